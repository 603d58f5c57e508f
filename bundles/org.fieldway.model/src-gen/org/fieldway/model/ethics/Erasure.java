/**
 * Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0
 */
package org.fieldway.model.ethics;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

import org.fieldway.model.study.Identified;
import org.fieldway.model.study.Participant;
import org.fieldway.model.study.Researcher;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Erasure</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The marker that remains when a person's material has been erased.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.fieldway.model.ethics.Erasure#getRequestedOn <em>Requested On</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.Erasure#getErasedOn <em>Erased On</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.Erasure#getReason <em>Reason</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.Erasure#getRemoved <em>Removed</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.Erasure#getNotReached <em>Not Reached</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.Erasure#getParticipant <em>Participant</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.Erasure#getPerformedBy <em>Performed By</em>}</li>
 * </ul>
 *
 * @see org.fieldway.model.ethics.EthicsPackage#getErasure()
 * @model
 * @generated
 */
public interface Erasure extends Identified {
	/**
	 * Returns the value of the '<em><b>Requested On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The day on which it was asked for.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Requested On</em>' attribute.
	 * @see #setRequestedOn(LocalDate)
	 * @see org.fieldway.model.ethics.EthicsPackage#getErasure_RequestedOn()
	 * @model dataType="org.fieldway.model.study.LocalDate"
	 * @generated
	 */
	LocalDate getRequestedOn();

	/**
	 * Sets the value of the '{@link org.fieldway.model.ethics.Erasure#getRequestedOn <em>Requested On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Requested On</em>' attribute.
	 * @see #getRequestedOn()
	 * @generated
	 */
	void setRequestedOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Erased On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The day on which it was done.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Erased On</em>' attribute.
	 * @see #setErasedOn(LocalDate)
	 * @see org.fieldway.model.ethics.EthicsPackage#getErasure_ErasedOn()
	 * @model dataType="org.fieldway.model.study.LocalDate"
	 * @generated
	 */
	LocalDate getErasedOn();

	/**
	 * Sets the value of the '{@link org.fieldway.model.ethics.Erasure#getErasedOn <em>Erased On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Erased On</em>' attribute.
	 * @see #getErasedOn()
	 * @generated
	 */
	void setErasedOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Reason</b></em>' attribute.
	 * The literals are from the enumeration {@link org.fieldway.model.ethics.ErasureReason}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Why it was done.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reason</em>' attribute.
	 * @see org.fieldway.model.ethics.ErasureReason
	 * @see #setReason(ErasureReason)
	 * @see org.fieldway.model.ethics.EthicsPackage#getErasure_Reason()
	 * @model
	 * @generated
	 */
	ErasureReason getReason();

	/**
	 * Sets the value of the '{@link org.fieldway.model.ethics.Erasure#getReason <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reason</em>' attribute.
	 * @see org.fieldway.model.ethics.ErasureReason
	 * @see #getReason()
	 * @generated
	 */
	void setReason(ErasureReason value);

	/**
	 * Returns the value of the '<em><b>Removed</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What was removed, without any of the words.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Removed</em>' attribute list.
	 * @see org.fieldway.model.ethics.EthicsPackage#getErasure_Removed()
	 * @model unique="false"
	 * @generated
	 */
	EList<String> getRemoved();

	/**
	 * Returns the value of the '<em><b>Not Reached</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Exports, copies and version histories that could not be reached.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Not Reached</em>' attribute list.
	 * @see org.fieldway.model.ethics.EthicsPackage#getErasure_NotReached()
	 * @model unique="false"
	 * @generated
	 */
	EList<String> getNotReached();

	/**
	 * Returns the value of the '<em><b>Participant</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The participant whose material it was.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Participant</em>' reference.
	 * @see #setParticipant(Participant)
	 * @see org.fieldway.model.ethics.EthicsPackage#getErasure_Participant()
	 * @model
	 * @generated
	 */
	Participant getParticipant();

	/**
	 * Sets the value of the '{@link org.fieldway.model.ethics.Erasure#getParticipant <em>Participant</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Participant</em>' reference.
	 * @see #getParticipant()
	 * @generated
	 */
	void setParticipant(Participant value);

	/**
	 * Returns the value of the '<em><b>Performed By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who did it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Performed By</em>' reference.
	 * @see #setPerformedBy(Researcher)
	 * @see org.fieldway.model.ethics.EthicsPackage#getErasure_PerformedBy()
	 * @model
	 * @generated
	 */
	Researcher getPerformedBy();

	/**
	 * Sets the value of the '{@link org.fieldway.model.ethics.Erasure#getPerformedBy <em>Performed By</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Performed By</em>' reference.
	 * @see #getPerformedBy()
	 * @generated
	 */
	void setPerformedBy(Researcher value);

} // Erasure
