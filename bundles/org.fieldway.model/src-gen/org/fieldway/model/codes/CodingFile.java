/**
 * Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0
 */
package org.fieldway.model.codes;

import java.util.UUID;

import org.eclipse.emf.common.util.EList;

import org.fieldway.model.study.Researcher;
import org.fieldway.model.study.Root;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Coding File</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The codings of one coder in one source.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.fieldway.model.codes.CodingFile#getSourceId <em>Source Id</em>}</li>
 *   <li>{@link org.fieldway.model.codes.CodingFile#getTextHash <em>Text Hash</em>}</li>
 *   <li>{@link org.fieldway.model.codes.CodingFile#getCoder <em>Coder</em>}</li>
 *   <li>{@link org.fieldway.model.codes.CodingFile#getCodings <em>Codings</em>}</li>
 * </ul>
 *
 * @see org.fieldway.model.codes.CodesPackage#getCodingFile()
 * @model
 * @generated
 */
public interface CodingFile extends Root {
	/**
	 * Returns the value of the '<em><b>Source Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The id of the source's entry in the study.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Source Id</em>' attribute.
	 * @see #setSourceId(UUID)
	 * @see org.fieldway.model.codes.CodesPackage#getCodingFile_SourceId()
	 * @model dataType="org.fieldway.model.study.UUID"
	 * @generated
	 */
	UUID getSourceId();

	/**
	 * Sets the value of the '{@link org.fieldway.model.codes.CodingFile#getSourceId <em>Source Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source Id</em>' attribute.
	 * @see #getSourceId()
	 * @generated
	 */
	void setSourceId(UUID value);

	/**
	 * Returns the value of the '<em><b>Text Hash</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * SHA-256 of the bytes of the text that is meant, in hexadecimal; empty if the source has no text.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Text Hash</em>' attribute.
	 * @see #setTextHash(String)
	 * @see org.fieldway.model.codes.CodesPackage#getCodingFile_TextHash()
	 * @model
	 * @generated
	 */
	String getTextHash();

	/**
	 * Sets the value of the '{@link org.fieldway.model.codes.CodingFile#getTextHash <em>Text Hash</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text Hash</em>' attribute.
	 * @see #getTextHash()
	 * @generated
	 */
	void setTextHash(String value);

	/**
	 * Returns the value of the '<em><b>Coder</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The person who coded.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Coder</em>' reference.
	 * @see #setCoder(Researcher)
	 * @see org.fieldway.model.codes.CodesPackage#getCodingFile_Coder()
	 * @model
	 * @generated
	 */
	Researcher getCoder();

	/**
	 * Sets the value of the '{@link org.fieldway.model.codes.CodingFile#getCoder <em>Coder</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Coder</em>' reference.
	 * @see #getCoder()
	 * @generated
	 */
	void setCoder(Researcher value);

	/**
	 * Returns the value of the '<em><b>Codings</b></em>' containment reference list.
	 * The list contents are of type {@link org.fieldway.model.codes.Coding}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The codings, in the order of the text.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Codings</em>' containment reference list.
	 * @see org.fieldway.model.codes.CodesPackage#getCodingFile_Codings()
	 * @model containment="true"
	 * @generated
	 */
	EList<Coding> getCodings();

} // CodingFile
