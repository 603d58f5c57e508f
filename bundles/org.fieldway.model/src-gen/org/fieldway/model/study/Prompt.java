/**
 * Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0
 */
package org.fieldway.model.study;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Prompt</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One question or task of a topic guide or plan.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.fieldway.model.study.Prompt#getText <em>Text</em>}</li>
 *   <li>{@link org.fieldway.model.study.Prompt#getSection <em>Section</em>}</li>
 *   <li>{@link org.fieldway.model.study.Prompt#getProbes <em>Probes</em>}</li>
 *   <li>{@link org.fieldway.model.study.Prompt#getMinutes <em>Minutes</em>}</li>
 *   <li>{@link org.fieldway.model.study.Prompt#isOptional <em>Optional</em>}</li>
 *   <li>{@link org.fieldway.model.study.Prompt#getServes <em>Serves</em>}</li>
 * </ul>
 *
 * @see org.fieldway.model.study.StudyPackage#getPrompt()
 * @model
 * @generated
 */
public interface Prompt extends Identified {
	/**
	 * Returns the value of the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is asked or proposed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(String)
	 * @see org.fieldway.model.study.StudyPackage#getPrompt_Text()
	 * @model
	 * @generated
	 */
	String getText();

	/**
	 * Sets the value of the '{@link org.fieldway.model.study.Prompt#getText <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' attribute.
	 * @see #getText()
	 * @generated
	 */
	void setText(String value);

	/**
	 * Returns the value of the '<em><b>Section</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The part of the guide to which it belongs.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Section</em>' attribute.
	 * @see #setSection(String)
	 * @see org.fieldway.model.study.StudyPackage#getPrompt_Section()
	 * @model
	 * @generated
	 */
	String getSection();

	/**
	 * Sets the value of the '{@link org.fieldway.model.study.Prompt#getSection <em>Section</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Section</em>' attribute.
	 * @see #getSection()
	 * @generated
	 */
	void setSection(String value);

	/**
	 * Returns the value of the '<em><b>Probes</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Follow-up questions.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Probes</em>' attribute list.
	 * @see org.fieldway.model.study.StudyPackage#getPrompt_Probes()
	 * @model unique="false"
	 * @generated
	 */
	EList<String> getProbes();

	/**
	 * Returns the value of the '<em><b>Minutes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The time planned for it, in minutes.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Minutes</em>' attribute.
	 * @see #setMinutes(Integer)
	 * @see org.fieldway.model.study.StudyPackage#getPrompt_Minutes()
	 * @model
	 * @generated
	 */
	Integer getMinutes();

	/**
	 * Sets the value of the '{@link org.fieldway.model.study.Prompt#getMinutes <em>Minutes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Minutes</em>' attribute.
	 * @see #getMinutes()
	 * @generated
	 */
	void setMinutes(Integer value);

	/**
	 * Returns the value of the '<em><b>Optional</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether it may be left out.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Optional</em>' attribute.
	 * @see #setOptional(boolean)
	 * @see org.fieldway.model.study.StudyPackage#getPrompt_Optional()
	 * @model default="false"
	 * @generated
	 */
	boolean isOptional();

	/**
	 * Sets the value of the '{@link org.fieldway.model.study.Prompt#isOptional <em>Optional</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Optional</em>' attribute.
	 * @see #isOptional()
	 * @generated
	 */
	void setOptional(boolean value);

	/**
	 * Returns the value of the '<em><b>Serves</b></em>' reference list.
	 * The list contents are of type {@link org.fieldway.model.study.ResearchQuestion}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Research questions that it helps to answer.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Serves</em>' reference list.
	 * @see org.fieldway.model.study.StudyPackage#getPrompt_Serves()
	 * @model
	 * @generated
	 */
	EList<ResearchQuestion> getServes();

} // Prompt
