/**
 * Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0
 */
package org.fieldway.model.ethics;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Debrief Sheet</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Tells people after taking part what it was for and where to find support.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.fieldway.model.ethics.DebriefSheet#getContacts <em>Contacts</em>}</li>
 * </ul>
 *
 * @see org.fieldway.model.ethics.EthicsPackage#getDebriefSheet()
 * @model
 * @generated
 */
public interface DebriefSheet extends Document {
	/**
	 * Returns the value of the '<em><b>Contacts</b></em>' reference list.
	 * The list contents are of type {@link org.fieldway.model.ethics.Contact}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whom readers can turn to.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Contacts</em>' reference list.
	 * @see org.fieldway.model.ethics.EthicsPackage#getDebriefSheet_Contacts()
	 * @model
	 * @generated
	 */
	EList<Contact> getContacts();

} // DebriefSheet
