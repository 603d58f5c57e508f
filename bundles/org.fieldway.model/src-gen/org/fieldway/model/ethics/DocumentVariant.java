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
 * A representation of the literals of the enumeration '<em><b>Document Variant</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * For which readers a document is written.
 * <!-- end-model-doc -->
 * @see org.fieldway.model.ethics.EthicsPackage#getDocumentVariant()
 * @model
 * @generated
 */
public enum DocumentVariant implements Enumerator {
	/**
	 * The '<em><b>Standard</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * For most readers.
	 * <!-- end-model-doc -->
	 * @see #STANDARD_VALUE
	 * @generated
	 * @ordered
	 */
	STANDARD(0, "standard", "standard"),

	/**
	 * The '<em><b>Easy Read</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * In short sentences with pictures.
	 * <!-- end-model-doc -->
	 * @see #EASY_READ_VALUE
	 * @generated
	 * @ordered
	 */
	EASY_READ(1, "easyRead", "easy-read"),

	/**
	 * The '<em><b>Large Print</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * In large letters.
	 * <!-- end-model-doc -->
	 * @see #LARGE_PRINT_VALUE
	 * @generated
	 * @ordered
	 */
	LARGE_PRINT(2, "largePrint", "large-print"),

	/**
	 * The '<em><b>Translation</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * In another language.
	 * <!-- end-model-doc -->
	 * @see #TRANSLATION_VALUE
	 * @generated
	 * @ordered
	 */
	TRANSLATION(3, "translation", "translation");

	/**
	 * The '<em><b>Standard</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * For most readers.
	 * <!-- end-model-doc -->
	 * @see #STANDARD
	 * @model name="standard"
	 * @generated
	 * @ordered
	 */
	public static final int STANDARD_VALUE = 0;

	/**
	 * The '<em><b>Easy Read</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * In short sentences with pictures.
	 * <!-- end-model-doc -->
	 * @see #EASY_READ
	 * @model name="easyRead" literal="easy-read"
	 * @generated
	 * @ordered
	 */
	public static final int EASY_READ_VALUE = 1;

	/**
	 * The '<em><b>Large Print</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * In large letters.
	 * <!-- end-model-doc -->
	 * @see #LARGE_PRINT
	 * @model name="largePrint" literal="large-print"
	 * @generated
	 * @ordered
	 */
	public static final int LARGE_PRINT_VALUE = 2;

	/**
	 * The '<em><b>Translation</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * In another language.
	 * <!-- end-model-doc -->
	 * @see #TRANSLATION
	 * @model name="translation"
	 * @generated
	 * @ordered
	 */
	public static final int TRANSLATION_VALUE = 3;

	/**
	 * An array of all the '<em><b>Document Variant</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final DocumentVariant[] VALUES_ARRAY =
		new DocumentVariant[] {
			STANDARD,
			EASY_READ,
			LARGE_PRINT,
			TRANSLATION,
		};

	/**
	 * A public read-only list of all the '<em><b>Document Variant</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<DocumentVariant> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Document Variant</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static DocumentVariant get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			DocumentVariant result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Document Variant</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static DocumentVariant getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			DocumentVariant result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Document Variant</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static DocumentVariant get(int value) {
		switch (value) {
			case STANDARD_VALUE: return STANDARD;
			case EASY_READ_VALUE: return EASY_READ;
			case LARGE_PRINT_VALUE: return LARGE_PRINT;
			case TRANSLATION_VALUE: return TRANSLATION;
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
	private DocumentVariant(int value, String name, String literal) {
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
	
} //DocumentVariant
