/**
 * Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0
 */
package org.fieldway.model.ethics;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

import org.fieldway.model.study.Activity;
import org.fieldway.model.study.Named;
import org.fieldway.model.study.Researcher;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Risk</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Something that could go wrong; the name says what.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.fieldway.model.ethics.Risk#getSubject <em>Subject</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.Risk#getLikelihood <em>Likelihood</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.Risk#getSeverity <em>Severity</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.Risk#getMitigation <em>Mitigation</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.Risk#getResidualLikelihood <em>Residual Likelihood</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.Risk#getResidualSeverity <em>Residual Severity</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.Risk#getReviewOn <em>Review On</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.Risk#isClosed <em>Closed</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.Risk#getOwner <em>Owner</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.Risk#getActivities <em>Activities</em>}</li>
 * </ul>
 *
 * @see org.fieldway.model.ethics.EthicsPackage#getRisk()
 * @model
 * @generated
 */
public interface Risk extends Named {
	/**
	 * Returns the value of the '<em><b>Subject</b></em>' attribute list.
	 * The list contents are of type {@link org.fieldway.model.ethics.RiskSubject}.
	 * The literals are from the enumeration {@link org.fieldway.model.ethics.RiskSubject}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who could come to harm.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Subject</em>' attribute list.
	 * @see org.fieldway.model.ethics.RiskSubject
	 * @see org.fieldway.model.ethics.EthicsPackage#getRisk_Subject()
	 * @model
	 * @generated
	 */
	EList<RiskSubject> getSubject();

	/**
	 * Returns the value of the '<em><b>Likelihood</b></em>' attribute.
	 * The literals are from the enumeration {@link org.fieldway.model.ethics.Likelihood}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How likely it is before anything is done about it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Likelihood</em>' attribute.
	 * @see org.fieldway.model.ethics.Likelihood
	 * @see #setLikelihood(Likelihood)
	 * @see org.fieldway.model.ethics.EthicsPackage#getRisk_Likelihood()
	 * @model
	 * @generated
	 */
	Likelihood getLikelihood();

	/**
	 * Sets the value of the '{@link org.fieldway.model.ethics.Risk#getLikelihood <em>Likelihood</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Likelihood</em>' attribute.
	 * @see org.fieldway.model.ethics.Likelihood
	 * @see #getLikelihood()
	 * @generated
	 */
	void setLikelihood(Likelihood value);

	/**
	 * Returns the value of the '<em><b>Severity</b></em>' attribute.
	 * The literals are from the enumeration {@link org.fieldway.model.ethics.Severity}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How bad it would be before anything is done about it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Severity</em>' attribute.
	 * @see org.fieldway.model.ethics.Severity
	 * @see #setSeverity(Severity)
	 * @see org.fieldway.model.ethics.EthicsPackage#getRisk_Severity()
	 * @model
	 * @generated
	 */
	Severity getSeverity();

	/**
	 * Sets the value of the '{@link org.fieldway.model.ethics.Risk#getSeverity <em>Severity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Severity</em>' attribute.
	 * @see org.fieldway.model.ethics.Severity
	 * @see #getSeverity()
	 * @generated
	 */
	void setSeverity(Severity value);

	/**
	 * Returns the value of the '<em><b>Mitigation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is done about it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Mitigation</em>' attribute.
	 * @see #setMitigation(String)
	 * @see org.fieldway.model.ethics.EthicsPackage#getRisk_Mitigation()
	 * @model
	 * @generated
	 */
	String getMitigation();

	/**
	 * Sets the value of the '{@link org.fieldway.model.ethics.Risk#getMitigation <em>Mitigation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Mitigation</em>' attribute.
	 * @see #getMitigation()
	 * @generated
	 */
	void setMitigation(String value);

	/**
	 * Returns the value of the '<em><b>Residual Likelihood</b></em>' attribute.
	 * The literals are from the enumeration {@link org.fieldway.model.ethics.Likelihood}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How likely it is when this has been done.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Residual Likelihood</em>' attribute.
	 * @see org.fieldway.model.ethics.Likelihood
	 * @see #setResidualLikelihood(Likelihood)
	 * @see org.fieldway.model.ethics.EthicsPackage#getRisk_ResidualLikelihood()
	 * @model
	 * @generated
	 */
	Likelihood getResidualLikelihood();

	/**
	 * Sets the value of the '{@link org.fieldway.model.ethics.Risk#getResidualLikelihood <em>Residual Likelihood</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Residual Likelihood</em>' attribute.
	 * @see org.fieldway.model.ethics.Likelihood
	 * @see #getResidualLikelihood()
	 * @generated
	 */
	void setResidualLikelihood(Likelihood value);

	/**
	 * Returns the value of the '<em><b>Residual Severity</b></em>' attribute.
	 * The literals are from the enumeration {@link org.fieldway.model.ethics.Severity}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How bad it would be when this has been done.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Residual Severity</em>' attribute.
	 * @see org.fieldway.model.ethics.Severity
	 * @see #setResidualSeverity(Severity)
	 * @see org.fieldway.model.ethics.EthicsPackage#getRisk_ResidualSeverity()
	 * @model
	 * @generated
	 */
	Severity getResidualSeverity();

	/**
	 * Sets the value of the '{@link org.fieldway.model.ethics.Risk#getResidualSeverity <em>Residual Severity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Residual Severity</em>' attribute.
	 * @see org.fieldway.model.ethics.Severity
	 * @see #getResidualSeverity()
	 * @generated
	 */
	void setResidualSeverity(Severity value);

	/**
	 * Returns the value of the '<em><b>Review On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The day on which it is looked at again.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Review On</em>' attribute.
	 * @see #setReviewOn(LocalDate)
	 * @see org.fieldway.model.ethics.EthicsPackage#getRisk_ReviewOn()
	 * @model dataType="org.fieldway.model.study.LocalDate"
	 * @generated
	 */
	LocalDate getReviewOn();

	/**
	 * Sets the value of the '{@link org.fieldway.model.ethics.Risk#getReviewOn <em>Review On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Review On</em>' attribute.
	 * @see #getReviewOn()
	 * @generated
	 */
	void setReviewOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Closed</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether it no longer exists.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Closed</em>' attribute.
	 * @see #setClosed(boolean)
	 * @see org.fieldway.model.ethics.EthicsPackage#getRisk_Closed()
	 * @model default="false"
	 * @generated
	 */
	boolean isClosed();

	/**
	 * Sets the value of the '{@link org.fieldway.model.ethics.Risk#isClosed <em>Closed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Closed</em>' attribute.
	 * @see #isClosed()
	 * @generated
	 */
	void setClosed(boolean value);

	/**
	 * Returns the value of the '<em><b>Owner</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who sees to it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Owner</em>' reference.
	 * @see #setOwner(Researcher)
	 * @see org.fieldway.model.ethics.EthicsPackage#getRisk_Owner()
	 * @model
	 * @generated
	 */
	Researcher getOwner();

	/**
	 * Sets the value of the '{@link org.fieldway.model.ethics.Risk#getOwner <em>Owner</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Owner</em>' reference.
	 * @see #getOwner()
	 * @generated
	 */
	void setOwner(Researcher value);

	/**
	 * Returns the value of the '<em><b>Activities</b></em>' reference list.
	 * The list contents are of type {@link org.fieldway.model.study.Activity}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Activities in which it may happen.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Activities</em>' reference list.
	 * @see org.fieldway.model.ethics.EthicsPackage#getRisk_Activities()
	 * @model
	 * @generated
	 */
	EList<Activity> getActivities();

} // Risk
