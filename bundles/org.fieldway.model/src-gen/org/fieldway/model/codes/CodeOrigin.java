/**
 * Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0
 */
package org.fieldway.model.codes;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Code Origin</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Where a code came from.
 * <!-- end-model-doc -->
 * @see org.fieldway.model.codes.CodesPackage#getCodeOrigin()
 * @model
 * @generated
 */
public enum CodeOrigin implements Enumerator {
	/**
	 * The '<em><b>Material</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * It arose while reading.
	 * <!-- end-model-doc -->
	 * @see #MATERIAL_VALUE
	 * @generated
	 * @ordered
	 */
	MATERIAL(0, "material", "material"),

	/**
	 * The '<em><b>Theory</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * It was brought to the material.
	 * <!-- end-model-doc -->
	 * @see #THEORY_VALUE
	 * @generated
	 * @ordered
	 */
	THEORY(1, "theory", "theory"),

	/**
	 * The '<em><b>Guide</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * It follows from what was asked.
	 * <!-- end-model-doc -->
	 * @see #GUIDE_VALUE
	 * @generated
	 * @ordered
	 */
	GUIDE(2, "guide", "guide"),

	/**
	 * The '<em><b>Workshop</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Participants proposed it.
	 * <!-- end-model-doc -->
	 * @see #WORKSHOP_VALUE
	 * @generated
	 * @ordered
	 */
	WORKSHOP(3, "workshop", "workshop"),

	/**
	 * The '<em><b>Imported</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * It came with a codebook from elsewhere.
	 * <!-- end-model-doc -->
	 * @see #IMPORTED_VALUE
	 * @generated
	 * @ordered
	 */
	IMPORTED(4, "imported", "imported");

	/**
	 * The '<em><b>Material</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * It arose while reading.
	 * <!-- end-model-doc -->
	 * @see #MATERIAL
	 * @model name="material"
	 * @generated
	 * @ordered
	 */
	public static final int MATERIAL_VALUE = 0;

	/**
	 * The '<em><b>Theory</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * It was brought to the material.
	 * <!-- end-model-doc -->
	 * @see #THEORY
	 * @model name="theory"
	 * @generated
	 * @ordered
	 */
	public static final int THEORY_VALUE = 1;

	/**
	 * The '<em><b>Guide</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * It follows from what was asked.
	 * <!-- end-model-doc -->
	 * @see #GUIDE
	 * @model name="guide"
	 * @generated
	 * @ordered
	 */
	public static final int GUIDE_VALUE = 2;

	/**
	 * The '<em><b>Workshop</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Participants proposed it.
	 * <!-- end-model-doc -->
	 * @see #WORKSHOP
	 * @model name="workshop"
	 * @generated
	 * @ordered
	 */
	public static final int WORKSHOP_VALUE = 3;

	/**
	 * The '<em><b>Imported</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * It came with a codebook from elsewhere.
	 * <!-- end-model-doc -->
	 * @see #IMPORTED
	 * @model name="imported"
	 * @generated
	 * @ordered
	 */
	public static final int IMPORTED_VALUE = 4;

	/**
	 * An array of all the '<em><b>Code Origin</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final CodeOrigin[] VALUES_ARRAY =
		new CodeOrigin[] {
			MATERIAL,
			THEORY,
			GUIDE,
			WORKSHOP,
			IMPORTED,
		};

	/**
	 * A public read-only list of all the '<em><b>Code Origin</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<CodeOrigin> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Code Origin</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static CodeOrigin get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			CodeOrigin result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Code Origin</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static CodeOrigin getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			CodeOrigin result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Code Origin</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static CodeOrigin get(int value) {
		switch (value) {
			case MATERIAL_VALUE: return MATERIAL;
			case THEORY_VALUE: return THEORY;
			case GUIDE_VALUE: return GUIDE;
			case WORKSHOP_VALUE: return WORKSHOP;
			case IMPORTED_VALUE: return IMPORTED;
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
	private CodeOrigin(int value, String name, String literal) {
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
	
} //CodeOrigin
