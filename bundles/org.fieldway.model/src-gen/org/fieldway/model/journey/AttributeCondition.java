/**
 * Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0
 */
package org.fieldway.model.journey;

import org.fieldway.model.study.AttributeChoice;
import org.fieldway.model.study.AttributeDefinition;
import org.fieldway.model.study.Identified;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Attribute Condition</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A condition on an attribute of a participant or source.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.fieldway.model.journey.AttributeCondition#getComparison <em>Comparison</em>}</li>
 *   <li>{@link org.fieldway.model.journey.AttributeCondition#getValue <em>Value</em>}</li>
 *   <li>{@link org.fieldway.model.journey.AttributeCondition#getDefinition <em>Definition</em>}</li>
 *   <li>{@link org.fieldway.model.journey.AttributeCondition#getChoice <em>Choice</em>}</li>
 * </ul>
 *
 * @see org.fieldway.model.journey.JourneyPackage#getAttributeCondition()
 * @model
 * @generated
 */
public interface AttributeCondition extends Identified {
	/**
	 * Returns the value of the '<em><b>Comparison</b></em>' attribute.
	 * The literals are from the enumeration {@link org.fieldway.model.journey.Comparison}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How the values are compared.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Comparison</em>' attribute.
	 * @see org.fieldway.model.journey.Comparison
	 * @see #setComparison(Comparison)
	 * @see org.fieldway.model.journey.JourneyPackage#getAttributeCondition_Comparison()
	 * @model
	 * @generated
	 */
	Comparison getComparison();

	/**
	 * Sets the value of the '{@link org.fieldway.model.journey.AttributeCondition#getComparison <em>Comparison</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Comparison</em>' attribute.
	 * @see org.fieldway.model.journey.Comparison
	 * @see #getComparison()
	 * @generated
	 */
	void setComparison(Comparison value);

	/**
	 * Returns the value of the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The value to compare with, where the attribute has no fixed list.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Value</em>' attribute.
	 * @see #setValue(String)
	 * @see org.fieldway.model.journey.JourneyPackage#getAttributeCondition_Value()
	 * @model
	 * @generated
	 */
	String getValue();

	/**
	 * Sets the value of the '{@link org.fieldway.model.journey.AttributeCondition#getValue <em>Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Value</em>' attribute.
	 * @see #getValue()
	 * @generated
	 */
	void setValue(String value);

	/**
	 * Returns the value of the '<em><b>Definition</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The attribute.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Definition</em>' reference.
	 * @see #setDefinition(AttributeDefinition)
	 * @see org.fieldway.model.journey.JourneyPackage#getAttributeCondition_Definition()
	 * @model
	 * @generated
	 */
	AttributeDefinition getDefinition();

	/**
	 * Sets the value of the '{@link org.fieldway.model.journey.AttributeCondition#getDefinition <em>Definition</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Definition</em>' reference.
	 * @see #getDefinition()
	 * @generated
	 */
	void setDefinition(AttributeDefinition value);

	/**
	 * Returns the value of the '<em><b>Choice</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The value to compare with, where the attribute has a fixed list.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Choice</em>' reference.
	 * @see #setChoice(AttributeChoice)
	 * @see org.fieldway.model.journey.JourneyPackage#getAttributeCondition_Choice()
	 * @model
	 * @generated
	 */
	AttributeChoice getChoice();

	/**
	 * Sets the value of the '{@link org.fieldway.model.journey.AttributeCondition#getChoice <em>Choice</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Choice</em>' reference.
	 * @see #getChoice()
	 * @generated
	 */
	void setChoice(AttributeChoice value);

} // AttributeCondition
