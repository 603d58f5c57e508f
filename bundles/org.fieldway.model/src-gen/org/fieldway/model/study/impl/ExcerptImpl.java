/**
 * Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0
 */
package org.fieldway.model.study.impl;

import java.util.UUID;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.fieldway.model.sources.Region;

import org.fieldway.model.study.Excerpt;
import org.fieldway.model.study.StudyPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Excerpt</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.fieldway.model.study.impl.ExcerptImpl#getSourceId <em>Source Id</em>}</li>
 *   <li>{@link org.fieldway.model.study.impl.ExcerptImpl#getCodingId <em>Coding Id</em>}</li>
 *   <li>{@link org.fieldway.model.study.impl.ExcerptImpl#getQuoteHash <em>Quote Hash</em>}</li>
 *   <li>{@link org.fieldway.model.study.impl.ExcerptImpl#getNote <em>Note</em>}</li>
 *   <li>{@link org.fieldway.model.study.impl.ExcerptImpl#getRegion <em>Region</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ExcerptImpl extends IdentifiedImpl implements Excerpt {
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
	 * The default value of the '{@link #getCodingId() <em>Coding Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCodingId()
	 * @generated
	 * @ordered
	 */
	protected static final UUID CODING_ID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCodingId() <em>Coding Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCodingId()
	 * @generated
	 * @ordered
	 */
	protected UUID codingId = CODING_ID_EDEFAULT;

	/**
	 * The default value of the '{@link #getQuoteHash() <em>Quote Hash</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getQuoteHash()
	 * @generated
	 * @ordered
	 */
	protected static final String QUOTE_HASH_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getQuoteHash() <em>Quote Hash</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getQuoteHash()
	 * @generated
	 * @ordered
	 */
	protected String quoteHash = QUOTE_HASH_EDEFAULT;

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
	 * The cached value of the '{@link #getRegion() <em>Region</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRegion()
	 * @generated
	 * @ordered
	 */
	protected Region region;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ExcerptImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return StudyPackage.Literals.EXCERPT;
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
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.EXCERPT__SOURCE_ID, oldSourceId, sourceId));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public UUID getCodingId() {
		return codingId;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCodingId(UUID newCodingId) {
		UUID oldCodingId = codingId;
		codingId = newCodingId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.EXCERPT__CODING_ID, oldCodingId, codingId));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getQuoteHash() {
		return quoteHash;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setQuoteHash(String newQuoteHash) {
		String oldQuoteHash = quoteHash;
		quoteHash = newQuoteHash;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.EXCERPT__QUOTE_HASH, oldQuoteHash, quoteHash));
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
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.EXCERPT__NOTE, oldNote, note));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Region getRegion() {
		return region;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetRegion(Region newRegion, NotificationChain msgs) {
		Region oldRegion = region;
		region = newRegion;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, StudyPackage.EXCERPT__REGION, oldRegion, newRegion);
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
	public void setRegion(Region newRegion) {
		if (newRegion != region) {
			NotificationChain msgs = null;
			if (region != null)
				msgs = ((InternalEObject)region).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - StudyPackage.EXCERPT__REGION, null, msgs);
			if (newRegion != null)
				msgs = ((InternalEObject)newRegion).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - StudyPackage.EXCERPT__REGION, null, msgs);
			msgs = basicSetRegion(newRegion, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.EXCERPT__REGION, newRegion, newRegion));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case StudyPackage.EXCERPT__REGION:
				return basicSetRegion(null, msgs);
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
			case StudyPackage.EXCERPT__SOURCE_ID:
				return getSourceId();
			case StudyPackage.EXCERPT__CODING_ID:
				return getCodingId();
			case StudyPackage.EXCERPT__QUOTE_HASH:
				return getQuoteHash();
			case StudyPackage.EXCERPT__NOTE:
				return getNote();
			case StudyPackage.EXCERPT__REGION:
				return getRegion();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case StudyPackage.EXCERPT__SOURCE_ID:
				setSourceId((UUID)newValue);
				return;
			case StudyPackage.EXCERPT__CODING_ID:
				setCodingId((UUID)newValue);
				return;
			case StudyPackage.EXCERPT__QUOTE_HASH:
				setQuoteHash((String)newValue);
				return;
			case StudyPackage.EXCERPT__NOTE:
				setNote((String)newValue);
				return;
			case StudyPackage.EXCERPT__REGION:
				setRegion((Region)newValue);
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
			case StudyPackage.EXCERPT__SOURCE_ID:
				setSourceId(SOURCE_ID_EDEFAULT);
				return;
			case StudyPackage.EXCERPT__CODING_ID:
				setCodingId(CODING_ID_EDEFAULT);
				return;
			case StudyPackage.EXCERPT__QUOTE_HASH:
				setQuoteHash(QUOTE_HASH_EDEFAULT);
				return;
			case StudyPackage.EXCERPT__NOTE:
				setNote(NOTE_EDEFAULT);
				return;
			case StudyPackage.EXCERPT__REGION:
				setRegion((Region)null);
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
			case StudyPackage.EXCERPT__SOURCE_ID:
				return SOURCE_ID_EDEFAULT == null ? sourceId != null : !SOURCE_ID_EDEFAULT.equals(sourceId);
			case StudyPackage.EXCERPT__CODING_ID:
				return CODING_ID_EDEFAULT == null ? codingId != null : !CODING_ID_EDEFAULT.equals(codingId);
			case StudyPackage.EXCERPT__QUOTE_HASH:
				return QUOTE_HASH_EDEFAULT == null ? quoteHash != null : !QUOTE_HASH_EDEFAULT.equals(quoteHash);
			case StudyPackage.EXCERPT__NOTE:
				return NOTE_EDEFAULT == null ? note != null : !NOTE_EDEFAULT.equals(note);
			case StudyPackage.EXCERPT__REGION:
				return region != null;
		}
		return super.eIsSet(featureID);
	}

} //ExcerptImpl
