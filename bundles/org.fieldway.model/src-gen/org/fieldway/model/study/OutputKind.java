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
 * A representation of the literals of the enumeration '<em><b>Output Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Sorts of outputs.
 * <!-- end-model-doc -->
 * @see org.fieldway.model.study.StudyPackage#getOutputKind()
 * @model
 * @generated
 */
public enum OutputKind implements Enumerator {
	/**
	 * The '<em><b>Report</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A report.
	 * <!-- end-model-doc -->
	 * @see #REPORT_VALUE
	 * @generated
	 * @ordered
	 */
	REPORT(0, "report", "report"),

	/**
	 * The '<em><b>Film</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A film.
	 * <!-- end-model-doc -->
	 * @see #FILM_VALUE
	 * @generated
	 * @ordered
	 */
	FILM(1, "film", "film"),

	/**
	 * The '<em><b>Presentation</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A talk with slides.
	 * <!-- end-model-doc -->
	 * @see #PRESENTATION_VALUE
	 * @generated
	 * @ordered
	 */
	PRESENTATION(2, "presentation", "presentation"),

	/**
	 * The '<em><b>Article</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * An article in a journal or magazine.
	 * <!-- end-model-doc -->
	 * @see #ARTICLE_VALUE
	 * @generated
	 * @ordered
	 */
	ARTICLE(3, "article", "article"),

	/**
	 * The '<em><b>Dataset</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Data given to an archive or to others.
	 * <!-- end-model-doc -->
	 * @see #DATASET_VALUE
	 * @generated
	 * @ordered
	 */
	DATASET(4, "dataset", "dataset"),

	/**
	 * The '<em><b>Leaflet</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A short text for everyone.
	 * <!-- end-model-doc -->
	 * @see #LEAFLET_VALUE
	 * @generated
	 * @ordered
	 */
	LEAFLET(5, "leaflet", "leaflet"),

	/**
	 * The '<em><b>Exhibition</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Something shown in a room.
	 * <!-- end-model-doc -->
	 * @see #EXHIBITION_VALUE
	 * @generated
	 * @ordered
	 */
	EXHIBITION(6, "exhibition", "exhibition"),

	/**
	 * The '<em><b>Training</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Something to teach with.
	 * <!-- end-model-doc -->
	 * @see #TRAINING_VALUE
	 * @generated
	 * @ordered
	 */
	TRAINING(7, "training", "training"),

	/**
	 * The '<em><b>Other</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Another output, told in the description.
	 * <!-- end-model-doc -->
	 * @see #OTHER_VALUE
	 * @generated
	 * @ordered
	 */
	OTHER(8, "other", "other");

	/**
	 * The '<em><b>Report</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A report.
	 * <!-- end-model-doc -->
	 * @see #REPORT
	 * @model name="report"
	 * @generated
	 * @ordered
	 */
	public static final int REPORT_VALUE = 0;

	/**
	 * The '<em><b>Film</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A film.
	 * <!-- end-model-doc -->
	 * @see #FILM
	 * @model name="film"
	 * @generated
	 * @ordered
	 */
	public static final int FILM_VALUE = 1;

	/**
	 * The '<em><b>Presentation</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A talk with slides.
	 * <!-- end-model-doc -->
	 * @see #PRESENTATION
	 * @model name="presentation"
	 * @generated
	 * @ordered
	 */
	public static final int PRESENTATION_VALUE = 2;

	/**
	 * The '<em><b>Article</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * An article in a journal or magazine.
	 * <!-- end-model-doc -->
	 * @see #ARTICLE
	 * @model name="article"
	 * @generated
	 * @ordered
	 */
	public static final int ARTICLE_VALUE = 3;

	/**
	 * The '<em><b>Dataset</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Data given to an archive or to others.
	 * <!-- end-model-doc -->
	 * @see #DATASET
	 * @model name="dataset"
	 * @generated
	 * @ordered
	 */
	public static final int DATASET_VALUE = 4;

	/**
	 * The '<em><b>Leaflet</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A short text for everyone.
	 * <!-- end-model-doc -->
	 * @see #LEAFLET
	 * @model name="leaflet"
	 * @generated
	 * @ordered
	 */
	public static final int LEAFLET_VALUE = 5;

	/**
	 * The '<em><b>Exhibition</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Something shown in a room.
	 * <!-- end-model-doc -->
	 * @see #EXHIBITION
	 * @model name="exhibition"
	 * @generated
	 * @ordered
	 */
	public static final int EXHIBITION_VALUE = 6;

	/**
	 * The '<em><b>Training</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Something to teach with.
	 * <!-- end-model-doc -->
	 * @see #TRAINING
	 * @model name="training"
	 * @generated
	 * @ordered
	 */
	public static final int TRAINING_VALUE = 7;

	/**
	 * The '<em><b>Other</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Another output, told in the description.
	 * <!-- end-model-doc -->
	 * @see #OTHER
	 * @model name="other"
	 * @generated
	 * @ordered
	 */
	public static final int OTHER_VALUE = 8;

	/**
	 * An array of all the '<em><b>Output Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final OutputKind[] VALUES_ARRAY =
		new OutputKind[] {
			REPORT,
			FILM,
			PRESENTATION,
			ARTICLE,
			DATASET,
			LEAFLET,
			EXHIBITION,
			TRAINING,
			OTHER,
		};

	/**
	 * A public read-only list of all the '<em><b>Output Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<OutputKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Output Kind</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static OutputKind get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			OutputKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Output Kind</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static OutputKind getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			OutputKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Output Kind</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static OutputKind get(int value) {
		switch (value) {
			case REPORT_VALUE: return REPORT;
			case FILM_VALUE: return FILM;
			case PRESENTATION_VALUE: return PRESENTATION;
			case ARTICLE_VALUE: return ARTICLE;
			case DATASET_VALUE: return DATASET;
			case LEAFLET_VALUE: return LEAFLET;
			case EXHIBITION_VALUE: return EXHIBITION;
			case TRAINING_VALUE: return TRAINING;
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
	private OutputKind(int value, String name, String literal) {
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
	
} //OutputKind
