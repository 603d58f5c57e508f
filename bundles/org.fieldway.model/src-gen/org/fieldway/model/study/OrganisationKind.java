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
 * A representation of the literals of the enumeration '<em><b>Organisation Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Sorts of organisations in the landscape of health, care and community.
 * <!-- end-model-doc -->
 * @see org.fieldway.model.study.StudyPackage#getOrganisationKind()
 * @model
 * @generated
 */
public enum OrganisationKind implements Enumerator {
	/**
	 * The '<em><b>Unstated</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The kind has not been recorded yet.
	 * <!-- end-model-doc -->
	 * @see #UNSTATED_VALUE
	 * @generated
	 * @ordered
	 */
	UNSTATED(0, "unstated", "unstated"),

	/**
	 * The '<em><b>Recovery College</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A college for mental wellbeing where people learn together.
	 * <!-- end-model-doc -->
	 * @see #RECOVERY_COLLEGE_VALUE
	 * @generated
	 * @ordered
	 */
	RECOVERY_COLLEGE(1, "recoveryCollege", "recovery-college"),

	/**
	 * The '<em><b>Integrated Care Board</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Plans and pays for the health services of a system.
	 * <!-- end-model-doc -->
	 * @see #INTEGRATED_CARE_BOARD_VALUE
	 * @generated
	 * @ordered
	 */
	INTEGRATED_CARE_BOARD(2, "integratedCareBoard", "integrated-care-board"),

	/**
	 * The '<em><b>Primary Care Network</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * General practices that work together for a neighbourhood.
	 * <!-- end-model-doc -->
	 * @see #PRIMARY_CARE_NETWORK_VALUE
	 * @generated
	 * @ordered
	 */
	PRIMARY_CARE_NETWORK(3, "primaryCareNetwork", "primary-care-network"),

	/**
	 * The '<em><b>Gp Practice</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A general practice.
	 * <!-- end-model-doc -->
	 * @see #GP_PRACTICE_VALUE
	 * @generated
	 * @ordered
	 */
	GP_PRACTICE(4, "gpPractice", "gp-practice"),

	/**
	 * The '<em><b>Trust</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A trust that runs hospitals, community or mental health services.
	 * <!-- end-model-doc -->
	 * @see #TRUST_VALUE
	 * @generated
	 * @ordered
	 */
	TRUST(5, "trust", "trust"),

	/**
	 * The '<em><b>Council</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A local authority.
	 * <!-- end-model-doc -->
	 * @see #COUNCIL_VALUE
	 * @generated
	 * @ordered
	 */
	COUNCIL(6, "council", "council"),

	/**
	 * The '<em><b>Alliance</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * An alliance or partnership of organisations.
	 * <!-- end-model-doc -->
	 * @see #ALLIANCE_VALUE
	 * @generated
	 * @ordered
	 */
	ALLIANCE(7, "alliance", "alliance"),

	/**
	 * The '<em><b>Charity</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A charity or voluntary organisation.
	 * <!-- end-model-doc -->
	 * @see #CHARITY_VALUE
	 * @generated
	 * @ordered
	 */
	CHARITY(8, "charity", "charity"),

	/**
	 * The '<em><b>Community Group</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A group of people without paid staff.
	 * <!-- end-model-doc -->
	 * @see #COMMUNITY_GROUP_VALUE
	 * @generated
	 * @ordered
	 */
	COMMUNITY_GROUP(9, "communityGroup", "community-group"),

	/**
	 * The '<em><b>Social Enterprise</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A business with a social purpose.
	 * <!-- end-model-doc -->
	 * @see #SOCIAL_ENTERPRISE_VALUE
	 * @generated
	 * @ordered
	 */
	SOCIAL_ENTERPRISE(10, "socialEnterprise", "social-enterprise"),

	/**
	 * The '<em><b>University</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A university.
	 * <!-- end-model-doc -->
	 * @see #UNIVERSITY_VALUE
	 * @generated
	 * @ordered
	 */
	UNIVERSITY(11, "university", "university"),

	/**
	 * The '<em><b>College</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A college of further or adult education.
	 * <!-- end-model-doc -->
	 * @see #COLLEGE_VALUE
	 * @generated
	 * @ordered
	 */
	COLLEGE(12, "college", "college"),

	/**
	 * The '<em><b>Housing</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A housing association or another landlord with a social purpose.
	 * <!-- end-model-doc -->
	 * @see #HOUSING_VALUE
	 * @generated
	 * @ordered
	 */
	HOUSING(13, "housing", "housing"),

	/**
	 * The '<em><b>Police</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Police, probation and courts.
	 * <!-- end-model-doc -->
	 * @see #POLICE_VALUE
	 * @generated
	 * @ordered
	 */
	POLICE(14, "police", "police"),

	/**
	 * The '<em><b>Employer</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A business as an employer or supplier.
	 * <!-- end-model-doc -->
	 * @see #EMPLOYER_VALUE
	 * @generated
	 * @ordered
	 */
	EMPLOYER(15, "employer", "employer"),

	/**
	 * The '<em><b>Funder</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * An organisation whose purpose is to fund.
	 * <!-- end-model-doc -->
	 * @see #FUNDER_VALUE
	 * @generated
	 * @ordered
	 */
	FUNDER(16, "funder", "funder"),

	/**
	 * The '<em><b>Other</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Another kind, told in the description.
	 * <!-- end-model-doc -->
	 * @see #OTHER_VALUE
	 * @generated
	 * @ordered
	 */
	OTHER(17, "other", "other");

	/**
	 * The '<em><b>Unstated</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The kind has not been recorded yet.
	 * <!-- end-model-doc -->
	 * @see #UNSTATED
	 * @model name="unstated"
	 * @generated
	 * @ordered
	 */
	public static final int UNSTATED_VALUE = 0;

	/**
	 * The '<em><b>Recovery College</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A college for mental wellbeing where people learn together.
	 * <!-- end-model-doc -->
	 * @see #RECOVERY_COLLEGE
	 * @model name="recoveryCollege" literal="recovery-college"
	 * @generated
	 * @ordered
	 */
	public static final int RECOVERY_COLLEGE_VALUE = 1;

	/**
	 * The '<em><b>Integrated Care Board</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Plans and pays for the health services of a system.
	 * <!-- end-model-doc -->
	 * @see #INTEGRATED_CARE_BOARD
	 * @model name="integratedCareBoard" literal="integrated-care-board"
	 * @generated
	 * @ordered
	 */
	public static final int INTEGRATED_CARE_BOARD_VALUE = 2;

	/**
	 * The '<em><b>Primary Care Network</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * General practices that work together for a neighbourhood.
	 * <!-- end-model-doc -->
	 * @see #PRIMARY_CARE_NETWORK
	 * @model name="primaryCareNetwork" literal="primary-care-network"
	 * @generated
	 * @ordered
	 */
	public static final int PRIMARY_CARE_NETWORK_VALUE = 3;

	/**
	 * The '<em><b>Gp Practice</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A general practice.
	 * <!-- end-model-doc -->
	 * @see #GP_PRACTICE
	 * @model name="gpPractice" literal="gp-practice"
	 * @generated
	 * @ordered
	 */
	public static final int GP_PRACTICE_VALUE = 4;

	/**
	 * The '<em><b>Trust</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A trust that runs hospitals, community or mental health services.
	 * <!-- end-model-doc -->
	 * @see #TRUST
	 * @model name="trust"
	 * @generated
	 * @ordered
	 */
	public static final int TRUST_VALUE = 5;

	/**
	 * The '<em><b>Council</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A local authority.
	 * <!-- end-model-doc -->
	 * @see #COUNCIL
	 * @model name="council"
	 * @generated
	 * @ordered
	 */
	public static final int COUNCIL_VALUE = 6;

	/**
	 * The '<em><b>Alliance</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * An alliance or partnership of organisations.
	 * <!-- end-model-doc -->
	 * @see #ALLIANCE
	 * @model name="alliance"
	 * @generated
	 * @ordered
	 */
	public static final int ALLIANCE_VALUE = 7;

	/**
	 * The '<em><b>Charity</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A charity or voluntary organisation.
	 * <!-- end-model-doc -->
	 * @see #CHARITY
	 * @model name="charity"
	 * @generated
	 * @ordered
	 */
	public static final int CHARITY_VALUE = 8;

	/**
	 * The '<em><b>Community Group</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A group of people without paid staff.
	 * <!-- end-model-doc -->
	 * @see #COMMUNITY_GROUP
	 * @model name="communityGroup" literal="community-group"
	 * @generated
	 * @ordered
	 */
	public static final int COMMUNITY_GROUP_VALUE = 9;

	/**
	 * The '<em><b>Social Enterprise</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A business with a social purpose.
	 * <!-- end-model-doc -->
	 * @see #SOCIAL_ENTERPRISE
	 * @model name="socialEnterprise" literal="social-enterprise"
	 * @generated
	 * @ordered
	 */
	public static final int SOCIAL_ENTERPRISE_VALUE = 10;

	/**
	 * The '<em><b>University</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A university.
	 * <!-- end-model-doc -->
	 * @see #UNIVERSITY
	 * @model name="university"
	 * @generated
	 * @ordered
	 */
	public static final int UNIVERSITY_VALUE = 11;

	/**
	 * The '<em><b>College</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A college of further or adult education.
	 * <!-- end-model-doc -->
	 * @see #COLLEGE
	 * @model name="college"
	 * @generated
	 * @ordered
	 */
	public static final int COLLEGE_VALUE = 12;

	/**
	 * The '<em><b>Housing</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A housing association or another landlord with a social purpose.
	 * <!-- end-model-doc -->
	 * @see #HOUSING
	 * @model name="housing"
	 * @generated
	 * @ordered
	 */
	public static final int HOUSING_VALUE = 13;

	/**
	 * The '<em><b>Police</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Police, probation and courts.
	 * <!-- end-model-doc -->
	 * @see #POLICE
	 * @model name="police"
	 * @generated
	 * @ordered
	 */
	public static final int POLICE_VALUE = 14;

	/**
	 * The '<em><b>Employer</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A business as an employer or supplier.
	 * <!-- end-model-doc -->
	 * @see #EMPLOYER
	 * @model name="employer"
	 * @generated
	 * @ordered
	 */
	public static final int EMPLOYER_VALUE = 15;

	/**
	 * The '<em><b>Funder</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * An organisation whose purpose is to fund.
	 * <!-- end-model-doc -->
	 * @see #FUNDER
	 * @model name="funder"
	 * @generated
	 * @ordered
	 */
	public static final int FUNDER_VALUE = 16;

	/**
	 * The '<em><b>Other</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Another kind, told in the description.
	 * <!-- end-model-doc -->
	 * @see #OTHER
	 * @model name="other"
	 * @generated
	 * @ordered
	 */
	public static final int OTHER_VALUE = 17;

	/**
	 * An array of all the '<em><b>Organisation Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final OrganisationKind[] VALUES_ARRAY =
		new OrganisationKind[] {
			UNSTATED,
			RECOVERY_COLLEGE,
			INTEGRATED_CARE_BOARD,
			PRIMARY_CARE_NETWORK,
			GP_PRACTICE,
			TRUST,
			COUNCIL,
			ALLIANCE,
			CHARITY,
			COMMUNITY_GROUP,
			SOCIAL_ENTERPRISE,
			UNIVERSITY,
			COLLEGE,
			HOUSING,
			POLICE,
			EMPLOYER,
			FUNDER,
			OTHER,
		};

	/**
	 * A public read-only list of all the '<em><b>Organisation Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<OrganisationKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Organisation Kind</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static OrganisationKind get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			OrganisationKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Organisation Kind</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static OrganisationKind getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			OrganisationKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Organisation Kind</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static OrganisationKind get(int value) {
		switch (value) {
			case UNSTATED_VALUE: return UNSTATED;
			case RECOVERY_COLLEGE_VALUE: return RECOVERY_COLLEGE;
			case INTEGRATED_CARE_BOARD_VALUE: return INTEGRATED_CARE_BOARD;
			case PRIMARY_CARE_NETWORK_VALUE: return PRIMARY_CARE_NETWORK;
			case GP_PRACTICE_VALUE: return GP_PRACTICE;
			case TRUST_VALUE: return TRUST;
			case COUNCIL_VALUE: return COUNCIL;
			case ALLIANCE_VALUE: return ALLIANCE;
			case CHARITY_VALUE: return CHARITY;
			case COMMUNITY_GROUP_VALUE: return COMMUNITY_GROUP;
			case SOCIAL_ENTERPRISE_VALUE: return SOCIAL_ENTERPRISE;
			case UNIVERSITY_VALUE: return UNIVERSITY;
			case COLLEGE_VALUE: return COLLEGE;
			case HOUSING_VALUE: return HOUSING;
			case POLICE_VALUE: return POLICE;
			case EMPLOYER_VALUE: return EMPLOYER;
			case FUNDER_VALUE: return FUNDER;
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
	private OrganisationKind(int value, String name, String literal) {
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
	
} //OrganisationKind
