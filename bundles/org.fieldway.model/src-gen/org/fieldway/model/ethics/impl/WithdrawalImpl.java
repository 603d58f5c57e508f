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

import org.eclipse.emf.ecore.util.EDataTypeUniqueEList;
import org.eclipse.emf.ecore.util.EObjectResolvingEList;

import org.fieldway.model.ethics.EthicsPackage;
import org.fieldway.model.ethics.Withdrawal;

import org.fieldway.model.study.Activity;
import org.fieldway.model.study.Participant;
import org.fieldway.model.study.Researcher;

import org.fieldway.model.study.impl.IdentifiedImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Withdrawal</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.fieldway.model.ethics.impl.WithdrawalImpl#getWithdrawnOn <em>Withdrawn On</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.impl.WithdrawalImpl#isEverything <em>Everything</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.impl.WithdrawalImpl#getPermissions <em>Permissions</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.impl.WithdrawalImpl#getAudiences <em>Audiences</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.impl.WithdrawalImpl#isDeadlineKept <em>Deadline Kept</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.impl.WithdrawalImpl#isKeepInAnalysis <em>Keep In Analysis</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.impl.WithdrawalImpl#isErase <em>Erase</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.impl.WithdrawalImpl#getDone <em>Done</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.impl.WithdrawalImpl#getCompletedOn <em>Completed On</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.impl.WithdrawalImpl#getNote <em>Note</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.impl.WithdrawalImpl#getParticipant <em>Participant</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.impl.WithdrawalImpl#getActivities <em>Activities</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.impl.WithdrawalImpl#getReceivedBy <em>Received By</em>}</li>
 * </ul>
 *
 * @generated
 */
public class WithdrawalImpl extends IdentifiedImpl implements Withdrawal {
	/**
	 * The default value of the '{@link #getWithdrawnOn() <em>Withdrawn On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWithdrawnOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate WITHDRAWN_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getWithdrawnOn() <em>Withdrawn On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWithdrawnOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate withdrawnOn = WITHDRAWN_ON_EDEFAULT;

	/**
	 * The default value of the '{@link #isEverything() <em>Everything</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isEverything()
	 * @generated
	 * @ordered
	 */
	protected static final boolean EVERYTHING_EDEFAULT = true;

	/**
	 * The cached value of the '{@link #isEverything() <em>Everything</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isEverything()
	 * @generated
	 * @ordered
	 */
	protected boolean everything = EVERYTHING_EDEFAULT;

	/**
	 * The cached value of the '{@link #getPermissions() <em>Permissions</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPermissions()
	 * @generated
	 * @ordered
	 */
	protected EList<String> permissions;

	/**
	 * The cached value of the '{@link #getAudiences() <em>Audiences</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAudiences()
	 * @generated
	 * @ordered
	 */
	protected EList<String> audiences;

	/**
	 * The default value of the '{@link #isDeadlineKept() <em>Deadline Kept</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isDeadlineKept()
	 * @generated
	 * @ordered
	 */
	protected static final boolean DEADLINE_KEPT_EDEFAULT = true;

	/**
	 * The cached value of the '{@link #isDeadlineKept() <em>Deadline Kept</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isDeadlineKept()
	 * @generated
	 * @ordered
	 */
	protected boolean deadlineKept = DEADLINE_KEPT_EDEFAULT;

	/**
	 * The default value of the '{@link #isKeepInAnalysis() <em>Keep In Analysis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isKeepInAnalysis()
	 * @generated
	 * @ordered
	 */
	protected static final boolean KEEP_IN_ANALYSIS_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isKeepInAnalysis() <em>Keep In Analysis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isKeepInAnalysis()
	 * @generated
	 * @ordered
	 */
	protected boolean keepInAnalysis = KEEP_IN_ANALYSIS_EDEFAULT;

	/**
	 * The default value of the '{@link #isErase() <em>Erase</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isErase()
	 * @generated
	 * @ordered
	 */
	protected static final boolean ERASE_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isErase() <em>Erase</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isErase()
	 * @generated
	 * @ordered
	 */
	protected boolean erase = ERASE_EDEFAULT;

	/**
	 * The default value of the '{@link #getDone() <em>Done</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDone()
	 * @generated
	 * @ordered
	 */
	protected static final String DONE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDone() <em>Done</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDone()
	 * @generated
	 * @ordered
	 */
	protected String done = DONE_EDEFAULT;

	/**
	 * The default value of the '{@link #getCompletedOn() <em>Completed On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCompletedOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate COMPLETED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCompletedOn() <em>Completed On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCompletedOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate completedOn = COMPLETED_ON_EDEFAULT;

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
	 * The cached value of the '{@link #getParticipant() <em>Participant</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getParticipant()
	 * @generated
	 * @ordered
	 */
	protected Participant participant;

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
	 * The cached value of the '{@link #getReceivedBy() <em>Received By</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReceivedBy()
	 * @generated
	 * @ordered
	 */
	protected Researcher receivedBy;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected WithdrawalImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return EthicsPackage.Literals.WITHDRAWAL;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getWithdrawnOn() {
		return withdrawnOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWithdrawnOn(LocalDate newWithdrawnOn) {
		LocalDate oldWithdrawnOn = withdrawnOn;
		withdrawnOn = newWithdrawnOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EthicsPackage.WITHDRAWAL__WITHDRAWN_ON, oldWithdrawnOn, withdrawnOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isEverything() {
		return everything;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEverything(boolean newEverything) {
		boolean oldEverything = everything;
		everything = newEverything;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EthicsPackage.WITHDRAWAL__EVERYTHING, oldEverything, everything));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getPermissions() {
		if (permissions == null) {
			permissions = new EDataTypeUniqueEList<String>(String.class, this, EthicsPackage.WITHDRAWAL__PERMISSIONS);
		}
		return permissions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getAudiences() {
		if (audiences == null) {
			audiences = new EDataTypeUniqueEList<String>(String.class, this, EthicsPackage.WITHDRAWAL__AUDIENCES);
		}
		return audiences;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isDeadlineKept() {
		return deadlineKept;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDeadlineKept(boolean newDeadlineKept) {
		boolean oldDeadlineKept = deadlineKept;
		deadlineKept = newDeadlineKept;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EthicsPackage.WITHDRAWAL__DEADLINE_KEPT, oldDeadlineKept, deadlineKept));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isKeepInAnalysis() {
		return keepInAnalysis;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKeepInAnalysis(boolean newKeepInAnalysis) {
		boolean oldKeepInAnalysis = keepInAnalysis;
		keepInAnalysis = newKeepInAnalysis;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EthicsPackage.WITHDRAWAL__KEEP_IN_ANALYSIS, oldKeepInAnalysis, keepInAnalysis));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isErase() {
		return erase;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setErase(boolean newErase) {
		boolean oldErase = erase;
		erase = newErase;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EthicsPackage.WITHDRAWAL__ERASE, oldErase, erase));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDone() {
		return done;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDone(String newDone) {
		String oldDone = done;
		done = newDone;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EthicsPackage.WITHDRAWAL__DONE, oldDone, done));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getCompletedOn() {
		return completedOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCompletedOn(LocalDate newCompletedOn) {
		LocalDate oldCompletedOn = completedOn;
		completedOn = newCompletedOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EthicsPackage.WITHDRAWAL__COMPLETED_ON, oldCompletedOn, completedOn));
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
			eNotify(new ENotificationImpl(this, Notification.SET, EthicsPackage.WITHDRAWAL__NOTE, oldNote, note));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Participant getParticipant() {
		if (participant != null && participant.eIsProxy()) {
			InternalEObject oldParticipant = (InternalEObject)participant;
			participant = (Participant)eResolveProxy(oldParticipant);
			if (participant != oldParticipant) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, EthicsPackage.WITHDRAWAL__PARTICIPANT, oldParticipant, participant));
			}
		}
		return participant;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Participant basicGetParticipant() {
		return participant;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setParticipant(Participant newParticipant) {
		Participant oldParticipant = participant;
		participant = newParticipant;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EthicsPackage.WITHDRAWAL__PARTICIPANT, oldParticipant, participant));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Activity> getActivities() {
		if (activities == null) {
			activities = new EObjectResolvingEList<Activity>(Activity.class, this, EthicsPackage.WITHDRAWAL__ACTIVITIES);
		}
		return activities;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Researcher getReceivedBy() {
		if (receivedBy != null && receivedBy.eIsProxy()) {
			InternalEObject oldReceivedBy = (InternalEObject)receivedBy;
			receivedBy = (Researcher)eResolveProxy(oldReceivedBy);
			if (receivedBy != oldReceivedBy) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, EthicsPackage.WITHDRAWAL__RECEIVED_BY, oldReceivedBy, receivedBy));
			}
		}
		return receivedBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Researcher basicGetReceivedBy() {
		return receivedBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReceivedBy(Researcher newReceivedBy) {
		Researcher oldReceivedBy = receivedBy;
		receivedBy = newReceivedBy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EthicsPackage.WITHDRAWAL__RECEIVED_BY, oldReceivedBy, receivedBy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case EthicsPackage.WITHDRAWAL__WITHDRAWN_ON:
				return getWithdrawnOn();
			case EthicsPackage.WITHDRAWAL__EVERYTHING:
				return isEverything();
			case EthicsPackage.WITHDRAWAL__PERMISSIONS:
				return getPermissions();
			case EthicsPackage.WITHDRAWAL__AUDIENCES:
				return getAudiences();
			case EthicsPackage.WITHDRAWAL__DEADLINE_KEPT:
				return isDeadlineKept();
			case EthicsPackage.WITHDRAWAL__KEEP_IN_ANALYSIS:
				return isKeepInAnalysis();
			case EthicsPackage.WITHDRAWAL__ERASE:
				return isErase();
			case EthicsPackage.WITHDRAWAL__DONE:
				return getDone();
			case EthicsPackage.WITHDRAWAL__COMPLETED_ON:
				return getCompletedOn();
			case EthicsPackage.WITHDRAWAL__NOTE:
				return getNote();
			case EthicsPackage.WITHDRAWAL__PARTICIPANT:
				if (resolve) return getParticipant();
				return basicGetParticipant();
			case EthicsPackage.WITHDRAWAL__ACTIVITIES:
				return getActivities();
			case EthicsPackage.WITHDRAWAL__RECEIVED_BY:
				if (resolve) return getReceivedBy();
				return basicGetReceivedBy();
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
			case EthicsPackage.WITHDRAWAL__WITHDRAWN_ON:
				setWithdrawnOn((LocalDate)newValue);
				return;
			case EthicsPackage.WITHDRAWAL__EVERYTHING:
				setEverything((Boolean)newValue);
				return;
			case EthicsPackage.WITHDRAWAL__PERMISSIONS:
				getPermissions().clear();
				getPermissions().addAll((Collection<? extends String>)newValue);
				return;
			case EthicsPackage.WITHDRAWAL__AUDIENCES:
				getAudiences().clear();
				getAudiences().addAll((Collection<? extends String>)newValue);
				return;
			case EthicsPackage.WITHDRAWAL__DEADLINE_KEPT:
				setDeadlineKept((Boolean)newValue);
				return;
			case EthicsPackage.WITHDRAWAL__KEEP_IN_ANALYSIS:
				setKeepInAnalysis((Boolean)newValue);
				return;
			case EthicsPackage.WITHDRAWAL__ERASE:
				setErase((Boolean)newValue);
				return;
			case EthicsPackage.WITHDRAWAL__DONE:
				setDone((String)newValue);
				return;
			case EthicsPackage.WITHDRAWAL__COMPLETED_ON:
				setCompletedOn((LocalDate)newValue);
				return;
			case EthicsPackage.WITHDRAWAL__NOTE:
				setNote((String)newValue);
				return;
			case EthicsPackage.WITHDRAWAL__PARTICIPANT:
				setParticipant((Participant)newValue);
				return;
			case EthicsPackage.WITHDRAWAL__ACTIVITIES:
				getActivities().clear();
				getActivities().addAll((Collection<? extends Activity>)newValue);
				return;
			case EthicsPackage.WITHDRAWAL__RECEIVED_BY:
				setReceivedBy((Researcher)newValue);
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
			case EthicsPackage.WITHDRAWAL__WITHDRAWN_ON:
				setWithdrawnOn(WITHDRAWN_ON_EDEFAULT);
				return;
			case EthicsPackage.WITHDRAWAL__EVERYTHING:
				setEverything(EVERYTHING_EDEFAULT);
				return;
			case EthicsPackage.WITHDRAWAL__PERMISSIONS:
				getPermissions().clear();
				return;
			case EthicsPackage.WITHDRAWAL__AUDIENCES:
				getAudiences().clear();
				return;
			case EthicsPackage.WITHDRAWAL__DEADLINE_KEPT:
				setDeadlineKept(DEADLINE_KEPT_EDEFAULT);
				return;
			case EthicsPackage.WITHDRAWAL__KEEP_IN_ANALYSIS:
				setKeepInAnalysis(KEEP_IN_ANALYSIS_EDEFAULT);
				return;
			case EthicsPackage.WITHDRAWAL__ERASE:
				setErase(ERASE_EDEFAULT);
				return;
			case EthicsPackage.WITHDRAWAL__DONE:
				setDone(DONE_EDEFAULT);
				return;
			case EthicsPackage.WITHDRAWAL__COMPLETED_ON:
				setCompletedOn(COMPLETED_ON_EDEFAULT);
				return;
			case EthicsPackage.WITHDRAWAL__NOTE:
				setNote(NOTE_EDEFAULT);
				return;
			case EthicsPackage.WITHDRAWAL__PARTICIPANT:
				setParticipant((Participant)null);
				return;
			case EthicsPackage.WITHDRAWAL__ACTIVITIES:
				getActivities().clear();
				return;
			case EthicsPackage.WITHDRAWAL__RECEIVED_BY:
				setReceivedBy((Researcher)null);
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
			case EthicsPackage.WITHDRAWAL__WITHDRAWN_ON:
				return WITHDRAWN_ON_EDEFAULT == null ? withdrawnOn != null : !WITHDRAWN_ON_EDEFAULT.equals(withdrawnOn);
			case EthicsPackage.WITHDRAWAL__EVERYTHING:
				return everything != EVERYTHING_EDEFAULT;
			case EthicsPackage.WITHDRAWAL__PERMISSIONS:
				return permissions != null && !permissions.isEmpty();
			case EthicsPackage.WITHDRAWAL__AUDIENCES:
				return audiences != null && !audiences.isEmpty();
			case EthicsPackage.WITHDRAWAL__DEADLINE_KEPT:
				return deadlineKept != DEADLINE_KEPT_EDEFAULT;
			case EthicsPackage.WITHDRAWAL__KEEP_IN_ANALYSIS:
				return keepInAnalysis != KEEP_IN_ANALYSIS_EDEFAULT;
			case EthicsPackage.WITHDRAWAL__ERASE:
				return erase != ERASE_EDEFAULT;
			case EthicsPackage.WITHDRAWAL__DONE:
				return DONE_EDEFAULT == null ? done != null : !DONE_EDEFAULT.equals(done);
			case EthicsPackage.WITHDRAWAL__COMPLETED_ON:
				return COMPLETED_ON_EDEFAULT == null ? completedOn != null : !COMPLETED_ON_EDEFAULT.equals(completedOn);
			case EthicsPackage.WITHDRAWAL__NOTE:
				return NOTE_EDEFAULT == null ? note != null : !NOTE_EDEFAULT.equals(note);
			case EthicsPackage.WITHDRAWAL__PARTICIPANT:
				return participant != null;
			case EthicsPackage.WITHDRAWAL__ACTIVITIES:
				return activities != null && !activities.isEmpty();
			case EthicsPackage.WITHDRAWAL__RECEIVED_BY:
				return receivedBy != null;
		}
		return super.eIsSet(featureID);
	}

} //WithdrawalImpl
