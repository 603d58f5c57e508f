/**
 * Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0
 */
package org.fieldway.model.ethics;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

import org.fieldway.model.study.Activity;
import org.fieldway.model.study.Named;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Document</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A paper that participants, partners or the team use, in one version.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.fieldway.model.ethics.Document#getVersion <em>Version</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.Document#getDate <em>Date</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.Document#getLanguage <em>Language</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.Document#getVariant <em>Variant</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.Document#getTemplate <em>Template</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.Document#getFile <em>File</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.Document#getInUseFrom <em>In Use From</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.Document#getInUseUntil <em>In Use Until</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.Document#getApprovedBy <em>Approved By</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.Document#getSupersedes <em>Supersedes</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.Document#getActivities <em>Activities</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.Document#getSections <em>Sections</em>}</li>
 * </ul>
 *
 * @see org.fieldway.model.ethics.EthicsPackage#getDocument()
 * @model abstract="true"
 * @generated
 */
public interface Document extends Named {
	/**
	 * Returns the value of the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The version.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Version</em>' attribute.
	 * @see #setVersion(String)
	 * @see org.fieldway.model.ethics.EthicsPackage#getDocument_Version()
	 * @model
	 * @generated
	 */
	String getVersion();

	/**
	 * Sets the value of the '{@link org.fieldway.model.ethics.Document#getVersion <em>Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Version</em>' attribute.
	 * @see #getVersion()
	 * @generated
	 */
	void setVersion(String value);

	/**
	 * Returns the value of the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The day of this version.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Date</em>' attribute.
	 * @see #setDate(LocalDate)
	 * @see org.fieldway.model.ethics.EthicsPackage#getDocument_Date()
	 * @model dataType="org.fieldway.model.study.LocalDate"
	 * @generated
	 */
	LocalDate getDate();

	/**
	 * Sets the value of the '{@link org.fieldway.model.ethics.Document#getDate <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Date</em>' attribute.
	 * @see #getDate()
	 * @generated
	 */
	void setDate(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Language</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its language as a language tag such as en-GB.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Language</em>' attribute.
	 * @see #setLanguage(String)
	 * @see org.fieldway.model.ethics.EthicsPackage#getDocument_Language()
	 * @model
	 * @generated
	 */
	String getLanguage();

	/**
	 * Sets the value of the '{@link org.fieldway.model.ethics.Document#getLanguage <em>Language</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Language</em>' attribute.
	 * @see #getLanguage()
	 * @generated
	 */
	void setLanguage(String value);

	/**
	 * Returns the value of the '<em><b>Variant</b></em>' attribute.
	 * The literals are from the enumeration {@link org.fieldway.model.ethics.DocumentVariant}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * For which readers it is written.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Variant</em>' attribute.
	 * @see org.fieldway.model.ethics.DocumentVariant
	 * @see #setVariant(DocumentVariant)
	 * @see org.fieldway.model.ethics.EthicsPackage#getDocument_Variant()
	 * @model
	 * @generated
	 */
	DocumentVariant getVariant();

	/**
	 * Sets the value of the '{@link org.fieldway.model.ethics.Document#getVariant <em>Variant</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Variant</em>' attribute.
	 * @see org.fieldway.model.ethics.DocumentVariant
	 * @see #getVariant()
	 * @generated
	 */
	void setVariant(DocumentVariant value);

	/**
	 * Returns the value of the '<em><b>Template</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The name of the template from which it is made.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Template</em>' attribute.
	 * @see #setTemplate(String)
	 * @see org.fieldway.model.ethics.EthicsPackage#getDocument_Template()
	 * @model
	 * @generated
	 */
	String getTemplate();

	/**
	 * Sets the value of the '{@link org.fieldway.model.ethics.Document#getTemplate <em>Template</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Template</em>' attribute.
	 * @see #getTemplate()
	 * @generated
	 */
	void setTemplate(String value);

	/**
	 * Returns the value of the '<em><b>File</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The path of the finished file within the study folder, if there is one.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>File</em>' attribute.
	 * @see #setFile(String)
	 * @see org.fieldway.model.ethics.EthicsPackage#getDocument_File()
	 * @model
	 * @generated
	 */
	String getFile();

	/**
	 * Sets the value of the '{@link org.fieldway.model.ethics.Document#getFile <em>File</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>File</em>' attribute.
	 * @see #getFile()
	 * @generated
	 */
	void setFile(String value);

	/**
	 * Returns the value of the '<em><b>In Use From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The first day on which it is used.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>In Use From</em>' attribute.
	 * @see #setInUseFrom(LocalDate)
	 * @see org.fieldway.model.ethics.EthicsPackage#getDocument_InUseFrom()
	 * @model dataType="org.fieldway.model.study.LocalDate"
	 * @generated
	 */
	LocalDate getInUseFrom();

	/**
	 * Sets the value of the '{@link org.fieldway.model.ethics.Document#getInUseFrom <em>In Use From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>In Use From</em>' attribute.
	 * @see #getInUseFrom()
	 * @generated
	 */
	void setInUseFrom(LocalDate value);

	/**
	 * Returns the value of the '<em><b>In Use Until</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The last day on which it is used; empty while it is in use.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>In Use Until</em>' attribute.
	 * @see #setInUseUntil(LocalDate)
	 * @see org.fieldway.model.ethics.EthicsPackage#getDocument_InUseUntil()
	 * @model dataType="org.fieldway.model.study.LocalDate"
	 * @generated
	 */
	LocalDate getInUseUntil();

	/**
	 * Sets the value of the '{@link org.fieldway.model.ethics.Document#getInUseUntil <em>In Use Until</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>In Use Until</em>' attribute.
	 * @see #getInUseUntil()
	 * @generated
	 */
	void setInUseUntil(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Approved By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The approval that covers this version.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Approved By</em>' reference.
	 * @see #setApprovedBy(Approval)
	 * @see org.fieldway.model.ethics.EthicsPackage#getDocument_ApprovedBy()
	 * @model
	 * @generated
	 */
	Approval getApprovedBy();

	/**
	 * Sets the value of the '{@link org.fieldway.model.ethics.Document#getApprovedBy <em>Approved By</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Approved By</em>' reference.
	 * @see #getApprovedBy()
	 * @generated
	 */
	void setApprovedBy(Approval value);

	/**
	 * Returns the value of the '<em><b>Supersedes</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The earlier version that it replaces.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Supersedes</em>' reference.
	 * @see #setSupersedes(Document)
	 * @see org.fieldway.model.ethics.EthicsPackage#getDocument_Supersedes()
	 * @model
	 * @generated
	 */
	Document getSupersedes();

	/**
	 * Sets the value of the '{@link org.fieldway.model.ethics.Document#getSupersedes <em>Supersedes</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Supersedes</em>' reference.
	 * @see #getSupersedes()
	 * @generated
	 */
	void setSupersedes(Document value);

	/**
	 * Returns the value of the '<em><b>Activities</b></em>' reference list.
	 * The list contents are of type {@link org.fieldway.model.study.Activity}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Activities for which it is used.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Activities</em>' reference list.
	 * @see org.fieldway.model.ethics.EthicsPackage#getDocument_Activities()
	 * @model
	 * @generated
	 */
	EList<Activity> getActivities();

	/**
	 * Returns the value of the '<em><b>Sections</b></em>' containment reference list.
	 * The list contents are of type {@link org.fieldway.model.ethics.DocumentSection}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its text, section by section.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sections</em>' containment reference list.
	 * @see org.fieldway.model.ethics.EthicsPackage#getDocument_Sections()
	 * @model containment="true"
	 * @generated
	 */
	EList<DocumentSection> getSections();

} // Document
