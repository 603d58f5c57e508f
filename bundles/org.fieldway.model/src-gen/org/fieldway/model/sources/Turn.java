/**
 * Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0
 */
package org.fieldway.model.sources;

import org.fieldway.model.study.Identified;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Turn</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What one speaker says before the next one speaks.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.fieldway.model.sources.Turn#getSpeaker <em>Speaker</em>}</li>
 *   <li>{@link org.fieldway.model.sources.Turn#getStart <em>Start</em>}</li>
 *   <li>{@link org.fieldway.model.sources.Turn#getEnd <em>End</em>}</li>
 *   <li>{@link org.fieldway.model.sources.Turn#getStartMs <em>Start Ms</em>}</li>
 *   <li>{@link org.fieldway.model.sources.Turn#getEndMs <em>End Ms</em>}</li>
 * </ul>
 *
 * @see org.fieldway.model.sources.SourcesPackage#getTurn()
 * @model
 * @generated
 */
public interface Turn extends Identified {
	/**
	 * Returns the value of the '<em><b>Speaker</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The label of the speaker as it stands in the transcript.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Speaker</em>' attribute.
	 * @see #setSpeaker(String)
	 * @see org.fieldway.model.sources.SourcesPackage#getTurn_Speaker()
	 * @model
	 * @generated
	 */
	String getSpeaker();

	/**
	 * Sets the value of the '{@link org.fieldway.model.sources.Turn#getSpeaker <em>Speaker</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Speaker</em>' attribute.
	 * @see #getSpeaker()
	 * @generated
	 */
	void setSpeaker(String value);

	/**
	 * Returns the value of the '<em><b>Start</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The first character of the turn, counted in UTF-16 units from 0.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Start</em>' attribute.
	 * @see #setStart(int)
	 * @see org.fieldway.model.sources.SourcesPackage#getTurn_Start()
	 * @model default="0"
	 * @generated
	 */
	int getStart();

	/**
	 * Sets the value of the '{@link org.fieldway.model.sources.Turn#getStart <em>Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Start</em>' attribute.
	 * @see #getStart()
	 * @generated
	 */
	void setStart(int value);

	/**
	 * Returns the value of the '<em><b>End</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The character after the last one, counted in UTF-16 units from 0.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>End</em>' attribute.
	 * @see #setEnd(int)
	 * @see org.fieldway.model.sources.SourcesPackage#getTurn_End()
	 * @model default="0"
	 * @generated
	 */
	int getEnd();

	/**
	 * Sets the value of the '{@link org.fieldway.model.sources.Turn#getEnd <em>End</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>End</em>' attribute.
	 * @see #getEnd()
	 * @generated
	 */
	void setEnd(int value);

	/**
	 * Returns the value of the '<em><b>Start Ms</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When the turn starts, in milliseconds of the recording.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Start Ms</em>' attribute.
	 * @see #setStartMs(Long)
	 * @see org.fieldway.model.sources.SourcesPackage#getTurn_StartMs()
	 * @model
	 * @generated
	 */
	Long getStartMs();

	/**
	 * Sets the value of the '{@link org.fieldway.model.sources.Turn#getStartMs <em>Start Ms</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Start Ms</em>' attribute.
	 * @see #getStartMs()
	 * @generated
	 */
	void setStartMs(Long value);

	/**
	 * Returns the value of the '<em><b>End Ms</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When the turn ends, in milliseconds of the recording.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>End Ms</em>' attribute.
	 * @see #setEndMs(Long)
	 * @see org.fieldway.model.sources.SourcesPackage#getTurn_EndMs()
	 * @model
	 * @generated
	 */
	Long getEndMs();

	/**
	 * Sets the value of the '{@link org.fieldway.model.sources.Turn#getEndMs <em>End Ms</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>End Ms</em>' attribute.
	 * @see #getEndMs()
	 * @generated
	 */
	void setEndMs(Long value);

} // Turn
