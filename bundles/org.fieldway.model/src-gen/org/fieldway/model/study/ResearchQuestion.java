/**
 * Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0
 */
package org.fieldway.model.study;

import org.eclipse.emf.common.util.EList;

import org.fieldway.model.codes.Code;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Research Question</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A question that the study asks.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.fieldway.model.study.ResearchQuestion#getShortText <em>Short Text</em>}</li>
 *   <li>{@link org.fieldway.model.study.ResearchQuestion#getText <em>Text</em>}</li>
 *   <li>{@link org.fieldway.model.study.ResearchQuestion#getKind <em>Kind</em>}</li>
 *   <li>{@link org.fieldway.model.study.ResearchQuestion#getRationale <em>Rationale</em>}</li>
 *   <li>{@link org.fieldway.model.study.ResearchQuestion#getAnswer <em>Answer</em>}</li>
 *   <li>{@link org.fieldway.model.study.ResearchQuestion#getChildren <em>Children</em>}</li>
 *   <li>{@link org.fieldway.model.study.ResearchQuestion#getInformedBy <em>Informed By</em>}</li>
 *   <li>{@link org.fieldway.model.study.ResearchQuestion#getAnsweredWith <em>Answered With</em>}</li>
 * </ul>
 *
 * @see org.fieldway.model.study.StudyPackage#getResearchQuestion()
 * @model
 * @generated
 */
public interface ResearchQuestion extends Identified {
	/**
	 * Returns the value of the '<em><b>Short Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The question in a few words, used in lists and on maps.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Short Text</em>' attribute.
	 * @see #setShortText(String)
	 * @see org.fieldway.model.study.StudyPackage#getResearchQuestion_ShortText()
	 * @model
	 * @generated
	 */
	String getShortText();

	/**
	 * Sets the value of the '{@link org.fieldway.model.study.ResearchQuestion#getShortText <em>Short Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Short Text</em>' attribute.
	 * @see #getShortText()
	 * @generated
	 */
	void setShortText(String value);

	/**
	 * Returns the value of the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The question in full.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(String)
	 * @see org.fieldway.model.study.StudyPackage#getResearchQuestion_Text()
	 * @model
	 * @generated
	 */
	String getText();

	/**
	 * Sets the value of the '{@link org.fieldway.model.study.ResearchQuestion#getText <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' attribute.
	 * @see #getText()
	 * @generated
	 */
	void setText(String value);

	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.fieldway.model.study.QuestionKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether it is a main question or one that serves a main question.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.fieldway.model.study.QuestionKind
	 * @see #setKind(QuestionKind)
	 * @see org.fieldway.model.study.StudyPackage#getResearchQuestion_Kind()
	 * @model
	 * @generated
	 */
	QuestionKind getKind();

	/**
	 * Sets the value of the '{@link org.fieldway.model.study.ResearchQuestion#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.fieldway.model.study.QuestionKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(QuestionKind value);

	/**
	 * Returns the value of the '<em><b>Rationale</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Why the question is asked.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rationale</em>' attribute.
	 * @see #setRationale(String)
	 * @see org.fieldway.model.study.StudyPackage#getResearchQuestion_Rationale()
	 * @model
	 * @generated
	 */
	String getRationale();

	/**
	 * Sets the value of the '{@link org.fieldway.model.study.ResearchQuestion#getRationale <em>Rationale</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rationale</em>' attribute.
	 * @see #getRationale()
	 * @generated
	 */
	void setRationale(String value);

	/**
	 * Returns the value of the '<em><b>Answer</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the study has found about it so far.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Answer</em>' attribute.
	 * @see #setAnswer(String)
	 * @see org.fieldway.model.study.StudyPackage#getResearchQuestion_Answer()
	 * @model
	 * @generated
	 */
	String getAnswer();

	/**
	 * Sets the value of the '{@link org.fieldway.model.study.ResearchQuestion#getAnswer <em>Answer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Answer</em>' attribute.
	 * @see #getAnswer()
	 * @generated
	 */
	void setAnswer(String value);

	/**
	 * Returns the value of the '<em><b>Children</b></em>' containment reference list.
	 * The list contents are of type {@link org.fieldway.model.study.ResearchQuestion}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Narrower questions into which it is divided, in order.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Children</em>' containment reference list.
	 * @see org.fieldway.model.study.StudyPackage#getResearchQuestion_Children()
	 * @model containment="true"
	 * @generated
	 */
	EList<ResearchQuestion> getChildren();

	/**
	 * Returns the value of the '<em><b>Informed By</b></em>' reference list.
	 * The list contents are of type {@link org.fieldway.model.study.Activity}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Activities that gather material about the question.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Informed By</em>' reference list.
	 * @see org.fieldway.model.study.StudyPackage#getResearchQuestion_InformedBy()
	 * @model
	 * @generated
	 */
	EList<Activity> getInformedBy();

	/**
	 * Returns the value of the '<em><b>Answered With</b></em>' reference list.
	 * The list contents are of type {@link org.fieldway.model.codes.Code}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Codes whose material helps to answer the question.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Answered With</em>' reference list.
	 * @see org.fieldway.model.study.StudyPackage#getResearchQuestion_AnsweredWith()
	 * @model
	 * @generated
	 */
	EList<Code> getAnsweredWith();

} // ResearchQuestion
