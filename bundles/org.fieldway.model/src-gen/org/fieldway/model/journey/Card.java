/**
 * Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0
 */
package org.fieldway.model.journey;

import org.eclipse.emf.common.util.EList;

import org.fieldway.model.codes.Code;
import org.fieldway.model.codes.Polarity;
import org.fieldway.model.codes.ServiceAspect;

import org.fieldway.model.service.Service;

import org.fieldway.model.study.Basis;
import org.fieldway.model.study.EvidenceRef;
import org.fieldway.model.study.Identified;
import org.fieldway.model.study.Organisation;
import org.fieldway.model.study.Participant;
import org.fieldway.model.study.ResearchQuestion;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Card</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A card in a cell of a map.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.fieldway.model.journey.Card#getText <em>Text</em>}</li>
 *   <li>{@link org.fieldway.model.journey.Card#getOrder <em>Order</em>}</li>
 *   <li>{@link org.fieldway.model.journey.Card#getFeelingScore <em>Feeling Score</em>}</li>
 *   <li>{@link org.fieldway.model.journey.Card#getFeelingWord <em>Feeling Word</em>}</li>
 *   <li>{@link org.fieldway.model.journey.Card#getBasis <em>Basis</em>}</li>
 *   <li>{@link org.fieldway.model.journey.Card#getPolarity <em>Polarity</em>}</li>
 *   <li>{@link org.fieldway.model.journey.Card#getColour <em>Colour</em>}</li>
 *   <li>{@link org.fieldway.model.journey.Card#getNote <em>Note</em>}</li>
 *   <li>{@link org.fieldway.model.journey.Card#getOrigin <em>Origin</em>}</li>
 *   <li>{@link org.fieldway.model.journey.Card#getRuleKey <em>Rule Key</em>}</li>
 *   <li>{@link org.fieldway.model.journey.Card#getEditedFeatures <em>Edited Features</em>}</li>
 *   <li>{@link org.fieldway.model.journey.Card#getPriority <em>Priority</em>}</li>
 *   <li>{@link org.fieldway.model.journey.Card#getVotes <em>Votes</em>}</li>
 *   <li>{@link org.fieldway.model.journey.Card#getStage <em>Stage</em>}</li>
 *   <li>{@link org.fieldway.model.journey.Card#getLane <em>Lane</em>}</li>
 *   <li>{@link org.fieldway.model.journey.Card#getTouches <em>Touches</em>}</li>
 *   <li>{@link org.fieldway.model.journey.Card#getOrganisations <em>Organisations</em>}</li>
 *   <li>{@link org.fieldway.model.journey.Card#getAnswers <em>Answers</em>}</li>
 *   <li>{@link org.fieldway.model.journey.Card#getValues <em>Values</em>}</li>
 *   <li>{@link org.fieldway.model.journey.Card#getCodes <em>Codes</em>}</li>
 *   <li>{@link org.fieldway.model.journey.Card#getProposedBy <em>Proposed By</em>}</li>
 *   <li>{@link org.fieldway.model.journey.Card#getEvidence <em>Evidence</em>}</li>
 * </ul>
 *
 * @see org.fieldway.model.journey.JourneyPackage#getCard()
 * @model
 * @generated
 */
public interface Card extends Identified {
	/**
	 * Returns the value of the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is written on it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(String)
	 * @see org.fieldway.model.journey.JourneyPackage#getCard_Text()
	 * @model
	 * @generated
	 */
	String getText();

	/**
	 * Sets the value of the '{@link org.fieldway.model.journey.Card#getText <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' attribute.
	 * @see #getText()
	 * @generated
	 */
	void setText(String value);

	/**
	 * Returns the value of the '<em><b>Order</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its position among the cards of its cell, counted from 0.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Order</em>' attribute.
	 * @see #setOrder(int)
	 * @see org.fieldway.model.journey.JourneyPackage#getCard_Order()
	 * @model default="0"
	 * @generated
	 */
	int getOrder();

	/**
	 * Sets the value of the '{@link org.fieldway.model.journey.Card#getOrder <em>Order</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Order</em>' attribute.
	 * @see #getOrder()
	 * @generated
	 */
	void setOrder(int value);

	/**
	 * Returns the value of the '<em><b>Feeling Score</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How it feels, from -2 very bad to +2 very good; empty if it is not about a feeling.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Feeling Score</em>' attribute.
	 * @see #setFeelingScore(Integer)
	 * @see org.fieldway.model.journey.JourneyPackage#getCard_FeelingScore()
	 * @model
	 * @generated
	 */
	Integer getFeelingScore();

	/**
	 * Sets the value of the '{@link org.fieldway.model.journey.Card#getFeelingScore <em>Feeling Score</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Feeling Score</em>' attribute.
	 * @see #getFeelingScore()
	 * @generated
	 */
	void setFeelingScore(Integer value);

	/**
	 * Returns the value of the '<em><b>Feeling Word</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The feeling in a word, for instance unsure.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Feeling Word</em>' attribute.
	 * @see #setFeelingWord(String)
	 * @see org.fieldway.model.journey.JourneyPackage#getCard_FeelingWord()
	 * @model
	 * @generated
	 */
	String getFeelingWord();

	/**
	 * Sets the value of the '{@link org.fieldway.model.journey.Card#getFeelingWord <em>Feeling Word</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Feeling Word</em>' attribute.
	 * @see #getFeelingWord()
	 * @generated
	 */
	void setFeelingWord(String value);

	/**
	 * Returns the value of the '<em><b>Basis</b></em>' attribute.
	 * The literals are from the enumeration {@link org.fieldway.model.study.Basis}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * On what the card rests.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Basis</em>' attribute.
	 * @see org.fieldway.model.study.Basis
	 * @see #setBasis(Basis)
	 * @see org.fieldway.model.journey.JourneyPackage#getCard_Basis()
	 * @model
	 * @generated
	 */
	Basis getBasis();

	/**
	 * Sets the value of the '{@link org.fieldway.model.journey.Card#getBasis <em>Basis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Basis</em>' attribute.
	 * @see org.fieldway.model.study.Basis
	 * @see #getBasis()
	 * @generated
	 */
	void setBasis(Basis value);

	/**
	 * Returns the value of the '<em><b>Polarity</b></em>' attribute.
	 * The literals are from the enumeration {@link org.fieldway.model.codes.Polarity}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether what the card names is valued, missing or harmful, where it is about values.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Polarity</em>' attribute.
	 * @see org.fieldway.model.codes.Polarity
	 * @see #setPolarity(Polarity)
	 * @see org.fieldway.model.journey.JourneyPackage#getCard_Polarity()
	 * @model
	 * @generated
	 */
	Polarity getPolarity();

	/**
	 * Sets the value of the '{@link org.fieldway.model.journey.Card#getPolarity <em>Polarity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Polarity</em>' attribute.
	 * @see org.fieldway.model.codes.Polarity
	 * @see #getPolarity()
	 * @generated
	 */
	void setPolarity(Polarity value);

	/**
	 * Returns the value of the '<em><b>Colour</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its colour as #rrggbb; empty means the colour of its lane.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Colour</em>' attribute.
	 * @see #setColour(String)
	 * @see org.fieldway.model.journey.JourneyPackage#getCard_Colour()
	 * @model
	 * @generated
	 */
	String getColour();

	/**
	 * Sets the value of the '{@link org.fieldway.model.journey.Card#getColour <em>Colour</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Colour</em>' attribute.
	 * @see #getColour()
	 * @generated
	 */
	void setColour(String value);

	/**
	 * Returns the value of the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the team should know about it; not shown on the map.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Note</em>' attribute.
	 * @see #setNote(String)
	 * @see org.fieldway.model.journey.JourneyPackage#getCard_Note()
	 * @model
	 * @generated
	 */
	String getNote();

	/**
	 * Sets the value of the '{@link org.fieldway.model.journey.Card#getNote <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Note</em>' attribute.
	 * @see #getNote()
	 * @generated
	 */
	void setNote(String value);

	/**
	 * Returns the value of the '<em><b>Origin</b></em>' attribute.
	 * The literals are from the enumeration {@link org.fieldway.model.journey.CardOrigin}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether a person drew it or it was drafted from codings.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Origin</em>' attribute.
	 * @see org.fieldway.model.journey.CardOrigin
	 * @see #setOrigin(CardOrigin)
	 * @see org.fieldway.model.journey.JourneyPackage#getCard_Origin()
	 * @model
	 * @generated
	 */
	CardOrigin getOrigin();

	/**
	 * Sets the value of the '{@link org.fieldway.model.journey.Card#getOrigin <em>Origin</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Origin</em>' attribute.
	 * @see org.fieldway.model.journey.CardOrigin
	 * @see #getOrigin()
	 * @generated
	 */
	void setOrigin(CardOrigin value);

	/**
	 * Returns the value of the '<em><b>Rule Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it was drafted from, so that it is found again when the map is drafted anew.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rule Key</em>' attribute.
	 * @see #setRuleKey(String)
	 * @see org.fieldway.model.journey.JourneyPackage#getCard_RuleKey()
	 * @model
	 * @generated
	 */
	String getRuleKey();

	/**
	 * Sets the value of the '{@link org.fieldway.model.journey.Card#getRuleKey <em>Rule Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rule Key</em>' attribute.
	 * @see #getRuleKey()
	 * @generated
	 */
	void setRuleKey(String value);

	/**
	 * Returns the value of the '<em><b>Edited Features</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Names of what a person has changed on a drafted card and what drafting therefore leaves alone.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Edited Features</em>' attribute list.
	 * @see org.fieldway.model.journey.JourneyPackage#getCard_EditedFeatures()
	 * @model
	 * @generated
	 */
	EList<String> getEditedFeatures();

	/**
	 * Returns the value of the '<em><b>Priority</b></em>' attribute.
	 * The literals are from the enumeration {@link org.fieldway.model.journey.Priority}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How urgent people find it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Priority</em>' attribute.
	 * @see org.fieldway.model.journey.Priority
	 * @see #setPriority(Priority)
	 * @see org.fieldway.model.journey.JourneyPackage#getCard_Priority()
	 * @model
	 * @generated
	 */
	Priority getPriority();

	/**
	 * Sets the value of the '{@link org.fieldway.model.journey.Card#getPriority <em>Priority</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Priority</em>' attribute.
	 * @see org.fieldway.model.journey.Priority
	 * @see #getPriority()
	 * @generated
	 */
	void setPriority(Priority value);

	/**
	 * Returns the value of the '<em><b>Votes</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How many people voted for it in a workshop.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Votes</em>' attribute.
	 * @see #setVotes(int)
	 * @see org.fieldway.model.journey.JourneyPackage#getCard_Votes()
	 * @model default="0"
	 * @generated
	 */
	int getVotes();

	/**
	 * Sets the value of the '{@link org.fieldway.model.journey.Card#getVotes <em>Votes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Votes</em>' attribute.
	 * @see #getVotes()
	 * @generated
	 */
	void setVotes(int value);

	/**
	 * Returns the value of the '<em><b>Stage</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The stage in which it stands.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Stage</em>' reference.
	 * @see #setStage(Stage)
	 * @see org.fieldway.model.journey.JourneyPackage#getCard_Stage()
	 * @model
	 * @generated
	 */
	Stage getStage();

	/**
	 * Sets the value of the '{@link org.fieldway.model.journey.Card#getStage <em>Stage</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Stage</em>' reference.
	 * @see #getStage()
	 * @generated
	 */
	void setStage(Stage value);

	/**
	 * Returns the value of the '<em><b>Lane</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The lane in which it stands.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Lane</em>' reference.
	 * @see #setLane(Lane)
	 * @see org.fieldway.model.journey.JourneyPackage#getCard_Lane()
	 * @model
	 * @generated
	 */
	Lane getLane();

	/**
	 * Sets the value of the '{@link org.fieldway.model.journey.Card#getLane <em>Lane</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Lane</em>' reference.
	 * @see #getLane()
	 * @generated
	 */
	void setLane(Lane value);

	/**
	 * Returns the value of the '<em><b>Touches</b></em>' reference list.
	 * The list contents are of type {@link org.fieldway.model.service.Service}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Services that people meet there.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Touches</em>' reference list.
	 * @see org.fieldway.model.journey.JourneyPackage#getCard_Touches()
	 * @model
	 * @generated
	 */
	EList<Service> getTouches();

	/**
	 * Returns the value of the '<em><b>Organisations</b></em>' reference list.
	 * The list contents are of type {@link org.fieldway.model.study.Organisation}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Organisations that do what the card says.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Organisations</em>' reference list.
	 * @see org.fieldway.model.journey.JourneyPackage#getCard_Organisations()
	 * @model
	 * @generated
	 */
	EList<Organisation> getOrganisations();

	/**
	 * Returns the value of the '<em><b>Answers</b></em>' reference list.
	 * The list contents are of type {@link org.fieldway.model.study.ResearchQuestion}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Research questions that it helps to answer.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Answers</em>' reference list.
	 * @see org.fieldway.model.journey.JourneyPackage#getCard_Answers()
	 * @model
	 * @generated
	 */
	EList<ResearchQuestion> getAnswers();

	/**
	 * Returns the value of the '<em><b>Values</b></em>' reference list.
	 * The list contents are of type {@link org.fieldway.model.codes.ServiceAspect}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Aspects of services that are valued, missing or harmful there.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Values</em>' reference list.
	 * @see org.fieldway.model.journey.JourneyPackage#getCard_Values()
	 * @model
	 * @generated
	 */
	EList<ServiceAspect> getValues();

	/**
	 * Returns the value of the '<em><b>Codes</b></em>' reference list.
	 * The list contents are of type {@link org.fieldway.model.codes.Code}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Codes for whose passages it stands.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Codes</em>' reference list.
	 * @see org.fieldway.model.journey.JourneyPackage#getCard_Codes()
	 * @model
	 * @generated
	 */
	EList<Code> getCodes();

	/**
	 * Returns the value of the '<em><b>Proposed By</b></em>' reference list.
	 * The list contents are of type {@link org.fieldway.model.study.Participant}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Participants who proposed it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Proposed By</em>' reference list.
	 * @see org.fieldway.model.journey.JourneyPackage#getCard_ProposedBy()
	 * @model
	 * @generated
	 */
	EList<Participant> getProposedBy();

	/**
	 * Returns the value of the '<em><b>Evidence</b></em>' containment reference list.
	 * The list contents are of type {@link org.fieldway.model.study.EvidenceRef}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Coded passages on which it rests.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Evidence</em>' containment reference list.
	 * @see org.fieldway.model.journey.JourneyPackage#getCard_Evidence()
	 * @model containment="true"
	 * @generated
	 */
	EList<EvidenceRef> getEvidence();

} // Card
