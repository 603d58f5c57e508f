/**
 * Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0
 */
package org.fieldway.model.ethics;

import org.fieldway.model.study.Identified;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Consent Answer</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The answer to one item of a consent form.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.fieldway.model.ethics.ConsentAnswer#getAnswer <em>Answer</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.ConsentAnswer#getNote <em>Note</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.ConsentAnswer#getItem <em>Item</em>}</li>
 * </ul>
 *
 * @see org.fieldway.model.ethics.EthicsPackage#getConsentAnswer()
 * @model
 * @generated
 */
public interface ConsentAnswer extends Identified {
	/**
	 * Returns the value of the '<em><b>Answer</b></em>' attribute.
	 * The literals are from the enumeration {@link org.fieldway.model.ethics.Answer}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Yes, no, or nothing ticked; nothing ticked counts as no.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Answer</em>' attribute.
	 * @see org.fieldway.model.ethics.Answer
	 * @see #setAnswer(Answer)
	 * @see org.fieldway.model.ethics.EthicsPackage#getConsentAnswer_Answer()
	 * @model
	 * @generated
	 */
	Answer getAnswer();

	/**
	 * Sets the value of the '{@link org.fieldway.model.ethics.ConsentAnswer#getAnswer <em>Answer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Answer</em>' attribute.
	 * @see org.fieldway.model.ethics.Answer
	 * @see #getAnswer()
	 * @generated
	 */
	void setAnswer(Answer value);

	/**
	 * Returns the value of the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A wish or limit that the participant added to this item.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Note</em>' attribute.
	 * @see #setNote(String)
	 * @see org.fieldway.model.ethics.EthicsPackage#getConsentAnswer_Note()
	 * @model
	 * @generated
	 */
	String getNote();

	/**
	 * Sets the value of the '{@link org.fieldway.model.ethics.ConsentAnswer#getNote <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Note</em>' attribute.
	 * @see #getNote()
	 * @generated
	 */
	void setNote(String value);

	/**
	 * Returns the value of the '<em><b>Item</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The item that is answered.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Item</em>' reference.
	 * @see #setItem(ConsentItem)
	 * @see org.fieldway.model.ethics.EthicsPackage#getConsentAnswer_Item()
	 * @model
	 * @generated
	 */
	ConsentItem getItem();

	/**
	 * Sets the value of the '{@link org.fieldway.model.ethics.ConsentAnswer#getItem <em>Item</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Item</em>' reference.
	 * @see #getItem()
	 * @generated
	 */
	void setItem(ConsentItem value);

} // ConsentAnswer
