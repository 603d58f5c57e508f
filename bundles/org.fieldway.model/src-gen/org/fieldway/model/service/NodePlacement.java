/**
 * Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0
 */
package org.fieldway.model.service;

import org.fieldway.model.study.Actor;
import org.fieldway.model.study.Identified;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Node Placement</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The place that a person gave to an organisation or service on a service map.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.fieldway.model.service.NodePlacement#getX <em>X</em>}</li>
 *   <li>{@link org.fieldway.model.service.NodePlacement#getY <em>Y</em>}</li>
 *   <li>{@link org.fieldway.model.service.NodePlacement#getRing <em>Ring</em>}</li>
 *   <li>{@link org.fieldway.model.service.NodePlacement#getNode <em>Node</em>}</li>
 * </ul>
 *
 * @see org.fieldway.model.service.ServicePackage#getNodePlacement()
 * @model
 * @generated
 */
public interface NodePlacement extends Identified {
	/**
	 * Returns the value of the '<em><b>X</b></em>' attribute.
	 * The default value is <code>"0.0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The horizontal position of its centre, in units of the drawing.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>X</em>' attribute.
	 * @see #setX(double)
	 * @see org.fieldway.model.service.ServicePackage#getNodePlacement_X()
	 * @model default="0.0"
	 * @generated
	 */
	double getX();

	/**
	 * Sets the value of the '{@link org.fieldway.model.service.NodePlacement#getX <em>X</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>X</em>' attribute.
	 * @see #getX()
	 * @generated
	 */
	void setX(double value);

	/**
	 * Returns the value of the '<em><b>Y</b></em>' attribute.
	 * The default value is <code>"0.0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The vertical position of its centre, in units of the drawing.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Y</em>' attribute.
	 * @see #setY(double)
	 * @see org.fieldway.model.service.ServicePackage#getNodePlacement_Y()
	 * @model default="0.0"
	 * @generated
	 */
	double getY();

	/**
	 * Sets the value of the '{@link org.fieldway.model.service.NodePlacement#getY <em>Y</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Y</em>' attribute.
	 * @see #getY()
	 * @generated
	 */
	void setY(double value);

	/**
	 * Returns the value of the '<em><b>Ring</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The ring to which it belongs, counted from 1 at the centre; empty means as computed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Ring</em>' attribute.
	 * @see #setRing(Integer)
	 * @see org.fieldway.model.service.ServicePackage#getNodePlacement_Ring()
	 * @model
	 * @generated
	 */
	Integer getRing();

	/**
	 * Sets the value of the '{@link org.fieldway.model.service.NodePlacement#getRing <em>Ring</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Ring</em>' attribute.
	 * @see #getRing()
	 * @generated
	 */
	void setRing(Integer value);

	/**
	 * Returns the value of the '<em><b>Node</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The organisation or service.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Node</em>' reference.
	 * @see #setNode(Actor)
	 * @see org.fieldway.model.service.ServicePackage#getNodePlacement_Node()
	 * @model
	 * @generated
	 */
	Actor getNode();

	/**
	 * Sets the value of the '{@link org.fieldway.model.service.NodePlacement#getNode <em>Node</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Node</em>' reference.
	 * @see #getNode()
	 * @generated
	 */
	void setNode(Actor value);

} // NodePlacement
