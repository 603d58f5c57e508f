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
 * A representation of the literals of the enumeration '<em><b>Participant Role</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * The roles in which people take part.
 * <!-- end-model-doc -->
 * @see org.fieldway.model.study.StudyPackage#getParticipantRole()
 * @model
 * @generated
 */
public enum ParticipantRole implements Enumerator {
	/**
	 * The '<em><b>Student</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Learns at the college.
	 * <!-- end-model-doc -->
	 * @see #STUDENT_VALUE
	 * @generated
	 * @ordered
	 */
	STUDENT(0, "student", "student"),

	/**
	 * The '<em><b>Peer Tutor</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Teaches from own experience.
	 * <!-- end-model-doc -->
	 * @see #PEER_TUTOR_VALUE
	 * @generated
	 * @ordered
	 */
	PEER_TUTOR(1, "peerTutor", "peer-tutor"),

	/**
	 * The '<em><b>Staff</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Is paid to work for the service.
	 * <!-- end-model-doc -->
	 * @see #STAFF_VALUE
	 * @generated
	 * @ordered
	 */
	STAFF(2, "staff", "staff"),

	/**
	 * The '<em><b>Volunteer</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Gives time to the service.
	 * <!-- end-model-doc -->
	 * @see #VOLUNTEER_VALUE
	 * @generated
	 * @ordered
	 */
	VOLUNTEER(3, "volunteer", "volunteer"),

	/**
	 * The '<em><b>Carer</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Supports someone who uses the service.
	 * <!-- end-model-doc -->
	 * @see #CARER_VALUE
	 * @generated
	 * @ordered
	 */
	CARER(4, "carer", "carer"),

	/**
	 * The '<em><b>Stakeholder</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Speaks for an organisation around the service.
	 * <!-- end-model-doc -->
	 * @see #STAKEHOLDER_VALUE
	 * @generated
	 * @ordered
	 */
	STAKEHOLDER(5, "stakeholder", "stakeholder"),

	/**
	 * The '<em><b>Commissioner</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Plans or pays for services.
	 * <!-- end-model-doc -->
	 * @see #COMMISSIONER_VALUE
	 * @generated
	 * @ordered
	 */
	COMMISSIONER(6, "commissioner", "commissioner"),

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
	OTHER(7, "other", "other");

	/**
	 * The '<em><b>Student</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Learns at the college.
	 * <!-- end-model-doc -->
	 * @see #STUDENT
	 * @model name="student"
	 * @generated
	 * @ordered
	 */
	public static final int STUDENT_VALUE = 0;

	/**
	 * The '<em><b>Peer Tutor</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Teaches from own experience.
	 * <!-- end-model-doc -->
	 * @see #PEER_TUTOR
	 * @model name="peerTutor" literal="peer-tutor"
	 * @generated
	 * @ordered
	 */
	public static final int PEER_TUTOR_VALUE = 1;

	/**
	 * The '<em><b>Staff</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Is paid to work for the service.
	 * <!-- end-model-doc -->
	 * @see #STAFF
	 * @model name="staff"
	 * @generated
	 * @ordered
	 */
	public static final int STAFF_VALUE = 2;

	/**
	 * The '<em><b>Volunteer</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Gives time to the service.
	 * <!-- end-model-doc -->
	 * @see #VOLUNTEER
	 * @model name="volunteer"
	 * @generated
	 * @ordered
	 */
	public static final int VOLUNTEER_VALUE = 3;

	/**
	 * The '<em><b>Carer</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Supports someone who uses the service.
	 * <!-- end-model-doc -->
	 * @see #CARER
	 * @model name="carer"
	 * @generated
	 * @ordered
	 */
	public static final int CARER_VALUE = 4;

	/**
	 * The '<em><b>Stakeholder</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Speaks for an organisation around the service.
	 * <!-- end-model-doc -->
	 * @see #STAKEHOLDER
	 * @model name="stakeholder"
	 * @generated
	 * @ordered
	 */
	public static final int STAKEHOLDER_VALUE = 5;

	/**
	 * The '<em><b>Commissioner</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Plans or pays for services.
	 * <!-- end-model-doc -->
	 * @see #COMMISSIONER
	 * @model name="commissioner"
	 * @generated
	 * @ordered
	 */
	public static final int COMMISSIONER_VALUE = 6;

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
	public static final int OTHER_VALUE = 7;

	/**
	 * An array of all the '<em><b>Participant Role</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final ParticipantRole[] VALUES_ARRAY =
		new ParticipantRole[] {
			STUDENT,
			PEER_TUTOR,
			STAFF,
			VOLUNTEER,
			CARER,
			STAKEHOLDER,
			COMMISSIONER,
			OTHER,
		};

	/**
	 * A public read-only list of all the '<em><b>Participant Role</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<ParticipantRole> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Participant Role</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ParticipantRole get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			ParticipantRole result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Participant Role</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ParticipantRole getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			ParticipantRole result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Participant Role</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ParticipantRole get(int value) {
		switch (value) {
			case STUDENT_VALUE: return STUDENT;
			case PEER_TUTOR_VALUE: return PEER_TUTOR;
			case STAFF_VALUE: return STAFF;
			case VOLUNTEER_VALUE: return VOLUNTEER;
			case CARER_VALUE: return CARER;
			case STAKEHOLDER_VALUE: return STAKEHOLDER;
			case COMMISSIONER_VALUE: return COMMISSIONER;
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
	private ParticipantRole(int value, String name, String literal) {
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
	
} //ParticipantRole
