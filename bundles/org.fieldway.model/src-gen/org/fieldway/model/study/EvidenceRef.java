/**
 * Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0
 */
package org.fieldway.model.study;

import java.util.UUID;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Evidence Ref</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A pointer from the study to a coded passage. It holds ids, not words, so that a passage that is gone can be noticed.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.fieldway.model.study.EvidenceRef#getSourceId <em>Source Id</em>}</li>
 *   <li>{@link org.fieldway.model.study.EvidenceRef#getCodingId <em>Coding Id</em>}</li>
 *   <li>{@link org.fieldway.model.study.EvidenceRef#getQuoteHash <em>Quote Hash</em>}</li>
 *   <li>{@link org.fieldway.model.study.EvidenceRef#getNote <em>Note</em>}</li>
 * </ul>
 *
 * @see org.fieldway.model.study.StudyPackage#getEvidenceRef()
 * @model
 * @generated
 */
public interface EvidenceRef extends Identified {
	/**
	 * Returns the value of the '<em><b>Source Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The id of the source's entry.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Source Id</em>' attribute.
	 * @see #setSourceId(UUID)
	 * @see org.fieldway.model.study.StudyPackage#getEvidenceRef_SourceId()
	 * @model dataType="org.fieldway.model.study.UUID"
	 * @generated
	 */
	UUID getSourceId();

	/**
	 * Sets the value of the '{@link org.fieldway.model.study.EvidenceRef#getSourceId <em>Source Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source Id</em>' attribute.
	 * @see #getSourceId()
	 * @generated
	 */
	void setSourceId(UUID value);

	/**
	 * Returns the value of the '<em><b>Coding Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The id of the coding.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Coding Id</em>' attribute.
	 * @see #setCodingId(UUID)
	 * @see org.fieldway.model.study.StudyPackage#getEvidenceRef_CodingId()
	 * @model dataType="org.fieldway.model.study.UUID"
	 * @generated
	 */
	UUID getCodingId();

	/**
	 * Sets the value of the '{@link org.fieldway.model.study.EvidenceRef#getCodingId <em>Coding Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Coding Id</em>' attribute.
	 * @see #getCodingId()
	 * @generated
	 */
	void setCodingId(UUID value);

	/**
	 * Returns the value of the '<em><b>Quote Hash</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * SHA-256 of the quoted words, in hexadecimal, to notice when they change.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Quote Hash</em>' attribute.
	 * @see #setQuoteHash(String)
	 * @see org.fieldway.model.study.StudyPackage#getEvidenceRef_QuoteHash()
	 * @model
	 * @generated
	 */
	String getQuoteHash();

	/**
	 * Sets the value of the '{@link org.fieldway.model.study.EvidenceRef#getQuoteHash <em>Quote Hash</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Quote Hash</em>' attribute.
	 * @see #getQuoteHash()
	 * @generated
	 */
	void setQuoteHash(String value);

	/**
	 * Returns the value of the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Why the passage stands for this.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Note</em>' attribute.
	 * @see #setNote(String)
	 * @see org.fieldway.model.study.StudyPackage#getEvidenceRef_Note()
	 * @model
	 * @generated
	 */
	String getNote();

	/**
	 * Sets the value of the '{@link org.fieldway.model.study.EvidenceRef#getNote <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Note</em>' attribute.
	 * @see #getNote()
	 * @generated
	 */
	void setNote(String value);

} // EvidenceRef
