/**
 * Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0
 */
package org.fieldway.model.service.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.fieldway.model.service.LandscapeChange;
import org.fieldway.model.service.ReferralRoute;
import org.fieldway.model.service.Relation;
import org.fieldway.model.service.Service;
import org.fieldway.model.service.ServiceInfrastructure;
import org.fieldway.model.service.ServiceMap;
import org.fieldway.model.service.ServicePackage;

import org.fieldway.model.study.impl.RootImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Infrastructure</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.fieldway.model.service.impl.ServiceInfrastructureImpl#getDescription <em>Description</em>}</li>
 *   <li>{@link org.fieldway.model.service.impl.ServiceInfrastructureImpl#getServices <em>Services</em>}</li>
 *   <li>{@link org.fieldway.model.service.impl.ServiceInfrastructureImpl#getRelations <em>Relations</em>}</li>
 *   <li>{@link org.fieldway.model.service.impl.ServiceInfrastructureImpl#getRoutes <em>Routes</em>}</li>
 *   <li>{@link org.fieldway.model.service.impl.ServiceInfrastructureImpl#getChanges <em>Changes</em>}</li>
 *   <li>{@link org.fieldway.model.service.impl.ServiceInfrastructureImpl#getMaps <em>Maps</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ServiceInfrastructureImpl extends RootImpl implements ServiceInfrastructure {
	/**
	 * The default value of the '{@link #getDescription() <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDescription()
	 * @generated
	 * @ordered
	 */
	protected static final String DESCRIPTION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDescription() <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDescription()
	 * @generated
	 * @ordered
	 */
	protected String description = DESCRIPTION_EDEFAULT;

	/**
	 * The cached value of the '{@link #getServices() <em>Services</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getServices()
	 * @generated
	 * @ordered
	 */
	protected EList<Service> services;

	/**
	 * The cached value of the '{@link #getRelations() <em>Relations</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRelations()
	 * @generated
	 * @ordered
	 */
	protected EList<Relation> relations;

	/**
	 * The cached value of the '{@link #getRoutes() <em>Routes</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRoutes()
	 * @generated
	 * @ordered
	 */
	protected EList<ReferralRoute> routes;

	/**
	 * The cached value of the '{@link #getChanges() <em>Changes</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChanges()
	 * @generated
	 * @ordered
	 */
	protected EList<LandscapeChange> changes;

	/**
	 * The cached value of the '{@link #getMaps() <em>Maps</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaps()
	 * @generated
	 * @ordered
	 */
	protected EList<ServiceMap> maps;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ServiceInfrastructureImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ServicePackage.Literals.SERVICE_INFRASTRUCTURE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDescription() {
		return description;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDescription(String newDescription) {
		String oldDescription = description;
		description = newDescription;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ServicePackage.SERVICE_INFRASTRUCTURE__DESCRIPTION, oldDescription, description));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Service> getServices() {
		if (services == null) {
			services = new EObjectContainmentEList<Service>(Service.class, this, ServicePackage.SERVICE_INFRASTRUCTURE__SERVICES);
		}
		return services;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Relation> getRelations() {
		if (relations == null) {
			relations = new EObjectContainmentEList<Relation>(Relation.class, this, ServicePackage.SERVICE_INFRASTRUCTURE__RELATIONS);
		}
		return relations;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ReferralRoute> getRoutes() {
		if (routes == null) {
			routes = new EObjectContainmentEList<ReferralRoute>(ReferralRoute.class, this, ServicePackage.SERVICE_INFRASTRUCTURE__ROUTES);
		}
		return routes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<LandscapeChange> getChanges() {
		if (changes == null) {
			changes = new EObjectContainmentEList<LandscapeChange>(LandscapeChange.class, this, ServicePackage.SERVICE_INFRASTRUCTURE__CHANGES);
		}
		return changes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ServiceMap> getMaps() {
		if (maps == null) {
			maps = new EObjectContainmentEList<ServiceMap>(ServiceMap.class, this, ServicePackage.SERVICE_INFRASTRUCTURE__MAPS);
		}
		return maps;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ServicePackage.SERVICE_INFRASTRUCTURE__SERVICES:
				return ((InternalEList<?>)getServices()).basicRemove(otherEnd, msgs);
			case ServicePackage.SERVICE_INFRASTRUCTURE__RELATIONS:
				return ((InternalEList<?>)getRelations()).basicRemove(otherEnd, msgs);
			case ServicePackage.SERVICE_INFRASTRUCTURE__ROUTES:
				return ((InternalEList<?>)getRoutes()).basicRemove(otherEnd, msgs);
			case ServicePackage.SERVICE_INFRASTRUCTURE__CHANGES:
				return ((InternalEList<?>)getChanges()).basicRemove(otherEnd, msgs);
			case ServicePackage.SERVICE_INFRASTRUCTURE__MAPS:
				return ((InternalEList<?>)getMaps()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ServicePackage.SERVICE_INFRASTRUCTURE__DESCRIPTION:
				return getDescription();
			case ServicePackage.SERVICE_INFRASTRUCTURE__SERVICES:
				return getServices();
			case ServicePackage.SERVICE_INFRASTRUCTURE__RELATIONS:
				return getRelations();
			case ServicePackage.SERVICE_INFRASTRUCTURE__ROUTES:
				return getRoutes();
			case ServicePackage.SERVICE_INFRASTRUCTURE__CHANGES:
				return getChanges();
			case ServicePackage.SERVICE_INFRASTRUCTURE__MAPS:
				return getMaps();
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
			case ServicePackage.SERVICE_INFRASTRUCTURE__DESCRIPTION:
				setDescription((String)newValue);
				return;
			case ServicePackage.SERVICE_INFRASTRUCTURE__SERVICES:
				getServices().clear();
				getServices().addAll((Collection<? extends Service>)newValue);
				return;
			case ServicePackage.SERVICE_INFRASTRUCTURE__RELATIONS:
				getRelations().clear();
				getRelations().addAll((Collection<? extends Relation>)newValue);
				return;
			case ServicePackage.SERVICE_INFRASTRUCTURE__ROUTES:
				getRoutes().clear();
				getRoutes().addAll((Collection<? extends ReferralRoute>)newValue);
				return;
			case ServicePackage.SERVICE_INFRASTRUCTURE__CHANGES:
				getChanges().clear();
				getChanges().addAll((Collection<? extends LandscapeChange>)newValue);
				return;
			case ServicePackage.SERVICE_INFRASTRUCTURE__MAPS:
				getMaps().clear();
				getMaps().addAll((Collection<? extends ServiceMap>)newValue);
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
			case ServicePackage.SERVICE_INFRASTRUCTURE__DESCRIPTION:
				setDescription(DESCRIPTION_EDEFAULT);
				return;
			case ServicePackage.SERVICE_INFRASTRUCTURE__SERVICES:
				getServices().clear();
				return;
			case ServicePackage.SERVICE_INFRASTRUCTURE__RELATIONS:
				getRelations().clear();
				return;
			case ServicePackage.SERVICE_INFRASTRUCTURE__ROUTES:
				getRoutes().clear();
				return;
			case ServicePackage.SERVICE_INFRASTRUCTURE__CHANGES:
				getChanges().clear();
				return;
			case ServicePackage.SERVICE_INFRASTRUCTURE__MAPS:
				getMaps().clear();
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
			case ServicePackage.SERVICE_INFRASTRUCTURE__DESCRIPTION:
				return DESCRIPTION_EDEFAULT == null ? description != null : !DESCRIPTION_EDEFAULT.equals(description);
			case ServicePackage.SERVICE_INFRASTRUCTURE__SERVICES:
				return services != null && !services.isEmpty();
			case ServicePackage.SERVICE_INFRASTRUCTURE__RELATIONS:
				return relations != null && !relations.isEmpty();
			case ServicePackage.SERVICE_INFRASTRUCTURE__ROUTES:
				return routes != null && !routes.isEmpty();
			case ServicePackage.SERVICE_INFRASTRUCTURE__CHANGES:
				return changes != null && !changes.isEmpty();
			case ServicePackage.SERVICE_INFRASTRUCTURE__MAPS:
				return maps != null && !maps.isEmpty();
		}
		return super.eIsSet(featureID);
	}

} //ServiceInfrastructureImpl
