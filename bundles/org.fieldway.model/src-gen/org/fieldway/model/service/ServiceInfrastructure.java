/**
 * Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0
 */
package org.fieldway.model.service;

import org.eclipse.emf.common.util.EList;

import org.fieldway.model.study.Root;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Infrastructure</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * All services, and how they and their organisations are related.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.fieldway.model.service.ServiceInfrastructure#getDescription <em>Description</em>}</li>
 *   <li>{@link org.fieldway.model.service.ServiceInfrastructure#getServices <em>Services</em>}</li>
 *   <li>{@link org.fieldway.model.service.ServiceInfrastructure#getRelations <em>Relations</em>}</li>
 *   <li>{@link org.fieldway.model.service.ServiceInfrastructure#getRoutes <em>Routes</em>}</li>
 *   <li>{@link org.fieldway.model.service.ServiceInfrastructure#getChanges <em>Changes</em>}</li>
 *   <li>{@link org.fieldway.model.service.ServiceInfrastructure#getMaps <em>Maps</em>}</li>
 * </ul>
 *
 * @see org.fieldway.model.service.ServicePackage#getServiceInfrastructure()
 * @model
 * @generated
 */
public interface ServiceInfrastructure extends Root {
	/**
	 * Returns the value of the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the landscape of services is like, in a few sentences.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Description</em>' attribute.
	 * @see #setDescription(String)
	 * @see org.fieldway.model.service.ServicePackage#getServiceInfrastructure_Description()
	 * @model
	 * @generated
	 */
	String getDescription();

	/**
	 * Sets the value of the '{@link org.fieldway.model.service.ServiceInfrastructure#getDescription <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Description</em>' attribute.
	 * @see #getDescription()
	 * @generated
	 */
	void setDescription(String value);

	/**
	 * Returns the value of the '<em><b>Services</b></em>' containment reference list.
	 * The list contents are of type {@link org.fieldway.model.service.Service}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Services that people meet.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Services</em>' containment reference list.
	 * @see org.fieldway.model.service.ServicePackage#getServiceInfrastructure_Services()
	 * @model containment="true"
	 * @generated
	 */
	EList<Service> getServices();

	/**
	 * Returns the value of the '<em><b>Relations</b></em>' containment reference list.
	 * The list contents are of type {@link org.fieldway.model.service.Relation}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How organisations and services are related.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Relations</em>' containment reference list.
	 * @see org.fieldway.model.service.ServicePackage#getServiceInfrastructure_Relations()
	 * @model containment="true"
	 * @generated
	 */
	EList<Relation> getRelations();

	/**
	 * Returns the value of the '<em><b>Routes</b></em>' containment reference list.
	 * The list contents are of type {@link org.fieldway.model.service.ReferralRoute}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Ways by which people come to a service.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Routes</em>' containment reference list.
	 * @see org.fieldway.model.service.ServicePackage#getServiceInfrastructure_Routes()
	 * @model containment="true"
	 * @generated
	 */
	EList<ReferralRoute> getRoutes();

	/**
	 * Returns the value of the '<em><b>Changes</b></em>' containment reference list.
	 * The list contents are of type {@link org.fieldway.model.service.LandscapeChange}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What has changed or is going to change.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Changes</em>' containment reference list.
	 * @see org.fieldway.model.service.ServicePackage#getServiceInfrastructure_Changes()
	 * @model containment="true"
	 * @generated
	 */
	EList<LandscapeChange> getChanges();

	/**
	 * Returns the value of the '<em><b>Maps</b></em>' containment reference list.
	 * The list contents are of type {@link org.fieldway.model.service.ServiceMap}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Drawings of the landscape.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Maps</em>' containment reference list.
	 * @see org.fieldway.model.service.ServicePackage#getServiceInfrastructure_Maps()
	 * @model containment="true"
	 * @generated
	 */
	EList<ServiceMap> getMaps();

} // ServiceInfrastructure
