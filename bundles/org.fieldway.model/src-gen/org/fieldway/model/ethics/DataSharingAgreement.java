/**
 * Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0
 */
package org.fieldway.model.ethics;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

import org.fieldway.model.study.Named;
import org.fieldway.model.study.Organisation;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Data Sharing Agreement</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An agreement by which data are given to others.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.fieldway.model.ethics.DataSharingAgreement#getReference <em>Reference</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.DataSharingAgreement#getPurpose <em>Purpose</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.DataSharingAgreement#getSafeguards <em>Safeguards</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.DataSharingAgreement#getSignedOn <em>Signed On</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.DataSharingAgreement#getExpires <em>Expires</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.DataSharingAgreement#getParties <em>Parties</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.DataSharingAgreement#getAssets <em>Assets</em>}</li>
 * </ul>
 *
 * @see org.fieldway.model.ethics.EthicsPackage#getDataSharingAgreement()
 * @model
 * @generated
 */
public interface DataSharingAgreement extends Named {
	/**
	 * Returns the value of the '<em><b>Reference</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its reference.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reference</em>' attribute.
	 * @see #setReference(String)
	 * @see org.fieldway.model.ethics.EthicsPackage#getDataSharingAgreement_Reference()
	 * @model
	 * @generated
	 */
	String getReference();

	/**
	 * Sets the value of the '{@link org.fieldway.model.ethics.DataSharingAgreement#getReference <em>Reference</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reference</em>' attribute.
	 * @see #getReference()
	 * @generated
	 */
	void setReference(String value);

	/**
	 * Returns the value of the '<em><b>Purpose</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the data are given for.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Purpose</em>' attribute.
	 * @see #setPurpose(String)
	 * @see org.fieldway.model.ethics.EthicsPackage#getDataSharingAgreement_Purpose()
	 * @model
	 * @generated
	 */
	String getPurpose();

	/**
	 * Sets the value of the '{@link org.fieldway.model.ethics.DataSharingAgreement#getPurpose <em>Purpose</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Purpose</em>' attribute.
	 * @see #getPurpose()
	 * @generated
	 */
	void setPurpose(String value);

	/**
	 * Returns the value of the '<em><b>Safeguards</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How they are protected.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Safeguards</em>' attribute.
	 * @see #setSafeguards(String)
	 * @see org.fieldway.model.ethics.EthicsPackage#getDataSharingAgreement_Safeguards()
	 * @model
	 * @generated
	 */
	String getSafeguards();

	/**
	 * Sets the value of the '{@link org.fieldway.model.ethics.DataSharingAgreement#getSafeguards <em>Safeguards</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Safeguards</em>' attribute.
	 * @see #getSafeguards()
	 * @generated
	 */
	void setSafeguards(String value);

	/**
	 * Returns the value of the '<em><b>Signed On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The day of signature.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Signed On</em>' attribute.
	 * @see #setSignedOn(LocalDate)
	 * @see org.fieldway.model.ethics.EthicsPackage#getDataSharingAgreement_SignedOn()
	 * @model dataType="org.fieldway.model.study.LocalDate"
	 * @generated
	 */
	LocalDate getSignedOn();

	/**
	 * Sets the value of the '{@link org.fieldway.model.ethics.DataSharingAgreement#getSignedOn <em>Signed On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Signed On</em>' attribute.
	 * @see #getSignedOn()
	 * @generated
	 */
	void setSignedOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Expires</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The last day on which it holds.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Expires</em>' attribute.
	 * @see #setExpires(LocalDate)
	 * @see org.fieldway.model.ethics.EthicsPackage#getDataSharingAgreement_Expires()
	 * @model dataType="org.fieldway.model.study.LocalDate"
	 * @generated
	 */
	LocalDate getExpires();

	/**
	 * Sets the value of the '{@link org.fieldway.model.ethics.DataSharingAgreement#getExpires <em>Expires</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Expires</em>' attribute.
	 * @see #getExpires()
	 * @generated
	 */
	void setExpires(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Parties</b></em>' reference list.
	 * The list contents are of type {@link org.fieldway.model.study.Organisation}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Organisations that have signed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Parties</em>' reference list.
	 * @see org.fieldway.model.ethics.EthicsPackage#getDataSharingAgreement_Parties()
	 * @model
	 * @generated
	 */
	EList<Organisation> getParties();

	/**
	 * Returns the value of the '<em><b>Assets</b></em>' reference list.
	 * The list contents are of type {@link org.fieldway.model.ethics.DataAsset}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Data that it covers.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Assets</em>' reference list.
	 * @see org.fieldway.model.ethics.EthicsPackage#getDataSharingAgreement_Assets()
	 * @model
	 * @generated
	 */
	EList<DataAsset> getAssets();

} // DataSharingAgreement
