/**
 * Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0
 */
package org.fieldway.model.study;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Participant</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A person who takes part in the study, known here only by a pseudonym; the name of this object is that pseudonym.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.fieldway.model.study.Participant#getNumber <em>Number</em>}</li>
 *   <li>{@link org.fieldway.model.study.Participant#getChosenBy <em>Chosen By</em>}</li>
 *   <li>{@link org.fieldway.model.study.Participant#getRoles <em>Roles</em>}</li>
 *   <li>{@link org.fieldway.model.study.Participant#getAttribution <em>Attribution</em>}</li>
 *   <li>{@link org.fieldway.model.study.Participant#getStatus <em>Status</em>}</li>
 *   <li>{@link org.fieldway.model.study.Participant#getJoinedOn <em>Joined On</em>}</li>
 *   <li>{@link org.fieldway.model.study.Participant#isNamedByOwnChoice <em>Named By Own Choice</em>}</li>
 *   <li>{@link org.fieldway.model.study.Participant#getAccessNeeds <em>Access Needs</em>}</li>
 *   <li>{@link org.fieldway.model.study.Participant#getLanguage <em>Language</em>}</li>
 *   <li>{@link org.fieldway.model.study.Participant#getNotes <em>Notes</em>}</li>
 *   <li>{@link org.fieldway.model.study.Participant#getErasedOn <em>Erased On</em>}</li>
 *   <li>{@link org.fieldway.model.study.Participant#getOrganisation <em>Organisation</em>}</li>
 *   <li>{@link org.fieldway.model.study.Participant#getGroups <em>Groups</em>}</li>
 *   <li>{@link org.fieldway.model.study.Participant#getRecruitedThrough <em>Recruited Through</em>}</li>
 * </ul>
 *
 * @see org.fieldway.model.study.StudyPackage#getParticipant()
 * @model
 * @generated
 */
public interface Participant extends Classified {
	/**
	 * Returns the value of the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The number under which the team files this person, for instance P01.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Number</em>' attribute.
	 * @see #setNumber(String)
	 * @see org.fieldway.model.study.StudyPackage#getParticipant_Number()
	 * @model
	 * @generated
	 */
	String getNumber();

	/**
	 * Sets the value of the '{@link org.fieldway.model.study.Participant#getNumber <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Number</em>' attribute.
	 * @see #getNumber()
	 * @generated
	 */
	void setNumber(String value);

	/**
	 * Returns the value of the '<em><b>Chosen By</b></em>' attribute.
	 * The literals are from the enumeration {@link org.fieldway.model.study.PseudonymSource}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who chose the pseudonym.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Chosen By</em>' attribute.
	 * @see org.fieldway.model.study.PseudonymSource
	 * @see #setChosenBy(PseudonymSource)
	 * @see org.fieldway.model.study.StudyPackage#getParticipant_ChosenBy()
	 * @model
	 * @generated
	 */
	PseudonymSource getChosenBy();

	/**
	 * Sets the value of the '{@link org.fieldway.model.study.Participant#getChosenBy <em>Chosen By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Chosen By</em>' attribute.
	 * @see org.fieldway.model.study.PseudonymSource
	 * @see #getChosenBy()
	 * @generated
	 */
	void setChosenBy(PseudonymSource value);

	/**
	 * Returns the value of the '<em><b>Roles</b></em>' attribute list.
	 * The list contents are of type {@link org.fieldway.model.study.ParticipantRole}.
	 * The literals are from the enumeration {@link org.fieldway.model.study.ParticipantRole}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * In which roles the person takes part; several are possible.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Roles</em>' attribute list.
	 * @see org.fieldway.model.study.ParticipantRole
	 * @see org.fieldway.model.study.StudyPackage#getParticipant_Roles()
	 * @model
	 * @generated
	 */
	EList<ParticipantRole> getRoles();

	/**
	 * Returns the value of the '<em><b>Attribution</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How the person is named beside a quotation, for instance a student, first year.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Attribution</em>' attribute.
	 * @see #setAttribution(String)
	 * @see org.fieldway.model.study.StudyPackage#getParticipant_Attribution()
	 * @model
	 * @generated
	 */
	String getAttribution();

	/**
	 * Sets the value of the '{@link org.fieldway.model.study.Participant#getAttribution <em>Attribution</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Attribution</em>' attribute.
	 * @see #getAttribution()
	 * @generated
	 */
	void setAttribution(String value);

	/**
	 * Returns the value of the '<em><b>Status</b></em>' attribute.
	 * The literals are from the enumeration {@link org.fieldway.model.study.RecruitmentStatus}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How far the person has come in taking part.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Status</em>' attribute.
	 * @see org.fieldway.model.study.RecruitmentStatus
	 * @see #setStatus(RecruitmentStatus)
	 * @see org.fieldway.model.study.StudyPackage#getParticipant_Status()
	 * @model
	 * @generated
	 */
	RecruitmentStatus getStatus();

	/**
	 * Sets the value of the '{@link org.fieldway.model.study.Participant#getStatus <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Status</em>' attribute.
	 * @see org.fieldway.model.study.RecruitmentStatus
	 * @see #getStatus()
	 * @generated
	 */
	void setStatus(RecruitmentStatus value);

	/**
	 * Returns the value of the '<em><b>Joined On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The day on which the person agreed to take part.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Joined On</em>' attribute.
	 * @see #setJoinedOn(LocalDate)
	 * @see org.fieldway.model.study.StudyPackage#getParticipant_JoinedOn()
	 * @model dataType="org.fieldway.model.study.LocalDate"
	 * @generated
	 */
	LocalDate getJoinedOn();

	/**
	 * Sets the value of the '{@link org.fieldway.model.study.Participant#getJoinedOn <em>Joined On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Joined On</em>' attribute.
	 * @see #getJoinedOn()
	 * @generated
	 */
	void setJoinedOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Named By Own Choice</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the person asked to appear under the own real name; needs the matching consent.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Named By Own Choice</em>' attribute.
	 * @see #setNamedByOwnChoice(boolean)
	 * @see org.fieldway.model.study.StudyPackage#getParticipant_NamedByOwnChoice()
	 * @model default="false"
	 * @generated
	 */
	boolean isNamedByOwnChoice();

	/**
	 * Sets the value of the '{@link org.fieldway.model.study.Participant#isNamedByOwnChoice <em>Named By Own Choice</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Named By Own Choice</em>' attribute.
	 * @see #isNamedByOwnChoice()
	 * @generated
	 */
	void setNamedByOwnChoice(boolean value);

	/**
	 * Returns the value of the '<em><b>Access Needs</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What helps this person to take part.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Access Needs</em>' attribute.
	 * @see #setAccessNeeds(String)
	 * @see org.fieldway.model.study.StudyPackage#getParticipant_AccessNeeds()
	 * @model
	 * @generated
	 */
	String getAccessNeeds();

	/**
	 * Sets the value of the '{@link org.fieldway.model.study.Participant#getAccessNeeds <em>Access Needs</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Access Needs</em>' attribute.
	 * @see #getAccessNeeds()
	 * @generated
	 */
	void setAccessNeeds(String value);

	/**
	 * Returns the value of the '<em><b>Language</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The language in which the person prefers to speak, as a language tag such as en-GB.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Language</em>' attribute.
	 * @see #setLanguage(String)
	 * @see org.fieldway.model.study.StudyPackage#getParticipant_Language()
	 * @model
	 * @generated
	 */
	String getLanguage();

	/**
	 * Sets the value of the '{@link org.fieldway.model.study.Participant#getLanguage <em>Language</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Language</em>' attribute.
	 * @see #getLanguage()
	 * @generated
	 */
	void setLanguage(String value);

	/**
	 * Returns the value of the '<em><b>Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the team should know; no real names here.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Notes</em>' attribute.
	 * @see #setNotes(String)
	 * @see org.fieldway.model.study.StudyPackage#getParticipant_Notes()
	 * @model
	 * @generated
	 */
	String getNotes();

	/**
	 * Sets the value of the '{@link org.fieldway.model.study.Participant#getNotes <em>Notes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Notes</em>' attribute.
	 * @see #getNotes()
	 * @generated
	 */
	void setNotes(String value);

	/**
	 * Returns the value of the '<em><b>Erased On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The day on which the person's material was erased; only this marker then remains.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Erased On</em>' attribute.
	 * @see #setErasedOn(LocalDate)
	 * @see org.fieldway.model.study.StudyPackage#getParticipant_ErasedOn()
	 * @model dataType="org.fieldway.model.study.LocalDate"
	 * @generated
	 */
	LocalDate getErasedOn();

	/**
	 * Sets the value of the '{@link org.fieldway.model.study.Participant#getErasedOn <em>Erased On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Erased On</em>' attribute.
	 * @see #getErasedOn()
	 * @generated
	 */
	void setErasedOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Organisation</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The organisation for which the person works or volunteers, or in which they learn.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Organisation</em>' reference.
	 * @see #setOrganisation(Organisation)
	 * @see org.fieldway.model.study.StudyPackage#getParticipant_Organisation()
	 * @model
	 * @generated
	 */
	Organisation getOrganisation();

	/**
	 * Sets the value of the '{@link org.fieldway.model.study.Participant#getOrganisation <em>Organisation</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Organisation</em>' reference.
	 * @see #getOrganisation()
	 * @generated
	 */
	void setOrganisation(Organisation value);

	/**
	 * Returns the value of the '<em><b>Groups</b></em>' reference list.
	 * The list contents are of type {@link org.fieldway.model.study.ParticipantGroup}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The groups of the sample to which the person belongs.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Groups</em>' reference list.
	 * @see org.fieldway.model.study.StudyPackage#getParticipant_Groups()
	 * @model
	 * @generated
	 */
	EList<ParticipantGroup> getGroups();

	/**
	 * Returns the value of the '<em><b>Recruited Through</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The organisation through which the person heard of the study.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Recruited Through</em>' reference.
	 * @see #setRecruitedThrough(Organisation)
	 * @see org.fieldway.model.study.StudyPackage#getParticipant_RecruitedThrough()
	 * @model
	 * @generated
	 */
	Organisation getRecruitedThrough();

	/**
	 * Sets the value of the '{@link org.fieldway.model.study.Participant#getRecruitedThrough <em>Recruited Through</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Recruited Through</em>' reference.
	 * @see #getRecruitedThrough()
	 * @generated
	 */
	void setRecruitedThrough(Organisation value);

} // Participant
