/**
 * Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0
 */
package org.fieldway.model.study;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Case Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Kinds of cases for which attributes are recorded.
 * <!-- end-model-doc -->
 * @see org.fieldway.model.study.StudyPackage#getCaseKind()
 * @model
 * @generated
 */
public enum CaseKind implements Enumerator {
	/**
	 * The '<em><b>Participants</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The attribute is recorded for participants.
	 * <!-- end-model-doc -->
	 * @see #PARTICIPANTS_VALUE
	 * @generated
	 * @ordered
	 */
	PARTICIPANTS(0, "participants", "participants"),

	/**
	 * The '<em><b>Sources</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The attribute is recorded for sources.
	 * <!-- end-model-doc -->
	 * @see #SOURCES_VALUE
	 * @generated
	 * @ordered
	 */
	SOURCES(1, "sources", "sources"),

	/**
	 * The '<em><b>Organisations</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The attribute is recorded for organisations and services.
	 * <!-- end-model-doc -->
	 * @see #ORGANISATIONS_VALUE
	 * @generated
	 * @ordered
	 */
	ORGANISATIONS(2, "organisations", "organisations"),

	/**
	 * The '<em><b>Places</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The attribute is recorded for places.
	 * <!-- end-model-doc -->
	 * @see #PLACES_VALUE
	 * @generated
	 * @ordered
	 */
	PLACES(3, "places", "places"),

	/**
	 * The '<em><b>Cases</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The attribute is recorded for other cases.
	 * <!-- end-model-doc -->
	 * @see #CASES_VALUE
	 * @generated
	 * @ordered
	 */
	CASES(4, "cases", "cases");

	/**
	 * The '<em><b>Participants</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The attribute is recorded for participants.
	 * <!-- end-model-doc -->
	 * @see #PARTICIPANTS
	 * @model name="participants"
	 * @generated
	 * @ordered
	 */
	public static final int PARTICIPANTS_VALUE = 0;

	/**
	 * The '<em><b>Sources</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The attribute is recorded for sources.
	 * <!-- end-model-doc -->
	 * @see #SOURCES
	 * @model name="sources"
	 * @generated
	 * @ordered
	 */
	public static final int SOURCES_VALUE = 1;

	/**
	 * The '<em><b>Organisations</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The attribute is recorded for organisations and services.
	 * <!-- end-model-doc -->
	 * @see #ORGANISATIONS
	 * @model name="organisations"
	 * @generated
	 * @ordered
	 */
	public static final int ORGANISATIONS_VALUE = 2;

	/**
	 * The '<em><b>Places</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The attribute is recorded for places.
	 * <!-- end-model-doc -->
	 * @see #PLACES
	 * @model name="places"
	 * @generated
	 * @ordered
	 */
	public static final int PLACES_VALUE = 3;

	/**
	 * The '<em><b>Cases</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The attribute is recorded for other cases.
	 * <!-- end-model-doc -->
	 * @see #CASES
	 * @model name="cases"
	 * @generated
	 * @ordered
	 */
	public static final int CASES_VALUE = 4;

	/**
	 * An array of all the '<em><b>Case Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final CaseKind[] VALUES_ARRAY =
		new CaseKind[] {
			PARTICIPANTS,
			SOURCES,
			ORGANISATIONS,
			PLACES,
			CASES,
		};

	/**
	 * A public read-only list of all the '<em><b>Case Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<CaseKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Case Kind</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static CaseKind get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			CaseKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Case Kind</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static CaseKind getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			CaseKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Case Kind</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static CaseKind get(int value) {
		switch (value) {
			case PARTICIPANTS_VALUE: return PARTICIPANTS;
			case SOURCES_VALUE: return SOURCES;
			case ORGANISATIONS_VALUE: return ORGANISATIONS;
			case PLACES_VALUE: return PLACES;
			case CASES_VALUE: return CASES;
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
	private CaseKind(int value, String name, String literal) {
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
	
} //CaseKind
