/**
 * Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0
 */
package org.fieldway.model.ethics;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

import org.fieldway.model.study.Named;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Dpia</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A data protection impact assessment.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.fieldway.model.ethics.Dpia#getReference <em>Reference</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.Dpia#getCompletedOn <em>Completed On</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.Dpia#getReviewOn <em>Review On</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.Dpia#getReviewedBy <em>Reviewed By</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.Dpia#getNecessity <em>Necessity</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.Dpia#getConsultation <em>Consultation</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.Dpia#getOutcome <em>Outcome</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.Dpia#getRisks <em>Risks</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.Dpia#getAssets <em>Assets</em>}</li>
 * </ul>
 *
 * @see org.fieldway.model.ethics.EthicsPackage#getDpia()
 * @model
 * @generated
 */
public interface Dpia extends Named {
	/**
	 * Returns the value of the '<em><b>Reference</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its reference.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reference</em>' attribute.
	 * @see #setReference(String)
	 * @see org.fieldway.model.ethics.EthicsPackage#getDpia_Reference()
	 * @model
	 * @generated
	 */
	String getReference();

	/**
	 * Sets the value of the '{@link org.fieldway.model.ethics.Dpia#getReference <em>Reference</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reference</em>' attribute.
	 * @see #getReference()
	 * @generated
	 */
	void setReference(String value);

	/**
	 * Returns the value of the '<em><b>Completed On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The day on which it was completed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Completed On</em>' attribute.
	 * @see #setCompletedOn(LocalDate)
	 * @see org.fieldway.model.ethics.EthicsPackage#getDpia_CompletedOn()
	 * @model dataType="org.fieldway.model.study.LocalDate"
	 * @generated
	 */
	LocalDate getCompletedOn();

	/**
	 * Sets the value of the '{@link org.fieldway.model.ethics.Dpia#getCompletedOn <em>Completed On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Completed On</em>' attribute.
	 * @see #getCompletedOn()
	 * @generated
	 */
	void setCompletedOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Review On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The day on which it is looked at again.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Review On</em>' attribute.
	 * @see #setReviewOn(LocalDate)
	 * @see org.fieldway.model.ethics.EthicsPackage#getDpia_ReviewOn()
	 * @model dataType="org.fieldway.model.study.LocalDate"
	 * @generated
	 */
	LocalDate getReviewOn();

	/**
	 * Sets the value of the '{@link org.fieldway.model.ethics.Dpia#getReviewOn <em>Review On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Review On</em>' attribute.
	 * @see #getReviewOn()
	 * @generated
	 */
	void setReviewOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Reviewed By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who reviewed it, for instance the data protection officer.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reviewed By</em>' attribute.
	 * @see #setReviewedBy(String)
	 * @see org.fieldway.model.ethics.EthicsPackage#getDpia_ReviewedBy()
	 * @model
	 * @generated
	 */
	String getReviewedBy();

	/**
	 * Sets the value of the '{@link org.fieldway.model.ethics.Dpia#getReviewedBy <em>Reviewed By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reviewed By</em>' attribute.
	 * @see #getReviewedBy()
	 * @generated
	 */
	void setReviewedBy(String value);

	/**
	 * Returns the value of the '<em><b>Necessity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Why the data are needed, and no more than needed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Necessity</em>' attribute.
	 * @see #setNecessity(String)
	 * @see org.fieldway.model.ethics.EthicsPackage#getDpia_Necessity()
	 * @model
	 * @generated
	 */
	String getNecessity();

	/**
	 * Sets the value of the '{@link org.fieldway.model.ethics.Dpia#getNecessity <em>Necessity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Necessity</em>' attribute.
	 * @see #getNecessity()
	 * @generated
	 */
	void setNecessity(String value);

	/**
	 * Returns the value of the '<em><b>Consultation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who was asked, participants included.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Consultation</em>' attribute.
	 * @see #setConsultation(String)
	 * @see org.fieldway.model.ethics.EthicsPackage#getDpia_Consultation()
	 * @model
	 * @generated
	 */
	String getConsultation();

	/**
	 * Sets the value of the '{@link org.fieldway.model.ethics.Dpia#getConsultation <em>Consultation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Consultation</em>' attribute.
	 * @see #getConsultation()
	 * @generated
	 */
	void setConsultation(String value);

	/**
	 * Returns the value of the '<em><b>Outcome</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What came out of it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Outcome</em>' attribute.
	 * @see #setOutcome(String)
	 * @see org.fieldway.model.ethics.EthicsPackage#getDpia_Outcome()
	 * @model
	 * @generated
	 */
	String getOutcome();

	/**
	 * Sets the value of the '{@link org.fieldway.model.ethics.Dpia#getOutcome <em>Outcome</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Outcome</em>' attribute.
	 * @see #getOutcome()
	 * @generated
	 */
	void setOutcome(String value);

	/**
	 * Returns the value of the '<em><b>Risks</b></em>' reference list.
	 * The list contents are of type {@link org.fieldway.model.ethics.Risk}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Risks that it weighs.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Risks</em>' reference list.
	 * @see org.fieldway.model.ethics.EthicsPackage#getDpia_Risks()
	 * @model
	 * @generated
	 */
	EList<Risk> getRisks();

	/**
	 * Returns the value of the '<em><b>Assets</b></em>' reference list.
	 * The list contents are of type {@link org.fieldway.model.ethics.DataAsset}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Data that it covers.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Assets</em>' reference list.
	 * @see org.fieldway.model.ethics.EthicsPackage#getDpia_Assets()
	 * @model
	 * @generated
	 */
	EList<DataAsset> getAssets();

} // Dpia
