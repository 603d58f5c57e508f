/**
 * Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0
 */
package org.fieldway.model.study;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Attribute Value</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What is known about one case for one attribute.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.fieldway.model.study.AttributeValue#getDefinition <em>Definition</em>}</li>
 *   <li>{@link org.fieldway.model.study.AttributeValue#getValue <em>Value</em>}</li>
 *   <li>{@link org.fieldway.model.study.AttributeValue#getChoice <em>Choice</em>}</li>
 * </ul>
 *
 * @see org.fieldway.model.study.StudyPackage#getAttributeValue()
 * @model
 * @generated
 */
public interface AttributeValue extends Identified {
	/**
	 * Returns the value of the '<em><b>Definition</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The attribute to which the value belongs.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Definition</em>' reference.
	 * @see #setDefinition(AttributeDefinition)
	 * @see org.fieldway.model.study.StudyPackage#getAttributeValue_Definition()
	 * @model
	 * @generated
	 */
	AttributeDefinition getDefinition();

	/**
	 * Sets the value of the '{@link org.fieldway.model.study.AttributeValue#getDefinition <em>Definition</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Definition</em>' reference.
	 * @see #getDefinition()
	 * @generated
	 */
	void setDefinition(AttributeDefinition value);

	/**
	 * Returns the value of the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The value as text: numbers with a point, dates as year-month-day, yes or no as true or false; empty for a choice.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Value</em>' attribute.
	 * @see #setValue(String)
	 * @see org.fieldway.model.study.StudyPackage#getAttributeValue_Value()
	 * @model
	 * @generated
	 */
	String getValue();

	/**
	 * Sets the value of the '{@link org.fieldway.model.study.AttributeValue#getValue <em>Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Value</em>' attribute.
	 * @see #getValue()
	 * @generated
	 */
	void setValue(String value);

	/**
	 * Returns the value of the '<em><b>Choice</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The chosen value, where the attribute has a fixed list.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Choice</em>' reference.
	 * @see #setChoice(AttributeChoice)
	 * @see org.fieldway.model.study.StudyPackage#getAttributeValue_Choice()
	 * @model
	 * @generated
	 */
	AttributeChoice getChoice();

	/**
	 * Sets the value of the '{@link org.fieldway.model.study.AttributeValue#getChoice <em>Choice</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Choice</em>' reference.
	 * @see #getChoice()
	 * @generated
	 */
	void setChoice(AttributeChoice value);

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The value as it is shown: the name of the choice, or the value as it was entered.
	 * <!-- end-model-doc -->
	 * @model
	 * @generated
	 */
	String text();

} // AttributeValue
