/**
 * Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0
 */
package org.fieldway.model.study;

import java.util.UUID;

import org.fieldway.model.sources.Region;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Excerpt</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A passage of a source that an output quotes; it holds no words, only where they are.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.fieldway.model.study.Excerpt#getSourceId <em>Source Id</em>}</li>
 *   <li>{@link org.fieldway.model.study.Excerpt#getCodingId <em>Coding Id</em>}</li>
 *   <li>{@link org.fieldway.model.study.Excerpt#getQuoteHash <em>Quote Hash</em>}</li>
 *   <li>{@link org.fieldway.model.study.Excerpt#getNote <em>Note</em>}</li>
 *   <li>{@link org.fieldway.model.study.Excerpt#getRegion <em>Region</em>}</li>
 * </ul>
 *
 * @see org.fieldway.model.study.StudyPackage#getExcerpt()
 * @model
 * @generated
 */
public interface Excerpt extends Identified {
	/**
	 * Returns the value of the '<em><b>Source Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The id of the source's entry.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Source Id</em>' attribute.
	 * @see #setSourceId(UUID)
	 * @see org.fieldway.model.study.StudyPackage#getExcerpt_SourceId()
	 * @model dataType="org.fieldway.model.study.UUID"
	 * @generated
	 */
	UUID getSourceId();

	/**
	 * Sets the value of the '{@link org.fieldway.model.study.Excerpt#getSourceId <em>Source Id</em>}' attribute.
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
	 * The id of the coding from which it was taken, if there was one.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Coding Id</em>' attribute.
	 * @see #setCodingId(UUID)
	 * @see org.fieldway.model.study.StudyPackage#getExcerpt_CodingId()
	 * @model dataType="org.fieldway.model.study.UUID"
	 * @generated
	 */
	UUID getCodingId();

	/**
	 * Sets the value of the '{@link org.fieldway.model.study.Excerpt#getCodingId <em>Coding Id</em>}' attribute.
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
	 * @see org.fieldway.model.study.StudyPackage#getExcerpt_QuoteHash()
	 * @model
	 * @generated
	 */
	String getQuoteHash();

	/**
	 * Sets the value of the '{@link org.fieldway.model.study.Excerpt#getQuoteHash <em>Quote Hash</em>}' attribute.
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
	 * Why it was chosen.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Note</em>' attribute.
	 * @see #setNote(String)
	 * @see org.fieldway.model.study.StudyPackage#getExcerpt_Note()
	 * @model
	 * @generated
	 */
	String getNote();

	/**
	 * Sets the value of the '{@link org.fieldway.model.study.Excerpt#getNote <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Note</em>' attribute.
	 * @see #getNote()
	 * @generated
	 */
	void setNote(String value);

	/**
	 * Returns the value of the '<em><b>Region</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where in the source the passage is.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Region</em>' containment reference.
	 * @see #setRegion(Region)
	 * @see org.fieldway.model.study.StudyPackage#getExcerpt_Region()
	 * @model containment="true"
	 * @generated
	 */
	Region getRegion();

	/**
	 * Sets the value of the '{@link org.fieldway.model.study.Excerpt#getRegion <em>Region</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Region</em>' containment reference.
	 * @see #getRegion()
	 * @generated
	 */
	void setRegion(Region value);

} // Excerpt
