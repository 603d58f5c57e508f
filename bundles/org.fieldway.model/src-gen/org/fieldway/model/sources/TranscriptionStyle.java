/**
 * Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0
 */
package org.fieldway.model.sources;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Transcription Style</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * How closely a transcript follows what was said.
 * <!-- end-model-doc -->
 * @see org.fieldway.model.sources.SourcesPackage#getTranscriptionStyle()
 * @model
 * @generated
 */
public enum TranscriptionStyle implements Enumerator {
	/**
	 * The '<em><b>Intelligent</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Words as said, without false starts and fillers.
	 * <!-- end-model-doc -->
	 * @see #INTELLIGENT_VALUE
	 * @generated
	 * @ordered
	 */
	INTELLIGENT(0, "intelligent", "intelligent"),

	/**
	 * The '<em><b>Verbatim</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Every word and sound.
	 * <!-- end-model-doc -->
	 * @see #VERBATIM_VALUE
	 * @generated
	 * @ordered
	 */
	VERBATIM(1, "verbatim", "verbatim"),

	/**
	 * The '<em><b>Edited</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Smoothed for reading.
	 * <!-- end-model-doc -->
	 * @see #EDITED_VALUE
	 * @generated
	 * @ordered
	 */
	EDITED(2, "edited", "edited"),

	/**
	 * The '<em><b>Notes</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What was said in summary.
	 * <!-- end-model-doc -->
	 * @see #NOTES_VALUE
	 * @generated
	 * @ordered
	 */
	NOTES(3, "notes", "notes");

	/**
	 * The '<em><b>Intelligent</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Words as said, without false starts and fillers.
	 * <!-- end-model-doc -->
	 * @see #INTELLIGENT
	 * @model name="intelligent"
	 * @generated
	 * @ordered
	 */
	public static final int INTELLIGENT_VALUE = 0;

	/**
	 * The '<em><b>Verbatim</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Every word and sound.
	 * <!-- end-model-doc -->
	 * @see #VERBATIM
	 * @model name="verbatim"
	 * @generated
	 * @ordered
	 */
	public static final int VERBATIM_VALUE = 1;

	/**
	 * The '<em><b>Edited</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Smoothed for reading.
	 * <!-- end-model-doc -->
	 * @see #EDITED
	 * @model name="edited"
	 * @generated
	 * @ordered
	 */
	public static final int EDITED_VALUE = 2;

	/**
	 * The '<em><b>Notes</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What was said in summary.
	 * <!-- end-model-doc -->
	 * @see #NOTES
	 * @model name="notes"
	 * @generated
	 * @ordered
	 */
	public static final int NOTES_VALUE = 3;

	/**
	 * An array of all the '<em><b>Transcription Style</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final TranscriptionStyle[] VALUES_ARRAY =
		new TranscriptionStyle[] {
			INTELLIGENT,
			VERBATIM,
			EDITED,
			NOTES,
		};

	/**
	 * A public read-only list of all the '<em><b>Transcription Style</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<TranscriptionStyle> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Transcription Style</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static TranscriptionStyle get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			TranscriptionStyle result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Transcription Style</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static TranscriptionStyle getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			TranscriptionStyle result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Transcription Style</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static TranscriptionStyle get(int value) {
		switch (value) {
			case INTELLIGENT_VALUE: return INTELLIGENT;
			case VERBATIM_VALUE: return VERBATIM;
			case EDITED_VALUE: return EDITED;
			case NOTES_VALUE: return NOTES;
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
	private TranscriptionStyle(int value, String name, String literal) {
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
	
} //TranscriptionStyle
