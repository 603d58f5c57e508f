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
 * A representation of the literals of the enumeration '<em><b>Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Sorts of services.
 * <!-- end-model-doc -->
 * @see org.fieldway.model.service.ServicePackage#getServiceKind()
 * @model
 * @generated
 */
public enum ServiceKind implements Enumerator {
	/**
	 * The '<em><b>Unstated</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Not recorded yet.
	 * <!-- end-model-doc -->
	 * @see #UNSTATED_VALUE
	 * @generated
	 * @ordered
	 */
	UNSTATED(0, "unstated", "unstated"),

	/**
	 * The '<em><b>Course</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * People learn together.
	 * <!-- end-model-doc -->
	 * @see #COURSE_VALUE
	 * @generated
	 * @ordered
	 */
	COURSE(1, "course", "course"),

	/**
	 * The '<em><b>Peer Support</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * People support each other.
	 * <!-- end-model-doc -->
	 * @see #PEER_SUPPORT_VALUE
	 * @generated
	 * @ordered
	 */
	PEER_SUPPORT(2, "peerSupport", "peer-support"),

	/**
	 * The '<em><b>Social Prescribing</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Link workers connect people with what is there.
	 * <!-- end-model-doc -->
	 * @see #SOCIAL_PRESCRIBING_VALUE
	 * @generated
	 * @ordered
	 */
	SOCIAL_PRESCRIBING(3, "socialPrescribing", "social-prescribing"),

	/**
	 * The '<em><b>Clinical</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Treatment by health professionals.
	 * <!-- end-model-doc -->
	 * @see #CLINICAL_VALUE
	 * @generated
	 * @ordered
	 */
	CLINICAL(4, "clinical", "clinical"),

	/**
	 * The '<em><b>Talking Therapy</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Counselling or psychological therapy.
	 * <!-- end-model-doc -->
	 * @see #TALKING_THERAPY_VALUE
	 * @generated
	 * @ordered
	 */
	TALKING_THERAPY(5, "talkingTherapy", "talking-therapy"),

	/**
	 * The '<em><b>Crisis</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Help in an emergency.
	 * <!-- end-model-doc -->
	 * @see #CRISIS_VALUE
	 * @generated
	 * @ordered
	 */
	CRISIS(6, "crisis", "crisis"),

	/**
	 * The '<em><b>Advice</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Advice on money, housing, law.
	 * <!-- end-model-doc -->
	 * @see #ADVICE_VALUE
	 * @generated
	 * @ordered
	 */
	ADVICE(7, "advice", "advice"),

	/**
	 * The '<em><b>Housing</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Housing and support in it.
	 * <!-- end-model-doc -->
	 * @see #HOUSING_VALUE
	 * @generated
	 * @ordered
	 */
	HOUSING(8, "housing", "housing"),

	/**
	 * The '<em><b>Employment</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Help to find and keep work.
	 * <!-- end-model-doc -->
	 * @see #EMPLOYMENT_VALUE
	 * @generated
	 * @ordered
	 */
	EMPLOYMENT(9, "employment", "employment"),

	/**
	 * The '<em><b>Outreach</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Goes to where people are.
	 * <!-- end-model-doc -->
	 * @see #OUTREACH_VALUE
	 * @generated
	 * @ordered
	 */
	OUTREACH(10, "outreach", "outreach"),

	/**
	 * The '<em><b>Drug And Alcohol</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Help with drugs and alcohol.
	 * <!-- end-model-doc -->
	 * @see #DRUG_AND_ALCOHOL_VALUE
	 * @generated
	 * @ordered
	 */
	DRUG_AND_ALCOHOL(11, "drugAndAlcohol", "drug-and-alcohol"),

	/**
	 * The '<em><b>Arts</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Doing things together.
	 * <!-- end-model-doc -->
	 * @see #ARTS_VALUE
	 * @generated
	 * @ordered
	 */
	ARTS(12, "arts", "arts"),

	/**
	 * The '<em><b>Transport</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Getting there.
	 * <!-- end-model-doc -->
	 * @see #TRANSPORT_VALUE
	 * @generated
	 * @ordered
	 */
	TRANSPORT(13, "transport", "transport"),

	/**
	 * The '<em><b>Drink Or Meal</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Eating and drinking together.
	 * <!-- end-model-doc -->
	 * @see #DRINK_OR_MEAL_VALUE
	 * @generated
	 * @ordered
	 */
	DRINK_OR_MEAL(14, "drinkOrMeal", "drink-or-meal"),

	/**
	 * The '<em><b>Other</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Another service, told in the description.
	 * <!-- end-model-doc -->
	 * @see #OTHER_VALUE
	 * @generated
	 * @ordered
	 */
	OTHER(15, "other", "other");

	/**
	 * The '<em><b>Unstated</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Not recorded yet.
	 * <!-- end-model-doc -->
	 * @see #UNSTATED
	 * @model name="unstated"
	 * @generated
	 * @ordered
	 */
	public static final int UNSTATED_VALUE = 0;

	/**
	 * The '<em><b>Course</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * People learn together.
	 * <!-- end-model-doc -->
	 * @see #COURSE
	 * @model name="course"
	 * @generated
	 * @ordered
	 */
	public static final int COURSE_VALUE = 1;

	/**
	 * The '<em><b>Peer Support</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * People support each other.
	 * <!-- end-model-doc -->
	 * @see #PEER_SUPPORT
	 * @model name="peerSupport" literal="peer-support"
	 * @generated
	 * @ordered
	 */
	public static final int PEER_SUPPORT_VALUE = 2;

	/**
	 * The '<em><b>Social Prescribing</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Link workers connect people with what is there.
	 * <!-- end-model-doc -->
	 * @see #SOCIAL_PRESCRIBING
	 * @model name="socialPrescribing" literal="social-prescribing"
	 * @generated
	 * @ordered
	 */
	public static final int SOCIAL_PRESCRIBING_VALUE = 3;

	/**
	 * The '<em><b>Clinical</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Treatment by health professionals.
	 * <!-- end-model-doc -->
	 * @see #CLINICAL
	 * @model name="clinical"
	 * @generated
	 * @ordered
	 */
	public static final int CLINICAL_VALUE = 4;

	/**
	 * The '<em><b>Talking Therapy</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Counselling or psychological therapy.
	 * <!-- end-model-doc -->
	 * @see #TALKING_THERAPY
	 * @model name="talkingTherapy" literal="talking-therapy"
	 * @generated
	 * @ordered
	 */
	public static final int TALKING_THERAPY_VALUE = 5;

	/**
	 * The '<em><b>Crisis</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Help in an emergency.
	 * <!-- end-model-doc -->
	 * @see #CRISIS
	 * @model name="crisis"
	 * @generated
	 * @ordered
	 */
	public static final int CRISIS_VALUE = 6;

	/**
	 * The '<em><b>Advice</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Advice on money, housing, law.
	 * <!-- end-model-doc -->
	 * @see #ADVICE
	 * @model name="advice"
	 * @generated
	 * @ordered
	 */
	public static final int ADVICE_VALUE = 7;

	/**
	 * The '<em><b>Housing</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Housing and support in it.
	 * <!-- end-model-doc -->
	 * @see #HOUSING
	 * @model name="housing"
	 * @generated
	 * @ordered
	 */
	public static final int HOUSING_VALUE = 8;

	/**
	 * The '<em><b>Employment</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Help to find and keep work.
	 * <!-- end-model-doc -->
	 * @see #EMPLOYMENT
	 * @model name="employment"
	 * @generated
	 * @ordered
	 */
	public static final int EMPLOYMENT_VALUE = 9;

	/**
	 * The '<em><b>Outreach</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Goes to where people are.
	 * <!-- end-model-doc -->
	 * @see #OUTREACH
	 * @model name="outreach"
	 * @generated
	 * @ordered
	 */
	public static final int OUTREACH_VALUE = 10;

	/**
	 * The '<em><b>Drug And Alcohol</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Help with drugs and alcohol.
	 * <!-- end-model-doc -->
	 * @see #DRUG_AND_ALCOHOL
	 * @model name="drugAndAlcohol" literal="drug-and-alcohol"
	 * @generated
	 * @ordered
	 */
	public static final int DRUG_AND_ALCOHOL_VALUE = 11;

	/**
	 * The '<em><b>Arts</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Doing things together.
	 * <!-- end-model-doc -->
	 * @see #ARTS
	 * @model name="arts"
	 * @generated
	 * @ordered
	 */
	public static final int ARTS_VALUE = 12;

	/**
	 * The '<em><b>Transport</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Getting there.
	 * <!-- end-model-doc -->
	 * @see #TRANSPORT
	 * @model name="transport"
	 * @generated
	 * @ordered
	 */
	public static final int TRANSPORT_VALUE = 13;

	/**
	 * The '<em><b>Drink Or Meal</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Eating and drinking together.
	 * <!-- end-model-doc -->
	 * @see #DRINK_OR_MEAL
	 * @model name="drinkOrMeal" literal="drink-or-meal"
	 * @generated
	 * @ordered
	 */
	public static final int DRINK_OR_MEAL_VALUE = 14;

	/**
	 * The '<em><b>Other</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Another service, told in the description.
	 * <!-- end-model-doc -->
	 * @see #OTHER
	 * @model name="other"
	 * @generated
	 * @ordered
	 */
	public static final int OTHER_VALUE = 15;

	/**
	 * An array of all the '<em><b>Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final ServiceKind[] VALUES_ARRAY =
		new ServiceKind[] {
			UNSTATED,
			COURSE,
			PEER_SUPPORT,
			SOCIAL_PRESCRIBING,
			CLINICAL,
			TALKING_THERAPY,
			CRISIS,
			ADVICE,
			HOUSING,
			EMPLOYMENT,
			OUTREACH,
			DRUG_AND_ALCOHOL,
			ARTS,
			TRANSPORT,
			DRINK_OR_MEAL,
			OTHER,
		};

	/**
	 * A public read-only list of all the '<em><b>Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<ServiceKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Kind</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ServiceKind get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			ServiceKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Kind</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ServiceKind getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			ServiceKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Kind</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ServiceKind get(int value) {
		switch (value) {
			case UNSTATED_VALUE: return UNSTATED;
			case COURSE_VALUE: return COURSE;
			case PEER_SUPPORT_VALUE: return PEER_SUPPORT;
			case SOCIAL_PRESCRIBING_VALUE: return SOCIAL_PRESCRIBING;
			case CLINICAL_VALUE: return CLINICAL;
			case TALKING_THERAPY_VALUE: return TALKING_THERAPY;
			case CRISIS_VALUE: return CRISIS;
			case ADVICE_VALUE: return ADVICE;
			case HOUSING_VALUE: return HOUSING;
			case EMPLOYMENT_VALUE: return EMPLOYMENT;
			case OUTREACH_VALUE: return OUTREACH;
			case DRUG_AND_ALCOHOL_VALUE: return DRUG_AND_ALCOHOL;
			case ARTS_VALUE: return ARTS;
			case TRANSPORT_VALUE: return TRANSPORT;
			case DRINK_OR_MEAL_VALUE: return DRINK_OR_MEAL;
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
	private ServiceKind(int value, String name, String literal) {
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
	
} //ServiceKind
