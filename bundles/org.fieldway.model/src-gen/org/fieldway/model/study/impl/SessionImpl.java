/**
 * Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0
 */
package org.fieldway.model.study.impl;

import java.time.LocalDateTime;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.EObjectResolvingEList;
import org.eclipse.emf.ecore.util.EObjectWithInverseResolvingEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.fieldway.model.study.Instrument;
import org.fieldway.model.study.Participant;
import org.fieldway.model.study.Place;
import org.fieldway.model.study.Recording;
import org.fieldway.model.study.Researcher;
import org.fieldway.model.study.Session;
import org.fieldway.model.study.SessionStatus;
import org.fieldway.model.study.SourceEntry;
import org.fieldway.model.study.StudyPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Session</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.fieldway.model.study.impl.SessionImpl#getStatus <em>Status</em>}</li>
 *   <li>{@link org.fieldway.model.study.impl.SessionImpl#getStartsAt <em>Starts At</em>}</li>
 *   <li>{@link org.fieldway.model.study.impl.SessionImpl#getEndsAt <em>Ends At</em>}</li>
 *   <li>{@link org.fieldway.model.study.impl.SessionImpl#getOthersPresent <em>Others Present</em>}</li>
 *   <li>{@link org.fieldway.model.study.impl.SessionImpl#getNotes <em>Notes</em>}</li>
 *   <li>{@link org.fieldway.model.study.impl.SessionImpl#getPlace <em>Place</em>}</li>
 *   <li>{@link org.fieldway.model.study.impl.SessionImpl#getFacilitators <em>Facilitators</em>}</li>
 *   <li>{@link org.fieldway.model.study.impl.SessionImpl#getParticipants <em>Participants</em>}</li>
 *   <li>{@link org.fieldway.model.study.impl.SessionImpl#getInstruments <em>Instruments</em>}</li>
 *   <li>{@link org.fieldway.model.study.impl.SessionImpl#getRepeats <em>Repeats</em>}</li>
 *   <li>{@link org.fieldway.model.study.impl.SessionImpl#getRecordings <em>Recordings</em>}</li>
 *   <li>{@link org.fieldway.model.study.impl.SessionImpl#getProduces <em>Produces</em>}</li>
 * </ul>
 *
 * @generated
 */
public class SessionImpl extends NamedImpl implements Session {
	/**
	 * The default value of the '{@link #getStatus() <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatus()
	 * @generated
	 * @ordered
	 */
	protected static final SessionStatus STATUS_EDEFAULT = SessionStatus.PLANNED;

	/**
	 * The cached value of the '{@link #getStatus() <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatus()
	 * @generated
	 * @ordered
	 */
	protected SessionStatus status = STATUS_EDEFAULT;

	/**
	 * The default value of the '{@link #getStartsAt() <em>Starts At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStartsAt()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDateTime STARTS_AT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getStartsAt() <em>Starts At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStartsAt()
	 * @generated
	 * @ordered
	 */
	protected LocalDateTime startsAt = STARTS_AT_EDEFAULT;

	/**
	 * The default value of the '{@link #getEndsAt() <em>Ends At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEndsAt()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDateTime ENDS_AT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getEndsAt() <em>Ends At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEndsAt()
	 * @generated
	 * @ordered
	 */
	protected LocalDateTime endsAt = ENDS_AT_EDEFAULT;

	/**
	 * The default value of the '{@link #getOthersPresent() <em>Others Present</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOthersPresent()
	 * @generated
	 * @ordered
	 */
	protected static final String OTHERS_PRESENT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getOthersPresent() <em>Others Present</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOthersPresent()
	 * @generated
	 * @ordered
	 */
	protected String othersPresent = OTHERS_PRESENT_EDEFAULT;

	/**
	 * The default value of the '{@link #getNotes() <em>Notes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNotes()
	 * @generated
	 * @ordered
	 */
	protected static final String NOTES_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNotes() <em>Notes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNotes()
	 * @generated
	 * @ordered
	 */
	protected String notes = NOTES_EDEFAULT;

	/**
	 * The cached value of the '{@link #getPlace() <em>Place</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPlace()
	 * @generated
	 * @ordered
	 */
	protected Place place;

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
	 * The cached value of the '{@link #getParticipants() <em>Participants</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getParticipants()
	 * @generated
	 * @ordered
	 */
	protected EList<Participant> participants;

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
	 * The cached value of the '{@link #getRepeats() <em>Repeats</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRepeats()
	 * @generated
	 * @ordered
	 */
	protected Session repeats;

	/**
	 * The cached value of the '{@link #getRecordings() <em>Recordings</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRecordings()
	 * @generated
	 * @ordered
	 */
	protected EList<Recording> recordings;

	/**
	 * The cached value of the '{@link #getProduces() <em>Produces</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProduces()
	 * @generated
	 * @ordered
	 */
	protected EList<SourceEntry> produces;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected SessionImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return StudyPackage.Literals.SESSION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SessionStatus getStatus() {
		return status;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStatus(SessionStatus newStatus) {
		SessionStatus oldStatus = status;
		status = newStatus == null ? STATUS_EDEFAULT : newStatus;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.SESSION__STATUS, oldStatus, status));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDateTime getStartsAt() {
		return startsAt;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStartsAt(LocalDateTime newStartsAt) {
		LocalDateTime oldStartsAt = startsAt;
		startsAt = newStartsAt;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.SESSION__STARTS_AT, oldStartsAt, startsAt));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDateTime getEndsAt() {
		return endsAt;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEndsAt(LocalDateTime newEndsAt) {
		LocalDateTime oldEndsAt = endsAt;
		endsAt = newEndsAt;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.SESSION__ENDS_AT, oldEndsAt, endsAt));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getOthersPresent() {
		return othersPresent;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOthersPresent(String newOthersPresent) {
		String oldOthersPresent = othersPresent;
		othersPresent = newOthersPresent;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.SESSION__OTHERS_PRESENT, oldOthersPresent, othersPresent));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getNotes() {
		return notes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNotes(String newNotes) {
		String oldNotes = notes;
		notes = newNotes;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.SESSION__NOTES, oldNotes, notes));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Place getPlace() {
		if (place != null && place.eIsProxy()) {
			InternalEObject oldPlace = (InternalEObject)place;
			place = (Place)eResolveProxy(oldPlace);
			if (place != oldPlace) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, StudyPackage.SESSION__PLACE, oldPlace, place));
			}
		}
		return place;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Place basicGetPlace() {
		return place;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPlace(Place newPlace) {
		Place oldPlace = place;
		place = newPlace;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.SESSION__PLACE, oldPlace, place));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Researcher> getFacilitators() {
		if (facilitators == null) {
			facilitators = new EObjectResolvingEList<Researcher>(Researcher.class, this, StudyPackage.SESSION__FACILITATORS);
		}
		return facilitators;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Participant> getParticipants() {
		if (participants == null) {
			participants = new EObjectResolvingEList<Participant>(Participant.class, this, StudyPackage.SESSION__PARTICIPANTS);
		}
		return participants;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Instrument> getInstruments() {
		if (instruments == null) {
			instruments = new EObjectResolvingEList<Instrument>(Instrument.class, this, StudyPackage.SESSION__INSTRUMENTS);
		}
		return instruments;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Session getRepeats() {
		if (repeats != null && repeats.eIsProxy()) {
			InternalEObject oldRepeats = (InternalEObject)repeats;
			repeats = (Session)eResolveProxy(oldRepeats);
			if (repeats != oldRepeats) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, StudyPackage.SESSION__REPEATS, oldRepeats, repeats));
			}
		}
		return repeats;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Session basicGetRepeats() {
		return repeats;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRepeats(Session newRepeats) {
		Session oldRepeats = repeats;
		repeats = newRepeats;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.SESSION__REPEATS, oldRepeats, repeats));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Recording> getRecordings() {
		if (recordings == null) {
			recordings = new EObjectContainmentEList<Recording>(Recording.class, this, StudyPackage.SESSION__RECORDINGS);
		}
		return recordings;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<SourceEntry> getProduces() {
		if (produces == null) {
			produces = new EObjectWithInverseResolvingEList<SourceEntry>(SourceEntry.class, this, StudyPackage.SESSION__PRODUCES, StudyPackage.SOURCE_ENTRY__SESSION);
		}
		return produces;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public NotificationChain eInverseAdd(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case StudyPackage.SESSION__PRODUCES:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getProduces()).basicAdd(otherEnd, msgs);
		}
		return super.eInverseAdd(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case StudyPackage.SESSION__RECORDINGS:
				return ((InternalEList<?>)getRecordings()).basicRemove(otherEnd, msgs);
			case StudyPackage.SESSION__PRODUCES:
				return ((InternalEList<?>)getProduces()).basicRemove(otherEnd, msgs);
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
			case StudyPackage.SESSION__STATUS:
				return getStatus();
			case StudyPackage.SESSION__STARTS_AT:
				return getStartsAt();
			case StudyPackage.SESSION__ENDS_AT:
				return getEndsAt();
			case StudyPackage.SESSION__OTHERS_PRESENT:
				return getOthersPresent();
			case StudyPackage.SESSION__NOTES:
				return getNotes();
			case StudyPackage.SESSION__PLACE:
				if (resolve) return getPlace();
				return basicGetPlace();
			case StudyPackage.SESSION__FACILITATORS:
				return getFacilitators();
			case StudyPackage.SESSION__PARTICIPANTS:
				return getParticipants();
			case StudyPackage.SESSION__INSTRUMENTS:
				return getInstruments();
			case StudyPackage.SESSION__REPEATS:
				if (resolve) return getRepeats();
				return basicGetRepeats();
			case StudyPackage.SESSION__RECORDINGS:
				return getRecordings();
			case StudyPackage.SESSION__PRODUCES:
				return getProduces();
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
			case StudyPackage.SESSION__STATUS:
				setStatus((SessionStatus)newValue);
				return;
			case StudyPackage.SESSION__STARTS_AT:
				setStartsAt((LocalDateTime)newValue);
				return;
			case StudyPackage.SESSION__ENDS_AT:
				setEndsAt((LocalDateTime)newValue);
				return;
			case StudyPackage.SESSION__OTHERS_PRESENT:
				setOthersPresent((String)newValue);
				return;
			case StudyPackage.SESSION__NOTES:
				setNotes((String)newValue);
				return;
			case StudyPackage.SESSION__PLACE:
				setPlace((Place)newValue);
				return;
			case StudyPackage.SESSION__FACILITATORS:
				getFacilitators().clear();
				getFacilitators().addAll((Collection<? extends Researcher>)newValue);
				return;
			case StudyPackage.SESSION__PARTICIPANTS:
				getParticipants().clear();
				getParticipants().addAll((Collection<? extends Participant>)newValue);
				return;
			case StudyPackage.SESSION__INSTRUMENTS:
				getInstruments().clear();
				getInstruments().addAll((Collection<? extends Instrument>)newValue);
				return;
			case StudyPackage.SESSION__REPEATS:
				setRepeats((Session)newValue);
				return;
			case StudyPackage.SESSION__RECORDINGS:
				getRecordings().clear();
				getRecordings().addAll((Collection<? extends Recording>)newValue);
				return;
			case StudyPackage.SESSION__PRODUCES:
				getProduces().clear();
				getProduces().addAll((Collection<? extends SourceEntry>)newValue);
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
			case StudyPackage.SESSION__STATUS:
				setStatus(STATUS_EDEFAULT);
				return;
			case StudyPackage.SESSION__STARTS_AT:
				setStartsAt(STARTS_AT_EDEFAULT);
				return;
			case StudyPackage.SESSION__ENDS_AT:
				setEndsAt(ENDS_AT_EDEFAULT);
				return;
			case StudyPackage.SESSION__OTHERS_PRESENT:
				setOthersPresent(OTHERS_PRESENT_EDEFAULT);
				return;
			case StudyPackage.SESSION__NOTES:
				setNotes(NOTES_EDEFAULT);
				return;
			case StudyPackage.SESSION__PLACE:
				setPlace((Place)null);
				return;
			case StudyPackage.SESSION__FACILITATORS:
				getFacilitators().clear();
				return;
			case StudyPackage.SESSION__PARTICIPANTS:
				getParticipants().clear();
				return;
			case StudyPackage.SESSION__INSTRUMENTS:
				getInstruments().clear();
				return;
			case StudyPackage.SESSION__REPEATS:
				setRepeats((Session)null);
				return;
			case StudyPackage.SESSION__RECORDINGS:
				getRecordings().clear();
				return;
			case StudyPackage.SESSION__PRODUCES:
				getProduces().clear();
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
			case StudyPackage.SESSION__STATUS:
				return status != STATUS_EDEFAULT;
			case StudyPackage.SESSION__STARTS_AT:
				return STARTS_AT_EDEFAULT == null ? startsAt != null : !STARTS_AT_EDEFAULT.equals(startsAt);
			case StudyPackage.SESSION__ENDS_AT:
				return ENDS_AT_EDEFAULT == null ? endsAt != null : !ENDS_AT_EDEFAULT.equals(endsAt);
			case StudyPackage.SESSION__OTHERS_PRESENT:
				return OTHERS_PRESENT_EDEFAULT == null ? othersPresent != null : !OTHERS_PRESENT_EDEFAULT.equals(othersPresent);
			case StudyPackage.SESSION__NOTES:
				return NOTES_EDEFAULT == null ? notes != null : !NOTES_EDEFAULT.equals(notes);
			case StudyPackage.SESSION__PLACE:
				return place != null;
			case StudyPackage.SESSION__FACILITATORS:
				return facilitators != null && !facilitators.isEmpty();
			case StudyPackage.SESSION__PARTICIPANTS:
				return participants != null && !participants.isEmpty();
			case StudyPackage.SESSION__INSTRUMENTS:
				return instruments != null && !instruments.isEmpty();
			case StudyPackage.SESSION__REPEATS:
				return repeats != null;
			case StudyPackage.SESSION__RECORDINGS:
				return recordings != null && !recordings.isEmpty();
			case StudyPackage.SESSION__PRODUCES:
				return produces != null && !produces.isEmpty();
		}
		return super.eIsSet(featureID);
	}

} //SessionImpl
