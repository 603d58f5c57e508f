/**
 * Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0
 */
package org.fieldway.model.sources;

import org.fieldway.model.study.Identified;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Sync Point</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A point at which text and recording are tied together.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.fieldway.model.sources.SyncPoint#getPosition <em>Position</em>}</li>
 *   <li>{@link org.fieldway.model.sources.SyncPoint#getTimeMs <em>Time Ms</em>}</li>
 * </ul>
 *
 * @see org.fieldway.model.sources.SourcesPackage#getSyncPoint()
 * @model
 * @generated
 */
public interface SyncPoint extends Identified {
	/**
	 * Returns the value of the '<em><b>Position</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The position in the text, in UTF-16 units from 0.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Position</em>' attribute.
	 * @see #setPosition(int)
	 * @see org.fieldway.model.sources.SourcesPackage#getSyncPoint_Position()
	 * @model default="0"
	 * @generated
	 */
	int getPosition();

	/**
	 * Sets the value of the '{@link org.fieldway.model.sources.SyncPoint#getPosition <em>Position</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Position</em>' attribute.
	 * @see #getPosition()
	 * @generated
	 */
	void setPosition(int value);

	/**
	 * Returns the value of the '<em><b>Time Ms</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The position in the recording, in milliseconds.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Time Ms</em>' attribute.
	 * @see #setTimeMs(Long)
	 * @see org.fieldway.model.sources.SourcesPackage#getSyncPoint_TimeMs()
	 * @model
	 * @generated
	 */
	Long getTimeMs();

	/**
	 * Sets the value of the '{@link org.fieldway.model.sources.SyncPoint#getTimeMs <em>Time Ms</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Time Ms</em>' attribute.
	 * @see #getTimeMs()
	 * @generated
	 */
	void setTimeMs(Long value);

} // SyncPoint
