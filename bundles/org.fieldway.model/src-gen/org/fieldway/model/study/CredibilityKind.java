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
 * A representation of the literals of the enumeration '<em><b>Credibility Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * The sorts of strategies that make findings trustworthy.
 * <!-- end-model-doc -->
 * @see org.fieldway.model.study.StudyPackage#getCredibilityKind()
 * @model
 * @generated
 */
public enum CredibilityKind implements Enumerator {
	/**
	 * The '<em><b>Member Checking</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Participants check what was understood.
	 * <!-- end-model-doc -->
	 * @see #MEMBER_CHECKING_VALUE
	 * @generated
	 * @ordered
	 */
	MEMBER_CHECKING(0, "memberChecking", "member-checking"),

	/**
	 * The '<em><b>Triangulation</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Several methods, sources or people are compared.
	 * <!-- end-model-doc -->
	 * @see #TRIANGULATION_VALUE
	 * @generated
	 * @ordered
	 */
	TRIANGULATION(1, "triangulation", "triangulation"),

	/**
	 * The '<em><b>Peer Debriefing</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Colleagues outside the study question it.
	 * <!-- end-model-doc -->
	 * @see #PEER_DEBRIEFING_VALUE
	 * @generated
	 * @ordered
	 */
	PEER_DEBRIEFING(2, "peerDebriefing", "peer-debriefing"),

	/**
	 * The '<em><b>Audit Trail</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Decisions and steps can be followed afterwards.
	 * <!-- end-model-doc -->
	 * @see #AUDIT_TRAIL_VALUE
	 * @generated
	 * @ordered
	 */
	AUDIT_TRAIL(3, "auditTrail", "audit-trail"),

	/**
	 * The '<em><b>Reflexivity</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The team reflects on its own influence in writing.
	 * <!-- end-model-doc -->
	 * @see #REFLEXIVITY_VALUE
	 * @generated
	 * @ordered
	 */
	REFLEXIVITY(4, "reflexivity", "reflexivity"),

	/**
	 * The '<em><b>Negative Cases</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Cases that do not fit are looked for.
	 * <!-- end-model-doc -->
	 * @see #NEGATIVE_CASES_VALUE
	 * @generated
	 * @ordered
	 */
	NEGATIVE_CASES(5, "negativeCases", "negative-cases"),

	/**
	 * The '<em><b>Prolonged Engagement</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The team spends enough time in the field.
	 * <!-- end-model-doc -->
	 * @see #PROLONGED_ENGAGEMENT_VALUE
	 * @generated
	 * @ordered
	 */
	PROLONGED_ENGAGEMENT(6, "prolongedEngagement", "prolonged-engagement"),

	/**
	 * The '<em><b>Thick Description</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Context is described so fully that readers can judge whether findings carry over.
	 * <!-- end-model-doc -->
	 * @see #THICK_DESCRIPTION_VALUE
	 * @generated
	 * @ordered
	 */
	THICK_DESCRIPTION(7, "thickDescription", "thick-description"),

	/**
	 * The '<em><b>Double Coding</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Two or more people code the same material and compare.
	 * <!-- end-model-doc -->
	 * @see #DOUBLE_CODING_VALUE
	 * @generated
	 * @ordered
	 */
	DOUBLE_CODING(8, "doubleCoding", "double-coding"),

	/**
	 * The '<em><b>Other</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Another strategy, told in its description.
	 * <!-- end-model-doc -->
	 * @see #OTHER_VALUE
	 * @generated
	 * @ordered
	 */
	OTHER(9, "other", "other");

	/**
	 * The '<em><b>Member Checking</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Participants check what was understood.
	 * <!-- end-model-doc -->
	 * @see #MEMBER_CHECKING
	 * @model name="memberChecking" literal="member-checking"
	 * @generated
	 * @ordered
	 */
	public static final int MEMBER_CHECKING_VALUE = 0;

	/**
	 * The '<em><b>Triangulation</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Several methods, sources or people are compared.
	 * <!-- end-model-doc -->
	 * @see #TRIANGULATION
	 * @model name="triangulation"
	 * @generated
	 * @ordered
	 */
	public static final int TRIANGULATION_VALUE = 1;

	/**
	 * The '<em><b>Peer Debriefing</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Colleagues outside the study question it.
	 * <!-- end-model-doc -->
	 * @see #PEER_DEBRIEFING
	 * @model name="peerDebriefing" literal="peer-debriefing"
	 * @generated
	 * @ordered
	 */
	public static final int PEER_DEBRIEFING_VALUE = 2;

	/**
	 * The '<em><b>Audit Trail</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Decisions and steps can be followed afterwards.
	 * <!-- end-model-doc -->
	 * @see #AUDIT_TRAIL
	 * @model name="auditTrail" literal="audit-trail"
	 * @generated
	 * @ordered
	 */
	public static final int AUDIT_TRAIL_VALUE = 3;

	/**
	 * The '<em><b>Reflexivity</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The team reflects on its own influence in writing.
	 * <!-- end-model-doc -->
	 * @see #REFLEXIVITY
	 * @model name="reflexivity"
	 * @generated
	 * @ordered
	 */
	public static final int REFLEXIVITY_VALUE = 4;

	/**
	 * The '<em><b>Negative Cases</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Cases that do not fit are looked for.
	 * <!-- end-model-doc -->
	 * @see #NEGATIVE_CASES
	 * @model name="negativeCases" literal="negative-cases"
	 * @generated
	 * @ordered
	 */
	public static final int NEGATIVE_CASES_VALUE = 5;

	/**
	 * The '<em><b>Prolonged Engagement</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The team spends enough time in the field.
	 * <!-- end-model-doc -->
	 * @see #PROLONGED_ENGAGEMENT
	 * @model name="prolongedEngagement" literal="prolonged-engagement"
	 * @generated
	 * @ordered
	 */
	public static final int PROLONGED_ENGAGEMENT_VALUE = 6;

	/**
	 * The '<em><b>Thick Description</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Context is described so fully that readers can judge whether findings carry over.
	 * <!-- end-model-doc -->
	 * @see #THICK_DESCRIPTION
	 * @model name="thickDescription" literal="thick-description"
	 * @generated
	 * @ordered
	 */
	public static final int THICK_DESCRIPTION_VALUE = 7;

	/**
	 * The '<em><b>Double Coding</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Two or more people code the same material and compare.
	 * <!-- end-model-doc -->
	 * @see #DOUBLE_CODING
	 * @model name="doubleCoding" literal="double-coding"
	 * @generated
	 * @ordered
	 */
	public static final int DOUBLE_CODING_VALUE = 8;

	/**
	 * The '<em><b>Other</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Another strategy, told in its description.
	 * <!-- end-model-doc -->
	 * @see #OTHER
	 * @model name="other"
	 * @generated
	 * @ordered
	 */
	public static final int OTHER_VALUE = 9;

	/**
	 * An array of all the '<em><b>Credibility Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final CredibilityKind[] VALUES_ARRAY =
		new CredibilityKind[] {
			MEMBER_CHECKING,
			TRIANGULATION,
			PEER_DEBRIEFING,
			AUDIT_TRAIL,
			REFLEXIVITY,
			NEGATIVE_CASES,
			PROLONGED_ENGAGEMENT,
			THICK_DESCRIPTION,
			DOUBLE_CODING,
			OTHER,
		};

	/**
	 * A public read-only list of all the '<em><b>Credibility Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<CredibilityKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Credibility Kind</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static CredibilityKind get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			CredibilityKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Credibility Kind</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static CredibilityKind getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			CredibilityKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Credibility Kind</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static CredibilityKind get(int value) {
		switch (value) {
			case MEMBER_CHECKING_VALUE: return MEMBER_CHECKING;
			case TRIANGULATION_VALUE: return TRIANGULATION;
			case PEER_DEBRIEFING_VALUE: return PEER_DEBRIEFING;
			case AUDIT_TRAIL_VALUE: return AUDIT_TRAIL;
			case REFLEXIVITY_VALUE: return REFLEXIVITY;
			case NEGATIVE_CASES_VALUE: return NEGATIVE_CASES;
			case PROLONGED_ENGAGEMENT_VALUE: return PROLONGED_ENGAGEMENT;
			case THICK_DESCRIPTION_VALUE: return THICK_DESCRIPTION;
			case DOUBLE_CODING_VALUE: return DOUBLE_CODING;
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
	private CredibilityKind(int value, String name, String literal) {
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
	
} //CredibilityKind
