/**
 * Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0
 */
package org.fieldway.model.journey;

import org.eclipse.emf.common.util.EList;

import org.fieldway.model.codes.Code;
import org.fieldway.model.codes.CodeSet;

import org.fieldway.model.study.Identified;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Map Rule</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Says which coded passages are gathered when cards are drafted.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.fieldway.model.journey.MapRule#isIncludeSubcodes <em>Include Subcodes</em>}</li>
 *   <li>{@link org.fieldway.model.journey.MapRule#getCodes <em>Codes</em>}</li>
 *   <li>{@link org.fieldway.model.journey.MapRule#getCodeSets <em>Code Sets</em>}</li>
 *   <li>{@link org.fieldway.model.journey.MapRule#getConditions <em>Conditions</em>}</li>
 * </ul>
 *
 * @see org.fieldway.model.journey.JourneyPackage#getMapRule()
 * @model abstract="true"
 * @generated
 */
public interface MapRule extends Identified {
	/**
	 * Returns the value of the '<em><b>Include Subcodes</b></em>' attribute.
	 * The default value is <code>"true"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether narrower codes count as well.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Include Subcodes</em>' attribute.
	 * @see #setIncludeSubcodes(boolean)
	 * @see org.fieldway.model.journey.JourneyPackage#getMapRule_IncludeSubcodes()
	 * @model default="true"
	 * @generated
	 */
	boolean isIncludeSubcodes();

	/**
	 * Sets the value of the '{@link org.fieldway.model.journey.MapRule#isIncludeSubcodes <em>Include Subcodes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Include Subcodes</em>' attribute.
	 * @see #isIncludeSubcodes()
	 * @generated
	 */
	void setIncludeSubcodes(boolean value);

	/**
	 * Returns the value of the '<em><b>Codes</b></em>' reference list.
	 * The list contents are of type {@link org.fieldway.model.codes.Code}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Codes whose passages are gathered.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Codes</em>' reference list.
	 * @see org.fieldway.model.journey.JourneyPackage#getMapRule_Codes()
	 * @model
	 * @generated
	 */
	EList<Code> getCodes();

	/**
	 * Returns the value of the '<em><b>Code Sets</b></em>' reference list.
	 * The list contents are of type {@link org.fieldway.model.codes.CodeSet}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Code sets whose passages are gathered.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Code Sets</em>' reference list.
	 * @see org.fieldway.model.journey.JourneyPackage#getMapRule_CodeSets()
	 * @model
	 * @generated
	 */
	EList<CodeSet> getCodeSets();

	/**
	 * Returns the value of the '<em><b>Conditions</b></em>' containment reference list.
	 * The list contents are of type {@link org.fieldway.model.journey.AttributeCondition}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What must hold for the participant or the source; all conditions together.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Conditions</em>' containment reference list.
	 * @see org.fieldway.model.journey.JourneyPackage#getMapRule_Conditions()
	 * @model containment="true"
	 * @generated
	 */
	EList<AttributeCondition> getConditions();

} // MapRule
