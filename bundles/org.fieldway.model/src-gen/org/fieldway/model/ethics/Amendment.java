/**
 * Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0
 */
package org.fieldway.model.ethics;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

import org.fieldway.model.study.Activity;
import org.fieldway.model.study.Named;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Amendment</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A change to an approved application.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.fieldway.model.ethics.Amendment#getNumber <em>Number</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.Amendment#getKind <em>Kind</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.Amendment#getStatus <em>Status</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.Amendment#getWhat <em>What</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.Amendment#getWhy <em>Why</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.Amendment#getSubmittedOn <em>Submitted On</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.Amendment#getInUseFrom <em>In Use From</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.Amendment#getCovers <em>Covers</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.Amendment#getDocuments <em>Documents</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.Amendment#getApproval <em>Approval</em>}</li>
 * </ul>
 *
 * @see org.fieldway.model.ethics.EthicsPackage#getAmendment()
 * @model
 * @generated
 */
public interface Amendment extends Named {
	/**
	 * Returns the value of the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The number of the amendment, counting from 1.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Number</em>' attribute.
	 * @see #setNumber(Integer)
	 * @see org.fieldway.model.ethics.EthicsPackage#getAmendment_Number()
	 * @model
	 * @generated
	 */
	Integer getNumber();

	/**
	 * Sets the value of the '{@link org.fieldway.model.ethics.Amendment#getNumber <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Number</em>' attribute.
	 * @see #getNumber()
	 * @generated
	 */
	void setNumber(Integer value);

	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.fieldway.model.ethics.AmendmentKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether it is minor or substantial.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.fieldway.model.ethics.AmendmentKind
	 * @see #setKind(AmendmentKind)
	 * @see org.fieldway.model.ethics.EthicsPackage#getAmendment_Kind()
	 * @model
	 * @generated
	 */
	AmendmentKind getKind();

	/**
	 * Sets the value of the '{@link org.fieldway.model.ethics.Amendment#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.fieldway.model.ethics.AmendmentKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(AmendmentKind value);

	/**
	 * Returns the value of the '<em><b>Status</b></em>' attribute.
	 * The literals are from the enumeration {@link org.fieldway.model.ethics.ApplicationStatus}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How far the amendment has come.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Status</em>' attribute.
	 * @see org.fieldway.model.ethics.ApplicationStatus
	 * @see #setStatus(ApplicationStatus)
	 * @see org.fieldway.model.ethics.EthicsPackage#getAmendment_Status()
	 * @model
	 * @generated
	 */
	ApplicationStatus getStatus();

	/**
	 * Sets the value of the '{@link org.fieldway.model.ethics.Amendment#getStatus <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Status</em>' attribute.
	 * @see org.fieldway.model.ethics.ApplicationStatus
	 * @see #getStatus()
	 * @generated
	 */
	void setStatus(ApplicationStatus value);

	/**
	 * Returns the value of the '<em><b>What</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is changed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>What</em>' attribute.
	 * @see #setWhat(String)
	 * @see org.fieldway.model.ethics.EthicsPackage#getAmendment_What()
	 * @model
	 * @generated
	 */
	String getWhat();

	/**
	 * Sets the value of the '{@link org.fieldway.model.ethics.Amendment#getWhat <em>What</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>What</em>' attribute.
	 * @see #getWhat()
	 * @generated
	 */
	void setWhat(String value);

	/**
	 * Returns the value of the '<em><b>Why</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The reason for the change.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Why</em>' attribute.
	 * @see #setWhy(String)
	 * @see org.fieldway.model.ethics.EthicsPackage#getAmendment_Why()
	 * @model
	 * @generated
	 */
	String getWhy();

	/**
	 * Sets the value of the '{@link org.fieldway.model.ethics.Amendment#getWhy <em>Why</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Why</em>' attribute.
	 * @see #getWhy()
	 * @generated
	 */
	void setWhy(String value);

	/**
	 * Returns the value of the '<em><b>Submitted On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The day of submission.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Submitted On</em>' attribute.
	 * @see #setSubmittedOn(LocalDate)
	 * @see org.fieldway.model.ethics.EthicsPackage#getAmendment_SubmittedOn()
	 * @model dataType="org.fieldway.model.study.LocalDate"
	 * @generated
	 */
	LocalDate getSubmittedOn();

	/**
	 * Sets the value of the '{@link org.fieldway.model.ethics.Amendment#getSubmittedOn <em>Submitted On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Submitted On</em>' attribute.
	 * @see #getSubmittedOn()
	 * @generated
	 */
	void setSubmittedOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>In Use From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The day from which the team works by it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>In Use From</em>' attribute.
	 * @see #setInUseFrom(LocalDate)
	 * @see org.fieldway.model.ethics.EthicsPackage#getAmendment_InUseFrom()
	 * @model dataType="org.fieldway.model.study.LocalDate"
	 * @generated
	 */
	LocalDate getInUseFrom();

	/**
	 * Sets the value of the '{@link org.fieldway.model.ethics.Amendment#getInUseFrom <em>In Use From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>In Use From</em>' attribute.
	 * @see #getInUseFrom()
	 * @generated
	 */
	void setInUseFrom(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Covers</b></em>' reference list.
	 * The list contents are of type {@link org.fieldway.model.study.Activity}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Activities that it adds to the approval.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Covers</em>' reference list.
	 * @see org.fieldway.model.ethics.EthicsPackage#getAmendment_Covers()
	 * @model
	 * @generated
	 */
	EList<Activity> getCovers();

	/**
	 * Returns the value of the '<em><b>Documents</b></em>' reference list.
	 * The list contents are of type {@link org.fieldway.model.ethics.Document}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Documents that get a new version.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Documents</em>' reference list.
	 * @see org.fieldway.model.ethics.EthicsPackage#getAmendment_Documents()
	 * @model
	 * @generated
	 */
	EList<Document> getDocuments();

	/**
	 * Returns the value of the '<em><b>Approval</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The decision on it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Approval</em>' containment reference.
	 * @see #setApproval(Approval)
	 * @see org.fieldway.model.ethics.EthicsPackage#getAmendment_Approval()
	 * @model containment="true"
	 * @generated
	 */
	Approval getApproval();

	/**
	 * Sets the value of the '{@link org.fieldway.model.ethics.Amendment#getApproval <em>Approval</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Approval</em>' containment reference.
	 * @see #getApproval()
	 * @generated
	 */
	void setApproval(Approval value);

} // Amendment
