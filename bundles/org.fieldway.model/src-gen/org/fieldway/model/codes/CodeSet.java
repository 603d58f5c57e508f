/**
 * Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0
 */
package org.fieldway.model.codes;

import java.util.UUID;

import org.eclipse.emf.common.util.EList;

import org.fieldway.model.study.Named;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Code Set</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Codes put together under a name.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.fieldway.model.codes.CodeSet#getCodes <em>Codes</em>}</li>
 *   <li>{@link org.fieldway.model.codes.CodeSet#getMemoIds <em>Memo Ids</em>}</li>
 * </ul>
 *
 * @see org.fieldway.model.codes.CodesPackage#getCodeSet()
 * @model
 * @generated
 */
public interface CodeSet extends Named {
	/**
	 * Returns the value of the '<em><b>Codes</b></em>' reference list.
	 * The list contents are of type {@link org.fieldway.model.codes.Code}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The codes of the set.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Codes</em>' reference list.
	 * @see org.fieldway.model.codes.CodesPackage#getCodeSet_Codes()
	 * @model
	 * @generated
	 */
	EList<Code> getCodes();

	/**
	 * Returns the value of the '<em><b>Memo Ids</b></em>' attribute list.
	 * The list contents are of type {@link java.util.UUID}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The ids of memos that belong to the set.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Memo Ids</em>' attribute list.
	 * @see org.fieldway.model.codes.CodesPackage#getCodeSet_MemoIds()
	 * @model dataType="org.fieldway.model.study.UUID"
	 * @generated
	 */
	EList<UUID> getMemoIds();

} // CodeSet
