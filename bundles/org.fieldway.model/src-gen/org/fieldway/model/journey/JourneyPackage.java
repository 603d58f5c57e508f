/**
 * Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0
 */
package org.fieldway.model.journey;

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
 * Journey maps: what people go through, stage by stage, and what that rests on.
 * <!-- end-model-doc -->
 * @see org.fieldway.model.journey.JourneyFactory
 * @model kind="package"
 * @generated
 */
public interface JourneyPackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "journey";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "http://www.fieldway.org/journey/1";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "journey";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	JourneyPackage eINSTANCE = org.fieldway.model.journey.impl.JourneyPackageImpl.init();

	/**
	 * The meta object id for the '{@link org.fieldway.model.journey.impl.JourneyMapImpl <em>Map</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.fieldway.model.journey.impl.JourneyMapImpl
	 * @see org.fieldway.model.journey.impl.JourneyPackageImpl#getJourneyMap()
	 * @generated
	 */
	int JOURNEY_MAP = 0;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int JOURNEY_MAP__ID = StudyPackage.ROOT__ID;

	/**
	 * The feature id for the '<em><b>Format Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int JOURNEY_MAP__FORMAT_VERSION = StudyPackage.ROOT__FORMAT_VERSION;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int JOURNEY_MAP__NAME = StudyPackage.ROOT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int JOURNEY_MAP__DESCRIPTION = StudyPackage.ROOT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int JOURNEY_MAP__KIND = StudyPackage.ROOT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Status</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int JOURNEY_MAP__STATUS = StudyPackage.ROOT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Scenario</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int JOURNEY_MAP__SCENARIO = StudyPackage.ROOT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>As Of</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int JOURNEY_MAP__AS_OF = StudyPackage.ROOT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Language</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int JOURNEY_MAP__LANGUAGE = StudyPackage.ROOT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Dismissed Keys</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int JOURNEY_MAP__DISMISSED_KEYS = StudyPackage.ROOT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Drafted</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int JOURNEY_MAP__DRAFTED = StudyPackage.ROOT_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Participants</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int JOURNEY_MAP__PARTICIPANTS = StudyPackage.ROOT_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Groups</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int JOURNEY_MAP__GROUPS = StudyPackage.ROOT_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Co Creators</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int JOURNEY_MAP__CO_CREATORS = StudyPackage.ROOT_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Facilitators</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int JOURNEY_MAP__FACILITATORS = StudyPackage.ROOT_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Session</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int JOURNEY_MAP__SESSION = StudyPackage.ROOT_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Based On</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int JOURNEY_MAP__BASED_ON = StudyPackage.ROOT_FEATURE_COUNT + 14;

	/**
	 * The feature id for the '<em><b>Template</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int JOURNEY_MAP__TEMPLATE = StudyPackage.ROOT_FEATURE_COUNT + 15;

	/**
	 * The feature id for the '<em><b>Questions</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int JOURNEY_MAP__QUESTIONS = StudyPackage.ROOT_FEATURE_COUNT + 16;

	/**
	 * The feature id for the '<em><b>Stages</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int JOURNEY_MAP__STAGES = StudyPackage.ROOT_FEATURE_COUNT + 17;

	/**
	 * The feature id for the '<em><b>Lanes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int JOURNEY_MAP__LANES = StudyPackage.ROOT_FEATURE_COUNT + 18;

	/**
	 * The feature id for the '<em><b>Cards</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int JOURNEY_MAP__CARDS = StudyPackage.ROOT_FEATURE_COUNT + 19;

	/**
	 * The feature id for the '<em><b>Stage Links</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int JOURNEY_MAP__STAGE_LINKS = StudyPackage.ROOT_FEATURE_COUNT + 20;

	/**
	 * The feature id for the '<em><b>Card Links</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int JOURNEY_MAP__CARD_LINKS = StudyPackage.ROOT_FEATURE_COUNT + 21;

	/**
	 * The feature id for the '<em><b>Checks</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int JOURNEY_MAP__CHECKS = StudyPackage.ROOT_FEATURE_COUNT + 22;

	/**
	 * The number of structural features of the '<em>Map</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int JOURNEY_MAP_FEATURE_COUNT = StudyPackage.ROOT_FEATURE_COUNT + 23;

	/**
	 * The number of operations of the '<em>Map</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int JOURNEY_MAP_OPERATION_COUNT = StudyPackage.ROOT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.fieldway.model.journey.impl.MapCheckImpl <em>Map Check</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.fieldway.model.journey.impl.MapCheckImpl
	 * @see org.fieldway.model.journey.impl.JourneyPackageImpl#getMapCheck()
	 * @generated
	 */
	int MAP_CHECK = 1;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAP_CHECK__ID = StudyPackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Checked On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAP_CHECK__CHECKED_ON = StudyPackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Said</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAP_CHECK__SAID = StudyPackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Changed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAP_CHECK__CHANGED = StudyPackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Agreed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAP_CHECK__AGREED = StudyPackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Participants</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAP_CHECK__PARTICIPANTS = StudyPackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Session</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAP_CHECK__SESSION = StudyPackage.IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Map Check</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAP_CHECK_FEATURE_COUNT = StudyPackage.IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The number of operations of the '<em>Map Check</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAP_CHECK_OPERATION_COUNT = StudyPackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.fieldway.model.journey.impl.StageImpl <em>Stage</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.fieldway.model.journey.impl.StageImpl
	 * @see org.fieldway.model.journey.impl.JourneyPackageImpl#getStage()
	 * @generated
	 */
	int STAGE = 2;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAGE__ID = StudyPackage.NAMED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAGE__NAME = StudyPackage.NAMED__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAGE__DESCRIPTION = StudyPackage.NAMED__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Colour</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAGE__COLOUR = StudyPackage.NAMED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Rules</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAGE__RULES = StudyPackage.NAMED_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Stage</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAGE_FEATURE_COUNT = StudyPackage.NAMED_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Stage</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAGE_OPERATION_COUNT = StudyPackage.NAMED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.fieldway.model.journey.impl.StageLinkImpl <em>Stage Link</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.fieldway.model.journey.impl.StageLinkImpl
	 * @see org.fieldway.model.journey.impl.JourneyPackageImpl#getStageLink()
	 * @generated
	 */
	int STAGE_LINK = 3;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAGE_LINK__ID = StudyPackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAGE_LINK__KIND = StudyPackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAGE_LINK__LABEL = StudyPackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>From</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAGE_LINK__FROM = StudyPackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>To</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAGE_LINK__TO = StudyPackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Stage Link</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAGE_LINK_FEATURE_COUNT = StudyPackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The number of operations of the '<em>Stage Link</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAGE_LINK_OPERATION_COUNT = StudyPackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.fieldway.model.journey.impl.LaneImpl <em>Lane</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.fieldway.model.journey.impl.LaneImpl
	 * @see org.fieldway.model.journey.impl.JourneyPackageImpl#getLane()
	 * @generated
	 */
	int LANE = 4;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LANE__ID = StudyPackage.NAMED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LANE__NAME = StudyPackage.NAMED__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LANE__DESCRIPTION = StudyPackage.NAMED__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LANE__KIND = StudyPackage.NAMED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Colour</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LANE__COLOUR = StudyPackage.NAMED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Hidden</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LANE__HIDDEN = StudyPackage.NAMED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Collapsed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LANE__COLLAPSED = StudyPackage.NAMED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Rules</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LANE__RULES = StudyPackage.NAMED_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Lane</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LANE_FEATURE_COUNT = StudyPackage.NAMED_FEATURE_COUNT + 5;

	/**
	 * The number of operations of the '<em>Lane</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LANE_OPERATION_COUNT = StudyPackage.NAMED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.fieldway.model.journey.impl.CardImpl <em>Card</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.fieldway.model.journey.impl.CardImpl
	 * @see org.fieldway.model.journey.impl.JourneyPackageImpl#getCard()
	 * @generated
	 */
	int CARD = 5;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CARD__ID = StudyPackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CARD__TEXT = StudyPackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Order</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CARD__ORDER = StudyPackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Feeling Score</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CARD__FEELING_SCORE = StudyPackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Feeling Word</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CARD__FEELING_WORD = StudyPackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Basis</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CARD__BASIS = StudyPackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Polarity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CARD__POLARITY = StudyPackage.IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Colour</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CARD__COLOUR = StudyPackage.IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CARD__NOTE = StudyPackage.IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Origin</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CARD__ORIGIN = StudyPackage.IDENTIFIED_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Rule Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CARD__RULE_KEY = StudyPackage.IDENTIFIED_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Edited Features</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CARD__EDITED_FEATURES = StudyPackage.IDENTIFIED_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Priority</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CARD__PRIORITY = StudyPackage.IDENTIFIED_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Votes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CARD__VOTES = StudyPackage.IDENTIFIED_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Stage</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CARD__STAGE = StudyPackage.IDENTIFIED_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Lane</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CARD__LANE = StudyPackage.IDENTIFIED_FEATURE_COUNT + 14;

	/**
	 * The feature id for the '<em><b>Touches</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CARD__TOUCHES = StudyPackage.IDENTIFIED_FEATURE_COUNT + 15;

	/**
	 * The feature id for the '<em><b>Organisations</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CARD__ORGANISATIONS = StudyPackage.IDENTIFIED_FEATURE_COUNT + 16;

	/**
	 * The feature id for the '<em><b>Answers</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CARD__ANSWERS = StudyPackage.IDENTIFIED_FEATURE_COUNT + 17;

	/**
	 * The feature id for the '<em><b>Values</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CARD__VALUES = StudyPackage.IDENTIFIED_FEATURE_COUNT + 18;

	/**
	 * The feature id for the '<em><b>Codes</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CARD__CODES = StudyPackage.IDENTIFIED_FEATURE_COUNT + 19;

	/**
	 * The feature id for the '<em><b>Proposed By</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CARD__PROPOSED_BY = StudyPackage.IDENTIFIED_FEATURE_COUNT + 20;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CARD__EVIDENCE = StudyPackage.IDENTIFIED_FEATURE_COUNT + 21;

	/**
	 * The number of structural features of the '<em>Card</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CARD_FEATURE_COUNT = StudyPackage.IDENTIFIED_FEATURE_COUNT + 22;

	/**
	 * The number of operations of the '<em>Card</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CARD_OPERATION_COUNT = StudyPackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.fieldway.model.journey.impl.CardLinkImpl <em>Card Link</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.fieldway.model.journey.impl.CardLinkImpl
	 * @see org.fieldway.model.journey.impl.JourneyPackageImpl#getCardLink()
	 * @generated
	 */
	int CARD_LINK = 6;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CARD_LINK__ID = StudyPackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CARD_LINK__KIND = StudyPackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CARD_LINK__LABEL = StudyPackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>From</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CARD_LINK__FROM = StudyPackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>To</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CARD_LINK__TO = StudyPackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Card Link</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CARD_LINK_FEATURE_COUNT = StudyPackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The number of operations of the '<em>Card Link</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CARD_LINK_OPERATION_COUNT = StudyPackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.fieldway.model.journey.impl.MapRuleImpl <em>Map Rule</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.fieldway.model.journey.impl.MapRuleImpl
	 * @see org.fieldway.model.journey.impl.JourneyPackageImpl#getMapRule()
	 * @generated
	 */
	int MAP_RULE = 7;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAP_RULE__ID = StudyPackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Include Subcodes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAP_RULE__INCLUDE_SUBCODES = StudyPackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Codes</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAP_RULE__CODES = StudyPackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Code Sets</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAP_RULE__CODE_SETS = StudyPackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Conditions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAP_RULE__CONDITIONS = StudyPackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Map Rule</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAP_RULE_FEATURE_COUNT = StudyPackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The number of operations of the '<em>Map Rule</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAP_RULE_OPERATION_COUNT = StudyPackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.fieldway.model.journey.impl.LaneRuleImpl <em>Lane Rule</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.fieldway.model.journey.impl.LaneRuleImpl
	 * @see org.fieldway.model.journey.impl.JourneyPackageImpl#getLaneRule()
	 * @generated
	 */
	int LANE_RULE = 8;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LANE_RULE__ID = MAP_RULE__ID;

	/**
	 * The feature id for the '<em><b>Include Subcodes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LANE_RULE__INCLUDE_SUBCODES = MAP_RULE__INCLUDE_SUBCODES;

	/**
	 * The feature id for the '<em><b>Codes</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LANE_RULE__CODES = MAP_RULE__CODES;

	/**
	 * The feature id for the '<em><b>Code Sets</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LANE_RULE__CODE_SETS = MAP_RULE__CODE_SETS;

	/**
	 * The feature id for the '<em><b>Conditions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LANE_RULE__CONDITIONS = MAP_RULE__CONDITIONS;

	/**
	 * The feature id for the '<em><b>Wording</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LANE_RULE__WORDING = MAP_RULE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Minimum Participants</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LANE_RULE__MINIMUM_PARTICIPANTS = MAP_RULE_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Lane Rule</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LANE_RULE_FEATURE_COUNT = MAP_RULE_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Lane Rule</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LANE_RULE_OPERATION_COUNT = MAP_RULE_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.fieldway.model.journey.impl.StageRuleImpl <em>Stage Rule</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.fieldway.model.journey.impl.StageRuleImpl
	 * @see org.fieldway.model.journey.impl.JourneyPackageImpl#getStageRule()
	 * @generated
	 */
	int STAGE_RULE = 9;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAGE_RULE__ID = MAP_RULE__ID;

	/**
	 * The feature id for the '<em><b>Include Subcodes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAGE_RULE__INCLUDE_SUBCODES = MAP_RULE__INCLUDE_SUBCODES;

	/**
	 * The feature id for the '<em><b>Codes</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAGE_RULE__CODES = MAP_RULE__CODES;

	/**
	 * The feature id for the '<em><b>Code Sets</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAGE_RULE__CODE_SETS = MAP_RULE__CODE_SETS;

	/**
	 * The feature id for the '<em><b>Conditions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAGE_RULE__CONDITIONS = MAP_RULE__CONDITIONS;

	/**
	 * The number of structural features of the '<em>Stage Rule</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAGE_RULE_FEATURE_COUNT = MAP_RULE_FEATURE_COUNT + 0;

	/**
	 * The number of operations of the '<em>Stage Rule</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAGE_RULE_OPERATION_COUNT = MAP_RULE_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.fieldway.model.journey.impl.AttributeConditionImpl <em>Attribute Condition</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.fieldway.model.journey.impl.AttributeConditionImpl
	 * @see org.fieldway.model.journey.impl.JourneyPackageImpl#getAttributeCondition()
	 * @generated
	 */
	int ATTRIBUTE_CONDITION = 10;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTRIBUTE_CONDITION__ID = StudyPackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Comparison</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTRIBUTE_CONDITION__COMPARISON = StudyPackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTRIBUTE_CONDITION__VALUE = StudyPackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Definition</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTRIBUTE_CONDITION__DEFINITION = StudyPackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Choice</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTRIBUTE_CONDITION__CHOICE = StudyPackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Attribute Condition</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTRIBUTE_CONDITION_FEATURE_COUNT = StudyPackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The number of operations of the '<em>Attribute Condition</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTRIBUTE_CONDITION_OPERATION_COUNT = StudyPackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.fieldway.model.journey.impl.MapTemplateImpl <em>Map Template</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.fieldway.model.journey.impl.MapTemplateImpl
	 * @see org.fieldway.model.journey.impl.JourneyPackageImpl#getMapTemplate()
	 * @generated
	 */
	int MAP_TEMPLATE = 11;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAP_TEMPLATE__ID = StudyPackage.NAMED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAP_TEMPLATE__NAME = StudyPackage.NAMED__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAP_TEMPLATE__DESCRIPTION = StudyPackage.NAMED__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAP_TEMPLATE__KIND = StudyPackage.NAMED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Stages</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAP_TEMPLATE__STAGES = StudyPackage.NAMED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Lanes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAP_TEMPLATE__LANES = StudyPackage.NAMED_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Map Template</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAP_TEMPLATE_FEATURE_COUNT = StudyPackage.NAMED_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Map Template</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAP_TEMPLATE_OPERATION_COUNT = StudyPackage.NAMED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.fieldway.model.journey.impl.LaneKindDefinitionImpl <em>Lane Kind Definition</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.fieldway.model.journey.impl.LaneKindDefinitionImpl
	 * @see org.fieldway.model.journey.impl.JourneyPackageImpl#getLaneKindDefinition()
	 * @generated
	 */
	int LANE_KIND_DEFINITION = 12;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LANE_KIND_DEFINITION__ID = StudyPackage.NAMED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LANE_KIND_DEFINITION__NAME = StudyPackage.NAMED__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LANE_KIND_DEFINITION__DESCRIPTION = StudyPackage.NAMED__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LANE_KIND_DEFINITION__KEY = StudyPackage.NAMED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Colour</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LANE_KIND_DEFINITION__COLOUR = StudyPackage.NAMED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Shape</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LANE_KIND_DEFINITION__SHAPE = StudyPackage.NAMED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Icon</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LANE_KIND_DEFINITION__ICON = StudyPackage.NAMED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Below Visibility</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LANE_KIND_DEFINITION__BELOW_VISIBILITY = StudyPackage.NAMED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Carries</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LANE_KIND_DEFINITION__CARRIES = StudyPackage.NAMED_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Lane Kind Definition</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LANE_KIND_DEFINITION_FEATURE_COUNT = StudyPackage.NAMED_FEATURE_COUNT + 6;

	/**
	 * The number of operations of the '<em>Lane Kind Definition</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LANE_KIND_DEFINITION_OPERATION_COUNT = StudyPackage.NAMED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.fieldway.model.journey.MapKind <em>Map Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.fieldway.model.journey.MapKind
	 * @see org.fieldway.model.journey.impl.JourneyPackageImpl#getMapKind()
	 * @generated
	 */
	int MAP_KIND = 13;

	/**
	 * The meta object id for the '{@link org.fieldway.model.journey.MapStatus <em>Map Status</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.fieldway.model.journey.MapStatus
	 * @see org.fieldway.model.journey.impl.JourneyPackageImpl#getMapStatus()
	 * @generated
	 */
	int MAP_STATUS = 14;

	/**
	 * The meta object id for the '{@link org.fieldway.model.journey.StageLinkKind <em>Stage Link Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.fieldway.model.journey.StageLinkKind
	 * @see org.fieldway.model.journey.impl.JourneyPackageImpl#getStageLinkKind()
	 * @generated
	 */
	int STAGE_LINK_KIND = 15;

	/**
	 * The meta object id for the '{@link org.fieldway.model.journey.CardOrigin <em>Card Origin</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.fieldway.model.journey.CardOrigin
	 * @see org.fieldway.model.journey.impl.JourneyPackageImpl#getCardOrigin()
	 * @generated
	 */
	int CARD_ORIGIN = 16;

	/**
	 * The meta object id for the '{@link org.fieldway.model.journey.Priority <em>Priority</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.fieldway.model.journey.Priority
	 * @see org.fieldway.model.journey.impl.JourneyPackageImpl#getPriority()
	 * @generated
	 */
	int PRIORITY = 17;

	/**
	 * The meta object id for the '{@link org.fieldway.model.journey.CardLinkKind <em>Card Link Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.fieldway.model.journey.CardLinkKind
	 * @see org.fieldway.model.journey.impl.JourneyPackageImpl#getCardLinkKind()
	 * @generated
	 */
	int CARD_LINK_KIND = 18;

	/**
	 * The meta object id for the '{@link org.fieldway.model.journey.CardWording <em>Card Wording</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.fieldway.model.journey.CardWording
	 * @see org.fieldway.model.journey.impl.JourneyPackageImpl#getCardWording()
	 * @generated
	 */
	int CARD_WORDING = 19;

	/**
	 * The meta object id for the '{@link org.fieldway.model.journey.Comparison <em>Comparison</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.fieldway.model.journey.Comparison
	 * @see org.fieldway.model.journey.impl.JourneyPackageImpl#getComparison()
	 * @generated
	 */
	int COMPARISON = 20;

	/**
	 * The meta object id for the '{@link org.fieldway.model.journey.LaneShape <em>Lane Shape</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.fieldway.model.journey.LaneShape
	 * @see org.fieldway.model.journey.impl.JourneyPackageImpl#getLaneShape()
	 * @generated
	 */
	int LANE_SHAPE = 21;

	/**
	 * The meta object id for the '{@link org.fieldway.model.journey.LaneContent <em>Lane Content</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.fieldway.model.journey.LaneContent
	 * @see org.fieldway.model.journey.impl.JourneyPackageImpl#getLaneContent()
	 * @generated
	 */
	int LANE_CONTENT = 22;


	/**
	 * Returns the meta object for class '{@link org.fieldway.model.journey.JourneyMap <em>Map</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Map</em>'.
	 * @see org.fieldway.model.journey.JourneyMap
	 * @generated
	 */
	EClass getJourneyMap();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.journey.JourneyMap#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.fieldway.model.journey.JourneyMap#getKind()
	 * @see #getJourneyMap()
	 * @generated
	 */
	EAttribute getJourneyMap_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.journey.JourneyMap#getStatus <em>Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Status</em>'.
	 * @see org.fieldway.model.journey.JourneyMap#getStatus()
	 * @see #getJourneyMap()
	 * @generated
	 */
	EAttribute getJourneyMap_Status();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.journey.JourneyMap#getScenario <em>Scenario</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Scenario</em>'.
	 * @see org.fieldway.model.journey.JourneyMap#getScenario()
	 * @see #getJourneyMap()
	 * @generated
	 */
	EAttribute getJourneyMap_Scenario();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.journey.JourneyMap#getAsOf <em>As Of</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>As Of</em>'.
	 * @see org.fieldway.model.journey.JourneyMap#getAsOf()
	 * @see #getJourneyMap()
	 * @generated
	 */
	EAttribute getJourneyMap_AsOf();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.journey.JourneyMap#getLanguage <em>Language</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Language</em>'.
	 * @see org.fieldway.model.journey.JourneyMap#getLanguage()
	 * @see #getJourneyMap()
	 * @generated
	 */
	EAttribute getJourneyMap_Language();

	/**
	 * Returns the meta object for the attribute list '{@link org.fieldway.model.journey.JourneyMap#getDismissedKeys <em>Dismissed Keys</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Dismissed Keys</em>'.
	 * @see org.fieldway.model.journey.JourneyMap#getDismissedKeys()
	 * @see #getJourneyMap()
	 * @generated
	 */
	EAttribute getJourneyMap_DismissedKeys();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.journey.JourneyMap#getDrafted <em>Drafted</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Drafted</em>'.
	 * @see org.fieldway.model.journey.JourneyMap#getDrafted()
	 * @see #getJourneyMap()
	 * @generated
	 */
	EAttribute getJourneyMap_Drafted();

	/**
	 * Returns the meta object for the reference list '{@link org.fieldway.model.journey.JourneyMap#getParticipants <em>Participants</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Participants</em>'.
	 * @see org.fieldway.model.journey.JourneyMap#getParticipants()
	 * @see #getJourneyMap()
	 * @generated
	 */
	EReference getJourneyMap_Participants();

	/**
	 * Returns the meta object for the reference list '{@link org.fieldway.model.journey.JourneyMap#getGroups <em>Groups</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Groups</em>'.
	 * @see org.fieldway.model.journey.JourneyMap#getGroups()
	 * @see #getJourneyMap()
	 * @generated
	 */
	EReference getJourneyMap_Groups();

	/**
	 * Returns the meta object for the reference list '{@link org.fieldway.model.journey.JourneyMap#getCoCreators <em>Co Creators</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Co Creators</em>'.
	 * @see org.fieldway.model.journey.JourneyMap#getCoCreators()
	 * @see #getJourneyMap()
	 * @generated
	 */
	EReference getJourneyMap_CoCreators();

	/**
	 * Returns the meta object for the reference list '{@link org.fieldway.model.journey.JourneyMap#getFacilitators <em>Facilitators</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Facilitators</em>'.
	 * @see org.fieldway.model.journey.JourneyMap#getFacilitators()
	 * @see #getJourneyMap()
	 * @generated
	 */
	EReference getJourneyMap_Facilitators();

	/**
	 * Returns the meta object for the reference '{@link org.fieldway.model.journey.JourneyMap#getSession <em>Session</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Session</em>'.
	 * @see org.fieldway.model.journey.JourneyMap#getSession()
	 * @see #getJourneyMap()
	 * @generated
	 */
	EReference getJourneyMap_Session();

	/**
	 * Returns the meta object for the reference list '{@link org.fieldway.model.journey.JourneyMap#getBasedOn <em>Based On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Based On</em>'.
	 * @see org.fieldway.model.journey.JourneyMap#getBasedOn()
	 * @see #getJourneyMap()
	 * @generated
	 */
	EReference getJourneyMap_BasedOn();

	/**
	 * Returns the meta object for the reference '{@link org.fieldway.model.journey.JourneyMap#getTemplate <em>Template</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Template</em>'.
	 * @see org.fieldway.model.journey.JourneyMap#getTemplate()
	 * @see #getJourneyMap()
	 * @generated
	 */
	EReference getJourneyMap_Template();

	/**
	 * Returns the meta object for the reference list '{@link org.fieldway.model.journey.JourneyMap#getQuestions <em>Questions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Questions</em>'.
	 * @see org.fieldway.model.journey.JourneyMap#getQuestions()
	 * @see #getJourneyMap()
	 * @generated
	 */
	EReference getJourneyMap_Questions();

	/**
	 * Returns the meta object for the containment reference list '{@link org.fieldway.model.journey.JourneyMap#getStages <em>Stages</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Stages</em>'.
	 * @see org.fieldway.model.journey.JourneyMap#getStages()
	 * @see #getJourneyMap()
	 * @generated
	 */
	EReference getJourneyMap_Stages();

	/**
	 * Returns the meta object for the containment reference list '{@link org.fieldway.model.journey.JourneyMap#getLanes <em>Lanes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Lanes</em>'.
	 * @see org.fieldway.model.journey.JourneyMap#getLanes()
	 * @see #getJourneyMap()
	 * @generated
	 */
	EReference getJourneyMap_Lanes();

	/**
	 * Returns the meta object for the containment reference list '{@link org.fieldway.model.journey.JourneyMap#getCards <em>Cards</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Cards</em>'.
	 * @see org.fieldway.model.journey.JourneyMap#getCards()
	 * @see #getJourneyMap()
	 * @generated
	 */
	EReference getJourneyMap_Cards();

	/**
	 * Returns the meta object for the containment reference list '{@link org.fieldway.model.journey.JourneyMap#getStageLinks <em>Stage Links</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Stage Links</em>'.
	 * @see org.fieldway.model.journey.JourneyMap#getStageLinks()
	 * @see #getJourneyMap()
	 * @generated
	 */
	EReference getJourneyMap_StageLinks();

	/**
	 * Returns the meta object for the containment reference list '{@link org.fieldway.model.journey.JourneyMap#getCardLinks <em>Card Links</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Card Links</em>'.
	 * @see org.fieldway.model.journey.JourneyMap#getCardLinks()
	 * @see #getJourneyMap()
	 * @generated
	 */
	EReference getJourneyMap_CardLinks();

	/**
	 * Returns the meta object for the containment reference list '{@link org.fieldway.model.journey.JourneyMap#getChecks <em>Checks</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Checks</em>'.
	 * @see org.fieldway.model.journey.JourneyMap#getChecks()
	 * @see #getJourneyMap()
	 * @generated
	 */
	EReference getJourneyMap_Checks();

	/**
	 * Returns the meta object for class '{@link org.fieldway.model.journey.MapCheck <em>Map Check</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Map Check</em>'.
	 * @see org.fieldway.model.journey.MapCheck
	 * @generated
	 */
	EClass getMapCheck();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.journey.MapCheck#getCheckedOn <em>Checked On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Checked On</em>'.
	 * @see org.fieldway.model.journey.MapCheck#getCheckedOn()
	 * @see #getMapCheck()
	 * @generated
	 */
	EAttribute getMapCheck_CheckedOn();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.journey.MapCheck#getSaid <em>Said</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Said</em>'.
	 * @see org.fieldway.model.journey.MapCheck#getSaid()
	 * @see #getMapCheck()
	 * @generated
	 */
	EAttribute getMapCheck_Said();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.journey.MapCheck#getChanged <em>Changed</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Changed</em>'.
	 * @see org.fieldway.model.journey.MapCheck#getChanged()
	 * @see #getMapCheck()
	 * @generated
	 */
	EAttribute getMapCheck_Changed();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.journey.MapCheck#isAgreed <em>Agreed</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Agreed</em>'.
	 * @see org.fieldway.model.journey.MapCheck#isAgreed()
	 * @see #getMapCheck()
	 * @generated
	 */
	EAttribute getMapCheck_Agreed();

	/**
	 * Returns the meta object for the reference list '{@link org.fieldway.model.journey.MapCheck#getParticipants <em>Participants</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Participants</em>'.
	 * @see org.fieldway.model.journey.MapCheck#getParticipants()
	 * @see #getMapCheck()
	 * @generated
	 */
	EReference getMapCheck_Participants();

	/**
	 * Returns the meta object for the reference '{@link org.fieldway.model.journey.MapCheck#getSession <em>Session</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Session</em>'.
	 * @see org.fieldway.model.journey.MapCheck#getSession()
	 * @see #getMapCheck()
	 * @generated
	 */
	EReference getMapCheck_Session();

	/**
	 * Returns the meta object for class '{@link org.fieldway.model.journey.Stage <em>Stage</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Stage</em>'.
	 * @see org.fieldway.model.journey.Stage
	 * @generated
	 */
	EClass getStage();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.journey.Stage#getColour <em>Colour</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Colour</em>'.
	 * @see org.fieldway.model.journey.Stage#getColour()
	 * @see #getStage()
	 * @generated
	 */
	EAttribute getStage_Colour();

	/**
	 * Returns the meta object for the containment reference list '{@link org.fieldway.model.journey.Stage#getRules <em>Rules</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Rules</em>'.
	 * @see org.fieldway.model.journey.Stage#getRules()
	 * @see #getStage()
	 * @generated
	 */
	EReference getStage_Rules();

	/**
	 * Returns the meta object for class '{@link org.fieldway.model.journey.StageLink <em>Stage Link</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Stage Link</em>'.
	 * @see org.fieldway.model.journey.StageLink
	 * @generated
	 */
	EClass getStageLink();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.journey.StageLink#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.fieldway.model.journey.StageLink#getKind()
	 * @see #getStageLink()
	 * @generated
	 */
	EAttribute getStageLink_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.journey.StageLink#getLabel <em>Label</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Label</em>'.
	 * @see org.fieldway.model.journey.StageLink#getLabel()
	 * @see #getStageLink()
	 * @generated
	 */
	EAttribute getStageLink_Label();

	/**
	 * Returns the meta object for the reference '{@link org.fieldway.model.journey.StageLink#getFrom <em>From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>From</em>'.
	 * @see org.fieldway.model.journey.StageLink#getFrom()
	 * @see #getStageLink()
	 * @generated
	 */
	EReference getStageLink_From();

	/**
	 * Returns the meta object for the reference '{@link org.fieldway.model.journey.StageLink#getTo <em>To</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>To</em>'.
	 * @see org.fieldway.model.journey.StageLink#getTo()
	 * @see #getStageLink()
	 * @generated
	 */
	EReference getStageLink_To();

	/**
	 * Returns the meta object for class '{@link org.fieldway.model.journey.Lane <em>Lane</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Lane</em>'.
	 * @see org.fieldway.model.journey.Lane
	 * @generated
	 */
	EClass getLane();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.journey.Lane#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.fieldway.model.journey.Lane#getKind()
	 * @see #getLane()
	 * @generated
	 */
	EAttribute getLane_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.journey.Lane#getColour <em>Colour</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Colour</em>'.
	 * @see org.fieldway.model.journey.Lane#getColour()
	 * @see #getLane()
	 * @generated
	 */
	EAttribute getLane_Colour();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.journey.Lane#isHidden <em>Hidden</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Hidden</em>'.
	 * @see org.fieldway.model.journey.Lane#isHidden()
	 * @see #getLane()
	 * @generated
	 */
	EAttribute getLane_Hidden();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.journey.Lane#isCollapsed <em>Collapsed</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Collapsed</em>'.
	 * @see org.fieldway.model.journey.Lane#isCollapsed()
	 * @see #getLane()
	 * @generated
	 */
	EAttribute getLane_Collapsed();

	/**
	 * Returns the meta object for the containment reference list '{@link org.fieldway.model.journey.Lane#getRules <em>Rules</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Rules</em>'.
	 * @see org.fieldway.model.journey.Lane#getRules()
	 * @see #getLane()
	 * @generated
	 */
	EReference getLane_Rules();

	/**
	 * Returns the meta object for class '{@link org.fieldway.model.journey.Card <em>Card</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Card</em>'.
	 * @see org.fieldway.model.journey.Card
	 * @generated
	 */
	EClass getCard();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.journey.Card#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.fieldway.model.journey.Card#getText()
	 * @see #getCard()
	 * @generated
	 */
	EAttribute getCard_Text();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.journey.Card#getOrder <em>Order</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Order</em>'.
	 * @see org.fieldway.model.journey.Card#getOrder()
	 * @see #getCard()
	 * @generated
	 */
	EAttribute getCard_Order();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.journey.Card#getFeelingScore <em>Feeling Score</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Feeling Score</em>'.
	 * @see org.fieldway.model.journey.Card#getFeelingScore()
	 * @see #getCard()
	 * @generated
	 */
	EAttribute getCard_FeelingScore();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.journey.Card#getFeelingWord <em>Feeling Word</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Feeling Word</em>'.
	 * @see org.fieldway.model.journey.Card#getFeelingWord()
	 * @see #getCard()
	 * @generated
	 */
	EAttribute getCard_FeelingWord();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.journey.Card#getBasis <em>Basis</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Basis</em>'.
	 * @see org.fieldway.model.journey.Card#getBasis()
	 * @see #getCard()
	 * @generated
	 */
	EAttribute getCard_Basis();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.journey.Card#getPolarity <em>Polarity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Polarity</em>'.
	 * @see org.fieldway.model.journey.Card#getPolarity()
	 * @see #getCard()
	 * @generated
	 */
	EAttribute getCard_Polarity();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.journey.Card#getColour <em>Colour</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Colour</em>'.
	 * @see org.fieldway.model.journey.Card#getColour()
	 * @see #getCard()
	 * @generated
	 */
	EAttribute getCard_Colour();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.journey.Card#getNote <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Note</em>'.
	 * @see org.fieldway.model.journey.Card#getNote()
	 * @see #getCard()
	 * @generated
	 */
	EAttribute getCard_Note();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.journey.Card#getOrigin <em>Origin</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Origin</em>'.
	 * @see org.fieldway.model.journey.Card#getOrigin()
	 * @see #getCard()
	 * @generated
	 */
	EAttribute getCard_Origin();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.journey.Card#getRuleKey <em>Rule Key</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rule Key</em>'.
	 * @see org.fieldway.model.journey.Card#getRuleKey()
	 * @see #getCard()
	 * @generated
	 */
	EAttribute getCard_RuleKey();

	/**
	 * Returns the meta object for the attribute list '{@link org.fieldway.model.journey.Card#getEditedFeatures <em>Edited Features</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Edited Features</em>'.
	 * @see org.fieldway.model.journey.Card#getEditedFeatures()
	 * @see #getCard()
	 * @generated
	 */
	EAttribute getCard_EditedFeatures();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.journey.Card#getPriority <em>Priority</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Priority</em>'.
	 * @see org.fieldway.model.journey.Card#getPriority()
	 * @see #getCard()
	 * @generated
	 */
	EAttribute getCard_Priority();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.journey.Card#getVotes <em>Votes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Votes</em>'.
	 * @see org.fieldway.model.journey.Card#getVotes()
	 * @see #getCard()
	 * @generated
	 */
	EAttribute getCard_Votes();

	/**
	 * Returns the meta object for the reference '{@link org.fieldway.model.journey.Card#getStage <em>Stage</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Stage</em>'.
	 * @see org.fieldway.model.journey.Card#getStage()
	 * @see #getCard()
	 * @generated
	 */
	EReference getCard_Stage();

	/**
	 * Returns the meta object for the reference '{@link org.fieldway.model.journey.Card#getLane <em>Lane</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Lane</em>'.
	 * @see org.fieldway.model.journey.Card#getLane()
	 * @see #getCard()
	 * @generated
	 */
	EReference getCard_Lane();

	/**
	 * Returns the meta object for the reference list '{@link org.fieldway.model.journey.Card#getTouches <em>Touches</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Touches</em>'.
	 * @see org.fieldway.model.journey.Card#getTouches()
	 * @see #getCard()
	 * @generated
	 */
	EReference getCard_Touches();

	/**
	 * Returns the meta object for the reference list '{@link org.fieldway.model.journey.Card#getOrganisations <em>Organisations</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Organisations</em>'.
	 * @see org.fieldway.model.journey.Card#getOrganisations()
	 * @see #getCard()
	 * @generated
	 */
	EReference getCard_Organisations();

	/**
	 * Returns the meta object for the reference list '{@link org.fieldway.model.journey.Card#getAnswers <em>Answers</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Answers</em>'.
	 * @see org.fieldway.model.journey.Card#getAnswers()
	 * @see #getCard()
	 * @generated
	 */
	EReference getCard_Answers();

	/**
	 * Returns the meta object for the reference list '{@link org.fieldway.model.journey.Card#getValues <em>Values</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Values</em>'.
	 * @see org.fieldway.model.journey.Card#getValues()
	 * @see #getCard()
	 * @generated
	 */
	EReference getCard_Values();

	/**
	 * Returns the meta object for the reference list '{@link org.fieldway.model.journey.Card#getCodes <em>Codes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Codes</em>'.
	 * @see org.fieldway.model.journey.Card#getCodes()
	 * @see #getCard()
	 * @generated
	 */
	EReference getCard_Codes();

	/**
	 * Returns the meta object for the reference list '{@link org.fieldway.model.journey.Card#getProposedBy <em>Proposed By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Proposed By</em>'.
	 * @see org.fieldway.model.journey.Card#getProposedBy()
	 * @see #getCard()
	 * @generated
	 */
	EReference getCard_ProposedBy();

	/**
	 * Returns the meta object for the containment reference list '{@link org.fieldway.model.journey.Card#getEvidence <em>Evidence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Evidence</em>'.
	 * @see org.fieldway.model.journey.Card#getEvidence()
	 * @see #getCard()
	 * @generated
	 */
	EReference getCard_Evidence();

	/**
	 * Returns the meta object for class '{@link org.fieldway.model.journey.CardLink <em>Card Link</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Card Link</em>'.
	 * @see org.fieldway.model.journey.CardLink
	 * @generated
	 */
	EClass getCardLink();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.journey.CardLink#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.fieldway.model.journey.CardLink#getKind()
	 * @see #getCardLink()
	 * @generated
	 */
	EAttribute getCardLink_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.journey.CardLink#getLabel <em>Label</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Label</em>'.
	 * @see org.fieldway.model.journey.CardLink#getLabel()
	 * @see #getCardLink()
	 * @generated
	 */
	EAttribute getCardLink_Label();

	/**
	 * Returns the meta object for the reference '{@link org.fieldway.model.journey.CardLink#getFrom <em>From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>From</em>'.
	 * @see org.fieldway.model.journey.CardLink#getFrom()
	 * @see #getCardLink()
	 * @generated
	 */
	EReference getCardLink_From();

	/**
	 * Returns the meta object for the reference '{@link org.fieldway.model.journey.CardLink#getTo <em>To</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>To</em>'.
	 * @see org.fieldway.model.journey.CardLink#getTo()
	 * @see #getCardLink()
	 * @generated
	 */
	EReference getCardLink_To();

	/**
	 * Returns the meta object for class '{@link org.fieldway.model.journey.MapRule <em>Map Rule</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Map Rule</em>'.
	 * @see org.fieldway.model.journey.MapRule
	 * @generated
	 */
	EClass getMapRule();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.journey.MapRule#isIncludeSubcodes <em>Include Subcodes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Include Subcodes</em>'.
	 * @see org.fieldway.model.journey.MapRule#isIncludeSubcodes()
	 * @see #getMapRule()
	 * @generated
	 */
	EAttribute getMapRule_IncludeSubcodes();

	/**
	 * Returns the meta object for the reference list '{@link org.fieldway.model.journey.MapRule#getCodes <em>Codes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Codes</em>'.
	 * @see org.fieldway.model.journey.MapRule#getCodes()
	 * @see #getMapRule()
	 * @generated
	 */
	EReference getMapRule_Codes();

	/**
	 * Returns the meta object for the reference list '{@link org.fieldway.model.journey.MapRule#getCodeSets <em>Code Sets</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Code Sets</em>'.
	 * @see org.fieldway.model.journey.MapRule#getCodeSets()
	 * @see #getMapRule()
	 * @generated
	 */
	EReference getMapRule_CodeSets();

	/**
	 * Returns the meta object for the containment reference list '{@link org.fieldway.model.journey.MapRule#getConditions <em>Conditions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Conditions</em>'.
	 * @see org.fieldway.model.journey.MapRule#getConditions()
	 * @see #getMapRule()
	 * @generated
	 */
	EReference getMapRule_Conditions();

	/**
	 * Returns the meta object for class '{@link org.fieldway.model.journey.LaneRule <em>Lane Rule</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Lane Rule</em>'.
	 * @see org.fieldway.model.journey.LaneRule
	 * @generated
	 */
	EClass getLaneRule();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.journey.LaneRule#getWording <em>Wording</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Wording</em>'.
	 * @see org.fieldway.model.journey.LaneRule#getWording()
	 * @see #getLaneRule()
	 * @generated
	 */
	EAttribute getLaneRule_Wording();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.journey.LaneRule#getMinimumParticipants <em>Minimum Participants</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Minimum Participants</em>'.
	 * @see org.fieldway.model.journey.LaneRule#getMinimumParticipants()
	 * @see #getLaneRule()
	 * @generated
	 */
	EAttribute getLaneRule_MinimumParticipants();

	/**
	 * Returns the meta object for class '{@link org.fieldway.model.journey.StageRule <em>Stage Rule</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Stage Rule</em>'.
	 * @see org.fieldway.model.journey.StageRule
	 * @generated
	 */
	EClass getStageRule();

	/**
	 * Returns the meta object for class '{@link org.fieldway.model.journey.AttributeCondition <em>Attribute Condition</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Attribute Condition</em>'.
	 * @see org.fieldway.model.journey.AttributeCondition
	 * @generated
	 */
	EClass getAttributeCondition();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.journey.AttributeCondition#getComparison <em>Comparison</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Comparison</em>'.
	 * @see org.fieldway.model.journey.AttributeCondition#getComparison()
	 * @see #getAttributeCondition()
	 * @generated
	 */
	EAttribute getAttributeCondition_Comparison();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.journey.AttributeCondition#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see org.fieldway.model.journey.AttributeCondition#getValue()
	 * @see #getAttributeCondition()
	 * @generated
	 */
	EAttribute getAttributeCondition_Value();

	/**
	 * Returns the meta object for the reference '{@link org.fieldway.model.journey.AttributeCondition#getDefinition <em>Definition</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Definition</em>'.
	 * @see org.fieldway.model.journey.AttributeCondition#getDefinition()
	 * @see #getAttributeCondition()
	 * @generated
	 */
	EReference getAttributeCondition_Definition();

	/**
	 * Returns the meta object for the reference '{@link org.fieldway.model.journey.AttributeCondition#getChoice <em>Choice</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Choice</em>'.
	 * @see org.fieldway.model.journey.AttributeCondition#getChoice()
	 * @see #getAttributeCondition()
	 * @generated
	 */
	EReference getAttributeCondition_Choice();

	/**
	 * Returns the meta object for class '{@link org.fieldway.model.journey.MapTemplate <em>Map Template</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Map Template</em>'.
	 * @see org.fieldway.model.journey.MapTemplate
	 * @generated
	 */
	EClass getMapTemplate();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.journey.MapTemplate#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.fieldway.model.journey.MapTemplate#getKind()
	 * @see #getMapTemplate()
	 * @generated
	 */
	EAttribute getMapTemplate_Kind();

	/**
	 * Returns the meta object for the containment reference list '{@link org.fieldway.model.journey.MapTemplate#getStages <em>Stages</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Stages</em>'.
	 * @see org.fieldway.model.journey.MapTemplate#getStages()
	 * @see #getMapTemplate()
	 * @generated
	 */
	EReference getMapTemplate_Stages();

	/**
	 * Returns the meta object for the containment reference list '{@link org.fieldway.model.journey.MapTemplate#getLanes <em>Lanes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Lanes</em>'.
	 * @see org.fieldway.model.journey.MapTemplate#getLanes()
	 * @see #getMapTemplate()
	 * @generated
	 */
	EReference getMapTemplate_Lanes();

	/**
	 * Returns the meta object for class '{@link org.fieldway.model.journey.LaneKindDefinition <em>Lane Kind Definition</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Lane Kind Definition</em>'.
	 * @see org.fieldway.model.journey.LaneKindDefinition
	 * @generated
	 */
	EClass getLaneKindDefinition();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.journey.LaneKindDefinition#getKey <em>Key</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Key</em>'.
	 * @see org.fieldway.model.journey.LaneKindDefinition#getKey()
	 * @see #getLaneKindDefinition()
	 * @generated
	 */
	EAttribute getLaneKindDefinition_Key();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.journey.LaneKindDefinition#getColour <em>Colour</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Colour</em>'.
	 * @see org.fieldway.model.journey.LaneKindDefinition#getColour()
	 * @see #getLaneKindDefinition()
	 * @generated
	 */
	EAttribute getLaneKindDefinition_Colour();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.journey.LaneKindDefinition#getShape <em>Shape</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Shape</em>'.
	 * @see org.fieldway.model.journey.LaneKindDefinition#getShape()
	 * @see #getLaneKindDefinition()
	 * @generated
	 */
	EAttribute getLaneKindDefinition_Shape();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.journey.LaneKindDefinition#getIcon <em>Icon</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Icon</em>'.
	 * @see org.fieldway.model.journey.LaneKindDefinition#getIcon()
	 * @see #getLaneKindDefinition()
	 * @generated
	 */
	EAttribute getLaneKindDefinition_Icon();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.journey.LaneKindDefinition#isBelowVisibility <em>Below Visibility</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Below Visibility</em>'.
	 * @see org.fieldway.model.journey.LaneKindDefinition#isBelowVisibility()
	 * @see #getLaneKindDefinition()
	 * @generated
	 */
	EAttribute getLaneKindDefinition_BelowVisibility();

	/**
	 * Returns the meta object for the attribute list '{@link org.fieldway.model.journey.LaneKindDefinition#getCarries <em>Carries</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Carries</em>'.
	 * @see org.fieldway.model.journey.LaneKindDefinition#getCarries()
	 * @see #getLaneKindDefinition()
	 * @generated
	 */
	EAttribute getLaneKindDefinition_Carries();

	/**
	 * Returns the meta object for enum '{@link org.fieldway.model.journey.MapKind <em>Map Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Map Kind</em>'.
	 * @see org.fieldway.model.journey.MapKind
	 * @generated
	 */
	EEnum getMapKind();

	/**
	 * Returns the meta object for enum '{@link org.fieldway.model.journey.MapStatus <em>Map Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Map Status</em>'.
	 * @see org.fieldway.model.journey.MapStatus
	 * @generated
	 */
	EEnum getMapStatus();

	/**
	 * Returns the meta object for enum '{@link org.fieldway.model.journey.StageLinkKind <em>Stage Link Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Stage Link Kind</em>'.
	 * @see org.fieldway.model.journey.StageLinkKind
	 * @generated
	 */
	EEnum getStageLinkKind();

	/**
	 * Returns the meta object for enum '{@link org.fieldway.model.journey.CardOrigin <em>Card Origin</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Card Origin</em>'.
	 * @see org.fieldway.model.journey.CardOrigin
	 * @generated
	 */
	EEnum getCardOrigin();

	/**
	 * Returns the meta object for enum '{@link org.fieldway.model.journey.Priority <em>Priority</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Priority</em>'.
	 * @see org.fieldway.model.journey.Priority
	 * @generated
	 */
	EEnum getPriority();

	/**
	 * Returns the meta object for enum '{@link org.fieldway.model.journey.CardLinkKind <em>Card Link Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Card Link Kind</em>'.
	 * @see org.fieldway.model.journey.CardLinkKind
	 * @generated
	 */
	EEnum getCardLinkKind();

	/**
	 * Returns the meta object for enum '{@link org.fieldway.model.journey.CardWording <em>Card Wording</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Card Wording</em>'.
	 * @see org.fieldway.model.journey.CardWording
	 * @generated
	 */
	EEnum getCardWording();

	/**
	 * Returns the meta object for enum '{@link org.fieldway.model.journey.Comparison <em>Comparison</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Comparison</em>'.
	 * @see org.fieldway.model.journey.Comparison
	 * @generated
	 */
	EEnum getComparison();

	/**
	 * Returns the meta object for enum '{@link org.fieldway.model.journey.LaneShape <em>Lane Shape</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Lane Shape</em>'.
	 * @see org.fieldway.model.journey.LaneShape
	 * @generated
	 */
	EEnum getLaneShape();

	/**
	 * Returns the meta object for enum '{@link org.fieldway.model.journey.LaneContent <em>Lane Content</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Lane Content</em>'.
	 * @see org.fieldway.model.journey.LaneContent
	 * @generated
	 */
	EEnum getLaneContent();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	JourneyFactory getJourneyFactory();

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
		 * The meta object literal for the '{@link org.fieldway.model.journey.impl.JourneyMapImpl <em>Map</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.fieldway.model.journey.impl.JourneyMapImpl
		 * @see org.fieldway.model.journey.impl.JourneyPackageImpl#getJourneyMap()
		 * @generated
		 */
		EClass JOURNEY_MAP = eINSTANCE.getJourneyMap();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute JOURNEY_MAP__KIND = eINSTANCE.getJourneyMap_Kind();

		/**
		 * The meta object literal for the '<em><b>Status</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute JOURNEY_MAP__STATUS = eINSTANCE.getJourneyMap_Status();

		/**
		 * The meta object literal for the '<em><b>Scenario</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute JOURNEY_MAP__SCENARIO = eINSTANCE.getJourneyMap_Scenario();

		/**
		 * The meta object literal for the '<em><b>As Of</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute JOURNEY_MAP__AS_OF = eINSTANCE.getJourneyMap_AsOf();

		/**
		 * The meta object literal for the '<em><b>Language</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute JOURNEY_MAP__LANGUAGE = eINSTANCE.getJourneyMap_Language();

		/**
		 * The meta object literal for the '<em><b>Dismissed Keys</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute JOURNEY_MAP__DISMISSED_KEYS = eINSTANCE.getJourneyMap_DismissedKeys();

		/**
		 * The meta object literal for the '<em><b>Drafted</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute JOURNEY_MAP__DRAFTED = eINSTANCE.getJourneyMap_Drafted();

		/**
		 * The meta object literal for the '<em><b>Participants</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference JOURNEY_MAP__PARTICIPANTS = eINSTANCE.getJourneyMap_Participants();

		/**
		 * The meta object literal for the '<em><b>Groups</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference JOURNEY_MAP__GROUPS = eINSTANCE.getJourneyMap_Groups();

		/**
		 * The meta object literal for the '<em><b>Co Creators</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference JOURNEY_MAP__CO_CREATORS = eINSTANCE.getJourneyMap_CoCreators();

		/**
		 * The meta object literal for the '<em><b>Facilitators</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference JOURNEY_MAP__FACILITATORS = eINSTANCE.getJourneyMap_Facilitators();

		/**
		 * The meta object literal for the '<em><b>Session</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference JOURNEY_MAP__SESSION = eINSTANCE.getJourneyMap_Session();

		/**
		 * The meta object literal for the '<em><b>Based On</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference JOURNEY_MAP__BASED_ON = eINSTANCE.getJourneyMap_BasedOn();

		/**
		 * The meta object literal for the '<em><b>Template</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference JOURNEY_MAP__TEMPLATE = eINSTANCE.getJourneyMap_Template();

		/**
		 * The meta object literal for the '<em><b>Questions</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference JOURNEY_MAP__QUESTIONS = eINSTANCE.getJourneyMap_Questions();

		/**
		 * The meta object literal for the '<em><b>Stages</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference JOURNEY_MAP__STAGES = eINSTANCE.getJourneyMap_Stages();

		/**
		 * The meta object literal for the '<em><b>Lanes</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference JOURNEY_MAP__LANES = eINSTANCE.getJourneyMap_Lanes();

		/**
		 * The meta object literal for the '<em><b>Cards</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference JOURNEY_MAP__CARDS = eINSTANCE.getJourneyMap_Cards();

		/**
		 * The meta object literal for the '<em><b>Stage Links</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference JOURNEY_MAP__STAGE_LINKS = eINSTANCE.getJourneyMap_StageLinks();

		/**
		 * The meta object literal for the '<em><b>Card Links</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference JOURNEY_MAP__CARD_LINKS = eINSTANCE.getJourneyMap_CardLinks();

		/**
		 * The meta object literal for the '<em><b>Checks</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference JOURNEY_MAP__CHECKS = eINSTANCE.getJourneyMap_Checks();

		/**
		 * The meta object literal for the '{@link org.fieldway.model.journey.impl.MapCheckImpl <em>Map Check</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.fieldway.model.journey.impl.MapCheckImpl
		 * @see org.fieldway.model.journey.impl.JourneyPackageImpl#getMapCheck()
		 * @generated
		 */
		EClass MAP_CHECK = eINSTANCE.getMapCheck();

		/**
		 * The meta object literal for the '<em><b>Checked On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MAP_CHECK__CHECKED_ON = eINSTANCE.getMapCheck_CheckedOn();

		/**
		 * The meta object literal for the '<em><b>Said</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MAP_CHECK__SAID = eINSTANCE.getMapCheck_Said();

		/**
		 * The meta object literal for the '<em><b>Changed</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MAP_CHECK__CHANGED = eINSTANCE.getMapCheck_Changed();

		/**
		 * The meta object literal for the '<em><b>Agreed</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MAP_CHECK__AGREED = eINSTANCE.getMapCheck_Agreed();

		/**
		 * The meta object literal for the '<em><b>Participants</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MAP_CHECK__PARTICIPANTS = eINSTANCE.getMapCheck_Participants();

		/**
		 * The meta object literal for the '<em><b>Session</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MAP_CHECK__SESSION = eINSTANCE.getMapCheck_Session();

		/**
		 * The meta object literal for the '{@link org.fieldway.model.journey.impl.StageImpl <em>Stage</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.fieldway.model.journey.impl.StageImpl
		 * @see org.fieldway.model.journey.impl.JourneyPackageImpl#getStage()
		 * @generated
		 */
		EClass STAGE = eINSTANCE.getStage();

		/**
		 * The meta object literal for the '<em><b>Colour</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STAGE__COLOUR = eINSTANCE.getStage_Colour();

		/**
		 * The meta object literal for the '<em><b>Rules</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STAGE__RULES = eINSTANCE.getStage_Rules();

		/**
		 * The meta object literal for the '{@link org.fieldway.model.journey.impl.StageLinkImpl <em>Stage Link</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.fieldway.model.journey.impl.StageLinkImpl
		 * @see org.fieldway.model.journey.impl.JourneyPackageImpl#getStageLink()
		 * @generated
		 */
		EClass STAGE_LINK = eINSTANCE.getStageLink();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STAGE_LINK__KIND = eINSTANCE.getStageLink_Kind();

		/**
		 * The meta object literal for the '<em><b>Label</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STAGE_LINK__LABEL = eINSTANCE.getStageLink_Label();

		/**
		 * The meta object literal for the '<em><b>From</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STAGE_LINK__FROM = eINSTANCE.getStageLink_From();

		/**
		 * The meta object literal for the '<em><b>To</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STAGE_LINK__TO = eINSTANCE.getStageLink_To();

		/**
		 * The meta object literal for the '{@link org.fieldway.model.journey.impl.LaneImpl <em>Lane</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.fieldway.model.journey.impl.LaneImpl
		 * @see org.fieldway.model.journey.impl.JourneyPackageImpl#getLane()
		 * @generated
		 */
		EClass LANE = eINSTANCE.getLane();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LANE__KIND = eINSTANCE.getLane_Kind();

		/**
		 * The meta object literal for the '<em><b>Colour</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LANE__COLOUR = eINSTANCE.getLane_Colour();

		/**
		 * The meta object literal for the '<em><b>Hidden</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LANE__HIDDEN = eINSTANCE.getLane_Hidden();

		/**
		 * The meta object literal for the '<em><b>Collapsed</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LANE__COLLAPSED = eINSTANCE.getLane_Collapsed();

		/**
		 * The meta object literal for the '<em><b>Rules</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference LANE__RULES = eINSTANCE.getLane_Rules();

		/**
		 * The meta object literal for the '{@link org.fieldway.model.journey.impl.CardImpl <em>Card</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.fieldway.model.journey.impl.CardImpl
		 * @see org.fieldway.model.journey.impl.JourneyPackageImpl#getCard()
		 * @generated
		 */
		EClass CARD = eINSTANCE.getCard();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CARD__TEXT = eINSTANCE.getCard_Text();

		/**
		 * The meta object literal for the '<em><b>Order</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CARD__ORDER = eINSTANCE.getCard_Order();

		/**
		 * The meta object literal for the '<em><b>Feeling Score</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CARD__FEELING_SCORE = eINSTANCE.getCard_FeelingScore();

		/**
		 * The meta object literal for the '<em><b>Feeling Word</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CARD__FEELING_WORD = eINSTANCE.getCard_FeelingWord();

		/**
		 * The meta object literal for the '<em><b>Basis</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CARD__BASIS = eINSTANCE.getCard_Basis();

		/**
		 * The meta object literal for the '<em><b>Polarity</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CARD__POLARITY = eINSTANCE.getCard_Polarity();

		/**
		 * The meta object literal for the '<em><b>Colour</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CARD__COLOUR = eINSTANCE.getCard_Colour();

		/**
		 * The meta object literal for the '<em><b>Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CARD__NOTE = eINSTANCE.getCard_Note();

		/**
		 * The meta object literal for the '<em><b>Origin</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CARD__ORIGIN = eINSTANCE.getCard_Origin();

		/**
		 * The meta object literal for the '<em><b>Rule Key</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CARD__RULE_KEY = eINSTANCE.getCard_RuleKey();

		/**
		 * The meta object literal for the '<em><b>Edited Features</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CARD__EDITED_FEATURES = eINSTANCE.getCard_EditedFeatures();

		/**
		 * The meta object literal for the '<em><b>Priority</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CARD__PRIORITY = eINSTANCE.getCard_Priority();

		/**
		 * The meta object literal for the '<em><b>Votes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CARD__VOTES = eINSTANCE.getCard_Votes();

		/**
		 * The meta object literal for the '<em><b>Stage</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CARD__STAGE = eINSTANCE.getCard_Stage();

		/**
		 * The meta object literal for the '<em><b>Lane</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CARD__LANE = eINSTANCE.getCard_Lane();

		/**
		 * The meta object literal for the '<em><b>Touches</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CARD__TOUCHES = eINSTANCE.getCard_Touches();

		/**
		 * The meta object literal for the '<em><b>Organisations</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CARD__ORGANISATIONS = eINSTANCE.getCard_Organisations();

		/**
		 * The meta object literal for the '<em><b>Answers</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CARD__ANSWERS = eINSTANCE.getCard_Answers();

		/**
		 * The meta object literal for the '<em><b>Values</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CARD__VALUES = eINSTANCE.getCard_Values();

		/**
		 * The meta object literal for the '<em><b>Codes</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CARD__CODES = eINSTANCE.getCard_Codes();

		/**
		 * The meta object literal for the '<em><b>Proposed By</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CARD__PROPOSED_BY = eINSTANCE.getCard_ProposedBy();

		/**
		 * The meta object literal for the '<em><b>Evidence</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CARD__EVIDENCE = eINSTANCE.getCard_Evidence();

		/**
		 * The meta object literal for the '{@link org.fieldway.model.journey.impl.CardLinkImpl <em>Card Link</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.fieldway.model.journey.impl.CardLinkImpl
		 * @see org.fieldway.model.journey.impl.JourneyPackageImpl#getCardLink()
		 * @generated
		 */
		EClass CARD_LINK = eINSTANCE.getCardLink();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CARD_LINK__KIND = eINSTANCE.getCardLink_Kind();

		/**
		 * The meta object literal for the '<em><b>Label</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CARD_LINK__LABEL = eINSTANCE.getCardLink_Label();

		/**
		 * The meta object literal for the '<em><b>From</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CARD_LINK__FROM = eINSTANCE.getCardLink_From();

		/**
		 * The meta object literal for the '<em><b>To</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CARD_LINK__TO = eINSTANCE.getCardLink_To();

		/**
		 * The meta object literal for the '{@link org.fieldway.model.journey.impl.MapRuleImpl <em>Map Rule</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.fieldway.model.journey.impl.MapRuleImpl
		 * @see org.fieldway.model.journey.impl.JourneyPackageImpl#getMapRule()
		 * @generated
		 */
		EClass MAP_RULE = eINSTANCE.getMapRule();

		/**
		 * The meta object literal for the '<em><b>Include Subcodes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MAP_RULE__INCLUDE_SUBCODES = eINSTANCE.getMapRule_IncludeSubcodes();

		/**
		 * The meta object literal for the '<em><b>Codes</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MAP_RULE__CODES = eINSTANCE.getMapRule_Codes();

		/**
		 * The meta object literal for the '<em><b>Code Sets</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MAP_RULE__CODE_SETS = eINSTANCE.getMapRule_CodeSets();

		/**
		 * The meta object literal for the '<em><b>Conditions</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MAP_RULE__CONDITIONS = eINSTANCE.getMapRule_Conditions();

		/**
		 * The meta object literal for the '{@link org.fieldway.model.journey.impl.LaneRuleImpl <em>Lane Rule</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.fieldway.model.journey.impl.LaneRuleImpl
		 * @see org.fieldway.model.journey.impl.JourneyPackageImpl#getLaneRule()
		 * @generated
		 */
		EClass LANE_RULE = eINSTANCE.getLaneRule();

		/**
		 * The meta object literal for the '<em><b>Wording</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LANE_RULE__WORDING = eINSTANCE.getLaneRule_Wording();

		/**
		 * The meta object literal for the '<em><b>Minimum Participants</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LANE_RULE__MINIMUM_PARTICIPANTS = eINSTANCE.getLaneRule_MinimumParticipants();

		/**
		 * The meta object literal for the '{@link org.fieldway.model.journey.impl.StageRuleImpl <em>Stage Rule</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.fieldway.model.journey.impl.StageRuleImpl
		 * @see org.fieldway.model.journey.impl.JourneyPackageImpl#getStageRule()
		 * @generated
		 */
		EClass STAGE_RULE = eINSTANCE.getStageRule();

		/**
		 * The meta object literal for the '{@link org.fieldway.model.journey.impl.AttributeConditionImpl <em>Attribute Condition</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.fieldway.model.journey.impl.AttributeConditionImpl
		 * @see org.fieldway.model.journey.impl.JourneyPackageImpl#getAttributeCondition()
		 * @generated
		 */
		EClass ATTRIBUTE_CONDITION = eINSTANCE.getAttributeCondition();

		/**
		 * The meta object literal for the '<em><b>Comparison</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ATTRIBUTE_CONDITION__COMPARISON = eINSTANCE.getAttributeCondition_Comparison();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ATTRIBUTE_CONDITION__VALUE = eINSTANCE.getAttributeCondition_Value();

		/**
		 * The meta object literal for the '<em><b>Definition</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ATTRIBUTE_CONDITION__DEFINITION = eINSTANCE.getAttributeCondition_Definition();

		/**
		 * The meta object literal for the '<em><b>Choice</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ATTRIBUTE_CONDITION__CHOICE = eINSTANCE.getAttributeCondition_Choice();

		/**
		 * The meta object literal for the '{@link org.fieldway.model.journey.impl.MapTemplateImpl <em>Map Template</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.fieldway.model.journey.impl.MapTemplateImpl
		 * @see org.fieldway.model.journey.impl.JourneyPackageImpl#getMapTemplate()
		 * @generated
		 */
		EClass MAP_TEMPLATE = eINSTANCE.getMapTemplate();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MAP_TEMPLATE__KIND = eINSTANCE.getMapTemplate_Kind();

		/**
		 * The meta object literal for the '<em><b>Stages</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MAP_TEMPLATE__STAGES = eINSTANCE.getMapTemplate_Stages();

		/**
		 * The meta object literal for the '<em><b>Lanes</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MAP_TEMPLATE__LANES = eINSTANCE.getMapTemplate_Lanes();

		/**
		 * The meta object literal for the '{@link org.fieldway.model.journey.impl.LaneKindDefinitionImpl <em>Lane Kind Definition</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.fieldway.model.journey.impl.LaneKindDefinitionImpl
		 * @see org.fieldway.model.journey.impl.JourneyPackageImpl#getLaneKindDefinition()
		 * @generated
		 */
		EClass LANE_KIND_DEFINITION = eINSTANCE.getLaneKindDefinition();

		/**
		 * The meta object literal for the '<em><b>Key</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LANE_KIND_DEFINITION__KEY = eINSTANCE.getLaneKindDefinition_Key();

		/**
		 * The meta object literal for the '<em><b>Colour</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LANE_KIND_DEFINITION__COLOUR = eINSTANCE.getLaneKindDefinition_Colour();

		/**
		 * The meta object literal for the '<em><b>Shape</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LANE_KIND_DEFINITION__SHAPE = eINSTANCE.getLaneKindDefinition_Shape();

		/**
		 * The meta object literal for the '<em><b>Icon</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LANE_KIND_DEFINITION__ICON = eINSTANCE.getLaneKindDefinition_Icon();

		/**
		 * The meta object literal for the '<em><b>Below Visibility</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LANE_KIND_DEFINITION__BELOW_VISIBILITY = eINSTANCE.getLaneKindDefinition_BelowVisibility();

		/**
		 * The meta object literal for the '<em><b>Carries</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LANE_KIND_DEFINITION__CARRIES = eINSTANCE.getLaneKindDefinition_Carries();

		/**
		 * The meta object literal for the '{@link org.fieldway.model.journey.MapKind <em>Map Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.fieldway.model.journey.MapKind
		 * @see org.fieldway.model.journey.impl.JourneyPackageImpl#getMapKind()
		 * @generated
		 */
		EEnum MAP_KIND = eINSTANCE.getMapKind();

		/**
		 * The meta object literal for the '{@link org.fieldway.model.journey.MapStatus <em>Map Status</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.fieldway.model.journey.MapStatus
		 * @see org.fieldway.model.journey.impl.JourneyPackageImpl#getMapStatus()
		 * @generated
		 */
		EEnum MAP_STATUS = eINSTANCE.getMapStatus();

		/**
		 * The meta object literal for the '{@link org.fieldway.model.journey.StageLinkKind <em>Stage Link Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.fieldway.model.journey.StageLinkKind
		 * @see org.fieldway.model.journey.impl.JourneyPackageImpl#getStageLinkKind()
		 * @generated
		 */
		EEnum STAGE_LINK_KIND = eINSTANCE.getStageLinkKind();

		/**
		 * The meta object literal for the '{@link org.fieldway.model.journey.CardOrigin <em>Card Origin</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.fieldway.model.journey.CardOrigin
		 * @see org.fieldway.model.journey.impl.JourneyPackageImpl#getCardOrigin()
		 * @generated
		 */
		EEnum CARD_ORIGIN = eINSTANCE.getCardOrigin();

		/**
		 * The meta object literal for the '{@link org.fieldway.model.journey.Priority <em>Priority</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.fieldway.model.journey.Priority
		 * @see org.fieldway.model.journey.impl.JourneyPackageImpl#getPriority()
		 * @generated
		 */
		EEnum PRIORITY = eINSTANCE.getPriority();

		/**
		 * The meta object literal for the '{@link org.fieldway.model.journey.CardLinkKind <em>Card Link Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.fieldway.model.journey.CardLinkKind
		 * @see org.fieldway.model.journey.impl.JourneyPackageImpl#getCardLinkKind()
		 * @generated
		 */
		EEnum CARD_LINK_KIND = eINSTANCE.getCardLinkKind();

		/**
		 * The meta object literal for the '{@link org.fieldway.model.journey.CardWording <em>Card Wording</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.fieldway.model.journey.CardWording
		 * @see org.fieldway.model.journey.impl.JourneyPackageImpl#getCardWording()
		 * @generated
		 */
		EEnum CARD_WORDING = eINSTANCE.getCardWording();

		/**
		 * The meta object literal for the '{@link org.fieldway.model.journey.Comparison <em>Comparison</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.fieldway.model.journey.Comparison
		 * @see org.fieldway.model.journey.impl.JourneyPackageImpl#getComparison()
		 * @generated
		 */
		EEnum COMPARISON = eINSTANCE.getComparison();

		/**
		 * The meta object literal for the '{@link org.fieldway.model.journey.LaneShape <em>Lane Shape</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.fieldway.model.journey.LaneShape
		 * @see org.fieldway.model.journey.impl.JourneyPackageImpl#getLaneShape()
		 * @generated
		 */
		EEnum LANE_SHAPE = eINSTANCE.getLaneShape();

		/**
		 * The meta object literal for the '{@link org.fieldway.model.journey.LaneContent <em>Lane Content</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.fieldway.model.journey.LaneContent
		 * @see org.fieldway.model.journey.impl.JourneyPackageImpl#getLaneContent()
		 * @generated
		 */
		EEnum LANE_CONTENT = eINSTANCE.getLaneContent();

	}

} //JourneyPackage
