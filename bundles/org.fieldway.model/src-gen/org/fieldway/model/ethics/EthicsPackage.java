/**
 * Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0
 */
package org.fieldway.model.ethics;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

import org.fieldway.model.study.StudyPackage;

/**
 * <!-- begin-user-doc -->
 * The <b>Package</b> for the model.
 * It contains accessors for the meta objects to represent
 * <ul>
 *   <li>each class,</li>
 *   <li>each feature of each class,</li>
 *   <li>each operation of each class,</li>
 *   <li>each enum,</li>
 *   <li>and each data type</li>
 * </ul>
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Ethics of a study: applications and approvals, documents, consent and withdrawal, film releases, risks and data protection.
 * <!-- end-model-doc -->
 * @see org.fieldway.model.ethics.EthicsFactory
 * @model kind="package"
 * @generated
 */
public interface EthicsPackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "ethics";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "http://www.fieldway.org/ethics/1";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "ethics";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	EthicsPackage eINSTANCE = org.fieldway.model.ethics.impl.EthicsPackageImpl.init();

	/**
	 * The meta object id for the '{@link org.fieldway.model.ethics.impl.EthicsImpl <em>Ethics</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.fieldway.model.ethics.impl.EthicsImpl
	 * @see org.fieldway.model.ethics.impl.EthicsPackageImpl#getEthics()
	 * @generated
	 */
	int ETHICS = 0;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ETHICS__ID = StudyPackage.ROOT__ID;

	/**
	 * The feature id for the '<em><b>Format Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ETHICS__FORMAT_VERSION = StudyPackage.ROOT__FORMAT_VERSION;

	/**
	 * The feature id for the '<em><b>Applications</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ETHICS__APPLICATIONS = StudyPackage.ROOT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Documents</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ETHICS__DOCUMENTS = StudyPackage.ROOT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Films</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ETHICS__FILMS = StudyPackage.ROOT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Risks</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ETHICS__RISKS = StudyPackage.ROOT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Data Assets</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ETHICS__DATA_ASSETS = StudyPackage.ROOT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Dpias</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ETHICS__DPIAS = StudyPackage.ROOT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Sharing Agreements</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ETHICS__SHARING_AGREEMENTS = StudyPackage.ROOT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Incidents</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ETHICS__INCIDENTS = StudyPackage.ROOT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Declarations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ETHICS__DECLARATIONS = StudyPackage.ROOT_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Contacts</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ETHICS__CONTACTS = StudyPackage.ROOT_FEATURE_COUNT + 9;

	/**
	 * The number of structural features of the '<em>Ethics</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ETHICS_FEATURE_COUNT = StudyPackage.ROOT_FEATURE_COUNT + 10;

	/**
	 * The number of operations of the '<em>Ethics</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ETHICS_OPERATION_COUNT = StudyPackage.ROOT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.fieldway.model.ethics.impl.ConsentsImpl <em>Consents</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.fieldway.model.ethics.impl.ConsentsImpl
	 * @see org.fieldway.model.ethics.impl.EthicsPackageImpl#getConsents()
	 * @generated
	 */
	int CONSENTS = 1;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSENTS__ID = StudyPackage.ROOT__ID;

	/**
	 * The feature id for the '<em><b>Format Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSENTS__FORMAT_VERSION = StudyPackage.ROOT__FORMAT_VERSION;

	/**
	 * The feature id for the '<em><b>Records</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSENTS__RECORDS = StudyPackage.ROOT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Withdrawals</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSENTS__WITHDRAWALS = StudyPackage.ROOT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Film Releases</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSENTS__FILM_RELEASES = StudyPackage.ROOT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Contributor Agreements</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSENTS__CONTRIBUTOR_AGREEMENTS = StudyPackage.ROOT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Erasures</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSENTS__ERASURES = StudyPackage.ROOT_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Consents</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSENTS_FEATURE_COUNT = StudyPackage.ROOT_FEATURE_COUNT + 5;

	/**
	 * The number of operations of the '<em>Consents</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSENTS_OPERATION_COUNT = StudyPackage.ROOT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.fieldway.model.ethics.impl.EthicsApplicationImpl <em>Application</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.fieldway.model.ethics.impl.EthicsApplicationImpl
	 * @see org.fieldway.model.ethics.impl.EthicsPackageImpl#getEthicsApplication()
	 * @generated
	 */
	int ETHICS_APPLICATION = 2;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ETHICS_APPLICATION__ID = StudyPackage.NAMED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ETHICS_APPLICATION__NAME = StudyPackage.NAMED__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ETHICS_APPLICATION__DESCRIPTION = StudyPackage.NAMED__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Reference</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ETHICS_APPLICATION__REFERENCE = StudyPackage.NAMED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ETHICS_APPLICATION__VERSION = StudyPackage.NAMED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Status</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ETHICS_APPLICATION__STATUS = StudyPackage.NAMED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Committee</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ETHICS_APPLICATION__COMMITTEE = StudyPackage.NAMED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Faculty</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ETHICS_APPLICATION__FACULTY = StudyPackage.NAMED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Risk Category</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ETHICS_APPLICATION__RISK_CATEGORY = StudyPackage.NAMED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Review Path</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ETHICS_APPLICATION__REVIEW_PATH = StudyPackage.NAMED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Submitted On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ETHICS_APPLICATION__SUBMITTED_ON = StudyPackage.NAMED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Starts On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ETHICS_APPLICATION__STARTS_ON = StudyPackage.NAMED_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Ends On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ETHICS_APPLICATION__ENDS_ON = StudyPackage.NAMED_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Report Due On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ETHICS_APPLICATION__REPORT_DUE_ON = StudyPackage.NAMED_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Reported On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ETHICS_APPLICATION__REPORTED_ON = StudyPackage.NAMED_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Applicant</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ETHICS_APPLICATION__APPLICANT = StudyPackage.NAMED_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Principal Investigator</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ETHICS_APPLICATION__PRINCIPAL_INVESTIGATOR = StudyPackage.NAMED_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Co Researchers</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ETHICS_APPLICATION__CO_RESEARCHERS = StudyPackage.NAMED_FEATURE_COUNT + 14;

	/**
	 * The feature id for the '<em><b>Covers</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ETHICS_APPLICATION__COVERS = StudyPackage.NAMED_FEATURE_COUNT + 15;

	/**
	 * The feature id for the '<em><b>Documents</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ETHICS_APPLICATION__DOCUMENTS = StudyPackage.NAMED_FEATURE_COUNT + 16;

	/**
	 * The feature id for the '<em><b>Answers</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ETHICS_APPLICATION__ANSWERS = StudyPackage.NAMED_FEATURE_COUNT + 17;

	/**
	 * The feature id for the '<em><b>Versions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ETHICS_APPLICATION__VERSIONS = StudyPackage.NAMED_FEATURE_COUNT + 18;

	/**
	 * The feature id for the '<em><b>Approvals</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ETHICS_APPLICATION__APPROVALS = StudyPackage.NAMED_FEATURE_COUNT + 19;

	/**
	 * The feature id for the '<em><b>Amendments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ETHICS_APPLICATION__AMENDMENTS = StudyPackage.NAMED_FEATURE_COUNT + 20;

	/**
	 * The number of structural features of the '<em>Application</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ETHICS_APPLICATION_FEATURE_COUNT = StudyPackage.NAMED_FEATURE_COUNT + 21;

	/**
	 * The number of operations of the '<em>Application</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ETHICS_APPLICATION_OPERATION_COUNT = StudyPackage.NAMED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.fieldway.model.ethics.impl.ApplicationAnswerImpl <em>Application Answer</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.fieldway.model.ethics.impl.ApplicationAnswerImpl
	 * @see org.fieldway.model.ethics.impl.EthicsPackageImpl#getApplicationAnswer()
	 * @generated
	 */
	int APPLICATION_ANSWER = 3;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPLICATION_ANSWER__ID = StudyPackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Question Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPLICATION_ANSWER__QUESTION_ID = StudyPackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPLICATION_ANSWER__TEXT = StudyPackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Not Applicable</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPLICATION_ANSWER__NOT_APPLICABLE = StudyPackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPLICATION_ANSWER__REASON = StudyPackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Changed On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPLICATION_ANSWER__CHANGED_ON = StudyPackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Application Answer</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPLICATION_ANSWER_FEATURE_COUNT = StudyPackage.IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The number of operations of the '<em>Application Answer</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPLICATION_ANSWER_OPERATION_COUNT = StudyPackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.fieldway.model.ethics.impl.ApplicationVersionImpl <em>Application Version</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.fieldway.model.ethics.impl.ApplicationVersionImpl
	 * @see org.fieldway.model.ethics.impl.EthicsPackageImpl#getApplicationVersion()
	 * @generated
	 */
	int APPLICATION_VERSION = 4;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPLICATION_VERSION__ID = StudyPackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPLICATION_VERSION__VERSION = StudyPackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Submitted On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPLICATION_VERSION__SUBMITTED_ON = StudyPackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Outcome</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPLICATION_VERSION__OUTCOME = StudyPackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Decided On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPLICATION_VERSION__DECIDED_ON = StudyPackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Feedback</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPLICATION_VERSION__FEEDBACK = StudyPackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Response</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPLICATION_VERSION__RESPONSE = StudyPackage.IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Documents</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPLICATION_VERSION__DOCUMENTS = StudyPackage.IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Application Version</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPLICATION_VERSION_FEATURE_COUNT = StudyPackage.IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The number of operations of the '<em>Application Version</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPLICATION_VERSION_OPERATION_COUNT = StudyPackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.fieldway.model.ethics.impl.ApprovalImpl <em>Approval</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.fieldway.model.ethics.impl.ApprovalImpl
	 * @see org.fieldway.model.ethics.impl.EthicsPackageImpl#getApproval()
	 * @generated
	 */
	int APPROVAL = 5;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPROVAL__ID = StudyPackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Body</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPROVAL__BODY = StudyPackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Reference</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPROVAL__REFERENCE = StudyPackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Decision</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPROVAL__DECISION = StudyPackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Decided On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPROVAL__DECIDED_ON = StudyPackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Valid From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPROVAL__VALID_FROM = StudyPackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Expires</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPROVAL__EXPIRES = StudyPackage.IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPROVAL__NOTE = StudyPackage.IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Conditions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPROVAL__CONDITIONS = StudyPackage.IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The number of structural features of the '<em>Approval</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPROVAL_FEATURE_COUNT = StudyPackage.IDENTIFIED_FEATURE_COUNT + 8;

	/**
	 * The number of operations of the '<em>Approval</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPROVAL_OPERATION_COUNT = StudyPackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.fieldway.model.ethics.impl.ConditionImpl <em>Condition</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.fieldway.model.ethics.impl.ConditionImpl
	 * @see org.fieldway.model.ethics.impl.EthicsPackageImpl#getCondition()
	 * @generated
	 */
	int CONDITION = 6;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONDITION__ID = StudyPackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONDITION__TEXT = StudyPackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Due On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONDITION__DUE_ON = StudyPackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Met On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONDITION__MET_ON = StudyPackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>How</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONDITION__HOW = StudyPackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Blocking</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONDITION__BLOCKING = StudyPackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Condition</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONDITION_FEATURE_COUNT = StudyPackage.IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The number of operations of the '<em>Condition</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONDITION_OPERATION_COUNT = StudyPackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.fieldway.model.ethics.impl.AmendmentImpl <em>Amendment</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.fieldway.model.ethics.impl.AmendmentImpl
	 * @see org.fieldway.model.ethics.impl.EthicsPackageImpl#getAmendment()
	 * @generated
	 */
	int AMENDMENT = 7;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AMENDMENT__ID = StudyPackage.NAMED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AMENDMENT__NAME = StudyPackage.NAMED__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AMENDMENT__DESCRIPTION = StudyPackage.NAMED__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AMENDMENT__NUMBER = StudyPackage.NAMED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AMENDMENT__KIND = StudyPackage.NAMED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Status</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AMENDMENT__STATUS = StudyPackage.NAMED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>What</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AMENDMENT__WHAT = StudyPackage.NAMED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Why</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AMENDMENT__WHY = StudyPackage.NAMED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Submitted On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AMENDMENT__SUBMITTED_ON = StudyPackage.NAMED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>In Use From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AMENDMENT__IN_USE_FROM = StudyPackage.NAMED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Covers</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AMENDMENT__COVERS = StudyPackage.NAMED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Documents</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AMENDMENT__DOCUMENTS = StudyPackage.NAMED_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Approval</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AMENDMENT__APPROVAL = StudyPackage.NAMED_FEATURE_COUNT + 9;

	/**
	 * The number of structural features of the '<em>Amendment</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AMENDMENT_FEATURE_COUNT = StudyPackage.NAMED_FEATURE_COUNT + 10;

	/**
	 * The number of operations of the '<em>Amendment</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AMENDMENT_OPERATION_COUNT = StudyPackage.NAMED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.fieldway.model.ethics.impl.DocumentImpl <em>Document</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.fieldway.model.ethics.impl.DocumentImpl
	 * @see org.fieldway.model.ethics.impl.EthicsPackageImpl#getDocument()
	 * @generated
	 */
	int DOCUMENT = 8;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT__ID = StudyPackage.NAMED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT__NAME = StudyPackage.NAMED__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT__DESCRIPTION = StudyPackage.NAMED__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT__VERSION = StudyPackage.NAMED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT__DATE = StudyPackage.NAMED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Language</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT__LANGUAGE = StudyPackage.NAMED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Variant</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT__VARIANT = StudyPackage.NAMED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Template</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT__TEMPLATE = StudyPackage.NAMED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>File</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT__FILE = StudyPackage.NAMED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>In Use From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT__IN_USE_FROM = StudyPackage.NAMED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>In Use Until</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT__IN_USE_UNTIL = StudyPackage.NAMED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Approved By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT__APPROVED_BY = StudyPackage.NAMED_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Supersedes</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT__SUPERSEDES = StudyPackage.NAMED_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Activities</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT__ACTIVITIES = StudyPackage.NAMED_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Sections</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT__SECTIONS = StudyPackage.NAMED_FEATURE_COUNT + 11;

	/**
	 * The number of structural features of the '<em>Document</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT_FEATURE_COUNT = StudyPackage.NAMED_FEATURE_COUNT + 12;

	/**
	 * The number of operations of the '<em>Document</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT_OPERATION_COUNT = StudyPackage.NAMED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.fieldway.model.ethics.impl.DocumentSectionImpl <em>Document Section</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.fieldway.model.ethics.impl.DocumentSectionImpl
	 * @see org.fieldway.model.ethics.impl.EthicsPackageImpl#getDocumentSection()
	 * @generated
	 */
	int DOCUMENT_SECTION = 9;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT_SECTION__ID = StudyPackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Section Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT_SECTION__SECTION_ID = StudyPackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Heading</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT_SECTION__HEADING = StudyPackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT_SECTION__TEXT = StudyPackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Document Section</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT_SECTION_FEATURE_COUNT = StudyPackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Document Section</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT_SECTION_OPERATION_COUNT = StudyPackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.fieldway.model.ethics.impl.InformationSheetImpl <em>Information Sheet</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.fieldway.model.ethics.impl.InformationSheetImpl
	 * @see org.fieldway.model.ethics.impl.EthicsPackageImpl#getInformationSheet()
	 * @generated
	 */
	int INFORMATION_SHEET = 10;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INFORMATION_SHEET__ID = DOCUMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INFORMATION_SHEET__NAME = DOCUMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INFORMATION_SHEET__DESCRIPTION = DOCUMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INFORMATION_SHEET__VERSION = DOCUMENT__VERSION;

	/**
	 * The feature id for the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INFORMATION_SHEET__DATE = DOCUMENT__DATE;

	/**
	 * The feature id for the '<em><b>Language</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INFORMATION_SHEET__LANGUAGE = DOCUMENT__LANGUAGE;

	/**
	 * The feature id for the '<em><b>Variant</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INFORMATION_SHEET__VARIANT = DOCUMENT__VARIANT;

	/**
	 * The feature id for the '<em><b>Template</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INFORMATION_SHEET__TEMPLATE = DOCUMENT__TEMPLATE;

	/**
	 * The feature id for the '<em><b>File</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INFORMATION_SHEET__FILE = DOCUMENT__FILE;

	/**
	 * The feature id for the '<em><b>In Use From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INFORMATION_SHEET__IN_USE_FROM = DOCUMENT__IN_USE_FROM;

	/**
	 * The feature id for the '<em><b>In Use Until</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INFORMATION_SHEET__IN_USE_UNTIL = DOCUMENT__IN_USE_UNTIL;

	/**
	 * The feature id for the '<em><b>Approved By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INFORMATION_SHEET__APPROVED_BY = DOCUMENT__APPROVED_BY;

	/**
	 * The feature id for the '<em><b>Supersedes</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INFORMATION_SHEET__SUPERSEDES = DOCUMENT__SUPERSEDES;

	/**
	 * The feature id for the '<em><b>Activities</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INFORMATION_SHEET__ACTIVITIES = DOCUMENT__ACTIVITIES;

	/**
	 * The feature id for the '<em><b>Sections</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INFORMATION_SHEET__SECTIONS = DOCUMENT__SECTIONS;

	/**
	 * The feature id for the '<em><b>Reading Ease</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INFORMATION_SHEET__READING_EASE = DOCUMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Contacts</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INFORMATION_SHEET__CONTACTS = DOCUMENT_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Information Sheet</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INFORMATION_SHEET_FEATURE_COUNT = DOCUMENT_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Information Sheet</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INFORMATION_SHEET_OPERATION_COUNT = DOCUMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.fieldway.model.ethics.impl.ConsentFormImpl <em>Consent Form</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.fieldway.model.ethics.impl.ConsentFormImpl
	 * @see org.fieldway.model.ethics.impl.EthicsPackageImpl#getConsentForm()
	 * @generated
	 */
	int CONSENT_FORM = 11;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSENT_FORM__ID = DOCUMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSENT_FORM__NAME = DOCUMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSENT_FORM__DESCRIPTION = DOCUMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSENT_FORM__VERSION = DOCUMENT__VERSION;

	/**
	 * The feature id for the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSENT_FORM__DATE = DOCUMENT__DATE;

	/**
	 * The feature id for the '<em><b>Language</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSENT_FORM__LANGUAGE = DOCUMENT__LANGUAGE;

	/**
	 * The feature id for the '<em><b>Variant</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSENT_FORM__VARIANT = DOCUMENT__VARIANT;

	/**
	 * The feature id for the '<em><b>Template</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSENT_FORM__TEMPLATE = DOCUMENT__TEMPLATE;

	/**
	 * The feature id for the '<em><b>File</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSENT_FORM__FILE = DOCUMENT__FILE;

	/**
	 * The feature id for the '<em><b>In Use From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSENT_FORM__IN_USE_FROM = DOCUMENT__IN_USE_FROM;

	/**
	 * The feature id for the '<em><b>In Use Until</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSENT_FORM__IN_USE_UNTIL = DOCUMENT__IN_USE_UNTIL;

	/**
	 * The feature id for the '<em><b>Approved By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSENT_FORM__APPROVED_BY = DOCUMENT__APPROVED_BY;

	/**
	 * The feature id for the '<em><b>Supersedes</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSENT_FORM__SUPERSEDES = DOCUMENT__SUPERSEDES;

	/**
	 * The feature id for the '<em><b>Activities</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSENT_FORM__ACTIVITIES = DOCUMENT__ACTIVITIES;

	/**
	 * The feature id for the '<em><b>Sections</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSENT_FORM__SECTIONS = DOCUMENT__SECTIONS;

	/**
	 * The feature id for the '<em><b>Withdrawal Deadline</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSENT_FORM__WITHDRAWAL_DEADLINE = DOCUMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Withdrawal Days</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSENT_FORM__WITHDRAWAL_DAYS = DOCUMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Information Sheet</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSENT_FORM__INFORMATION_SHEET = DOCUMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Groups</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSENT_FORM__GROUPS = DOCUMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Items</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSENT_FORM__ITEMS = DOCUMENT_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Consent Form</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSENT_FORM_FEATURE_COUNT = DOCUMENT_FEATURE_COUNT + 5;

	/**
	 * The number of operations of the '<em>Consent Form</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSENT_FORM_OPERATION_COUNT = DOCUMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.fieldway.model.ethics.impl.ConsentItemImpl <em>Consent Item</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.fieldway.model.ethics.impl.ConsentItemImpl
	 * @see org.fieldway.model.ethics.impl.EthicsPackageImpl#getConsentItem()
	 * @generated
	 */
	int CONSENT_ITEM = 12;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSENT_ITEM__ID = StudyPackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSENT_ITEM__NUMBER = StudyPackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Statement</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSENT_ITEM__STATEMENT = StudyPackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Permission</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSENT_ITEM__PERMISSION = StudyPackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Audiences</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSENT_ITEM__AUDIENCES = StudyPackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Mandatory</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSENT_ITEM__MANDATORY = StudyPackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Consent Item</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSENT_ITEM_FEATURE_COUNT = StudyPackage.IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The number of operations of the '<em>Consent Item</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSENT_ITEM_OPERATION_COUNT = StudyPackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.fieldway.model.ethics.impl.DebriefSheetImpl <em>Debrief Sheet</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.fieldway.model.ethics.impl.DebriefSheetImpl
	 * @see org.fieldway.model.ethics.impl.EthicsPackageImpl#getDebriefSheet()
	 * @generated
	 */
	int DEBRIEF_SHEET = 13;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEBRIEF_SHEET__ID = DOCUMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEBRIEF_SHEET__NAME = DOCUMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEBRIEF_SHEET__DESCRIPTION = DOCUMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEBRIEF_SHEET__VERSION = DOCUMENT__VERSION;

	/**
	 * The feature id for the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEBRIEF_SHEET__DATE = DOCUMENT__DATE;

	/**
	 * The feature id for the '<em><b>Language</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEBRIEF_SHEET__LANGUAGE = DOCUMENT__LANGUAGE;

	/**
	 * The feature id for the '<em><b>Variant</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEBRIEF_SHEET__VARIANT = DOCUMENT__VARIANT;

	/**
	 * The feature id for the '<em><b>Template</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEBRIEF_SHEET__TEMPLATE = DOCUMENT__TEMPLATE;

	/**
	 * The feature id for the '<em><b>File</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEBRIEF_SHEET__FILE = DOCUMENT__FILE;

	/**
	 * The feature id for the '<em><b>In Use From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEBRIEF_SHEET__IN_USE_FROM = DOCUMENT__IN_USE_FROM;

	/**
	 * The feature id for the '<em><b>In Use Until</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEBRIEF_SHEET__IN_USE_UNTIL = DOCUMENT__IN_USE_UNTIL;

	/**
	 * The feature id for the '<em><b>Approved By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEBRIEF_SHEET__APPROVED_BY = DOCUMENT__APPROVED_BY;

	/**
	 * The feature id for the '<em><b>Supersedes</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEBRIEF_SHEET__SUPERSEDES = DOCUMENT__SUPERSEDES;

	/**
	 * The feature id for the '<em><b>Activities</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEBRIEF_SHEET__ACTIVITIES = DOCUMENT__ACTIVITIES;

	/**
	 * The feature id for the '<em><b>Sections</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEBRIEF_SHEET__SECTIONS = DOCUMENT__SECTIONS;

	/**
	 * The feature id for the '<em><b>Contacts</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEBRIEF_SHEET__CONTACTS = DOCUMENT_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Debrief Sheet</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEBRIEF_SHEET_FEATURE_COUNT = DOCUMENT_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Debrief Sheet</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEBRIEF_SHEET_OPERATION_COUNT = DOCUMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.fieldway.model.ethics.impl.RecruitmentTextImpl <em>Recruitment Text</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.fieldway.model.ethics.impl.RecruitmentTextImpl
	 * @see org.fieldway.model.ethics.impl.EthicsPackageImpl#getRecruitmentText()
	 * @generated
	 */
	int RECRUITMENT_TEXT = 14;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECRUITMENT_TEXT__ID = DOCUMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECRUITMENT_TEXT__NAME = DOCUMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECRUITMENT_TEXT__DESCRIPTION = DOCUMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECRUITMENT_TEXT__VERSION = DOCUMENT__VERSION;

	/**
	 * The feature id for the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECRUITMENT_TEXT__DATE = DOCUMENT__DATE;

	/**
	 * The feature id for the '<em><b>Language</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECRUITMENT_TEXT__LANGUAGE = DOCUMENT__LANGUAGE;

	/**
	 * The feature id for the '<em><b>Variant</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECRUITMENT_TEXT__VARIANT = DOCUMENT__VARIANT;

	/**
	 * The feature id for the '<em><b>Template</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECRUITMENT_TEXT__TEMPLATE = DOCUMENT__TEMPLATE;

	/**
	 * The feature id for the '<em><b>File</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECRUITMENT_TEXT__FILE = DOCUMENT__FILE;

	/**
	 * The feature id for the '<em><b>In Use From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECRUITMENT_TEXT__IN_USE_FROM = DOCUMENT__IN_USE_FROM;

	/**
	 * The feature id for the '<em><b>In Use Until</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECRUITMENT_TEXT__IN_USE_UNTIL = DOCUMENT__IN_USE_UNTIL;

	/**
	 * The feature id for the '<em><b>Approved By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECRUITMENT_TEXT__APPROVED_BY = DOCUMENT__APPROVED_BY;

	/**
	 * The feature id for the '<em><b>Supersedes</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECRUITMENT_TEXT__SUPERSEDES = DOCUMENT__SUPERSEDES;

	/**
	 * The feature id for the '<em><b>Activities</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECRUITMENT_TEXT__ACTIVITIES = DOCUMENT__ACTIVITIES;

	/**
	 * The feature id for the '<em><b>Sections</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECRUITMENT_TEXT__SECTIONS = DOCUMENT__SECTIONS;

	/**
	 * The feature id for the '<em><b>Channel</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECRUITMENT_TEXT__CHANNEL = DOCUMENT_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Recruitment Text</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECRUITMENT_TEXT_FEATURE_COUNT = DOCUMENT_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Recruitment Text</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECRUITMENT_TEXT_OPERATION_COUNT = DOCUMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.fieldway.model.ethics.impl.GatekeeperLetterImpl <em>Gatekeeper Letter</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.fieldway.model.ethics.impl.GatekeeperLetterImpl
	 * @see org.fieldway.model.ethics.impl.EthicsPackageImpl#getGatekeeperLetter()
	 * @generated
	 */
	int GATEKEEPER_LETTER = 15;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GATEKEEPER_LETTER__ID = DOCUMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GATEKEEPER_LETTER__NAME = DOCUMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GATEKEEPER_LETTER__DESCRIPTION = DOCUMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GATEKEEPER_LETTER__VERSION = DOCUMENT__VERSION;

	/**
	 * The feature id for the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GATEKEEPER_LETTER__DATE = DOCUMENT__DATE;

	/**
	 * The feature id for the '<em><b>Language</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GATEKEEPER_LETTER__LANGUAGE = DOCUMENT__LANGUAGE;

	/**
	 * The feature id for the '<em><b>Variant</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GATEKEEPER_LETTER__VARIANT = DOCUMENT__VARIANT;

	/**
	 * The feature id for the '<em><b>Template</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GATEKEEPER_LETTER__TEMPLATE = DOCUMENT__TEMPLATE;

	/**
	 * The feature id for the '<em><b>File</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GATEKEEPER_LETTER__FILE = DOCUMENT__FILE;

	/**
	 * The feature id for the '<em><b>In Use From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GATEKEEPER_LETTER__IN_USE_FROM = DOCUMENT__IN_USE_FROM;

	/**
	 * The feature id for the '<em><b>In Use Until</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GATEKEEPER_LETTER__IN_USE_UNTIL = DOCUMENT__IN_USE_UNTIL;

	/**
	 * The feature id for the '<em><b>Approved By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GATEKEEPER_LETTER__APPROVED_BY = DOCUMENT__APPROVED_BY;

	/**
	 * The feature id for the '<em><b>Supersedes</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GATEKEEPER_LETTER__SUPERSEDES = DOCUMENT__SUPERSEDES;

	/**
	 * The feature id for the '<em><b>Activities</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GATEKEEPER_LETTER__ACTIVITIES = DOCUMENT__ACTIVITIES;

	/**
	 * The feature id for the '<em><b>Sections</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GATEKEEPER_LETTER__SECTIONS = DOCUMENT__SECTIONS;

	/**
	 * The feature id for the '<em><b>Organisation</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GATEKEEPER_LETTER__ORGANISATION = DOCUMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Granted On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GATEKEEPER_LETTER__GRANTED_ON = DOCUMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Valid Until</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GATEKEEPER_LETTER__VALID_UNTIL = DOCUMENT_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Gatekeeper Letter</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GATEKEEPER_LETTER_FEATURE_COUNT = DOCUMENT_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Gatekeeper Letter</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GATEKEEPER_LETTER_OPERATION_COUNT = DOCUMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.fieldway.model.ethics.impl.DistressProtocolImpl <em>Distress Protocol</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.fieldway.model.ethics.impl.DistressProtocolImpl
	 * @see org.fieldway.model.ethics.impl.EthicsPackageImpl#getDistressProtocol()
	 * @generated
	 */
	int DISTRESS_PROTOCOL = 16;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISTRESS_PROTOCOL__ID = DOCUMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISTRESS_PROTOCOL__NAME = DOCUMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISTRESS_PROTOCOL__DESCRIPTION = DOCUMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISTRESS_PROTOCOL__VERSION = DOCUMENT__VERSION;

	/**
	 * The feature id for the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISTRESS_PROTOCOL__DATE = DOCUMENT__DATE;

	/**
	 * The feature id for the '<em><b>Language</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISTRESS_PROTOCOL__LANGUAGE = DOCUMENT__LANGUAGE;

	/**
	 * The feature id for the '<em><b>Variant</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISTRESS_PROTOCOL__VARIANT = DOCUMENT__VARIANT;

	/**
	 * The feature id for the '<em><b>Template</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISTRESS_PROTOCOL__TEMPLATE = DOCUMENT__TEMPLATE;

	/**
	 * The feature id for the '<em><b>File</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISTRESS_PROTOCOL__FILE = DOCUMENT__FILE;

	/**
	 * The feature id for the '<em><b>In Use From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISTRESS_PROTOCOL__IN_USE_FROM = DOCUMENT__IN_USE_FROM;

	/**
	 * The feature id for the '<em><b>In Use Until</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISTRESS_PROTOCOL__IN_USE_UNTIL = DOCUMENT__IN_USE_UNTIL;

	/**
	 * The feature id for the '<em><b>Approved By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISTRESS_PROTOCOL__APPROVED_BY = DOCUMENT__APPROVED_BY;

	/**
	 * The feature id for the '<em><b>Supersedes</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISTRESS_PROTOCOL__SUPERSEDES = DOCUMENT__SUPERSEDES;

	/**
	 * The feature id for the '<em><b>Activities</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISTRESS_PROTOCOL__ACTIVITIES = DOCUMENT__ACTIVITIES;

	/**
	 * The feature id for the '<em><b>Sections</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISTRESS_PROTOCOL__SECTIONS = DOCUMENT__SECTIONS;

	/**
	 * The feature id for the '<em><b>For Whom</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISTRESS_PROTOCOL__FOR_WHOM = DOCUMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Signs</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISTRESS_PROTOCOL__SIGNS = DOCUMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Stage One Response</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISTRESS_PROTOCOL__STAGE_ONE_RESPONSE = DOCUMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Review</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISTRESS_PROTOCOL__REVIEW = DOCUMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Stage Two Response</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISTRESS_PROTOCOL__STAGE_TWO_RESPONSE = DOCUMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Follow Up</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISTRESS_PROTOCOL__FOLLOW_UP = DOCUMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Contacts</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISTRESS_PROTOCOL__CONTACTS = DOCUMENT_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Distress Protocol</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISTRESS_PROTOCOL_FEATURE_COUNT = DOCUMENT_FEATURE_COUNT + 7;

	/**
	 * The number of operations of the '<em>Distress Protocol</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISTRESS_PROTOCOL_OPERATION_COUNT = DOCUMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.fieldway.model.ethics.impl.DataManagementPlanImpl <em>Data Management Plan</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.fieldway.model.ethics.impl.DataManagementPlanImpl
	 * @see org.fieldway.model.ethics.impl.EthicsPackageImpl#getDataManagementPlan()
	 * @generated
	 */
	int DATA_MANAGEMENT_PLAN = 17;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_MANAGEMENT_PLAN__ID = DOCUMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_MANAGEMENT_PLAN__NAME = DOCUMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_MANAGEMENT_PLAN__DESCRIPTION = DOCUMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_MANAGEMENT_PLAN__VERSION = DOCUMENT__VERSION;

	/**
	 * The feature id for the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_MANAGEMENT_PLAN__DATE = DOCUMENT__DATE;

	/**
	 * The feature id for the '<em><b>Language</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_MANAGEMENT_PLAN__LANGUAGE = DOCUMENT__LANGUAGE;

	/**
	 * The feature id for the '<em><b>Variant</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_MANAGEMENT_PLAN__VARIANT = DOCUMENT__VARIANT;

	/**
	 * The feature id for the '<em><b>Template</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_MANAGEMENT_PLAN__TEMPLATE = DOCUMENT__TEMPLATE;

	/**
	 * The feature id for the '<em><b>File</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_MANAGEMENT_PLAN__FILE = DOCUMENT__FILE;

	/**
	 * The feature id for the '<em><b>In Use From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_MANAGEMENT_PLAN__IN_USE_FROM = DOCUMENT__IN_USE_FROM;

	/**
	 * The feature id for the '<em><b>In Use Until</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_MANAGEMENT_PLAN__IN_USE_UNTIL = DOCUMENT__IN_USE_UNTIL;

	/**
	 * The feature id for the '<em><b>Approved By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_MANAGEMENT_PLAN__APPROVED_BY = DOCUMENT__APPROVED_BY;

	/**
	 * The feature id for the '<em><b>Supersedes</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_MANAGEMENT_PLAN__SUPERSEDES = DOCUMENT__SUPERSEDES;

	/**
	 * The feature id for the '<em><b>Activities</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_MANAGEMENT_PLAN__ACTIVITIES = DOCUMENT__ACTIVITIES;

	/**
	 * The feature id for the '<em><b>Sections</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_MANAGEMENT_PLAN__SECTIONS = DOCUMENT__SECTIONS;

	/**
	 * The feature id for the '<em><b>Assets</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_MANAGEMENT_PLAN__ASSETS = DOCUMENT_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Data Management Plan</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_MANAGEMENT_PLAN_FEATURE_COUNT = DOCUMENT_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Data Management Plan</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_MANAGEMENT_PLAN_OPERATION_COUNT = DOCUMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.fieldway.model.ethics.impl.TopicGuideImpl <em>Topic Guide</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.fieldway.model.ethics.impl.TopicGuideImpl
	 * @see org.fieldway.model.ethics.impl.EthicsPackageImpl#getTopicGuide()
	 * @generated
	 */
	int TOPIC_GUIDE = 18;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOPIC_GUIDE__ID = DOCUMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOPIC_GUIDE__NAME = DOCUMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOPIC_GUIDE__DESCRIPTION = DOCUMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOPIC_GUIDE__VERSION = DOCUMENT__VERSION;

	/**
	 * The feature id for the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOPIC_GUIDE__DATE = DOCUMENT__DATE;

	/**
	 * The feature id for the '<em><b>Language</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOPIC_GUIDE__LANGUAGE = DOCUMENT__LANGUAGE;

	/**
	 * The feature id for the '<em><b>Variant</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOPIC_GUIDE__VARIANT = DOCUMENT__VARIANT;

	/**
	 * The feature id for the '<em><b>Template</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOPIC_GUIDE__TEMPLATE = DOCUMENT__TEMPLATE;

	/**
	 * The feature id for the '<em><b>File</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOPIC_GUIDE__FILE = DOCUMENT__FILE;

	/**
	 * The feature id for the '<em><b>In Use From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOPIC_GUIDE__IN_USE_FROM = DOCUMENT__IN_USE_FROM;

	/**
	 * The feature id for the '<em><b>In Use Until</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOPIC_GUIDE__IN_USE_UNTIL = DOCUMENT__IN_USE_UNTIL;

	/**
	 * The feature id for the '<em><b>Approved By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOPIC_GUIDE__APPROVED_BY = DOCUMENT__APPROVED_BY;

	/**
	 * The feature id for the '<em><b>Supersedes</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOPIC_GUIDE__SUPERSEDES = DOCUMENT__SUPERSEDES;

	/**
	 * The feature id for the '<em><b>Activities</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOPIC_GUIDE__ACTIVITIES = DOCUMENT__ACTIVITIES;

	/**
	 * The feature id for the '<em><b>Sections</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOPIC_GUIDE__SECTIONS = DOCUMENT__SECTIONS;

	/**
	 * The feature id for the '<em><b>Instrument</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOPIC_GUIDE__INSTRUMENT = DOCUMENT_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Topic Guide</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOPIC_GUIDE_FEATURE_COUNT = DOCUMENT_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Topic Guide</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOPIC_GUIDE_OPERATION_COUNT = DOCUMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.fieldway.model.ethics.impl.OtherDocumentImpl <em>Other Document</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.fieldway.model.ethics.impl.OtherDocumentImpl
	 * @see org.fieldway.model.ethics.impl.EthicsPackageImpl#getOtherDocument()
	 * @generated
	 */
	int OTHER_DOCUMENT = 19;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OTHER_DOCUMENT__ID = DOCUMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OTHER_DOCUMENT__NAME = DOCUMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OTHER_DOCUMENT__DESCRIPTION = DOCUMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OTHER_DOCUMENT__VERSION = DOCUMENT__VERSION;

	/**
	 * The feature id for the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OTHER_DOCUMENT__DATE = DOCUMENT__DATE;

	/**
	 * The feature id for the '<em><b>Language</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OTHER_DOCUMENT__LANGUAGE = DOCUMENT__LANGUAGE;

	/**
	 * The feature id for the '<em><b>Variant</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OTHER_DOCUMENT__VARIANT = DOCUMENT__VARIANT;

	/**
	 * The feature id for the '<em><b>Template</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OTHER_DOCUMENT__TEMPLATE = DOCUMENT__TEMPLATE;

	/**
	 * The feature id for the '<em><b>File</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OTHER_DOCUMENT__FILE = DOCUMENT__FILE;

	/**
	 * The feature id for the '<em><b>In Use From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OTHER_DOCUMENT__IN_USE_FROM = DOCUMENT__IN_USE_FROM;

	/**
	 * The feature id for the '<em><b>In Use Until</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OTHER_DOCUMENT__IN_USE_UNTIL = DOCUMENT__IN_USE_UNTIL;

	/**
	 * The feature id for the '<em><b>Approved By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OTHER_DOCUMENT__APPROVED_BY = DOCUMENT__APPROVED_BY;

	/**
	 * The feature id for the '<em><b>Supersedes</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OTHER_DOCUMENT__SUPERSEDES = DOCUMENT__SUPERSEDES;

	/**
	 * The feature id for the '<em><b>Activities</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OTHER_DOCUMENT__ACTIVITIES = DOCUMENT__ACTIVITIES;

	/**
	 * The feature id for the '<em><b>Sections</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OTHER_DOCUMENT__SECTIONS = DOCUMENT__SECTIONS;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OTHER_DOCUMENT__KIND = DOCUMENT_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Other Document</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OTHER_DOCUMENT_FEATURE_COUNT = DOCUMENT_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Other Document</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OTHER_DOCUMENT_OPERATION_COUNT = DOCUMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.fieldway.model.ethics.impl.ContactImpl <em>Contact</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.fieldway.model.ethics.impl.ContactImpl
	 * @see org.fieldway.model.ethics.impl.EthicsPackageImpl#getContact()
	 * @generated
	 */
	int CONTACT = 20;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTACT__ID = StudyPackage.NAMED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTACT__NAME = StudyPackage.NAMED__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTACT__DESCRIPTION = StudyPackage.NAMED__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTACT__KIND = StudyPackage.NAMED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Affiliation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTACT__AFFILIATION = StudyPackage.NAMED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Email</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTACT__EMAIL = StudyPackage.NAMED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Phone</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTACT__PHONE = StudyPackage.NAMED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Website</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTACT__WEBSITE = StudyPackage.NAMED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Hours</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTACT__HOURS = StudyPackage.NAMED_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Contact</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTACT_FEATURE_COUNT = StudyPackage.NAMED_FEATURE_COUNT + 6;

	/**
	 * The number of operations of the '<em>Contact</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTACT_OPERATION_COUNT = StudyPackage.NAMED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.fieldway.model.ethics.impl.ConsentRecordImpl <em>Consent Record</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.fieldway.model.ethics.impl.ConsentRecordImpl
	 * @see org.fieldway.model.ethics.impl.EthicsPackageImpl#getConsentRecord()
	 * @generated
	 */
	int CONSENT_RECORD = 21;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSENT_RECORD__ID = StudyPackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Given On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSENT_RECORD__GIVEN_ON = StudyPackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>How</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSENT_RECORD__HOW = StudyPackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Signed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSENT_RECORD__SIGNED = StudyPackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Copy Given</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSENT_RECORD__COPY_GIVEN = StudyPackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Withdrawal Deadline</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSENT_RECORD__WITHDRAWAL_DEADLINE = StudyPackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Invalid Since</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSENT_RECORD__INVALID_SINCE = StudyPackage.IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Invalid Because</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSENT_RECORD__INVALID_BECAUSE = StudyPackage.IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSENT_RECORD__NOTE = StudyPackage.IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Participant</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSENT_RECORD__PARTICIPANT = StudyPackage.IDENTIFIED_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Form</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSENT_RECORD__FORM = StudyPackage.IDENTIFIED_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Activities</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSENT_RECORD__ACTIVITIES = StudyPackage.IDENTIFIED_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Taken By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSENT_RECORD__TAKEN_BY = StudyPackage.IDENTIFIED_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Answers</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSENT_RECORD__ANSWERS = StudyPackage.IDENTIFIED_FEATURE_COUNT + 12;

	/**
	 * The number of structural features of the '<em>Consent Record</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSENT_RECORD_FEATURE_COUNT = StudyPackage.IDENTIFIED_FEATURE_COUNT + 13;

	/**
	 * The number of operations of the '<em>Consent Record</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSENT_RECORD_OPERATION_COUNT = StudyPackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.fieldway.model.ethics.impl.ConsentAnswerImpl <em>Consent Answer</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.fieldway.model.ethics.impl.ConsentAnswerImpl
	 * @see org.fieldway.model.ethics.impl.EthicsPackageImpl#getConsentAnswer()
	 * @generated
	 */
	int CONSENT_ANSWER = 22;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSENT_ANSWER__ID = StudyPackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Answer</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSENT_ANSWER__ANSWER = StudyPackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSENT_ANSWER__NOTE = StudyPackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Item</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSENT_ANSWER__ITEM = StudyPackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Consent Answer</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSENT_ANSWER_FEATURE_COUNT = StudyPackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Consent Answer</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSENT_ANSWER_OPERATION_COUNT = StudyPackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.fieldway.model.ethics.impl.WithdrawalImpl <em>Withdrawal</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.fieldway.model.ethics.impl.WithdrawalImpl
	 * @see org.fieldway.model.ethics.impl.EthicsPackageImpl#getWithdrawal()
	 * @generated
	 */
	int WITHDRAWAL = 23;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WITHDRAWAL__ID = StudyPackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Withdrawn On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WITHDRAWAL__WITHDRAWN_ON = StudyPackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Everything</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WITHDRAWAL__EVERYTHING = StudyPackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Permissions</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WITHDRAWAL__PERMISSIONS = StudyPackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Audiences</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WITHDRAWAL__AUDIENCES = StudyPackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Deadline Kept</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WITHDRAWAL__DEADLINE_KEPT = StudyPackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Keep In Analysis</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WITHDRAWAL__KEEP_IN_ANALYSIS = StudyPackage.IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Erase</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WITHDRAWAL__ERASE = StudyPackage.IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Done</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WITHDRAWAL__DONE = StudyPackage.IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Completed On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WITHDRAWAL__COMPLETED_ON = StudyPackage.IDENTIFIED_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WITHDRAWAL__NOTE = StudyPackage.IDENTIFIED_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Participant</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WITHDRAWAL__PARTICIPANT = StudyPackage.IDENTIFIED_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Activities</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WITHDRAWAL__ACTIVITIES = StudyPackage.IDENTIFIED_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Received By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WITHDRAWAL__RECEIVED_BY = StudyPackage.IDENTIFIED_FEATURE_COUNT + 12;

	/**
	 * The number of structural features of the '<em>Withdrawal</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WITHDRAWAL_FEATURE_COUNT = StudyPackage.IDENTIFIED_FEATURE_COUNT + 13;

	/**
	 * The number of operations of the '<em>Withdrawal</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WITHDRAWAL_OPERATION_COUNT = StudyPackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.fieldway.model.ethics.impl.ErasureImpl <em>Erasure</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.fieldway.model.ethics.impl.ErasureImpl
	 * @see org.fieldway.model.ethics.impl.EthicsPackageImpl#getErasure()
	 * @generated
	 */
	int ERASURE = 24;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ERASURE__ID = StudyPackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Requested On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ERASURE__REQUESTED_ON = StudyPackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Erased On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ERASURE__ERASED_ON = StudyPackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ERASURE__REASON = StudyPackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Removed</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ERASURE__REMOVED = StudyPackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Not Reached</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ERASURE__NOT_REACHED = StudyPackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Participant</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ERASURE__PARTICIPANT = StudyPackage.IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Performed By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ERASURE__PERFORMED_BY = StudyPackage.IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Erasure</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ERASURE_FEATURE_COUNT = StudyPackage.IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The number of operations of the '<em>Erasure</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ERASURE_OPERATION_COUNT = StudyPackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.fieldway.model.ethics.impl.FilmImpl <em>Film</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.fieldway.model.ethics.impl.FilmImpl
	 * @see org.fieldway.model.ethics.impl.EthicsPackageImpl#getFilm()
	 * @generated
	 */
	int FILM = 25;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FILM__ID = StudyPackage.NAMED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FILM__NAME = StudyPackage.NAMED__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FILM__DESCRIPTION = StudyPackage.NAMED__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Audience</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FILM__AUDIENCE = StudyPackage.NAMED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Output</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FILM__OUTPUT = StudyPackage.NAMED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Cuts</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FILM__CUTS = StudyPackage.NAMED_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Film</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FILM_FEATURE_COUNT = StudyPackage.NAMED_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Film</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FILM_OPERATION_COUNT = StudyPackage.NAMED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.fieldway.model.ethics.impl.CutImpl <em>Cut</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.fieldway.model.ethics.impl.CutImpl
	 * @see org.fieldway.model.ethics.impl.EthicsPackageImpl#getCut()
	 * @generated
	 */
	int CUT = 26;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUT__ID = StudyPackage.NAMED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUT__NAME = StudyPackage.NAMED__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUT__DESCRIPTION = StudyPackage.NAMED__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUT__VERSION = StudyPackage.NAMED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUT__DATE = StudyPackage.NAMED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Duration Ms</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUT__DURATION_MS = StudyPackage.NAMED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Locked</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUT__LOCKED = StudyPackage.NAMED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Uses</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUT__USES = StudyPackage.NAMED_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Cut</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUT_FEATURE_COUNT = StudyPackage.NAMED_FEATURE_COUNT + 5;

	/**
	 * The number of operations of the '<em>Cut</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUT_OPERATION_COUNT = StudyPackage.NAMED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.fieldway.model.ethics.impl.ClipUseImpl <em>Clip Use</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.fieldway.model.ethics.impl.ClipUseImpl
	 * @see org.fieldway.model.ethics.impl.EthicsPackageImpl#getClipUse()
	 * @generated
	 */
	int CLIP_USE = 27;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLIP_USE__ID = StudyPackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Start Ms</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLIP_USE__START_MS = StudyPackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>End Ms</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLIP_USE__END_MS = StudyPackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Treatment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLIP_USE__TREATMENT = StudyPackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Clip</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLIP_USE__CLIP = StudyPackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Clip Use</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLIP_USE_FEATURE_COUNT = StudyPackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The number of operations of the '<em>Clip Use</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLIP_USE_OPERATION_COUNT = StudyPackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.fieldway.model.ethics.impl.FilmReleaseImpl <em>Film Release</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.fieldway.model.ethics.impl.FilmReleaseImpl
	 * @see org.fieldway.model.ethics.impl.EthicsPackageImpl#getFilmRelease()
	 * @generated
	 */
	int FILM_RELEASE = 28;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FILM_RELEASE__ID = StudyPackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Seen On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FILM_RELEASE__SEEN_ON = StudyPackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Decision</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FILM_RELEASE__DECISION = StudyPackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Decided On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FILM_RELEASE__DECIDED_ON = StudyPackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Audiences</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FILM_RELEASE__AUDIENCES = StudyPackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Recognisable</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FILM_RELEASE__RECOGNISABLE = StudyPackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Requested Changes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FILM_RELEASE__REQUESTED_CHANGES = StudyPackage.IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FILM_RELEASE__NOTE = StudyPackage.IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Participant</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FILM_RELEASE__PARTICIPANT = StudyPackage.IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Cut</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FILM_RELEASE__CUT = StudyPackage.IDENTIFIED_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Uses</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FILM_RELEASE__USES = StudyPackage.IDENTIFIED_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Taken By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FILM_RELEASE__TAKEN_BY = StudyPackage.IDENTIFIED_FEATURE_COUNT + 10;

	/**
	 * The number of structural features of the '<em>Film Release</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FILM_RELEASE_FEATURE_COUNT = StudyPackage.IDENTIFIED_FEATURE_COUNT + 11;

	/**
	 * The number of operations of the '<em>Film Release</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FILM_RELEASE_OPERATION_COUNT = StudyPackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.fieldway.model.ethics.impl.ContributorAgreementImpl <em>Contributor Agreement</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.fieldway.model.ethics.impl.ContributorAgreementImpl
	 * @see org.fieldway.model.ethics.impl.EthicsPackageImpl#getContributorAgreement()
	 * @generated
	 */
	int CONTRIBUTOR_AGREEMENT = 29;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTRIBUTOR_AGREEMENT__ID = StudyPackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Reference</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTRIBUTOR_AGREEMENT__REFERENCE = StudyPackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Signed On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTRIBUTOR_AGREEMENT__SIGNED_ON = StudyPackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Terms</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTRIBUTOR_AGREEMENT__TERMS = StudyPackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Audiences</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTRIBUTOR_AGREEMENT__AUDIENCES = StudyPackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Valid Until</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTRIBUTOR_AGREEMENT__VALID_UNTIL = StudyPackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Revocable</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTRIBUTOR_AGREEMENT__REVOCABLE = StudyPackage.IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Revocable Until</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTRIBUTOR_AGREEMENT__REVOCABLE_UNTIL = StudyPackage.IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Revoked On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTRIBUTOR_AGREEMENT__REVOKED_ON = StudyPackage.IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Participant</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTRIBUTOR_AGREEMENT__PARTICIPANT = StudyPackage.IDENTIFIED_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Organisation</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTRIBUTOR_AGREEMENT__ORGANISATION = StudyPackage.IDENTIFIED_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Film</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTRIBUTOR_AGREEMENT__FILM = StudyPackage.IDENTIFIED_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Document</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTRIBUTOR_AGREEMENT__DOCUMENT = StudyPackage.IDENTIFIED_FEATURE_COUNT + 11;

	/**
	 * The number of structural features of the '<em>Contributor Agreement</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTRIBUTOR_AGREEMENT_FEATURE_COUNT = StudyPackage.IDENTIFIED_FEATURE_COUNT + 12;

	/**
	 * The number of operations of the '<em>Contributor Agreement</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTRIBUTOR_AGREEMENT_OPERATION_COUNT = StudyPackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.fieldway.model.ethics.impl.RiskImpl <em>Risk</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.fieldway.model.ethics.impl.RiskImpl
	 * @see org.fieldway.model.ethics.impl.EthicsPackageImpl#getRisk()
	 * @generated
	 */
	int RISK = 30;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK__ID = StudyPackage.NAMED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK__NAME = StudyPackage.NAMED__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK__DESCRIPTION = StudyPackage.NAMED__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Subject</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK__SUBJECT = StudyPackage.NAMED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Likelihood</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK__LIKELIHOOD = StudyPackage.NAMED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Severity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK__SEVERITY = StudyPackage.NAMED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Mitigation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK__MITIGATION = StudyPackage.NAMED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Residual Likelihood</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK__RESIDUAL_LIKELIHOOD = StudyPackage.NAMED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Residual Severity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK__RESIDUAL_SEVERITY = StudyPackage.NAMED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Review On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK__REVIEW_ON = StudyPackage.NAMED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Closed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK__CLOSED = StudyPackage.NAMED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Owner</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK__OWNER = StudyPackage.NAMED_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Activities</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK__ACTIVITIES = StudyPackage.NAMED_FEATURE_COUNT + 9;

	/**
	 * The number of structural features of the '<em>Risk</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK_FEATURE_COUNT = StudyPackage.NAMED_FEATURE_COUNT + 10;

	/**
	 * The number of operations of the '<em>Risk</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK_OPERATION_COUNT = StudyPackage.NAMED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.fieldway.model.ethics.impl.DataAssetImpl <em>Data Asset</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.fieldway.model.ethics.impl.DataAssetImpl
	 * @see org.fieldway.model.ethics.impl.EthicsPackageImpl#getDataAsset()
	 * @generated
	 */
	int DATA_ASSET = 31;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_ASSET__ID = StudyPackage.NAMED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_ASSET__NAME = StudyPackage.NAMED__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_ASSET__DESCRIPTION = StudyPackage.NAMED__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Personal</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_ASSET__PERSONAL = StudyPackage.NAMED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Special Category</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_ASSET__SPECIAL_CATEGORY = StudyPackage.NAMED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Lawful Basis</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_ASSET__LAWFUL_BASIS = StudyPackage.NAMED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Special Condition</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_ASSET__SPECIAL_CONDITION = StudyPackage.NAMED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Kinds</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_ASSET__KINDS = StudyPackage.NAMED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Contents</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_ASSET__CONTENTS = StudyPackage.NAMED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Storage</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_ASSET__STORAGE = StudyPackage.NAMED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Access Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_ASSET__ACCESS_NOTE = StudyPackage.NAMED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Transfer</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_ASSET__TRANSFER = StudyPackage.NAMED_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Backup</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_ASSET__BACKUP = StudyPackage.NAMED_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Retain Until</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_ASSET__RETAIN_UNTIL = StudyPackage.NAMED_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Retention Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_ASSET__RETENTION_REASON = StudyPackage.NAMED_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Disposal</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_ASSET__DISPOSAL = StudyPackage.NAMED_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Disposed On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_ASSET__DISPOSED_ON = StudyPackage.NAMED_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Archive</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_ASSET__ARCHIVE = StudyPackage.NAMED_FEATURE_COUNT + 14;

	/**
	 * The feature id for the '<em><b>Controller</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_ASSET__CONTROLLER = StudyPackage.NAMED_FEATURE_COUNT + 15;

	/**
	 * The feature id for the '<em><b>Processors</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_ASSET__PROCESSORS = StudyPackage.NAMED_FEATURE_COUNT + 16;

	/**
	 * The feature id for the '<em><b>Access</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_ASSET__ACCESS = StudyPackage.NAMED_FEATURE_COUNT + 17;

	/**
	 * The feature id for the '<em><b>Activities</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_ASSET__ACTIVITIES = StudyPackage.NAMED_FEATURE_COUNT + 18;

	/**
	 * The number of structural features of the '<em>Data Asset</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_ASSET_FEATURE_COUNT = StudyPackage.NAMED_FEATURE_COUNT + 19;

	/**
	 * The number of operations of the '<em>Data Asset</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_ASSET_OPERATION_COUNT = StudyPackage.NAMED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.fieldway.model.ethics.impl.DataSharingAgreementImpl <em>Data Sharing Agreement</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.fieldway.model.ethics.impl.DataSharingAgreementImpl
	 * @see org.fieldway.model.ethics.impl.EthicsPackageImpl#getDataSharingAgreement()
	 * @generated
	 */
	int DATA_SHARING_AGREEMENT = 32;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_SHARING_AGREEMENT__ID = StudyPackage.NAMED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_SHARING_AGREEMENT__NAME = StudyPackage.NAMED__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_SHARING_AGREEMENT__DESCRIPTION = StudyPackage.NAMED__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Reference</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_SHARING_AGREEMENT__REFERENCE = StudyPackage.NAMED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Purpose</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_SHARING_AGREEMENT__PURPOSE = StudyPackage.NAMED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Safeguards</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_SHARING_AGREEMENT__SAFEGUARDS = StudyPackage.NAMED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Signed On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_SHARING_AGREEMENT__SIGNED_ON = StudyPackage.NAMED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Expires</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_SHARING_AGREEMENT__EXPIRES = StudyPackage.NAMED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Parties</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_SHARING_AGREEMENT__PARTIES = StudyPackage.NAMED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Assets</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_SHARING_AGREEMENT__ASSETS = StudyPackage.NAMED_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Data Sharing Agreement</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_SHARING_AGREEMENT_FEATURE_COUNT = StudyPackage.NAMED_FEATURE_COUNT + 7;

	/**
	 * The number of operations of the '<em>Data Sharing Agreement</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_SHARING_AGREEMENT_OPERATION_COUNT = StudyPackage.NAMED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.fieldway.model.ethics.impl.DpiaImpl <em>Dpia</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.fieldway.model.ethics.impl.DpiaImpl
	 * @see org.fieldway.model.ethics.impl.EthicsPackageImpl#getDpia()
	 * @generated
	 */
	int DPIA = 33;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DPIA__ID = StudyPackage.NAMED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DPIA__NAME = StudyPackage.NAMED__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DPIA__DESCRIPTION = StudyPackage.NAMED__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Reference</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DPIA__REFERENCE = StudyPackage.NAMED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Completed On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DPIA__COMPLETED_ON = StudyPackage.NAMED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Review On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DPIA__REVIEW_ON = StudyPackage.NAMED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Reviewed By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DPIA__REVIEWED_BY = StudyPackage.NAMED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Necessity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DPIA__NECESSITY = StudyPackage.NAMED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Consultation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DPIA__CONSULTATION = StudyPackage.NAMED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Outcome</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DPIA__OUTCOME = StudyPackage.NAMED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Risks</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DPIA__RISKS = StudyPackage.NAMED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Assets</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DPIA__ASSETS = StudyPackage.NAMED_FEATURE_COUNT + 8;

	/**
	 * The number of structural features of the '<em>Dpia</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DPIA_FEATURE_COUNT = StudyPackage.NAMED_FEATURE_COUNT + 9;

	/**
	 * The number of operations of the '<em>Dpia</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DPIA_OPERATION_COUNT = StudyPackage.NAMED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.fieldway.model.ethics.impl.IncidentImpl <em>Incident</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.fieldway.model.ethics.impl.IncidentImpl
	 * @see org.fieldway.model.ethics.impl.EthicsPackageImpl#getIncident()
	 * @generated
	 */
	int INCIDENT = 34;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INCIDENT__ID = StudyPackage.NAMED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INCIDENT__NAME = StudyPackage.NAMED__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INCIDENT__DESCRIPTION = StudyPackage.NAMED__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INCIDENT__KIND = StudyPackage.NAMED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Severity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INCIDENT__SEVERITY = StudyPackage.NAMED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Occurred On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INCIDENT__OCCURRED_ON = StudyPackage.NAMED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Reported On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INCIDENT__REPORTED_ON = StudyPackage.NAMED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Reported To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INCIDENT__REPORTED_TO = StudyPackage.NAMED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Action</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INCIDENT__ACTION = StudyPackage.NAMED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Learning</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INCIDENT__LEARNING = StudyPackage.NAMED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Closed On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INCIDENT__CLOSED_ON = StudyPackage.NAMED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Participants</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INCIDENT__PARTICIPANTS = StudyPackage.NAMED_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Activity</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INCIDENT__ACTIVITY = StudyPackage.NAMED_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Risk</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INCIDENT__RISK = StudyPackage.NAMED_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Amendment</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INCIDENT__AMENDMENT = StudyPackage.NAMED_FEATURE_COUNT + 11;

	/**
	 * The number of structural features of the '<em>Incident</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INCIDENT_FEATURE_COUNT = StudyPackage.NAMED_FEATURE_COUNT + 12;

	/**
	 * The number of operations of the '<em>Incident</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INCIDENT_OPERATION_COUNT = StudyPackage.NAMED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.fieldway.model.ethics.impl.DeclarationImpl <em>Declaration</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.fieldway.model.ethics.impl.DeclarationImpl
	 * @see org.fieldway.model.ethics.impl.EthicsPackageImpl#getDeclaration()
	 * @generated
	 */
	int DECLARATION = 35;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECLARATION__ID = StudyPackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECLARATION__KIND = StudyPackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECLARATION__TEXT = StudyPackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Declared On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECLARATION__DECLARED_ON = StudyPackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Valid Until</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECLARATION__VALID_UNTIL = StudyPackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Reference</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECLARATION__REFERENCE = StudyPackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Researcher</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECLARATION__RESEARCHER = StudyPackage.IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Declaration</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECLARATION_FEATURE_COUNT = StudyPackage.IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The number of operations of the '<em>Declaration</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECLARATION_OPERATION_COUNT = StudyPackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.fieldway.model.ethics.ApplicationStatus <em>Application Status</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.fieldway.model.ethics.ApplicationStatus
	 * @see org.fieldway.model.ethics.impl.EthicsPackageImpl#getApplicationStatus()
	 * @generated
	 */
	int APPLICATION_STATUS = 36;

	/**
	 * The meta object id for the '{@link org.fieldway.model.ethics.RiskCategory <em>Risk Category</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.fieldway.model.ethics.RiskCategory
	 * @see org.fieldway.model.ethics.impl.EthicsPackageImpl#getRiskCategory()
	 * @generated
	 */
	int RISK_CATEGORY = 37;

	/**
	 * The meta object id for the '{@link org.fieldway.model.ethics.ApprovalDecision <em>Approval Decision</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.fieldway.model.ethics.ApprovalDecision
	 * @see org.fieldway.model.ethics.impl.EthicsPackageImpl#getApprovalDecision()
	 * @generated
	 */
	int APPROVAL_DECISION = 38;

	/**
	 * The meta object id for the '{@link org.fieldway.model.ethics.AmendmentKind <em>Amendment Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.fieldway.model.ethics.AmendmentKind
	 * @see org.fieldway.model.ethics.impl.EthicsPackageImpl#getAmendmentKind()
	 * @generated
	 */
	int AMENDMENT_KIND = 39;

	/**
	 * The meta object id for the '{@link org.fieldway.model.ethics.DocumentVariant <em>Document Variant</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.fieldway.model.ethics.DocumentVariant
	 * @see org.fieldway.model.ethics.impl.EthicsPackageImpl#getDocumentVariant()
	 * @generated
	 */
	int DOCUMENT_VARIANT = 40;

	/**
	 * The meta object id for the '{@link org.fieldway.model.ethics.ContactKind <em>Contact Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.fieldway.model.ethics.ContactKind
	 * @see org.fieldway.model.ethics.impl.EthicsPackageImpl#getContactKind()
	 * @generated
	 */
	int CONTACT_KIND = 41;

	/**
	 * The meta object id for the '{@link org.fieldway.model.ethics.ConsentMode <em>Consent Mode</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.fieldway.model.ethics.ConsentMode
	 * @see org.fieldway.model.ethics.impl.EthicsPackageImpl#getConsentMode()
	 * @generated
	 */
	int CONSENT_MODE = 42;

	/**
	 * The meta object id for the '{@link org.fieldway.model.ethics.Answer <em>Answer</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.fieldway.model.ethics.Answer
	 * @see org.fieldway.model.ethics.impl.EthicsPackageImpl#getAnswer()
	 * @generated
	 */
	int ANSWER = 43;

	/**
	 * The meta object id for the '{@link org.fieldway.model.ethics.ErasureReason <em>Erasure Reason</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.fieldway.model.ethics.ErasureReason
	 * @see org.fieldway.model.ethics.impl.EthicsPackageImpl#getErasureReason()
	 * @generated
	 */
	int ERASURE_REASON = 44;

	/**
	 * The meta object id for the '{@link org.fieldway.model.ethics.ReleaseDecision <em>Release Decision</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.fieldway.model.ethics.ReleaseDecision
	 * @see org.fieldway.model.ethics.impl.EthicsPackageImpl#getReleaseDecision()
	 * @generated
	 */
	int RELEASE_DECISION = 45;

	/**
	 * The meta object id for the '{@link org.fieldway.model.ethics.RiskSubject <em>Risk Subject</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.fieldway.model.ethics.RiskSubject
	 * @see org.fieldway.model.ethics.impl.EthicsPackageImpl#getRiskSubject()
	 * @generated
	 */
	int RISK_SUBJECT = 46;

	/**
	 * The meta object id for the '{@link org.fieldway.model.ethics.Likelihood <em>Likelihood</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.fieldway.model.ethics.Likelihood
	 * @see org.fieldway.model.ethics.impl.EthicsPackageImpl#getLikelihood()
	 * @generated
	 */
	int LIKELIHOOD = 47;

	/**
	 * The meta object id for the '{@link org.fieldway.model.ethics.Severity <em>Severity</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.fieldway.model.ethics.Severity
	 * @see org.fieldway.model.ethics.impl.EthicsPackageImpl#getSeverity()
	 * @generated
	 */
	int SEVERITY = 48;

	/**
	 * The meta object id for the '{@link org.fieldway.model.ethics.LawfulBasis <em>Lawful Basis</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.fieldway.model.ethics.LawfulBasis
	 * @see org.fieldway.model.ethics.impl.EthicsPackageImpl#getLawfulBasis()
	 * @generated
	 */
	int LAWFUL_BASIS = 49;

	/**
	 * The meta object id for the '{@link org.fieldway.model.ethics.SpecialCondition <em>Special Condition</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.fieldway.model.ethics.SpecialCondition
	 * @see org.fieldway.model.ethics.impl.EthicsPackageImpl#getSpecialCondition()
	 * @generated
	 */
	int SPECIAL_CONDITION = 50;

	/**
	 * The meta object id for the '{@link org.fieldway.model.ethics.IncidentKind <em>Incident Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.fieldway.model.ethics.IncidentKind
	 * @see org.fieldway.model.ethics.impl.EthicsPackageImpl#getIncidentKind()
	 * @generated
	 */
	int INCIDENT_KIND = 51;

	/**
	 * The meta object id for the '{@link org.fieldway.model.ethics.DeclarationKind <em>Declaration Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.fieldway.model.ethics.DeclarationKind
	 * @see org.fieldway.model.ethics.impl.EthicsPackageImpl#getDeclarationKind()
	 * @generated
	 */
	int DECLARATION_KIND = 52;


	/**
	 * Returns the meta object for class '{@link org.fieldway.model.ethics.Ethics <em>Ethics</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Ethics</em>'.
	 * @see org.fieldway.model.ethics.Ethics
	 * @generated
	 */
	EClass getEthics();

	/**
	 * Returns the meta object for the containment reference list '{@link org.fieldway.model.ethics.Ethics#getApplications <em>Applications</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Applications</em>'.
	 * @see org.fieldway.model.ethics.Ethics#getApplications()
	 * @see #getEthics()
	 * @generated
	 */
	EReference getEthics_Applications();

	/**
	 * Returns the meta object for the containment reference list '{@link org.fieldway.model.ethics.Ethics#getDocuments <em>Documents</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Documents</em>'.
	 * @see org.fieldway.model.ethics.Ethics#getDocuments()
	 * @see #getEthics()
	 * @generated
	 */
	EReference getEthics_Documents();

	/**
	 * Returns the meta object for the containment reference list '{@link org.fieldway.model.ethics.Ethics#getFilms <em>Films</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Films</em>'.
	 * @see org.fieldway.model.ethics.Ethics#getFilms()
	 * @see #getEthics()
	 * @generated
	 */
	EReference getEthics_Films();

	/**
	 * Returns the meta object for the containment reference list '{@link org.fieldway.model.ethics.Ethics#getRisks <em>Risks</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Risks</em>'.
	 * @see org.fieldway.model.ethics.Ethics#getRisks()
	 * @see #getEthics()
	 * @generated
	 */
	EReference getEthics_Risks();

	/**
	 * Returns the meta object for the containment reference list '{@link org.fieldway.model.ethics.Ethics#getDataAssets <em>Data Assets</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Data Assets</em>'.
	 * @see org.fieldway.model.ethics.Ethics#getDataAssets()
	 * @see #getEthics()
	 * @generated
	 */
	EReference getEthics_DataAssets();

	/**
	 * Returns the meta object for the containment reference list '{@link org.fieldway.model.ethics.Ethics#getDpias <em>Dpias</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Dpias</em>'.
	 * @see org.fieldway.model.ethics.Ethics#getDpias()
	 * @see #getEthics()
	 * @generated
	 */
	EReference getEthics_Dpias();

	/**
	 * Returns the meta object for the containment reference list '{@link org.fieldway.model.ethics.Ethics#getSharingAgreements <em>Sharing Agreements</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Sharing Agreements</em>'.
	 * @see org.fieldway.model.ethics.Ethics#getSharingAgreements()
	 * @see #getEthics()
	 * @generated
	 */
	EReference getEthics_SharingAgreements();

	/**
	 * Returns the meta object for the containment reference list '{@link org.fieldway.model.ethics.Ethics#getIncidents <em>Incidents</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Incidents</em>'.
	 * @see org.fieldway.model.ethics.Ethics#getIncidents()
	 * @see #getEthics()
	 * @generated
	 */
	EReference getEthics_Incidents();

	/**
	 * Returns the meta object for the containment reference list '{@link org.fieldway.model.ethics.Ethics#getDeclarations <em>Declarations</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Declarations</em>'.
	 * @see org.fieldway.model.ethics.Ethics#getDeclarations()
	 * @see #getEthics()
	 * @generated
	 */
	EReference getEthics_Declarations();

	/**
	 * Returns the meta object for the containment reference list '{@link org.fieldway.model.ethics.Ethics#getContacts <em>Contacts</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Contacts</em>'.
	 * @see org.fieldway.model.ethics.Ethics#getContacts()
	 * @see #getEthics()
	 * @generated
	 */
	EReference getEthics_Contacts();

	/**
	 * Returns the meta object for class '{@link org.fieldway.model.ethics.Consents <em>Consents</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Consents</em>'.
	 * @see org.fieldway.model.ethics.Consents
	 * @generated
	 */
	EClass getConsents();

	/**
	 * Returns the meta object for the containment reference list '{@link org.fieldway.model.ethics.Consents#getRecords <em>Records</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Records</em>'.
	 * @see org.fieldway.model.ethics.Consents#getRecords()
	 * @see #getConsents()
	 * @generated
	 */
	EReference getConsents_Records();

	/**
	 * Returns the meta object for the containment reference list '{@link org.fieldway.model.ethics.Consents#getWithdrawals <em>Withdrawals</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Withdrawals</em>'.
	 * @see org.fieldway.model.ethics.Consents#getWithdrawals()
	 * @see #getConsents()
	 * @generated
	 */
	EReference getConsents_Withdrawals();

	/**
	 * Returns the meta object for the containment reference list '{@link org.fieldway.model.ethics.Consents#getFilmReleases <em>Film Releases</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Film Releases</em>'.
	 * @see org.fieldway.model.ethics.Consents#getFilmReleases()
	 * @see #getConsents()
	 * @generated
	 */
	EReference getConsents_FilmReleases();

	/**
	 * Returns the meta object for the containment reference list '{@link org.fieldway.model.ethics.Consents#getContributorAgreements <em>Contributor Agreements</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Contributor Agreements</em>'.
	 * @see org.fieldway.model.ethics.Consents#getContributorAgreements()
	 * @see #getConsents()
	 * @generated
	 */
	EReference getConsents_ContributorAgreements();

	/**
	 * Returns the meta object for the containment reference list '{@link org.fieldway.model.ethics.Consents#getErasures <em>Erasures</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Erasures</em>'.
	 * @see org.fieldway.model.ethics.Consents#getErasures()
	 * @see #getConsents()
	 * @generated
	 */
	EReference getConsents_Erasures();

	/**
	 * Returns the meta object for class '{@link org.fieldway.model.ethics.EthicsApplication <em>Application</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Application</em>'.
	 * @see org.fieldway.model.ethics.EthicsApplication
	 * @generated
	 */
	EClass getEthicsApplication();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.ethics.EthicsApplication#getReference <em>Reference</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reference</em>'.
	 * @see org.fieldway.model.ethics.EthicsApplication#getReference()
	 * @see #getEthicsApplication()
	 * @generated
	 */
	EAttribute getEthicsApplication_Reference();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.ethics.EthicsApplication#getVersion <em>Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Version</em>'.
	 * @see org.fieldway.model.ethics.EthicsApplication#getVersion()
	 * @see #getEthicsApplication()
	 * @generated
	 */
	EAttribute getEthicsApplication_Version();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.ethics.EthicsApplication#getStatus <em>Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Status</em>'.
	 * @see org.fieldway.model.ethics.EthicsApplication#getStatus()
	 * @see #getEthicsApplication()
	 * @generated
	 */
	EAttribute getEthicsApplication_Status();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.ethics.EthicsApplication#getCommittee <em>Committee</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Committee</em>'.
	 * @see org.fieldway.model.ethics.EthicsApplication#getCommittee()
	 * @see #getEthicsApplication()
	 * @generated
	 */
	EAttribute getEthicsApplication_Committee();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.ethics.EthicsApplication#getFaculty <em>Faculty</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Faculty</em>'.
	 * @see org.fieldway.model.ethics.EthicsApplication#getFaculty()
	 * @see #getEthicsApplication()
	 * @generated
	 */
	EAttribute getEthicsApplication_Faculty();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.ethics.EthicsApplication#getRiskCategory <em>Risk Category</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Risk Category</em>'.
	 * @see org.fieldway.model.ethics.EthicsApplication#getRiskCategory()
	 * @see #getEthicsApplication()
	 * @generated
	 */
	EAttribute getEthicsApplication_RiskCategory();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.ethics.EthicsApplication#getReviewPath <em>Review Path</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Review Path</em>'.
	 * @see org.fieldway.model.ethics.EthicsApplication#getReviewPath()
	 * @see #getEthicsApplication()
	 * @generated
	 */
	EAttribute getEthicsApplication_ReviewPath();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.ethics.EthicsApplication#getSubmittedOn <em>Submitted On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Submitted On</em>'.
	 * @see org.fieldway.model.ethics.EthicsApplication#getSubmittedOn()
	 * @see #getEthicsApplication()
	 * @generated
	 */
	EAttribute getEthicsApplication_SubmittedOn();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.ethics.EthicsApplication#getStartsOn <em>Starts On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Starts On</em>'.
	 * @see org.fieldway.model.ethics.EthicsApplication#getStartsOn()
	 * @see #getEthicsApplication()
	 * @generated
	 */
	EAttribute getEthicsApplication_StartsOn();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.ethics.EthicsApplication#getEndsOn <em>Ends On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Ends On</em>'.
	 * @see org.fieldway.model.ethics.EthicsApplication#getEndsOn()
	 * @see #getEthicsApplication()
	 * @generated
	 */
	EAttribute getEthicsApplication_EndsOn();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.ethics.EthicsApplication#getReportDueOn <em>Report Due On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Report Due On</em>'.
	 * @see org.fieldway.model.ethics.EthicsApplication#getReportDueOn()
	 * @see #getEthicsApplication()
	 * @generated
	 */
	EAttribute getEthicsApplication_ReportDueOn();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.ethics.EthicsApplication#getReportedOn <em>Reported On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reported On</em>'.
	 * @see org.fieldway.model.ethics.EthicsApplication#getReportedOn()
	 * @see #getEthicsApplication()
	 * @generated
	 */
	EAttribute getEthicsApplication_ReportedOn();

	/**
	 * Returns the meta object for the reference '{@link org.fieldway.model.ethics.EthicsApplication#getApplicant <em>Applicant</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Applicant</em>'.
	 * @see org.fieldway.model.ethics.EthicsApplication#getApplicant()
	 * @see #getEthicsApplication()
	 * @generated
	 */
	EReference getEthicsApplication_Applicant();

	/**
	 * Returns the meta object for the reference '{@link org.fieldway.model.ethics.EthicsApplication#getPrincipalInvestigator <em>Principal Investigator</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Principal Investigator</em>'.
	 * @see org.fieldway.model.ethics.EthicsApplication#getPrincipalInvestigator()
	 * @see #getEthicsApplication()
	 * @generated
	 */
	EReference getEthicsApplication_PrincipalInvestigator();

	/**
	 * Returns the meta object for the reference list '{@link org.fieldway.model.ethics.EthicsApplication#getCoResearchers <em>Co Researchers</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Co Researchers</em>'.
	 * @see org.fieldway.model.ethics.EthicsApplication#getCoResearchers()
	 * @see #getEthicsApplication()
	 * @generated
	 */
	EReference getEthicsApplication_CoResearchers();

	/**
	 * Returns the meta object for the reference list '{@link org.fieldway.model.ethics.EthicsApplication#getCovers <em>Covers</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Covers</em>'.
	 * @see org.fieldway.model.ethics.EthicsApplication#getCovers()
	 * @see #getEthicsApplication()
	 * @generated
	 */
	EReference getEthicsApplication_Covers();

	/**
	 * Returns the meta object for the reference list '{@link org.fieldway.model.ethics.EthicsApplication#getDocuments <em>Documents</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Documents</em>'.
	 * @see org.fieldway.model.ethics.EthicsApplication#getDocuments()
	 * @see #getEthicsApplication()
	 * @generated
	 */
	EReference getEthicsApplication_Documents();

	/**
	 * Returns the meta object for the containment reference list '{@link org.fieldway.model.ethics.EthicsApplication#getAnswers <em>Answers</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Answers</em>'.
	 * @see org.fieldway.model.ethics.EthicsApplication#getAnswers()
	 * @see #getEthicsApplication()
	 * @generated
	 */
	EReference getEthicsApplication_Answers();

	/**
	 * Returns the meta object for the containment reference list '{@link org.fieldway.model.ethics.EthicsApplication#getVersions <em>Versions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Versions</em>'.
	 * @see org.fieldway.model.ethics.EthicsApplication#getVersions()
	 * @see #getEthicsApplication()
	 * @generated
	 */
	EReference getEthicsApplication_Versions();

	/**
	 * Returns the meta object for the containment reference list '{@link org.fieldway.model.ethics.EthicsApplication#getApprovals <em>Approvals</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Approvals</em>'.
	 * @see org.fieldway.model.ethics.EthicsApplication#getApprovals()
	 * @see #getEthicsApplication()
	 * @generated
	 */
	EReference getEthicsApplication_Approvals();

	/**
	 * Returns the meta object for the containment reference list '{@link org.fieldway.model.ethics.EthicsApplication#getAmendments <em>Amendments</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Amendments</em>'.
	 * @see org.fieldway.model.ethics.EthicsApplication#getAmendments()
	 * @see #getEthicsApplication()
	 * @generated
	 */
	EReference getEthicsApplication_Amendments();

	/**
	 * Returns the meta object for class '{@link org.fieldway.model.ethics.ApplicationAnswer <em>Application Answer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Application Answer</em>'.
	 * @see org.fieldway.model.ethics.ApplicationAnswer
	 * @generated
	 */
	EClass getApplicationAnswer();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.ethics.ApplicationAnswer#getQuestionId <em>Question Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Question Id</em>'.
	 * @see org.fieldway.model.ethics.ApplicationAnswer#getQuestionId()
	 * @see #getApplicationAnswer()
	 * @generated
	 */
	EAttribute getApplicationAnswer_QuestionId();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.ethics.ApplicationAnswer#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.fieldway.model.ethics.ApplicationAnswer#getText()
	 * @see #getApplicationAnswer()
	 * @generated
	 */
	EAttribute getApplicationAnswer_Text();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.ethics.ApplicationAnswer#isNotApplicable <em>Not Applicable</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Not Applicable</em>'.
	 * @see org.fieldway.model.ethics.ApplicationAnswer#isNotApplicable()
	 * @see #getApplicationAnswer()
	 * @generated
	 */
	EAttribute getApplicationAnswer_NotApplicable();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.ethics.ApplicationAnswer#getReason <em>Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reason</em>'.
	 * @see org.fieldway.model.ethics.ApplicationAnswer#getReason()
	 * @see #getApplicationAnswer()
	 * @generated
	 */
	EAttribute getApplicationAnswer_Reason();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.ethics.ApplicationAnswer#getChangedOn <em>Changed On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Changed On</em>'.
	 * @see org.fieldway.model.ethics.ApplicationAnswer#getChangedOn()
	 * @see #getApplicationAnswer()
	 * @generated
	 */
	EAttribute getApplicationAnswer_ChangedOn();

	/**
	 * Returns the meta object for class '{@link org.fieldway.model.ethics.ApplicationVersion <em>Application Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Application Version</em>'.
	 * @see org.fieldway.model.ethics.ApplicationVersion
	 * @generated
	 */
	EClass getApplicationVersion();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.ethics.ApplicationVersion#getVersion <em>Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Version</em>'.
	 * @see org.fieldway.model.ethics.ApplicationVersion#getVersion()
	 * @see #getApplicationVersion()
	 * @generated
	 */
	EAttribute getApplicationVersion_Version();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.ethics.ApplicationVersion#getSubmittedOn <em>Submitted On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Submitted On</em>'.
	 * @see org.fieldway.model.ethics.ApplicationVersion#getSubmittedOn()
	 * @see #getApplicationVersion()
	 * @generated
	 */
	EAttribute getApplicationVersion_SubmittedOn();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.ethics.ApplicationVersion#getOutcome <em>Outcome</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Outcome</em>'.
	 * @see org.fieldway.model.ethics.ApplicationVersion#getOutcome()
	 * @see #getApplicationVersion()
	 * @generated
	 */
	EAttribute getApplicationVersion_Outcome();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.ethics.ApplicationVersion#getDecidedOn <em>Decided On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Decided On</em>'.
	 * @see org.fieldway.model.ethics.ApplicationVersion#getDecidedOn()
	 * @see #getApplicationVersion()
	 * @generated
	 */
	EAttribute getApplicationVersion_DecidedOn();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.ethics.ApplicationVersion#getFeedback <em>Feedback</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Feedback</em>'.
	 * @see org.fieldway.model.ethics.ApplicationVersion#getFeedback()
	 * @see #getApplicationVersion()
	 * @generated
	 */
	EAttribute getApplicationVersion_Feedback();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.ethics.ApplicationVersion#getResponse <em>Response</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Response</em>'.
	 * @see org.fieldway.model.ethics.ApplicationVersion#getResponse()
	 * @see #getApplicationVersion()
	 * @generated
	 */
	EAttribute getApplicationVersion_Response();

	/**
	 * Returns the meta object for the reference list '{@link org.fieldway.model.ethics.ApplicationVersion#getDocuments <em>Documents</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Documents</em>'.
	 * @see org.fieldway.model.ethics.ApplicationVersion#getDocuments()
	 * @see #getApplicationVersion()
	 * @generated
	 */
	EReference getApplicationVersion_Documents();

	/**
	 * Returns the meta object for class '{@link org.fieldway.model.ethics.Approval <em>Approval</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Approval</em>'.
	 * @see org.fieldway.model.ethics.Approval
	 * @generated
	 */
	EClass getApproval();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.ethics.Approval#getBody <em>Body</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Body</em>'.
	 * @see org.fieldway.model.ethics.Approval#getBody()
	 * @see #getApproval()
	 * @generated
	 */
	EAttribute getApproval_Body();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.ethics.Approval#getReference <em>Reference</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reference</em>'.
	 * @see org.fieldway.model.ethics.Approval#getReference()
	 * @see #getApproval()
	 * @generated
	 */
	EAttribute getApproval_Reference();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.ethics.Approval#getDecision <em>Decision</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Decision</em>'.
	 * @see org.fieldway.model.ethics.Approval#getDecision()
	 * @see #getApproval()
	 * @generated
	 */
	EAttribute getApproval_Decision();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.ethics.Approval#getDecidedOn <em>Decided On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Decided On</em>'.
	 * @see org.fieldway.model.ethics.Approval#getDecidedOn()
	 * @see #getApproval()
	 * @generated
	 */
	EAttribute getApproval_DecidedOn();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.ethics.Approval#getValidFrom <em>Valid From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Valid From</em>'.
	 * @see org.fieldway.model.ethics.Approval#getValidFrom()
	 * @see #getApproval()
	 * @generated
	 */
	EAttribute getApproval_ValidFrom();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.ethics.Approval#getExpires <em>Expires</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Expires</em>'.
	 * @see org.fieldway.model.ethics.Approval#getExpires()
	 * @see #getApproval()
	 * @generated
	 */
	EAttribute getApproval_Expires();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.ethics.Approval#getNote <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Note</em>'.
	 * @see org.fieldway.model.ethics.Approval#getNote()
	 * @see #getApproval()
	 * @generated
	 */
	EAttribute getApproval_Note();

	/**
	 * Returns the meta object for the containment reference list '{@link org.fieldway.model.ethics.Approval#getConditions <em>Conditions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Conditions</em>'.
	 * @see org.fieldway.model.ethics.Approval#getConditions()
	 * @see #getApproval()
	 * @generated
	 */
	EReference getApproval_Conditions();

	/**
	 * Returns the meta object for class '{@link org.fieldway.model.ethics.Condition <em>Condition</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Condition</em>'.
	 * @see org.fieldway.model.ethics.Condition
	 * @generated
	 */
	EClass getCondition();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.ethics.Condition#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.fieldway.model.ethics.Condition#getText()
	 * @see #getCondition()
	 * @generated
	 */
	EAttribute getCondition_Text();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.ethics.Condition#getDueOn <em>Due On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Due On</em>'.
	 * @see org.fieldway.model.ethics.Condition#getDueOn()
	 * @see #getCondition()
	 * @generated
	 */
	EAttribute getCondition_DueOn();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.ethics.Condition#getMetOn <em>Met On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Met On</em>'.
	 * @see org.fieldway.model.ethics.Condition#getMetOn()
	 * @see #getCondition()
	 * @generated
	 */
	EAttribute getCondition_MetOn();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.ethics.Condition#getHow <em>How</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>How</em>'.
	 * @see org.fieldway.model.ethics.Condition#getHow()
	 * @see #getCondition()
	 * @generated
	 */
	EAttribute getCondition_How();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.ethics.Condition#isBlocking <em>Blocking</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Blocking</em>'.
	 * @see org.fieldway.model.ethics.Condition#isBlocking()
	 * @see #getCondition()
	 * @generated
	 */
	EAttribute getCondition_Blocking();

	/**
	 * Returns the meta object for class '{@link org.fieldway.model.ethics.Amendment <em>Amendment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Amendment</em>'.
	 * @see org.fieldway.model.ethics.Amendment
	 * @generated
	 */
	EClass getAmendment();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.ethics.Amendment#getNumber <em>Number</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Number</em>'.
	 * @see org.fieldway.model.ethics.Amendment#getNumber()
	 * @see #getAmendment()
	 * @generated
	 */
	EAttribute getAmendment_Number();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.ethics.Amendment#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.fieldway.model.ethics.Amendment#getKind()
	 * @see #getAmendment()
	 * @generated
	 */
	EAttribute getAmendment_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.ethics.Amendment#getStatus <em>Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Status</em>'.
	 * @see org.fieldway.model.ethics.Amendment#getStatus()
	 * @see #getAmendment()
	 * @generated
	 */
	EAttribute getAmendment_Status();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.ethics.Amendment#getWhat <em>What</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>What</em>'.
	 * @see org.fieldway.model.ethics.Amendment#getWhat()
	 * @see #getAmendment()
	 * @generated
	 */
	EAttribute getAmendment_What();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.ethics.Amendment#getWhy <em>Why</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Why</em>'.
	 * @see org.fieldway.model.ethics.Amendment#getWhy()
	 * @see #getAmendment()
	 * @generated
	 */
	EAttribute getAmendment_Why();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.ethics.Amendment#getSubmittedOn <em>Submitted On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Submitted On</em>'.
	 * @see org.fieldway.model.ethics.Amendment#getSubmittedOn()
	 * @see #getAmendment()
	 * @generated
	 */
	EAttribute getAmendment_SubmittedOn();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.ethics.Amendment#getInUseFrom <em>In Use From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>In Use From</em>'.
	 * @see org.fieldway.model.ethics.Amendment#getInUseFrom()
	 * @see #getAmendment()
	 * @generated
	 */
	EAttribute getAmendment_InUseFrom();

	/**
	 * Returns the meta object for the reference list '{@link org.fieldway.model.ethics.Amendment#getCovers <em>Covers</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Covers</em>'.
	 * @see org.fieldway.model.ethics.Amendment#getCovers()
	 * @see #getAmendment()
	 * @generated
	 */
	EReference getAmendment_Covers();

	/**
	 * Returns the meta object for the reference list '{@link org.fieldway.model.ethics.Amendment#getDocuments <em>Documents</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Documents</em>'.
	 * @see org.fieldway.model.ethics.Amendment#getDocuments()
	 * @see #getAmendment()
	 * @generated
	 */
	EReference getAmendment_Documents();

	/**
	 * Returns the meta object for the containment reference '{@link org.fieldway.model.ethics.Amendment#getApproval <em>Approval</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Approval</em>'.
	 * @see org.fieldway.model.ethics.Amendment#getApproval()
	 * @see #getAmendment()
	 * @generated
	 */
	EReference getAmendment_Approval();

	/**
	 * Returns the meta object for class '{@link org.fieldway.model.ethics.Document <em>Document</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Document</em>'.
	 * @see org.fieldway.model.ethics.Document
	 * @generated
	 */
	EClass getDocument();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.ethics.Document#getVersion <em>Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Version</em>'.
	 * @see org.fieldway.model.ethics.Document#getVersion()
	 * @see #getDocument()
	 * @generated
	 */
	EAttribute getDocument_Version();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.ethics.Document#getDate <em>Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Date</em>'.
	 * @see org.fieldway.model.ethics.Document#getDate()
	 * @see #getDocument()
	 * @generated
	 */
	EAttribute getDocument_Date();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.ethics.Document#getLanguage <em>Language</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Language</em>'.
	 * @see org.fieldway.model.ethics.Document#getLanguage()
	 * @see #getDocument()
	 * @generated
	 */
	EAttribute getDocument_Language();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.ethics.Document#getVariant <em>Variant</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Variant</em>'.
	 * @see org.fieldway.model.ethics.Document#getVariant()
	 * @see #getDocument()
	 * @generated
	 */
	EAttribute getDocument_Variant();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.ethics.Document#getTemplate <em>Template</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Template</em>'.
	 * @see org.fieldway.model.ethics.Document#getTemplate()
	 * @see #getDocument()
	 * @generated
	 */
	EAttribute getDocument_Template();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.ethics.Document#getFile <em>File</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>File</em>'.
	 * @see org.fieldway.model.ethics.Document#getFile()
	 * @see #getDocument()
	 * @generated
	 */
	EAttribute getDocument_File();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.ethics.Document#getInUseFrom <em>In Use From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>In Use From</em>'.
	 * @see org.fieldway.model.ethics.Document#getInUseFrom()
	 * @see #getDocument()
	 * @generated
	 */
	EAttribute getDocument_InUseFrom();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.ethics.Document#getInUseUntil <em>In Use Until</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>In Use Until</em>'.
	 * @see org.fieldway.model.ethics.Document#getInUseUntil()
	 * @see #getDocument()
	 * @generated
	 */
	EAttribute getDocument_InUseUntil();

	/**
	 * Returns the meta object for the reference '{@link org.fieldway.model.ethics.Document#getApprovedBy <em>Approved By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Approved By</em>'.
	 * @see org.fieldway.model.ethics.Document#getApprovedBy()
	 * @see #getDocument()
	 * @generated
	 */
	EReference getDocument_ApprovedBy();

	/**
	 * Returns the meta object for the reference '{@link org.fieldway.model.ethics.Document#getSupersedes <em>Supersedes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Supersedes</em>'.
	 * @see org.fieldway.model.ethics.Document#getSupersedes()
	 * @see #getDocument()
	 * @generated
	 */
	EReference getDocument_Supersedes();

	/**
	 * Returns the meta object for the reference list '{@link org.fieldway.model.ethics.Document#getActivities <em>Activities</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Activities</em>'.
	 * @see org.fieldway.model.ethics.Document#getActivities()
	 * @see #getDocument()
	 * @generated
	 */
	EReference getDocument_Activities();

	/**
	 * Returns the meta object for the containment reference list '{@link org.fieldway.model.ethics.Document#getSections <em>Sections</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Sections</em>'.
	 * @see org.fieldway.model.ethics.Document#getSections()
	 * @see #getDocument()
	 * @generated
	 */
	EReference getDocument_Sections();

	/**
	 * Returns the meta object for class '{@link org.fieldway.model.ethics.DocumentSection <em>Document Section</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Document Section</em>'.
	 * @see org.fieldway.model.ethics.DocumentSection
	 * @generated
	 */
	EClass getDocumentSection();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.ethics.DocumentSection#getSectionId <em>Section Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Section Id</em>'.
	 * @see org.fieldway.model.ethics.DocumentSection#getSectionId()
	 * @see #getDocumentSection()
	 * @generated
	 */
	EAttribute getDocumentSection_SectionId();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.ethics.DocumentSection#getHeading <em>Heading</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Heading</em>'.
	 * @see org.fieldway.model.ethics.DocumentSection#getHeading()
	 * @see #getDocumentSection()
	 * @generated
	 */
	EAttribute getDocumentSection_Heading();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.ethics.DocumentSection#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.fieldway.model.ethics.DocumentSection#getText()
	 * @see #getDocumentSection()
	 * @generated
	 */
	EAttribute getDocumentSection_Text();

	/**
	 * Returns the meta object for class '{@link org.fieldway.model.ethics.InformationSheet <em>Information Sheet</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Information Sheet</em>'.
	 * @see org.fieldway.model.ethics.InformationSheet
	 * @generated
	 */
	EClass getInformationSheet();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.ethics.InformationSheet#getReadingEase <em>Reading Ease</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reading Ease</em>'.
	 * @see org.fieldway.model.ethics.InformationSheet#getReadingEase()
	 * @see #getInformationSheet()
	 * @generated
	 */
	EAttribute getInformationSheet_ReadingEase();

	/**
	 * Returns the meta object for the reference list '{@link org.fieldway.model.ethics.InformationSheet#getContacts <em>Contacts</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Contacts</em>'.
	 * @see org.fieldway.model.ethics.InformationSheet#getContacts()
	 * @see #getInformationSheet()
	 * @generated
	 */
	EReference getInformationSheet_Contacts();

	/**
	 * Returns the meta object for class '{@link org.fieldway.model.ethics.ConsentForm <em>Consent Form</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Consent Form</em>'.
	 * @see org.fieldway.model.ethics.ConsentForm
	 * @generated
	 */
	EClass getConsentForm();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.ethics.ConsentForm#getWithdrawalDeadline <em>Withdrawal Deadline</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Withdrawal Deadline</em>'.
	 * @see org.fieldway.model.ethics.ConsentForm#getWithdrawalDeadline()
	 * @see #getConsentForm()
	 * @generated
	 */
	EAttribute getConsentForm_WithdrawalDeadline();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.ethics.ConsentForm#getWithdrawalDays <em>Withdrawal Days</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Withdrawal Days</em>'.
	 * @see org.fieldway.model.ethics.ConsentForm#getWithdrawalDays()
	 * @see #getConsentForm()
	 * @generated
	 */
	EAttribute getConsentForm_WithdrawalDays();

	/**
	 * Returns the meta object for the reference '{@link org.fieldway.model.ethics.ConsentForm#getInformationSheet <em>Information Sheet</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Information Sheet</em>'.
	 * @see org.fieldway.model.ethics.ConsentForm#getInformationSheet()
	 * @see #getConsentForm()
	 * @generated
	 */
	EReference getConsentForm_InformationSheet();

	/**
	 * Returns the meta object for the reference list '{@link org.fieldway.model.ethics.ConsentForm#getGroups <em>Groups</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Groups</em>'.
	 * @see org.fieldway.model.ethics.ConsentForm#getGroups()
	 * @see #getConsentForm()
	 * @generated
	 */
	EReference getConsentForm_Groups();

	/**
	 * Returns the meta object for the containment reference list '{@link org.fieldway.model.ethics.ConsentForm#getItems <em>Items</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Items</em>'.
	 * @see org.fieldway.model.ethics.ConsentForm#getItems()
	 * @see #getConsentForm()
	 * @generated
	 */
	EReference getConsentForm_Items();

	/**
	 * Returns the meta object for class '{@link org.fieldway.model.ethics.ConsentItem <em>Consent Item</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Consent Item</em>'.
	 * @see org.fieldway.model.ethics.ConsentItem
	 * @generated
	 */
	EClass getConsentItem();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.ethics.ConsentItem#getNumber <em>Number</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Number</em>'.
	 * @see org.fieldway.model.ethics.ConsentItem#getNumber()
	 * @see #getConsentItem()
	 * @generated
	 */
	EAttribute getConsentItem_Number();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.ethics.ConsentItem#getStatement <em>Statement</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Statement</em>'.
	 * @see org.fieldway.model.ethics.ConsentItem#getStatement()
	 * @see #getConsentItem()
	 * @generated
	 */
	EAttribute getConsentItem_Statement();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.ethics.ConsentItem#getPermission <em>Permission</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Permission</em>'.
	 * @see org.fieldway.model.ethics.ConsentItem#getPermission()
	 * @see #getConsentItem()
	 * @generated
	 */
	EAttribute getConsentItem_Permission();

	/**
	 * Returns the meta object for the attribute list '{@link org.fieldway.model.ethics.ConsentItem#getAudiences <em>Audiences</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Audiences</em>'.
	 * @see org.fieldway.model.ethics.ConsentItem#getAudiences()
	 * @see #getConsentItem()
	 * @generated
	 */
	EAttribute getConsentItem_Audiences();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.ethics.ConsentItem#isMandatory <em>Mandatory</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Mandatory</em>'.
	 * @see org.fieldway.model.ethics.ConsentItem#isMandatory()
	 * @see #getConsentItem()
	 * @generated
	 */
	EAttribute getConsentItem_Mandatory();

	/**
	 * Returns the meta object for class '{@link org.fieldway.model.ethics.DebriefSheet <em>Debrief Sheet</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Debrief Sheet</em>'.
	 * @see org.fieldway.model.ethics.DebriefSheet
	 * @generated
	 */
	EClass getDebriefSheet();

	/**
	 * Returns the meta object for the reference list '{@link org.fieldway.model.ethics.DebriefSheet#getContacts <em>Contacts</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Contacts</em>'.
	 * @see org.fieldway.model.ethics.DebriefSheet#getContacts()
	 * @see #getDebriefSheet()
	 * @generated
	 */
	EReference getDebriefSheet_Contacts();

	/**
	 * Returns the meta object for class '{@link org.fieldway.model.ethics.RecruitmentText <em>Recruitment Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Recruitment Text</em>'.
	 * @see org.fieldway.model.ethics.RecruitmentText
	 * @generated
	 */
	EClass getRecruitmentText();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.ethics.RecruitmentText#getChannel <em>Channel</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Channel</em>'.
	 * @see org.fieldway.model.ethics.RecruitmentText#getChannel()
	 * @see #getRecruitmentText()
	 * @generated
	 */
	EAttribute getRecruitmentText_Channel();

	/**
	 * Returns the meta object for class '{@link org.fieldway.model.ethics.GatekeeperLetter <em>Gatekeeper Letter</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Gatekeeper Letter</em>'.
	 * @see org.fieldway.model.ethics.GatekeeperLetter
	 * @generated
	 */
	EClass getGatekeeperLetter();

	/**
	 * Returns the meta object for the reference '{@link org.fieldway.model.ethics.GatekeeperLetter#getOrganisation <em>Organisation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Organisation</em>'.
	 * @see org.fieldway.model.ethics.GatekeeperLetter#getOrganisation()
	 * @see #getGatekeeperLetter()
	 * @generated
	 */
	EReference getGatekeeperLetter_Organisation();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.ethics.GatekeeperLetter#getGrantedOn <em>Granted On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Granted On</em>'.
	 * @see org.fieldway.model.ethics.GatekeeperLetter#getGrantedOn()
	 * @see #getGatekeeperLetter()
	 * @generated
	 */
	EAttribute getGatekeeperLetter_GrantedOn();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.ethics.GatekeeperLetter#getValidUntil <em>Valid Until</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Valid Until</em>'.
	 * @see org.fieldway.model.ethics.GatekeeperLetter#getValidUntil()
	 * @see #getGatekeeperLetter()
	 * @generated
	 */
	EAttribute getGatekeeperLetter_ValidUntil();

	/**
	 * Returns the meta object for class '{@link org.fieldway.model.ethics.DistressProtocol <em>Distress Protocol</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Distress Protocol</em>'.
	 * @see org.fieldway.model.ethics.DistressProtocol
	 * @generated
	 */
	EClass getDistressProtocol();

	/**
	 * Returns the meta object for the attribute list '{@link org.fieldway.model.ethics.DistressProtocol#getForWhom <em>For Whom</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>For Whom</em>'.
	 * @see org.fieldway.model.ethics.DistressProtocol#getForWhom()
	 * @see #getDistressProtocol()
	 * @generated
	 */
	EAttribute getDistressProtocol_ForWhom();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.ethics.DistressProtocol#getSigns <em>Signs</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Signs</em>'.
	 * @see org.fieldway.model.ethics.DistressProtocol#getSigns()
	 * @see #getDistressProtocol()
	 * @generated
	 */
	EAttribute getDistressProtocol_Signs();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.ethics.DistressProtocol#getStageOneResponse <em>Stage One Response</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Stage One Response</em>'.
	 * @see org.fieldway.model.ethics.DistressProtocol#getStageOneResponse()
	 * @see #getDistressProtocol()
	 * @generated
	 */
	EAttribute getDistressProtocol_StageOneResponse();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.ethics.DistressProtocol#getReview <em>Review</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Review</em>'.
	 * @see org.fieldway.model.ethics.DistressProtocol#getReview()
	 * @see #getDistressProtocol()
	 * @generated
	 */
	EAttribute getDistressProtocol_Review();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.ethics.DistressProtocol#getStageTwoResponse <em>Stage Two Response</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Stage Two Response</em>'.
	 * @see org.fieldway.model.ethics.DistressProtocol#getStageTwoResponse()
	 * @see #getDistressProtocol()
	 * @generated
	 */
	EAttribute getDistressProtocol_StageTwoResponse();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.ethics.DistressProtocol#getFollowUp <em>Follow Up</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Follow Up</em>'.
	 * @see org.fieldway.model.ethics.DistressProtocol#getFollowUp()
	 * @see #getDistressProtocol()
	 * @generated
	 */
	EAttribute getDistressProtocol_FollowUp();

	/**
	 * Returns the meta object for the reference list '{@link org.fieldway.model.ethics.DistressProtocol#getContacts <em>Contacts</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Contacts</em>'.
	 * @see org.fieldway.model.ethics.DistressProtocol#getContacts()
	 * @see #getDistressProtocol()
	 * @generated
	 */
	EReference getDistressProtocol_Contacts();

	/**
	 * Returns the meta object for class '{@link org.fieldway.model.ethics.DataManagementPlan <em>Data Management Plan</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Data Management Plan</em>'.
	 * @see org.fieldway.model.ethics.DataManagementPlan
	 * @generated
	 */
	EClass getDataManagementPlan();

	/**
	 * Returns the meta object for the reference list '{@link org.fieldway.model.ethics.DataManagementPlan#getAssets <em>Assets</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Assets</em>'.
	 * @see org.fieldway.model.ethics.DataManagementPlan#getAssets()
	 * @see #getDataManagementPlan()
	 * @generated
	 */
	EReference getDataManagementPlan_Assets();

	/**
	 * Returns the meta object for class '{@link org.fieldway.model.ethics.TopicGuide <em>Topic Guide</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Topic Guide</em>'.
	 * @see org.fieldway.model.ethics.TopicGuide
	 * @generated
	 */
	EClass getTopicGuide();

	/**
	 * Returns the meta object for the reference '{@link org.fieldway.model.ethics.TopicGuide#getInstrument <em>Instrument</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Instrument</em>'.
	 * @see org.fieldway.model.ethics.TopicGuide#getInstrument()
	 * @see #getTopicGuide()
	 * @generated
	 */
	EReference getTopicGuide_Instrument();

	/**
	 * Returns the meta object for class '{@link org.fieldway.model.ethics.OtherDocument <em>Other Document</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Other Document</em>'.
	 * @see org.fieldway.model.ethics.OtherDocument
	 * @generated
	 */
	EClass getOtherDocument();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.ethics.OtherDocument#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.fieldway.model.ethics.OtherDocument#getKind()
	 * @see #getOtherDocument()
	 * @generated
	 */
	EAttribute getOtherDocument_Kind();

	/**
	 * Returns the meta object for class '{@link org.fieldway.model.ethics.Contact <em>Contact</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Contact</em>'.
	 * @see org.fieldway.model.ethics.Contact
	 * @generated
	 */
	EClass getContact();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.ethics.Contact#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.fieldway.model.ethics.Contact#getKind()
	 * @see #getContact()
	 * @generated
	 */
	EAttribute getContact_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.ethics.Contact#getAffiliation <em>Affiliation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Affiliation</em>'.
	 * @see org.fieldway.model.ethics.Contact#getAffiliation()
	 * @see #getContact()
	 * @generated
	 */
	EAttribute getContact_Affiliation();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.ethics.Contact#getEmail <em>Email</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Email</em>'.
	 * @see org.fieldway.model.ethics.Contact#getEmail()
	 * @see #getContact()
	 * @generated
	 */
	EAttribute getContact_Email();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.ethics.Contact#getPhone <em>Phone</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Phone</em>'.
	 * @see org.fieldway.model.ethics.Contact#getPhone()
	 * @see #getContact()
	 * @generated
	 */
	EAttribute getContact_Phone();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.ethics.Contact#getWebsite <em>Website</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Website</em>'.
	 * @see org.fieldway.model.ethics.Contact#getWebsite()
	 * @see #getContact()
	 * @generated
	 */
	EAttribute getContact_Website();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.ethics.Contact#getHours <em>Hours</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Hours</em>'.
	 * @see org.fieldway.model.ethics.Contact#getHours()
	 * @see #getContact()
	 * @generated
	 */
	EAttribute getContact_Hours();

	/**
	 * Returns the meta object for class '{@link org.fieldway.model.ethics.ConsentRecord <em>Consent Record</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Consent Record</em>'.
	 * @see org.fieldway.model.ethics.ConsentRecord
	 * @generated
	 */
	EClass getConsentRecord();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.ethics.ConsentRecord#getGivenOn <em>Given On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Given On</em>'.
	 * @see org.fieldway.model.ethics.ConsentRecord#getGivenOn()
	 * @see #getConsentRecord()
	 * @generated
	 */
	EAttribute getConsentRecord_GivenOn();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.ethics.ConsentRecord#getHow <em>How</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>How</em>'.
	 * @see org.fieldway.model.ethics.ConsentRecord#getHow()
	 * @see #getConsentRecord()
	 * @generated
	 */
	EAttribute getConsentRecord_How();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.ethics.ConsentRecord#isSigned <em>Signed</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Signed</em>'.
	 * @see org.fieldway.model.ethics.ConsentRecord#isSigned()
	 * @see #getConsentRecord()
	 * @generated
	 */
	EAttribute getConsentRecord_Signed();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.ethics.ConsentRecord#isCopyGiven <em>Copy Given</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Copy Given</em>'.
	 * @see org.fieldway.model.ethics.ConsentRecord#isCopyGiven()
	 * @see #getConsentRecord()
	 * @generated
	 */
	EAttribute getConsentRecord_CopyGiven();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.ethics.ConsentRecord#getWithdrawalDeadline <em>Withdrawal Deadline</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Withdrawal Deadline</em>'.
	 * @see org.fieldway.model.ethics.ConsentRecord#getWithdrawalDeadline()
	 * @see #getConsentRecord()
	 * @generated
	 */
	EAttribute getConsentRecord_WithdrawalDeadline();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.ethics.ConsentRecord#getInvalidSince <em>Invalid Since</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Invalid Since</em>'.
	 * @see org.fieldway.model.ethics.ConsentRecord#getInvalidSince()
	 * @see #getConsentRecord()
	 * @generated
	 */
	EAttribute getConsentRecord_InvalidSince();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.ethics.ConsentRecord#getInvalidBecause <em>Invalid Because</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Invalid Because</em>'.
	 * @see org.fieldway.model.ethics.ConsentRecord#getInvalidBecause()
	 * @see #getConsentRecord()
	 * @generated
	 */
	EAttribute getConsentRecord_InvalidBecause();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.ethics.ConsentRecord#getNote <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Note</em>'.
	 * @see org.fieldway.model.ethics.ConsentRecord#getNote()
	 * @see #getConsentRecord()
	 * @generated
	 */
	EAttribute getConsentRecord_Note();

	/**
	 * Returns the meta object for the reference '{@link org.fieldway.model.ethics.ConsentRecord#getParticipant <em>Participant</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Participant</em>'.
	 * @see org.fieldway.model.ethics.ConsentRecord#getParticipant()
	 * @see #getConsentRecord()
	 * @generated
	 */
	EReference getConsentRecord_Participant();

	/**
	 * Returns the meta object for the reference '{@link org.fieldway.model.ethics.ConsentRecord#getForm <em>Form</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Form</em>'.
	 * @see org.fieldway.model.ethics.ConsentRecord#getForm()
	 * @see #getConsentRecord()
	 * @generated
	 */
	EReference getConsentRecord_Form();

	/**
	 * Returns the meta object for the reference list '{@link org.fieldway.model.ethics.ConsentRecord#getActivities <em>Activities</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Activities</em>'.
	 * @see org.fieldway.model.ethics.ConsentRecord#getActivities()
	 * @see #getConsentRecord()
	 * @generated
	 */
	EReference getConsentRecord_Activities();

	/**
	 * Returns the meta object for the reference '{@link org.fieldway.model.ethics.ConsentRecord#getTakenBy <em>Taken By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Taken By</em>'.
	 * @see org.fieldway.model.ethics.ConsentRecord#getTakenBy()
	 * @see #getConsentRecord()
	 * @generated
	 */
	EReference getConsentRecord_TakenBy();

	/**
	 * Returns the meta object for the containment reference list '{@link org.fieldway.model.ethics.ConsentRecord#getAnswers <em>Answers</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Answers</em>'.
	 * @see org.fieldway.model.ethics.ConsentRecord#getAnswers()
	 * @see #getConsentRecord()
	 * @generated
	 */
	EReference getConsentRecord_Answers();

	/**
	 * Returns the meta object for class '{@link org.fieldway.model.ethics.ConsentAnswer <em>Consent Answer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Consent Answer</em>'.
	 * @see org.fieldway.model.ethics.ConsentAnswer
	 * @generated
	 */
	EClass getConsentAnswer();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.ethics.ConsentAnswer#getAnswer <em>Answer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Answer</em>'.
	 * @see org.fieldway.model.ethics.ConsentAnswer#getAnswer()
	 * @see #getConsentAnswer()
	 * @generated
	 */
	EAttribute getConsentAnswer_Answer();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.ethics.ConsentAnswer#getNote <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Note</em>'.
	 * @see org.fieldway.model.ethics.ConsentAnswer#getNote()
	 * @see #getConsentAnswer()
	 * @generated
	 */
	EAttribute getConsentAnswer_Note();

	/**
	 * Returns the meta object for the reference '{@link org.fieldway.model.ethics.ConsentAnswer#getItem <em>Item</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Item</em>'.
	 * @see org.fieldway.model.ethics.ConsentAnswer#getItem()
	 * @see #getConsentAnswer()
	 * @generated
	 */
	EReference getConsentAnswer_Item();

	/**
	 * Returns the meta object for class '{@link org.fieldway.model.ethics.Withdrawal <em>Withdrawal</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Withdrawal</em>'.
	 * @see org.fieldway.model.ethics.Withdrawal
	 * @generated
	 */
	EClass getWithdrawal();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.ethics.Withdrawal#getWithdrawnOn <em>Withdrawn On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Withdrawn On</em>'.
	 * @see org.fieldway.model.ethics.Withdrawal#getWithdrawnOn()
	 * @see #getWithdrawal()
	 * @generated
	 */
	EAttribute getWithdrawal_WithdrawnOn();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.ethics.Withdrawal#isEverything <em>Everything</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Everything</em>'.
	 * @see org.fieldway.model.ethics.Withdrawal#isEverything()
	 * @see #getWithdrawal()
	 * @generated
	 */
	EAttribute getWithdrawal_Everything();

	/**
	 * Returns the meta object for the attribute list '{@link org.fieldway.model.ethics.Withdrawal#getPermissions <em>Permissions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Permissions</em>'.
	 * @see org.fieldway.model.ethics.Withdrawal#getPermissions()
	 * @see #getWithdrawal()
	 * @generated
	 */
	EAttribute getWithdrawal_Permissions();

	/**
	 * Returns the meta object for the attribute list '{@link org.fieldway.model.ethics.Withdrawal#getAudiences <em>Audiences</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Audiences</em>'.
	 * @see org.fieldway.model.ethics.Withdrawal#getAudiences()
	 * @see #getWithdrawal()
	 * @generated
	 */
	EAttribute getWithdrawal_Audiences();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.ethics.Withdrawal#isDeadlineKept <em>Deadline Kept</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Deadline Kept</em>'.
	 * @see org.fieldway.model.ethics.Withdrawal#isDeadlineKept()
	 * @see #getWithdrawal()
	 * @generated
	 */
	EAttribute getWithdrawal_DeadlineKept();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.ethics.Withdrawal#isKeepInAnalysis <em>Keep In Analysis</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Keep In Analysis</em>'.
	 * @see org.fieldway.model.ethics.Withdrawal#isKeepInAnalysis()
	 * @see #getWithdrawal()
	 * @generated
	 */
	EAttribute getWithdrawal_KeepInAnalysis();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.ethics.Withdrawal#isErase <em>Erase</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Erase</em>'.
	 * @see org.fieldway.model.ethics.Withdrawal#isErase()
	 * @see #getWithdrawal()
	 * @generated
	 */
	EAttribute getWithdrawal_Erase();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.ethics.Withdrawal#getDone <em>Done</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Done</em>'.
	 * @see org.fieldway.model.ethics.Withdrawal#getDone()
	 * @see #getWithdrawal()
	 * @generated
	 */
	EAttribute getWithdrawal_Done();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.ethics.Withdrawal#getCompletedOn <em>Completed On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Completed On</em>'.
	 * @see org.fieldway.model.ethics.Withdrawal#getCompletedOn()
	 * @see #getWithdrawal()
	 * @generated
	 */
	EAttribute getWithdrawal_CompletedOn();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.ethics.Withdrawal#getNote <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Note</em>'.
	 * @see org.fieldway.model.ethics.Withdrawal#getNote()
	 * @see #getWithdrawal()
	 * @generated
	 */
	EAttribute getWithdrawal_Note();

	/**
	 * Returns the meta object for the reference '{@link org.fieldway.model.ethics.Withdrawal#getParticipant <em>Participant</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Participant</em>'.
	 * @see org.fieldway.model.ethics.Withdrawal#getParticipant()
	 * @see #getWithdrawal()
	 * @generated
	 */
	EReference getWithdrawal_Participant();

	/**
	 * Returns the meta object for the reference list '{@link org.fieldway.model.ethics.Withdrawal#getActivities <em>Activities</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Activities</em>'.
	 * @see org.fieldway.model.ethics.Withdrawal#getActivities()
	 * @see #getWithdrawal()
	 * @generated
	 */
	EReference getWithdrawal_Activities();

	/**
	 * Returns the meta object for the reference '{@link org.fieldway.model.ethics.Withdrawal#getReceivedBy <em>Received By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Received By</em>'.
	 * @see org.fieldway.model.ethics.Withdrawal#getReceivedBy()
	 * @see #getWithdrawal()
	 * @generated
	 */
	EReference getWithdrawal_ReceivedBy();

	/**
	 * Returns the meta object for class '{@link org.fieldway.model.ethics.Erasure <em>Erasure</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Erasure</em>'.
	 * @see org.fieldway.model.ethics.Erasure
	 * @generated
	 */
	EClass getErasure();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.ethics.Erasure#getRequestedOn <em>Requested On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Requested On</em>'.
	 * @see org.fieldway.model.ethics.Erasure#getRequestedOn()
	 * @see #getErasure()
	 * @generated
	 */
	EAttribute getErasure_RequestedOn();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.ethics.Erasure#getErasedOn <em>Erased On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Erased On</em>'.
	 * @see org.fieldway.model.ethics.Erasure#getErasedOn()
	 * @see #getErasure()
	 * @generated
	 */
	EAttribute getErasure_ErasedOn();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.ethics.Erasure#getReason <em>Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reason</em>'.
	 * @see org.fieldway.model.ethics.Erasure#getReason()
	 * @see #getErasure()
	 * @generated
	 */
	EAttribute getErasure_Reason();

	/**
	 * Returns the meta object for the attribute list '{@link org.fieldway.model.ethics.Erasure#getRemoved <em>Removed</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Removed</em>'.
	 * @see org.fieldway.model.ethics.Erasure#getRemoved()
	 * @see #getErasure()
	 * @generated
	 */
	EAttribute getErasure_Removed();

	/**
	 * Returns the meta object for the attribute list '{@link org.fieldway.model.ethics.Erasure#getNotReached <em>Not Reached</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Not Reached</em>'.
	 * @see org.fieldway.model.ethics.Erasure#getNotReached()
	 * @see #getErasure()
	 * @generated
	 */
	EAttribute getErasure_NotReached();

	/**
	 * Returns the meta object for the reference '{@link org.fieldway.model.ethics.Erasure#getParticipant <em>Participant</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Participant</em>'.
	 * @see org.fieldway.model.ethics.Erasure#getParticipant()
	 * @see #getErasure()
	 * @generated
	 */
	EReference getErasure_Participant();

	/**
	 * Returns the meta object for the reference '{@link org.fieldway.model.ethics.Erasure#getPerformedBy <em>Performed By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Performed By</em>'.
	 * @see org.fieldway.model.ethics.Erasure#getPerformedBy()
	 * @see #getErasure()
	 * @generated
	 */
	EReference getErasure_PerformedBy();

	/**
	 * Returns the meta object for class '{@link org.fieldway.model.ethics.Film <em>Film</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Film</em>'.
	 * @see org.fieldway.model.ethics.Film
	 * @generated
	 */
	EClass getFilm();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.ethics.Film#getAudience <em>Audience</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Audience</em>'.
	 * @see org.fieldway.model.ethics.Film#getAudience()
	 * @see #getFilm()
	 * @generated
	 */
	EAttribute getFilm_Audience();

	/**
	 * Returns the meta object for the reference '{@link org.fieldway.model.ethics.Film#getOutput <em>Output</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Output</em>'.
	 * @see org.fieldway.model.ethics.Film#getOutput()
	 * @see #getFilm()
	 * @generated
	 */
	EReference getFilm_Output();

	/**
	 * Returns the meta object for the containment reference list '{@link org.fieldway.model.ethics.Film#getCuts <em>Cuts</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Cuts</em>'.
	 * @see org.fieldway.model.ethics.Film#getCuts()
	 * @see #getFilm()
	 * @generated
	 */
	EReference getFilm_Cuts();

	/**
	 * Returns the meta object for class '{@link org.fieldway.model.ethics.Cut <em>Cut</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Cut</em>'.
	 * @see org.fieldway.model.ethics.Cut
	 * @generated
	 */
	EClass getCut();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.ethics.Cut#getVersion <em>Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Version</em>'.
	 * @see org.fieldway.model.ethics.Cut#getVersion()
	 * @see #getCut()
	 * @generated
	 */
	EAttribute getCut_Version();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.ethics.Cut#getDate <em>Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Date</em>'.
	 * @see org.fieldway.model.ethics.Cut#getDate()
	 * @see #getCut()
	 * @generated
	 */
	EAttribute getCut_Date();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.ethics.Cut#getDurationMs <em>Duration Ms</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Duration Ms</em>'.
	 * @see org.fieldway.model.ethics.Cut#getDurationMs()
	 * @see #getCut()
	 * @generated
	 */
	EAttribute getCut_DurationMs();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.ethics.Cut#isLocked <em>Locked</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Locked</em>'.
	 * @see org.fieldway.model.ethics.Cut#isLocked()
	 * @see #getCut()
	 * @generated
	 */
	EAttribute getCut_Locked();

	/**
	 * Returns the meta object for the containment reference list '{@link org.fieldway.model.ethics.Cut#getUses <em>Uses</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Uses</em>'.
	 * @see org.fieldway.model.ethics.Cut#getUses()
	 * @see #getCut()
	 * @generated
	 */
	EReference getCut_Uses();

	/**
	 * Returns the meta object for class '{@link org.fieldway.model.ethics.ClipUse <em>Clip Use</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Clip Use</em>'.
	 * @see org.fieldway.model.ethics.ClipUse
	 * @generated
	 */
	EClass getClipUse();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.ethics.ClipUse#getStartMs <em>Start Ms</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Start Ms</em>'.
	 * @see org.fieldway.model.ethics.ClipUse#getStartMs()
	 * @see #getClipUse()
	 * @generated
	 */
	EAttribute getClipUse_StartMs();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.ethics.ClipUse#getEndMs <em>End Ms</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>End Ms</em>'.
	 * @see org.fieldway.model.ethics.ClipUse#getEndMs()
	 * @see #getClipUse()
	 * @generated
	 */
	EAttribute getClipUse_EndMs();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.ethics.ClipUse#getTreatment <em>Treatment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Treatment</em>'.
	 * @see org.fieldway.model.ethics.ClipUse#getTreatment()
	 * @see #getClipUse()
	 * @generated
	 */
	EAttribute getClipUse_Treatment();

	/**
	 * Returns the meta object for the reference '{@link org.fieldway.model.ethics.ClipUse#getClip <em>Clip</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Clip</em>'.
	 * @see org.fieldway.model.ethics.ClipUse#getClip()
	 * @see #getClipUse()
	 * @generated
	 */
	EReference getClipUse_Clip();

	/**
	 * Returns the meta object for class '{@link org.fieldway.model.ethics.FilmRelease <em>Film Release</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Film Release</em>'.
	 * @see org.fieldway.model.ethics.FilmRelease
	 * @generated
	 */
	EClass getFilmRelease();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.ethics.FilmRelease#getSeenOn <em>Seen On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Seen On</em>'.
	 * @see org.fieldway.model.ethics.FilmRelease#getSeenOn()
	 * @see #getFilmRelease()
	 * @generated
	 */
	EAttribute getFilmRelease_SeenOn();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.ethics.FilmRelease#getDecision <em>Decision</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Decision</em>'.
	 * @see org.fieldway.model.ethics.FilmRelease#getDecision()
	 * @see #getFilmRelease()
	 * @generated
	 */
	EAttribute getFilmRelease_Decision();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.ethics.FilmRelease#getDecidedOn <em>Decided On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Decided On</em>'.
	 * @see org.fieldway.model.ethics.FilmRelease#getDecidedOn()
	 * @see #getFilmRelease()
	 * @generated
	 */
	EAttribute getFilmRelease_DecidedOn();

	/**
	 * Returns the meta object for the attribute list '{@link org.fieldway.model.ethics.FilmRelease#getAudiences <em>Audiences</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Audiences</em>'.
	 * @see org.fieldway.model.ethics.FilmRelease#getAudiences()
	 * @see #getFilmRelease()
	 * @generated
	 */
	EAttribute getFilmRelease_Audiences();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.ethics.FilmRelease#isRecognisable <em>Recognisable</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Recognisable</em>'.
	 * @see org.fieldway.model.ethics.FilmRelease#isRecognisable()
	 * @see #getFilmRelease()
	 * @generated
	 */
	EAttribute getFilmRelease_Recognisable();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.ethics.FilmRelease#getRequestedChanges <em>Requested Changes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Requested Changes</em>'.
	 * @see org.fieldway.model.ethics.FilmRelease#getRequestedChanges()
	 * @see #getFilmRelease()
	 * @generated
	 */
	EAttribute getFilmRelease_RequestedChanges();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.ethics.FilmRelease#getNote <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Note</em>'.
	 * @see org.fieldway.model.ethics.FilmRelease#getNote()
	 * @see #getFilmRelease()
	 * @generated
	 */
	EAttribute getFilmRelease_Note();

	/**
	 * Returns the meta object for the reference '{@link org.fieldway.model.ethics.FilmRelease#getParticipant <em>Participant</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Participant</em>'.
	 * @see org.fieldway.model.ethics.FilmRelease#getParticipant()
	 * @see #getFilmRelease()
	 * @generated
	 */
	EReference getFilmRelease_Participant();

	/**
	 * Returns the meta object for the reference '{@link org.fieldway.model.ethics.FilmRelease#getCut <em>Cut</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Cut</em>'.
	 * @see org.fieldway.model.ethics.FilmRelease#getCut()
	 * @see #getFilmRelease()
	 * @generated
	 */
	EReference getFilmRelease_Cut();

	/**
	 * Returns the meta object for the reference list '{@link org.fieldway.model.ethics.FilmRelease#getUses <em>Uses</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Uses</em>'.
	 * @see org.fieldway.model.ethics.FilmRelease#getUses()
	 * @see #getFilmRelease()
	 * @generated
	 */
	EReference getFilmRelease_Uses();

	/**
	 * Returns the meta object for the reference '{@link org.fieldway.model.ethics.FilmRelease#getTakenBy <em>Taken By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Taken By</em>'.
	 * @see org.fieldway.model.ethics.FilmRelease#getTakenBy()
	 * @see #getFilmRelease()
	 * @generated
	 */
	EReference getFilmRelease_TakenBy();

	/**
	 * Returns the meta object for class '{@link org.fieldway.model.ethics.ContributorAgreement <em>Contributor Agreement</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Contributor Agreement</em>'.
	 * @see org.fieldway.model.ethics.ContributorAgreement
	 * @generated
	 */
	EClass getContributorAgreement();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.ethics.ContributorAgreement#getReference <em>Reference</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reference</em>'.
	 * @see org.fieldway.model.ethics.ContributorAgreement#getReference()
	 * @see #getContributorAgreement()
	 * @generated
	 */
	EAttribute getContributorAgreement_Reference();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.ethics.ContributorAgreement#getSignedOn <em>Signed On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Signed On</em>'.
	 * @see org.fieldway.model.ethics.ContributorAgreement#getSignedOn()
	 * @see #getContributorAgreement()
	 * @generated
	 */
	EAttribute getContributorAgreement_SignedOn();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.ethics.ContributorAgreement#getTerms <em>Terms</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Terms</em>'.
	 * @see org.fieldway.model.ethics.ContributorAgreement#getTerms()
	 * @see #getContributorAgreement()
	 * @generated
	 */
	EAttribute getContributorAgreement_Terms();

	/**
	 * Returns the meta object for the attribute list '{@link org.fieldway.model.ethics.ContributorAgreement#getAudiences <em>Audiences</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Audiences</em>'.
	 * @see org.fieldway.model.ethics.ContributorAgreement#getAudiences()
	 * @see #getContributorAgreement()
	 * @generated
	 */
	EAttribute getContributorAgreement_Audiences();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.ethics.ContributorAgreement#getValidUntil <em>Valid Until</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Valid Until</em>'.
	 * @see org.fieldway.model.ethics.ContributorAgreement#getValidUntil()
	 * @see #getContributorAgreement()
	 * @generated
	 */
	EAttribute getContributorAgreement_ValidUntil();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.ethics.ContributorAgreement#isRevocable <em>Revocable</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Revocable</em>'.
	 * @see org.fieldway.model.ethics.ContributorAgreement#isRevocable()
	 * @see #getContributorAgreement()
	 * @generated
	 */
	EAttribute getContributorAgreement_Revocable();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.ethics.ContributorAgreement#getRevocableUntil <em>Revocable Until</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Revocable Until</em>'.
	 * @see org.fieldway.model.ethics.ContributorAgreement#getRevocableUntil()
	 * @see #getContributorAgreement()
	 * @generated
	 */
	EAttribute getContributorAgreement_RevocableUntil();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.ethics.ContributorAgreement#getRevokedOn <em>Revoked On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Revoked On</em>'.
	 * @see org.fieldway.model.ethics.ContributorAgreement#getRevokedOn()
	 * @see #getContributorAgreement()
	 * @generated
	 */
	EAttribute getContributorAgreement_RevokedOn();

	/**
	 * Returns the meta object for the reference '{@link org.fieldway.model.ethics.ContributorAgreement#getParticipant <em>Participant</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Participant</em>'.
	 * @see org.fieldway.model.ethics.ContributorAgreement#getParticipant()
	 * @see #getContributorAgreement()
	 * @generated
	 */
	EReference getContributorAgreement_Participant();

	/**
	 * Returns the meta object for the reference '{@link org.fieldway.model.ethics.ContributorAgreement#getOrganisation <em>Organisation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Organisation</em>'.
	 * @see org.fieldway.model.ethics.ContributorAgreement#getOrganisation()
	 * @see #getContributorAgreement()
	 * @generated
	 */
	EReference getContributorAgreement_Organisation();

	/**
	 * Returns the meta object for the reference '{@link org.fieldway.model.ethics.ContributorAgreement#getFilm <em>Film</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Film</em>'.
	 * @see org.fieldway.model.ethics.ContributorAgreement#getFilm()
	 * @see #getContributorAgreement()
	 * @generated
	 */
	EReference getContributorAgreement_Film();

	/**
	 * Returns the meta object for the reference '{@link org.fieldway.model.ethics.ContributorAgreement#getDocument <em>Document</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Document</em>'.
	 * @see org.fieldway.model.ethics.ContributorAgreement#getDocument()
	 * @see #getContributorAgreement()
	 * @generated
	 */
	EReference getContributorAgreement_Document();

	/**
	 * Returns the meta object for class '{@link org.fieldway.model.ethics.Risk <em>Risk</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Risk</em>'.
	 * @see org.fieldway.model.ethics.Risk
	 * @generated
	 */
	EClass getRisk();

	/**
	 * Returns the meta object for the attribute list '{@link org.fieldway.model.ethics.Risk#getSubject <em>Subject</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Subject</em>'.
	 * @see org.fieldway.model.ethics.Risk#getSubject()
	 * @see #getRisk()
	 * @generated
	 */
	EAttribute getRisk_Subject();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.ethics.Risk#getLikelihood <em>Likelihood</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Likelihood</em>'.
	 * @see org.fieldway.model.ethics.Risk#getLikelihood()
	 * @see #getRisk()
	 * @generated
	 */
	EAttribute getRisk_Likelihood();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.ethics.Risk#getSeverity <em>Severity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Severity</em>'.
	 * @see org.fieldway.model.ethics.Risk#getSeverity()
	 * @see #getRisk()
	 * @generated
	 */
	EAttribute getRisk_Severity();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.ethics.Risk#getMitigation <em>Mitigation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Mitigation</em>'.
	 * @see org.fieldway.model.ethics.Risk#getMitigation()
	 * @see #getRisk()
	 * @generated
	 */
	EAttribute getRisk_Mitigation();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.ethics.Risk#getResidualLikelihood <em>Residual Likelihood</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Residual Likelihood</em>'.
	 * @see org.fieldway.model.ethics.Risk#getResidualLikelihood()
	 * @see #getRisk()
	 * @generated
	 */
	EAttribute getRisk_ResidualLikelihood();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.ethics.Risk#getResidualSeverity <em>Residual Severity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Residual Severity</em>'.
	 * @see org.fieldway.model.ethics.Risk#getResidualSeverity()
	 * @see #getRisk()
	 * @generated
	 */
	EAttribute getRisk_ResidualSeverity();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.ethics.Risk#getReviewOn <em>Review On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Review On</em>'.
	 * @see org.fieldway.model.ethics.Risk#getReviewOn()
	 * @see #getRisk()
	 * @generated
	 */
	EAttribute getRisk_ReviewOn();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.ethics.Risk#isClosed <em>Closed</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Closed</em>'.
	 * @see org.fieldway.model.ethics.Risk#isClosed()
	 * @see #getRisk()
	 * @generated
	 */
	EAttribute getRisk_Closed();

	/**
	 * Returns the meta object for the reference '{@link org.fieldway.model.ethics.Risk#getOwner <em>Owner</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Owner</em>'.
	 * @see org.fieldway.model.ethics.Risk#getOwner()
	 * @see #getRisk()
	 * @generated
	 */
	EReference getRisk_Owner();

	/**
	 * Returns the meta object for the reference list '{@link org.fieldway.model.ethics.Risk#getActivities <em>Activities</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Activities</em>'.
	 * @see org.fieldway.model.ethics.Risk#getActivities()
	 * @see #getRisk()
	 * @generated
	 */
	EReference getRisk_Activities();

	/**
	 * Returns the meta object for class '{@link org.fieldway.model.ethics.DataAsset <em>Data Asset</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Data Asset</em>'.
	 * @see org.fieldway.model.ethics.DataAsset
	 * @generated
	 */
	EClass getDataAsset();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.ethics.DataAsset#isPersonal <em>Personal</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Personal</em>'.
	 * @see org.fieldway.model.ethics.DataAsset#isPersonal()
	 * @see #getDataAsset()
	 * @generated
	 */
	EAttribute getDataAsset_Personal();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.ethics.DataAsset#isSpecialCategory <em>Special Category</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Special Category</em>'.
	 * @see org.fieldway.model.ethics.DataAsset#isSpecialCategory()
	 * @see #getDataAsset()
	 * @generated
	 */
	EAttribute getDataAsset_SpecialCategory();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.ethics.DataAsset#getLawfulBasis <em>Lawful Basis</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Lawful Basis</em>'.
	 * @see org.fieldway.model.ethics.DataAsset#getLawfulBasis()
	 * @see #getDataAsset()
	 * @generated
	 */
	EAttribute getDataAsset_LawfulBasis();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.ethics.DataAsset#getSpecialCondition <em>Special Condition</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Special Condition</em>'.
	 * @see org.fieldway.model.ethics.DataAsset#getSpecialCondition()
	 * @see #getDataAsset()
	 * @generated
	 */
	EAttribute getDataAsset_SpecialCondition();

	/**
	 * Returns the meta object for the attribute list '{@link org.fieldway.model.ethics.DataAsset#getKinds <em>Kinds</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Kinds</em>'.
	 * @see org.fieldway.model.ethics.DataAsset#getKinds()
	 * @see #getDataAsset()
	 * @generated
	 */
	EAttribute getDataAsset_Kinds();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.ethics.DataAsset#getContents <em>Contents</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Contents</em>'.
	 * @see org.fieldway.model.ethics.DataAsset#getContents()
	 * @see #getDataAsset()
	 * @generated
	 */
	EAttribute getDataAsset_Contents();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.ethics.DataAsset#getStorage <em>Storage</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Storage</em>'.
	 * @see org.fieldway.model.ethics.DataAsset#getStorage()
	 * @see #getDataAsset()
	 * @generated
	 */
	EAttribute getDataAsset_Storage();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.ethics.DataAsset#getAccessNote <em>Access Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Access Note</em>'.
	 * @see org.fieldway.model.ethics.DataAsset#getAccessNote()
	 * @see #getDataAsset()
	 * @generated
	 */
	EAttribute getDataAsset_AccessNote();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.ethics.DataAsset#getTransfer <em>Transfer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Transfer</em>'.
	 * @see org.fieldway.model.ethics.DataAsset#getTransfer()
	 * @see #getDataAsset()
	 * @generated
	 */
	EAttribute getDataAsset_Transfer();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.ethics.DataAsset#getBackup <em>Backup</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Backup</em>'.
	 * @see org.fieldway.model.ethics.DataAsset#getBackup()
	 * @see #getDataAsset()
	 * @generated
	 */
	EAttribute getDataAsset_Backup();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.ethics.DataAsset#getRetainUntil <em>Retain Until</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Retain Until</em>'.
	 * @see org.fieldway.model.ethics.DataAsset#getRetainUntil()
	 * @see #getDataAsset()
	 * @generated
	 */
	EAttribute getDataAsset_RetainUntil();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.ethics.DataAsset#getRetentionReason <em>Retention Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Retention Reason</em>'.
	 * @see org.fieldway.model.ethics.DataAsset#getRetentionReason()
	 * @see #getDataAsset()
	 * @generated
	 */
	EAttribute getDataAsset_RetentionReason();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.ethics.DataAsset#getDisposal <em>Disposal</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Disposal</em>'.
	 * @see org.fieldway.model.ethics.DataAsset#getDisposal()
	 * @see #getDataAsset()
	 * @generated
	 */
	EAttribute getDataAsset_Disposal();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.ethics.DataAsset#getDisposedOn <em>Disposed On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Disposed On</em>'.
	 * @see org.fieldway.model.ethics.DataAsset#getDisposedOn()
	 * @see #getDataAsset()
	 * @generated
	 */
	EAttribute getDataAsset_DisposedOn();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.ethics.DataAsset#getArchive <em>Archive</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Archive</em>'.
	 * @see org.fieldway.model.ethics.DataAsset#getArchive()
	 * @see #getDataAsset()
	 * @generated
	 */
	EAttribute getDataAsset_Archive();

	/**
	 * Returns the meta object for the reference '{@link org.fieldway.model.ethics.DataAsset#getController <em>Controller</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Controller</em>'.
	 * @see org.fieldway.model.ethics.DataAsset#getController()
	 * @see #getDataAsset()
	 * @generated
	 */
	EReference getDataAsset_Controller();

	/**
	 * Returns the meta object for the reference list '{@link org.fieldway.model.ethics.DataAsset#getProcessors <em>Processors</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Processors</em>'.
	 * @see org.fieldway.model.ethics.DataAsset#getProcessors()
	 * @see #getDataAsset()
	 * @generated
	 */
	EReference getDataAsset_Processors();

	/**
	 * Returns the meta object for the reference list '{@link org.fieldway.model.ethics.DataAsset#getAccess <em>Access</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Access</em>'.
	 * @see org.fieldway.model.ethics.DataAsset#getAccess()
	 * @see #getDataAsset()
	 * @generated
	 */
	EReference getDataAsset_Access();

	/**
	 * Returns the meta object for the reference list '{@link org.fieldway.model.ethics.DataAsset#getActivities <em>Activities</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Activities</em>'.
	 * @see org.fieldway.model.ethics.DataAsset#getActivities()
	 * @see #getDataAsset()
	 * @generated
	 */
	EReference getDataAsset_Activities();

	/**
	 * Returns the meta object for class '{@link org.fieldway.model.ethics.DataSharingAgreement <em>Data Sharing Agreement</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Data Sharing Agreement</em>'.
	 * @see org.fieldway.model.ethics.DataSharingAgreement
	 * @generated
	 */
	EClass getDataSharingAgreement();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.ethics.DataSharingAgreement#getReference <em>Reference</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reference</em>'.
	 * @see org.fieldway.model.ethics.DataSharingAgreement#getReference()
	 * @see #getDataSharingAgreement()
	 * @generated
	 */
	EAttribute getDataSharingAgreement_Reference();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.ethics.DataSharingAgreement#getPurpose <em>Purpose</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Purpose</em>'.
	 * @see org.fieldway.model.ethics.DataSharingAgreement#getPurpose()
	 * @see #getDataSharingAgreement()
	 * @generated
	 */
	EAttribute getDataSharingAgreement_Purpose();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.ethics.DataSharingAgreement#getSafeguards <em>Safeguards</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Safeguards</em>'.
	 * @see org.fieldway.model.ethics.DataSharingAgreement#getSafeguards()
	 * @see #getDataSharingAgreement()
	 * @generated
	 */
	EAttribute getDataSharingAgreement_Safeguards();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.ethics.DataSharingAgreement#getSignedOn <em>Signed On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Signed On</em>'.
	 * @see org.fieldway.model.ethics.DataSharingAgreement#getSignedOn()
	 * @see #getDataSharingAgreement()
	 * @generated
	 */
	EAttribute getDataSharingAgreement_SignedOn();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.ethics.DataSharingAgreement#getExpires <em>Expires</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Expires</em>'.
	 * @see org.fieldway.model.ethics.DataSharingAgreement#getExpires()
	 * @see #getDataSharingAgreement()
	 * @generated
	 */
	EAttribute getDataSharingAgreement_Expires();

	/**
	 * Returns the meta object for the reference list '{@link org.fieldway.model.ethics.DataSharingAgreement#getParties <em>Parties</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Parties</em>'.
	 * @see org.fieldway.model.ethics.DataSharingAgreement#getParties()
	 * @see #getDataSharingAgreement()
	 * @generated
	 */
	EReference getDataSharingAgreement_Parties();

	/**
	 * Returns the meta object for the reference list '{@link org.fieldway.model.ethics.DataSharingAgreement#getAssets <em>Assets</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Assets</em>'.
	 * @see org.fieldway.model.ethics.DataSharingAgreement#getAssets()
	 * @see #getDataSharingAgreement()
	 * @generated
	 */
	EReference getDataSharingAgreement_Assets();

	/**
	 * Returns the meta object for class '{@link org.fieldway.model.ethics.Dpia <em>Dpia</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Dpia</em>'.
	 * @see org.fieldway.model.ethics.Dpia
	 * @generated
	 */
	EClass getDpia();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.ethics.Dpia#getReference <em>Reference</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reference</em>'.
	 * @see org.fieldway.model.ethics.Dpia#getReference()
	 * @see #getDpia()
	 * @generated
	 */
	EAttribute getDpia_Reference();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.ethics.Dpia#getCompletedOn <em>Completed On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Completed On</em>'.
	 * @see org.fieldway.model.ethics.Dpia#getCompletedOn()
	 * @see #getDpia()
	 * @generated
	 */
	EAttribute getDpia_CompletedOn();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.ethics.Dpia#getReviewOn <em>Review On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Review On</em>'.
	 * @see org.fieldway.model.ethics.Dpia#getReviewOn()
	 * @see #getDpia()
	 * @generated
	 */
	EAttribute getDpia_ReviewOn();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.ethics.Dpia#getReviewedBy <em>Reviewed By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reviewed By</em>'.
	 * @see org.fieldway.model.ethics.Dpia#getReviewedBy()
	 * @see #getDpia()
	 * @generated
	 */
	EAttribute getDpia_ReviewedBy();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.ethics.Dpia#getNecessity <em>Necessity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Necessity</em>'.
	 * @see org.fieldway.model.ethics.Dpia#getNecessity()
	 * @see #getDpia()
	 * @generated
	 */
	EAttribute getDpia_Necessity();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.ethics.Dpia#getConsultation <em>Consultation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Consultation</em>'.
	 * @see org.fieldway.model.ethics.Dpia#getConsultation()
	 * @see #getDpia()
	 * @generated
	 */
	EAttribute getDpia_Consultation();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.ethics.Dpia#getOutcome <em>Outcome</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Outcome</em>'.
	 * @see org.fieldway.model.ethics.Dpia#getOutcome()
	 * @see #getDpia()
	 * @generated
	 */
	EAttribute getDpia_Outcome();

	/**
	 * Returns the meta object for the reference list '{@link org.fieldway.model.ethics.Dpia#getRisks <em>Risks</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Risks</em>'.
	 * @see org.fieldway.model.ethics.Dpia#getRisks()
	 * @see #getDpia()
	 * @generated
	 */
	EReference getDpia_Risks();

	/**
	 * Returns the meta object for the reference list '{@link org.fieldway.model.ethics.Dpia#getAssets <em>Assets</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Assets</em>'.
	 * @see org.fieldway.model.ethics.Dpia#getAssets()
	 * @see #getDpia()
	 * @generated
	 */
	EReference getDpia_Assets();

	/**
	 * Returns the meta object for class '{@link org.fieldway.model.ethics.Incident <em>Incident</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Incident</em>'.
	 * @see org.fieldway.model.ethics.Incident
	 * @generated
	 */
	EClass getIncident();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.ethics.Incident#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.fieldway.model.ethics.Incident#getKind()
	 * @see #getIncident()
	 * @generated
	 */
	EAttribute getIncident_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.ethics.Incident#getSeverity <em>Severity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Severity</em>'.
	 * @see org.fieldway.model.ethics.Incident#getSeverity()
	 * @see #getIncident()
	 * @generated
	 */
	EAttribute getIncident_Severity();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.ethics.Incident#getOccurredOn <em>Occurred On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Occurred On</em>'.
	 * @see org.fieldway.model.ethics.Incident#getOccurredOn()
	 * @see #getIncident()
	 * @generated
	 */
	EAttribute getIncident_OccurredOn();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.ethics.Incident#getReportedOn <em>Reported On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reported On</em>'.
	 * @see org.fieldway.model.ethics.Incident#getReportedOn()
	 * @see #getIncident()
	 * @generated
	 */
	EAttribute getIncident_ReportedOn();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.ethics.Incident#getReportedTo <em>Reported To</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reported To</em>'.
	 * @see org.fieldway.model.ethics.Incident#getReportedTo()
	 * @see #getIncident()
	 * @generated
	 */
	EAttribute getIncident_ReportedTo();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.ethics.Incident#getAction <em>Action</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Action</em>'.
	 * @see org.fieldway.model.ethics.Incident#getAction()
	 * @see #getIncident()
	 * @generated
	 */
	EAttribute getIncident_Action();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.ethics.Incident#getLearning <em>Learning</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Learning</em>'.
	 * @see org.fieldway.model.ethics.Incident#getLearning()
	 * @see #getIncident()
	 * @generated
	 */
	EAttribute getIncident_Learning();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.ethics.Incident#getClosedOn <em>Closed On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Closed On</em>'.
	 * @see org.fieldway.model.ethics.Incident#getClosedOn()
	 * @see #getIncident()
	 * @generated
	 */
	EAttribute getIncident_ClosedOn();

	/**
	 * Returns the meta object for the reference list '{@link org.fieldway.model.ethics.Incident#getParticipants <em>Participants</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Participants</em>'.
	 * @see org.fieldway.model.ethics.Incident#getParticipants()
	 * @see #getIncident()
	 * @generated
	 */
	EReference getIncident_Participants();

	/**
	 * Returns the meta object for the reference '{@link org.fieldway.model.ethics.Incident#getActivity <em>Activity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Activity</em>'.
	 * @see org.fieldway.model.ethics.Incident#getActivity()
	 * @see #getIncident()
	 * @generated
	 */
	EReference getIncident_Activity();

	/**
	 * Returns the meta object for the reference '{@link org.fieldway.model.ethics.Incident#getRisk <em>Risk</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Risk</em>'.
	 * @see org.fieldway.model.ethics.Incident#getRisk()
	 * @see #getIncident()
	 * @generated
	 */
	EReference getIncident_Risk();

	/**
	 * Returns the meta object for the reference '{@link org.fieldway.model.ethics.Incident#getAmendment <em>Amendment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Amendment</em>'.
	 * @see org.fieldway.model.ethics.Incident#getAmendment()
	 * @see #getIncident()
	 * @generated
	 */
	EReference getIncident_Amendment();

	/**
	 * Returns the meta object for class '{@link org.fieldway.model.ethics.Declaration <em>Declaration</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Declaration</em>'.
	 * @see org.fieldway.model.ethics.Declaration
	 * @generated
	 */
	EClass getDeclaration();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.ethics.Declaration#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.fieldway.model.ethics.Declaration#getKind()
	 * @see #getDeclaration()
	 * @generated
	 */
	EAttribute getDeclaration_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.ethics.Declaration#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.fieldway.model.ethics.Declaration#getText()
	 * @see #getDeclaration()
	 * @generated
	 */
	EAttribute getDeclaration_Text();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.ethics.Declaration#getDeclaredOn <em>Declared On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Declared On</em>'.
	 * @see org.fieldway.model.ethics.Declaration#getDeclaredOn()
	 * @see #getDeclaration()
	 * @generated
	 */
	EAttribute getDeclaration_DeclaredOn();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.ethics.Declaration#getValidUntil <em>Valid Until</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Valid Until</em>'.
	 * @see org.fieldway.model.ethics.Declaration#getValidUntil()
	 * @see #getDeclaration()
	 * @generated
	 */
	EAttribute getDeclaration_ValidUntil();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.ethics.Declaration#getReference <em>Reference</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reference</em>'.
	 * @see org.fieldway.model.ethics.Declaration#getReference()
	 * @see #getDeclaration()
	 * @generated
	 */
	EAttribute getDeclaration_Reference();

	/**
	 * Returns the meta object for the reference '{@link org.fieldway.model.ethics.Declaration#getResearcher <em>Researcher</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Researcher</em>'.
	 * @see org.fieldway.model.ethics.Declaration#getResearcher()
	 * @see #getDeclaration()
	 * @generated
	 */
	EReference getDeclaration_Researcher();

	/**
	 * Returns the meta object for enum '{@link org.fieldway.model.ethics.ApplicationStatus <em>Application Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Application Status</em>'.
	 * @see org.fieldway.model.ethics.ApplicationStatus
	 * @generated
	 */
	EEnum getApplicationStatus();

	/**
	 * Returns the meta object for enum '{@link org.fieldway.model.ethics.RiskCategory <em>Risk Category</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Risk Category</em>'.
	 * @see org.fieldway.model.ethics.RiskCategory
	 * @generated
	 */
	EEnum getRiskCategory();

	/**
	 * Returns the meta object for enum '{@link org.fieldway.model.ethics.ApprovalDecision <em>Approval Decision</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Approval Decision</em>'.
	 * @see org.fieldway.model.ethics.ApprovalDecision
	 * @generated
	 */
	EEnum getApprovalDecision();

	/**
	 * Returns the meta object for enum '{@link org.fieldway.model.ethics.AmendmentKind <em>Amendment Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Amendment Kind</em>'.
	 * @see org.fieldway.model.ethics.AmendmentKind
	 * @generated
	 */
	EEnum getAmendmentKind();

	/**
	 * Returns the meta object for enum '{@link org.fieldway.model.ethics.DocumentVariant <em>Document Variant</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Document Variant</em>'.
	 * @see org.fieldway.model.ethics.DocumentVariant
	 * @generated
	 */
	EEnum getDocumentVariant();

	/**
	 * Returns the meta object for enum '{@link org.fieldway.model.ethics.ContactKind <em>Contact Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Contact Kind</em>'.
	 * @see org.fieldway.model.ethics.ContactKind
	 * @generated
	 */
	EEnum getContactKind();

	/**
	 * Returns the meta object for enum '{@link org.fieldway.model.ethics.ConsentMode <em>Consent Mode</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Consent Mode</em>'.
	 * @see org.fieldway.model.ethics.ConsentMode
	 * @generated
	 */
	EEnum getConsentMode();

	/**
	 * Returns the meta object for enum '{@link org.fieldway.model.ethics.Answer <em>Answer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Answer</em>'.
	 * @see org.fieldway.model.ethics.Answer
	 * @generated
	 */
	EEnum getAnswer();

	/**
	 * Returns the meta object for enum '{@link org.fieldway.model.ethics.ErasureReason <em>Erasure Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Erasure Reason</em>'.
	 * @see org.fieldway.model.ethics.ErasureReason
	 * @generated
	 */
	EEnum getErasureReason();

	/**
	 * Returns the meta object for enum '{@link org.fieldway.model.ethics.ReleaseDecision <em>Release Decision</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Release Decision</em>'.
	 * @see org.fieldway.model.ethics.ReleaseDecision
	 * @generated
	 */
	EEnum getReleaseDecision();

	/**
	 * Returns the meta object for enum '{@link org.fieldway.model.ethics.RiskSubject <em>Risk Subject</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Risk Subject</em>'.
	 * @see org.fieldway.model.ethics.RiskSubject
	 * @generated
	 */
	EEnum getRiskSubject();

	/**
	 * Returns the meta object for enum '{@link org.fieldway.model.ethics.Likelihood <em>Likelihood</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Likelihood</em>'.
	 * @see org.fieldway.model.ethics.Likelihood
	 * @generated
	 */
	EEnum getLikelihood();

	/**
	 * Returns the meta object for enum '{@link org.fieldway.model.ethics.Severity <em>Severity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Severity</em>'.
	 * @see org.fieldway.model.ethics.Severity
	 * @generated
	 */
	EEnum getSeverity();

	/**
	 * Returns the meta object for enum '{@link org.fieldway.model.ethics.LawfulBasis <em>Lawful Basis</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Lawful Basis</em>'.
	 * @see org.fieldway.model.ethics.LawfulBasis
	 * @generated
	 */
	EEnum getLawfulBasis();

	/**
	 * Returns the meta object for enum '{@link org.fieldway.model.ethics.SpecialCondition <em>Special Condition</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Special Condition</em>'.
	 * @see org.fieldway.model.ethics.SpecialCondition
	 * @generated
	 */
	EEnum getSpecialCondition();

	/**
	 * Returns the meta object for enum '{@link org.fieldway.model.ethics.IncidentKind <em>Incident Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Incident Kind</em>'.
	 * @see org.fieldway.model.ethics.IncidentKind
	 * @generated
	 */
	EEnum getIncidentKind();

	/**
	 * Returns the meta object for enum '{@link org.fieldway.model.ethics.DeclarationKind <em>Declaration Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Declaration Kind</em>'.
	 * @see org.fieldway.model.ethics.DeclarationKind
	 * @generated
	 */
	EEnum getDeclarationKind();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	EthicsFactory getEthicsFactory();

	/**
	 * <!-- begin-user-doc -->
	 * Defines literals for the meta objects that represent
	 * <ul>
	 *   <li>each class,</li>
	 *   <li>each feature of each class,</li>
	 *   <li>each operation of each class,</li>
	 *   <li>each enum,</li>
	 *   <li>and each data type</li>
	 * </ul>
	 * <!-- end-user-doc -->
	 * @generated
	 */
	interface Literals {
		/**
		 * The meta object literal for the '{@link org.fieldway.model.ethics.impl.EthicsImpl <em>Ethics</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.fieldway.model.ethics.impl.EthicsImpl
		 * @see org.fieldway.model.ethics.impl.EthicsPackageImpl#getEthics()
		 * @generated
		 */
		EClass ETHICS = eINSTANCE.getEthics();

		/**
		 * The meta object literal for the '<em><b>Applications</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ETHICS__APPLICATIONS = eINSTANCE.getEthics_Applications();

		/**
		 * The meta object literal for the '<em><b>Documents</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ETHICS__DOCUMENTS = eINSTANCE.getEthics_Documents();

		/**
		 * The meta object literal for the '<em><b>Films</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ETHICS__FILMS = eINSTANCE.getEthics_Films();

		/**
		 * The meta object literal for the '<em><b>Risks</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ETHICS__RISKS = eINSTANCE.getEthics_Risks();

		/**
		 * The meta object literal for the '<em><b>Data Assets</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ETHICS__DATA_ASSETS = eINSTANCE.getEthics_DataAssets();

		/**
		 * The meta object literal for the '<em><b>Dpias</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ETHICS__DPIAS = eINSTANCE.getEthics_Dpias();

		/**
		 * The meta object literal for the '<em><b>Sharing Agreements</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ETHICS__SHARING_AGREEMENTS = eINSTANCE.getEthics_SharingAgreements();

		/**
		 * The meta object literal for the '<em><b>Incidents</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ETHICS__INCIDENTS = eINSTANCE.getEthics_Incidents();

		/**
		 * The meta object literal for the '<em><b>Declarations</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ETHICS__DECLARATIONS = eINSTANCE.getEthics_Declarations();

		/**
		 * The meta object literal for the '<em><b>Contacts</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ETHICS__CONTACTS = eINSTANCE.getEthics_Contacts();

		/**
		 * The meta object literal for the '{@link org.fieldway.model.ethics.impl.ConsentsImpl <em>Consents</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.fieldway.model.ethics.impl.ConsentsImpl
		 * @see org.fieldway.model.ethics.impl.EthicsPackageImpl#getConsents()
		 * @generated
		 */
		EClass CONSENTS = eINSTANCE.getConsents();

		/**
		 * The meta object literal for the '<em><b>Records</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CONSENTS__RECORDS = eINSTANCE.getConsents_Records();

		/**
		 * The meta object literal for the '<em><b>Withdrawals</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CONSENTS__WITHDRAWALS = eINSTANCE.getConsents_Withdrawals();

		/**
		 * The meta object literal for the '<em><b>Film Releases</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CONSENTS__FILM_RELEASES = eINSTANCE.getConsents_FilmReleases();

		/**
		 * The meta object literal for the '<em><b>Contributor Agreements</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CONSENTS__CONTRIBUTOR_AGREEMENTS = eINSTANCE.getConsents_ContributorAgreements();

		/**
		 * The meta object literal for the '<em><b>Erasures</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CONSENTS__ERASURES = eINSTANCE.getConsents_Erasures();

		/**
		 * The meta object literal for the '{@link org.fieldway.model.ethics.impl.EthicsApplicationImpl <em>Application</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.fieldway.model.ethics.impl.EthicsApplicationImpl
		 * @see org.fieldway.model.ethics.impl.EthicsPackageImpl#getEthicsApplication()
		 * @generated
		 */
		EClass ETHICS_APPLICATION = eINSTANCE.getEthicsApplication();

		/**
		 * The meta object literal for the '<em><b>Reference</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ETHICS_APPLICATION__REFERENCE = eINSTANCE.getEthicsApplication_Reference();

		/**
		 * The meta object literal for the '<em><b>Version</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ETHICS_APPLICATION__VERSION = eINSTANCE.getEthicsApplication_Version();

		/**
		 * The meta object literal for the '<em><b>Status</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ETHICS_APPLICATION__STATUS = eINSTANCE.getEthicsApplication_Status();

		/**
		 * The meta object literal for the '<em><b>Committee</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ETHICS_APPLICATION__COMMITTEE = eINSTANCE.getEthicsApplication_Committee();

		/**
		 * The meta object literal for the '<em><b>Faculty</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ETHICS_APPLICATION__FACULTY = eINSTANCE.getEthicsApplication_Faculty();

		/**
		 * The meta object literal for the '<em><b>Risk Category</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ETHICS_APPLICATION__RISK_CATEGORY = eINSTANCE.getEthicsApplication_RiskCategory();

		/**
		 * The meta object literal for the '<em><b>Review Path</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ETHICS_APPLICATION__REVIEW_PATH = eINSTANCE.getEthicsApplication_ReviewPath();

		/**
		 * The meta object literal for the '<em><b>Submitted On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ETHICS_APPLICATION__SUBMITTED_ON = eINSTANCE.getEthicsApplication_SubmittedOn();

		/**
		 * The meta object literal for the '<em><b>Starts On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ETHICS_APPLICATION__STARTS_ON = eINSTANCE.getEthicsApplication_StartsOn();

		/**
		 * The meta object literal for the '<em><b>Ends On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ETHICS_APPLICATION__ENDS_ON = eINSTANCE.getEthicsApplication_EndsOn();

		/**
		 * The meta object literal for the '<em><b>Report Due On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ETHICS_APPLICATION__REPORT_DUE_ON = eINSTANCE.getEthicsApplication_ReportDueOn();

		/**
		 * The meta object literal for the '<em><b>Reported On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ETHICS_APPLICATION__REPORTED_ON = eINSTANCE.getEthicsApplication_ReportedOn();

		/**
		 * The meta object literal for the '<em><b>Applicant</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ETHICS_APPLICATION__APPLICANT = eINSTANCE.getEthicsApplication_Applicant();

		/**
		 * The meta object literal for the '<em><b>Principal Investigator</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ETHICS_APPLICATION__PRINCIPAL_INVESTIGATOR = eINSTANCE.getEthicsApplication_PrincipalInvestigator();

		/**
		 * The meta object literal for the '<em><b>Co Researchers</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ETHICS_APPLICATION__CO_RESEARCHERS = eINSTANCE.getEthicsApplication_CoResearchers();

		/**
		 * The meta object literal for the '<em><b>Covers</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ETHICS_APPLICATION__COVERS = eINSTANCE.getEthicsApplication_Covers();

		/**
		 * The meta object literal for the '<em><b>Documents</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ETHICS_APPLICATION__DOCUMENTS = eINSTANCE.getEthicsApplication_Documents();

		/**
		 * The meta object literal for the '<em><b>Answers</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ETHICS_APPLICATION__ANSWERS = eINSTANCE.getEthicsApplication_Answers();

		/**
		 * The meta object literal for the '<em><b>Versions</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ETHICS_APPLICATION__VERSIONS = eINSTANCE.getEthicsApplication_Versions();

		/**
		 * The meta object literal for the '<em><b>Approvals</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ETHICS_APPLICATION__APPROVALS = eINSTANCE.getEthicsApplication_Approvals();

		/**
		 * The meta object literal for the '<em><b>Amendments</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ETHICS_APPLICATION__AMENDMENTS = eINSTANCE.getEthicsApplication_Amendments();

		/**
		 * The meta object literal for the '{@link org.fieldway.model.ethics.impl.ApplicationAnswerImpl <em>Application Answer</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.fieldway.model.ethics.impl.ApplicationAnswerImpl
		 * @see org.fieldway.model.ethics.impl.EthicsPackageImpl#getApplicationAnswer()
		 * @generated
		 */
		EClass APPLICATION_ANSWER = eINSTANCE.getApplicationAnswer();

		/**
		 * The meta object literal for the '<em><b>Question Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute APPLICATION_ANSWER__QUESTION_ID = eINSTANCE.getApplicationAnswer_QuestionId();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute APPLICATION_ANSWER__TEXT = eINSTANCE.getApplicationAnswer_Text();

		/**
		 * The meta object literal for the '<em><b>Not Applicable</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute APPLICATION_ANSWER__NOT_APPLICABLE = eINSTANCE.getApplicationAnswer_NotApplicable();

		/**
		 * The meta object literal for the '<em><b>Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute APPLICATION_ANSWER__REASON = eINSTANCE.getApplicationAnswer_Reason();

		/**
		 * The meta object literal for the '<em><b>Changed On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute APPLICATION_ANSWER__CHANGED_ON = eINSTANCE.getApplicationAnswer_ChangedOn();

		/**
		 * The meta object literal for the '{@link org.fieldway.model.ethics.impl.ApplicationVersionImpl <em>Application Version</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.fieldway.model.ethics.impl.ApplicationVersionImpl
		 * @see org.fieldway.model.ethics.impl.EthicsPackageImpl#getApplicationVersion()
		 * @generated
		 */
		EClass APPLICATION_VERSION = eINSTANCE.getApplicationVersion();

		/**
		 * The meta object literal for the '<em><b>Version</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute APPLICATION_VERSION__VERSION = eINSTANCE.getApplicationVersion_Version();

		/**
		 * The meta object literal for the '<em><b>Submitted On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute APPLICATION_VERSION__SUBMITTED_ON = eINSTANCE.getApplicationVersion_SubmittedOn();

		/**
		 * The meta object literal for the '<em><b>Outcome</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute APPLICATION_VERSION__OUTCOME = eINSTANCE.getApplicationVersion_Outcome();

		/**
		 * The meta object literal for the '<em><b>Decided On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute APPLICATION_VERSION__DECIDED_ON = eINSTANCE.getApplicationVersion_DecidedOn();

		/**
		 * The meta object literal for the '<em><b>Feedback</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute APPLICATION_VERSION__FEEDBACK = eINSTANCE.getApplicationVersion_Feedback();

		/**
		 * The meta object literal for the '<em><b>Response</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute APPLICATION_VERSION__RESPONSE = eINSTANCE.getApplicationVersion_Response();

		/**
		 * The meta object literal for the '<em><b>Documents</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference APPLICATION_VERSION__DOCUMENTS = eINSTANCE.getApplicationVersion_Documents();

		/**
		 * The meta object literal for the '{@link org.fieldway.model.ethics.impl.ApprovalImpl <em>Approval</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.fieldway.model.ethics.impl.ApprovalImpl
		 * @see org.fieldway.model.ethics.impl.EthicsPackageImpl#getApproval()
		 * @generated
		 */
		EClass APPROVAL = eINSTANCE.getApproval();

		/**
		 * The meta object literal for the '<em><b>Body</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute APPROVAL__BODY = eINSTANCE.getApproval_Body();

		/**
		 * The meta object literal for the '<em><b>Reference</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute APPROVAL__REFERENCE = eINSTANCE.getApproval_Reference();

		/**
		 * The meta object literal for the '<em><b>Decision</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute APPROVAL__DECISION = eINSTANCE.getApproval_Decision();

		/**
		 * The meta object literal for the '<em><b>Decided On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute APPROVAL__DECIDED_ON = eINSTANCE.getApproval_DecidedOn();

		/**
		 * The meta object literal for the '<em><b>Valid From</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute APPROVAL__VALID_FROM = eINSTANCE.getApproval_ValidFrom();

		/**
		 * The meta object literal for the '<em><b>Expires</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute APPROVAL__EXPIRES = eINSTANCE.getApproval_Expires();

		/**
		 * The meta object literal for the '<em><b>Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute APPROVAL__NOTE = eINSTANCE.getApproval_Note();

		/**
		 * The meta object literal for the '<em><b>Conditions</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference APPROVAL__CONDITIONS = eINSTANCE.getApproval_Conditions();

		/**
		 * The meta object literal for the '{@link org.fieldway.model.ethics.impl.ConditionImpl <em>Condition</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.fieldway.model.ethics.impl.ConditionImpl
		 * @see org.fieldway.model.ethics.impl.EthicsPackageImpl#getCondition()
		 * @generated
		 */
		EClass CONDITION = eINSTANCE.getCondition();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONDITION__TEXT = eINSTANCE.getCondition_Text();

		/**
		 * The meta object literal for the '<em><b>Due On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONDITION__DUE_ON = eINSTANCE.getCondition_DueOn();

		/**
		 * The meta object literal for the '<em><b>Met On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONDITION__MET_ON = eINSTANCE.getCondition_MetOn();

		/**
		 * The meta object literal for the '<em><b>How</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONDITION__HOW = eINSTANCE.getCondition_How();

		/**
		 * The meta object literal for the '<em><b>Blocking</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONDITION__BLOCKING = eINSTANCE.getCondition_Blocking();

		/**
		 * The meta object literal for the '{@link org.fieldway.model.ethics.impl.AmendmentImpl <em>Amendment</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.fieldway.model.ethics.impl.AmendmentImpl
		 * @see org.fieldway.model.ethics.impl.EthicsPackageImpl#getAmendment()
		 * @generated
		 */
		EClass AMENDMENT = eINSTANCE.getAmendment();

		/**
		 * The meta object literal for the '<em><b>Number</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AMENDMENT__NUMBER = eINSTANCE.getAmendment_Number();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AMENDMENT__KIND = eINSTANCE.getAmendment_Kind();

		/**
		 * The meta object literal for the '<em><b>Status</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AMENDMENT__STATUS = eINSTANCE.getAmendment_Status();

		/**
		 * The meta object literal for the '<em><b>What</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AMENDMENT__WHAT = eINSTANCE.getAmendment_What();

		/**
		 * The meta object literal for the '<em><b>Why</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AMENDMENT__WHY = eINSTANCE.getAmendment_Why();

		/**
		 * The meta object literal for the '<em><b>Submitted On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AMENDMENT__SUBMITTED_ON = eINSTANCE.getAmendment_SubmittedOn();

		/**
		 * The meta object literal for the '<em><b>In Use From</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AMENDMENT__IN_USE_FROM = eINSTANCE.getAmendment_InUseFrom();

		/**
		 * The meta object literal for the '<em><b>Covers</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference AMENDMENT__COVERS = eINSTANCE.getAmendment_Covers();

		/**
		 * The meta object literal for the '<em><b>Documents</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference AMENDMENT__DOCUMENTS = eINSTANCE.getAmendment_Documents();

		/**
		 * The meta object literal for the '<em><b>Approval</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference AMENDMENT__APPROVAL = eINSTANCE.getAmendment_Approval();

		/**
		 * The meta object literal for the '{@link org.fieldway.model.ethics.impl.DocumentImpl <em>Document</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.fieldway.model.ethics.impl.DocumentImpl
		 * @see org.fieldway.model.ethics.impl.EthicsPackageImpl#getDocument()
		 * @generated
		 */
		EClass DOCUMENT = eINSTANCE.getDocument();

		/**
		 * The meta object literal for the '<em><b>Version</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DOCUMENT__VERSION = eINSTANCE.getDocument_Version();

		/**
		 * The meta object literal for the '<em><b>Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DOCUMENT__DATE = eINSTANCE.getDocument_Date();

		/**
		 * The meta object literal for the '<em><b>Language</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DOCUMENT__LANGUAGE = eINSTANCE.getDocument_Language();

		/**
		 * The meta object literal for the '<em><b>Variant</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DOCUMENT__VARIANT = eINSTANCE.getDocument_Variant();

		/**
		 * The meta object literal for the '<em><b>Template</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DOCUMENT__TEMPLATE = eINSTANCE.getDocument_Template();

		/**
		 * The meta object literal for the '<em><b>File</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DOCUMENT__FILE = eINSTANCE.getDocument_File();

		/**
		 * The meta object literal for the '<em><b>In Use From</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DOCUMENT__IN_USE_FROM = eINSTANCE.getDocument_InUseFrom();

		/**
		 * The meta object literal for the '<em><b>In Use Until</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DOCUMENT__IN_USE_UNTIL = eINSTANCE.getDocument_InUseUntil();

		/**
		 * The meta object literal for the '<em><b>Approved By</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DOCUMENT__APPROVED_BY = eINSTANCE.getDocument_ApprovedBy();

		/**
		 * The meta object literal for the '<em><b>Supersedes</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DOCUMENT__SUPERSEDES = eINSTANCE.getDocument_Supersedes();

		/**
		 * The meta object literal for the '<em><b>Activities</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DOCUMENT__ACTIVITIES = eINSTANCE.getDocument_Activities();

		/**
		 * The meta object literal for the '<em><b>Sections</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DOCUMENT__SECTIONS = eINSTANCE.getDocument_Sections();

		/**
		 * The meta object literal for the '{@link org.fieldway.model.ethics.impl.DocumentSectionImpl <em>Document Section</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.fieldway.model.ethics.impl.DocumentSectionImpl
		 * @see org.fieldway.model.ethics.impl.EthicsPackageImpl#getDocumentSection()
		 * @generated
		 */
		EClass DOCUMENT_SECTION = eINSTANCE.getDocumentSection();

		/**
		 * The meta object literal for the '<em><b>Section Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DOCUMENT_SECTION__SECTION_ID = eINSTANCE.getDocumentSection_SectionId();

		/**
		 * The meta object literal for the '<em><b>Heading</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DOCUMENT_SECTION__HEADING = eINSTANCE.getDocumentSection_Heading();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DOCUMENT_SECTION__TEXT = eINSTANCE.getDocumentSection_Text();

		/**
		 * The meta object literal for the '{@link org.fieldway.model.ethics.impl.InformationSheetImpl <em>Information Sheet</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.fieldway.model.ethics.impl.InformationSheetImpl
		 * @see org.fieldway.model.ethics.impl.EthicsPackageImpl#getInformationSheet()
		 * @generated
		 */
		EClass INFORMATION_SHEET = eINSTANCE.getInformationSheet();

		/**
		 * The meta object literal for the '<em><b>Reading Ease</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INFORMATION_SHEET__READING_EASE = eINSTANCE.getInformationSheet_ReadingEase();

		/**
		 * The meta object literal for the '<em><b>Contacts</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INFORMATION_SHEET__CONTACTS = eINSTANCE.getInformationSheet_Contacts();

		/**
		 * The meta object literal for the '{@link org.fieldway.model.ethics.impl.ConsentFormImpl <em>Consent Form</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.fieldway.model.ethics.impl.ConsentFormImpl
		 * @see org.fieldway.model.ethics.impl.EthicsPackageImpl#getConsentForm()
		 * @generated
		 */
		EClass CONSENT_FORM = eINSTANCE.getConsentForm();

		/**
		 * The meta object literal for the '<em><b>Withdrawal Deadline</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONSENT_FORM__WITHDRAWAL_DEADLINE = eINSTANCE.getConsentForm_WithdrawalDeadline();

		/**
		 * The meta object literal for the '<em><b>Withdrawal Days</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONSENT_FORM__WITHDRAWAL_DAYS = eINSTANCE.getConsentForm_WithdrawalDays();

		/**
		 * The meta object literal for the '<em><b>Information Sheet</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CONSENT_FORM__INFORMATION_SHEET = eINSTANCE.getConsentForm_InformationSheet();

		/**
		 * The meta object literal for the '<em><b>Groups</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CONSENT_FORM__GROUPS = eINSTANCE.getConsentForm_Groups();

		/**
		 * The meta object literal for the '<em><b>Items</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CONSENT_FORM__ITEMS = eINSTANCE.getConsentForm_Items();

		/**
		 * The meta object literal for the '{@link org.fieldway.model.ethics.impl.ConsentItemImpl <em>Consent Item</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.fieldway.model.ethics.impl.ConsentItemImpl
		 * @see org.fieldway.model.ethics.impl.EthicsPackageImpl#getConsentItem()
		 * @generated
		 */
		EClass CONSENT_ITEM = eINSTANCE.getConsentItem();

		/**
		 * The meta object literal for the '<em><b>Number</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONSENT_ITEM__NUMBER = eINSTANCE.getConsentItem_Number();

		/**
		 * The meta object literal for the '<em><b>Statement</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONSENT_ITEM__STATEMENT = eINSTANCE.getConsentItem_Statement();

		/**
		 * The meta object literal for the '<em><b>Permission</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONSENT_ITEM__PERMISSION = eINSTANCE.getConsentItem_Permission();

		/**
		 * The meta object literal for the '<em><b>Audiences</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONSENT_ITEM__AUDIENCES = eINSTANCE.getConsentItem_Audiences();

		/**
		 * The meta object literal for the '<em><b>Mandatory</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONSENT_ITEM__MANDATORY = eINSTANCE.getConsentItem_Mandatory();

		/**
		 * The meta object literal for the '{@link org.fieldway.model.ethics.impl.DebriefSheetImpl <em>Debrief Sheet</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.fieldway.model.ethics.impl.DebriefSheetImpl
		 * @see org.fieldway.model.ethics.impl.EthicsPackageImpl#getDebriefSheet()
		 * @generated
		 */
		EClass DEBRIEF_SHEET = eINSTANCE.getDebriefSheet();

		/**
		 * The meta object literal for the '<em><b>Contacts</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DEBRIEF_SHEET__CONTACTS = eINSTANCE.getDebriefSheet_Contacts();

		/**
		 * The meta object literal for the '{@link org.fieldway.model.ethics.impl.RecruitmentTextImpl <em>Recruitment Text</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.fieldway.model.ethics.impl.RecruitmentTextImpl
		 * @see org.fieldway.model.ethics.impl.EthicsPackageImpl#getRecruitmentText()
		 * @generated
		 */
		EClass RECRUITMENT_TEXT = eINSTANCE.getRecruitmentText();

		/**
		 * The meta object literal for the '<em><b>Channel</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RECRUITMENT_TEXT__CHANNEL = eINSTANCE.getRecruitmentText_Channel();

		/**
		 * The meta object literal for the '{@link org.fieldway.model.ethics.impl.GatekeeperLetterImpl <em>Gatekeeper Letter</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.fieldway.model.ethics.impl.GatekeeperLetterImpl
		 * @see org.fieldway.model.ethics.impl.EthicsPackageImpl#getGatekeeperLetter()
		 * @generated
		 */
		EClass GATEKEEPER_LETTER = eINSTANCE.getGatekeeperLetter();

		/**
		 * The meta object literal for the '<em><b>Organisation</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference GATEKEEPER_LETTER__ORGANISATION = eINSTANCE.getGatekeeperLetter_Organisation();

		/**
		 * The meta object literal for the '<em><b>Granted On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GATEKEEPER_LETTER__GRANTED_ON = eINSTANCE.getGatekeeperLetter_GrantedOn();

		/**
		 * The meta object literal for the '<em><b>Valid Until</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GATEKEEPER_LETTER__VALID_UNTIL = eINSTANCE.getGatekeeperLetter_ValidUntil();

		/**
		 * The meta object literal for the '{@link org.fieldway.model.ethics.impl.DistressProtocolImpl <em>Distress Protocol</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.fieldway.model.ethics.impl.DistressProtocolImpl
		 * @see org.fieldway.model.ethics.impl.EthicsPackageImpl#getDistressProtocol()
		 * @generated
		 */
		EClass DISTRESS_PROTOCOL = eINSTANCE.getDistressProtocol();

		/**
		 * The meta object literal for the '<em><b>For Whom</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DISTRESS_PROTOCOL__FOR_WHOM = eINSTANCE.getDistressProtocol_ForWhom();

		/**
		 * The meta object literal for the '<em><b>Signs</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DISTRESS_PROTOCOL__SIGNS = eINSTANCE.getDistressProtocol_Signs();

		/**
		 * The meta object literal for the '<em><b>Stage One Response</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DISTRESS_PROTOCOL__STAGE_ONE_RESPONSE = eINSTANCE.getDistressProtocol_StageOneResponse();

		/**
		 * The meta object literal for the '<em><b>Review</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DISTRESS_PROTOCOL__REVIEW = eINSTANCE.getDistressProtocol_Review();

		/**
		 * The meta object literal for the '<em><b>Stage Two Response</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DISTRESS_PROTOCOL__STAGE_TWO_RESPONSE = eINSTANCE.getDistressProtocol_StageTwoResponse();

		/**
		 * The meta object literal for the '<em><b>Follow Up</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DISTRESS_PROTOCOL__FOLLOW_UP = eINSTANCE.getDistressProtocol_FollowUp();

		/**
		 * The meta object literal for the '<em><b>Contacts</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DISTRESS_PROTOCOL__CONTACTS = eINSTANCE.getDistressProtocol_Contacts();

		/**
		 * The meta object literal for the '{@link org.fieldway.model.ethics.impl.DataManagementPlanImpl <em>Data Management Plan</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.fieldway.model.ethics.impl.DataManagementPlanImpl
		 * @see org.fieldway.model.ethics.impl.EthicsPackageImpl#getDataManagementPlan()
		 * @generated
		 */
		EClass DATA_MANAGEMENT_PLAN = eINSTANCE.getDataManagementPlan();

		/**
		 * The meta object literal for the '<em><b>Assets</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DATA_MANAGEMENT_PLAN__ASSETS = eINSTANCE.getDataManagementPlan_Assets();

		/**
		 * The meta object literal for the '{@link org.fieldway.model.ethics.impl.TopicGuideImpl <em>Topic Guide</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.fieldway.model.ethics.impl.TopicGuideImpl
		 * @see org.fieldway.model.ethics.impl.EthicsPackageImpl#getTopicGuide()
		 * @generated
		 */
		EClass TOPIC_GUIDE = eINSTANCE.getTopicGuide();

		/**
		 * The meta object literal for the '<em><b>Instrument</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TOPIC_GUIDE__INSTRUMENT = eINSTANCE.getTopicGuide_Instrument();

		/**
		 * The meta object literal for the '{@link org.fieldway.model.ethics.impl.OtherDocumentImpl <em>Other Document</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.fieldway.model.ethics.impl.OtherDocumentImpl
		 * @see org.fieldway.model.ethics.impl.EthicsPackageImpl#getOtherDocument()
		 * @generated
		 */
		EClass OTHER_DOCUMENT = eINSTANCE.getOtherDocument();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OTHER_DOCUMENT__KIND = eINSTANCE.getOtherDocument_Kind();

		/**
		 * The meta object literal for the '{@link org.fieldway.model.ethics.impl.ContactImpl <em>Contact</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.fieldway.model.ethics.impl.ContactImpl
		 * @see org.fieldway.model.ethics.impl.EthicsPackageImpl#getContact()
		 * @generated
		 */
		EClass CONTACT = eINSTANCE.getContact();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTACT__KIND = eINSTANCE.getContact_Kind();

		/**
		 * The meta object literal for the '<em><b>Affiliation</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTACT__AFFILIATION = eINSTANCE.getContact_Affiliation();

		/**
		 * The meta object literal for the '<em><b>Email</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTACT__EMAIL = eINSTANCE.getContact_Email();

		/**
		 * The meta object literal for the '<em><b>Phone</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTACT__PHONE = eINSTANCE.getContact_Phone();

		/**
		 * The meta object literal for the '<em><b>Website</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTACT__WEBSITE = eINSTANCE.getContact_Website();

		/**
		 * The meta object literal for the '<em><b>Hours</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTACT__HOURS = eINSTANCE.getContact_Hours();

		/**
		 * The meta object literal for the '{@link org.fieldway.model.ethics.impl.ConsentRecordImpl <em>Consent Record</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.fieldway.model.ethics.impl.ConsentRecordImpl
		 * @see org.fieldway.model.ethics.impl.EthicsPackageImpl#getConsentRecord()
		 * @generated
		 */
		EClass CONSENT_RECORD = eINSTANCE.getConsentRecord();

		/**
		 * The meta object literal for the '<em><b>Given On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONSENT_RECORD__GIVEN_ON = eINSTANCE.getConsentRecord_GivenOn();

		/**
		 * The meta object literal for the '<em><b>How</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONSENT_RECORD__HOW = eINSTANCE.getConsentRecord_How();

		/**
		 * The meta object literal for the '<em><b>Signed</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONSENT_RECORD__SIGNED = eINSTANCE.getConsentRecord_Signed();

		/**
		 * The meta object literal for the '<em><b>Copy Given</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONSENT_RECORD__COPY_GIVEN = eINSTANCE.getConsentRecord_CopyGiven();

		/**
		 * The meta object literal for the '<em><b>Withdrawal Deadline</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONSENT_RECORD__WITHDRAWAL_DEADLINE = eINSTANCE.getConsentRecord_WithdrawalDeadline();

		/**
		 * The meta object literal for the '<em><b>Invalid Since</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONSENT_RECORD__INVALID_SINCE = eINSTANCE.getConsentRecord_InvalidSince();

		/**
		 * The meta object literal for the '<em><b>Invalid Because</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONSENT_RECORD__INVALID_BECAUSE = eINSTANCE.getConsentRecord_InvalidBecause();

		/**
		 * The meta object literal for the '<em><b>Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONSENT_RECORD__NOTE = eINSTANCE.getConsentRecord_Note();

		/**
		 * The meta object literal for the '<em><b>Participant</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CONSENT_RECORD__PARTICIPANT = eINSTANCE.getConsentRecord_Participant();

		/**
		 * The meta object literal for the '<em><b>Form</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CONSENT_RECORD__FORM = eINSTANCE.getConsentRecord_Form();

		/**
		 * The meta object literal for the '<em><b>Activities</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CONSENT_RECORD__ACTIVITIES = eINSTANCE.getConsentRecord_Activities();

		/**
		 * The meta object literal for the '<em><b>Taken By</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CONSENT_RECORD__TAKEN_BY = eINSTANCE.getConsentRecord_TakenBy();

		/**
		 * The meta object literal for the '<em><b>Answers</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CONSENT_RECORD__ANSWERS = eINSTANCE.getConsentRecord_Answers();

		/**
		 * The meta object literal for the '{@link org.fieldway.model.ethics.impl.ConsentAnswerImpl <em>Consent Answer</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.fieldway.model.ethics.impl.ConsentAnswerImpl
		 * @see org.fieldway.model.ethics.impl.EthicsPackageImpl#getConsentAnswer()
		 * @generated
		 */
		EClass CONSENT_ANSWER = eINSTANCE.getConsentAnswer();

		/**
		 * The meta object literal for the '<em><b>Answer</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONSENT_ANSWER__ANSWER = eINSTANCE.getConsentAnswer_Answer();

		/**
		 * The meta object literal for the '<em><b>Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONSENT_ANSWER__NOTE = eINSTANCE.getConsentAnswer_Note();

		/**
		 * The meta object literal for the '<em><b>Item</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CONSENT_ANSWER__ITEM = eINSTANCE.getConsentAnswer_Item();

		/**
		 * The meta object literal for the '{@link org.fieldway.model.ethics.impl.WithdrawalImpl <em>Withdrawal</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.fieldway.model.ethics.impl.WithdrawalImpl
		 * @see org.fieldway.model.ethics.impl.EthicsPackageImpl#getWithdrawal()
		 * @generated
		 */
		EClass WITHDRAWAL = eINSTANCE.getWithdrawal();

		/**
		 * The meta object literal for the '<em><b>Withdrawn On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WITHDRAWAL__WITHDRAWN_ON = eINSTANCE.getWithdrawal_WithdrawnOn();

		/**
		 * The meta object literal for the '<em><b>Everything</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WITHDRAWAL__EVERYTHING = eINSTANCE.getWithdrawal_Everything();

		/**
		 * The meta object literal for the '<em><b>Permissions</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WITHDRAWAL__PERMISSIONS = eINSTANCE.getWithdrawal_Permissions();

		/**
		 * The meta object literal for the '<em><b>Audiences</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WITHDRAWAL__AUDIENCES = eINSTANCE.getWithdrawal_Audiences();

		/**
		 * The meta object literal for the '<em><b>Deadline Kept</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WITHDRAWAL__DEADLINE_KEPT = eINSTANCE.getWithdrawal_DeadlineKept();

		/**
		 * The meta object literal for the '<em><b>Keep In Analysis</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WITHDRAWAL__KEEP_IN_ANALYSIS = eINSTANCE.getWithdrawal_KeepInAnalysis();

		/**
		 * The meta object literal for the '<em><b>Erase</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WITHDRAWAL__ERASE = eINSTANCE.getWithdrawal_Erase();

		/**
		 * The meta object literal for the '<em><b>Done</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WITHDRAWAL__DONE = eINSTANCE.getWithdrawal_Done();

		/**
		 * The meta object literal for the '<em><b>Completed On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WITHDRAWAL__COMPLETED_ON = eINSTANCE.getWithdrawal_CompletedOn();

		/**
		 * The meta object literal for the '<em><b>Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WITHDRAWAL__NOTE = eINSTANCE.getWithdrawal_Note();

		/**
		 * The meta object literal for the '<em><b>Participant</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference WITHDRAWAL__PARTICIPANT = eINSTANCE.getWithdrawal_Participant();

		/**
		 * The meta object literal for the '<em><b>Activities</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference WITHDRAWAL__ACTIVITIES = eINSTANCE.getWithdrawal_Activities();

		/**
		 * The meta object literal for the '<em><b>Received By</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference WITHDRAWAL__RECEIVED_BY = eINSTANCE.getWithdrawal_ReceivedBy();

		/**
		 * The meta object literal for the '{@link org.fieldway.model.ethics.impl.ErasureImpl <em>Erasure</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.fieldway.model.ethics.impl.ErasureImpl
		 * @see org.fieldway.model.ethics.impl.EthicsPackageImpl#getErasure()
		 * @generated
		 */
		EClass ERASURE = eINSTANCE.getErasure();

		/**
		 * The meta object literal for the '<em><b>Requested On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ERASURE__REQUESTED_ON = eINSTANCE.getErasure_RequestedOn();

		/**
		 * The meta object literal for the '<em><b>Erased On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ERASURE__ERASED_ON = eINSTANCE.getErasure_ErasedOn();

		/**
		 * The meta object literal for the '<em><b>Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ERASURE__REASON = eINSTANCE.getErasure_Reason();

		/**
		 * The meta object literal for the '<em><b>Removed</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ERASURE__REMOVED = eINSTANCE.getErasure_Removed();

		/**
		 * The meta object literal for the '<em><b>Not Reached</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ERASURE__NOT_REACHED = eINSTANCE.getErasure_NotReached();

		/**
		 * The meta object literal for the '<em><b>Participant</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ERASURE__PARTICIPANT = eINSTANCE.getErasure_Participant();

		/**
		 * The meta object literal for the '<em><b>Performed By</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ERASURE__PERFORMED_BY = eINSTANCE.getErasure_PerformedBy();

		/**
		 * The meta object literal for the '{@link org.fieldway.model.ethics.impl.FilmImpl <em>Film</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.fieldway.model.ethics.impl.FilmImpl
		 * @see org.fieldway.model.ethics.impl.EthicsPackageImpl#getFilm()
		 * @generated
		 */
		EClass FILM = eINSTANCE.getFilm();

		/**
		 * The meta object literal for the '<em><b>Audience</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FILM__AUDIENCE = eINSTANCE.getFilm_Audience();

		/**
		 * The meta object literal for the '<em><b>Output</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FILM__OUTPUT = eINSTANCE.getFilm_Output();

		/**
		 * The meta object literal for the '<em><b>Cuts</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FILM__CUTS = eINSTANCE.getFilm_Cuts();

		/**
		 * The meta object literal for the '{@link org.fieldway.model.ethics.impl.CutImpl <em>Cut</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.fieldway.model.ethics.impl.CutImpl
		 * @see org.fieldway.model.ethics.impl.EthicsPackageImpl#getCut()
		 * @generated
		 */
		EClass CUT = eINSTANCE.getCut();

		/**
		 * The meta object literal for the '<em><b>Version</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CUT__VERSION = eINSTANCE.getCut_Version();

		/**
		 * The meta object literal for the '<em><b>Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CUT__DATE = eINSTANCE.getCut_Date();

		/**
		 * The meta object literal for the '<em><b>Duration Ms</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CUT__DURATION_MS = eINSTANCE.getCut_DurationMs();

		/**
		 * The meta object literal for the '<em><b>Locked</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CUT__LOCKED = eINSTANCE.getCut_Locked();

		/**
		 * The meta object literal for the '<em><b>Uses</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CUT__USES = eINSTANCE.getCut_Uses();

		/**
		 * The meta object literal for the '{@link org.fieldway.model.ethics.impl.ClipUseImpl <em>Clip Use</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.fieldway.model.ethics.impl.ClipUseImpl
		 * @see org.fieldway.model.ethics.impl.EthicsPackageImpl#getClipUse()
		 * @generated
		 */
		EClass CLIP_USE = eINSTANCE.getClipUse();

		/**
		 * The meta object literal for the '<em><b>Start Ms</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLIP_USE__START_MS = eINSTANCE.getClipUse_StartMs();

		/**
		 * The meta object literal for the '<em><b>End Ms</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLIP_USE__END_MS = eINSTANCE.getClipUse_EndMs();

		/**
		 * The meta object literal for the '<em><b>Treatment</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLIP_USE__TREATMENT = eINSTANCE.getClipUse_Treatment();

		/**
		 * The meta object literal for the '<em><b>Clip</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CLIP_USE__CLIP = eINSTANCE.getClipUse_Clip();

		/**
		 * The meta object literal for the '{@link org.fieldway.model.ethics.impl.FilmReleaseImpl <em>Film Release</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.fieldway.model.ethics.impl.FilmReleaseImpl
		 * @see org.fieldway.model.ethics.impl.EthicsPackageImpl#getFilmRelease()
		 * @generated
		 */
		EClass FILM_RELEASE = eINSTANCE.getFilmRelease();

		/**
		 * The meta object literal for the '<em><b>Seen On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FILM_RELEASE__SEEN_ON = eINSTANCE.getFilmRelease_SeenOn();

		/**
		 * The meta object literal for the '<em><b>Decision</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FILM_RELEASE__DECISION = eINSTANCE.getFilmRelease_Decision();

		/**
		 * The meta object literal for the '<em><b>Decided On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FILM_RELEASE__DECIDED_ON = eINSTANCE.getFilmRelease_DecidedOn();

		/**
		 * The meta object literal for the '<em><b>Audiences</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FILM_RELEASE__AUDIENCES = eINSTANCE.getFilmRelease_Audiences();

		/**
		 * The meta object literal for the '<em><b>Recognisable</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FILM_RELEASE__RECOGNISABLE = eINSTANCE.getFilmRelease_Recognisable();

		/**
		 * The meta object literal for the '<em><b>Requested Changes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FILM_RELEASE__REQUESTED_CHANGES = eINSTANCE.getFilmRelease_RequestedChanges();

		/**
		 * The meta object literal for the '<em><b>Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FILM_RELEASE__NOTE = eINSTANCE.getFilmRelease_Note();

		/**
		 * The meta object literal for the '<em><b>Participant</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FILM_RELEASE__PARTICIPANT = eINSTANCE.getFilmRelease_Participant();

		/**
		 * The meta object literal for the '<em><b>Cut</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FILM_RELEASE__CUT = eINSTANCE.getFilmRelease_Cut();

		/**
		 * The meta object literal for the '<em><b>Uses</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FILM_RELEASE__USES = eINSTANCE.getFilmRelease_Uses();

		/**
		 * The meta object literal for the '<em><b>Taken By</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FILM_RELEASE__TAKEN_BY = eINSTANCE.getFilmRelease_TakenBy();

		/**
		 * The meta object literal for the '{@link org.fieldway.model.ethics.impl.ContributorAgreementImpl <em>Contributor Agreement</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.fieldway.model.ethics.impl.ContributorAgreementImpl
		 * @see org.fieldway.model.ethics.impl.EthicsPackageImpl#getContributorAgreement()
		 * @generated
		 */
		EClass CONTRIBUTOR_AGREEMENT = eINSTANCE.getContributorAgreement();

		/**
		 * The meta object literal for the '<em><b>Reference</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTRIBUTOR_AGREEMENT__REFERENCE = eINSTANCE.getContributorAgreement_Reference();

		/**
		 * The meta object literal for the '<em><b>Signed On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTRIBUTOR_AGREEMENT__SIGNED_ON = eINSTANCE.getContributorAgreement_SignedOn();

		/**
		 * The meta object literal for the '<em><b>Terms</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTRIBUTOR_AGREEMENT__TERMS = eINSTANCE.getContributorAgreement_Terms();

		/**
		 * The meta object literal for the '<em><b>Audiences</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTRIBUTOR_AGREEMENT__AUDIENCES = eINSTANCE.getContributorAgreement_Audiences();

		/**
		 * The meta object literal for the '<em><b>Valid Until</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTRIBUTOR_AGREEMENT__VALID_UNTIL = eINSTANCE.getContributorAgreement_ValidUntil();

		/**
		 * The meta object literal for the '<em><b>Revocable</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTRIBUTOR_AGREEMENT__REVOCABLE = eINSTANCE.getContributorAgreement_Revocable();

		/**
		 * The meta object literal for the '<em><b>Revocable Until</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTRIBUTOR_AGREEMENT__REVOCABLE_UNTIL = eINSTANCE.getContributorAgreement_RevocableUntil();

		/**
		 * The meta object literal for the '<em><b>Revoked On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTRIBUTOR_AGREEMENT__REVOKED_ON = eINSTANCE.getContributorAgreement_RevokedOn();

		/**
		 * The meta object literal for the '<em><b>Participant</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CONTRIBUTOR_AGREEMENT__PARTICIPANT = eINSTANCE.getContributorAgreement_Participant();

		/**
		 * The meta object literal for the '<em><b>Organisation</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CONTRIBUTOR_AGREEMENT__ORGANISATION = eINSTANCE.getContributorAgreement_Organisation();

		/**
		 * The meta object literal for the '<em><b>Film</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CONTRIBUTOR_AGREEMENT__FILM = eINSTANCE.getContributorAgreement_Film();

		/**
		 * The meta object literal for the '<em><b>Document</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CONTRIBUTOR_AGREEMENT__DOCUMENT = eINSTANCE.getContributorAgreement_Document();

		/**
		 * The meta object literal for the '{@link org.fieldway.model.ethics.impl.RiskImpl <em>Risk</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.fieldway.model.ethics.impl.RiskImpl
		 * @see org.fieldway.model.ethics.impl.EthicsPackageImpl#getRisk()
		 * @generated
		 */
		EClass RISK = eINSTANCE.getRisk();

		/**
		 * The meta object literal for the '<em><b>Subject</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RISK__SUBJECT = eINSTANCE.getRisk_Subject();

		/**
		 * The meta object literal for the '<em><b>Likelihood</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RISK__LIKELIHOOD = eINSTANCE.getRisk_Likelihood();

		/**
		 * The meta object literal for the '<em><b>Severity</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RISK__SEVERITY = eINSTANCE.getRisk_Severity();

		/**
		 * The meta object literal for the '<em><b>Mitigation</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RISK__MITIGATION = eINSTANCE.getRisk_Mitigation();

		/**
		 * The meta object literal for the '<em><b>Residual Likelihood</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RISK__RESIDUAL_LIKELIHOOD = eINSTANCE.getRisk_ResidualLikelihood();

		/**
		 * The meta object literal for the '<em><b>Residual Severity</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RISK__RESIDUAL_SEVERITY = eINSTANCE.getRisk_ResidualSeverity();

		/**
		 * The meta object literal for the '<em><b>Review On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RISK__REVIEW_ON = eINSTANCE.getRisk_ReviewOn();

		/**
		 * The meta object literal for the '<em><b>Closed</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RISK__CLOSED = eINSTANCE.getRisk_Closed();

		/**
		 * The meta object literal for the '<em><b>Owner</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RISK__OWNER = eINSTANCE.getRisk_Owner();

		/**
		 * The meta object literal for the '<em><b>Activities</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RISK__ACTIVITIES = eINSTANCE.getRisk_Activities();

		/**
		 * The meta object literal for the '{@link org.fieldway.model.ethics.impl.DataAssetImpl <em>Data Asset</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.fieldway.model.ethics.impl.DataAssetImpl
		 * @see org.fieldway.model.ethics.impl.EthicsPackageImpl#getDataAsset()
		 * @generated
		 */
		EClass DATA_ASSET = eINSTANCE.getDataAsset();

		/**
		 * The meta object literal for the '<em><b>Personal</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DATA_ASSET__PERSONAL = eINSTANCE.getDataAsset_Personal();

		/**
		 * The meta object literal for the '<em><b>Special Category</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DATA_ASSET__SPECIAL_CATEGORY = eINSTANCE.getDataAsset_SpecialCategory();

		/**
		 * The meta object literal for the '<em><b>Lawful Basis</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DATA_ASSET__LAWFUL_BASIS = eINSTANCE.getDataAsset_LawfulBasis();

		/**
		 * The meta object literal for the '<em><b>Special Condition</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DATA_ASSET__SPECIAL_CONDITION = eINSTANCE.getDataAsset_SpecialCondition();

		/**
		 * The meta object literal for the '<em><b>Kinds</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DATA_ASSET__KINDS = eINSTANCE.getDataAsset_Kinds();

		/**
		 * The meta object literal for the '<em><b>Contents</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DATA_ASSET__CONTENTS = eINSTANCE.getDataAsset_Contents();

		/**
		 * The meta object literal for the '<em><b>Storage</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DATA_ASSET__STORAGE = eINSTANCE.getDataAsset_Storage();

		/**
		 * The meta object literal for the '<em><b>Access Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DATA_ASSET__ACCESS_NOTE = eINSTANCE.getDataAsset_AccessNote();

		/**
		 * The meta object literal for the '<em><b>Transfer</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DATA_ASSET__TRANSFER = eINSTANCE.getDataAsset_Transfer();

		/**
		 * The meta object literal for the '<em><b>Backup</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DATA_ASSET__BACKUP = eINSTANCE.getDataAsset_Backup();

		/**
		 * The meta object literal for the '<em><b>Retain Until</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DATA_ASSET__RETAIN_UNTIL = eINSTANCE.getDataAsset_RetainUntil();

		/**
		 * The meta object literal for the '<em><b>Retention Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DATA_ASSET__RETENTION_REASON = eINSTANCE.getDataAsset_RetentionReason();

		/**
		 * The meta object literal for the '<em><b>Disposal</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DATA_ASSET__DISPOSAL = eINSTANCE.getDataAsset_Disposal();

		/**
		 * The meta object literal for the '<em><b>Disposed On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DATA_ASSET__DISPOSED_ON = eINSTANCE.getDataAsset_DisposedOn();

		/**
		 * The meta object literal for the '<em><b>Archive</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DATA_ASSET__ARCHIVE = eINSTANCE.getDataAsset_Archive();

		/**
		 * The meta object literal for the '<em><b>Controller</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DATA_ASSET__CONTROLLER = eINSTANCE.getDataAsset_Controller();

		/**
		 * The meta object literal for the '<em><b>Processors</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DATA_ASSET__PROCESSORS = eINSTANCE.getDataAsset_Processors();

		/**
		 * The meta object literal for the '<em><b>Access</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DATA_ASSET__ACCESS = eINSTANCE.getDataAsset_Access();

		/**
		 * The meta object literal for the '<em><b>Activities</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DATA_ASSET__ACTIVITIES = eINSTANCE.getDataAsset_Activities();

		/**
		 * The meta object literal for the '{@link org.fieldway.model.ethics.impl.DataSharingAgreementImpl <em>Data Sharing Agreement</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.fieldway.model.ethics.impl.DataSharingAgreementImpl
		 * @see org.fieldway.model.ethics.impl.EthicsPackageImpl#getDataSharingAgreement()
		 * @generated
		 */
		EClass DATA_SHARING_AGREEMENT = eINSTANCE.getDataSharingAgreement();

		/**
		 * The meta object literal for the '<em><b>Reference</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DATA_SHARING_AGREEMENT__REFERENCE = eINSTANCE.getDataSharingAgreement_Reference();

		/**
		 * The meta object literal for the '<em><b>Purpose</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DATA_SHARING_AGREEMENT__PURPOSE = eINSTANCE.getDataSharingAgreement_Purpose();

		/**
		 * The meta object literal for the '<em><b>Safeguards</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DATA_SHARING_AGREEMENT__SAFEGUARDS = eINSTANCE.getDataSharingAgreement_Safeguards();

		/**
		 * The meta object literal for the '<em><b>Signed On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DATA_SHARING_AGREEMENT__SIGNED_ON = eINSTANCE.getDataSharingAgreement_SignedOn();

		/**
		 * The meta object literal for the '<em><b>Expires</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DATA_SHARING_AGREEMENT__EXPIRES = eINSTANCE.getDataSharingAgreement_Expires();

		/**
		 * The meta object literal for the '<em><b>Parties</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DATA_SHARING_AGREEMENT__PARTIES = eINSTANCE.getDataSharingAgreement_Parties();

		/**
		 * The meta object literal for the '<em><b>Assets</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DATA_SHARING_AGREEMENT__ASSETS = eINSTANCE.getDataSharingAgreement_Assets();

		/**
		 * The meta object literal for the '{@link org.fieldway.model.ethics.impl.DpiaImpl <em>Dpia</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.fieldway.model.ethics.impl.DpiaImpl
		 * @see org.fieldway.model.ethics.impl.EthicsPackageImpl#getDpia()
		 * @generated
		 */
		EClass DPIA = eINSTANCE.getDpia();

		/**
		 * The meta object literal for the '<em><b>Reference</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DPIA__REFERENCE = eINSTANCE.getDpia_Reference();

		/**
		 * The meta object literal for the '<em><b>Completed On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DPIA__COMPLETED_ON = eINSTANCE.getDpia_CompletedOn();

		/**
		 * The meta object literal for the '<em><b>Review On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DPIA__REVIEW_ON = eINSTANCE.getDpia_ReviewOn();

		/**
		 * The meta object literal for the '<em><b>Reviewed By</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DPIA__REVIEWED_BY = eINSTANCE.getDpia_ReviewedBy();

		/**
		 * The meta object literal for the '<em><b>Necessity</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DPIA__NECESSITY = eINSTANCE.getDpia_Necessity();

		/**
		 * The meta object literal for the '<em><b>Consultation</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DPIA__CONSULTATION = eINSTANCE.getDpia_Consultation();

		/**
		 * The meta object literal for the '<em><b>Outcome</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DPIA__OUTCOME = eINSTANCE.getDpia_Outcome();

		/**
		 * The meta object literal for the '<em><b>Risks</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DPIA__RISKS = eINSTANCE.getDpia_Risks();

		/**
		 * The meta object literal for the '<em><b>Assets</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DPIA__ASSETS = eINSTANCE.getDpia_Assets();

		/**
		 * The meta object literal for the '{@link org.fieldway.model.ethics.impl.IncidentImpl <em>Incident</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.fieldway.model.ethics.impl.IncidentImpl
		 * @see org.fieldway.model.ethics.impl.EthicsPackageImpl#getIncident()
		 * @generated
		 */
		EClass INCIDENT = eINSTANCE.getIncident();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INCIDENT__KIND = eINSTANCE.getIncident_Kind();

		/**
		 * The meta object literal for the '<em><b>Severity</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INCIDENT__SEVERITY = eINSTANCE.getIncident_Severity();

		/**
		 * The meta object literal for the '<em><b>Occurred On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INCIDENT__OCCURRED_ON = eINSTANCE.getIncident_OccurredOn();

		/**
		 * The meta object literal for the '<em><b>Reported On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INCIDENT__REPORTED_ON = eINSTANCE.getIncident_ReportedOn();

		/**
		 * The meta object literal for the '<em><b>Reported To</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INCIDENT__REPORTED_TO = eINSTANCE.getIncident_ReportedTo();

		/**
		 * The meta object literal for the '<em><b>Action</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INCIDENT__ACTION = eINSTANCE.getIncident_Action();

		/**
		 * The meta object literal for the '<em><b>Learning</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INCIDENT__LEARNING = eINSTANCE.getIncident_Learning();

		/**
		 * The meta object literal for the '<em><b>Closed On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INCIDENT__CLOSED_ON = eINSTANCE.getIncident_ClosedOn();

		/**
		 * The meta object literal for the '<em><b>Participants</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INCIDENT__PARTICIPANTS = eINSTANCE.getIncident_Participants();

		/**
		 * The meta object literal for the '<em><b>Activity</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INCIDENT__ACTIVITY = eINSTANCE.getIncident_Activity();

		/**
		 * The meta object literal for the '<em><b>Risk</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INCIDENT__RISK = eINSTANCE.getIncident_Risk();

		/**
		 * The meta object literal for the '<em><b>Amendment</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INCIDENT__AMENDMENT = eINSTANCE.getIncident_Amendment();

		/**
		 * The meta object literal for the '{@link org.fieldway.model.ethics.impl.DeclarationImpl <em>Declaration</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.fieldway.model.ethics.impl.DeclarationImpl
		 * @see org.fieldway.model.ethics.impl.EthicsPackageImpl#getDeclaration()
		 * @generated
		 */
		EClass DECLARATION = eINSTANCE.getDeclaration();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DECLARATION__KIND = eINSTANCE.getDeclaration_Kind();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DECLARATION__TEXT = eINSTANCE.getDeclaration_Text();

		/**
		 * The meta object literal for the '<em><b>Declared On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DECLARATION__DECLARED_ON = eINSTANCE.getDeclaration_DeclaredOn();

		/**
		 * The meta object literal for the '<em><b>Valid Until</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DECLARATION__VALID_UNTIL = eINSTANCE.getDeclaration_ValidUntil();

		/**
		 * The meta object literal for the '<em><b>Reference</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DECLARATION__REFERENCE = eINSTANCE.getDeclaration_Reference();

		/**
		 * The meta object literal for the '<em><b>Researcher</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DECLARATION__RESEARCHER = eINSTANCE.getDeclaration_Researcher();

		/**
		 * The meta object literal for the '{@link org.fieldway.model.ethics.ApplicationStatus <em>Application Status</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.fieldway.model.ethics.ApplicationStatus
		 * @see org.fieldway.model.ethics.impl.EthicsPackageImpl#getApplicationStatus()
		 * @generated
		 */
		EEnum APPLICATION_STATUS = eINSTANCE.getApplicationStatus();

		/**
		 * The meta object literal for the '{@link org.fieldway.model.ethics.RiskCategory <em>Risk Category</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.fieldway.model.ethics.RiskCategory
		 * @see org.fieldway.model.ethics.impl.EthicsPackageImpl#getRiskCategory()
		 * @generated
		 */
		EEnum RISK_CATEGORY = eINSTANCE.getRiskCategory();

		/**
		 * The meta object literal for the '{@link org.fieldway.model.ethics.ApprovalDecision <em>Approval Decision</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.fieldway.model.ethics.ApprovalDecision
		 * @see org.fieldway.model.ethics.impl.EthicsPackageImpl#getApprovalDecision()
		 * @generated
		 */
		EEnum APPROVAL_DECISION = eINSTANCE.getApprovalDecision();

		/**
		 * The meta object literal for the '{@link org.fieldway.model.ethics.AmendmentKind <em>Amendment Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.fieldway.model.ethics.AmendmentKind
		 * @see org.fieldway.model.ethics.impl.EthicsPackageImpl#getAmendmentKind()
		 * @generated
		 */
		EEnum AMENDMENT_KIND = eINSTANCE.getAmendmentKind();

		/**
		 * The meta object literal for the '{@link org.fieldway.model.ethics.DocumentVariant <em>Document Variant</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.fieldway.model.ethics.DocumentVariant
		 * @see org.fieldway.model.ethics.impl.EthicsPackageImpl#getDocumentVariant()
		 * @generated
		 */
		EEnum DOCUMENT_VARIANT = eINSTANCE.getDocumentVariant();

		/**
		 * The meta object literal for the '{@link org.fieldway.model.ethics.ContactKind <em>Contact Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.fieldway.model.ethics.ContactKind
		 * @see org.fieldway.model.ethics.impl.EthicsPackageImpl#getContactKind()
		 * @generated
		 */
		EEnum CONTACT_KIND = eINSTANCE.getContactKind();

		/**
		 * The meta object literal for the '{@link org.fieldway.model.ethics.ConsentMode <em>Consent Mode</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.fieldway.model.ethics.ConsentMode
		 * @see org.fieldway.model.ethics.impl.EthicsPackageImpl#getConsentMode()
		 * @generated
		 */
		EEnum CONSENT_MODE = eINSTANCE.getConsentMode();

		/**
		 * The meta object literal for the '{@link org.fieldway.model.ethics.Answer <em>Answer</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.fieldway.model.ethics.Answer
		 * @see org.fieldway.model.ethics.impl.EthicsPackageImpl#getAnswer()
		 * @generated
		 */
		EEnum ANSWER = eINSTANCE.getAnswer();

		/**
		 * The meta object literal for the '{@link org.fieldway.model.ethics.ErasureReason <em>Erasure Reason</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.fieldway.model.ethics.ErasureReason
		 * @see org.fieldway.model.ethics.impl.EthicsPackageImpl#getErasureReason()
		 * @generated
		 */
		EEnum ERASURE_REASON = eINSTANCE.getErasureReason();

		/**
		 * The meta object literal for the '{@link org.fieldway.model.ethics.ReleaseDecision <em>Release Decision</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.fieldway.model.ethics.ReleaseDecision
		 * @see org.fieldway.model.ethics.impl.EthicsPackageImpl#getReleaseDecision()
		 * @generated
		 */
		EEnum RELEASE_DECISION = eINSTANCE.getReleaseDecision();

		/**
		 * The meta object literal for the '{@link org.fieldway.model.ethics.RiskSubject <em>Risk Subject</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.fieldway.model.ethics.RiskSubject
		 * @see org.fieldway.model.ethics.impl.EthicsPackageImpl#getRiskSubject()
		 * @generated
		 */
		EEnum RISK_SUBJECT = eINSTANCE.getRiskSubject();

		/**
		 * The meta object literal for the '{@link org.fieldway.model.ethics.Likelihood <em>Likelihood</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.fieldway.model.ethics.Likelihood
		 * @see org.fieldway.model.ethics.impl.EthicsPackageImpl#getLikelihood()
		 * @generated
		 */
		EEnum LIKELIHOOD = eINSTANCE.getLikelihood();

		/**
		 * The meta object literal for the '{@link org.fieldway.model.ethics.Severity <em>Severity</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.fieldway.model.ethics.Severity
		 * @see org.fieldway.model.ethics.impl.EthicsPackageImpl#getSeverity()
		 * @generated
		 */
		EEnum SEVERITY = eINSTANCE.getSeverity();

		/**
		 * The meta object literal for the '{@link org.fieldway.model.ethics.LawfulBasis <em>Lawful Basis</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.fieldway.model.ethics.LawfulBasis
		 * @see org.fieldway.model.ethics.impl.EthicsPackageImpl#getLawfulBasis()
		 * @generated
		 */
		EEnum LAWFUL_BASIS = eINSTANCE.getLawfulBasis();

		/**
		 * The meta object literal for the '{@link org.fieldway.model.ethics.SpecialCondition <em>Special Condition</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.fieldway.model.ethics.SpecialCondition
		 * @see org.fieldway.model.ethics.impl.EthicsPackageImpl#getSpecialCondition()
		 * @generated
		 */
		EEnum SPECIAL_CONDITION = eINSTANCE.getSpecialCondition();

		/**
		 * The meta object literal for the '{@link org.fieldway.model.ethics.IncidentKind <em>Incident Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.fieldway.model.ethics.IncidentKind
		 * @see org.fieldway.model.ethics.impl.EthicsPackageImpl#getIncidentKind()
		 * @generated
		 */
		EEnum INCIDENT_KIND = eINSTANCE.getIncidentKind();

		/**
		 * The meta object literal for the '{@link org.fieldway.model.ethics.DeclarationKind <em>Declaration Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.fieldway.model.ethics.DeclarationKind
		 * @see org.fieldway.model.ethics.impl.EthicsPackageImpl#getDeclarationKind()
		 * @generated
		 */
		EEnum DECLARATION_KIND = eINSTANCE.getDeclarationKind();

	}

} //EthicsPackage
