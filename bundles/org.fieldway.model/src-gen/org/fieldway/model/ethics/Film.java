/**
 * Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0
 */
package org.fieldway.model.ethics;

import org.eclipse.emf.common.util.EList;

import org.fieldway.model.study.Named;
import org.fieldway.model.study.Output;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Film</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A film made in the study.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.fieldway.model.ethics.Film#getAudience <em>Audience</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.Film#getOutput <em>Output</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.Film#getCuts <em>Cuts</em>}</li>
 * </ul>
 *
 * @see org.fieldway.model.ethics.EthicsPackage#getFilm()
 * @model
 * @generated
 */
public interface Film extends Named {
	/**
	 * Returns the value of the '<em><b>Audience</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * For whom it is meant: the id of an audience.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Audience</em>' attribute.
	 * @see #setAudience(String)
	 * @see org.fieldway.model.ethics.EthicsPackage#getFilm_Audience()
	 * @model
	 * @generated
	 */
	String getAudience();

	/**
	 * Sets the value of the '{@link org.fieldway.model.ethics.Film#getAudience <em>Audience</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Audience</em>' attribute.
	 * @see #getAudience()
	 * @generated
	 */
	void setAudience(String value);

	/**
	 * Returns the value of the '<em><b>Output</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The output that it is.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Output</em>' reference.
	 * @see #setOutput(Output)
	 * @see org.fieldway.model.ethics.EthicsPackage#getFilm_Output()
	 * @model
	 * @generated
	 */
	Output getOutput();

	/**
	 * Sets the value of the '{@link org.fieldway.model.ethics.Film#getOutput <em>Output</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Output</em>' reference.
	 * @see #getOutput()
	 * @generated
	 */
	void setOutput(Output value);

	/**
	 * Returns the value of the '<em><b>Cuts</b></em>' containment reference list.
	 * The list contents are of type {@link org.fieldway.model.ethics.Cut}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its cuts, in order.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cuts</em>' containment reference list.
	 * @see org.fieldway.model.ethics.EthicsPackage#getFilm_Cuts()
	 * @model containment="true"
	 * @generated
	 */
	EList<Cut> getCuts();

} // Film
