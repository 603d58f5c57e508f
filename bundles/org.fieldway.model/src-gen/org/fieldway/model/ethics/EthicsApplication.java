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
 * A representation of the model object '<em><b>Application</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An application to an ethics committee.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.fieldway.model.ethics.EthicsApplication#getReference <em>Reference</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.EthicsApplication#getVersion <em>Version</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.EthicsApplication#getStatus <em>Status</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.EthicsApplication#getCommittee <em>Committee</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.EthicsApplication#getFaculty <em>Faculty</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.EthicsApplication#getRiskCategory <em>Risk Category</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.EthicsApplication#getReviewPath <em>Review Path</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.EthicsApplication#getSubmittedOn <em>Submitted On</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.EthicsApplication#getStartsOn <em>Starts On</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.EthicsApplication#getEndsOn <em>Ends On</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.EthicsApplication#getReportDueOn <em>Report Due On</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.EthicsApplication#getReportedOn <em>Reported On</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.EthicsApplication#getApplicant <em>Applicant</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.EthicsApplication#getPrincipalInvestigator <em>Principal Investigator</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.EthicsApplication#getCoResearchers <em>Co Researchers</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.EthicsApplication#getCovers <em>Covers</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.EthicsApplication#getDocuments <em>Documents</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.EthicsApplication#getAnswers <em>Answers</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.EthicsApplication#getVersions <em>Versions</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.EthicsApplication#getApprovals <em>Approvals</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.EthicsApplication#getAmendments <em>Amendments</em>}</li>
 * </ul>
 *
 * @see org.fieldway.model.ethics.EthicsPackage#getEthicsApplication()
 * @model
 * @generated
 */
public interface EthicsApplication extends Named {
	/**
	 * Returns the value of the '<em><b>Reference</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The committee's reference.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reference</em>' attribute.
	 * @see #setReference(String)
	 * @see org.fieldway.model.ethics.EthicsPackage#getEthicsApplication_Reference()
	 * @model
	 * @generated
	 */
	String getReference();

	/**
	 * Sets the value of the '{@link org.fieldway.model.ethics.EthicsApplication#getReference <em>Reference</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reference</em>' attribute.
	 * @see #getReference()
	 * @generated
	 */
	void setReference(String value);

	/**
	 * Returns the value of the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The version of the application in force.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Version</em>' attribute.
	 * @see #setVersion(String)
	 * @see org.fieldway.model.ethics.EthicsPackage#getEthicsApplication_Version()
	 * @model
	 * @generated
	 */
	String getVersion();

	/**
	 * Sets the value of the '{@link org.fieldway.model.ethics.EthicsApplication#getVersion <em>Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Version</em>' attribute.
	 * @see #getVersion()
	 * @generated
	 */
	void setVersion(String value);

	/**
	 * Returns the value of the '<em><b>Status</b></em>' attribute.
	 * The literals are from the enumeration {@link org.fieldway.model.ethics.ApplicationStatus}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How far the application has come.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Status</em>' attribute.
	 * @see org.fieldway.model.ethics.ApplicationStatus
	 * @see #setStatus(ApplicationStatus)
	 * @see org.fieldway.model.ethics.EthicsPackage#getEthicsApplication_Status()
	 * @model
	 * @generated
	 */
	ApplicationStatus getStatus();

	/**
	 * Sets the value of the '{@link org.fieldway.model.ethics.EthicsApplication#getStatus <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Status</em>' attribute.
	 * @see org.fieldway.model.ethics.ApplicationStatus
	 * @see #getStatus()
	 * @generated
	 */
	void setStatus(ApplicationStatus value);

	/**
	 * Returns the value of the '<em><b>Committee</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The committee that reviews it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Committee</em>' attribute.
	 * @see #setCommittee(String)
	 * @see org.fieldway.model.ethics.EthicsPackage#getEthicsApplication_Committee()
	 * @model
	 * @generated
	 */
	String getCommittee();

	/**
	 * Sets the value of the '{@link org.fieldway.model.ethics.EthicsApplication#getCommittee <em>Committee</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Committee</em>' attribute.
	 * @see #getCommittee()
	 * @generated
	 */
	void setCommittee(String value);

	/**
	 * Returns the value of the '<em><b>Faculty</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where the application comes from.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Faculty</em>' attribute.
	 * @see #setFaculty(String)
	 * @see org.fieldway.model.ethics.EthicsPackage#getEthicsApplication_Faculty()
	 * @model
	 * @generated
	 */
	String getFaculty();

	/**
	 * Sets the value of the '{@link org.fieldway.model.ethics.EthicsApplication#getFaculty <em>Faculty</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Faculty</em>' attribute.
	 * @see #getFaculty()
	 * @generated
	 */
	void setFaculty(String value);

	/**
	 * Returns the value of the '<em><b>Risk Category</b></em>' attribute.
	 * The literals are from the enumeration {@link org.fieldway.model.ethics.RiskCategory}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How much risk the committee sees in it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Risk Category</em>' attribute.
	 * @see org.fieldway.model.ethics.RiskCategory
	 * @see #setRiskCategory(RiskCategory)
	 * @see org.fieldway.model.ethics.EthicsPackage#getEthicsApplication_RiskCategory()
	 * @model
	 * @generated
	 */
	RiskCategory getRiskCategory();

	/**
	 * Sets the value of the '{@link org.fieldway.model.ethics.EthicsApplication#getRiskCategory <em>Risk Category</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Risk Category</em>' attribute.
	 * @see org.fieldway.model.ethics.RiskCategory
	 * @see #getRiskCategory()
	 * @generated
	 */
	void setRiskCategory(RiskCategory value);

	/**
	 * Returns the value of the '<em><b>Review Path</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The way by which it is reviewed, for instance full committee or light touch.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Review Path</em>' attribute.
	 * @see #setReviewPath(String)
	 * @see org.fieldway.model.ethics.EthicsPackage#getEthicsApplication_ReviewPath()
	 * @model
	 * @generated
	 */
	String getReviewPath();

	/**
	 * Sets the value of the '{@link org.fieldway.model.ethics.EthicsApplication#getReviewPath <em>Review Path</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Review Path</em>' attribute.
	 * @see #getReviewPath()
	 * @generated
	 */
	void setReviewPath(String value);

	/**
	 * Returns the value of the '<em><b>Submitted On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The day on which it was first submitted.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Submitted On</em>' attribute.
	 * @see #setSubmittedOn(LocalDate)
	 * @see org.fieldway.model.ethics.EthicsPackage#getEthicsApplication_SubmittedOn()
	 * @model dataType="org.fieldway.model.study.LocalDate"
	 * @generated
	 */
	LocalDate getSubmittedOn();

	/**
	 * Sets the value of the '{@link org.fieldway.model.ethics.EthicsApplication#getSubmittedOn <em>Submitted On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Submitted On</em>' attribute.
	 * @see #getSubmittedOn()
	 * @generated
	 */
	void setSubmittedOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Starts On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The first day on which participants are to be involved.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Starts On</em>' attribute.
	 * @see #setStartsOn(LocalDate)
	 * @see org.fieldway.model.ethics.EthicsPackage#getEthicsApplication_StartsOn()
	 * @model dataType="org.fieldway.model.study.LocalDate"
	 * @generated
	 */
	LocalDate getStartsOn();

	/**
	 * Sets the value of the '{@link org.fieldway.model.ethics.EthicsApplication#getStartsOn <em>Starts On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Starts On</em>' attribute.
	 * @see #getStartsOn()
	 * @generated
	 */
	void setStartsOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Ends On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The last day on which participants are to be involved.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Ends On</em>' attribute.
	 * @see #setEndsOn(LocalDate)
	 * @see org.fieldway.model.ethics.EthicsPackage#getEthicsApplication_EndsOn()
	 * @model dataType="org.fieldway.model.study.LocalDate"
	 * @generated
	 */
	LocalDate getEndsOn();

	/**
	 * Sets the value of the '{@link org.fieldway.model.ethics.EthicsApplication#getEndsOn <em>Ends On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Ends On</em>' attribute.
	 * @see #getEndsOn()
	 * @generated
	 */
	void setEndsOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Report Due On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The day by which the end-of-study report is due.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Report Due On</em>' attribute.
	 * @see #setReportDueOn(LocalDate)
	 * @see org.fieldway.model.ethics.EthicsPackage#getEthicsApplication_ReportDueOn()
	 * @model dataType="org.fieldway.model.study.LocalDate"
	 * @generated
	 */
	LocalDate getReportDueOn();

	/**
	 * Sets the value of the '{@link org.fieldway.model.ethics.EthicsApplication#getReportDueOn <em>Report Due On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Report Due On</em>' attribute.
	 * @see #getReportDueOn()
	 * @generated
	 */
	void setReportDueOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Reported On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The day on which the end-of-study report was sent.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reported On</em>' attribute.
	 * @see #setReportedOn(LocalDate)
	 * @see org.fieldway.model.ethics.EthicsPackage#getEthicsApplication_ReportedOn()
	 * @model dataType="org.fieldway.model.study.LocalDate"
	 * @generated
	 */
	LocalDate getReportedOn();

	/**
	 * Sets the value of the '{@link org.fieldway.model.ethics.EthicsApplication#getReportedOn <em>Reported On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reported On</em>' attribute.
	 * @see #getReportedOn()
	 * @generated
	 */
	void setReportedOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Applicant</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The person who applies.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Applicant</em>' reference.
	 * @see #setApplicant(Researcher)
	 * @see org.fieldway.model.ethics.EthicsPackage#getEthicsApplication_Applicant()
	 * @model
	 * @generated
	 */
	Researcher getApplicant();

	/**
	 * Sets the value of the '{@link org.fieldway.model.ethics.EthicsApplication#getApplicant <em>Applicant</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Applicant</em>' reference.
	 * @see #getApplicant()
	 * @generated
	 */
	void setApplicant(Researcher value);

	/**
	 * Returns the value of the '<em><b>Principal Investigator</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The person who answers for the research.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Principal Investigator</em>' reference.
	 * @see #setPrincipalInvestigator(Researcher)
	 * @see org.fieldway.model.ethics.EthicsPackage#getEthicsApplication_PrincipalInvestigator()
	 * @model
	 * @generated
	 */
	Researcher getPrincipalInvestigator();

	/**
	 * Sets the value of the '{@link org.fieldway.model.ethics.EthicsApplication#getPrincipalInvestigator <em>Principal Investigator</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Principal Investigator</em>' reference.
	 * @see #getPrincipalInvestigator()
	 * @generated
	 */
	void setPrincipalInvestigator(Researcher value);

	/**
	 * Returns the value of the '<em><b>Co Researchers</b></em>' reference list.
	 * The list contents are of type {@link org.fieldway.model.study.Researcher}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Others named in the application.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Co Researchers</em>' reference list.
	 * @see org.fieldway.model.ethics.EthicsPackage#getEthicsApplication_CoResearchers()
	 * @model
	 * @generated
	 */
	EList<Researcher> getCoResearchers();

	/**
	 * Returns the value of the '<em><b>Covers</b></em>' reference list.
	 * The list contents are of type {@link org.fieldway.model.study.Activity}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Activities that an approval of this application allows.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Covers</em>' reference list.
	 * @see org.fieldway.model.ethics.EthicsPackage#getEthicsApplication_Covers()
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
	 * Documents handed in with it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Documents</em>' reference list.
	 * @see org.fieldway.model.ethics.EthicsPackage#getEthicsApplication_Documents()
	 * @model
	 * @generated
	 */
	EList<Document> getDocuments();

	/**
	 * Returns the value of the '<em><b>Answers</b></em>' containment reference list.
	 * The list contents are of type {@link org.fieldway.model.ethics.ApplicationAnswer}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Answers to the lines of the application.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Answers</em>' containment reference list.
	 * @see org.fieldway.model.ethics.EthicsPackage#getEthicsApplication_Answers()
	 * @model containment="true"
	 * @generated
	 */
	EList<ApplicationAnswer> getAnswers();

	/**
	 * Returns the value of the '<em><b>Versions</b></em>' containment reference list.
	 * The list contents are of type {@link org.fieldway.model.ethics.ApplicationVersion}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What was submitted, and what came back.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Versions</em>' containment reference list.
	 * @see org.fieldway.model.ethics.EthicsPackage#getEthicsApplication_Versions()
	 * @model containment="true"
	 * @generated
	 */
	EList<ApplicationVersion> getVersions();

	/**
	 * Returns the value of the '<em><b>Approvals</b></em>' containment reference list.
	 * The list contents are of type {@link org.fieldway.model.ethics.Approval}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Decisions on the application.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Approvals</em>' containment reference list.
	 * @see org.fieldway.model.ethics.EthicsPackage#getEthicsApplication_Approvals()
	 * @model containment="true"
	 * @generated
	 */
	EList<Approval> getApprovals();

	/**
	 * Returns the value of the '<em><b>Amendments</b></em>' containment reference list.
	 * The list contents are of type {@link org.fieldway.model.ethics.Amendment}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Changes after the first approval.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Amendments</em>' containment reference list.
	 * @see org.fieldway.model.ethics.EthicsPackage#getEthicsApplication_Amendments()
	 * @model containment="true"
	 * @generated
	 */
	EList<Amendment> getAmendments();

} // EthicsApplication
