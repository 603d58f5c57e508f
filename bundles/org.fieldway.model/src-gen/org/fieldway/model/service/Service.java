/**
 * Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0
 */
package org.fieldway.model.service;

import org.eclipse.emf.common.util.EList;

import org.fieldway.model.study.Actor;
import org.fieldway.model.study.Organisation;
import org.fieldway.model.study.Place;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Service</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Something an organisation offers to people.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.fieldway.model.service.Service#getKind <em>Kind</em>}</li>
 *   <li>{@link org.fieldway.model.service.Service#getSetting <em>Setting</em>}</li>
 *   <li>{@link org.fieldway.model.service.Service#getAccess <em>Access</em>}</li>
 *   <li>{@link org.fieldway.model.service.Service#getOpenTo <em>Open To</em>}</li>
 *   <li>{@link org.fieldway.model.service.Service#getCost <em>Cost</em>}</li>
 *   <li>{@link org.fieldway.model.service.Service#getWaiting <em>Waiting</em>}</li>
 *   <li>{@link org.fieldway.model.service.Service#getCapacity <em>Capacity</em>}</li>
 *   <li>{@link org.fieldway.model.service.Service#getOrganisation <em>Organisation</em>}</li>
 *   <li>{@link org.fieldway.model.service.Service#getRunTogetherWith <em>Run Together With</em>}</li>
 *   <li>{@link org.fieldway.model.service.Service#getPlaces <em>Places</em>}</li>
 *   <li>{@link org.fieldway.model.service.Service#getServes <em>Serves</em>}</li>
 * </ul>
 *
 * @see org.fieldway.model.service.ServicePackage#getService()
 * @model
 * @generated
 */
public interface Service extends Actor {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.fieldway.model.service.ServiceKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What sort of service it is.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.fieldway.model.service.ServiceKind
	 * @see #setKind(ServiceKind)
	 * @see org.fieldway.model.service.ServicePackage#getService_Kind()
	 * @model
	 * @generated
	 */
	ServiceKind getKind();

	/**
	 * Sets the value of the '{@link org.fieldway.model.service.Service#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.fieldway.model.service.ServiceKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(ServiceKind value);

	/**
	 * Returns the value of the '<em><b>Setting</b></em>' attribute.
	 * The literals are from the enumeration {@link org.fieldway.model.service.ServiceSetting}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where or how people meet it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Setting</em>' attribute.
	 * @see org.fieldway.model.service.ServiceSetting
	 * @see #setSetting(ServiceSetting)
	 * @see org.fieldway.model.service.ServicePackage#getService_Setting()
	 * @model
	 * @generated
	 */
	ServiceSetting getSetting();

	/**
	 * Sets the value of the '{@link org.fieldway.model.service.Service#getSetting <em>Setting</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Setting</em>' attribute.
	 * @see org.fieldway.model.service.ServiceSetting
	 * @see #getSetting()
	 * @generated
	 */
	void setSetting(ServiceSetting value);

	/**
	 * Returns the value of the '<em><b>Access</b></em>' attribute.
	 * The literals are from the enumeration {@link org.fieldway.model.service.ServiceAccess}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How people get in.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Access</em>' attribute.
	 * @see org.fieldway.model.service.ServiceAccess
	 * @see #setAccess(ServiceAccess)
	 * @see org.fieldway.model.service.ServicePackage#getService_Access()
	 * @model
	 * @generated
	 */
	ServiceAccess getAccess();

	/**
	 * Sets the value of the '{@link org.fieldway.model.service.Service#getAccess <em>Access</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Access</em>' attribute.
	 * @see org.fieldway.model.service.ServiceAccess
	 * @see #getAccess()
	 * @generated
	 */
	void setAccess(ServiceAccess value);

	/**
	 * Returns the value of the '<em><b>Open To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who can use it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Open To</em>' attribute.
	 * @see #setOpenTo(String)
	 * @see org.fieldway.model.service.ServicePackage#getService_OpenTo()
	 * @model
	 * @generated
	 */
	String getOpenTo();

	/**
	 * Sets the value of the '{@link org.fieldway.model.service.Service#getOpenTo <em>Open To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Open To</em>' attribute.
	 * @see #getOpenTo()
	 * @generated
	 */
	void setOpenTo(String value);

	/**
	 * Returns the value of the '<em><b>Cost</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it costs the people who use it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cost</em>' attribute.
	 * @see #setCost(String)
	 * @see org.fieldway.model.service.ServicePackage#getService_Cost()
	 * @model
	 * @generated
	 */
	String getCost();

	/**
	 * Sets the value of the '{@link org.fieldway.model.service.Service#getCost <em>Cost</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cost</em>' attribute.
	 * @see #getCost()
	 * @generated
	 */
	void setCost(String value);

	/**
	 * Returns the value of the '<em><b>Waiting</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How long people wait.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Waiting</em>' attribute.
	 * @see #setWaiting(String)
	 * @see org.fieldway.model.service.ServicePackage#getService_Waiting()
	 * @model
	 * @generated
	 */
	String getWaiting();

	/**
	 * Sets the value of the '{@link org.fieldway.model.service.Service#getWaiting <em>Waiting</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Waiting</em>' attribute.
	 * @see #getWaiting()
	 * @generated
	 */
	void setWaiting(String value);

	/**
	 * Returns the value of the '<em><b>Capacity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How many people it can serve.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Capacity</em>' attribute.
	 * @see #setCapacity(String)
	 * @see org.fieldway.model.service.ServicePackage#getService_Capacity()
	 * @model
	 * @generated
	 */
	String getCapacity();

	/**
	 * Sets the value of the '{@link org.fieldway.model.service.Service#getCapacity <em>Capacity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Capacity</em>' attribute.
	 * @see #getCapacity()
	 * @generated
	 */
	void setCapacity(String value);

	/**
	 * Returns the value of the '<em><b>Organisation</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The organisation that runs it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Organisation</em>' reference.
	 * @see #setOrganisation(Organisation)
	 * @see org.fieldway.model.service.ServicePackage#getService_Organisation()
	 * @model
	 * @generated
	 */
	Organisation getOrganisation();

	/**
	 * Sets the value of the '{@link org.fieldway.model.service.Service#getOrganisation <em>Organisation</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Organisation</em>' reference.
	 * @see #getOrganisation()
	 * @generated
	 */
	void setOrganisation(Organisation value);

	/**
	 * Returns the value of the '<em><b>Run Together With</b></em>' reference list.
	 * The list contents are of type {@link org.fieldway.model.study.Organisation}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Organisations that run it as well.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Run Together With</em>' reference list.
	 * @see org.fieldway.model.service.ServicePackage#getService_RunTogetherWith()
	 * @model
	 * @generated
	 */
	EList<Organisation> getRunTogetherWith();

	/**
	 * Returns the value of the '<em><b>Places</b></em>' reference list.
	 * The list contents are of type {@link org.fieldway.model.study.Place}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where it is offered.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Places</em>' reference list.
	 * @see org.fieldway.model.service.ServicePackage#getService_Places()
	 * @model
	 * @generated
	 */
	EList<Place> getPlaces();

	/**
	 * Returns the value of the '<em><b>Serves</b></em>' reference list.
	 * The list contents are of type {@link org.fieldway.model.study.Place}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The places whose people it serves.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Serves</em>' reference list.
	 * @see org.fieldway.model.service.ServicePackage#getService_Serves()
	 * @model
	 * @generated
	 */
	EList<Place> getServes();

} // Service
