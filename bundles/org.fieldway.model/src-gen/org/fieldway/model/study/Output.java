/**
 * Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0
 */
package org.fieldway.model.study;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

import org.fieldway.model.journey.JourneyMap;

import org.fieldway.model.service.ServiceMap;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Output</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Something the study produces for others: a report, a film, a presentation.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.fieldway.model.study.Output#getKind <em>Kind</em>}</li>
 *   <li>{@link org.fieldway.model.study.Output#getStatus <em>Status</em>}</li>
 *   <li>{@link org.fieldway.model.study.Output#getAudience <em>Audience</em>}</li>
 *   <li>{@link org.fieldway.model.study.Output#getPurpose <em>Purpose</em>}</li>
 *   <li>{@link org.fieldway.model.study.Output#getDueOn <em>Due On</em>}</li>
 *   <li>{@link org.fieldway.model.study.Output#getReleasedOn <em>Released On</em>}</li>
 *   <li>{@link org.fieldway.model.study.Output#getAddress <em>Address</em>}</li>
 *   <li>{@link org.fieldway.model.study.Output#getLanguage <em>Language</em>}</li>
 *   <li>{@link org.fieldway.model.study.Output#getAuthors <em>Authors</em>}</li>
 *   <li>{@link org.fieldway.model.study.Output#getCoAuthors <em>Co Authors</em>}</li>
 *   <li>{@link org.fieldway.model.study.Output#getAnswers <em>Answers</em>}</li>
 *   <li>{@link org.fieldway.model.study.Output#getMaps <em>Maps</em>}</li>
 *   <li>{@link org.fieldway.model.study.Output#getServiceMaps <em>Service Maps</em>}</li>
 *   <li>{@link org.fieldway.model.study.Output#getExcerpts <em>Excerpts</em>}</li>
 *   <li>{@link org.fieldway.model.study.Output#getClips <em>Clips</em>}</li>
 * </ul>
 *
 * @see org.fieldway.model.study.StudyPackage#getOutput()
 * @model
 * @generated
 */
public interface Output extends Named {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.fieldway.model.study.OutputKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What sort of output it is.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.fieldway.model.study.OutputKind
	 * @see #setKind(OutputKind)
	 * @see org.fieldway.model.study.StudyPackage#getOutput_Kind()
	 * @model
	 * @generated
	 */
	OutputKind getKind();

	/**
	 * Sets the value of the '{@link org.fieldway.model.study.Output#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.fieldway.model.study.OutputKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(OutputKind value);

	/**
	 * Returns the value of the '<em><b>Status</b></em>' attribute.
	 * The literals are from the enumeration {@link org.fieldway.model.study.OutputStatus}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How far it has come.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Status</em>' attribute.
	 * @see org.fieldway.model.study.OutputStatus
	 * @see #setStatus(OutputStatus)
	 * @see org.fieldway.model.study.StudyPackage#getOutput_Status()
	 * @model
	 * @generated
	 */
	OutputStatus getStatus();

	/**
	 * Sets the value of the '{@link org.fieldway.model.study.Output#getStatus <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Status</em>' attribute.
	 * @see org.fieldway.model.study.OutputStatus
	 * @see #getStatus()
	 * @generated
	 */
	void setStatus(OutputStatus value);

	/**
	 * Returns the value of the '<em><b>Audience</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * For whom it is: the id of an audience, for instance public.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Audience</em>' attribute.
	 * @see #setAudience(String)
	 * @see org.fieldway.model.study.StudyPackage#getOutput_Audience()
	 * @model
	 * @generated
	 */
	String getAudience();

	/**
	 * Sets the value of the '{@link org.fieldway.model.study.Output#getAudience <em>Audience</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Audience</em>' attribute.
	 * @see #getAudience()
	 * @generated
	 */
	void setAudience(String value);

	/**
	 * Returns the value of the '<em><b>Purpose</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What participants' words and pictures are used for in it: the id of a permission, for instance quote-anonymous.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Purpose</em>' attribute.
	 * @see #setPurpose(String)
	 * @see org.fieldway.model.study.StudyPackage#getOutput_Purpose()
	 * @model
	 * @generated
	 */
	String getPurpose();

	/**
	 * Sets the value of the '{@link org.fieldway.model.study.Output#getPurpose <em>Purpose</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Purpose</em>' attribute.
	 * @see #getPurpose()
	 * @generated
	 */
	void setPurpose(String value);

	/**
	 * Returns the value of the '<em><b>Due On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The day by which it should be ready.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Due On</em>' attribute.
	 * @see #setDueOn(LocalDate)
	 * @see org.fieldway.model.study.StudyPackage#getOutput_DueOn()
	 * @model dataType="org.fieldway.model.study.LocalDate"
	 * @generated
	 */
	LocalDate getDueOn();

	/**
	 * Sets the value of the '{@link org.fieldway.model.study.Output#getDueOn <em>Due On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Due On</em>' attribute.
	 * @see #getDueOn()
	 * @generated
	 */
	void setDueOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Released On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The day on which it was given out.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Released On</em>' attribute.
	 * @see #setReleasedOn(LocalDate)
	 * @see org.fieldway.model.study.StudyPackage#getOutput_ReleasedOn()
	 * @model dataType="org.fieldway.model.study.LocalDate"
	 * @generated
	 */
	LocalDate getReleasedOn();

	/**
	 * Sets the value of the '{@link org.fieldway.model.study.Output#getReleasedOn <em>Released On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Released On</em>' attribute.
	 * @see #getReleasedOn()
	 * @generated
	 */
	void setReleasedOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where it can be found: a web address, a DOI or a shelf.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Address</em>' attribute.
	 * @see #setAddress(String)
	 * @see org.fieldway.model.study.StudyPackage#getOutput_Address()
	 * @model
	 * @generated
	 */
	String getAddress();

	/**
	 * Sets the value of the '{@link org.fieldway.model.study.Output#getAddress <em>Address</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Address</em>' attribute.
	 * @see #getAddress()
	 * @generated
	 */
	void setAddress(String value);

	/**
	 * Returns the value of the '<em><b>Language</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The language in which it is written or spoken, as a language tag such as en-GB.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Language</em>' attribute.
	 * @see #setLanguage(String)
	 * @see org.fieldway.model.study.StudyPackage#getOutput_Language()
	 * @model
	 * @generated
	 */
	String getLanguage();

	/**
	 * Sets the value of the '{@link org.fieldway.model.study.Output#getLanguage <em>Language</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Language</em>' attribute.
	 * @see #getLanguage()
	 * @generated
	 */
	void setLanguage(String value);

	/**
	 * Returns the value of the '<em><b>Authors</b></em>' reference list.
	 * The list contents are of type {@link org.fieldway.model.study.Researcher}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Researchers who make it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Authors</em>' reference list.
	 * @see org.fieldway.model.study.StudyPackage#getOutput_Authors()
	 * @model
	 * @generated
	 */
	EList<Researcher> getAuthors();

	/**
	 * Returns the value of the '<em><b>Co Authors</b></em>' reference list.
	 * The list contents are of type {@link org.fieldway.model.study.Participant}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Participants who make it with them.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Co Authors</em>' reference list.
	 * @see org.fieldway.model.study.StudyPackage#getOutput_CoAuthors()
	 * @model
	 * @generated
	 */
	EList<Participant> getCoAuthors();

	/**
	 * Returns the value of the '<em><b>Answers</b></em>' reference list.
	 * The list contents are of type {@link org.fieldway.model.study.ResearchQuestion}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Research questions that it answers.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Answers</em>' reference list.
	 * @see org.fieldway.model.study.StudyPackage#getOutput_Answers()
	 * @model
	 * @generated
	 */
	EList<ResearchQuestion> getAnswers();

	/**
	 * Returns the value of the '<em><b>Maps</b></em>' reference list.
	 * The list contents are of type {@link org.fieldway.model.journey.JourneyMap}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Journey maps shown in it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Maps</em>' reference list.
	 * @see org.fieldway.model.study.StudyPackage#getOutput_Maps()
	 * @model
	 * @generated
	 */
	EList<JourneyMap> getMaps();

	/**
	 * Returns the value of the '<em><b>Service Maps</b></em>' reference list.
	 * The list contents are of type {@link org.fieldway.model.service.ServiceMap}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Service maps shown in it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Service Maps</em>' reference list.
	 * @see org.fieldway.model.study.StudyPackage#getOutput_ServiceMaps()
	 * @model
	 * @generated
	 */
	EList<ServiceMap> getServiceMaps();

	/**
	 * Returns the value of the '<em><b>Excerpts</b></em>' containment reference list.
	 * The list contents are of type {@link org.fieldway.model.study.Excerpt}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Passages of sources that it quotes.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Excerpts</em>' containment reference list.
	 * @see org.fieldway.model.study.StudyPackage#getOutput_Excerpts()
	 * @model containment="true"
	 * @generated
	 */
	EList<Excerpt> getExcerpts();

	/**
	 * Returns the value of the '<em><b>Clips</b></em>' containment reference list.
	 * The list contents are of type {@link org.fieldway.model.study.Clip}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Clips of recordings that it uses.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Clips</em>' containment reference list.
	 * @see org.fieldway.model.study.StudyPackage#getOutput_Clips()
	 * @model containment="true"
	 * @generated
	 */
	EList<Clip> getClips();

} // Output
