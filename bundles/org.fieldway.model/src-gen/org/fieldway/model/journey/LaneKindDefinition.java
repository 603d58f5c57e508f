/**
 * Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0
 */
package org.fieldway.model.journey;

import org.eclipse.emf.common.util.EList;

import org.fieldway.model.study.Named;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Lane Kind Definition</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A kind of lane that the team of this study made up, beside those that come with Fieldway.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.fieldway.model.journey.LaneKindDefinition#getKey <em>Key</em>}</li>
 *   <li>{@link org.fieldway.model.journey.LaneKindDefinition#getColour <em>Colour</em>}</li>
 *   <li>{@link org.fieldway.model.journey.LaneKindDefinition#getShape <em>Shape</em>}</li>
 *   <li>{@link org.fieldway.model.journey.LaneKindDefinition#getIcon <em>Icon</em>}</li>
 *   <li>{@link org.fieldway.model.journey.LaneKindDefinition#isBelowVisibility <em>Below Visibility</em>}</li>
 *   <li>{@link org.fieldway.model.journey.LaneKindDefinition#getCarries <em>Carries</em>}</li>
 * </ul>
 *
 * @see org.fieldway.model.journey.JourneyPackage#getLaneKindDefinition()
 * @model
 * @generated
 */
public interface LaneKindDefinition extends Named {
	/**
	 * Returns the value of the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What lanes of this kind name in their kind, for instance own.turning-points; it never changes.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Key</em>' attribute.
	 * @see #setKey(String)
	 * @see org.fieldway.model.journey.JourneyPackage#getLaneKindDefinition_Key()
	 * @model
	 * @generated
	 */
	String getKey();

	/**
	 * Sets the value of the '{@link org.fieldway.model.journey.LaneKindDefinition#getKey <em>Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Key</em>' attribute.
	 * @see #getKey()
	 * @generated
	 */
	void setKey(String value);

	/**
	 * Returns the value of the '<em><b>Colour</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its colour as #rrggbb on white paper; what is drawn from it on a dark ground is derived.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Colour</em>' attribute.
	 * @see #setColour(String)
	 * @see org.fieldway.model.journey.JourneyPackage#getLaneKindDefinition_Colour()
	 * @model
	 * @generated
	 */
	String getColour();

	/**
	 * Sets the value of the '{@link org.fieldway.model.journey.LaneKindDefinition#getColour <em>Colour</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Colour</em>' attribute.
	 * @see #getColour()
	 * @generated
	 */
	void setColour(String value);

	/**
	 * Returns the value of the '<em><b>Shape</b></em>' attribute.
	 * The literals are from the enumeration {@link org.fieldway.model.journey.LaneShape}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How the cards of its lanes are drawn.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Shape</em>' attribute.
	 * @see org.fieldway.model.journey.LaneShape
	 * @see #setShape(LaneShape)
	 * @see org.fieldway.model.journey.JourneyPackage#getLaneKindDefinition_Shape()
	 * @model
	 * @generated
	 */
	LaneShape getShape();

	/**
	 * Sets the value of the '{@link org.fieldway.model.journey.LaneKindDefinition#getShape <em>Shape</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Shape</em>' attribute.
	 * @see org.fieldway.model.journey.LaneShape
	 * @see #getShape()
	 * @generated
	 */
	void setShape(LaneShape value);

	/**
	 * Returns the value of the '<em><b>Icon</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The name of its icon; empty means that of any lane.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Icon</em>' attribute.
	 * @see #setIcon(String)
	 * @see org.fieldway.model.journey.JourneyPackage#getLaneKindDefinition_Icon()
	 * @model
	 * @generated
	 */
	String getIcon();

	/**
	 * Sets the value of the '{@link org.fieldway.model.journey.LaneKindDefinition#getIcon <em>Icon</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Icon</em>' attribute.
	 * @see #getIcon()
	 * @generated
	 */
	void setIcon(String value);

	/**
	 * Returns the value of the '<em><b>Below Visibility</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether it is below the line of visibility: people who use the service do not see it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Below Visibility</em>' attribute.
	 * @see #setBelowVisibility(boolean)
	 * @see org.fieldway.model.journey.JourneyPackage#getLaneKindDefinition_BelowVisibility()
	 * @model default="false"
	 * @generated
	 */
	boolean isBelowVisibility();

	/**
	 * Sets the value of the '{@link org.fieldway.model.journey.LaneKindDefinition#isBelowVisibility <em>Below Visibility</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Below Visibility</em>' attribute.
	 * @see #isBelowVisibility()
	 * @generated
	 */
	void setBelowVisibility(boolean value);

	/**
	 * Returns the value of the '<em><b>Carries</b></em>' attribute list.
	 * The list contents are of type {@link org.fieldway.model.journey.LaneContent}.
	 * The literals are from the enumeration {@link org.fieldway.model.journey.LaneContent}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What a card of its lanes may hold beside its text.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Carries</em>' attribute list.
	 * @see org.fieldway.model.journey.LaneContent
	 * @see org.fieldway.model.journey.JourneyPackage#getLaneKindDefinition_Carries()
	 * @model
	 * @generated
	 */
	EList<LaneContent> getCarries();

} // LaneKindDefinition
