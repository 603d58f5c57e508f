/**
 * Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0
 */
package org.fieldway.model.service.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectResolvingEList;

import org.fieldway.model.service.Service;
import org.fieldway.model.service.ServiceAccess;
import org.fieldway.model.service.ServiceKind;
import org.fieldway.model.service.ServicePackage;
import org.fieldway.model.service.ServiceSetting;

import org.fieldway.model.study.Organisation;
import org.fieldway.model.study.Place;

import org.fieldway.model.study.impl.ActorImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Service</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.fieldway.model.service.impl.ServiceImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.fieldway.model.service.impl.ServiceImpl#getSetting <em>Setting</em>}</li>
 *   <li>{@link org.fieldway.model.service.impl.ServiceImpl#getAccess <em>Access</em>}</li>
 *   <li>{@link org.fieldway.model.service.impl.ServiceImpl#getOpenTo <em>Open To</em>}</li>
 *   <li>{@link org.fieldway.model.service.impl.ServiceImpl#getCost <em>Cost</em>}</li>
 *   <li>{@link org.fieldway.model.service.impl.ServiceImpl#getWaiting <em>Waiting</em>}</li>
 *   <li>{@link org.fieldway.model.service.impl.ServiceImpl#getCapacity <em>Capacity</em>}</li>
 *   <li>{@link org.fieldway.model.service.impl.ServiceImpl#getOrganisation <em>Organisation</em>}</li>
 *   <li>{@link org.fieldway.model.service.impl.ServiceImpl#getRunTogetherWith <em>Run Together With</em>}</li>
 *   <li>{@link org.fieldway.model.service.impl.ServiceImpl#getPlaces <em>Places</em>}</li>
 *   <li>{@link org.fieldway.model.service.impl.ServiceImpl#getServes <em>Serves</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ServiceImpl extends ActorImpl implements Service {
	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final ServiceKind KIND_EDEFAULT = ServiceKind.UNSTATED;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected ServiceKind kind = KIND_EDEFAULT;

	/**
	 * The default value of the '{@link #getSetting() <em>Setting</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSetting()
	 * @generated
	 * @ordered
	 */
	protected static final ServiceSetting SETTING_EDEFAULT = ServiceSetting.IN_PERSON;

	/**
	 * The cached value of the '{@link #getSetting() <em>Setting</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSetting()
	 * @generated
	 * @ordered
	 */
	protected ServiceSetting setting = SETTING_EDEFAULT;

	/**
	 * The default value of the '{@link #getAccess() <em>Access</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAccess()
	 * @generated
	 * @ordered
	 */
	protected static final ServiceAccess ACCESS_EDEFAULT = ServiceAccess.UNSTATED;

	/**
	 * The cached value of the '{@link #getAccess() <em>Access</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAccess()
	 * @generated
	 * @ordered
	 */
	protected ServiceAccess access = ACCESS_EDEFAULT;

	/**
	 * The default value of the '{@link #getOpenTo() <em>Open To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOpenTo()
	 * @generated
	 * @ordered
	 */
	protected static final String OPEN_TO_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getOpenTo() <em>Open To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOpenTo()
	 * @generated
	 * @ordered
	 */
	protected String openTo = OPEN_TO_EDEFAULT;

	/**
	 * The default value of the '{@link #getCost() <em>Cost</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCost()
	 * @generated
	 * @ordered
	 */
	protected static final String COST_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCost() <em>Cost</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCost()
	 * @generated
	 * @ordered
	 */
	protected String cost = COST_EDEFAULT;

	/**
	 * The default value of the '{@link #getWaiting() <em>Waiting</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWaiting()
	 * @generated
	 * @ordered
	 */
	protected static final String WAITING_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getWaiting() <em>Waiting</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWaiting()
	 * @generated
	 * @ordered
	 */
	protected String waiting = WAITING_EDEFAULT;

	/**
	 * The default value of the '{@link #getCapacity() <em>Capacity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCapacity()
	 * @generated
	 * @ordered
	 */
	protected static final String CAPACITY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCapacity() <em>Capacity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCapacity()
	 * @generated
	 * @ordered
	 */
	protected String capacity = CAPACITY_EDEFAULT;

	/**
	 * The cached value of the '{@link #getOrganisation() <em>Organisation</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOrganisation()
	 * @generated
	 * @ordered
	 */
	protected Organisation organisation;

	/**
	 * The cached value of the '{@link #getRunTogetherWith() <em>Run Together With</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRunTogetherWith()
	 * @generated
	 * @ordered
	 */
	protected EList<Organisation> runTogetherWith;

	/**
	 * The cached value of the '{@link #getPlaces() <em>Places</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPlaces()
	 * @generated
	 * @ordered
	 */
	protected EList<Place> places;

	/**
	 * The cached value of the '{@link #getServes() <em>Serves</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getServes()
	 * @generated
	 * @ordered
	 */
	protected EList<Place> serves;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ServiceImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ServicePackage.Literals.SERVICE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ServiceKind getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(ServiceKind newKind) {
		ServiceKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ServicePackage.SERVICE__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ServiceSetting getSetting() {
		return setting;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSetting(ServiceSetting newSetting) {
		ServiceSetting oldSetting = setting;
		setting = newSetting == null ? SETTING_EDEFAULT : newSetting;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ServicePackage.SERVICE__SETTING, oldSetting, setting));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ServiceAccess getAccess() {
		return access;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAccess(ServiceAccess newAccess) {
		ServiceAccess oldAccess = access;
		access = newAccess == null ? ACCESS_EDEFAULT : newAccess;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ServicePackage.SERVICE__ACCESS, oldAccess, access));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getOpenTo() {
		return openTo;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOpenTo(String newOpenTo) {
		String oldOpenTo = openTo;
		openTo = newOpenTo;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ServicePackage.SERVICE__OPEN_TO, oldOpenTo, openTo));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCost() {
		return cost;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCost(String newCost) {
		String oldCost = cost;
		cost = newCost;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ServicePackage.SERVICE__COST, oldCost, cost));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getWaiting() {
		return waiting;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWaiting(String newWaiting) {
		String oldWaiting = waiting;
		waiting = newWaiting;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ServicePackage.SERVICE__WAITING, oldWaiting, waiting));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCapacity() {
		return capacity;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCapacity(String newCapacity) {
		String oldCapacity = capacity;
		capacity = newCapacity;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ServicePackage.SERVICE__CAPACITY, oldCapacity, capacity));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Organisation getOrganisation() {
		if (organisation != null && organisation.eIsProxy()) {
			InternalEObject oldOrganisation = (InternalEObject)organisation;
			organisation = (Organisation)eResolveProxy(oldOrganisation);
			if (organisation != oldOrganisation) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, ServicePackage.SERVICE__ORGANISATION, oldOrganisation, organisation));
			}
		}
		return organisation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Organisation basicGetOrganisation() {
		return organisation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOrganisation(Organisation newOrganisation) {
		Organisation oldOrganisation = organisation;
		organisation = newOrganisation;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ServicePackage.SERVICE__ORGANISATION, oldOrganisation, organisation));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Organisation> getRunTogetherWith() {
		if (runTogetherWith == null) {
			runTogetherWith = new EObjectResolvingEList<Organisation>(Organisation.class, this, ServicePackage.SERVICE__RUN_TOGETHER_WITH);
		}
		return runTogetherWith;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Place> getPlaces() {
		if (places == null) {
			places = new EObjectResolvingEList<Place>(Place.class, this, ServicePackage.SERVICE__PLACES);
		}
		return places;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Place> getServes() {
		if (serves == null) {
			serves = new EObjectResolvingEList<Place>(Place.class, this, ServicePackage.SERVICE__SERVES);
		}
		return serves;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ServicePackage.SERVICE__KIND:
				return getKind();
			case ServicePackage.SERVICE__SETTING:
				return getSetting();
			case ServicePackage.SERVICE__ACCESS:
				return getAccess();
			case ServicePackage.SERVICE__OPEN_TO:
				return getOpenTo();
			case ServicePackage.SERVICE__COST:
				return getCost();
			case ServicePackage.SERVICE__WAITING:
				return getWaiting();
			case ServicePackage.SERVICE__CAPACITY:
				return getCapacity();
			case ServicePackage.SERVICE__ORGANISATION:
				if (resolve) return getOrganisation();
				return basicGetOrganisation();
			case ServicePackage.SERVICE__RUN_TOGETHER_WITH:
				return getRunTogetherWith();
			case ServicePackage.SERVICE__PLACES:
				return getPlaces();
			case ServicePackage.SERVICE__SERVES:
				return getServes();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case ServicePackage.SERVICE__KIND:
				setKind((ServiceKind)newValue);
				return;
			case ServicePackage.SERVICE__SETTING:
				setSetting((ServiceSetting)newValue);
				return;
			case ServicePackage.SERVICE__ACCESS:
				setAccess((ServiceAccess)newValue);
				return;
			case ServicePackage.SERVICE__OPEN_TO:
				setOpenTo((String)newValue);
				return;
			case ServicePackage.SERVICE__COST:
				setCost((String)newValue);
				return;
			case ServicePackage.SERVICE__WAITING:
				setWaiting((String)newValue);
				return;
			case ServicePackage.SERVICE__CAPACITY:
				setCapacity((String)newValue);
				return;
			case ServicePackage.SERVICE__ORGANISATION:
				setOrganisation((Organisation)newValue);
				return;
			case ServicePackage.SERVICE__RUN_TOGETHER_WITH:
				getRunTogetherWith().clear();
				getRunTogetherWith().addAll((Collection<? extends Organisation>)newValue);
				return;
			case ServicePackage.SERVICE__PLACES:
				getPlaces().clear();
				getPlaces().addAll((Collection<? extends Place>)newValue);
				return;
			case ServicePackage.SERVICE__SERVES:
				getServes().clear();
				getServes().addAll((Collection<? extends Place>)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case ServicePackage.SERVICE__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case ServicePackage.SERVICE__SETTING:
				setSetting(SETTING_EDEFAULT);
				return;
			case ServicePackage.SERVICE__ACCESS:
				setAccess(ACCESS_EDEFAULT);
				return;
			case ServicePackage.SERVICE__OPEN_TO:
				setOpenTo(OPEN_TO_EDEFAULT);
				return;
			case ServicePackage.SERVICE__COST:
				setCost(COST_EDEFAULT);
				return;
			case ServicePackage.SERVICE__WAITING:
				setWaiting(WAITING_EDEFAULT);
				return;
			case ServicePackage.SERVICE__CAPACITY:
				setCapacity(CAPACITY_EDEFAULT);
				return;
			case ServicePackage.SERVICE__ORGANISATION:
				setOrganisation((Organisation)null);
				return;
			case ServicePackage.SERVICE__RUN_TOGETHER_WITH:
				getRunTogetherWith().clear();
				return;
			case ServicePackage.SERVICE__PLACES:
				getPlaces().clear();
				return;
			case ServicePackage.SERVICE__SERVES:
				getServes().clear();
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case ServicePackage.SERVICE__KIND:
				return kind != KIND_EDEFAULT;
			case ServicePackage.SERVICE__SETTING:
				return setting != SETTING_EDEFAULT;
			case ServicePackage.SERVICE__ACCESS:
				return access != ACCESS_EDEFAULT;
			case ServicePackage.SERVICE__OPEN_TO:
				return OPEN_TO_EDEFAULT == null ? openTo != null : !OPEN_TO_EDEFAULT.equals(openTo);
			case ServicePackage.SERVICE__COST:
				return COST_EDEFAULT == null ? cost != null : !COST_EDEFAULT.equals(cost);
			case ServicePackage.SERVICE__WAITING:
				return WAITING_EDEFAULT == null ? waiting != null : !WAITING_EDEFAULT.equals(waiting);
			case ServicePackage.SERVICE__CAPACITY:
				return CAPACITY_EDEFAULT == null ? capacity != null : !CAPACITY_EDEFAULT.equals(capacity);
			case ServicePackage.SERVICE__ORGANISATION:
				return organisation != null;
			case ServicePackage.SERVICE__RUN_TOGETHER_WITH:
				return runTogetherWith != null && !runTogetherWith.isEmpty();
			case ServicePackage.SERVICE__PLACES:
				return places != null && !places.isEmpty();
			case ServicePackage.SERVICE__SERVES:
				return serves != null && !serves.isEmpty();
		}
		return super.eIsSet(featureID);
	}

} //ServiceImpl
