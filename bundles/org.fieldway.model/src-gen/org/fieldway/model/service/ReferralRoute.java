/**
 * Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0
 */
package org.fieldway.model.service;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

import org.fieldway.model.study.Basis;
import org.fieldway.model.study.EvidenceRef;
import org.fieldway.model.study.Named;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Referral Route</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A way by which people come to a service, step by step.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.fieldway.model.service.ReferralRoute#getForWhom <em>For Whom</em>}</li>
 *   <li>{@link org.fieldway.model.service.ReferralRoute#isSelfReferral <em>Self Referral</em>}</li>
 *   <li>{@link org.fieldway.model.service.ReferralRoute#getBasis <em>Basis</em>}</li>
 *   <li>{@link org.fieldway.model.service.ReferralRoute#getSince <em>Since</em>}</li>
 *   <li>{@link org.fieldway.model.service.ReferralRoute#getUntil <em>Until</em>}</li>
 *   <li>{@link org.fieldway.model.service.ReferralRoute#getSteps <em>Steps</em>}</li>
 *   <li>{@link org.fieldway.model.service.ReferralRoute#getEvidence <em>Evidence</em>}</li>
 * </ul>
 *
 * @see org.fieldway.model.service.ServicePackage#getReferralRoute()
 * @model
 * @generated
 */
public interface ReferralRoute extends Named {
	/**
	 * Returns the value of the '<em><b>For Whom</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who takes this way.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>For Whom</em>' attribute.
	 * @see #setForWhom(String)
	 * @see org.fieldway.model.service.ServicePackage#getReferralRoute_ForWhom()
	 * @model
	 * @generated
	 */
	String getForWhom();

	/**
	 * Sets the value of the '{@link org.fieldway.model.service.ReferralRoute#getForWhom <em>For Whom</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>For Whom</em>' attribute.
	 * @see #getForWhom()
	 * @generated
	 */
	void setForWhom(String value);

	/**
	 * Returns the value of the '<em><b>Self Referral</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether people start it themselves.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Self Referral</em>' attribute.
	 * @see #setSelfReferral(boolean)
	 * @see org.fieldway.model.service.ServicePackage#getReferralRoute_SelfReferral()
	 * @model default="false"
	 * @generated
	 */
	boolean isSelfReferral();

	/**
	 * Sets the value of the '{@link org.fieldway.model.service.ReferralRoute#isSelfReferral <em>Self Referral</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Self Referral</em>' attribute.
	 * @see #isSelfReferral()
	 * @generated
	 */
	void setSelfReferral(boolean value);

	/**
	 * Returns the value of the '<em><b>Basis</b></em>' attribute.
	 * The literals are from the enumeration {@link org.fieldway.model.study.Basis}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * On what the knowledge of it rests.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Basis</em>' attribute.
	 * @see org.fieldway.model.study.Basis
	 * @see #setBasis(Basis)
	 * @see org.fieldway.model.service.ServicePackage#getReferralRoute_Basis()
	 * @model
	 * @generated
	 */
	Basis getBasis();

	/**
	 * Sets the value of the '{@link org.fieldway.model.service.ReferralRoute#getBasis <em>Basis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Basis</em>' attribute.
	 * @see org.fieldway.model.study.Basis
	 * @see #getBasis()
	 * @generated
	 */
	void setBasis(Basis value);

	/**
	 * Returns the value of the '<em><b>Since</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The day from which it exists; empty if it has always been there.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Since</em>' attribute.
	 * @see #setSince(LocalDate)
	 * @see org.fieldway.model.service.ServicePackage#getReferralRoute_Since()
	 * @model dataType="org.fieldway.model.study.LocalDate"
	 * @generated
	 */
	LocalDate getSince();

	/**
	 * Sets the value of the '{@link org.fieldway.model.service.ReferralRoute#getSince <em>Since</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Since</em>' attribute.
	 * @see #getSince()
	 * @generated
	 */
	void setSince(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Until</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The last day on which it exists; empty while it goes on.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Until</em>' attribute.
	 * @see #setUntil(LocalDate)
	 * @see org.fieldway.model.service.ServicePackage#getReferralRoute_Until()
	 * @model dataType="org.fieldway.model.study.LocalDate"
	 * @generated
	 */
	LocalDate getUntil();

	/**
	 * Sets the value of the '{@link org.fieldway.model.service.ReferralRoute#getUntil <em>Until</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Until</em>' attribute.
	 * @see #getUntil()
	 * @generated
	 */
	void setUntil(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Steps</b></em>' containment reference list.
	 * The list contents are of type {@link org.fieldway.model.service.RouteStep}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The steps, in order.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Steps</em>' containment reference list.
	 * @see org.fieldway.model.service.ServicePackage#getReferralRoute_Steps()
	 * @model containment="true"
	 * @generated
	 */
	EList<RouteStep> getSteps();

	/**
	 * Returns the value of the '<em><b>Evidence</b></em>' containment reference list.
	 * The list contents are of type {@link org.fieldway.model.study.EvidenceRef}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Coded passages on which it rests.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Evidence</em>' containment reference list.
	 * @see org.fieldway.model.service.ServicePackage#getReferralRoute_Evidence()
	 * @model containment="true"
	 * @generated
	 */
	EList<EvidenceRef> getEvidence();

} // ReferralRoute
