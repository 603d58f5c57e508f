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
 * A representation of the literals of the enumeration '<em><b>Stage Link Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Sorts of ways between stages.
 * <!-- end-model-doc -->
 * @see org.fieldway.model.journey.JourneyPackage#getStageLinkKind()
 * @model
 * @generated
 */
public enum StageLinkKind implements Enumerator {
	/**
	 * The '<em><b>Leads To</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * People go on to the other stage.
	 * <!-- end-model-doc -->
	 * @see #LEADS_TO_VALUE
	 * @generated
	 * @ordered
	 */
	LEADS_TO(0, "leadsTo", "leads-to"),

	/**
	 * The '<em><b>Returns To</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * People go back to the other stage.
	 * <!-- end-model-doc -->
	 * @see #RETURNS_TO_VALUE
	 * @generated
	 * @ordered
	 */
	RETURNS_TO(1, "returnsTo", "returns-to"),

	/**
	 * The '<em><b>Leaves</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * People leave the journey here.
	 * <!-- end-model-doc -->
	 * @see #LEAVES_VALUE
	 * @generated
	 * @ordered
	 */
	LEAVES(2, "leaves", "leaves");

	/**
	 * The '<em><b>Leads To</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * People go on to the other stage.
	 * <!-- end-model-doc -->
	 * @see #LEADS_TO
	 * @model name="leadsTo" literal="leads-to"
	 * @generated
	 * @ordered
	 */
	public static final int LEADS_TO_VALUE = 0;

	/**
	 * The '<em><b>Returns To</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * People go back to the other stage.
	 * <!-- end-model-doc -->
	 * @see #RETURNS_TO
	 * @model name="returnsTo" literal="returns-to"
	 * @generated
	 * @ordered
	 */
	public static final int RETURNS_TO_VALUE = 1;

	/**
	 * The '<em><b>Leaves</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * People leave the journey here.
	 * <!-- end-model-doc -->
	 * @see #LEAVES
	 * @model name="leaves"
	 * @generated
	 * @ordered
	 */
	public static final int LEAVES_VALUE = 2;

	/**
	 * An array of all the '<em><b>Stage Link Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final StageLinkKind[] VALUES_ARRAY =
		new StageLinkKind[] {
			LEADS_TO,
			RETURNS_TO,
			LEAVES,
		};

	/**
	 * A public read-only list of all the '<em><b>Stage Link Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<StageLinkKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Stage Link Kind</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static StageLinkKind get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			StageLinkKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Stage Link Kind</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static StageLinkKind getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			StageLinkKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Stage Link Kind</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static StageLinkKind get(int value) {
		switch (value) {
			case LEADS_TO_VALUE: return LEADS_TO;
			case RETURNS_TO_VALUE: return RETURNS_TO;
			case LEAVES_VALUE: return LEAVES;
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
	private StageLinkKind(int value, String name, String literal) {
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
	
} //StageLinkKind
