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
 * A representation of the literals of the enumeration '<em><b>Participation Role</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * The roles in which people take part in an activity.
 * <!-- end-model-doc -->
 * @see org.fieldway.model.study.StudyPackage#getParticipationRole()
 * @model
 * @generated
 */
public enum ParticipationRole implements Enumerator {
	/**
	 * The '<em><b>Contributor</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Speaks, shows, makes.
	 * <!-- end-model-doc -->
	 * @see #CONTRIBUTOR_VALUE
	 * @generated
	 * @ordered
	 */
	CONTRIBUTOR(0, "contributor", "contributor"),

	/**
	 * The '<em><b>Interviewee</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Is interviewed.
	 * <!-- end-model-doc -->
	 * @see #INTERVIEWEE_VALUE
	 * @generated
	 * @ordered
	 */
	INTERVIEWEE(1, "interviewee", "interviewee"),

	/**
	 * The '<em><b>Co Designer</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Designs with others.
	 * <!-- end-model-doc -->
	 * @see #CO_DESIGNER_VALUE
	 * @generated
	 * @ordered
	 */
	CO_DESIGNER(2, "coDesigner", "co-designer"),

	/**
	 * The '<em><b>Co Facilitator</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Helps to lead.
	 * <!-- end-model-doc -->
	 * @see #CO_FACILITATOR_VALUE
	 * @generated
	 * @ordered
	 */
	CO_FACILITATOR(3, "coFacilitator", "co-facilitator"),

	/**
	 * The '<em><b>Co Analyst</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Helps to analyse.
	 * <!-- end-model-doc -->
	 * @see #CO_ANALYST_VALUE
	 * @generated
	 * @ordered
	 */
	CO_ANALYST(4, "coAnalyst", "co-analyst"),

	/**
	 * The '<em><b>Observer</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Watches.
	 * <!-- end-model-doc -->
	 * @see #OBSERVER_VALUE
	 * @generated
	 * @ordered
	 */
	OBSERVER(5, "observer", "observer");

	/**
	 * The '<em><b>Contributor</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Speaks, shows, makes.
	 * <!-- end-model-doc -->
	 * @see #CONTRIBUTOR
	 * @model name="contributor"
	 * @generated
	 * @ordered
	 */
	public static final int CONTRIBUTOR_VALUE = 0;

	/**
	 * The '<em><b>Interviewee</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Is interviewed.
	 * <!-- end-model-doc -->
	 * @see #INTERVIEWEE
	 * @model name="interviewee"
	 * @generated
	 * @ordered
	 */
	public static final int INTERVIEWEE_VALUE = 1;

	/**
	 * The '<em><b>Co Designer</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Designs with others.
	 * <!-- end-model-doc -->
	 * @see #CO_DESIGNER
	 * @model name="coDesigner" literal="co-designer"
	 * @generated
	 * @ordered
	 */
	public static final int CO_DESIGNER_VALUE = 2;

	/**
	 * The '<em><b>Co Facilitator</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Helps to lead.
	 * <!-- end-model-doc -->
	 * @see #CO_FACILITATOR
	 * @model name="coFacilitator" literal="co-facilitator"
	 * @generated
	 * @ordered
	 */
	public static final int CO_FACILITATOR_VALUE = 3;

	/**
	 * The '<em><b>Co Analyst</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Helps to analyse.
	 * <!-- end-model-doc -->
	 * @see #CO_ANALYST
	 * @model name="coAnalyst" literal="co-analyst"
	 * @generated
	 * @ordered
	 */
	public static final int CO_ANALYST_VALUE = 4;

	/**
	 * The '<em><b>Observer</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Watches.
	 * <!-- end-model-doc -->
	 * @see #OBSERVER
	 * @model name="observer"
	 * @generated
	 * @ordered
	 */
	public static final int OBSERVER_VALUE = 5;

	/**
	 * An array of all the '<em><b>Participation Role</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final ParticipationRole[] VALUES_ARRAY =
		new ParticipationRole[] {
			CONTRIBUTOR,
			INTERVIEWEE,
			CO_DESIGNER,
			CO_FACILITATOR,
			CO_ANALYST,
			OBSERVER,
		};

	/**
	 * A public read-only list of all the '<em><b>Participation Role</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<ParticipationRole> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Participation Role</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ParticipationRole get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			ParticipationRole result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Participation Role</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ParticipationRole getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			ParticipationRole result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Participation Role</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ParticipationRole get(int value) {
		switch (value) {
			case CONTRIBUTOR_VALUE: return CONTRIBUTOR;
			case INTERVIEWEE_VALUE: return INTERVIEWEE;
			case CO_DESIGNER_VALUE: return CO_DESIGNER;
			case CO_FACILITATOR_VALUE: return CO_FACILITATOR;
			case CO_ANALYST_VALUE: return CO_ANALYST;
			case OBSERVER_VALUE: return OBSERVER;
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
	private ParticipationRole(int value, String name, String literal) {
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
	
} //ParticipationRole
