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
 * A representation of the literals of the enumeration '<em><b>Code Link Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Sorts of relations between codes.
 * <!-- end-model-doc -->
 * @see org.fieldway.model.codes.CodesPackage#getCodeLinkKind()
 * @model
 * @generated
 */
public enum CodeLinkKind implements Enumerator {
	/**
	 * The '<em><b>Related To</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * They have something to do with each other.
	 * <!-- end-model-doc -->
	 * @see #RELATED_TO_VALUE
	 * @generated
	 * @ordered
	 */
	RELATED_TO(0, "relatedTo", "related-to"),

	/**
	 * The '<em><b>Leads To</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * One brings about the other.
	 * <!-- end-model-doc -->
	 * @see #LEADS_TO_VALUE
	 * @generated
	 * @ordered
	 */
	LEADS_TO(1, "leadsTo", "leads-to"),

	/**
	 * The '<em><b>Contradicts</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * One speaks against the other.
	 * <!-- end-model-doc -->
	 * @see #CONTRADICTS_VALUE
	 * @generated
	 * @ordered
	 */
	CONTRADICTS(2, "contradicts", "contradicts"),

	/**
	 * The '<em><b>Part Of</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * One belongs to the other.
	 * <!-- end-model-doc -->
	 * @see #PART_OF_VALUE
	 * @generated
	 * @ordered
	 */
	PART_OF(3, "partOf", "part-of"),

	/**
	 * The '<em><b>Similar To</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * They are nearly the same.
	 * <!-- end-model-doc -->
	 * @see #SIMILAR_TO_VALUE
	 * @generated
	 * @ordered
	 */
	SIMILAR_TO(4, "similarTo", "similar-to"),

	/**
	 * The '<em><b>Depends On</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * One needs the other.
	 * <!-- end-model-doc -->
	 * @see #DEPENDS_ON_VALUE
	 * @generated
	 * @ordered
	 */
	DEPENDS_ON(5, "dependsOn", "depends-on"),

	/**
	 * The '<em><b>Other</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Another relation, told in its label.
	 * <!-- end-model-doc -->
	 * @see #OTHER_VALUE
	 * @generated
	 * @ordered
	 */
	OTHER(6, "other", "other");

	/**
	 * The '<em><b>Related To</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * They have something to do with each other.
	 * <!-- end-model-doc -->
	 * @see #RELATED_TO
	 * @model name="relatedTo" literal="related-to"
	 * @generated
	 * @ordered
	 */
	public static final int RELATED_TO_VALUE = 0;

	/**
	 * The '<em><b>Leads To</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * One brings about the other.
	 * <!-- end-model-doc -->
	 * @see #LEADS_TO
	 * @model name="leadsTo" literal="leads-to"
	 * @generated
	 * @ordered
	 */
	public static final int LEADS_TO_VALUE = 1;

	/**
	 * The '<em><b>Contradicts</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * One speaks against the other.
	 * <!-- end-model-doc -->
	 * @see #CONTRADICTS
	 * @model name="contradicts"
	 * @generated
	 * @ordered
	 */
	public static final int CONTRADICTS_VALUE = 2;

	/**
	 * The '<em><b>Part Of</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * One belongs to the other.
	 * <!-- end-model-doc -->
	 * @see #PART_OF
	 * @model name="partOf" literal="part-of"
	 * @generated
	 * @ordered
	 */
	public static final int PART_OF_VALUE = 3;

	/**
	 * The '<em><b>Similar To</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * They are nearly the same.
	 * <!-- end-model-doc -->
	 * @see #SIMILAR_TO
	 * @model name="similarTo" literal="similar-to"
	 * @generated
	 * @ordered
	 */
	public static final int SIMILAR_TO_VALUE = 4;

	/**
	 * The '<em><b>Depends On</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * One needs the other.
	 * <!-- end-model-doc -->
	 * @see #DEPENDS_ON
	 * @model name="dependsOn" literal="depends-on"
	 * @generated
	 * @ordered
	 */
	public static final int DEPENDS_ON_VALUE = 5;

	/**
	 * The '<em><b>Other</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Another relation, told in its label.
	 * <!-- end-model-doc -->
	 * @see #OTHER
	 * @model name="other"
	 * @generated
	 * @ordered
	 */
	public static final int OTHER_VALUE = 6;

	/**
	 * An array of all the '<em><b>Code Link Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final CodeLinkKind[] VALUES_ARRAY =
		new CodeLinkKind[] {
			RELATED_TO,
			LEADS_TO,
			CONTRADICTS,
			PART_OF,
			SIMILAR_TO,
			DEPENDS_ON,
			OTHER,
		};

	/**
	 * A public read-only list of all the '<em><b>Code Link Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<CodeLinkKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Code Link Kind</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static CodeLinkKind get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			CodeLinkKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Code Link Kind</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static CodeLinkKind getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			CodeLinkKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Code Link Kind</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static CodeLinkKind get(int value) {
		switch (value) {
			case RELATED_TO_VALUE: return RELATED_TO;
			case LEADS_TO_VALUE: return LEADS_TO;
			case CONTRADICTS_VALUE: return CONTRADICTS;
			case PART_OF_VALUE: return PART_OF;
			case SIMILAR_TO_VALUE: return SIMILAR_TO;
			case DEPENDS_ON_VALUE: return DEPENDS_ON;
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
	private CodeLinkKind(int value, String name, String literal) {
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
	
} //CodeLinkKind
