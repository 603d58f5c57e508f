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
 * A representation of the literals of the enumeration '<em><b>Recording Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * How something is recorded.
 * <!-- end-model-doc -->
 * @see org.fieldway.model.study.StudyPackage#getRecordingKind()
 * @model
 * @generated
 */
public enum RecordingKind implements Enumerator {
	/**
	 * The '<em><b>Notes</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Written notes.
	 * <!-- end-model-doc -->
	 * @see #NOTES_VALUE
	 * @generated
	 * @ordered
	 */
	NOTES(0, "notes", "notes"),

	/**
	 * The '<em><b>Audio</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Sound.
	 * <!-- end-model-doc -->
	 * @see #AUDIO_VALUE
	 * @generated
	 * @ordered
	 */
	AUDIO(1, "audio", "audio"),

	/**
	 * The '<em><b>Video</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Film with sound.
	 * <!-- end-model-doc -->
	 * @see #VIDEO_VALUE
	 * @generated
	 * @ordered
	 */
	VIDEO(2, "video", "video"),

	/**
	 * The '<em><b>Photograph</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Photographs.
	 * <!-- end-model-doc -->
	 * @see #PHOTOGRAPH_VALUE
	 * @generated
	 * @ordered
	 */
	PHOTOGRAPH(3, "photograph", "photograph"),

	/**
	 * The '<em><b>Artefact</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What people made: drawings, notes, models.
	 * <!-- end-model-doc -->
	 * @see #ARTEFACT_VALUE
	 * @generated
	 * @ordered
	 */
	ARTEFACT(4, "artefact", "artefact");

	/**
	 * The '<em><b>Notes</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Written notes.
	 * <!-- end-model-doc -->
	 * @see #NOTES
	 * @model name="notes"
	 * @generated
	 * @ordered
	 */
	public static final int NOTES_VALUE = 0;

	/**
	 * The '<em><b>Audio</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Sound.
	 * <!-- end-model-doc -->
	 * @see #AUDIO
	 * @model name="audio"
	 * @generated
	 * @ordered
	 */
	public static final int AUDIO_VALUE = 1;

	/**
	 * The '<em><b>Video</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Film with sound.
	 * <!-- end-model-doc -->
	 * @see #VIDEO
	 * @model name="video"
	 * @generated
	 * @ordered
	 */
	public static final int VIDEO_VALUE = 2;

	/**
	 * The '<em><b>Photograph</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Photographs.
	 * <!-- end-model-doc -->
	 * @see #PHOTOGRAPH
	 * @model name="photograph"
	 * @generated
	 * @ordered
	 */
	public static final int PHOTOGRAPH_VALUE = 3;

	/**
	 * The '<em><b>Artefact</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What people made: drawings, notes, models.
	 * <!-- end-model-doc -->
	 * @see #ARTEFACT
	 * @model name="artefact"
	 * @generated
	 * @ordered
	 */
	public static final int ARTEFACT_VALUE = 4;

	/**
	 * An array of all the '<em><b>Recording Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final RecordingKind[] VALUES_ARRAY =
		new RecordingKind[] {
			NOTES,
			AUDIO,
			VIDEO,
			PHOTOGRAPH,
			ARTEFACT,
		};

	/**
	 * A public read-only list of all the '<em><b>Recording Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<RecordingKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Recording Kind</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static RecordingKind get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			RecordingKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Recording Kind</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static RecordingKind getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			RecordingKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Recording Kind</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static RecordingKind get(int value) {
		switch (value) {
			case NOTES_VALUE: return NOTES;
			case AUDIO_VALUE: return AUDIO;
			case VIDEO_VALUE: return VIDEO;
			case PHOTOGRAPH_VALUE: return PHOTOGRAPH;
			case ARTEFACT_VALUE: return ARTEFACT;
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
	private RecordingKind(int value, String name, String literal) {
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
	
} //RecordingKind
