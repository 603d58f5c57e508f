/**
 * Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0
 */
package org.fieldway.model.journey.impl;

import java.time.Instant;
import java.time.LocalDate;

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

import org.fieldway.model.journey.Card;
import org.fieldway.model.journey.CardLink;
import org.fieldway.model.journey.JourneyMap;
import org.fieldway.model.journey.JourneyPackage;
import org.fieldway.model.journey.Lane;
import org.fieldway.model.journey.MapCheck;
import org.fieldway.model.journey.MapKind;
import org.fieldway.model.journey.MapStatus;
import org.fieldway.model.journey.MapTemplate;
import org.fieldway.model.journey.Stage;
import org.fieldway.model.journey.StageLink;

import org.fieldway.model.study.Named;
import org.fieldway.model.study.Participant;
import org.fieldway.model.study.ParticipantGroup;
import org.fieldway.model.study.ResearchQuestion;
import org.fieldway.model.study.Researcher;
import org.fieldway.model.study.Session;
import org.fieldway.model.study.StudyPackage;

import org.fieldway.model.study.impl.RootImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Map</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.fieldway.model.journey.impl.JourneyMapImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.fieldway.model.journey.impl.JourneyMapImpl#getDescription <em>Description</em>}</li>
 *   <li>{@link org.fieldway.model.journey.impl.JourneyMapImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.fieldway.model.journey.impl.JourneyMapImpl#getStatus <em>Status</em>}</li>
 *   <li>{@link org.fieldway.model.journey.impl.JourneyMapImpl#getScenario <em>Scenario</em>}</li>
 *   <li>{@link org.fieldway.model.journey.impl.JourneyMapImpl#getAsOf <em>As Of</em>}</li>
 *   <li>{@link org.fieldway.model.journey.impl.JourneyMapImpl#getLanguage <em>Language</em>}</li>
 *   <li>{@link org.fieldway.model.journey.impl.JourneyMapImpl#getDismissedKeys <em>Dismissed Keys</em>}</li>
 *   <li>{@link org.fieldway.model.journey.impl.JourneyMapImpl#getDrafted <em>Drafted</em>}</li>
 *   <li>{@link org.fieldway.model.journey.impl.JourneyMapImpl#getParticipants <em>Participants</em>}</li>
 *   <li>{@link org.fieldway.model.journey.impl.JourneyMapImpl#getGroups <em>Groups</em>}</li>
 *   <li>{@link org.fieldway.model.journey.impl.JourneyMapImpl#getCoCreators <em>Co Creators</em>}</li>
 *   <li>{@link org.fieldway.model.journey.impl.JourneyMapImpl#getFacilitators <em>Facilitators</em>}</li>
 *   <li>{@link org.fieldway.model.journey.impl.JourneyMapImpl#getSession <em>Session</em>}</li>
 *   <li>{@link org.fieldway.model.journey.impl.JourneyMapImpl#getBasedOn <em>Based On</em>}</li>
 *   <li>{@link org.fieldway.model.journey.impl.JourneyMapImpl#getTemplate <em>Template</em>}</li>
 *   <li>{@link org.fieldway.model.journey.impl.JourneyMapImpl#getQuestions <em>Questions</em>}</li>
 *   <li>{@link org.fieldway.model.journey.impl.JourneyMapImpl#getStages <em>Stages</em>}</li>
 *   <li>{@link org.fieldway.model.journey.impl.JourneyMapImpl#getLanes <em>Lanes</em>}</li>
 *   <li>{@link org.fieldway.model.journey.impl.JourneyMapImpl#getCards <em>Cards</em>}</li>
 *   <li>{@link org.fieldway.model.journey.impl.JourneyMapImpl#getStageLinks <em>Stage Links</em>}</li>
 *   <li>{@link org.fieldway.model.journey.impl.JourneyMapImpl#getCardLinks <em>Card Links</em>}</li>
 *   <li>{@link org.fieldway.model.journey.impl.JourneyMapImpl#getChecks <em>Checks</em>}</li>
 * </ul>
 *
 * @generated
 */
public class JourneyMapImpl extends RootImpl implements JourneyMap {
	/**
	 * The default value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected static final String NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected String name = NAME_EDEFAULT;

	/**
	 * The default value of the '{@link #getDescription() <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDescription()
	 * @generated
	 * @ordered
	 */
	protected static final String DESCRIPTION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDescription() <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDescription()
	 * @generated
	 * @ordered
	 */
	protected String description = DESCRIPTION_EDEFAULT;

	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final MapKind KIND_EDEFAULT = MapKind.INDIVIDUAL;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected MapKind kind = KIND_EDEFAULT;

	/**
	 * The default value of the '{@link #getStatus() <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatus()
	 * @generated
	 * @ordered
	 */
	protected static final MapStatus STATUS_EDEFAULT = MapStatus.DRAFT;

	/**
	 * The cached value of the '{@link #getStatus() <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatus()
	 * @generated
	 * @ordered
	 */
	protected MapStatus status = STATUS_EDEFAULT;

	/**
	 * The default value of the '{@link #getScenario() <em>Scenario</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getScenario()
	 * @generated
	 * @ordered
	 */
	protected static final String SCENARIO_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getScenario() <em>Scenario</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getScenario()
	 * @generated
	 * @ordered
	 */
	protected String scenario = SCENARIO_EDEFAULT;

	/**
	 * The default value of the '{@link #getAsOf() <em>As Of</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAsOf()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate AS_OF_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAsOf() <em>As Of</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAsOf()
	 * @generated
	 * @ordered
	 */
	protected LocalDate asOf = AS_OF_EDEFAULT;

	/**
	 * The default value of the '{@link #getLanguage() <em>Language</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLanguage()
	 * @generated
	 * @ordered
	 */
	protected static final String LANGUAGE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLanguage() <em>Language</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLanguage()
	 * @generated
	 * @ordered
	 */
	protected String language = LANGUAGE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getDismissedKeys() <em>Dismissed Keys</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDismissedKeys()
	 * @generated
	 * @ordered
	 */
	protected EList<String> dismissedKeys;

	/**
	 * The default value of the '{@link #getDrafted() <em>Drafted</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDrafted()
	 * @generated
	 * @ordered
	 */
	protected static final Instant DRAFTED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDrafted() <em>Drafted</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDrafted()
	 * @generated
	 * @ordered
	 */
	protected Instant drafted = DRAFTED_EDEFAULT;

	/**
	 * The cached value of the '{@link #getParticipants() <em>Participants</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getParticipants()
	 * @generated
	 * @ordered
	 */
	protected EList<Participant> participants;

	/**
	 * The cached value of the '{@link #getGroups() <em>Groups</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGroups()
	 * @generated
	 * @ordered
	 */
	protected EList<ParticipantGroup> groups;

	/**
	 * The cached value of the '{@link #getCoCreators() <em>Co Creators</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCoCreators()
	 * @generated
	 * @ordered
	 */
	protected EList<Participant> coCreators;

	/**
	 * The cached value of the '{@link #getFacilitators() <em>Facilitators</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFacilitators()
	 * @generated
	 * @ordered
	 */
	protected EList<Researcher> facilitators;

	/**
	 * The cached value of the '{@link #getSession() <em>Session</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSession()
	 * @generated
	 * @ordered
	 */
	protected Session session;

	/**
	 * The cached value of the '{@link #getBasedOn() <em>Based On</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBasedOn()
	 * @generated
	 * @ordered
	 */
	protected EList<JourneyMap> basedOn;

	/**
	 * The cached value of the '{@link #getTemplate() <em>Template</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTemplate()
	 * @generated
	 * @ordered
	 */
	protected MapTemplate template;

	/**
	 * The cached value of the '{@link #getQuestions() <em>Questions</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getQuestions()
	 * @generated
	 * @ordered
	 */
	protected EList<ResearchQuestion> questions;

	/**
	 * The cached value of the '{@link #getStages() <em>Stages</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStages()
	 * @generated
	 * @ordered
	 */
	protected EList<Stage> stages;

	/**
	 * The cached value of the '{@link #getLanes() <em>Lanes</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLanes()
	 * @generated
	 * @ordered
	 */
	protected EList<Lane> lanes;

	/**
	 * The cached value of the '{@link #getCards() <em>Cards</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCards()
	 * @generated
	 * @ordered
	 */
	protected EList<Card> cards;

	/**
	 * The cached value of the '{@link #getStageLinks() <em>Stage Links</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStageLinks()
	 * @generated
	 * @ordered
	 */
	protected EList<StageLink> stageLinks;

	/**
	 * The cached value of the '{@link #getCardLinks() <em>Card Links</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCardLinks()
	 * @generated
	 * @ordered
	 */
	protected EList<CardLink> cardLinks;

	/**
	 * The cached value of the '{@link #getChecks() <em>Checks</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChecks()
	 * @generated
	 * @ordered
	 */
	protected EList<MapCheck> checks;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected JourneyMapImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return JourneyPackage.Literals.JOURNEY_MAP;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
		return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setName(String newName) {
		String oldName = name;
		name = newName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, JourneyPackage.JOURNEY_MAP__NAME, oldName, name));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDescription() {
		return description;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDescription(String newDescription) {
		String oldDescription = description;
		description = newDescription;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, JourneyPackage.JOURNEY_MAP__DESCRIPTION, oldDescription, description));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public MapKind getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(MapKind newKind) {
		MapKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, JourneyPackage.JOURNEY_MAP__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public MapStatus getStatus() {
		return status;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStatus(MapStatus newStatus) {
		MapStatus oldStatus = status;
		status = newStatus == null ? STATUS_EDEFAULT : newStatus;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, JourneyPackage.JOURNEY_MAP__STATUS, oldStatus, status));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getScenario() {
		return scenario;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setScenario(String newScenario) {
		String oldScenario = scenario;
		scenario = newScenario;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, JourneyPackage.JOURNEY_MAP__SCENARIO, oldScenario, scenario));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getAsOf() {
		return asOf;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAsOf(LocalDate newAsOf) {
		LocalDate oldAsOf = asOf;
		asOf = newAsOf;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, JourneyPackage.JOURNEY_MAP__AS_OF, oldAsOf, asOf));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLanguage() {
		return language;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLanguage(String newLanguage) {
		String oldLanguage = language;
		language = newLanguage;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, JourneyPackage.JOURNEY_MAP__LANGUAGE, oldLanguage, language));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getDismissedKeys() {
		if (dismissedKeys == null) {
			dismissedKeys = new EDataTypeUniqueEList<String>(String.class, this, JourneyPackage.JOURNEY_MAP__DISMISSED_KEYS);
		}
		return dismissedKeys;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getDrafted() {
		return drafted;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDrafted(Instant newDrafted) {
		Instant oldDrafted = drafted;
		drafted = newDrafted;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, JourneyPackage.JOURNEY_MAP__DRAFTED, oldDrafted, drafted));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Participant> getParticipants() {
		if (participants == null) {
			participants = new EObjectResolvingEList<Participant>(Participant.class, this, JourneyPackage.JOURNEY_MAP__PARTICIPANTS);
		}
		return participants;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ParticipantGroup> getGroups() {
		if (groups == null) {
			groups = new EObjectResolvingEList<ParticipantGroup>(ParticipantGroup.class, this, JourneyPackage.JOURNEY_MAP__GROUPS);
		}
		return groups;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Participant> getCoCreators() {
		if (coCreators == null) {
			coCreators = new EObjectResolvingEList<Participant>(Participant.class, this, JourneyPackage.JOURNEY_MAP__CO_CREATORS);
		}
		return coCreators;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Researcher> getFacilitators() {
		if (facilitators == null) {
			facilitators = new EObjectResolvingEList<Researcher>(Researcher.class, this, JourneyPackage.JOURNEY_MAP__FACILITATORS);
		}
		return facilitators;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Session getSession() {
		if (session != null && session.eIsProxy()) {
			InternalEObject oldSession = (InternalEObject)session;
			session = (Session)eResolveProxy(oldSession);
			if (session != oldSession) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, JourneyPackage.JOURNEY_MAP__SESSION, oldSession, session));
			}
		}
		return session;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Session basicGetSession() {
		return session;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSession(Session newSession) {
		Session oldSession = session;
		session = newSession;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, JourneyPackage.JOURNEY_MAP__SESSION, oldSession, session));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<JourneyMap> getBasedOn() {
		if (basedOn == null) {
			basedOn = new EObjectResolvingEList<JourneyMap>(JourneyMap.class, this, JourneyPackage.JOURNEY_MAP__BASED_ON);
		}
		return basedOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public MapTemplate getTemplate() {
		if (template != null && template.eIsProxy()) {
			InternalEObject oldTemplate = (InternalEObject)template;
			template = (MapTemplate)eResolveProxy(oldTemplate);
			if (template != oldTemplate) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, JourneyPackage.JOURNEY_MAP__TEMPLATE, oldTemplate, template));
			}
		}
		return template;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public MapTemplate basicGetTemplate() {
		return template;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTemplate(MapTemplate newTemplate) {
		MapTemplate oldTemplate = template;
		template = newTemplate;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, JourneyPackage.JOURNEY_MAP__TEMPLATE, oldTemplate, template));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ResearchQuestion> getQuestions() {
		if (questions == null) {
			questions = new EObjectResolvingEList<ResearchQuestion>(ResearchQuestion.class, this, JourneyPackage.JOURNEY_MAP__QUESTIONS);
		}
		return questions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Stage> getStages() {
		if (stages == null) {
			stages = new EObjectContainmentEList<Stage>(Stage.class, this, JourneyPackage.JOURNEY_MAP__STAGES);
		}
		return stages;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Lane> getLanes() {
		if (lanes == null) {
			lanes = new EObjectContainmentEList<Lane>(Lane.class, this, JourneyPackage.JOURNEY_MAP__LANES);
		}
		return lanes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Card> getCards() {
		if (cards == null) {
			cards = new EObjectContainmentEList<Card>(Card.class, this, JourneyPackage.JOURNEY_MAP__CARDS);
		}
		return cards;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<StageLink> getStageLinks() {
		if (stageLinks == null) {
			stageLinks = new EObjectContainmentEList<StageLink>(StageLink.class, this, JourneyPackage.JOURNEY_MAP__STAGE_LINKS);
		}
		return stageLinks;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<CardLink> getCardLinks() {
		if (cardLinks == null) {
			cardLinks = new EObjectContainmentEList<CardLink>(CardLink.class, this, JourneyPackage.JOURNEY_MAP__CARD_LINKS);
		}
		return cardLinks;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<MapCheck> getChecks() {
		if (checks == null) {
			checks = new EObjectContainmentEList<MapCheck>(MapCheck.class, this, JourneyPackage.JOURNEY_MAP__CHECKS);
		}
		return checks;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case JourneyPackage.JOURNEY_MAP__STAGES:
				return ((InternalEList<?>)getStages()).basicRemove(otherEnd, msgs);
			case JourneyPackage.JOURNEY_MAP__LANES:
				return ((InternalEList<?>)getLanes()).basicRemove(otherEnd, msgs);
			case JourneyPackage.JOURNEY_MAP__CARDS:
				return ((InternalEList<?>)getCards()).basicRemove(otherEnd, msgs);
			case JourneyPackage.JOURNEY_MAP__STAGE_LINKS:
				return ((InternalEList<?>)getStageLinks()).basicRemove(otherEnd, msgs);
			case JourneyPackage.JOURNEY_MAP__CARD_LINKS:
				return ((InternalEList<?>)getCardLinks()).basicRemove(otherEnd, msgs);
			case JourneyPackage.JOURNEY_MAP__CHECKS:
				return ((InternalEList<?>)getChecks()).basicRemove(otherEnd, msgs);
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
			case JourneyPackage.JOURNEY_MAP__NAME:
				return getName();
			case JourneyPackage.JOURNEY_MAP__DESCRIPTION:
				return getDescription();
			case JourneyPackage.JOURNEY_MAP__KIND:
				return getKind();
			case JourneyPackage.JOURNEY_MAP__STATUS:
				return getStatus();
			case JourneyPackage.JOURNEY_MAP__SCENARIO:
				return getScenario();
			case JourneyPackage.JOURNEY_MAP__AS_OF:
				return getAsOf();
			case JourneyPackage.JOURNEY_MAP__LANGUAGE:
				return getLanguage();
			case JourneyPackage.JOURNEY_MAP__DISMISSED_KEYS:
				return getDismissedKeys();
			case JourneyPackage.JOURNEY_MAP__DRAFTED:
				return getDrafted();
			case JourneyPackage.JOURNEY_MAP__PARTICIPANTS:
				return getParticipants();
			case JourneyPackage.JOURNEY_MAP__GROUPS:
				return getGroups();
			case JourneyPackage.JOURNEY_MAP__CO_CREATORS:
				return getCoCreators();
			case JourneyPackage.JOURNEY_MAP__FACILITATORS:
				return getFacilitators();
			case JourneyPackage.JOURNEY_MAP__SESSION:
				if (resolve) return getSession();
				return basicGetSession();
			case JourneyPackage.JOURNEY_MAP__BASED_ON:
				return getBasedOn();
			case JourneyPackage.JOURNEY_MAP__TEMPLATE:
				if (resolve) return getTemplate();
				return basicGetTemplate();
			case JourneyPackage.JOURNEY_MAP__QUESTIONS:
				return getQuestions();
			case JourneyPackage.JOURNEY_MAP__STAGES:
				return getStages();
			case JourneyPackage.JOURNEY_MAP__LANES:
				return getLanes();
			case JourneyPackage.JOURNEY_MAP__CARDS:
				return getCards();
			case JourneyPackage.JOURNEY_MAP__STAGE_LINKS:
				return getStageLinks();
			case JourneyPackage.JOURNEY_MAP__CARD_LINKS:
				return getCardLinks();
			case JourneyPackage.JOURNEY_MAP__CHECKS:
				return getChecks();
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
			case JourneyPackage.JOURNEY_MAP__NAME:
				setName((String)newValue);
				return;
			case JourneyPackage.JOURNEY_MAP__DESCRIPTION:
				setDescription((String)newValue);
				return;
			case JourneyPackage.JOURNEY_MAP__KIND:
				setKind((MapKind)newValue);
				return;
			case JourneyPackage.JOURNEY_MAP__STATUS:
				setStatus((MapStatus)newValue);
				return;
			case JourneyPackage.JOURNEY_MAP__SCENARIO:
				setScenario((String)newValue);
				return;
			case JourneyPackage.JOURNEY_MAP__AS_OF:
				setAsOf((LocalDate)newValue);
				return;
			case JourneyPackage.JOURNEY_MAP__LANGUAGE:
				setLanguage((String)newValue);
				return;
			case JourneyPackage.JOURNEY_MAP__DISMISSED_KEYS:
				getDismissedKeys().clear();
				getDismissedKeys().addAll((Collection<? extends String>)newValue);
				return;
			case JourneyPackage.JOURNEY_MAP__DRAFTED:
				setDrafted((Instant)newValue);
				return;
			case JourneyPackage.JOURNEY_MAP__PARTICIPANTS:
				getParticipants().clear();
				getParticipants().addAll((Collection<? extends Participant>)newValue);
				return;
			case JourneyPackage.JOURNEY_MAP__GROUPS:
				getGroups().clear();
				getGroups().addAll((Collection<? extends ParticipantGroup>)newValue);
				return;
			case JourneyPackage.JOURNEY_MAP__CO_CREATORS:
				getCoCreators().clear();
				getCoCreators().addAll((Collection<? extends Participant>)newValue);
				return;
			case JourneyPackage.JOURNEY_MAP__FACILITATORS:
				getFacilitators().clear();
				getFacilitators().addAll((Collection<? extends Researcher>)newValue);
				return;
			case JourneyPackage.JOURNEY_MAP__SESSION:
				setSession((Session)newValue);
				return;
			case JourneyPackage.JOURNEY_MAP__BASED_ON:
				getBasedOn().clear();
				getBasedOn().addAll((Collection<? extends JourneyMap>)newValue);
				return;
			case JourneyPackage.JOURNEY_MAP__TEMPLATE:
				setTemplate((MapTemplate)newValue);
				return;
			case JourneyPackage.JOURNEY_MAP__QUESTIONS:
				getQuestions().clear();
				getQuestions().addAll((Collection<? extends ResearchQuestion>)newValue);
				return;
			case JourneyPackage.JOURNEY_MAP__STAGES:
				getStages().clear();
				getStages().addAll((Collection<? extends Stage>)newValue);
				return;
			case JourneyPackage.JOURNEY_MAP__LANES:
				getLanes().clear();
				getLanes().addAll((Collection<? extends Lane>)newValue);
				return;
			case JourneyPackage.JOURNEY_MAP__CARDS:
				getCards().clear();
				getCards().addAll((Collection<? extends Card>)newValue);
				return;
			case JourneyPackage.JOURNEY_MAP__STAGE_LINKS:
				getStageLinks().clear();
				getStageLinks().addAll((Collection<? extends StageLink>)newValue);
				return;
			case JourneyPackage.JOURNEY_MAP__CARD_LINKS:
				getCardLinks().clear();
				getCardLinks().addAll((Collection<? extends CardLink>)newValue);
				return;
			case JourneyPackage.JOURNEY_MAP__CHECKS:
				getChecks().clear();
				getChecks().addAll((Collection<? extends MapCheck>)newValue);
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
			case JourneyPackage.JOURNEY_MAP__NAME:
				setName(NAME_EDEFAULT);
				return;
			case JourneyPackage.JOURNEY_MAP__DESCRIPTION:
				setDescription(DESCRIPTION_EDEFAULT);
				return;
			case JourneyPackage.JOURNEY_MAP__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case JourneyPackage.JOURNEY_MAP__STATUS:
				setStatus(STATUS_EDEFAULT);
				return;
			case JourneyPackage.JOURNEY_MAP__SCENARIO:
				setScenario(SCENARIO_EDEFAULT);
				return;
			case JourneyPackage.JOURNEY_MAP__AS_OF:
				setAsOf(AS_OF_EDEFAULT);
				return;
			case JourneyPackage.JOURNEY_MAP__LANGUAGE:
				setLanguage(LANGUAGE_EDEFAULT);
				return;
			case JourneyPackage.JOURNEY_MAP__DISMISSED_KEYS:
				getDismissedKeys().clear();
				return;
			case JourneyPackage.JOURNEY_MAP__DRAFTED:
				setDrafted(DRAFTED_EDEFAULT);
				return;
			case JourneyPackage.JOURNEY_MAP__PARTICIPANTS:
				getParticipants().clear();
				return;
			case JourneyPackage.JOURNEY_MAP__GROUPS:
				getGroups().clear();
				return;
			case JourneyPackage.JOURNEY_MAP__CO_CREATORS:
				getCoCreators().clear();
				return;
			case JourneyPackage.JOURNEY_MAP__FACILITATORS:
				getFacilitators().clear();
				return;
			case JourneyPackage.JOURNEY_MAP__SESSION:
				setSession((Session)null);
				return;
			case JourneyPackage.JOURNEY_MAP__BASED_ON:
				getBasedOn().clear();
				return;
			case JourneyPackage.JOURNEY_MAP__TEMPLATE:
				setTemplate((MapTemplate)null);
				return;
			case JourneyPackage.JOURNEY_MAP__QUESTIONS:
				getQuestions().clear();
				return;
			case JourneyPackage.JOURNEY_MAP__STAGES:
				getStages().clear();
				return;
			case JourneyPackage.JOURNEY_MAP__LANES:
				getLanes().clear();
				return;
			case JourneyPackage.JOURNEY_MAP__CARDS:
				getCards().clear();
				return;
			case JourneyPackage.JOURNEY_MAP__STAGE_LINKS:
				getStageLinks().clear();
				return;
			case JourneyPackage.JOURNEY_MAP__CARD_LINKS:
				getCardLinks().clear();
				return;
			case JourneyPackage.JOURNEY_MAP__CHECKS:
				getChecks().clear();
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
			case JourneyPackage.JOURNEY_MAP__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case JourneyPackage.JOURNEY_MAP__DESCRIPTION:
				return DESCRIPTION_EDEFAULT == null ? description != null : !DESCRIPTION_EDEFAULT.equals(description);
			case JourneyPackage.JOURNEY_MAP__KIND:
				return kind != KIND_EDEFAULT;
			case JourneyPackage.JOURNEY_MAP__STATUS:
				return status != STATUS_EDEFAULT;
			case JourneyPackage.JOURNEY_MAP__SCENARIO:
				return SCENARIO_EDEFAULT == null ? scenario != null : !SCENARIO_EDEFAULT.equals(scenario);
			case JourneyPackage.JOURNEY_MAP__AS_OF:
				return AS_OF_EDEFAULT == null ? asOf != null : !AS_OF_EDEFAULT.equals(asOf);
			case JourneyPackage.JOURNEY_MAP__LANGUAGE:
				return LANGUAGE_EDEFAULT == null ? language != null : !LANGUAGE_EDEFAULT.equals(language);
			case JourneyPackage.JOURNEY_MAP__DISMISSED_KEYS:
				return dismissedKeys != null && !dismissedKeys.isEmpty();
			case JourneyPackage.JOURNEY_MAP__DRAFTED:
				return DRAFTED_EDEFAULT == null ? drafted != null : !DRAFTED_EDEFAULT.equals(drafted);
			case JourneyPackage.JOURNEY_MAP__PARTICIPANTS:
				return participants != null && !participants.isEmpty();
			case JourneyPackage.JOURNEY_MAP__GROUPS:
				return groups != null && !groups.isEmpty();
			case JourneyPackage.JOURNEY_MAP__CO_CREATORS:
				return coCreators != null && !coCreators.isEmpty();
			case JourneyPackage.JOURNEY_MAP__FACILITATORS:
				return facilitators != null && !facilitators.isEmpty();
			case JourneyPackage.JOURNEY_MAP__SESSION:
				return session != null;
			case JourneyPackage.JOURNEY_MAP__BASED_ON:
				return basedOn != null && !basedOn.isEmpty();
			case JourneyPackage.JOURNEY_MAP__TEMPLATE:
				return template != null;
			case JourneyPackage.JOURNEY_MAP__QUESTIONS:
				return questions != null && !questions.isEmpty();
			case JourneyPackage.JOURNEY_MAP__STAGES:
				return stages != null && !stages.isEmpty();
			case JourneyPackage.JOURNEY_MAP__LANES:
				return lanes != null && !lanes.isEmpty();
			case JourneyPackage.JOURNEY_MAP__CARDS:
				return cards != null && !cards.isEmpty();
			case JourneyPackage.JOURNEY_MAP__STAGE_LINKS:
				return stageLinks != null && !stageLinks.isEmpty();
			case JourneyPackage.JOURNEY_MAP__CARD_LINKS:
				return cardLinks != null && !cardLinks.isEmpty();
			case JourneyPackage.JOURNEY_MAP__CHECKS:
				return checks != null && !checks.isEmpty();
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int eBaseStructuralFeatureID(int derivedFeatureID, Class<?> baseClass) {
		if (baseClass == Named.class) {
			switch (derivedFeatureID) {
				case JourneyPackage.JOURNEY_MAP__NAME: return StudyPackage.NAMED__NAME;
				case JourneyPackage.JOURNEY_MAP__DESCRIPTION: return StudyPackage.NAMED__DESCRIPTION;
				default: return -1;
			}
		}
		return super.eBaseStructuralFeatureID(derivedFeatureID, baseClass);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int eDerivedStructuralFeatureID(int baseFeatureID, Class<?> baseClass) {
		if (baseClass == Named.class) {
			switch (baseFeatureID) {
				case StudyPackage.NAMED__NAME: return JourneyPackage.JOURNEY_MAP__NAME;
				case StudyPackage.NAMED__DESCRIPTION: return JourneyPackage.JOURNEY_MAP__DESCRIPTION;
				default: return -1;
			}
		}
		return super.eDerivedStructuralFeatureID(baseFeatureID, baseClass);
	}

} //JourneyMapImpl
