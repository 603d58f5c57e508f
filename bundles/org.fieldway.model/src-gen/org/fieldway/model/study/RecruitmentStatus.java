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
 * A representation of the literals of the enumeration '<em><b>Recruitment Status</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * How far a person has come in taking part.
 * <!-- end-model-doc -->
 * @see org.fieldway.model.study.StudyPackage#getRecruitmentStatus()
 * @model
 * @generated
 */
public enum RecruitmentStatus implements Enumerator {
	/**
	 * The '<em><b>Approached</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Has been told about the study.
	 * <!-- end-model-doc -->
	 * @see #APPROACHED_VALUE
	 * @generated
	 * @ordered
	 */
	APPROACHED(0, "approached", "approached"),

	/**
	 * The '<em><b>Interested</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Has asked to know more.
	 * <!-- end-model-doc -->
	 * @see #INTERESTED_VALUE
	 * @generated
	 * @ordered
	 */
	INTERESTED(1, "interested", "interested"),

	/**
	 * The '<em><b>Taking Part</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Has agreed and takes part.
	 * <!-- end-model-doc -->
	 * @see #TAKING_PART_VALUE
	 * @generated
	 * @ordered
	 */
	TAKING_PART(2, "takingPart", "taking-part"),

	/**
	 * The '<em><b>Finished</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Has done everything they agreed to.
	 * <!-- end-model-doc -->
	 * @see #FINISHED_VALUE
	 * @generated
	 * @ordered
	 */
	FINISHED(3, "finished", "finished"),

	/**
	 * The '<em><b>Declined</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Has said no.
	 * <!-- end-model-doc -->
	 * @see #DECLINED_VALUE
	 * @generated
	 * @ordered
	 */
	DECLINED(4, "declined", "declined"),

	/**
	 * The '<em><b>Lost Contact</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Can no longer be reached.
	 * <!-- end-model-doc -->
	 * @see #LOST_CONTACT_VALUE
	 * @generated
	 * @ordered
	 */
	LOST_CONTACT(5, "lostContact", "lost-contact"),

	/**
	 * The '<em><b>Withdrawn</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Has left the study; what that means for the material is in the withdrawal.
	 * <!-- end-model-doc -->
	 * @see #WITHDRAWN_VALUE
	 * @generated
	 * @ordered
	 */
	WITHDRAWN(6, "withdrawn", "withdrawn");

	/**
	 * The '<em><b>Approached</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Has been told about the study.
	 * <!-- end-model-doc -->
	 * @see #APPROACHED
	 * @model name="approached"
	 * @generated
	 * @ordered
	 */
	public static final int APPROACHED_VALUE = 0;

	/**
	 * The '<em><b>Interested</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Has asked to know more.
	 * <!-- end-model-doc -->
	 * @see #INTERESTED
	 * @model name="interested"
	 * @generated
	 * @ordered
	 */
	public static final int INTERESTED_VALUE = 1;

	/**
	 * The '<em><b>Taking Part</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Has agreed and takes part.
	 * <!-- end-model-doc -->
	 * @see #TAKING_PART
	 * @model name="takingPart" literal="taking-part"
	 * @generated
	 * @ordered
	 */
	public static final int TAKING_PART_VALUE = 2;

	/**
	 * The '<em><b>Finished</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Has done everything they agreed to.
	 * <!-- end-model-doc -->
	 * @see #FINISHED
	 * @model name="finished"
	 * @generated
	 * @ordered
	 */
	public static final int FINISHED_VALUE = 3;

	/**
	 * The '<em><b>Declined</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Has said no.
	 * <!-- end-model-doc -->
	 * @see #DECLINED
	 * @model name="declined"
	 * @generated
	 * @ordered
	 */
	public static final int DECLINED_VALUE = 4;

	/**
	 * The '<em><b>Lost Contact</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Can no longer be reached.
	 * <!-- end-model-doc -->
	 * @see #LOST_CONTACT
	 * @model name="lostContact" literal="lost-contact"
	 * @generated
	 * @ordered
	 */
	public static final int LOST_CONTACT_VALUE = 5;

	/**
	 * The '<em><b>Withdrawn</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Has left the study; what that means for the material is in the withdrawal.
	 * <!-- end-model-doc -->
	 * @see #WITHDRAWN
	 * @model name="withdrawn"
	 * @generated
	 * @ordered
	 */
	public static final int WITHDRAWN_VALUE = 6;

	/**
	 * An array of all the '<em><b>Recruitment Status</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final RecruitmentStatus[] VALUES_ARRAY =
		new RecruitmentStatus[] {
			APPROACHED,
			INTERESTED,
			TAKING_PART,
			FINISHED,
			DECLINED,
			LOST_CONTACT,
			WITHDRAWN,
		};

	/**
	 * A public read-only list of all the '<em><b>Recruitment Status</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<RecruitmentStatus> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Recruitment Status</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static RecruitmentStatus get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			RecruitmentStatus result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Recruitment Status</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static RecruitmentStatus getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			RecruitmentStatus result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Recruitment Status</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static RecruitmentStatus get(int value) {
		switch (value) {
			case APPROACHED_VALUE: return APPROACHED;
			case INTERESTED_VALUE: return INTERESTED;
			case TAKING_PART_VALUE: return TAKING_PART;
			case FINISHED_VALUE: return FINISHED;
			case DECLINED_VALUE: return DECLINED;
			case LOST_CONTACT_VALUE: return LOST_CONTACT;
			case WITHDRAWN_VALUE: return WITHDRAWN;
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
	private RecruitmentStatus(int value, String name, String literal) {
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
	
} //RecruitmentStatus
