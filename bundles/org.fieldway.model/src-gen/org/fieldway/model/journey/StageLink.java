/**
 * Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0
 */
package org.fieldway.model.journey;

import org.fieldway.model.study.Identified;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Stage Link</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A way from one stage to another besides the order.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.fieldway.model.journey.StageLink#getKind <em>Kind</em>}</li>
 *   <li>{@link org.fieldway.model.journey.StageLink#getLabel <em>Label</em>}</li>
 *   <li>{@link org.fieldway.model.journey.StageLink#getFrom <em>From</em>}</li>
 *   <li>{@link org.fieldway.model.journey.StageLink#getTo <em>To</em>}</li>
 * </ul>
 *
 * @see org.fieldway.model.journey.JourneyPackage#getStageLink()
 * @model
 * @generated
 */
public interface StageLink extends Identified {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.fieldway.model.journey.StageLinkKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What sort of way it is.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.fieldway.model.journey.StageLinkKind
	 * @see #setKind(StageLinkKind)
	 * @see org.fieldway.model.journey.JourneyPackage#getStageLink_Kind()
	 * @model
	 * @generated
	 */
	StageLinkKind getKind();

	/**
	 * Sets the value of the '{@link org.fieldway.model.journey.StageLink#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.fieldway.model.journey.StageLinkKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(StageLinkKind value);

	/**
	 * Returns the value of the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is written on it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Label</em>' attribute.
	 * @see #setLabel(String)
	 * @see org.fieldway.model.journey.JourneyPackage#getStageLink_Label()
	 * @model
	 * @generated
	 */
	String getLabel();

	/**
	 * Sets the value of the '{@link org.fieldway.model.journey.StageLink#getLabel <em>Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Label</em>' attribute.
	 * @see #getLabel()
	 * @generated
	 */
	void setLabel(String value);

	/**
	 * Returns the value of the '<em><b>From</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The stage from which it goes.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>From</em>' reference.
	 * @see #setFrom(Stage)
	 * @see org.fieldway.model.journey.JourneyPackage#getStageLink_From()
	 * @model
	 * @generated
	 */
	Stage getFrom();

	/**
	 * Sets the value of the '{@link org.fieldway.model.journey.StageLink#getFrom <em>From</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>From</em>' reference.
	 * @see #getFrom()
	 * @generated
	 */
	void setFrom(Stage value);

	/**
	 * Returns the value of the '<em><b>To</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The stage to which it goes; empty for a way out of the journey.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>To</em>' reference.
	 * @see #setTo(Stage)
	 * @see org.fieldway.model.journey.JourneyPackage#getStageLink_To()
	 * @model
	 * @generated
	 */
	Stage getTo();

	/**
	 * Sets the value of the '{@link org.fieldway.model.journey.StageLink#getTo <em>To</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>To</em>' reference.
	 * @see #getTo()
	 * @generated
	 */
	void setTo(Stage value);

} // StageLink
