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
 * A representation of the literals of the enumeration '<em><b>Memo Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Sorts of memos.
 * <!-- end-model-doc -->
 * @see org.fieldway.model.codes.CodesPackage#getMemoKind()
 * @model
 * @generated
 */
public enum MemoKind implements Enumerator {
	/**
	 * The '<em><b>Analytic</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * About what the material means.
	 * <!-- end-model-doc -->
	 * @see #ANALYTIC_VALUE
	 * @generated
	 * @ordered
	 */
	ANALYTIC(0, "analytic", "analytic"),

	/**
	 * The '<em><b>Method</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * About how the study is done.
	 * <!-- end-model-doc -->
	 * @see #METHOD_VALUE
	 * @generated
	 * @ordered
	 */
	METHOD(1, "method", "method"),

	/**
	 * The '<em><b>Reflexive</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * About the researcher's own part.
	 * <!-- end-model-doc -->
	 * @see #REFLEXIVE_VALUE
	 * @generated
	 * @ordered
	 */
	REFLEXIVE(2, "reflexive", "reflexive"),

	/**
	 * The '<em><b>Annotation</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A short remark at a passage.
	 * <!-- end-model-doc -->
	 * @see #ANNOTATION_VALUE
	 * @generated
	 * @ordered
	 */
	ANNOTATION(3, "annotation", "annotation");

	/**
	 * The '<em><b>Analytic</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * About what the material means.
	 * <!-- end-model-doc -->
	 * @see #ANALYTIC
	 * @model name="analytic"
	 * @generated
	 * @ordered
	 */
	public static final int ANALYTIC_VALUE = 0;

	/**
	 * The '<em><b>Method</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * About how the study is done.
	 * <!-- end-model-doc -->
	 * @see #METHOD
	 * @model name="method"
	 * @generated
	 * @ordered
	 */
	public static final int METHOD_VALUE = 1;

	/**
	 * The '<em><b>Reflexive</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * About the researcher's own part.
	 * <!-- end-model-doc -->
	 * @see #REFLEXIVE
	 * @model name="reflexive"
	 * @generated
	 * @ordered
	 */
	public static final int REFLEXIVE_VALUE = 2;

	/**
	 * The '<em><b>Annotation</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A short remark at a passage.
	 * <!-- end-model-doc -->
	 * @see #ANNOTATION
	 * @model name="annotation"
	 * @generated
	 * @ordered
	 */
	public static final int ANNOTATION_VALUE = 3;

	/**
	 * An array of all the '<em><b>Memo Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final MemoKind[] VALUES_ARRAY =
		new MemoKind[] {
			ANALYTIC,
			METHOD,
			REFLEXIVE,
			ANNOTATION,
		};

	/**
	 * A public read-only list of all the '<em><b>Memo Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<MemoKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Memo Kind</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static MemoKind get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			MemoKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Memo Kind</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static MemoKind getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			MemoKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Memo Kind</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static MemoKind get(int value) {
		switch (value) {
			case ANALYTIC_VALUE: return ANALYTIC;
			case METHOD_VALUE: return METHOD;
			case REFLEXIVE_VALUE: return REFLEXIVE;
			case ANNOTATION_VALUE: return ANNOTATION;
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
	private MemoKind(int value, String name, String literal) {
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
	
} //MemoKind
