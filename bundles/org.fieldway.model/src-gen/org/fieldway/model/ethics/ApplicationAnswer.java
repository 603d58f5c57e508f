/**
 * Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0
 */
package org.fieldway.model.ethics;

import java.time.LocalDate;

import org.fieldway.model.study.Identified;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Application Answer</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The answer to one line of an ethics application.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.fieldway.model.ethics.ApplicationAnswer#getQuestionId <em>Question Id</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.ApplicationAnswer#getText <em>Text</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.ApplicationAnswer#isNotApplicable <em>Not Applicable</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.ApplicationAnswer#getReason <em>Reason</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.ApplicationAnswer#getChangedOn <em>Changed On</em>}</li>
 * </ul>
 *
 * @see org.fieldway.model.ethics.EthicsPackage#getApplicationAnswer()
 * @model
 * @generated
 */
public interface ApplicationAnswer extends Identified {
	/**
	 * Returns the value of the '<em><b>Question Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The id of the line in the checklist of applications, for instance recruitment-route.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Question Id</em>' attribute.
	 * @see #setQuestionId(String)
	 * @see org.fieldway.model.ethics.EthicsPackage#getApplicationAnswer_QuestionId()
	 * @model
	 * @generated
	 */
	String getQuestionId();

	/**
	 * Sets the value of the '{@link org.fieldway.model.ethics.ApplicationAnswer#getQuestionId <em>Question Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Question Id</em>' attribute.
	 * @see #getQuestionId()
	 * @generated
	 */
	void setQuestionId(String value);

	/**
	 * Returns the value of the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The answer.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(String)
	 * @see org.fieldway.model.ethics.EthicsPackage#getApplicationAnswer_Text()
	 * @model
	 * @generated
	 */
	String getText();

	/**
	 * Sets the value of the '{@link org.fieldway.model.ethics.ApplicationAnswer#getText <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' attribute.
	 * @see #getText()
	 * @generated
	 */
	void setText(String value);

	/**
	 * Returns the value of the '<em><b>Not Applicable</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the line does not apply to this study.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Not Applicable</em>' attribute.
	 * @see #setNotApplicable(boolean)
	 * @see org.fieldway.model.ethics.EthicsPackage#getApplicationAnswer_NotApplicable()
	 * @model default="false"
	 * @generated
	 */
	boolean isNotApplicable();

	/**
	 * Sets the value of the '{@link org.fieldway.model.ethics.ApplicationAnswer#isNotApplicable <em>Not Applicable</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Not Applicable</em>' attribute.
	 * @see #isNotApplicable()
	 * @generated
	 */
	void setNotApplicable(boolean value);

	/**
	 * Returns the value of the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The reason, where it does not apply.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reason</em>' attribute.
	 * @see #setReason(String)
	 * @see org.fieldway.model.ethics.EthicsPackage#getApplicationAnswer_Reason()
	 * @model
	 * @generated
	 */
	String getReason();

	/**
	 * Sets the value of the '{@link org.fieldway.model.ethics.ApplicationAnswer#getReason <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reason</em>' attribute.
	 * @see #getReason()
	 * @generated
	 */
	void setReason(String value);

	/**
	 * Returns the value of the '<em><b>Changed On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The day of the last change.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Changed On</em>' attribute.
	 * @see #setChangedOn(LocalDate)
	 * @see org.fieldway.model.ethics.EthicsPackage#getApplicationAnswer_ChangedOn()
	 * @model dataType="org.fieldway.model.study.LocalDate"
	 * @generated
	 */
	LocalDate getChangedOn();

	/**
	 * Sets the value of the '{@link org.fieldway.model.ethics.ApplicationAnswer#getChangedOn <em>Changed On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Changed On</em>' attribute.
	 * @see #getChangedOn()
	 * @generated
	 */
	void setChangedOn(LocalDate value);

} // ApplicationAnswer
