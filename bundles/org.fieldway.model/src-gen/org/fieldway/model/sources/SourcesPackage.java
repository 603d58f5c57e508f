/**
 * Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0
 */
package org.fieldway.model.sources;

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
 * The material of a study: transcripts, field notes, recordings, documents, and places within them.
 * <!-- end-model-doc -->
 * @see org.fieldway.model.sources.SourcesFactory
 * @model kind="package"
 * @generated
 */
public interface SourcesPackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "sources";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "http://www.fieldway.org/sources/1";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "sources";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	SourcesPackage eINSTANCE = org.fieldway.model.sources.impl.SourcesPackageImpl.init();

	/**
	 * The meta object id for the '{@link org.fieldway.model.sources.impl.SourceImpl <em>Source</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.fieldway.model.sources.impl.SourceImpl
	 * @see org.fieldway.model.sources.impl.SourcesPackageImpl#getSource()
	 * @generated
	 */
	int SOURCE = 0;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE__ID = StudyPackage.ROOT__ID;

	/**
	 * The feature id for the '<em><b>Format Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE__FORMAT_VERSION = StudyPackage.ROOT__FORMAT_VERSION;

	/**
	 * The feature id for the '<em><b>Source Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE__SOURCE_ID = StudyPackage.ROOT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Language</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE__LANGUAGE = StudyPackage.ROOT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Memo</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE__MEMO = StudyPackage.ROOT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Revision</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE__REVISION = StudyPackage.ROOT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Text Hash</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE__TEXT_HASH = StudyPackage.ROOT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Anonymisation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE__ANONYMISATION = StudyPackage.ROOT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Imported From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE__IMPORTED_FROM = StudyPackage.ROOT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Imported</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE__IMPORTED = StudyPackage.ROOT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Transcriber</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE__TRANSCRIBER = StudyPackage.ROOT_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Checked On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE__CHECKED_ON = StudyPackage.ROOT_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE__CREATED = StudyPackage.ROOT_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Modified</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE__MODIFIED = StudyPackage.ROOT_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Transcribed By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE__TRANSCRIBED_BY = StudyPackage.ROOT_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Created By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE__CREATED_BY = StudyPackage.ROOT_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Earlier Revisions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE__EARLIER_REVISIONS = StudyPackage.ROOT_FEATURE_COUNT + 14;

	/**
	 * The number of structural features of the '<em>Source</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE_FEATURE_COUNT = StudyPackage.ROOT_FEATURE_COUNT + 15;

	/**
	 * The number of operations of the '<em>Source</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE_OPERATION_COUNT = StudyPackage.ROOT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.fieldway.model.sources.impl.RevisionImpl <em>Revision</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.fieldway.model.sources.impl.RevisionImpl
	 * @see org.fieldway.model.sources.impl.SourcesPackageImpl#getRevision()
	 * @generated
	 */
	int REVISION = 1;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVISION__ID = StudyPackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVISION__NUMBER = StudyPackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Anonymisation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVISION__ANONYMISATION = StudyPackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Text Hash</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVISION__TEXT_HASH = StudyPackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Made</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVISION__MADE = StudyPackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVISION__REASON = StudyPackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>File</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVISION__FILE = StudyPackage.IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Made By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVISION__MADE_BY = StudyPackage.IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Revision</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVISION_FEATURE_COUNT = StudyPackage.IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The number of operations of the '<em>Revision</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVISION_OPERATION_COUNT = StudyPackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.fieldway.model.sources.impl.TextSourceImpl <em>Text Source</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.fieldway.model.sources.impl.TextSourceImpl
	 * @see org.fieldway.model.sources.impl.SourcesPackageImpl#getTextSource()
	 * @generated
	 */
	int TEXT_SOURCE = 2;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEXT_SOURCE__ID = SOURCE__ID;

	/**
	 * The feature id for the '<em><b>Format Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEXT_SOURCE__FORMAT_VERSION = SOURCE__FORMAT_VERSION;

	/**
	 * The feature id for the '<em><b>Source Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEXT_SOURCE__SOURCE_ID = SOURCE__SOURCE_ID;

	/**
	 * The feature id for the '<em><b>Language</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEXT_SOURCE__LANGUAGE = SOURCE__LANGUAGE;

	/**
	 * The feature id for the '<em><b>Memo</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEXT_SOURCE__MEMO = SOURCE__MEMO;

	/**
	 * The feature id for the '<em><b>Revision</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEXT_SOURCE__REVISION = SOURCE__REVISION;

	/**
	 * The feature id for the '<em><b>Text Hash</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEXT_SOURCE__TEXT_HASH = SOURCE__TEXT_HASH;

	/**
	 * The feature id for the '<em><b>Anonymisation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEXT_SOURCE__ANONYMISATION = SOURCE__ANONYMISATION;

	/**
	 * The feature id for the '<em><b>Imported From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEXT_SOURCE__IMPORTED_FROM = SOURCE__IMPORTED_FROM;

	/**
	 * The feature id for the '<em><b>Imported</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEXT_SOURCE__IMPORTED = SOURCE__IMPORTED;

	/**
	 * The feature id for the '<em><b>Transcriber</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEXT_SOURCE__TRANSCRIBER = SOURCE__TRANSCRIBER;

	/**
	 * The feature id for the '<em><b>Checked On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEXT_SOURCE__CHECKED_ON = SOURCE__CHECKED_ON;

	/**
	 * The feature id for the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEXT_SOURCE__CREATED = SOURCE__CREATED;

	/**
	 * The feature id for the '<em><b>Modified</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEXT_SOURCE__MODIFIED = SOURCE__MODIFIED;

	/**
	 * The feature id for the '<em><b>Transcribed By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEXT_SOURCE__TRANSCRIBED_BY = SOURCE__TRANSCRIBED_BY;

	/**
	 * The feature id for the '<em><b>Created By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEXT_SOURCE__CREATED_BY = SOURCE__CREATED_BY;

	/**
	 * The feature id for the '<em><b>Earlier Revisions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEXT_SOURCE__EARLIER_REVISIONS = SOURCE__EARLIER_REVISIONS;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEXT_SOURCE__KIND = SOURCE_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Text Source</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEXT_SOURCE_FEATURE_COUNT = SOURCE_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Text Source</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEXT_SOURCE_OPERATION_COUNT = SOURCE_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.fieldway.model.sources.impl.TranscriptImpl <em>Transcript</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.fieldway.model.sources.impl.TranscriptImpl
	 * @see org.fieldway.model.sources.impl.SourcesPackageImpl#getTranscript()
	 * @generated
	 */
	int TRANSCRIPT = 3;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSCRIPT__ID = TEXT_SOURCE__ID;

	/**
	 * The feature id for the '<em><b>Format Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSCRIPT__FORMAT_VERSION = TEXT_SOURCE__FORMAT_VERSION;

	/**
	 * The feature id for the '<em><b>Source Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSCRIPT__SOURCE_ID = TEXT_SOURCE__SOURCE_ID;

	/**
	 * The feature id for the '<em><b>Language</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSCRIPT__LANGUAGE = TEXT_SOURCE__LANGUAGE;

	/**
	 * The feature id for the '<em><b>Memo</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSCRIPT__MEMO = TEXT_SOURCE__MEMO;

	/**
	 * The feature id for the '<em><b>Revision</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSCRIPT__REVISION = TEXT_SOURCE__REVISION;

	/**
	 * The feature id for the '<em><b>Text Hash</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSCRIPT__TEXT_HASH = TEXT_SOURCE__TEXT_HASH;

	/**
	 * The feature id for the '<em><b>Anonymisation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSCRIPT__ANONYMISATION = TEXT_SOURCE__ANONYMISATION;

	/**
	 * The feature id for the '<em><b>Imported From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSCRIPT__IMPORTED_FROM = TEXT_SOURCE__IMPORTED_FROM;

	/**
	 * The feature id for the '<em><b>Imported</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSCRIPT__IMPORTED = TEXT_SOURCE__IMPORTED;

	/**
	 * The feature id for the '<em><b>Transcriber</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSCRIPT__TRANSCRIBER = TEXT_SOURCE__TRANSCRIBER;

	/**
	 * The feature id for the '<em><b>Checked On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSCRIPT__CHECKED_ON = TEXT_SOURCE__CHECKED_ON;

	/**
	 * The feature id for the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSCRIPT__CREATED = TEXT_SOURCE__CREATED;

	/**
	 * The feature id for the '<em><b>Modified</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSCRIPT__MODIFIED = TEXT_SOURCE__MODIFIED;

	/**
	 * The feature id for the '<em><b>Transcribed By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSCRIPT__TRANSCRIBED_BY = TEXT_SOURCE__TRANSCRIBED_BY;

	/**
	 * The feature id for the '<em><b>Created By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSCRIPT__CREATED_BY = TEXT_SOURCE__CREATED_BY;

	/**
	 * The feature id for the '<em><b>Earlier Revisions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSCRIPT__EARLIER_REVISIONS = TEXT_SOURCE__EARLIER_REVISIONS;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSCRIPT__KIND = TEXT_SOURCE__KIND;

	/**
	 * The feature id for the '<em><b>Convention</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSCRIPT__CONVENTION = TEXT_SOURCE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Turns</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSCRIPT__TURNS = TEXT_SOURCE_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Speakers</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSCRIPT__SPEAKERS = TEXT_SOURCE_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Media</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSCRIPT__MEDIA = TEXT_SOURCE_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Sync Points</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSCRIPT__SYNC_POINTS = TEXT_SOURCE_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Transcript</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSCRIPT_FEATURE_COUNT = TEXT_SOURCE_FEATURE_COUNT + 5;

	/**
	 * The number of operations of the '<em>Transcript</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSCRIPT_OPERATION_COUNT = TEXT_SOURCE_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.fieldway.model.sources.impl.TurnImpl <em>Turn</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.fieldway.model.sources.impl.TurnImpl
	 * @see org.fieldway.model.sources.impl.SourcesPackageImpl#getTurn()
	 * @generated
	 */
	int TURN = 4;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TURN__ID = StudyPackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Speaker</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TURN__SPEAKER = StudyPackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TURN__START = StudyPackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TURN__END = StudyPackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Start Ms</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TURN__START_MS = StudyPackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>End Ms</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TURN__END_MS = StudyPackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Turn</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TURN_FEATURE_COUNT = StudyPackage.IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The number of operations of the '<em>Turn</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TURN_OPERATION_COUNT = StudyPackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.fieldway.model.sources.impl.SpeakerMappingImpl <em>Speaker Mapping</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.fieldway.model.sources.impl.SpeakerMappingImpl
	 * @see org.fieldway.model.sources.impl.SourcesPackageImpl#getSpeakerMapping()
	 * @generated
	 */
	int SPEAKER_MAPPING = 5;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPEAKER_MAPPING__ID = StudyPackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPEAKER_MAPPING__LABEL = StudyPackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPEAKER_MAPPING__KIND = StudyPackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPEAKER_MAPPING__NOTE = StudyPackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Participant</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPEAKER_MAPPING__PARTICIPANT = StudyPackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Researcher</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPEAKER_MAPPING__RESEARCHER = StudyPackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Speaker Mapping</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPEAKER_MAPPING_FEATURE_COUNT = StudyPackage.IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The number of operations of the '<em>Speaker Mapping</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPEAKER_MAPPING_OPERATION_COUNT = StudyPackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.fieldway.model.sources.impl.SyncPointImpl <em>Sync Point</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.fieldway.model.sources.impl.SyncPointImpl
	 * @see org.fieldway.model.sources.impl.SourcesPackageImpl#getSyncPoint()
	 * @generated
	 */
	int SYNC_POINT = 6;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SYNC_POINT__ID = StudyPackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Position</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SYNC_POINT__POSITION = StudyPackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Time Ms</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SYNC_POINT__TIME_MS = StudyPackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Sync Point</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SYNC_POINT_FEATURE_COUNT = StudyPackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Sync Point</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SYNC_POINT_OPERATION_COUNT = StudyPackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.fieldway.model.sources.impl.MediaSourceImpl <em>Media Source</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.fieldway.model.sources.impl.MediaSourceImpl
	 * @see org.fieldway.model.sources.impl.SourcesPackageImpl#getMediaSource()
	 * @generated
	 */
	int MEDIA_SOURCE = 7;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEDIA_SOURCE__ID = SOURCE__ID;

	/**
	 * The feature id for the '<em><b>Format Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEDIA_SOURCE__FORMAT_VERSION = SOURCE__FORMAT_VERSION;

	/**
	 * The feature id for the '<em><b>Source Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEDIA_SOURCE__SOURCE_ID = SOURCE__SOURCE_ID;

	/**
	 * The feature id for the '<em><b>Language</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEDIA_SOURCE__LANGUAGE = SOURCE__LANGUAGE;

	/**
	 * The feature id for the '<em><b>Memo</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEDIA_SOURCE__MEMO = SOURCE__MEMO;

	/**
	 * The feature id for the '<em><b>Revision</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEDIA_SOURCE__REVISION = SOURCE__REVISION;

	/**
	 * The feature id for the '<em><b>Text Hash</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEDIA_SOURCE__TEXT_HASH = SOURCE__TEXT_HASH;

	/**
	 * The feature id for the '<em><b>Anonymisation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEDIA_SOURCE__ANONYMISATION = SOURCE__ANONYMISATION;

	/**
	 * The feature id for the '<em><b>Imported From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEDIA_SOURCE__IMPORTED_FROM = SOURCE__IMPORTED_FROM;

	/**
	 * The feature id for the '<em><b>Imported</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEDIA_SOURCE__IMPORTED = SOURCE__IMPORTED;

	/**
	 * The feature id for the '<em><b>Transcriber</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEDIA_SOURCE__TRANSCRIBER = SOURCE__TRANSCRIBER;

	/**
	 * The feature id for the '<em><b>Checked On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEDIA_SOURCE__CHECKED_ON = SOURCE__CHECKED_ON;

	/**
	 * The feature id for the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEDIA_SOURCE__CREATED = SOURCE__CREATED;

	/**
	 * The feature id for the '<em><b>Modified</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEDIA_SOURCE__MODIFIED = SOURCE__MODIFIED;

	/**
	 * The feature id for the '<em><b>Transcribed By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEDIA_SOURCE__TRANSCRIBED_BY = SOURCE__TRANSCRIBED_BY;

	/**
	 * The feature id for the '<em><b>Created By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEDIA_SOURCE__CREATED_BY = SOURCE__CREATED_BY;

	/**
	 * The feature id for the '<em><b>Earlier Revisions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEDIA_SOURCE__EARLIER_REVISIONS = SOURCE__EARLIER_REVISIONS;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEDIA_SOURCE__KIND = SOURCE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Files</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEDIA_SOURCE__FILES = SOURCE_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Media Source</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEDIA_SOURCE_FEATURE_COUNT = SOURCE_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Media Source</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEDIA_SOURCE_OPERATION_COUNT = SOURCE_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.fieldway.model.sources.impl.SourceFileImpl <em>Source File</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.fieldway.model.sources.impl.SourceFileImpl
	 * @see org.fieldway.model.sources.impl.SourcesPackageImpl#getSourceFile()
	 * @generated
	 */
	int SOURCE_FILE = 8;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE_FILE__ID = StudyPackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Path</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE_FILE__PATH = StudyPackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Hash</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE_FILE__HASH = StudyPackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE_FILE__SIZE = StudyPackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Media Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE_FILE__MEDIA_TYPE = StudyPackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Missing</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE_FILE__MISSING = StudyPackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Source File</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE_FILE_FEATURE_COUNT = StudyPackage.IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The number of operations of the '<em>Source File</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE_FILE_OPERATION_COUNT = StudyPackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.fieldway.model.sources.impl.MediaFileImpl <em>Media File</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.fieldway.model.sources.impl.MediaFileImpl
	 * @see org.fieldway.model.sources.impl.SourcesPackageImpl#getMediaFile()
	 * @generated
	 */
	int MEDIA_FILE = 9;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEDIA_FILE__ID = SOURCE_FILE__ID;

	/**
	 * The feature id for the '<em><b>Path</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEDIA_FILE__PATH = SOURCE_FILE__PATH;

	/**
	 * The feature id for the '<em><b>Hash</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEDIA_FILE__HASH = SOURCE_FILE__HASH;

	/**
	 * The feature id for the '<em><b>Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEDIA_FILE__SIZE = SOURCE_FILE__SIZE;

	/**
	 * The feature id for the '<em><b>Media Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEDIA_FILE__MEDIA_TYPE = SOURCE_FILE__MEDIA_TYPE;

	/**
	 * The feature id for the '<em><b>Missing</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEDIA_FILE__MISSING = SOURCE_FILE__MISSING;

	/**
	 * The feature id for the '<em><b>Duration Ms</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEDIA_FILE__DURATION_MS = SOURCE_FILE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Frame Rate</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEDIA_FILE__FRAME_RATE = SOURCE_FILE_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Width</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEDIA_FILE__WIDTH = SOURCE_FILE_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Height</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEDIA_FILE__HEIGHT = SOURCE_FILE_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Offset Ms</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEDIA_FILE__OFFSET_MS = SOURCE_FILE_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Media File</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEDIA_FILE_FEATURE_COUNT = SOURCE_FILE_FEATURE_COUNT + 5;

	/**
	 * The number of operations of the '<em>Media File</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEDIA_FILE_OPERATION_COUNT = SOURCE_FILE_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.fieldway.model.sources.impl.PdfSourceImpl <em>Pdf Source</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.fieldway.model.sources.impl.PdfSourceImpl
	 * @see org.fieldway.model.sources.impl.SourcesPackageImpl#getPdfSource()
	 * @generated
	 */
	int PDF_SOURCE = 10;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PDF_SOURCE__ID = SOURCE__ID;

	/**
	 * The feature id for the '<em><b>Format Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PDF_SOURCE__FORMAT_VERSION = SOURCE__FORMAT_VERSION;

	/**
	 * The feature id for the '<em><b>Source Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PDF_SOURCE__SOURCE_ID = SOURCE__SOURCE_ID;

	/**
	 * The feature id for the '<em><b>Language</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PDF_SOURCE__LANGUAGE = SOURCE__LANGUAGE;

	/**
	 * The feature id for the '<em><b>Memo</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PDF_SOURCE__MEMO = SOURCE__MEMO;

	/**
	 * The feature id for the '<em><b>Revision</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PDF_SOURCE__REVISION = SOURCE__REVISION;

	/**
	 * The feature id for the '<em><b>Text Hash</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PDF_SOURCE__TEXT_HASH = SOURCE__TEXT_HASH;

	/**
	 * The feature id for the '<em><b>Anonymisation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PDF_SOURCE__ANONYMISATION = SOURCE__ANONYMISATION;

	/**
	 * The feature id for the '<em><b>Imported From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PDF_SOURCE__IMPORTED_FROM = SOURCE__IMPORTED_FROM;

	/**
	 * The feature id for the '<em><b>Imported</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PDF_SOURCE__IMPORTED = SOURCE__IMPORTED;

	/**
	 * The feature id for the '<em><b>Transcriber</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PDF_SOURCE__TRANSCRIBER = SOURCE__TRANSCRIBER;

	/**
	 * The feature id for the '<em><b>Checked On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PDF_SOURCE__CHECKED_ON = SOURCE__CHECKED_ON;

	/**
	 * The feature id for the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PDF_SOURCE__CREATED = SOURCE__CREATED;

	/**
	 * The feature id for the '<em><b>Modified</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PDF_SOURCE__MODIFIED = SOURCE__MODIFIED;

	/**
	 * The feature id for the '<em><b>Transcribed By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PDF_SOURCE__TRANSCRIBED_BY = SOURCE__TRANSCRIBED_BY;

	/**
	 * The feature id for the '<em><b>Created By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PDF_SOURCE__CREATED_BY = SOURCE__CREATED_BY;

	/**
	 * The feature id for the '<em><b>Earlier Revisions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PDF_SOURCE__EARLIER_REVISIONS = SOURCE__EARLIER_REVISIONS;

	/**
	 * The feature id for the '<em><b>Pages</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PDF_SOURCE__PAGES = SOURCE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>File</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PDF_SOURCE__FILE = SOURCE_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Pdf Source</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PDF_SOURCE_FEATURE_COUNT = SOURCE_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Pdf Source</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PDF_SOURCE_OPERATION_COUNT = SOURCE_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.fieldway.model.sources.impl.ImageSourceImpl <em>Image Source</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.fieldway.model.sources.impl.ImageSourceImpl
	 * @see org.fieldway.model.sources.impl.SourcesPackageImpl#getImageSource()
	 * @generated
	 */
	int IMAGE_SOURCE = 11;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMAGE_SOURCE__ID = SOURCE__ID;

	/**
	 * The feature id for the '<em><b>Format Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMAGE_SOURCE__FORMAT_VERSION = SOURCE__FORMAT_VERSION;

	/**
	 * The feature id for the '<em><b>Source Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMAGE_SOURCE__SOURCE_ID = SOURCE__SOURCE_ID;

	/**
	 * The feature id for the '<em><b>Language</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMAGE_SOURCE__LANGUAGE = SOURCE__LANGUAGE;

	/**
	 * The feature id for the '<em><b>Memo</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMAGE_SOURCE__MEMO = SOURCE__MEMO;

	/**
	 * The feature id for the '<em><b>Revision</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMAGE_SOURCE__REVISION = SOURCE__REVISION;

	/**
	 * The feature id for the '<em><b>Text Hash</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMAGE_SOURCE__TEXT_HASH = SOURCE__TEXT_HASH;

	/**
	 * The feature id for the '<em><b>Anonymisation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMAGE_SOURCE__ANONYMISATION = SOURCE__ANONYMISATION;

	/**
	 * The feature id for the '<em><b>Imported From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMAGE_SOURCE__IMPORTED_FROM = SOURCE__IMPORTED_FROM;

	/**
	 * The feature id for the '<em><b>Imported</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMAGE_SOURCE__IMPORTED = SOURCE__IMPORTED;

	/**
	 * The feature id for the '<em><b>Transcriber</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMAGE_SOURCE__TRANSCRIBER = SOURCE__TRANSCRIBER;

	/**
	 * The feature id for the '<em><b>Checked On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMAGE_SOURCE__CHECKED_ON = SOURCE__CHECKED_ON;

	/**
	 * The feature id for the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMAGE_SOURCE__CREATED = SOURCE__CREATED;

	/**
	 * The feature id for the '<em><b>Modified</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMAGE_SOURCE__MODIFIED = SOURCE__MODIFIED;

	/**
	 * The feature id for the '<em><b>Transcribed By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMAGE_SOURCE__TRANSCRIBED_BY = SOURCE__TRANSCRIBED_BY;

	/**
	 * The feature id for the '<em><b>Created By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMAGE_SOURCE__CREATED_BY = SOURCE__CREATED_BY;

	/**
	 * The feature id for the '<em><b>Earlier Revisions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMAGE_SOURCE__EARLIER_REVISIONS = SOURCE__EARLIER_REVISIONS;

	/**
	 * The feature id for the '<em><b>Width</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMAGE_SOURCE__WIDTH = SOURCE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Height</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMAGE_SOURCE__HEIGHT = SOURCE_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Alt Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMAGE_SOURCE__ALT_TEXT = SOURCE_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>File</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMAGE_SOURCE__FILE = SOURCE_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Image Source</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMAGE_SOURCE_FEATURE_COUNT = SOURCE_FEATURE_COUNT + 4;

	/**
	 * The number of operations of the '<em>Image Source</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMAGE_SOURCE_OPERATION_COUNT = SOURCE_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.fieldway.model.sources.impl.RegionImpl <em>Region</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.fieldway.model.sources.impl.RegionImpl
	 * @see org.fieldway.model.sources.impl.SourcesPackageImpl#getRegion()
	 * @generated
	 */
	int REGION = 12;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REGION__ID = StudyPackage.IDENTIFIED__ID;

	/**
	 * The number of structural features of the '<em>Region</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REGION_FEATURE_COUNT = StudyPackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The number of operations of the '<em>Region</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REGION_OPERATION_COUNT = StudyPackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.fieldway.model.sources.impl.TextRangeImpl <em>Text Range</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.fieldway.model.sources.impl.TextRangeImpl
	 * @see org.fieldway.model.sources.impl.SourcesPackageImpl#getTextRange()
	 * @generated
	 */
	int TEXT_RANGE = 13;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEXT_RANGE__ID = REGION__ID;

	/**
	 * The feature id for the '<em><b>Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEXT_RANGE__START = REGION_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEXT_RANGE__END = REGION_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Text Range</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEXT_RANGE_FEATURE_COUNT = REGION_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Text Range</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEXT_RANGE_OPERATION_COUNT = REGION_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.fieldway.model.sources.impl.TimeRangeImpl <em>Time Range</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.fieldway.model.sources.impl.TimeRangeImpl
	 * @see org.fieldway.model.sources.impl.SourcesPackageImpl#getTimeRange()
	 * @generated
	 */
	int TIME_RANGE = 14;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TIME_RANGE__ID = REGION__ID;

	/**
	 * The feature id for the '<em><b>Start Ms</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TIME_RANGE__START_MS = REGION_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>End Ms</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TIME_RANGE__END_MS = REGION_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Time Range</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TIME_RANGE_FEATURE_COUNT = REGION_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Time Range</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TIME_RANGE_OPERATION_COUNT = REGION_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.fieldway.model.sources.impl.PageRegionImpl <em>Page Region</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.fieldway.model.sources.impl.PageRegionImpl
	 * @see org.fieldway.model.sources.impl.SourcesPackageImpl#getPageRegion()
	 * @generated
	 */
	int PAGE_REGION = 15;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAGE_REGION__ID = REGION__ID;

	/**
	 * The feature id for the '<em><b>Page</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAGE_REGION__PAGE = REGION_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Left</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAGE_REGION__LEFT = REGION_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Bottom</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAGE_REGION__BOTTOM = REGION_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Width</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAGE_REGION__WIDTH = REGION_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Height</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAGE_REGION__HEIGHT = REGION_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Text</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAGE_REGION__TEXT = REGION_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Page Region</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAGE_REGION_FEATURE_COUNT = REGION_FEATURE_COUNT + 6;

	/**
	 * The number of operations of the '<em>Page Region</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAGE_REGION_OPERATION_COUNT = REGION_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.fieldway.model.sources.impl.ImageRegionImpl <em>Image Region</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.fieldway.model.sources.impl.ImageRegionImpl
	 * @see org.fieldway.model.sources.impl.SourcesPackageImpl#getImageRegion()
	 * @generated
	 */
	int IMAGE_REGION = 16;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMAGE_REGION__ID = REGION__ID;

	/**
	 * The feature id for the '<em><b>Left</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMAGE_REGION__LEFT = REGION_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Top</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMAGE_REGION__TOP = REGION_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Width</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMAGE_REGION__WIDTH = REGION_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Height</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMAGE_REGION__HEIGHT = REGION_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Image Region</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMAGE_REGION_FEATURE_COUNT = REGION_FEATURE_COUNT + 4;

	/**
	 * The number of operations of the '<em>Image Region</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMAGE_REGION_OPERATION_COUNT = REGION_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.fieldway.model.sources.TextKind <em>Text Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.fieldway.model.sources.TextKind
	 * @see org.fieldway.model.sources.impl.SourcesPackageImpl#getTextKind()
	 * @generated
	 */
	int TEXT_KIND = 17;

	/**
	 * The meta object id for the '{@link org.fieldway.model.sources.TranscriptionStyle <em>Transcription Style</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.fieldway.model.sources.TranscriptionStyle
	 * @see org.fieldway.model.sources.impl.SourcesPackageImpl#getTranscriptionStyle()
	 * @generated
	 */
	int TRANSCRIPTION_STYLE = 18;

	/**
	 * The meta object id for the '{@link org.fieldway.model.sources.SpeakerKind <em>Speaker Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.fieldway.model.sources.SpeakerKind
	 * @see org.fieldway.model.sources.impl.SourcesPackageImpl#getSpeakerKind()
	 * @generated
	 */
	int SPEAKER_KIND = 19;

	/**
	 * The meta object id for the '{@link org.fieldway.model.sources.MediaKind <em>Media Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.fieldway.model.sources.MediaKind
	 * @see org.fieldway.model.sources.impl.SourcesPackageImpl#getMediaKind()
	 * @generated
	 */
	int MEDIA_KIND = 20;


	/**
	 * Returns the meta object for class '{@link org.fieldway.model.sources.Source <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Source</em>'.
	 * @see org.fieldway.model.sources.Source
	 * @generated
	 */
	EClass getSource();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.sources.Source#getSourceId <em>Source Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Source Id</em>'.
	 * @see org.fieldway.model.sources.Source#getSourceId()
	 * @see #getSource()
	 * @generated
	 */
	EAttribute getSource_SourceId();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.sources.Source#getLanguage <em>Language</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Language</em>'.
	 * @see org.fieldway.model.sources.Source#getLanguage()
	 * @see #getSource()
	 * @generated
	 */
	EAttribute getSource_Language();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.sources.Source#getMemo <em>Memo</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Memo</em>'.
	 * @see org.fieldway.model.sources.Source#getMemo()
	 * @see #getSource()
	 * @generated
	 */
	EAttribute getSource_Memo();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.sources.Source#getRevision <em>Revision</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Revision</em>'.
	 * @see org.fieldway.model.sources.Source#getRevision()
	 * @see #getSource()
	 * @generated
	 */
	EAttribute getSource_Revision();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.sources.Source#getTextHash <em>Text Hash</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text Hash</em>'.
	 * @see org.fieldway.model.sources.Source#getTextHash()
	 * @see #getSource()
	 * @generated
	 */
	EAttribute getSource_TextHash();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.sources.Source#getAnonymisation <em>Anonymisation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Anonymisation</em>'.
	 * @see org.fieldway.model.sources.Source#getAnonymisation()
	 * @see #getSource()
	 * @generated
	 */
	EAttribute getSource_Anonymisation();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.sources.Source#getImportedFrom <em>Imported From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Imported From</em>'.
	 * @see org.fieldway.model.sources.Source#getImportedFrom()
	 * @see #getSource()
	 * @generated
	 */
	EAttribute getSource_ImportedFrom();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.sources.Source#getImported <em>Imported</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Imported</em>'.
	 * @see org.fieldway.model.sources.Source#getImported()
	 * @see #getSource()
	 * @generated
	 */
	EAttribute getSource_Imported();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.sources.Source#getTranscriber <em>Transcriber</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Transcriber</em>'.
	 * @see org.fieldway.model.sources.Source#getTranscriber()
	 * @see #getSource()
	 * @generated
	 */
	EAttribute getSource_Transcriber();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.sources.Source#getCheckedOn <em>Checked On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Checked On</em>'.
	 * @see org.fieldway.model.sources.Source#getCheckedOn()
	 * @see #getSource()
	 * @generated
	 */
	EAttribute getSource_CheckedOn();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.sources.Source#getCreated <em>Created</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Created</em>'.
	 * @see org.fieldway.model.sources.Source#getCreated()
	 * @see #getSource()
	 * @generated
	 */
	EAttribute getSource_Created();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.sources.Source#getModified <em>Modified</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Modified</em>'.
	 * @see org.fieldway.model.sources.Source#getModified()
	 * @see #getSource()
	 * @generated
	 */
	EAttribute getSource_Modified();

	/**
	 * Returns the meta object for the reference '{@link org.fieldway.model.sources.Source#getTranscribedBy <em>Transcribed By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Transcribed By</em>'.
	 * @see org.fieldway.model.sources.Source#getTranscribedBy()
	 * @see #getSource()
	 * @generated
	 */
	EReference getSource_TranscribedBy();

	/**
	 * Returns the meta object for the reference '{@link org.fieldway.model.sources.Source#getCreatedBy <em>Created By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Created By</em>'.
	 * @see org.fieldway.model.sources.Source#getCreatedBy()
	 * @see #getSource()
	 * @generated
	 */
	EReference getSource_CreatedBy();

	/**
	 * Returns the meta object for the containment reference list '{@link org.fieldway.model.sources.Source#getEarlierRevisions <em>Earlier Revisions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Earlier Revisions</em>'.
	 * @see org.fieldway.model.sources.Source#getEarlierRevisions()
	 * @see #getSource()
	 * @generated
	 */
	EReference getSource_EarlierRevisions();

	/**
	 * Returns the meta object for class '{@link org.fieldway.model.sources.Revision <em>Revision</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Revision</em>'.
	 * @see org.fieldway.model.sources.Revision
	 * @generated
	 */
	EClass getRevision();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.sources.Revision#getNumber <em>Number</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Number</em>'.
	 * @see org.fieldway.model.sources.Revision#getNumber()
	 * @see #getRevision()
	 * @generated
	 */
	EAttribute getRevision_Number();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.sources.Revision#getAnonymisation <em>Anonymisation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Anonymisation</em>'.
	 * @see org.fieldway.model.sources.Revision#getAnonymisation()
	 * @see #getRevision()
	 * @generated
	 */
	EAttribute getRevision_Anonymisation();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.sources.Revision#getTextHash <em>Text Hash</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text Hash</em>'.
	 * @see org.fieldway.model.sources.Revision#getTextHash()
	 * @see #getRevision()
	 * @generated
	 */
	EAttribute getRevision_TextHash();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.sources.Revision#getMade <em>Made</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Made</em>'.
	 * @see org.fieldway.model.sources.Revision#getMade()
	 * @see #getRevision()
	 * @generated
	 */
	EAttribute getRevision_Made();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.sources.Revision#getReason <em>Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reason</em>'.
	 * @see org.fieldway.model.sources.Revision#getReason()
	 * @see #getRevision()
	 * @generated
	 */
	EAttribute getRevision_Reason();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.sources.Revision#getFile <em>File</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>File</em>'.
	 * @see org.fieldway.model.sources.Revision#getFile()
	 * @see #getRevision()
	 * @generated
	 */
	EAttribute getRevision_File();

	/**
	 * Returns the meta object for the reference '{@link org.fieldway.model.sources.Revision#getMadeBy <em>Made By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Made By</em>'.
	 * @see org.fieldway.model.sources.Revision#getMadeBy()
	 * @see #getRevision()
	 * @generated
	 */
	EReference getRevision_MadeBy();

	/**
	 * Returns the meta object for class '{@link org.fieldway.model.sources.TextSource <em>Text Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Text Source</em>'.
	 * @see org.fieldway.model.sources.TextSource
	 * @generated
	 */
	EClass getTextSource();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.sources.TextSource#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.fieldway.model.sources.TextSource#getKind()
	 * @see #getTextSource()
	 * @generated
	 */
	EAttribute getTextSource_Kind();

	/**
	 * Returns the meta object for class '{@link org.fieldway.model.sources.Transcript <em>Transcript</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Transcript</em>'.
	 * @see org.fieldway.model.sources.Transcript
	 * @generated
	 */
	EClass getTranscript();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.sources.Transcript#getConvention <em>Convention</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Convention</em>'.
	 * @see org.fieldway.model.sources.Transcript#getConvention()
	 * @see #getTranscript()
	 * @generated
	 */
	EAttribute getTranscript_Convention();

	/**
	 * Returns the meta object for the containment reference list '{@link org.fieldway.model.sources.Transcript#getTurns <em>Turns</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Turns</em>'.
	 * @see org.fieldway.model.sources.Transcript#getTurns()
	 * @see #getTranscript()
	 * @generated
	 */
	EReference getTranscript_Turns();

	/**
	 * Returns the meta object for the containment reference list '{@link org.fieldway.model.sources.Transcript#getSpeakers <em>Speakers</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Speakers</em>'.
	 * @see org.fieldway.model.sources.Transcript#getSpeakers()
	 * @see #getTranscript()
	 * @generated
	 */
	EReference getTranscript_Speakers();

	/**
	 * Returns the meta object for the containment reference list '{@link org.fieldway.model.sources.Transcript#getMedia <em>Media</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Media</em>'.
	 * @see org.fieldway.model.sources.Transcript#getMedia()
	 * @see #getTranscript()
	 * @generated
	 */
	EReference getTranscript_Media();

	/**
	 * Returns the meta object for the containment reference list '{@link org.fieldway.model.sources.Transcript#getSyncPoints <em>Sync Points</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Sync Points</em>'.
	 * @see org.fieldway.model.sources.Transcript#getSyncPoints()
	 * @see #getTranscript()
	 * @generated
	 */
	EReference getTranscript_SyncPoints();

	/**
	 * Returns the meta object for class '{@link org.fieldway.model.sources.Turn <em>Turn</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Turn</em>'.
	 * @see org.fieldway.model.sources.Turn
	 * @generated
	 */
	EClass getTurn();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.sources.Turn#getSpeaker <em>Speaker</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Speaker</em>'.
	 * @see org.fieldway.model.sources.Turn#getSpeaker()
	 * @see #getTurn()
	 * @generated
	 */
	EAttribute getTurn_Speaker();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.sources.Turn#getStart <em>Start</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Start</em>'.
	 * @see org.fieldway.model.sources.Turn#getStart()
	 * @see #getTurn()
	 * @generated
	 */
	EAttribute getTurn_Start();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.sources.Turn#getEnd <em>End</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>End</em>'.
	 * @see org.fieldway.model.sources.Turn#getEnd()
	 * @see #getTurn()
	 * @generated
	 */
	EAttribute getTurn_End();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.sources.Turn#getStartMs <em>Start Ms</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Start Ms</em>'.
	 * @see org.fieldway.model.sources.Turn#getStartMs()
	 * @see #getTurn()
	 * @generated
	 */
	EAttribute getTurn_StartMs();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.sources.Turn#getEndMs <em>End Ms</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>End Ms</em>'.
	 * @see org.fieldway.model.sources.Turn#getEndMs()
	 * @see #getTurn()
	 * @generated
	 */
	EAttribute getTurn_EndMs();

	/**
	 * Returns the meta object for class '{@link org.fieldway.model.sources.SpeakerMapping <em>Speaker Mapping</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Speaker Mapping</em>'.
	 * @see org.fieldway.model.sources.SpeakerMapping
	 * @generated
	 */
	EClass getSpeakerMapping();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.sources.SpeakerMapping#getLabel <em>Label</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Label</em>'.
	 * @see org.fieldway.model.sources.SpeakerMapping#getLabel()
	 * @see #getSpeakerMapping()
	 * @generated
	 */
	EAttribute getSpeakerMapping_Label();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.sources.SpeakerMapping#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.fieldway.model.sources.SpeakerMapping#getKind()
	 * @see #getSpeakerMapping()
	 * @generated
	 */
	EAttribute getSpeakerMapping_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.sources.SpeakerMapping#getNote <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Note</em>'.
	 * @see org.fieldway.model.sources.SpeakerMapping#getNote()
	 * @see #getSpeakerMapping()
	 * @generated
	 */
	EAttribute getSpeakerMapping_Note();

	/**
	 * Returns the meta object for the reference '{@link org.fieldway.model.sources.SpeakerMapping#getParticipant <em>Participant</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Participant</em>'.
	 * @see org.fieldway.model.sources.SpeakerMapping#getParticipant()
	 * @see #getSpeakerMapping()
	 * @generated
	 */
	EReference getSpeakerMapping_Participant();

	/**
	 * Returns the meta object for the reference '{@link org.fieldway.model.sources.SpeakerMapping#getResearcher <em>Researcher</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Researcher</em>'.
	 * @see org.fieldway.model.sources.SpeakerMapping#getResearcher()
	 * @see #getSpeakerMapping()
	 * @generated
	 */
	EReference getSpeakerMapping_Researcher();

	/**
	 * Returns the meta object for class '{@link org.fieldway.model.sources.SyncPoint <em>Sync Point</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Sync Point</em>'.
	 * @see org.fieldway.model.sources.SyncPoint
	 * @generated
	 */
	EClass getSyncPoint();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.sources.SyncPoint#getPosition <em>Position</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Position</em>'.
	 * @see org.fieldway.model.sources.SyncPoint#getPosition()
	 * @see #getSyncPoint()
	 * @generated
	 */
	EAttribute getSyncPoint_Position();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.sources.SyncPoint#getTimeMs <em>Time Ms</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Time Ms</em>'.
	 * @see org.fieldway.model.sources.SyncPoint#getTimeMs()
	 * @see #getSyncPoint()
	 * @generated
	 */
	EAttribute getSyncPoint_TimeMs();

	/**
	 * Returns the meta object for class '{@link org.fieldway.model.sources.MediaSource <em>Media Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Media Source</em>'.
	 * @see org.fieldway.model.sources.MediaSource
	 * @generated
	 */
	EClass getMediaSource();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.sources.MediaSource#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.fieldway.model.sources.MediaSource#getKind()
	 * @see #getMediaSource()
	 * @generated
	 */
	EAttribute getMediaSource_Kind();

	/**
	 * Returns the meta object for the containment reference list '{@link org.fieldway.model.sources.MediaSource#getFiles <em>Files</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Files</em>'.
	 * @see org.fieldway.model.sources.MediaSource#getFiles()
	 * @see #getMediaSource()
	 * @generated
	 */
	EReference getMediaSource_Files();

	/**
	 * Returns the meta object for class '{@link org.fieldway.model.sources.SourceFile <em>Source File</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Source File</em>'.
	 * @see org.fieldway.model.sources.SourceFile
	 * @generated
	 */
	EClass getSourceFile();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.sources.SourceFile#getPath <em>Path</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Path</em>'.
	 * @see org.fieldway.model.sources.SourceFile#getPath()
	 * @see #getSourceFile()
	 * @generated
	 */
	EAttribute getSourceFile_Path();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.sources.SourceFile#getHash <em>Hash</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Hash</em>'.
	 * @see org.fieldway.model.sources.SourceFile#getHash()
	 * @see #getSourceFile()
	 * @generated
	 */
	EAttribute getSourceFile_Hash();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.sources.SourceFile#getSize <em>Size</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Size</em>'.
	 * @see org.fieldway.model.sources.SourceFile#getSize()
	 * @see #getSourceFile()
	 * @generated
	 */
	EAttribute getSourceFile_Size();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.sources.SourceFile#getMediaType <em>Media Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Media Type</em>'.
	 * @see org.fieldway.model.sources.SourceFile#getMediaType()
	 * @see #getSourceFile()
	 * @generated
	 */
	EAttribute getSourceFile_MediaType();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.sources.SourceFile#isMissing <em>Missing</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Missing</em>'.
	 * @see org.fieldway.model.sources.SourceFile#isMissing()
	 * @see #getSourceFile()
	 * @generated
	 */
	EAttribute getSourceFile_Missing();

	/**
	 * Returns the meta object for class '{@link org.fieldway.model.sources.MediaFile <em>Media File</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Media File</em>'.
	 * @see org.fieldway.model.sources.MediaFile
	 * @generated
	 */
	EClass getMediaFile();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.sources.MediaFile#getDurationMs <em>Duration Ms</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Duration Ms</em>'.
	 * @see org.fieldway.model.sources.MediaFile#getDurationMs()
	 * @see #getMediaFile()
	 * @generated
	 */
	EAttribute getMediaFile_DurationMs();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.sources.MediaFile#getFrameRate <em>Frame Rate</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Frame Rate</em>'.
	 * @see org.fieldway.model.sources.MediaFile#getFrameRate()
	 * @see #getMediaFile()
	 * @generated
	 */
	EAttribute getMediaFile_FrameRate();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.sources.MediaFile#getWidth <em>Width</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Width</em>'.
	 * @see org.fieldway.model.sources.MediaFile#getWidth()
	 * @see #getMediaFile()
	 * @generated
	 */
	EAttribute getMediaFile_Width();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.sources.MediaFile#getHeight <em>Height</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Height</em>'.
	 * @see org.fieldway.model.sources.MediaFile#getHeight()
	 * @see #getMediaFile()
	 * @generated
	 */
	EAttribute getMediaFile_Height();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.sources.MediaFile#getOffsetMs <em>Offset Ms</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Offset Ms</em>'.
	 * @see org.fieldway.model.sources.MediaFile#getOffsetMs()
	 * @see #getMediaFile()
	 * @generated
	 */
	EAttribute getMediaFile_OffsetMs();

	/**
	 * Returns the meta object for class '{@link org.fieldway.model.sources.PdfSource <em>Pdf Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Pdf Source</em>'.
	 * @see org.fieldway.model.sources.PdfSource
	 * @generated
	 */
	EClass getPdfSource();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.sources.PdfSource#getPages <em>Pages</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Pages</em>'.
	 * @see org.fieldway.model.sources.PdfSource#getPages()
	 * @see #getPdfSource()
	 * @generated
	 */
	EAttribute getPdfSource_Pages();

	/**
	 * Returns the meta object for the containment reference '{@link org.fieldway.model.sources.PdfSource#getFile <em>File</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>File</em>'.
	 * @see org.fieldway.model.sources.PdfSource#getFile()
	 * @see #getPdfSource()
	 * @generated
	 */
	EReference getPdfSource_File();

	/**
	 * Returns the meta object for class '{@link org.fieldway.model.sources.ImageSource <em>Image Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Image Source</em>'.
	 * @see org.fieldway.model.sources.ImageSource
	 * @generated
	 */
	EClass getImageSource();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.sources.ImageSource#getWidth <em>Width</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Width</em>'.
	 * @see org.fieldway.model.sources.ImageSource#getWidth()
	 * @see #getImageSource()
	 * @generated
	 */
	EAttribute getImageSource_Width();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.sources.ImageSource#getHeight <em>Height</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Height</em>'.
	 * @see org.fieldway.model.sources.ImageSource#getHeight()
	 * @see #getImageSource()
	 * @generated
	 */
	EAttribute getImageSource_Height();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.sources.ImageSource#getAltText <em>Alt Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Alt Text</em>'.
	 * @see org.fieldway.model.sources.ImageSource#getAltText()
	 * @see #getImageSource()
	 * @generated
	 */
	EAttribute getImageSource_AltText();

	/**
	 * Returns the meta object for the containment reference '{@link org.fieldway.model.sources.ImageSource#getFile <em>File</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>File</em>'.
	 * @see org.fieldway.model.sources.ImageSource#getFile()
	 * @see #getImageSource()
	 * @generated
	 */
	EReference getImageSource_File();

	/**
	 * Returns the meta object for class '{@link org.fieldway.model.sources.Region <em>Region</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Region</em>'.
	 * @see org.fieldway.model.sources.Region
	 * @generated
	 */
	EClass getRegion();

	/**
	 * Returns the meta object for class '{@link org.fieldway.model.sources.TextRange <em>Text Range</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Text Range</em>'.
	 * @see org.fieldway.model.sources.TextRange
	 * @generated
	 */
	EClass getTextRange();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.sources.TextRange#getStart <em>Start</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Start</em>'.
	 * @see org.fieldway.model.sources.TextRange#getStart()
	 * @see #getTextRange()
	 * @generated
	 */
	EAttribute getTextRange_Start();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.sources.TextRange#getEnd <em>End</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>End</em>'.
	 * @see org.fieldway.model.sources.TextRange#getEnd()
	 * @see #getTextRange()
	 * @generated
	 */
	EAttribute getTextRange_End();

	/**
	 * Returns the meta object for class '{@link org.fieldway.model.sources.TimeRange <em>Time Range</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Time Range</em>'.
	 * @see org.fieldway.model.sources.TimeRange
	 * @generated
	 */
	EClass getTimeRange();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.sources.TimeRange#getStartMs <em>Start Ms</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Start Ms</em>'.
	 * @see org.fieldway.model.sources.TimeRange#getStartMs()
	 * @see #getTimeRange()
	 * @generated
	 */
	EAttribute getTimeRange_StartMs();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.sources.TimeRange#getEndMs <em>End Ms</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>End Ms</em>'.
	 * @see org.fieldway.model.sources.TimeRange#getEndMs()
	 * @see #getTimeRange()
	 * @generated
	 */
	EAttribute getTimeRange_EndMs();

	/**
	 * Returns the meta object for class '{@link org.fieldway.model.sources.PageRegion <em>Page Region</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Page Region</em>'.
	 * @see org.fieldway.model.sources.PageRegion
	 * @generated
	 */
	EClass getPageRegion();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.sources.PageRegion#getPage <em>Page</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Page</em>'.
	 * @see org.fieldway.model.sources.PageRegion#getPage()
	 * @see #getPageRegion()
	 * @generated
	 */
	EAttribute getPageRegion_Page();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.sources.PageRegion#getLeft <em>Left</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Left</em>'.
	 * @see org.fieldway.model.sources.PageRegion#getLeft()
	 * @see #getPageRegion()
	 * @generated
	 */
	EAttribute getPageRegion_Left();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.sources.PageRegion#getBottom <em>Bottom</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Bottom</em>'.
	 * @see org.fieldway.model.sources.PageRegion#getBottom()
	 * @see #getPageRegion()
	 * @generated
	 */
	EAttribute getPageRegion_Bottom();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.sources.PageRegion#getWidth <em>Width</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Width</em>'.
	 * @see org.fieldway.model.sources.PageRegion#getWidth()
	 * @see #getPageRegion()
	 * @generated
	 */
	EAttribute getPageRegion_Width();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.sources.PageRegion#getHeight <em>Height</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Height</em>'.
	 * @see org.fieldway.model.sources.PageRegion#getHeight()
	 * @see #getPageRegion()
	 * @generated
	 */
	EAttribute getPageRegion_Height();

	/**
	 * Returns the meta object for the containment reference '{@link org.fieldway.model.sources.PageRegion#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Text</em>'.
	 * @see org.fieldway.model.sources.PageRegion#getText()
	 * @see #getPageRegion()
	 * @generated
	 */
	EReference getPageRegion_Text();

	/**
	 * Returns the meta object for class '{@link org.fieldway.model.sources.ImageRegion <em>Image Region</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Image Region</em>'.
	 * @see org.fieldway.model.sources.ImageRegion
	 * @generated
	 */
	EClass getImageRegion();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.sources.ImageRegion#getLeft <em>Left</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Left</em>'.
	 * @see org.fieldway.model.sources.ImageRegion#getLeft()
	 * @see #getImageRegion()
	 * @generated
	 */
	EAttribute getImageRegion_Left();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.sources.ImageRegion#getTop <em>Top</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Top</em>'.
	 * @see org.fieldway.model.sources.ImageRegion#getTop()
	 * @see #getImageRegion()
	 * @generated
	 */
	EAttribute getImageRegion_Top();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.sources.ImageRegion#getWidth <em>Width</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Width</em>'.
	 * @see org.fieldway.model.sources.ImageRegion#getWidth()
	 * @see #getImageRegion()
	 * @generated
	 */
	EAttribute getImageRegion_Width();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.sources.ImageRegion#getHeight <em>Height</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Height</em>'.
	 * @see org.fieldway.model.sources.ImageRegion#getHeight()
	 * @see #getImageRegion()
	 * @generated
	 */
	EAttribute getImageRegion_Height();

	/**
	 * Returns the meta object for enum '{@link org.fieldway.model.sources.TextKind <em>Text Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Text Kind</em>'.
	 * @see org.fieldway.model.sources.TextKind
	 * @generated
	 */
	EEnum getTextKind();

	/**
	 * Returns the meta object for enum '{@link org.fieldway.model.sources.TranscriptionStyle <em>Transcription Style</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Transcription Style</em>'.
	 * @see org.fieldway.model.sources.TranscriptionStyle
	 * @generated
	 */
	EEnum getTranscriptionStyle();

	/**
	 * Returns the meta object for enum '{@link org.fieldway.model.sources.SpeakerKind <em>Speaker Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Speaker Kind</em>'.
	 * @see org.fieldway.model.sources.SpeakerKind
	 * @generated
	 */
	EEnum getSpeakerKind();

	/**
	 * Returns the meta object for enum '{@link org.fieldway.model.sources.MediaKind <em>Media Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Media Kind</em>'.
	 * @see org.fieldway.model.sources.MediaKind
	 * @generated
	 */
	EEnum getMediaKind();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	SourcesFactory getSourcesFactory();

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
		 * The meta object literal for the '{@link org.fieldway.model.sources.impl.SourceImpl <em>Source</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.fieldway.model.sources.impl.SourceImpl
		 * @see org.fieldway.model.sources.impl.SourcesPackageImpl#getSource()
		 * @generated
		 */
		EClass SOURCE = eINSTANCE.getSource();

		/**
		 * The meta object literal for the '<em><b>Source Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SOURCE__SOURCE_ID = eINSTANCE.getSource_SourceId();

		/**
		 * The meta object literal for the '<em><b>Language</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SOURCE__LANGUAGE = eINSTANCE.getSource_Language();

		/**
		 * The meta object literal for the '<em><b>Memo</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SOURCE__MEMO = eINSTANCE.getSource_Memo();

		/**
		 * The meta object literal for the '<em><b>Revision</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SOURCE__REVISION = eINSTANCE.getSource_Revision();

		/**
		 * The meta object literal for the '<em><b>Text Hash</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SOURCE__TEXT_HASH = eINSTANCE.getSource_TextHash();

		/**
		 * The meta object literal for the '<em><b>Anonymisation</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SOURCE__ANONYMISATION = eINSTANCE.getSource_Anonymisation();

		/**
		 * The meta object literal for the '<em><b>Imported From</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SOURCE__IMPORTED_FROM = eINSTANCE.getSource_ImportedFrom();

		/**
		 * The meta object literal for the '<em><b>Imported</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SOURCE__IMPORTED = eINSTANCE.getSource_Imported();

		/**
		 * The meta object literal for the '<em><b>Transcriber</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SOURCE__TRANSCRIBER = eINSTANCE.getSource_Transcriber();

		/**
		 * The meta object literal for the '<em><b>Checked On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SOURCE__CHECKED_ON = eINSTANCE.getSource_CheckedOn();

		/**
		 * The meta object literal for the '<em><b>Created</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SOURCE__CREATED = eINSTANCE.getSource_Created();

		/**
		 * The meta object literal for the '<em><b>Modified</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SOURCE__MODIFIED = eINSTANCE.getSource_Modified();

		/**
		 * The meta object literal for the '<em><b>Transcribed By</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SOURCE__TRANSCRIBED_BY = eINSTANCE.getSource_TranscribedBy();

		/**
		 * The meta object literal for the '<em><b>Created By</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SOURCE__CREATED_BY = eINSTANCE.getSource_CreatedBy();

		/**
		 * The meta object literal for the '<em><b>Earlier Revisions</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SOURCE__EARLIER_REVISIONS = eINSTANCE.getSource_EarlierRevisions();

		/**
		 * The meta object literal for the '{@link org.fieldway.model.sources.impl.RevisionImpl <em>Revision</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.fieldway.model.sources.impl.RevisionImpl
		 * @see org.fieldway.model.sources.impl.SourcesPackageImpl#getRevision()
		 * @generated
		 */
		EClass REVISION = eINSTANCE.getRevision();

		/**
		 * The meta object literal for the '<em><b>Number</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REVISION__NUMBER = eINSTANCE.getRevision_Number();

		/**
		 * The meta object literal for the '<em><b>Anonymisation</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REVISION__ANONYMISATION = eINSTANCE.getRevision_Anonymisation();

		/**
		 * The meta object literal for the '<em><b>Text Hash</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REVISION__TEXT_HASH = eINSTANCE.getRevision_TextHash();

		/**
		 * The meta object literal for the '<em><b>Made</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REVISION__MADE = eINSTANCE.getRevision_Made();

		/**
		 * The meta object literal for the '<em><b>Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REVISION__REASON = eINSTANCE.getRevision_Reason();

		/**
		 * The meta object literal for the '<em><b>File</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REVISION__FILE = eINSTANCE.getRevision_File();

		/**
		 * The meta object literal for the '<em><b>Made By</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference REVISION__MADE_BY = eINSTANCE.getRevision_MadeBy();

		/**
		 * The meta object literal for the '{@link org.fieldway.model.sources.impl.TextSourceImpl <em>Text Source</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.fieldway.model.sources.impl.TextSourceImpl
		 * @see org.fieldway.model.sources.impl.SourcesPackageImpl#getTextSource()
		 * @generated
		 */
		EClass TEXT_SOURCE = eINSTANCE.getTextSource();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TEXT_SOURCE__KIND = eINSTANCE.getTextSource_Kind();

		/**
		 * The meta object literal for the '{@link org.fieldway.model.sources.impl.TranscriptImpl <em>Transcript</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.fieldway.model.sources.impl.TranscriptImpl
		 * @see org.fieldway.model.sources.impl.SourcesPackageImpl#getTranscript()
		 * @generated
		 */
		EClass TRANSCRIPT = eINSTANCE.getTranscript();

		/**
		 * The meta object literal for the '<em><b>Convention</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRANSCRIPT__CONVENTION = eINSTANCE.getTranscript_Convention();

		/**
		 * The meta object literal for the '<em><b>Turns</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TRANSCRIPT__TURNS = eINSTANCE.getTranscript_Turns();

		/**
		 * The meta object literal for the '<em><b>Speakers</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TRANSCRIPT__SPEAKERS = eINSTANCE.getTranscript_Speakers();

		/**
		 * The meta object literal for the '<em><b>Media</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TRANSCRIPT__MEDIA = eINSTANCE.getTranscript_Media();

		/**
		 * The meta object literal for the '<em><b>Sync Points</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TRANSCRIPT__SYNC_POINTS = eINSTANCE.getTranscript_SyncPoints();

		/**
		 * The meta object literal for the '{@link org.fieldway.model.sources.impl.TurnImpl <em>Turn</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.fieldway.model.sources.impl.TurnImpl
		 * @see org.fieldway.model.sources.impl.SourcesPackageImpl#getTurn()
		 * @generated
		 */
		EClass TURN = eINSTANCE.getTurn();

		/**
		 * The meta object literal for the '<em><b>Speaker</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TURN__SPEAKER = eINSTANCE.getTurn_Speaker();

		/**
		 * The meta object literal for the '<em><b>Start</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TURN__START = eINSTANCE.getTurn_Start();

		/**
		 * The meta object literal for the '<em><b>End</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TURN__END = eINSTANCE.getTurn_End();

		/**
		 * The meta object literal for the '<em><b>Start Ms</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TURN__START_MS = eINSTANCE.getTurn_StartMs();

		/**
		 * The meta object literal for the '<em><b>End Ms</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TURN__END_MS = eINSTANCE.getTurn_EndMs();

		/**
		 * The meta object literal for the '{@link org.fieldway.model.sources.impl.SpeakerMappingImpl <em>Speaker Mapping</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.fieldway.model.sources.impl.SpeakerMappingImpl
		 * @see org.fieldway.model.sources.impl.SourcesPackageImpl#getSpeakerMapping()
		 * @generated
		 */
		EClass SPEAKER_MAPPING = eINSTANCE.getSpeakerMapping();

		/**
		 * The meta object literal for the '<em><b>Label</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SPEAKER_MAPPING__LABEL = eINSTANCE.getSpeakerMapping_Label();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SPEAKER_MAPPING__KIND = eINSTANCE.getSpeakerMapping_Kind();

		/**
		 * The meta object literal for the '<em><b>Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SPEAKER_MAPPING__NOTE = eINSTANCE.getSpeakerMapping_Note();

		/**
		 * The meta object literal for the '<em><b>Participant</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SPEAKER_MAPPING__PARTICIPANT = eINSTANCE.getSpeakerMapping_Participant();

		/**
		 * The meta object literal for the '<em><b>Researcher</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SPEAKER_MAPPING__RESEARCHER = eINSTANCE.getSpeakerMapping_Researcher();

		/**
		 * The meta object literal for the '{@link org.fieldway.model.sources.impl.SyncPointImpl <em>Sync Point</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.fieldway.model.sources.impl.SyncPointImpl
		 * @see org.fieldway.model.sources.impl.SourcesPackageImpl#getSyncPoint()
		 * @generated
		 */
		EClass SYNC_POINT = eINSTANCE.getSyncPoint();

		/**
		 * The meta object literal for the '<em><b>Position</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SYNC_POINT__POSITION = eINSTANCE.getSyncPoint_Position();

		/**
		 * The meta object literal for the '<em><b>Time Ms</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SYNC_POINT__TIME_MS = eINSTANCE.getSyncPoint_TimeMs();

		/**
		 * The meta object literal for the '{@link org.fieldway.model.sources.impl.MediaSourceImpl <em>Media Source</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.fieldway.model.sources.impl.MediaSourceImpl
		 * @see org.fieldway.model.sources.impl.SourcesPackageImpl#getMediaSource()
		 * @generated
		 */
		EClass MEDIA_SOURCE = eINSTANCE.getMediaSource();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEDIA_SOURCE__KIND = eINSTANCE.getMediaSource_Kind();

		/**
		 * The meta object literal for the '<em><b>Files</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MEDIA_SOURCE__FILES = eINSTANCE.getMediaSource_Files();

		/**
		 * The meta object literal for the '{@link org.fieldway.model.sources.impl.SourceFileImpl <em>Source File</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.fieldway.model.sources.impl.SourceFileImpl
		 * @see org.fieldway.model.sources.impl.SourcesPackageImpl#getSourceFile()
		 * @generated
		 */
		EClass SOURCE_FILE = eINSTANCE.getSourceFile();

		/**
		 * The meta object literal for the '<em><b>Path</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SOURCE_FILE__PATH = eINSTANCE.getSourceFile_Path();

		/**
		 * The meta object literal for the '<em><b>Hash</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SOURCE_FILE__HASH = eINSTANCE.getSourceFile_Hash();

		/**
		 * The meta object literal for the '<em><b>Size</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SOURCE_FILE__SIZE = eINSTANCE.getSourceFile_Size();

		/**
		 * The meta object literal for the '<em><b>Media Type</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SOURCE_FILE__MEDIA_TYPE = eINSTANCE.getSourceFile_MediaType();

		/**
		 * The meta object literal for the '<em><b>Missing</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SOURCE_FILE__MISSING = eINSTANCE.getSourceFile_Missing();

		/**
		 * The meta object literal for the '{@link org.fieldway.model.sources.impl.MediaFileImpl <em>Media File</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.fieldway.model.sources.impl.MediaFileImpl
		 * @see org.fieldway.model.sources.impl.SourcesPackageImpl#getMediaFile()
		 * @generated
		 */
		EClass MEDIA_FILE = eINSTANCE.getMediaFile();

		/**
		 * The meta object literal for the '<em><b>Duration Ms</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEDIA_FILE__DURATION_MS = eINSTANCE.getMediaFile_DurationMs();

		/**
		 * The meta object literal for the '<em><b>Frame Rate</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEDIA_FILE__FRAME_RATE = eINSTANCE.getMediaFile_FrameRate();

		/**
		 * The meta object literal for the '<em><b>Width</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEDIA_FILE__WIDTH = eINSTANCE.getMediaFile_Width();

		/**
		 * The meta object literal for the '<em><b>Height</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEDIA_FILE__HEIGHT = eINSTANCE.getMediaFile_Height();

		/**
		 * The meta object literal for the '<em><b>Offset Ms</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEDIA_FILE__OFFSET_MS = eINSTANCE.getMediaFile_OffsetMs();

		/**
		 * The meta object literal for the '{@link org.fieldway.model.sources.impl.PdfSourceImpl <em>Pdf Source</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.fieldway.model.sources.impl.PdfSourceImpl
		 * @see org.fieldway.model.sources.impl.SourcesPackageImpl#getPdfSource()
		 * @generated
		 */
		EClass PDF_SOURCE = eINSTANCE.getPdfSource();

		/**
		 * The meta object literal for the '<em><b>Pages</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PDF_SOURCE__PAGES = eINSTANCE.getPdfSource_Pages();

		/**
		 * The meta object literal for the '<em><b>File</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PDF_SOURCE__FILE = eINSTANCE.getPdfSource_File();

		/**
		 * The meta object literal for the '{@link org.fieldway.model.sources.impl.ImageSourceImpl <em>Image Source</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.fieldway.model.sources.impl.ImageSourceImpl
		 * @see org.fieldway.model.sources.impl.SourcesPackageImpl#getImageSource()
		 * @generated
		 */
		EClass IMAGE_SOURCE = eINSTANCE.getImageSource();

		/**
		 * The meta object literal for the '<em><b>Width</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IMAGE_SOURCE__WIDTH = eINSTANCE.getImageSource_Width();

		/**
		 * The meta object literal for the '<em><b>Height</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IMAGE_SOURCE__HEIGHT = eINSTANCE.getImageSource_Height();

		/**
		 * The meta object literal for the '<em><b>Alt Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IMAGE_SOURCE__ALT_TEXT = eINSTANCE.getImageSource_AltText();

		/**
		 * The meta object literal for the '<em><b>File</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference IMAGE_SOURCE__FILE = eINSTANCE.getImageSource_File();

		/**
		 * The meta object literal for the '{@link org.fieldway.model.sources.impl.RegionImpl <em>Region</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.fieldway.model.sources.impl.RegionImpl
		 * @see org.fieldway.model.sources.impl.SourcesPackageImpl#getRegion()
		 * @generated
		 */
		EClass REGION = eINSTANCE.getRegion();

		/**
		 * The meta object literal for the '{@link org.fieldway.model.sources.impl.TextRangeImpl <em>Text Range</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.fieldway.model.sources.impl.TextRangeImpl
		 * @see org.fieldway.model.sources.impl.SourcesPackageImpl#getTextRange()
		 * @generated
		 */
		EClass TEXT_RANGE = eINSTANCE.getTextRange();

		/**
		 * The meta object literal for the '<em><b>Start</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TEXT_RANGE__START = eINSTANCE.getTextRange_Start();

		/**
		 * The meta object literal for the '<em><b>End</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TEXT_RANGE__END = eINSTANCE.getTextRange_End();

		/**
		 * The meta object literal for the '{@link org.fieldway.model.sources.impl.TimeRangeImpl <em>Time Range</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.fieldway.model.sources.impl.TimeRangeImpl
		 * @see org.fieldway.model.sources.impl.SourcesPackageImpl#getTimeRange()
		 * @generated
		 */
		EClass TIME_RANGE = eINSTANCE.getTimeRange();

		/**
		 * The meta object literal for the '<em><b>Start Ms</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TIME_RANGE__START_MS = eINSTANCE.getTimeRange_StartMs();

		/**
		 * The meta object literal for the '<em><b>End Ms</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TIME_RANGE__END_MS = eINSTANCE.getTimeRange_EndMs();

		/**
		 * The meta object literal for the '{@link org.fieldway.model.sources.impl.PageRegionImpl <em>Page Region</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.fieldway.model.sources.impl.PageRegionImpl
		 * @see org.fieldway.model.sources.impl.SourcesPackageImpl#getPageRegion()
		 * @generated
		 */
		EClass PAGE_REGION = eINSTANCE.getPageRegion();

		/**
		 * The meta object literal for the '<em><b>Page</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PAGE_REGION__PAGE = eINSTANCE.getPageRegion_Page();

		/**
		 * The meta object literal for the '<em><b>Left</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PAGE_REGION__LEFT = eINSTANCE.getPageRegion_Left();

		/**
		 * The meta object literal for the '<em><b>Bottom</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PAGE_REGION__BOTTOM = eINSTANCE.getPageRegion_Bottom();

		/**
		 * The meta object literal for the '<em><b>Width</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PAGE_REGION__WIDTH = eINSTANCE.getPageRegion_Width();

		/**
		 * The meta object literal for the '<em><b>Height</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PAGE_REGION__HEIGHT = eINSTANCE.getPageRegion_Height();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PAGE_REGION__TEXT = eINSTANCE.getPageRegion_Text();

		/**
		 * The meta object literal for the '{@link org.fieldway.model.sources.impl.ImageRegionImpl <em>Image Region</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.fieldway.model.sources.impl.ImageRegionImpl
		 * @see org.fieldway.model.sources.impl.SourcesPackageImpl#getImageRegion()
		 * @generated
		 */
		EClass IMAGE_REGION = eINSTANCE.getImageRegion();

		/**
		 * The meta object literal for the '<em><b>Left</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IMAGE_REGION__LEFT = eINSTANCE.getImageRegion_Left();

		/**
		 * The meta object literal for the '<em><b>Top</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IMAGE_REGION__TOP = eINSTANCE.getImageRegion_Top();

		/**
		 * The meta object literal for the '<em><b>Width</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IMAGE_REGION__WIDTH = eINSTANCE.getImageRegion_Width();

		/**
		 * The meta object literal for the '<em><b>Height</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IMAGE_REGION__HEIGHT = eINSTANCE.getImageRegion_Height();

		/**
		 * The meta object literal for the '{@link org.fieldway.model.sources.TextKind <em>Text Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.fieldway.model.sources.TextKind
		 * @see org.fieldway.model.sources.impl.SourcesPackageImpl#getTextKind()
		 * @generated
		 */
		EEnum TEXT_KIND = eINSTANCE.getTextKind();

		/**
		 * The meta object literal for the '{@link org.fieldway.model.sources.TranscriptionStyle <em>Transcription Style</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.fieldway.model.sources.TranscriptionStyle
		 * @see org.fieldway.model.sources.impl.SourcesPackageImpl#getTranscriptionStyle()
		 * @generated
		 */
		EEnum TRANSCRIPTION_STYLE = eINSTANCE.getTranscriptionStyle();

		/**
		 * The meta object literal for the '{@link org.fieldway.model.sources.SpeakerKind <em>Speaker Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.fieldway.model.sources.SpeakerKind
		 * @see org.fieldway.model.sources.impl.SourcesPackageImpl#getSpeakerKind()
		 * @generated
		 */
		EEnum SPEAKER_KIND = eINSTANCE.getSpeakerKind();

		/**
		 * The meta object literal for the '{@link org.fieldway.model.sources.MediaKind <em>Media Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.fieldway.model.sources.MediaKind
		 * @see org.fieldway.model.sources.impl.SourcesPackageImpl#getMediaKind()
		 * @generated
		 */
		EEnum MEDIA_KIND = eINSTANCE.getMediaKind();

	}

} //SourcesPackage
