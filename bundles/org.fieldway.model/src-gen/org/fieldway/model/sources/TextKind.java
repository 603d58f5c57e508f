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
 * A representation of the literals of the enumeration '<em><b>Text Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Sorts of texts.
 * <!-- end-model-doc -->
 * @see org.fieldway.model.sources.SourcesPackage#getTextKind()
 * @model
 * @generated
 */
public enum TextKind implements Enumerator {
	/**
	 * The '<em><b>Transcript</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What was said, written down.
	 * <!-- end-model-doc -->
	 * @see #TRANSCRIPT_VALUE
	 * @generated
	 * @ordered
	 */
	TRANSCRIPT(0, "transcript", "transcript"),

	/**
	 * The '<em><b>Field Note</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What a researcher observed.
	 * <!-- end-model-doc -->
	 * @see #FIELD_NOTE_VALUE
	 * @generated
	 * @ordered
	 */
	FIELD_NOTE(1, "fieldNote", "field-note"),

	/**
	 * The '<em><b>Document</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A text made by others.
	 * <!-- end-model-doc -->
	 * @see #DOCUMENT_VALUE
	 * @generated
	 * @ordered
	 */
	DOCUMENT(2, "document", "document"),

	/**
	 * The '<em><b>Artefact</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Something made by participants, as text.
	 * <!-- end-model-doc -->
	 * @see #ARTEFACT_VALUE
	 * @generated
	 * @ordered
	 */
	ARTEFACT(3, "artefact", "artefact");

	/**
	 * The '<em><b>Transcript</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What was said, written down.
	 * <!-- end-model-doc -->
	 * @see #TRANSCRIPT
	 * @model name="transcript"
	 * @generated
	 * @ordered
	 */
	public static final int TRANSCRIPT_VALUE = 0;

	/**
	 * The '<em><b>Field Note</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What a researcher observed.
	 * <!-- end-model-doc -->
	 * @see #FIELD_NOTE
	 * @model name="fieldNote" literal="field-note"
	 * @generated
	 * @ordered
	 */
	public static final int FIELD_NOTE_VALUE = 1;

	/**
	 * The '<em><b>Document</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A text made by others.
	 * <!-- end-model-doc -->
	 * @see #DOCUMENT
	 * @model name="document"
	 * @generated
	 * @ordered
	 */
	public static final int DOCUMENT_VALUE = 2;

	/**
	 * The '<em><b>Artefact</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Something made by participants, as text.
	 * <!-- end-model-doc -->
	 * @see #ARTEFACT
	 * @model name="artefact"
	 * @generated
	 * @ordered
	 */
	public static final int ARTEFACT_VALUE = 3;

	/**
	 * An array of all the '<em><b>Text Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final TextKind[] VALUES_ARRAY =
		new TextKind[] {
			TRANSCRIPT,
			FIELD_NOTE,
			DOCUMENT,
			ARTEFACT,
		};

	/**
	 * A public read-only list of all the '<em><b>Text Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<TextKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Text Kind</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static TextKind get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			TextKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Text Kind</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static TextKind getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			TextKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Text Kind</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static TextKind get(int value) {
		switch (value) {
			case TRANSCRIPT_VALUE: return TRANSCRIPT;
			case FIELD_NOTE_VALUE: return FIELD_NOTE;
			case DOCUMENT_VALUE: return DOCUMENT;
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
	private TextKind(int value, String name, String literal) {
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
	
} //TextKind
