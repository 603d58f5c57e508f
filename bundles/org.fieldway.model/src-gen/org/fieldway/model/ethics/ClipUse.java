/**
 * Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0
 */
package org.fieldway.model.ethics;

import org.fieldway.model.study.Clip;
import org.fieldway.model.study.ClipTreatment;
import org.fieldway.model.study.Identified;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Clip Use</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A clip in a cut.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.fieldway.model.ethics.ClipUse#getStartMs <em>Start Ms</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.ClipUse#getEndMs <em>End Ms</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.ClipUse#getTreatment <em>Treatment</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.ClipUse#getClip <em>Clip</em>}</li>
 * </ul>
 *
 * @see org.fieldway.model.ethics.EthicsPackage#getClipUse()
 * @model
 * @generated
 */
public interface ClipUse extends Identified {
	/**
	 * Returns the value of the '<em><b>Start Ms</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where in the cut it starts, in milliseconds.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Start Ms</em>' attribute.
	 * @see #setStartMs(Long)
	 * @see org.fieldway.model.ethics.EthicsPackage#getClipUse_StartMs()
	 * @model
	 * @generated
	 */
	Long getStartMs();

	/**
	 * Sets the value of the '{@link org.fieldway.model.ethics.ClipUse#getStartMs <em>Start Ms</em>}' attribute.
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
	 * Where in the cut it ends, in milliseconds.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>End Ms</em>' attribute.
	 * @see #setEndMs(Long)
	 * @see org.fieldway.model.ethics.EthicsPackage#getClipUse_EndMs()
	 * @model
	 * @generated
	 */
	Long getEndMs();

	/**
	 * Sets the value of the '{@link org.fieldway.model.ethics.ClipUse#getEndMs <em>End Ms</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>End Ms</em>' attribute.
	 * @see #getEndMs()
	 * @generated
	 */
	void setEndMs(Long value);

	/**
	 * Returns the value of the '<em><b>Treatment</b></em>' attribute.
	 * The literals are from the enumeration {@link org.fieldway.model.study.ClipTreatment}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How faces and voices are shown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Treatment</em>' attribute.
	 * @see org.fieldway.model.study.ClipTreatment
	 * @see #setTreatment(ClipTreatment)
	 * @see org.fieldway.model.ethics.EthicsPackage#getClipUse_Treatment()
	 * @model
	 * @generated
	 */
	ClipTreatment getTreatment();

	/**
	 * Sets the value of the '{@link org.fieldway.model.ethics.ClipUse#getTreatment <em>Treatment</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Treatment</em>' attribute.
	 * @see org.fieldway.model.study.ClipTreatment
	 * @see #getTreatment()
	 * @generated
	 */
	void setTreatment(ClipTreatment value);

	/**
	 * Returns the value of the '<em><b>Clip</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The clip of the recording that is used.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Clip</em>' reference.
	 * @see #setClip(Clip)
	 * @see org.fieldway.model.ethics.EthicsPackage#getClipUse_Clip()
	 * @model
	 * @generated
	 */
	Clip getClip();

	/**
	 * Sets the value of the '{@link org.fieldway.model.ethics.ClipUse#getClip <em>Clip</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Clip</em>' reference.
	 * @see #getClip()
	 * @generated
	 */
	void setClip(Clip value);

} // ClipUse
