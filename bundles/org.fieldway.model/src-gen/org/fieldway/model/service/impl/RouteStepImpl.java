/**
 * Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0
 */
package org.fieldway.model.service.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.fieldway.model.service.RouteStep;
import org.fieldway.model.service.ServicePackage;

import org.fieldway.model.study.Actor;

import org.fieldway.model.study.impl.IdentifiedImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Route Step</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.fieldway.model.service.impl.RouteStepImpl#getWhat <em>What</em>}</li>
 *   <li>{@link org.fieldway.model.service.impl.RouteStepImpl#getViaRole <em>Via Role</em>}</li>
 *   <li>{@link org.fieldway.model.service.impl.RouteStepImpl#getWaitingDays <em>Waiting Days</em>}</li>
 *   <li>{@link org.fieldway.model.service.impl.RouteStepImpl#getActor <em>Actor</em>}</li>
 * </ul>
 *
 * @generated
 */
public class RouteStepImpl extends IdentifiedImpl implements RouteStep {
	/**
	 * The default value of the '{@link #getWhat() <em>What</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWhat()
	 * @generated
	 * @ordered
	 */
	protected static final String WHAT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getWhat() <em>What</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWhat()
	 * @generated
	 * @ordered
	 */
	protected String what = WHAT_EDEFAULT;

	/**
	 * The default value of the '{@link #getViaRole() <em>Via Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getViaRole()
	 * @generated
	 * @ordered
	 */
	protected static final String VIA_ROLE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getViaRole() <em>Via Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getViaRole()
	 * @generated
	 * @ordered
	 */
	protected String viaRole = VIA_ROLE_EDEFAULT;

	/**
	 * The default value of the '{@link #getWaitingDays() <em>Waiting Days</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWaitingDays()
	 * @generated
	 * @ordered
	 */
	protected static final Integer WAITING_DAYS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getWaitingDays() <em>Waiting Days</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWaitingDays()
	 * @generated
	 * @ordered
	 */
	protected Integer waitingDays = WAITING_DAYS_EDEFAULT;

	/**
	 * The cached value of the '{@link #getActor() <em>Actor</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getActor()
	 * @generated
	 * @ordered
	 */
	protected Actor actor;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected RouteStepImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ServicePackage.Literals.ROUTE_STEP;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getWhat() {
		return what;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWhat(String newWhat) {
		String oldWhat = what;
		what = newWhat;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ServicePackage.ROUTE_STEP__WHAT, oldWhat, what));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getViaRole() {
		return viaRole;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setViaRole(String newViaRole) {
		String oldViaRole = viaRole;
		viaRole = newViaRole;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ServicePackage.ROUTE_STEP__VIA_ROLE, oldViaRole, viaRole));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getWaitingDays() {
		return waitingDays;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWaitingDays(Integer newWaitingDays) {
		Integer oldWaitingDays = waitingDays;
		waitingDays = newWaitingDays;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ServicePackage.ROUTE_STEP__WAITING_DAYS, oldWaitingDays, waitingDays));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Actor getActor() {
		if (actor != null && actor.eIsProxy()) {
			InternalEObject oldActor = (InternalEObject)actor;
			actor = (Actor)eResolveProxy(oldActor);
			if (actor != oldActor) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, ServicePackage.ROUTE_STEP__ACTOR, oldActor, actor));
			}
		}
		return actor;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Actor basicGetActor() {
		return actor;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setActor(Actor newActor) {
		Actor oldActor = actor;
		actor = newActor;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ServicePackage.ROUTE_STEP__ACTOR, oldActor, actor));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ServicePackage.ROUTE_STEP__WHAT:
				return getWhat();
			case ServicePackage.ROUTE_STEP__VIA_ROLE:
				return getViaRole();
			case ServicePackage.ROUTE_STEP__WAITING_DAYS:
				return getWaitingDays();
			case ServicePackage.ROUTE_STEP__ACTOR:
				if (resolve) return getActor();
				return basicGetActor();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case ServicePackage.ROUTE_STEP__WHAT:
				setWhat((String)newValue);
				return;
			case ServicePackage.ROUTE_STEP__VIA_ROLE:
				setViaRole((String)newValue);
				return;
			case ServicePackage.ROUTE_STEP__WAITING_DAYS:
				setWaitingDays((Integer)newValue);
				return;
			case ServicePackage.ROUTE_STEP__ACTOR:
				setActor((Actor)newValue);
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
			case ServicePackage.ROUTE_STEP__WHAT:
				setWhat(WHAT_EDEFAULT);
				return;
			case ServicePackage.ROUTE_STEP__VIA_ROLE:
				setViaRole(VIA_ROLE_EDEFAULT);
				return;
			case ServicePackage.ROUTE_STEP__WAITING_DAYS:
				setWaitingDays(WAITING_DAYS_EDEFAULT);
				return;
			case ServicePackage.ROUTE_STEP__ACTOR:
				setActor((Actor)null);
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
			case ServicePackage.ROUTE_STEP__WHAT:
				return WHAT_EDEFAULT == null ? what != null : !WHAT_EDEFAULT.equals(what);
			case ServicePackage.ROUTE_STEP__VIA_ROLE:
				return VIA_ROLE_EDEFAULT == null ? viaRole != null : !VIA_ROLE_EDEFAULT.equals(viaRole);
			case ServicePackage.ROUTE_STEP__WAITING_DAYS:
				return WAITING_DAYS_EDEFAULT == null ? waitingDays != null : !WAITING_DAYS_EDEFAULT.equals(waitingDays);
			case ServicePackage.ROUTE_STEP__ACTOR:
				return actor != null;
		}
		return super.eIsSet(featureID);
	}

} //RouteStepImpl
