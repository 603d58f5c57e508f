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
 * A representation of the literals of the enumeration '<em><b>Declaration Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What is declared.
 * <!-- end-model-doc -->
 * @see org.fieldway.model.ethics.EthicsPackage#getDeclarationKind()
 * @model
 * @generated
 */
public enum DeclarationKind implements Enumerator {
	/**
	 * The '<em><b>Conflict Of Interest</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Interests that could bias the research.
	 * <!-- end-model-doc -->
	 * @see #CONFLICT_OF_INTEREST_VALUE
	 * @generated
	 * @ordered
	 */
	CONFLICT_OF_INTEREST(0, "conflictOfInterest", "conflict-of-interest"),

	/**
	 * The '<em><b>Insurance</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Insurance that covers the research.
	 * <!-- end-model-doc -->
	 * @see #INSURANCE_VALUE
	 * @generated
	 * @ordered
	 */
	INSURANCE(1, "insurance", "insurance"),

	/**
	 * The '<em><b>Dbs</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A check by the Disclosure and Barring Service.
	 * <!-- end-model-doc -->
	 * @see #DBS_VALUE
	 * @generated
	 * @ordered
	 */
	DBS(2, "dbs", "dbs"),

	/**
	 * The '<em><b>Applicant</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The applicant answers for what the application says.
	 * <!-- end-model-doc -->
	 * @see #APPLICANT_VALUE
	 * @generated
	 * @ordered
	 */
	APPLICANT(3, "applicant", "applicant"),

	/**
	 * The '<em><b>Supervisor</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The supervisor has read and supports the application.
	 * <!-- end-model-doc -->
	 * @see #SUPERVISOR_VALUE
	 * @generated
	 * @ordered
	 */
	SUPERVISOR(4, "supervisor", "supervisor"),

	/**
	 * The '<em><b>Training</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Training that the person has completed.
	 * <!-- end-model-doc -->
	 * @see #TRAINING_VALUE
	 * @generated
	 * @ordered
	 */
	TRAINING(5, "training", "training"),

	/**
	 * The '<em><b>Other</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Another declaration.
	 * <!-- end-model-doc -->
	 * @see #OTHER_VALUE
	 * @generated
	 * @ordered
	 */
	OTHER(6, "other", "other");

	/**
	 * The '<em><b>Conflict Of Interest</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Interests that could bias the research.
	 * <!-- end-model-doc -->
	 * @see #CONFLICT_OF_INTEREST
	 * @model name="conflictOfInterest" literal="conflict-of-interest"
	 * @generated
	 * @ordered
	 */
	public static final int CONFLICT_OF_INTEREST_VALUE = 0;

	/**
	 * The '<em><b>Insurance</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Insurance that covers the research.
	 * <!-- end-model-doc -->
	 * @see #INSURANCE
	 * @model name="insurance"
	 * @generated
	 * @ordered
	 */
	public static final int INSURANCE_VALUE = 1;

	/**
	 * The '<em><b>Dbs</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A check by the Disclosure and Barring Service.
	 * <!-- end-model-doc -->
	 * @see #DBS
	 * @model name="dbs"
	 * @generated
	 * @ordered
	 */
	public static final int DBS_VALUE = 2;

	/**
	 * The '<em><b>Applicant</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The applicant answers for what the application says.
	 * <!-- end-model-doc -->
	 * @see #APPLICANT
	 * @model name="applicant"
	 * @generated
	 * @ordered
	 */
	public static final int APPLICANT_VALUE = 3;

	/**
	 * The '<em><b>Supervisor</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The supervisor has read and supports the application.
	 * <!-- end-model-doc -->
	 * @see #SUPERVISOR
	 * @model name="supervisor"
	 * @generated
	 * @ordered
	 */
	public static final int SUPERVISOR_VALUE = 4;

	/**
	 * The '<em><b>Training</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Training that the person has completed.
	 * <!-- end-model-doc -->
	 * @see #TRAINING
	 * @model name="training"
	 * @generated
	 * @ordered
	 */
	public static final int TRAINING_VALUE = 5;

	/**
	 * The '<em><b>Other</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Another declaration.
	 * <!-- end-model-doc -->
	 * @see #OTHER
	 * @model name="other"
	 * @generated
	 * @ordered
	 */
	public static final int OTHER_VALUE = 6;

	/**
	 * An array of all the '<em><b>Declaration Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final DeclarationKind[] VALUES_ARRAY =
		new DeclarationKind[] {
			CONFLICT_OF_INTEREST,
			INSURANCE,
			DBS,
			APPLICANT,
			SUPERVISOR,
			TRAINING,
			OTHER,
		};

	/**
	 * A public read-only list of all the '<em><b>Declaration Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<DeclarationKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Declaration Kind</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static DeclarationKind get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			DeclarationKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Declaration Kind</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static DeclarationKind getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			DeclarationKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Declaration Kind</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static DeclarationKind get(int value) {
		switch (value) {
			case CONFLICT_OF_INTEREST_VALUE: return CONFLICT_OF_INTEREST;
			case INSURANCE_VALUE: return INSURANCE;
			case DBS_VALUE: return DBS;
			case APPLICANT_VALUE: return APPLICANT;
			case SUPERVISOR_VALUE: return SUPERVISOR;
			case TRAINING_VALUE: return TRAINING;
			case OTHER_VALUE: return OTHER;
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
	private DeclarationKind(int value, String name, String literal) {
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
	
} //DeclarationKind
