/**
 * Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0
 */
package org.fieldway.model.sources.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.fieldway.model.sources.MediaFile;
import org.fieldway.model.sources.SourcesPackage;
import org.fieldway.model.sources.SpeakerMapping;
import org.fieldway.model.sources.SyncPoint;
import org.fieldway.model.sources.Transcript;
import org.fieldway.model.sources.TranscriptionStyle;
import org.fieldway.model.sources.Turn;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Transcript</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.fieldway.model.sources.impl.TranscriptImpl#getConvention <em>Convention</em>}</li>
 *   <li>{@link org.fieldway.model.sources.impl.TranscriptImpl#getTurns <em>Turns</em>}</li>
 *   <li>{@link org.fieldway.model.sources.impl.TranscriptImpl#getSpeakers <em>Speakers</em>}</li>
 *   <li>{@link org.fieldway.model.sources.impl.TranscriptImpl#getMedia <em>Media</em>}</li>
 *   <li>{@link org.fieldway.model.sources.impl.TranscriptImpl#getSyncPoints <em>Sync Points</em>}</li>
 * </ul>
 *
 * @generated
 */
public class TranscriptImpl extends TextSourceImpl implements Transcript {
	/**
	 * The default value of the '{@link #getConvention() <em>Convention</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConvention()
	 * @generated
	 * @ordered
	 */
	protected static final TranscriptionStyle CONVENTION_EDEFAULT = TranscriptionStyle.INTELLIGENT;

	/**
	 * The cached value of the '{@link #getConvention() <em>Convention</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConvention()
	 * @generated
	 * @ordered
	 */
	protected TranscriptionStyle convention = CONVENTION_EDEFAULT;

	/**
	 * The cached value of the '{@link #getTurns() <em>Turns</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTurns()
	 * @generated
	 * @ordered
	 */
	protected EList<Turn> turns;

	/**
	 * The cached value of the '{@link #getSpeakers() <em>Speakers</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSpeakers()
	 * @generated
	 * @ordered
	 */
	protected EList<SpeakerMapping> speakers;

	/**
	 * The cached value of the '{@link #getMedia() <em>Media</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMedia()
	 * @generated
	 * @ordered
	 */
	protected EList<MediaFile> media;

	/**
	 * The cached value of the '{@link #getSyncPoints() <em>Sync Points</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSyncPoints()
	 * @generated
	 * @ordered
	 */
	protected EList<SyncPoint> syncPoints;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected TranscriptImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return SourcesPackage.Literals.TRANSCRIPT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public TranscriptionStyle getConvention() {
		return convention;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setConvention(TranscriptionStyle newConvention) {
		TranscriptionStyle oldConvention = convention;
		convention = newConvention == null ? CONVENTION_EDEFAULT : newConvention;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SourcesPackage.TRANSCRIPT__CONVENTION, oldConvention, convention));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Turn> getTurns() {
		if (turns == null) {
			turns = new EObjectContainmentEList<Turn>(Turn.class, this, SourcesPackage.TRANSCRIPT__TURNS);
		}
		return turns;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<SpeakerMapping> getSpeakers() {
		if (speakers == null) {
			speakers = new EObjectContainmentEList<SpeakerMapping>(SpeakerMapping.class, this, SourcesPackage.TRANSCRIPT__SPEAKERS);
		}
		return speakers;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<MediaFile> getMedia() {
		if (media == null) {
			media = new EObjectContainmentEList<MediaFile>(MediaFile.class, this, SourcesPackage.TRANSCRIPT__MEDIA);
		}
		return media;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<SyncPoint> getSyncPoints() {
		if (syncPoints == null) {
			syncPoints = new EObjectContainmentEList<SyncPoint>(SyncPoint.class, this, SourcesPackage.TRANSCRIPT__SYNC_POINTS);
		}
		return syncPoints;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case SourcesPackage.TRANSCRIPT__TURNS:
				return ((InternalEList<?>)getTurns()).basicRemove(otherEnd, msgs);
			case SourcesPackage.TRANSCRIPT__SPEAKERS:
				return ((InternalEList<?>)getSpeakers()).basicRemove(otherEnd, msgs);
			case SourcesPackage.TRANSCRIPT__MEDIA:
				return ((InternalEList<?>)getMedia()).basicRemove(otherEnd, msgs);
			case SourcesPackage.TRANSCRIPT__SYNC_POINTS:
				return ((InternalEList<?>)getSyncPoints()).basicRemove(otherEnd, msgs);
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
			case SourcesPackage.TRANSCRIPT__CONVENTION:
				return getConvention();
			case SourcesPackage.TRANSCRIPT__TURNS:
				return getTurns();
			case SourcesPackage.TRANSCRIPT__SPEAKERS:
				return getSpeakers();
			case SourcesPackage.TRANSCRIPT__MEDIA:
				return getMedia();
			case SourcesPackage.TRANSCRIPT__SYNC_POINTS:
				return getSyncPoints();
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
			case SourcesPackage.TRANSCRIPT__CONVENTION:
				setConvention((TranscriptionStyle)newValue);
				return;
			case SourcesPackage.TRANSCRIPT__TURNS:
				getTurns().clear();
				getTurns().addAll((Collection<? extends Turn>)newValue);
				return;
			case SourcesPackage.TRANSCRIPT__SPEAKERS:
				getSpeakers().clear();
				getSpeakers().addAll((Collection<? extends SpeakerMapping>)newValue);
				return;
			case SourcesPackage.TRANSCRIPT__MEDIA:
				getMedia().clear();
				getMedia().addAll((Collection<? extends MediaFile>)newValue);
				return;
			case SourcesPackage.TRANSCRIPT__SYNC_POINTS:
				getSyncPoints().clear();
				getSyncPoints().addAll((Collection<? extends SyncPoint>)newValue);
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
			case SourcesPackage.TRANSCRIPT__CONVENTION:
				setConvention(CONVENTION_EDEFAULT);
				return;
			case SourcesPackage.TRANSCRIPT__TURNS:
				getTurns().clear();
				return;
			case SourcesPackage.TRANSCRIPT__SPEAKERS:
				getSpeakers().clear();
				return;
			case SourcesPackage.TRANSCRIPT__MEDIA:
				getMedia().clear();
				return;
			case SourcesPackage.TRANSCRIPT__SYNC_POINTS:
				getSyncPoints().clear();
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
			case SourcesPackage.TRANSCRIPT__CONVENTION:
				return convention != CONVENTION_EDEFAULT;
			case SourcesPackage.TRANSCRIPT__TURNS:
				return turns != null && !turns.isEmpty();
			case SourcesPackage.TRANSCRIPT__SPEAKERS:
				return speakers != null && !speakers.isEmpty();
			case SourcesPackage.TRANSCRIPT__MEDIA:
				return media != null && !media.isEmpty();
			case SourcesPackage.TRANSCRIPT__SYNC_POINTS:
				return syncPoints != null && !syncPoints.isEmpty();
		}
		return super.eIsSet(featureID);
	}

} //TranscriptImpl
