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
 * A representation of the literals of the enumeration '<em><b>Clip Treatment</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * How faces and voices are shown in a clip.
 * <!-- end-model-doc -->
 * @see org.fieldway.model.study.StudyPackage#getClipTreatment()
 * @model
 * @generated
 */
public enum ClipTreatment implements Enumerator {
	/**
	 * The '<em><b>Recognisable</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Face and voice as they are.
	 * <!-- end-model-doc -->
	 * @see #RECOGNISABLE_VALUE
	 * @generated
	 * @ordered
	 */
	RECOGNISABLE(0, "recognisable", "recognisable"),

	/**
	 * The '<em><b>Blurred</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The face cannot be recognised.
	 * <!-- end-model-doc -->
	 * @see #BLURRED_VALUE
	 * @generated
	 * @ordered
	 */
	BLURRED(1, "blurred", "blurred"),

	/**
	 * The '<em><b>Voice Changed</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The voice cannot be recognised.
	 * <!-- end-model-doc -->
	 * @see #VOICE_CHANGED_VALUE
	 * @generated
	 * @ordered
	 */
	VOICE_CHANGED(2, "voiceChanged", "voice-changed"),

	/**
	 * The '<em><b>Anonymised</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Neither can be recognised.
	 * <!-- end-model-doc -->
	 * @see #ANONYMISED_VALUE
	 * @generated
	 * @ordered
	 */
	ANONYMISED(3, "anonymised", "anonymised"),

	/**
	 * The '<em><b>Voice Only</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Only the voice is used.
	 * <!-- end-model-doc -->
	 * @see #VOICE_ONLY_VALUE
	 * @generated
	 * @ordered
	 */
	VOICE_ONLY(4, "voiceOnly", "voice-only");

	/**
	 * The '<em><b>Recognisable</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Face and voice as they are.
	 * <!-- end-model-doc -->
	 * @see #RECOGNISABLE
	 * @model name="recognisable"
	 * @generated
	 * @ordered
	 */
	public static final int RECOGNISABLE_VALUE = 0;

	/**
	 * The '<em><b>Blurred</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The face cannot be recognised.
	 * <!-- end-model-doc -->
	 * @see #BLURRED
	 * @model name="blurred"
	 * @generated
	 * @ordered
	 */
	public static final int BLURRED_VALUE = 1;

	/**
	 * The '<em><b>Voice Changed</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The voice cannot be recognised.
	 * <!-- end-model-doc -->
	 * @see #VOICE_CHANGED
	 * @model name="voiceChanged" literal="voice-changed"
	 * @generated
	 * @ordered
	 */
	public static final int VOICE_CHANGED_VALUE = 2;

	/**
	 * The '<em><b>Anonymised</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Neither can be recognised.
	 * <!-- end-model-doc -->
	 * @see #ANONYMISED
	 * @model name="anonymised"
	 * @generated
	 * @ordered
	 */
	public static final int ANONYMISED_VALUE = 3;

	/**
	 * The '<em><b>Voice Only</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Only the voice is used.
	 * <!-- end-model-doc -->
	 * @see #VOICE_ONLY
	 * @model name="voiceOnly" literal="voice-only"
	 * @generated
	 * @ordered
	 */
	public static final int VOICE_ONLY_VALUE = 4;

	/**
	 * An array of all the '<em><b>Clip Treatment</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final ClipTreatment[] VALUES_ARRAY =
		new ClipTreatment[] {
			RECOGNISABLE,
			BLURRED,
			VOICE_CHANGED,
			ANONYMISED,
			VOICE_ONLY,
		};

	/**
	 * A public read-only list of all the '<em><b>Clip Treatment</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<ClipTreatment> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Clip Treatment</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ClipTreatment get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			ClipTreatment result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Clip Treatment</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ClipTreatment getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			ClipTreatment result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Clip Treatment</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ClipTreatment get(int value) {
		switch (value) {
			case RECOGNISABLE_VALUE: return RECOGNISABLE;
			case BLURRED_VALUE: return BLURRED;
			case VOICE_CHANGED_VALUE: return VOICE_CHANGED;
			case ANONYMISED_VALUE: return ANONYMISED;
			case VOICE_ONLY_VALUE: return VOICE_ONLY;
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
	private ClipTreatment(int value, String name, String literal) {
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
	
} //ClipTreatment
