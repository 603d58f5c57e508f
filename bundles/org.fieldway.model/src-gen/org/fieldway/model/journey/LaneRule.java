/**
 * Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0
 */
package org.fieldway.model.journey;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Lane Rule</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Says which coded passages belong to a lane when cards are drafted.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.fieldway.model.journey.LaneRule#getWording <em>Wording</em>}</li>
 *   <li>{@link org.fieldway.model.journey.LaneRule#getMinimumParticipants <em>Minimum Participants</em>}</li>
 * </ul>
 *
 * @see org.fieldway.model.journey.JourneyPackage#getLaneRule()
 * @model
 * @generated
 */
public interface LaneRule extends MapRule {
	/**
	 * Returns the value of the '<em><b>Wording</b></em>' attribute.
	 * The literals are from the enumeration {@link org.fieldway.model.journey.CardWording}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is written on the drafted cards.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Wording</em>' attribute.
	 * @see org.fieldway.model.journey.CardWording
	 * @see #setWording(CardWording)
	 * @see org.fieldway.model.journey.JourneyPackage#getLaneRule_Wording()
	 * @model
	 * @generated
	 */
	CardWording getWording();

	/**
	 * Sets the value of the '{@link org.fieldway.model.journey.LaneRule#getWording <em>Wording</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Wording</em>' attribute.
	 * @see org.fieldway.model.journey.CardWording
	 * @see #getWording()
	 * @generated
	 */
	void setWording(CardWording value);

	/**
	 * Returns the value of the '<em><b>Minimum Participants</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * From how many participants a card is made, on a group map.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Minimum Participants</em>' attribute.
	 * @see #setMinimumParticipants(int)
	 * @see org.fieldway.model.journey.JourneyPackage#getLaneRule_MinimumParticipants()
	 * @model default="1"
	 * @generated
	 */
	int getMinimumParticipants();

	/**
	 * Sets the value of the '{@link org.fieldway.model.journey.LaneRule#getMinimumParticipants <em>Minimum Participants</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Minimum Participants</em>' attribute.
	 * @see #getMinimumParticipants()
	 * @generated
	 */
	void setMinimumParticipants(int value);

} // LaneRule
