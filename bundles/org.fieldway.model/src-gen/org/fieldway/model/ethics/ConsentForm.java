/**
 * Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0
 */
package org.fieldway.model.ethics;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

import org.fieldway.model.study.ParticipantGroup;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Consent Form</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Lists, item by item, what a participant may agree to.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.fieldway.model.ethics.ConsentForm#getWithdrawalDeadline <em>Withdrawal Deadline</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.ConsentForm#getWithdrawalDays <em>Withdrawal Days</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.ConsentForm#getInformationSheet <em>Information Sheet</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.ConsentForm#getGroups <em>Groups</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.ConsentForm#getItems <em>Items</em>}</li>
 * </ul>
 *
 * @see org.fieldway.model.ethics.EthicsPackage#getConsentForm()
 * @model
 * @generated
 */
public interface ConsentForm extends Document {
	/**
	 * Returns the value of the '<em><b>Withdrawal Deadline</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The day until which people can withdraw what they have given.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Withdrawal Deadline</em>' attribute.
	 * @see #setWithdrawalDeadline(LocalDate)
	 * @see org.fieldway.model.ethics.EthicsPackage#getConsentForm_WithdrawalDeadline()
	 * @model dataType="org.fieldway.model.study.LocalDate"
	 * @generated
	 */
	LocalDate getWithdrawalDeadline();

	/**
	 * Sets the value of the '{@link org.fieldway.model.ethics.ConsentForm#getWithdrawalDeadline <em>Withdrawal Deadline</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Withdrawal Deadline</em>' attribute.
	 * @see #getWithdrawalDeadline()
	 * @generated
	 */
	void setWithdrawalDeadline(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Withdrawal Days</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How many days after taking part people can withdraw, where there is no fixed day.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Withdrawal Days</em>' attribute.
	 * @see #setWithdrawalDays(Integer)
	 * @see org.fieldway.model.ethics.EthicsPackage#getConsentForm_WithdrawalDays()
	 * @model
	 * @generated
	 */
	Integer getWithdrawalDays();

	/**
	 * Sets the value of the '{@link org.fieldway.model.ethics.ConsentForm#getWithdrawalDays <em>Withdrawal Days</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Withdrawal Days</em>' attribute.
	 * @see #getWithdrawalDays()
	 * @generated
	 */
	void setWithdrawalDays(Integer value);

	/**
	 * Returns the value of the '<em><b>Information Sheet</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The sheet that people read before they sign.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Information Sheet</em>' reference.
	 * @see #setInformationSheet(InformationSheet)
	 * @see org.fieldway.model.ethics.EthicsPackage#getConsentForm_InformationSheet()
	 * @model
	 * @generated
	 */
	InformationSheet getInformationSheet();

	/**
	 * Sets the value of the '{@link org.fieldway.model.ethics.ConsentForm#getInformationSheet <em>Information Sheet</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Information Sheet</em>' reference.
	 * @see #getInformationSheet()
	 * @generated
	 */
	void setInformationSheet(InformationSheet value);

	/**
	 * Returns the value of the '<em><b>Groups</b></em>' reference list.
	 * The list contents are of type {@link org.fieldway.model.study.ParticipantGroup}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Groups of participants for whom the form is meant.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Groups</em>' reference list.
	 * @see org.fieldway.model.ethics.EthicsPackage#getConsentForm_Groups()
	 * @model
	 * @generated
	 */
	EList<ParticipantGroup> getGroups();

	/**
	 * Returns the value of the '<em><b>Items</b></em>' containment reference list.
	 * The list contents are of type {@link org.fieldway.model.ethics.ConsentItem}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The statements to agree to, in order.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Items</em>' containment reference list.
	 * @see org.fieldway.model.ethics.EthicsPackage#getConsentForm_Items()
	 * @model containment="true"
	 * @generated
	 */
	EList<ConsentItem> getItems();

} // ConsentForm
