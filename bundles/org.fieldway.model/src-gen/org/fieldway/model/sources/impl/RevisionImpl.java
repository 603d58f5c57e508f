/**
 * Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0
 */
package org.fieldway.model.sources.impl;

import java.time.Instant;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.fieldway.model.sources.Revision;
import org.fieldway.model.sources.SourcesPackage;

import org.fieldway.model.study.Anonymisation;
import org.fieldway.model.study.Researcher;

import org.fieldway.model.study.impl.IdentifiedImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Revision</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.fieldway.model.sources.impl.RevisionImpl#getNumber <em>Number</em>}</li>
 *   <li>{@link org.fieldway.model.sources.impl.RevisionImpl#getAnonymisation <em>Anonymisation</em>}</li>
 *   <li>{@link org.fieldway.model.sources.impl.RevisionImpl#getTextHash <em>Text Hash</em>}</li>
 *   <li>{@link org.fieldway.model.sources.impl.RevisionImpl#getMade <em>Made</em>}</li>
 *   <li>{@link org.fieldway.model.sources.impl.RevisionImpl#getReason <em>Reason</em>}</li>
 *   <li>{@link org.fieldway.model.sources.impl.RevisionImpl#getFile <em>File</em>}</li>
 *   <li>{@link org.fieldway.model.sources.impl.RevisionImpl#getMadeBy <em>Made By</em>}</li>
 * </ul>
 *
 * @generated
 */
public class RevisionImpl extends IdentifiedImpl implements Revision {
	/**
	 * The default value of the '{@link #getNumber() <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNumber()
	 * @generated
	 * @ordered
	 */
	protected static final int NUMBER_EDEFAULT = 1;

	/**
	 * The cached value of the '{@link #getNumber() <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNumber()
	 * @generated
	 * @ordered
	 */
	protected int number = NUMBER_EDEFAULT;

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
	 * The default value of the '{@link #getTextHash() <em>Text Hash</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTextHash()
	 * @generated
	 * @ordered
	 */
	protected static final String TEXT_HASH_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTextHash() <em>Text Hash</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTextHash()
	 * @generated
	 * @ordered
	 */
	protected String textHash = TEXT_HASH_EDEFAULT;

	/**
	 * The default value of the '{@link #getMade() <em>Made</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMade()
	 * @generated
	 * @ordered
	 */
	protected static final Instant MADE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMade() <em>Made</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMade()
	 * @generated
	 * @ordered
	 */
	protected Instant made = MADE_EDEFAULT;

	/**
	 * The default value of the '{@link #getReason() <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReason()
	 * @generated
	 * @ordered
	 */
	protected static final String REASON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getReason() <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReason()
	 * @generated
	 * @ordered
	 */
	protected String reason = REASON_EDEFAULT;

	/**
	 * The default value of the '{@link #getFile() <em>File</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFile()
	 * @generated
	 * @ordered
	 */
	protected static final String FILE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFile() <em>File</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFile()
	 * @generated
	 * @ordered
	 */
	protected String file = FILE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getMadeBy() <em>Made By</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMadeBy()
	 * @generated
	 * @ordered
	 */
	protected Researcher madeBy;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected RevisionImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return SourcesPackage.Literals.REVISION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getNumber() {
		return number;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNumber(int newNumber) {
		int oldNumber = number;
		number = newNumber;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SourcesPackage.REVISION__NUMBER, oldNumber, number));
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
			eNotify(new ENotificationImpl(this, Notification.SET, SourcesPackage.REVISION__ANONYMISATION, oldAnonymisation, anonymisation));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTextHash() {
		return textHash;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTextHash(String newTextHash) {
		String oldTextHash = textHash;
		textHash = newTextHash;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SourcesPackage.REVISION__TEXT_HASH, oldTextHash, textHash));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getMade() {
		return made;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMade(Instant newMade) {
		Instant oldMade = made;
		made = newMade;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SourcesPackage.REVISION__MADE, oldMade, made));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getReason() {
		return reason;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReason(String newReason) {
		String oldReason = reason;
		reason = newReason;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SourcesPackage.REVISION__REASON, oldReason, reason));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFile() {
		return file;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFile(String newFile) {
		String oldFile = file;
		file = newFile;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SourcesPackage.REVISION__FILE, oldFile, file));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Researcher getMadeBy() {
		if (madeBy != null && madeBy.eIsProxy()) {
			InternalEObject oldMadeBy = (InternalEObject)madeBy;
			madeBy = (Researcher)eResolveProxy(oldMadeBy);
			if (madeBy != oldMadeBy) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, SourcesPackage.REVISION__MADE_BY, oldMadeBy, madeBy));
			}
		}
		return madeBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Researcher basicGetMadeBy() {
		return madeBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMadeBy(Researcher newMadeBy) {
		Researcher oldMadeBy = madeBy;
		madeBy = newMadeBy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SourcesPackage.REVISION__MADE_BY, oldMadeBy, madeBy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case SourcesPackage.REVISION__NUMBER:
				return getNumber();
			case SourcesPackage.REVISION__ANONYMISATION:
				return getAnonymisation();
			case SourcesPackage.REVISION__TEXT_HASH:
				return getTextHash();
			case SourcesPackage.REVISION__MADE:
				return getMade();
			case SourcesPackage.REVISION__REASON:
				return getReason();
			case SourcesPackage.REVISION__FILE:
				return getFile();
			case SourcesPackage.REVISION__MADE_BY:
				if (resolve) return getMadeBy();
				return basicGetMadeBy();
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
			case SourcesPackage.REVISION__NUMBER:
				setNumber((Integer)newValue);
				return;
			case SourcesPackage.REVISION__ANONYMISATION:
				setAnonymisation((Anonymisation)newValue);
				return;
			case SourcesPackage.REVISION__TEXT_HASH:
				setTextHash((String)newValue);
				return;
			case SourcesPackage.REVISION__MADE:
				setMade((Instant)newValue);
				return;
			case SourcesPackage.REVISION__REASON:
				setReason((String)newValue);
				return;
			case SourcesPackage.REVISION__FILE:
				setFile((String)newValue);
				return;
			case SourcesPackage.REVISION__MADE_BY:
				setMadeBy((Researcher)newValue);
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
			case SourcesPackage.REVISION__NUMBER:
				setNumber(NUMBER_EDEFAULT);
				return;
			case SourcesPackage.REVISION__ANONYMISATION:
				setAnonymisation(ANONYMISATION_EDEFAULT);
				return;
			case SourcesPackage.REVISION__TEXT_HASH:
				setTextHash(TEXT_HASH_EDEFAULT);
				return;
			case SourcesPackage.REVISION__MADE:
				setMade(MADE_EDEFAULT);
				return;
			case SourcesPackage.REVISION__REASON:
				setReason(REASON_EDEFAULT);
				return;
			case SourcesPackage.REVISION__FILE:
				setFile(FILE_EDEFAULT);
				return;
			case SourcesPackage.REVISION__MADE_BY:
				setMadeBy((Researcher)null);
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
			case SourcesPackage.REVISION__NUMBER:
				return number != NUMBER_EDEFAULT;
			case SourcesPackage.REVISION__ANONYMISATION:
				return anonymisation != ANONYMISATION_EDEFAULT;
			case SourcesPackage.REVISION__TEXT_HASH:
				return TEXT_HASH_EDEFAULT == null ? textHash != null : !TEXT_HASH_EDEFAULT.equals(textHash);
			case SourcesPackage.REVISION__MADE:
				return MADE_EDEFAULT == null ? made != null : !MADE_EDEFAULT.equals(made);
			case SourcesPackage.REVISION__REASON:
				return REASON_EDEFAULT == null ? reason != null : !REASON_EDEFAULT.equals(reason);
			case SourcesPackage.REVISION__FILE:
				return FILE_EDEFAULT == null ? file != null : !FILE_EDEFAULT.equals(file);
			case SourcesPackage.REVISION__MADE_BY:
				return madeBy != null;
		}
		return super.eIsSet(featureID);
	}

} //RevisionImpl
