/**
 * Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0
 */
package org.fieldway.model.study.impl;

import java.util.Collection;
import java.util.UUID;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectResolvingEList;

import org.fieldway.model.study.Clip;
import org.fieldway.model.study.ClipTreatment;
import org.fieldway.model.study.Participant;
import org.fieldway.model.study.StudyPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Clip</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.fieldway.model.study.impl.ClipImpl#getSourceId <em>Source Id</em>}</li>
 *   <li>{@link org.fieldway.model.study.impl.ClipImpl#getMediaId <em>Media Id</em>}</li>
 *   <li>{@link org.fieldway.model.study.impl.ClipImpl#getStartMs <em>Start Ms</em>}</li>
 *   <li>{@link org.fieldway.model.study.impl.ClipImpl#getEndMs <em>End Ms</em>}</li>
 *   <li>{@link org.fieldway.model.study.impl.ClipImpl#getCaption <em>Caption</em>}</li>
 *   <li>{@link org.fieldway.model.study.impl.ClipImpl#getTreatment <em>Treatment</em>}</li>
 *   <li>{@link org.fieldway.model.study.impl.ClipImpl#getNote <em>Note</em>}</li>
 *   <li>{@link org.fieldway.model.study.impl.ClipImpl#getParticipants <em>Participants</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ClipImpl extends IdentifiedImpl implements Clip {
	/**
	 * The default value of the '{@link #getSourceId() <em>Source Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSourceId()
	 * @generated
	 * @ordered
	 */
	protected static final UUID SOURCE_ID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSourceId() <em>Source Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSourceId()
	 * @generated
	 * @ordered
	 */
	protected UUID sourceId = SOURCE_ID_EDEFAULT;

	/**
	 * The default value of the '{@link #getMediaId() <em>Media Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMediaId()
	 * @generated
	 * @ordered
	 */
	protected static final UUID MEDIA_ID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMediaId() <em>Media Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMediaId()
	 * @generated
	 * @ordered
	 */
	protected UUID mediaId = MEDIA_ID_EDEFAULT;

	/**
	 * The default value of the '{@link #getStartMs() <em>Start Ms</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStartMs()
	 * @generated
	 * @ordered
	 */
	protected static final long START_MS_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getStartMs() <em>Start Ms</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStartMs()
	 * @generated
	 * @ordered
	 */
	protected long startMs = START_MS_EDEFAULT;

	/**
	 * The default value of the '{@link #getEndMs() <em>End Ms</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEndMs()
	 * @generated
	 * @ordered
	 */
	protected static final long END_MS_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getEndMs() <em>End Ms</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEndMs()
	 * @generated
	 * @ordered
	 */
	protected long endMs = END_MS_EDEFAULT;

	/**
	 * The default value of the '{@link #getCaption() <em>Caption</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCaption()
	 * @generated
	 * @ordered
	 */
	protected static final String CAPTION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCaption() <em>Caption</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCaption()
	 * @generated
	 * @ordered
	 */
	protected String caption = CAPTION_EDEFAULT;

	/**
	 * The default value of the '{@link #getTreatment() <em>Treatment</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTreatment()
	 * @generated
	 * @ordered
	 */
	protected static final ClipTreatment TREATMENT_EDEFAULT = ClipTreatment.RECOGNISABLE;

	/**
	 * The cached value of the '{@link #getTreatment() <em>Treatment</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTreatment()
	 * @generated
	 * @ordered
	 */
	protected ClipTreatment treatment = TREATMENT_EDEFAULT;

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
	 * The cached value of the '{@link #getParticipants() <em>Participants</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getParticipants()
	 * @generated
	 * @ordered
	 */
	protected EList<Participant> participants;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ClipImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return StudyPackage.Literals.CLIP;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public UUID getSourceId() {
		return sourceId;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSourceId(UUID newSourceId) {
		UUID oldSourceId = sourceId;
		sourceId = newSourceId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.CLIP__SOURCE_ID, oldSourceId, sourceId));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public UUID getMediaId() {
		return mediaId;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMediaId(UUID newMediaId) {
		UUID oldMediaId = mediaId;
		mediaId = newMediaId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.CLIP__MEDIA_ID, oldMediaId, mediaId));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getStartMs() {
		return startMs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStartMs(long newStartMs) {
		long oldStartMs = startMs;
		startMs = newStartMs;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.CLIP__START_MS, oldStartMs, startMs));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getEndMs() {
		return endMs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEndMs(long newEndMs) {
		long oldEndMs = endMs;
		endMs = newEndMs;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.CLIP__END_MS, oldEndMs, endMs));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCaption() {
		return caption;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCaption(String newCaption) {
		String oldCaption = caption;
		caption = newCaption;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.CLIP__CAPTION, oldCaption, caption));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ClipTreatment getTreatment() {
		return treatment;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTreatment(ClipTreatment newTreatment) {
		ClipTreatment oldTreatment = treatment;
		treatment = newTreatment == null ? TREATMENT_EDEFAULT : newTreatment;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.CLIP__TREATMENT, oldTreatment, treatment));
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
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.CLIP__NOTE, oldNote, note));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Participant> getParticipants() {
		if (participants == null) {
			participants = new EObjectResolvingEList<Participant>(Participant.class, this, StudyPackage.CLIP__PARTICIPANTS);
		}
		return participants;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case StudyPackage.CLIP__SOURCE_ID:
				return getSourceId();
			case StudyPackage.CLIP__MEDIA_ID:
				return getMediaId();
			case StudyPackage.CLIP__START_MS:
				return getStartMs();
			case StudyPackage.CLIP__END_MS:
				return getEndMs();
			case StudyPackage.CLIP__CAPTION:
				return getCaption();
			case StudyPackage.CLIP__TREATMENT:
				return getTreatment();
			case StudyPackage.CLIP__NOTE:
				return getNote();
			case StudyPackage.CLIP__PARTICIPANTS:
				return getParticipants();
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
			case StudyPackage.CLIP__SOURCE_ID:
				setSourceId((UUID)newValue);
				return;
			case StudyPackage.CLIP__MEDIA_ID:
				setMediaId((UUID)newValue);
				return;
			case StudyPackage.CLIP__START_MS:
				setStartMs((Long)newValue);
				return;
			case StudyPackage.CLIP__END_MS:
				setEndMs((Long)newValue);
				return;
			case StudyPackage.CLIP__CAPTION:
				setCaption((String)newValue);
				return;
			case StudyPackage.CLIP__TREATMENT:
				setTreatment((ClipTreatment)newValue);
				return;
			case StudyPackage.CLIP__NOTE:
				setNote((String)newValue);
				return;
			case StudyPackage.CLIP__PARTICIPANTS:
				getParticipants().clear();
				getParticipants().addAll((Collection<? extends Participant>)newValue);
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
			case StudyPackage.CLIP__SOURCE_ID:
				setSourceId(SOURCE_ID_EDEFAULT);
				return;
			case StudyPackage.CLIP__MEDIA_ID:
				setMediaId(MEDIA_ID_EDEFAULT);
				return;
			case StudyPackage.CLIP__START_MS:
				setStartMs(START_MS_EDEFAULT);
				return;
			case StudyPackage.CLIP__END_MS:
				setEndMs(END_MS_EDEFAULT);
				return;
			case StudyPackage.CLIP__CAPTION:
				setCaption(CAPTION_EDEFAULT);
				return;
			case StudyPackage.CLIP__TREATMENT:
				setTreatment(TREATMENT_EDEFAULT);
				return;
			case StudyPackage.CLIP__NOTE:
				setNote(NOTE_EDEFAULT);
				return;
			case StudyPackage.CLIP__PARTICIPANTS:
				getParticipants().clear();
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
			case StudyPackage.CLIP__SOURCE_ID:
				return SOURCE_ID_EDEFAULT == null ? sourceId != null : !SOURCE_ID_EDEFAULT.equals(sourceId);
			case StudyPackage.CLIP__MEDIA_ID:
				return MEDIA_ID_EDEFAULT == null ? mediaId != null : !MEDIA_ID_EDEFAULT.equals(mediaId);
			case StudyPackage.CLIP__START_MS:
				return startMs != START_MS_EDEFAULT;
			case StudyPackage.CLIP__END_MS:
				return endMs != END_MS_EDEFAULT;
			case StudyPackage.CLIP__CAPTION:
				return CAPTION_EDEFAULT == null ? caption != null : !CAPTION_EDEFAULT.equals(caption);
			case StudyPackage.CLIP__TREATMENT:
				return treatment != TREATMENT_EDEFAULT;
			case StudyPackage.CLIP__NOTE:
				return NOTE_EDEFAULT == null ? note != null : !NOTE_EDEFAULT.equals(note);
			case StudyPackage.CLIP__PARTICIPANTS:
				return participants != null && !participants.isEmpty();
		}
		return super.eIsSet(featureID);
	}

} //ClipImpl
