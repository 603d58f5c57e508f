/**
 * Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0
 */
package org.fieldway.model.study;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Credibility Strategy</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One thing that is done so that findings can be trusted.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.fieldway.model.study.CredibilityStrategy#getKind <em>Kind</em>}</li>
 *   <li>{@link org.fieldway.model.study.CredibilityStrategy#getEvidence <em>Evidence</em>}</li>
 * </ul>
 *
 * @see org.fieldway.model.study.StudyPackage#getCredibilityStrategy()
 * @model
 * @generated
 */
public interface CredibilityStrategy extends Named {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.fieldway.model.study.CredibilityKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The sort of strategy.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.fieldway.model.study.CredibilityKind
	 * @see #setKind(CredibilityKind)
	 * @see org.fieldway.model.study.StudyPackage#getCredibilityStrategy_Kind()
	 * @model
	 * @generated
	 */
	CredibilityKind getKind();

	/**
	 * Sets the value of the '{@link org.fieldway.model.study.CredibilityStrategy#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.fieldway.model.study.CredibilityKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(CredibilityKind value);

	/**
	 * Returns the value of the '<em><b>Evidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What was done, when and by whom.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Evidence</em>' attribute.
	 * @see #setEvidence(String)
	 * @see org.fieldway.model.study.StudyPackage#getCredibilityStrategy_Evidence()
	 * @model
	 * @generated
	 */
	String getEvidence();

	/**
	 * Sets the value of the '{@link org.fieldway.model.study.CredibilityStrategy#getEvidence <em>Evidence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Evidence</em>' attribute.
	 * @see #getEvidence()
	 * @generated
	 */
	void setEvidence(String value);

} // CredibilityStrategy
