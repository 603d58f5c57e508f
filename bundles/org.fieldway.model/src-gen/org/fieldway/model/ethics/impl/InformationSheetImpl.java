/**
 * Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0
 */
package org.fieldway.model.ethics.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectResolvingEList;

import org.fieldway.model.ethics.Contact;
import org.fieldway.model.ethics.EthicsPackage;
import org.fieldway.model.ethics.InformationSheet;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Information Sheet</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.fieldway.model.ethics.impl.InformationSheetImpl#getReadingEase <em>Reading Ease</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.impl.InformationSheetImpl#getContacts <em>Contacts</em>}</li>
 * </ul>
 *
 * @generated
 */
public class InformationSheetImpl extends DocumentImpl implements InformationSheet {
	/**
	 * The default value of the '{@link #getReadingEase() <em>Reading Ease</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReadingEase()
	 * @generated
	 * @ordered
	 */
	protected static final Double READING_EASE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getReadingEase() <em>Reading Ease</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReadingEase()
	 * @generated
	 * @ordered
	 */
	protected Double readingEase = READING_EASE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getContacts() <em>Contacts</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getContacts()
	 * @generated
	 * @ordered
	 */
	protected EList<Contact> contacts;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected InformationSheetImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return EthicsPackage.Literals.INFORMATION_SHEET;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getReadingEase() {
		return readingEase;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReadingEase(Double newReadingEase) {
		Double oldReadingEase = readingEase;
		readingEase = newReadingEase;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EthicsPackage.INFORMATION_SHEET__READING_EASE, oldReadingEase, readingEase));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Contact> getContacts() {
		if (contacts == null) {
			contacts = new EObjectResolvingEList<Contact>(Contact.class, this, EthicsPackage.INFORMATION_SHEET__CONTACTS);
		}
		return contacts;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case EthicsPackage.INFORMATION_SHEET__READING_EASE:
				return getReadingEase();
			case EthicsPackage.INFORMATION_SHEET__CONTACTS:
				return getContacts();
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
			case EthicsPackage.INFORMATION_SHEET__READING_EASE:
				setReadingEase((Double)newValue);
				return;
			case EthicsPackage.INFORMATION_SHEET__CONTACTS:
				getContacts().clear();
				getContacts().addAll((Collection<? extends Contact>)newValue);
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
			case EthicsPackage.INFORMATION_SHEET__READING_EASE:
				setReadingEase(READING_EASE_EDEFAULT);
				return;
			case EthicsPackage.INFORMATION_SHEET__CONTACTS:
				getContacts().clear();
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
			case EthicsPackage.INFORMATION_SHEET__READING_EASE:
				return READING_EASE_EDEFAULT == null ? readingEase != null : !READING_EASE_EDEFAULT.equals(readingEase);
			case EthicsPackage.INFORMATION_SHEET__CONTACTS:
				return contacts != null && !contacts.isEmpty();
		}
		return super.eIsSet(featureID);
	}

} //InformationSheetImpl
