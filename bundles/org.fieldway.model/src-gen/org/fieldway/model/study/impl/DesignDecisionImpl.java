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

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.EObjectResolvingEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.fieldway.model.study.Activity;
import org.fieldway.model.study.DesignDecision;
import org.fieldway.model.study.EvidenceRef;
import org.fieldway.model.study.Instrument;
import org.fieldway.model.study.Organisation;
import org.fieldway.model.study.Participant;
import org.fieldway.model.study.ResearchQuestion;
import org.fieldway.model.study.Researcher;
import org.fieldway.model.study.Session;
import org.fieldway.model.study.StudyPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Design Decision</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.fieldway.model.study.impl.DesignDecisionImpl#getDecidedOn <em>Decided On</em>}</li>
 *   <li>{@link org.fieldway.model.study.impl.DesignDecisionImpl#getBecause <em>Because</em>}</li>
 *   <li>{@link org.fieldway.model.study.impl.DesignDecisionImpl#getAlternatives <em>Alternatives</em>}</li>
 *   <li>{@link org.fieldway.model.study.impl.DesignDecisionImpl#getResearchers <em>Researchers</em>}</li>
 *   <li>{@link org.fieldway.model.study.impl.DesignDecisionImpl#getParticipants <em>Participants</em>}</li>
 *   <li>{@link org.fieldway.model.study.impl.DesignDecisionImpl#getOrganisations <em>Organisations</em>}</li>
 *   <li>{@link org.fieldway.model.study.impl.DesignDecisionImpl#getSession <em>Session</em>}</li>
 *   <li>{@link org.fieldway.model.study.impl.DesignDecisionImpl#getSupersedes <em>Supersedes</em>}</li>
 *   <li>{@link org.fieldway.model.study.impl.DesignDecisionImpl#getQuestions <em>Questions</em>}</li>
 *   <li>{@link org.fieldway.model.study.impl.DesignDecisionImpl#getActivities <em>Activities</em>}</li>
 *   <li>{@link org.fieldway.model.study.impl.DesignDecisionImpl#getInstruments <em>Instruments</em>}</li>
 *   <li>{@link org.fieldway.model.study.impl.DesignDecisionImpl#getEvidence <em>Evidence</em>}</li>
 * </ul>
 *
 * @generated
 */
public class DesignDecisionImpl extends NamedImpl implements DesignDecision {
	/**
	 * The default value of the '{@link #getDecidedOn() <em>Decided On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDecidedOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate DECIDED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDecidedOn() <em>Decided On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDecidedOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate decidedOn = DECIDED_ON_EDEFAULT;

	/**
	 * The default value of the '{@link #getBecause() <em>Because</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBecause()
	 * @generated
	 * @ordered
	 */
	protected static final String BECAUSE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getBecause() <em>Because</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBecause()
	 * @generated
	 * @ordered
	 */
	protected String because = BECAUSE_EDEFAULT;

	/**
	 * The default value of the '{@link #getAlternatives() <em>Alternatives</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAlternatives()
	 * @generated
	 * @ordered
	 */
	protected static final String ALTERNATIVES_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAlternatives() <em>Alternatives</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAlternatives()
	 * @generated
	 * @ordered
	 */
	protected String alternatives = ALTERNATIVES_EDEFAULT;

	/**
	 * The cached value of the '{@link #getResearchers() <em>Researchers</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getResearchers()
	 * @generated
	 * @ordered
	 */
	protected EList<Researcher> researchers;

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
	 * The cached value of the '{@link #getOrganisations() <em>Organisations</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOrganisations()
	 * @generated
	 * @ordered
	 */
	protected EList<Organisation> organisations;

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
	 * The cached value of the '{@link #getSupersedes() <em>Supersedes</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSupersedes()
	 * @generated
	 * @ordered
	 */
	protected EList<DesignDecision> supersedes;

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
	 * The cached value of the '{@link #getActivities() <em>Activities</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getActivities()
	 * @generated
	 * @ordered
	 */
	protected EList<Activity> activities;

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
	protected DesignDecisionImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return StudyPackage.Literals.DESIGN_DECISION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getDecidedOn() {
		return decidedOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDecidedOn(LocalDate newDecidedOn) {
		LocalDate oldDecidedOn = decidedOn;
		decidedOn = newDecidedOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.DESIGN_DECISION__DECIDED_ON, oldDecidedOn, decidedOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getBecause() {
		return because;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBecause(String newBecause) {
		String oldBecause = because;
		because = newBecause;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.DESIGN_DECISION__BECAUSE, oldBecause, because));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAlternatives() {
		return alternatives;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAlternatives(String newAlternatives) {
		String oldAlternatives = alternatives;
		alternatives = newAlternatives;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.DESIGN_DECISION__ALTERNATIVES, oldAlternatives, alternatives));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Researcher> getResearchers() {
		if (researchers == null) {
			researchers = new EObjectResolvingEList<Researcher>(Researcher.class, this, StudyPackage.DESIGN_DECISION__RESEARCHERS);
		}
		return researchers;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Participant> getParticipants() {
		if (participants == null) {
			participants = new EObjectResolvingEList<Participant>(Participant.class, this, StudyPackage.DESIGN_DECISION__PARTICIPANTS);
		}
		return participants;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Organisation> getOrganisations() {
		if (organisations == null) {
			organisations = new EObjectResolvingEList<Organisation>(Organisation.class, this, StudyPackage.DESIGN_DECISION__ORGANISATIONS);
		}
		return organisations;
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
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, StudyPackage.DESIGN_DECISION__SESSION, oldSession, session));
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
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.DESIGN_DECISION__SESSION, oldSession, session));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<DesignDecision> getSupersedes() {
		if (supersedes == null) {
			supersedes = new EObjectResolvingEList<DesignDecision>(DesignDecision.class, this, StudyPackage.DESIGN_DECISION__SUPERSEDES);
		}
		return supersedes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ResearchQuestion> getQuestions() {
		if (questions == null) {
			questions = new EObjectResolvingEList<ResearchQuestion>(ResearchQuestion.class, this, StudyPackage.DESIGN_DECISION__QUESTIONS);
		}
		return questions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Activity> getActivities() {
		if (activities == null) {
			activities = new EObjectResolvingEList<Activity>(Activity.class, this, StudyPackage.DESIGN_DECISION__ACTIVITIES);
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
			instruments = new EObjectResolvingEList<Instrument>(Instrument.class, this, StudyPackage.DESIGN_DECISION__INSTRUMENTS);
		}
		return instruments;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<EvidenceRef> getEvidence() {
		if (evidence == null) {
			evidence = new EObjectContainmentEList<EvidenceRef>(EvidenceRef.class, this, StudyPackage.DESIGN_DECISION__EVIDENCE);
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
			case StudyPackage.DESIGN_DECISION__EVIDENCE:
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
			case StudyPackage.DESIGN_DECISION__DECIDED_ON:
				return getDecidedOn();
			case StudyPackage.DESIGN_DECISION__BECAUSE:
				return getBecause();
			case StudyPackage.DESIGN_DECISION__ALTERNATIVES:
				return getAlternatives();
			case StudyPackage.DESIGN_DECISION__RESEARCHERS:
				return getResearchers();
			case StudyPackage.DESIGN_DECISION__PARTICIPANTS:
				return getParticipants();
			case StudyPackage.DESIGN_DECISION__ORGANISATIONS:
				return getOrganisations();
			case StudyPackage.DESIGN_DECISION__SESSION:
				if (resolve) return getSession();
				return basicGetSession();
			case StudyPackage.DESIGN_DECISION__SUPERSEDES:
				return getSupersedes();
			case StudyPackage.DESIGN_DECISION__QUESTIONS:
				return getQuestions();
			case StudyPackage.DESIGN_DECISION__ACTIVITIES:
				return getActivities();
			case StudyPackage.DESIGN_DECISION__INSTRUMENTS:
				return getInstruments();
			case StudyPackage.DESIGN_DECISION__EVIDENCE:
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
			case StudyPackage.DESIGN_DECISION__DECIDED_ON:
				setDecidedOn((LocalDate)newValue);
				return;
			case StudyPackage.DESIGN_DECISION__BECAUSE:
				setBecause((String)newValue);
				return;
			case StudyPackage.DESIGN_DECISION__ALTERNATIVES:
				setAlternatives((String)newValue);
				return;
			case StudyPackage.DESIGN_DECISION__RESEARCHERS:
				getResearchers().clear();
				getResearchers().addAll((Collection<? extends Researcher>)newValue);
				return;
			case StudyPackage.DESIGN_DECISION__PARTICIPANTS:
				getParticipants().clear();
				getParticipants().addAll((Collection<? extends Participant>)newValue);
				return;
			case StudyPackage.DESIGN_DECISION__ORGANISATIONS:
				getOrganisations().clear();
				getOrganisations().addAll((Collection<? extends Organisation>)newValue);
				return;
			case StudyPackage.DESIGN_DECISION__SESSION:
				setSession((Session)newValue);
				return;
			case StudyPackage.DESIGN_DECISION__SUPERSEDES:
				getSupersedes().clear();
				getSupersedes().addAll((Collection<? extends DesignDecision>)newValue);
				return;
			case StudyPackage.DESIGN_DECISION__QUESTIONS:
				getQuestions().clear();
				getQuestions().addAll((Collection<? extends ResearchQuestion>)newValue);
				return;
			case StudyPackage.DESIGN_DECISION__ACTIVITIES:
				getActivities().clear();
				getActivities().addAll((Collection<? extends Activity>)newValue);
				return;
			case StudyPackage.DESIGN_DECISION__INSTRUMENTS:
				getInstruments().clear();
				getInstruments().addAll((Collection<? extends Instrument>)newValue);
				return;
			case StudyPackage.DESIGN_DECISION__EVIDENCE:
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
			case StudyPackage.DESIGN_DECISION__DECIDED_ON:
				setDecidedOn(DECIDED_ON_EDEFAULT);
				return;
			case StudyPackage.DESIGN_DECISION__BECAUSE:
				setBecause(BECAUSE_EDEFAULT);
				return;
			case StudyPackage.DESIGN_DECISION__ALTERNATIVES:
				setAlternatives(ALTERNATIVES_EDEFAULT);
				return;
			case StudyPackage.DESIGN_DECISION__RESEARCHERS:
				getResearchers().clear();
				return;
			case StudyPackage.DESIGN_DECISION__PARTICIPANTS:
				getParticipants().clear();
				return;
			case StudyPackage.DESIGN_DECISION__ORGANISATIONS:
				getOrganisations().clear();
				return;
			case StudyPackage.DESIGN_DECISION__SESSION:
				setSession((Session)null);
				return;
			case StudyPackage.DESIGN_DECISION__SUPERSEDES:
				getSupersedes().clear();
				return;
			case StudyPackage.DESIGN_DECISION__QUESTIONS:
				getQuestions().clear();
				return;
			case StudyPackage.DESIGN_DECISION__ACTIVITIES:
				getActivities().clear();
				return;
			case StudyPackage.DESIGN_DECISION__INSTRUMENTS:
				getInstruments().clear();
				return;
			case StudyPackage.DESIGN_DECISION__EVIDENCE:
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
			case StudyPackage.DESIGN_DECISION__DECIDED_ON:
				return DECIDED_ON_EDEFAULT == null ? decidedOn != null : !DECIDED_ON_EDEFAULT.equals(decidedOn);
			case StudyPackage.DESIGN_DECISION__BECAUSE:
				return BECAUSE_EDEFAULT == null ? because != null : !BECAUSE_EDEFAULT.equals(because);
			case StudyPackage.DESIGN_DECISION__ALTERNATIVES:
				return ALTERNATIVES_EDEFAULT == null ? alternatives != null : !ALTERNATIVES_EDEFAULT.equals(alternatives);
			case StudyPackage.DESIGN_DECISION__RESEARCHERS:
				return researchers != null && !researchers.isEmpty();
			case StudyPackage.DESIGN_DECISION__PARTICIPANTS:
				return participants != null && !participants.isEmpty();
			case StudyPackage.DESIGN_DECISION__ORGANISATIONS:
				return organisations != null && !organisations.isEmpty();
			case StudyPackage.DESIGN_DECISION__SESSION:
				return session != null;
			case StudyPackage.DESIGN_DECISION__SUPERSEDES:
				return supersedes != null && !supersedes.isEmpty();
			case StudyPackage.DESIGN_DECISION__QUESTIONS:
				return questions != null && !questions.isEmpty();
			case StudyPackage.DESIGN_DECISION__ACTIVITIES:
				return activities != null && !activities.isEmpty();
			case StudyPackage.DESIGN_DECISION__INSTRUMENTS:
				return instruments != null && !instruments.isEmpty();
			case StudyPackage.DESIGN_DECISION__EVIDENCE:
				return evidence != null && !evidence.isEmpty();
		}
		return super.eIsSet(featureID);
	}

} //DesignDecisionImpl
