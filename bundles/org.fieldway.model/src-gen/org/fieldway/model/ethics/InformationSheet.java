/**
 * Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0
 */
package org.fieldway.model.ethics;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Information Sheet</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Tells people what taking part means.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.fieldway.model.ethics.InformationSheet#getReadingEase <em>Reading Ease</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.InformationSheet#getContacts <em>Contacts</em>}</li>
 * </ul>
 *
 * @see org.fieldway.model.ethics.EthicsPackage#getInformationSheet()
 * @model
 * @generated
 */
public interface InformationSheet extends Document {
	/**
	 * Returns the value of the '<em><b>Reading Ease</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How easy the text is to read, by the Flesch formula: 0 hard to 100 easy.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reading Ease</em>' attribute.
	 * @see #setReadingEase(Double)
	 * @see org.fieldway.model.ethics.EthicsPackage#getInformationSheet_ReadingEase()
	 * @model
	 * @generated
	 */
	Double getReadingEase();

	/**
	 * Sets the value of the '{@link org.fieldway.model.ethics.InformationSheet#getReadingEase <em>Reading Ease</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reading Ease</em>' attribute.
	 * @see #getReadingEase()
	 * @generated
	 */
	void setReadingEase(Double value);

	/**
	 * Returns the value of the '<em><b>Contacts</b></em>' reference list.
	 * The list contents are of type {@link org.fieldway.model.ethics.Contact}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whom readers can turn to.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Contacts</em>' reference list.
	 * @see org.fieldway.model.ethics.EthicsPackage#getInformationSheet_Contacts()
	 * @model
	 * @generated
	 */
	EList<Contact> getContacts();

} // InformationSheet
