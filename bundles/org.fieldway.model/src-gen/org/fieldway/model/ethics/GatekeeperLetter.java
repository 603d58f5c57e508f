/**
 * Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0
 */
package org.fieldway.model.ethics;

import java.time.LocalDate;

import org.fieldway.model.study.Organisation;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Gatekeeper Letter</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A letter by which an organisation allows access.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.fieldway.model.ethics.GatekeeperLetter#getOrganisation <em>Organisation</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.GatekeeperLetter#getGrantedOn <em>Granted On</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.GatekeeperLetter#getValidUntil <em>Valid Until</em>}</li>
 * </ul>
 *
 * @see org.fieldway.model.ethics.EthicsPackage#getGatekeeperLetter()
 * @model
 * @generated
 */
public interface GatekeeperLetter extends Document {
	/**
	 * Returns the value of the '<em><b>Organisation</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The organisation that gives access.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Organisation</em>' reference.
	 * @see #setOrganisation(Organisation)
	 * @see org.fieldway.model.ethics.EthicsPackage#getGatekeeperLetter_Organisation()
	 * @model
	 * @generated
	 */
	Organisation getOrganisation();

	/**
	 * Sets the value of the '{@link org.fieldway.model.ethics.GatekeeperLetter#getOrganisation <em>Organisation</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Organisation</em>' reference.
	 * @see #getOrganisation()
	 * @generated
	 */
	void setOrganisation(Organisation value);

	/**
	 * Returns the value of the '<em><b>Granted On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The day on which access was granted.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Granted On</em>' attribute.
	 * @see #setGrantedOn(LocalDate)
	 * @see org.fieldway.model.ethics.EthicsPackage#getGatekeeperLetter_GrantedOn()
	 * @model dataType="org.fieldway.model.study.LocalDate"
	 * @generated
	 */
	LocalDate getGrantedOn();

	/**
	 * Sets the value of the '{@link org.fieldway.model.ethics.GatekeeperLetter#getGrantedOn <em>Granted On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Granted On</em>' attribute.
	 * @see #getGrantedOn()
	 * @generated
	 */
	void setGrantedOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Valid Until</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The last day on which access is granted.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Valid Until</em>' attribute.
	 * @see #setValidUntil(LocalDate)
	 * @see org.fieldway.model.ethics.EthicsPackage#getGatekeeperLetter_ValidUntil()
	 * @model dataType="org.fieldway.model.study.LocalDate"
	 * @generated
	 */
	LocalDate getValidUntil();

	/**
	 * Sets the value of the '{@link org.fieldway.model.ethics.GatekeeperLetter#getValidUntil <em>Valid Until</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Valid Until</em>' attribute.
	 * @see #getValidUntil()
	 * @generated
	 */
	void setValidUntil(LocalDate value);

} // GatekeeperLetter
