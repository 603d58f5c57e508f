/**
 * Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0
 */
package org.fieldway.model.service.impl;

import java.time.LocalDate;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.fieldway.model.service.ReferralRoute;
import org.fieldway.model.service.RouteStep;
import org.fieldway.model.service.ServicePackage;

import org.fieldway.model.study.Basis;
import org.fieldway.model.study.EvidenceRef;

import org.fieldway.model.study.impl.NamedImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Referral Route</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.fieldway.model.service.impl.ReferralRouteImpl#getForWhom <em>For Whom</em>}</li>
 *   <li>{@link org.fieldway.model.service.impl.ReferralRouteImpl#isSelfReferral <em>Self Referral</em>}</li>
 *   <li>{@link org.fieldway.model.service.impl.ReferralRouteImpl#getBasis <em>Basis</em>}</li>
 *   <li>{@link org.fieldway.model.service.impl.ReferralRouteImpl#getSince <em>Since</em>}</li>
 *   <li>{@link org.fieldway.model.service.impl.ReferralRouteImpl#getUntil <em>Until</em>}</li>
 *   <li>{@link org.fieldway.model.service.impl.ReferralRouteImpl#getSteps <em>Steps</em>}</li>
 *   <li>{@link org.fieldway.model.service.impl.ReferralRouteImpl#getEvidence <em>Evidence</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ReferralRouteImpl extends NamedImpl implements ReferralRoute {
	/**
	 * The default value of the '{@link #getForWhom() <em>For Whom</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getForWhom()
	 * @generated
	 * @ordered
	 */
	protected static final String FOR_WHOM_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getForWhom() <em>For Whom</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getForWhom()
	 * @generated
	 * @ordered
	 */
	protected String forWhom = FOR_WHOM_EDEFAULT;

	/**
	 * The default value of the '{@link #isSelfReferral() <em>Self Referral</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSelfReferral()
	 * @generated
	 * @ordered
	 */
	protected static final boolean SELF_REFERRAL_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isSelfReferral() <em>Self Referral</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSelfReferral()
	 * @generated
	 * @ordered
	 */
	protected boolean selfReferral = SELF_REFERRAL_EDEFAULT;

	/**
	 * The default value of the '{@link #getBasis() <em>Basis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBasis()
	 * @generated
	 * @ordered
	 */
	protected static final Basis BASIS_EDEFAULT = Basis.SAID;

	/**
	 * The cached value of the '{@link #getBasis() <em>Basis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBasis()
	 * @generated
	 * @ordered
	 */
	protected Basis basis = BASIS_EDEFAULT;

	/**
	 * The default value of the '{@link #getSince() <em>Since</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSince()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate SINCE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSince() <em>Since</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSince()
	 * @generated
	 * @ordered
	 */
	protected LocalDate since = SINCE_EDEFAULT;

	/**
	 * The default value of the '{@link #getUntil() <em>Until</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUntil()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate UNTIL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getUntil() <em>Until</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUntil()
	 * @generated
	 * @ordered
	 */
	protected LocalDate until = UNTIL_EDEFAULT;

	/**
	 * The cached value of the '{@link #getSteps() <em>Steps</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSteps()
	 * @generated
	 * @ordered
	 */
	protected EList<RouteStep> steps;

	/**
	 * The cached value of the '{@link #getEvidence() <em>Evidence</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEvidence()
	 * @generated
	 * @ordered
	 */
	protected EList<EvidenceRef> evidence;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ReferralRouteImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ServicePackage.Literals.REFERRAL_ROUTE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getForWhom() {
		return forWhom;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setForWhom(String newForWhom) {
		String oldForWhom = forWhom;
		forWhom = newForWhom;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ServicePackage.REFERRAL_ROUTE__FOR_WHOM, oldForWhom, forWhom));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSelfReferral() {
		return selfReferral;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSelfReferral(boolean newSelfReferral) {
		boolean oldSelfReferral = selfReferral;
		selfReferral = newSelfReferral;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ServicePackage.REFERRAL_ROUTE__SELF_REFERRAL, oldSelfReferral, selfReferral));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Basis getBasis() {
		return basis;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBasis(Basis newBasis) {
		Basis oldBasis = basis;
		basis = newBasis == null ? BASIS_EDEFAULT : newBasis;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ServicePackage.REFERRAL_ROUTE__BASIS, oldBasis, basis));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getSince() {
		return since;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSince(LocalDate newSince) {
		LocalDate oldSince = since;
		since = newSince;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ServicePackage.REFERRAL_ROUTE__SINCE, oldSince, since));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getUntil() {
		return until;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUntil(LocalDate newUntil) {
		LocalDate oldUntil = until;
		until = newUntil;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ServicePackage.REFERRAL_ROUTE__UNTIL, oldUntil, until));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<RouteStep> getSteps() {
		if (steps == null) {
			steps = new EObjectContainmentEList<RouteStep>(RouteStep.class, this, ServicePackage.REFERRAL_ROUTE__STEPS);
		}
		return steps;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<EvidenceRef> getEvidence() {
		if (evidence == null) {
			evidence = new EObjectContainmentEList<EvidenceRef>(EvidenceRef.class, this, ServicePackage.REFERRAL_ROUTE__EVIDENCE);
		}
		return evidence;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ServicePackage.REFERRAL_ROUTE__STEPS:
				return ((InternalEList<?>)getSteps()).basicRemove(otherEnd, msgs);
			case ServicePackage.REFERRAL_ROUTE__EVIDENCE:
				return ((InternalEList<?>)getEvidence()).basicRemove(otherEnd, msgs);
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
			case ServicePackage.REFERRAL_ROUTE__FOR_WHOM:
				return getForWhom();
			case ServicePackage.REFERRAL_ROUTE__SELF_REFERRAL:
				return isSelfReferral();
			case ServicePackage.REFERRAL_ROUTE__BASIS:
				return getBasis();
			case ServicePackage.REFERRAL_ROUTE__SINCE:
				return getSince();
			case ServicePackage.REFERRAL_ROUTE__UNTIL:
				return getUntil();
			case ServicePackage.REFERRAL_ROUTE__STEPS:
				return getSteps();
			case ServicePackage.REFERRAL_ROUTE__EVIDENCE:
				return getEvidence();
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
			case ServicePackage.REFERRAL_ROUTE__FOR_WHOM:
				setForWhom((String)newValue);
				return;
			case ServicePackage.REFERRAL_ROUTE__SELF_REFERRAL:
				setSelfReferral((Boolean)newValue);
				return;
			case ServicePackage.REFERRAL_ROUTE__BASIS:
				setBasis((Basis)newValue);
				return;
			case ServicePackage.REFERRAL_ROUTE__SINCE:
				setSince((LocalDate)newValue);
				return;
			case ServicePackage.REFERRAL_ROUTE__UNTIL:
				setUntil((LocalDate)newValue);
				return;
			case ServicePackage.REFERRAL_ROUTE__STEPS:
				getSteps().clear();
				getSteps().addAll((Collection<? extends RouteStep>)newValue);
				return;
			case ServicePackage.REFERRAL_ROUTE__EVIDENCE:
				getEvidence().clear();
				getEvidence().addAll((Collection<? extends EvidenceRef>)newValue);
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
			case ServicePackage.REFERRAL_ROUTE__FOR_WHOM:
				setForWhom(FOR_WHOM_EDEFAULT);
				return;
			case ServicePackage.REFERRAL_ROUTE__SELF_REFERRAL:
				setSelfReferral(SELF_REFERRAL_EDEFAULT);
				return;
			case ServicePackage.REFERRAL_ROUTE__BASIS:
				setBasis(BASIS_EDEFAULT);
				return;
			case ServicePackage.REFERRAL_ROUTE__SINCE:
				setSince(SINCE_EDEFAULT);
				return;
			case ServicePackage.REFERRAL_ROUTE__UNTIL:
				setUntil(UNTIL_EDEFAULT);
				return;
			case ServicePackage.REFERRAL_ROUTE__STEPS:
				getSteps().clear();
				return;
			case ServicePackage.REFERRAL_ROUTE__EVIDENCE:
				getEvidence().clear();
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
			case ServicePackage.REFERRAL_ROUTE__FOR_WHOM:
				return FOR_WHOM_EDEFAULT == null ? forWhom != null : !FOR_WHOM_EDEFAULT.equals(forWhom);
			case ServicePackage.REFERRAL_ROUTE__SELF_REFERRAL:
				return selfReferral != SELF_REFERRAL_EDEFAULT;
			case ServicePackage.REFERRAL_ROUTE__BASIS:
				return basis != BASIS_EDEFAULT;
			case ServicePackage.REFERRAL_ROUTE__SINCE:
				return SINCE_EDEFAULT == null ? since != null : !SINCE_EDEFAULT.equals(since);
			case ServicePackage.REFERRAL_ROUTE__UNTIL:
				return UNTIL_EDEFAULT == null ? until != null : !UNTIL_EDEFAULT.equals(until);
			case ServicePackage.REFERRAL_ROUTE__STEPS:
				return steps != null && !steps.isEmpty();
			case ServicePackage.REFERRAL_ROUTE__EVIDENCE:
				return evidence != null && !evidence.isEmpty();
		}
		return super.eIsSet(featureID);
	}

} //ReferralRouteImpl
