/**
 * Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0
 */
package org.fieldway.model.study;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Attribute Definition</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Something that is recorded about every case of a kind in order to compare, for instance year of study.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.fieldway.model.study.AttributeDefinition#getType <em>Type</em>}</li>
 *   <li>{@link org.fieldway.model.study.AttributeDefinition#getAppliesTo <em>Applies To</em>}</li>
 *   <li>{@link org.fieldway.model.study.AttributeDefinition#getUnit <em>Unit</em>}</li>
 *   <li>{@link org.fieldway.model.study.AttributeDefinition#isIdentifying <em>Identifying</em>}</li>
 *   <li>{@link org.fieldway.model.study.AttributeDefinition#getChoices <em>Choices</em>}</li>
 * </ul>
 *
 * @see org.fieldway.model.study.StudyPackage#getAttributeDefinition()
 * @model
 * @generated
 */
public interface AttributeDefinition extends Named {
	/**
	 * Returns the value of the '<em><b>Type</b></em>' attribute.
	 * The literals are from the enumeration {@link org.fieldway.model.study.AttributeType}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What sort of value is recorded.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Type</em>' attribute.
	 * @see org.fieldway.model.study.AttributeType
	 * @see #setType(AttributeType)
	 * @see org.fieldway.model.study.StudyPackage#getAttributeDefinition_Type()
	 * @model
	 * @generated
	 */
	AttributeType getType();

	/**
	 * Sets the value of the '{@link org.fieldway.model.study.AttributeDefinition#getType <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Type</em>' attribute.
	 * @see org.fieldway.model.study.AttributeType
	 * @see #getType()
	 * @generated
	 */
	void setType(AttributeType value);

	/**
	 * Returns the value of the '<em><b>Applies To</b></em>' attribute.
	 * The literals are from the enumeration {@link org.fieldway.model.study.CaseKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The kind of case for which it is recorded.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Applies To</em>' attribute.
	 * @see org.fieldway.model.study.CaseKind
	 * @see #setAppliesTo(CaseKind)
	 * @see org.fieldway.model.study.StudyPackage#getAttributeDefinition_AppliesTo()
	 * @model
	 * @generated
	 */
	CaseKind getAppliesTo();

	/**
	 * Sets the value of the '{@link org.fieldway.model.study.AttributeDefinition#getAppliesTo <em>Applies To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Applies To</em>' attribute.
	 * @see org.fieldway.model.study.CaseKind
	 * @see #getAppliesTo()
	 * @generated
	 */
	void setAppliesTo(CaseKind value);

	/**
	 * Returns the value of the '<em><b>Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The unit of a number, for instance years.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Unit</em>' attribute.
	 * @see #setUnit(String)
	 * @see org.fieldway.model.study.StudyPackage#getAttributeDefinition_Unit()
	 * @model
	 * @generated
	 */
	String getUnit();

	/**
	 * Sets the value of the '{@link org.fieldway.model.study.AttributeDefinition#getUnit <em>Unit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Unit</em>' attribute.
	 * @see #getUnit()
	 * @generated
	 */
	void setUnit(String value);

	/**
	 * Returns the value of the '<em><b>Identifying</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the value could help to identify a person; it is then withheld from outputs beyond the team.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Identifying</em>' attribute.
	 * @see #setIdentifying(boolean)
	 * @see org.fieldway.model.study.StudyPackage#getAttributeDefinition_Identifying()
	 * @model default="false"
	 * @generated
	 */
	boolean isIdentifying();

	/**
	 * Sets the value of the '{@link org.fieldway.model.study.AttributeDefinition#isIdentifying <em>Identifying</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Identifying</em>' attribute.
	 * @see #isIdentifying()
	 * @generated
	 */
	void setIdentifying(boolean value);

	/**
	 * Returns the value of the '<em><b>Choices</b></em>' containment reference list.
	 * The list contents are of type {@link org.fieldway.model.study.AttributeChoice}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The values from which one is chosen, in order.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Choices</em>' containment reference list.
	 * @see org.fieldway.model.study.StudyPackage#getAttributeDefinition_Choices()
	 * @model containment="true"
	 * @generated
	 */
	EList<AttributeChoice> getChoices();

} // AttributeDefinition
