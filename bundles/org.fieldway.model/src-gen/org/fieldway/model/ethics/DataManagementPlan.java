/**
 * Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0
 */
package org.fieldway.model.ethics;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Data Management Plan</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * How data are gathered, kept, shared and destroyed.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.fieldway.model.ethics.DataManagementPlan#getAssets <em>Assets</em>}</li>
 * </ul>
 *
 * @see org.fieldway.model.ethics.EthicsPackage#getDataManagementPlan()
 * @model
 * @generated
 */
public interface DataManagementPlan extends Document {
	/**
	 * Returns the value of the '<em><b>Assets</b></em>' reference list.
	 * The list contents are of type {@link org.fieldway.model.ethics.DataAsset}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Data that it covers.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Assets</em>' reference list.
	 * @see org.fieldway.model.ethics.EthicsPackage#getDataManagementPlan_Assets()
	 * @model
	 * @generated
	 */
	EList<DataAsset> getAssets();

} // DataManagementPlan
