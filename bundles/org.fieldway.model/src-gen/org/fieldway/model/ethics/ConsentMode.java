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
 * A representation of the literals of the enumeration '<em><b>Consent Mode</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * In what way consent was given.
 * <!-- end-model-doc -->
 * @see org.fieldway.model.ethics.EthicsPackage#getConsentMode()
 * @model
 * @generated
 */
public enum ConsentMode implements Enumerator {
	/**
	 * The '<em><b>Written</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Signed on paper.
	 * <!-- end-model-doc -->
	 * @see #WRITTEN_VALUE
	 * @generated
	 * @ordered
	 */
	WRITTEN(0, "written", "written"),

	/**
	 * The '<em><b>Online</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Ticked on a screen.
	 * <!-- end-model-doc -->
	 * @see #ONLINE_VALUE
	 * @generated
	 * @ordered
	 */
	ONLINE(1, "online", "online"),

	/**
	 * The '<em><b>Recorded</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Spoken, with a recording kept.
	 * <!-- end-model-doc -->
	 * @see #RECORDED_VALUE
	 * @generated
	 * @ordered
	 */
	RECORDED(2, "recorded", "recorded"),

	/**
	 * The '<em><b>Witnessed</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Spoken before someone who signed as a witness.
	 * <!-- end-model-doc -->
	 * @see #WITNESSED_VALUE
	 * @generated
	 * @ordered
	 */
	WITNESSED(3, "witnessed", "witnessed"),

	/**
	 * The '<em><b>By Consultee</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A consultee advised on behalf of someone who could not decide.
	 * <!-- end-model-doc -->
	 * @see #BY_CONSULTEE_VALUE
	 * @generated
	 * @ordered
	 */
	BY_CONSULTEE(4, "byConsultee", "by-consultee");

	/**
	 * The '<em><b>Written</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Signed on paper.
	 * <!-- end-model-doc -->
	 * @see #WRITTEN
	 * @model name="written"
	 * @generated
	 * @ordered
	 */
	public static final int WRITTEN_VALUE = 0;

	/**
	 * The '<em><b>Online</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Ticked on a screen.
	 * <!-- end-model-doc -->
	 * @see #ONLINE
	 * @model name="online"
	 * @generated
	 * @ordered
	 */
	public static final int ONLINE_VALUE = 1;

	/**
	 * The '<em><b>Recorded</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Spoken, with a recording kept.
	 * <!-- end-model-doc -->
	 * @see #RECORDED
	 * @model name="recorded"
	 * @generated
	 * @ordered
	 */
	public static final int RECORDED_VALUE = 2;

	/**
	 * The '<em><b>Witnessed</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Spoken before someone who signed as a witness.
	 * <!-- end-model-doc -->
	 * @see #WITNESSED
	 * @model name="witnessed"
	 * @generated
	 * @ordered
	 */
	public static final int WITNESSED_VALUE = 3;

	/**
	 * The '<em><b>By Consultee</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A consultee advised on behalf of someone who could not decide.
	 * <!-- end-model-doc -->
	 * @see #BY_CONSULTEE
	 * @model name="byConsultee" literal="by-consultee"
	 * @generated
	 * @ordered
	 */
	public static final int BY_CONSULTEE_VALUE = 4;

	/**
	 * An array of all the '<em><b>Consent Mode</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final ConsentMode[] VALUES_ARRAY =
		new ConsentMode[] {
			WRITTEN,
			ONLINE,
			RECORDED,
			WITNESSED,
			BY_CONSULTEE,
		};

	/**
	 * A public read-only list of all the '<em><b>Consent Mode</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<ConsentMode> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Consent Mode</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ConsentMode get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			ConsentMode result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Consent Mode</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ConsentMode getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			ConsentMode result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Consent Mode</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ConsentMode get(int value) {
		switch (value) {
			case WRITTEN_VALUE: return WRITTEN;
			case ONLINE_VALUE: return ONLINE;
			case RECORDED_VALUE: return RECORDED;
			case WITNESSED_VALUE: return WITNESSED;
			case BY_CONSULTEE_VALUE: return BY_CONSULTEE;
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
	private ConsentMode(int value, String name, String literal) {
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
	
} //ConsentMode
