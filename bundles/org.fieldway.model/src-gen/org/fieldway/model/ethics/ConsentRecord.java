/**
 * Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0
 */
package org.fieldway.model.ethics;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

import org.fieldway.model.study.Activity;
import org.fieldway.model.study.Identified;
import org.fieldway.model.study.Participant;
import org.fieldway.model.study.Researcher;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Consent Record</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What a participant agreed to on a certain day.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.fieldway.model.ethics.ConsentRecord#getGivenOn <em>Given On</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.ConsentRecord#getHow <em>How</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.ConsentRecord#isSigned <em>Signed</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.ConsentRecord#isCopyGiven <em>Copy Given</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.ConsentRecord#getWithdrawalDeadline <em>Withdrawal Deadline</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.ConsentRecord#getInvalidSince <em>Invalid Since</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.ConsentRecord#getInvalidBecause <em>Invalid Because</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.ConsentRecord#getNote <em>Note</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.ConsentRecord#getParticipant <em>Participant</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.ConsentRecord#getForm <em>Form</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.ConsentRecord#getActivities <em>Activities</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.ConsentRecord#getTakenBy <em>Taken By</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.ConsentRecord#getAnswers <em>Answers</em>}</li>
 * </ul>
 *
 * @see org.fieldway.model.ethics.EthicsPackage#getConsentRecord()
 * @model
 * @generated
 */
public interface ConsentRecord extends Identified {
	/**
	 * Returns the value of the '<em><b>Given On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The day on which it was given.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Given On</em>' attribute.
	 * @see #setGivenOn(LocalDate)
	 * @see org.fieldway.model.ethics.EthicsPackage#getConsentRecord_GivenOn()
	 * @model dataType="org.fieldway.model.study.LocalDate"
	 * @generated
	 */
	LocalDate getGivenOn();

	/**
	 * Sets the value of the '{@link org.fieldway.model.ethics.ConsentRecord#getGivenOn <em>Given On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Given On</em>' attribute.
	 * @see #getGivenOn()
	 * @generated
	 */
	void setGivenOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>How</b></em>' attribute.
	 * The literals are from the enumeration {@link org.fieldway.model.ethics.ConsentMode}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * In what way it was given.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>How</em>' attribute.
	 * @see org.fieldway.model.ethics.ConsentMode
	 * @see #setHow(ConsentMode)
	 * @see org.fieldway.model.ethics.EthicsPackage#getConsentRecord_How()
	 * @model
	 * @generated
	 */
	ConsentMode getHow();

	/**
	 * Sets the value of the '{@link org.fieldway.model.ethics.ConsentRecord#getHow <em>How</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>How</em>' attribute.
	 * @see org.fieldway.model.ethics.ConsentMode
	 * @see #getHow()
	 * @generated
	 */
	void setHow(ConsentMode value);

	/**
	 * Returns the value of the '<em><b>Signed</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether a signature is held; the signature itself is only in the identity file.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Signed</em>' attribute.
	 * @see #setSigned(boolean)
	 * @see org.fieldway.model.ethics.EthicsPackage#getConsentRecord_Signed()
	 * @model default="false"
	 * @generated
	 */
	boolean isSigned();

	/**
	 * Sets the value of the '{@link org.fieldway.model.ethics.ConsentRecord#isSigned <em>Signed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Signed</em>' attribute.
	 * @see #isSigned()
	 * @generated
	 */
	void setSigned(boolean value);

	/**
	 * Returns the value of the '<em><b>Copy Given</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the participant has a copy.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Copy Given</em>' attribute.
	 * @see #setCopyGiven(boolean)
	 * @see org.fieldway.model.ethics.EthicsPackage#getConsentRecord_CopyGiven()
	 * @model default="false"
	 * @generated
	 */
	boolean isCopyGiven();

	/**
	 * Sets the value of the '{@link org.fieldway.model.ethics.ConsentRecord#isCopyGiven <em>Copy Given</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Copy Given</em>' attribute.
	 * @see #isCopyGiven()
	 * @generated
	 */
	void setCopyGiven(boolean value);

	/**
	 * Returns the value of the '<em><b>Withdrawal Deadline</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The day until which this participant can withdraw, where it differs from the form's.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Withdrawal Deadline</em>' attribute.
	 * @see #setWithdrawalDeadline(LocalDate)
	 * @see org.fieldway.model.ethics.EthicsPackage#getConsentRecord_WithdrawalDeadline()
	 * @model dataType="org.fieldway.model.study.LocalDate"
	 * @generated
	 */
	LocalDate getWithdrawalDeadline();

	/**
	 * Sets the value of the '{@link org.fieldway.model.ethics.ConsentRecord#getWithdrawalDeadline <em>Withdrawal Deadline</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Withdrawal Deadline</em>' attribute.
	 * @see #getWithdrawalDeadline()
	 * @generated
	 */
	void setWithdrawalDeadline(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Invalid Since</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The day from which the record no longer counts, for instance because a new one replaced it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Invalid Since</em>' attribute.
	 * @see #setInvalidSince(LocalDate)
	 * @see org.fieldway.model.ethics.EthicsPackage#getConsentRecord_InvalidSince()
	 * @model dataType="org.fieldway.model.study.LocalDate"
	 * @generated
	 */
	LocalDate getInvalidSince();

	/**
	 * Sets the value of the '{@link org.fieldway.model.ethics.ConsentRecord#getInvalidSince <em>Invalid Since</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Invalid Since</em>' attribute.
	 * @see #getInvalidSince()
	 * @generated
	 */
	void setInvalidSince(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Invalid Because</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Why it no longer counts.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Invalid Because</em>' attribute.
	 * @see #setInvalidBecause(String)
	 * @see org.fieldway.model.ethics.EthicsPackage#getConsentRecord_InvalidBecause()
	 * @model
	 * @generated
	 */
	String getInvalidBecause();

	/**
	 * Sets the value of the '{@link org.fieldway.model.ethics.ConsentRecord#getInvalidBecause <em>Invalid Because</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Invalid Because</em>' attribute.
	 * @see #getInvalidBecause()
	 * @generated
	 */
	void setInvalidBecause(String value);

	/**
	 * Returns the value of the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Conditions or wishes that the participant added.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Note</em>' attribute.
	 * @see #setNote(String)
	 * @see org.fieldway.model.ethics.EthicsPackage#getConsentRecord_Note()
	 * @model
	 * @generated
	 */
	String getNote();

	/**
	 * Sets the value of the '{@link org.fieldway.model.ethics.ConsentRecord#getNote <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Note</em>' attribute.
	 * @see #getNote()
	 * @generated
	 */
	void setNote(String value);

	/**
	 * Returns the value of the '<em><b>Participant</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who gave it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Participant</em>' reference.
	 * @see #setParticipant(Participant)
	 * @see org.fieldway.model.ethics.EthicsPackage#getConsentRecord_Participant()
	 * @model
	 * @generated
	 */
	Participant getParticipant();

	/**
	 * Sets the value of the '{@link org.fieldway.model.ethics.ConsentRecord#getParticipant <em>Participant</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Participant</em>' reference.
	 * @see #getParticipant()
	 * @generated
	 */
	void setParticipant(Participant value);

	/**
	 * Returns the value of the '<em><b>Form</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The form, in the version that was used.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Form</em>' reference.
	 * @see #setForm(ConsentForm)
	 * @see org.fieldway.model.ethics.EthicsPackage#getConsentRecord_Form()
	 * @model
	 * @generated
	 */
	ConsentForm getForm();

	/**
	 * Sets the value of the '{@link org.fieldway.model.ethics.ConsentRecord#getForm <em>Form</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Form</em>' reference.
	 * @see #getForm()
	 * @generated
	 */
	void setForm(ConsentForm value);

	/**
	 * Returns the value of the '<em><b>Activities</b></em>' reference list.
	 * The list contents are of type {@link org.fieldway.model.study.Activity}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Activities for which it was given; empty means all for which the form is used.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Activities</em>' reference list.
	 * @see org.fieldway.model.ethics.EthicsPackage#getConsentRecord_Activities()
	 * @model
	 * @generated
	 */
	EList<Activity> getActivities();

	/**
	 * Returns the value of the '<em><b>Taken By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who took it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Taken By</em>' reference.
	 * @see #setTakenBy(Researcher)
	 * @see org.fieldway.model.ethics.EthicsPackage#getConsentRecord_TakenBy()
	 * @model
	 * @generated
	 */
	Researcher getTakenBy();

	/**
	 * Sets the value of the '{@link org.fieldway.model.ethics.ConsentRecord#getTakenBy <em>Taken By</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Taken By</em>' reference.
	 * @see #getTakenBy()
	 * @generated
	 */
	void setTakenBy(Researcher value);

	/**
	 * Returns the value of the '<em><b>Answers</b></em>' containment reference list.
	 * The list contents are of type {@link org.fieldway.model.ethics.ConsentAnswer}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The answers, item by item; a missing answer is a no.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Answers</em>' containment reference list.
	 * @see org.fieldway.model.ethics.EthicsPackage#getConsentRecord_Answers()
	 * @model containment="true"
	 * @generated
	 */
	EList<ConsentAnswer> getAnswers();

} // ConsentRecord
