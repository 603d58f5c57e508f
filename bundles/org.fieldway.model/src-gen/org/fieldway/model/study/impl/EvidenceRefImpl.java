/**
 * Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0
 */
package org.fieldway.model.study.impl;

import java.util.UUID;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.fieldway.model.study.EvidenceRef;
import org.fieldway.model.study.StudyPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Evidence Ref</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.fieldway.model.study.impl.EvidenceRefImpl#getSourceId <em>Source Id</em>}</li>
 *   <li>{@link org.fieldway.model.study.impl.EvidenceRefImpl#getCodingId <em>Coding Id</em>}</li>
 *   <li>{@link org.fieldway.model.study.impl.EvidenceRefImpl#getQuoteHash <em>Quote Hash</em>}</li>
 *   <li>{@link org.fieldway.model.study.impl.EvidenceRefImpl#getNote <em>Note</em>}</li>
 * </ul>
 *
 * @generated
 */
public class EvidenceRefImpl extends IdentifiedImpl implements EvidenceRef {
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
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected EvidenceRefImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return StudyPackage.Literals.EVIDENCE_REF;
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
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.EVIDENCE_REF__SOURCE_ID, oldSourceId, sourceId));
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
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.EVIDENCE_REF__CODING_ID, oldCodingId, codingId));
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
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.EVIDENCE_REF__QUOTE_HASH, oldQuoteHash, quoteHash));
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
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.EVIDENCE_REF__NOTE, oldNote, note));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case StudyPackage.EVIDENCE_REF__SOURCE_ID:
				return getSourceId();
			case StudyPackage.EVIDENCE_REF__CODING_ID:
				return getCodingId();
			case StudyPackage.EVIDENCE_REF__QUOTE_HASH:
				return getQuoteHash();
			case StudyPackage.EVIDENCE_REF__NOTE:
				return getNote();
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
			case StudyPackage.EVIDENCE_REF__SOURCE_ID:
				setSourceId((UUID)newValue);
				return;
			case StudyPackage.EVIDENCE_REF__CODING_ID:
				setCodingId((UUID)newValue);
				return;
			case StudyPackage.EVIDENCE_REF__QUOTE_HASH:
				setQuoteHash((String)newValue);
				return;
			case StudyPackage.EVIDENCE_REF__NOTE:
				setNote((String)newValue);
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
			case StudyPackage.EVIDENCE_REF__SOURCE_ID:
				setSourceId(SOURCE_ID_EDEFAULT);
				return;
			case StudyPackage.EVIDENCE_REF__CODING_ID:
				setCodingId(CODING_ID_EDEFAULT);
				return;
			case StudyPackage.EVIDENCE_REF__QUOTE_HASH:
				setQuoteHash(QUOTE_HASH_EDEFAULT);
				return;
			case StudyPackage.EVIDENCE_REF__NOTE:
				setNote(NOTE_EDEFAULT);
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
			case StudyPackage.EVIDENCE_REF__SOURCE_ID:
				return SOURCE_ID_EDEFAULT == null ? sourceId != null : !SOURCE_ID_EDEFAULT.equals(sourceId);
			case StudyPackage.EVIDENCE_REF__CODING_ID:
				return CODING_ID_EDEFAULT == null ? codingId != null : !CODING_ID_EDEFAULT.equals(codingId);
			case StudyPackage.EVIDENCE_REF__QUOTE_HASH:
				return QUOTE_HASH_EDEFAULT == null ? quoteHash != null : !QUOTE_HASH_EDEFAULT.equals(quoteHash);
			case StudyPackage.EVIDENCE_REF__NOTE:
				return NOTE_EDEFAULT == null ? note != null : !NOTE_EDEFAULT.equals(note);
		}
		return super.eIsSet(featureID);
	}

} //EvidenceRefImpl
