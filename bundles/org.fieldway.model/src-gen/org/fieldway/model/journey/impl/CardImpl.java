/**
 * Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0
 */
package org.fieldway.model.journey.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EDataTypeUniqueEList;
import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.EObjectResolvingEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.fieldway.model.codes.Code;
import org.fieldway.model.codes.Polarity;
import org.fieldway.model.codes.ServiceAspect;

import org.fieldway.model.journey.Card;
import org.fieldway.model.journey.CardOrigin;
import org.fieldway.model.journey.JourneyPackage;
import org.fieldway.model.journey.Lane;
import org.fieldway.model.journey.Priority;
import org.fieldway.model.journey.Stage;

import org.fieldway.model.service.Service;

import org.fieldway.model.study.Basis;
import org.fieldway.model.study.EvidenceRef;
import org.fieldway.model.study.Organisation;
import org.fieldway.model.study.Participant;
import org.fieldway.model.study.ResearchQuestion;

import org.fieldway.model.study.impl.IdentifiedImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Card</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.fieldway.model.journey.impl.CardImpl#getText <em>Text</em>}</li>
 *   <li>{@link org.fieldway.model.journey.impl.CardImpl#getOrder <em>Order</em>}</li>
 *   <li>{@link org.fieldway.model.journey.impl.CardImpl#getFeelingScore <em>Feeling Score</em>}</li>
 *   <li>{@link org.fieldway.model.journey.impl.CardImpl#getFeelingWord <em>Feeling Word</em>}</li>
 *   <li>{@link org.fieldway.model.journey.impl.CardImpl#getBasis <em>Basis</em>}</li>
 *   <li>{@link org.fieldway.model.journey.impl.CardImpl#getPolarity <em>Polarity</em>}</li>
 *   <li>{@link org.fieldway.model.journey.impl.CardImpl#getColour <em>Colour</em>}</li>
 *   <li>{@link org.fieldway.model.journey.impl.CardImpl#getNote <em>Note</em>}</li>
 *   <li>{@link org.fieldway.model.journey.impl.CardImpl#getOrigin <em>Origin</em>}</li>
 *   <li>{@link org.fieldway.model.journey.impl.CardImpl#getRuleKey <em>Rule Key</em>}</li>
 *   <li>{@link org.fieldway.model.journey.impl.CardImpl#getEditedFeatures <em>Edited Features</em>}</li>
 *   <li>{@link org.fieldway.model.journey.impl.CardImpl#getPriority <em>Priority</em>}</li>
 *   <li>{@link org.fieldway.model.journey.impl.CardImpl#getVotes <em>Votes</em>}</li>
 *   <li>{@link org.fieldway.model.journey.impl.CardImpl#getStage <em>Stage</em>}</li>
 *   <li>{@link org.fieldway.model.journey.impl.CardImpl#getLane <em>Lane</em>}</li>
 *   <li>{@link org.fieldway.model.journey.impl.CardImpl#getTouches <em>Touches</em>}</li>
 *   <li>{@link org.fieldway.model.journey.impl.CardImpl#getOrganisations <em>Organisations</em>}</li>
 *   <li>{@link org.fieldway.model.journey.impl.CardImpl#getAnswers <em>Answers</em>}</li>
 *   <li>{@link org.fieldway.model.journey.impl.CardImpl#getValues <em>Values</em>}</li>
 *   <li>{@link org.fieldway.model.journey.impl.CardImpl#getCodes <em>Codes</em>}</li>
 *   <li>{@link org.fieldway.model.journey.impl.CardImpl#getProposedBy <em>Proposed By</em>}</li>
 *   <li>{@link org.fieldway.model.journey.impl.CardImpl#getEvidence <em>Evidence</em>}</li>
 * </ul>
 *
 * @generated
 */
public class CardImpl extends IdentifiedImpl implements Card {
	/**
	 * The default value of the '{@link #getText() <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getText()
	 * @generated
	 * @ordered
	 */
	protected static final String TEXT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getText() <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getText()
	 * @generated
	 * @ordered
	 */
	protected String text = TEXT_EDEFAULT;

	/**
	 * The default value of the '{@link #getOrder() <em>Order</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOrder()
	 * @generated
	 * @ordered
	 */
	protected static final int ORDER_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getOrder() <em>Order</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOrder()
	 * @generated
	 * @ordered
	 */
	protected int order = ORDER_EDEFAULT;

	/**
	 * The default value of the '{@link #getFeelingScore() <em>Feeling Score</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFeelingScore()
	 * @generated
	 * @ordered
	 */
	protected static final Integer FEELING_SCORE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFeelingScore() <em>Feeling Score</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFeelingScore()
	 * @generated
	 * @ordered
	 */
	protected Integer feelingScore = FEELING_SCORE_EDEFAULT;

	/**
	 * The default value of the '{@link #getFeelingWord() <em>Feeling Word</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFeelingWord()
	 * @generated
	 * @ordered
	 */
	protected static final String FEELING_WORD_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFeelingWord() <em>Feeling Word</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFeelingWord()
	 * @generated
	 * @ordered
	 */
	protected String feelingWord = FEELING_WORD_EDEFAULT;

	/**
	 * The default value of the '{@link #getBasis() <em>Basis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBasis()
	 * @generated
	 * @ordered
	 */
	protected static final Basis BASIS_EDEFAULT = Basis.SAID;

	/**
	 * The cached value of the '{@link #getBasis() <em>Basis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBasis()
	 * @generated
	 * @ordered
	 */
	protected Basis basis = BASIS_EDEFAULT;

	/**
	 * The default value of the '{@link #getPolarity() <em>Polarity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPolarity()
	 * @generated
	 * @ordered
	 */
	protected static final Polarity POLARITY_EDEFAULT = Polarity.VALUED;

	/**
	 * The cached value of the '{@link #getPolarity() <em>Polarity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPolarity()
	 * @generated
	 * @ordered
	 */
	protected Polarity polarity = POLARITY_EDEFAULT;

	/**
	 * The default value of the '{@link #getColour() <em>Colour</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getColour()
	 * @generated
	 * @ordered
	 */
	protected static final String COLOUR_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getColour() <em>Colour</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getColour()
	 * @generated
	 * @ordered
	 */
	protected String colour = COLOUR_EDEFAULT;

	/**
	 * The default value of the '{@link #getNote() <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNote()
	 * @generated
	 * @ordered
	 */
	protected static final String NOTE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNote() <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNote()
	 * @generated
	 * @ordered
	 */
	protected String note = NOTE_EDEFAULT;

	/**
	 * The default value of the '{@link #getOrigin() <em>Origin</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOrigin()
	 * @generated
	 * @ordered
	 */
	protected static final CardOrigin ORIGIN_EDEFAULT = CardOrigin.DRAWN;

	/**
	 * The cached value of the '{@link #getOrigin() <em>Origin</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOrigin()
	 * @generated
	 * @ordered
	 */
	protected CardOrigin origin = ORIGIN_EDEFAULT;

	/**
	 * The default value of the '{@link #getRuleKey() <em>Rule Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRuleKey()
	 * @generated
	 * @ordered
	 */
	protected static final String RULE_KEY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRuleKey() <em>Rule Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRuleKey()
	 * @generated
	 * @ordered
	 */
	protected String ruleKey = RULE_KEY_EDEFAULT;

	/**
	 * The cached value of the '{@link #getEditedFeatures() <em>Edited Features</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEditedFeatures()
	 * @generated
	 * @ordered
	 */
	protected EList<String> editedFeatures;

	/**
	 * The default value of the '{@link #getPriority() <em>Priority</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPriority()
	 * @generated
	 * @ordered
	 */
	protected static final Priority PRIORITY_EDEFAULT = Priority.UNSTATED;

	/**
	 * The cached value of the '{@link #getPriority() <em>Priority</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPriority()
	 * @generated
	 * @ordered
	 */
	protected Priority priority = PRIORITY_EDEFAULT;

	/**
	 * The default value of the '{@link #getVotes() <em>Votes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVotes()
	 * @generated
	 * @ordered
	 */
	protected static final int VOTES_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getVotes() <em>Votes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVotes()
	 * @generated
	 * @ordered
	 */
	protected int votes = VOTES_EDEFAULT;

	/**
	 * The cached value of the '{@link #getStage() <em>Stage</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStage()
	 * @generated
	 * @ordered
	 */
	protected Stage stage;

	/**
	 * The cached value of the '{@link #getLane() <em>Lane</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLane()
	 * @generated
	 * @ordered
	 */
	protected Lane lane;

	/**
	 * The cached value of the '{@link #getTouches() <em>Touches</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTouches()
	 * @generated
	 * @ordered
	 */
	protected EList<Service> touches;

	/**
	 * The cached value of the '{@link #getOrganisations() <em>Organisations</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOrganisations()
	 * @generated
	 * @ordered
	 */
	protected EList<Organisation> organisations;

	/**
	 * The cached value of the '{@link #getAnswers() <em>Answers</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAnswers()
	 * @generated
	 * @ordered
	 */
	protected EList<ResearchQuestion> answers;

	/**
	 * The cached value of the '{@link #getValues() <em>Values</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getValues()
	 * @generated
	 * @ordered
	 */
	protected EList<ServiceAspect> values;

	/**
	 * The cached value of the '{@link #getCodes() <em>Codes</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCodes()
	 * @generated
	 * @ordered
	 */
	protected EList<Code> codes;

	/**
	 * The cached value of the '{@link #getProposedBy() <em>Proposed By</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProposedBy()
	 * @generated
	 * @ordered
	 */
	protected EList<Participant> proposedBy;

	/**
	 * The cached value of the '{@link #getEvidence() <em>Evidence</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEvidence()
	 * @generated
	 * @ordered
	 */
	protected EList<EvidenceRef> evidence;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected CardImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return JourneyPackage.Literals.CARD;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getText() {
		return text;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setText(String newText) {
		String oldText = text;
		text = newText;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, JourneyPackage.CARD__TEXT, oldText, text));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getOrder() {
		return order;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOrder(int newOrder) {
		int oldOrder = order;
		order = newOrder;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, JourneyPackage.CARD__ORDER, oldOrder, order));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getFeelingScore() {
		return feelingScore;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFeelingScore(Integer newFeelingScore) {
		Integer oldFeelingScore = feelingScore;
		feelingScore = newFeelingScore;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, JourneyPackage.CARD__FEELING_SCORE, oldFeelingScore, feelingScore));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFeelingWord() {
		return feelingWord;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFeelingWord(String newFeelingWord) {
		String oldFeelingWord = feelingWord;
		feelingWord = newFeelingWord;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, JourneyPackage.CARD__FEELING_WORD, oldFeelingWord, feelingWord));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Basis getBasis() {
		return basis;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBasis(Basis newBasis) {
		Basis oldBasis = basis;
		basis = newBasis == null ? BASIS_EDEFAULT : newBasis;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, JourneyPackage.CARD__BASIS, oldBasis, basis));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Polarity getPolarity() {
		return polarity;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPolarity(Polarity newPolarity) {
		Polarity oldPolarity = polarity;
		polarity = newPolarity == null ? POLARITY_EDEFAULT : newPolarity;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, JourneyPackage.CARD__POLARITY, oldPolarity, polarity));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getColour() {
		return colour;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setColour(String newColour) {
		String oldColour = colour;
		colour = newColour;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, JourneyPackage.CARD__COLOUR, oldColour, colour));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getNote() {
		return note;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNote(String newNote) {
		String oldNote = note;
		note = newNote;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, JourneyPackage.CARD__NOTE, oldNote, note));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CardOrigin getOrigin() {
		return origin;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOrigin(CardOrigin newOrigin) {
		CardOrigin oldOrigin = origin;
		origin = newOrigin == null ? ORIGIN_EDEFAULT : newOrigin;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, JourneyPackage.CARD__ORIGIN, oldOrigin, origin));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRuleKey() {
		return ruleKey;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRuleKey(String newRuleKey) {
		String oldRuleKey = ruleKey;
		ruleKey = newRuleKey;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, JourneyPackage.CARD__RULE_KEY, oldRuleKey, ruleKey));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getEditedFeatures() {
		if (editedFeatures == null) {
			editedFeatures = new EDataTypeUniqueEList<String>(String.class, this, JourneyPackage.CARD__EDITED_FEATURES);
		}
		return editedFeatures;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Priority getPriority() {
		return priority;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPriority(Priority newPriority) {
		Priority oldPriority = priority;
		priority = newPriority == null ? PRIORITY_EDEFAULT : newPriority;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, JourneyPackage.CARD__PRIORITY, oldPriority, priority));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getVotes() {
		return votes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setVotes(int newVotes) {
		int oldVotes = votes;
		votes = newVotes;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, JourneyPackage.CARD__VOTES, oldVotes, votes));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Stage getStage() {
		if (stage != null && stage.eIsProxy()) {
			InternalEObject oldStage = (InternalEObject)stage;
			stage = (Stage)eResolveProxy(oldStage);
			if (stage != oldStage) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, JourneyPackage.CARD__STAGE, oldStage, stage));
			}
		}
		return stage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Stage basicGetStage() {
		return stage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStage(Stage newStage) {
		Stage oldStage = stage;
		stage = newStage;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, JourneyPackage.CARD__STAGE, oldStage, stage));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Lane getLane() {
		if (lane != null && lane.eIsProxy()) {
			InternalEObject oldLane = (InternalEObject)lane;
			lane = (Lane)eResolveProxy(oldLane);
			if (lane != oldLane) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, JourneyPackage.CARD__LANE, oldLane, lane));
			}
		}
		return lane;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Lane basicGetLane() {
		return lane;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLane(Lane newLane) {
		Lane oldLane = lane;
		lane = newLane;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, JourneyPackage.CARD__LANE, oldLane, lane));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Service> getTouches() {
		if (touches == null) {
			touches = new EObjectResolvingEList<Service>(Service.class, this, JourneyPackage.CARD__TOUCHES);
		}
		return touches;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Organisation> getOrganisations() {
		if (organisations == null) {
			organisations = new EObjectResolvingEList<Organisation>(Organisation.class, this, JourneyPackage.CARD__ORGANISATIONS);
		}
		return organisations;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ResearchQuestion> getAnswers() {
		if (answers == null) {
			answers = new EObjectResolvingEList<ResearchQuestion>(ResearchQuestion.class, this, JourneyPackage.CARD__ANSWERS);
		}
		return answers;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ServiceAspect> getValues() {
		if (values == null) {
			values = new EObjectResolvingEList<ServiceAspect>(ServiceAspect.class, this, JourneyPackage.CARD__VALUES);
		}
		return values;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Code> getCodes() {
		if (codes == null) {
			codes = new EObjectResolvingEList<Code>(Code.class, this, JourneyPackage.CARD__CODES);
		}
		return codes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Participant> getProposedBy() {
		if (proposedBy == null) {
			proposedBy = new EObjectResolvingEList<Participant>(Participant.class, this, JourneyPackage.CARD__PROPOSED_BY);
		}
		return proposedBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<EvidenceRef> getEvidence() {
		if (evidence == null) {
			evidence = new EObjectContainmentEList<EvidenceRef>(EvidenceRef.class, this, JourneyPackage.CARD__EVIDENCE);
		}
		return evidence;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case JourneyPackage.CARD__EVIDENCE:
				return ((InternalEList<?>)getEvidence()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case JourneyPackage.CARD__TEXT:
				return getText();
			case JourneyPackage.CARD__ORDER:
				return getOrder();
			case JourneyPackage.CARD__FEELING_SCORE:
				return getFeelingScore();
			case JourneyPackage.CARD__FEELING_WORD:
				return getFeelingWord();
			case JourneyPackage.CARD__BASIS:
				return getBasis();
			case JourneyPackage.CARD__POLARITY:
				return getPolarity();
			case JourneyPackage.CARD__COLOUR:
				return getColour();
			case JourneyPackage.CARD__NOTE:
				return getNote();
			case JourneyPackage.CARD__ORIGIN:
				return getOrigin();
			case JourneyPackage.CARD__RULE_KEY:
				return getRuleKey();
			case JourneyPackage.CARD__EDITED_FEATURES:
				return getEditedFeatures();
			case JourneyPackage.CARD__PRIORITY:
				return getPriority();
			case JourneyPackage.CARD__VOTES:
				return getVotes();
			case JourneyPackage.CARD__STAGE:
				if (resolve) return getStage();
				return basicGetStage();
			case JourneyPackage.CARD__LANE:
				if (resolve) return getLane();
				return basicGetLane();
			case JourneyPackage.CARD__TOUCHES:
				return getTouches();
			case JourneyPackage.CARD__ORGANISATIONS:
				return getOrganisations();
			case JourneyPackage.CARD__ANSWERS:
				return getAnswers();
			case JourneyPackage.CARD__VALUES:
				return getValues();
			case JourneyPackage.CARD__CODES:
				return getCodes();
			case JourneyPackage.CARD__PROPOSED_BY:
				return getProposedBy();
			case JourneyPackage.CARD__EVIDENCE:
				return getEvidence();
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
			case JourneyPackage.CARD__TEXT:
				setText((String)newValue);
				return;
			case JourneyPackage.CARD__ORDER:
				setOrder((Integer)newValue);
				return;
			case JourneyPackage.CARD__FEELING_SCORE:
				setFeelingScore((Integer)newValue);
				return;
			case JourneyPackage.CARD__FEELING_WORD:
				setFeelingWord((String)newValue);
				return;
			case JourneyPackage.CARD__BASIS:
				setBasis((Basis)newValue);
				return;
			case JourneyPackage.CARD__POLARITY:
				setPolarity((Polarity)newValue);
				return;
			case JourneyPackage.CARD__COLOUR:
				setColour((String)newValue);
				return;
			case JourneyPackage.CARD__NOTE:
				setNote((String)newValue);
				return;
			case JourneyPackage.CARD__ORIGIN:
				setOrigin((CardOrigin)newValue);
				return;
			case JourneyPackage.CARD__RULE_KEY:
				setRuleKey((String)newValue);
				return;
			case JourneyPackage.CARD__EDITED_FEATURES:
				getEditedFeatures().clear();
				getEditedFeatures().addAll((Collection<? extends String>)newValue);
				return;
			case JourneyPackage.CARD__PRIORITY:
				setPriority((Priority)newValue);
				return;
			case JourneyPackage.CARD__VOTES:
				setVotes((Integer)newValue);
				return;
			case JourneyPackage.CARD__STAGE:
				setStage((Stage)newValue);
				return;
			case JourneyPackage.CARD__LANE:
				setLane((Lane)newValue);
				return;
			case JourneyPackage.CARD__TOUCHES:
				getTouches().clear();
				getTouches().addAll((Collection<? extends Service>)newValue);
				return;
			case JourneyPackage.CARD__ORGANISATIONS:
				getOrganisations().clear();
				getOrganisations().addAll((Collection<? extends Organisation>)newValue);
				return;
			case JourneyPackage.CARD__ANSWERS:
				getAnswers().clear();
				getAnswers().addAll((Collection<? extends ResearchQuestion>)newValue);
				return;
			case JourneyPackage.CARD__VALUES:
				getValues().clear();
				getValues().addAll((Collection<? extends ServiceAspect>)newValue);
				return;
			case JourneyPackage.CARD__CODES:
				getCodes().clear();
				getCodes().addAll((Collection<? extends Code>)newValue);
				return;
			case JourneyPackage.CARD__PROPOSED_BY:
				getProposedBy().clear();
				getProposedBy().addAll((Collection<? extends Participant>)newValue);
				return;
			case JourneyPackage.CARD__EVIDENCE:
				getEvidence().clear();
				getEvidence().addAll((Collection<? extends EvidenceRef>)newValue);
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
			case JourneyPackage.CARD__TEXT:
				setText(TEXT_EDEFAULT);
				return;
			case JourneyPackage.CARD__ORDER:
				setOrder(ORDER_EDEFAULT);
				return;
			case JourneyPackage.CARD__FEELING_SCORE:
				setFeelingScore(FEELING_SCORE_EDEFAULT);
				return;
			case JourneyPackage.CARD__FEELING_WORD:
				setFeelingWord(FEELING_WORD_EDEFAULT);
				return;
			case JourneyPackage.CARD__BASIS:
				setBasis(BASIS_EDEFAULT);
				return;
			case JourneyPackage.CARD__POLARITY:
				setPolarity(POLARITY_EDEFAULT);
				return;
			case JourneyPackage.CARD__COLOUR:
				setColour(COLOUR_EDEFAULT);
				return;
			case JourneyPackage.CARD__NOTE:
				setNote(NOTE_EDEFAULT);
				return;
			case JourneyPackage.CARD__ORIGIN:
				setOrigin(ORIGIN_EDEFAULT);
				return;
			case JourneyPackage.CARD__RULE_KEY:
				setRuleKey(RULE_KEY_EDEFAULT);
				return;
			case JourneyPackage.CARD__EDITED_FEATURES:
				getEditedFeatures().clear();
				return;
			case JourneyPackage.CARD__PRIORITY:
				setPriority(PRIORITY_EDEFAULT);
				return;
			case JourneyPackage.CARD__VOTES:
				setVotes(VOTES_EDEFAULT);
				return;
			case JourneyPackage.CARD__STAGE:
				setStage((Stage)null);
				return;
			case JourneyPackage.CARD__LANE:
				setLane((Lane)null);
				return;
			case JourneyPackage.CARD__TOUCHES:
				getTouches().clear();
				return;
			case JourneyPackage.CARD__ORGANISATIONS:
				getOrganisations().clear();
				return;
			case JourneyPackage.CARD__ANSWERS:
				getAnswers().clear();
				return;
			case JourneyPackage.CARD__VALUES:
				getValues().clear();
				return;
			case JourneyPackage.CARD__CODES:
				getCodes().clear();
				return;
			case JourneyPackage.CARD__PROPOSED_BY:
				getProposedBy().clear();
				return;
			case JourneyPackage.CARD__EVIDENCE:
				getEvidence().clear();
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
			case JourneyPackage.CARD__TEXT:
				return TEXT_EDEFAULT == null ? text != null : !TEXT_EDEFAULT.equals(text);
			case JourneyPackage.CARD__ORDER:
				return order != ORDER_EDEFAULT;
			case JourneyPackage.CARD__FEELING_SCORE:
				return FEELING_SCORE_EDEFAULT == null ? feelingScore != null : !FEELING_SCORE_EDEFAULT.equals(feelingScore);
			case JourneyPackage.CARD__FEELING_WORD:
				return FEELING_WORD_EDEFAULT == null ? feelingWord != null : !FEELING_WORD_EDEFAULT.equals(feelingWord);
			case JourneyPackage.CARD__BASIS:
				return basis != BASIS_EDEFAULT;
			case JourneyPackage.CARD__POLARITY:
				return polarity != POLARITY_EDEFAULT;
			case JourneyPackage.CARD__COLOUR:
				return COLOUR_EDEFAULT == null ? colour != null : !COLOUR_EDEFAULT.equals(colour);
			case JourneyPackage.CARD__NOTE:
				return NOTE_EDEFAULT == null ? note != null : !NOTE_EDEFAULT.equals(note);
			case JourneyPackage.CARD__ORIGIN:
				return origin != ORIGIN_EDEFAULT;
			case JourneyPackage.CARD__RULE_KEY:
				return RULE_KEY_EDEFAULT == null ? ruleKey != null : !RULE_KEY_EDEFAULT.equals(ruleKey);
			case JourneyPackage.CARD__EDITED_FEATURES:
				return editedFeatures != null && !editedFeatures.isEmpty();
			case JourneyPackage.CARD__PRIORITY:
				return priority != PRIORITY_EDEFAULT;
			case JourneyPackage.CARD__VOTES:
				return votes != VOTES_EDEFAULT;
			case JourneyPackage.CARD__STAGE:
				return stage != null;
			case JourneyPackage.CARD__LANE:
				return lane != null;
			case JourneyPackage.CARD__TOUCHES:
				return touches != null && !touches.isEmpty();
			case JourneyPackage.CARD__ORGANISATIONS:
				return organisations != null && !organisations.isEmpty();
			case JourneyPackage.CARD__ANSWERS:
				return answers != null && !answers.isEmpty();
			case JourneyPackage.CARD__VALUES:
				return values != null && !values.isEmpty();
			case JourneyPackage.CARD__CODES:
				return codes != null && !codes.isEmpty();
			case JourneyPackage.CARD__PROPOSED_BY:
				return proposedBy != null && !proposedBy.isEmpty();
			case JourneyPackage.CARD__EVIDENCE:
				return evidence != null && !evidence.isEmpty();
		}
		return super.eIsSet(featureID);
	}

} //CardImpl
