/**
 * Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0
 */
package org.fieldway.model.ethics.impl;

import java.time.LocalDate;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectResolvingEList;

import org.fieldway.model.ethics.Amendment;
import org.fieldway.model.ethics.EthicsPackage;
import org.fieldway.model.ethics.Incident;
import org.fieldway.model.ethics.IncidentKind;
import org.fieldway.model.ethics.Risk;
import org.fieldway.model.ethics.Severity;

import org.fieldway.model.study.Activity;
import org.fieldway.model.study.Participant;

import org.fieldway.model.study.impl.NamedImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Incident</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.fieldway.model.ethics.impl.IncidentImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.impl.IncidentImpl#getSeverity <em>Severity</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.impl.IncidentImpl#getOccurredOn <em>Occurred On</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.impl.IncidentImpl#getReportedOn <em>Reported On</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.impl.IncidentImpl#getReportedTo <em>Reported To</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.impl.IncidentImpl#getAction <em>Action</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.impl.IncidentImpl#getLearning <em>Learning</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.impl.IncidentImpl#getClosedOn <em>Closed On</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.impl.IncidentImpl#getParticipants <em>Participants</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.impl.IncidentImpl#getActivity <em>Activity</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.impl.IncidentImpl#getRisk <em>Risk</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.impl.IncidentImpl#getAmendment <em>Amendment</em>}</li>
 * </ul>
 *
 * @generated
 */
public class IncidentImpl extends NamedImpl implements Incident {
	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final IncidentKind KIND_EDEFAULT = IncidentKind.DISTRESS;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected IncidentKind kind = KIND_EDEFAULT;

	/**
	 * The default value of the '{@link #getSeverity() <em>Severity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSeverity()
	 * @generated
	 * @ordered
	 */
	protected static final Severity SEVERITY_EDEFAULT = Severity.UNSTATED;

	/**
	 * The cached value of the '{@link #getSeverity() <em>Severity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSeverity()
	 * @generated
	 * @ordered
	 */
	protected Severity severity = SEVERITY_EDEFAULT;

	/**
	 * The default value of the '{@link #getOccurredOn() <em>Occurred On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOccurredOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate OCCURRED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getOccurredOn() <em>Occurred On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOccurredOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate occurredOn = OCCURRED_ON_EDEFAULT;

	/**
	 * The default value of the '{@link #getReportedOn() <em>Reported On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReportedOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate REPORTED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getReportedOn() <em>Reported On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReportedOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate reportedOn = REPORTED_ON_EDEFAULT;

	/**
	 * The default value of the '{@link #getReportedTo() <em>Reported To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReportedTo()
	 * @generated
	 * @ordered
	 */
	protected static final String REPORTED_TO_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getReportedTo() <em>Reported To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReportedTo()
	 * @generated
	 * @ordered
	 */
	protected String reportedTo = REPORTED_TO_EDEFAULT;

	/**
	 * The default value of the '{@link #getAction() <em>Action</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAction()
	 * @generated
	 * @ordered
	 */
	protected static final String ACTION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAction() <em>Action</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAction()
	 * @generated
	 * @ordered
	 */
	protected String action = ACTION_EDEFAULT;

	/**
	 * The default value of the '{@link #getLearning() <em>Learning</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLearning()
	 * @generated
	 * @ordered
	 */
	protected static final String LEARNING_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLearning() <em>Learning</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLearning()
	 * @generated
	 * @ordered
	 */
	protected String learning = LEARNING_EDEFAULT;

	/**
	 * The default value of the '{@link #getClosedOn() <em>Closed On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getClosedOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate CLOSED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getClosedOn() <em>Closed On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getClosedOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate closedOn = CLOSED_ON_EDEFAULT;

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
	 * The cached value of the '{@link #getActivity() <em>Activity</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getActivity()
	 * @generated
	 * @ordered
	 */
	protected Activity activity;

	/**
	 * The cached value of the '{@link #getRisk() <em>Risk</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRisk()
	 * @generated
	 * @ordered
	 */
	protected Risk risk;

	/**
	 * The cached value of the '{@link #getAmendment() <em>Amendment</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAmendment()
	 * @generated
	 * @ordered
	 */
	protected Amendment amendment;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected IncidentImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return EthicsPackage.Literals.INCIDENT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public IncidentKind getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(IncidentKind newKind) {
		IncidentKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EthicsPackage.INCIDENT__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Severity getSeverity() {
		return severity;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSeverity(Severity newSeverity) {
		Severity oldSeverity = severity;
		severity = newSeverity == null ? SEVERITY_EDEFAULT : newSeverity;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EthicsPackage.INCIDENT__SEVERITY, oldSeverity, severity));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getOccurredOn() {
		return occurredOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOccurredOn(LocalDate newOccurredOn) {
		LocalDate oldOccurredOn = occurredOn;
		occurredOn = newOccurredOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EthicsPackage.INCIDENT__OCCURRED_ON, oldOccurredOn, occurredOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getReportedOn() {
		return reportedOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReportedOn(LocalDate newReportedOn) {
		LocalDate oldReportedOn = reportedOn;
		reportedOn = newReportedOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EthicsPackage.INCIDENT__REPORTED_ON, oldReportedOn, reportedOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getReportedTo() {
		return reportedTo;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReportedTo(String newReportedTo) {
		String oldReportedTo = reportedTo;
		reportedTo = newReportedTo;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EthicsPackage.INCIDENT__REPORTED_TO, oldReportedTo, reportedTo));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAction() {
		return action;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAction(String newAction) {
		String oldAction = action;
		action = newAction;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EthicsPackage.INCIDENT__ACTION, oldAction, action));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLearning() {
		return learning;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLearning(String newLearning) {
		String oldLearning = learning;
		learning = newLearning;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EthicsPackage.INCIDENT__LEARNING, oldLearning, learning));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getClosedOn() {
		return closedOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setClosedOn(LocalDate newClosedOn) {
		LocalDate oldClosedOn = closedOn;
		closedOn = newClosedOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EthicsPackage.INCIDENT__CLOSED_ON, oldClosedOn, closedOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Participant> getParticipants() {
		if (participants == null) {
			participants = new EObjectResolvingEList<Participant>(Participant.class, this, EthicsPackage.INCIDENT__PARTICIPANTS);
		}
		return participants;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Activity getActivity() {
		if (activity != null && activity.eIsProxy()) {
			InternalEObject oldActivity = (InternalEObject)activity;
			activity = (Activity)eResolveProxy(oldActivity);
			if (activity != oldActivity) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, EthicsPackage.INCIDENT__ACTIVITY, oldActivity, activity));
			}
		}
		return activity;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Activity basicGetActivity() {
		return activity;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setActivity(Activity newActivity) {
		Activity oldActivity = activity;
		activity = newActivity;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EthicsPackage.INCIDENT__ACTIVITY, oldActivity, activity));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Risk getRisk() {
		if (risk != null && risk.eIsProxy()) {
			InternalEObject oldRisk = (InternalEObject)risk;
			risk = (Risk)eResolveProxy(oldRisk);
			if (risk != oldRisk) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, EthicsPackage.INCIDENT__RISK, oldRisk, risk));
			}
		}
		return risk;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Risk basicGetRisk() {
		return risk;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRisk(Risk newRisk) {
		Risk oldRisk = risk;
		risk = newRisk;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EthicsPackage.INCIDENT__RISK, oldRisk, risk));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Amendment getAmendment() {
		if (amendment != null && amendment.eIsProxy()) {
			InternalEObject oldAmendment = (InternalEObject)amendment;
			amendment = (Amendment)eResolveProxy(oldAmendment);
			if (amendment != oldAmendment) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, EthicsPackage.INCIDENT__AMENDMENT, oldAmendment, amendment));
			}
		}
		return amendment;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Amendment basicGetAmendment() {
		return amendment;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAmendment(Amendment newAmendment) {
		Amendment oldAmendment = amendment;
		amendment = newAmendment;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EthicsPackage.INCIDENT__AMENDMENT, oldAmendment, amendment));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case EthicsPackage.INCIDENT__KIND:
				return getKind();
			case EthicsPackage.INCIDENT__SEVERITY:
				return getSeverity();
			case EthicsPackage.INCIDENT__OCCURRED_ON:
				return getOccurredOn();
			case EthicsPackage.INCIDENT__REPORTED_ON:
				return getReportedOn();
			case EthicsPackage.INCIDENT__REPORTED_TO:
				return getReportedTo();
			case EthicsPackage.INCIDENT__ACTION:
				return getAction();
			case EthicsPackage.INCIDENT__LEARNING:
				return getLearning();
			case EthicsPackage.INCIDENT__CLOSED_ON:
				return getClosedOn();
			case EthicsPackage.INCIDENT__PARTICIPANTS:
				return getParticipants();
			case EthicsPackage.INCIDENT__ACTIVITY:
				if (resolve) return getActivity();
				return basicGetActivity();
			case EthicsPackage.INCIDENT__RISK:
				if (resolve) return getRisk();
				return basicGetRisk();
			case EthicsPackage.INCIDENT__AMENDMENT:
				if (resolve) return getAmendment();
				return basicGetAmendment();
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
			case EthicsPackage.INCIDENT__KIND:
				setKind((IncidentKind)newValue);
				return;
			case EthicsPackage.INCIDENT__SEVERITY:
				setSeverity((Severity)newValue);
				return;
			case EthicsPackage.INCIDENT__OCCURRED_ON:
				setOccurredOn((LocalDate)newValue);
				return;
			case EthicsPackage.INCIDENT__REPORTED_ON:
				setReportedOn((LocalDate)newValue);
				return;
			case EthicsPackage.INCIDENT__REPORTED_TO:
				setReportedTo((String)newValue);
				return;
			case EthicsPackage.INCIDENT__ACTION:
				setAction((String)newValue);
				return;
			case EthicsPackage.INCIDENT__LEARNING:
				setLearning((String)newValue);
				return;
			case EthicsPackage.INCIDENT__CLOSED_ON:
				setClosedOn((LocalDate)newValue);
				return;
			case EthicsPackage.INCIDENT__PARTICIPANTS:
				getParticipants().clear();
				getParticipants().addAll((Collection<? extends Participant>)newValue);
				return;
			case EthicsPackage.INCIDENT__ACTIVITY:
				setActivity((Activity)newValue);
				return;
			case EthicsPackage.INCIDENT__RISK:
				setRisk((Risk)newValue);
				return;
			case EthicsPackage.INCIDENT__AMENDMENT:
				setAmendment((Amendment)newValue);
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
			case EthicsPackage.INCIDENT__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case EthicsPackage.INCIDENT__SEVERITY:
				setSeverity(SEVERITY_EDEFAULT);
				return;
			case EthicsPackage.INCIDENT__OCCURRED_ON:
				setOccurredOn(OCCURRED_ON_EDEFAULT);
				return;
			case EthicsPackage.INCIDENT__REPORTED_ON:
				setReportedOn(REPORTED_ON_EDEFAULT);
				return;
			case EthicsPackage.INCIDENT__REPORTED_TO:
				setReportedTo(REPORTED_TO_EDEFAULT);
				return;
			case EthicsPackage.INCIDENT__ACTION:
				setAction(ACTION_EDEFAULT);
				return;
			case EthicsPackage.INCIDENT__LEARNING:
				setLearning(LEARNING_EDEFAULT);
				return;
			case EthicsPackage.INCIDENT__CLOSED_ON:
				setClosedOn(CLOSED_ON_EDEFAULT);
				return;
			case EthicsPackage.INCIDENT__PARTICIPANTS:
				getParticipants().clear();
				return;
			case EthicsPackage.INCIDENT__ACTIVITY:
				setActivity((Activity)null);
				return;
			case EthicsPackage.INCIDENT__RISK:
				setRisk((Risk)null);
				return;
			case EthicsPackage.INCIDENT__AMENDMENT:
				setAmendment((Amendment)null);
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
			case EthicsPackage.INCIDENT__KIND:
				return kind != KIND_EDEFAULT;
			case EthicsPackage.INCIDENT__SEVERITY:
				return severity != SEVERITY_EDEFAULT;
			case EthicsPackage.INCIDENT__OCCURRED_ON:
				return OCCURRED_ON_EDEFAULT == null ? occurredOn != null : !OCCURRED_ON_EDEFAULT.equals(occurredOn);
			case EthicsPackage.INCIDENT__REPORTED_ON:
				return REPORTED_ON_EDEFAULT == null ? reportedOn != null : !REPORTED_ON_EDEFAULT.equals(reportedOn);
			case EthicsPackage.INCIDENT__REPORTED_TO:
				return REPORTED_TO_EDEFAULT == null ? reportedTo != null : !REPORTED_TO_EDEFAULT.equals(reportedTo);
			case EthicsPackage.INCIDENT__ACTION:
				return ACTION_EDEFAULT == null ? action != null : !ACTION_EDEFAULT.equals(action);
			case EthicsPackage.INCIDENT__LEARNING:
				return LEARNING_EDEFAULT == null ? learning != null : !LEARNING_EDEFAULT.equals(learning);
			case EthicsPackage.INCIDENT__CLOSED_ON:
				return CLOSED_ON_EDEFAULT == null ? closedOn != null : !CLOSED_ON_EDEFAULT.equals(closedOn);
			case EthicsPackage.INCIDENT__PARTICIPANTS:
				return participants != null && !participants.isEmpty();
			case EthicsPackage.INCIDENT__ACTIVITY:
				return activity != null;
			case EthicsPackage.INCIDENT__RISK:
				return risk != null;
			case EthicsPackage.INCIDENT__AMENDMENT:
				return amendment != null;
		}
		return super.eIsSet(featureID);
	}

} //IncidentImpl
