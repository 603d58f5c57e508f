/**
 * Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0
 */
package org.fieldway.model.service;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Relation Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What one organisation or service does for another.
 * <!-- end-model-doc -->
 * @see org.fieldway.model.service.ServicePackage#getRelationKind()
 * @model
 * @generated
 */
public enum RelationKind implements Enumerator {
	/**
	 * The '<em><b>Refers</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Refers people, with a letter or form.
	 * <!-- end-model-doc -->
	 * @see #REFERS_VALUE
	 * @generated
	 * @ordered
	 */
	REFERS(0, "refers", "refers"),

	/**
	 * The '<em><b>Signposts</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Tells people about it.
	 * <!-- end-model-doc -->
	 * @see #SIGNPOSTS_VALUE
	 * @generated
	 * @ordered
	 */
	SIGNPOSTS(1, "signposts", "signposts"),

	/**
	 * The '<em><b>Prescribes</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Prescribes it socially, through a link worker.
	 * <!-- end-model-doc -->
	 * @see #PRESCRIBES_VALUE
	 * @generated
	 * @ordered
	 */
	PRESCRIBES(2, "prescribes", "prescribes"),

	/**
	 * The '<em><b>Funds</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Gives money.
	 * <!-- end-model-doc -->
	 * @see #FUNDS_VALUE
	 * @generated
	 * @ordered
	 */
	FUNDS(3, "funds", "funds"),

	/**
	 * The '<em><b>Commissions</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Orders and pays for it.
	 * <!-- end-model-doc -->
	 * @see #COMMISSIONS_VALUE
	 * @generated
	 * @ordered
	 */
	COMMISSIONS(4, "commissions", "commissions"),

	/**
	 * The '<em><b>Shares Information</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Exchanges information about people or services.
	 * <!-- end-model-doc -->
	 * @see #SHARES_INFORMATION_VALUE
	 * @generated
	 * @ordered
	 */
	SHARES_INFORMATION(5, "sharesInformation", "shares-information"),

	/**
	 * The '<em><b>Works With</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Works together in other ways.
	 * <!-- end-model-doc -->
	 * @see #WORKS_WITH_VALUE
	 * @generated
	 * @ordered
	 */
	WORKS_WITH(6, "worksWith", "works-with");

	/**
	 * The '<em><b>Refers</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Refers people, with a letter or form.
	 * <!-- end-model-doc -->
	 * @see #REFERS
	 * @model name="refers"
	 * @generated
	 * @ordered
	 */
	public static final int REFERS_VALUE = 0;

	/**
	 * The '<em><b>Signposts</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Tells people about it.
	 * <!-- end-model-doc -->
	 * @see #SIGNPOSTS
	 * @model name="signposts"
	 * @generated
	 * @ordered
	 */
	public static final int SIGNPOSTS_VALUE = 1;

	/**
	 * The '<em><b>Prescribes</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Prescribes it socially, through a link worker.
	 * <!-- end-model-doc -->
	 * @see #PRESCRIBES
	 * @model name="prescribes"
	 * @generated
	 * @ordered
	 */
	public static final int PRESCRIBES_VALUE = 2;

	/**
	 * The '<em><b>Funds</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Gives money.
	 * <!-- end-model-doc -->
	 * @see #FUNDS
	 * @model name="funds"
	 * @generated
	 * @ordered
	 */
	public static final int FUNDS_VALUE = 3;

	/**
	 * The '<em><b>Commissions</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Orders and pays for it.
	 * <!-- end-model-doc -->
	 * @see #COMMISSIONS
	 * @model name="commissions"
	 * @generated
	 * @ordered
	 */
	public static final int COMMISSIONS_VALUE = 4;

	/**
	 * The '<em><b>Shares Information</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Exchanges information about people or services.
	 * <!-- end-model-doc -->
	 * @see #SHARES_INFORMATION
	 * @model name="sharesInformation" literal="shares-information"
	 * @generated
	 * @ordered
	 */
	public static final int SHARES_INFORMATION_VALUE = 5;

	/**
	 * The '<em><b>Works With</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Works together in other ways.
	 * <!-- end-model-doc -->
	 * @see #WORKS_WITH
	 * @model name="worksWith" literal="works-with"
	 * @generated
	 * @ordered
	 */
	public static final int WORKS_WITH_VALUE = 6;

	/**
	 * An array of all the '<em><b>Relation Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final RelationKind[] VALUES_ARRAY =
		new RelationKind[] {
			REFERS,
			SIGNPOSTS,
			PRESCRIBES,
			FUNDS,
			COMMISSIONS,
			SHARES_INFORMATION,
			WORKS_WITH,
		};

	/**
	 * A public read-only list of all the '<em><b>Relation Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<RelationKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Relation Kind</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static RelationKind get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			RelationKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Relation Kind</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static RelationKind getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			RelationKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Relation Kind</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static RelationKind get(int value) {
		switch (value) {
			case REFERS_VALUE: return REFERS;
			case SIGNPOSTS_VALUE: return SIGNPOSTS;
			case PRESCRIBES_VALUE: return PRESCRIBES;
			case FUNDS_VALUE: return FUNDS;
			case COMMISSIONS_VALUE: return COMMISSIONS;
			case SHARES_INFORMATION_VALUE: return SHARES_INFORMATION;
			case WORKS_WITH_VALUE: return WORKS_WITH;
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
	private RelationKind(int value, String name, String literal) {
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
	
} //RelationKind
