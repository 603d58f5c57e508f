/**
 * Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0
 */
package org.fieldway.model.journey;

import org.eclipse.emf.common.util.EList;

import org.fieldway.model.study.Named;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Map Template</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Stages and lanes from which new journey maps are started.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.fieldway.model.journey.MapTemplate#getKind <em>Kind</em>}</li>
 *   <li>{@link org.fieldway.model.journey.MapTemplate#getStages <em>Stages</em>}</li>
 *   <li>{@link org.fieldway.model.journey.MapTemplate#getLanes <em>Lanes</em>}</li>
 * </ul>
 *
 * @see org.fieldway.model.journey.JourneyPackage#getMapTemplate()
 * @model
 * @generated
 */
public interface MapTemplate extends Named {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.fieldway.model.journey.MapKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The kind of maps that it is for.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.fieldway.model.journey.MapKind
	 * @see #setKind(MapKind)
	 * @see org.fieldway.model.journey.JourneyPackage#getMapTemplate_Kind()
	 * @model
	 * @generated
	 */
	MapKind getKind();

	/**
	 * Sets the value of the '{@link org.fieldway.model.journey.MapTemplate#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.fieldway.model.journey.MapKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(MapKind value);

	/**
	 * Returns the value of the '<em><b>Stages</b></em>' containment reference list.
	 * The list contents are of type {@link org.fieldway.model.journey.Stage}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Stages, with their rules.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Stages</em>' containment reference list.
	 * @see org.fieldway.model.journey.JourneyPackage#getMapTemplate_Stages()
	 * @model containment="true"
	 * @generated
	 */
	EList<Stage> getStages();

	/**
	 * Returns the value of the '<em><b>Lanes</b></em>' containment reference list.
	 * The list contents are of type {@link org.fieldway.model.journey.Lane}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Lanes, with their rules.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Lanes</em>' containment reference list.
	 * @see org.fieldway.model.journey.JourneyPackage#getMapTemplate_Lanes()
	 * @model containment="true"
	 * @generated
	 */
	EList<Lane> getLanes();

} // MapTemplate
