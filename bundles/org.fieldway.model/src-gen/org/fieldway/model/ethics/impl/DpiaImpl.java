/**
 * Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0
 */
package org.fieldway.model.ethics.impl;

import java.time.LocalDate;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectResolvingEList;

import org.fieldway.model.ethics.DataAsset;
import org.fieldway.model.ethics.Dpia;
import org.fieldway.model.ethics.EthicsPackage;
import org.fieldway.model.ethics.Risk;

import org.fieldway.model.study.impl.NamedImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Dpia</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.fieldway.model.ethics.impl.DpiaImpl#getReference <em>Reference</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.impl.DpiaImpl#getCompletedOn <em>Completed On</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.impl.DpiaImpl#getReviewOn <em>Review On</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.impl.DpiaImpl#getReviewedBy <em>Reviewed By</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.impl.DpiaImpl#getNecessity <em>Necessity</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.impl.DpiaImpl#getConsultation <em>Consultation</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.impl.DpiaImpl#getOutcome <em>Outcome</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.impl.DpiaImpl#getRisks <em>Risks</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.impl.DpiaImpl#getAssets <em>Assets</em>}</li>
 * </ul>
 *
 * @generated
 */
public class DpiaImpl extends NamedImpl implements Dpia {
	/**
	 * The default value of the '{@link #getReference() <em>Reference</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReference()
	 * @generated
	 * @ordered
	 */
	protected static final String REFERENCE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getReference() <em>Reference</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReference()
	 * @generated
	 * @ordered
	 */
	protected String reference = REFERENCE_EDEFAULT;

	/**
	 * The default value of the '{@link #getCompletedOn() <em>Completed On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCompletedOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate COMPLETED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCompletedOn() <em>Completed On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCompletedOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate completedOn = COMPLETED_ON_EDEFAULT;

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
	 * The default value of the '{@link #getReviewedBy() <em>Reviewed By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReviewedBy()
	 * @generated
	 * @ordered
	 */
	protected static final String REVIEWED_BY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getReviewedBy() <em>Reviewed By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReviewedBy()
	 * @generated
	 * @ordered
	 */
	protected String reviewedBy = REVIEWED_BY_EDEFAULT;

	/**
	 * The default value of the '{@link #getNecessity() <em>Necessity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNecessity()
	 * @generated
	 * @ordered
	 */
	protected static final String NECESSITY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNecessity() <em>Necessity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNecessity()
	 * @generated
	 * @ordered
	 */
	protected String necessity = NECESSITY_EDEFAULT;

	/**
	 * The default value of the '{@link #getConsultation() <em>Consultation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConsultation()
	 * @generated
	 * @ordered
	 */
	protected static final String CONSULTATION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getConsultation() <em>Consultation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConsultation()
	 * @generated
	 * @ordered
	 */
	protected String consultation = CONSULTATION_EDEFAULT;

	/**
	 * The default value of the '{@link #getOutcome() <em>Outcome</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOutcome()
	 * @generated
	 * @ordered
	 */
	protected static final String OUTCOME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getOutcome() <em>Outcome</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOutcome()
	 * @generated
	 * @ordered
	 */
	protected String outcome = OUTCOME_EDEFAULT;

	/**
	 * The cached value of the '{@link #getRisks() <em>Risks</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRisks()
	 * @generated
	 * @ordered
	 */
	protected EList<Risk> risks;

	/**
	 * The cached value of the '{@link #getAssets() <em>Assets</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAssets()
	 * @generated
	 * @ordered
	 */
	protected EList<DataAsset> assets;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected DpiaImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return EthicsPackage.Literals.DPIA;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getReference() {
		return reference;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReference(String newReference) {
		String oldReference = reference;
		reference = newReference;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EthicsPackage.DPIA__REFERENCE, oldReference, reference));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getCompletedOn() {
		return completedOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCompletedOn(LocalDate newCompletedOn) {
		LocalDate oldCompletedOn = completedOn;
		completedOn = newCompletedOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EthicsPackage.DPIA__COMPLETED_ON, oldCompletedOn, completedOn));
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
			eNotify(new ENotificationImpl(this, Notification.SET, EthicsPackage.DPIA__REVIEW_ON, oldReviewOn, reviewOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getReviewedBy() {
		return reviewedBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReviewedBy(String newReviewedBy) {
		String oldReviewedBy = reviewedBy;
		reviewedBy = newReviewedBy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EthicsPackage.DPIA__REVIEWED_BY, oldReviewedBy, reviewedBy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getNecessity() {
		return necessity;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNecessity(String newNecessity) {
		String oldNecessity = necessity;
		necessity = newNecessity;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EthicsPackage.DPIA__NECESSITY, oldNecessity, necessity));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getConsultation() {
		return consultation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setConsultation(String newConsultation) {
		String oldConsultation = consultation;
		consultation = newConsultation;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EthicsPackage.DPIA__CONSULTATION, oldConsultation, consultation));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getOutcome() {
		return outcome;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOutcome(String newOutcome) {
		String oldOutcome = outcome;
		outcome = newOutcome;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EthicsPackage.DPIA__OUTCOME, oldOutcome, outcome));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Risk> getRisks() {
		if (risks == null) {
			risks = new EObjectResolvingEList<Risk>(Risk.class, this, EthicsPackage.DPIA__RISKS);
		}
		return risks;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<DataAsset> getAssets() {
		if (assets == null) {
			assets = new EObjectResolvingEList<DataAsset>(DataAsset.class, this, EthicsPackage.DPIA__ASSETS);
		}
		return assets;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case EthicsPackage.DPIA__REFERENCE:
				return getReference();
			case EthicsPackage.DPIA__COMPLETED_ON:
				return getCompletedOn();
			case EthicsPackage.DPIA__REVIEW_ON:
				return getReviewOn();
			case EthicsPackage.DPIA__REVIEWED_BY:
				return getReviewedBy();
			case EthicsPackage.DPIA__NECESSITY:
				return getNecessity();
			case EthicsPackage.DPIA__CONSULTATION:
				return getConsultation();
			case EthicsPackage.DPIA__OUTCOME:
				return getOutcome();
			case EthicsPackage.DPIA__RISKS:
				return getRisks();
			case EthicsPackage.DPIA__ASSETS:
				return getAssets();
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
			case EthicsPackage.DPIA__REFERENCE:
				setReference((String)newValue);
				return;
			case EthicsPackage.DPIA__COMPLETED_ON:
				setCompletedOn((LocalDate)newValue);
				return;
			case EthicsPackage.DPIA__REVIEW_ON:
				setReviewOn((LocalDate)newValue);
				return;
			case EthicsPackage.DPIA__REVIEWED_BY:
				setReviewedBy((String)newValue);
				return;
			case EthicsPackage.DPIA__NECESSITY:
				setNecessity((String)newValue);
				return;
			case EthicsPackage.DPIA__CONSULTATION:
				setConsultation((String)newValue);
				return;
			case EthicsPackage.DPIA__OUTCOME:
				setOutcome((String)newValue);
				return;
			case EthicsPackage.DPIA__RISKS:
				getRisks().clear();
				getRisks().addAll((Collection<? extends Risk>)newValue);
				return;
			case EthicsPackage.DPIA__ASSETS:
				getAssets().clear();
				getAssets().addAll((Collection<? extends DataAsset>)newValue);
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
			case EthicsPackage.DPIA__REFERENCE:
				setReference(REFERENCE_EDEFAULT);
				return;
			case EthicsPackage.DPIA__COMPLETED_ON:
				setCompletedOn(COMPLETED_ON_EDEFAULT);
				return;
			case EthicsPackage.DPIA__REVIEW_ON:
				setReviewOn(REVIEW_ON_EDEFAULT);
				return;
			case EthicsPackage.DPIA__REVIEWED_BY:
				setReviewedBy(REVIEWED_BY_EDEFAULT);
				return;
			case EthicsPackage.DPIA__NECESSITY:
				setNecessity(NECESSITY_EDEFAULT);
				return;
			case EthicsPackage.DPIA__CONSULTATION:
				setConsultation(CONSULTATION_EDEFAULT);
				return;
			case EthicsPackage.DPIA__OUTCOME:
				setOutcome(OUTCOME_EDEFAULT);
				return;
			case EthicsPackage.DPIA__RISKS:
				getRisks().clear();
				return;
			case EthicsPackage.DPIA__ASSETS:
				getAssets().clear();
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
			case EthicsPackage.DPIA__REFERENCE:
				return REFERENCE_EDEFAULT == null ? reference != null : !REFERENCE_EDEFAULT.equals(reference);
			case EthicsPackage.DPIA__COMPLETED_ON:
				return COMPLETED_ON_EDEFAULT == null ? completedOn != null : !COMPLETED_ON_EDEFAULT.equals(completedOn);
			case EthicsPackage.DPIA__REVIEW_ON:
				return REVIEW_ON_EDEFAULT == null ? reviewOn != null : !REVIEW_ON_EDEFAULT.equals(reviewOn);
			case EthicsPackage.DPIA__REVIEWED_BY:
				return REVIEWED_BY_EDEFAULT == null ? reviewedBy != null : !REVIEWED_BY_EDEFAULT.equals(reviewedBy);
			case EthicsPackage.DPIA__NECESSITY:
				return NECESSITY_EDEFAULT == null ? necessity != null : !NECESSITY_EDEFAULT.equals(necessity);
			case EthicsPackage.DPIA__CONSULTATION:
				return CONSULTATION_EDEFAULT == null ? consultation != null : !CONSULTATION_EDEFAULT.equals(consultation);
			case EthicsPackage.DPIA__OUTCOME:
				return OUTCOME_EDEFAULT == null ? outcome != null : !OUTCOME_EDEFAULT.equals(outcome);
			case EthicsPackage.DPIA__RISKS:
				return risks != null && !risks.isEmpty();
			case EthicsPackage.DPIA__ASSETS:
				return assets != null && !assets.isEmpty();
		}
		return super.eIsSet(featureID);
	}

} //DpiaImpl
