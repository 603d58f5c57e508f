/**
 * Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0
 */
package org.fieldway.model.study.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.fieldway.model.study.ParticipantGroup;
import org.fieldway.model.study.StudyPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Participant Group</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.fieldway.model.study.impl.ParticipantGroupImpl#getTargetSize <em>Target Size</em>}</li>
 *   <li>{@link org.fieldway.model.study.impl.ParticipantGroupImpl#getInclusion <em>Inclusion</em>}</li>
 *   <li>{@link org.fieldway.model.study.impl.ParticipantGroupImpl#getExclusion <em>Exclusion</em>}</li>
 *   <li>{@link org.fieldway.model.study.impl.ParticipantGroupImpl#getRecruitment <em>Recruitment</em>}</li>
 *   <li>{@link org.fieldway.model.study.impl.ParticipantGroupImpl#getRationale <em>Rationale</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ParticipantGroupImpl extends NamedImpl implements ParticipantGroup {
	/**
	 * The default value of the '{@link #getTargetSize() <em>Target Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTargetSize()
	 * @generated
	 * @ordered
	 */
	protected static final Integer TARGET_SIZE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTargetSize() <em>Target Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTargetSize()
	 * @generated
	 * @ordered
	 */
	protected Integer targetSize = TARGET_SIZE_EDEFAULT;

	/**
	 * The default value of the '{@link #getInclusion() <em>Inclusion</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInclusion()
	 * @generated
	 * @ordered
	 */
	protected static final String INCLUSION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getInclusion() <em>Inclusion</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInclusion()
	 * @generated
	 * @ordered
	 */
	protected String inclusion = INCLUSION_EDEFAULT;

	/**
	 * The default value of the '{@link #getExclusion() <em>Exclusion</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExclusion()
	 * @generated
	 * @ordered
	 */
	protected static final String EXCLUSION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getExclusion() <em>Exclusion</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExclusion()
	 * @generated
	 * @ordered
	 */
	protected String exclusion = EXCLUSION_EDEFAULT;

	/**
	 * The default value of the '{@link #getRecruitment() <em>Recruitment</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRecruitment()
	 * @generated
	 * @ordered
	 */
	protected static final String RECRUITMENT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRecruitment() <em>Recruitment</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRecruitment()
	 * @generated
	 * @ordered
	 */
	protected String recruitment = RECRUITMENT_EDEFAULT;

	/**
	 * The default value of the '{@link #getRationale() <em>Rationale</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRationale()
	 * @generated
	 * @ordered
	 */
	protected static final String RATIONALE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRationale() <em>Rationale</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRationale()
	 * @generated
	 * @ordered
	 */
	protected String rationale = RATIONALE_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ParticipantGroupImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return StudyPackage.Literals.PARTICIPANT_GROUP;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getTargetSize() {
		return targetSize;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTargetSize(Integer newTargetSize) {
		Integer oldTargetSize = targetSize;
		targetSize = newTargetSize;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.PARTICIPANT_GROUP__TARGET_SIZE, oldTargetSize, targetSize));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getInclusion() {
		return inclusion;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setInclusion(String newInclusion) {
		String oldInclusion = inclusion;
		inclusion = newInclusion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.PARTICIPANT_GROUP__INCLUSION, oldInclusion, inclusion));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getExclusion() {
		return exclusion;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setExclusion(String newExclusion) {
		String oldExclusion = exclusion;
		exclusion = newExclusion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.PARTICIPANT_GROUP__EXCLUSION, oldExclusion, exclusion));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRecruitment() {
		return recruitment;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRecruitment(String newRecruitment) {
		String oldRecruitment = recruitment;
		recruitment = newRecruitment;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.PARTICIPANT_GROUP__RECRUITMENT, oldRecruitment, recruitment));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRationale() {
		return rationale;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRationale(String newRationale) {
		String oldRationale = rationale;
		rationale = newRationale;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.PARTICIPANT_GROUP__RATIONALE, oldRationale, rationale));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case StudyPackage.PARTICIPANT_GROUP__TARGET_SIZE:
				return getTargetSize();
			case StudyPackage.PARTICIPANT_GROUP__INCLUSION:
				return getInclusion();
			case StudyPackage.PARTICIPANT_GROUP__EXCLUSION:
				return getExclusion();
			case StudyPackage.PARTICIPANT_GROUP__RECRUITMENT:
				return getRecruitment();
			case StudyPackage.PARTICIPANT_GROUP__RATIONALE:
				return getRationale();
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
			case StudyPackage.PARTICIPANT_GROUP__TARGET_SIZE:
				setTargetSize((Integer)newValue);
				return;
			case StudyPackage.PARTICIPANT_GROUP__INCLUSION:
				setInclusion((String)newValue);
				return;
			case StudyPackage.PARTICIPANT_GROUP__EXCLUSION:
				setExclusion((String)newValue);
				return;
			case StudyPackage.PARTICIPANT_GROUP__RECRUITMENT:
				setRecruitment((String)newValue);
				return;
			case StudyPackage.PARTICIPANT_GROUP__RATIONALE:
				setRationale((String)newValue);
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
			case StudyPackage.PARTICIPANT_GROUP__TARGET_SIZE:
				setTargetSize(TARGET_SIZE_EDEFAULT);
				return;
			case StudyPackage.PARTICIPANT_GROUP__INCLUSION:
				setInclusion(INCLUSION_EDEFAULT);
				return;
			case StudyPackage.PARTICIPANT_GROUP__EXCLUSION:
				setExclusion(EXCLUSION_EDEFAULT);
				return;
			case StudyPackage.PARTICIPANT_GROUP__RECRUITMENT:
				setRecruitment(RECRUITMENT_EDEFAULT);
				return;
			case StudyPackage.PARTICIPANT_GROUP__RATIONALE:
				setRationale(RATIONALE_EDEFAULT);
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
			case StudyPackage.PARTICIPANT_GROUP__TARGET_SIZE:
				return TARGET_SIZE_EDEFAULT == null ? targetSize != null : !TARGET_SIZE_EDEFAULT.equals(targetSize);
			case StudyPackage.PARTICIPANT_GROUP__INCLUSION:
				return INCLUSION_EDEFAULT == null ? inclusion != null : !INCLUSION_EDEFAULT.equals(inclusion);
			case StudyPackage.PARTICIPANT_GROUP__EXCLUSION:
				return EXCLUSION_EDEFAULT == null ? exclusion != null : !EXCLUSION_EDEFAULT.equals(exclusion);
			case StudyPackage.PARTICIPANT_GROUP__RECRUITMENT:
				return RECRUITMENT_EDEFAULT == null ? recruitment != null : !RECRUITMENT_EDEFAULT.equals(recruitment);
			case StudyPackage.PARTICIPANT_GROUP__RATIONALE:
				return RATIONALE_EDEFAULT == null ? rationale != null : !RATIONALE_EDEFAULT.equals(rationale);
		}
		return super.eIsSet(featureID);
	}

} //ParticipantGroupImpl
