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
 * A representation of the literals of the enumeration '<em><b>Activity Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Sorts of activities.
 * <!-- end-model-doc -->
 * @see org.fieldway.model.study.StudyPackage#getActivityKind()
 * @model
 * @generated
 */
public enum ActivityKind implements Enumerator {
	/**
	 * The '<em><b>Fieldwork</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Time spent in the field, of several sorts.
	 * <!-- end-model-doc -->
	 * @see #FIELDWORK_VALUE
	 * @generated
	 * @ordered
	 */
	FIELDWORK(0, "fieldwork", "fieldwork"),

	/**
	 * The '<em><b>Vox Pop</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Very short filmed interviews.
	 * <!-- end-model-doc -->
	 * @see #VOX_POP_VALUE
	 * @generated
	 * @ordered
	 */
	VOX_POP(1, "voxPop", "vox-pop"),

	/**
	 * The '<em><b>Interview</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Interviews with one person.
	 * <!-- end-model-doc -->
	 * @see #INTERVIEW_VALUE
	 * @generated
	 * @ordered
	 */
	INTERVIEW(2, "interview", "interview"),

	/**
	 * The '<em><b>Focus Group</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Interviews with a group.
	 * <!-- end-model-doc -->
	 * @see #FOCUS_GROUP_VALUE
	 * @generated
	 * @ordered
	 */
	FOCUS_GROUP(3, "focusGroup", "focus-group"),

	/**
	 * The '<em><b>Observation</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Watching and taking part, with field notes.
	 * <!-- end-model-doc -->
	 * @see #OBSERVATION_VALUE
	 * @generated
	 * @ordered
	 */
	OBSERVATION(4, "observation", "observation"),

	/**
	 * The '<em><b>Co Design Workshop</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * People design services together.
	 * <!-- end-model-doc -->
	 * @see #CO_DESIGN_WORKSHOP_VALUE
	 * @generated
	 * @ordered
	 */
	CO_DESIGN_WORKSHOP(5, "coDesignWorkshop", "co-design-workshop"),

	/**
	 * The '<em><b>Filming</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Recording film beyond the vox pops.
	 * <!-- end-model-doc -->
	 * @see #FILMING_VALUE
	 * @generated
	 * @ordered
	 */
	FILMING(6, "filming", "filming"),

	/**
	 * The '<em><b>Document Review</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Reading documents and artefacts.
	 * <!-- end-model-doc -->
	 * @see #DOCUMENT_REVIEW_VALUE
	 * @generated
	 * @ordered
	 */
	DOCUMENT_REVIEW(7, "documentReview", "document-review"),

	/**
	 * The '<em><b>Survey</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Asking many people in writing.
	 * <!-- end-model-doc -->
	 * @see #SURVEY_VALUE
	 * @generated
	 * @ordered
	 */
	SURVEY(8, "survey", "survey"),

	/**
	 * The '<em><b>Analysis</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Coding and interpreting.
	 * <!-- end-model-doc -->
	 * @see #ANALYSIS_VALUE
	 * @generated
	 * @ordered
	 */
	ANALYSIS(9, "analysis", "analysis"),

	/**
	 * The '<em><b>Member Check</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Taking findings back to participants.
	 * <!-- end-model-doc -->
	 * @see #MEMBER_CHECK_VALUE
	 * @generated
	 * @ordered
	 */
	MEMBER_CHECK(10, "memberCheck", "member-check"),

	/**
	 * The '<em><b>Dissemination</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Sharing findings.
	 * <!-- end-model-doc -->
	 * @see #DISSEMINATION_VALUE
	 * @generated
	 * @ordered
	 */
	DISSEMINATION(11, "dissemination", "dissemination"),

	/**
	 * The '<em><b>Other</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Another activity, told in the description.
	 * <!-- end-model-doc -->
	 * @see #OTHER_VALUE
	 * @generated
	 * @ordered
	 */
	OTHER(12, "other", "other");

	/**
	 * The '<em><b>Fieldwork</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Time spent in the field, of several sorts.
	 * <!-- end-model-doc -->
	 * @see #FIELDWORK
	 * @model name="fieldwork"
	 * @generated
	 * @ordered
	 */
	public static final int FIELDWORK_VALUE = 0;

	/**
	 * The '<em><b>Vox Pop</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Very short filmed interviews.
	 * <!-- end-model-doc -->
	 * @see #VOX_POP
	 * @model name="voxPop" literal="vox-pop"
	 * @generated
	 * @ordered
	 */
	public static final int VOX_POP_VALUE = 1;

	/**
	 * The '<em><b>Interview</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Interviews with one person.
	 * <!-- end-model-doc -->
	 * @see #INTERVIEW
	 * @model name="interview"
	 * @generated
	 * @ordered
	 */
	public static final int INTERVIEW_VALUE = 2;

	/**
	 * The '<em><b>Focus Group</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Interviews with a group.
	 * <!-- end-model-doc -->
	 * @see #FOCUS_GROUP
	 * @model name="focusGroup" literal="focus-group"
	 * @generated
	 * @ordered
	 */
	public static final int FOCUS_GROUP_VALUE = 3;

	/**
	 * The '<em><b>Observation</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Watching and taking part, with field notes.
	 * <!-- end-model-doc -->
	 * @see #OBSERVATION
	 * @model name="observation"
	 * @generated
	 * @ordered
	 */
	public static final int OBSERVATION_VALUE = 4;

	/**
	 * The '<em><b>Co Design Workshop</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * People design services together.
	 * <!-- end-model-doc -->
	 * @see #CO_DESIGN_WORKSHOP
	 * @model name="coDesignWorkshop" literal="co-design-workshop"
	 * @generated
	 * @ordered
	 */
	public static final int CO_DESIGN_WORKSHOP_VALUE = 5;

	/**
	 * The '<em><b>Filming</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Recording film beyond the vox pops.
	 * <!-- end-model-doc -->
	 * @see #FILMING
	 * @model name="filming"
	 * @generated
	 * @ordered
	 */
	public static final int FILMING_VALUE = 6;

	/**
	 * The '<em><b>Document Review</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Reading documents and artefacts.
	 * <!-- end-model-doc -->
	 * @see #DOCUMENT_REVIEW
	 * @model name="documentReview" literal="document-review"
	 * @generated
	 * @ordered
	 */
	public static final int DOCUMENT_REVIEW_VALUE = 7;

	/**
	 * The '<em><b>Survey</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Asking many people in writing.
	 * <!-- end-model-doc -->
	 * @see #SURVEY
	 * @model name="survey"
	 * @generated
	 * @ordered
	 */
	public static final int SURVEY_VALUE = 8;

	/**
	 * The '<em><b>Analysis</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Coding and interpreting.
	 * <!-- end-model-doc -->
	 * @see #ANALYSIS
	 * @model name="analysis"
	 * @generated
	 * @ordered
	 */
	public static final int ANALYSIS_VALUE = 9;

	/**
	 * The '<em><b>Member Check</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Taking findings back to participants.
	 * <!-- end-model-doc -->
	 * @see #MEMBER_CHECK
	 * @model name="memberCheck" literal="member-check"
	 * @generated
	 * @ordered
	 */
	public static final int MEMBER_CHECK_VALUE = 10;

	/**
	 * The '<em><b>Dissemination</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Sharing findings.
	 * <!-- end-model-doc -->
	 * @see #DISSEMINATION
	 * @model name="dissemination"
	 * @generated
	 * @ordered
	 */
	public static final int DISSEMINATION_VALUE = 11;

	/**
	 * The '<em><b>Other</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Another activity, told in the description.
	 * <!-- end-model-doc -->
	 * @see #OTHER
	 * @model name="other"
	 * @generated
	 * @ordered
	 */
	public static final int OTHER_VALUE = 12;

	/**
	 * An array of all the '<em><b>Activity Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final ActivityKind[] VALUES_ARRAY =
		new ActivityKind[] {
			FIELDWORK,
			VOX_POP,
			INTERVIEW,
			FOCUS_GROUP,
			OBSERVATION,
			CO_DESIGN_WORKSHOP,
			FILMING,
			DOCUMENT_REVIEW,
			SURVEY,
			ANALYSIS,
			MEMBER_CHECK,
			DISSEMINATION,
			OTHER,
		};

	/**
	 * A public read-only list of all the '<em><b>Activity Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<ActivityKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Activity Kind</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ActivityKind get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			ActivityKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Activity Kind</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ActivityKind getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			ActivityKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Activity Kind</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ActivityKind get(int value) {
		switch (value) {
			case FIELDWORK_VALUE: return FIELDWORK;
			case VOX_POP_VALUE: return VOX_POP;
			case INTERVIEW_VALUE: return INTERVIEW;
			case FOCUS_GROUP_VALUE: return FOCUS_GROUP;
			case OBSERVATION_VALUE: return OBSERVATION;
			case CO_DESIGN_WORKSHOP_VALUE: return CO_DESIGN_WORKSHOP;
			case FILMING_VALUE: return FILMING;
			case DOCUMENT_REVIEW_VALUE: return DOCUMENT_REVIEW;
			case SURVEY_VALUE: return SURVEY;
			case ANALYSIS_VALUE: return ANALYSIS;
			case MEMBER_CHECK_VALUE: return MEMBER_CHECK;
			case DISSEMINATION_VALUE: return DISSEMINATION;
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
	private ActivityKind(int value, String name, String literal) {
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
	
} //ActivityKind
