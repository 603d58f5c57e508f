/**
 * Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0
 */
package org.fieldway.model.ethics.impl;

import java.time.LocalDate;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectResolvingEList;

import org.fieldway.model.ethics.DataAsset;
import org.fieldway.model.ethics.DataSharingAgreement;
import org.fieldway.model.ethics.EthicsPackage;

import org.fieldway.model.study.Organisation;

import org.fieldway.model.study.impl.NamedImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Data Sharing Agreement</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.fieldway.model.ethics.impl.DataSharingAgreementImpl#getReference <em>Reference</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.impl.DataSharingAgreementImpl#getPurpose <em>Purpose</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.impl.DataSharingAgreementImpl#getSafeguards <em>Safeguards</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.impl.DataSharingAgreementImpl#getSignedOn <em>Signed On</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.impl.DataSharingAgreementImpl#getExpires <em>Expires</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.impl.DataSharingAgreementImpl#getParties <em>Parties</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.impl.DataSharingAgreementImpl#getAssets <em>Assets</em>}</li>
 * </ul>
 *
 * @generated
 */
public class DataSharingAgreementImpl extends NamedImpl implements DataSharingAgreement {
	/**
	 * The default value of the '{@link #getReference() <em>Reference</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReference()
	 * @generated
	 * @ordered
	 */
	protected static final String REFERENCE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getReference() <em>Reference</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReference()
	 * @generated
	 * @ordered
	 */
	protected String reference = REFERENCE_EDEFAULT;

	/**
	 * The default value of the '{@link #getPurpose() <em>Purpose</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPurpose()
	 * @generated
	 * @ordered
	 */
	protected static final String PURPOSE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPurpose() <em>Purpose</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPurpose()
	 * @generated
	 * @ordered
	 */
	protected String purpose = PURPOSE_EDEFAULT;

	/**
	 * The default value of the '{@link #getSafeguards() <em>Safeguards</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSafeguards()
	 * @generated
	 * @ordered
	 */
	protected static final String SAFEGUARDS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSafeguards() <em>Safeguards</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSafeguards()
	 * @generated
	 * @ordered
	 */
	protected String safeguards = SAFEGUARDS_EDEFAULT;

	/**
	 * The default value of the '{@link #getSignedOn() <em>Signed On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSignedOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate SIGNED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSignedOn() <em>Signed On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSignedOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate signedOn = SIGNED_ON_EDEFAULT;

	/**
	 * The default value of the '{@link #getExpires() <em>Expires</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExpires()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate EXPIRES_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getExpires() <em>Expires</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExpires()
	 * @generated
	 * @ordered
	 */
	protected LocalDate expires = EXPIRES_EDEFAULT;

	/**
	 * The cached value of the '{@link #getParties() <em>Parties</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getParties()
	 * @generated
	 * @ordered
	 */
	protected EList<Organisation> parties;

	/**
	 * The cached value of the '{@link #getAssets() <em>Assets</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAssets()
	 * @generated
	 * @ordered
	 */
	protected EList<DataAsset> assets;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected DataSharingAgreementImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return EthicsPackage.Literals.DATA_SHARING_AGREEMENT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getReference() {
		return reference;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReference(String newReference) {
		String oldReference = reference;
		reference = newReference;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EthicsPackage.DATA_SHARING_AGREEMENT__REFERENCE, oldReference, reference));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPurpose() {
		return purpose;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPurpose(String newPurpose) {
		String oldPurpose = purpose;
		purpose = newPurpose;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EthicsPackage.DATA_SHARING_AGREEMENT__PURPOSE, oldPurpose, purpose));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSafeguards() {
		return safeguards;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSafeguards(String newSafeguards) {
		String oldSafeguards = safeguards;
		safeguards = newSafeguards;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EthicsPackage.DATA_SHARING_AGREEMENT__SAFEGUARDS, oldSafeguards, safeguards));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getSignedOn() {
		return signedOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSignedOn(LocalDate newSignedOn) {
		LocalDate oldSignedOn = signedOn;
		signedOn = newSignedOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EthicsPackage.DATA_SHARING_AGREEMENT__SIGNED_ON, oldSignedOn, signedOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getExpires() {
		return expires;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setExpires(LocalDate newExpires) {
		LocalDate oldExpires = expires;
		expires = newExpires;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EthicsPackage.DATA_SHARING_AGREEMENT__EXPIRES, oldExpires, expires));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Organisation> getParties() {
		if (parties == null) {
			parties = new EObjectResolvingEList<Organisation>(Organisation.class, this, EthicsPackage.DATA_SHARING_AGREEMENT__PARTIES);
		}
		return parties;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<DataAsset> getAssets() {
		if (assets == null) {
			assets = new EObjectResolvingEList<DataAsset>(DataAsset.class, this, EthicsPackage.DATA_SHARING_AGREEMENT__ASSETS);
		}
		return assets;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case EthicsPackage.DATA_SHARING_AGREEMENT__REFERENCE:
				return getReference();
			case EthicsPackage.DATA_SHARING_AGREEMENT__PURPOSE:
				return getPurpose();
			case EthicsPackage.DATA_SHARING_AGREEMENT__SAFEGUARDS:
				return getSafeguards();
			case EthicsPackage.DATA_SHARING_AGREEMENT__SIGNED_ON:
				return getSignedOn();
			case EthicsPackage.DATA_SHARING_AGREEMENT__EXPIRES:
				return getExpires();
			case EthicsPackage.DATA_SHARING_AGREEMENT__PARTIES:
				return getParties();
			case EthicsPackage.DATA_SHARING_AGREEMENT__ASSETS:
				return getAssets();
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
			case EthicsPackage.DATA_SHARING_AGREEMENT__REFERENCE:
				setReference((String)newValue);
				return;
			case EthicsPackage.DATA_SHARING_AGREEMENT__PURPOSE:
				setPurpose((String)newValue);
				return;
			case EthicsPackage.DATA_SHARING_AGREEMENT__SAFEGUARDS:
				setSafeguards((String)newValue);
				return;
			case EthicsPackage.DATA_SHARING_AGREEMENT__SIGNED_ON:
				setSignedOn((LocalDate)newValue);
				return;
			case EthicsPackage.DATA_SHARING_AGREEMENT__EXPIRES:
				setExpires((LocalDate)newValue);
				return;
			case EthicsPackage.DATA_SHARING_AGREEMENT__PARTIES:
				getParties().clear();
				getParties().addAll((Collection<? extends Organisation>)newValue);
				return;
			case EthicsPackage.DATA_SHARING_AGREEMENT__ASSETS:
				getAssets().clear();
				getAssets().addAll((Collection<? extends DataAsset>)newValue);
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
			case EthicsPackage.DATA_SHARING_AGREEMENT__REFERENCE:
				setReference(REFERENCE_EDEFAULT);
				return;
			case EthicsPackage.DATA_SHARING_AGREEMENT__PURPOSE:
				setPurpose(PURPOSE_EDEFAULT);
				return;
			case EthicsPackage.DATA_SHARING_AGREEMENT__SAFEGUARDS:
				setSafeguards(SAFEGUARDS_EDEFAULT);
				return;
			case EthicsPackage.DATA_SHARING_AGREEMENT__SIGNED_ON:
				setSignedOn(SIGNED_ON_EDEFAULT);
				return;
			case EthicsPackage.DATA_SHARING_AGREEMENT__EXPIRES:
				setExpires(EXPIRES_EDEFAULT);
				return;
			case EthicsPackage.DATA_SHARING_AGREEMENT__PARTIES:
				getParties().clear();
				return;
			case EthicsPackage.DATA_SHARING_AGREEMENT__ASSETS:
				getAssets().clear();
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
			case EthicsPackage.DATA_SHARING_AGREEMENT__REFERENCE:
				return REFERENCE_EDEFAULT == null ? reference != null : !REFERENCE_EDEFAULT.equals(reference);
			case EthicsPackage.DATA_SHARING_AGREEMENT__PURPOSE:
				return PURPOSE_EDEFAULT == null ? purpose != null : !PURPOSE_EDEFAULT.equals(purpose);
			case EthicsPackage.DATA_SHARING_AGREEMENT__SAFEGUARDS:
				return SAFEGUARDS_EDEFAULT == null ? safeguards != null : !SAFEGUARDS_EDEFAULT.equals(safeguards);
			case EthicsPackage.DATA_SHARING_AGREEMENT__SIGNED_ON:
				return SIGNED_ON_EDEFAULT == null ? signedOn != null : !SIGNED_ON_EDEFAULT.equals(signedOn);
			case EthicsPackage.DATA_SHARING_AGREEMENT__EXPIRES:
				return EXPIRES_EDEFAULT == null ? expires != null : !EXPIRES_EDEFAULT.equals(expires);
			case EthicsPackage.DATA_SHARING_AGREEMENT__PARTIES:
				return parties != null && !parties.isEmpty();
			case EthicsPackage.DATA_SHARING_AGREEMENT__ASSETS:
				return assets != null && !assets.isEmpty();
		}
		return super.eIsSet(featureID);
	}

} //DataSharingAgreementImpl
