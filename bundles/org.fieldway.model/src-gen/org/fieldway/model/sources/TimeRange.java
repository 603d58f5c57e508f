/**
 * Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0
 */
package org.fieldway.model.sources;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Time Range</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A stretch of a recording.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.fieldway.model.sources.TimeRange#getStartMs <em>Start Ms</em>}</li>
 *   <li>{@link org.fieldway.model.sources.TimeRange#getEndMs <em>End Ms</em>}</li>
 * </ul>
 *
 * @see org.fieldway.model.sources.SourcesPackage#getTimeRange()
 * @model
 * @generated
 */
public interface TimeRange extends Region {
	/**
	 * Returns the value of the '<em><b>Start Ms</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where it starts, in milliseconds.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Start Ms</em>' attribute.
	 * @see #setStartMs(long)
	 * @see org.fieldway.model.sources.SourcesPackage#getTimeRange_StartMs()
	 * @model default="0"
	 * @generated
	 */
	long getStartMs();

	/**
	 * Sets the value of the '{@link org.fieldway.model.sources.TimeRange#getStartMs <em>Start Ms</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Start Ms</em>' attribute.
	 * @see #getStartMs()
	 * @generated
	 */
	void setStartMs(long value);

	/**
	 * Returns the value of the '<em><b>End Ms</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where it ends, in milliseconds.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>End Ms</em>' attribute.
	 * @see #setEndMs(long)
	 * @see org.fieldway.model.sources.SourcesPackage#getTimeRange_EndMs()
	 * @model default="0"
	 * @generated
	 */
	long getEndMs();

	/**
	 * Sets the value of the '{@link org.fieldway.model.sources.TimeRange#getEndMs <em>End Ms</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>End Ms</em>' attribute.
	 * @see #getEndMs()
	 * @generated
	 */
	void setEndMs(long value);

} // TimeRange
