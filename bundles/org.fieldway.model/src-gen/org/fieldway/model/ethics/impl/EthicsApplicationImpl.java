/**
 * Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0
 */
package org.fieldway.model.ethics.impl;

import java.time.LocalDate;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.EObjectResolvingEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.fieldway.model.ethics.Amendment;
import org.fieldway.model.ethics.ApplicationAnswer;
import org.fieldway.model.ethics.ApplicationStatus;
import org.fieldway.model.ethics.ApplicationVersion;
import org.fieldway.model.ethics.Approval;
import org.fieldway.model.ethics.Document;
import org.fieldway.model.ethics.EthicsApplication;
import org.fieldway.model.ethics.EthicsPackage;
import org.fieldway.model.ethics.RiskCategory;

import org.fieldway.model.study.Activity;
import org.fieldway.model.study.Researcher;

import org.fieldway.model.study.impl.NamedImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Application</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.fieldway.model.ethics.impl.EthicsApplicationImpl#getReference <em>Reference</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.impl.EthicsApplicationImpl#getVersion <em>Version</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.impl.EthicsApplicationImpl#getStatus <em>Status</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.impl.EthicsApplicationImpl#getCommittee <em>Committee</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.impl.EthicsApplicationImpl#getFaculty <em>Faculty</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.impl.EthicsApplicationImpl#getRiskCategory <em>Risk Category</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.impl.EthicsApplicationImpl#getReviewPath <em>Review Path</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.impl.EthicsApplicationImpl#getSubmittedOn <em>Submitted On</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.impl.EthicsApplicationImpl#getStartsOn <em>Starts On</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.impl.EthicsApplicationImpl#getEndsOn <em>Ends On</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.impl.EthicsApplicationImpl#getReportDueOn <em>Report Due On</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.impl.EthicsApplicationImpl#getReportedOn <em>Reported On</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.impl.EthicsApplicationImpl#getApplicant <em>Applicant</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.impl.EthicsApplicationImpl#getPrincipalInvestigator <em>Principal Investigator</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.impl.EthicsApplicationImpl#getCoResearchers <em>Co Researchers</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.impl.EthicsApplicationImpl#getCovers <em>Covers</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.impl.EthicsApplicationImpl#getDocuments <em>Documents</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.impl.EthicsApplicationImpl#getAnswers <em>Answers</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.impl.EthicsApplicationImpl#getVersions <em>Versions</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.impl.EthicsApplicationImpl#getApprovals <em>Approvals</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.impl.EthicsApplicationImpl#getAmendments <em>Amendments</em>}</li>
 * </ul>
 *
 * @generated
 */
public class EthicsApplicationImpl extends NamedImpl implements EthicsApplication {
	/**
	 * The default value of the '{@link #getReference() <em>Reference</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReference()
	 * @generated
	 * @ordered
	 */
	protected static final String REFERENCE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getReference() <em>Reference</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReference()
	 * @generated
	 * @ordered
	 */
	protected String reference = REFERENCE_EDEFAULT;

	/**
	 * The default value of the '{@link #getVersion() <em>Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVersion()
	 * @generated
	 * @ordered
	 */
	protected static final String VERSION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getVersion() <em>Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVersion()
	 * @generated
	 * @ordered
	 */
	protected String version = VERSION_EDEFAULT;

	/**
	 * The default value of the '{@link #getStatus() <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatus()
	 * @generated
	 * @ordered
	 */
	protected static final ApplicationStatus STATUS_EDEFAULT = ApplicationStatus.DRAFT;

	/**
	 * The cached value of the '{@link #getStatus() <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatus()
	 * @generated
	 * @ordered
	 */
	protected ApplicationStatus status = STATUS_EDEFAULT;

	/**
	 * The default value of the '{@link #getCommittee() <em>Committee</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCommittee()
	 * @generated
	 * @ordered
	 */
	protected static final String COMMITTEE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCommittee() <em>Committee</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCommittee()
	 * @generated
	 * @ordered
	 */
	protected String committee = COMMITTEE_EDEFAULT;

	/**
	 * The default value of the '{@link #getFaculty() <em>Faculty</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFaculty()
	 * @generated
	 * @ordered
	 */
	protected static final String FACULTY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFaculty() <em>Faculty</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFaculty()
	 * @generated
	 * @ordered
	 */
	protected String faculty = FACULTY_EDEFAULT;

	/**
	 * The default value of the '{@link #getRiskCategory() <em>Risk Category</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRiskCategory()
	 * @generated
	 * @ordered
	 */
	protected static final RiskCategory RISK_CATEGORY_EDEFAULT = RiskCategory.UNSTATED;

	/**
	 * The cached value of the '{@link #getRiskCategory() <em>Risk Category</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRiskCategory()
	 * @generated
	 * @ordered
	 */
	protected RiskCategory riskCategory = RISK_CATEGORY_EDEFAULT;

	/**
	 * The default value of the '{@link #getReviewPath() <em>Review Path</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReviewPath()
	 * @generated
	 * @ordered
	 */
	protected static final String REVIEW_PATH_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getReviewPath() <em>Review Path</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReviewPath()
	 * @generated
	 * @ordered
	 */
	protected String reviewPath = REVIEW_PATH_EDEFAULT;

	/**
	 * The default value of the '{@link #getSubmittedOn() <em>Submitted On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSubmittedOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate SUBMITTED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSubmittedOn() <em>Submitted On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSubmittedOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate submittedOn = SUBMITTED_ON_EDEFAULT;

	/**
	 * The default value of the '{@link #getStartsOn() <em>Starts On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStartsOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate STARTS_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getStartsOn() <em>Starts On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStartsOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate startsOn = STARTS_ON_EDEFAULT;

	/**
	 * The default value of the '{@link #getEndsOn() <em>Ends On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEndsOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate ENDS_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getEndsOn() <em>Ends On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEndsOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate endsOn = ENDS_ON_EDEFAULT;

	/**
	 * The default value of the '{@link #getReportDueOn() <em>Report Due On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReportDueOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate REPORT_DUE_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getReportDueOn() <em>Report Due On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReportDueOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate reportDueOn = REPORT_DUE_ON_EDEFAULT;

	/**
	 * The default value of the '{@link #getReportedOn() <em>Reported On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReportedOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate REPORTED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getReportedOn() <em>Reported On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReportedOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate reportedOn = REPORTED_ON_EDEFAULT;

	/**
	 * The cached value of the '{@link #getApplicant() <em>Applicant</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getApplicant()
	 * @generated
	 * @ordered
	 */
	protected Researcher applicant;

	/**
	 * The cached value of the '{@link #getPrincipalInvestigator() <em>Principal Investigator</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPrincipalInvestigator()
	 * @generated
	 * @ordered
	 */
	protected Researcher principalInvestigator;

	/**
	 * The cached value of the '{@link #getCoResearchers() <em>Co Researchers</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCoResearchers()
	 * @generated
	 * @ordered
	 */
	protected EList<Researcher> coResearchers;

	/**
	 * The cached value of the '{@link #getCovers() <em>Covers</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCovers()
	 * @generated
	 * @ordered
	 */
	protected EList<Activity> covers;

	/**
	 * The cached value of the '{@link #getDocuments() <em>Documents</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDocuments()
	 * @generated
	 * @ordered
	 */
	protected EList<Document> documents;

	/**
	 * The cached value of the '{@link #getAnswers() <em>Answers</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAnswers()
	 * @generated
	 * @ordered
	 */
	protected EList<ApplicationAnswer> answers;

	/**
	 * The cached value of the '{@link #getVersions() <em>Versions</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVersions()
	 * @generated
	 * @ordered
	 */
	protected EList<ApplicationVersion> versions;

	/**
	 * The cached value of the '{@link #getApprovals() <em>Approvals</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getApprovals()
	 * @generated
	 * @ordered
	 */
	protected EList<Approval> approvals;

	/**
	 * The cached value of the '{@link #getAmendments() <em>Amendments</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAmendments()
	 * @generated
	 * @ordered
	 */
	protected EList<Amendment> amendments;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected EthicsApplicationImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return EthicsPackage.Literals.ETHICS_APPLICATION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getReference() {
		return reference;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReference(String newReference) {
		String oldReference = reference;
		reference = newReference;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EthicsPackage.ETHICS_APPLICATION__REFERENCE, oldReference, reference));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getVersion() {
		return version;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setVersion(String newVersion) {
		String oldVersion = version;
		version = newVersion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EthicsPackage.ETHICS_APPLICATION__VERSION, oldVersion, version));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ApplicationStatus getStatus() {
		return status;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStatus(ApplicationStatus newStatus) {
		ApplicationStatus oldStatus = status;
		status = newStatus == null ? STATUS_EDEFAULT : newStatus;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EthicsPackage.ETHICS_APPLICATION__STATUS, oldStatus, status));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCommittee() {
		return committee;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCommittee(String newCommittee) {
		String oldCommittee = committee;
		committee = newCommittee;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EthicsPackage.ETHICS_APPLICATION__COMMITTEE, oldCommittee, committee));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFaculty() {
		return faculty;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFaculty(String newFaculty) {
		String oldFaculty = faculty;
		faculty = newFaculty;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EthicsPackage.ETHICS_APPLICATION__FACULTY, oldFaculty, faculty));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RiskCategory getRiskCategory() {
		return riskCategory;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRiskCategory(RiskCategory newRiskCategory) {
		RiskCategory oldRiskCategory = riskCategory;
		riskCategory = newRiskCategory == null ? RISK_CATEGORY_EDEFAULT : newRiskCategory;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EthicsPackage.ETHICS_APPLICATION__RISK_CATEGORY, oldRiskCategory, riskCategory));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getReviewPath() {
		return reviewPath;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReviewPath(String newReviewPath) {
		String oldReviewPath = reviewPath;
		reviewPath = newReviewPath;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EthicsPackage.ETHICS_APPLICATION__REVIEW_PATH, oldReviewPath, reviewPath));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getSubmittedOn() {
		return submittedOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSubmittedOn(LocalDate newSubmittedOn) {
		LocalDate oldSubmittedOn = submittedOn;
		submittedOn = newSubmittedOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EthicsPackage.ETHICS_APPLICATION__SUBMITTED_ON, oldSubmittedOn, submittedOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getStartsOn() {
		return startsOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStartsOn(LocalDate newStartsOn) {
		LocalDate oldStartsOn = startsOn;
		startsOn = newStartsOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EthicsPackage.ETHICS_APPLICATION__STARTS_ON, oldStartsOn, startsOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getEndsOn() {
		return endsOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEndsOn(LocalDate newEndsOn) {
		LocalDate oldEndsOn = endsOn;
		endsOn = newEndsOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EthicsPackage.ETHICS_APPLICATION__ENDS_ON, oldEndsOn, endsOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getReportDueOn() {
		return reportDueOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReportDueOn(LocalDate newReportDueOn) {
		LocalDate oldReportDueOn = reportDueOn;
		reportDueOn = newReportDueOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EthicsPackage.ETHICS_APPLICATION__REPORT_DUE_ON, oldReportDueOn, reportDueOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getReportedOn() {
		return reportedOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReportedOn(LocalDate newReportedOn) {
		LocalDate oldReportedOn = reportedOn;
		reportedOn = newReportedOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EthicsPackage.ETHICS_APPLICATION__REPORTED_ON, oldReportedOn, reportedOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Researcher getApplicant() {
		if (applicant != null && applicant.eIsProxy()) {
			InternalEObject oldApplicant = (InternalEObject)applicant;
			applicant = (Researcher)eResolveProxy(oldApplicant);
			if (applicant != oldApplicant) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, EthicsPackage.ETHICS_APPLICATION__APPLICANT, oldApplicant, applicant));
			}
		}
		return applicant;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Researcher basicGetApplicant() {
		return applicant;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setApplicant(Researcher newApplicant) {
		Researcher oldApplicant = applicant;
		applicant = newApplicant;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EthicsPackage.ETHICS_APPLICATION__APPLICANT, oldApplicant, applicant));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Researcher getPrincipalInvestigator() {
		if (principalInvestigator != null && principalInvestigator.eIsProxy()) {
			InternalEObject oldPrincipalInvestigator = (InternalEObject)principalInvestigator;
			principalInvestigator = (Researcher)eResolveProxy(oldPrincipalInvestigator);
			if (principalInvestigator != oldPrincipalInvestigator) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, EthicsPackage.ETHICS_APPLICATION__PRINCIPAL_INVESTIGATOR, oldPrincipalInvestigator, principalInvestigator));
			}
		}
		return principalInvestigator;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Researcher basicGetPrincipalInvestigator() {
		return principalInvestigator;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPrincipalInvestigator(Researcher newPrincipalInvestigator) {
		Researcher oldPrincipalInvestigator = principalInvestigator;
		principalInvestigator = newPrincipalInvestigator;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EthicsPackage.ETHICS_APPLICATION__PRINCIPAL_INVESTIGATOR, oldPrincipalInvestigator, principalInvestigator));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Researcher> getCoResearchers() {
		if (coResearchers == null) {
			coResearchers = new EObjectResolvingEList<Researcher>(Researcher.class, this, EthicsPackage.ETHICS_APPLICATION__CO_RESEARCHERS);
		}
		return coResearchers;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Activity> getCovers() {
		if (covers == null) {
			covers = new EObjectResolvingEList<Activity>(Activity.class, this, EthicsPackage.ETHICS_APPLICATION__COVERS);
		}
		return covers;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Document> getDocuments() {
		if (documents == null) {
			documents = new EObjectResolvingEList<Document>(Document.class, this, EthicsPackage.ETHICS_APPLICATION__DOCUMENTS);
		}
		return documents;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ApplicationAnswer> getAnswers() {
		if (answers == null) {
			answers = new EObjectContainmentEList<ApplicationAnswer>(ApplicationAnswer.class, this, EthicsPackage.ETHICS_APPLICATION__ANSWERS);
		}
		return answers;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ApplicationVersion> getVersions() {
		if (versions == null) {
			versions = new EObjectContainmentEList<ApplicationVersion>(ApplicationVersion.class, this, EthicsPackage.ETHICS_APPLICATION__VERSIONS);
		}
		return versions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Approval> getApprovals() {
		if (approvals == null) {
			approvals = new EObjectContainmentEList<Approval>(Approval.class, this, EthicsPackage.ETHICS_APPLICATION__APPROVALS);
		}
		return approvals;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Amendment> getAmendments() {
		if (amendments == null) {
			amendments = new EObjectContainmentEList<Amendment>(Amendment.class, this, EthicsPackage.ETHICS_APPLICATION__AMENDMENTS);
		}
		return amendments;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case EthicsPackage.ETHICS_APPLICATION__ANSWERS:
				return ((InternalEList<?>)getAnswers()).basicRemove(otherEnd, msgs);
			case EthicsPackage.ETHICS_APPLICATION__VERSIONS:
				return ((InternalEList<?>)getVersions()).basicRemove(otherEnd, msgs);
			case EthicsPackage.ETHICS_APPLICATION__APPROVALS:
				return ((InternalEList<?>)getApprovals()).basicRemove(otherEnd, msgs);
			case EthicsPackage.ETHICS_APPLICATION__AMENDMENTS:
				return ((InternalEList<?>)getAmendments()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case EthicsPackage.ETHICS_APPLICATION__REFERENCE:
				return getReference();
			case EthicsPackage.ETHICS_APPLICATION__VERSION:
				return getVersion();
			case EthicsPackage.ETHICS_APPLICATION__STATUS:
				return getStatus();
			case EthicsPackage.ETHICS_APPLICATION__COMMITTEE:
				return getCommittee();
			case EthicsPackage.ETHICS_APPLICATION__FACULTY:
				return getFaculty();
			case EthicsPackage.ETHICS_APPLICATION__RISK_CATEGORY:
				return getRiskCategory();
			case EthicsPackage.ETHICS_APPLICATION__REVIEW_PATH:
				return getReviewPath();
			case EthicsPackage.ETHICS_APPLICATION__SUBMITTED_ON:
				return getSubmittedOn();
			case EthicsPackage.ETHICS_APPLICATION__STARTS_ON:
				return getStartsOn();
			case EthicsPackage.ETHICS_APPLICATION__ENDS_ON:
				return getEndsOn();
			case EthicsPackage.ETHICS_APPLICATION__REPORT_DUE_ON:
				return getReportDueOn();
			case EthicsPackage.ETHICS_APPLICATION__REPORTED_ON:
				return getReportedOn();
			case EthicsPackage.ETHICS_APPLICATION__APPLICANT:
				if (resolve) return getApplicant();
				return basicGetApplicant();
			case EthicsPackage.ETHICS_APPLICATION__PRINCIPAL_INVESTIGATOR:
				if (resolve) return getPrincipalInvestigator();
				return basicGetPrincipalInvestigator();
			case EthicsPackage.ETHICS_APPLICATION__CO_RESEARCHERS:
				return getCoResearchers();
			case EthicsPackage.ETHICS_APPLICATION__COVERS:
				return getCovers();
			case EthicsPackage.ETHICS_APPLICATION__DOCUMENTS:
				return getDocuments();
			case EthicsPackage.ETHICS_APPLICATION__ANSWERS:
				return getAnswers();
			case EthicsPackage.ETHICS_APPLICATION__VERSIONS:
				return getVersions();
			case EthicsPackage.ETHICS_APPLICATION__APPROVALS:
				return getApprovals();
			case EthicsPackage.ETHICS_APPLICATION__AMENDMENTS:
				return getAmendments();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case EthicsPackage.ETHICS_APPLICATION__REFERENCE:
				setReference((String)newValue);
				return;
			case EthicsPackage.ETHICS_APPLICATION__VERSION:
				setVersion((String)newValue);
				return;
			case EthicsPackage.ETHICS_APPLICATION__STATUS:
				setStatus((ApplicationStatus)newValue);
				return;
			case EthicsPackage.ETHICS_APPLICATION__COMMITTEE:
				setCommittee((String)newValue);
				return;
			case EthicsPackage.ETHICS_APPLICATION__FACULTY:
				setFaculty((String)newValue);
				return;
			case EthicsPackage.ETHICS_APPLICATION__RISK_CATEGORY:
				setRiskCategory((RiskCategory)newValue);
				return;
			case EthicsPackage.ETHICS_APPLICATION__REVIEW_PATH:
				setReviewPath((String)newValue);
				return;
			case EthicsPackage.ETHICS_APPLICATION__SUBMITTED_ON:
				setSubmittedOn((LocalDate)newValue);
				return;
			case EthicsPackage.ETHICS_APPLICATION__STARTS_ON:
				setStartsOn((LocalDate)newValue);
				return;
			case EthicsPackage.ETHICS_APPLICATION__ENDS_ON:
				setEndsOn((LocalDate)newValue);
				return;
			case EthicsPackage.ETHICS_APPLICATION__REPORT_DUE_ON:
				setReportDueOn((LocalDate)newValue);
				return;
			case EthicsPackage.ETHICS_APPLICATION__REPORTED_ON:
				setReportedOn((LocalDate)newValue);
				return;
			case EthicsPackage.ETHICS_APPLICATION__APPLICANT:
				setApplicant((Researcher)newValue);
				return;
			case EthicsPackage.ETHICS_APPLICATION__PRINCIPAL_INVESTIGATOR:
				setPrincipalInvestigator((Researcher)newValue);
				return;
			case EthicsPackage.ETHICS_APPLICATION__CO_RESEARCHERS:
				getCoResearchers().clear();
				getCoResearchers().addAll((Collection<? extends Researcher>)newValue);
				return;
			case EthicsPackage.ETHICS_APPLICATION__COVERS:
				getCovers().clear();
				getCovers().addAll((Collection<? extends Activity>)newValue);
				return;
			case EthicsPackage.ETHICS_APPLICATION__DOCUMENTS:
				getDocuments().clear();
				getDocuments().addAll((Collection<? extends Document>)newValue);
				return;
			case EthicsPackage.ETHICS_APPLICATION__ANSWERS:
				getAnswers().clear();
				getAnswers().addAll((Collection<? extends ApplicationAnswer>)newValue);
				return;
			case EthicsPackage.ETHICS_APPLICATION__VERSIONS:
				getVersions().clear();
				getVersions().addAll((Collection<? extends ApplicationVersion>)newValue);
				return;
			case EthicsPackage.ETHICS_APPLICATION__APPROVALS:
				getApprovals().clear();
				getApprovals().addAll((Collection<? extends Approval>)newValue);
				return;
			case EthicsPackage.ETHICS_APPLICATION__AMENDMENTS:
				getAmendments().clear();
				getAmendments().addAll((Collection<? extends Amendment>)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case EthicsPackage.ETHICS_APPLICATION__REFERENCE:
				setReference(REFERENCE_EDEFAULT);
				return;
			case EthicsPackage.ETHICS_APPLICATION__VERSION:
				setVersion(VERSION_EDEFAULT);
				return;
			case EthicsPackage.ETHICS_APPLICATION__STATUS:
				setStatus(STATUS_EDEFAULT);
				return;
			case EthicsPackage.ETHICS_APPLICATION__COMMITTEE:
				setCommittee(COMMITTEE_EDEFAULT);
				return;
			case EthicsPackage.ETHICS_APPLICATION__FACULTY:
				setFaculty(FACULTY_EDEFAULT);
				return;
			case EthicsPackage.ETHICS_APPLICATION__RISK_CATEGORY:
				setRiskCategory(RISK_CATEGORY_EDEFAULT);
				return;
			case EthicsPackage.ETHICS_APPLICATION__REVIEW_PATH:
				setReviewPath(REVIEW_PATH_EDEFAULT);
				return;
			case EthicsPackage.ETHICS_APPLICATION__SUBMITTED_ON:
				setSubmittedOn(SUBMITTED_ON_EDEFAULT);
				return;
			case EthicsPackage.ETHICS_APPLICATION__STARTS_ON:
				setStartsOn(STARTS_ON_EDEFAULT);
				return;
			case EthicsPackage.ETHICS_APPLICATION__ENDS_ON:
				setEndsOn(ENDS_ON_EDEFAULT);
				return;
			case EthicsPackage.ETHICS_APPLICATION__REPORT_DUE_ON:
				setReportDueOn(REPORT_DUE_ON_EDEFAULT);
				return;
			case EthicsPackage.ETHICS_APPLICATION__REPORTED_ON:
				setReportedOn(REPORTED_ON_EDEFAULT);
				return;
			case EthicsPackage.ETHICS_APPLICATION__APPLICANT:
				setApplicant((Researcher)null);
				return;
			case EthicsPackage.ETHICS_APPLICATION__PRINCIPAL_INVESTIGATOR:
				setPrincipalInvestigator((Researcher)null);
				return;
			case EthicsPackage.ETHICS_APPLICATION__CO_RESEARCHERS:
				getCoResearchers().clear();
				return;
			case EthicsPackage.ETHICS_APPLICATION__COVERS:
				getCovers().clear();
				return;
			case EthicsPackage.ETHICS_APPLICATION__DOCUMENTS:
				getDocuments().clear();
				return;
			case EthicsPackage.ETHICS_APPLICATION__ANSWERS:
				getAnswers().clear();
				return;
			case EthicsPackage.ETHICS_APPLICATION__VERSIONS:
				getVersions().clear();
				return;
			case EthicsPackage.ETHICS_APPLICATION__APPROVALS:
				getApprovals().clear();
				return;
			case EthicsPackage.ETHICS_APPLICATION__AMENDMENTS:
				getAmendments().clear();
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case EthicsPackage.ETHICS_APPLICATION__REFERENCE:
				return REFERENCE_EDEFAULT == null ? reference != null : !REFERENCE_EDEFAULT.equals(reference);
			case EthicsPackage.ETHICS_APPLICATION__VERSION:
				return VERSION_EDEFAULT == null ? version != null : !VERSION_EDEFAULT.equals(version);
			case EthicsPackage.ETHICS_APPLICATION__STATUS:
				return status != STATUS_EDEFAULT;
			case EthicsPackage.ETHICS_APPLICATION__COMMITTEE:
				return COMMITTEE_EDEFAULT == null ? committee != null : !COMMITTEE_EDEFAULT.equals(committee);
			case EthicsPackage.ETHICS_APPLICATION__FACULTY:
				return FACULTY_EDEFAULT == null ? faculty != null : !FACULTY_EDEFAULT.equals(faculty);
			case EthicsPackage.ETHICS_APPLICATION__RISK_CATEGORY:
				return riskCategory != RISK_CATEGORY_EDEFAULT;
			case EthicsPackage.ETHICS_APPLICATION__REVIEW_PATH:
				return REVIEW_PATH_EDEFAULT == null ? reviewPath != null : !REVIEW_PATH_EDEFAULT.equals(reviewPath);
			case EthicsPackage.ETHICS_APPLICATION__SUBMITTED_ON:
				return SUBMITTED_ON_EDEFAULT == null ? submittedOn != null : !SUBMITTED_ON_EDEFAULT.equals(submittedOn);
			case EthicsPackage.ETHICS_APPLICATION__STARTS_ON:
				return STARTS_ON_EDEFAULT == null ? startsOn != null : !STARTS_ON_EDEFAULT.equals(startsOn);
			case EthicsPackage.ETHICS_APPLICATION__ENDS_ON:
				return ENDS_ON_EDEFAULT == null ? endsOn != null : !ENDS_ON_EDEFAULT.equals(endsOn);
			case EthicsPackage.ETHICS_APPLICATION__REPORT_DUE_ON:
				return REPORT_DUE_ON_EDEFAULT == null ? reportDueOn != null : !REPORT_DUE_ON_EDEFAULT.equals(reportDueOn);
			case EthicsPackage.ETHICS_APPLICATION__REPORTED_ON:
				return REPORTED_ON_EDEFAULT == null ? reportedOn != null : !REPORTED_ON_EDEFAULT.equals(reportedOn);
			case EthicsPackage.ETHICS_APPLICATION__APPLICANT:
				return applicant != null;
			case EthicsPackage.ETHICS_APPLICATION__PRINCIPAL_INVESTIGATOR:
				return principalInvestigator != null;
			case EthicsPackage.ETHICS_APPLICATION__CO_RESEARCHERS:
				return coResearchers != null && !coResearchers.isEmpty();
			case EthicsPackage.ETHICS_APPLICATION__COVERS:
				return covers != null && !covers.isEmpty();
			case EthicsPackage.ETHICS_APPLICATION__DOCUMENTS:
				return documents != null && !documents.isEmpty();
			case EthicsPackage.ETHICS_APPLICATION__ANSWERS:
				return answers != null && !answers.isEmpty();
			case EthicsPackage.ETHICS_APPLICATION__VERSIONS:
				return versions != null && !versions.isEmpty();
			case EthicsPackage.ETHICS_APPLICATION__APPROVALS:
				return approvals != null && !approvals.isEmpty();
			case EthicsPackage.ETHICS_APPLICATION__AMENDMENTS:
				return amendments != null && !amendments.isEmpty();
		}
		return super.eIsSet(featureID);
	}

} //EthicsApplicationImpl
