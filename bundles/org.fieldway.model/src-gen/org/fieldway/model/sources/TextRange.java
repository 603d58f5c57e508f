/**
 * Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0
 */
package org.fieldway.model.sources;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Text Range</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A passage of a text.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.fieldway.model.sources.TextRange#getStart <em>Start</em>}</li>
 *   <li>{@link org.fieldway.model.sources.TextRange#getEnd <em>End</em>}</li>
 * </ul>
 *
 * @see org.fieldway.model.sources.SourcesPackage#getTextRange()
 * @model
 * @generated
 */
public interface TextRange extends Region {
	/**
	 * Returns the value of the '<em><b>Start</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The first character, counted in UTF-16 units from 0.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Start</em>' attribute.
	 * @see #setStart(int)
	 * @see org.fieldway.model.sources.SourcesPackage#getTextRange_Start()
	 * @model default="0"
	 * @generated
	 */
	int getStart();

	/**
	 * Sets the value of the '{@link org.fieldway.model.sources.TextRange#getStart <em>Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Start</em>' attribute.
	 * @see #getStart()
	 * @generated
	 */
	void setStart(int value);

	/**
	 * Returns the value of the '<em><b>End</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The character after the last one, counted in UTF-16 units from 0.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>End</em>' attribute.
	 * @see #setEnd(int)
	 * @see org.fieldway.model.sources.SourcesPackage#getTextRange_End()
	 * @model default="0"
	 * @generated
	 */
	int getEnd();

	/**
	 * Sets the value of the '{@link org.fieldway.model.sources.TextRange#getEnd <em>End</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>End</em>' attribute.
	 * @see #getEnd()
	 * @generated
	 */
	void setEnd(int value);

} // TextRange
