/**
 * Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0
 */
package org.fieldway.model.study;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Design Decision</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A decision about the design of the study; the name says what was decided.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.fieldway.model.study.DesignDecision#getDecidedOn <em>Decided On</em>}</li>
 *   <li>{@link org.fieldway.model.study.DesignDecision#getBecause <em>Because</em>}</li>
 *   <li>{@link org.fieldway.model.study.DesignDecision#getAlternatives <em>Alternatives</em>}</li>
 *   <li>{@link org.fieldway.model.study.DesignDecision#getResearchers <em>Researchers</em>}</li>
 *   <li>{@link org.fieldway.model.study.DesignDecision#getParticipants <em>Participants</em>}</li>
 *   <li>{@link org.fieldway.model.study.DesignDecision#getOrganisations <em>Organisations</em>}</li>
 *   <li>{@link org.fieldway.model.study.DesignDecision#getSession <em>Session</em>}</li>
 *   <li>{@link org.fieldway.model.study.DesignDecision#getSupersedes <em>Supersedes</em>}</li>
 *   <li>{@link org.fieldway.model.study.DesignDecision#getQuestions <em>Questions</em>}</li>
 *   <li>{@link org.fieldway.model.study.DesignDecision#getActivities <em>Activities</em>}</li>
 *   <li>{@link org.fieldway.model.study.DesignDecision#getInstruments <em>Instruments</em>}</li>
 *   <li>{@link org.fieldway.model.study.DesignDecision#getEvidence <em>Evidence</em>}</li>
 * </ul>
 *
 * @see org.fieldway.model.study.StudyPackage#getDesignDecision()
 * @model
 * @generated
 */
public interface DesignDecision extends Named {
	/**
	 * Returns the value of the '<em><b>Decided On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The day of the decision.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Decided On</em>' attribute.
	 * @see #setDecidedOn(LocalDate)
	 * @see org.fieldway.model.study.StudyPackage#getDesignDecision_DecidedOn()
	 * @model dataType="org.fieldway.model.study.LocalDate"
	 * @generated
	 */
	LocalDate getDecidedOn();

	/**
	 * Sets the value of the '{@link org.fieldway.model.study.DesignDecision#getDecidedOn <em>Decided On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Decided On</em>' attribute.
	 * @see #getDecidedOn()
	 * @generated
	 */
	void setDecidedOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Because</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The reason for it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Because</em>' attribute.
	 * @see #setBecause(String)
	 * @see org.fieldway.model.study.StudyPackage#getDesignDecision_Because()
	 * @model
	 * @generated
	 */
	String getBecause();

	/**
	 * Sets the value of the '{@link org.fieldway.model.study.DesignDecision#getBecause <em>Because</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Because</em>' attribute.
	 * @see #getBecause()
	 * @generated
	 */
	void setBecause(String value);

	/**
	 * Returns the value of the '<em><b>Alternatives</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What else was considered.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Alternatives</em>' attribute.
	 * @see #setAlternatives(String)
	 * @see org.fieldway.model.study.StudyPackage#getDesignDecision_Alternatives()
	 * @model
	 * @generated
	 */
	String getAlternatives();

	/**
	 * Sets the value of the '{@link org.fieldway.model.study.DesignDecision#getAlternatives <em>Alternatives</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Alternatives</em>' attribute.
	 * @see #getAlternatives()
	 * @generated
	 */
	void setAlternatives(String value);

	/**
	 * Returns the value of the '<em><b>Researchers</b></em>' reference list.
	 * The list contents are of type {@link org.fieldway.model.study.Researcher}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Researchers who took part in the decision.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Researchers</em>' reference list.
	 * @see org.fieldway.model.study.StudyPackage#getDesignDecision_Researchers()
	 * @model
	 * @generated
	 */
	EList<Researcher> getResearchers();

	/**
	 * Returns the value of the '<em><b>Participants</b></em>' reference list.
	 * The list contents are of type {@link org.fieldway.model.study.Participant}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Participants who took part in the decision.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Participants</em>' reference list.
	 * @see org.fieldway.model.study.StudyPackage#getDesignDecision_Participants()
	 * @model
	 * @generated
	 */
	EList<Participant> getParticipants();

	/**
	 * Returns the value of the '<em><b>Organisations</b></em>' reference list.
	 * The list contents are of type {@link org.fieldway.model.study.Organisation}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Organisations that took part in the decision.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Organisations</em>' reference list.
	 * @see org.fieldway.model.study.StudyPackage#getDesignDecision_Organisations()
	 * @model
	 * @generated
	 */
	EList<Organisation> getOrganisations();

	/**
	 * Returns the value of the '<em><b>Session</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The occasion on which it was decided.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Session</em>' reference.
	 * @see #setSession(Session)
	 * @see org.fieldway.model.study.StudyPackage#getDesignDecision_Session()
	 * @model
	 * @generated
	 */
	Session getSession();

	/**
	 * Sets the value of the '{@link org.fieldway.model.study.DesignDecision#getSession <em>Session</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Session</em>' reference.
	 * @see #getSession()
	 * @generated
	 */
	void setSession(Session value);

	/**
	 * Returns the value of the '<em><b>Supersedes</b></em>' reference list.
	 * The list contents are of type {@link org.fieldway.model.study.DesignDecision}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Earlier decisions that it replaces.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Supersedes</em>' reference list.
	 * @see org.fieldway.model.study.StudyPackage#getDesignDecision_Supersedes()
	 * @model
	 * @generated
	 */
	EList<DesignDecision> getSupersedes();

	/**
	 * Returns the value of the '<em><b>Questions</b></em>' reference list.
	 * The list contents are of type {@link org.fieldway.model.study.ResearchQuestion}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Research questions that it changes.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Questions</em>' reference list.
	 * @see org.fieldway.model.study.StudyPackage#getDesignDecision_Questions()
	 * @model
	 * @generated
	 */
	EList<ResearchQuestion> getQuestions();

	/**
	 * Returns the value of the '<em><b>Activities</b></em>' reference list.
	 * The list contents are of type {@link org.fieldway.model.study.Activity}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Activities that it changes.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Activities</em>' reference list.
	 * @see org.fieldway.model.study.StudyPackage#getDesignDecision_Activities()
	 * @model
	 * @generated
	 */
	EList<Activity> getActivities();

	/**
	 * Returns the value of the '<em><b>Instruments</b></em>' reference list.
	 * The list contents are of type {@link org.fieldway.model.study.Instrument}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Instruments that it changes.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Instruments</em>' reference list.
	 * @see org.fieldway.model.study.StudyPackage#getDesignDecision_Instruments()
	 * @model
	 * @generated
	 */
	EList<Instrument> getInstruments();

	/**
	 * Returns the value of the '<em><b>Evidence</b></em>' containment reference list.
	 * The list contents are of type {@link org.fieldway.model.study.EvidenceRef}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What participants said that led to it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Evidence</em>' containment reference list.
	 * @see org.fieldway.model.study.StudyPackage#getDesignDecision_Evidence()
	 * @model containment="true"
	 * @generated
	 */
	EList<EvidenceRef> getEvidence();

} // DesignDecision
