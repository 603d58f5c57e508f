/**
 * Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0
 */
package org.fieldway.model.study;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EOperation;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

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
 * The design of a study: its questions, methodology, people, partners and places, what is done in the field, and what comes out of it.
 * <!-- end-model-doc -->
 * @see org.fieldway.model.study.StudyFactory
 * @model kind="package"
 * @generated
 */
public interface StudyPackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "study";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "http://www.fieldway.org/study/1";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "study";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	StudyPackage eINSTANCE = org.fieldway.model.study.impl.StudyPackageImpl.init();

	/**
	 * The meta object id for the '{@link org.fieldway.model.study.impl.IdentifiedImpl <em>Identified</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.fieldway.model.study.impl.IdentifiedImpl
	 * @see org.fieldway.model.study.impl.StudyPackageImpl#getIdentified()
	 * @generated
	 */
	int IDENTIFIED = 0;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IDENTIFIED__ID = 0;

	/**
	 * The number of structural features of the '<em>Identified</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IDENTIFIED_FEATURE_COUNT = 1;

	/**
	 * The number of operations of the '<em>Identified</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IDENTIFIED_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.fieldway.model.study.impl.NamedImpl <em>Named</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.fieldway.model.study.impl.NamedImpl
	 * @see org.fieldway.model.study.impl.StudyPackageImpl#getNamed()
	 * @generated
	 */
	int NAMED = 1;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NAMED__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NAMED__NAME = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NAMED__DESCRIPTION = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Named</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NAMED_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Named</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NAMED_OPERATION_COUNT = IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.fieldway.model.study.impl.RootImpl <em>Root</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.fieldway.model.study.impl.RootImpl
	 * @see org.fieldway.model.study.impl.StudyPackageImpl#getRoot()
	 * @generated
	 */
	int ROOT = 2;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROOT__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Format Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROOT__FORMAT_VERSION = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Root</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROOT_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Root</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROOT_OPERATION_COUNT = IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.fieldway.model.study.impl.AuthoredImpl <em>Authored</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.fieldway.model.study.impl.AuthoredImpl
	 * @see org.fieldway.model.study.impl.StudyPackageImpl#getAuthored()
	 * @generated
	 */
	int AUTHORED = 3;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AUTHORED__ID = NAMED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AUTHORED__NAME = NAMED__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AUTHORED__DESCRIPTION = NAMED__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AUTHORED__CREATED = NAMED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Created By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AUTHORED__CREATED_BY = NAMED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Modified</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AUTHORED__MODIFIED = NAMED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Modified By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AUTHORED__MODIFIED_BY = NAMED_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Authored</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AUTHORED_FEATURE_COUNT = NAMED_FEATURE_COUNT + 4;

	/**
	 * The number of operations of the '<em>Authored</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AUTHORED_OPERATION_COUNT = NAMED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.fieldway.model.study.impl.ClassifiedImpl <em>Classified</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.fieldway.model.study.impl.ClassifiedImpl
	 * @see org.fieldway.model.study.impl.StudyPackageImpl#getClassified()
	 * @generated
	 */
	int CLASSIFIED = 4;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLASSIFIED__ID = NAMED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLASSIFIED__NAME = NAMED__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLASSIFIED__DESCRIPTION = NAMED__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Attributes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLASSIFIED__ATTRIBUTES = NAMED_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Classified</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLASSIFIED_FEATURE_COUNT = NAMED_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Classified</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLASSIFIED_OPERATION_COUNT = NAMED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.fieldway.model.study.impl.ActorImpl <em>Actor</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.fieldway.model.study.impl.ActorImpl
	 * @see org.fieldway.model.study.impl.StudyPackageImpl#getActor()
	 * @generated
	 */
	int ACTOR = 5;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTOR__ID = CLASSIFIED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTOR__NAME = CLASSIFIED__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTOR__DESCRIPTION = CLASSIFIED__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Attributes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTOR__ATTRIBUTES = CLASSIFIED__ATTRIBUTES;

	/**
	 * The feature id for the '<em><b>Short Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTOR__SHORT_NAME = CLASSIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Starts On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTOR__STARTS_ON = CLASSIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Ends On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTOR__ENDS_ON = CLASSIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Website</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTOR__WEBSITE = CLASSIFIED_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Actor</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTOR_FEATURE_COUNT = CLASSIFIED_FEATURE_COUNT + 4;

	/**
	 * The number of operations of the '<em>Actor</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTOR_OPERATION_COUNT = CLASSIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.fieldway.model.study.impl.StudyImpl <em>Study</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.fieldway.model.study.impl.StudyImpl
	 * @see org.fieldway.model.study.impl.StudyPackageImpl#getStudy()
	 * @generated
	 */
	int STUDY = 6;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY__ID = ROOT__ID;

	/**
	 * The feature id for the '<em><b>Format Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY__FORMAT_VERSION = ROOT__FORMAT_VERSION;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY__TITLE = ROOT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Acronym</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY__ACRONYM = ROOT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Summary</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY__SUMMARY = ROOT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Rationale</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY__RATIONALE = ROOT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Keywords</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY__KEYWORDS = ROOT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Status</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY__STATUS = ROOT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Starts On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY__STARTS_ON = ROOT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Ends On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY__ENDS_ON = ROOT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Language</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY__LANGUAGE = ROOT_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Consent Managed Here</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY__CONSENT_MANAGED_HERE = ROOT_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Consent Not Managed Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY__CONSENT_NOT_MANAGED_REASON = ROOT_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY__CREATED = ROOT_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Host</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY__HOST = ROOT_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Methodology</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY__METHODOLOGY = ROOT_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Aims</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY__AIMS = ROOT_FEATURE_COUNT + 14;

	/**
	 * The feature id for the '<em><b>Objectives</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY__OBJECTIVES = ROOT_FEATURE_COUNT + 15;

	/**
	 * The feature id for the '<em><b>Questions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY__QUESTIONS = ROOT_FEATURE_COUNT + 16;

	/**
	 * The feature id for the '<em><b>Researchers</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY__RESEARCHERS = ROOT_FEATURE_COUNT + 17;

	/**
	 * The feature id for the '<em><b>Funding</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY__FUNDING = ROOT_FEATURE_COUNT + 18;

	/**
	 * The feature id for the '<em><b>Milestones</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY__MILESTONES = ROOT_FEATURE_COUNT + 19;

	/**
	 * The feature id for the '<em><b>Organisations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY__ORGANISATIONS = ROOT_FEATURE_COUNT + 20;

	/**
	 * The feature id for the '<em><b>Places</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY__PLACES = ROOT_FEATURE_COUNT + 21;

	/**
	 * The feature id for the '<em><b>Attribute Definitions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY__ATTRIBUTE_DEFINITIONS = ROOT_FEATURE_COUNT + 22;

	/**
	 * The feature id for the '<em><b>Groups</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY__GROUPS = ROOT_FEATURE_COUNT + 23;

	/**
	 * The feature id for the '<em><b>Participants</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY__PARTICIPANTS = ROOT_FEATURE_COUNT + 24;

	/**
	 * The feature id for the '<em><b>Cases</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY__CASES = ROOT_FEATURE_COUNT + 25;

	/**
	 * The feature id for the '<em><b>Activities</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY__ACTIVITIES = ROOT_FEATURE_COUNT + 26;

	/**
	 * The feature id for the '<em><b>Instruments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY__INSTRUMENTS = ROOT_FEATURE_COUNT + 27;

	/**
	 * The feature id for the '<em><b>Decisions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY__DECISIONS = ROOT_FEATURE_COUNT + 28;

	/**
	 * The feature id for the '<em><b>Outputs</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY__OUTPUTS = ROOT_FEATURE_COUNT + 29;

	/**
	 * The feature id for the '<em><b>Sources</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY__SOURCES = ROOT_FEATURE_COUNT + 30;

	/**
	 * The feature id for the '<em><b>Source Sets</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY__SOURCE_SETS = ROOT_FEATURE_COUNT + 31;

	/**
	 * The feature id for the '<em><b>Map Templates</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY__MAP_TEMPLATES = ROOT_FEATURE_COUNT + 32;

	/**
	 * The feature id for the '<em><b>Lane Kinds</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY__LANE_KINDS = ROOT_FEATURE_COUNT + 33;

	/**
	 * The feature id for the '<em><b>Foreign Parts</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY__FOREIGN_PARTS = ROOT_FEATURE_COUNT + 34;

	/**
	 * The number of structural features of the '<em>Study</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY_FEATURE_COUNT = ROOT_FEATURE_COUNT + 35;

	/**
	 * The number of operations of the '<em>Study</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY_OPERATION_COUNT = ROOT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.fieldway.model.study.impl.MethodologyImpl <em>Methodology</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.fieldway.model.study.impl.MethodologyImpl
	 * @see org.fieldway.model.study.impl.StudyPackageImpl#getMethodology()
	 * @generated
	 */
	int METHODOLOGY = 7;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int METHODOLOGY__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Paradigm</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int METHODOLOGY__PARADIGM = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Approach</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int METHODOLOGY__APPROACH = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Design</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int METHODOLOGY__DESIGN = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Theory</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int METHODOLOGY__THEORY = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Participation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int METHODOLOGY__PARTICIPATION = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Sampling Strategy</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int METHODOLOGY__SAMPLING_STRATEGY = IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Sample Size Rationale</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int METHODOLOGY__SAMPLE_SIZE_RATIONALE = IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Stopping Criterion</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int METHODOLOGY__STOPPING_CRITERION = IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Data Collection</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int METHODOLOGY__DATA_COLLECTION = IDENTIFIED_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Analysis Approach</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int METHODOLOGY__ANALYSIS_APPROACH = IDENTIFIED_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Software</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int METHODOLOGY__SOFTWARE = IDENTIFIED_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Reflexivity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int METHODOLOGY__REFLEXIVITY = IDENTIFIED_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Limitations</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int METHODOLOGY__LIMITATIONS = IDENTIFIED_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Preregistration</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int METHODOLOGY__PREREGISTRATION = IDENTIFIED_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Credibility</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int METHODOLOGY__CREDIBILITY = IDENTIFIED_FEATURE_COUNT + 14;

	/**
	 * The number of structural features of the '<em>Methodology</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int METHODOLOGY_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 15;

	/**
	 * The number of operations of the '<em>Methodology</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int METHODOLOGY_OPERATION_COUNT = IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.fieldway.model.study.impl.CredibilityStrategyImpl <em>Credibility Strategy</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.fieldway.model.study.impl.CredibilityStrategyImpl
	 * @see org.fieldway.model.study.impl.StudyPackageImpl#getCredibilityStrategy()
	 * @generated
	 */
	int CREDIBILITY_STRATEGY = 8;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CREDIBILITY_STRATEGY__ID = NAMED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CREDIBILITY_STRATEGY__NAME = NAMED__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CREDIBILITY_STRATEGY__DESCRIPTION = NAMED__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CREDIBILITY_STRATEGY__KIND = NAMED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CREDIBILITY_STRATEGY__EVIDENCE = NAMED_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Credibility Strategy</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CREDIBILITY_STRATEGY_FEATURE_COUNT = NAMED_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Credibility Strategy</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CREDIBILITY_STRATEGY_OPERATION_COUNT = NAMED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.fieldway.model.study.impl.ResearchQuestionImpl <em>Research Question</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.fieldway.model.study.impl.ResearchQuestionImpl
	 * @see org.fieldway.model.study.impl.StudyPackageImpl#getResearchQuestion()
	 * @generated
	 */
	int RESEARCH_QUESTION = 9;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESEARCH_QUESTION__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Short Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESEARCH_QUESTION__SHORT_TEXT = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESEARCH_QUESTION__TEXT = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESEARCH_QUESTION__KIND = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Rationale</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESEARCH_QUESTION__RATIONALE = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Answer</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESEARCH_QUESTION__ANSWER = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Children</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESEARCH_QUESTION__CHILDREN = IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Informed By</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESEARCH_QUESTION__INFORMED_BY = IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Answered With</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESEARCH_QUESTION__ANSWERED_WITH = IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The number of structural features of the '<em>Research Question</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESEARCH_QUESTION_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 8;

	/**
	 * The number of operations of the '<em>Research Question</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESEARCH_QUESTION_OPERATION_COUNT = IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.fieldway.model.study.impl.AimImpl <em>Aim</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.fieldway.model.study.impl.AimImpl
	 * @see org.fieldway.model.study.impl.StudyPackageImpl#getAim()
	 * @generated
	 */
	int AIM = 10;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AIM__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AIM__TEXT = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Serves</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AIM__SERVES = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Aim</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AIM_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Aim</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AIM_OPERATION_COUNT = IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.fieldway.model.study.impl.ObjectiveImpl <em>Objective</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.fieldway.model.study.impl.ObjectiveImpl
	 * @see org.fieldway.model.study.impl.StudyPackageImpl#getObjective()
	 * @generated
	 */
	int OBJECTIVE = 11;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBJECTIVE__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBJECTIVE__TEXT = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Measure</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBJECTIVE__MEASURE = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Contributes To</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBJECTIVE__CONTRIBUTES_TO = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Serves</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBJECTIVE__SERVES = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Objective</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBJECTIVE_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The number of operations of the '<em>Objective</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBJECTIVE_OPERATION_COUNT = IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.fieldway.model.study.impl.ResearcherImpl <em>Researcher</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.fieldway.model.study.impl.ResearcherImpl
	 * @see org.fieldway.model.study.impl.StudyPackageImpl#getResearcher()
	 * @generated
	 */
	int RESEARCHER = 12;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESEARCHER__ID = NAMED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESEARCHER__NAME = NAMED__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESEARCHER__DESCRIPTION = NAMED__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Initials</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESEARCHER__INITIALS = NAMED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Role</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESEARCHER__ROLE = NAMED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Person Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESEARCHER__PERSON_TITLE = NAMED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Affiliation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESEARCHER__AFFILIATION = NAMED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Organisation</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESEARCHER__ORGANISATION = NAMED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Email</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESEARCHER__EMAIL = NAMED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Orcid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESEARCHER__ORCID = NAMED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Credentials</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESEARCHER__CREDENTIALS = NAMED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Occupation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESEARCHER__OCCUPATION = NAMED_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Gender</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESEARCHER__GENDER = NAMED_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Experience</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESEARCHER__EXPERIENCE = NAMED_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Relationship</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESEARCHER__RELATIONSHIP = NAMED_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Positionality</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESEARCHER__POSITIONALITY = NAMED_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Colour</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESEARCHER__COLOUR = NAMED_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Participant</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESEARCHER__PARTICIPANT = NAMED_FEATURE_COUNT + 14;

	/**
	 * The feature id for the '<em><b>Active From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESEARCHER__ACTIVE_FROM = NAMED_FEATURE_COUNT + 15;

	/**
	 * The feature id for the '<em><b>Active Until</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESEARCHER__ACTIVE_UNTIL = NAMED_FEATURE_COUNT + 16;

	/**
	 * The number of structural features of the '<em>Researcher</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESEARCHER_FEATURE_COUNT = NAMED_FEATURE_COUNT + 17;

	/**
	 * The number of operations of the '<em>Researcher</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESEARCHER_OPERATION_COUNT = NAMED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.fieldway.model.study.impl.FundingImpl <em>Funding</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.fieldway.model.study.impl.FundingImpl
	 * @see org.fieldway.model.study.impl.StudyPackageImpl#getFunding()
	 * @generated
	 */
	int FUNDING = 13;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FUNDING__ID = NAMED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FUNDING__NAME = NAMED__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FUNDING__DESCRIPTION = NAMED__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Organisation</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FUNDING__ORGANISATION = NAMED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Reference</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FUNDING__REFERENCE = NAMED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Amount</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FUNDING__AMOUNT = NAMED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Currency</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FUNDING__CURRENCY = NAMED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Starts On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FUNDING__STARTS_ON = NAMED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Ends On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FUNDING__ENDS_ON = NAMED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Influence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FUNDING__INFLUENCE = NAMED_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Funding</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FUNDING_FEATURE_COUNT = NAMED_FEATURE_COUNT + 7;

	/**
	 * The number of operations of the '<em>Funding</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FUNDING_OPERATION_COUNT = NAMED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.fieldway.model.study.impl.MilestoneImpl <em>Milestone</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.fieldway.model.study.impl.MilestoneImpl
	 * @see org.fieldway.model.study.impl.StudyPackageImpl#getMilestone()
	 * @generated
	 */
	int MILESTONE = 14;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MILESTONE__ID = NAMED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MILESTONE__NAME = NAMED__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MILESTONE__DESCRIPTION = NAMED__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Due On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MILESTONE__DUE_ON = NAMED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Done On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MILESTONE__DONE_ON = NAMED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Responsible</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MILESTONE__RESPONSIBLE = NAMED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Depends On</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MILESTONE__DEPENDS_ON = NAMED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Activities</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MILESTONE__ACTIVITIES = NAMED_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Milestone</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MILESTONE_FEATURE_COUNT = NAMED_FEATURE_COUNT + 5;

	/**
	 * The number of operations of the '<em>Milestone</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MILESTONE_OPERATION_COUNT = NAMED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.fieldway.model.study.impl.OrganisationImpl <em>Organisation</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.fieldway.model.study.impl.OrganisationImpl
	 * @see org.fieldway.model.study.impl.StudyPackageImpl#getOrganisation()
	 * @generated
	 */
	int ORGANISATION = 15;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANISATION__ID = ACTOR__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANISATION__NAME = ACTOR__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANISATION__DESCRIPTION = ACTOR__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Attributes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANISATION__ATTRIBUTES = ACTOR__ATTRIBUTES;

	/**
	 * The feature id for the '<em><b>Short Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANISATION__SHORT_NAME = ACTOR__SHORT_NAME;

	/**
	 * The feature id for the '<em><b>Starts On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANISATION__STARTS_ON = ACTOR__STARTS_ON;

	/**
	 * The feature id for the '<em><b>Ends On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANISATION__ENDS_ON = ACTOR__ENDS_ON;

	/**
	 * The feature id for the '<em><b>Website</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANISATION__WEBSITE = ACTOR__WEBSITE;

	/**
	 * The feature id for the '<em><b>Sector</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANISATION__SECTOR = ACTOR_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANISATION__KIND = ACTOR_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Study Role</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANISATION__STUDY_ROLE = ACTOR_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Contribution</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANISATION__CONTRIBUTION = ACTOR_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Contact</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANISATION__CONTACT = ACTOR_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Member Of</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANISATION__MEMBER_OF = ACTOR_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Serves</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANISATION__SERVES = ACTOR_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Located At</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANISATION__LOCATED_AT = ACTOR_FEATURE_COUNT + 7;

	/**
	 * The number of structural features of the '<em>Organisation</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANISATION_FEATURE_COUNT = ACTOR_FEATURE_COUNT + 8;

	/**
	 * The operation id for the '<em>Sector Group</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANISATION___SECTOR_GROUP = ACTOR_OPERATION_COUNT + 0;

	/**
	 * The number of operations of the '<em>Organisation</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANISATION_OPERATION_COUNT = ACTOR_OPERATION_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.fieldway.model.study.impl.PlaceImpl <em>Place</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.fieldway.model.study.impl.PlaceImpl
	 * @see org.fieldway.model.study.impl.StudyPackageImpl#getPlace()
	 * @generated
	 */
	int PLACE = 16;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACE__ID = CLASSIFIED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACE__NAME = CLASSIFIED__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACE__DESCRIPTION = CLASSIFIED__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Attributes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACE__ATTRIBUTES = CLASSIFIED__ATTRIBUTES;

	/**
	 * The feature id for the '<em><b>Level</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACE__LEVEL = CLASSIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Locality</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACE__LOCALITY = CLASSIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACE__ADDRESS = CLASSIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Accessibility</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACE__ACCESSIBILITY = CLASSIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Latitude</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACE__LATITUDE = CLASSIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Longitude</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACE__LONGITUDE = CLASSIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Part Of</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACE__PART_OF = CLASSIFIED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Organisation</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACE__ORGANISATION = CLASSIFIED_FEATURE_COUNT + 7;

	/**
	 * The number of structural features of the '<em>Place</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACE_FEATURE_COUNT = CLASSIFIED_FEATURE_COUNT + 8;

	/**
	 * The number of operations of the '<em>Place</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACE_OPERATION_COUNT = CLASSIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.fieldway.model.study.impl.AttributeDefinitionImpl <em>Attribute Definition</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.fieldway.model.study.impl.AttributeDefinitionImpl
	 * @see org.fieldway.model.study.impl.StudyPackageImpl#getAttributeDefinition()
	 * @generated
	 */
	int ATTRIBUTE_DEFINITION = 17;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTRIBUTE_DEFINITION__ID = NAMED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTRIBUTE_DEFINITION__NAME = NAMED__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTRIBUTE_DEFINITION__DESCRIPTION = NAMED__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTRIBUTE_DEFINITION__TYPE = NAMED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Applies To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTRIBUTE_DEFINITION__APPLIES_TO = NAMED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTRIBUTE_DEFINITION__UNIT = NAMED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Identifying</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTRIBUTE_DEFINITION__IDENTIFYING = NAMED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Choices</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTRIBUTE_DEFINITION__CHOICES = NAMED_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Attribute Definition</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTRIBUTE_DEFINITION_FEATURE_COUNT = NAMED_FEATURE_COUNT + 5;

	/**
	 * The number of operations of the '<em>Attribute Definition</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTRIBUTE_DEFINITION_OPERATION_COUNT = NAMED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.fieldway.model.study.impl.AttributeChoiceImpl <em>Attribute Choice</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.fieldway.model.study.impl.AttributeChoiceImpl
	 * @see org.fieldway.model.study.impl.StudyPackageImpl#getAttributeChoice()
	 * @generated
	 */
	int ATTRIBUTE_CHOICE = 18;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTRIBUTE_CHOICE__ID = NAMED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTRIBUTE_CHOICE__NAME = NAMED__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTRIBUTE_CHOICE__DESCRIPTION = NAMED__DESCRIPTION;

	/**
	 * The number of structural features of the '<em>Attribute Choice</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTRIBUTE_CHOICE_FEATURE_COUNT = NAMED_FEATURE_COUNT + 0;

	/**
	 * The number of operations of the '<em>Attribute Choice</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTRIBUTE_CHOICE_OPERATION_COUNT = NAMED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.fieldway.model.study.impl.AttributeValueImpl <em>Attribute Value</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.fieldway.model.study.impl.AttributeValueImpl
	 * @see org.fieldway.model.study.impl.StudyPackageImpl#getAttributeValue()
	 * @generated
	 */
	int ATTRIBUTE_VALUE = 19;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTRIBUTE_VALUE__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Definition</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTRIBUTE_VALUE__DEFINITION = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTRIBUTE_VALUE__VALUE = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Choice</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTRIBUTE_VALUE__CHOICE = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Attribute Value</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTRIBUTE_VALUE_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The operation id for the '<em>Text</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTRIBUTE_VALUE___TEXT = IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The number of operations of the '<em>Attribute Value</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTRIBUTE_VALUE_OPERATION_COUNT = IDENTIFIED_OPERATION_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.fieldway.model.study.impl.ParticipantImpl <em>Participant</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.fieldway.model.study.impl.ParticipantImpl
	 * @see org.fieldway.model.study.impl.StudyPackageImpl#getParticipant()
	 * @generated
	 */
	int PARTICIPANT = 20;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTICIPANT__ID = CLASSIFIED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTICIPANT__NAME = CLASSIFIED__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTICIPANT__DESCRIPTION = CLASSIFIED__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Attributes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTICIPANT__ATTRIBUTES = CLASSIFIED__ATTRIBUTES;

	/**
	 * The feature id for the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTICIPANT__NUMBER = CLASSIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Chosen By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTICIPANT__CHOSEN_BY = CLASSIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Roles</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTICIPANT__ROLES = CLASSIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Attribution</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTICIPANT__ATTRIBUTION = CLASSIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Status</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTICIPANT__STATUS = CLASSIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Joined On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTICIPANT__JOINED_ON = CLASSIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Named By Own Choice</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTICIPANT__NAMED_BY_OWN_CHOICE = CLASSIFIED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Access Needs</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTICIPANT__ACCESS_NEEDS = CLASSIFIED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Language</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTICIPANT__LANGUAGE = CLASSIFIED_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTICIPANT__NOTES = CLASSIFIED_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Erased On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTICIPANT__ERASED_ON = CLASSIFIED_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Organisation</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTICIPANT__ORGANISATION = CLASSIFIED_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Groups</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTICIPANT__GROUPS = CLASSIFIED_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Recruited Through</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTICIPANT__RECRUITED_THROUGH = CLASSIFIED_FEATURE_COUNT + 13;

	/**
	 * The number of structural features of the '<em>Participant</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTICIPANT_FEATURE_COUNT = CLASSIFIED_FEATURE_COUNT + 14;

	/**
	 * The number of operations of the '<em>Participant</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTICIPANT_OPERATION_COUNT = CLASSIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.fieldway.model.study.impl.ParticipantGroupImpl <em>Participant Group</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.fieldway.model.study.impl.ParticipantGroupImpl
	 * @see org.fieldway.model.study.impl.StudyPackageImpl#getParticipantGroup()
	 * @generated
	 */
	int PARTICIPANT_GROUP = 21;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTICIPANT_GROUP__ID = NAMED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTICIPANT_GROUP__NAME = NAMED__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTICIPANT_GROUP__DESCRIPTION = NAMED__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Target Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTICIPANT_GROUP__TARGET_SIZE = NAMED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Inclusion</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTICIPANT_GROUP__INCLUSION = NAMED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Exclusion</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTICIPANT_GROUP__EXCLUSION = NAMED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Recruitment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTICIPANT_GROUP__RECRUITMENT = NAMED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Rationale</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTICIPANT_GROUP__RATIONALE = NAMED_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Participant Group</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTICIPANT_GROUP_FEATURE_COUNT = NAMED_FEATURE_COUNT + 5;

	/**
	 * The number of operations of the '<em>Participant Group</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTICIPANT_GROUP_OPERATION_COUNT = NAMED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.fieldway.model.study.impl.CaseImpl <em>Case</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.fieldway.model.study.impl.CaseImpl
	 * @see org.fieldway.model.study.impl.StudyPackageImpl#getCase()
	 * @generated
	 */
	int CASE = 22;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASE__ID = CLASSIFIED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASE__NAME = CLASSIFIED__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASE__DESCRIPTION = CLASSIFIED__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Attributes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASE__ATTRIBUTES = CLASSIFIED__ATTRIBUTES;

	/**
	 * The feature id for the '<em><b>Participants</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASE__PARTICIPANTS = CLASSIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Organisations</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASE__ORGANISATIONS = CLASSIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Places</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASE__PLACES = CLASSIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Sources</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASE__SOURCES = CLASSIFIED_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Case</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASE_FEATURE_COUNT = CLASSIFIED_FEATURE_COUNT + 4;

	/**
	 * The number of operations of the '<em>Case</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASE_OPERATION_COUNT = CLASSIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.fieldway.model.study.impl.ActivityImpl <em>Activity</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.fieldway.model.study.impl.ActivityImpl
	 * @see org.fieldway.model.study.impl.StudyPackageImpl#getActivity()
	 * @generated
	 */
	int ACTIVITY = 23;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTIVITY__ID = NAMED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTIVITY__NAME = NAMED__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTIVITY__DESCRIPTION = NAMED__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTIVITY__KIND = NAMED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Status</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTIVITY__STATUS = NAMED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Starts On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTIVITY__STARTS_ON = NAMED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Ends On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTIVITY__ENDS_ON = NAMED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Procedure</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTIVITY__PROCEDURE = NAMED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Recruitment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTIVITY__RECRUITMENT = NAMED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Setting</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTIVITY__SETTING = NAMED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Target Count</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTIVITY__TARGET_COUNT = NAMED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Recordings</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTIVITY__RECORDINGS = NAMED_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Thanks</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTIVITY__THANKS = NAMED_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Places</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTIVITY__PLACES = NAMED_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Hosts</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTIVITY__HOSTS = NAMED_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Facilitators</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTIVITY__FACILITATORS = NAMED_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Co Facilitators</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTIVITY__CO_FACILITATORS = NAMED_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Instruments</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTIVITY__INSTRUMENTS = NAMED_FEATURE_COUNT + 14;

	/**
	 * The feature id for the '<em><b>Groups</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTIVITY__GROUPS = NAMED_FEATURE_COUNT + 15;

	/**
	 * The feature id for the '<em><b>Sessions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTIVITY__SESSIONS = NAMED_FEATURE_COUNT + 16;

	/**
	 * The feature id for the '<em><b>Participations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTIVITY__PARTICIPATIONS = NAMED_FEATURE_COUNT + 17;

	/**
	 * The number of structural features of the '<em>Activity</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTIVITY_FEATURE_COUNT = NAMED_FEATURE_COUNT + 18;

	/**
	 * The number of operations of the '<em>Activity</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTIVITY_OPERATION_COUNT = NAMED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.fieldway.model.study.impl.SessionImpl <em>Session</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.fieldway.model.study.impl.SessionImpl
	 * @see org.fieldway.model.study.impl.StudyPackageImpl#getSession()
	 * @generated
	 */
	int SESSION = 24;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSION__ID = NAMED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSION__NAME = NAMED__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSION__DESCRIPTION = NAMED__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Status</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSION__STATUS = NAMED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Starts At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSION__STARTS_AT = NAMED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Ends At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSION__ENDS_AT = NAMED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Others Present</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSION__OTHERS_PRESENT = NAMED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSION__NOTES = NAMED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Place</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSION__PLACE = NAMED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Facilitators</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSION__FACILITATORS = NAMED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Participants</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSION__PARTICIPANTS = NAMED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Instruments</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSION__INSTRUMENTS = NAMED_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Repeats</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSION__REPEATS = NAMED_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Recordings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSION__RECORDINGS = NAMED_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Produces</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSION__PRODUCES = NAMED_FEATURE_COUNT + 11;

	/**
	 * The number of structural features of the '<em>Session</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSION_FEATURE_COUNT = NAMED_FEATURE_COUNT + 12;

	/**
	 * The number of operations of the '<em>Session</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSION_OPERATION_COUNT = NAMED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.fieldway.model.study.impl.RecordingImpl <em>Recording</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.fieldway.model.study.impl.RecordingImpl
	 * @see org.fieldway.model.study.impl.StudyPackageImpl#getRecording()
	 * @generated
	 */
	int RECORDING = 25;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECORDING__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECORDING__KIND = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECORDING__LABEL = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Device</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECORDING__DEVICE = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Duration Ms</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECORDING__DURATION_MS = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECORDING__NOTE = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Source</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECORDING__SOURCE = IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Recording</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECORDING_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The number of operations of the '<em>Recording</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECORDING_OPERATION_COUNT = IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.fieldway.model.study.impl.ParticipationImpl <em>Participation</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.fieldway.model.study.impl.ParticipationImpl
	 * @see org.fieldway.model.study.impl.StudyPackageImpl#getParticipation()
	 * @generated
	 */
	int PARTICIPATION = 26;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTICIPATION__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Role</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTICIPATION__ROLE = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Status</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTICIPATION__STATUS = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Invited On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTICIPATION__INVITED_ON = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Replied On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTICIPATION__REPLIED_ON = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTICIPATION__REASON = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Participant</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTICIPATION__PARTICIPANT = IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Sessions</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTICIPATION__SESSIONS = IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Participation</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTICIPATION_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The number of operations of the '<em>Participation</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTICIPATION_OPERATION_COUNT = IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.fieldway.model.study.impl.InstrumentImpl <em>Instrument</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.fieldway.model.study.impl.InstrumentImpl
	 * @see org.fieldway.model.study.impl.StudyPackageImpl#getInstrument()
	 * @generated
	 */
	int INSTRUMENT = 27;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSTRUMENT__ID = NAMED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSTRUMENT__NAME = NAMED__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSTRUMENT__DESCRIPTION = NAMED__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSTRUMENT__KIND = NAMED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSTRUMENT__VERSION = NAMED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSTRUMENT__DATE = NAMED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Introduction</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSTRUMENT__INTRODUCTION = NAMED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Closing</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSTRUMENT__CLOSING = NAMED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Materials</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSTRUMENT__MATERIALS = NAMED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Prompts</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSTRUMENT__PROMPTS = NAMED_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Instrument</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSTRUMENT_FEATURE_COUNT = NAMED_FEATURE_COUNT + 7;

	/**
	 * The number of operations of the '<em>Instrument</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSTRUMENT_OPERATION_COUNT = NAMED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.fieldway.model.study.impl.PromptImpl <em>Prompt</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.fieldway.model.study.impl.PromptImpl
	 * @see org.fieldway.model.study.impl.StudyPackageImpl#getPrompt()
	 * @generated
	 */
	int PROMPT = 28;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROMPT__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROMPT__TEXT = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Section</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROMPT__SECTION = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Probes</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROMPT__PROBES = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Minutes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROMPT__MINUTES = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Optional</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROMPT__OPTIONAL = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Serves</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROMPT__SERVES = IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Prompt</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROMPT_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The number of operations of the '<em>Prompt</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROMPT_OPERATION_COUNT = IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.fieldway.model.study.impl.DesignDecisionImpl <em>Design Decision</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.fieldway.model.study.impl.DesignDecisionImpl
	 * @see org.fieldway.model.study.impl.StudyPackageImpl#getDesignDecision()
	 * @generated
	 */
	int DESIGN_DECISION = 29;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DESIGN_DECISION__ID = NAMED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DESIGN_DECISION__NAME = NAMED__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DESIGN_DECISION__DESCRIPTION = NAMED__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Decided On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DESIGN_DECISION__DECIDED_ON = NAMED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Because</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DESIGN_DECISION__BECAUSE = NAMED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Alternatives</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DESIGN_DECISION__ALTERNATIVES = NAMED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Researchers</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DESIGN_DECISION__RESEARCHERS = NAMED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Participants</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DESIGN_DECISION__PARTICIPANTS = NAMED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Organisations</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DESIGN_DECISION__ORGANISATIONS = NAMED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Session</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DESIGN_DECISION__SESSION = NAMED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Supersedes</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DESIGN_DECISION__SUPERSEDES = NAMED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Questions</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DESIGN_DECISION__QUESTIONS = NAMED_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Activities</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DESIGN_DECISION__ACTIVITIES = NAMED_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Instruments</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DESIGN_DECISION__INSTRUMENTS = NAMED_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DESIGN_DECISION__EVIDENCE = NAMED_FEATURE_COUNT + 11;

	/**
	 * The number of structural features of the '<em>Design Decision</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DESIGN_DECISION_FEATURE_COUNT = NAMED_FEATURE_COUNT + 12;

	/**
	 * The number of operations of the '<em>Design Decision</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DESIGN_DECISION_OPERATION_COUNT = NAMED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.fieldway.model.study.impl.OutputImpl <em>Output</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.fieldway.model.study.impl.OutputImpl
	 * @see org.fieldway.model.study.impl.StudyPackageImpl#getOutput()
	 * @generated
	 */
	int OUTPUT = 30;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTPUT__ID = NAMED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTPUT__NAME = NAMED__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTPUT__DESCRIPTION = NAMED__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTPUT__KIND = NAMED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Status</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTPUT__STATUS = NAMED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Audience</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTPUT__AUDIENCE = NAMED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Purpose</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTPUT__PURPOSE = NAMED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Due On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTPUT__DUE_ON = NAMED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Released On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTPUT__RELEASED_ON = NAMED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTPUT__ADDRESS = NAMED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Language</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTPUT__LANGUAGE = NAMED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Authors</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTPUT__AUTHORS = NAMED_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Co Authors</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTPUT__CO_AUTHORS = NAMED_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Answers</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTPUT__ANSWERS = NAMED_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Maps</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTPUT__MAPS = NAMED_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Service Maps</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTPUT__SERVICE_MAPS = NAMED_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Excerpts</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTPUT__EXCERPTS = NAMED_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Clips</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTPUT__CLIPS = NAMED_FEATURE_COUNT + 14;

	/**
	 * The number of structural features of the '<em>Output</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTPUT_FEATURE_COUNT = NAMED_FEATURE_COUNT + 15;

	/**
	 * The number of operations of the '<em>Output</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTPUT_OPERATION_COUNT = NAMED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.fieldway.model.study.impl.ExcerptImpl <em>Excerpt</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.fieldway.model.study.impl.ExcerptImpl
	 * @see org.fieldway.model.study.impl.StudyPackageImpl#getExcerpt()
	 * @generated
	 */
	int EXCERPT = 31;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXCERPT__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Source Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXCERPT__SOURCE_ID = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Coding Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXCERPT__CODING_ID = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Quote Hash</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXCERPT__QUOTE_HASH = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXCERPT__NOTE = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Region</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXCERPT__REGION = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Excerpt</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXCERPT_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The number of operations of the '<em>Excerpt</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXCERPT_OPERATION_COUNT = IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.fieldway.model.study.impl.ClipImpl <em>Clip</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.fieldway.model.study.impl.ClipImpl
	 * @see org.fieldway.model.study.impl.StudyPackageImpl#getClip()
	 * @generated
	 */
	int CLIP = 32;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLIP__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Source Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLIP__SOURCE_ID = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Media Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLIP__MEDIA_ID = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Start Ms</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLIP__START_MS = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>End Ms</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLIP__END_MS = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Caption</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLIP__CAPTION = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Treatment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLIP__TREATMENT = IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLIP__NOTE = IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Participants</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLIP__PARTICIPANTS = IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The number of structural features of the '<em>Clip</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLIP_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 8;

	/**
	 * The number of operations of the '<em>Clip</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLIP_OPERATION_COUNT = IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.fieldway.model.study.impl.SourceEntryImpl <em>Source Entry</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.fieldway.model.study.impl.SourceEntryImpl
	 * @see org.fieldway.model.study.impl.StudyPackageImpl#getSourceEntry()
	 * @generated
	 */
	int SOURCE_ENTRY = 33;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE_ENTRY__ID = CLASSIFIED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE_ENTRY__NAME = CLASSIFIED__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE_ENTRY__DESCRIPTION = CLASSIFIED__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Attributes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE_ENTRY__ATTRIBUTES = CLASSIFIED__ATTRIBUTES;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE_ENTRY__KIND = CLASSIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Recorded On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE_ENTRY__RECORDED_ON = CLASSIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Characters</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE_ENTRY__CHARACTERS = CLASSIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Duration Ms</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE_ENTRY__DURATION_MS = CLASSIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Language</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE_ENTRY__LANGUAGE = CLASSIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Anonymisation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE_ENTRY__ANONYMISATION = CLASSIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Missing</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE_ENTRY__MISSING = CLASSIFIED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE_ENTRY__NOTES = CLASSIFIED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Participants</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE_ENTRY__PARTICIPANTS = CLASSIFIED_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Session</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE_ENTRY__SESSION = CLASSIFIED_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Place</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE_ENTRY__PLACE = CLASSIFIED_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Recorded By</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE_ENTRY__RECORDED_BY = CLASSIFIED_FEATURE_COUNT + 11;

	/**
	 * The number of structural features of the '<em>Source Entry</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE_ENTRY_FEATURE_COUNT = CLASSIFIED_FEATURE_COUNT + 12;

	/**
	 * The number of operations of the '<em>Source Entry</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE_ENTRY_OPERATION_COUNT = CLASSIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.fieldway.model.study.impl.SourceSetImpl <em>Source Set</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.fieldway.model.study.impl.SourceSetImpl
	 * @see org.fieldway.model.study.impl.StudyPackageImpl#getSourceSet()
	 * @generated
	 */
	int SOURCE_SET = 34;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE_SET__ID = NAMED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE_SET__NAME = NAMED__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE_SET__DESCRIPTION = NAMED__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Sources</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE_SET__SOURCES = NAMED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Memo Ids</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE_SET__MEMO_IDS = NAMED_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Source Set</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE_SET_FEATURE_COUNT = NAMED_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Source Set</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE_SET_OPERATION_COUNT = NAMED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.fieldway.model.study.impl.EvidenceRefImpl <em>Evidence Ref</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.fieldway.model.study.impl.EvidenceRefImpl
	 * @see org.fieldway.model.study.impl.StudyPackageImpl#getEvidenceRef()
	 * @generated
	 */
	int EVIDENCE_REF = 35;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE_REF__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Source Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE_REF__SOURCE_ID = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Coding Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE_REF__CODING_ID = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Quote Hash</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE_REF__QUOTE_HASH = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE_REF__NOTE = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Evidence Ref</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE_REF_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The number of operations of the '<em>Evidence Ref</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE_REF_OPERATION_COUNT = IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.fieldway.model.study.impl.ForeignPartImpl <em>Foreign Part</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.fieldway.model.study.impl.ForeignPartImpl
	 * @see org.fieldway.model.study.impl.StudyPackageImpl#getForeignPart()
	 * @generated
	 */
	int FOREIGN_PART = 36;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FOREIGN_PART__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Format</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FOREIGN_PART__FORMAT = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Path</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FOREIGN_PART__PATH = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Content</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FOREIGN_PART__CONTENT = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Foreign Part</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FOREIGN_PART_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Foreign Part</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FOREIGN_PART_OPERATION_COUNT = IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.fieldway.model.study.StudyStatus <em>Status</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.fieldway.model.study.StudyStatus
	 * @see org.fieldway.model.study.impl.StudyPackageImpl#getStudyStatus()
	 * @generated
	 */
	int STUDY_STATUS = 37;

	/**
	 * The meta object id for the '{@link org.fieldway.model.study.CredibilityKind <em>Credibility Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.fieldway.model.study.CredibilityKind
	 * @see org.fieldway.model.study.impl.StudyPackageImpl#getCredibilityKind()
	 * @generated
	 */
	int CREDIBILITY_KIND = 38;

	/**
	 * The meta object id for the '{@link org.fieldway.model.study.QuestionKind <em>Question Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.fieldway.model.study.QuestionKind
	 * @see org.fieldway.model.study.impl.StudyPackageImpl#getQuestionKind()
	 * @generated
	 */
	int QUESTION_KIND = 39;

	/**
	 * The meta object id for the '{@link org.fieldway.model.study.ResearcherRole <em>Researcher Role</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.fieldway.model.study.ResearcherRole
	 * @see org.fieldway.model.study.impl.StudyPackageImpl#getResearcherRole()
	 * @generated
	 */
	int RESEARCHER_ROLE = 40;

	/**
	 * The meta object id for the '{@link org.fieldway.model.study.Sector <em>Sector</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.fieldway.model.study.Sector
	 * @see org.fieldway.model.study.impl.StudyPackageImpl#getSector()
	 * @generated
	 */
	int SECTOR = 41;

	/**
	 * The meta object id for the '{@link org.fieldway.model.study.SectorGroup <em>Sector Group</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.fieldway.model.study.SectorGroup
	 * @see org.fieldway.model.study.impl.StudyPackageImpl#getSectorGroup()
	 * @generated
	 */
	int SECTOR_GROUP = 42;

	/**
	 * The meta object id for the '{@link org.fieldway.model.study.OrganisationKind <em>Organisation Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.fieldway.model.study.OrganisationKind
	 * @see org.fieldway.model.study.impl.StudyPackageImpl#getOrganisationKind()
	 * @generated
	 */
	int ORGANISATION_KIND = 43;

	/**
	 * The meta object id for the '{@link org.fieldway.model.study.StudyRole <em>Role</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.fieldway.model.study.StudyRole
	 * @see org.fieldway.model.study.impl.StudyPackageImpl#getStudyRole()
	 * @generated
	 */
	int STUDY_ROLE = 44;

	/**
	 * The meta object id for the '{@link org.fieldway.model.study.PlaceLevel <em>Place Level</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.fieldway.model.study.PlaceLevel
	 * @see org.fieldway.model.study.impl.StudyPackageImpl#getPlaceLevel()
	 * @generated
	 */
	int PLACE_LEVEL = 45;

	/**
	 * The meta object id for the '{@link org.fieldway.model.study.AttributeType <em>Attribute Type</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.fieldway.model.study.AttributeType
	 * @see org.fieldway.model.study.impl.StudyPackageImpl#getAttributeType()
	 * @generated
	 */
	int ATTRIBUTE_TYPE = 46;

	/**
	 * The meta object id for the '{@link org.fieldway.model.study.CaseKind <em>Case Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.fieldway.model.study.CaseKind
	 * @see org.fieldway.model.study.impl.StudyPackageImpl#getCaseKind()
	 * @generated
	 */
	int CASE_KIND = 47;

	/**
	 * The meta object id for the '{@link org.fieldway.model.study.PseudonymSource <em>Pseudonym Source</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.fieldway.model.study.PseudonymSource
	 * @see org.fieldway.model.study.impl.StudyPackageImpl#getPseudonymSource()
	 * @generated
	 */
	int PSEUDONYM_SOURCE = 48;

	/**
	 * The meta object id for the '{@link org.fieldway.model.study.ParticipantRole <em>Participant Role</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.fieldway.model.study.ParticipantRole
	 * @see org.fieldway.model.study.impl.StudyPackageImpl#getParticipantRole()
	 * @generated
	 */
	int PARTICIPANT_ROLE = 49;

	/**
	 * The meta object id for the '{@link org.fieldway.model.study.RecruitmentStatus <em>Recruitment Status</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.fieldway.model.study.RecruitmentStatus
	 * @see org.fieldway.model.study.impl.StudyPackageImpl#getRecruitmentStatus()
	 * @generated
	 */
	int RECRUITMENT_STATUS = 50;

	/**
	 * The meta object id for the '{@link org.fieldway.model.study.ActivityKind <em>Activity Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.fieldway.model.study.ActivityKind
	 * @see org.fieldway.model.study.impl.StudyPackageImpl#getActivityKind()
	 * @generated
	 */
	int ACTIVITY_KIND = 51;

	/**
	 * The meta object id for the '{@link org.fieldway.model.study.ActivityStatus <em>Activity Status</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.fieldway.model.study.ActivityStatus
	 * @see org.fieldway.model.study.impl.StudyPackageImpl#getActivityStatus()
	 * @generated
	 */
	int ACTIVITY_STATUS = 52;

	/**
	 * The meta object id for the '{@link org.fieldway.model.study.RecordingKind <em>Recording Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.fieldway.model.study.RecordingKind
	 * @see org.fieldway.model.study.impl.StudyPackageImpl#getRecordingKind()
	 * @generated
	 */
	int RECORDING_KIND = 53;

	/**
	 * The meta object id for the '{@link org.fieldway.model.study.SessionStatus <em>Session Status</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.fieldway.model.study.SessionStatus
	 * @see org.fieldway.model.study.impl.StudyPackageImpl#getSessionStatus()
	 * @generated
	 */
	int SESSION_STATUS = 54;

	/**
	 * The meta object id for the '{@link org.fieldway.model.study.ParticipationRole <em>Participation Role</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.fieldway.model.study.ParticipationRole
	 * @see org.fieldway.model.study.impl.StudyPackageImpl#getParticipationRole()
	 * @generated
	 */
	int PARTICIPATION_ROLE = 55;

	/**
	 * The meta object id for the '{@link org.fieldway.model.study.ParticipationStatus <em>Participation Status</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.fieldway.model.study.ParticipationStatus
	 * @see org.fieldway.model.study.impl.StudyPackageImpl#getParticipationStatus()
	 * @generated
	 */
	int PARTICIPATION_STATUS = 56;

	/**
	 * The meta object id for the '{@link org.fieldway.model.study.InstrumentKind <em>Instrument Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.fieldway.model.study.InstrumentKind
	 * @see org.fieldway.model.study.impl.StudyPackageImpl#getInstrumentKind()
	 * @generated
	 */
	int INSTRUMENT_KIND = 57;

	/**
	 * The meta object id for the '{@link org.fieldway.model.study.OutputKind <em>Output Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.fieldway.model.study.OutputKind
	 * @see org.fieldway.model.study.impl.StudyPackageImpl#getOutputKind()
	 * @generated
	 */
	int OUTPUT_KIND = 58;

	/**
	 * The meta object id for the '{@link org.fieldway.model.study.OutputStatus <em>Output Status</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.fieldway.model.study.OutputStatus
	 * @see org.fieldway.model.study.impl.StudyPackageImpl#getOutputStatus()
	 * @generated
	 */
	int OUTPUT_STATUS = 59;

	/**
	 * The meta object id for the '{@link org.fieldway.model.study.ClipTreatment <em>Clip Treatment</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.fieldway.model.study.ClipTreatment
	 * @see org.fieldway.model.study.impl.StudyPackageImpl#getClipTreatment()
	 * @generated
	 */
	int CLIP_TREATMENT = 60;

	/**
	 * The meta object id for the '{@link org.fieldway.model.study.SourceKind <em>Source Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.fieldway.model.study.SourceKind
	 * @see org.fieldway.model.study.impl.StudyPackageImpl#getSourceKind()
	 * @generated
	 */
	int SOURCE_KIND = 61;

	/**
	 * The meta object id for the '{@link org.fieldway.model.study.Anonymisation <em>Anonymisation</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.fieldway.model.study.Anonymisation
	 * @see org.fieldway.model.study.impl.StudyPackageImpl#getAnonymisation()
	 * @generated
	 */
	int ANONYMISATION = 62;

	/**
	 * The meta object id for the '{@link org.fieldway.model.study.Basis <em>Basis</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.fieldway.model.study.Basis
	 * @see org.fieldway.model.study.impl.StudyPackageImpl#getBasis()
	 * @generated
	 */
	int BASIS = 63;

	/**
	 * The meta object id for the '<em>UUID</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see java.util.UUID
	 * @see org.fieldway.model.study.impl.StudyPackageImpl#getUUID()
	 * @generated
	 */
	int UUID = 64;

	/**
	 * The meta object id for the '<em>Local Date</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see java.time.LocalDate
	 * @see org.fieldway.model.study.impl.StudyPackageImpl#getLocalDate()
	 * @generated
	 */
	int LOCAL_DATE = 65;

	/**
	 * The meta object id for the '<em>Local Date Time</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see java.time.LocalDateTime
	 * @see org.fieldway.model.study.impl.StudyPackageImpl#getLocalDateTime()
	 * @generated
	 */
	int LOCAL_DATE_TIME = 66;

	/**
	 * The meta object id for the '<em>Instant</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see java.time.Instant
	 * @see org.fieldway.model.study.impl.StudyPackageImpl#getInstant()
	 * @generated
	 */
	int INSTANT = 67;


	/**
	 * Returns the meta object for class '{@link org.fieldway.model.study.Identified <em>Identified</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Identified</em>'.
	 * @see org.fieldway.model.study.Identified
	 * @generated
	 */
	EClass getIdentified();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.study.Identified#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.fieldway.model.study.Identified#getId()
	 * @see #getIdentified()
	 * @generated
	 */
	EAttribute getIdentified_Id();

	/**
	 * Returns the meta object for class '{@link org.fieldway.model.study.Named <em>Named</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Named</em>'.
	 * @see org.fieldway.model.study.Named
	 * @generated
	 */
	EClass getNamed();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.study.Named#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.fieldway.model.study.Named#getName()
	 * @see #getNamed()
	 * @generated
	 */
	EAttribute getNamed_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.study.Named#getDescription <em>Description</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Description</em>'.
	 * @see org.fieldway.model.study.Named#getDescription()
	 * @see #getNamed()
	 * @generated
	 */
	EAttribute getNamed_Description();

	/**
	 * Returns the meta object for class '{@link org.fieldway.model.study.Root <em>Root</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Root</em>'.
	 * @see org.fieldway.model.study.Root
	 * @generated
	 */
	EClass getRoot();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.study.Root#getFormatVersion <em>Format Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Format Version</em>'.
	 * @see org.fieldway.model.study.Root#getFormatVersion()
	 * @see #getRoot()
	 * @generated
	 */
	EAttribute getRoot_FormatVersion();

	/**
	 * Returns the meta object for class '{@link org.fieldway.model.study.Authored <em>Authored</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Authored</em>'.
	 * @see org.fieldway.model.study.Authored
	 * @generated
	 */
	EClass getAuthored();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.study.Authored#getCreated <em>Created</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Created</em>'.
	 * @see org.fieldway.model.study.Authored#getCreated()
	 * @see #getAuthored()
	 * @generated
	 */
	EAttribute getAuthored_Created();

	/**
	 * Returns the meta object for the reference '{@link org.fieldway.model.study.Authored#getCreatedBy <em>Created By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Created By</em>'.
	 * @see org.fieldway.model.study.Authored#getCreatedBy()
	 * @see #getAuthored()
	 * @generated
	 */
	EReference getAuthored_CreatedBy();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.study.Authored#getModified <em>Modified</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Modified</em>'.
	 * @see org.fieldway.model.study.Authored#getModified()
	 * @see #getAuthored()
	 * @generated
	 */
	EAttribute getAuthored_Modified();

	/**
	 * Returns the meta object for the reference '{@link org.fieldway.model.study.Authored#getModifiedBy <em>Modified By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Modified By</em>'.
	 * @see org.fieldway.model.study.Authored#getModifiedBy()
	 * @see #getAuthored()
	 * @generated
	 */
	EReference getAuthored_ModifiedBy();

	/**
	 * Returns the meta object for class '{@link org.fieldway.model.study.Classified <em>Classified</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Classified</em>'.
	 * @see org.fieldway.model.study.Classified
	 * @generated
	 */
	EClass getClassified();

	/**
	 * Returns the meta object for the containment reference list '{@link org.fieldway.model.study.Classified#getAttributes <em>Attributes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Attributes</em>'.
	 * @see org.fieldway.model.study.Classified#getAttributes()
	 * @see #getClassified()
	 * @generated
	 */
	EReference getClassified_Attributes();

	/**
	 * Returns the meta object for class '{@link org.fieldway.model.study.Actor <em>Actor</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Actor</em>'.
	 * @see org.fieldway.model.study.Actor
	 * @generated
	 */
	EClass getActor();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.study.Actor#getShortName <em>Short Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Short Name</em>'.
	 * @see org.fieldway.model.study.Actor#getShortName()
	 * @see #getActor()
	 * @generated
	 */
	EAttribute getActor_ShortName();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.study.Actor#getStartsOn <em>Starts On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Starts On</em>'.
	 * @see org.fieldway.model.study.Actor#getStartsOn()
	 * @see #getActor()
	 * @generated
	 */
	EAttribute getActor_StartsOn();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.study.Actor#getEndsOn <em>Ends On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Ends On</em>'.
	 * @see org.fieldway.model.study.Actor#getEndsOn()
	 * @see #getActor()
	 * @generated
	 */
	EAttribute getActor_EndsOn();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.study.Actor#getWebsite <em>Website</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Website</em>'.
	 * @see org.fieldway.model.study.Actor#getWebsite()
	 * @see #getActor()
	 * @generated
	 */
	EAttribute getActor_Website();

	/**
	 * Returns the meta object for class '{@link org.fieldway.model.study.Study <em>Study</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Study</em>'.
	 * @see org.fieldway.model.study.Study
	 * @generated
	 */
	EClass getStudy();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.study.Study#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see org.fieldway.model.study.Study#getTitle()
	 * @see #getStudy()
	 * @generated
	 */
	EAttribute getStudy_Title();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.study.Study#getAcronym <em>Acronym</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Acronym</em>'.
	 * @see org.fieldway.model.study.Study#getAcronym()
	 * @see #getStudy()
	 * @generated
	 */
	EAttribute getStudy_Acronym();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.study.Study#getSummary <em>Summary</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Summary</em>'.
	 * @see org.fieldway.model.study.Study#getSummary()
	 * @see #getStudy()
	 * @generated
	 */
	EAttribute getStudy_Summary();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.study.Study#getRationale <em>Rationale</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rationale</em>'.
	 * @see org.fieldway.model.study.Study#getRationale()
	 * @see #getStudy()
	 * @generated
	 */
	EAttribute getStudy_Rationale();

	/**
	 * Returns the meta object for the attribute list '{@link org.fieldway.model.study.Study#getKeywords <em>Keywords</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Keywords</em>'.
	 * @see org.fieldway.model.study.Study#getKeywords()
	 * @see #getStudy()
	 * @generated
	 */
	EAttribute getStudy_Keywords();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.study.Study#getStatus <em>Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Status</em>'.
	 * @see org.fieldway.model.study.Study#getStatus()
	 * @see #getStudy()
	 * @generated
	 */
	EAttribute getStudy_Status();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.study.Study#getStartsOn <em>Starts On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Starts On</em>'.
	 * @see org.fieldway.model.study.Study#getStartsOn()
	 * @see #getStudy()
	 * @generated
	 */
	EAttribute getStudy_StartsOn();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.study.Study#getEndsOn <em>Ends On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Ends On</em>'.
	 * @see org.fieldway.model.study.Study#getEndsOn()
	 * @see #getStudy()
	 * @generated
	 */
	EAttribute getStudy_EndsOn();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.study.Study#getLanguage <em>Language</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Language</em>'.
	 * @see org.fieldway.model.study.Study#getLanguage()
	 * @see #getStudy()
	 * @generated
	 */
	EAttribute getStudy_Language();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.study.Study#isConsentManagedHere <em>Consent Managed Here</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Consent Managed Here</em>'.
	 * @see org.fieldway.model.study.Study#isConsentManagedHere()
	 * @see #getStudy()
	 * @generated
	 */
	EAttribute getStudy_ConsentManagedHere();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.study.Study#getConsentNotManagedReason <em>Consent Not Managed Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Consent Not Managed Reason</em>'.
	 * @see org.fieldway.model.study.Study#getConsentNotManagedReason()
	 * @see #getStudy()
	 * @generated
	 */
	EAttribute getStudy_ConsentNotManagedReason();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.study.Study#getCreated <em>Created</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Created</em>'.
	 * @see org.fieldway.model.study.Study#getCreated()
	 * @see #getStudy()
	 * @generated
	 */
	EAttribute getStudy_Created();

	/**
	 * Returns the meta object for the reference '{@link org.fieldway.model.study.Study#getHost <em>Host</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Host</em>'.
	 * @see org.fieldway.model.study.Study#getHost()
	 * @see #getStudy()
	 * @generated
	 */
	EReference getStudy_Host();

	/**
	 * Returns the meta object for the containment reference '{@link org.fieldway.model.study.Study#getMethodology <em>Methodology</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Methodology</em>'.
	 * @see org.fieldway.model.study.Study#getMethodology()
	 * @see #getStudy()
	 * @generated
	 */
	EReference getStudy_Methodology();

	/**
	 * Returns the meta object for the containment reference list '{@link org.fieldway.model.study.Study#getAims <em>Aims</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Aims</em>'.
	 * @see org.fieldway.model.study.Study#getAims()
	 * @see #getStudy()
	 * @generated
	 */
	EReference getStudy_Aims();

	/**
	 * Returns the meta object for the containment reference list '{@link org.fieldway.model.study.Study#getObjectives <em>Objectives</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Objectives</em>'.
	 * @see org.fieldway.model.study.Study#getObjectives()
	 * @see #getStudy()
	 * @generated
	 */
	EReference getStudy_Objectives();

	/**
	 * Returns the meta object for the containment reference list '{@link org.fieldway.model.study.Study#getQuestions <em>Questions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Questions</em>'.
	 * @see org.fieldway.model.study.Study#getQuestions()
	 * @see #getStudy()
	 * @generated
	 */
	EReference getStudy_Questions();

	/**
	 * Returns the meta object for the containment reference list '{@link org.fieldway.model.study.Study#getResearchers <em>Researchers</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Researchers</em>'.
	 * @see org.fieldway.model.study.Study#getResearchers()
	 * @see #getStudy()
	 * @generated
	 */
	EReference getStudy_Researchers();

	/**
	 * Returns the meta object for the containment reference list '{@link org.fieldway.model.study.Study#getFunding <em>Funding</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Funding</em>'.
	 * @see org.fieldway.model.study.Study#getFunding()
	 * @see #getStudy()
	 * @generated
	 */
	EReference getStudy_Funding();

	/**
	 * Returns the meta object for the containment reference list '{@link org.fieldway.model.study.Study#getMilestones <em>Milestones</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Milestones</em>'.
	 * @see org.fieldway.model.study.Study#getMilestones()
	 * @see #getStudy()
	 * @generated
	 */
	EReference getStudy_Milestones();

	/**
	 * Returns the meta object for the containment reference list '{@link org.fieldway.model.study.Study#getOrganisations <em>Organisations</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Organisations</em>'.
	 * @see org.fieldway.model.study.Study#getOrganisations()
	 * @see #getStudy()
	 * @generated
	 */
	EReference getStudy_Organisations();

	/**
	 * Returns the meta object for the containment reference list '{@link org.fieldway.model.study.Study#getPlaces <em>Places</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Places</em>'.
	 * @see org.fieldway.model.study.Study#getPlaces()
	 * @see #getStudy()
	 * @generated
	 */
	EReference getStudy_Places();

	/**
	 * Returns the meta object for the containment reference list '{@link org.fieldway.model.study.Study#getAttributeDefinitions <em>Attribute Definitions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Attribute Definitions</em>'.
	 * @see org.fieldway.model.study.Study#getAttributeDefinitions()
	 * @see #getStudy()
	 * @generated
	 */
	EReference getStudy_AttributeDefinitions();

	/**
	 * Returns the meta object for the containment reference list '{@link org.fieldway.model.study.Study#getGroups <em>Groups</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Groups</em>'.
	 * @see org.fieldway.model.study.Study#getGroups()
	 * @see #getStudy()
	 * @generated
	 */
	EReference getStudy_Groups();

	/**
	 * Returns the meta object for the containment reference list '{@link org.fieldway.model.study.Study#getParticipants <em>Participants</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Participants</em>'.
	 * @see org.fieldway.model.study.Study#getParticipants()
	 * @see #getStudy()
	 * @generated
	 */
	EReference getStudy_Participants();

	/**
	 * Returns the meta object for the containment reference list '{@link org.fieldway.model.study.Study#getCases <em>Cases</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Cases</em>'.
	 * @see org.fieldway.model.study.Study#getCases()
	 * @see #getStudy()
	 * @generated
	 */
	EReference getStudy_Cases();

	/**
	 * Returns the meta object for the containment reference list '{@link org.fieldway.model.study.Study#getActivities <em>Activities</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Activities</em>'.
	 * @see org.fieldway.model.study.Study#getActivities()
	 * @see #getStudy()
	 * @generated
	 */
	EReference getStudy_Activities();

	/**
	 * Returns the meta object for the containment reference list '{@link org.fieldway.model.study.Study#getInstruments <em>Instruments</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Instruments</em>'.
	 * @see org.fieldway.model.study.Study#getInstruments()
	 * @see #getStudy()
	 * @generated
	 */
	EReference getStudy_Instruments();

	/**
	 * Returns the meta object for the containment reference list '{@link org.fieldway.model.study.Study#getDecisions <em>Decisions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Decisions</em>'.
	 * @see org.fieldway.model.study.Study#getDecisions()
	 * @see #getStudy()
	 * @generated
	 */
	EReference getStudy_Decisions();

	/**
	 * Returns the meta object for the containment reference list '{@link org.fieldway.model.study.Study#getOutputs <em>Outputs</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Outputs</em>'.
	 * @see org.fieldway.model.study.Study#getOutputs()
	 * @see #getStudy()
	 * @generated
	 */
	EReference getStudy_Outputs();

	/**
	 * Returns the meta object for the containment reference list '{@link org.fieldway.model.study.Study#getSources <em>Sources</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Sources</em>'.
	 * @see org.fieldway.model.study.Study#getSources()
	 * @see #getStudy()
	 * @generated
	 */
	EReference getStudy_Sources();

	/**
	 * Returns the meta object for the containment reference list '{@link org.fieldway.model.study.Study#getSourceSets <em>Source Sets</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Source Sets</em>'.
	 * @see org.fieldway.model.study.Study#getSourceSets()
	 * @see #getStudy()
	 * @generated
	 */
	EReference getStudy_SourceSets();

	/**
	 * Returns the meta object for the containment reference list '{@link org.fieldway.model.study.Study#getMapTemplates <em>Map Templates</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Map Templates</em>'.
	 * @see org.fieldway.model.study.Study#getMapTemplates()
	 * @see #getStudy()
	 * @generated
	 */
	EReference getStudy_MapTemplates();

	/**
	 * Returns the meta object for the containment reference list '{@link org.fieldway.model.study.Study#getLaneKinds <em>Lane Kinds</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Lane Kinds</em>'.
	 * @see org.fieldway.model.study.Study#getLaneKinds()
	 * @see #getStudy()
	 * @generated
	 */
	EReference getStudy_LaneKinds();

	/**
	 * Returns the meta object for the containment reference list '{@link org.fieldway.model.study.Study#getForeignParts <em>Foreign Parts</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Foreign Parts</em>'.
	 * @see org.fieldway.model.study.Study#getForeignParts()
	 * @see #getStudy()
	 * @generated
	 */
	EReference getStudy_ForeignParts();

	/**
	 * Returns the meta object for class '{@link org.fieldway.model.study.Methodology <em>Methodology</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Methodology</em>'.
	 * @see org.fieldway.model.study.Methodology
	 * @generated
	 */
	EClass getMethodology();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.study.Methodology#getParadigm <em>Paradigm</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Paradigm</em>'.
	 * @see org.fieldway.model.study.Methodology#getParadigm()
	 * @see #getMethodology()
	 * @generated
	 */
	EAttribute getMethodology_Paradigm();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.study.Methodology#getApproach <em>Approach</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Approach</em>'.
	 * @see org.fieldway.model.study.Methodology#getApproach()
	 * @see #getMethodology()
	 * @generated
	 */
	EAttribute getMethodology_Approach();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.study.Methodology#getDesign <em>Design</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Design</em>'.
	 * @see org.fieldway.model.study.Methodology#getDesign()
	 * @see #getMethodology()
	 * @generated
	 */
	EAttribute getMethodology_Design();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.study.Methodology#getTheory <em>Theory</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Theory</em>'.
	 * @see org.fieldway.model.study.Methodology#getTheory()
	 * @see #getMethodology()
	 * @generated
	 */
	EAttribute getMethodology_Theory();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.study.Methodology#getParticipation <em>Participation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Participation</em>'.
	 * @see org.fieldway.model.study.Methodology#getParticipation()
	 * @see #getMethodology()
	 * @generated
	 */
	EAttribute getMethodology_Participation();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.study.Methodology#getSamplingStrategy <em>Sampling Strategy</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sampling Strategy</em>'.
	 * @see org.fieldway.model.study.Methodology#getSamplingStrategy()
	 * @see #getMethodology()
	 * @generated
	 */
	EAttribute getMethodology_SamplingStrategy();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.study.Methodology#getSampleSizeRationale <em>Sample Size Rationale</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sample Size Rationale</em>'.
	 * @see org.fieldway.model.study.Methodology#getSampleSizeRationale()
	 * @see #getMethodology()
	 * @generated
	 */
	EAttribute getMethodology_SampleSizeRationale();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.study.Methodology#getStoppingCriterion <em>Stopping Criterion</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Stopping Criterion</em>'.
	 * @see org.fieldway.model.study.Methodology#getStoppingCriterion()
	 * @see #getMethodology()
	 * @generated
	 */
	EAttribute getMethodology_StoppingCriterion();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.study.Methodology#getDataCollection <em>Data Collection</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Data Collection</em>'.
	 * @see org.fieldway.model.study.Methodology#getDataCollection()
	 * @see #getMethodology()
	 * @generated
	 */
	EAttribute getMethodology_DataCollection();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.study.Methodology#getAnalysisApproach <em>Analysis Approach</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Analysis Approach</em>'.
	 * @see org.fieldway.model.study.Methodology#getAnalysisApproach()
	 * @see #getMethodology()
	 * @generated
	 */
	EAttribute getMethodology_AnalysisApproach();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.study.Methodology#getSoftware <em>Software</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Software</em>'.
	 * @see org.fieldway.model.study.Methodology#getSoftware()
	 * @see #getMethodology()
	 * @generated
	 */
	EAttribute getMethodology_Software();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.study.Methodology#getReflexivity <em>Reflexivity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reflexivity</em>'.
	 * @see org.fieldway.model.study.Methodology#getReflexivity()
	 * @see #getMethodology()
	 * @generated
	 */
	EAttribute getMethodology_Reflexivity();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.study.Methodology#getLimitations <em>Limitations</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Limitations</em>'.
	 * @see org.fieldway.model.study.Methodology#getLimitations()
	 * @see #getMethodology()
	 * @generated
	 */
	EAttribute getMethodology_Limitations();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.study.Methodology#getPreregistration <em>Preregistration</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Preregistration</em>'.
	 * @see org.fieldway.model.study.Methodology#getPreregistration()
	 * @see #getMethodology()
	 * @generated
	 */
	EAttribute getMethodology_Preregistration();

	/**
	 * Returns the meta object for the containment reference list '{@link org.fieldway.model.study.Methodology#getCredibility <em>Credibility</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Credibility</em>'.
	 * @see org.fieldway.model.study.Methodology#getCredibility()
	 * @see #getMethodology()
	 * @generated
	 */
	EReference getMethodology_Credibility();

	/**
	 * Returns the meta object for class '{@link org.fieldway.model.study.CredibilityStrategy <em>Credibility Strategy</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Credibility Strategy</em>'.
	 * @see org.fieldway.model.study.CredibilityStrategy
	 * @generated
	 */
	EClass getCredibilityStrategy();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.study.CredibilityStrategy#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.fieldway.model.study.CredibilityStrategy#getKind()
	 * @see #getCredibilityStrategy()
	 * @generated
	 */
	EAttribute getCredibilityStrategy_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.study.CredibilityStrategy#getEvidence <em>Evidence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Evidence</em>'.
	 * @see org.fieldway.model.study.CredibilityStrategy#getEvidence()
	 * @see #getCredibilityStrategy()
	 * @generated
	 */
	EAttribute getCredibilityStrategy_Evidence();

	/**
	 * Returns the meta object for class '{@link org.fieldway.model.study.ResearchQuestion <em>Research Question</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Research Question</em>'.
	 * @see org.fieldway.model.study.ResearchQuestion
	 * @generated
	 */
	EClass getResearchQuestion();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.study.ResearchQuestion#getShortText <em>Short Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Short Text</em>'.
	 * @see org.fieldway.model.study.ResearchQuestion#getShortText()
	 * @see #getResearchQuestion()
	 * @generated
	 */
	EAttribute getResearchQuestion_ShortText();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.study.ResearchQuestion#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.fieldway.model.study.ResearchQuestion#getText()
	 * @see #getResearchQuestion()
	 * @generated
	 */
	EAttribute getResearchQuestion_Text();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.study.ResearchQuestion#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.fieldway.model.study.ResearchQuestion#getKind()
	 * @see #getResearchQuestion()
	 * @generated
	 */
	EAttribute getResearchQuestion_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.study.ResearchQuestion#getRationale <em>Rationale</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rationale</em>'.
	 * @see org.fieldway.model.study.ResearchQuestion#getRationale()
	 * @see #getResearchQuestion()
	 * @generated
	 */
	EAttribute getResearchQuestion_Rationale();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.study.ResearchQuestion#getAnswer <em>Answer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Answer</em>'.
	 * @see org.fieldway.model.study.ResearchQuestion#getAnswer()
	 * @see #getResearchQuestion()
	 * @generated
	 */
	EAttribute getResearchQuestion_Answer();

	/**
	 * Returns the meta object for the containment reference list '{@link org.fieldway.model.study.ResearchQuestion#getChildren <em>Children</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Children</em>'.
	 * @see org.fieldway.model.study.ResearchQuestion#getChildren()
	 * @see #getResearchQuestion()
	 * @generated
	 */
	EReference getResearchQuestion_Children();

	/**
	 * Returns the meta object for the reference list '{@link org.fieldway.model.study.ResearchQuestion#getInformedBy <em>Informed By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Informed By</em>'.
	 * @see org.fieldway.model.study.ResearchQuestion#getInformedBy()
	 * @see #getResearchQuestion()
	 * @generated
	 */
	EReference getResearchQuestion_InformedBy();

	/**
	 * Returns the meta object for the reference list '{@link org.fieldway.model.study.ResearchQuestion#getAnsweredWith <em>Answered With</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Answered With</em>'.
	 * @see org.fieldway.model.study.ResearchQuestion#getAnsweredWith()
	 * @see #getResearchQuestion()
	 * @generated
	 */
	EReference getResearchQuestion_AnsweredWith();

	/**
	 * Returns the meta object for class '{@link org.fieldway.model.study.Aim <em>Aim</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Aim</em>'.
	 * @see org.fieldway.model.study.Aim
	 * @generated
	 */
	EClass getAim();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.study.Aim#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.fieldway.model.study.Aim#getText()
	 * @see #getAim()
	 * @generated
	 */
	EAttribute getAim_Text();

	/**
	 * Returns the meta object for the reference list '{@link org.fieldway.model.study.Aim#getServes <em>Serves</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Serves</em>'.
	 * @see org.fieldway.model.study.Aim#getServes()
	 * @see #getAim()
	 * @generated
	 */
	EReference getAim_Serves();

	/**
	 * Returns the meta object for class '{@link org.fieldway.model.study.Objective <em>Objective</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Objective</em>'.
	 * @see org.fieldway.model.study.Objective
	 * @generated
	 */
	EClass getObjective();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.study.Objective#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.fieldway.model.study.Objective#getText()
	 * @see #getObjective()
	 * @generated
	 */
	EAttribute getObjective_Text();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.study.Objective#getMeasure <em>Measure</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Measure</em>'.
	 * @see org.fieldway.model.study.Objective#getMeasure()
	 * @see #getObjective()
	 * @generated
	 */
	EAttribute getObjective_Measure();

	/**
	 * Returns the meta object for the reference list '{@link org.fieldway.model.study.Objective#getContributesTo <em>Contributes To</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Contributes To</em>'.
	 * @see org.fieldway.model.study.Objective#getContributesTo()
	 * @see #getObjective()
	 * @generated
	 */
	EReference getObjective_ContributesTo();

	/**
	 * Returns the meta object for the reference list '{@link org.fieldway.model.study.Objective#getServes <em>Serves</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Serves</em>'.
	 * @see org.fieldway.model.study.Objective#getServes()
	 * @see #getObjective()
	 * @generated
	 */
	EReference getObjective_Serves();

	/**
	 * Returns the meta object for class '{@link org.fieldway.model.study.Researcher <em>Researcher</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Researcher</em>'.
	 * @see org.fieldway.model.study.Researcher
	 * @generated
	 */
	EClass getResearcher();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.study.Researcher#getInitials <em>Initials</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Initials</em>'.
	 * @see org.fieldway.model.study.Researcher#getInitials()
	 * @see #getResearcher()
	 * @generated
	 */
	EAttribute getResearcher_Initials();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.study.Researcher#getRole <em>Role</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Role</em>'.
	 * @see org.fieldway.model.study.Researcher#getRole()
	 * @see #getResearcher()
	 * @generated
	 */
	EAttribute getResearcher_Role();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.study.Researcher#getPersonTitle <em>Person Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Person Title</em>'.
	 * @see org.fieldway.model.study.Researcher#getPersonTitle()
	 * @see #getResearcher()
	 * @generated
	 */
	EAttribute getResearcher_PersonTitle();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.study.Researcher#getAffiliation <em>Affiliation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Affiliation</em>'.
	 * @see org.fieldway.model.study.Researcher#getAffiliation()
	 * @see #getResearcher()
	 * @generated
	 */
	EAttribute getResearcher_Affiliation();

	/**
	 * Returns the meta object for the reference '{@link org.fieldway.model.study.Researcher#getOrganisation <em>Organisation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Organisation</em>'.
	 * @see org.fieldway.model.study.Researcher#getOrganisation()
	 * @see #getResearcher()
	 * @generated
	 */
	EReference getResearcher_Organisation();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.study.Researcher#getEmail <em>Email</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Email</em>'.
	 * @see org.fieldway.model.study.Researcher#getEmail()
	 * @see #getResearcher()
	 * @generated
	 */
	EAttribute getResearcher_Email();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.study.Researcher#getOrcid <em>Orcid</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Orcid</em>'.
	 * @see org.fieldway.model.study.Researcher#getOrcid()
	 * @see #getResearcher()
	 * @generated
	 */
	EAttribute getResearcher_Orcid();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.study.Researcher#getCredentials <em>Credentials</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Credentials</em>'.
	 * @see org.fieldway.model.study.Researcher#getCredentials()
	 * @see #getResearcher()
	 * @generated
	 */
	EAttribute getResearcher_Credentials();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.study.Researcher#getOccupation <em>Occupation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Occupation</em>'.
	 * @see org.fieldway.model.study.Researcher#getOccupation()
	 * @see #getResearcher()
	 * @generated
	 */
	EAttribute getResearcher_Occupation();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.study.Researcher#getGender <em>Gender</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Gender</em>'.
	 * @see org.fieldway.model.study.Researcher#getGender()
	 * @see #getResearcher()
	 * @generated
	 */
	EAttribute getResearcher_Gender();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.study.Researcher#getExperience <em>Experience</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Experience</em>'.
	 * @see org.fieldway.model.study.Researcher#getExperience()
	 * @see #getResearcher()
	 * @generated
	 */
	EAttribute getResearcher_Experience();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.study.Researcher#getRelationship <em>Relationship</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Relationship</em>'.
	 * @see org.fieldway.model.study.Researcher#getRelationship()
	 * @see #getResearcher()
	 * @generated
	 */
	EAttribute getResearcher_Relationship();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.study.Researcher#getPositionality <em>Positionality</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Positionality</em>'.
	 * @see org.fieldway.model.study.Researcher#getPositionality()
	 * @see #getResearcher()
	 * @generated
	 */
	EAttribute getResearcher_Positionality();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.study.Researcher#getColour <em>Colour</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Colour</em>'.
	 * @see org.fieldway.model.study.Researcher#getColour()
	 * @see #getResearcher()
	 * @generated
	 */
	EAttribute getResearcher_Colour();

	/**
	 * Returns the meta object for the reference '{@link org.fieldway.model.study.Researcher#getParticipant <em>Participant</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Participant</em>'.
	 * @see org.fieldway.model.study.Researcher#getParticipant()
	 * @see #getResearcher()
	 * @generated
	 */
	EReference getResearcher_Participant();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.study.Researcher#getActiveFrom <em>Active From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Active From</em>'.
	 * @see org.fieldway.model.study.Researcher#getActiveFrom()
	 * @see #getResearcher()
	 * @generated
	 */
	EAttribute getResearcher_ActiveFrom();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.study.Researcher#getActiveUntil <em>Active Until</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Active Until</em>'.
	 * @see org.fieldway.model.study.Researcher#getActiveUntil()
	 * @see #getResearcher()
	 * @generated
	 */
	EAttribute getResearcher_ActiveUntil();

	/**
	 * Returns the meta object for class '{@link org.fieldway.model.study.Funding <em>Funding</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Funding</em>'.
	 * @see org.fieldway.model.study.Funding
	 * @generated
	 */
	EClass getFunding();

	/**
	 * Returns the meta object for the reference '{@link org.fieldway.model.study.Funding#getOrganisation <em>Organisation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Organisation</em>'.
	 * @see org.fieldway.model.study.Funding#getOrganisation()
	 * @see #getFunding()
	 * @generated
	 */
	EReference getFunding_Organisation();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.study.Funding#getReference <em>Reference</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reference</em>'.
	 * @see org.fieldway.model.study.Funding#getReference()
	 * @see #getFunding()
	 * @generated
	 */
	EAttribute getFunding_Reference();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.study.Funding#getAmount <em>Amount</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Amount</em>'.
	 * @see org.fieldway.model.study.Funding#getAmount()
	 * @see #getFunding()
	 * @generated
	 */
	EAttribute getFunding_Amount();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.study.Funding#getCurrency <em>Currency</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Currency</em>'.
	 * @see org.fieldway.model.study.Funding#getCurrency()
	 * @see #getFunding()
	 * @generated
	 */
	EAttribute getFunding_Currency();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.study.Funding#getStartsOn <em>Starts On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Starts On</em>'.
	 * @see org.fieldway.model.study.Funding#getStartsOn()
	 * @see #getFunding()
	 * @generated
	 */
	EAttribute getFunding_StartsOn();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.study.Funding#getEndsOn <em>Ends On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Ends On</em>'.
	 * @see org.fieldway.model.study.Funding#getEndsOn()
	 * @see #getFunding()
	 * @generated
	 */
	EAttribute getFunding_EndsOn();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.study.Funding#getInfluence <em>Influence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Influence</em>'.
	 * @see org.fieldway.model.study.Funding#getInfluence()
	 * @see #getFunding()
	 * @generated
	 */
	EAttribute getFunding_Influence();

	/**
	 * Returns the meta object for class '{@link org.fieldway.model.study.Milestone <em>Milestone</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Milestone</em>'.
	 * @see org.fieldway.model.study.Milestone
	 * @generated
	 */
	EClass getMilestone();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.study.Milestone#getDueOn <em>Due On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Due On</em>'.
	 * @see org.fieldway.model.study.Milestone#getDueOn()
	 * @see #getMilestone()
	 * @generated
	 */
	EAttribute getMilestone_DueOn();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.study.Milestone#getDoneOn <em>Done On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Done On</em>'.
	 * @see org.fieldway.model.study.Milestone#getDoneOn()
	 * @see #getMilestone()
	 * @generated
	 */
	EAttribute getMilestone_DoneOn();

	/**
	 * Returns the meta object for the reference list '{@link org.fieldway.model.study.Milestone#getResponsible <em>Responsible</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Responsible</em>'.
	 * @see org.fieldway.model.study.Milestone#getResponsible()
	 * @see #getMilestone()
	 * @generated
	 */
	EReference getMilestone_Responsible();

	/**
	 * Returns the meta object for the reference list '{@link org.fieldway.model.study.Milestone#getDependsOn <em>Depends On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Depends On</em>'.
	 * @see org.fieldway.model.study.Milestone#getDependsOn()
	 * @see #getMilestone()
	 * @generated
	 */
	EReference getMilestone_DependsOn();

	/**
	 * Returns the meta object for the reference list '{@link org.fieldway.model.study.Milestone#getActivities <em>Activities</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Activities</em>'.
	 * @see org.fieldway.model.study.Milestone#getActivities()
	 * @see #getMilestone()
	 * @generated
	 */
	EReference getMilestone_Activities();

	/**
	 * Returns the meta object for class '{@link org.fieldway.model.study.Organisation <em>Organisation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Organisation</em>'.
	 * @see org.fieldway.model.study.Organisation
	 * @generated
	 */
	EClass getOrganisation();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.study.Organisation#getSector <em>Sector</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sector</em>'.
	 * @see org.fieldway.model.study.Organisation#getSector()
	 * @see #getOrganisation()
	 * @generated
	 */
	EAttribute getOrganisation_Sector();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.study.Organisation#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.fieldway.model.study.Organisation#getKind()
	 * @see #getOrganisation()
	 * @generated
	 */
	EAttribute getOrganisation_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.study.Organisation#getStudyRole <em>Study Role</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Study Role</em>'.
	 * @see org.fieldway.model.study.Organisation#getStudyRole()
	 * @see #getOrganisation()
	 * @generated
	 */
	EAttribute getOrganisation_StudyRole();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.study.Organisation#getContribution <em>Contribution</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Contribution</em>'.
	 * @see org.fieldway.model.study.Organisation#getContribution()
	 * @see #getOrganisation()
	 * @generated
	 */
	EAttribute getOrganisation_Contribution();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.study.Organisation#getContact <em>Contact</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Contact</em>'.
	 * @see org.fieldway.model.study.Organisation#getContact()
	 * @see #getOrganisation()
	 * @generated
	 */
	EAttribute getOrganisation_Contact();

	/**
	 * Returns the meta object for the reference list '{@link org.fieldway.model.study.Organisation#getMemberOf <em>Member Of</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Member Of</em>'.
	 * @see org.fieldway.model.study.Organisation#getMemberOf()
	 * @see #getOrganisation()
	 * @generated
	 */
	EReference getOrganisation_MemberOf();

	/**
	 * Returns the meta object for the reference list '{@link org.fieldway.model.study.Organisation#getServes <em>Serves</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Serves</em>'.
	 * @see org.fieldway.model.study.Organisation#getServes()
	 * @see #getOrganisation()
	 * @generated
	 */
	EReference getOrganisation_Serves();

	/**
	 * Returns the meta object for the reference list '{@link org.fieldway.model.study.Organisation#getLocatedAt <em>Located At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Located At</em>'.
	 * @see org.fieldway.model.study.Organisation#getLocatedAt()
	 * @see #getOrganisation()
	 * @generated
	 */
	EReference getOrganisation_LocatedAt();

	/**
	 * Returns the meta object for the '{@link org.fieldway.model.study.Organisation#sectorGroup() <em>Sector Group</em>}' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the '<em>Sector Group</em>' operation.
	 * @see org.fieldway.model.study.Organisation#sectorGroup()
	 * @generated
	 */
	EOperation getOrganisation__SectorGroup();

	/**
	 * Returns the meta object for class '{@link org.fieldway.model.study.Place <em>Place</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Place</em>'.
	 * @see org.fieldway.model.study.Place
	 * @generated
	 */
	EClass getPlace();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.study.Place#getLevel <em>Level</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Level</em>'.
	 * @see org.fieldway.model.study.Place#getLevel()
	 * @see #getPlace()
	 * @generated
	 */
	EAttribute getPlace_Level();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.study.Place#getLocality <em>Locality</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Locality</em>'.
	 * @see org.fieldway.model.study.Place#getLocality()
	 * @see #getPlace()
	 * @generated
	 */
	EAttribute getPlace_Locality();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.study.Place#getAddress <em>Address</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Address</em>'.
	 * @see org.fieldway.model.study.Place#getAddress()
	 * @see #getPlace()
	 * @generated
	 */
	EAttribute getPlace_Address();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.study.Place#getAccessibility <em>Accessibility</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Accessibility</em>'.
	 * @see org.fieldway.model.study.Place#getAccessibility()
	 * @see #getPlace()
	 * @generated
	 */
	EAttribute getPlace_Accessibility();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.study.Place#getLatitude <em>Latitude</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Latitude</em>'.
	 * @see org.fieldway.model.study.Place#getLatitude()
	 * @see #getPlace()
	 * @generated
	 */
	EAttribute getPlace_Latitude();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.study.Place#getLongitude <em>Longitude</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Longitude</em>'.
	 * @see org.fieldway.model.study.Place#getLongitude()
	 * @see #getPlace()
	 * @generated
	 */
	EAttribute getPlace_Longitude();

	/**
	 * Returns the meta object for the reference '{@link org.fieldway.model.study.Place#getPartOf <em>Part Of</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Part Of</em>'.
	 * @see org.fieldway.model.study.Place#getPartOf()
	 * @see #getPlace()
	 * @generated
	 */
	EReference getPlace_PartOf();

	/**
	 * Returns the meta object for the reference '{@link org.fieldway.model.study.Place#getOrganisation <em>Organisation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Organisation</em>'.
	 * @see org.fieldway.model.study.Place#getOrganisation()
	 * @see #getPlace()
	 * @generated
	 */
	EReference getPlace_Organisation();

	/**
	 * Returns the meta object for class '{@link org.fieldway.model.study.AttributeDefinition <em>Attribute Definition</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Attribute Definition</em>'.
	 * @see org.fieldway.model.study.AttributeDefinition
	 * @generated
	 */
	EClass getAttributeDefinition();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.study.AttributeDefinition#getType <em>Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Type</em>'.
	 * @see org.fieldway.model.study.AttributeDefinition#getType()
	 * @see #getAttributeDefinition()
	 * @generated
	 */
	EAttribute getAttributeDefinition_Type();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.study.AttributeDefinition#getAppliesTo <em>Applies To</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Applies To</em>'.
	 * @see org.fieldway.model.study.AttributeDefinition#getAppliesTo()
	 * @see #getAttributeDefinition()
	 * @generated
	 */
	EAttribute getAttributeDefinition_AppliesTo();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.study.AttributeDefinition#getUnit <em>Unit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Unit</em>'.
	 * @see org.fieldway.model.study.AttributeDefinition#getUnit()
	 * @see #getAttributeDefinition()
	 * @generated
	 */
	EAttribute getAttributeDefinition_Unit();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.study.AttributeDefinition#isIdentifying <em>Identifying</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Identifying</em>'.
	 * @see org.fieldway.model.study.AttributeDefinition#isIdentifying()
	 * @see #getAttributeDefinition()
	 * @generated
	 */
	EAttribute getAttributeDefinition_Identifying();

	/**
	 * Returns the meta object for the containment reference list '{@link org.fieldway.model.study.AttributeDefinition#getChoices <em>Choices</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Choices</em>'.
	 * @see org.fieldway.model.study.AttributeDefinition#getChoices()
	 * @see #getAttributeDefinition()
	 * @generated
	 */
	EReference getAttributeDefinition_Choices();

	/**
	 * Returns the meta object for class '{@link org.fieldway.model.study.AttributeChoice <em>Attribute Choice</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Attribute Choice</em>'.
	 * @see org.fieldway.model.study.AttributeChoice
	 * @generated
	 */
	EClass getAttributeChoice();

	/**
	 * Returns the meta object for class '{@link org.fieldway.model.study.AttributeValue <em>Attribute Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Attribute Value</em>'.
	 * @see org.fieldway.model.study.AttributeValue
	 * @generated
	 */
	EClass getAttributeValue();

	/**
	 * Returns the meta object for the reference '{@link org.fieldway.model.study.AttributeValue#getDefinition <em>Definition</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Definition</em>'.
	 * @see org.fieldway.model.study.AttributeValue#getDefinition()
	 * @see #getAttributeValue()
	 * @generated
	 */
	EReference getAttributeValue_Definition();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.study.AttributeValue#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see org.fieldway.model.study.AttributeValue#getValue()
	 * @see #getAttributeValue()
	 * @generated
	 */
	EAttribute getAttributeValue_Value();

	/**
	 * Returns the meta object for the reference '{@link org.fieldway.model.study.AttributeValue#getChoice <em>Choice</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Choice</em>'.
	 * @see org.fieldway.model.study.AttributeValue#getChoice()
	 * @see #getAttributeValue()
	 * @generated
	 */
	EReference getAttributeValue_Choice();

	/**
	 * Returns the meta object for the '{@link org.fieldway.model.study.AttributeValue#text() <em>Text</em>}' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the '<em>Text</em>' operation.
	 * @see org.fieldway.model.study.AttributeValue#text()
	 * @generated
	 */
	EOperation getAttributeValue__Text();

	/**
	 * Returns the meta object for class '{@link org.fieldway.model.study.Participant <em>Participant</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Participant</em>'.
	 * @see org.fieldway.model.study.Participant
	 * @generated
	 */
	EClass getParticipant();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.study.Participant#getNumber <em>Number</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Number</em>'.
	 * @see org.fieldway.model.study.Participant#getNumber()
	 * @see #getParticipant()
	 * @generated
	 */
	EAttribute getParticipant_Number();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.study.Participant#getChosenBy <em>Chosen By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Chosen By</em>'.
	 * @see org.fieldway.model.study.Participant#getChosenBy()
	 * @see #getParticipant()
	 * @generated
	 */
	EAttribute getParticipant_ChosenBy();

	/**
	 * Returns the meta object for the attribute list '{@link org.fieldway.model.study.Participant#getRoles <em>Roles</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Roles</em>'.
	 * @see org.fieldway.model.study.Participant#getRoles()
	 * @see #getParticipant()
	 * @generated
	 */
	EAttribute getParticipant_Roles();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.study.Participant#getAttribution <em>Attribution</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Attribution</em>'.
	 * @see org.fieldway.model.study.Participant#getAttribution()
	 * @see #getParticipant()
	 * @generated
	 */
	EAttribute getParticipant_Attribution();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.study.Participant#getStatus <em>Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Status</em>'.
	 * @see org.fieldway.model.study.Participant#getStatus()
	 * @see #getParticipant()
	 * @generated
	 */
	EAttribute getParticipant_Status();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.study.Participant#getJoinedOn <em>Joined On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Joined On</em>'.
	 * @see org.fieldway.model.study.Participant#getJoinedOn()
	 * @see #getParticipant()
	 * @generated
	 */
	EAttribute getParticipant_JoinedOn();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.study.Participant#isNamedByOwnChoice <em>Named By Own Choice</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Named By Own Choice</em>'.
	 * @see org.fieldway.model.study.Participant#isNamedByOwnChoice()
	 * @see #getParticipant()
	 * @generated
	 */
	EAttribute getParticipant_NamedByOwnChoice();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.study.Participant#getAccessNeeds <em>Access Needs</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Access Needs</em>'.
	 * @see org.fieldway.model.study.Participant#getAccessNeeds()
	 * @see #getParticipant()
	 * @generated
	 */
	EAttribute getParticipant_AccessNeeds();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.study.Participant#getLanguage <em>Language</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Language</em>'.
	 * @see org.fieldway.model.study.Participant#getLanguage()
	 * @see #getParticipant()
	 * @generated
	 */
	EAttribute getParticipant_Language();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.study.Participant#getNotes <em>Notes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Notes</em>'.
	 * @see org.fieldway.model.study.Participant#getNotes()
	 * @see #getParticipant()
	 * @generated
	 */
	EAttribute getParticipant_Notes();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.study.Participant#getErasedOn <em>Erased On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Erased On</em>'.
	 * @see org.fieldway.model.study.Participant#getErasedOn()
	 * @see #getParticipant()
	 * @generated
	 */
	EAttribute getParticipant_ErasedOn();

	/**
	 * Returns the meta object for the reference '{@link org.fieldway.model.study.Participant#getOrganisation <em>Organisation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Organisation</em>'.
	 * @see org.fieldway.model.study.Participant#getOrganisation()
	 * @see #getParticipant()
	 * @generated
	 */
	EReference getParticipant_Organisation();

	/**
	 * Returns the meta object for the reference list '{@link org.fieldway.model.study.Participant#getGroups <em>Groups</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Groups</em>'.
	 * @see org.fieldway.model.study.Participant#getGroups()
	 * @see #getParticipant()
	 * @generated
	 */
	EReference getParticipant_Groups();

	/**
	 * Returns the meta object for the reference '{@link org.fieldway.model.study.Participant#getRecruitedThrough <em>Recruited Through</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Recruited Through</em>'.
	 * @see org.fieldway.model.study.Participant#getRecruitedThrough()
	 * @see #getParticipant()
	 * @generated
	 */
	EReference getParticipant_RecruitedThrough();

	/**
	 * Returns the meta object for class '{@link org.fieldway.model.study.ParticipantGroup <em>Participant Group</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Participant Group</em>'.
	 * @see org.fieldway.model.study.ParticipantGroup
	 * @generated
	 */
	EClass getParticipantGroup();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.study.ParticipantGroup#getTargetSize <em>Target Size</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Target Size</em>'.
	 * @see org.fieldway.model.study.ParticipantGroup#getTargetSize()
	 * @see #getParticipantGroup()
	 * @generated
	 */
	EAttribute getParticipantGroup_TargetSize();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.study.ParticipantGroup#getInclusion <em>Inclusion</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Inclusion</em>'.
	 * @see org.fieldway.model.study.ParticipantGroup#getInclusion()
	 * @see #getParticipantGroup()
	 * @generated
	 */
	EAttribute getParticipantGroup_Inclusion();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.study.ParticipantGroup#getExclusion <em>Exclusion</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Exclusion</em>'.
	 * @see org.fieldway.model.study.ParticipantGroup#getExclusion()
	 * @see #getParticipantGroup()
	 * @generated
	 */
	EAttribute getParticipantGroup_Exclusion();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.study.ParticipantGroup#getRecruitment <em>Recruitment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Recruitment</em>'.
	 * @see org.fieldway.model.study.ParticipantGroup#getRecruitment()
	 * @see #getParticipantGroup()
	 * @generated
	 */
	EAttribute getParticipantGroup_Recruitment();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.study.ParticipantGroup#getRationale <em>Rationale</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rationale</em>'.
	 * @see org.fieldway.model.study.ParticipantGroup#getRationale()
	 * @see #getParticipantGroup()
	 * @generated
	 */
	EAttribute getParticipantGroup_Rationale();

	/**
	 * Returns the meta object for class '{@link org.fieldway.model.study.Case <em>Case</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Case</em>'.
	 * @see org.fieldway.model.study.Case
	 * @generated
	 */
	EClass getCase();

	/**
	 * Returns the meta object for the reference list '{@link org.fieldway.model.study.Case#getParticipants <em>Participants</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Participants</em>'.
	 * @see org.fieldway.model.study.Case#getParticipants()
	 * @see #getCase()
	 * @generated
	 */
	EReference getCase_Participants();

	/**
	 * Returns the meta object for the reference list '{@link org.fieldway.model.study.Case#getOrganisations <em>Organisations</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Organisations</em>'.
	 * @see org.fieldway.model.study.Case#getOrganisations()
	 * @see #getCase()
	 * @generated
	 */
	EReference getCase_Organisations();

	/**
	 * Returns the meta object for the reference list '{@link org.fieldway.model.study.Case#getPlaces <em>Places</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Places</em>'.
	 * @see org.fieldway.model.study.Case#getPlaces()
	 * @see #getCase()
	 * @generated
	 */
	EReference getCase_Places();

	/**
	 * Returns the meta object for the reference list '{@link org.fieldway.model.study.Case#getSources <em>Sources</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Sources</em>'.
	 * @see org.fieldway.model.study.Case#getSources()
	 * @see #getCase()
	 * @generated
	 */
	EReference getCase_Sources();

	/**
	 * Returns the meta object for class '{@link org.fieldway.model.study.Activity <em>Activity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Activity</em>'.
	 * @see org.fieldway.model.study.Activity
	 * @generated
	 */
	EClass getActivity();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.study.Activity#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.fieldway.model.study.Activity#getKind()
	 * @see #getActivity()
	 * @generated
	 */
	EAttribute getActivity_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.study.Activity#getStatus <em>Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Status</em>'.
	 * @see org.fieldway.model.study.Activity#getStatus()
	 * @see #getActivity()
	 * @generated
	 */
	EAttribute getActivity_Status();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.study.Activity#getStartsOn <em>Starts On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Starts On</em>'.
	 * @see org.fieldway.model.study.Activity#getStartsOn()
	 * @see #getActivity()
	 * @generated
	 */
	EAttribute getActivity_StartsOn();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.study.Activity#getEndsOn <em>Ends On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Ends On</em>'.
	 * @see org.fieldway.model.study.Activity#getEndsOn()
	 * @see #getActivity()
	 * @generated
	 */
	EAttribute getActivity_EndsOn();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.study.Activity#getProcedure <em>Procedure</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Procedure</em>'.
	 * @see org.fieldway.model.study.Activity#getProcedure()
	 * @see #getActivity()
	 * @generated
	 */
	EAttribute getActivity_Procedure();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.study.Activity#getRecruitment <em>Recruitment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Recruitment</em>'.
	 * @see org.fieldway.model.study.Activity#getRecruitment()
	 * @see #getActivity()
	 * @generated
	 */
	EAttribute getActivity_Recruitment();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.study.Activity#getSetting <em>Setting</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Setting</em>'.
	 * @see org.fieldway.model.study.Activity#getSetting()
	 * @see #getActivity()
	 * @generated
	 */
	EAttribute getActivity_Setting();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.study.Activity#getTargetCount <em>Target Count</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Target Count</em>'.
	 * @see org.fieldway.model.study.Activity#getTargetCount()
	 * @see #getActivity()
	 * @generated
	 */
	EAttribute getActivity_TargetCount();

	/**
	 * Returns the meta object for the attribute list '{@link org.fieldway.model.study.Activity#getRecordings <em>Recordings</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Recordings</em>'.
	 * @see org.fieldway.model.study.Activity#getRecordings()
	 * @see #getActivity()
	 * @generated
	 */
	EAttribute getActivity_Recordings();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.study.Activity#getThanks <em>Thanks</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Thanks</em>'.
	 * @see org.fieldway.model.study.Activity#getThanks()
	 * @see #getActivity()
	 * @generated
	 */
	EAttribute getActivity_Thanks();

	/**
	 * Returns the meta object for the reference list '{@link org.fieldway.model.study.Activity#getPlaces <em>Places</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Places</em>'.
	 * @see org.fieldway.model.study.Activity#getPlaces()
	 * @see #getActivity()
	 * @generated
	 */
	EReference getActivity_Places();

	/**
	 * Returns the meta object for the reference list '{@link org.fieldway.model.study.Activity#getHosts <em>Hosts</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Hosts</em>'.
	 * @see org.fieldway.model.study.Activity#getHosts()
	 * @see #getActivity()
	 * @generated
	 */
	EReference getActivity_Hosts();

	/**
	 * Returns the meta object for the reference list '{@link org.fieldway.model.study.Activity#getFacilitators <em>Facilitators</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Facilitators</em>'.
	 * @see org.fieldway.model.study.Activity#getFacilitators()
	 * @see #getActivity()
	 * @generated
	 */
	EReference getActivity_Facilitators();

	/**
	 * Returns the meta object for the reference list '{@link org.fieldway.model.study.Activity#getCoFacilitators <em>Co Facilitators</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Co Facilitators</em>'.
	 * @see org.fieldway.model.study.Activity#getCoFacilitators()
	 * @see #getActivity()
	 * @generated
	 */
	EReference getActivity_CoFacilitators();

	/**
	 * Returns the meta object for the reference list '{@link org.fieldway.model.study.Activity#getInstruments <em>Instruments</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Instruments</em>'.
	 * @see org.fieldway.model.study.Activity#getInstruments()
	 * @see #getActivity()
	 * @generated
	 */
	EReference getActivity_Instruments();

	/**
	 * Returns the meta object for the reference list '{@link org.fieldway.model.study.Activity#getGroups <em>Groups</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Groups</em>'.
	 * @see org.fieldway.model.study.Activity#getGroups()
	 * @see #getActivity()
	 * @generated
	 */
	EReference getActivity_Groups();

	/**
	 * Returns the meta object for the containment reference list '{@link org.fieldway.model.study.Activity#getSessions <em>Sessions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Sessions</em>'.
	 * @see org.fieldway.model.study.Activity#getSessions()
	 * @see #getActivity()
	 * @generated
	 */
	EReference getActivity_Sessions();

	/**
	 * Returns the meta object for the containment reference list '{@link org.fieldway.model.study.Activity#getParticipations <em>Participations</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Participations</em>'.
	 * @see org.fieldway.model.study.Activity#getParticipations()
	 * @see #getActivity()
	 * @generated
	 */
	EReference getActivity_Participations();

	/**
	 * Returns the meta object for class '{@link org.fieldway.model.study.Session <em>Session</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Session</em>'.
	 * @see org.fieldway.model.study.Session
	 * @generated
	 */
	EClass getSession();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.study.Session#getStatus <em>Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Status</em>'.
	 * @see org.fieldway.model.study.Session#getStatus()
	 * @see #getSession()
	 * @generated
	 */
	EAttribute getSession_Status();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.study.Session#getStartsAt <em>Starts At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Starts At</em>'.
	 * @see org.fieldway.model.study.Session#getStartsAt()
	 * @see #getSession()
	 * @generated
	 */
	EAttribute getSession_StartsAt();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.study.Session#getEndsAt <em>Ends At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Ends At</em>'.
	 * @see org.fieldway.model.study.Session#getEndsAt()
	 * @see #getSession()
	 * @generated
	 */
	EAttribute getSession_EndsAt();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.study.Session#getOthersPresent <em>Others Present</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Others Present</em>'.
	 * @see org.fieldway.model.study.Session#getOthersPresent()
	 * @see #getSession()
	 * @generated
	 */
	EAttribute getSession_OthersPresent();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.study.Session#getNotes <em>Notes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Notes</em>'.
	 * @see org.fieldway.model.study.Session#getNotes()
	 * @see #getSession()
	 * @generated
	 */
	EAttribute getSession_Notes();

	/**
	 * Returns the meta object for the reference '{@link org.fieldway.model.study.Session#getPlace <em>Place</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Place</em>'.
	 * @see org.fieldway.model.study.Session#getPlace()
	 * @see #getSession()
	 * @generated
	 */
	EReference getSession_Place();

	/**
	 * Returns the meta object for the reference list '{@link org.fieldway.model.study.Session#getFacilitators <em>Facilitators</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Facilitators</em>'.
	 * @see org.fieldway.model.study.Session#getFacilitators()
	 * @see #getSession()
	 * @generated
	 */
	EReference getSession_Facilitators();

	/**
	 * Returns the meta object for the reference list '{@link org.fieldway.model.study.Session#getParticipants <em>Participants</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Participants</em>'.
	 * @see org.fieldway.model.study.Session#getParticipants()
	 * @see #getSession()
	 * @generated
	 */
	EReference getSession_Participants();

	/**
	 * Returns the meta object for the reference list '{@link org.fieldway.model.study.Session#getInstruments <em>Instruments</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Instruments</em>'.
	 * @see org.fieldway.model.study.Session#getInstruments()
	 * @see #getSession()
	 * @generated
	 */
	EReference getSession_Instruments();

	/**
	 * Returns the meta object for the reference '{@link org.fieldway.model.study.Session#getRepeats <em>Repeats</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Repeats</em>'.
	 * @see org.fieldway.model.study.Session#getRepeats()
	 * @see #getSession()
	 * @generated
	 */
	EReference getSession_Repeats();

	/**
	 * Returns the meta object for the containment reference list '{@link org.fieldway.model.study.Session#getRecordings <em>Recordings</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Recordings</em>'.
	 * @see org.fieldway.model.study.Session#getRecordings()
	 * @see #getSession()
	 * @generated
	 */
	EReference getSession_Recordings();

	/**
	 * Returns the meta object for the reference list '{@link org.fieldway.model.study.Session#getProduces <em>Produces</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Produces</em>'.
	 * @see org.fieldway.model.study.Session#getProduces()
	 * @see #getSession()
	 * @generated
	 */
	EReference getSession_Produces();

	/**
	 * Returns the meta object for class '{@link org.fieldway.model.study.Recording <em>Recording</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Recording</em>'.
	 * @see org.fieldway.model.study.Recording
	 * @generated
	 */
	EClass getRecording();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.study.Recording#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.fieldway.model.study.Recording#getKind()
	 * @see #getRecording()
	 * @generated
	 */
	EAttribute getRecording_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.study.Recording#getLabel <em>Label</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Label</em>'.
	 * @see org.fieldway.model.study.Recording#getLabel()
	 * @see #getRecording()
	 * @generated
	 */
	EAttribute getRecording_Label();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.study.Recording#getDevice <em>Device</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Device</em>'.
	 * @see org.fieldway.model.study.Recording#getDevice()
	 * @see #getRecording()
	 * @generated
	 */
	EAttribute getRecording_Device();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.study.Recording#getDurationMs <em>Duration Ms</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Duration Ms</em>'.
	 * @see org.fieldway.model.study.Recording#getDurationMs()
	 * @see #getRecording()
	 * @generated
	 */
	EAttribute getRecording_DurationMs();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.study.Recording#getNote <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Note</em>'.
	 * @see org.fieldway.model.study.Recording#getNote()
	 * @see #getRecording()
	 * @generated
	 */
	EAttribute getRecording_Note();

	/**
	 * Returns the meta object for the reference '{@link org.fieldway.model.study.Recording#getSource <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Source</em>'.
	 * @see org.fieldway.model.study.Recording#getSource()
	 * @see #getRecording()
	 * @generated
	 */
	EReference getRecording_Source();

	/**
	 * Returns the meta object for class '{@link org.fieldway.model.study.Participation <em>Participation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Participation</em>'.
	 * @see org.fieldway.model.study.Participation
	 * @generated
	 */
	EClass getParticipation();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.study.Participation#getRole <em>Role</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Role</em>'.
	 * @see org.fieldway.model.study.Participation#getRole()
	 * @see #getParticipation()
	 * @generated
	 */
	EAttribute getParticipation_Role();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.study.Participation#getStatus <em>Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Status</em>'.
	 * @see org.fieldway.model.study.Participation#getStatus()
	 * @see #getParticipation()
	 * @generated
	 */
	EAttribute getParticipation_Status();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.study.Participation#getInvitedOn <em>Invited On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Invited On</em>'.
	 * @see org.fieldway.model.study.Participation#getInvitedOn()
	 * @see #getParticipation()
	 * @generated
	 */
	EAttribute getParticipation_InvitedOn();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.study.Participation#getRepliedOn <em>Replied On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Replied On</em>'.
	 * @see org.fieldway.model.study.Participation#getRepliedOn()
	 * @see #getParticipation()
	 * @generated
	 */
	EAttribute getParticipation_RepliedOn();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.study.Participation#getReason <em>Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reason</em>'.
	 * @see org.fieldway.model.study.Participation#getReason()
	 * @see #getParticipation()
	 * @generated
	 */
	EAttribute getParticipation_Reason();

	/**
	 * Returns the meta object for the reference '{@link org.fieldway.model.study.Participation#getParticipant <em>Participant</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Participant</em>'.
	 * @see org.fieldway.model.study.Participation#getParticipant()
	 * @see #getParticipation()
	 * @generated
	 */
	EReference getParticipation_Participant();

	/**
	 * Returns the meta object for the reference list '{@link org.fieldway.model.study.Participation#getSessions <em>Sessions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Sessions</em>'.
	 * @see org.fieldway.model.study.Participation#getSessions()
	 * @see #getParticipation()
	 * @generated
	 */
	EReference getParticipation_Sessions();

	/**
	 * Returns the meta object for class '{@link org.fieldway.model.study.Instrument <em>Instrument</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Instrument</em>'.
	 * @see org.fieldway.model.study.Instrument
	 * @generated
	 */
	EClass getInstrument();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.study.Instrument#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.fieldway.model.study.Instrument#getKind()
	 * @see #getInstrument()
	 * @generated
	 */
	EAttribute getInstrument_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.study.Instrument#getVersion <em>Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Version</em>'.
	 * @see org.fieldway.model.study.Instrument#getVersion()
	 * @see #getInstrument()
	 * @generated
	 */
	EAttribute getInstrument_Version();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.study.Instrument#getDate <em>Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Date</em>'.
	 * @see org.fieldway.model.study.Instrument#getDate()
	 * @see #getInstrument()
	 * @generated
	 */
	EAttribute getInstrument_Date();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.study.Instrument#getIntroduction <em>Introduction</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Introduction</em>'.
	 * @see org.fieldway.model.study.Instrument#getIntroduction()
	 * @see #getInstrument()
	 * @generated
	 */
	EAttribute getInstrument_Introduction();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.study.Instrument#getClosing <em>Closing</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Closing</em>'.
	 * @see org.fieldway.model.study.Instrument#getClosing()
	 * @see #getInstrument()
	 * @generated
	 */
	EAttribute getInstrument_Closing();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.study.Instrument#getMaterials <em>Materials</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Materials</em>'.
	 * @see org.fieldway.model.study.Instrument#getMaterials()
	 * @see #getInstrument()
	 * @generated
	 */
	EAttribute getInstrument_Materials();

	/**
	 * Returns the meta object for the containment reference list '{@link org.fieldway.model.study.Instrument#getPrompts <em>Prompts</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Prompts</em>'.
	 * @see org.fieldway.model.study.Instrument#getPrompts()
	 * @see #getInstrument()
	 * @generated
	 */
	EReference getInstrument_Prompts();

	/**
	 * Returns the meta object for class '{@link org.fieldway.model.study.Prompt <em>Prompt</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Prompt</em>'.
	 * @see org.fieldway.model.study.Prompt
	 * @generated
	 */
	EClass getPrompt();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.study.Prompt#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.fieldway.model.study.Prompt#getText()
	 * @see #getPrompt()
	 * @generated
	 */
	EAttribute getPrompt_Text();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.study.Prompt#getSection <em>Section</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Section</em>'.
	 * @see org.fieldway.model.study.Prompt#getSection()
	 * @see #getPrompt()
	 * @generated
	 */
	EAttribute getPrompt_Section();

	/**
	 * Returns the meta object for the attribute list '{@link org.fieldway.model.study.Prompt#getProbes <em>Probes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Probes</em>'.
	 * @see org.fieldway.model.study.Prompt#getProbes()
	 * @see #getPrompt()
	 * @generated
	 */
	EAttribute getPrompt_Probes();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.study.Prompt#getMinutes <em>Minutes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Minutes</em>'.
	 * @see org.fieldway.model.study.Prompt#getMinutes()
	 * @see #getPrompt()
	 * @generated
	 */
	EAttribute getPrompt_Minutes();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.study.Prompt#isOptional <em>Optional</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Optional</em>'.
	 * @see org.fieldway.model.study.Prompt#isOptional()
	 * @see #getPrompt()
	 * @generated
	 */
	EAttribute getPrompt_Optional();

	/**
	 * Returns the meta object for the reference list '{@link org.fieldway.model.study.Prompt#getServes <em>Serves</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Serves</em>'.
	 * @see org.fieldway.model.study.Prompt#getServes()
	 * @see #getPrompt()
	 * @generated
	 */
	EReference getPrompt_Serves();

	/**
	 * Returns the meta object for class '{@link org.fieldway.model.study.DesignDecision <em>Design Decision</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Design Decision</em>'.
	 * @see org.fieldway.model.study.DesignDecision
	 * @generated
	 */
	EClass getDesignDecision();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.study.DesignDecision#getDecidedOn <em>Decided On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Decided On</em>'.
	 * @see org.fieldway.model.study.DesignDecision#getDecidedOn()
	 * @see #getDesignDecision()
	 * @generated
	 */
	EAttribute getDesignDecision_DecidedOn();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.study.DesignDecision#getBecause <em>Because</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Because</em>'.
	 * @see org.fieldway.model.study.DesignDecision#getBecause()
	 * @see #getDesignDecision()
	 * @generated
	 */
	EAttribute getDesignDecision_Because();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.study.DesignDecision#getAlternatives <em>Alternatives</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Alternatives</em>'.
	 * @see org.fieldway.model.study.DesignDecision#getAlternatives()
	 * @see #getDesignDecision()
	 * @generated
	 */
	EAttribute getDesignDecision_Alternatives();

	/**
	 * Returns the meta object for the reference list '{@link org.fieldway.model.study.DesignDecision#getResearchers <em>Researchers</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Researchers</em>'.
	 * @see org.fieldway.model.study.DesignDecision#getResearchers()
	 * @see #getDesignDecision()
	 * @generated
	 */
	EReference getDesignDecision_Researchers();

	/**
	 * Returns the meta object for the reference list '{@link org.fieldway.model.study.DesignDecision#getParticipants <em>Participants</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Participants</em>'.
	 * @see org.fieldway.model.study.DesignDecision#getParticipants()
	 * @see #getDesignDecision()
	 * @generated
	 */
	EReference getDesignDecision_Participants();

	/**
	 * Returns the meta object for the reference list '{@link org.fieldway.model.study.DesignDecision#getOrganisations <em>Organisations</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Organisations</em>'.
	 * @see org.fieldway.model.study.DesignDecision#getOrganisations()
	 * @see #getDesignDecision()
	 * @generated
	 */
	EReference getDesignDecision_Organisations();

	/**
	 * Returns the meta object for the reference '{@link org.fieldway.model.study.DesignDecision#getSession <em>Session</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Session</em>'.
	 * @see org.fieldway.model.study.DesignDecision#getSession()
	 * @see #getDesignDecision()
	 * @generated
	 */
	EReference getDesignDecision_Session();

	/**
	 * Returns the meta object for the reference list '{@link org.fieldway.model.study.DesignDecision#getSupersedes <em>Supersedes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Supersedes</em>'.
	 * @see org.fieldway.model.study.DesignDecision#getSupersedes()
	 * @see #getDesignDecision()
	 * @generated
	 */
	EReference getDesignDecision_Supersedes();

	/**
	 * Returns the meta object for the reference list '{@link org.fieldway.model.study.DesignDecision#getQuestions <em>Questions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Questions</em>'.
	 * @see org.fieldway.model.study.DesignDecision#getQuestions()
	 * @see #getDesignDecision()
	 * @generated
	 */
	EReference getDesignDecision_Questions();

	/**
	 * Returns the meta object for the reference list '{@link org.fieldway.model.study.DesignDecision#getActivities <em>Activities</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Activities</em>'.
	 * @see org.fieldway.model.study.DesignDecision#getActivities()
	 * @see #getDesignDecision()
	 * @generated
	 */
	EReference getDesignDecision_Activities();

	/**
	 * Returns the meta object for the reference list '{@link org.fieldway.model.study.DesignDecision#getInstruments <em>Instruments</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Instruments</em>'.
	 * @see org.fieldway.model.study.DesignDecision#getInstruments()
	 * @see #getDesignDecision()
	 * @generated
	 */
	EReference getDesignDecision_Instruments();

	/**
	 * Returns the meta object for the containment reference list '{@link org.fieldway.model.study.DesignDecision#getEvidence <em>Evidence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Evidence</em>'.
	 * @see org.fieldway.model.study.DesignDecision#getEvidence()
	 * @see #getDesignDecision()
	 * @generated
	 */
	EReference getDesignDecision_Evidence();

	/**
	 * Returns the meta object for class '{@link org.fieldway.model.study.Output <em>Output</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Output</em>'.
	 * @see org.fieldway.model.study.Output
	 * @generated
	 */
	EClass getOutput();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.study.Output#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.fieldway.model.study.Output#getKind()
	 * @see #getOutput()
	 * @generated
	 */
	EAttribute getOutput_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.study.Output#getStatus <em>Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Status</em>'.
	 * @see org.fieldway.model.study.Output#getStatus()
	 * @see #getOutput()
	 * @generated
	 */
	EAttribute getOutput_Status();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.study.Output#getAudience <em>Audience</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Audience</em>'.
	 * @see org.fieldway.model.study.Output#getAudience()
	 * @see #getOutput()
	 * @generated
	 */
	EAttribute getOutput_Audience();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.study.Output#getPurpose <em>Purpose</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Purpose</em>'.
	 * @see org.fieldway.model.study.Output#getPurpose()
	 * @see #getOutput()
	 * @generated
	 */
	EAttribute getOutput_Purpose();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.study.Output#getDueOn <em>Due On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Due On</em>'.
	 * @see org.fieldway.model.study.Output#getDueOn()
	 * @see #getOutput()
	 * @generated
	 */
	EAttribute getOutput_DueOn();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.study.Output#getReleasedOn <em>Released On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Released On</em>'.
	 * @see org.fieldway.model.study.Output#getReleasedOn()
	 * @see #getOutput()
	 * @generated
	 */
	EAttribute getOutput_ReleasedOn();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.study.Output#getAddress <em>Address</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Address</em>'.
	 * @see org.fieldway.model.study.Output#getAddress()
	 * @see #getOutput()
	 * @generated
	 */
	EAttribute getOutput_Address();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.study.Output#getLanguage <em>Language</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Language</em>'.
	 * @see org.fieldway.model.study.Output#getLanguage()
	 * @see #getOutput()
	 * @generated
	 */
	EAttribute getOutput_Language();

	/**
	 * Returns the meta object for the reference list '{@link org.fieldway.model.study.Output#getAuthors <em>Authors</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Authors</em>'.
	 * @see org.fieldway.model.study.Output#getAuthors()
	 * @see #getOutput()
	 * @generated
	 */
	EReference getOutput_Authors();

	/**
	 * Returns the meta object for the reference list '{@link org.fieldway.model.study.Output#getCoAuthors <em>Co Authors</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Co Authors</em>'.
	 * @see org.fieldway.model.study.Output#getCoAuthors()
	 * @see #getOutput()
	 * @generated
	 */
	EReference getOutput_CoAuthors();

	/**
	 * Returns the meta object for the reference list '{@link org.fieldway.model.study.Output#getAnswers <em>Answers</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Answers</em>'.
	 * @see org.fieldway.model.study.Output#getAnswers()
	 * @see #getOutput()
	 * @generated
	 */
	EReference getOutput_Answers();

	/**
	 * Returns the meta object for the reference list '{@link org.fieldway.model.study.Output#getMaps <em>Maps</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Maps</em>'.
	 * @see org.fieldway.model.study.Output#getMaps()
	 * @see #getOutput()
	 * @generated
	 */
	EReference getOutput_Maps();

	/**
	 * Returns the meta object for the reference list '{@link org.fieldway.model.study.Output#getServiceMaps <em>Service Maps</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Service Maps</em>'.
	 * @see org.fieldway.model.study.Output#getServiceMaps()
	 * @see #getOutput()
	 * @generated
	 */
	EReference getOutput_ServiceMaps();

	/**
	 * Returns the meta object for the containment reference list '{@link org.fieldway.model.study.Output#getExcerpts <em>Excerpts</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Excerpts</em>'.
	 * @see org.fieldway.model.study.Output#getExcerpts()
	 * @see #getOutput()
	 * @generated
	 */
	EReference getOutput_Excerpts();

	/**
	 * Returns the meta object for the containment reference list '{@link org.fieldway.model.study.Output#getClips <em>Clips</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Clips</em>'.
	 * @see org.fieldway.model.study.Output#getClips()
	 * @see #getOutput()
	 * @generated
	 */
	EReference getOutput_Clips();

	/**
	 * Returns the meta object for class '{@link org.fieldway.model.study.Excerpt <em>Excerpt</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Excerpt</em>'.
	 * @see org.fieldway.model.study.Excerpt
	 * @generated
	 */
	EClass getExcerpt();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.study.Excerpt#getSourceId <em>Source Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Source Id</em>'.
	 * @see org.fieldway.model.study.Excerpt#getSourceId()
	 * @see #getExcerpt()
	 * @generated
	 */
	EAttribute getExcerpt_SourceId();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.study.Excerpt#getCodingId <em>Coding Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Coding Id</em>'.
	 * @see org.fieldway.model.study.Excerpt#getCodingId()
	 * @see #getExcerpt()
	 * @generated
	 */
	EAttribute getExcerpt_CodingId();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.study.Excerpt#getQuoteHash <em>Quote Hash</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Quote Hash</em>'.
	 * @see org.fieldway.model.study.Excerpt#getQuoteHash()
	 * @see #getExcerpt()
	 * @generated
	 */
	EAttribute getExcerpt_QuoteHash();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.study.Excerpt#getNote <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Note</em>'.
	 * @see org.fieldway.model.study.Excerpt#getNote()
	 * @see #getExcerpt()
	 * @generated
	 */
	EAttribute getExcerpt_Note();

	/**
	 * Returns the meta object for the containment reference '{@link org.fieldway.model.study.Excerpt#getRegion <em>Region</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Region</em>'.
	 * @see org.fieldway.model.study.Excerpt#getRegion()
	 * @see #getExcerpt()
	 * @generated
	 */
	EReference getExcerpt_Region();

	/**
	 * Returns the meta object for class '{@link org.fieldway.model.study.Clip <em>Clip</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Clip</em>'.
	 * @see org.fieldway.model.study.Clip
	 * @generated
	 */
	EClass getClip();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.study.Clip#getSourceId <em>Source Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Source Id</em>'.
	 * @see org.fieldway.model.study.Clip#getSourceId()
	 * @see #getClip()
	 * @generated
	 */
	EAttribute getClip_SourceId();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.study.Clip#getMediaId <em>Media Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Media Id</em>'.
	 * @see org.fieldway.model.study.Clip#getMediaId()
	 * @see #getClip()
	 * @generated
	 */
	EAttribute getClip_MediaId();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.study.Clip#getStartMs <em>Start Ms</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Start Ms</em>'.
	 * @see org.fieldway.model.study.Clip#getStartMs()
	 * @see #getClip()
	 * @generated
	 */
	EAttribute getClip_StartMs();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.study.Clip#getEndMs <em>End Ms</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>End Ms</em>'.
	 * @see org.fieldway.model.study.Clip#getEndMs()
	 * @see #getClip()
	 * @generated
	 */
	EAttribute getClip_EndMs();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.study.Clip#getCaption <em>Caption</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Caption</em>'.
	 * @see org.fieldway.model.study.Clip#getCaption()
	 * @see #getClip()
	 * @generated
	 */
	EAttribute getClip_Caption();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.study.Clip#getTreatment <em>Treatment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Treatment</em>'.
	 * @see org.fieldway.model.study.Clip#getTreatment()
	 * @see #getClip()
	 * @generated
	 */
	EAttribute getClip_Treatment();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.study.Clip#getNote <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Note</em>'.
	 * @see org.fieldway.model.study.Clip#getNote()
	 * @see #getClip()
	 * @generated
	 */
	EAttribute getClip_Note();

	/**
	 * Returns the meta object for the reference list '{@link org.fieldway.model.study.Clip#getParticipants <em>Participants</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Participants</em>'.
	 * @see org.fieldway.model.study.Clip#getParticipants()
	 * @see #getClip()
	 * @generated
	 */
	EReference getClip_Participants();

	/**
	 * Returns the meta object for class '{@link org.fieldway.model.study.SourceEntry <em>Source Entry</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Source Entry</em>'.
	 * @see org.fieldway.model.study.SourceEntry
	 * @generated
	 */
	EClass getSourceEntry();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.study.SourceEntry#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.fieldway.model.study.SourceEntry#getKind()
	 * @see #getSourceEntry()
	 * @generated
	 */
	EAttribute getSourceEntry_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.study.SourceEntry#getRecordedOn <em>Recorded On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Recorded On</em>'.
	 * @see org.fieldway.model.study.SourceEntry#getRecordedOn()
	 * @see #getSourceEntry()
	 * @generated
	 */
	EAttribute getSourceEntry_RecordedOn();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.study.SourceEntry#getCharacters <em>Characters</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Characters</em>'.
	 * @see org.fieldway.model.study.SourceEntry#getCharacters()
	 * @see #getSourceEntry()
	 * @generated
	 */
	EAttribute getSourceEntry_Characters();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.study.SourceEntry#getDurationMs <em>Duration Ms</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Duration Ms</em>'.
	 * @see org.fieldway.model.study.SourceEntry#getDurationMs()
	 * @see #getSourceEntry()
	 * @generated
	 */
	EAttribute getSourceEntry_DurationMs();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.study.SourceEntry#getLanguage <em>Language</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Language</em>'.
	 * @see org.fieldway.model.study.SourceEntry#getLanguage()
	 * @see #getSourceEntry()
	 * @generated
	 */
	EAttribute getSourceEntry_Language();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.study.SourceEntry#getAnonymisation <em>Anonymisation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Anonymisation</em>'.
	 * @see org.fieldway.model.study.SourceEntry#getAnonymisation()
	 * @see #getSourceEntry()
	 * @generated
	 */
	EAttribute getSourceEntry_Anonymisation();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.study.SourceEntry#isMissing <em>Missing</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Missing</em>'.
	 * @see org.fieldway.model.study.SourceEntry#isMissing()
	 * @see #getSourceEntry()
	 * @generated
	 */
	EAttribute getSourceEntry_Missing();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.study.SourceEntry#getNotes <em>Notes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Notes</em>'.
	 * @see org.fieldway.model.study.SourceEntry#getNotes()
	 * @see #getSourceEntry()
	 * @generated
	 */
	EAttribute getSourceEntry_Notes();

	/**
	 * Returns the meta object for the reference list '{@link org.fieldway.model.study.SourceEntry#getParticipants <em>Participants</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Participants</em>'.
	 * @see org.fieldway.model.study.SourceEntry#getParticipants()
	 * @see #getSourceEntry()
	 * @generated
	 */
	EReference getSourceEntry_Participants();

	/**
	 * Returns the meta object for the reference '{@link org.fieldway.model.study.SourceEntry#getSession <em>Session</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Session</em>'.
	 * @see org.fieldway.model.study.SourceEntry#getSession()
	 * @see #getSourceEntry()
	 * @generated
	 */
	EReference getSourceEntry_Session();

	/**
	 * Returns the meta object for the reference '{@link org.fieldway.model.study.SourceEntry#getPlace <em>Place</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Place</em>'.
	 * @see org.fieldway.model.study.SourceEntry#getPlace()
	 * @see #getSourceEntry()
	 * @generated
	 */
	EReference getSourceEntry_Place();

	/**
	 * Returns the meta object for the reference list '{@link org.fieldway.model.study.SourceEntry#getRecordedBy <em>Recorded By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Recorded By</em>'.
	 * @see org.fieldway.model.study.SourceEntry#getRecordedBy()
	 * @see #getSourceEntry()
	 * @generated
	 */
	EReference getSourceEntry_RecordedBy();

	/**
	 * Returns the meta object for class '{@link org.fieldway.model.study.SourceSet <em>Source Set</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Source Set</em>'.
	 * @see org.fieldway.model.study.SourceSet
	 * @generated
	 */
	EClass getSourceSet();

	/**
	 * Returns the meta object for the reference list '{@link org.fieldway.model.study.SourceSet#getSources <em>Sources</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Sources</em>'.
	 * @see org.fieldway.model.study.SourceSet#getSources()
	 * @see #getSourceSet()
	 * @generated
	 */
	EReference getSourceSet_Sources();

	/**
	 * Returns the meta object for the attribute list '{@link org.fieldway.model.study.SourceSet#getMemoIds <em>Memo Ids</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Memo Ids</em>'.
	 * @see org.fieldway.model.study.SourceSet#getMemoIds()
	 * @see #getSourceSet()
	 * @generated
	 */
	EAttribute getSourceSet_MemoIds();

	/**
	 * Returns the meta object for class '{@link org.fieldway.model.study.EvidenceRef <em>Evidence Ref</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Evidence Ref</em>'.
	 * @see org.fieldway.model.study.EvidenceRef
	 * @generated
	 */
	EClass getEvidenceRef();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.study.EvidenceRef#getSourceId <em>Source Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Source Id</em>'.
	 * @see org.fieldway.model.study.EvidenceRef#getSourceId()
	 * @see #getEvidenceRef()
	 * @generated
	 */
	EAttribute getEvidenceRef_SourceId();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.study.EvidenceRef#getCodingId <em>Coding Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Coding Id</em>'.
	 * @see org.fieldway.model.study.EvidenceRef#getCodingId()
	 * @see #getEvidenceRef()
	 * @generated
	 */
	EAttribute getEvidenceRef_CodingId();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.study.EvidenceRef#getQuoteHash <em>Quote Hash</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Quote Hash</em>'.
	 * @see org.fieldway.model.study.EvidenceRef#getQuoteHash()
	 * @see #getEvidenceRef()
	 * @generated
	 */
	EAttribute getEvidenceRef_QuoteHash();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.study.EvidenceRef#getNote <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Note</em>'.
	 * @see org.fieldway.model.study.EvidenceRef#getNote()
	 * @see #getEvidenceRef()
	 * @generated
	 */
	EAttribute getEvidenceRef_Note();

	/**
	 * Returns the meta object for class '{@link org.fieldway.model.study.ForeignPart <em>Foreign Part</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Foreign Part</em>'.
	 * @see org.fieldway.model.study.ForeignPart
	 * @generated
	 */
	EClass getForeignPart();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.study.ForeignPart#getFormat <em>Format</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Format</em>'.
	 * @see org.fieldway.model.study.ForeignPart#getFormat()
	 * @see #getForeignPart()
	 * @generated
	 */
	EAttribute getForeignPart_Format();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.study.ForeignPart#getPath <em>Path</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Path</em>'.
	 * @see org.fieldway.model.study.ForeignPart#getPath()
	 * @see #getForeignPart()
	 * @generated
	 */
	EAttribute getForeignPart_Path();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.study.ForeignPart#getContent <em>Content</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Content</em>'.
	 * @see org.fieldway.model.study.ForeignPart#getContent()
	 * @see #getForeignPart()
	 * @generated
	 */
	EAttribute getForeignPart_Content();

	/**
	 * Returns the meta object for enum '{@link org.fieldway.model.study.StudyStatus <em>Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Status</em>'.
	 * @see org.fieldway.model.study.StudyStatus
	 * @generated
	 */
	EEnum getStudyStatus();

	/**
	 * Returns the meta object for enum '{@link org.fieldway.model.study.CredibilityKind <em>Credibility Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Credibility Kind</em>'.
	 * @see org.fieldway.model.study.CredibilityKind
	 * @generated
	 */
	EEnum getCredibilityKind();

	/**
	 * Returns the meta object for enum '{@link org.fieldway.model.study.QuestionKind <em>Question Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Question Kind</em>'.
	 * @see org.fieldway.model.study.QuestionKind
	 * @generated
	 */
	EEnum getQuestionKind();

	/**
	 * Returns the meta object for enum '{@link org.fieldway.model.study.ResearcherRole <em>Researcher Role</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Researcher Role</em>'.
	 * @see org.fieldway.model.study.ResearcherRole
	 * @generated
	 */
	EEnum getResearcherRole();

	/**
	 * Returns the meta object for enum '{@link org.fieldway.model.study.Sector <em>Sector</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Sector</em>'.
	 * @see org.fieldway.model.study.Sector
	 * @generated
	 */
	EEnum getSector();

	/**
	 * Returns the meta object for enum '{@link org.fieldway.model.study.SectorGroup <em>Sector Group</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Sector Group</em>'.
	 * @see org.fieldway.model.study.SectorGroup
	 * @generated
	 */
	EEnum getSectorGroup();

	/**
	 * Returns the meta object for enum '{@link org.fieldway.model.study.OrganisationKind <em>Organisation Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Organisation Kind</em>'.
	 * @see org.fieldway.model.study.OrganisationKind
	 * @generated
	 */
	EEnum getOrganisationKind();

	/**
	 * Returns the meta object for enum '{@link org.fieldway.model.study.StudyRole <em>Role</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Role</em>'.
	 * @see org.fieldway.model.study.StudyRole
	 * @generated
	 */
	EEnum getStudyRole();

	/**
	 * Returns the meta object for enum '{@link org.fieldway.model.study.PlaceLevel <em>Place Level</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Place Level</em>'.
	 * @see org.fieldway.model.study.PlaceLevel
	 * @generated
	 */
	EEnum getPlaceLevel();

	/**
	 * Returns the meta object for enum '{@link org.fieldway.model.study.AttributeType <em>Attribute Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Attribute Type</em>'.
	 * @see org.fieldway.model.study.AttributeType
	 * @generated
	 */
	EEnum getAttributeType();

	/**
	 * Returns the meta object for enum '{@link org.fieldway.model.study.CaseKind <em>Case Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Case Kind</em>'.
	 * @see org.fieldway.model.study.CaseKind
	 * @generated
	 */
	EEnum getCaseKind();

	/**
	 * Returns the meta object for enum '{@link org.fieldway.model.study.PseudonymSource <em>Pseudonym Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Pseudonym Source</em>'.
	 * @see org.fieldway.model.study.PseudonymSource
	 * @generated
	 */
	EEnum getPseudonymSource();

	/**
	 * Returns the meta object for enum '{@link org.fieldway.model.study.ParticipantRole <em>Participant Role</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Participant Role</em>'.
	 * @see org.fieldway.model.study.ParticipantRole
	 * @generated
	 */
	EEnum getParticipantRole();

	/**
	 * Returns the meta object for enum '{@link org.fieldway.model.study.RecruitmentStatus <em>Recruitment Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Recruitment Status</em>'.
	 * @see org.fieldway.model.study.RecruitmentStatus
	 * @generated
	 */
	EEnum getRecruitmentStatus();

	/**
	 * Returns the meta object for enum '{@link org.fieldway.model.study.ActivityKind <em>Activity Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Activity Kind</em>'.
	 * @see org.fieldway.model.study.ActivityKind
	 * @generated
	 */
	EEnum getActivityKind();

	/**
	 * Returns the meta object for enum '{@link org.fieldway.model.study.ActivityStatus <em>Activity Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Activity Status</em>'.
	 * @see org.fieldway.model.study.ActivityStatus
	 * @generated
	 */
	EEnum getActivityStatus();

	/**
	 * Returns the meta object for enum '{@link org.fieldway.model.study.RecordingKind <em>Recording Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Recording Kind</em>'.
	 * @see org.fieldway.model.study.RecordingKind
	 * @generated
	 */
	EEnum getRecordingKind();

	/**
	 * Returns the meta object for enum '{@link org.fieldway.model.study.SessionStatus <em>Session Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Session Status</em>'.
	 * @see org.fieldway.model.study.SessionStatus
	 * @generated
	 */
	EEnum getSessionStatus();

	/**
	 * Returns the meta object for enum '{@link org.fieldway.model.study.ParticipationRole <em>Participation Role</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Participation Role</em>'.
	 * @see org.fieldway.model.study.ParticipationRole
	 * @generated
	 */
	EEnum getParticipationRole();

	/**
	 * Returns the meta object for enum '{@link org.fieldway.model.study.ParticipationStatus <em>Participation Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Participation Status</em>'.
	 * @see org.fieldway.model.study.ParticipationStatus
	 * @generated
	 */
	EEnum getParticipationStatus();

	/**
	 * Returns the meta object for enum '{@link org.fieldway.model.study.InstrumentKind <em>Instrument Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Instrument Kind</em>'.
	 * @see org.fieldway.model.study.InstrumentKind
	 * @generated
	 */
	EEnum getInstrumentKind();

	/**
	 * Returns the meta object for enum '{@link org.fieldway.model.study.OutputKind <em>Output Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Output Kind</em>'.
	 * @see org.fieldway.model.study.OutputKind
	 * @generated
	 */
	EEnum getOutputKind();

	/**
	 * Returns the meta object for enum '{@link org.fieldway.model.study.OutputStatus <em>Output Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Output Status</em>'.
	 * @see org.fieldway.model.study.OutputStatus
	 * @generated
	 */
	EEnum getOutputStatus();

	/**
	 * Returns the meta object for enum '{@link org.fieldway.model.study.ClipTreatment <em>Clip Treatment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Clip Treatment</em>'.
	 * @see org.fieldway.model.study.ClipTreatment
	 * @generated
	 */
	EEnum getClipTreatment();

	/**
	 * Returns the meta object for enum '{@link org.fieldway.model.study.SourceKind <em>Source Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Source Kind</em>'.
	 * @see org.fieldway.model.study.SourceKind
	 * @generated
	 */
	EEnum getSourceKind();

	/**
	 * Returns the meta object for enum '{@link org.fieldway.model.study.Anonymisation <em>Anonymisation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Anonymisation</em>'.
	 * @see org.fieldway.model.study.Anonymisation
	 * @generated
	 */
	EEnum getAnonymisation();

	/**
	 * Returns the meta object for enum '{@link org.fieldway.model.study.Basis <em>Basis</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Basis</em>'.
	 * @see org.fieldway.model.study.Basis
	 * @generated
	 */
	EEnum getBasis();

	/**
	 * Returns the meta object for data type '{@link java.util.UUID <em>UUID</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * The identity of an object: a UUID in its canonical form of 36 characters.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>UUID</em>'.
	 * @see java.util.UUID
	 * @model instanceClass="java.util.UUID"
	 * @generated
	 */
	EDataType getUUID();

	/**
	 * Returns the meta object for data type '{@link java.time.LocalDate <em>Local Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * A calendar day, written as year-month-day, for instance 2026-05-12.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Local Date</em>'.
	 * @see java.time.LocalDate
	 * @model instanceClass="java.time.LocalDate"
	 * @generated
	 */
	EDataType getLocalDate();

	/**
	 * Returns the meta object for data type '{@link java.time.LocalDateTime <em>Local Date Time</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * A day and a time of day without time zone, written as in 2026-05-12T14:30.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Local Date Time</em>'.
	 * @see java.time.LocalDateTime
	 * @model instanceClass="java.time.LocalDateTime"
	 * @generated
	 */
	EDataType getLocalDateTime();

	/**
	 * Returns the meta object for data type '{@link java.time.Instant <em>Instant</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * A moment in time in UTC, written as in 2026-05-12T13:30:00Z.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Instant</em>'.
	 * @see java.time.Instant
	 * @model instanceClass="java.time.Instant"
	 * @generated
	 */
	EDataType getInstant();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	StudyFactory getStudyFactory();

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
		 * The meta object literal for the '{@link org.fieldway.model.study.impl.IdentifiedImpl <em>Identified</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.fieldway.model.study.impl.IdentifiedImpl
		 * @see org.fieldway.model.study.impl.StudyPackageImpl#getIdentified()
		 * @generated
		 */
		EClass IDENTIFIED = eINSTANCE.getIdentified();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IDENTIFIED__ID = eINSTANCE.getIdentified_Id();

		/**
		 * The meta object literal for the '{@link org.fieldway.model.study.impl.NamedImpl <em>Named</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.fieldway.model.study.impl.NamedImpl
		 * @see org.fieldway.model.study.impl.StudyPackageImpl#getNamed()
		 * @generated
		 */
		EClass NAMED = eINSTANCE.getNamed();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NAMED__NAME = eINSTANCE.getNamed_Name();

		/**
		 * The meta object literal for the '<em><b>Description</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NAMED__DESCRIPTION = eINSTANCE.getNamed_Description();

		/**
		 * The meta object literal for the '{@link org.fieldway.model.study.impl.RootImpl <em>Root</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.fieldway.model.study.impl.RootImpl
		 * @see org.fieldway.model.study.impl.StudyPackageImpl#getRoot()
		 * @generated
		 */
		EClass ROOT = eINSTANCE.getRoot();

		/**
		 * The meta object literal for the '<em><b>Format Version</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ROOT__FORMAT_VERSION = eINSTANCE.getRoot_FormatVersion();

		/**
		 * The meta object literal for the '{@link org.fieldway.model.study.impl.AuthoredImpl <em>Authored</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.fieldway.model.study.impl.AuthoredImpl
		 * @see org.fieldway.model.study.impl.StudyPackageImpl#getAuthored()
		 * @generated
		 */
		EClass AUTHORED = eINSTANCE.getAuthored();

		/**
		 * The meta object literal for the '<em><b>Created</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AUTHORED__CREATED = eINSTANCE.getAuthored_Created();

		/**
		 * The meta object literal for the '<em><b>Created By</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference AUTHORED__CREATED_BY = eINSTANCE.getAuthored_CreatedBy();

		/**
		 * The meta object literal for the '<em><b>Modified</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AUTHORED__MODIFIED = eINSTANCE.getAuthored_Modified();

		/**
		 * The meta object literal for the '<em><b>Modified By</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference AUTHORED__MODIFIED_BY = eINSTANCE.getAuthored_ModifiedBy();

		/**
		 * The meta object literal for the '{@link org.fieldway.model.study.impl.ClassifiedImpl <em>Classified</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.fieldway.model.study.impl.ClassifiedImpl
		 * @see org.fieldway.model.study.impl.StudyPackageImpl#getClassified()
		 * @generated
		 */
		EClass CLASSIFIED = eINSTANCE.getClassified();

		/**
		 * The meta object literal for the '<em><b>Attributes</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CLASSIFIED__ATTRIBUTES = eINSTANCE.getClassified_Attributes();

		/**
		 * The meta object literal for the '{@link org.fieldway.model.study.impl.ActorImpl <em>Actor</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.fieldway.model.study.impl.ActorImpl
		 * @see org.fieldway.model.study.impl.StudyPackageImpl#getActor()
		 * @generated
		 */
		EClass ACTOR = eINSTANCE.getActor();

		/**
		 * The meta object literal for the '<em><b>Short Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACTOR__SHORT_NAME = eINSTANCE.getActor_ShortName();

		/**
		 * The meta object literal for the '<em><b>Starts On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACTOR__STARTS_ON = eINSTANCE.getActor_StartsOn();

		/**
		 * The meta object literal for the '<em><b>Ends On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACTOR__ENDS_ON = eINSTANCE.getActor_EndsOn();

		/**
		 * The meta object literal for the '<em><b>Website</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACTOR__WEBSITE = eINSTANCE.getActor_Website();

		/**
		 * The meta object literal for the '{@link org.fieldway.model.study.impl.StudyImpl <em>Study</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.fieldway.model.study.impl.StudyImpl
		 * @see org.fieldway.model.study.impl.StudyPackageImpl#getStudy()
		 * @generated
		 */
		EClass STUDY = eINSTANCE.getStudy();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STUDY__TITLE = eINSTANCE.getStudy_Title();

		/**
		 * The meta object literal for the '<em><b>Acronym</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STUDY__ACRONYM = eINSTANCE.getStudy_Acronym();

		/**
		 * The meta object literal for the '<em><b>Summary</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STUDY__SUMMARY = eINSTANCE.getStudy_Summary();

		/**
		 * The meta object literal for the '<em><b>Rationale</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STUDY__RATIONALE = eINSTANCE.getStudy_Rationale();

		/**
		 * The meta object literal for the '<em><b>Keywords</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STUDY__KEYWORDS = eINSTANCE.getStudy_Keywords();

		/**
		 * The meta object literal for the '<em><b>Status</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STUDY__STATUS = eINSTANCE.getStudy_Status();

		/**
		 * The meta object literal for the '<em><b>Starts On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STUDY__STARTS_ON = eINSTANCE.getStudy_StartsOn();

		/**
		 * The meta object literal for the '<em><b>Ends On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STUDY__ENDS_ON = eINSTANCE.getStudy_EndsOn();

		/**
		 * The meta object literal for the '<em><b>Language</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STUDY__LANGUAGE = eINSTANCE.getStudy_Language();

		/**
		 * The meta object literal for the '<em><b>Consent Managed Here</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STUDY__CONSENT_MANAGED_HERE = eINSTANCE.getStudy_ConsentManagedHere();

		/**
		 * The meta object literal for the '<em><b>Consent Not Managed Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STUDY__CONSENT_NOT_MANAGED_REASON = eINSTANCE.getStudy_ConsentNotManagedReason();

		/**
		 * The meta object literal for the '<em><b>Created</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STUDY__CREATED = eINSTANCE.getStudy_Created();

		/**
		 * The meta object literal for the '<em><b>Host</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STUDY__HOST = eINSTANCE.getStudy_Host();

		/**
		 * The meta object literal for the '<em><b>Methodology</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STUDY__METHODOLOGY = eINSTANCE.getStudy_Methodology();

		/**
		 * The meta object literal for the '<em><b>Aims</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STUDY__AIMS = eINSTANCE.getStudy_Aims();

		/**
		 * The meta object literal for the '<em><b>Objectives</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STUDY__OBJECTIVES = eINSTANCE.getStudy_Objectives();

		/**
		 * The meta object literal for the '<em><b>Questions</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STUDY__QUESTIONS = eINSTANCE.getStudy_Questions();

		/**
		 * The meta object literal for the '<em><b>Researchers</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STUDY__RESEARCHERS = eINSTANCE.getStudy_Researchers();

		/**
		 * The meta object literal for the '<em><b>Funding</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STUDY__FUNDING = eINSTANCE.getStudy_Funding();

		/**
		 * The meta object literal for the '<em><b>Milestones</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STUDY__MILESTONES = eINSTANCE.getStudy_Milestones();

		/**
		 * The meta object literal for the '<em><b>Organisations</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STUDY__ORGANISATIONS = eINSTANCE.getStudy_Organisations();

		/**
		 * The meta object literal for the '<em><b>Places</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STUDY__PLACES = eINSTANCE.getStudy_Places();

		/**
		 * The meta object literal for the '<em><b>Attribute Definitions</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STUDY__ATTRIBUTE_DEFINITIONS = eINSTANCE.getStudy_AttributeDefinitions();

		/**
		 * The meta object literal for the '<em><b>Groups</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STUDY__GROUPS = eINSTANCE.getStudy_Groups();

		/**
		 * The meta object literal for the '<em><b>Participants</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STUDY__PARTICIPANTS = eINSTANCE.getStudy_Participants();

		/**
		 * The meta object literal for the '<em><b>Cases</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STUDY__CASES = eINSTANCE.getStudy_Cases();

		/**
		 * The meta object literal for the '<em><b>Activities</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STUDY__ACTIVITIES = eINSTANCE.getStudy_Activities();

		/**
		 * The meta object literal for the '<em><b>Instruments</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STUDY__INSTRUMENTS = eINSTANCE.getStudy_Instruments();

		/**
		 * The meta object literal for the '<em><b>Decisions</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STUDY__DECISIONS = eINSTANCE.getStudy_Decisions();

		/**
		 * The meta object literal for the '<em><b>Outputs</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STUDY__OUTPUTS = eINSTANCE.getStudy_Outputs();

		/**
		 * The meta object literal for the '<em><b>Sources</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STUDY__SOURCES = eINSTANCE.getStudy_Sources();

		/**
		 * The meta object literal for the '<em><b>Source Sets</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STUDY__SOURCE_SETS = eINSTANCE.getStudy_SourceSets();

		/**
		 * The meta object literal for the '<em><b>Map Templates</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STUDY__MAP_TEMPLATES = eINSTANCE.getStudy_MapTemplates();

		/**
		 * The meta object literal for the '<em><b>Lane Kinds</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STUDY__LANE_KINDS = eINSTANCE.getStudy_LaneKinds();

		/**
		 * The meta object literal for the '<em><b>Foreign Parts</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STUDY__FOREIGN_PARTS = eINSTANCE.getStudy_ForeignParts();

		/**
		 * The meta object literal for the '{@link org.fieldway.model.study.impl.MethodologyImpl <em>Methodology</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.fieldway.model.study.impl.MethodologyImpl
		 * @see org.fieldway.model.study.impl.StudyPackageImpl#getMethodology()
		 * @generated
		 */
		EClass METHODOLOGY = eINSTANCE.getMethodology();

		/**
		 * The meta object literal for the '<em><b>Paradigm</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute METHODOLOGY__PARADIGM = eINSTANCE.getMethodology_Paradigm();

		/**
		 * The meta object literal for the '<em><b>Approach</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute METHODOLOGY__APPROACH = eINSTANCE.getMethodology_Approach();

		/**
		 * The meta object literal for the '<em><b>Design</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute METHODOLOGY__DESIGN = eINSTANCE.getMethodology_Design();

		/**
		 * The meta object literal for the '<em><b>Theory</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute METHODOLOGY__THEORY = eINSTANCE.getMethodology_Theory();

		/**
		 * The meta object literal for the '<em><b>Participation</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute METHODOLOGY__PARTICIPATION = eINSTANCE.getMethodology_Participation();

		/**
		 * The meta object literal for the '<em><b>Sampling Strategy</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute METHODOLOGY__SAMPLING_STRATEGY = eINSTANCE.getMethodology_SamplingStrategy();

		/**
		 * The meta object literal for the '<em><b>Sample Size Rationale</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute METHODOLOGY__SAMPLE_SIZE_RATIONALE = eINSTANCE.getMethodology_SampleSizeRationale();

		/**
		 * The meta object literal for the '<em><b>Stopping Criterion</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute METHODOLOGY__STOPPING_CRITERION = eINSTANCE.getMethodology_StoppingCriterion();

		/**
		 * The meta object literal for the '<em><b>Data Collection</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute METHODOLOGY__DATA_COLLECTION = eINSTANCE.getMethodology_DataCollection();

		/**
		 * The meta object literal for the '<em><b>Analysis Approach</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute METHODOLOGY__ANALYSIS_APPROACH = eINSTANCE.getMethodology_AnalysisApproach();

		/**
		 * The meta object literal for the '<em><b>Software</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute METHODOLOGY__SOFTWARE = eINSTANCE.getMethodology_Software();

		/**
		 * The meta object literal for the '<em><b>Reflexivity</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute METHODOLOGY__REFLEXIVITY = eINSTANCE.getMethodology_Reflexivity();

		/**
		 * The meta object literal for the '<em><b>Limitations</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute METHODOLOGY__LIMITATIONS = eINSTANCE.getMethodology_Limitations();

		/**
		 * The meta object literal for the '<em><b>Preregistration</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute METHODOLOGY__PREREGISTRATION = eINSTANCE.getMethodology_Preregistration();

		/**
		 * The meta object literal for the '<em><b>Credibility</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference METHODOLOGY__CREDIBILITY = eINSTANCE.getMethodology_Credibility();

		/**
		 * The meta object literal for the '{@link org.fieldway.model.study.impl.CredibilityStrategyImpl <em>Credibility Strategy</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.fieldway.model.study.impl.CredibilityStrategyImpl
		 * @see org.fieldway.model.study.impl.StudyPackageImpl#getCredibilityStrategy()
		 * @generated
		 */
		EClass CREDIBILITY_STRATEGY = eINSTANCE.getCredibilityStrategy();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CREDIBILITY_STRATEGY__KIND = eINSTANCE.getCredibilityStrategy_Kind();

		/**
		 * The meta object literal for the '<em><b>Evidence</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CREDIBILITY_STRATEGY__EVIDENCE = eINSTANCE.getCredibilityStrategy_Evidence();

		/**
		 * The meta object literal for the '{@link org.fieldway.model.study.impl.ResearchQuestionImpl <em>Research Question</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.fieldway.model.study.impl.ResearchQuestionImpl
		 * @see org.fieldway.model.study.impl.StudyPackageImpl#getResearchQuestion()
		 * @generated
		 */
		EClass RESEARCH_QUESTION = eINSTANCE.getResearchQuestion();

		/**
		 * The meta object literal for the '<em><b>Short Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RESEARCH_QUESTION__SHORT_TEXT = eINSTANCE.getResearchQuestion_ShortText();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RESEARCH_QUESTION__TEXT = eINSTANCE.getResearchQuestion_Text();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RESEARCH_QUESTION__KIND = eINSTANCE.getResearchQuestion_Kind();

		/**
		 * The meta object literal for the '<em><b>Rationale</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RESEARCH_QUESTION__RATIONALE = eINSTANCE.getResearchQuestion_Rationale();

		/**
		 * The meta object literal for the '<em><b>Answer</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RESEARCH_QUESTION__ANSWER = eINSTANCE.getResearchQuestion_Answer();

		/**
		 * The meta object literal for the '<em><b>Children</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RESEARCH_QUESTION__CHILDREN = eINSTANCE.getResearchQuestion_Children();

		/**
		 * The meta object literal for the '<em><b>Informed By</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RESEARCH_QUESTION__INFORMED_BY = eINSTANCE.getResearchQuestion_InformedBy();

		/**
		 * The meta object literal for the '<em><b>Answered With</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RESEARCH_QUESTION__ANSWERED_WITH = eINSTANCE.getResearchQuestion_AnsweredWith();

		/**
		 * The meta object literal for the '{@link org.fieldway.model.study.impl.AimImpl <em>Aim</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.fieldway.model.study.impl.AimImpl
		 * @see org.fieldway.model.study.impl.StudyPackageImpl#getAim()
		 * @generated
		 */
		EClass AIM = eINSTANCE.getAim();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AIM__TEXT = eINSTANCE.getAim_Text();

		/**
		 * The meta object literal for the '<em><b>Serves</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference AIM__SERVES = eINSTANCE.getAim_Serves();

		/**
		 * The meta object literal for the '{@link org.fieldway.model.study.impl.ObjectiveImpl <em>Objective</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.fieldway.model.study.impl.ObjectiveImpl
		 * @see org.fieldway.model.study.impl.StudyPackageImpl#getObjective()
		 * @generated
		 */
		EClass OBJECTIVE = eINSTANCE.getObjective();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OBJECTIVE__TEXT = eINSTANCE.getObjective_Text();

		/**
		 * The meta object literal for the '<em><b>Measure</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OBJECTIVE__MEASURE = eINSTANCE.getObjective_Measure();

		/**
		 * The meta object literal for the '<em><b>Contributes To</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference OBJECTIVE__CONTRIBUTES_TO = eINSTANCE.getObjective_ContributesTo();

		/**
		 * The meta object literal for the '<em><b>Serves</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference OBJECTIVE__SERVES = eINSTANCE.getObjective_Serves();

		/**
		 * The meta object literal for the '{@link org.fieldway.model.study.impl.ResearcherImpl <em>Researcher</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.fieldway.model.study.impl.ResearcherImpl
		 * @see org.fieldway.model.study.impl.StudyPackageImpl#getResearcher()
		 * @generated
		 */
		EClass RESEARCHER = eINSTANCE.getResearcher();

		/**
		 * The meta object literal for the '<em><b>Initials</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RESEARCHER__INITIALS = eINSTANCE.getResearcher_Initials();

		/**
		 * The meta object literal for the '<em><b>Role</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RESEARCHER__ROLE = eINSTANCE.getResearcher_Role();

		/**
		 * The meta object literal for the '<em><b>Person Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RESEARCHER__PERSON_TITLE = eINSTANCE.getResearcher_PersonTitle();

		/**
		 * The meta object literal for the '<em><b>Affiliation</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RESEARCHER__AFFILIATION = eINSTANCE.getResearcher_Affiliation();

		/**
		 * The meta object literal for the '<em><b>Organisation</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RESEARCHER__ORGANISATION = eINSTANCE.getResearcher_Organisation();

		/**
		 * The meta object literal for the '<em><b>Email</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RESEARCHER__EMAIL = eINSTANCE.getResearcher_Email();

		/**
		 * The meta object literal for the '<em><b>Orcid</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RESEARCHER__ORCID = eINSTANCE.getResearcher_Orcid();

		/**
		 * The meta object literal for the '<em><b>Credentials</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RESEARCHER__CREDENTIALS = eINSTANCE.getResearcher_Credentials();

		/**
		 * The meta object literal for the '<em><b>Occupation</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RESEARCHER__OCCUPATION = eINSTANCE.getResearcher_Occupation();

		/**
		 * The meta object literal for the '<em><b>Gender</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RESEARCHER__GENDER = eINSTANCE.getResearcher_Gender();

		/**
		 * The meta object literal for the '<em><b>Experience</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RESEARCHER__EXPERIENCE = eINSTANCE.getResearcher_Experience();

		/**
		 * The meta object literal for the '<em><b>Relationship</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RESEARCHER__RELATIONSHIP = eINSTANCE.getResearcher_Relationship();

		/**
		 * The meta object literal for the '<em><b>Positionality</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RESEARCHER__POSITIONALITY = eINSTANCE.getResearcher_Positionality();

		/**
		 * The meta object literal for the '<em><b>Colour</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RESEARCHER__COLOUR = eINSTANCE.getResearcher_Colour();

		/**
		 * The meta object literal for the '<em><b>Participant</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RESEARCHER__PARTICIPANT = eINSTANCE.getResearcher_Participant();

		/**
		 * The meta object literal for the '<em><b>Active From</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RESEARCHER__ACTIVE_FROM = eINSTANCE.getResearcher_ActiveFrom();

		/**
		 * The meta object literal for the '<em><b>Active Until</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RESEARCHER__ACTIVE_UNTIL = eINSTANCE.getResearcher_ActiveUntil();

		/**
		 * The meta object literal for the '{@link org.fieldway.model.study.impl.FundingImpl <em>Funding</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.fieldway.model.study.impl.FundingImpl
		 * @see org.fieldway.model.study.impl.StudyPackageImpl#getFunding()
		 * @generated
		 */
		EClass FUNDING = eINSTANCE.getFunding();

		/**
		 * The meta object literal for the '<em><b>Organisation</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FUNDING__ORGANISATION = eINSTANCE.getFunding_Organisation();

		/**
		 * The meta object literal for the '<em><b>Reference</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FUNDING__REFERENCE = eINSTANCE.getFunding_Reference();

		/**
		 * The meta object literal for the '<em><b>Amount</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FUNDING__AMOUNT = eINSTANCE.getFunding_Amount();

		/**
		 * The meta object literal for the '<em><b>Currency</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FUNDING__CURRENCY = eINSTANCE.getFunding_Currency();

		/**
		 * The meta object literal for the '<em><b>Starts On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FUNDING__STARTS_ON = eINSTANCE.getFunding_StartsOn();

		/**
		 * The meta object literal for the '<em><b>Ends On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FUNDING__ENDS_ON = eINSTANCE.getFunding_EndsOn();

		/**
		 * The meta object literal for the '<em><b>Influence</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FUNDING__INFLUENCE = eINSTANCE.getFunding_Influence();

		/**
		 * The meta object literal for the '{@link org.fieldway.model.study.impl.MilestoneImpl <em>Milestone</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.fieldway.model.study.impl.MilestoneImpl
		 * @see org.fieldway.model.study.impl.StudyPackageImpl#getMilestone()
		 * @generated
		 */
		EClass MILESTONE = eINSTANCE.getMilestone();

		/**
		 * The meta object literal for the '<em><b>Due On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MILESTONE__DUE_ON = eINSTANCE.getMilestone_DueOn();

		/**
		 * The meta object literal for the '<em><b>Done On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MILESTONE__DONE_ON = eINSTANCE.getMilestone_DoneOn();

		/**
		 * The meta object literal for the '<em><b>Responsible</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MILESTONE__RESPONSIBLE = eINSTANCE.getMilestone_Responsible();

		/**
		 * The meta object literal for the '<em><b>Depends On</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MILESTONE__DEPENDS_ON = eINSTANCE.getMilestone_DependsOn();

		/**
		 * The meta object literal for the '<em><b>Activities</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MILESTONE__ACTIVITIES = eINSTANCE.getMilestone_Activities();

		/**
		 * The meta object literal for the '{@link org.fieldway.model.study.impl.OrganisationImpl <em>Organisation</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.fieldway.model.study.impl.OrganisationImpl
		 * @see org.fieldway.model.study.impl.StudyPackageImpl#getOrganisation()
		 * @generated
		 */
		EClass ORGANISATION = eINSTANCE.getOrganisation();

		/**
		 * The meta object literal for the '<em><b>Sector</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ORGANISATION__SECTOR = eINSTANCE.getOrganisation_Sector();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ORGANISATION__KIND = eINSTANCE.getOrganisation_Kind();

		/**
		 * The meta object literal for the '<em><b>Study Role</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ORGANISATION__STUDY_ROLE = eINSTANCE.getOrganisation_StudyRole();

		/**
		 * The meta object literal for the '<em><b>Contribution</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ORGANISATION__CONTRIBUTION = eINSTANCE.getOrganisation_Contribution();

		/**
		 * The meta object literal for the '<em><b>Contact</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ORGANISATION__CONTACT = eINSTANCE.getOrganisation_Contact();

		/**
		 * The meta object literal for the '<em><b>Member Of</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ORGANISATION__MEMBER_OF = eINSTANCE.getOrganisation_MemberOf();

		/**
		 * The meta object literal for the '<em><b>Serves</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ORGANISATION__SERVES = eINSTANCE.getOrganisation_Serves();

		/**
		 * The meta object literal for the '<em><b>Located At</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ORGANISATION__LOCATED_AT = eINSTANCE.getOrganisation_LocatedAt();

		/**
		 * The meta object literal for the '<em><b>Sector Group</b></em>' operation.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EOperation ORGANISATION___SECTOR_GROUP = eINSTANCE.getOrganisation__SectorGroup();

		/**
		 * The meta object literal for the '{@link org.fieldway.model.study.impl.PlaceImpl <em>Place</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.fieldway.model.study.impl.PlaceImpl
		 * @see org.fieldway.model.study.impl.StudyPackageImpl#getPlace()
		 * @generated
		 */
		EClass PLACE = eINSTANCE.getPlace();

		/**
		 * The meta object literal for the '<em><b>Level</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLACE__LEVEL = eINSTANCE.getPlace_Level();

		/**
		 * The meta object literal for the '<em><b>Locality</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLACE__LOCALITY = eINSTANCE.getPlace_Locality();

		/**
		 * The meta object literal for the '<em><b>Address</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLACE__ADDRESS = eINSTANCE.getPlace_Address();

		/**
		 * The meta object literal for the '<em><b>Accessibility</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLACE__ACCESSIBILITY = eINSTANCE.getPlace_Accessibility();

		/**
		 * The meta object literal for the '<em><b>Latitude</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLACE__LATITUDE = eINSTANCE.getPlace_Latitude();

		/**
		 * The meta object literal for the '<em><b>Longitude</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLACE__LONGITUDE = eINSTANCE.getPlace_Longitude();

		/**
		 * The meta object literal for the '<em><b>Part Of</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PLACE__PART_OF = eINSTANCE.getPlace_PartOf();

		/**
		 * The meta object literal for the '<em><b>Organisation</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PLACE__ORGANISATION = eINSTANCE.getPlace_Organisation();

		/**
		 * The meta object literal for the '{@link org.fieldway.model.study.impl.AttributeDefinitionImpl <em>Attribute Definition</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.fieldway.model.study.impl.AttributeDefinitionImpl
		 * @see org.fieldway.model.study.impl.StudyPackageImpl#getAttributeDefinition()
		 * @generated
		 */
		EClass ATTRIBUTE_DEFINITION = eINSTANCE.getAttributeDefinition();

		/**
		 * The meta object literal for the '<em><b>Type</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ATTRIBUTE_DEFINITION__TYPE = eINSTANCE.getAttributeDefinition_Type();

		/**
		 * The meta object literal for the '<em><b>Applies To</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ATTRIBUTE_DEFINITION__APPLIES_TO = eINSTANCE.getAttributeDefinition_AppliesTo();

		/**
		 * The meta object literal for the '<em><b>Unit</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ATTRIBUTE_DEFINITION__UNIT = eINSTANCE.getAttributeDefinition_Unit();

		/**
		 * The meta object literal for the '<em><b>Identifying</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ATTRIBUTE_DEFINITION__IDENTIFYING = eINSTANCE.getAttributeDefinition_Identifying();

		/**
		 * The meta object literal for the '<em><b>Choices</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ATTRIBUTE_DEFINITION__CHOICES = eINSTANCE.getAttributeDefinition_Choices();

		/**
		 * The meta object literal for the '{@link org.fieldway.model.study.impl.AttributeChoiceImpl <em>Attribute Choice</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.fieldway.model.study.impl.AttributeChoiceImpl
		 * @see org.fieldway.model.study.impl.StudyPackageImpl#getAttributeChoice()
		 * @generated
		 */
		EClass ATTRIBUTE_CHOICE = eINSTANCE.getAttributeChoice();

		/**
		 * The meta object literal for the '{@link org.fieldway.model.study.impl.AttributeValueImpl <em>Attribute Value</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.fieldway.model.study.impl.AttributeValueImpl
		 * @see org.fieldway.model.study.impl.StudyPackageImpl#getAttributeValue()
		 * @generated
		 */
		EClass ATTRIBUTE_VALUE = eINSTANCE.getAttributeValue();

		/**
		 * The meta object literal for the '<em><b>Definition</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ATTRIBUTE_VALUE__DEFINITION = eINSTANCE.getAttributeValue_Definition();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ATTRIBUTE_VALUE__VALUE = eINSTANCE.getAttributeValue_Value();

		/**
		 * The meta object literal for the '<em><b>Choice</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ATTRIBUTE_VALUE__CHOICE = eINSTANCE.getAttributeValue_Choice();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' operation.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EOperation ATTRIBUTE_VALUE___TEXT = eINSTANCE.getAttributeValue__Text();

		/**
		 * The meta object literal for the '{@link org.fieldway.model.study.impl.ParticipantImpl <em>Participant</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.fieldway.model.study.impl.ParticipantImpl
		 * @see org.fieldway.model.study.impl.StudyPackageImpl#getParticipant()
		 * @generated
		 */
		EClass PARTICIPANT = eINSTANCE.getParticipant();

		/**
		 * The meta object literal for the '<em><b>Number</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARTICIPANT__NUMBER = eINSTANCE.getParticipant_Number();

		/**
		 * The meta object literal for the '<em><b>Chosen By</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARTICIPANT__CHOSEN_BY = eINSTANCE.getParticipant_ChosenBy();

		/**
		 * The meta object literal for the '<em><b>Roles</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARTICIPANT__ROLES = eINSTANCE.getParticipant_Roles();

		/**
		 * The meta object literal for the '<em><b>Attribution</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARTICIPANT__ATTRIBUTION = eINSTANCE.getParticipant_Attribution();

		/**
		 * The meta object literal for the '<em><b>Status</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARTICIPANT__STATUS = eINSTANCE.getParticipant_Status();

		/**
		 * The meta object literal for the '<em><b>Joined On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARTICIPANT__JOINED_ON = eINSTANCE.getParticipant_JoinedOn();

		/**
		 * The meta object literal for the '<em><b>Named By Own Choice</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARTICIPANT__NAMED_BY_OWN_CHOICE = eINSTANCE.getParticipant_NamedByOwnChoice();

		/**
		 * The meta object literal for the '<em><b>Access Needs</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARTICIPANT__ACCESS_NEEDS = eINSTANCE.getParticipant_AccessNeeds();

		/**
		 * The meta object literal for the '<em><b>Language</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARTICIPANT__LANGUAGE = eINSTANCE.getParticipant_Language();

		/**
		 * The meta object literal for the '<em><b>Notes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARTICIPANT__NOTES = eINSTANCE.getParticipant_Notes();

		/**
		 * The meta object literal for the '<em><b>Erased On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARTICIPANT__ERASED_ON = eINSTANCE.getParticipant_ErasedOn();

		/**
		 * The meta object literal for the '<em><b>Organisation</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PARTICIPANT__ORGANISATION = eINSTANCE.getParticipant_Organisation();

		/**
		 * The meta object literal for the '<em><b>Groups</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PARTICIPANT__GROUPS = eINSTANCE.getParticipant_Groups();

		/**
		 * The meta object literal for the '<em><b>Recruited Through</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PARTICIPANT__RECRUITED_THROUGH = eINSTANCE.getParticipant_RecruitedThrough();

		/**
		 * The meta object literal for the '{@link org.fieldway.model.study.impl.ParticipantGroupImpl <em>Participant Group</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.fieldway.model.study.impl.ParticipantGroupImpl
		 * @see org.fieldway.model.study.impl.StudyPackageImpl#getParticipantGroup()
		 * @generated
		 */
		EClass PARTICIPANT_GROUP = eINSTANCE.getParticipantGroup();

		/**
		 * The meta object literal for the '<em><b>Target Size</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARTICIPANT_GROUP__TARGET_SIZE = eINSTANCE.getParticipantGroup_TargetSize();

		/**
		 * The meta object literal for the '<em><b>Inclusion</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARTICIPANT_GROUP__INCLUSION = eINSTANCE.getParticipantGroup_Inclusion();

		/**
		 * The meta object literal for the '<em><b>Exclusion</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARTICIPANT_GROUP__EXCLUSION = eINSTANCE.getParticipantGroup_Exclusion();

		/**
		 * The meta object literal for the '<em><b>Recruitment</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARTICIPANT_GROUP__RECRUITMENT = eINSTANCE.getParticipantGroup_Recruitment();

		/**
		 * The meta object literal for the '<em><b>Rationale</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARTICIPANT_GROUP__RATIONALE = eINSTANCE.getParticipantGroup_Rationale();

		/**
		 * The meta object literal for the '{@link org.fieldway.model.study.impl.CaseImpl <em>Case</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.fieldway.model.study.impl.CaseImpl
		 * @see org.fieldway.model.study.impl.StudyPackageImpl#getCase()
		 * @generated
		 */
		EClass CASE = eINSTANCE.getCase();

		/**
		 * The meta object literal for the '<em><b>Participants</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CASE__PARTICIPANTS = eINSTANCE.getCase_Participants();

		/**
		 * The meta object literal for the '<em><b>Organisations</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CASE__ORGANISATIONS = eINSTANCE.getCase_Organisations();

		/**
		 * The meta object literal for the '<em><b>Places</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CASE__PLACES = eINSTANCE.getCase_Places();

		/**
		 * The meta object literal for the '<em><b>Sources</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CASE__SOURCES = eINSTANCE.getCase_Sources();

		/**
		 * The meta object literal for the '{@link org.fieldway.model.study.impl.ActivityImpl <em>Activity</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.fieldway.model.study.impl.ActivityImpl
		 * @see org.fieldway.model.study.impl.StudyPackageImpl#getActivity()
		 * @generated
		 */
		EClass ACTIVITY = eINSTANCE.getActivity();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACTIVITY__KIND = eINSTANCE.getActivity_Kind();

		/**
		 * The meta object literal for the '<em><b>Status</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACTIVITY__STATUS = eINSTANCE.getActivity_Status();

		/**
		 * The meta object literal for the '<em><b>Starts On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACTIVITY__STARTS_ON = eINSTANCE.getActivity_StartsOn();

		/**
		 * The meta object literal for the '<em><b>Ends On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACTIVITY__ENDS_ON = eINSTANCE.getActivity_EndsOn();

		/**
		 * The meta object literal for the '<em><b>Procedure</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACTIVITY__PROCEDURE = eINSTANCE.getActivity_Procedure();

		/**
		 * The meta object literal for the '<em><b>Recruitment</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACTIVITY__RECRUITMENT = eINSTANCE.getActivity_Recruitment();

		/**
		 * The meta object literal for the '<em><b>Setting</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACTIVITY__SETTING = eINSTANCE.getActivity_Setting();

		/**
		 * The meta object literal for the '<em><b>Target Count</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACTIVITY__TARGET_COUNT = eINSTANCE.getActivity_TargetCount();

		/**
		 * The meta object literal for the '<em><b>Recordings</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACTIVITY__RECORDINGS = eINSTANCE.getActivity_Recordings();

		/**
		 * The meta object literal for the '<em><b>Thanks</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACTIVITY__THANKS = eINSTANCE.getActivity_Thanks();

		/**
		 * The meta object literal for the '<em><b>Places</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ACTIVITY__PLACES = eINSTANCE.getActivity_Places();

		/**
		 * The meta object literal for the '<em><b>Hosts</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ACTIVITY__HOSTS = eINSTANCE.getActivity_Hosts();

		/**
		 * The meta object literal for the '<em><b>Facilitators</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ACTIVITY__FACILITATORS = eINSTANCE.getActivity_Facilitators();

		/**
		 * The meta object literal for the '<em><b>Co Facilitators</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ACTIVITY__CO_FACILITATORS = eINSTANCE.getActivity_CoFacilitators();

		/**
		 * The meta object literal for the '<em><b>Instruments</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ACTIVITY__INSTRUMENTS = eINSTANCE.getActivity_Instruments();

		/**
		 * The meta object literal for the '<em><b>Groups</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ACTIVITY__GROUPS = eINSTANCE.getActivity_Groups();

		/**
		 * The meta object literal for the '<em><b>Sessions</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ACTIVITY__SESSIONS = eINSTANCE.getActivity_Sessions();

		/**
		 * The meta object literal for the '<em><b>Participations</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ACTIVITY__PARTICIPATIONS = eINSTANCE.getActivity_Participations();

		/**
		 * The meta object literal for the '{@link org.fieldway.model.study.impl.SessionImpl <em>Session</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.fieldway.model.study.impl.SessionImpl
		 * @see org.fieldway.model.study.impl.StudyPackageImpl#getSession()
		 * @generated
		 */
		EClass SESSION = eINSTANCE.getSession();

		/**
		 * The meta object literal for the '<em><b>Status</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SESSION__STATUS = eINSTANCE.getSession_Status();

		/**
		 * The meta object literal for the '<em><b>Starts At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SESSION__STARTS_AT = eINSTANCE.getSession_StartsAt();

		/**
		 * The meta object literal for the '<em><b>Ends At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SESSION__ENDS_AT = eINSTANCE.getSession_EndsAt();

		/**
		 * The meta object literal for the '<em><b>Others Present</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SESSION__OTHERS_PRESENT = eINSTANCE.getSession_OthersPresent();

		/**
		 * The meta object literal for the '<em><b>Notes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SESSION__NOTES = eINSTANCE.getSession_Notes();

		/**
		 * The meta object literal for the '<em><b>Place</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SESSION__PLACE = eINSTANCE.getSession_Place();

		/**
		 * The meta object literal for the '<em><b>Facilitators</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SESSION__FACILITATORS = eINSTANCE.getSession_Facilitators();

		/**
		 * The meta object literal for the '<em><b>Participants</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SESSION__PARTICIPANTS = eINSTANCE.getSession_Participants();

		/**
		 * The meta object literal for the '<em><b>Instruments</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SESSION__INSTRUMENTS = eINSTANCE.getSession_Instruments();

		/**
		 * The meta object literal for the '<em><b>Repeats</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SESSION__REPEATS = eINSTANCE.getSession_Repeats();

		/**
		 * The meta object literal for the '<em><b>Recordings</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SESSION__RECORDINGS = eINSTANCE.getSession_Recordings();

		/**
		 * The meta object literal for the '<em><b>Produces</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SESSION__PRODUCES = eINSTANCE.getSession_Produces();

		/**
		 * The meta object literal for the '{@link org.fieldway.model.study.impl.RecordingImpl <em>Recording</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.fieldway.model.study.impl.RecordingImpl
		 * @see org.fieldway.model.study.impl.StudyPackageImpl#getRecording()
		 * @generated
		 */
		EClass RECORDING = eINSTANCE.getRecording();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RECORDING__KIND = eINSTANCE.getRecording_Kind();

		/**
		 * The meta object literal for the '<em><b>Label</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RECORDING__LABEL = eINSTANCE.getRecording_Label();

		/**
		 * The meta object literal for the '<em><b>Device</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RECORDING__DEVICE = eINSTANCE.getRecording_Device();

		/**
		 * The meta object literal for the '<em><b>Duration Ms</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RECORDING__DURATION_MS = eINSTANCE.getRecording_DurationMs();

		/**
		 * The meta object literal for the '<em><b>Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RECORDING__NOTE = eINSTANCE.getRecording_Note();

		/**
		 * The meta object literal for the '<em><b>Source</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RECORDING__SOURCE = eINSTANCE.getRecording_Source();

		/**
		 * The meta object literal for the '{@link org.fieldway.model.study.impl.ParticipationImpl <em>Participation</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.fieldway.model.study.impl.ParticipationImpl
		 * @see org.fieldway.model.study.impl.StudyPackageImpl#getParticipation()
		 * @generated
		 */
		EClass PARTICIPATION = eINSTANCE.getParticipation();

		/**
		 * The meta object literal for the '<em><b>Role</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARTICIPATION__ROLE = eINSTANCE.getParticipation_Role();

		/**
		 * The meta object literal for the '<em><b>Status</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARTICIPATION__STATUS = eINSTANCE.getParticipation_Status();

		/**
		 * The meta object literal for the '<em><b>Invited On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARTICIPATION__INVITED_ON = eINSTANCE.getParticipation_InvitedOn();

		/**
		 * The meta object literal for the '<em><b>Replied On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARTICIPATION__REPLIED_ON = eINSTANCE.getParticipation_RepliedOn();

		/**
		 * The meta object literal for the '<em><b>Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARTICIPATION__REASON = eINSTANCE.getParticipation_Reason();

		/**
		 * The meta object literal for the '<em><b>Participant</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PARTICIPATION__PARTICIPANT = eINSTANCE.getParticipation_Participant();

		/**
		 * The meta object literal for the '<em><b>Sessions</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PARTICIPATION__SESSIONS = eINSTANCE.getParticipation_Sessions();

		/**
		 * The meta object literal for the '{@link org.fieldway.model.study.impl.InstrumentImpl <em>Instrument</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.fieldway.model.study.impl.InstrumentImpl
		 * @see org.fieldway.model.study.impl.StudyPackageImpl#getInstrument()
		 * @generated
		 */
		EClass INSTRUMENT = eINSTANCE.getInstrument();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INSTRUMENT__KIND = eINSTANCE.getInstrument_Kind();

		/**
		 * The meta object literal for the '<em><b>Version</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INSTRUMENT__VERSION = eINSTANCE.getInstrument_Version();

		/**
		 * The meta object literal for the '<em><b>Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INSTRUMENT__DATE = eINSTANCE.getInstrument_Date();

		/**
		 * The meta object literal for the '<em><b>Introduction</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INSTRUMENT__INTRODUCTION = eINSTANCE.getInstrument_Introduction();

		/**
		 * The meta object literal for the '<em><b>Closing</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INSTRUMENT__CLOSING = eINSTANCE.getInstrument_Closing();

		/**
		 * The meta object literal for the '<em><b>Materials</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INSTRUMENT__MATERIALS = eINSTANCE.getInstrument_Materials();

		/**
		 * The meta object literal for the '<em><b>Prompts</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INSTRUMENT__PROMPTS = eINSTANCE.getInstrument_Prompts();

		/**
		 * The meta object literal for the '{@link org.fieldway.model.study.impl.PromptImpl <em>Prompt</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.fieldway.model.study.impl.PromptImpl
		 * @see org.fieldway.model.study.impl.StudyPackageImpl#getPrompt()
		 * @generated
		 */
		EClass PROMPT = eINSTANCE.getPrompt();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROMPT__TEXT = eINSTANCE.getPrompt_Text();

		/**
		 * The meta object literal for the '<em><b>Section</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROMPT__SECTION = eINSTANCE.getPrompt_Section();

		/**
		 * The meta object literal for the '<em><b>Probes</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROMPT__PROBES = eINSTANCE.getPrompt_Probes();

		/**
		 * The meta object literal for the '<em><b>Minutes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROMPT__MINUTES = eINSTANCE.getPrompt_Minutes();

		/**
		 * The meta object literal for the '<em><b>Optional</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROMPT__OPTIONAL = eINSTANCE.getPrompt_Optional();

		/**
		 * The meta object literal for the '<em><b>Serves</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PROMPT__SERVES = eINSTANCE.getPrompt_Serves();

		/**
		 * The meta object literal for the '{@link org.fieldway.model.study.impl.DesignDecisionImpl <em>Design Decision</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.fieldway.model.study.impl.DesignDecisionImpl
		 * @see org.fieldway.model.study.impl.StudyPackageImpl#getDesignDecision()
		 * @generated
		 */
		EClass DESIGN_DECISION = eINSTANCE.getDesignDecision();

		/**
		 * The meta object literal for the '<em><b>Decided On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DESIGN_DECISION__DECIDED_ON = eINSTANCE.getDesignDecision_DecidedOn();

		/**
		 * The meta object literal for the '<em><b>Because</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DESIGN_DECISION__BECAUSE = eINSTANCE.getDesignDecision_Because();

		/**
		 * The meta object literal for the '<em><b>Alternatives</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DESIGN_DECISION__ALTERNATIVES = eINSTANCE.getDesignDecision_Alternatives();

		/**
		 * The meta object literal for the '<em><b>Researchers</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DESIGN_DECISION__RESEARCHERS = eINSTANCE.getDesignDecision_Researchers();

		/**
		 * The meta object literal for the '<em><b>Participants</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DESIGN_DECISION__PARTICIPANTS = eINSTANCE.getDesignDecision_Participants();

		/**
		 * The meta object literal for the '<em><b>Organisations</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DESIGN_DECISION__ORGANISATIONS = eINSTANCE.getDesignDecision_Organisations();

		/**
		 * The meta object literal for the '<em><b>Session</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DESIGN_DECISION__SESSION = eINSTANCE.getDesignDecision_Session();

		/**
		 * The meta object literal for the '<em><b>Supersedes</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DESIGN_DECISION__SUPERSEDES = eINSTANCE.getDesignDecision_Supersedes();

		/**
		 * The meta object literal for the '<em><b>Questions</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DESIGN_DECISION__QUESTIONS = eINSTANCE.getDesignDecision_Questions();

		/**
		 * The meta object literal for the '<em><b>Activities</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DESIGN_DECISION__ACTIVITIES = eINSTANCE.getDesignDecision_Activities();

		/**
		 * The meta object literal for the '<em><b>Instruments</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DESIGN_DECISION__INSTRUMENTS = eINSTANCE.getDesignDecision_Instruments();

		/**
		 * The meta object literal for the '<em><b>Evidence</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DESIGN_DECISION__EVIDENCE = eINSTANCE.getDesignDecision_Evidence();

		/**
		 * The meta object literal for the '{@link org.fieldway.model.study.impl.OutputImpl <em>Output</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.fieldway.model.study.impl.OutputImpl
		 * @see org.fieldway.model.study.impl.StudyPackageImpl#getOutput()
		 * @generated
		 */
		EClass OUTPUT = eINSTANCE.getOutput();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OUTPUT__KIND = eINSTANCE.getOutput_Kind();

		/**
		 * The meta object literal for the '<em><b>Status</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OUTPUT__STATUS = eINSTANCE.getOutput_Status();

		/**
		 * The meta object literal for the '<em><b>Audience</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OUTPUT__AUDIENCE = eINSTANCE.getOutput_Audience();

		/**
		 * The meta object literal for the '<em><b>Purpose</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OUTPUT__PURPOSE = eINSTANCE.getOutput_Purpose();

		/**
		 * The meta object literal for the '<em><b>Due On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OUTPUT__DUE_ON = eINSTANCE.getOutput_DueOn();

		/**
		 * The meta object literal for the '<em><b>Released On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OUTPUT__RELEASED_ON = eINSTANCE.getOutput_ReleasedOn();

		/**
		 * The meta object literal for the '<em><b>Address</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OUTPUT__ADDRESS = eINSTANCE.getOutput_Address();

		/**
		 * The meta object literal for the '<em><b>Language</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OUTPUT__LANGUAGE = eINSTANCE.getOutput_Language();

		/**
		 * The meta object literal for the '<em><b>Authors</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference OUTPUT__AUTHORS = eINSTANCE.getOutput_Authors();

		/**
		 * The meta object literal for the '<em><b>Co Authors</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference OUTPUT__CO_AUTHORS = eINSTANCE.getOutput_CoAuthors();

		/**
		 * The meta object literal for the '<em><b>Answers</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference OUTPUT__ANSWERS = eINSTANCE.getOutput_Answers();

		/**
		 * The meta object literal for the '<em><b>Maps</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference OUTPUT__MAPS = eINSTANCE.getOutput_Maps();

		/**
		 * The meta object literal for the '<em><b>Service Maps</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference OUTPUT__SERVICE_MAPS = eINSTANCE.getOutput_ServiceMaps();

		/**
		 * The meta object literal for the '<em><b>Excerpts</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference OUTPUT__EXCERPTS = eINSTANCE.getOutput_Excerpts();

		/**
		 * The meta object literal for the '<em><b>Clips</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference OUTPUT__CLIPS = eINSTANCE.getOutput_Clips();

		/**
		 * The meta object literal for the '{@link org.fieldway.model.study.impl.ExcerptImpl <em>Excerpt</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.fieldway.model.study.impl.ExcerptImpl
		 * @see org.fieldway.model.study.impl.StudyPackageImpl#getExcerpt()
		 * @generated
		 */
		EClass EXCERPT = eINSTANCE.getExcerpt();

		/**
		 * The meta object literal for the '<em><b>Source Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXCERPT__SOURCE_ID = eINSTANCE.getExcerpt_SourceId();

		/**
		 * The meta object literal for the '<em><b>Coding Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXCERPT__CODING_ID = eINSTANCE.getExcerpt_CodingId();

		/**
		 * The meta object literal for the '<em><b>Quote Hash</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXCERPT__QUOTE_HASH = eINSTANCE.getExcerpt_QuoteHash();

		/**
		 * The meta object literal for the '<em><b>Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXCERPT__NOTE = eINSTANCE.getExcerpt_Note();

		/**
		 * The meta object literal for the '<em><b>Region</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EXCERPT__REGION = eINSTANCE.getExcerpt_Region();

		/**
		 * The meta object literal for the '{@link org.fieldway.model.study.impl.ClipImpl <em>Clip</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.fieldway.model.study.impl.ClipImpl
		 * @see org.fieldway.model.study.impl.StudyPackageImpl#getClip()
		 * @generated
		 */
		EClass CLIP = eINSTANCE.getClip();

		/**
		 * The meta object literal for the '<em><b>Source Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLIP__SOURCE_ID = eINSTANCE.getClip_SourceId();

		/**
		 * The meta object literal for the '<em><b>Media Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLIP__MEDIA_ID = eINSTANCE.getClip_MediaId();

		/**
		 * The meta object literal for the '<em><b>Start Ms</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLIP__START_MS = eINSTANCE.getClip_StartMs();

		/**
		 * The meta object literal for the '<em><b>End Ms</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLIP__END_MS = eINSTANCE.getClip_EndMs();

		/**
		 * The meta object literal for the '<em><b>Caption</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLIP__CAPTION = eINSTANCE.getClip_Caption();

		/**
		 * The meta object literal for the '<em><b>Treatment</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLIP__TREATMENT = eINSTANCE.getClip_Treatment();

		/**
		 * The meta object literal for the '<em><b>Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLIP__NOTE = eINSTANCE.getClip_Note();

		/**
		 * The meta object literal for the '<em><b>Participants</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CLIP__PARTICIPANTS = eINSTANCE.getClip_Participants();

		/**
		 * The meta object literal for the '{@link org.fieldway.model.study.impl.SourceEntryImpl <em>Source Entry</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.fieldway.model.study.impl.SourceEntryImpl
		 * @see org.fieldway.model.study.impl.StudyPackageImpl#getSourceEntry()
		 * @generated
		 */
		EClass SOURCE_ENTRY = eINSTANCE.getSourceEntry();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SOURCE_ENTRY__KIND = eINSTANCE.getSourceEntry_Kind();

		/**
		 * The meta object literal for the '<em><b>Recorded On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SOURCE_ENTRY__RECORDED_ON = eINSTANCE.getSourceEntry_RecordedOn();

		/**
		 * The meta object literal for the '<em><b>Characters</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SOURCE_ENTRY__CHARACTERS = eINSTANCE.getSourceEntry_Characters();

		/**
		 * The meta object literal for the '<em><b>Duration Ms</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SOURCE_ENTRY__DURATION_MS = eINSTANCE.getSourceEntry_DurationMs();

		/**
		 * The meta object literal for the '<em><b>Language</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SOURCE_ENTRY__LANGUAGE = eINSTANCE.getSourceEntry_Language();

		/**
		 * The meta object literal for the '<em><b>Anonymisation</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SOURCE_ENTRY__ANONYMISATION = eINSTANCE.getSourceEntry_Anonymisation();

		/**
		 * The meta object literal for the '<em><b>Missing</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SOURCE_ENTRY__MISSING = eINSTANCE.getSourceEntry_Missing();

		/**
		 * The meta object literal for the '<em><b>Notes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SOURCE_ENTRY__NOTES = eINSTANCE.getSourceEntry_Notes();

		/**
		 * The meta object literal for the '<em><b>Participants</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SOURCE_ENTRY__PARTICIPANTS = eINSTANCE.getSourceEntry_Participants();

		/**
		 * The meta object literal for the '<em><b>Session</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SOURCE_ENTRY__SESSION = eINSTANCE.getSourceEntry_Session();

		/**
		 * The meta object literal for the '<em><b>Place</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SOURCE_ENTRY__PLACE = eINSTANCE.getSourceEntry_Place();

		/**
		 * The meta object literal for the '<em><b>Recorded By</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SOURCE_ENTRY__RECORDED_BY = eINSTANCE.getSourceEntry_RecordedBy();

		/**
		 * The meta object literal for the '{@link org.fieldway.model.study.impl.SourceSetImpl <em>Source Set</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.fieldway.model.study.impl.SourceSetImpl
		 * @see org.fieldway.model.study.impl.StudyPackageImpl#getSourceSet()
		 * @generated
		 */
		EClass SOURCE_SET = eINSTANCE.getSourceSet();

		/**
		 * The meta object literal for the '<em><b>Sources</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SOURCE_SET__SOURCES = eINSTANCE.getSourceSet_Sources();

		/**
		 * The meta object literal for the '<em><b>Memo Ids</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SOURCE_SET__MEMO_IDS = eINSTANCE.getSourceSet_MemoIds();

		/**
		 * The meta object literal for the '{@link org.fieldway.model.study.impl.EvidenceRefImpl <em>Evidence Ref</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.fieldway.model.study.impl.EvidenceRefImpl
		 * @see org.fieldway.model.study.impl.StudyPackageImpl#getEvidenceRef()
		 * @generated
		 */
		EClass EVIDENCE_REF = eINSTANCE.getEvidenceRef();

		/**
		 * The meta object literal for the '<em><b>Source Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVIDENCE_REF__SOURCE_ID = eINSTANCE.getEvidenceRef_SourceId();

		/**
		 * The meta object literal for the '<em><b>Coding Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVIDENCE_REF__CODING_ID = eINSTANCE.getEvidenceRef_CodingId();

		/**
		 * The meta object literal for the '<em><b>Quote Hash</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVIDENCE_REF__QUOTE_HASH = eINSTANCE.getEvidenceRef_QuoteHash();

		/**
		 * The meta object literal for the '<em><b>Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVIDENCE_REF__NOTE = eINSTANCE.getEvidenceRef_Note();

		/**
		 * The meta object literal for the '{@link org.fieldway.model.study.impl.ForeignPartImpl <em>Foreign Part</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.fieldway.model.study.impl.ForeignPartImpl
		 * @see org.fieldway.model.study.impl.StudyPackageImpl#getForeignPart()
		 * @generated
		 */
		EClass FOREIGN_PART = eINSTANCE.getForeignPart();

		/**
		 * The meta object literal for the '<em><b>Format</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FOREIGN_PART__FORMAT = eINSTANCE.getForeignPart_Format();

		/**
		 * The meta object literal for the '<em><b>Path</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FOREIGN_PART__PATH = eINSTANCE.getForeignPart_Path();

		/**
		 * The meta object literal for the '<em><b>Content</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FOREIGN_PART__CONTENT = eINSTANCE.getForeignPart_Content();

		/**
		 * The meta object literal for the '{@link org.fieldway.model.study.StudyStatus <em>Status</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.fieldway.model.study.StudyStatus
		 * @see org.fieldway.model.study.impl.StudyPackageImpl#getStudyStatus()
		 * @generated
		 */
		EEnum STUDY_STATUS = eINSTANCE.getStudyStatus();

		/**
		 * The meta object literal for the '{@link org.fieldway.model.study.CredibilityKind <em>Credibility Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.fieldway.model.study.CredibilityKind
		 * @see org.fieldway.model.study.impl.StudyPackageImpl#getCredibilityKind()
		 * @generated
		 */
		EEnum CREDIBILITY_KIND = eINSTANCE.getCredibilityKind();

		/**
		 * The meta object literal for the '{@link org.fieldway.model.study.QuestionKind <em>Question Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.fieldway.model.study.QuestionKind
		 * @see org.fieldway.model.study.impl.StudyPackageImpl#getQuestionKind()
		 * @generated
		 */
		EEnum QUESTION_KIND = eINSTANCE.getQuestionKind();

		/**
		 * The meta object literal for the '{@link org.fieldway.model.study.ResearcherRole <em>Researcher Role</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.fieldway.model.study.ResearcherRole
		 * @see org.fieldway.model.study.impl.StudyPackageImpl#getResearcherRole()
		 * @generated
		 */
		EEnum RESEARCHER_ROLE = eINSTANCE.getResearcherRole();

		/**
		 * The meta object literal for the '{@link org.fieldway.model.study.Sector <em>Sector</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.fieldway.model.study.Sector
		 * @see org.fieldway.model.study.impl.StudyPackageImpl#getSector()
		 * @generated
		 */
		EEnum SECTOR = eINSTANCE.getSector();

		/**
		 * The meta object literal for the '{@link org.fieldway.model.study.SectorGroup <em>Sector Group</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.fieldway.model.study.SectorGroup
		 * @see org.fieldway.model.study.impl.StudyPackageImpl#getSectorGroup()
		 * @generated
		 */
		EEnum SECTOR_GROUP = eINSTANCE.getSectorGroup();

		/**
		 * The meta object literal for the '{@link org.fieldway.model.study.OrganisationKind <em>Organisation Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.fieldway.model.study.OrganisationKind
		 * @see org.fieldway.model.study.impl.StudyPackageImpl#getOrganisationKind()
		 * @generated
		 */
		EEnum ORGANISATION_KIND = eINSTANCE.getOrganisationKind();

		/**
		 * The meta object literal for the '{@link org.fieldway.model.study.StudyRole <em>Role</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.fieldway.model.study.StudyRole
		 * @see org.fieldway.model.study.impl.StudyPackageImpl#getStudyRole()
		 * @generated
		 */
		EEnum STUDY_ROLE = eINSTANCE.getStudyRole();

		/**
		 * The meta object literal for the '{@link org.fieldway.model.study.PlaceLevel <em>Place Level</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.fieldway.model.study.PlaceLevel
		 * @see org.fieldway.model.study.impl.StudyPackageImpl#getPlaceLevel()
		 * @generated
		 */
		EEnum PLACE_LEVEL = eINSTANCE.getPlaceLevel();

		/**
		 * The meta object literal for the '{@link org.fieldway.model.study.AttributeType <em>Attribute Type</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.fieldway.model.study.AttributeType
		 * @see org.fieldway.model.study.impl.StudyPackageImpl#getAttributeType()
		 * @generated
		 */
		EEnum ATTRIBUTE_TYPE = eINSTANCE.getAttributeType();

		/**
		 * The meta object literal for the '{@link org.fieldway.model.study.CaseKind <em>Case Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.fieldway.model.study.CaseKind
		 * @see org.fieldway.model.study.impl.StudyPackageImpl#getCaseKind()
		 * @generated
		 */
		EEnum CASE_KIND = eINSTANCE.getCaseKind();

		/**
		 * The meta object literal for the '{@link org.fieldway.model.study.PseudonymSource <em>Pseudonym Source</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.fieldway.model.study.PseudonymSource
		 * @see org.fieldway.model.study.impl.StudyPackageImpl#getPseudonymSource()
		 * @generated
		 */
		EEnum PSEUDONYM_SOURCE = eINSTANCE.getPseudonymSource();

		/**
		 * The meta object literal for the '{@link org.fieldway.model.study.ParticipantRole <em>Participant Role</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.fieldway.model.study.ParticipantRole
		 * @see org.fieldway.model.study.impl.StudyPackageImpl#getParticipantRole()
		 * @generated
		 */
		EEnum PARTICIPANT_ROLE = eINSTANCE.getParticipantRole();

		/**
		 * The meta object literal for the '{@link org.fieldway.model.study.RecruitmentStatus <em>Recruitment Status</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.fieldway.model.study.RecruitmentStatus
		 * @see org.fieldway.model.study.impl.StudyPackageImpl#getRecruitmentStatus()
		 * @generated
		 */
		EEnum RECRUITMENT_STATUS = eINSTANCE.getRecruitmentStatus();

		/**
		 * The meta object literal for the '{@link org.fieldway.model.study.ActivityKind <em>Activity Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.fieldway.model.study.ActivityKind
		 * @see org.fieldway.model.study.impl.StudyPackageImpl#getActivityKind()
		 * @generated
		 */
		EEnum ACTIVITY_KIND = eINSTANCE.getActivityKind();

		/**
		 * The meta object literal for the '{@link org.fieldway.model.study.ActivityStatus <em>Activity Status</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.fieldway.model.study.ActivityStatus
		 * @see org.fieldway.model.study.impl.StudyPackageImpl#getActivityStatus()
		 * @generated
		 */
		EEnum ACTIVITY_STATUS = eINSTANCE.getActivityStatus();

		/**
		 * The meta object literal for the '{@link org.fieldway.model.study.RecordingKind <em>Recording Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.fieldway.model.study.RecordingKind
		 * @see org.fieldway.model.study.impl.StudyPackageImpl#getRecordingKind()
		 * @generated
		 */
		EEnum RECORDING_KIND = eINSTANCE.getRecordingKind();

		/**
		 * The meta object literal for the '{@link org.fieldway.model.study.SessionStatus <em>Session Status</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.fieldway.model.study.SessionStatus
		 * @see org.fieldway.model.study.impl.StudyPackageImpl#getSessionStatus()
		 * @generated
		 */
		EEnum SESSION_STATUS = eINSTANCE.getSessionStatus();

		/**
		 * The meta object literal for the '{@link org.fieldway.model.study.ParticipationRole <em>Participation Role</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.fieldway.model.study.ParticipationRole
		 * @see org.fieldway.model.study.impl.StudyPackageImpl#getParticipationRole()
		 * @generated
		 */
		EEnum PARTICIPATION_ROLE = eINSTANCE.getParticipationRole();

		/**
		 * The meta object literal for the '{@link org.fieldway.model.study.ParticipationStatus <em>Participation Status</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.fieldway.model.study.ParticipationStatus
		 * @see org.fieldway.model.study.impl.StudyPackageImpl#getParticipationStatus()
		 * @generated
		 */
		EEnum PARTICIPATION_STATUS = eINSTANCE.getParticipationStatus();

		/**
		 * The meta object literal for the '{@link org.fieldway.model.study.InstrumentKind <em>Instrument Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.fieldway.model.study.InstrumentKind
		 * @see org.fieldway.model.study.impl.StudyPackageImpl#getInstrumentKind()
		 * @generated
		 */
		EEnum INSTRUMENT_KIND = eINSTANCE.getInstrumentKind();

		/**
		 * The meta object literal for the '{@link org.fieldway.model.study.OutputKind <em>Output Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.fieldway.model.study.OutputKind
		 * @see org.fieldway.model.study.impl.StudyPackageImpl#getOutputKind()
		 * @generated
		 */
		EEnum OUTPUT_KIND = eINSTANCE.getOutputKind();

		/**
		 * The meta object literal for the '{@link org.fieldway.model.study.OutputStatus <em>Output Status</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.fieldway.model.study.OutputStatus
		 * @see org.fieldway.model.study.impl.StudyPackageImpl#getOutputStatus()
		 * @generated
		 */
		EEnum OUTPUT_STATUS = eINSTANCE.getOutputStatus();

		/**
		 * The meta object literal for the '{@link org.fieldway.model.study.ClipTreatment <em>Clip Treatment</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.fieldway.model.study.ClipTreatment
		 * @see org.fieldway.model.study.impl.StudyPackageImpl#getClipTreatment()
		 * @generated
		 */
		EEnum CLIP_TREATMENT = eINSTANCE.getClipTreatment();

		/**
		 * The meta object literal for the '{@link org.fieldway.model.study.SourceKind <em>Source Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.fieldway.model.study.SourceKind
		 * @see org.fieldway.model.study.impl.StudyPackageImpl#getSourceKind()
		 * @generated
		 */
		EEnum SOURCE_KIND = eINSTANCE.getSourceKind();

		/**
		 * The meta object literal for the '{@link org.fieldway.model.study.Anonymisation <em>Anonymisation</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.fieldway.model.study.Anonymisation
		 * @see org.fieldway.model.study.impl.StudyPackageImpl#getAnonymisation()
		 * @generated
		 */
		EEnum ANONYMISATION = eINSTANCE.getAnonymisation();

		/**
		 * The meta object literal for the '{@link org.fieldway.model.study.Basis <em>Basis</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.fieldway.model.study.Basis
		 * @see org.fieldway.model.study.impl.StudyPackageImpl#getBasis()
		 * @generated
		 */
		EEnum BASIS = eINSTANCE.getBasis();

		/**
		 * The meta object literal for the '<em>UUID</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see java.util.UUID
		 * @see org.fieldway.model.study.impl.StudyPackageImpl#getUUID()
		 * @generated
		 */
		EDataType UUID = eINSTANCE.getUUID();

		/**
		 * The meta object literal for the '<em>Local Date</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see java.time.LocalDate
		 * @see org.fieldway.model.study.impl.StudyPackageImpl#getLocalDate()
		 * @generated
		 */
		EDataType LOCAL_DATE = eINSTANCE.getLocalDate();

		/**
		 * The meta object literal for the '<em>Local Date Time</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see java.time.LocalDateTime
		 * @see org.fieldway.model.study.impl.StudyPackageImpl#getLocalDateTime()
		 * @generated
		 */
		EDataType LOCAL_DATE_TIME = eINSTANCE.getLocalDateTime();

		/**
		 * The meta object literal for the '<em>Instant</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see java.time.Instant
		 * @see org.fieldway.model.study.impl.StudyPackageImpl#getInstant()
		 * @generated
		 */
		EDataType INSTANT = eINSTANCE.getInstant();

	}

} //StudyPackage
