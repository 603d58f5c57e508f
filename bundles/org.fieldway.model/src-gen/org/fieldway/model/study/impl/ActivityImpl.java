/**
 * Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0
 */
package org.fieldway.model.study.impl;

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

import org.fieldway.model.study.Activity;
import org.fieldway.model.study.ActivityKind;
import org.fieldway.model.study.ActivityStatus;
import org.fieldway.model.study.Instrument;
import org.fieldway.model.study.Organisation;
import org.fieldway.model.study.Participant;
import org.fieldway.model.study.ParticipantGroup;
import org.fieldway.model.study.Participation;
import org.fieldway.model.study.Place;
import org.fieldway.model.study.RecordingKind;
import org.fieldway.model.study.Researcher;
import org.fieldway.model.study.Session;
import org.fieldway.model.study.StudyPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Activity</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.fieldway.model.study.impl.ActivityImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.fieldway.model.study.impl.ActivityImpl#getStatus <em>Status</em>}</li>
 *   <li>{@link org.fieldway.model.study.impl.ActivityImpl#getStartsOn <em>Starts On</em>}</li>
 *   <li>{@link org.fieldway.model.study.impl.ActivityImpl#getEndsOn <em>Ends On</em>}</li>
 *   <li>{@link org.fieldway.model.study.impl.ActivityImpl#getProcedure <em>Procedure</em>}</li>
 *   <li>{@link org.fieldway.model.study.impl.ActivityImpl#getRecruitment <em>Recruitment</em>}</li>
 *   <li>{@link org.fieldway.model.study.impl.ActivityImpl#getSetting <em>Setting</em>}</li>
 *   <li>{@link org.fieldway.model.study.impl.ActivityImpl#getTargetCount <em>Target Count</em>}</li>
 *   <li>{@link org.fieldway.model.study.impl.ActivityImpl#getRecordings <em>Recordings</em>}</li>
 *   <li>{@link org.fieldway.model.study.impl.ActivityImpl#getThanks <em>Thanks</em>}</li>
 *   <li>{@link org.fieldway.model.study.impl.ActivityImpl#getPlaces <em>Places</em>}</li>
 *   <li>{@link org.fieldway.model.study.impl.ActivityImpl#getHosts <em>Hosts</em>}</li>
 *   <li>{@link org.fieldway.model.study.impl.ActivityImpl#getFacilitators <em>Facilitators</em>}</li>
 *   <li>{@link org.fieldway.model.study.impl.ActivityImpl#getCoFacilitators <em>Co Facilitators</em>}</li>
 *   <li>{@link org.fieldway.model.study.impl.ActivityImpl#getInstruments <em>Instruments</em>}</li>
 *   <li>{@link org.fieldway.model.study.impl.ActivityImpl#getGroups <em>Groups</em>}</li>
 *   <li>{@link org.fieldway.model.study.impl.ActivityImpl#getSessions <em>Sessions</em>}</li>
 *   <li>{@link org.fieldway.model.study.impl.ActivityImpl#getParticipations <em>Participations</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ActivityImpl extends NamedImpl implements Activity {
	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final ActivityKind KIND_EDEFAULT = ActivityKind.FIELDWORK;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected ActivityKind kind = KIND_EDEFAULT;

	/**
	 * The default value of the '{@link #getStatus() <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatus()
	 * @generated
	 * @ordered
	 */
	protected static final ActivityStatus STATUS_EDEFAULT = ActivityStatus.PLANNED;

	/**
	 * The cached value of the '{@link #getStatus() <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatus()
	 * @generated
	 * @ordered
	 */
	protected ActivityStatus status = STATUS_EDEFAULT;

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
	 * The default value of the '{@link #getProcedure() <em>Procedure</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProcedure()
	 * @generated
	 * @ordered
	 */
	protected static final String PROCEDURE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getProcedure() <em>Procedure</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProcedure()
	 * @generated
	 * @ordered
	 */
	protected String procedure = PROCEDURE_EDEFAULT;

	/**
	 * The default value of the '{@link #getRecruitment() <em>Recruitment</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRecruitment()
	 * @generated
	 * @ordered
	 */
	protected static final String RECRUITMENT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRecruitment() <em>Recruitment</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRecruitment()
	 * @generated
	 * @ordered
	 */
	protected String recruitment = RECRUITMENT_EDEFAULT;

	/**
	 * The default value of the '{@link #getSetting() <em>Setting</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSetting()
	 * @generated
	 * @ordered
	 */
	protected static final String SETTING_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSetting() <em>Setting</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSetting()
	 * @generated
	 * @ordered
	 */
	protected String setting = SETTING_EDEFAULT;

	/**
	 * The default value of the '{@link #getTargetCount() <em>Target Count</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTargetCount()
	 * @generated
	 * @ordered
	 */
	protected static final Integer TARGET_COUNT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTargetCount() <em>Target Count</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTargetCount()
	 * @generated
	 * @ordered
	 */
	protected Integer targetCount = TARGET_COUNT_EDEFAULT;

	/**
	 * The cached value of the '{@link #getRecordings() <em>Recordings</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRecordings()
	 * @generated
	 * @ordered
	 */
	protected EList<RecordingKind> recordings;

	/**
	 * The default value of the '{@link #getThanks() <em>Thanks</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getThanks()
	 * @generated
	 * @ordered
	 */
	protected static final String THANKS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getThanks() <em>Thanks</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getThanks()
	 * @generated
	 * @ordered
	 */
	protected String thanks = THANKS_EDEFAULT;

	/**
	 * The cached value of the '{@link #getPlaces() <em>Places</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPlaces()
	 * @generated
	 * @ordered
	 */
	protected EList<Place> places;

	/**
	 * The cached value of the '{@link #getHosts() <em>Hosts</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHosts()
	 * @generated
	 * @ordered
	 */
	protected EList<Organisation> hosts;

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
	 * The cached value of the '{@link #getCoFacilitators() <em>Co Facilitators</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCoFacilitators()
	 * @generated
	 * @ordered
	 */
	protected EList<Participant> coFacilitators;

	/**
	 * The cached value of the '{@link #getInstruments() <em>Instruments</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInstruments()
	 * @generated
	 * @ordered
	 */
	protected EList<Instrument> instruments;

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
	 * The cached value of the '{@link #getSessions() <em>Sessions</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSessions()
	 * @generated
	 * @ordered
	 */
	protected EList<Session> sessions;

	/**
	 * The cached value of the '{@link #getParticipations() <em>Participations</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getParticipations()
	 * @generated
	 * @ordered
	 */
	protected EList<Participation> participations;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ActivityImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return StudyPackage.Literals.ACTIVITY;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ActivityKind getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(ActivityKind newKind) {
		ActivityKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.ACTIVITY__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ActivityStatus getStatus() {
		return status;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStatus(ActivityStatus newStatus) {
		ActivityStatus oldStatus = status;
		status = newStatus == null ? STATUS_EDEFAULT : newStatus;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.ACTIVITY__STATUS, oldStatus, status));
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
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.ACTIVITY__STARTS_ON, oldStartsOn, startsOn));
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
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.ACTIVITY__ENDS_ON, oldEndsOn, endsOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getProcedure() {
		return procedure;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setProcedure(String newProcedure) {
		String oldProcedure = procedure;
		procedure = newProcedure;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.ACTIVITY__PROCEDURE, oldProcedure, procedure));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRecruitment() {
		return recruitment;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRecruitment(String newRecruitment) {
		String oldRecruitment = recruitment;
		recruitment = newRecruitment;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.ACTIVITY__RECRUITMENT, oldRecruitment, recruitment));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSetting() {
		return setting;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSetting(String newSetting) {
		String oldSetting = setting;
		setting = newSetting;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.ACTIVITY__SETTING, oldSetting, setting));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getTargetCount() {
		return targetCount;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTargetCount(Integer newTargetCount) {
		Integer oldTargetCount = targetCount;
		targetCount = newTargetCount;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.ACTIVITY__TARGET_COUNT, oldTargetCount, targetCount));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<RecordingKind> getRecordings() {
		if (recordings == null) {
			recordings = new EDataTypeUniqueEList<RecordingKind>(RecordingKind.class, this, StudyPackage.ACTIVITY__RECORDINGS);
		}
		return recordings;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getThanks() {
		return thanks;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setThanks(String newThanks) {
		String oldThanks = thanks;
		thanks = newThanks;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.ACTIVITY__THANKS, oldThanks, thanks));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Place> getPlaces() {
		if (places == null) {
			places = new EObjectResolvingEList<Place>(Place.class, this, StudyPackage.ACTIVITY__PLACES);
		}
		return places;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Organisation> getHosts() {
		if (hosts == null) {
			hosts = new EObjectResolvingEList<Organisation>(Organisation.class, this, StudyPackage.ACTIVITY__HOSTS);
		}
		return hosts;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Researcher> getFacilitators() {
		if (facilitators == null) {
			facilitators = new EObjectResolvingEList<Researcher>(Researcher.class, this, StudyPackage.ACTIVITY__FACILITATORS);
		}
		return facilitators;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Participant> getCoFacilitators() {
		if (coFacilitators == null) {
			coFacilitators = new EObjectResolvingEList<Participant>(Participant.class, this, StudyPackage.ACTIVITY__CO_FACILITATORS);
		}
		return coFacilitators;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Instrument> getInstruments() {
		if (instruments == null) {
			instruments = new EObjectResolvingEList<Instrument>(Instrument.class, this, StudyPackage.ACTIVITY__INSTRUMENTS);
		}
		return instruments;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ParticipantGroup> getGroups() {
		if (groups == null) {
			groups = new EObjectResolvingEList<ParticipantGroup>(ParticipantGroup.class, this, StudyPackage.ACTIVITY__GROUPS);
		}
		return groups;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Session> getSessions() {
		if (sessions == null) {
			sessions = new EObjectContainmentEList<Session>(Session.class, this, StudyPackage.ACTIVITY__SESSIONS);
		}
		return sessions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Participation> getParticipations() {
		if (participations == null) {
			participations = new EObjectContainmentEList<Participation>(Participation.class, this, StudyPackage.ACTIVITY__PARTICIPATIONS);
		}
		return participations;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case StudyPackage.ACTIVITY__SESSIONS:
				return ((InternalEList<?>)getSessions()).basicRemove(otherEnd, msgs);
			case StudyPackage.ACTIVITY__PARTICIPATIONS:
				return ((InternalEList<?>)getParticipations()).basicRemove(otherEnd, msgs);
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
			case StudyPackage.ACTIVITY__KIND:
				return getKind();
			case StudyPackage.ACTIVITY__STATUS:
				return getStatus();
			case StudyPackage.ACTIVITY__STARTS_ON:
				return getStartsOn();
			case StudyPackage.ACTIVITY__ENDS_ON:
				return getEndsOn();
			case StudyPackage.ACTIVITY__PROCEDURE:
				return getProcedure();
			case StudyPackage.ACTIVITY__RECRUITMENT:
				return getRecruitment();
			case StudyPackage.ACTIVITY__SETTING:
				return getSetting();
			case StudyPackage.ACTIVITY__TARGET_COUNT:
				return getTargetCount();
			case StudyPackage.ACTIVITY__RECORDINGS:
				return getRecordings();
			case StudyPackage.ACTIVITY__THANKS:
				return getThanks();
			case StudyPackage.ACTIVITY__PLACES:
				return getPlaces();
			case StudyPackage.ACTIVITY__HOSTS:
				return getHosts();
			case StudyPackage.ACTIVITY__FACILITATORS:
				return getFacilitators();
			case StudyPackage.ACTIVITY__CO_FACILITATORS:
				return getCoFacilitators();
			case StudyPackage.ACTIVITY__INSTRUMENTS:
				return getInstruments();
			case StudyPackage.ACTIVITY__GROUPS:
				return getGroups();
			case StudyPackage.ACTIVITY__SESSIONS:
				return getSessions();
			case StudyPackage.ACTIVITY__PARTICIPATIONS:
				return getParticipations();
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
			case StudyPackage.ACTIVITY__KIND:
				setKind((ActivityKind)newValue);
				return;
			case StudyPackage.ACTIVITY__STATUS:
				setStatus((ActivityStatus)newValue);
				return;
			case StudyPackage.ACTIVITY__STARTS_ON:
				setStartsOn((LocalDate)newValue);
				return;
			case StudyPackage.ACTIVITY__ENDS_ON:
				setEndsOn((LocalDate)newValue);
				return;
			case StudyPackage.ACTIVITY__PROCEDURE:
				setProcedure((String)newValue);
				return;
			case StudyPackage.ACTIVITY__RECRUITMENT:
				setRecruitment((String)newValue);
				return;
			case StudyPackage.ACTIVITY__SETTING:
				setSetting((String)newValue);
				return;
			case StudyPackage.ACTIVITY__TARGET_COUNT:
				setTargetCount((Integer)newValue);
				return;
			case StudyPackage.ACTIVITY__RECORDINGS:
				getRecordings().clear();
				getRecordings().addAll((Collection<? extends RecordingKind>)newValue);
				return;
			case StudyPackage.ACTIVITY__THANKS:
				setThanks((String)newValue);
				return;
			case StudyPackage.ACTIVITY__PLACES:
				getPlaces().clear();
				getPlaces().addAll((Collection<? extends Place>)newValue);
				return;
			case StudyPackage.ACTIVITY__HOSTS:
				getHosts().clear();
				getHosts().addAll((Collection<? extends Organisation>)newValue);
				return;
			case StudyPackage.ACTIVITY__FACILITATORS:
				getFacilitators().clear();
				getFacilitators().addAll((Collection<? extends Researcher>)newValue);
				return;
			case StudyPackage.ACTIVITY__CO_FACILITATORS:
				getCoFacilitators().clear();
				getCoFacilitators().addAll((Collection<? extends Participant>)newValue);
				return;
			case StudyPackage.ACTIVITY__INSTRUMENTS:
				getInstruments().clear();
				getInstruments().addAll((Collection<? extends Instrument>)newValue);
				return;
			case StudyPackage.ACTIVITY__GROUPS:
				getGroups().clear();
				getGroups().addAll((Collection<? extends ParticipantGroup>)newValue);
				return;
			case StudyPackage.ACTIVITY__SESSIONS:
				getSessions().clear();
				getSessions().addAll((Collection<? extends Session>)newValue);
				return;
			case StudyPackage.ACTIVITY__PARTICIPATIONS:
				getParticipations().clear();
				getParticipations().addAll((Collection<? extends Participation>)newValue);
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
			case StudyPackage.ACTIVITY__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case StudyPackage.ACTIVITY__STATUS:
				setStatus(STATUS_EDEFAULT);
				return;
			case StudyPackage.ACTIVITY__STARTS_ON:
				setStartsOn(STARTS_ON_EDEFAULT);
				return;
			case StudyPackage.ACTIVITY__ENDS_ON:
				setEndsOn(ENDS_ON_EDEFAULT);
				return;
			case StudyPackage.ACTIVITY__PROCEDURE:
				setProcedure(PROCEDURE_EDEFAULT);
				return;
			case StudyPackage.ACTIVITY__RECRUITMENT:
				setRecruitment(RECRUITMENT_EDEFAULT);
				return;
			case StudyPackage.ACTIVITY__SETTING:
				setSetting(SETTING_EDEFAULT);
				return;
			case StudyPackage.ACTIVITY__TARGET_COUNT:
				setTargetCount(TARGET_COUNT_EDEFAULT);
				return;
			case StudyPackage.ACTIVITY__RECORDINGS:
				getRecordings().clear();
				return;
			case StudyPackage.ACTIVITY__THANKS:
				setThanks(THANKS_EDEFAULT);
				return;
			case StudyPackage.ACTIVITY__PLACES:
				getPlaces().clear();
				return;
			case StudyPackage.ACTIVITY__HOSTS:
				getHosts().clear();
				return;
			case StudyPackage.ACTIVITY__FACILITATORS:
				getFacilitators().clear();
				return;
			case StudyPackage.ACTIVITY__CO_FACILITATORS:
				getCoFacilitators().clear();
				return;
			case StudyPackage.ACTIVITY__INSTRUMENTS:
				getInstruments().clear();
				return;
			case StudyPackage.ACTIVITY__GROUPS:
				getGroups().clear();
				return;
			case StudyPackage.ACTIVITY__SESSIONS:
				getSessions().clear();
				return;
			case StudyPackage.ACTIVITY__PARTICIPATIONS:
				getParticipations().clear();
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
			case StudyPackage.ACTIVITY__KIND:
				return kind != KIND_EDEFAULT;
			case StudyPackage.ACTIVITY__STATUS:
				return status != STATUS_EDEFAULT;
			case StudyPackage.ACTIVITY__STARTS_ON:
				return STARTS_ON_EDEFAULT == null ? startsOn != null : !STARTS_ON_EDEFAULT.equals(startsOn);
			case StudyPackage.ACTIVITY__ENDS_ON:
				return ENDS_ON_EDEFAULT == null ? endsOn != null : !ENDS_ON_EDEFAULT.equals(endsOn);
			case StudyPackage.ACTIVITY__PROCEDURE:
				return PROCEDURE_EDEFAULT == null ? procedure != null : !PROCEDURE_EDEFAULT.equals(procedure);
			case StudyPackage.ACTIVITY__RECRUITMENT:
				return RECRUITMENT_EDEFAULT == null ? recruitment != null : !RECRUITMENT_EDEFAULT.equals(recruitment);
			case StudyPackage.ACTIVITY__SETTING:
				return SETTING_EDEFAULT == null ? setting != null : !SETTING_EDEFAULT.equals(setting);
			case StudyPackage.ACTIVITY__TARGET_COUNT:
				return TARGET_COUNT_EDEFAULT == null ? targetCount != null : !TARGET_COUNT_EDEFAULT.equals(targetCount);
			case StudyPackage.ACTIVITY__RECORDINGS:
				return recordings != null && !recordings.isEmpty();
			case StudyPackage.ACTIVITY__THANKS:
				return THANKS_EDEFAULT == null ? thanks != null : !THANKS_EDEFAULT.equals(thanks);
			case StudyPackage.ACTIVITY__PLACES:
				return places != null && !places.isEmpty();
			case StudyPackage.ACTIVITY__HOSTS:
				return hosts != null && !hosts.isEmpty();
			case StudyPackage.ACTIVITY__FACILITATORS:
				return facilitators != null && !facilitators.isEmpty();
			case StudyPackage.ACTIVITY__CO_FACILITATORS:
				return coFacilitators != null && !coFacilitators.isEmpty();
			case StudyPackage.ACTIVITY__INSTRUMENTS:
				return instruments != null && !instruments.isEmpty();
			case StudyPackage.ACTIVITY__GROUPS:
				return groups != null && !groups.isEmpty();
			case StudyPackage.ACTIVITY__SESSIONS:
				return sessions != null && !sessions.isEmpty();
			case StudyPackage.ACTIVITY__PARTICIPATIONS:
				return participations != null && !participations.isEmpty();
		}
		return super.eIsSet(featureID);
	}

} //ActivityImpl
