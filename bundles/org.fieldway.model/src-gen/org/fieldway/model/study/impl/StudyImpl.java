/**
 * Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0
 */
package org.fieldway.model.study.impl;

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
import org.eclipse.emf.ecore.util.InternalEList;

import org.fieldway.model.journey.LaneKindDefinition;
import org.fieldway.model.journey.MapTemplate;

import org.fieldway.model.study.Activity;
import org.fieldway.model.study.Aim;
import org.fieldway.model.study.AttributeDefinition;
import org.fieldway.model.study.Case;
import org.fieldway.model.study.DesignDecision;
import org.fieldway.model.study.ForeignPart;
import org.fieldway.model.study.Funding;
import org.fieldway.model.study.Instrument;
import org.fieldway.model.study.Methodology;
import org.fieldway.model.study.Milestone;
import org.fieldway.model.study.Objective;
import org.fieldway.model.study.Organisation;
import org.fieldway.model.study.Output;
import org.fieldway.model.study.Participant;
import org.fieldway.model.study.ParticipantGroup;
import org.fieldway.model.study.Place;
import org.fieldway.model.study.ResearchQuestion;
import org.fieldway.model.study.Researcher;
import org.fieldway.model.study.SourceEntry;
import org.fieldway.model.study.SourceSet;
import org.fieldway.model.study.Study;
import org.fieldway.model.study.StudyPackage;
import org.fieldway.model.study.StudyStatus;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Study</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.fieldway.model.study.impl.StudyImpl#getTitle <em>Title</em>}</li>
 *   <li>{@link org.fieldway.model.study.impl.StudyImpl#getAcronym <em>Acronym</em>}</li>
 *   <li>{@link org.fieldway.model.study.impl.StudyImpl#getSummary <em>Summary</em>}</li>
 *   <li>{@link org.fieldway.model.study.impl.StudyImpl#getRationale <em>Rationale</em>}</li>
 *   <li>{@link org.fieldway.model.study.impl.StudyImpl#getKeywords <em>Keywords</em>}</li>
 *   <li>{@link org.fieldway.model.study.impl.StudyImpl#getStatus <em>Status</em>}</li>
 *   <li>{@link org.fieldway.model.study.impl.StudyImpl#getStartsOn <em>Starts On</em>}</li>
 *   <li>{@link org.fieldway.model.study.impl.StudyImpl#getEndsOn <em>Ends On</em>}</li>
 *   <li>{@link org.fieldway.model.study.impl.StudyImpl#getLanguage <em>Language</em>}</li>
 *   <li>{@link org.fieldway.model.study.impl.StudyImpl#isConsentManagedHere <em>Consent Managed Here</em>}</li>
 *   <li>{@link org.fieldway.model.study.impl.StudyImpl#getConsentNotManagedReason <em>Consent Not Managed Reason</em>}</li>
 *   <li>{@link org.fieldway.model.study.impl.StudyImpl#getCreated <em>Created</em>}</li>
 *   <li>{@link org.fieldway.model.study.impl.StudyImpl#getHost <em>Host</em>}</li>
 *   <li>{@link org.fieldway.model.study.impl.StudyImpl#getMethodology <em>Methodology</em>}</li>
 *   <li>{@link org.fieldway.model.study.impl.StudyImpl#getAims <em>Aims</em>}</li>
 *   <li>{@link org.fieldway.model.study.impl.StudyImpl#getObjectives <em>Objectives</em>}</li>
 *   <li>{@link org.fieldway.model.study.impl.StudyImpl#getQuestions <em>Questions</em>}</li>
 *   <li>{@link org.fieldway.model.study.impl.StudyImpl#getResearchers <em>Researchers</em>}</li>
 *   <li>{@link org.fieldway.model.study.impl.StudyImpl#getFunding <em>Funding</em>}</li>
 *   <li>{@link org.fieldway.model.study.impl.StudyImpl#getMilestones <em>Milestones</em>}</li>
 *   <li>{@link org.fieldway.model.study.impl.StudyImpl#getOrganisations <em>Organisations</em>}</li>
 *   <li>{@link org.fieldway.model.study.impl.StudyImpl#getPlaces <em>Places</em>}</li>
 *   <li>{@link org.fieldway.model.study.impl.StudyImpl#getAttributeDefinitions <em>Attribute Definitions</em>}</li>
 *   <li>{@link org.fieldway.model.study.impl.StudyImpl#getGroups <em>Groups</em>}</li>
 *   <li>{@link org.fieldway.model.study.impl.StudyImpl#getParticipants <em>Participants</em>}</li>
 *   <li>{@link org.fieldway.model.study.impl.StudyImpl#getCases <em>Cases</em>}</li>
 *   <li>{@link org.fieldway.model.study.impl.StudyImpl#getActivities <em>Activities</em>}</li>
 *   <li>{@link org.fieldway.model.study.impl.StudyImpl#getInstruments <em>Instruments</em>}</li>
 *   <li>{@link org.fieldway.model.study.impl.StudyImpl#getDecisions <em>Decisions</em>}</li>
 *   <li>{@link org.fieldway.model.study.impl.StudyImpl#getOutputs <em>Outputs</em>}</li>
 *   <li>{@link org.fieldway.model.study.impl.StudyImpl#getSources <em>Sources</em>}</li>
 *   <li>{@link org.fieldway.model.study.impl.StudyImpl#getSourceSets <em>Source Sets</em>}</li>
 *   <li>{@link org.fieldway.model.study.impl.StudyImpl#getMapTemplates <em>Map Templates</em>}</li>
 *   <li>{@link org.fieldway.model.study.impl.StudyImpl#getLaneKinds <em>Lane Kinds</em>}</li>
 *   <li>{@link org.fieldway.model.study.impl.StudyImpl#getForeignParts <em>Foreign Parts</em>}</li>
 * </ul>
 *
 * @generated
 */
public class StudyImpl extends RootImpl implements Study {
	/**
	 * The default value of the '{@link #getTitle() <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTitle()
	 * @generated
	 * @ordered
	 */
	protected static final String TITLE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTitle() <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTitle()
	 * @generated
	 * @ordered
	 */
	protected String title = TITLE_EDEFAULT;

	/**
	 * The default value of the '{@link #getAcronym() <em>Acronym</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAcronym()
	 * @generated
	 * @ordered
	 */
	protected static final String ACRONYM_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAcronym() <em>Acronym</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAcronym()
	 * @generated
	 * @ordered
	 */
	protected String acronym = ACRONYM_EDEFAULT;

	/**
	 * The default value of the '{@link #getSummary() <em>Summary</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSummary()
	 * @generated
	 * @ordered
	 */
	protected static final String SUMMARY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSummary() <em>Summary</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSummary()
	 * @generated
	 * @ordered
	 */
	protected String summary = SUMMARY_EDEFAULT;

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
	 * The cached value of the '{@link #getKeywords() <em>Keywords</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKeywords()
	 * @generated
	 * @ordered
	 */
	protected EList<String> keywords;

	/**
	 * The default value of the '{@link #getStatus() <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatus()
	 * @generated
	 * @ordered
	 */
	protected static final StudyStatus STATUS_EDEFAULT = StudyStatus.PLANNED;

	/**
	 * The cached value of the '{@link #getStatus() <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatus()
	 * @generated
	 * @ordered
	 */
	protected StudyStatus status = STATUS_EDEFAULT;

	/**
	 * The default value of the '{@link #getStartsOn() <em>Starts On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStartsOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate STARTS_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getStartsOn() <em>Starts On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStartsOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate startsOn = STARTS_ON_EDEFAULT;

	/**
	 * The default value of the '{@link #getEndsOn() <em>Ends On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEndsOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate ENDS_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getEndsOn() <em>Ends On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEndsOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate endsOn = ENDS_ON_EDEFAULT;

	/**
	 * The default value of the '{@link #getLanguage() <em>Language</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLanguage()
	 * @generated
	 * @ordered
	 */
	protected static final String LANGUAGE_EDEFAULT = "en-GB";

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
	 * The default value of the '{@link #isConsentManagedHere() <em>Consent Managed Here</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isConsentManagedHere()
	 * @generated
	 * @ordered
	 */
	protected static final boolean CONSENT_MANAGED_HERE_EDEFAULT = true;

	/**
	 * The cached value of the '{@link #isConsentManagedHere() <em>Consent Managed Here</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isConsentManagedHere()
	 * @generated
	 * @ordered
	 */
	protected boolean consentManagedHere = CONSENT_MANAGED_HERE_EDEFAULT;

	/**
	 * The default value of the '{@link #getConsentNotManagedReason() <em>Consent Not Managed Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConsentNotManagedReason()
	 * @generated
	 * @ordered
	 */
	protected static final String CONSENT_NOT_MANAGED_REASON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getConsentNotManagedReason() <em>Consent Not Managed Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConsentNotManagedReason()
	 * @generated
	 * @ordered
	 */
	protected String consentNotManagedReason = CONSENT_NOT_MANAGED_REASON_EDEFAULT;

	/**
	 * The default value of the '{@link #getCreated() <em>Created</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCreated()
	 * @generated
	 * @ordered
	 */
	protected static final Instant CREATED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCreated() <em>Created</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCreated()
	 * @generated
	 * @ordered
	 */
	protected Instant created = CREATED_EDEFAULT;

	/**
	 * The cached value of the '{@link #getHost() <em>Host</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHost()
	 * @generated
	 * @ordered
	 */
	protected Organisation host;

	/**
	 * The cached value of the '{@link #getMethodology() <em>Methodology</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMethodology()
	 * @generated
	 * @ordered
	 */
	protected Methodology methodology;

	/**
	 * The cached value of the '{@link #getAims() <em>Aims</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAims()
	 * @generated
	 * @ordered
	 */
	protected EList<Aim> aims;

	/**
	 * The cached value of the '{@link #getObjectives() <em>Objectives</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getObjectives()
	 * @generated
	 * @ordered
	 */
	protected EList<Objective> objectives;

	/**
	 * The cached value of the '{@link #getQuestions() <em>Questions</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getQuestions()
	 * @generated
	 * @ordered
	 */
	protected EList<ResearchQuestion> questions;

	/**
	 * The cached value of the '{@link #getResearchers() <em>Researchers</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getResearchers()
	 * @generated
	 * @ordered
	 */
	protected EList<Researcher> researchers;

	/**
	 * The cached value of the '{@link #getFunding() <em>Funding</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFunding()
	 * @generated
	 * @ordered
	 */
	protected EList<Funding> funding;

	/**
	 * The cached value of the '{@link #getMilestones() <em>Milestones</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMilestones()
	 * @generated
	 * @ordered
	 */
	protected EList<Milestone> milestones;

	/**
	 * The cached value of the '{@link #getOrganisations() <em>Organisations</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOrganisations()
	 * @generated
	 * @ordered
	 */
	protected EList<Organisation> organisations;

	/**
	 * The cached value of the '{@link #getPlaces() <em>Places</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPlaces()
	 * @generated
	 * @ordered
	 */
	protected EList<Place> places;

	/**
	 * The cached value of the '{@link #getAttributeDefinitions() <em>Attribute Definitions</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAttributeDefinitions()
	 * @generated
	 * @ordered
	 */
	protected EList<AttributeDefinition> attributeDefinitions;

	/**
	 * The cached value of the '{@link #getGroups() <em>Groups</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGroups()
	 * @generated
	 * @ordered
	 */
	protected EList<ParticipantGroup> groups;

	/**
	 * The cached value of the '{@link #getParticipants() <em>Participants</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getParticipants()
	 * @generated
	 * @ordered
	 */
	protected EList<Participant> participants;

	/**
	 * The cached value of the '{@link #getCases() <em>Cases</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCases()
	 * @generated
	 * @ordered
	 */
	protected EList<Case> cases;

	/**
	 * The cached value of the '{@link #getActivities() <em>Activities</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getActivities()
	 * @generated
	 * @ordered
	 */
	protected EList<Activity> activities;

	/**
	 * The cached value of the '{@link #getInstruments() <em>Instruments</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInstruments()
	 * @generated
	 * @ordered
	 */
	protected EList<Instrument> instruments;

	/**
	 * The cached value of the '{@link #getDecisions() <em>Decisions</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDecisions()
	 * @generated
	 * @ordered
	 */
	protected EList<DesignDecision> decisions;

	/**
	 * The cached value of the '{@link #getOutputs() <em>Outputs</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOutputs()
	 * @generated
	 * @ordered
	 */
	protected EList<Output> outputs;

	/**
	 * The cached value of the '{@link #getSources() <em>Sources</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSources()
	 * @generated
	 * @ordered
	 */
	protected EList<SourceEntry> sources;

	/**
	 * The cached value of the '{@link #getSourceSets() <em>Source Sets</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSourceSets()
	 * @generated
	 * @ordered
	 */
	protected EList<SourceSet> sourceSets;

	/**
	 * The cached value of the '{@link #getMapTemplates() <em>Map Templates</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMapTemplates()
	 * @generated
	 * @ordered
	 */
	protected EList<MapTemplate> mapTemplates;

	/**
	 * The cached value of the '{@link #getLaneKinds() <em>Lane Kinds</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLaneKinds()
	 * @generated
	 * @ordered
	 */
	protected EList<LaneKindDefinition> laneKinds;

	/**
	 * The cached value of the '{@link #getForeignParts() <em>Foreign Parts</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getForeignParts()
	 * @generated
	 * @ordered
	 */
	protected EList<ForeignPart> foreignParts;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected StudyImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return StudyPackage.Literals.STUDY;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTitle() {
		return title;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTitle(String newTitle) {
		String oldTitle = title;
		title = newTitle;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.STUDY__TITLE, oldTitle, title));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAcronym() {
		return acronym;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAcronym(String newAcronym) {
		String oldAcronym = acronym;
		acronym = newAcronym;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.STUDY__ACRONYM, oldAcronym, acronym));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSummary() {
		return summary;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSummary(String newSummary) {
		String oldSummary = summary;
		summary = newSummary;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.STUDY__SUMMARY, oldSummary, summary));
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
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.STUDY__RATIONALE, oldRationale, rationale));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getKeywords() {
		if (keywords == null) {
			keywords = new EDataTypeUniqueEList<String>(String.class, this, StudyPackage.STUDY__KEYWORDS);
		}
		return keywords;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public StudyStatus getStatus() {
		return status;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStatus(StudyStatus newStatus) {
		StudyStatus oldStatus = status;
		status = newStatus == null ? STATUS_EDEFAULT : newStatus;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.STUDY__STATUS, oldStatus, status));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getStartsOn() {
		return startsOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStartsOn(LocalDate newStartsOn) {
		LocalDate oldStartsOn = startsOn;
		startsOn = newStartsOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.STUDY__STARTS_ON, oldStartsOn, startsOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getEndsOn() {
		return endsOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEndsOn(LocalDate newEndsOn) {
		LocalDate oldEndsOn = endsOn;
		endsOn = newEndsOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.STUDY__ENDS_ON, oldEndsOn, endsOn));
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
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.STUDY__LANGUAGE, oldLanguage, language));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isConsentManagedHere() {
		return consentManagedHere;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setConsentManagedHere(boolean newConsentManagedHere) {
		boolean oldConsentManagedHere = consentManagedHere;
		consentManagedHere = newConsentManagedHere;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.STUDY__CONSENT_MANAGED_HERE, oldConsentManagedHere, consentManagedHere));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getConsentNotManagedReason() {
		return consentNotManagedReason;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setConsentNotManagedReason(String newConsentNotManagedReason) {
		String oldConsentNotManagedReason = consentNotManagedReason;
		consentNotManagedReason = newConsentNotManagedReason;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.STUDY__CONSENT_NOT_MANAGED_REASON, oldConsentNotManagedReason, consentNotManagedReason));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getCreated() {
		return created;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCreated(Instant newCreated) {
		Instant oldCreated = created;
		created = newCreated;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.STUDY__CREATED, oldCreated, created));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Organisation getHost() {
		if (host != null && host.eIsProxy()) {
			InternalEObject oldHost = (InternalEObject)host;
			host = (Organisation)eResolveProxy(oldHost);
			if (host != oldHost) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, StudyPackage.STUDY__HOST, oldHost, host));
			}
		}
		return host;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Organisation basicGetHost() {
		return host;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHost(Organisation newHost) {
		Organisation oldHost = host;
		host = newHost;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.STUDY__HOST, oldHost, host));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Methodology getMethodology() {
		return methodology;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetMethodology(Methodology newMethodology, NotificationChain msgs) {
		Methodology oldMethodology = methodology;
		methodology = newMethodology;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, StudyPackage.STUDY__METHODOLOGY, oldMethodology, newMethodology);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMethodology(Methodology newMethodology) {
		if (newMethodology != methodology) {
			NotificationChain msgs = null;
			if (methodology != null)
				msgs = ((InternalEObject)methodology).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - StudyPackage.STUDY__METHODOLOGY, null, msgs);
			if (newMethodology != null)
				msgs = ((InternalEObject)newMethodology).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - StudyPackage.STUDY__METHODOLOGY, null, msgs);
			msgs = basicSetMethodology(newMethodology, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.STUDY__METHODOLOGY, newMethodology, newMethodology));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Aim> getAims() {
		if (aims == null) {
			aims = new EObjectContainmentEList<Aim>(Aim.class, this, StudyPackage.STUDY__AIMS);
		}
		return aims;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Objective> getObjectives() {
		if (objectives == null) {
			objectives = new EObjectContainmentEList<Objective>(Objective.class, this, StudyPackage.STUDY__OBJECTIVES);
		}
		return objectives;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ResearchQuestion> getQuestions() {
		if (questions == null) {
			questions = new EObjectContainmentEList<ResearchQuestion>(ResearchQuestion.class, this, StudyPackage.STUDY__QUESTIONS);
		}
		return questions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Researcher> getResearchers() {
		if (researchers == null) {
			researchers = new EObjectContainmentEList<Researcher>(Researcher.class, this, StudyPackage.STUDY__RESEARCHERS);
		}
		return researchers;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Funding> getFunding() {
		if (funding == null) {
			funding = new EObjectContainmentEList<Funding>(Funding.class, this, StudyPackage.STUDY__FUNDING);
		}
		return funding;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Milestone> getMilestones() {
		if (milestones == null) {
			milestones = new EObjectContainmentEList<Milestone>(Milestone.class, this, StudyPackage.STUDY__MILESTONES);
		}
		return milestones;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Organisation> getOrganisations() {
		if (organisations == null) {
			organisations = new EObjectContainmentEList<Organisation>(Organisation.class, this, StudyPackage.STUDY__ORGANISATIONS);
		}
		return organisations;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Place> getPlaces() {
		if (places == null) {
			places = new EObjectContainmentEList<Place>(Place.class, this, StudyPackage.STUDY__PLACES);
		}
		return places;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<AttributeDefinition> getAttributeDefinitions() {
		if (attributeDefinitions == null) {
			attributeDefinitions = new EObjectContainmentEList<AttributeDefinition>(AttributeDefinition.class, this, StudyPackage.STUDY__ATTRIBUTE_DEFINITIONS);
		}
		return attributeDefinitions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ParticipantGroup> getGroups() {
		if (groups == null) {
			groups = new EObjectContainmentEList<ParticipantGroup>(ParticipantGroup.class, this, StudyPackage.STUDY__GROUPS);
		}
		return groups;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Participant> getParticipants() {
		if (participants == null) {
			participants = new EObjectContainmentEList<Participant>(Participant.class, this, StudyPackage.STUDY__PARTICIPANTS);
		}
		return participants;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Case> getCases() {
		if (cases == null) {
			cases = new EObjectContainmentEList<Case>(Case.class, this, StudyPackage.STUDY__CASES);
		}
		return cases;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Activity> getActivities() {
		if (activities == null) {
			activities = new EObjectContainmentEList<Activity>(Activity.class, this, StudyPackage.STUDY__ACTIVITIES);
		}
		return activities;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Instrument> getInstruments() {
		if (instruments == null) {
			instruments = new EObjectContainmentEList<Instrument>(Instrument.class, this, StudyPackage.STUDY__INSTRUMENTS);
		}
		return instruments;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<DesignDecision> getDecisions() {
		if (decisions == null) {
			decisions = new EObjectContainmentEList<DesignDecision>(DesignDecision.class, this, StudyPackage.STUDY__DECISIONS);
		}
		return decisions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Output> getOutputs() {
		if (outputs == null) {
			outputs = new EObjectContainmentEList<Output>(Output.class, this, StudyPackage.STUDY__OUTPUTS);
		}
		return outputs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<SourceEntry> getSources() {
		if (sources == null) {
			sources = new EObjectContainmentEList<SourceEntry>(SourceEntry.class, this, StudyPackage.STUDY__SOURCES);
		}
		return sources;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<SourceSet> getSourceSets() {
		if (sourceSets == null) {
			sourceSets = new EObjectContainmentEList<SourceSet>(SourceSet.class, this, StudyPackage.STUDY__SOURCE_SETS);
		}
		return sourceSets;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<MapTemplate> getMapTemplates() {
		if (mapTemplates == null) {
			mapTemplates = new EObjectContainmentEList<MapTemplate>(MapTemplate.class, this, StudyPackage.STUDY__MAP_TEMPLATES);
		}
		return mapTemplates;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<LaneKindDefinition> getLaneKinds() {
		if (laneKinds == null) {
			laneKinds = new EObjectContainmentEList<LaneKindDefinition>(LaneKindDefinition.class, this, StudyPackage.STUDY__LANE_KINDS);
		}
		return laneKinds;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ForeignPart> getForeignParts() {
		if (foreignParts == null) {
			foreignParts = new EObjectContainmentEList<ForeignPart>(ForeignPart.class, this, StudyPackage.STUDY__FOREIGN_PARTS);
		}
		return foreignParts;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case StudyPackage.STUDY__METHODOLOGY:
				return basicSetMethodology(null, msgs);
			case StudyPackage.STUDY__AIMS:
				return ((InternalEList<?>)getAims()).basicRemove(otherEnd, msgs);
			case StudyPackage.STUDY__OBJECTIVES:
				return ((InternalEList<?>)getObjectives()).basicRemove(otherEnd, msgs);
			case StudyPackage.STUDY__QUESTIONS:
				return ((InternalEList<?>)getQuestions()).basicRemove(otherEnd, msgs);
			case StudyPackage.STUDY__RESEARCHERS:
				return ((InternalEList<?>)getResearchers()).basicRemove(otherEnd, msgs);
			case StudyPackage.STUDY__FUNDING:
				return ((InternalEList<?>)getFunding()).basicRemove(otherEnd, msgs);
			case StudyPackage.STUDY__MILESTONES:
				return ((InternalEList<?>)getMilestones()).basicRemove(otherEnd, msgs);
			case StudyPackage.STUDY__ORGANISATIONS:
				return ((InternalEList<?>)getOrganisations()).basicRemove(otherEnd, msgs);
			case StudyPackage.STUDY__PLACES:
				return ((InternalEList<?>)getPlaces()).basicRemove(otherEnd, msgs);
			case StudyPackage.STUDY__ATTRIBUTE_DEFINITIONS:
				return ((InternalEList<?>)getAttributeDefinitions()).basicRemove(otherEnd, msgs);
			case StudyPackage.STUDY__GROUPS:
				return ((InternalEList<?>)getGroups()).basicRemove(otherEnd, msgs);
			case StudyPackage.STUDY__PARTICIPANTS:
				return ((InternalEList<?>)getParticipants()).basicRemove(otherEnd, msgs);
			case StudyPackage.STUDY__CASES:
				return ((InternalEList<?>)getCases()).basicRemove(otherEnd, msgs);
			case StudyPackage.STUDY__ACTIVITIES:
				return ((InternalEList<?>)getActivities()).basicRemove(otherEnd, msgs);
			case StudyPackage.STUDY__INSTRUMENTS:
				return ((InternalEList<?>)getInstruments()).basicRemove(otherEnd, msgs);
			case StudyPackage.STUDY__DECISIONS:
				return ((InternalEList<?>)getDecisions()).basicRemove(otherEnd, msgs);
			case StudyPackage.STUDY__OUTPUTS:
				return ((InternalEList<?>)getOutputs()).basicRemove(otherEnd, msgs);
			case StudyPackage.STUDY__SOURCES:
				return ((InternalEList<?>)getSources()).basicRemove(otherEnd, msgs);
			case StudyPackage.STUDY__SOURCE_SETS:
				return ((InternalEList<?>)getSourceSets()).basicRemove(otherEnd, msgs);
			case StudyPackage.STUDY__MAP_TEMPLATES:
				return ((InternalEList<?>)getMapTemplates()).basicRemove(otherEnd, msgs);
			case StudyPackage.STUDY__LANE_KINDS:
				return ((InternalEList<?>)getLaneKinds()).basicRemove(otherEnd, msgs);
			case StudyPackage.STUDY__FOREIGN_PARTS:
				return ((InternalEList<?>)getForeignParts()).basicRemove(otherEnd, msgs);
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
			case StudyPackage.STUDY__TITLE:
				return getTitle();
			case StudyPackage.STUDY__ACRONYM:
				return getAcronym();
			case StudyPackage.STUDY__SUMMARY:
				return getSummary();
			case StudyPackage.STUDY__RATIONALE:
				return getRationale();
			case StudyPackage.STUDY__KEYWORDS:
				return getKeywords();
			case StudyPackage.STUDY__STATUS:
				return getStatus();
			case StudyPackage.STUDY__STARTS_ON:
				return getStartsOn();
			case StudyPackage.STUDY__ENDS_ON:
				return getEndsOn();
			case StudyPackage.STUDY__LANGUAGE:
				return getLanguage();
			case StudyPackage.STUDY__CONSENT_MANAGED_HERE:
				return isConsentManagedHere();
			case StudyPackage.STUDY__CONSENT_NOT_MANAGED_REASON:
				return getConsentNotManagedReason();
			case StudyPackage.STUDY__CREATED:
				return getCreated();
			case StudyPackage.STUDY__HOST:
				if (resolve) return getHost();
				return basicGetHost();
			case StudyPackage.STUDY__METHODOLOGY:
				return getMethodology();
			case StudyPackage.STUDY__AIMS:
				return getAims();
			case StudyPackage.STUDY__OBJECTIVES:
				return getObjectives();
			case StudyPackage.STUDY__QUESTIONS:
				return getQuestions();
			case StudyPackage.STUDY__RESEARCHERS:
				return getResearchers();
			case StudyPackage.STUDY__FUNDING:
				return getFunding();
			case StudyPackage.STUDY__MILESTONES:
				return getMilestones();
			case StudyPackage.STUDY__ORGANISATIONS:
				return getOrganisations();
			case StudyPackage.STUDY__PLACES:
				return getPlaces();
			case StudyPackage.STUDY__ATTRIBUTE_DEFINITIONS:
				return getAttributeDefinitions();
			case StudyPackage.STUDY__GROUPS:
				return getGroups();
			case StudyPackage.STUDY__PARTICIPANTS:
				return getParticipants();
			case StudyPackage.STUDY__CASES:
				return getCases();
			case StudyPackage.STUDY__ACTIVITIES:
				return getActivities();
			case StudyPackage.STUDY__INSTRUMENTS:
				return getInstruments();
			case StudyPackage.STUDY__DECISIONS:
				return getDecisions();
			case StudyPackage.STUDY__OUTPUTS:
				return getOutputs();
			case StudyPackage.STUDY__SOURCES:
				return getSources();
			case StudyPackage.STUDY__SOURCE_SETS:
				return getSourceSets();
			case StudyPackage.STUDY__MAP_TEMPLATES:
				return getMapTemplates();
			case StudyPackage.STUDY__LANE_KINDS:
				return getLaneKinds();
			case StudyPackage.STUDY__FOREIGN_PARTS:
				return getForeignParts();
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
			case StudyPackage.STUDY__TITLE:
				setTitle((String)newValue);
				return;
			case StudyPackage.STUDY__ACRONYM:
				setAcronym((String)newValue);
				return;
			case StudyPackage.STUDY__SUMMARY:
				setSummary((String)newValue);
				return;
			case StudyPackage.STUDY__RATIONALE:
				setRationale((String)newValue);
				return;
			case StudyPackage.STUDY__KEYWORDS:
				getKeywords().clear();
				getKeywords().addAll((Collection<? extends String>)newValue);
				return;
			case StudyPackage.STUDY__STATUS:
				setStatus((StudyStatus)newValue);
				return;
			case StudyPackage.STUDY__STARTS_ON:
				setStartsOn((LocalDate)newValue);
				return;
			case StudyPackage.STUDY__ENDS_ON:
				setEndsOn((LocalDate)newValue);
				return;
			case StudyPackage.STUDY__LANGUAGE:
				setLanguage((String)newValue);
				return;
			case StudyPackage.STUDY__CONSENT_MANAGED_HERE:
				setConsentManagedHere((Boolean)newValue);
				return;
			case StudyPackage.STUDY__CONSENT_NOT_MANAGED_REASON:
				setConsentNotManagedReason((String)newValue);
				return;
			case StudyPackage.STUDY__CREATED:
				setCreated((Instant)newValue);
				return;
			case StudyPackage.STUDY__HOST:
				setHost((Organisation)newValue);
				return;
			case StudyPackage.STUDY__METHODOLOGY:
				setMethodology((Methodology)newValue);
				return;
			case StudyPackage.STUDY__AIMS:
				getAims().clear();
				getAims().addAll((Collection<? extends Aim>)newValue);
				return;
			case StudyPackage.STUDY__OBJECTIVES:
				getObjectives().clear();
				getObjectives().addAll((Collection<? extends Objective>)newValue);
				return;
			case StudyPackage.STUDY__QUESTIONS:
				getQuestions().clear();
				getQuestions().addAll((Collection<? extends ResearchQuestion>)newValue);
				return;
			case StudyPackage.STUDY__RESEARCHERS:
				getResearchers().clear();
				getResearchers().addAll((Collection<? extends Researcher>)newValue);
				return;
			case StudyPackage.STUDY__FUNDING:
				getFunding().clear();
				getFunding().addAll((Collection<? extends Funding>)newValue);
				return;
			case StudyPackage.STUDY__MILESTONES:
				getMilestones().clear();
				getMilestones().addAll((Collection<? extends Milestone>)newValue);
				return;
			case StudyPackage.STUDY__ORGANISATIONS:
				getOrganisations().clear();
				getOrganisations().addAll((Collection<? extends Organisation>)newValue);
				return;
			case StudyPackage.STUDY__PLACES:
				getPlaces().clear();
				getPlaces().addAll((Collection<? extends Place>)newValue);
				return;
			case StudyPackage.STUDY__ATTRIBUTE_DEFINITIONS:
				getAttributeDefinitions().clear();
				getAttributeDefinitions().addAll((Collection<? extends AttributeDefinition>)newValue);
				return;
			case StudyPackage.STUDY__GROUPS:
				getGroups().clear();
				getGroups().addAll((Collection<? extends ParticipantGroup>)newValue);
				return;
			case StudyPackage.STUDY__PARTICIPANTS:
				getParticipants().clear();
				getParticipants().addAll((Collection<? extends Participant>)newValue);
				return;
			case StudyPackage.STUDY__CASES:
				getCases().clear();
				getCases().addAll((Collection<? extends Case>)newValue);
				return;
			case StudyPackage.STUDY__ACTIVITIES:
				getActivities().clear();
				getActivities().addAll((Collection<? extends Activity>)newValue);
				return;
			case StudyPackage.STUDY__INSTRUMENTS:
				getInstruments().clear();
				getInstruments().addAll((Collection<? extends Instrument>)newValue);
				return;
			case StudyPackage.STUDY__DECISIONS:
				getDecisions().clear();
				getDecisions().addAll((Collection<? extends DesignDecision>)newValue);
				return;
			case StudyPackage.STUDY__OUTPUTS:
				getOutputs().clear();
				getOutputs().addAll((Collection<? extends Output>)newValue);
				return;
			case StudyPackage.STUDY__SOURCES:
				getSources().clear();
				getSources().addAll((Collection<? extends SourceEntry>)newValue);
				return;
			case StudyPackage.STUDY__SOURCE_SETS:
				getSourceSets().clear();
				getSourceSets().addAll((Collection<? extends SourceSet>)newValue);
				return;
			case StudyPackage.STUDY__MAP_TEMPLATES:
				getMapTemplates().clear();
				getMapTemplates().addAll((Collection<? extends MapTemplate>)newValue);
				return;
			case StudyPackage.STUDY__LANE_KINDS:
				getLaneKinds().clear();
				getLaneKinds().addAll((Collection<? extends LaneKindDefinition>)newValue);
				return;
			case StudyPackage.STUDY__FOREIGN_PARTS:
				getForeignParts().clear();
				getForeignParts().addAll((Collection<? extends ForeignPart>)newValue);
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
			case StudyPackage.STUDY__TITLE:
				setTitle(TITLE_EDEFAULT);
				return;
			case StudyPackage.STUDY__ACRONYM:
				setAcronym(ACRONYM_EDEFAULT);
				return;
			case StudyPackage.STUDY__SUMMARY:
				setSummary(SUMMARY_EDEFAULT);
				return;
			case StudyPackage.STUDY__RATIONALE:
				setRationale(RATIONALE_EDEFAULT);
				return;
			case StudyPackage.STUDY__KEYWORDS:
				getKeywords().clear();
				return;
			case StudyPackage.STUDY__STATUS:
				setStatus(STATUS_EDEFAULT);
				return;
			case StudyPackage.STUDY__STARTS_ON:
				setStartsOn(STARTS_ON_EDEFAULT);
				return;
			case StudyPackage.STUDY__ENDS_ON:
				setEndsOn(ENDS_ON_EDEFAULT);
				return;
			case StudyPackage.STUDY__LANGUAGE:
				setLanguage(LANGUAGE_EDEFAULT);
				return;
			case StudyPackage.STUDY__CONSENT_MANAGED_HERE:
				setConsentManagedHere(CONSENT_MANAGED_HERE_EDEFAULT);
				return;
			case StudyPackage.STUDY__CONSENT_NOT_MANAGED_REASON:
				setConsentNotManagedReason(CONSENT_NOT_MANAGED_REASON_EDEFAULT);
				return;
			case StudyPackage.STUDY__CREATED:
				setCreated(CREATED_EDEFAULT);
				return;
			case StudyPackage.STUDY__HOST:
				setHost((Organisation)null);
				return;
			case StudyPackage.STUDY__METHODOLOGY:
				setMethodology((Methodology)null);
				return;
			case StudyPackage.STUDY__AIMS:
				getAims().clear();
				return;
			case StudyPackage.STUDY__OBJECTIVES:
				getObjectives().clear();
				return;
			case StudyPackage.STUDY__QUESTIONS:
				getQuestions().clear();
				return;
			case StudyPackage.STUDY__RESEARCHERS:
				getResearchers().clear();
				return;
			case StudyPackage.STUDY__FUNDING:
				getFunding().clear();
				return;
			case StudyPackage.STUDY__MILESTONES:
				getMilestones().clear();
				return;
			case StudyPackage.STUDY__ORGANISATIONS:
				getOrganisations().clear();
				return;
			case StudyPackage.STUDY__PLACES:
				getPlaces().clear();
				return;
			case StudyPackage.STUDY__ATTRIBUTE_DEFINITIONS:
				getAttributeDefinitions().clear();
				return;
			case StudyPackage.STUDY__GROUPS:
				getGroups().clear();
				return;
			case StudyPackage.STUDY__PARTICIPANTS:
				getParticipants().clear();
				return;
			case StudyPackage.STUDY__CASES:
				getCases().clear();
				return;
			case StudyPackage.STUDY__ACTIVITIES:
				getActivities().clear();
				return;
			case StudyPackage.STUDY__INSTRUMENTS:
				getInstruments().clear();
				return;
			case StudyPackage.STUDY__DECISIONS:
				getDecisions().clear();
				return;
			case StudyPackage.STUDY__OUTPUTS:
				getOutputs().clear();
				return;
			case StudyPackage.STUDY__SOURCES:
				getSources().clear();
				return;
			case StudyPackage.STUDY__SOURCE_SETS:
				getSourceSets().clear();
				return;
			case StudyPackage.STUDY__MAP_TEMPLATES:
				getMapTemplates().clear();
				return;
			case StudyPackage.STUDY__LANE_KINDS:
				getLaneKinds().clear();
				return;
			case StudyPackage.STUDY__FOREIGN_PARTS:
				getForeignParts().clear();
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
			case StudyPackage.STUDY__TITLE:
				return TITLE_EDEFAULT == null ? title != null : !TITLE_EDEFAULT.equals(title);
			case StudyPackage.STUDY__ACRONYM:
				return ACRONYM_EDEFAULT == null ? acronym != null : !ACRONYM_EDEFAULT.equals(acronym);
			case StudyPackage.STUDY__SUMMARY:
				return SUMMARY_EDEFAULT == null ? summary != null : !SUMMARY_EDEFAULT.equals(summary);
			case StudyPackage.STUDY__RATIONALE:
				return RATIONALE_EDEFAULT == null ? rationale != null : !RATIONALE_EDEFAULT.equals(rationale);
			case StudyPackage.STUDY__KEYWORDS:
				return keywords != null && !keywords.isEmpty();
			case StudyPackage.STUDY__STATUS:
				return status != STATUS_EDEFAULT;
			case StudyPackage.STUDY__STARTS_ON:
				return STARTS_ON_EDEFAULT == null ? startsOn != null : !STARTS_ON_EDEFAULT.equals(startsOn);
			case StudyPackage.STUDY__ENDS_ON:
				return ENDS_ON_EDEFAULT == null ? endsOn != null : !ENDS_ON_EDEFAULT.equals(endsOn);
			case StudyPackage.STUDY__LANGUAGE:
				return LANGUAGE_EDEFAULT == null ? language != null : !LANGUAGE_EDEFAULT.equals(language);
			case StudyPackage.STUDY__CONSENT_MANAGED_HERE:
				return consentManagedHere != CONSENT_MANAGED_HERE_EDEFAULT;
			case StudyPackage.STUDY__CONSENT_NOT_MANAGED_REASON:
				return CONSENT_NOT_MANAGED_REASON_EDEFAULT == null ? consentNotManagedReason != null : !CONSENT_NOT_MANAGED_REASON_EDEFAULT.equals(consentNotManagedReason);
			case StudyPackage.STUDY__CREATED:
				return CREATED_EDEFAULT == null ? created != null : !CREATED_EDEFAULT.equals(created);
			case StudyPackage.STUDY__HOST:
				return host != null;
			case StudyPackage.STUDY__METHODOLOGY:
				return methodology != null;
			case StudyPackage.STUDY__AIMS:
				return aims != null && !aims.isEmpty();
			case StudyPackage.STUDY__OBJECTIVES:
				return objectives != null && !objectives.isEmpty();
			case StudyPackage.STUDY__QUESTIONS:
				return questions != null && !questions.isEmpty();
			case StudyPackage.STUDY__RESEARCHERS:
				return researchers != null && !researchers.isEmpty();
			case StudyPackage.STUDY__FUNDING:
				return funding != null && !funding.isEmpty();
			case StudyPackage.STUDY__MILESTONES:
				return milestones != null && !milestones.isEmpty();
			case StudyPackage.STUDY__ORGANISATIONS:
				return organisations != null && !organisations.isEmpty();
			case StudyPackage.STUDY__PLACES:
				return places != null && !places.isEmpty();
			case StudyPackage.STUDY__ATTRIBUTE_DEFINITIONS:
				return attributeDefinitions != null && !attributeDefinitions.isEmpty();
			case StudyPackage.STUDY__GROUPS:
				return groups != null && !groups.isEmpty();
			case StudyPackage.STUDY__PARTICIPANTS:
				return participants != null && !participants.isEmpty();
			case StudyPackage.STUDY__CASES:
				return cases != null && !cases.isEmpty();
			case StudyPackage.STUDY__ACTIVITIES:
				return activities != null && !activities.isEmpty();
			case StudyPackage.STUDY__INSTRUMENTS:
				return instruments != null && !instruments.isEmpty();
			case StudyPackage.STUDY__DECISIONS:
				return decisions != null && !decisions.isEmpty();
			case StudyPackage.STUDY__OUTPUTS:
				return outputs != null && !outputs.isEmpty();
			case StudyPackage.STUDY__SOURCES:
				return sources != null && !sources.isEmpty();
			case StudyPackage.STUDY__SOURCE_SETS:
				return sourceSets != null && !sourceSets.isEmpty();
			case StudyPackage.STUDY__MAP_TEMPLATES:
				return mapTemplates != null && !mapTemplates.isEmpty();
			case StudyPackage.STUDY__LANE_KINDS:
				return laneKinds != null && !laneKinds.isEmpty();
			case StudyPackage.STUDY__FOREIGN_PARTS:
				return foreignParts != null && !foreignParts.isEmpty();
		}
		return super.eIsSet(featureID);
	}

} //StudyImpl
