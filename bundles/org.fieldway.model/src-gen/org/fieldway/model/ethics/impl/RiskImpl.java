/**
 * Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0
 */
package org.fieldway.model.ethics.impl;

import java.time.LocalDate;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EDataTypeUniqueEList;
import org.eclipse.emf.ecore.util.EObjectResolvingEList;

import org.fieldway.model.ethics.EthicsPackage;
import org.fieldway.model.ethics.Likelihood;
import org.fieldway.model.ethics.Risk;
import org.fieldway.model.ethics.RiskSubject;
import org.fieldway.model.ethics.Severity;

import org.fieldway.model.study.Activity;
import org.fieldway.model.study.Researcher;

import org.fieldway.model.study.impl.NamedImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Risk</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.fieldway.model.ethics.impl.RiskImpl#getSubject <em>Subject</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.impl.RiskImpl#getLikelihood <em>Likelihood</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.impl.RiskImpl#getSeverity <em>Severity</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.impl.RiskImpl#getMitigation <em>Mitigation</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.impl.RiskImpl#getResidualLikelihood <em>Residual Likelihood</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.impl.RiskImpl#getResidualSeverity <em>Residual Severity</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.impl.RiskImpl#getReviewOn <em>Review On</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.impl.RiskImpl#isClosed <em>Closed</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.impl.RiskImpl#getOwner <em>Owner</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.impl.RiskImpl#getActivities <em>Activities</em>}</li>
 * </ul>
 *
 * @generated
 */
public class RiskImpl extends NamedImpl implements Risk {
	/**
	 * The cached value of the '{@link #getSubject() <em>Subject</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSubject()
	 * @generated
	 * @ordered
	 */
	protected EList<RiskSubject> subject;

	/**
	 * The default value of the '{@link #getLikelihood() <em>Likelihood</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLikelihood()
	 * @generated
	 * @ordered
	 */
	protected static final Likelihood LIKELIHOOD_EDEFAULT = Likelihood.UNSTATED;

	/**
	 * The cached value of the '{@link #getLikelihood() <em>Likelihood</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLikelihood()
	 * @generated
	 * @ordered
	 */
	protected Likelihood likelihood = LIKELIHOOD_EDEFAULT;

	/**
	 * The default value of the '{@link #getSeverity() <em>Severity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSeverity()
	 * @generated
	 * @ordered
	 */
	protected static final Severity SEVERITY_EDEFAULT = Severity.UNSTATED;

	/**
	 * The cached value of the '{@link #getSeverity() <em>Severity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSeverity()
	 * @generated
	 * @ordered
	 */
	protected Severity severity = SEVERITY_EDEFAULT;

	/**
	 * The default value of the '{@link #getMitigation() <em>Mitigation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMitigation()
	 * @generated
	 * @ordered
	 */
	protected static final String MITIGATION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMitigation() <em>Mitigation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMitigation()
	 * @generated
	 * @ordered
	 */
	protected String mitigation = MITIGATION_EDEFAULT;

	/**
	 * The default value of the '{@link #getResidualLikelihood() <em>Residual Likelihood</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getResidualLikelihood()
	 * @generated
	 * @ordered
	 */
	protected static final Likelihood RESIDUAL_LIKELIHOOD_EDEFAULT = Likelihood.UNSTATED;

	/**
	 * The cached value of the '{@link #getResidualLikelihood() <em>Residual Likelihood</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getResidualLikelihood()
	 * @generated
	 * @ordered
	 */
	protected Likelihood residualLikelihood = RESIDUAL_LIKELIHOOD_EDEFAULT;

	/**
	 * The default value of the '{@link #getResidualSeverity() <em>Residual Severity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getResidualSeverity()
	 * @generated
	 * @ordered
	 */
	protected static final Severity RESIDUAL_SEVERITY_EDEFAULT = Severity.UNSTATED;

	/**
	 * The cached value of the '{@link #getResidualSeverity() <em>Residual Severity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getResidualSeverity()
	 * @generated
	 * @ordered
	 */
	protected Severity residualSeverity = RESIDUAL_SEVERITY_EDEFAULT;

	/**
	 * The default value of the '{@link #getReviewOn() <em>Review On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReviewOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate REVIEW_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getReviewOn() <em>Review On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReviewOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate reviewOn = REVIEW_ON_EDEFAULT;

	/**
	 * The default value of the '{@link #isClosed() <em>Closed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isClosed()
	 * @generated
	 * @ordered
	 */
	protected static final boolean CLOSED_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isClosed() <em>Closed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isClosed()
	 * @generated
	 * @ordered
	 */
	protected boolean closed = CLOSED_EDEFAULT;

	/**
	 * The cached value of the '{@link #getOwner() <em>Owner</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOwner()
	 * @generated
	 * @ordered
	 */
	protected Researcher owner;

	/**
	 * The cached value of the '{@link #getActivities() <em>Activities</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getActivities()
	 * @generated
	 * @ordered
	 */
	protected EList<Activity> activities;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected RiskImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return EthicsPackage.Literals.RISK;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<RiskSubject> getSubject() {
		if (subject == null) {
			subject = new EDataTypeUniqueEList<RiskSubject>(RiskSubject.class, this, EthicsPackage.RISK__SUBJECT);
		}
		return subject;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Likelihood getLikelihood() {
		return likelihood;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLikelihood(Likelihood newLikelihood) {
		Likelihood oldLikelihood = likelihood;
		likelihood = newLikelihood == null ? LIKELIHOOD_EDEFAULT : newLikelihood;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EthicsPackage.RISK__LIKELIHOOD, oldLikelihood, likelihood));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Severity getSeverity() {
		return severity;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSeverity(Severity newSeverity) {
		Severity oldSeverity = severity;
		severity = newSeverity == null ? SEVERITY_EDEFAULT : newSeverity;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EthicsPackage.RISK__SEVERITY, oldSeverity, severity));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getMitigation() {
		return mitigation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMitigation(String newMitigation) {
		String oldMitigation = mitigation;
		mitigation = newMitigation;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EthicsPackage.RISK__MITIGATION, oldMitigation, mitigation));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Likelihood getResidualLikelihood() {
		return residualLikelihood;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setResidualLikelihood(Likelihood newResidualLikelihood) {
		Likelihood oldResidualLikelihood = residualLikelihood;
		residualLikelihood = newResidualLikelihood == null ? RESIDUAL_LIKELIHOOD_EDEFAULT : newResidualLikelihood;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EthicsPackage.RISK__RESIDUAL_LIKELIHOOD, oldResidualLikelihood, residualLikelihood));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Severity getResidualSeverity() {
		return residualSeverity;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setResidualSeverity(Severity newResidualSeverity) {
		Severity oldResidualSeverity = residualSeverity;
		residualSeverity = newResidualSeverity == null ? RESIDUAL_SEVERITY_EDEFAULT : newResidualSeverity;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EthicsPackage.RISK__RESIDUAL_SEVERITY, oldResidualSeverity, residualSeverity));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getReviewOn() {
		return reviewOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReviewOn(LocalDate newReviewOn) {
		LocalDate oldReviewOn = reviewOn;
		reviewOn = newReviewOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EthicsPackage.RISK__REVIEW_ON, oldReviewOn, reviewOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isClosed() {
		return closed;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setClosed(boolean newClosed) {
		boolean oldClosed = closed;
		closed = newClosed;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EthicsPackage.RISK__CLOSED, oldClosed, closed));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Researcher getOwner() {
		if (owner != null && owner.eIsProxy()) {
			InternalEObject oldOwner = (InternalEObject)owner;
			owner = (Researcher)eResolveProxy(oldOwner);
			if (owner != oldOwner) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, EthicsPackage.RISK__OWNER, oldOwner, owner));
			}
		}
		return owner;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Researcher basicGetOwner() {
		return owner;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOwner(Researcher newOwner) {
		Researcher oldOwner = owner;
		owner = newOwner;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EthicsPackage.RISK__OWNER, oldOwner, owner));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Activity> getActivities() {
		if (activities == null) {
			activities = new EObjectResolvingEList<Activity>(Activity.class, this, EthicsPackage.RISK__ACTIVITIES);
		}
		return activities;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case EthicsPackage.RISK__SUBJECT:
				return getSubject();
			case EthicsPackage.RISK__LIKELIHOOD:
				return getLikelihood();
			case EthicsPackage.RISK__SEVERITY:
				return getSeverity();
			case EthicsPackage.RISK__MITIGATION:
				return getMitigation();
			case EthicsPackage.RISK__RESIDUAL_LIKELIHOOD:
				return getResidualLikelihood();
			case EthicsPackage.RISK__RESIDUAL_SEVERITY:
				return getResidualSeverity();
			case EthicsPackage.RISK__REVIEW_ON:
				return getReviewOn();
			case EthicsPackage.RISK__CLOSED:
				return isClosed();
			case EthicsPackage.RISK__OWNER:
				if (resolve) return getOwner();
				return basicGetOwner();
			case EthicsPackage.RISK__ACTIVITIES:
				return getActivities();
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
			case EthicsPackage.RISK__SUBJECT:
				getSubject().clear();
				getSubject().addAll((Collection<? extends RiskSubject>)newValue);
				return;
			case EthicsPackage.RISK__LIKELIHOOD:
				setLikelihood((Likelihood)newValue);
				return;
			case EthicsPackage.RISK__SEVERITY:
				setSeverity((Severity)newValue);
				return;
			case EthicsPackage.RISK__MITIGATION:
				setMitigation((String)newValue);
				return;
			case EthicsPackage.RISK__RESIDUAL_LIKELIHOOD:
				setResidualLikelihood((Likelihood)newValue);
				return;
			case EthicsPackage.RISK__RESIDUAL_SEVERITY:
				setResidualSeverity((Severity)newValue);
				return;
			case EthicsPackage.RISK__REVIEW_ON:
				setReviewOn((LocalDate)newValue);
				return;
			case EthicsPackage.RISK__CLOSED:
				setClosed((Boolean)newValue);
				return;
			case EthicsPackage.RISK__OWNER:
				setOwner((Researcher)newValue);
				return;
			case EthicsPackage.RISK__ACTIVITIES:
				getActivities().clear();
				getActivities().addAll((Collection<? extends Activity>)newValue);
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
			case EthicsPackage.RISK__SUBJECT:
				getSubject().clear();
				return;
			case EthicsPackage.RISK__LIKELIHOOD:
				setLikelihood(LIKELIHOOD_EDEFAULT);
				return;
			case EthicsPackage.RISK__SEVERITY:
				setSeverity(SEVERITY_EDEFAULT);
				return;
			case EthicsPackage.RISK__MITIGATION:
				setMitigation(MITIGATION_EDEFAULT);
				return;
			case EthicsPackage.RISK__RESIDUAL_LIKELIHOOD:
				setResidualLikelihood(RESIDUAL_LIKELIHOOD_EDEFAULT);
				return;
			case EthicsPackage.RISK__RESIDUAL_SEVERITY:
				setResidualSeverity(RESIDUAL_SEVERITY_EDEFAULT);
				return;
			case EthicsPackage.RISK__REVIEW_ON:
				setReviewOn(REVIEW_ON_EDEFAULT);
				return;
			case EthicsPackage.RISK__CLOSED:
				setClosed(CLOSED_EDEFAULT);
				return;
			case EthicsPackage.RISK__OWNER:
				setOwner((Researcher)null);
				return;
			case EthicsPackage.RISK__ACTIVITIES:
				getActivities().clear();
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
			case EthicsPackage.RISK__SUBJECT:
				return subject != null && !subject.isEmpty();
			case EthicsPackage.RISK__LIKELIHOOD:
				return likelihood != LIKELIHOOD_EDEFAULT;
			case EthicsPackage.RISK__SEVERITY:
				return severity != SEVERITY_EDEFAULT;
			case EthicsPackage.RISK__MITIGATION:
				return MITIGATION_EDEFAULT == null ? mitigation != null : !MITIGATION_EDEFAULT.equals(mitigation);
			case EthicsPackage.RISK__RESIDUAL_LIKELIHOOD:
				return residualLikelihood != RESIDUAL_LIKELIHOOD_EDEFAULT;
			case EthicsPackage.RISK__RESIDUAL_SEVERITY:
				return residualSeverity != RESIDUAL_SEVERITY_EDEFAULT;
			case EthicsPackage.RISK__REVIEW_ON:
				return REVIEW_ON_EDEFAULT == null ? reviewOn != null : !REVIEW_ON_EDEFAULT.equals(reviewOn);
			case EthicsPackage.RISK__CLOSED:
				return closed != CLOSED_EDEFAULT;
			case EthicsPackage.RISK__OWNER:
				return owner != null;
			case EthicsPackage.RISK__ACTIVITIES:
				return activities != null && !activities.isEmpty();
		}
		return super.eIsSet(featureID);
	}

} //RiskImpl
