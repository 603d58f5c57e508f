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

import org.eclipse.emf.ecore.util.EObjectResolvingEList;

import org.fieldway.model.study.Anonymisation;
import org.fieldway.model.study.Participant;
import org.fieldway.model.study.Place;
import org.fieldway.model.study.Researcher;
import org.fieldway.model.study.Session;
import org.fieldway.model.study.SourceEntry;
import org.fieldway.model.study.SourceKind;
import org.fieldway.model.study.StudyPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Source Entry</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.fieldway.model.study.impl.SourceEntryImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.fieldway.model.study.impl.SourceEntryImpl#getRecordedOn <em>Recorded On</em>}</li>
 *   <li>{@link org.fieldway.model.study.impl.SourceEntryImpl#getCharacters <em>Characters</em>}</li>
 *   <li>{@link org.fieldway.model.study.impl.SourceEntryImpl#getDurationMs <em>Duration Ms</em>}</li>
 *   <li>{@link org.fieldway.model.study.impl.SourceEntryImpl#getLanguage <em>Language</em>}</li>
 *   <li>{@link org.fieldway.model.study.impl.SourceEntryImpl#getAnonymisation <em>Anonymisation</em>}</li>
 *   <li>{@link org.fieldway.model.study.impl.SourceEntryImpl#isMissing <em>Missing</em>}</li>
 *   <li>{@link org.fieldway.model.study.impl.SourceEntryImpl#getNotes <em>Notes</em>}</li>
 *   <li>{@link org.fieldway.model.study.impl.SourceEntryImpl#getParticipants <em>Participants</em>}</li>
 *   <li>{@link org.fieldway.model.study.impl.SourceEntryImpl#getSession <em>Session</em>}</li>
 *   <li>{@link org.fieldway.model.study.impl.SourceEntryImpl#getPlace <em>Place</em>}</li>
 *   <li>{@link org.fieldway.model.study.impl.SourceEntryImpl#getRecordedBy <em>Recorded By</em>}</li>
 * </ul>
 *
 * @generated
 */
public class SourceEntryImpl extends ClassifiedImpl implements SourceEntry {
	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final SourceKind KIND_EDEFAULT = SourceKind.TRANSCRIPT;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected SourceKind kind = KIND_EDEFAULT;

	/**
	 * The default value of the '{@link #getRecordedOn() <em>Recorded On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRecordedOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate RECORDED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRecordedOn() <em>Recorded On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRecordedOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate recordedOn = RECORDED_ON_EDEFAULT;

	/**
	 * The default value of the '{@link #getCharacters() <em>Characters</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCharacters()
	 * @generated
	 * @ordered
	 */
	protected static final Integer CHARACTERS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCharacters() <em>Characters</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCharacters()
	 * @generated
	 * @ordered
	 */
	protected Integer characters = CHARACTERS_EDEFAULT;

	/**
	 * The default value of the '{@link #getDurationMs() <em>Duration Ms</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDurationMs()
	 * @generated
	 * @ordered
	 */
	protected static final Long DURATION_MS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDurationMs() <em>Duration Ms</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDurationMs()
	 * @generated
	 * @ordered
	 */
	protected Long durationMs = DURATION_MS_EDEFAULT;

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
	 * The default value of the '{@link #getAnonymisation() <em>Anonymisation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAnonymisation()
	 * @generated
	 * @ordered
	 */
	protected static final Anonymisation ANONYMISATION_EDEFAULT = Anonymisation.RAW;

	/**
	 * The cached value of the '{@link #getAnonymisation() <em>Anonymisation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAnonymisation()
	 * @generated
	 * @ordered
	 */
	protected Anonymisation anonymisation = ANONYMISATION_EDEFAULT;

	/**
	 * The default value of the '{@link #isMissing() <em>Missing</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isMissing()
	 * @generated
	 * @ordered
	 */
	protected static final boolean MISSING_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isMissing() <em>Missing</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isMissing()
	 * @generated
	 * @ordered
	 */
	protected boolean missing = MISSING_EDEFAULT;

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
	 * The cached value of the '{@link #getParticipants() <em>Participants</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getParticipants()
	 * @generated
	 * @ordered
	 */
	protected EList<Participant> participants;

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
	 * The cached value of the '{@link #getPlace() <em>Place</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPlace()
	 * @generated
	 * @ordered
	 */
	protected Place place;

	/**
	 * The cached value of the '{@link #getRecordedBy() <em>Recorded By</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRecordedBy()
	 * @generated
	 * @ordered
	 */
	protected EList<Researcher> recordedBy;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected SourceEntryImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return StudyPackage.Literals.SOURCE_ENTRY;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SourceKind getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(SourceKind newKind) {
		SourceKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.SOURCE_ENTRY__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getRecordedOn() {
		return recordedOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRecordedOn(LocalDate newRecordedOn) {
		LocalDate oldRecordedOn = recordedOn;
		recordedOn = newRecordedOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.SOURCE_ENTRY__RECORDED_ON, oldRecordedOn, recordedOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getCharacters() {
		return characters;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCharacters(Integer newCharacters) {
		Integer oldCharacters = characters;
		characters = newCharacters;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.SOURCE_ENTRY__CHARACTERS, oldCharacters, characters));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Long getDurationMs() {
		return durationMs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDurationMs(Long newDurationMs) {
		Long oldDurationMs = durationMs;
		durationMs = newDurationMs;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.SOURCE_ENTRY__DURATION_MS, oldDurationMs, durationMs));
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
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.SOURCE_ENTRY__LANGUAGE, oldLanguage, language));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Anonymisation getAnonymisation() {
		return anonymisation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAnonymisation(Anonymisation newAnonymisation) {
		Anonymisation oldAnonymisation = anonymisation;
		anonymisation = newAnonymisation == null ? ANONYMISATION_EDEFAULT : newAnonymisation;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.SOURCE_ENTRY__ANONYMISATION, oldAnonymisation, anonymisation));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isMissing() {
		return missing;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMissing(boolean newMissing) {
		boolean oldMissing = missing;
		missing = newMissing;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.SOURCE_ENTRY__MISSING, oldMissing, missing));
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
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.SOURCE_ENTRY__NOTES, oldNotes, notes));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Participant> getParticipants() {
		if (participants == null) {
			participants = new EObjectResolvingEList<Participant>(Participant.class, this, StudyPackage.SOURCE_ENTRY__PARTICIPANTS);
		}
		return participants;
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
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, StudyPackage.SOURCE_ENTRY__SESSION, oldSession, session));
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
	public NotificationChain basicSetSession(Session newSession, NotificationChain msgs) {
		Session oldSession = session;
		session = newSession;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, StudyPackage.SOURCE_ENTRY__SESSION, oldSession, newSession);
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
	public void setSession(Session newSession) {
		if (newSession != session) {
			NotificationChain msgs = null;
			if (session != null)
				msgs = ((InternalEObject)session).eInverseRemove(this, StudyPackage.SESSION__PRODUCES, Session.class, msgs);
			if (newSession != null)
				msgs = ((InternalEObject)newSession).eInverseAdd(this, StudyPackage.SESSION__PRODUCES, Session.class, msgs);
			msgs = basicSetSession(newSession, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.SOURCE_ENTRY__SESSION, newSession, newSession));
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
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, StudyPackage.SOURCE_ENTRY__PLACE, oldPlace, place));
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
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.SOURCE_ENTRY__PLACE, oldPlace, place));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Researcher> getRecordedBy() {
		if (recordedBy == null) {
			recordedBy = new EObjectResolvingEList<Researcher>(Researcher.class, this, StudyPackage.SOURCE_ENTRY__RECORDED_BY);
		}
		return recordedBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseAdd(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case StudyPackage.SOURCE_ENTRY__SESSION:
				if (session != null)
					msgs = ((InternalEObject)session).eInverseRemove(this, StudyPackage.SESSION__PRODUCES, Session.class, msgs);
				return basicSetSession((Session)otherEnd, msgs);
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
			case StudyPackage.SOURCE_ENTRY__SESSION:
				return basicSetSession(null, msgs);
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
			case StudyPackage.SOURCE_ENTRY__KIND:
				return getKind();
			case StudyPackage.SOURCE_ENTRY__RECORDED_ON:
				return getRecordedOn();
			case StudyPackage.SOURCE_ENTRY__CHARACTERS:
				return getCharacters();
			case StudyPackage.SOURCE_ENTRY__DURATION_MS:
				return getDurationMs();
			case StudyPackage.SOURCE_ENTRY__LANGUAGE:
				return getLanguage();
			case StudyPackage.SOURCE_ENTRY__ANONYMISATION:
				return getAnonymisation();
			case StudyPackage.SOURCE_ENTRY__MISSING:
				return isMissing();
			case StudyPackage.SOURCE_ENTRY__NOTES:
				return getNotes();
			case StudyPackage.SOURCE_ENTRY__PARTICIPANTS:
				return getParticipants();
			case StudyPackage.SOURCE_ENTRY__SESSION:
				if (resolve) return getSession();
				return basicGetSession();
			case StudyPackage.SOURCE_ENTRY__PLACE:
				if (resolve) return getPlace();
				return basicGetPlace();
			case StudyPackage.SOURCE_ENTRY__RECORDED_BY:
				return getRecordedBy();
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
			case StudyPackage.SOURCE_ENTRY__KIND:
				setKind((SourceKind)newValue);
				return;
			case StudyPackage.SOURCE_ENTRY__RECORDED_ON:
				setRecordedOn((LocalDate)newValue);
				return;
			case StudyPackage.SOURCE_ENTRY__CHARACTERS:
				setCharacters((Integer)newValue);
				return;
			case StudyPackage.SOURCE_ENTRY__DURATION_MS:
				setDurationMs((Long)newValue);
				return;
			case StudyPackage.SOURCE_ENTRY__LANGUAGE:
				setLanguage((String)newValue);
				return;
			case StudyPackage.SOURCE_ENTRY__ANONYMISATION:
				setAnonymisation((Anonymisation)newValue);
				return;
			case StudyPackage.SOURCE_ENTRY__MISSING:
				setMissing((Boolean)newValue);
				return;
			case StudyPackage.SOURCE_ENTRY__NOTES:
				setNotes((String)newValue);
				return;
			case StudyPackage.SOURCE_ENTRY__PARTICIPANTS:
				getParticipants().clear();
				getParticipants().addAll((Collection<? extends Participant>)newValue);
				return;
			case StudyPackage.SOURCE_ENTRY__SESSION:
				setSession((Session)newValue);
				return;
			case StudyPackage.SOURCE_ENTRY__PLACE:
				setPlace((Place)newValue);
				return;
			case StudyPackage.SOURCE_ENTRY__RECORDED_BY:
				getRecordedBy().clear();
				getRecordedBy().addAll((Collection<? extends Researcher>)newValue);
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
			case StudyPackage.SOURCE_ENTRY__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case StudyPackage.SOURCE_ENTRY__RECORDED_ON:
				setRecordedOn(RECORDED_ON_EDEFAULT);
				return;
			case StudyPackage.SOURCE_ENTRY__CHARACTERS:
				setCharacters(CHARACTERS_EDEFAULT);
				return;
			case StudyPackage.SOURCE_ENTRY__DURATION_MS:
				setDurationMs(DURATION_MS_EDEFAULT);
				return;
			case StudyPackage.SOURCE_ENTRY__LANGUAGE:
				setLanguage(LANGUAGE_EDEFAULT);
				return;
			case StudyPackage.SOURCE_ENTRY__ANONYMISATION:
				setAnonymisation(ANONYMISATION_EDEFAULT);
				return;
			case StudyPackage.SOURCE_ENTRY__MISSING:
				setMissing(MISSING_EDEFAULT);
				return;
			case StudyPackage.SOURCE_ENTRY__NOTES:
				setNotes(NOTES_EDEFAULT);
				return;
			case StudyPackage.SOURCE_ENTRY__PARTICIPANTS:
				getParticipants().clear();
				return;
			case StudyPackage.SOURCE_ENTRY__SESSION:
				setSession((Session)null);
				return;
			case StudyPackage.SOURCE_ENTRY__PLACE:
				setPlace((Place)null);
				return;
			case StudyPackage.SOURCE_ENTRY__RECORDED_BY:
				getRecordedBy().clear();
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
			case StudyPackage.SOURCE_ENTRY__KIND:
				return kind != KIND_EDEFAULT;
			case StudyPackage.SOURCE_ENTRY__RECORDED_ON:
				return RECORDED_ON_EDEFAULT == null ? recordedOn != null : !RECORDED_ON_EDEFAULT.equals(recordedOn);
			case StudyPackage.SOURCE_ENTRY__CHARACTERS:
				return CHARACTERS_EDEFAULT == null ? characters != null : !CHARACTERS_EDEFAULT.equals(characters);
			case StudyPackage.SOURCE_ENTRY__DURATION_MS:
				return DURATION_MS_EDEFAULT == null ? durationMs != null : !DURATION_MS_EDEFAULT.equals(durationMs);
			case StudyPackage.SOURCE_ENTRY__LANGUAGE:
				return LANGUAGE_EDEFAULT == null ? language != null : !LANGUAGE_EDEFAULT.equals(language);
			case StudyPackage.SOURCE_ENTRY__ANONYMISATION:
				return anonymisation != ANONYMISATION_EDEFAULT;
			case StudyPackage.SOURCE_ENTRY__MISSING:
				return missing != MISSING_EDEFAULT;
			case StudyPackage.SOURCE_ENTRY__NOTES:
				return NOTES_EDEFAULT == null ? notes != null : !NOTES_EDEFAULT.equals(notes);
			case StudyPackage.SOURCE_ENTRY__PARTICIPANTS:
				return participants != null && !participants.isEmpty();
			case StudyPackage.SOURCE_ENTRY__SESSION:
				return session != null;
			case StudyPackage.SOURCE_ENTRY__PLACE:
				return place != null;
			case StudyPackage.SOURCE_ENTRY__RECORDED_BY:
				return recordedBy != null && !recordedBy.isEmpty();
		}
		return super.eIsSet(featureID);
	}

} //SourceEntryImpl
