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

import org.fieldway.model.ethics.ClipUse;
import org.fieldway.model.ethics.Cut;
import org.fieldway.model.ethics.EthicsPackage;
import org.fieldway.model.ethics.FilmRelease;
import org.fieldway.model.ethics.ReleaseDecision;

import org.fieldway.model.study.Participant;
import org.fieldway.model.study.Researcher;

import org.fieldway.model.study.impl.IdentifiedImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Film Release</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.fieldway.model.ethics.impl.FilmReleaseImpl#getSeenOn <em>Seen On</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.impl.FilmReleaseImpl#getDecision <em>Decision</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.impl.FilmReleaseImpl#getDecidedOn <em>Decided On</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.impl.FilmReleaseImpl#getAudiences <em>Audiences</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.impl.FilmReleaseImpl#isRecognisable <em>Recognisable</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.impl.FilmReleaseImpl#getRequestedChanges <em>Requested Changes</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.impl.FilmReleaseImpl#getNote <em>Note</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.impl.FilmReleaseImpl#getParticipant <em>Participant</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.impl.FilmReleaseImpl#getCut <em>Cut</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.impl.FilmReleaseImpl#getUses <em>Uses</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.impl.FilmReleaseImpl#getTakenBy <em>Taken By</em>}</li>
 * </ul>
 *
 * @generated
 */
public class FilmReleaseImpl extends IdentifiedImpl implements FilmRelease {
	/**
	 * The default value of the '{@link #getSeenOn() <em>Seen On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSeenOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate SEEN_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSeenOn() <em>Seen On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSeenOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate seenOn = SEEN_ON_EDEFAULT;

	/**
	 * The default value of the '{@link #getDecision() <em>Decision</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDecision()
	 * @generated
	 * @ordered
	 */
	protected static final ReleaseDecision DECISION_EDEFAULT = ReleaseDecision.NOT_ASKED;

	/**
	 * The cached value of the '{@link #getDecision() <em>Decision</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDecision()
	 * @generated
	 * @ordered
	 */
	protected ReleaseDecision decision = DECISION_EDEFAULT;

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
	 * The cached value of the '{@link #getAudiences() <em>Audiences</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAudiences()
	 * @generated
	 * @ordered
	 */
	protected EList<String> audiences;

	/**
	 * The default value of the '{@link #isRecognisable() <em>Recognisable</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isRecognisable()
	 * @generated
	 * @ordered
	 */
	protected static final boolean RECOGNISABLE_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isRecognisable() <em>Recognisable</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isRecognisable()
	 * @generated
	 * @ordered
	 */
	protected boolean recognisable = RECOGNISABLE_EDEFAULT;

	/**
	 * The default value of the '{@link #getRequestedChanges() <em>Requested Changes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRequestedChanges()
	 * @generated
	 * @ordered
	 */
	protected static final String REQUESTED_CHANGES_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRequestedChanges() <em>Requested Changes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRequestedChanges()
	 * @generated
	 * @ordered
	 */
	protected String requestedChanges = REQUESTED_CHANGES_EDEFAULT;

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
	 * The cached value of the '{@link #getCut() <em>Cut</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCut()
	 * @generated
	 * @ordered
	 */
	protected Cut cut;

	/**
	 * The cached value of the '{@link #getUses() <em>Uses</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUses()
	 * @generated
	 * @ordered
	 */
	protected EList<ClipUse> uses;

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
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected FilmReleaseImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return EthicsPackage.Literals.FILM_RELEASE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getSeenOn() {
		return seenOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSeenOn(LocalDate newSeenOn) {
		LocalDate oldSeenOn = seenOn;
		seenOn = newSeenOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EthicsPackage.FILM_RELEASE__SEEN_ON, oldSeenOn, seenOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ReleaseDecision getDecision() {
		return decision;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDecision(ReleaseDecision newDecision) {
		ReleaseDecision oldDecision = decision;
		decision = newDecision == null ? DECISION_EDEFAULT : newDecision;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EthicsPackage.FILM_RELEASE__DECISION, oldDecision, decision));
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
			eNotify(new ENotificationImpl(this, Notification.SET, EthicsPackage.FILM_RELEASE__DECIDED_ON, oldDecidedOn, decidedOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getAudiences() {
		if (audiences == null) {
			audiences = new EDataTypeUniqueEList<String>(String.class, this, EthicsPackage.FILM_RELEASE__AUDIENCES);
		}
		return audiences;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isRecognisable() {
		return recognisable;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRecognisable(boolean newRecognisable) {
		boolean oldRecognisable = recognisable;
		recognisable = newRecognisable;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EthicsPackage.FILM_RELEASE__RECOGNISABLE, oldRecognisable, recognisable));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRequestedChanges() {
		return requestedChanges;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRequestedChanges(String newRequestedChanges) {
		String oldRequestedChanges = requestedChanges;
		requestedChanges = newRequestedChanges;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EthicsPackage.FILM_RELEASE__REQUESTED_CHANGES, oldRequestedChanges, requestedChanges));
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
			eNotify(new ENotificationImpl(this, Notification.SET, EthicsPackage.FILM_RELEASE__NOTE, oldNote, note));
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
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, EthicsPackage.FILM_RELEASE__PARTICIPANT, oldParticipant, participant));
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
			eNotify(new ENotificationImpl(this, Notification.SET, EthicsPackage.FILM_RELEASE__PARTICIPANT, oldParticipant, participant));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Cut getCut() {
		if (cut != null && cut.eIsProxy()) {
			InternalEObject oldCut = (InternalEObject)cut;
			cut = (Cut)eResolveProxy(oldCut);
			if (cut != oldCut) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, EthicsPackage.FILM_RELEASE__CUT, oldCut, cut));
			}
		}
		return cut;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Cut basicGetCut() {
		return cut;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCut(Cut newCut) {
		Cut oldCut = cut;
		cut = newCut;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EthicsPackage.FILM_RELEASE__CUT, oldCut, cut));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ClipUse> getUses() {
		if (uses == null) {
			uses = new EObjectResolvingEList<ClipUse>(ClipUse.class, this, EthicsPackage.FILM_RELEASE__USES);
		}
		return uses;
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
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, EthicsPackage.FILM_RELEASE__TAKEN_BY, oldTakenBy, takenBy));
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
			eNotify(new ENotificationImpl(this, Notification.SET, EthicsPackage.FILM_RELEASE__TAKEN_BY, oldTakenBy, takenBy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case EthicsPackage.FILM_RELEASE__SEEN_ON:
				return getSeenOn();
			case EthicsPackage.FILM_RELEASE__DECISION:
				return getDecision();
			case EthicsPackage.FILM_RELEASE__DECIDED_ON:
				return getDecidedOn();
			case EthicsPackage.FILM_RELEASE__AUDIENCES:
				return getAudiences();
			case EthicsPackage.FILM_RELEASE__RECOGNISABLE:
				return isRecognisable();
			case EthicsPackage.FILM_RELEASE__REQUESTED_CHANGES:
				return getRequestedChanges();
			case EthicsPackage.FILM_RELEASE__NOTE:
				return getNote();
			case EthicsPackage.FILM_RELEASE__PARTICIPANT:
				if (resolve) return getParticipant();
				return basicGetParticipant();
			case EthicsPackage.FILM_RELEASE__CUT:
				if (resolve) return getCut();
				return basicGetCut();
			case EthicsPackage.FILM_RELEASE__USES:
				return getUses();
			case EthicsPackage.FILM_RELEASE__TAKEN_BY:
				if (resolve) return getTakenBy();
				return basicGetTakenBy();
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
			case EthicsPackage.FILM_RELEASE__SEEN_ON:
				setSeenOn((LocalDate)newValue);
				return;
			case EthicsPackage.FILM_RELEASE__DECISION:
				setDecision((ReleaseDecision)newValue);
				return;
			case EthicsPackage.FILM_RELEASE__DECIDED_ON:
				setDecidedOn((LocalDate)newValue);
				return;
			case EthicsPackage.FILM_RELEASE__AUDIENCES:
				getAudiences().clear();
				getAudiences().addAll((Collection<? extends String>)newValue);
				return;
			case EthicsPackage.FILM_RELEASE__RECOGNISABLE:
				setRecognisable((Boolean)newValue);
				return;
			case EthicsPackage.FILM_RELEASE__REQUESTED_CHANGES:
				setRequestedChanges((String)newValue);
				return;
			case EthicsPackage.FILM_RELEASE__NOTE:
				setNote((String)newValue);
				return;
			case EthicsPackage.FILM_RELEASE__PARTICIPANT:
				setParticipant((Participant)newValue);
				return;
			case EthicsPackage.FILM_RELEASE__CUT:
				setCut((Cut)newValue);
				return;
			case EthicsPackage.FILM_RELEASE__USES:
				getUses().clear();
				getUses().addAll((Collection<? extends ClipUse>)newValue);
				return;
			case EthicsPackage.FILM_RELEASE__TAKEN_BY:
				setTakenBy((Researcher)newValue);
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
			case EthicsPackage.FILM_RELEASE__SEEN_ON:
				setSeenOn(SEEN_ON_EDEFAULT);
				return;
			case EthicsPackage.FILM_RELEASE__DECISION:
				setDecision(DECISION_EDEFAULT);
				return;
			case EthicsPackage.FILM_RELEASE__DECIDED_ON:
				setDecidedOn(DECIDED_ON_EDEFAULT);
				return;
			case EthicsPackage.FILM_RELEASE__AUDIENCES:
				getAudiences().clear();
				return;
			case EthicsPackage.FILM_RELEASE__RECOGNISABLE:
				setRecognisable(RECOGNISABLE_EDEFAULT);
				return;
			case EthicsPackage.FILM_RELEASE__REQUESTED_CHANGES:
				setRequestedChanges(REQUESTED_CHANGES_EDEFAULT);
				return;
			case EthicsPackage.FILM_RELEASE__NOTE:
				setNote(NOTE_EDEFAULT);
				return;
			case EthicsPackage.FILM_RELEASE__PARTICIPANT:
				setParticipant((Participant)null);
				return;
			case EthicsPackage.FILM_RELEASE__CUT:
				setCut((Cut)null);
				return;
			case EthicsPackage.FILM_RELEASE__USES:
				getUses().clear();
				return;
			case EthicsPackage.FILM_RELEASE__TAKEN_BY:
				setTakenBy((Researcher)null);
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
			case EthicsPackage.FILM_RELEASE__SEEN_ON:
				return SEEN_ON_EDEFAULT == null ? seenOn != null : !SEEN_ON_EDEFAULT.equals(seenOn);
			case EthicsPackage.FILM_RELEASE__DECISION:
				return decision != DECISION_EDEFAULT;
			case EthicsPackage.FILM_RELEASE__DECIDED_ON:
				return DECIDED_ON_EDEFAULT == null ? decidedOn != null : !DECIDED_ON_EDEFAULT.equals(decidedOn);
			case EthicsPackage.FILM_RELEASE__AUDIENCES:
				return audiences != null && !audiences.isEmpty();
			case EthicsPackage.FILM_RELEASE__RECOGNISABLE:
				return recognisable != RECOGNISABLE_EDEFAULT;
			case EthicsPackage.FILM_RELEASE__REQUESTED_CHANGES:
				return REQUESTED_CHANGES_EDEFAULT == null ? requestedChanges != null : !REQUESTED_CHANGES_EDEFAULT.equals(requestedChanges);
			case EthicsPackage.FILM_RELEASE__NOTE:
				return NOTE_EDEFAULT == null ? note != null : !NOTE_EDEFAULT.equals(note);
			case EthicsPackage.FILM_RELEASE__PARTICIPANT:
				return participant != null;
			case EthicsPackage.FILM_RELEASE__CUT:
				return cut != null;
			case EthicsPackage.FILM_RELEASE__USES:
				return uses != null && !uses.isEmpty();
			case EthicsPackage.FILM_RELEASE__TAKEN_BY:
				return takenBy != null;
		}
		return super.eIsSet(featureID);
	}

} //FilmReleaseImpl
