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
 * A representation of the literals of the enumeration '<em><b>Special Condition</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Conditions of UK GDPR Article 9(2) that research uses.
 * <!-- end-model-doc -->
 * @see org.fieldway.model.ethics.EthicsPackage#getSpecialCondition()
 * @model
 * @generated
 */
public enum SpecialCondition implements Enumerator {
	/**
	 * The '<em><b>Unstated</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Not decided yet, or no special category data.
	 * <!-- end-model-doc -->
	 * @see #UNSTATED_VALUE
	 * @generated
	 * @ordered
	 */
	UNSTATED(0, "unstated", "unstated"),

	/**
	 * The '<em><b>Explicit Consent</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The person has given explicit consent to the processing.
	 * <!-- end-model-doc -->
	 * @see #EXPLICIT_CONSENT_VALUE
	 * @generated
	 * @ordered
	 */
	EXPLICIT_CONSENT(1, "explicitConsent", "explicit-consent"),

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
	VITAL_INTERESTS(2, "vitalInterests", "vital-interests"),

	/**
	 * The '<em><b>Not For Profit</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A not-for-profit body processes data of its own members.
	 * <!-- end-model-doc -->
	 * @see #NOT_FOR_PROFIT_VALUE
	 * @generated
	 * @ordered
	 */
	NOT_FOR_PROFIT(3, "notForProfit", "not-for-profit"),

	/**
	 * The '<em><b>Made Public</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The person has made it public.
	 * <!-- end-model-doc -->
	 * @see #MADE_PUBLIC_VALUE
	 * @generated
	 * @ordered
	 */
	MADE_PUBLIC(4, "madePublic", "made-public"),

	/**
	 * The '<em><b>Public Interest</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A substantial public interest laid down in law.
	 * <!-- end-model-doc -->
	 * @see #PUBLIC_INTEREST_VALUE
	 * @generated
	 * @ordered
	 */
	PUBLIC_INTEREST(5, "publicInterest", "public-interest"),

	/**
	 * The '<em><b>Health Care</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Health or social care needs it.
	 * <!-- end-model-doc -->
	 * @see #HEALTH_CARE_VALUE
	 * @generated
	 * @ordered
	 */
	HEALTH_CARE(6, "healthCare", "health-care"),

	/**
	 * The '<em><b>Public Health</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Public health needs it.
	 * <!-- end-model-doc -->
	 * @see #PUBLIC_HEALTH_VALUE
	 * @generated
	 * @ordered
	 */
	PUBLIC_HEALTH(7, "publicHealth", "public-health"),

	/**
	 * The '<em><b>Research</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Archiving, research or statistics, usual for a UK university.
	 * <!-- end-model-doc -->
	 * @see #RESEARCH_VALUE
	 * @generated
	 * @ordered
	 */
	RESEARCH(8, "research", "research");

	/**
	 * The '<em><b>Unstated</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Not decided yet, or no special category data.
	 * <!-- end-model-doc -->
	 * @see #UNSTATED
	 * @model name="unstated"
	 * @generated
	 * @ordered
	 */
	public static final int UNSTATED_VALUE = 0;

	/**
	 * The '<em><b>Explicit Consent</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The person has given explicit consent to the processing.
	 * <!-- end-model-doc -->
	 * @see #EXPLICIT_CONSENT
	 * @model name="explicitConsent" literal="explicit-consent"
	 * @generated
	 * @ordered
	 */
	public static final int EXPLICIT_CONSENT_VALUE = 1;

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
	public static final int VITAL_INTERESTS_VALUE = 2;

	/**
	 * The '<em><b>Not For Profit</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A not-for-profit body processes data of its own members.
	 * <!-- end-model-doc -->
	 * @see #NOT_FOR_PROFIT
	 * @model name="notForProfit" literal="not-for-profit"
	 * @generated
	 * @ordered
	 */
	public static final int NOT_FOR_PROFIT_VALUE = 3;

	/**
	 * The '<em><b>Made Public</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The person has made it public.
	 * <!-- end-model-doc -->
	 * @see #MADE_PUBLIC
	 * @model name="madePublic" literal="made-public"
	 * @generated
	 * @ordered
	 */
	public static final int MADE_PUBLIC_VALUE = 4;

	/**
	 * The '<em><b>Public Interest</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A substantial public interest laid down in law.
	 * <!-- end-model-doc -->
	 * @see #PUBLIC_INTEREST
	 * @model name="publicInterest" literal="public-interest"
	 * @generated
	 * @ordered
	 */
	public static final int PUBLIC_INTEREST_VALUE = 5;

	/**
	 * The '<em><b>Health Care</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Health or social care needs it.
	 * <!-- end-model-doc -->
	 * @see #HEALTH_CARE
	 * @model name="healthCare" literal="health-care"
	 * @generated
	 * @ordered
	 */
	public static final int HEALTH_CARE_VALUE = 6;

	/**
	 * The '<em><b>Public Health</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Public health needs it.
	 * <!-- end-model-doc -->
	 * @see #PUBLIC_HEALTH
	 * @model name="publicHealth" literal="public-health"
	 * @generated
	 * @ordered
	 */
	public static final int PUBLIC_HEALTH_VALUE = 7;

	/**
	 * The '<em><b>Research</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Archiving, research or statistics, usual for a UK university.
	 * <!-- end-model-doc -->
	 * @see #RESEARCH
	 * @model name="research"
	 * @generated
	 * @ordered
	 */
	public static final int RESEARCH_VALUE = 8;

	/**
	 * An array of all the '<em><b>Special Condition</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final SpecialCondition[] VALUES_ARRAY =
		new SpecialCondition[] {
			UNSTATED,
			EXPLICIT_CONSENT,
			VITAL_INTERESTS,
			NOT_FOR_PROFIT,
			MADE_PUBLIC,
			PUBLIC_INTEREST,
			HEALTH_CARE,
			PUBLIC_HEALTH,
			RESEARCH,
		};

	/**
	 * A public read-only list of all the '<em><b>Special Condition</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<SpecialCondition> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Special Condition</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static SpecialCondition get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			SpecialCondition result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Special Condition</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static SpecialCondition getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			SpecialCondition result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Special Condition</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static SpecialCondition get(int value) {
		switch (value) {
			case UNSTATED_VALUE: return UNSTATED;
			case EXPLICIT_CONSENT_VALUE: return EXPLICIT_CONSENT;
			case VITAL_INTERESTS_VALUE: return VITAL_INTERESTS;
			case NOT_FOR_PROFIT_VALUE: return NOT_FOR_PROFIT;
			case MADE_PUBLIC_VALUE: return MADE_PUBLIC;
			case PUBLIC_INTEREST_VALUE: return PUBLIC_INTEREST;
			case HEALTH_CARE_VALUE: return HEALTH_CARE;
			case PUBLIC_HEALTH_VALUE: return PUBLIC_HEALTH;
			case RESEARCH_VALUE: return RESEARCH;
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
	private SpecialCondition(int value, String name, String literal) {
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
	
} //SpecialCondition
