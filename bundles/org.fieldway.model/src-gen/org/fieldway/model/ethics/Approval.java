/**
 * Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0
 */
package org.fieldway.model.ethics;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

import org.fieldway.model.study.Identified;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Approval</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A committee's decision.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.fieldway.model.ethics.Approval#getBody <em>Body</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.Approval#getReference <em>Reference</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.Approval#getDecision <em>Decision</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.Approval#getDecidedOn <em>Decided On</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.Approval#getValidFrom <em>Valid From</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.Approval#getExpires <em>Expires</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.Approval#getNote <em>Note</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.Approval#getConditions <em>Conditions</em>}</li>
 * </ul>
 *
 * @see org.fieldway.model.ethics.EthicsPackage#getApproval()
 * @model
 * @generated
 */
public interface Approval extends Identified {
	/**
	 * Returns the value of the '<em><b>Body</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who decided.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Body</em>' attribute.
	 * @see #setBody(String)
	 * @see org.fieldway.model.ethics.EthicsPackage#getApproval_Body()
	 * @model
	 * @generated
	 */
	String getBody();

	/**
	 * Sets the value of the '{@link org.fieldway.model.ethics.Approval#getBody <em>Body</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Body</em>' attribute.
	 * @see #getBody()
	 * @generated
	 */
	void setBody(String value);

	/**
	 * Returns the value of the '<em><b>Reference</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The reference of the decision.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reference</em>' attribute.
	 * @see #setReference(String)
	 * @see org.fieldway.model.ethics.EthicsPackage#getApproval_Reference()
	 * @model
	 * @generated
	 */
	String getReference();

	/**
	 * Sets the value of the '{@link org.fieldway.model.ethics.Approval#getReference <em>Reference</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reference</em>' attribute.
	 * @see #getReference()
	 * @generated
	 */
	void setReference(String value);

	/**
	 * Returns the value of the '<em><b>Decision</b></em>' attribute.
	 * The literals are from the enumeration {@link org.fieldway.model.ethics.ApprovalDecision}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What was decided.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Decision</em>' attribute.
	 * @see org.fieldway.model.ethics.ApprovalDecision
	 * @see #setDecision(ApprovalDecision)
	 * @see org.fieldway.model.ethics.EthicsPackage#getApproval_Decision()
	 * @model
	 * @generated
	 */
	ApprovalDecision getDecision();

	/**
	 * Sets the value of the '{@link org.fieldway.model.ethics.Approval#getDecision <em>Decision</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Decision</em>' attribute.
	 * @see org.fieldway.model.ethics.ApprovalDecision
	 * @see #getDecision()
	 * @generated
	 */
	void setDecision(ApprovalDecision value);

	/**
	 * Returns the value of the '<em><b>Decided On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The day of the decision.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Decided On</em>' attribute.
	 * @see #setDecidedOn(LocalDate)
	 * @see org.fieldway.model.ethics.EthicsPackage#getApproval_DecidedOn()
	 * @model dataType="org.fieldway.model.study.LocalDate"
	 * @generated
	 */
	LocalDate getDecidedOn();

	/**
	 * Sets the value of the '{@link org.fieldway.model.ethics.Approval#getDecidedOn <em>Decided On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Decided On</em>' attribute.
	 * @see #getDecidedOn()
	 * @generated
	 */
	void setDecidedOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Valid From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The first day on which it holds; empty means the day of the decision.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Valid From</em>' attribute.
	 * @see #setValidFrom(LocalDate)
	 * @see org.fieldway.model.ethics.EthicsPackage#getApproval_ValidFrom()
	 * @model dataType="org.fieldway.model.study.LocalDate"
	 * @generated
	 */
	LocalDate getValidFrom();

	/**
	 * Sets the value of the '{@link org.fieldway.model.ethics.Approval#getValidFrom <em>Valid From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Valid From</em>' attribute.
	 * @see #getValidFrom()
	 * @generated
	 */
	void setValidFrom(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Expires</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The last day on which it holds; empty means that it does not expire.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Expires</em>' attribute.
	 * @see #setExpires(LocalDate)
	 * @see org.fieldway.model.ethics.EthicsPackage#getApproval_Expires()
	 * @model dataType="org.fieldway.model.study.LocalDate"
	 * @generated
	 */
	LocalDate getExpires();

	/**
	 * Sets the value of the '{@link org.fieldway.model.ethics.Approval#getExpires <em>Expires</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Expires</em>' attribute.
	 * @see #getExpires()
	 * @generated
	 */
	void setExpires(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Anything else the letter says.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Note</em>' attribute.
	 * @see #setNote(String)
	 * @see org.fieldway.model.ethics.EthicsPackage#getApproval_Note()
	 * @model
	 * @generated
	 */
	String getNote();

	/**
	 * Sets the value of the '{@link org.fieldway.model.ethics.Approval#getNote <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Note</em>' attribute.
	 * @see #getNote()
	 * @generated
	 */
	void setNote(String value);

	/**
	 * Returns the value of the '<em><b>Conditions</b></em>' containment reference list.
	 * The list contents are of type {@link org.fieldway.model.ethics.Condition}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What must be done for it to hold.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Conditions</em>' containment reference list.
	 * @see org.fieldway.model.ethics.EthicsPackage#getApproval_Conditions()
	 * @model containment="true"
	 * @generated
	 */
	EList<Condition> getConditions();

} // Approval
