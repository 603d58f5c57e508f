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
 * A representation of the literals of the enumeration '<em><b>Erasure Reason</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Why material was erased.
 * <!-- end-model-doc -->
 * @see org.fieldway.model.ethics.EthicsPackage#getErasureReason()
 * @model
 * @generated
 */
public enum ErasureReason implements Enumerator {
	/**
	 * The '<em><b>Withdrawal</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The participant withdrew.
	 * <!-- end-model-doc -->
	 * @see #WITHDRAWAL_VALUE
	 * @generated
	 * @ordered
	 */
	WITHDRAWAL(0, "withdrawal", "withdrawal"),

	/**
	 * The '<em><b>Retention Ended</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The time for which it may be kept is over.
	 * <!-- end-model-doc -->
	 * @see #RETENTION_ENDED_VALUE
	 * @generated
	 * @ordered
	 */
	RETENTION_ENDED(1, "retentionEnded", "retention-ended"),

	/**
	 * The '<em><b>Mistake</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * It should never have been gathered.
	 * <!-- end-model-doc -->
	 * @see #MISTAKE_VALUE
	 * @generated
	 * @ordered
	 */
	MISTAKE(2, "mistake", "mistake"),

	/**
	 * The '<em><b>Request</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The person used the right to erasure.
	 * <!-- end-model-doc -->
	 * @see #REQUEST_VALUE
	 * @generated
	 * @ordered
	 */
	REQUEST(3, "request", "request");

	/**
	 * The '<em><b>Withdrawal</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The participant withdrew.
	 * <!-- end-model-doc -->
	 * @see #WITHDRAWAL
	 * @model name="withdrawal"
	 * @generated
	 * @ordered
	 */
	public static final int WITHDRAWAL_VALUE = 0;

	/**
	 * The '<em><b>Retention Ended</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The time for which it may be kept is over.
	 * <!-- end-model-doc -->
	 * @see #RETENTION_ENDED
	 * @model name="retentionEnded" literal="retention-ended"
	 * @generated
	 * @ordered
	 */
	public static final int RETENTION_ENDED_VALUE = 1;

	/**
	 * The '<em><b>Mistake</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * It should never have been gathered.
	 * <!-- end-model-doc -->
	 * @see #MISTAKE
	 * @model name="mistake"
	 * @generated
	 * @ordered
	 */
	public static final int MISTAKE_VALUE = 2;

	/**
	 * The '<em><b>Request</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The person used the right to erasure.
	 * <!-- end-model-doc -->
	 * @see #REQUEST
	 * @model name="request"
	 * @generated
	 * @ordered
	 */
	public static final int REQUEST_VALUE = 3;

	/**
	 * An array of all the '<em><b>Erasure Reason</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final ErasureReason[] VALUES_ARRAY =
		new ErasureReason[] {
			WITHDRAWAL,
			RETENTION_ENDED,
			MISTAKE,
			REQUEST,
		};

	/**
	 * A public read-only list of all the '<em><b>Erasure Reason</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<ErasureReason> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Erasure Reason</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ErasureReason get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			ErasureReason result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Erasure Reason</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ErasureReason getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			ErasureReason result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Erasure Reason</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ErasureReason get(int value) {
		switch (value) {
			case WITHDRAWAL_VALUE: return WITHDRAWAL;
			case RETENTION_ENDED_VALUE: return RETENTION_ENDED;
			case MISTAKE_VALUE: return MISTAKE;
			case REQUEST_VALUE: return REQUEST;
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
	private ErasureReason(int value, String name, String literal) {
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
	
} //ErasureReason
