/**
 * Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0
 */
package org.fieldway.model.study;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Objective</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A step by which an aim is reached and which can be checked.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.fieldway.model.study.Objective#getText <em>Text</em>}</li>
 *   <li>{@link org.fieldway.model.study.Objective#getMeasure <em>Measure</em>}</li>
 *   <li>{@link org.fieldway.model.study.Objective#getContributesTo <em>Contributes To</em>}</li>
 *   <li>{@link org.fieldway.model.study.Objective#getServes <em>Serves</em>}</li>
 * </ul>
 *
 * @see org.fieldway.model.study.StudyPackage#getObjective()
 * @model
 * @generated
 */
public interface Objective extends Identified {
	/**
	 * Returns the value of the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The objective in a sentence.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(String)
	 * @see org.fieldway.model.study.StudyPackage#getObjective_Text()
	 * @model
	 * @generated
	 */
	String getText();

	/**
	 * Sets the value of the '{@link org.fieldway.model.study.Objective#getText <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' attribute.
	 * @see #getText()
	 * @generated
	 */
	void setText(String value);

	/**
	 * Returns the value of the '<em><b>Measure</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How the team will know that the objective has been reached.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Measure</em>' attribute.
	 * @see #setMeasure(String)
	 * @see org.fieldway.model.study.StudyPackage#getObjective_Measure()
	 * @model
	 * @generated
	 */
	String getMeasure();

	/**
	 * Sets the value of the '{@link org.fieldway.model.study.Objective#getMeasure <em>Measure</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Measure</em>' attribute.
	 * @see #getMeasure()
	 * @generated
	 */
	void setMeasure(String value);

	/**
	 * Returns the value of the '<em><b>Contributes To</b></em>' reference list.
	 * The list contents are of type {@link org.fieldway.model.study.Aim}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Aims that the objective helps to reach.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Contributes To</em>' reference list.
	 * @see org.fieldway.model.study.StudyPackage#getObjective_ContributesTo()
	 * @model
	 * @generated
	 */
	EList<Aim> getContributesTo();

	/**
	 * Returns the value of the '<em><b>Serves</b></em>' reference list.
	 * The list contents are of type {@link org.fieldway.model.study.ResearchQuestion}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Research questions that belong to the objective.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Serves</em>' reference list.
	 * @see org.fieldway.model.study.StudyPackage#getObjective_Serves()
	 * @model
	 * @generated
	 */
	EList<ResearchQuestion> getServes();

} // Objective
