/**
 * Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0
 */
package org.fieldway.model.service;

import org.fieldway.model.study.Actor;
import org.fieldway.model.study.Identified;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Route Step</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One step of a referral route.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.fieldway.model.service.RouteStep#getWhat <em>What</em>}</li>
 *   <li>{@link org.fieldway.model.service.RouteStep#getViaRole <em>Via Role</em>}</li>
 *   <li>{@link org.fieldway.model.service.RouteStep#getWaitingDays <em>Waiting Days</em>}</li>
 *   <li>{@link org.fieldway.model.service.RouteStep#getActor <em>Actor</em>}</li>
 * </ul>
 *
 * @see org.fieldway.model.service.ServicePackage#getRouteStep()
 * @model
 * @generated
 */
public interface RouteStep extends Identified {
	/**
	 * Returns the value of the '<em><b>What</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What happens in it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>What</em>' attribute.
	 * @see #setWhat(String)
	 * @see org.fieldway.model.service.ServicePackage#getRouteStep_What()
	 * @model
	 * @generated
	 */
	String getWhat();

	/**
	 * Sets the value of the '{@link org.fieldway.model.service.RouteStep#getWhat <em>What</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>What</em>' attribute.
	 * @see #getWhat()
	 * @generated
	 */
	void setWhat(String value);

	/**
	 * Returns the value of the '<em><b>Via Role</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who sees to it, for instance a link worker.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Via Role</em>' attribute.
	 * @see #setViaRole(String)
	 * @see org.fieldway.model.service.ServicePackage#getRouteStep_ViaRole()
	 * @model
	 * @generated
	 */
	String getViaRole();

	/**
	 * Sets the value of the '{@link org.fieldway.model.service.RouteStep#getViaRole <em>Via Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Via Role</em>' attribute.
	 * @see #getViaRole()
	 * @generated
	 */
	void setViaRole(String value);

	/**
	 * Returns the value of the '<em><b>Waiting Days</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How many days people wait for it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Waiting Days</em>' attribute.
	 * @see #setWaitingDays(Integer)
	 * @see org.fieldway.model.service.ServicePackage#getRouteStep_WaitingDays()
	 * @model
	 * @generated
	 */
	Integer getWaitingDays();

	/**
	 * Sets the value of the '{@link org.fieldway.model.service.RouteStep#getWaitingDays <em>Waiting Days</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Waiting Days</em>' attribute.
	 * @see #getWaitingDays()
	 * @generated
	 */
	void setWaitingDays(Integer value);

	/**
	 * Returns the value of the '<em><b>Actor</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The organisation or service where it happens.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Actor</em>' reference.
	 * @see #setActor(Actor)
	 * @see org.fieldway.model.service.ServicePackage#getRouteStep_Actor()
	 * @model
	 * @generated
	 */
	Actor getActor();

	/**
	 * Sets the value of the '{@link org.fieldway.model.service.RouteStep#getActor <em>Actor</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Actor</em>' reference.
	 * @see #getActor()
	 * @generated
	 */
	void setActor(Actor value);

} // RouteStep
