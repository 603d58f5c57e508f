/**
 * Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0
 */
package org.fieldway.model.codes;

import org.eclipse.emf.common.util.EList;

import org.fieldway.model.study.Researcher;
import org.fieldway.model.study.Root;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Memo File</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The memos of one person.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.fieldway.model.codes.MemoFile#getAuthor <em>Author</em>}</li>
 *   <li>{@link org.fieldway.model.codes.MemoFile#getMemos <em>Memos</em>}</li>
 * </ul>
 *
 * @see org.fieldway.model.codes.CodesPackage#getMemoFile()
 * @model
 * @generated
 */
public interface MemoFile extends Root {
	/**
	 * Returns the value of the '<em><b>Author</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The person who writes them.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Author</em>' reference.
	 * @see #setAuthor(Researcher)
	 * @see org.fieldway.model.codes.CodesPackage#getMemoFile_Author()
	 * @model
	 * @generated
	 */
	Researcher getAuthor();

	/**
	 * Sets the value of the '{@link org.fieldway.model.codes.MemoFile#getAuthor <em>Author</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Author</em>' reference.
	 * @see #getAuthor()
	 * @generated
	 */
	void setAuthor(Researcher value);

	/**
	 * Returns the value of the '<em><b>Memos</b></em>' containment reference list.
	 * The list contents are of type {@link org.fieldway.model.codes.Memo}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The memos, oldest first.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Memos</em>' containment reference list.
	 * @see org.fieldway.model.codes.CodesPackage#getMemoFile_Memos()
	 * @model containment="true"
	 * @generated
	 */
	EList<Memo> getMemos();

} // MemoFile
