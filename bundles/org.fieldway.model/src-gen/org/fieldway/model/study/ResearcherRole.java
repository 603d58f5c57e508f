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
 * A representation of the literals of the enumeration '<em><b>Researcher Role</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What a person does in a study.
 * <!-- end-model-doc -->
 * @see org.fieldway.model.study.StudyPackage#getResearcherRole()
 * @model
 * @generated
 */
public enum ResearcherRole implements Enumerator {
	/**
	 * The '<em><b>Researcher</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Takes part in gathering or analysing material.
	 * <!-- end-model-doc -->
	 * @see #RESEARCHER_VALUE
	 * @generated
	 * @ordered
	 */
	RESEARCHER(0, "researcher", "researcher"),

	/**
	 * The '<em><b>Principal Investigator</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Leads the study and answers for it.
	 * <!-- end-model-doc -->
	 * @see #PRINCIPAL_INVESTIGATOR_VALUE
	 * @generated
	 * @ordered
	 */
	PRINCIPAL_INVESTIGATOR(1, "principalInvestigator", "principal-investigator"),

	/**
	 * The '<em><b>Co Investigator</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Shares in leading the study.
	 * <!-- end-model-doc -->
	 * @see #CO_INVESTIGATOR_VALUE
	 * @generated
	 * @ordered
	 */
	CO_INVESTIGATOR(2, "coInvestigator", "co-investigator"),

	/**
	 * The '<em><b>Peer Researcher</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Does research from experience of the services.
	 * <!-- end-model-doc -->
	 * @see #PEER_RESEARCHER_VALUE
	 * @generated
	 * @ordered
	 */
	PEER_RESEARCHER(3, "peerResearcher", "peer-researcher"),

	/**
	 * The '<em><b>Supervisor</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Supervises a student's research.
	 * <!-- end-model-doc -->
	 * @see #SUPERVISOR_VALUE
	 * @generated
	 * @ordered
	 */
	SUPERVISOR(4, "supervisor", "supervisor"),

	/**
	 * The '<em><b>Student</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Does the research as part of a degree.
	 * <!-- end-model-doc -->
	 * @see #STUDENT_VALUE
	 * @generated
	 * @ordered
	 */
	STUDENT(5, "student", "student"),

	/**
	 * The '<em><b>Transcriber</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Writes down what was said in recordings.
	 * <!-- end-model-doc -->
	 * @see #TRANSCRIBER_VALUE
	 * @generated
	 * @ordered
	 */
	TRANSCRIBER(6, "transcriber", "transcriber"),

	/**
	 * The '<em><b>Film Maker</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Films and edits.
	 * <!-- end-model-doc -->
	 * @see #FILM_MAKER_VALUE
	 * @generated
	 * @ordered
	 */
	FILM_MAKER(7, "filmMaker", "film-maker"),

	/**
	 * The '<em><b>Advisor</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Gives advice, for instance as a member of a steering group.
	 * <!-- end-model-doc -->
	 * @see #ADVISOR_VALUE
	 * @generated
	 * @ordered
	 */
	ADVISOR(8, "advisor", "advisor"),

	/**
	 * The '<em><b>Other</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Another role, told in the description.
	 * <!-- end-model-doc -->
	 * @see #OTHER_VALUE
	 * @generated
	 * @ordered
	 */
	OTHER(9, "other", "other");

	/**
	 * The '<em><b>Researcher</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Takes part in gathering or analysing material.
	 * <!-- end-model-doc -->
	 * @see #RESEARCHER
	 * @model name="researcher"
	 * @generated
	 * @ordered
	 */
	public static final int RESEARCHER_VALUE = 0;

	/**
	 * The '<em><b>Principal Investigator</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Leads the study and answers for it.
	 * <!-- end-model-doc -->
	 * @see #PRINCIPAL_INVESTIGATOR
	 * @model name="principalInvestigator" literal="principal-investigator"
	 * @generated
	 * @ordered
	 */
	public static final int PRINCIPAL_INVESTIGATOR_VALUE = 1;

	/**
	 * The '<em><b>Co Investigator</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Shares in leading the study.
	 * <!-- end-model-doc -->
	 * @see #CO_INVESTIGATOR
	 * @model name="coInvestigator" literal="co-investigator"
	 * @generated
	 * @ordered
	 */
	public static final int CO_INVESTIGATOR_VALUE = 2;

	/**
	 * The '<em><b>Peer Researcher</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Does research from experience of the services.
	 * <!-- end-model-doc -->
	 * @see #PEER_RESEARCHER
	 * @model name="peerResearcher" literal="peer-researcher"
	 * @generated
	 * @ordered
	 */
	public static final int PEER_RESEARCHER_VALUE = 3;

	/**
	 * The '<em><b>Supervisor</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Supervises a student's research.
	 * <!-- end-model-doc -->
	 * @see #SUPERVISOR
	 * @model name="supervisor"
	 * @generated
	 * @ordered
	 */
	public static final int SUPERVISOR_VALUE = 4;

	/**
	 * The '<em><b>Student</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Does the research as part of a degree.
	 * <!-- end-model-doc -->
	 * @see #STUDENT
	 * @model name="student"
	 * @generated
	 * @ordered
	 */
	public static final int STUDENT_VALUE = 5;

	/**
	 * The '<em><b>Transcriber</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Writes down what was said in recordings.
	 * <!-- end-model-doc -->
	 * @see #TRANSCRIBER
	 * @model name="transcriber"
	 * @generated
	 * @ordered
	 */
	public static final int TRANSCRIBER_VALUE = 6;

	/**
	 * The '<em><b>Film Maker</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Films and edits.
	 * <!-- end-model-doc -->
	 * @see #FILM_MAKER
	 * @model name="filmMaker" literal="film-maker"
	 * @generated
	 * @ordered
	 */
	public static final int FILM_MAKER_VALUE = 7;

	/**
	 * The '<em><b>Advisor</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Gives advice, for instance as a member of a steering group.
	 * <!-- end-model-doc -->
	 * @see #ADVISOR
	 * @model name="advisor"
	 * @generated
	 * @ordered
	 */
	public static final int ADVISOR_VALUE = 8;

	/**
	 * The '<em><b>Other</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Another role, told in the description.
	 * <!-- end-model-doc -->
	 * @see #OTHER
	 * @model name="other"
	 * @generated
	 * @ordered
	 */
	public static final int OTHER_VALUE = 9;

	/**
	 * An array of all the '<em><b>Researcher Role</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final ResearcherRole[] VALUES_ARRAY =
		new ResearcherRole[] {
			RESEARCHER,
			PRINCIPAL_INVESTIGATOR,
			CO_INVESTIGATOR,
			PEER_RESEARCHER,
			SUPERVISOR,
			STUDENT,
			TRANSCRIBER,
			FILM_MAKER,
			ADVISOR,
			OTHER,
		};

	/**
	 * A public read-only list of all the '<em><b>Researcher Role</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<ResearcherRole> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Researcher Role</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ResearcherRole get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			ResearcherRole result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Researcher Role</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ResearcherRole getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			ResearcherRole result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Researcher Role</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ResearcherRole get(int value) {
		switch (value) {
			case RESEARCHER_VALUE: return RESEARCHER;
			case PRINCIPAL_INVESTIGATOR_VALUE: return PRINCIPAL_INVESTIGATOR;
			case CO_INVESTIGATOR_VALUE: return CO_INVESTIGATOR;
			case PEER_RESEARCHER_VALUE: return PEER_RESEARCHER;
			case SUPERVISOR_VALUE: return SUPERVISOR;
			case STUDENT_VALUE: return STUDENT;
			case TRANSCRIBER_VALUE: return TRANSCRIBER;
			case FILM_MAKER_VALUE: return FILM_MAKER;
			case ADVISOR_VALUE: return ADVISOR;
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
	private ResearcherRole(int value, String name, String literal) {
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
	
} //ResearcherRole
