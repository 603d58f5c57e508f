/**
 * Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0
 */
package org.fieldway.model.study;

import java.util.UUID;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Source Set</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Sources put together under a name.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.fieldway.model.study.SourceSet#getSources <em>Sources</em>}</li>
 *   <li>{@link org.fieldway.model.study.SourceSet#getMemoIds <em>Memo Ids</em>}</li>
 * </ul>
 *
 * @see org.fieldway.model.study.StudyPackage#getSourceSet()
 * @model
 * @generated
 */
public interface SourceSet extends Named {
	/**
	 * Returns the value of the '<em><b>Sources</b></em>' reference list.
	 * The list contents are of type {@link org.fieldway.model.study.SourceEntry}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The sources of the set.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sources</em>' reference list.
	 * @see org.fieldway.model.study.StudyPackage#getSourceSet_Sources()
	 * @model
	 * @generated
	 */
	EList<SourceEntry> getSources();

	/**
	 * Returns the value of the '<em><b>Memo Ids</b></em>' attribute list.
	 * The list contents are of type {@link java.util.UUID}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The ids of memos that belong to the set.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Memo Ids</em>' attribute list.
	 * @see org.fieldway.model.study.StudyPackage#getSourceSet_MemoIds()
	 * @model dataType="org.fieldway.model.study.UUID"
	 * @generated
	 */
	EList<UUID> getMemoIds();

} // SourceSet
