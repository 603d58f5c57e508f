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
 * A representation of the literals of the enumeration '<em><b>Lawful Basis</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Lawful bases of UK GDPR Article 6(1).
 * <!-- end-model-doc -->
 * @see org.fieldway.model.ethics.EthicsPackage#getLawfulBasis()
 * @model
 * @generated
 */
public enum LawfulBasis implements Enumerator {
	/**
	 * The '<em><b>Unstated</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Not decided yet.
	 * <!-- end-model-doc -->
	 * @see #UNSTATED_VALUE
	 * @generated
	 * @ordered
	 */
	UNSTATED(0, "unstated", "unstated"),

	/**
	 * The '<em><b>Consent</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The person has given consent to the processing.
	 * <!-- end-model-doc -->
	 * @see #CONSENT_VALUE
	 * @generated
	 * @ordered
	 */
	CONSENT(1, "consent", "consent"),

	/**
	 * The '<em><b>Contract</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A contract with the person needs it.
	 * <!-- end-model-doc -->
	 * @see #CONTRACT_VALUE
	 * @generated
	 * @ordered
	 */
	CONTRACT(2, "contract", "contract"),

	/**
	 * The '<em><b>Legal Obligation</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A law demands it.
	 * <!-- end-model-doc -->
	 * @see #LEGAL_OBLIGATION_VALUE
	 * @generated
	 * @ordered
	 */
	LEGAL_OBLIGATION(3, "legalObligation", "legal-obligation"),

	/**
	 * The '<em><b>Vital Interests</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A life depends on it.
	 * <!-- end-model-doc -->
	 * @see #VITAL_INTERESTS_VALUE
	 * @generated
	 * @ordered
	 */
	VITAL_INTERESTS(4, "vitalInterests", "vital-interests"),

	/**
	 * The '<em><b>Public Task</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A task in the public interest, usual for a UK university.
	 * <!-- end-model-doc -->
	 * @see #PUBLIC_TASK_VALUE
	 * @generated
	 * @ordered
	 */
	PUBLIC_TASK(5, "publicTask", "public-task"),

	/**
	 * The '<em><b>Legitimate Interests</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The interests of the organisation outweigh.
	 * <!-- end-model-doc -->
	 * @see #LEGITIMATE_INTERESTS_VALUE
	 * @generated
	 * @ordered
	 */
	LEGITIMATE_INTERESTS(6, "legitimateInterests", "legitimate-interests");

	/**
	 * The '<em><b>Unstated</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Not decided yet.
	 * <!-- end-model-doc -->
	 * @see #UNSTATED
	 * @model name="unstated"
	 * @generated
	 * @ordered
	 */
	public static final int UNSTATED_VALUE = 0;

	/**
	 * The '<em><b>Consent</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The person has given consent to the processing.
	 * <!-- end-model-doc -->
	 * @see #CONSENT
	 * @model name="consent"
	 * @generated
	 * @ordered
	 */
	public static final int CONSENT_VALUE = 1;

	/**
	 * The '<em><b>Contract</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A contract with the person needs it.
	 * <!-- end-model-doc -->
	 * @see #CONTRACT
	 * @model name="contract"
	 * @generated
	 * @ordered
	 */
	public static final int CONTRACT_VALUE = 2;

	/**
	 * The '<em><b>Legal Obligation</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A law demands it.
	 * <!-- end-model-doc -->
	 * @see #LEGAL_OBLIGATION
	 * @model name="legalObligation" literal="legal-obligation"
	 * @generated
	 * @ordered
	 */
	public static final int LEGAL_OBLIGATION_VALUE = 3;

	/**
	 * The '<em><b>Vital Interests</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A life depends on it.
	 * <!-- end-model-doc -->
	 * @see #VITAL_INTERESTS
	 * @model name="vitalInterests" literal="vital-interests"
	 * @generated
	 * @ordered
	 */
	public static final int VITAL_INTERESTS_VALUE = 4;

	/**
	 * The '<em><b>Public Task</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A task in the public interest, usual for a UK university.
	 * <!-- end-model-doc -->
	 * @see #PUBLIC_TASK
	 * @model name="publicTask" literal="public-task"
	 * @generated
	 * @ordered
	 */
	public static final int PUBLIC_TASK_VALUE = 5;

	/**
	 * The '<em><b>Legitimate Interests</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The interests of the organisation outweigh.
	 * <!-- end-model-doc -->
	 * @see #LEGITIMATE_INTERESTS
	 * @model name="legitimateInterests" literal="legitimate-interests"
	 * @generated
	 * @ordered
	 */
	public static final int LEGITIMATE_INTERESTS_VALUE = 6;

	/**
	 * An array of all the '<em><b>Lawful Basis</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final LawfulBasis[] VALUES_ARRAY =
		new LawfulBasis[] {
			UNSTATED,
			CONSENT,
			CONTRACT,
			LEGAL_OBLIGATION,
			VITAL_INTERESTS,
			PUBLIC_TASK,
			LEGITIMATE_INTERESTS,
		};

	/**
	 * A public read-only list of all the '<em><b>Lawful Basis</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<LawfulBasis> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Lawful Basis</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static LawfulBasis get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			LawfulBasis result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Lawful Basis</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static LawfulBasis getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			LawfulBasis result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Lawful Basis</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static LawfulBasis get(int value) {
		switch (value) {
			case UNSTATED_VALUE: return UNSTATED;
			case CONSENT_VALUE: return CONSENT;
			case CONTRACT_VALUE: return CONTRACT;
			case LEGAL_OBLIGATION_VALUE: return LEGAL_OBLIGATION;
			case VITAL_INTERESTS_VALUE: return VITAL_INTERESTS;
			case PUBLIC_TASK_VALUE: return PUBLIC_TASK;
			case LEGITIMATE_INTERESTS_VALUE: return LEGITIMATE_INTERESTS;
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
	private LawfulBasis(int value, String name, String literal) {
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
	
} //LawfulBasis
