/**
 * Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0
 */
package org.fieldway.model.codes;

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
 * The codebook of a study, and what coders do with it: codings and memos.
 * <!-- end-model-doc -->
 * @see org.fieldway.model.codes.CodesFactory
 * @model kind="package"
 * @generated
 */
public interface CodesPackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "codes";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "http://www.fieldway.org/codes/1";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "codes";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	CodesPackage eINSTANCE = org.fieldway.model.codes.impl.CodesPackageImpl.init();

	/**
	 * The meta object id for the '{@link org.fieldway.model.codes.impl.CodebookImpl <em>Codebook</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.fieldway.model.codes.impl.CodebookImpl
	 * @see org.fieldway.model.codes.impl.CodesPackageImpl#getCodebook()
	 * @generated
	 */
	int CODEBOOK = 0;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODEBOOK__ID = StudyPackage.ROOT__ID;

	/**
	 * The feature id for the '<em><b>Format Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODEBOOK__FORMAT_VERSION = StudyPackage.ROOT__FORMAT_VERSION;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODEBOOK__VERSION = StudyPackage.ROOT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Introduction</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODEBOOK__INTRODUCTION = StudyPackage.ROOT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Codes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODEBOOK__CODES = StudyPackage.ROOT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Sets</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODEBOOK__SETS = StudyPackage.ROOT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Links</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODEBOOK__LINKS = StudyPackage.ROOT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Aspects</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODEBOOK__ASPECTS = StudyPackage.ROOT_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Codebook</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODEBOOK_FEATURE_COUNT = StudyPackage.ROOT_FEATURE_COUNT + 6;

	/**
	 * The number of operations of the '<em>Codebook</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODEBOOK_OPERATION_COUNT = StudyPackage.ROOT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.fieldway.model.codes.impl.CodeImpl <em>Code</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.fieldway.model.codes.impl.CodeImpl
	 * @see org.fieldway.model.codes.impl.CodesPackageImpl#getCode()
	 * @generated
	 */
	int CODE = 1;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODE__ID = StudyPackage.AUTHORED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODE__NAME = StudyPackage.AUTHORED__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODE__DESCRIPTION = StudyPackage.AUTHORED__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODE__CREATED = StudyPackage.AUTHORED__CREATED;

	/**
	 * The feature id for the '<em><b>Created By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODE__CREATED_BY = StudyPackage.AUTHORED__CREATED_BY;

	/**
	 * The feature id for the '<em><b>Modified</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODE__MODIFIED = StudyPackage.AUTHORED__MODIFIED;

	/**
	 * The feature id for the '<em><b>Modified By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODE__MODIFIED_BY = StudyPackage.AUTHORED__MODIFIED_BY;

	/**
	 * The feature id for the '<em><b>Colour</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODE__COLOUR = StudyPackage.AUTHORED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Definition</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODE__DEFINITION = StudyPackage.AUTHORED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Include When</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODE__INCLUDE_WHEN = StudyPackage.AUTHORED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Exclude When</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODE__EXCLUDE_WHEN = StudyPackage.AUTHORED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Examples</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODE__EXAMPLES = StudyPackage.AUTHORED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODE__KIND = StudyPackage.AUTHORED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Origin</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODE__ORIGIN = StudyPackage.AUTHORED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Status</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODE__STATUS = StudyPackage.AUTHORED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Valence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODE__VALENCE = StudyPackage.AUTHORED_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Codable</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODE__CODABLE = StudyPackage.AUTHORED_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Shortcut</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODE__SHORTCUT = StudyPackage.AUTHORED_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Replaced By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODE__REPLACED_BY = StudyPackage.AUTHORED_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Children</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODE__CHILDREN = StudyPackage.AUTHORED_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Example Evidence</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODE__EXAMPLE_EVIDENCE = StudyPackage.AUTHORED_FEATURE_COUNT + 13;

	/**
	 * The number of structural features of the '<em>Code</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODE_FEATURE_COUNT = StudyPackage.AUTHORED_FEATURE_COUNT + 14;

	/**
	 * The number of operations of the '<em>Code</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODE_OPERATION_COUNT = StudyPackage.AUTHORED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.fieldway.model.codes.impl.CodeSetImpl <em>Code Set</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.fieldway.model.codes.impl.CodeSetImpl
	 * @see org.fieldway.model.codes.impl.CodesPackageImpl#getCodeSet()
	 * @generated
	 */
	int CODE_SET = 2;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODE_SET__ID = StudyPackage.NAMED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODE_SET__NAME = StudyPackage.NAMED__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODE_SET__DESCRIPTION = StudyPackage.NAMED__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Codes</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODE_SET__CODES = StudyPackage.NAMED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Memo Ids</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODE_SET__MEMO_IDS = StudyPackage.NAMED_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Code Set</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODE_SET_FEATURE_COUNT = StudyPackage.NAMED_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Code Set</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODE_SET_OPERATION_COUNT = StudyPackage.NAMED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.fieldway.model.codes.impl.CodeLinkImpl <em>Code Link</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.fieldway.model.codes.impl.CodeLinkImpl
	 * @see org.fieldway.model.codes.impl.CodesPackageImpl#getCodeLink()
	 * @generated
	 */
	int CODE_LINK = 3;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODE_LINK__ID = StudyPackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODE_LINK__KIND = StudyPackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODE_LINK__LABEL = StudyPackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODE_LINK__NOTE = StudyPackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>From</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODE_LINK__FROM = StudyPackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>To</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODE_LINK__TO = StudyPackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODE_LINK__EVIDENCE = StudyPackage.IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Code Link</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODE_LINK_FEATURE_COUNT = StudyPackage.IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The number of operations of the '<em>Code Link</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODE_LINK_OPERATION_COUNT = StudyPackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.fieldway.model.codes.impl.ServiceAspectImpl <em>Service Aspect</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.fieldway.model.codes.impl.ServiceAspectImpl
	 * @see org.fieldway.model.codes.impl.CodesPackageImpl#getServiceAspect()
	 * @generated
	 */
	int SERVICE_ASPECT = 4;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_ASPECT__ID = StudyPackage.NAMED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_ASPECT__NAME = StudyPackage.NAMED__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_ASPECT__DESCRIPTION = StudyPackage.NAMED__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_ASPECT__KIND = StudyPackage.NAMED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Service</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_ASPECT__SERVICE = StudyPackage.NAMED_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Service Aspect</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_ASPECT_FEATURE_COUNT = StudyPackage.NAMED_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Service Aspect</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_ASPECT_OPERATION_COUNT = StudyPackage.NAMED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.fieldway.model.codes.impl.CodingFileImpl <em>Coding File</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.fieldway.model.codes.impl.CodingFileImpl
	 * @see org.fieldway.model.codes.impl.CodesPackageImpl#getCodingFile()
	 * @generated
	 */
	int CODING_FILE = 5;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODING_FILE__ID = StudyPackage.ROOT__ID;

	/**
	 * The feature id for the '<em><b>Format Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODING_FILE__FORMAT_VERSION = StudyPackage.ROOT__FORMAT_VERSION;

	/**
	 * The feature id for the '<em><b>Source Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODING_FILE__SOURCE_ID = StudyPackage.ROOT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Text Hash</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODING_FILE__TEXT_HASH = StudyPackage.ROOT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Coder</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODING_FILE__CODER = StudyPackage.ROOT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Codings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODING_FILE__CODINGS = StudyPackage.ROOT_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Coding File</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODING_FILE_FEATURE_COUNT = StudyPackage.ROOT_FEATURE_COUNT + 4;

	/**
	 * The number of operations of the '<em>Coding File</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODING_FILE_OPERATION_COUNT = StudyPackage.ROOT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.fieldway.model.codes.impl.CodingImpl <em>Coding</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.fieldway.model.codes.impl.CodingImpl
	 * @see org.fieldway.model.codes.impl.CodesPackageImpl#getCoding()
	 * @generated
	 */
	int CODING = 6;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODING__ID = StudyPackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Quote</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODING__QUOTE = StudyPackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Context Before</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODING__CONTEXT_BEFORE = StudyPackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Context After</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODING__CONTEXT_AFTER = StudyPackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Memo</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODING__MEMO = StudyPackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Weight</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODING__WEIGHT = StudyPackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Selection Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODING__SELECTION_ID = StudyPackage.IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODING__CREATED = StudyPackage.IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Modified</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODING__MODIFIED = StudyPackage.IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Code</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODING__CODE = StudyPackage.IDENTIFIED_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Region</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODING__REGION = StudyPackage.IDENTIFIED_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Values</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODING__VALUES = StudyPackage.IDENTIFIED_FEATURE_COUNT + 10;

	/**
	 * The number of structural features of the '<em>Coding</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODING_FEATURE_COUNT = StudyPackage.IDENTIFIED_FEATURE_COUNT + 11;

	/**
	 * The number of operations of the '<em>Coding</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODING_OPERATION_COUNT = StudyPackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.fieldway.model.codes.impl.ValueAttributionImpl <em>Value Attribution</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.fieldway.model.codes.impl.ValueAttributionImpl
	 * @see org.fieldway.model.codes.impl.CodesPackageImpl#getValueAttribution()
	 * @generated
	 */
	int VALUE_ATTRIBUTION = 7;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VALUE_ATTRIBUTION__ID = StudyPackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Polarity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VALUE_ATTRIBUTION__POLARITY = StudyPackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VALUE_ATTRIBUTION__NOTE = StudyPackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Aspect</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VALUE_ATTRIBUTION__ASPECT = StudyPackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Value Attribution</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VALUE_ATTRIBUTION_FEATURE_COUNT = StudyPackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Value Attribution</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VALUE_ATTRIBUTION_OPERATION_COUNT = StudyPackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.fieldway.model.codes.impl.MemoFileImpl <em>Memo File</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.fieldway.model.codes.impl.MemoFileImpl
	 * @see org.fieldway.model.codes.impl.CodesPackageImpl#getMemoFile()
	 * @generated
	 */
	int MEMO_FILE = 8;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMO_FILE__ID = StudyPackage.ROOT__ID;

	/**
	 * The feature id for the '<em><b>Format Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMO_FILE__FORMAT_VERSION = StudyPackage.ROOT__FORMAT_VERSION;

	/**
	 * The feature id for the '<em><b>Author</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMO_FILE__AUTHOR = StudyPackage.ROOT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Memos</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMO_FILE__MEMOS = StudyPackage.ROOT_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Memo File</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMO_FILE_FEATURE_COUNT = StudyPackage.ROOT_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Memo File</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMO_FILE_OPERATION_COUNT = StudyPackage.ROOT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.fieldway.model.codes.impl.MemoImpl <em>Memo</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.fieldway.model.codes.impl.MemoImpl
	 * @see org.fieldway.model.codes.impl.CodesPackageImpl#getMemo()
	 * @generated
	 */
	int MEMO = 9;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMO__ID = StudyPackage.NAMED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMO__NAME = StudyPackage.NAMED__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMO__DESCRIPTION = StudyPackage.NAMED__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMO__KIND = StudyPackage.NAMED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMO__TEXT = StudyPackage.NAMED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMO__DATE = StudyPackage.NAMED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>About Ids</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMO__ABOUT_IDS = StudyPackage.NAMED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Source Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMO__SOURCE_ID = StudyPackage.NAMED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMO__CREATED = StudyPackage.NAMED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Modified</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMO__MODIFIED = StudyPackage.NAMED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Codes</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMO__CODES = StudyPackage.NAMED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Region</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMO__REGION = StudyPackage.NAMED_FEATURE_COUNT + 8;

	/**
	 * The number of structural features of the '<em>Memo</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMO_FEATURE_COUNT = StudyPackage.NAMED_FEATURE_COUNT + 9;

	/**
	 * The number of operations of the '<em>Memo</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMO_OPERATION_COUNT = StudyPackage.NAMED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.fieldway.model.codes.CodeKind <em>Code Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.fieldway.model.codes.CodeKind
	 * @see org.fieldway.model.codes.impl.CodesPackageImpl#getCodeKind()
	 * @generated
	 */
	int CODE_KIND = 10;

	/**
	 * The meta object id for the '{@link org.fieldway.model.codes.CodeOrigin <em>Code Origin</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.fieldway.model.codes.CodeOrigin
	 * @see org.fieldway.model.codes.impl.CodesPackageImpl#getCodeOrigin()
	 * @generated
	 */
	int CODE_ORIGIN = 11;

	/**
	 * The meta object id for the '{@link org.fieldway.model.codes.CodeStatus <em>Code Status</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.fieldway.model.codes.CodeStatus
	 * @see org.fieldway.model.codes.impl.CodesPackageImpl#getCodeStatus()
	 * @generated
	 */
	int CODE_STATUS = 12;

	/**
	 * The meta object id for the '{@link org.fieldway.model.codes.CodeLinkKind <em>Code Link Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.fieldway.model.codes.CodeLinkKind
	 * @see org.fieldway.model.codes.impl.CodesPackageImpl#getCodeLinkKind()
	 * @generated
	 */
	int CODE_LINK_KIND = 13;

	/**
	 * The meta object id for the '{@link org.fieldway.model.codes.AspectKind <em>Aspect Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.fieldway.model.codes.AspectKind
	 * @see org.fieldway.model.codes.impl.CodesPackageImpl#getAspectKind()
	 * @generated
	 */
	int ASPECT_KIND = 14;

	/**
	 * The meta object id for the '{@link org.fieldway.model.codes.Polarity <em>Polarity</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.fieldway.model.codes.Polarity
	 * @see org.fieldway.model.codes.impl.CodesPackageImpl#getPolarity()
	 * @generated
	 */
	int POLARITY = 15;

	/**
	 * The meta object id for the '{@link org.fieldway.model.codes.MemoKind <em>Memo Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.fieldway.model.codes.MemoKind
	 * @see org.fieldway.model.codes.impl.CodesPackageImpl#getMemoKind()
	 * @generated
	 */
	int MEMO_KIND = 16;


	/**
	 * Returns the meta object for class '{@link org.fieldway.model.codes.Codebook <em>Codebook</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Codebook</em>'.
	 * @see org.fieldway.model.codes.Codebook
	 * @generated
	 */
	EClass getCodebook();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.codes.Codebook#getVersion <em>Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Version</em>'.
	 * @see org.fieldway.model.codes.Codebook#getVersion()
	 * @see #getCodebook()
	 * @generated
	 */
	EAttribute getCodebook_Version();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.codes.Codebook#getIntroduction <em>Introduction</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Introduction</em>'.
	 * @see org.fieldway.model.codes.Codebook#getIntroduction()
	 * @see #getCodebook()
	 * @generated
	 */
	EAttribute getCodebook_Introduction();

	/**
	 * Returns the meta object for the containment reference list '{@link org.fieldway.model.codes.Codebook#getCodes <em>Codes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Codes</em>'.
	 * @see org.fieldway.model.codes.Codebook#getCodes()
	 * @see #getCodebook()
	 * @generated
	 */
	EReference getCodebook_Codes();

	/**
	 * Returns the meta object for the containment reference list '{@link org.fieldway.model.codes.Codebook#getSets <em>Sets</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Sets</em>'.
	 * @see org.fieldway.model.codes.Codebook#getSets()
	 * @see #getCodebook()
	 * @generated
	 */
	EReference getCodebook_Sets();

	/**
	 * Returns the meta object for the containment reference list '{@link org.fieldway.model.codes.Codebook#getLinks <em>Links</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Links</em>'.
	 * @see org.fieldway.model.codes.Codebook#getLinks()
	 * @see #getCodebook()
	 * @generated
	 */
	EReference getCodebook_Links();

	/**
	 * Returns the meta object for the containment reference list '{@link org.fieldway.model.codes.Codebook#getAspects <em>Aspects</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Aspects</em>'.
	 * @see org.fieldway.model.codes.Codebook#getAspects()
	 * @see #getCodebook()
	 * @generated
	 */
	EReference getCodebook_Aspects();

	/**
	 * Returns the meta object for class '{@link org.fieldway.model.codes.Code <em>Code</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Code</em>'.
	 * @see org.fieldway.model.codes.Code
	 * @generated
	 */
	EClass getCode();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.codes.Code#getColour <em>Colour</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Colour</em>'.
	 * @see org.fieldway.model.codes.Code#getColour()
	 * @see #getCode()
	 * @generated
	 */
	EAttribute getCode_Colour();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.codes.Code#getDefinition <em>Definition</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Definition</em>'.
	 * @see org.fieldway.model.codes.Code#getDefinition()
	 * @see #getCode()
	 * @generated
	 */
	EAttribute getCode_Definition();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.codes.Code#getIncludeWhen <em>Include When</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Include When</em>'.
	 * @see org.fieldway.model.codes.Code#getIncludeWhen()
	 * @see #getCode()
	 * @generated
	 */
	EAttribute getCode_IncludeWhen();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.codes.Code#getExcludeWhen <em>Exclude When</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Exclude When</em>'.
	 * @see org.fieldway.model.codes.Code#getExcludeWhen()
	 * @see #getCode()
	 * @generated
	 */
	EAttribute getCode_ExcludeWhen();

	/**
	 * Returns the meta object for the attribute list '{@link org.fieldway.model.codes.Code#getExamples <em>Examples</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Examples</em>'.
	 * @see org.fieldway.model.codes.Code#getExamples()
	 * @see #getCode()
	 * @generated
	 */
	EAttribute getCode_Examples();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.codes.Code#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.fieldway.model.codes.Code#getKind()
	 * @see #getCode()
	 * @generated
	 */
	EAttribute getCode_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.codes.Code#getOrigin <em>Origin</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Origin</em>'.
	 * @see org.fieldway.model.codes.Code#getOrigin()
	 * @see #getCode()
	 * @generated
	 */
	EAttribute getCode_Origin();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.codes.Code#getStatus <em>Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Status</em>'.
	 * @see org.fieldway.model.codes.Code#getStatus()
	 * @see #getCode()
	 * @generated
	 */
	EAttribute getCode_Status();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.codes.Code#getValence <em>Valence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Valence</em>'.
	 * @see org.fieldway.model.codes.Code#getValence()
	 * @see #getCode()
	 * @generated
	 */
	EAttribute getCode_Valence();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.codes.Code#isCodable <em>Codable</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Codable</em>'.
	 * @see org.fieldway.model.codes.Code#isCodable()
	 * @see #getCode()
	 * @generated
	 */
	EAttribute getCode_Codable();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.codes.Code#getShortcut <em>Shortcut</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Shortcut</em>'.
	 * @see org.fieldway.model.codes.Code#getShortcut()
	 * @see #getCode()
	 * @generated
	 */
	EAttribute getCode_Shortcut();

	/**
	 * Returns the meta object for the reference '{@link org.fieldway.model.codes.Code#getReplacedBy <em>Replaced By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Replaced By</em>'.
	 * @see org.fieldway.model.codes.Code#getReplacedBy()
	 * @see #getCode()
	 * @generated
	 */
	EReference getCode_ReplacedBy();

	/**
	 * Returns the meta object for the containment reference list '{@link org.fieldway.model.codes.Code#getChildren <em>Children</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Children</em>'.
	 * @see org.fieldway.model.codes.Code#getChildren()
	 * @see #getCode()
	 * @generated
	 */
	EReference getCode_Children();

	/**
	 * Returns the meta object for the containment reference list '{@link org.fieldway.model.codes.Code#getExampleEvidence <em>Example Evidence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Example Evidence</em>'.
	 * @see org.fieldway.model.codes.Code#getExampleEvidence()
	 * @see #getCode()
	 * @generated
	 */
	EReference getCode_ExampleEvidence();

	/**
	 * Returns the meta object for class '{@link org.fieldway.model.codes.CodeSet <em>Code Set</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Code Set</em>'.
	 * @see org.fieldway.model.codes.CodeSet
	 * @generated
	 */
	EClass getCodeSet();

	/**
	 * Returns the meta object for the reference list '{@link org.fieldway.model.codes.CodeSet#getCodes <em>Codes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Codes</em>'.
	 * @see org.fieldway.model.codes.CodeSet#getCodes()
	 * @see #getCodeSet()
	 * @generated
	 */
	EReference getCodeSet_Codes();

	/**
	 * Returns the meta object for the attribute list '{@link org.fieldway.model.codes.CodeSet#getMemoIds <em>Memo Ids</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Memo Ids</em>'.
	 * @see org.fieldway.model.codes.CodeSet#getMemoIds()
	 * @see #getCodeSet()
	 * @generated
	 */
	EAttribute getCodeSet_MemoIds();

	/**
	 * Returns the meta object for class '{@link org.fieldway.model.codes.CodeLink <em>Code Link</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Code Link</em>'.
	 * @see org.fieldway.model.codes.CodeLink
	 * @generated
	 */
	EClass getCodeLink();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.codes.CodeLink#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.fieldway.model.codes.CodeLink#getKind()
	 * @see #getCodeLink()
	 * @generated
	 */
	EAttribute getCodeLink_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.codes.CodeLink#getLabel <em>Label</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Label</em>'.
	 * @see org.fieldway.model.codes.CodeLink#getLabel()
	 * @see #getCodeLink()
	 * @generated
	 */
	EAttribute getCodeLink_Label();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.codes.CodeLink#getNote <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Note</em>'.
	 * @see org.fieldway.model.codes.CodeLink#getNote()
	 * @see #getCodeLink()
	 * @generated
	 */
	EAttribute getCodeLink_Note();

	/**
	 * Returns the meta object for the reference '{@link org.fieldway.model.codes.CodeLink#getFrom <em>From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>From</em>'.
	 * @see org.fieldway.model.codes.CodeLink#getFrom()
	 * @see #getCodeLink()
	 * @generated
	 */
	EReference getCodeLink_From();

	/**
	 * Returns the meta object for the reference '{@link org.fieldway.model.codes.CodeLink#getTo <em>To</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>To</em>'.
	 * @see org.fieldway.model.codes.CodeLink#getTo()
	 * @see #getCodeLink()
	 * @generated
	 */
	EReference getCodeLink_To();

	/**
	 * Returns the meta object for the containment reference list '{@link org.fieldway.model.codes.CodeLink#getEvidence <em>Evidence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Evidence</em>'.
	 * @see org.fieldway.model.codes.CodeLink#getEvidence()
	 * @see #getCodeLink()
	 * @generated
	 */
	EReference getCodeLink_Evidence();

	/**
	 * Returns the meta object for class '{@link org.fieldway.model.codes.ServiceAspect <em>Service Aspect</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Service Aspect</em>'.
	 * @see org.fieldway.model.codes.ServiceAspect
	 * @generated
	 */
	EClass getServiceAspect();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.codes.ServiceAspect#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.fieldway.model.codes.ServiceAspect#getKind()
	 * @see #getServiceAspect()
	 * @generated
	 */
	EAttribute getServiceAspect_Kind();

	/**
	 * Returns the meta object for the reference '{@link org.fieldway.model.codes.ServiceAspect#getService <em>Service</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Service</em>'.
	 * @see org.fieldway.model.codes.ServiceAspect#getService()
	 * @see #getServiceAspect()
	 * @generated
	 */
	EReference getServiceAspect_Service();

	/**
	 * Returns the meta object for class '{@link org.fieldway.model.codes.CodingFile <em>Coding File</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Coding File</em>'.
	 * @see org.fieldway.model.codes.CodingFile
	 * @generated
	 */
	EClass getCodingFile();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.codes.CodingFile#getSourceId <em>Source Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Source Id</em>'.
	 * @see org.fieldway.model.codes.CodingFile#getSourceId()
	 * @see #getCodingFile()
	 * @generated
	 */
	EAttribute getCodingFile_SourceId();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.codes.CodingFile#getTextHash <em>Text Hash</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text Hash</em>'.
	 * @see org.fieldway.model.codes.CodingFile#getTextHash()
	 * @see #getCodingFile()
	 * @generated
	 */
	EAttribute getCodingFile_TextHash();

	/**
	 * Returns the meta object for the reference '{@link org.fieldway.model.codes.CodingFile#getCoder <em>Coder</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Coder</em>'.
	 * @see org.fieldway.model.codes.CodingFile#getCoder()
	 * @see #getCodingFile()
	 * @generated
	 */
	EReference getCodingFile_Coder();

	/**
	 * Returns the meta object for the containment reference list '{@link org.fieldway.model.codes.CodingFile#getCodings <em>Codings</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Codings</em>'.
	 * @see org.fieldway.model.codes.CodingFile#getCodings()
	 * @see #getCodingFile()
	 * @generated
	 */
	EReference getCodingFile_Codings();

	/**
	 * Returns the meta object for class '{@link org.fieldway.model.codes.Coding <em>Coding</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Coding</em>'.
	 * @see org.fieldway.model.codes.Coding
	 * @generated
	 */
	EClass getCoding();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.codes.Coding#getQuote <em>Quote</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Quote</em>'.
	 * @see org.fieldway.model.codes.Coding#getQuote()
	 * @see #getCoding()
	 * @generated
	 */
	EAttribute getCoding_Quote();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.codes.Coding#getContextBefore <em>Context Before</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Context Before</em>'.
	 * @see org.fieldway.model.codes.Coding#getContextBefore()
	 * @see #getCoding()
	 * @generated
	 */
	EAttribute getCoding_ContextBefore();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.codes.Coding#getContextAfter <em>Context After</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Context After</em>'.
	 * @see org.fieldway.model.codes.Coding#getContextAfter()
	 * @see #getCoding()
	 * @generated
	 */
	EAttribute getCoding_ContextAfter();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.codes.Coding#getMemo <em>Memo</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Memo</em>'.
	 * @see org.fieldway.model.codes.Coding#getMemo()
	 * @see #getCoding()
	 * @generated
	 */
	EAttribute getCoding_Memo();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.codes.Coding#getWeight <em>Weight</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Weight</em>'.
	 * @see org.fieldway.model.codes.Coding#getWeight()
	 * @see #getCoding()
	 * @generated
	 */
	EAttribute getCoding_Weight();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.codes.Coding#getSelectionId <em>Selection Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Selection Id</em>'.
	 * @see org.fieldway.model.codes.Coding#getSelectionId()
	 * @see #getCoding()
	 * @generated
	 */
	EAttribute getCoding_SelectionId();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.codes.Coding#getCreated <em>Created</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Created</em>'.
	 * @see org.fieldway.model.codes.Coding#getCreated()
	 * @see #getCoding()
	 * @generated
	 */
	EAttribute getCoding_Created();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.codes.Coding#getModified <em>Modified</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Modified</em>'.
	 * @see org.fieldway.model.codes.Coding#getModified()
	 * @see #getCoding()
	 * @generated
	 */
	EAttribute getCoding_Modified();

	/**
	 * Returns the meta object for the reference '{@link org.fieldway.model.codes.Coding#getCode <em>Code</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Code</em>'.
	 * @see org.fieldway.model.codes.Coding#getCode()
	 * @see #getCoding()
	 * @generated
	 */
	EReference getCoding_Code();

	/**
	 * Returns the meta object for the containment reference '{@link org.fieldway.model.codes.Coding#getRegion <em>Region</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Region</em>'.
	 * @see org.fieldway.model.codes.Coding#getRegion()
	 * @see #getCoding()
	 * @generated
	 */
	EReference getCoding_Region();

	/**
	 * Returns the meta object for the containment reference list '{@link org.fieldway.model.codes.Coding#getValues <em>Values</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Values</em>'.
	 * @see org.fieldway.model.codes.Coding#getValues()
	 * @see #getCoding()
	 * @generated
	 */
	EReference getCoding_Values();

	/**
	 * Returns the meta object for class '{@link org.fieldway.model.codes.ValueAttribution <em>Value Attribution</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Value Attribution</em>'.
	 * @see org.fieldway.model.codes.ValueAttribution
	 * @generated
	 */
	EClass getValueAttribution();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.codes.ValueAttribution#getPolarity <em>Polarity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Polarity</em>'.
	 * @see org.fieldway.model.codes.ValueAttribution#getPolarity()
	 * @see #getValueAttribution()
	 * @generated
	 */
	EAttribute getValueAttribution_Polarity();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.codes.ValueAttribution#getNote <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Note</em>'.
	 * @see org.fieldway.model.codes.ValueAttribution#getNote()
	 * @see #getValueAttribution()
	 * @generated
	 */
	EAttribute getValueAttribution_Note();

	/**
	 * Returns the meta object for the reference '{@link org.fieldway.model.codes.ValueAttribution#getAspect <em>Aspect</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Aspect</em>'.
	 * @see org.fieldway.model.codes.ValueAttribution#getAspect()
	 * @see #getValueAttribution()
	 * @generated
	 */
	EReference getValueAttribution_Aspect();

	/**
	 * Returns the meta object for class '{@link org.fieldway.model.codes.MemoFile <em>Memo File</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Memo File</em>'.
	 * @see org.fieldway.model.codes.MemoFile
	 * @generated
	 */
	EClass getMemoFile();

	/**
	 * Returns the meta object for the reference '{@link org.fieldway.model.codes.MemoFile#getAuthor <em>Author</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Author</em>'.
	 * @see org.fieldway.model.codes.MemoFile#getAuthor()
	 * @see #getMemoFile()
	 * @generated
	 */
	EReference getMemoFile_Author();

	/**
	 * Returns the meta object for the containment reference list '{@link org.fieldway.model.codes.MemoFile#getMemos <em>Memos</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Memos</em>'.
	 * @see org.fieldway.model.codes.MemoFile#getMemos()
	 * @see #getMemoFile()
	 * @generated
	 */
	EReference getMemoFile_Memos();

	/**
	 * Returns the meta object for class '{@link org.fieldway.model.codes.Memo <em>Memo</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Memo</em>'.
	 * @see org.fieldway.model.codes.Memo
	 * @generated
	 */
	EClass getMemo();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.codes.Memo#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.fieldway.model.codes.Memo#getKind()
	 * @see #getMemo()
	 * @generated
	 */
	EAttribute getMemo_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.codes.Memo#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.fieldway.model.codes.Memo#getText()
	 * @see #getMemo()
	 * @generated
	 */
	EAttribute getMemo_Text();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.codes.Memo#getDate <em>Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Date</em>'.
	 * @see org.fieldway.model.codes.Memo#getDate()
	 * @see #getMemo()
	 * @generated
	 */
	EAttribute getMemo_Date();

	/**
	 * Returns the meta object for the attribute list '{@link org.fieldway.model.codes.Memo#getAboutIds <em>About Ids</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>About Ids</em>'.
	 * @see org.fieldway.model.codes.Memo#getAboutIds()
	 * @see #getMemo()
	 * @generated
	 */
	EAttribute getMemo_AboutIds();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.codes.Memo#getSourceId <em>Source Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Source Id</em>'.
	 * @see org.fieldway.model.codes.Memo#getSourceId()
	 * @see #getMemo()
	 * @generated
	 */
	EAttribute getMemo_SourceId();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.codes.Memo#getCreated <em>Created</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Created</em>'.
	 * @see org.fieldway.model.codes.Memo#getCreated()
	 * @see #getMemo()
	 * @generated
	 */
	EAttribute getMemo_Created();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.codes.Memo#getModified <em>Modified</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Modified</em>'.
	 * @see org.fieldway.model.codes.Memo#getModified()
	 * @see #getMemo()
	 * @generated
	 */
	EAttribute getMemo_Modified();

	/**
	 * Returns the meta object for the reference list '{@link org.fieldway.model.codes.Memo#getCodes <em>Codes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Codes</em>'.
	 * @see org.fieldway.model.codes.Memo#getCodes()
	 * @see #getMemo()
	 * @generated
	 */
	EReference getMemo_Codes();

	/**
	 * Returns the meta object for the containment reference '{@link org.fieldway.model.codes.Memo#getRegion <em>Region</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Region</em>'.
	 * @see org.fieldway.model.codes.Memo#getRegion()
	 * @see #getMemo()
	 * @generated
	 */
	EReference getMemo_Region();

	/**
	 * Returns the meta object for enum '{@link org.fieldway.model.codes.CodeKind <em>Code Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Code Kind</em>'.
	 * @see org.fieldway.model.codes.CodeKind
	 * @generated
	 */
	EEnum getCodeKind();

	/**
	 * Returns the meta object for enum '{@link org.fieldway.model.codes.CodeOrigin <em>Code Origin</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Code Origin</em>'.
	 * @see org.fieldway.model.codes.CodeOrigin
	 * @generated
	 */
	EEnum getCodeOrigin();

	/**
	 * Returns the meta object for enum '{@link org.fieldway.model.codes.CodeStatus <em>Code Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Code Status</em>'.
	 * @see org.fieldway.model.codes.CodeStatus
	 * @generated
	 */
	EEnum getCodeStatus();

	/**
	 * Returns the meta object for enum '{@link org.fieldway.model.codes.CodeLinkKind <em>Code Link Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Code Link Kind</em>'.
	 * @see org.fieldway.model.codes.CodeLinkKind
	 * @generated
	 */
	EEnum getCodeLinkKind();

	/**
	 * Returns the meta object for enum '{@link org.fieldway.model.codes.AspectKind <em>Aspect Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Aspect Kind</em>'.
	 * @see org.fieldway.model.codes.AspectKind
	 * @generated
	 */
	EEnum getAspectKind();

	/**
	 * Returns the meta object for enum '{@link org.fieldway.model.codes.Polarity <em>Polarity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Polarity</em>'.
	 * @see org.fieldway.model.codes.Polarity
	 * @generated
	 */
	EEnum getPolarity();

	/**
	 * Returns the meta object for enum '{@link org.fieldway.model.codes.MemoKind <em>Memo Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Memo Kind</em>'.
	 * @see org.fieldway.model.codes.MemoKind
	 * @generated
	 */
	EEnum getMemoKind();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	CodesFactory getCodesFactory();

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
		 * The meta object literal for the '{@link org.fieldway.model.codes.impl.CodebookImpl <em>Codebook</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.fieldway.model.codes.impl.CodebookImpl
		 * @see org.fieldway.model.codes.impl.CodesPackageImpl#getCodebook()
		 * @generated
		 */
		EClass CODEBOOK = eINSTANCE.getCodebook();

		/**
		 * The meta object literal for the '<em><b>Version</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CODEBOOK__VERSION = eINSTANCE.getCodebook_Version();

		/**
		 * The meta object literal for the '<em><b>Introduction</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CODEBOOK__INTRODUCTION = eINSTANCE.getCodebook_Introduction();

		/**
		 * The meta object literal for the '<em><b>Codes</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CODEBOOK__CODES = eINSTANCE.getCodebook_Codes();

		/**
		 * The meta object literal for the '<em><b>Sets</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CODEBOOK__SETS = eINSTANCE.getCodebook_Sets();

		/**
		 * The meta object literal for the '<em><b>Links</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CODEBOOK__LINKS = eINSTANCE.getCodebook_Links();

		/**
		 * The meta object literal for the '<em><b>Aspects</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CODEBOOK__ASPECTS = eINSTANCE.getCodebook_Aspects();

		/**
		 * The meta object literal for the '{@link org.fieldway.model.codes.impl.CodeImpl <em>Code</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.fieldway.model.codes.impl.CodeImpl
		 * @see org.fieldway.model.codes.impl.CodesPackageImpl#getCode()
		 * @generated
		 */
		EClass CODE = eINSTANCE.getCode();

		/**
		 * The meta object literal for the '<em><b>Colour</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CODE__COLOUR = eINSTANCE.getCode_Colour();

		/**
		 * The meta object literal for the '<em><b>Definition</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CODE__DEFINITION = eINSTANCE.getCode_Definition();

		/**
		 * The meta object literal for the '<em><b>Include When</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CODE__INCLUDE_WHEN = eINSTANCE.getCode_IncludeWhen();

		/**
		 * The meta object literal for the '<em><b>Exclude When</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CODE__EXCLUDE_WHEN = eINSTANCE.getCode_ExcludeWhen();

		/**
		 * The meta object literal for the '<em><b>Examples</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CODE__EXAMPLES = eINSTANCE.getCode_Examples();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CODE__KIND = eINSTANCE.getCode_Kind();

		/**
		 * The meta object literal for the '<em><b>Origin</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CODE__ORIGIN = eINSTANCE.getCode_Origin();

		/**
		 * The meta object literal for the '<em><b>Status</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CODE__STATUS = eINSTANCE.getCode_Status();

		/**
		 * The meta object literal for the '<em><b>Valence</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CODE__VALENCE = eINSTANCE.getCode_Valence();

		/**
		 * The meta object literal for the '<em><b>Codable</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CODE__CODABLE = eINSTANCE.getCode_Codable();

		/**
		 * The meta object literal for the '<em><b>Shortcut</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CODE__SHORTCUT = eINSTANCE.getCode_Shortcut();

		/**
		 * The meta object literal for the '<em><b>Replaced By</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CODE__REPLACED_BY = eINSTANCE.getCode_ReplacedBy();

		/**
		 * The meta object literal for the '<em><b>Children</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CODE__CHILDREN = eINSTANCE.getCode_Children();

		/**
		 * The meta object literal for the '<em><b>Example Evidence</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CODE__EXAMPLE_EVIDENCE = eINSTANCE.getCode_ExampleEvidence();

		/**
		 * The meta object literal for the '{@link org.fieldway.model.codes.impl.CodeSetImpl <em>Code Set</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.fieldway.model.codes.impl.CodeSetImpl
		 * @see org.fieldway.model.codes.impl.CodesPackageImpl#getCodeSet()
		 * @generated
		 */
		EClass CODE_SET = eINSTANCE.getCodeSet();

		/**
		 * The meta object literal for the '<em><b>Codes</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CODE_SET__CODES = eINSTANCE.getCodeSet_Codes();

		/**
		 * The meta object literal for the '<em><b>Memo Ids</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CODE_SET__MEMO_IDS = eINSTANCE.getCodeSet_MemoIds();

		/**
		 * The meta object literal for the '{@link org.fieldway.model.codes.impl.CodeLinkImpl <em>Code Link</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.fieldway.model.codes.impl.CodeLinkImpl
		 * @see org.fieldway.model.codes.impl.CodesPackageImpl#getCodeLink()
		 * @generated
		 */
		EClass CODE_LINK = eINSTANCE.getCodeLink();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CODE_LINK__KIND = eINSTANCE.getCodeLink_Kind();

		/**
		 * The meta object literal for the '<em><b>Label</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CODE_LINK__LABEL = eINSTANCE.getCodeLink_Label();

		/**
		 * The meta object literal for the '<em><b>Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CODE_LINK__NOTE = eINSTANCE.getCodeLink_Note();

		/**
		 * The meta object literal for the '<em><b>From</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CODE_LINK__FROM = eINSTANCE.getCodeLink_From();

		/**
		 * The meta object literal for the '<em><b>To</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CODE_LINK__TO = eINSTANCE.getCodeLink_To();

		/**
		 * The meta object literal for the '<em><b>Evidence</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CODE_LINK__EVIDENCE = eINSTANCE.getCodeLink_Evidence();

		/**
		 * The meta object literal for the '{@link org.fieldway.model.codes.impl.ServiceAspectImpl <em>Service Aspect</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.fieldway.model.codes.impl.ServiceAspectImpl
		 * @see org.fieldway.model.codes.impl.CodesPackageImpl#getServiceAspect()
		 * @generated
		 */
		EClass SERVICE_ASPECT = eINSTANCE.getServiceAspect();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SERVICE_ASPECT__KIND = eINSTANCE.getServiceAspect_Kind();

		/**
		 * The meta object literal for the '<em><b>Service</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SERVICE_ASPECT__SERVICE = eINSTANCE.getServiceAspect_Service();

		/**
		 * The meta object literal for the '{@link org.fieldway.model.codes.impl.CodingFileImpl <em>Coding File</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.fieldway.model.codes.impl.CodingFileImpl
		 * @see org.fieldway.model.codes.impl.CodesPackageImpl#getCodingFile()
		 * @generated
		 */
		EClass CODING_FILE = eINSTANCE.getCodingFile();

		/**
		 * The meta object literal for the '<em><b>Source Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CODING_FILE__SOURCE_ID = eINSTANCE.getCodingFile_SourceId();

		/**
		 * The meta object literal for the '<em><b>Text Hash</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CODING_FILE__TEXT_HASH = eINSTANCE.getCodingFile_TextHash();

		/**
		 * The meta object literal for the '<em><b>Coder</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CODING_FILE__CODER = eINSTANCE.getCodingFile_Coder();

		/**
		 * The meta object literal for the '<em><b>Codings</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CODING_FILE__CODINGS = eINSTANCE.getCodingFile_Codings();

		/**
		 * The meta object literal for the '{@link org.fieldway.model.codes.impl.CodingImpl <em>Coding</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.fieldway.model.codes.impl.CodingImpl
		 * @see org.fieldway.model.codes.impl.CodesPackageImpl#getCoding()
		 * @generated
		 */
		EClass CODING = eINSTANCE.getCoding();

		/**
		 * The meta object literal for the '<em><b>Quote</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CODING__QUOTE = eINSTANCE.getCoding_Quote();

		/**
		 * The meta object literal for the '<em><b>Context Before</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CODING__CONTEXT_BEFORE = eINSTANCE.getCoding_ContextBefore();

		/**
		 * The meta object literal for the '<em><b>Context After</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CODING__CONTEXT_AFTER = eINSTANCE.getCoding_ContextAfter();

		/**
		 * The meta object literal for the '<em><b>Memo</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CODING__MEMO = eINSTANCE.getCoding_Memo();

		/**
		 * The meta object literal for the '<em><b>Weight</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CODING__WEIGHT = eINSTANCE.getCoding_Weight();

		/**
		 * The meta object literal for the '<em><b>Selection Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CODING__SELECTION_ID = eINSTANCE.getCoding_SelectionId();

		/**
		 * The meta object literal for the '<em><b>Created</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CODING__CREATED = eINSTANCE.getCoding_Created();

		/**
		 * The meta object literal for the '<em><b>Modified</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CODING__MODIFIED = eINSTANCE.getCoding_Modified();

		/**
		 * The meta object literal for the '<em><b>Code</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CODING__CODE = eINSTANCE.getCoding_Code();

		/**
		 * The meta object literal for the '<em><b>Region</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CODING__REGION = eINSTANCE.getCoding_Region();

		/**
		 * The meta object literal for the '<em><b>Values</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CODING__VALUES = eINSTANCE.getCoding_Values();

		/**
		 * The meta object literal for the '{@link org.fieldway.model.codes.impl.ValueAttributionImpl <em>Value Attribution</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.fieldway.model.codes.impl.ValueAttributionImpl
		 * @see org.fieldway.model.codes.impl.CodesPackageImpl#getValueAttribution()
		 * @generated
		 */
		EClass VALUE_ATTRIBUTION = eINSTANCE.getValueAttribution();

		/**
		 * The meta object literal for the '<em><b>Polarity</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VALUE_ATTRIBUTION__POLARITY = eINSTANCE.getValueAttribution_Polarity();

		/**
		 * The meta object literal for the '<em><b>Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VALUE_ATTRIBUTION__NOTE = eINSTANCE.getValueAttribution_Note();

		/**
		 * The meta object literal for the '<em><b>Aspect</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference VALUE_ATTRIBUTION__ASPECT = eINSTANCE.getValueAttribution_Aspect();

		/**
		 * The meta object literal for the '{@link org.fieldway.model.codes.impl.MemoFileImpl <em>Memo File</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.fieldway.model.codes.impl.MemoFileImpl
		 * @see org.fieldway.model.codes.impl.CodesPackageImpl#getMemoFile()
		 * @generated
		 */
		EClass MEMO_FILE = eINSTANCE.getMemoFile();

		/**
		 * The meta object literal for the '<em><b>Author</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MEMO_FILE__AUTHOR = eINSTANCE.getMemoFile_Author();

		/**
		 * The meta object literal for the '<em><b>Memos</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MEMO_FILE__MEMOS = eINSTANCE.getMemoFile_Memos();

		/**
		 * The meta object literal for the '{@link org.fieldway.model.codes.impl.MemoImpl <em>Memo</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.fieldway.model.codes.impl.MemoImpl
		 * @see org.fieldway.model.codes.impl.CodesPackageImpl#getMemo()
		 * @generated
		 */
		EClass MEMO = eINSTANCE.getMemo();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEMO__KIND = eINSTANCE.getMemo_Kind();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEMO__TEXT = eINSTANCE.getMemo_Text();

		/**
		 * The meta object literal for the '<em><b>Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEMO__DATE = eINSTANCE.getMemo_Date();

		/**
		 * The meta object literal for the '<em><b>About Ids</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEMO__ABOUT_IDS = eINSTANCE.getMemo_AboutIds();

		/**
		 * The meta object literal for the '<em><b>Source Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEMO__SOURCE_ID = eINSTANCE.getMemo_SourceId();

		/**
		 * The meta object literal for the '<em><b>Created</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEMO__CREATED = eINSTANCE.getMemo_Created();

		/**
		 * The meta object literal for the '<em><b>Modified</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEMO__MODIFIED = eINSTANCE.getMemo_Modified();

		/**
		 * The meta object literal for the '<em><b>Codes</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MEMO__CODES = eINSTANCE.getMemo_Codes();

		/**
		 * The meta object literal for the '<em><b>Region</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MEMO__REGION = eINSTANCE.getMemo_Region();

		/**
		 * The meta object literal for the '{@link org.fieldway.model.codes.CodeKind <em>Code Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.fieldway.model.codes.CodeKind
		 * @see org.fieldway.model.codes.impl.CodesPackageImpl#getCodeKind()
		 * @generated
		 */
		EEnum CODE_KIND = eINSTANCE.getCodeKind();

		/**
		 * The meta object literal for the '{@link org.fieldway.model.codes.CodeOrigin <em>Code Origin</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.fieldway.model.codes.CodeOrigin
		 * @see org.fieldway.model.codes.impl.CodesPackageImpl#getCodeOrigin()
		 * @generated
		 */
		EEnum CODE_ORIGIN = eINSTANCE.getCodeOrigin();

		/**
		 * The meta object literal for the '{@link org.fieldway.model.codes.CodeStatus <em>Code Status</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.fieldway.model.codes.CodeStatus
		 * @see org.fieldway.model.codes.impl.CodesPackageImpl#getCodeStatus()
		 * @generated
		 */
		EEnum CODE_STATUS = eINSTANCE.getCodeStatus();

		/**
		 * The meta object literal for the '{@link org.fieldway.model.codes.CodeLinkKind <em>Code Link Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.fieldway.model.codes.CodeLinkKind
		 * @see org.fieldway.model.codes.impl.CodesPackageImpl#getCodeLinkKind()
		 * @generated
		 */
		EEnum CODE_LINK_KIND = eINSTANCE.getCodeLinkKind();

		/**
		 * The meta object literal for the '{@link org.fieldway.model.codes.AspectKind <em>Aspect Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.fieldway.model.codes.AspectKind
		 * @see org.fieldway.model.codes.impl.CodesPackageImpl#getAspectKind()
		 * @generated
		 */
		EEnum ASPECT_KIND = eINSTANCE.getAspectKind();

		/**
		 * The meta object literal for the '{@link org.fieldway.model.codes.Polarity <em>Polarity</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.fieldway.model.codes.Polarity
		 * @see org.fieldway.model.codes.impl.CodesPackageImpl#getPolarity()
		 * @generated
		 */
		EEnum POLARITY = eINSTANCE.getPolarity();

		/**
		 * The meta object literal for the '{@link org.fieldway.model.codes.MemoKind <em>Memo Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.fieldway.model.codes.MemoKind
		 * @see org.fieldway.model.codes.impl.CodesPackageImpl#getMemoKind()
		 * @generated
		 */
		EEnum MEMO_KIND = eINSTANCE.getMemoKind();

	}

} //CodesPackage
