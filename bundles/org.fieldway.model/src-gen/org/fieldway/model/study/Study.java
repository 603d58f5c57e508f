/**
 * Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0
 */
package org.fieldway.model.study;

import java.time.Instant;
import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

import org.fieldway.model.journey.LaneKindDefinition;
import org.fieldway.model.journey.MapTemplate;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Study</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A research study: everything that was planned, agreed, done and found in it.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.fieldway.model.study.Study#getTitle <em>Title</em>}</li>
 *   <li>{@link org.fieldway.model.study.Study#getAcronym <em>Acronym</em>}</li>
 *   <li>{@link org.fieldway.model.study.Study#getSummary <em>Summary</em>}</li>
 *   <li>{@link org.fieldway.model.study.Study#getRationale <em>Rationale</em>}</li>
 *   <li>{@link org.fieldway.model.study.Study#getKeywords <em>Keywords</em>}</li>
 *   <li>{@link org.fieldway.model.study.Study#getStatus <em>Status</em>}</li>
 *   <li>{@link org.fieldway.model.study.Study#getStartsOn <em>Starts On</em>}</li>
 *   <li>{@link org.fieldway.model.study.Study#getEndsOn <em>Ends On</em>}</li>
 *   <li>{@link org.fieldway.model.study.Study#getLanguage <em>Language</em>}</li>
 *   <li>{@link org.fieldway.model.study.Study#isConsentManagedHere <em>Consent Managed Here</em>}</li>
 *   <li>{@link org.fieldway.model.study.Study#getConsentNotManagedReason <em>Consent Not Managed Reason</em>}</li>
 *   <li>{@link org.fieldway.model.study.Study#getCreated <em>Created</em>}</li>
 *   <li>{@link org.fieldway.model.study.Study#getHost <em>Host</em>}</li>
 *   <li>{@link org.fieldway.model.study.Study#getMethodology <em>Methodology</em>}</li>
 *   <li>{@link org.fieldway.model.study.Study#getAims <em>Aims</em>}</li>
 *   <li>{@link org.fieldway.model.study.Study#getObjectives <em>Objectives</em>}</li>
 *   <li>{@link org.fieldway.model.study.Study#getQuestions <em>Questions</em>}</li>
 *   <li>{@link org.fieldway.model.study.Study#getResearchers <em>Researchers</em>}</li>
 *   <li>{@link org.fieldway.model.study.Study#getFunding <em>Funding</em>}</li>
 *   <li>{@link org.fieldway.model.study.Study#getMilestones <em>Milestones</em>}</li>
 *   <li>{@link org.fieldway.model.study.Study#getOrganisations <em>Organisations</em>}</li>
 *   <li>{@link org.fieldway.model.study.Study#getPlaces <em>Places</em>}</li>
 *   <li>{@link org.fieldway.model.study.Study#getAttributeDefinitions <em>Attribute Definitions</em>}</li>
 *   <li>{@link org.fieldway.model.study.Study#getGroups <em>Groups</em>}</li>
 *   <li>{@link org.fieldway.model.study.Study#getParticipants <em>Participants</em>}</li>
 *   <li>{@link org.fieldway.model.study.Study#getCases <em>Cases</em>}</li>
 *   <li>{@link org.fieldway.model.study.Study#getActivities <em>Activities</em>}</li>
 *   <li>{@link org.fieldway.model.study.Study#getInstruments <em>Instruments</em>}</li>
 *   <li>{@link org.fieldway.model.study.Study#getDecisions <em>Decisions</em>}</li>
 *   <li>{@link org.fieldway.model.study.Study#getOutputs <em>Outputs</em>}</li>
 *   <li>{@link org.fieldway.model.study.Study#getSources <em>Sources</em>}</li>
 *   <li>{@link org.fieldway.model.study.Study#getSourceSets <em>Source Sets</em>}</li>
 *   <li>{@link org.fieldway.model.study.Study#getMapTemplates <em>Map Templates</em>}</li>
 *   <li>{@link org.fieldway.model.study.Study#getLaneKinds <em>Lane Kinds</em>}</li>
 *   <li>{@link org.fieldway.model.study.Study#getForeignParts <em>Foreign Parts</em>}</li>
 * </ul>
 *
 * @see org.fieldway.model.study.StudyPackage#getStudy()
 * @model
 * @generated
 */
public interface Study extends Root {
	/**
	 * Returns the value of the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The full title of the study.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Title</em>' attribute.
	 * @see #setTitle(String)
	 * @see org.fieldway.model.study.StudyPackage#getStudy_Title()
	 * @model
	 * @generated
	 */
	String getTitle();

	/**
	 * Sets the value of the '{@link org.fieldway.model.study.Study#getTitle <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Title</em>' attribute.
	 * @see #getTitle()
	 * @generated
	 */
	void setTitle(String value);

	/**
	 * Returns the value of the '<em><b>Acronym</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A short title or acronym by which the study is known.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Acronym</em>' attribute.
	 * @see #setAcronym(String)
	 * @see org.fieldway.model.study.StudyPackage#getStudy_Acronym()
	 * @model
	 * @generated
	 */
	String getAcronym();

	/**
	 * Sets the value of the '{@link org.fieldway.model.study.Study#getAcronym <em>Acronym</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Acronym</em>' attribute.
	 * @see #getAcronym()
	 * @generated
	 */
	void setAcronym(String value);

	/**
	 * Returns the value of the '<em><b>Summary</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the study is about, in words that anyone understands.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Summary</em>' attribute.
	 * @see #setSummary(String)
	 * @see org.fieldway.model.study.StudyPackage#getStudy_Summary()
	 * @model
	 * @generated
	 */
	String getSummary();

	/**
	 * Sets the value of the '{@link org.fieldway.model.study.Study#getSummary <em>Summary</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Summary</em>' attribute.
	 * @see #getSummary()
	 * @generated
	 */
	void setSummary(String value);

	/**
	 * Returns the value of the '<em><b>Rationale</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Why the study is needed and what is already known.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rationale</em>' attribute.
	 * @see #setRationale(String)
	 * @see org.fieldway.model.study.StudyPackage#getStudy_Rationale()
	 * @model
	 * @generated
	 */
	String getRationale();

	/**
	 * Sets the value of the '{@link org.fieldway.model.study.Study#getRationale <em>Rationale</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rationale</em>' attribute.
	 * @see #getRationale()
	 * @generated
	 */
	void setRationale(String value);

	/**
	 * Returns the value of the '<em><b>Keywords</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Words under which the study should be found.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Keywords</em>' attribute list.
	 * @see org.fieldway.model.study.StudyPackage#getStudy_Keywords()
	 * @model
	 * @generated
	 */
	EList<String> getKeywords();

	/**
	 * Returns the value of the '<em><b>Status</b></em>' attribute.
	 * The literals are from the enumeration {@link org.fieldway.model.study.StudyStatus}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How far the study has come.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Status</em>' attribute.
	 * @see org.fieldway.model.study.StudyStatus
	 * @see #setStatus(StudyStatus)
	 * @see org.fieldway.model.study.StudyPackage#getStudy_Status()
	 * @model
	 * @generated
	 */
	StudyStatus getStatus();

	/**
	 * Sets the value of the '{@link org.fieldway.model.study.Study#getStatus <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Status</em>' attribute.
	 * @see org.fieldway.model.study.StudyStatus
	 * @see #getStatus()
	 * @generated
	 */
	void setStatus(StudyStatus value);

	/**
	 * Returns the value of the '<em><b>Starts On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The first day of the study.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Starts On</em>' attribute.
	 * @see #setStartsOn(LocalDate)
	 * @see org.fieldway.model.study.StudyPackage#getStudy_StartsOn()
	 * @model dataType="org.fieldway.model.study.LocalDate"
	 * @generated
	 */
	LocalDate getStartsOn();

	/**
	 * Sets the value of the '{@link org.fieldway.model.study.Study#getStartsOn <em>Starts On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Starts On</em>' attribute.
	 * @see #getStartsOn()
	 * @generated
	 */
	void setStartsOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Ends On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The last day of the study.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Ends On</em>' attribute.
	 * @see #setEndsOn(LocalDate)
	 * @see org.fieldway.model.study.StudyPackage#getStudy_EndsOn()
	 * @model dataType="org.fieldway.model.study.LocalDate"
	 * @generated
	 */
	LocalDate getEndsOn();

	/**
	 * Sets the value of the '{@link org.fieldway.model.study.Study#getEndsOn <em>Ends On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Ends On</em>' attribute.
	 * @see #getEndsOn()
	 * @generated
	 */
	void setEndsOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Language</b></em>' attribute.
	 * The default value is <code>"en-GB"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The language in which the study is written, as a language tag such as en-GB.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Language</em>' attribute.
	 * @see #setLanguage(String)
	 * @see org.fieldway.model.study.StudyPackage#getStudy_Language()
	 * @model default="en-GB"
	 * @generated
	 */
	String getLanguage();

	/**
	 * Sets the value of the '{@link org.fieldway.model.study.Study#getLanguage <em>Language</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Language</em>' attribute.
	 * @see #getLanguage()
	 * @generated
	 */
	void setLanguage(String value);

	/**
	 * Returns the value of the '<em><b>Consent Managed Here</b></em>' attribute.
	 * The default value is <code>"true"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the consent of participants is recorded in this study; if it is not, every report says so.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Consent Managed Here</em>' attribute.
	 * @see #setConsentManagedHere(boolean)
	 * @see org.fieldway.model.study.StudyPackage#getStudy_ConsentManagedHere()
	 * @model default="true"
	 * @generated
	 */
	boolean isConsentManagedHere();

	/**
	 * Sets the value of the '{@link org.fieldway.model.study.Study#isConsentManagedHere <em>Consent Managed Here</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Consent Managed Here</em>' attribute.
	 * @see #isConsentManagedHere()
	 * @generated
	 */
	void setConsentManagedHere(boolean value);

	/**
	 * Returns the value of the '<em><b>Consent Not Managed Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The reason why consent is recorded elsewhere; shown in every report.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Consent Not Managed Reason</em>' attribute.
	 * @see #setConsentNotManagedReason(String)
	 * @see org.fieldway.model.study.StudyPackage#getStudy_ConsentNotManagedReason()
	 * @model
	 * @generated
	 */
	String getConsentNotManagedReason();

	/**
	 * Sets the value of the '{@link org.fieldway.model.study.Study#getConsentNotManagedReason <em>Consent Not Managed Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Consent Not Managed Reason</em>' attribute.
	 * @see #getConsentNotManagedReason()
	 * @generated
	 */
	void setConsentNotManagedReason(String value);

	/**
	 * Returns the value of the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The moment at which the study was set up here.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Created</em>' attribute.
	 * @see #setCreated(Instant)
	 * @see org.fieldway.model.study.StudyPackage#getStudy_Created()
	 * @model dataType="org.fieldway.model.study.Instant"
	 * @generated
	 */
	Instant getCreated();

	/**
	 * Sets the value of the '{@link org.fieldway.model.study.Study#getCreated <em>Created</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Created</em>' attribute.
	 * @see #getCreated()
	 * @generated
	 */
	void setCreated(Instant value);

	/**
	 * Returns the value of the '<em><b>Host</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The organisation whose services are studied, and from which closeness is measured on service maps.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Host</em>' reference.
	 * @see #setHost(Organisation)
	 * @see org.fieldway.model.study.StudyPackage#getStudy_Host()
	 * @model
	 * @generated
	 */
	Organisation getHost();

	/**
	 * Sets the value of the '{@link org.fieldway.model.study.Study#getHost <em>Host</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Host</em>' reference.
	 * @see #getHost()
	 * @generated
	 */
	void setHost(Organisation value);

	/**
	 * Returns the value of the '<em><b>Methodology</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How the study goes about finding answers.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Methodology</em>' containment reference.
	 * @see #setMethodology(Methodology)
	 * @see org.fieldway.model.study.StudyPackage#getStudy_Methodology()
	 * @model containment="true"
	 * @generated
	 */
	Methodology getMethodology();

	/**
	 * Sets the value of the '{@link org.fieldway.model.study.Study#getMethodology <em>Methodology</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Methodology</em>' containment reference.
	 * @see #getMethodology()
	 * @generated
	 */
	void setMethodology(Methodology value);

	/**
	 * Returns the value of the '<em><b>Aims</b></em>' containment reference list.
	 * The list contents are of type {@link org.fieldway.model.study.Aim}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the study is meant to achieve.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Aims</em>' containment reference list.
	 * @see org.fieldway.model.study.StudyPackage#getStudy_Aims()
	 * @model containment="true"
	 * @generated
	 */
	EList<Aim> getAims();

	/**
	 * Returns the value of the '<em><b>Objectives</b></em>' containment reference list.
	 * The list contents are of type {@link org.fieldway.model.study.Objective}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The steps by which the aims are reached.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Objectives</em>' containment reference list.
	 * @see org.fieldway.model.study.StudyPackage#getStudy_Objectives()
	 * @model containment="true"
	 * @generated
	 */
	EList<Objective> getObjectives();

	/**
	 * Returns the value of the '<em><b>Questions</b></em>' containment reference list.
	 * The list contents are of type {@link org.fieldway.model.study.ResearchQuestion}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the study asks, in order.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Questions</em>' containment reference list.
	 * @see org.fieldway.model.study.StudyPackage#getStudy_Questions()
	 * @model containment="true"
	 * @generated
	 */
	EList<ResearchQuestion> getQuestions();

	/**
	 * Returns the value of the '<em><b>Researchers</b></em>' containment reference list.
	 * The list contents are of type {@link org.fieldway.model.study.Researcher}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The people who do the research, peer researchers included.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Researchers</em>' containment reference list.
	 * @see org.fieldway.model.study.StudyPackage#getStudy_Researchers()
	 * @model containment="true"
	 * @generated
	 */
	EList<Researcher> getResearchers();

	/**
	 * Returns the value of the '<em><b>Funding</b></em>' containment reference list.
	 * The list contents are of type {@link org.fieldway.model.study.Funding}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who pays for the study.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Funding</em>' containment reference list.
	 * @see org.fieldway.model.study.StudyPackage#getStudy_Funding()
	 * @model containment="true"
	 * @generated
	 */
	EList<Funding> getFunding();

	/**
	 * Returns the value of the '<em><b>Milestones</b></em>' containment reference list.
	 * The list contents are of type {@link org.fieldway.model.study.Milestone}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is due, and when.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Milestones</em>' containment reference list.
	 * @see org.fieldway.model.study.StudyPackage#getStudy_Milestones()
	 * @model containment="true"
	 * @generated
	 */
	EList<Milestone> getMilestones();

	/**
	 * Returns the value of the '<em><b>Organisations</b></em>' containment reference list.
	 * The list contents are of type {@link org.fieldway.model.study.Organisation}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Organisations that take part in the study or appear on its maps.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Organisations</em>' containment reference list.
	 * @see org.fieldway.model.study.StudyPackage#getStudy_Organisations()
	 * @model containment="true"
	 * @generated
	 */
	EList<Organisation> getOrganisations();

	/**
	 * Returns the value of the '<em><b>Places</b></em>' containment reference list.
	 * The list contents are of type {@link org.fieldway.model.study.Place}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where things happen, from a room to a whole region.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Places</em>' containment reference list.
	 * @see org.fieldway.model.study.StudyPackage#getStudy_Places()
	 * @model containment="true"
	 * @generated
	 */
	EList<Place> getPlaces();

	/**
	 * Returns the value of the '<em><b>Attribute Definitions</b></em>' containment reference list.
	 * The list contents are of type {@link org.fieldway.model.study.AttributeDefinition}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is recorded about participants, sources and other cases to compare them.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Attribute Definitions</em>' containment reference list.
	 * @see org.fieldway.model.study.StudyPackage#getStudy_AttributeDefinitions()
	 * @model containment="true"
	 * @generated
	 */
	EList<AttributeDefinition> getAttributeDefinitions();

	/**
	 * Returns the value of the '<em><b>Groups</b></em>' containment reference list.
	 * The list contents are of type {@link org.fieldway.model.study.ParticipantGroup}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The groups of people whom the study wants to hear.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Groups</em>' containment reference list.
	 * @see org.fieldway.model.study.StudyPackage#getStudy_Groups()
	 * @model containment="true"
	 * @generated
	 */
	EList<ParticipantGroup> getGroups();

	/**
	 * Returns the value of the '<em><b>Participants</b></em>' containment reference list.
	 * The list contents are of type {@link org.fieldway.model.study.Participant}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The people who take part, each under a pseudonym.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Participants</em>' containment reference list.
	 * @see org.fieldway.model.study.StudyPackage#getStudy_Participants()
	 * @model containment="true"
	 * @generated
	 */
	EList<Participant> getParticipants();

	/**
	 * Returns the value of the '<em><b>Cases</b></em>' containment reference list.
	 * The list contents are of type {@link org.fieldway.model.study.Case}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Cases that are not single persons, for instance a site, a family or an event.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cases</em>' containment reference list.
	 * @see org.fieldway.model.study.StudyPackage#getStudy_Cases()
	 * @model containment="true"
	 * @generated
	 */
	EList<Case> getCases();

	/**
	 * Returns the value of the '<em><b>Activities</b></em>' containment reference list.
	 * The list contents are of type {@link org.fieldway.model.study.Activity}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is done to gather and understand material: interviews, vox pops, workshops, analysis.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Activities</em>' containment reference list.
	 * @see org.fieldway.model.study.StudyPackage#getStudy_Activities()
	 * @model containment="true"
	 * @generated
	 */
	EList<Activity> getActivities();

	/**
	 * Returns the value of the '<em><b>Instruments</b></em>' containment reference list.
	 * The list contents are of type {@link org.fieldway.model.study.Instrument}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Topic guides, prompt sheets and workshop plans.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Instruments</em>' containment reference list.
	 * @see org.fieldway.model.study.StudyPackage#getStudy_Instruments()
	 * @model containment="true"
	 * @generated
	 */
	EList<Instrument> getInstruments();

	/**
	 * Returns the value of the '<em><b>Decisions</b></em>' containment reference list.
	 * The list contents are of type {@link org.fieldway.model.study.DesignDecision}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The history of the design: what was decided, when, with whom and why.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Decisions</em>' containment reference list.
	 * @see org.fieldway.model.study.StudyPackage#getStudy_Decisions()
	 * @model containment="true"
	 * @generated
	 */
	EList<DesignDecision> getDecisions();

	/**
	 * Returns the value of the '<em><b>Outputs</b></em>' containment reference list.
	 * The list contents are of type {@link org.fieldway.model.study.Output}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Reports, films and everything else that the study produces.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Outputs</em>' containment reference list.
	 * @see org.fieldway.model.study.StudyPackage#getStudy_Outputs()
	 * @model containment="true"
	 * @generated
	 */
	EList<Output> getOutputs();

	/**
	 * Returns the value of the '<em><b>Sources</b></em>' containment reference list.
	 * The list contents are of type {@link org.fieldway.model.study.SourceEntry}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The list of all transcripts, field notes, recordings and documents.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sources</em>' containment reference list.
	 * @see org.fieldway.model.study.StudyPackage#getStudy_Sources()
	 * @model containment="true"
	 * @generated
	 */
	EList<SourceEntry> getSources();

	/**
	 * Returns the value of the '<em><b>Source Sets</b></em>' containment reference list.
	 * The list contents are of type {@link org.fieldway.model.study.SourceSet}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Sources put together under a name.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Source Sets</em>' containment reference list.
	 * @see org.fieldway.model.study.StudyPackage#getStudy_SourceSets()
	 * @model containment="true"
	 * @generated
	 */
	EList<SourceSet> getSourceSets();

	/**
	 * Returns the value of the '<em><b>Map Templates</b></em>' containment reference list.
	 * The list contents are of type {@link org.fieldway.model.journey.MapTemplate}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Stages and lanes from which new journey maps are started.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Map Templates</em>' containment reference list.
	 * @see org.fieldway.model.study.StudyPackage#getStudy_MapTemplates()
	 * @model containment="true"
	 * @generated
	 */
	EList<MapTemplate> getMapTemplates();

	/**
	 * Returns the value of the '<em><b>Lane Kinds</b></em>' containment reference list.
	 * The list contents are of type {@link org.fieldway.model.journey.LaneKindDefinition}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Kinds of lanes that the team made up for its journey maps.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Lane Kinds</em>' containment reference list.
	 * @see org.fieldway.model.study.StudyPackage#getStudy_LaneKinds()
	 * @model containment="true"
	 * @generated
	 */
	EList<LaneKindDefinition> getLaneKinds();

	/**
	 * Returns the value of the '<em><b>Foreign Parts</b></em>' containment reference list.
	 * The list contents are of type {@link org.fieldway.model.study.ForeignPart}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Parts of imported projects that Fieldway does not use and gives back unchanged on export.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Foreign Parts</em>' containment reference list.
	 * @see org.fieldway.model.study.StudyPackage#getStudy_ForeignParts()
	 * @model containment="true"
	 * @generated
	 */
	EList<ForeignPart> getForeignParts();

} // Study
