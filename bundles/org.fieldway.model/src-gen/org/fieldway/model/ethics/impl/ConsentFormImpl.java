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

import org.fieldway.model.ethics.ConsentForm;
import org.fieldway.model.ethics.ConsentItem;
import org.fieldway.model.ethics.EthicsPackage;
import org.fieldway.model.ethics.InformationSheet;

import org.fieldway.model.study.ParticipantGroup;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Consent Form</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.fieldway.model.ethics.impl.ConsentFormImpl#getWithdrawalDeadline <em>Withdrawal Deadline</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.impl.ConsentFormImpl#getWithdrawalDays <em>Withdrawal Days</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.impl.ConsentFormImpl#getInformationSheet <em>Information Sheet</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.impl.ConsentFormImpl#getGroups <em>Groups</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.impl.ConsentFormImpl#getItems <em>Items</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ConsentFormImpl extends DocumentImpl implements ConsentForm {
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
	 * The default value of the '{@link #getWithdrawalDays() <em>Withdrawal Days</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWithdrawalDays()
	 * @generated
	 * @ordered
	 */
	protected static final Integer WITHDRAWAL_DAYS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getWithdrawalDays() <em>Withdrawal Days</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWithdrawalDays()
	 * @generated
	 * @ordered
	 */
	protected Integer withdrawalDays = WITHDRAWAL_DAYS_EDEFAULT;

	/**
	 * The cached value of the '{@link #getInformationSheet() <em>Information Sheet</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInformationSheet()
	 * @generated
	 * @ordered
	 */
	protected InformationSheet informationSheet;

	/**
	 * The cached value of the '{@link #getGroups() <em>Groups</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGroups()
	 * @generated
	 * @ordered
	 */
	protected EList<ParticipantGroup> groups;

	/**
	 * The cached value of the '{@link #getItems() <em>Items</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getItems()
	 * @generated
	 * @ordered
	 */
	protected EList<ConsentItem> items;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ConsentFormImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return EthicsPackage.Literals.CONSENT_FORM;
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
			eNotify(new ENotificationImpl(this, Notification.SET, EthicsPackage.CONSENT_FORM__WITHDRAWAL_DEADLINE, oldWithdrawalDeadline, withdrawalDeadline));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getWithdrawalDays() {
		return withdrawalDays;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWithdrawalDays(Integer newWithdrawalDays) {
		Integer oldWithdrawalDays = withdrawalDays;
		withdrawalDays = newWithdrawalDays;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EthicsPackage.CONSENT_FORM__WITHDRAWAL_DAYS, oldWithdrawalDays, withdrawalDays));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public InformationSheet getInformationSheet() {
		if (informationSheet != null && informationSheet.eIsProxy()) {
			InternalEObject oldInformationSheet = (InternalEObject)informationSheet;
			informationSheet = (InformationSheet)eResolveProxy(oldInformationSheet);
			if (informationSheet != oldInformationSheet) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, EthicsPackage.CONSENT_FORM__INFORMATION_SHEET, oldInformationSheet, informationSheet));
			}
		}
		return informationSheet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public InformationSheet basicGetInformationSheet() {
		return informationSheet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setInformationSheet(InformationSheet newInformationSheet) {
		InformationSheet oldInformationSheet = informationSheet;
		informationSheet = newInformationSheet;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EthicsPackage.CONSENT_FORM__INFORMATION_SHEET, oldInformationSheet, informationSheet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ParticipantGroup> getGroups() {
		if (groups == null) {
			groups = new EObjectResolvingEList<ParticipantGroup>(ParticipantGroup.class, this, EthicsPackage.CONSENT_FORM__GROUPS);
		}
		return groups;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ConsentItem> getItems() {
		if (items == null) {
			items = new EObjectContainmentEList<ConsentItem>(ConsentItem.class, this, EthicsPackage.CONSENT_FORM__ITEMS);
		}
		return items;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case EthicsPackage.CONSENT_FORM__ITEMS:
				return ((InternalEList<?>)getItems()).basicRemove(otherEnd, msgs);
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
			case EthicsPackage.CONSENT_FORM__WITHDRAWAL_DEADLINE:
				return getWithdrawalDeadline();
			case EthicsPackage.CONSENT_FORM__WITHDRAWAL_DAYS:
				return getWithdrawalDays();
			case EthicsPackage.CONSENT_FORM__INFORMATION_SHEET:
				if (resolve) return getInformationSheet();
				return basicGetInformationSheet();
			case EthicsPackage.CONSENT_FORM__GROUPS:
				return getGroups();
			case EthicsPackage.CONSENT_FORM__ITEMS:
				return getItems();
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
			case EthicsPackage.CONSENT_FORM__WITHDRAWAL_DEADLINE:
				setWithdrawalDeadline((LocalDate)newValue);
				return;
			case EthicsPackage.CONSENT_FORM__WITHDRAWAL_DAYS:
				setWithdrawalDays((Integer)newValue);
				return;
			case EthicsPackage.CONSENT_FORM__INFORMATION_SHEET:
				setInformationSheet((InformationSheet)newValue);
				return;
			case EthicsPackage.CONSENT_FORM__GROUPS:
				getGroups().clear();
				getGroups().addAll((Collection<? extends ParticipantGroup>)newValue);
				return;
			case EthicsPackage.CONSENT_FORM__ITEMS:
				getItems().clear();
				getItems().addAll((Collection<? extends ConsentItem>)newValue);
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
			case EthicsPackage.CONSENT_FORM__WITHDRAWAL_DEADLINE:
				setWithdrawalDeadline(WITHDRAWAL_DEADLINE_EDEFAULT);
				return;
			case EthicsPackage.CONSENT_FORM__WITHDRAWAL_DAYS:
				setWithdrawalDays(WITHDRAWAL_DAYS_EDEFAULT);
				return;
			case EthicsPackage.CONSENT_FORM__INFORMATION_SHEET:
				setInformationSheet((InformationSheet)null);
				return;
			case EthicsPackage.CONSENT_FORM__GROUPS:
				getGroups().clear();
				return;
			case EthicsPackage.CONSENT_FORM__ITEMS:
				getItems().clear();
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
			case EthicsPackage.CONSENT_FORM__WITHDRAWAL_DEADLINE:
				return WITHDRAWAL_DEADLINE_EDEFAULT == null ? withdrawalDeadline != null : !WITHDRAWAL_DEADLINE_EDEFAULT.equals(withdrawalDeadline);
			case EthicsPackage.CONSENT_FORM__WITHDRAWAL_DAYS:
				return WITHDRAWAL_DAYS_EDEFAULT == null ? withdrawalDays != null : !WITHDRAWAL_DAYS_EDEFAULT.equals(withdrawalDays);
			case EthicsPackage.CONSENT_FORM__INFORMATION_SHEET:
				return informationSheet != null;
			case EthicsPackage.CONSENT_FORM__GROUPS:
				return groups != null && !groups.isEmpty();
			case EthicsPackage.CONSENT_FORM__ITEMS:
				return items != null && !items.isEmpty();
		}
		return super.eIsSet(featureID);
	}

} //ConsentFormImpl
