/**
 * Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0
 */
package org.fieldway.model.journey;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Card Link Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Sorts of relations between cards.
 * <!-- end-model-doc -->
 * @see org.fieldway.model.journey.JourneyPackage#getCardLinkKind()
 * @model
 * @generated
 */
public enum CardLinkKind implements Enumerator {
	/**
	 * The '<em><b>Leads To</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * One brings about the other.
	 * <!-- end-model-doc -->
	 * @see #LEADS_TO_VALUE
	 * @generated
	 * @ordered
	 */
	LEADS_TO(0, "leadsTo", "leads-to"),

	/**
	 * The '<em><b>Explains</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * One is the reason for the other.
	 * <!-- end-model-doc -->
	 * @see #EXPLAINS_VALUE
	 * @generated
	 * @ordered
	 */
	EXPLAINS(1, "explains", "explains"),

	/**
	 * The '<em><b>Answers</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * One responds to the other, for instance an opportunity to a pain point.
	 * <!-- end-model-doc -->
	 * @see #ANSWERS_VALUE
	 * @generated
	 * @ordered
	 */
	ANSWERS(2, "answers", "answers"),

	/**
	 * The '<em><b>Contradicts</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * One speaks against the other.
	 * <!-- end-model-doc -->
	 * @see #CONTRADICTS_VALUE
	 * @generated
	 * @ordered
	 */
	CONTRADICTS(3, "contradicts", "contradicts");

	/**
	 * The '<em><b>Leads To</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * One brings about the other.
	 * <!-- end-model-doc -->
	 * @see #LEADS_TO
	 * @model name="leadsTo" literal="leads-to"
	 * @generated
	 * @ordered
	 */
	public static final int LEADS_TO_VALUE = 0;

	/**
	 * The '<em><b>Explains</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * One is the reason for the other.
	 * <!-- end-model-doc -->
	 * @see #EXPLAINS
	 * @model name="explains"
	 * @generated
	 * @ordered
	 */
	public static final int EXPLAINS_VALUE = 1;

	/**
	 * The '<em><b>Answers</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * One responds to the other, for instance an opportunity to a pain point.
	 * <!-- end-model-doc -->
	 * @see #ANSWERS
	 * @model name="answers"
	 * @generated
	 * @ordered
	 */
	public static final int ANSWERS_VALUE = 2;

	/**
	 * The '<em><b>Contradicts</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * One speaks against the other.
	 * <!-- end-model-doc -->
	 * @see #CONTRADICTS
	 * @model name="contradicts"
	 * @generated
	 * @ordered
	 */
	public static final int CONTRADICTS_VALUE = 3;

	/**
	 * An array of all the '<em><b>Card Link Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final CardLinkKind[] VALUES_ARRAY =
		new CardLinkKind[] {
			LEADS_TO,
			EXPLAINS,
			ANSWERS,
			CONTRADICTS,
		};

	/**
	 * A public read-only list of all the '<em><b>Card Link Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<CardLinkKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Card Link Kind</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static CardLinkKind get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			CardLinkKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Card Link Kind</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static CardLinkKind getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			CardLinkKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Card Link Kind</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static CardLinkKind get(int value) {
		switch (value) {
			case LEADS_TO_VALUE: return LEADS_TO;
			case EXPLAINS_VALUE: return EXPLAINS;
			case ANSWERS_VALUE: return ANSWERS;
			case CONTRADICTS_VALUE: return CONTRADICTS;
		}
		return null;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final int value;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String name;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String literal;

	/**
	 * Only this class can construct instances.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private CardLinkKind(int value, String name, String literal) {
		this.value = value;
		this.name = name;
		this.literal = literal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getValue() {
	  return value;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
	  return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLiteral() {
	  return literal;
	}

	/**
	 * Returns the literal value of the enumerator, which is its string representation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		return literal;
	}
	
} //CardLinkKind
