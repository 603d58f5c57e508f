/**
 * Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0
 */
package org.fieldway.model.study;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Participant Group</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A group of people whom the study wants to hear.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.fieldway.model.study.ParticipantGroup#getTargetSize <em>Target Size</em>}</li>
 *   <li>{@link org.fieldway.model.study.ParticipantGroup#getInclusion <em>Inclusion</em>}</li>
 *   <li>{@link org.fieldway.model.study.ParticipantGroup#getExclusion <em>Exclusion</em>}</li>
 *   <li>{@link org.fieldway.model.study.ParticipantGroup#getRecruitment <em>Recruitment</em>}</li>
 *   <li>{@link org.fieldway.model.study.ParticipantGroup#getRationale <em>Rationale</em>}</li>
 * </ul>
 *
 * @see org.fieldway.model.study.StudyPackage#getParticipantGroup()
 * @model
 * @generated
 */
public interface ParticipantGroup extends Named {
	/**
	 * Returns the value of the '<em><b>Target Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How many people of this group are sought.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Target Size</em>' attribute.
	 * @see #setTargetSize(Integer)
	 * @see org.fieldway.model.study.StudyPackage#getParticipantGroup_TargetSize()
	 * @model
	 * @generated
	 */
	Integer getTargetSize();

	/**
	 * Sets the value of the '{@link org.fieldway.model.study.ParticipantGroup#getTargetSize <em>Target Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Target Size</em>' attribute.
	 * @see #getTargetSize()
	 * @generated
	 */
	void setTargetSize(Integer value);

	/**
	 * Returns the value of the '<em><b>Inclusion</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Criteria for taking part.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Inclusion</em>' attribute.
	 * @see #setInclusion(String)
	 * @see org.fieldway.model.study.StudyPackage#getParticipantGroup_Inclusion()
	 * @model
	 * @generated
	 */
	String getInclusion();

	/**
	 * Sets the value of the '{@link org.fieldway.model.study.ParticipantGroup#getInclusion <em>Inclusion</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Inclusion</em>' attribute.
	 * @see #getInclusion()
	 * @generated
	 */
	void setInclusion(String value);

	/**
	 * Returns the value of the '<em><b>Exclusion</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Criteria against taking part.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Exclusion</em>' attribute.
	 * @see #setExclusion(String)
	 * @see org.fieldway.model.study.StudyPackage#getParticipantGroup_Exclusion()
	 * @model
	 * @generated
	 */
	String getExclusion();

	/**
	 * Sets the value of the '{@link org.fieldway.model.study.ParticipantGroup#getExclusion <em>Exclusion</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Exclusion</em>' attribute.
	 * @see #getExclusion()
	 * @generated
	 */
	void setExclusion(String value);

	/**
	 * Returns the value of the '<em><b>Recruitment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How people of the group hear of the study.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Recruitment</em>' attribute.
	 * @see #setRecruitment(String)
	 * @see org.fieldway.model.study.StudyPackage#getParticipantGroup_Recruitment()
	 * @model
	 * @generated
	 */
	String getRecruitment();

	/**
	 * Sets the value of the '{@link org.fieldway.model.study.ParticipantGroup#getRecruitment <em>Recruitment</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Recruitment</em>' attribute.
	 * @see #getRecruitment()
	 * @generated
	 */
	void setRecruitment(String value);

	/**
	 * Returns the value of the '<em><b>Rationale</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Why the study wants to hear them.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rationale</em>' attribute.
	 * @see #setRationale(String)
	 * @see org.fieldway.model.study.StudyPackage#getParticipantGroup_Rationale()
	 * @model
	 * @generated
	 */
	String getRationale();

	/**
	 * Sets the value of the '{@link org.fieldway.model.study.ParticipantGroup#getRationale <em>Rationale</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rationale</em>' attribute.
	 * @see #getRationale()
	 * @generated
	 */
	void setRationale(String value);

} // ParticipantGroup
