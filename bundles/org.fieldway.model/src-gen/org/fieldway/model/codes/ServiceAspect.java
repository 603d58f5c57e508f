/**
 * Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0
 */
package org.fieldway.model.codes;

import org.fieldway.model.service.Service;

import org.fieldway.model.study.Named;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Service Aspect</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Something about a service that people can value or miss, for instance the welcome at the front desk.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.fieldway.model.codes.ServiceAspect#getKind <em>Kind</em>}</li>
 *   <li>{@link org.fieldway.model.codes.ServiceAspect#getService <em>Service</em>}</li>
 * </ul>
 *
 * @see org.fieldway.model.codes.CodesPackage#getServiceAspect()
 * @model
 * @generated
 */
public interface ServiceAspect extends Named {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.fieldway.model.codes.AspectKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What sort of aspect it is.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.fieldway.model.codes.AspectKind
	 * @see #setKind(AspectKind)
	 * @see org.fieldway.model.codes.CodesPackage#getServiceAspect_Kind()
	 * @model
	 * @generated
	 */
	AspectKind getKind();

	/**
	 * Sets the value of the '{@link org.fieldway.model.codes.ServiceAspect#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.fieldway.model.codes.AspectKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(AspectKind value);

	/**
	 * Returns the value of the '<em><b>Service</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The service to which it belongs; empty if it holds for any.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Service</em>' reference.
	 * @see #setService(Service)
	 * @see org.fieldway.model.codes.CodesPackage#getServiceAspect_Service()
	 * @model
	 * @generated
	 */
	Service getService();

	/**
	 * Sets the value of the '{@link org.fieldway.model.codes.ServiceAspect#getService <em>Service</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Service</em>' reference.
	 * @see #getService()
	 * @generated
	 */
	void setService(Service value);

} // ServiceAspect
