/**
 * Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0
 */
package org.fieldway.model.journey;

import org.fieldway.model.study.Identified;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Card Link</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * How two cards are related.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.fieldway.model.journey.CardLink#getKind <em>Kind</em>}</li>
 *   <li>{@link org.fieldway.model.journey.CardLink#getLabel <em>Label</em>}</li>
 *   <li>{@link org.fieldway.model.journey.CardLink#getFrom <em>From</em>}</li>
 *   <li>{@link org.fieldway.model.journey.CardLink#getTo <em>To</em>}</li>
 * </ul>
 *
 * @see org.fieldway.model.journey.JourneyPackage#getCardLink()
 * @model
 * @generated
 */
public interface CardLink extends Identified {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.fieldway.model.journey.CardLinkKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What sort of relation it is.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.fieldway.model.journey.CardLinkKind
	 * @see #setKind(CardLinkKind)
	 * @see org.fieldway.model.journey.JourneyPackage#getCardLink_Kind()
	 * @model
	 * @generated
	 */
	CardLinkKind getKind();

	/**
	 * Sets the value of the '{@link org.fieldway.model.journey.CardLink#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.fieldway.model.journey.CardLinkKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(CardLinkKind value);

	/**
	 * Returns the value of the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is written on it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Label</em>' attribute.
	 * @see #setLabel(String)
	 * @see org.fieldway.model.journey.JourneyPackage#getCardLink_Label()
	 * @model
	 * @generated
	 */
	String getLabel();

	/**
	 * Sets the value of the '{@link org.fieldway.model.journey.CardLink#getLabel <em>Label</em>}' attribute.
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
	 * The card from which it goes.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>From</em>' reference.
	 * @see #setFrom(Card)
	 * @see org.fieldway.model.journey.JourneyPackage#getCardLink_From()
	 * @model
	 * @generated
	 */
	Card getFrom();

	/**
	 * Sets the value of the '{@link org.fieldway.model.journey.CardLink#getFrom <em>From</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>From</em>' reference.
	 * @see #getFrom()
	 * @generated
	 */
	void setFrom(Card value);

	/**
	 * Returns the value of the '<em><b>To</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The card to which it goes.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>To</em>' reference.
	 * @see #setTo(Card)
	 * @see org.fieldway.model.journey.JourneyPackage#getCardLink_To()
	 * @model
	 * @generated
	 */
	Card getTo();

	/**
	 * Sets the value of the '{@link org.fieldway.model.journey.CardLink#getTo <em>To</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>To</em>' reference.
	 * @see #getTo()
	 * @generated
	 */
	void setTo(Card value);

} // CardLink
