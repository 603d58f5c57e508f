/**
 * Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0
 */
package org.fieldway.model.ethics;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Risk Subject</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Who could come to harm.
 * <!-- end-model-doc -->
 * @see org.fieldway.model.ethics.EthicsPackage#getRiskSubject()
 * @model
 * @generated
 */
public enum RiskSubject implements Enumerator {
	/**
	 * The '<em><b>Participants</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * People who take part.
	 * <!-- end-model-doc -->
	 * @see #PARTICIPANTS_VALUE
	 * @generated
	 * @ordered
	 */
	PARTICIPANTS(0, "participants", "participants"),

	/**
	 * The '<em><b>Researchers</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Members of the team, interviewers and transcribers included.
	 * <!-- end-model-doc -->
	 * @see #RESEARCHERS_VALUE
	 * @generated
	 * @ordered
	 */
	RESEARCHERS(1, "researchers", "researchers"),

	/**
	 * The '<em><b>Organisations</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Partners and services.
	 * <!-- end-model-doc -->
	 * @see #ORGANISATIONS_VALUE
	 * @generated
	 * @ordered
	 */
	ORGANISATIONS(2, "organisations", "organisations"),

	/**
	 * The '<em><b>Others</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Anyone else, for instance people who are talked about.
	 * <!-- end-model-doc -->
	 * @see #OTHERS_VALUE
	 * @generated
	 * @ordered
	 */
	OTHERS(3, "others", "others");

	/**
	 * The '<em><b>Participants</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * People who take part.
	 * <!-- end-model-doc -->
	 * @see #PARTICIPANTS
	 * @model name="participants"
	 * @generated
	 * @ordered
	 */
	public static final int PARTICIPANTS_VALUE = 0;

	/**
	 * The '<em><b>Researchers</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Members of the team, interviewers and transcribers included.
	 * <!-- end-model-doc -->
	 * @see #RESEARCHERS
	 * @model name="researchers"
	 * @generated
	 * @ordered
	 */
	public static final int RESEARCHERS_VALUE = 1;

	/**
	 * The '<em><b>Organisations</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Partners and services.
	 * <!-- end-model-doc -->
	 * @see #ORGANISATIONS
	 * @model name="organisations"
	 * @generated
	 * @ordered
	 */
	public static final int ORGANISATIONS_VALUE = 2;

	/**
	 * The '<em><b>Others</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Anyone else, for instance people who are talked about.
	 * <!-- end-model-doc -->
	 * @see #OTHERS
	 * @model name="others"
	 * @generated
	 * @ordered
	 */
	public static final int OTHERS_VALUE = 3;

	/**
	 * An array of all the '<em><b>Risk Subject</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final RiskSubject[] VALUES_ARRAY =
		new RiskSubject[] {
			PARTICIPANTS,
			RESEARCHERS,
			ORGANISATIONS,
			OTHERS,
		};

	/**
	 * A public read-only list of all the '<em><b>Risk Subject</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<RiskSubject> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Risk Subject</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static RiskSubject get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			RiskSubject result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Risk Subject</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static RiskSubject getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			RiskSubject result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Risk Subject</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static RiskSubject get(int value) {
		switch (value) {
			case PARTICIPANTS_VALUE: return PARTICIPANTS;
			case RESEARCHERS_VALUE: return RESEARCHERS;
			case ORGANISATIONS_VALUE: return ORGANISATIONS;
			case OTHERS_VALUE: return OTHERS;
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
	private RiskSubject(int value, String name, String literal) {
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
	
} //RiskSubject
