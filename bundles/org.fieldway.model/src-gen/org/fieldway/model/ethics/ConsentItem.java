/**
 * Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0
 */
package org.fieldway.model.ethics;

import org.eclipse.emf.common.util.EList;

import org.fieldway.model.study.Identified;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Consent Item</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One statement of a consent form, to be ticked or left open.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.fieldway.model.ethics.ConsentItem#getNumber <em>Number</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.ConsentItem#getStatement <em>Statement</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.ConsentItem#getPermission <em>Permission</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.ConsentItem#getAudiences <em>Audiences</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.ConsentItem#isMandatory <em>Mandatory</em>}</li>
 * </ul>
 *
 * @see org.fieldway.model.ethics.EthicsPackage#getConsentItem()
 * @model
 * @generated
 */
public interface ConsentItem extends Identified {
	/**
	 * Returns the value of the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The number printed before it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Number</em>' attribute.
	 * @see #setNumber(String)
	 * @see org.fieldway.model.ethics.EthicsPackage#getConsentItem_Number()
	 * @model
	 * @generated
	 */
	String getNumber();

	/**
	 * Sets the value of the '{@link org.fieldway.model.ethics.ConsentItem#getNumber <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Number</em>' attribute.
	 * @see #getNumber()
	 * @generated
	 */
	void setNumber(String value);

	/**
	 * Returns the value of the '<em><b>Statement</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The statement as it is printed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Statement</em>' attribute.
	 * @see #setStatement(String)
	 * @see org.fieldway.model.ethics.EthicsPackage#getConsentItem_Statement()
	 * @model
	 * @generated
	 */
	String getStatement();

	/**
	 * Sets the value of the '{@link org.fieldway.model.ethics.ConsentItem#getStatement <em>Statement</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Statement</em>' attribute.
	 * @see #getStatement()
	 * @generated
	 */
	void setStatement(String value);

	/**
	 * Returns the value of the '<em><b>Permission</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it allows: the id of a permission, for instance quote-anonymous; empty if it only states something.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Permission</em>' attribute.
	 * @see #setPermission(String)
	 * @see org.fieldway.model.ethics.EthicsPackage#getConsentItem_Permission()
	 * @model
	 * @generated
	 */
	String getPermission();

	/**
	 * Sets the value of the '{@link org.fieldway.model.ethics.ConsentItem#getPermission <em>Permission</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Permission</em>' attribute.
	 * @see #getPermission()
	 * @generated
	 */
	void setPermission(String value);

	/**
	 * Returns the value of the '<em><b>Audiences</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Towards whom it allows it: ids of audiences. Empty means whoever looks for what is asked once (taking part, recording), and nobody beyond the team for quotation and film.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Audiences</em>' attribute list.
	 * @see org.fieldway.model.ethics.EthicsPackage#getConsentItem_Audiences()
	 * @model
	 * @generated
	 */
	EList<String> getAudiences();

	/**
	 * Returns the value of the '<em><b>Mandatory</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether nobody can take part without agreeing to it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Mandatory</em>' attribute.
	 * @see #setMandatory(boolean)
	 * @see org.fieldway.model.ethics.EthicsPackage#getConsentItem_Mandatory()
	 * @model default="false"
	 * @generated
	 */
	boolean isMandatory();

	/**
	 * Sets the value of the '{@link org.fieldway.model.ethics.ConsentItem#isMandatory <em>Mandatory</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Mandatory</em>' attribute.
	 * @see #isMandatory()
	 * @generated
	 */
	void setMandatory(boolean value);

} // ConsentItem
