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
 * A representation of the literals of the enumeration '<em><b>Incident Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Sorts of incidents.
 * <!-- end-model-doc -->
 * @see org.fieldway.model.ethics.EthicsPackage#getIncidentKind()
 * @model
 * @generated
 */
public enum IncidentKind implements Enumerator {
	/**
	 * The '<em><b>Distress</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Someone became distressed.
	 * <!-- end-model-doc -->
	 * @see #DISTRESS_VALUE
	 * @generated
	 * @ordered
	 */
	DISTRESS(0, "distress", "distress"),

	/**
	 * The '<em><b>Disclosure</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Someone told of harm or danger.
	 * <!-- end-model-doc -->
	 * @see #DISCLOSURE_VALUE
	 * @generated
	 * @ordered
	 */
	DISCLOSURE(1, "disclosure", "disclosure"),

	/**
	 * The '<em><b>Safeguarding</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Someone is at risk of harm.
	 * <!-- end-model-doc -->
	 * @see #SAFEGUARDING_VALUE
	 * @generated
	 * @ordered
	 */
	SAFEGUARDING(2, "safeguarding", "safeguarding"),

	/**
	 * The '<em><b>Data Breach</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Data were lost or seen by others.
	 * <!-- end-model-doc -->
	 * @see #DATA_BREACH_VALUE
	 * @generated
	 * @ordered
	 */
	DATA_BREACH(3, "dataBreach", "data-breach"),

	/**
	 * The '<em><b>Protocol Deviation</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Something was not done as approved.
	 * <!-- end-model-doc -->
	 * @see #PROTOCOL_DEVIATION_VALUE
	 * @generated
	 * @ordered
	 */
	PROTOCOL_DEVIATION(4, "protocolDeviation", "protocol-deviation"),

	/**
	 * The '<em><b>Complaint</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Someone complained.
	 * <!-- end-model-doc -->
	 * @see #COMPLAINT_VALUE
	 * @generated
	 * @ordered
	 */
	COMPLAINT(5, "complaint", "complaint"),

	/**
	 * The '<em><b>Other</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Another incident, told in the description.
	 * <!-- end-model-doc -->
	 * @see #OTHER_VALUE
	 * @generated
	 * @ordered
	 */
	OTHER(6, "other", "other");

	/**
	 * The '<em><b>Distress</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Someone became distressed.
	 * <!-- end-model-doc -->
	 * @see #DISTRESS
	 * @model name="distress"
	 * @generated
	 * @ordered
	 */
	public static final int DISTRESS_VALUE = 0;

	/**
	 * The '<em><b>Disclosure</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Someone told of harm or danger.
	 * <!-- end-model-doc -->
	 * @see #DISCLOSURE
	 * @model name="disclosure"
	 * @generated
	 * @ordered
	 */
	public static final int DISCLOSURE_VALUE = 1;

	/**
	 * The '<em><b>Safeguarding</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Someone is at risk of harm.
	 * <!-- end-model-doc -->
	 * @see #SAFEGUARDING
	 * @model name="safeguarding"
	 * @generated
	 * @ordered
	 */
	public static final int SAFEGUARDING_VALUE = 2;

	/**
	 * The '<em><b>Data Breach</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Data were lost or seen by others.
	 * <!-- end-model-doc -->
	 * @see #DATA_BREACH
	 * @model name="dataBreach" literal="data-breach"
	 * @generated
	 * @ordered
	 */
	public static final int DATA_BREACH_VALUE = 3;

	/**
	 * The '<em><b>Protocol Deviation</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Something was not done as approved.
	 * <!-- end-model-doc -->
	 * @see #PROTOCOL_DEVIATION
	 * @model name="protocolDeviation" literal="protocol-deviation"
	 * @generated
	 * @ordered
	 */
	public static final int PROTOCOL_DEVIATION_VALUE = 4;

	/**
	 * The '<em><b>Complaint</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Someone complained.
	 * <!-- end-model-doc -->
	 * @see #COMPLAINT
	 * @model name="complaint"
	 * @generated
	 * @ordered
	 */
	public static final int COMPLAINT_VALUE = 5;

	/**
	 * The '<em><b>Other</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Another incident, told in the description.
	 * <!-- end-model-doc -->
	 * @see #OTHER
	 * @model name="other"
	 * @generated
	 * @ordered
	 */
	public static final int OTHER_VALUE = 6;

	/**
	 * An array of all the '<em><b>Incident Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final IncidentKind[] VALUES_ARRAY =
		new IncidentKind[] {
			DISTRESS,
			DISCLOSURE,
			SAFEGUARDING,
			DATA_BREACH,
			PROTOCOL_DEVIATION,
			COMPLAINT,
			OTHER,
		};

	/**
	 * A public read-only list of all the '<em><b>Incident Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<IncidentKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Incident Kind</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static IncidentKind get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			IncidentKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Incident Kind</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static IncidentKind getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			IncidentKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Incident Kind</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static IncidentKind get(int value) {
		switch (value) {
			case DISTRESS_VALUE: return DISTRESS;
			case DISCLOSURE_VALUE: return DISCLOSURE;
			case SAFEGUARDING_VALUE: return SAFEGUARDING;
			case DATA_BREACH_VALUE: return DATA_BREACH;
			case PROTOCOL_DEVIATION_VALUE: return PROTOCOL_DEVIATION;
			case COMPLAINT_VALUE: return COMPLAINT;
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
	private IncidentKind(int value, String name, String literal) {
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
	
} //IncidentKind
