/**
 * Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0
 */
package org.fieldway.model.study;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Participation</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * That a person was invited to an activity, and what came of it.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.fieldway.model.study.Participation#getRole <em>Role</em>}</li>
 *   <li>{@link org.fieldway.model.study.Participation#getStatus <em>Status</em>}</li>
 *   <li>{@link org.fieldway.model.study.Participation#getInvitedOn <em>Invited On</em>}</li>
 *   <li>{@link org.fieldway.model.study.Participation#getRepliedOn <em>Replied On</em>}</li>
 *   <li>{@link org.fieldway.model.study.Participation#getReason <em>Reason</em>}</li>
 *   <li>{@link org.fieldway.model.study.Participation#getParticipant <em>Participant</em>}</li>
 *   <li>{@link org.fieldway.model.study.Participation#getSessions <em>Sessions</em>}</li>
 * </ul>
 *
 * @see org.fieldway.model.study.StudyPackage#getParticipation()
 * @model
 * @generated
 */
public interface Participation extends Identified {
	/**
	 * Returns the value of the '<em><b>Role</b></em>' attribute.
	 * The literals are from the enumeration {@link org.fieldway.model.study.ParticipationRole}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * In which role the person takes part in the activity.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Role</em>' attribute.
	 * @see org.fieldway.model.study.ParticipationRole
	 * @see #setRole(ParticipationRole)
	 * @see org.fieldway.model.study.StudyPackage#getParticipation_Role()
	 * @model
	 * @generated
	 */
	ParticipationRole getRole();

	/**
	 * Sets the value of the '{@link org.fieldway.model.study.Participation#getRole <em>Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Role</em>' attribute.
	 * @see org.fieldway.model.study.ParticipationRole
	 * @see #getRole()
	 * @generated
	 */
	void setRole(ParticipationRole value);

	/**
	 * Returns the value of the '<em><b>Status</b></em>' attribute.
	 * The literals are from the enumeration {@link org.fieldway.model.study.ParticipationStatus}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What came of the invitation.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Status</em>' attribute.
	 * @see org.fieldway.model.study.ParticipationStatus
	 * @see #setStatus(ParticipationStatus)
	 * @see org.fieldway.model.study.StudyPackage#getParticipation_Status()
	 * @model
	 * @generated
	 */
	ParticipationStatus getStatus();

	/**
	 * Sets the value of the '{@link org.fieldway.model.study.Participation#getStatus <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Status</em>' attribute.
	 * @see org.fieldway.model.study.ParticipationStatus
	 * @see #getStatus()
	 * @generated
	 */
	void setStatus(ParticipationStatus value);

	/**
	 * Returns the value of the '<em><b>Invited On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The day of the invitation.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Invited On</em>' attribute.
	 * @see #setInvitedOn(LocalDate)
	 * @see org.fieldway.model.study.StudyPackage#getParticipation_InvitedOn()
	 * @model dataType="org.fieldway.model.study.LocalDate"
	 * @generated
	 */
	LocalDate getInvitedOn();

	/**
	 * Sets the value of the '{@link org.fieldway.model.study.Participation#getInvitedOn <em>Invited On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Invited On</em>' attribute.
	 * @see #getInvitedOn()
	 * @generated
	 */
	void setInvitedOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Replied On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The day of the answer.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Replied On</em>' attribute.
	 * @see #setRepliedOn(LocalDate)
	 * @see org.fieldway.model.study.StudyPackage#getParticipation_RepliedOn()
	 * @model dataType="org.fieldway.model.study.LocalDate"
	 * @generated
	 */
	LocalDate getRepliedOn();

	/**
	 * Sets the value of the '{@link org.fieldway.model.study.Participation#getRepliedOn <em>Replied On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Replied On</em>' attribute.
	 * @see #getRepliedOn()
	 * @generated
	 */
	void setRepliedOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Why the person declined or left, if they said so.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reason</em>' attribute.
	 * @see #setReason(String)
	 * @see org.fieldway.model.study.StudyPackage#getParticipation_Reason()
	 * @model
	 * @generated
	 */
	String getReason();

	/**
	 * Sets the value of the '{@link org.fieldway.model.study.Participation#getReason <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reason</em>' attribute.
	 * @see #getReason()
	 * @generated
	 */
	void setReason(String value);

	/**
	 * Returns the value of the '<em><b>Participant</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The person.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Participant</em>' reference.
	 * @see #setParticipant(Participant)
	 * @see org.fieldway.model.study.StudyPackage#getParticipation_Participant()
	 * @model
	 * @generated
	 */
	Participant getParticipant();

	/**
	 * Sets the value of the '{@link org.fieldway.model.study.Participation#getParticipant <em>Participant</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Participant</em>' reference.
	 * @see #getParticipant()
	 * @generated
	 */
	void setParticipant(Participant value);

	/**
	 * Returns the value of the '<em><b>Sessions</b></em>' reference list.
	 * The list contents are of type {@link org.fieldway.model.study.Session}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The occasions on which the person was there.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sessions</em>' reference list.
	 * @see org.fieldway.model.study.StudyPackage#getParticipation_Sessions()
	 * @model
	 * @generated
	 */
	EList<Session> getSessions();

} // Participation
