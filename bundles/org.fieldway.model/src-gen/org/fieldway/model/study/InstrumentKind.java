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
 * A representation of the literals of the enumeration '<em><b>Instrument Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Sorts of instruments.
 * <!-- end-model-doc -->
 * @see org.fieldway.model.study.StudyPackage#getInstrumentKind()
 * @model
 * @generated
 */
public enum InstrumentKind implements Enumerator {
	/**
	 * The '<em><b>Topic Guide</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Themes and questions of an interview.
	 * <!-- end-model-doc -->
	 * @see #TOPIC_GUIDE_VALUE
	 * @generated
	 * @ordered
	 */
	TOPIC_GUIDE(0, "topicGuide", "topic-guide"),

	/**
	 * The '<em><b>Prompt Sheet</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A few short prompts, for instance for vox pops.
	 * <!-- end-model-doc -->
	 * @see #PROMPT_SHEET_VALUE
	 * @generated
	 * @ordered
	 */
	PROMPT_SHEET(1, "promptSheet", "prompt-sheet"),

	/**
	 * The '<em><b>Workshop Plan</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The course of a workshop.
	 * <!-- end-model-doc -->
	 * @see #WORKSHOP_PLAN_VALUE
	 * @generated
	 * @ordered
	 */
	WORKSHOP_PLAN(2, "workshopPlan", "workshop-plan"),

	/**
	 * The '<em><b>Observation Sheet</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What to look at in the field.
	 * <!-- end-model-doc -->
	 * @see #OBSERVATION_SHEET_VALUE
	 * @generated
	 * @ordered
	 */
	OBSERVATION_SHEET(3, "observationSheet", "observation-sheet"),

	/**
	 * The '<em><b>Questionnaire</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Questions asked in writing.
	 * <!-- end-model-doc -->
	 * @see #QUESTIONNAIRE_VALUE
	 * @generated
	 * @ordered
	 */
	QUESTIONNAIRE(4, "questionnaire", "questionnaire"),

	/**
	 * The '<em><b>Other</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Another instrument, told in the description.
	 * <!-- end-model-doc -->
	 * @see #OTHER_VALUE
	 * @generated
	 * @ordered
	 */
	OTHER(5, "other", "other");

	/**
	 * The '<em><b>Topic Guide</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Themes and questions of an interview.
	 * <!-- end-model-doc -->
	 * @see #TOPIC_GUIDE
	 * @model name="topicGuide" literal="topic-guide"
	 * @generated
	 * @ordered
	 */
	public static final int TOPIC_GUIDE_VALUE = 0;

	/**
	 * The '<em><b>Prompt Sheet</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A few short prompts, for instance for vox pops.
	 * <!-- end-model-doc -->
	 * @see #PROMPT_SHEET
	 * @model name="promptSheet" literal="prompt-sheet"
	 * @generated
	 * @ordered
	 */
	public static final int PROMPT_SHEET_VALUE = 1;

	/**
	 * The '<em><b>Workshop Plan</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The course of a workshop.
	 * <!-- end-model-doc -->
	 * @see #WORKSHOP_PLAN
	 * @model name="workshopPlan" literal="workshop-plan"
	 * @generated
	 * @ordered
	 */
	public static final int WORKSHOP_PLAN_VALUE = 2;

	/**
	 * The '<em><b>Observation Sheet</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What to look at in the field.
	 * <!-- end-model-doc -->
	 * @see #OBSERVATION_SHEET
	 * @model name="observationSheet" literal="observation-sheet"
	 * @generated
	 * @ordered
	 */
	public static final int OBSERVATION_SHEET_VALUE = 3;

	/**
	 * The '<em><b>Questionnaire</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Questions asked in writing.
	 * <!-- end-model-doc -->
	 * @see #QUESTIONNAIRE
	 * @model name="questionnaire"
	 * @generated
	 * @ordered
	 */
	public static final int QUESTIONNAIRE_VALUE = 4;

	/**
	 * The '<em><b>Other</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Another instrument, told in the description.
	 * <!-- end-model-doc -->
	 * @see #OTHER
	 * @model name="other"
	 * @generated
	 * @ordered
	 */
	public static final int OTHER_VALUE = 5;

	/**
	 * An array of all the '<em><b>Instrument Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final InstrumentKind[] VALUES_ARRAY =
		new InstrumentKind[] {
			TOPIC_GUIDE,
			PROMPT_SHEET,
			WORKSHOP_PLAN,
			OBSERVATION_SHEET,
			QUESTIONNAIRE,
			OTHER,
		};

	/**
	 * A public read-only list of all the '<em><b>Instrument Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<InstrumentKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Instrument Kind</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static InstrumentKind get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			InstrumentKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Instrument Kind</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static InstrumentKind getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			InstrumentKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Instrument Kind</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static InstrumentKind get(int value) {
		switch (value) {
			case TOPIC_GUIDE_VALUE: return TOPIC_GUIDE;
			case PROMPT_SHEET_VALUE: return PROMPT_SHEET;
			case WORKSHOP_PLAN_VALUE: return WORKSHOP_PLAN;
			case OBSERVATION_SHEET_VALUE: return OBSERVATION_SHEET;
			case QUESTIONNAIRE_VALUE: return QUESTIONNAIRE;
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
	private InstrumentKind(int value, String name, String literal) {
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
	
} //InstrumentKind
