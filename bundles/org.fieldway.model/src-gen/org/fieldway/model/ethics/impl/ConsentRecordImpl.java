/**
 * Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0
 */
package org.fieldway.model.ethics.impl;

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

import org.fieldway.model.ethics.ConsentAnswer;
import org.fieldway.model.ethics.ConsentForm;
import org.fieldway.model.ethics.ConsentMode;
import org.fieldway.model.ethics.ConsentRecord;
import org.fieldway.model.ethics.EthicsPackage;

import org.fieldway.model.study.Activity;
import org.fieldway.model.study.Participant;
import org.fieldway.model.study.Researcher;

import org.fieldway.model.study.impl.IdentifiedImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Consent Record</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.fieldway.model.ethics.impl.ConsentRecordImpl#getGivenOn <em>Given On</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.impl.ConsentRecordImpl#getHow <em>How</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.impl.ConsentRecordImpl#isSigned <em>Signed</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.impl.ConsentRecordImpl#isCopyGiven <em>Copy Given</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.impl.ConsentRecordImpl#getWithdrawalDeadline <em>Withdrawal Deadline</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.impl.ConsentRecordImpl#getInvalidSince <em>Invalid Since</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.impl.ConsentRecordImpl#getInvalidBecause <em>Invalid Because</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.impl.ConsentRecordImpl#getNote <em>Note</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.impl.ConsentRecordImpl#getParticipant <em>Participant</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.impl.ConsentRecordImpl#getForm <em>Form</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.impl.ConsentRecordImpl#getActivities <em>Activities</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.impl.ConsentRecordImpl#getTakenBy <em>Taken By</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.impl.ConsentRecordImpl#getAnswers <em>Answers</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ConsentRecordImpl extends IdentifiedImpl implements ConsentRecord {
	/**
	 * The default value of the '{@link #getGivenOn() <em>Given On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGivenOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate GIVEN_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getGivenOn() <em>Given On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGivenOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate givenOn = GIVEN_ON_EDEFAULT;

	/**
	 * The default value of the '{@link #getHow() <em>How</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHow()
	 * @generated
	 * @ordered
	 */
	protected static final ConsentMode HOW_EDEFAULT = ConsentMode.WRITTEN;

	/**
	 * The cached value of the '{@link #getHow() <em>How</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHow()
	 * @generated
	 * @ordered
	 */
	protected ConsentMode how = HOW_EDEFAULT;

	/**
	 * The default value of the '{@link #isSigned() <em>Signed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSigned()
	 * @generated
	 * @ordered
	 */
	protected static final boolean SIGNED_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isSigned() <em>Signed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSigned()
	 * @generated
	 * @ordered
	 */
	protected boolean signed = SIGNED_EDEFAULT;

	/**
	 * The default value of the '{@link #isCopyGiven() <em>Copy Given</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isCopyGiven()
	 * @generated
	 * @ordered
	 */
	protected static final boolean COPY_GIVEN_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isCopyGiven() <em>Copy Given</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isCopyGiven()
	 * @generated
	 * @ordered
	 */
	protected boolean copyGiven = COPY_GIVEN_EDEFAULT;

	/**
	 * The default value of the '{@link #getWithdrawalDeadline() <em>Withdrawal Deadline</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWithdrawalDeadline()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate WITHDRAWAL_DEADLINE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getWithdrawalDeadline() <em>Withdrawal Deadline</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWithdrawalDeadline()
	 * @generated
	 * @ordered
	 */
	protected LocalDate withdrawalDeadline = WITHDRAWAL_DEADLINE_EDEFAULT;

	/**
	 * The default value of the '{@link #getInvalidSince() <em>Invalid Since</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInvalidSince()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate INVALID_SINCE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getInvalidSince() <em>Invalid Since</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInvalidSince()
	 * @generated
	 * @ordered
	 */
	protected LocalDate invalidSince = INVALID_SINCE_EDEFAULT;

	/**
	 * The default value of the '{@link #getInvalidBecause() <em>Invalid Because</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInvalidBecause()
	 * @generated
	 * @ordered
	 */
	protected static final String INVALID_BECAUSE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getInvalidBecause() <em>Invalid Because</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInvalidBecause()
	 * @generated
	 * @ordered
	 */
	protected String invalidBecause = INVALID_BECAUSE_EDEFAULT;

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
	 * The cached value of the '{@link #getForm() <em>Form</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getForm()
	 * @generated
	 * @ordered
	 */
	protected ConsentForm form;

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
	 * The cached value of the '{@link #getTakenBy() <em>Taken By</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTakenBy()
	 * @generated
	 * @ordered
	 */
	protected Researcher takenBy;

	/**
	 * The cached value of the '{@link #getAnswers() <em>Answers</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAnswers()
	 * @generated
	 * @ordered
	 */
	protected EList<ConsentAnswer> answers;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ConsentRecordImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return EthicsPackage.Literals.CONSENT_RECORD;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getGivenOn() {
		return givenOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGivenOn(LocalDate newGivenOn) {
		LocalDate oldGivenOn = givenOn;
		givenOn = newGivenOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EthicsPackage.CONSENT_RECORD__GIVEN_ON, oldGivenOn, givenOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ConsentMode getHow() {
		return how;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHow(ConsentMode newHow) {
		ConsentMode oldHow = how;
		how = newHow == null ? HOW_EDEFAULT : newHow;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EthicsPackage.CONSENT_RECORD__HOW, oldHow, how));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSigned() {
		return signed;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSigned(boolean newSigned) {
		boolean oldSigned = signed;
		signed = newSigned;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EthicsPackage.CONSENT_RECORD__SIGNED, oldSigned, signed));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isCopyGiven() {
		return copyGiven;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCopyGiven(boolean newCopyGiven) {
		boolean oldCopyGiven = copyGiven;
		copyGiven = newCopyGiven;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EthicsPackage.CONSENT_RECORD__COPY_GIVEN, oldCopyGiven, copyGiven));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getWithdrawalDeadline() {
		return withdrawalDeadline;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWithdrawalDeadline(LocalDate newWithdrawalDeadline) {
		LocalDate oldWithdrawalDeadline = withdrawalDeadline;
		withdrawalDeadline = newWithdrawalDeadline;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EthicsPackage.CONSENT_RECORD__WITHDRAWAL_DEADLINE, oldWithdrawalDeadline, withdrawalDeadline));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getInvalidSince() {
		return invalidSince;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setInvalidSince(LocalDate newInvalidSince) {
		LocalDate oldInvalidSince = invalidSince;
		invalidSince = newInvalidSince;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EthicsPackage.CONSENT_RECORD__INVALID_SINCE, oldInvalidSince, invalidSince));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getInvalidBecause() {
		return invalidBecause;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setInvalidBecause(String newInvalidBecause) {
		String oldInvalidBecause = invalidBecause;
		invalidBecause = newInvalidBecause;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EthicsPackage.CONSENT_RECORD__INVALID_BECAUSE, oldInvalidBecause, invalidBecause));
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
			eNotify(new ENotificationImpl(this, Notification.SET, EthicsPackage.CONSENT_RECORD__NOTE, oldNote, note));
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
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, EthicsPackage.CONSENT_RECORD__PARTICIPANT, oldParticipant, participant));
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
			eNotify(new ENotificationImpl(this, Notification.SET, EthicsPackage.CONSENT_RECORD__PARTICIPANT, oldParticipant, participant));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ConsentForm getForm() {
		if (form != null && form.eIsProxy()) {
			InternalEObject oldForm = (InternalEObject)form;
			form = (ConsentForm)eResolveProxy(oldForm);
			if (form != oldForm) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, EthicsPackage.CONSENT_RECORD__FORM, oldForm, form));
			}
		}
		return form;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ConsentForm basicGetForm() {
		return form;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setForm(ConsentForm newForm) {
		ConsentForm oldForm = form;
		form = newForm;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EthicsPackage.CONSENT_RECORD__FORM, oldForm, form));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Activity> getActivities() {
		if (activities == null) {
			activities = new EObjectResolvingEList<Activity>(Activity.class, this, EthicsPackage.CONSENT_RECORD__ACTIVITIES);
		}
		return activities;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Researcher getTakenBy() {
		if (takenBy != null && takenBy.eIsProxy()) {
			InternalEObject oldTakenBy = (InternalEObject)takenBy;
			takenBy = (Researcher)eResolveProxy(oldTakenBy);
			if (takenBy != oldTakenBy) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, EthicsPackage.CONSENT_RECORD__TAKEN_BY, oldTakenBy, takenBy));
			}
		}
		return takenBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Researcher basicGetTakenBy() {
		return takenBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTakenBy(Researcher newTakenBy) {
		Researcher oldTakenBy = takenBy;
		takenBy = newTakenBy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EthicsPackage.CONSENT_RECORD__TAKEN_BY, oldTakenBy, takenBy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ConsentAnswer> getAnswers() {
		if (answers == null) {
			answers = new EObjectContainmentEList<ConsentAnswer>(ConsentAnswer.class, this, EthicsPackage.CONSENT_RECORD__ANSWERS);
		}
		return answers;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case EthicsPackage.CONSENT_RECORD__ANSWERS:
				return ((InternalEList<?>)getAnswers()).basicRemove(otherEnd, msgs);
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
			case EthicsPackage.CONSENT_RECORD__GIVEN_ON:
				return getGivenOn();
			case EthicsPackage.CONSENT_RECORD__HOW:
				return getHow();
			case EthicsPackage.CONSENT_RECORD__SIGNED:
				return isSigned();
			case EthicsPackage.CONSENT_RECORD__COPY_GIVEN:
				return isCopyGiven();
			case EthicsPackage.CONSENT_RECORD__WITHDRAWAL_DEADLINE:
				return getWithdrawalDeadline();
			case EthicsPackage.CONSENT_RECORD__INVALID_SINCE:
				return getInvalidSince();
			case EthicsPackage.CONSENT_RECORD__INVALID_BECAUSE:
				return getInvalidBecause();
			case EthicsPackage.CONSENT_RECORD__NOTE:
				return getNote();
			case EthicsPackage.CONSENT_RECORD__PARTICIPANT:
				if (resolve) return getParticipant();
				return basicGetParticipant();
			case EthicsPackage.CONSENT_RECORD__FORM:
				if (resolve) return getForm();
				return basicGetForm();
			case EthicsPackage.CONSENT_RECORD__ACTIVITIES:
				return getActivities();
			case EthicsPackage.CONSENT_RECORD__TAKEN_BY:
				if (resolve) return getTakenBy();
				return basicGetTakenBy();
			case EthicsPackage.CONSENT_RECORD__ANSWERS:
				return getAnswers();
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
			case EthicsPackage.CONSENT_RECORD__GIVEN_ON:
				setGivenOn((LocalDate)newValue);
				return;
			case EthicsPackage.CONSENT_RECORD__HOW:
				setHow((ConsentMode)newValue);
				return;
			case EthicsPackage.CONSENT_RECORD__SIGNED:
				setSigned((Boolean)newValue);
				return;
			case EthicsPackage.CONSENT_RECORD__COPY_GIVEN:
				setCopyGiven((Boolean)newValue);
				return;
			case EthicsPackage.CONSENT_RECORD__WITHDRAWAL_DEADLINE:
				setWithdrawalDeadline((LocalDate)newValue);
				return;
			case EthicsPackage.CONSENT_RECORD__INVALID_SINCE:
				setInvalidSince((LocalDate)newValue);
				return;
			case EthicsPackage.CONSENT_RECORD__INVALID_BECAUSE:
				setInvalidBecause((String)newValue);
				return;
			case EthicsPackage.CONSENT_RECORD__NOTE:
				setNote((String)newValue);
				return;
			case EthicsPackage.CONSENT_RECORD__PARTICIPANT:
				setParticipant((Participant)newValue);
				return;
			case EthicsPackage.CONSENT_RECORD__FORM:
				setForm((ConsentForm)newValue);
				return;
			case EthicsPackage.CONSENT_RECORD__ACTIVITIES:
				getActivities().clear();
				getActivities().addAll((Collection<? extends Activity>)newValue);
				return;
			case EthicsPackage.CONSENT_RECORD__TAKEN_BY:
				setTakenBy((Researcher)newValue);
				return;
			case EthicsPackage.CONSENT_RECORD__ANSWERS:
				getAnswers().clear();
				getAnswers().addAll((Collection<? extends ConsentAnswer>)newValue);
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
			case EthicsPackage.CONSENT_RECORD__GIVEN_ON:
				setGivenOn(GIVEN_ON_EDEFAULT);
				return;
			case EthicsPackage.CONSENT_RECORD__HOW:
				setHow(HOW_EDEFAULT);
				return;
			case EthicsPackage.CONSENT_RECORD__SIGNED:
				setSigned(SIGNED_EDEFAULT);
				return;
			case EthicsPackage.CONSENT_RECORD__COPY_GIVEN:
				setCopyGiven(COPY_GIVEN_EDEFAULT);
				return;
			case EthicsPackage.CONSENT_RECORD__WITHDRAWAL_DEADLINE:
				setWithdrawalDeadline(WITHDRAWAL_DEADLINE_EDEFAULT);
				return;
			case EthicsPackage.CONSENT_RECORD__INVALID_SINCE:
				setInvalidSince(INVALID_SINCE_EDEFAULT);
				return;
			case EthicsPackage.CONSENT_RECORD__INVALID_BECAUSE:
				setInvalidBecause(INVALID_BECAUSE_EDEFAULT);
				return;
			case EthicsPackage.CONSENT_RECORD__NOTE:
				setNote(NOTE_EDEFAULT);
				return;
			case EthicsPackage.CONSENT_RECORD__PARTICIPANT:
				setParticipant((Participant)null);
				return;
			case EthicsPackage.CONSENT_RECORD__FORM:
				setForm((ConsentForm)null);
				return;
			case EthicsPackage.CONSENT_RECORD__ACTIVITIES:
				getActivities().clear();
				return;
			case EthicsPackage.CONSENT_RECORD__TAKEN_BY:
				setTakenBy((Researcher)null);
				return;
			case EthicsPackage.CONSENT_RECORD__ANSWERS:
				getAnswers().clear();
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
			case EthicsPackage.CONSENT_RECORD__GIVEN_ON:
				return GIVEN_ON_EDEFAULT == null ? givenOn != null : !GIVEN_ON_EDEFAULT.equals(givenOn);
			case EthicsPackage.CONSENT_RECORD__HOW:
				return how != HOW_EDEFAULT;
			case EthicsPackage.CONSENT_RECORD__SIGNED:
				return signed != SIGNED_EDEFAULT;
			case EthicsPackage.CONSENT_RECORD__COPY_GIVEN:
				return copyGiven != COPY_GIVEN_EDEFAULT;
			case EthicsPackage.CONSENT_RECORD__WITHDRAWAL_DEADLINE:
				return WITHDRAWAL_DEADLINE_EDEFAULT == null ? withdrawalDeadline != null : !WITHDRAWAL_DEADLINE_EDEFAULT.equals(withdrawalDeadline);
			case EthicsPackage.CONSENT_RECORD__INVALID_SINCE:
				return INVALID_SINCE_EDEFAULT == null ? invalidSince != null : !INVALID_SINCE_EDEFAULT.equals(invalidSince);
			case EthicsPackage.CONSENT_RECORD__INVALID_BECAUSE:
				return INVALID_BECAUSE_EDEFAULT == null ? invalidBecause != null : !INVALID_BECAUSE_EDEFAULT.equals(invalidBecause);
			case EthicsPackage.CONSENT_RECORD__NOTE:
				return NOTE_EDEFAULT == null ? note != null : !NOTE_EDEFAULT.equals(note);
			case EthicsPackage.CONSENT_RECORD__PARTICIPANT:
				return participant != null;
			case EthicsPackage.CONSENT_RECORD__FORM:
				return form != null;
			case EthicsPackage.CONSENT_RECORD__ACTIVITIES:
				return activities != null && !activities.isEmpty();
			case EthicsPackage.CONSENT_RECORD__TAKEN_BY:
				return takenBy != null;
			case EthicsPackage.CONSENT_RECORD__ANSWERS:
				return answers != null && !answers.isEmpty();
		}
		return super.eIsSet(featureID);
	}

} //ConsentRecordImpl
