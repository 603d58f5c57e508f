/**
 * Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0
 */
package org.fieldway.model.journey;

import java.time.Instant;
import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

import org.fieldway.model.study.Named;
import org.fieldway.model.study.Participant;
import org.fieldway.model.study.ParticipantGroup;
import org.fieldway.model.study.ResearchQuestion;
import org.fieldway.model.study.Researcher;
import org.fieldway.model.study.Root;
import org.fieldway.model.study.Session;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Map</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A map of a journey: stages across, lanes down, cards in the cells.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.fieldway.model.journey.JourneyMap#getKind <em>Kind</em>}</li>
 *   <li>{@link org.fieldway.model.journey.JourneyMap#getStatus <em>Status</em>}</li>
 *   <li>{@link org.fieldway.model.journey.JourneyMap#getScenario <em>Scenario</em>}</li>
 *   <li>{@link org.fieldway.model.journey.JourneyMap#getAsOf <em>As Of</em>}</li>
 *   <li>{@link org.fieldway.model.journey.JourneyMap#getLanguage <em>Language</em>}</li>
 *   <li>{@link org.fieldway.model.journey.JourneyMap#getDismissedKeys <em>Dismissed Keys</em>}</li>
 *   <li>{@link org.fieldway.model.journey.JourneyMap#getDrafted <em>Drafted</em>}</li>
 *   <li>{@link org.fieldway.model.journey.JourneyMap#getParticipants <em>Participants</em>}</li>
 *   <li>{@link org.fieldway.model.journey.JourneyMap#getGroups <em>Groups</em>}</li>
 *   <li>{@link org.fieldway.model.journey.JourneyMap#getCoCreators <em>Co Creators</em>}</li>
 *   <li>{@link org.fieldway.model.journey.JourneyMap#getFacilitators <em>Facilitators</em>}</li>
 *   <li>{@link org.fieldway.model.journey.JourneyMap#getSession <em>Session</em>}</li>
 *   <li>{@link org.fieldway.model.journey.JourneyMap#getBasedOn <em>Based On</em>}</li>
 *   <li>{@link org.fieldway.model.journey.JourneyMap#getTemplate <em>Template</em>}</li>
 *   <li>{@link org.fieldway.model.journey.JourneyMap#getQuestions <em>Questions</em>}</li>
 *   <li>{@link org.fieldway.model.journey.JourneyMap#getStages <em>Stages</em>}</li>
 *   <li>{@link org.fieldway.model.journey.JourneyMap#getLanes <em>Lanes</em>}</li>
 *   <li>{@link org.fieldway.model.journey.JourneyMap#getCards <em>Cards</em>}</li>
 *   <li>{@link org.fieldway.model.journey.JourneyMap#getStageLinks <em>Stage Links</em>}</li>
 *   <li>{@link org.fieldway.model.journey.JourneyMap#getCardLinks <em>Card Links</em>}</li>
 *   <li>{@link org.fieldway.model.journey.JourneyMap#getChecks <em>Checks</em>}</li>
 * </ul>
 *
 * @see org.fieldway.model.journey.JourneyPackage#getJourneyMap()
 * @model
 * @generated
 */
public interface JourneyMap extends Root, Named {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.fieldway.model.journey.MapKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether it shows one person, a group or a wished-for future.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.fieldway.model.journey.MapKind
	 * @see #setKind(MapKind)
	 * @see org.fieldway.model.journey.JourneyPackage#getJourneyMap_Kind()
	 * @model
	 * @generated
	 */
	MapKind getKind();

	/**
	 * Sets the value of the '{@link org.fieldway.model.journey.JourneyMap#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.fieldway.model.journey.MapKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(MapKind value);

	/**
	 * Returns the value of the '<em><b>Status</b></em>' attribute.
	 * The literals are from the enumeration {@link org.fieldway.model.journey.MapStatus}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How far the map has come.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Status</em>' attribute.
	 * @see org.fieldway.model.journey.MapStatus
	 * @see #setStatus(MapStatus)
	 * @see org.fieldway.model.journey.JourneyPackage#getJourneyMap_Status()
	 * @model
	 * @generated
	 */
	MapStatus getStatus();

	/**
	 * Sets the value of the '{@link org.fieldway.model.journey.JourneyMap#getStatus <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Status</em>' attribute.
	 * @see org.fieldway.model.journey.MapStatus
	 * @see #getStatus()
	 * @generated
	 */
	void setStatus(MapStatus value);

	/**
	 * Returns the value of the '<em><b>Scenario</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The situation that the map is about.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Scenario</em>' attribute.
	 * @see #setScenario(String)
	 * @see org.fieldway.model.journey.JourneyPackage#getJourneyMap_Scenario()
	 * @model
	 * @generated
	 */
	String getScenario();

	/**
	 * Sets the value of the '{@link org.fieldway.model.journey.JourneyMap#getScenario <em>Scenario</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Scenario</em>' attribute.
	 * @see #getScenario()
	 * @generated
	 */
	void setScenario(String value);

	/**
	 * Returns the value of the '<em><b>As Of</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The day for which the map holds.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>As Of</em>' attribute.
	 * @see #setAsOf(LocalDate)
	 * @see org.fieldway.model.journey.JourneyPackage#getJourneyMap_AsOf()
	 * @model dataType="org.fieldway.model.study.LocalDate"
	 * @generated
	 */
	LocalDate getAsOf();

	/**
	 * Sets the value of the '{@link org.fieldway.model.journey.JourneyMap#getAsOf <em>As Of</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>As Of</em>' attribute.
	 * @see #getAsOf()
	 * @generated
	 */
	void setAsOf(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Language</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its language as a language tag such as en-GB.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Language</em>' attribute.
	 * @see #setLanguage(String)
	 * @see org.fieldway.model.journey.JourneyPackage#getJourneyMap_Language()
	 * @model
	 * @generated
	 */
	String getLanguage();

	/**
	 * Sets the value of the '{@link org.fieldway.model.journey.JourneyMap#getLanguage <em>Language</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Language</em>' attribute.
	 * @see #getLanguage()
	 * @generated
	 */
	void setLanguage(String value);

	/**
	 * Returns the value of the '<em><b>Dismissed Keys</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Keys of drafted cards that someone deleted, so that they do not come back.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Dismissed Keys</em>' attribute list.
	 * @see org.fieldway.model.journey.JourneyPackage#getJourneyMap_DismissedKeys()
	 * @model
	 * @generated
	 */
	EList<String> getDismissedKeys();

	/**
	 * Returns the value of the '<em><b>Drafted</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The moment at which cards were last drafted from codings.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Drafted</em>' attribute.
	 * @see #setDrafted(Instant)
	 * @see org.fieldway.model.journey.JourneyPackage#getJourneyMap_Drafted()
	 * @model dataType="org.fieldway.model.study.Instant"
	 * @generated
	 */
	Instant getDrafted();

	/**
	 * Sets the value of the '{@link org.fieldway.model.journey.JourneyMap#getDrafted <em>Drafted</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Drafted</em>' attribute.
	 * @see #getDrafted()
	 * @generated
	 */
	void setDrafted(Instant value);

	/**
	 * Returns the value of the '<em><b>Participants</b></em>' reference list.
	 * The list contents are of type {@link org.fieldway.model.study.Participant}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The person or people whose journey it is.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Participants</em>' reference list.
	 * @see org.fieldway.model.journey.JourneyPackage#getJourneyMap_Participants()
	 * @model
	 * @generated
	 */
	EList<Participant> getParticipants();

	/**
	 * Returns the value of the '<em><b>Groups</b></em>' reference list.
	 * The list contents are of type {@link org.fieldway.model.study.ParticipantGroup}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The groups whose journey it is.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Groups</em>' reference list.
	 * @see org.fieldway.model.journey.JourneyPackage#getJourneyMap_Groups()
	 * @model
	 * @generated
	 */
	EList<ParticipantGroup> getGroups();

	/**
	 * Returns the value of the '<em><b>Co Creators</b></em>' reference list.
	 * The list contents are of type {@link org.fieldway.model.study.Participant}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Participants who made the map.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Co Creators</em>' reference list.
	 * @see org.fieldway.model.journey.JourneyPackage#getJourneyMap_CoCreators()
	 * @model
	 * @generated
	 */
	EList<Participant> getCoCreators();

	/**
	 * Returns the value of the '<em><b>Facilitators</b></em>' reference list.
	 * The list contents are of type {@link org.fieldway.model.study.Researcher}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Researchers who made the map.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Facilitators</em>' reference list.
	 * @see org.fieldway.model.journey.JourneyPackage#getJourneyMap_Facilitators()
	 * @model
	 * @generated
	 */
	EList<Researcher> getFacilitators();

	/**
	 * Returns the value of the '<em><b>Session</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The workshop or other occasion on which it was made.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Session</em>' reference.
	 * @see #setSession(Session)
	 * @see org.fieldway.model.journey.JourneyPackage#getJourneyMap_Session()
	 * @model
	 * @generated
	 */
	Session getSession();

	/**
	 * Sets the value of the '{@link org.fieldway.model.journey.JourneyMap#getSession <em>Session</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Session</em>' reference.
	 * @see #getSession()
	 * @generated
	 */
	void setSession(Session value);

	/**
	 * Returns the value of the '<em><b>Based On</b></em>' reference list.
	 * The list contents are of type {@link org.fieldway.model.journey.JourneyMap}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Maps from which it was made: individual maps of a group map, the present map of a future one.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Based On</em>' reference list.
	 * @see org.fieldway.model.journey.JourneyPackage#getJourneyMap_BasedOn()
	 * @model
	 * @generated
	 */
	EList<JourneyMap> getBasedOn();

	/**
	 * Returns the value of the '<em><b>Template</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The template from which it was started.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Template</em>' reference.
	 * @see #setTemplate(MapTemplate)
	 * @see org.fieldway.model.journey.JourneyPackage#getJourneyMap_Template()
	 * @model
	 * @generated
	 */
	MapTemplate getTemplate();

	/**
	 * Sets the value of the '{@link org.fieldway.model.journey.JourneyMap#getTemplate <em>Template</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Template</em>' reference.
	 * @see #getTemplate()
	 * @generated
	 */
	void setTemplate(MapTemplate value);

	/**
	 * Returns the value of the '<em><b>Questions</b></em>' reference list.
	 * The list contents are of type {@link org.fieldway.model.study.ResearchQuestion}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Research questions that the map as a whole helps to answer.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Questions</em>' reference list.
	 * @see org.fieldway.model.journey.JourneyPackage#getJourneyMap_Questions()
	 * @model
	 * @generated
	 */
	EList<ResearchQuestion> getQuestions();

	/**
	 * Returns the value of the '<em><b>Stages</b></em>' containment reference list.
	 * The list contents are of type {@link org.fieldway.model.journey.Stage}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Stages, from first to last.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Stages</em>' containment reference list.
	 * @see org.fieldway.model.journey.JourneyPackage#getJourneyMap_Stages()
	 * @model containment="true"
	 * @generated
	 */
	EList<Stage> getStages();

	/**
	 * Returns the value of the '<em><b>Lanes</b></em>' containment reference list.
	 * The list contents are of type {@link org.fieldway.model.journey.Lane}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Lanes, from top to bottom.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Lanes</em>' containment reference list.
	 * @see org.fieldway.model.journey.JourneyPackage#getJourneyMap_Lanes()
	 * @model containment="true"
	 * @generated
	 */
	EList<Lane> getLanes();

	/**
	 * Returns the value of the '<em><b>Cards</b></em>' containment reference list.
	 * The list contents are of type {@link org.fieldway.model.journey.Card}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * All cards of the map.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cards</em>' containment reference list.
	 * @see org.fieldway.model.journey.JourneyPackage#getJourneyMap_Cards()
	 * @model containment="true"
	 * @generated
	 */
	EList<Card> getCards();

	/**
	 * Returns the value of the '<em><b>Stage Links</b></em>' containment reference list.
	 * The list contents are of type {@link org.fieldway.model.journey.StageLink}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Ways between stages besides the order: recovery is not linear.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Stage Links</em>' containment reference list.
	 * @see org.fieldway.model.journey.JourneyPackage#getJourneyMap_StageLinks()
	 * @model containment="true"
	 * @generated
	 */
	EList<StageLink> getStageLinks();

	/**
	 * Returns the value of the '<em><b>Card Links</b></em>' containment reference list.
	 * The list contents are of type {@link org.fieldway.model.journey.CardLink}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How cards are related.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Card Links</em>' containment reference list.
	 * @see org.fieldway.model.journey.JourneyPackage#getJourneyMap_CardLinks()
	 * @model containment="true"
	 * @generated
	 */
	EList<CardLink> getCardLinks();

	/**
	 * Returns the value of the '<em><b>Checks</b></em>' containment reference list.
	 * The list contents are of type {@link org.fieldway.model.journey.MapCheck}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What participants said when the map was taken back to them.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Checks</em>' containment reference list.
	 * @see org.fieldway.model.journey.JourneyPackage#getJourneyMap_Checks()
	 * @model containment="true"
	 * @generated
	 */
	EList<MapCheck> getChecks();

} // JourneyMap
