/**
 * Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0
 */
package org.fieldway.model.ethics;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Distress Protocol</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What to do when someone becomes distressed.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.fieldway.model.ethics.DistressProtocol#getForWhom <em>For Whom</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.DistressProtocol#getSigns <em>Signs</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.DistressProtocol#getStageOneResponse <em>Stage One Response</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.DistressProtocol#getReview <em>Review</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.DistressProtocol#getStageTwoResponse <em>Stage Two Response</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.DistressProtocol#getFollowUp <em>Follow Up</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.DistressProtocol#getContacts <em>Contacts</em>}</li>
 * </ul>
 *
 * @see org.fieldway.model.ethics.EthicsPackage#getDistressProtocol()
 * @model
 * @generated
 */
public interface DistressProtocol extends Document {
	/**
	 * Returns the value of the '<em><b>For Whom</b></em>' attribute list.
	 * The list contents are of type {@link org.fieldway.model.ethics.RiskSubject}.
	 * The literals are from the enumeration {@link org.fieldway.model.ethics.RiskSubject}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whose distress it is about.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>For Whom</em>' attribute list.
	 * @see org.fieldway.model.ethics.RiskSubject
	 * @see org.fieldway.model.ethics.EthicsPackage#getDistressProtocol_ForWhom()
	 * @model
	 * @generated
	 */
	EList<RiskSubject> getForWhom();

	/**
	 * Returns the value of the '<em><b>Signs</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Signs to look out for.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Signs</em>' attribute.
	 * @see #setSigns(String)
	 * @see org.fieldway.model.ethics.EthicsPackage#getDistressProtocol_Signs()
	 * @model
	 * @generated
	 */
	String getSigns();

	/**
	 * Sets the value of the '{@link org.fieldway.model.ethics.DistressProtocol#getSigns <em>Signs</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Signs</em>' attribute.
	 * @see #getSigns()
	 * @generated
	 */
	void setSigns(String value);

	/**
	 * Returns the value of the '<em><b>Stage One Response</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What to do at once.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Stage One Response</em>' attribute.
	 * @see #setStageOneResponse(String)
	 * @see org.fieldway.model.ethics.EthicsPackage#getDistressProtocol_StageOneResponse()
	 * @model
	 * @generated
	 */
	String getStageOneResponse();

	/**
	 * Sets the value of the '{@link org.fieldway.model.ethics.DistressProtocol#getStageOneResponse <em>Stage One Response</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Stage One Response</em>' attribute.
	 * @see #getStageOneResponse()
	 * @generated
	 */
	void setStageOneResponse(String value);

	/**
	 * Returns the value of the '<em><b>Review</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How to decide whether to go on.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Review</em>' attribute.
	 * @see #setReview(String)
	 * @see org.fieldway.model.ethics.EthicsPackage#getDistressProtocol_Review()
	 * @model
	 * @generated
	 */
	String getReview();

	/**
	 * Sets the value of the '{@link org.fieldway.model.ethics.DistressProtocol#getReview <em>Review</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Review</em>' attribute.
	 * @see #getReview()
	 * @generated
	 */
	void setReview(String value);

	/**
	 * Returns the value of the '<em><b>Stage Two Response</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What to do if distress continues.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Stage Two Response</em>' attribute.
	 * @see #setStageTwoResponse(String)
	 * @see org.fieldway.model.ethics.EthicsPackage#getDistressProtocol_StageTwoResponse()
	 * @model
	 * @generated
	 */
	String getStageTwoResponse();

	/**
	 * Sets the value of the '{@link org.fieldway.model.ethics.DistressProtocol#getStageTwoResponse <em>Stage Two Response</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Stage Two Response</em>' attribute.
	 * @see #getStageTwoResponse()
	 * @generated
	 */
	void setStageTwoResponse(String value);

	/**
	 * Returns the value of the '<em><b>Follow Up</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What to do afterwards.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Follow Up</em>' attribute.
	 * @see #setFollowUp(String)
	 * @see org.fieldway.model.ethics.EthicsPackage#getDistressProtocol_FollowUp()
	 * @model
	 * @generated
	 */
	String getFollowUp();

	/**
	 * Sets the value of the '{@link org.fieldway.model.ethics.DistressProtocol#getFollowUp <em>Follow Up</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Follow Up</em>' attribute.
	 * @see #getFollowUp()
	 * @generated
	 */
	void setFollowUp(String value);

	/**
	 * Returns the value of the '<em><b>Contacts</b></em>' reference list.
	 * The list contents are of type {@link org.fieldway.model.ethics.Contact}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who can help.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Contacts</em>' reference list.
	 * @see org.fieldway.model.ethics.EthicsPackage#getDistressProtocol_Contacts()
	 * @model
	 * @generated
	 */
	EList<Contact> getContacts();

} // DistressProtocol
