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
 * A representation of the literals of the enumeration '<em><b>Role</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What an organisation does in the study.
 * <!-- end-model-doc -->
 * @see org.fieldway.model.study.StudyPackage#getStudyRole()
 * @model
 * @generated
 */
public enum StudyRole implements Enumerator {
	/**
	 * The '<em><b>None</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * It appears in the study's maps but takes no part in the research.
	 * <!-- end-model-doc -->
	 * @see #NONE_VALUE
	 * @generated
	 * @ordered
	 */
	NONE(0, "none", "none"),

	/**
	 * The '<em><b>Host</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The organisation whose services are studied.
	 * <!-- end-model-doc -->
	 * @see #HOST_VALUE
	 * @generated
	 * @ordered
	 */
	HOST(1, "host", "host"),

	/**
	 * The '<em><b>Lead</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Answers for the research.
	 * <!-- end-model-doc -->
	 * @see #LEAD_VALUE
	 * @generated
	 * @ordered
	 */
	LEAD(2, "lead", "lead"),

	/**
	 * The '<em><b>Partner</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Shapes and carries out the study together with the lead.
	 * <!-- end-model-doc -->
	 * @see #PARTNER_VALUE
	 * @generated
	 * @ordered
	 */
	PARTNER(3, "partner", "partner"),

	/**
	 * The '<em><b>Funder</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Pays for the study.
	 * <!-- end-model-doc -->
	 * @see #FUNDER_VALUE
	 * @generated
	 * @ordered
	 */
	FUNDER(4, "funder", "funder"),

	/**
	 * The '<em><b>Gatekeeper</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Allows access to people or places.
	 * <!-- end-model-doc -->
	 * @see #GATEKEEPER_VALUE
	 * @generated
	 * @ordered
	 */
	GATEKEEPER(5, "gatekeeper", "gatekeeper"),

	/**
	 * The '<em><b>Recruiter</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Tells people about the study.
	 * <!-- end-model-doc -->
	 * @see #RECRUITER_VALUE
	 * @generated
	 * @ordered
	 */
	RECRUITER(6, "recruiter", "recruiter"),

	/**
	 * The '<em><b>Advisor</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Gives advice.
	 * <!-- end-model-doc -->
	 * @see #ADVISOR_VALUE
	 * @generated
	 * @ordered
	 */
	ADVISOR(7, "advisor", "advisor"),

	/**
	 * The '<em><b>Supplier</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Delivers a service to the study, for instance transcription.
	 * <!-- end-model-doc -->
	 * @see #SUPPLIER_VALUE
	 * @generated
	 * @ordered
	 */
	SUPPLIER(8, "supplier", "supplier");

	/**
	 * The '<em><b>None</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * It appears in the study's maps but takes no part in the research.
	 * <!-- end-model-doc -->
	 * @see #NONE
	 * @model name="none"
	 * @generated
	 * @ordered
	 */
	public static final int NONE_VALUE = 0;

	/**
	 * The '<em><b>Host</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The organisation whose services are studied.
	 * <!-- end-model-doc -->
	 * @see #HOST
	 * @model name="host"
	 * @generated
	 * @ordered
	 */
	public static final int HOST_VALUE = 1;

	/**
	 * The '<em><b>Lead</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Answers for the research.
	 * <!-- end-model-doc -->
	 * @see #LEAD
	 * @model name="lead"
	 * @generated
	 * @ordered
	 */
	public static final int LEAD_VALUE = 2;

	/**
	 * The '<em><b>Partner</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Shapes and carries out the study together with the lead.
	 * <!-- end-model-doc -->
	 * @see #PARTNER
	 * @model name="partner"
	 * @generated
	 * @ordered
	 */
	public static final int PARTNER_VALUE = 3;

	/**
	 * The '<em><b>Funder</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Pays for the study.
	 * <!-- end-model-doc -->
	 * @see #FUNDER
	 * @model name="funder"
	 * @generated
	 * @ordered
	 */
	public static final int FUNDER_VALUE = 4;

	/**
	 * The '<em><b>Gatekeeper</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Allows access to people or places.
	 * <!-- end-model-doc -->
	 * @see #GATEKEEPER
	 * @model name="gatekeeper"
	 * @generated
	 * @ordered
	 */
	public static final int GATEKEEPER_VALUE = 5;

	/**
	 * The '<em><b>Recruiter</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Tells people about the study.
	 * <!-- end-model-doc -->
	 * @see #RECRUITER
	 * @model name="recruiter"
	 * @generated
	 * @ordered
	 */
	public static final int RECRUITER_VALUE = 6;

	/**
	 * The '<em><b>Advisor</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Gives advice.
	 * <!-- end-model-doc -->
	 * @see #ADVISOR
	 * @model name="advisor"
	 * @generated
	 * @ordered
	 */
	public static final int ADVISOR_VALUE = 7;

	/**
	 * The '<em><b>Supplier</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Delivers a service to the study, for instance transcription.
	 * <!-- end-model-doc -->
	 * @see #SUPPLIER
	 * @model name="supplier"
	 * @generated
	 * @ordered
	 */
	public static final int SUPPLIER_VALUE = 8;

	/**
	 * An array of all the '<em><b>Role</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final StudyRole[] VALUES_ARRAY =
		new StudyRole[] {
			NONE,
			HOST,
			LEAD,
			PARTNER,
			FUNDER,
			GATEKEEPER,
			RECRUITER,
			ADVISOR,
			SUPPLIER,
		};

	/**
	 * A public read-only list of all the '<em><b>Role</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<StudyRole> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Role</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static StudyRole get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			StudyRole result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Role</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static StudyRole getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			StudyRole result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Role</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static StudyRole get(int value) {
		switch (value) {
			case NONE_VALUE: return NONE;
			case HOST_VALUE: return HOST;
			case LEAD_VALUE: return LEAD;
			case PARTNER_VALUE: return PARTNER;
			case FUNDER_VALUE: return FUNDER;
			case GATEKEEPER_VALUE: return GATEKEEPER;
			case RECRUITER_VALUE: return RECRUITER;
			case ADVISOR_VALUE: return ADVISOR;
			case SUPPLIER_VALUE: return SUPPLIER;
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
	private StudyRole(int value, String name, String literal) {
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
	
} //StudyRole
