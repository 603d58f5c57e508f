/**
 * Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0
 */
package org.fieldway.model.service;

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
 * The landscape of services around the people of a study: who offers what, who refers to whom, and how that changes.
 * <!-- end-model-doc -->
 * @see org.fieldway.model.service.ServiceFactory
 * @model kind="package"
 * @generated
 */
public interface ServicePackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "service";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "http://www.fieldway.org/service/1";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "service";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	ServicePackage eINSTANCE = org.fieldway.model.service.impl.ServicePackageImpl.init();

	/**
	 * The meta object id for the '{@link org.fieldway.model.service.impl.ServiceInfrastructureImpl <em>Infrastructure</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.fieldway.model.service.impl.ServiceInfrastructureImpl
	 * @see org.fieldway.model.service.impl.ServicePackageImpl#getServiceInfrastructure()
	 * @generated
	 */
	int SERVICE_INFRASTRUCTURE = 0;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_INFRASTRUCTURE__ID = StudyPackage.ROOT__ID;

	/**
	 * The feature id for the '<em><b>Format Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_INFRASTRUCTURE__FORMAT_VERSION = StudyPackage.ROOT__FORMAT_VERSION;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_INFRASTRUCTURE__DESCRIPTION = StudyPackage.ROOT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Services</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_INFRASTRUCTURE__SERVICES = StudyPackage.ROOT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Relations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_INFRASTRUCTURE__RELATIONS = StudyPackage.ROOT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Routes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_INFRASTRUCTURE__ROUTES = StudyPackage.ROOT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Changes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_INFRASTRUCTURE__CHANGES = StudyPackage.ROOT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Maps</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_INFRASTRUCTURE__MAPS = StudyPackage.ROOT_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Infrastructure</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_INFRASTRUCTURE_FEATURE_COUNT = StudyPackage.ROOT_FEATURE_COUNT + 6;

	/**
	 * The number of operations of the '<em>Infrastructure</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_INFRASTRUCTURE_OPERATION_COUNT = StudyPackage.ROOT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.fieldway.model.service.impl.ServiceImpl <em>Service</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.fieldway.model.service.impl.ServiceImpl
	 * @see org.fieldway.model.service.impl.ServicePackageImpl#getService()
	 * @generated
	 */
	int SERVICE = 1;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE__ID = StudyPackage.ACTOR__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE__NAME = StudyPackage.ACTOR__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE__DESCRIPTION = StudyPackage.ACTOR__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Attributes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE__ATTRIBUTES = StudyPackage.ACTOR__ATTRIBUTES;

	/**
	 * The feature id for the '<em><b>Short Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE__SHORT_NAME = StudyPackage.ACTOR__SHORT_NAME;

	/**
	 * The feature id for the '<em><b>Starts On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE__STARTS_ON = StudyPackage.ACTOR__STARTS_ON;

	/**
	 * The feature id for the '<em><b>Ends On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE__ENDS_ON = StudyPackage.ACTOR__ENDS_ON;

	/**
	 * The feature id for the '<em><b>Website</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE__WEBSITE = StudyPackage.ACTOR__WEBSITE;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE__KIND = StudyPackage.ACTOR_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Setting</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE__SETTING = StudyPackage.ACTOR_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Access</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE__ACCESS = StudyPackage.ACTOR_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Open To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE__OPEN_TO = StudyPackage.ACTOR_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Cost</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE__COST = StudyPackage.ACTOR_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Waiting</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE__WAITING = StudyPackage.ACTOR_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Capacity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE__CAPACITY = StudyPackage.ACTOR_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Organisation</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE__ORGANISATION = StudyPackage.ACTOR_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Run Together With</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE__RUN_TOGETHER_WITH = StudyPackage.ACTOR_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Places</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE__PLACES = StudyPackage.ACTOR_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Serves</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE__SERVES = StudyPackage.ACTOR_FEATURE_COUNT + 10;

	/**
	 * The number of structural features of the '<em>Service</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_FEATURE_COUNT = StudyPackage.ACTOR_FEATURE_COUNT + 11;

	/**
	 * The number of operations of the '<em>Service</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_OPERATION_COUNT = StudyPackage.ACTOR_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.fieldway.model.service.impl.RelationImpl <em>Relation</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.fieldway.model.service.impl.RelationImpl
	 * @see org.fieldway.model.service.impl.ServicePackageImpl#getRelation()
	 * @generated
	 */
	int RELATION = 2;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATION__ID = StudyPackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATION__KIND = StudyPackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATION__LABEL = StudyPackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Via Role</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATION__VIA_ROLE = StudyPackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Mutual</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATION__MUTUAL = StudyPackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Formality</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATION__FORMALITY = StudyPackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Basis</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATION__BASIS = StudyPackage.IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Since</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATION__SINCE = StudyPackage.IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Until</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATION__UNTIL = StudyPackage.IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Strength</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATION__STRENGTH = StudyPackage.IDENTIFIED_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATION__NOTE = StudyPackage.IDENTIFIED_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>From</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATION__FROM = StudyPackage.IDENTIFIED_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>To</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATION__TO = StudyPackage.IDENTIFIED_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATION__EVIDENCE = StudyPackage.IDENTIFIED_FEATURE_COUNT + 12;

	/**
	 * The number of structural features of the '<em>Relation</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATION_FEATURE_COUNT = StudyPackage.IDENTIFIED_FEATURE_COUNT + 13;

	/**
	 * The number of operations of the '<em>Relation</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATION_OPERATION_COUNT = StudyPackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.fieldway.model.service.impl.ReferralRouteImpl <em>Referral Route</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.fieldway.model.service.impl.ReferralRouteImpl
	 * @see org.fieldway.model.service.impl.ServicePackageImpl#getReferralRoute()
	 * @generated
	 */
	int REFERRAL_ROUTE = 3;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REFERRAL_ROUTE__ID = StudyPackage.NAMED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REFERRAL_ROUTE__NAME = StudyPackage.NAMED__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REFERRAL_ROUTE__DESCRIPTION = StudyPackage.NAMED__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>For Whom</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REFERRAL_ROUTE__FOR_WHOM = StudyPackage.NAMED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Self Referral</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REFERRAL_ROUTE__SELF_REFERRAL = StudyPackage.NAMED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Basis</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REFERRAL_ROUTE__BASIS = StudyPackage.NAMED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Since</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REFERRAL_ROUTE__SINCE = StudyPackage.NAMED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Until</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REFERRAL_ROUTE__UNTIL = StudyPackage.NAMED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Steps</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REFERRAL_ROUTE__STEPS = StudyPackage.NAMED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REFERRAL_ROUTE__EVIDENCE = StudyPackage.NAMED_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Referral Route</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REFERRAL_ROUTE_FEATURE_COUNT = StudyPackage.NAMED_FEATURE_COUNT + 7;

	/**
	 * The number of operations of the '<em>Referral Route</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REFERRAL_ROUTE_OPERATION_COUNT = StudyPackage.NAMED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.fieldway.model.service.impl.RouteStepImpl <em>Route Step</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.fieldway.model.service.impl.RouteStepImpl
	 * @see org.fieldway.model.service.impl.ServicePackageImpl#getRouteStep()
	 * @generated
	 */
	int ROUTE_STEP = 4;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROUTE_STEP__ID = StudyPackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>What</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROUTE_STEP__WHAT = StudyPackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Via Role</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROUTE_STEP__VIA_ROLE = StudyPackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Waiting Days</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROUTE_STEP__WAITING_DAYS = StudyPackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Actor</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROUTE_STEP__ACTOR = StudyPackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Route Step</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROUTE_STEP_FEATURE_COUNT = StudyPackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The number of operations of the '<em>Route Step</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROUTE_STEP_OPERATION_COUNT = StudyPackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.fieldway.model.service.impl.LandscapeChangeImpl <em>Landscape Change</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.fieldway.model.service.impl.LandscapeChangeImpl
	 * @see org.fieldway.model.service.impl.ServicePackageImpl#getLandscapeChange()
	 * @generated
	 */
	int LANDSCAPE_CHANGE = 5;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LANDSCAPE_CHANGE__ID = StudyPackage.NAMED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LANDSCAPE_CHANGE__NAME = StudyPackage.NAMED__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LANDSCAPE_CHANGE__DESCRIPTION = StudyPackage.NAMED__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Changed On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LANDSCAPE_CHANGE__CHANGED_ON = StudyPackage.NAMED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LANDSCAPE_CHANGE__KIND = StudyPackage.NAMED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Status</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LANDSCAPE_CHANGE__STATUS = StudyPackage.NAMED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Effect</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LANDSCAPE_CHANGE__EFFECT = StudyPackage.NAMED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Citation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LANDSCAPE_CHANGE__CITATION = StudyPackage.NAMED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Affects</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LANDSCAPE_CHANGE__AFFECTS = StudyPackage.NAMED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Places</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LANDSCAPE_CHANGE__PLACES = StudyPackage.NAMED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LANDSCAPE_CHANGE__EVIDENCE = StudyPackage.NAMED_FEATURE_COUNT + 7;

	/**
	 * The number of structural features of the '<em>Landscape Change</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LANDSCAPE_CHANGE_FEATURE_COUNT = StudyPackage.NAMED_FEATURE_COUNT + 8;

	/**
	 * The number of operations of the '<em>Landscape Change</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LANDSCAPE_CHANGE_OPERATION_COUNT = StudyPackage.NAMED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.fieldway.model.service.impl.ServiceMapImpl <em>Map</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.fieldway.model.service.impl.ServiceMapImpl
	 * @see org.fieldway.model.service.impl.ServicePackageImpl#getServiceMap()
	 * @generated
	 */
	int SERVICE_MAP = 6;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_MAP__ID = StudyPackage.NAMED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_MAP__NAME = StudyPackage.NAMED__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_MAP__DESCRIPTION = StudyPackage.NAMED__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Time</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_MAP__TIME = StudyPackage.NAMED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>As Of</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_MAP__AS_OF = StudyPackage.NAMED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Layout</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_MAP__LAYOUT = StudyPackage.NAMED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Group By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_MAP__GROUP_BY = StudyPackage.NAMED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Sectors</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_MAP__SECTORS = StudyPackage.NAMED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Relation Kinds</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_MAP__RELATION_KINDS = StudyPackage.NAMED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Evidenced Only</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_MAP__EVIDENCED_ONLY = StudyPackage.NAMED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Centre</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_MAP__CENTRE = StudyPackage.NAMED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Shown</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_MAP__SHOWN = StudyPackage.NAMED_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Hidden</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_MAP__HIDDEN = StudyPackage.NAMED_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Co Creators</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_MAP__CO_CREATORS = StudyPackage.NAMED_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Session</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_MAP__SESSION = StudyPackage.NAMED_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Placements</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_MAP__PLACEMENTS = StudyPackage.NAMED_FEATURE_COUNT + 12;

	/**
	 * The number of structural features of the '<em>Map</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_MAP_FEATURE_COUNT = StudyPackage.NAMED_FEATURE_COUNT + 13;

	/**
	 * The number of operations of the '<em>Map</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_MAP_OPERATION_COUNT = StudyPackage.NAMED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.fieldway.model.service.impl.NodePlacementImpl <em>Node Placement</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.fieldway.model.service.impl.NodePlacementImpl
	 * @see org.fieldway.model.service.impl.ServicePackageImpl#getNodePlacement()
	 * @generated
	 */
	int NODE_PLACEMENT = 7;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NODE_PLACEMENT__ID = StudyPackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>X</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NODE_PLACEMENT__X = StudyPackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Y</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NODE_PLACEMENT__Y = StudyPackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Ring</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NODE_PLACEMENT__RING = StudyPackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Node</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NODE_PLACEMENT__NODE = StudyPackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Node Placement</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NODE_PLACEMENT_FEATURE_COUNT = StudyPackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The number of operations of the '<em>Node Placement</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NODE_PLACEMENT_OPERATION_COUNT = StudyPackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.fieldway.model.service.ServiceKind <em>Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.fieldway.model.service.ServiceKind
	 * @see org.fieldway.model.service.impl.ServicePackageImpl#getServiceKind()
	 * @generated
	 */
	int SERVICE_KIND = 8;

	/**
	 * The meta object id for the '{@link org.fieldway.model.service.ServiceSetting <em>Setting</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.fieldway.model.service.ServiceSetting
	 * @see org.fieldway.model.service.impl.ServicePackageImpl#getServiceSetting()
	 * @generated
	 */
	int SERVICE_SETTING = 9;

	/**
	 * The meta object id for the '{@link org.fieldway.model.service.ServiceAccess <em>Access</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.fieldway.model.service.ServiceAccess
	 * @see org.fieldway.model.service.impl.ServicePackageImpl#getServiceAccess()
	 * @generated
	 */
	int SERVICE_ACCESS = 10;

	/**
	 * The meta object id for the '{@link org.fieldway.model.service.RelationKind <em>Relation Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.fieldway.model.service.RelationKind
	 * @see org.fieldway.model.service.impl.ServicePackageImpl#getRelationKind()
	 * @generated
	 */
	int RELATION_KIND = 11;

	/**
	 * The meta object id for the '{@link org.fieldway.model.service.Formality <em>Formality</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.fieldway.model.service.Formality
	 * @see org.fieldway.model.service.impl.ServicePackageImpl#getFormality()
	 * @generated
	 */
	int FORMALITY = 12;

	/**
	 * The meta object id for the '{@link org.fieldway.model.service.ChangeKind <em>Change Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.fieldway.model.service.ChangeKind
	 * @see org.fieldway.model.service.impl.ServicePackageImpl#getChangeKind()
	 * @generated
	 */
	int CHANGE_KIND = 13;

	/**
	 * The meta object id for the '{@link org.fieldway.model.service.ChangeStatus <em>Change Status</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.fieldway.model.service.ChangeStatus
	 * @see org.fieldway.model.service.impl.ServicePackageImpl#getChangeStatus()
	 * @generated
	 */
	int CHANGE_STATUS = 14;

	/**
	 * The meta object id for the '{@link org.fieldway.model.service.MapTime <em>Map Time</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.fieldway.model.service.MapTime
	 * @see org.fieldway.model.service.impl.ServicePackageImpl#getMapTime()
	 * @generated
	 */
	int MAP_TIME = 15;

	/**
	 * The meta object id for the '{@link org.fieldway.model.service.ServiceLayout <em>Layout</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.fieldway.model.service.ServiceLayout
	 * @see org.fieldway.model.service.impl.ServicePackageImpl#getServiceLayout()
	 * @generated
	 */
	int SERVICE_LAYOUT = 16;

	/**
	 * The meta object id for the '{@link org.fieldway.model.service.ServiceGrouping <em>Grouping</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.fieldway.model.service.ServiceGrouping
	 * @see org.fieldway.model.service.impl.ServicePackageImpl#getServiceGrouping()
	 * @generated
	 */
	int SERVICE_GROUPING = 17;


	/**
	 * Returns the meta object for class '{@link org.fieldway.model.service.ServiceInfrastructure <em>Infrastructure</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Infrastructure</em>'.
	 * @see org.fieldway.model.service.ServiceInfrastructure
	 * @generated
	 */
	EClass getServiceInfrastructure();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.service.ServiceInfrastructure#getDescription <em>Description</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Description</em>'.
	 * @see org.fieldway.model.service.ServiceInfrastructure#getDescription()
	 * @see #getServiceInfrastructure()
	 * @generated
	 */
	EAttribute getServiceInfrastructure_Description();

	/**
	 * Returns the meta object for the containment reference list '{@link org.fieldway.model.service.ServiceInfrastructure#getServices <em>Services</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Services</em>'.
	 * @see org.fieldway.model.service.ServiceInfrastructure#getServices()
	 * @see #getServiceInfrastructure()
	 * @generated
	 */
	EReference getServiceInfrastructure_Services();

	/**
	 * Returns the meta object for the containment reference list '{@link org.fieldway.model.service.ServiceInfrastructure#getRelations <em>Relations</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Relations</em>'.
	 * @see org.fieldway.model.service.ServiceInfrastructure#getRelations()
	 * @see #getServiceInfrastructure()
	 * @generated
	 */
	EReference getServiceInfrastructure_Relations();

	/**
	 * Returns the meta object for the containment reference list '{@link org.fieldway.model.service.ServiceInfrastructure#getRoutes <em>Routes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Routes</em>'.
	 * @see org.fieldway.model.service.ServiceInfrastructure#getRoutes()
	 * @see #getServiceInfrastructure()
	 * @generated
	 */
	EReference getServiceInfrastructure_Routes();

	/**
	 * Returns the meta object for the containment reference list '{@link org.fieldway.model.service.ServiceInfrastructure#getChanges <em>Changes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Changes</em>'.
	 * @see org.fieldway.model.service.ServiceInfrastructure#getChanges()
	 * @see #getServiceInfrastructure()
	 * @generated
	 */
	EReference getServiceInfrastructure_Changes();

	/**
	 * Returns the meta object for the containment reference list '{@link org.fieldway.model.service.ServiceInfrastructure#getMaps <em>Maps</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Maps</em>'.
	 * @see org.fieldway.model.service.ServiceInfrastructure#getMaps()
	 * @see #getServiceInfrastructure()
	 * @generated
	 */
	EReference getServiceInfrastructure_Maps();

	/**
	 * Returns the meta object for class '{@link org.fieldway.model.service.Service <em>Service</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Service</em>'.
	 * @see org.fieldway.model.service.Service
	 * @generated
	 */
	EClass getService();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.service.Service#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.fieldway.model.service.Service#getKind()
	 * @see #getService()
	 * @generated
	 */
	EAttribute getService_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.service.Service#getSetting <em>Setting</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Setting</em>'.
	 * @see org.fieldway.model.service.Service#getSetting()
	 * @see #getService()
	 * @generated
	 */
	EAttribute getService_Setting();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.service.Service#getAccess <em>Access</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Access</em>'.
	 * @see org.fieldway.model.service.Service#getAccess()
	 * @see #getService()
	 * @generated
	 */
	EAttribute getService_Access();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.service.Service#getOpenTo <em>Open To</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Open To</em>'.
	 * @see org.fieldway.model.service.Service#getOpenTo()
	 * @see #getService()
	 * @generated
	 */
	EAttribute getService_OpenTo();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.service.Service#getCost <em>Cost</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Cost</em>'.
	 * @see org.fieldway.model.service.Service#getCost()
	 * @see #getService()
	 * @generated
	 */
	EAttribute getService_Cost();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.service.Service#getWaiting <em>Waiting</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Waiting</em>'.
	 * @see org.fieldway.model.service.Service#getWaiting()
	 * @see #getService()
	 * @generated
	 */
	EAttribute getService_Waiting();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.service.Service#getCapacity <em>Capacity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Capacity</em>'.
	 * @see org.fieldway.model.service.Service#getCapacity()
	 * @see #getService()
	 * @generated
	 */
	EAttribute getService_Capacity();

	/**
	 * Returns the meta object for the reference '{@link org.fieldway.model.service.Service#getOrganisation <em>Organisation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Organisation</em>'.
	 * @see org.fieldway.model.service.Service#getOrganisation()
	 * @see #getService()
	 * @generated
	 */
	EReference getService_Organisation();

	/**
	 * Returns the meta object for the reference list '{@link org.fieldway.model.service.Service#getRunTogetherWith <em>Run Together With</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Run Together With</em>'.
	 * @see org.fieldway.model.service.Service#getRunTogetherWith()
	 * @see #getService()
	 * @generated
	 */
	EReference getService_RunTogetherWith();

	/**
	 * Returns the meta object for the reference list '{@link org.fieldway.model.service.Service#getPlaces <em>Places</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Places</em>'.
	 * @see org.fieldway.model.service.Service#getPlaces()
	 * @see #getService()
	 * @generated
	 */
	EReference getService_Places();

	/**
	 * Returns the meta object for the reference list '{@link org.fieldway.model.service.Service#getServes <em>Serves</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Serves</em>'.
	 * @see org.fieldway.model.service.Service#getServes()
	 * @see #getService()
	 * @generated
	 */
	EReference getService_Serves();

	/**
	 * Returns the meta object for class '{@link org.fieldway.model.service.Relation <em>Relation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Relation</em>'.
	 * @see org.fieldway.model.service.Relation
	 * @generated
	 */
	EClass getRelation();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.service.Relation#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.fieldway.model.service.Relation#getKind()
	 * @see #getRelation()
	 * @generated
	 */
	EAttribute getRelation_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.service.Relation#getLabel <em>Label</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Label</em>'.
	 * @see org.fieldway.model.service.Relation#getLabel()
	 * @see #getRelation()
	 * @generated
	 */
	EAttribute getRelation_Label();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.service.Relation#getViaRole <em>Via Role</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Via Role</em>'.
	 * @see org.fieldway.model.service.Relation#getViaRole()
	 * @see #getRelation()
	 * @generated
	 */
	EAttribute getRelation_ViaRole();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.service.Relation#isMutual <em>Mutual</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Mutual</em>'.
	 * @see org.fieldway.model.service.Relation#isMutual()
	 * @see #getRelation()
	 * @generated
	 */
	EAttribute getRelation_Mutual();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.service.Relation#getFormality <em>Formality</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Formality</em>'.
	 * @see org.fieldway.model.service.Relation#getFormality()
	 * @see #getRelation()
	 * @generated
	 */
	EAttribute getRelation_Formality();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.service.Relation#getBasis <em>Basis</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Basis</em>'.
	 * @see org.fieldway.model.service.Relation#getBasis()
	 * @see #getRelation()
	 * @generated
	 */
	EAttribute getRelation_Basis();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.service.Relation#getSince <em>Since</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Since</em>'.
	 * @see org.fieldway.model.service.Relation#getSince()
	 * @see #getRelation()
	 * @generated
	 */
	EAttribute getRelation_Since();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.service.Relation#getUntil <em>Until</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Until</em>'.
	 * @see org.fieldway.model.service.Relation#getUntil()
	 * @see #getRelation()
	 * @generated
	 */
	EAttribute getRelation_Until();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.service.Relation#getStrength <em>Strength</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Strength</em>'.
	 * @see org.fieldway.model.service.Relation#getStrength()
	 * @see #getRelation()
	 * @generated
	 */
	EAttribute getRelation_Strength();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.service.Relation#getNote <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Note</em>'.
	 * @see org.fieldway.model.service.Relation#getNote()
	 * @see #getRelation()
	 * @generated
	 */
	EAttribute getRelation_Note();

	/**
	 * Returns the meta object for the reference '{@link org.fieldway.model.service.Relation#getFrom <em>From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>From</em>'.
	 * @see org.fieldway.model.service.Relation#getFrom()
	 * @see #getRelation()
	 * @generated
	 */
	EReference getRelation_From();

	/**
	 * Returns the meta object for the reference '{@link org.fieldway.model.service.Relation#getTo <em>To</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>To</em>'.
	 * @see org.fieldway.model.service.Relation#getTo()
	 * @see #getRelation()
	 * @generated
	 */
	EReference getRelation_To();

	/**
	 * Returns the meta object for the containment reference list '{@link org.fieldway.model.service.Relation#getEvidence <em>Evidence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Evidence</em>'.
	 * @see org.fieldway.model.service.Relation#getEvidence()
	 * @see #getRelation()
	 * @generated
	 */
	EReference getRelation_Evidence();

	/**
	 * Returns the meta object for class '{@link org.fieldway.model.service.ReferralRoute <em>Referral Route</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Referral Route</em>'.
	 * @see org.fieldway.model.service.ReferralRoute
	 * @generated
	 */
	EClass getReferralRoute();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.service.ReferralRoute#getForWhom <em>For Whom</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>For Whom</em>'.
	 * @see org.fieldway.model.service.ReferralRoute#getForWhom()
	 * @see #getReferralRoute()
	 * @generated
	 */
	EAttribute getReferralRoute_ForWhom();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.service.ReferralRoute#isSelfReferral <em>Self Referral</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Self Referral</em>'.
	 * @see org.fieldway.model.service.ReferralRoute#isSelfReferral()
	 * @see #getReferralRoute()
	 * @generated
	 */
	EAttribute getReferralRoute_SelfReferral();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.service.ReferralRoute#getBasis <em>Basis</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Basis</em>'.
	 * @see org.fieldway.model.service.ReferralRoute#getBasis()
	 * @see #getReferralRoute()
	 * @generated
	 */
	EAttribute getReferralRoute_Basis();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.service.ReferralRoute#getSince <em>Since</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Since</em>'.
	 * @see org.fieldway.model.service.ReferralRoute#getSince()
	 * @see #getReferralRoute()
	 * @generated
	 */
	EAttribute getReferralRoute_Since();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.service.ReferralRoute#getUntil <em>Until</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Until</em>'.
	 * @see org.fieldway.model.service.ReferralRoute#getUntil()
	 * @see #getReferralRoute()
	 * @generated
	 */
	EAttribute getReferralRoute_Until();

	/**
	 * Returns the meta object for the containment reference list '{@link org.fieldway.model.service.ReferralRoute#getSteps <em>Steps</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Steps</em>'.
	 * @see org.fieldway.model.service.ReferralRoute#getSteps()
	 * @see #getReferralRoute()
	 * @generated
	 */
	EReference getReferralRoute_Steps();

	/**
	 * Returns the meta object for the containment reference list '{@link org.fieldway.model.service.ReferralRoute#getEvidence <em>Evidence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Evidence</em>'.
	 * @see org.fieldway.model.service.ReferralRoute#getEvidence()
	 * @see #getReferralRoute()
	 * @generated
	 */
	EReference getReferralRoute_Evidence();

	/**
	 * Returns the meta object for class '{@link org.fieldway.model.service.RouteStep <em>Route Step</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Route Step</em>'.
	 * @see org.fieldway.model.service.RouteStep
	 * @generated
	 */
	EClass getRouteStep();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.service.RouteStep#getWhat <em>What</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>What</em>'.
	 * @see org.fieldway.model.service.RouteStep#getWhat()
	 * @see #getRouteStep()
	 * @generated
	 */
	EAttribute getRouteStep_What();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.service.RouteStep#getViaRole <em>Via Role</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Via Role</em>'.
	 * @see org.fieldway.model.service.RouteStep#getViaRole()
	 * @see #getRouteStep()
	 * @generated
	 */
	EAttribute getRouteStep_ViaRole();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.service.RouteStep#getWaitingDays <em>Waiting Days</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Waiting Days</em>'.
	 * @see org.fieldway.model.service.RouteStep#getWaitingDays()
	 * @see #getRouteStep()
	 * @generated
	 */
	EAttribute getRouteStep_WaitingDays();

	/**
	 * Returns the meta object for the reference '{@link org.fieldway.model.service.RouteStep#getActor <em>Actor</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Actor</em>'.
	 * @see org.fieldway.model.service.RouteStep#getActor()
	 * @see #getRouteStep()
	 * @generated
	 */
	EReference getRouteStep_Actor();

	/**
	 * Returns the meta object for class '{@link org.fieldway.model.service.LandscapeChange <em>Landscape Change</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Landscape Change</em>'.
	 * @see org.fieldway.model.service.LandscapeChange
	 * @generated
	 */
	EClass getLandscapeChange();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.service.LandscapeChange#getChangedOn <em>Changed On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Changed On</em>'.
	 * @see org.fieldway.model.service.LandscapeChange#getChangedOn()
	 * @see #getLandscapeChange()
	 * @generated
	 */
	EAttribute getLandscapeChange_ChangedOn();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.service.LandscapeChange#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.fieldway.model.service.LandscapeChange#getKind()
	 * @see #getLandscapeChange()
	 * @generated
	 */
	EAttribute getLandscapeChange_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.service.LandscapeChange#getStatus <em>Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Status</em>'.
	 * @see org.fieldway.model.service.LandscapeChange#getStatus()
	 * @see #getLandscapeChange()
	 * @generated
	 */
	EAttribute getLandscapeChange_Status();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.service.LandscapeChange#getEffect <em>Effect</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Effect</em>'.
	 * @see org.fieldway.model.service.LandscapeChange#getEffect()
	 * @see #getLandscapeChange()
	 * @generated
	 */
	EAttribute getLandscapeChange_Effect();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.service.LandscapeChange#getCitation <em>Citation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Citation</em>'.
	 * @see org.fieldway.model.service.LandscapeChange#getCitation()
	 * @see #getLandscapeChange()
	 * @generated
	 */
	EAttribute getLandscapeChange_Citation();

	/**
	 * Returns the meta object for the reference list '{@link org.fieldway.model.service.LandscapeChange#getAffects <em>Affects</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Affects</em>'.
	 * @see org.fieldway.model.service.LandscapeChange#getAffects()
	 * @see #getLandscapeChange()
	 * @generated
	 */
	EReference getLandscapeChange_Affects();

	/**
	 * Returns the meta object for the reference list '{@link org.fieldway.model.service.LandscapeChange#getPlaces <em>Places</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Places</em>'.
	 * @see org.fieldway.model.service.LandscapeChange#getPlaces()
	 * @see #getLandscapeChange()
	 * @generated
	 */
	EReference getLandscapeChange_Places();

	/**
	 * Returns the meta object for the containment reference list '{@link org.fieldway.model.service.LandscapeChange#getEvidence <em>Evidence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Evidence</em>'.
	 * @see org.fieldway.model.service.LandscapeChange#getEvidence()
	 * @see #getLandscapeChange()
	 * @generated
	 */
	EReference getLandscapeChange_Evidence();

	/**
	 * Returns the meta object for class '{@link org.fieldway.model.service.ServiceMap <em>Map</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Map</em>'.
	 * @see org.fieldway.model.service.ServiceMap
	 * @generated
	 */
	EClass getServiceMap();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.service.ServiceMap#getTime <em>Time</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Time</em>'.
	 * @see org.fieldway.model.service.ServiceMap#getTime()
	 * @see #getServiceMap()
	 * @generated
	 */
	EAttribute getServiceMap_Time();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.service.ServiceMap#getAsOf <em>As Of</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>As Of</em>'.
	 * @see org.fieldway.model.service.ServiceMap#getAsOf()
	 * @see #getServiceMap()
	 * @generated
	 */
	EAttribute getServiceMap_AsOf();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.service.ServiceMap#getLayout <em>Layout</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Layout</em>'.
	 * @see org.fieldway.model.service.ServiceMap#getLayout()
	 * @see #getServiceMap()
	 * @generated
	 */
	EAttribute getServiceMap_Layout();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.service.ServiceMap#getGroupBy <em>Group By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Group By</em>'.
	 * @see org.fieldway.model.service.ServiceMap#getGroupBy()
	 * @see #getServiceMap()
	 * @generated
	 */
	EAttribute getServiceMap_GroupBy();

	/**
	 * Returns the meta object for the attribute list '{@link org.fieldway.model.service.ServiceMap#getSectors <em>Sectors</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Sectors</em>'.
	 * @see org.fieldway.model.service.ServiceMap#getSectors()
	 * @see #getServiceMap()
	 * @generated
	 */
	EAttribute getServiceMap_Sectors();

	/**
	 * Returns the meta object for the attribute list '{@link org.fieldway.model.service.ServiceMap#getRelationKinds <em>Relation Kinds</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Relation Kinds</em>'.
	 * @see org.fieldway.model.service.ServiceMap#getRelationKinds()
	 * @see #getServiceMap()
	 * @generated
	 */
	EAttribute getServiceMap_RelationKinds();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.service.ServiceMap#isEvidencedOnly <em>Evidenced Only</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Evidenced Only</em>'.
	 * @see org.fieldway.model.service.ServiceMap#isEvidencedOnly()
	 * @see #getServiceMap()
	 * @generated
	 */
	EAttribute getServiceMap_EvidencedOnly();

	/**
	 * Returns the meta object for the reference '{@link org.fieldway.model.service.ServiceMap#getCentre <em>Centre</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Centre</em>'.
	 * @see org.fieldway.model.service.ServiceMap#getCentre()
	 * @see #getServiceMap()
	 * @generated
	 */
	EReference getServiceMap_Centre();

	/**
	 * Returns the meta object for the reference list '{@link org.fieldway.model.service.ServiceMap#getShown <em>Shown</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Shown</em>'.
	 * @see org.fieldway.model.service.ServiceMap#getShown()
	 * @see #getServiceMap()
	 * @generated
	 */
	EReference getServiceMap_Shown();

	/**
	 * Returns the meta object for the reference list '{@link org.fieldway.model.service.ServiceMap#getHidden <em>Hidden</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Hidden</em>'.
	 * @see org.fieldway.model.service.ServiceMap#getHidden()
	 * @see #getServiceMap()
	 * @generated
	 */
	EReference getServiceMap_Hidden();

	/**
	 * Returns the meta object for the reference list '{@link org.fieldway.model.service.ServiceMap#getCoCreators <em>Co Creators</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Co Creators</em>'.
	 * @see org.fieldway.model.service.ServiceMap#getCoCreators()
	 * @see #getServiceMap()
	 * @generated
	 */
	EReference getServiceMap_CoCreators();

	/**
	 * Returns the meta object for the reference '{@link org.fieldway.model.service.ServiceMap#getSession <em>Session</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Session</em>'.
	 * @see org.fieldway.model.service.ServiceMap#getSession()
	 * @see #getServiceMap()
	 * @generated
	 */
	EReference getServiceMap_Session();

	/**
	 * Returns the meta object for the containment reference list '{@link org.fieldway.model.service.ServiceMap#getPlacements <em>Placements</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Placements</em>'.
	 * @see org.fieldway.model.service.ServiceMap#getPlacements()
	 * @see #getServiceMap()
	 * @generated
	 */
	EReference getServiceMap_Placements();

	/**
	 * Returns the meta object for class '{@link org.fieldway.model.service.NodePlacement <em>Node Placement</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Node Placement</em>'.
	 * @see org.fieldway.model.service.NodePlacement
	 * @generated
	 */
	EClass getNodePlacement();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.service.NodePlacement#getX <em>X</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>X</em>'.
	 * @see org.fieldway.model.service.NodePlacement#getX()
	 * @see #getNodePlacement()
	 * @generated
	 */
	EAttribute getNodePlacement_X();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.service.NodePlacement#getY <em>Y</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Y</em>'.
	 * @see org.fieldway.model.service.NodePlacement#getY()
	 * @see #getNodePlacement()
	 * @generated
	 */
	EAttribute getNodePlacement_Y();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldway.model.service.NodePlacement#getRing <em>Ring</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Ring</em>'.
	 * @see org.fieldway.model.service.NodePlacement#getRing()
	 * @see #getNodePlacement()
	 * @generated
	 */
	EAttribute getNodePlacement_Ring();

	/**
	 * Returns the meta object for the reference '{@link org.fieldway.model.service.NodePlacement#getNode <em>Node</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Node</em>'.
	 * @see org.fieldway.model.service.NodePlacement#getNode()
	 * @see #getNodePlacement()
	 * @generated
	 */
	EReference getNodePlacement_Node();

	/**
	 * Returns the meta object for enum '{@link org.fieldway.model.service.ServiceKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Kind</em>'.
	 * @see org.fieldway.model.service.ServiceKind
	 * @generated
	 */
	EEnum getServiceKind();

	/**
	 * Returns the meta object for enum '{@link org.fieldway.model.service.ServiceSetting <em>Setting</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Setting</em>'.
	 * @see org.fieldway.model.service.ServiceSetting
	 * @generated
	 */
	EEnum getServiceSetting();

	/**
	 * Returns the meta object for enum '{@link org.fieldway.model.service.ServiceAccess <em>Access</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Access</em>'.
	 * @see org.fieldway.model.service.ServiceAccess
	 * @generated
	 */
	EEnum getServiceAccess();

	/**
	 * Returns the meta object for enum '{@link org.fieldway.model.service.RelationKind <em>Relation Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Relation Kind</em>'.
	 * @see org.fieldway.model.service.RelationKind
	 * @generated
	 */
	EEnum getRelationKind();

	/**
	 * Returns the meta object for enum '{@link org.fieldway.model.service.Formality <em>Formality</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Formality</em>'.
	 * @see org.fieldway.model.service.Formality
	 * @generated
	 */
	EEnum getFormality();

	/**
	 * Returns the meta object for enum '{@link org.fieldway.model.service.ChangeKind <em>Change Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Change Kind</em>'.
	 * @see org.fieldway.model.service.ChangeKind
	 * @generated
	 */
	EEnum getChangeKind();

	/**
	 * Returns the meta object for enum '{@link org.fieldway.model.service.ChangeStatus <em>Change Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Change Status</em>'.
	 * @see org.fieldway.model.service.ChangeStatus
	 * @generated
	 */
	EEnum getChangeStatus();

	/**
	 * Returns the meta object for enum '{@link org.fieldway.model.service.MapTime <em>Map Time</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Map Time</em>'.
	 * @see org.fieldway.model.service.MapTime
	 * @generated
	 */
	EEnum getMapTime();

	/**
	 * Returns the meta object for enum '{@link org.fieldway.model.service.ServiceLayout <em>Layout</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Layout</em>'.
	 * @see org.fieldway.model.service.ServiceLayout
	 * @generated
	 */
	EEnum getServiceLayout();

	/**
	 * Returns the meta object for enum '{@link org.fieldway.model.service.ServiceGrouping <em>Grouping</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Grouping</em>'.
	 * @see org.fieldway.model.service.ServiceGrouping
	 * @generated
	 */
	EEnum getServiceGrouping();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	ServiceFactory getServiceFactory();

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
		 * The meta object literal for the '{@link org.fieldway.model.service.impl.ServiceInfrastructureImpl <em>Infrastructure</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.fieldway.model.service.impl.ServiceInfrastructureImpl
		 * @see org.fieldway.model.service.impl.ServicePackageImpl#getServiceInfrastructure()
		 * @generated
		 */
		EClass SERVICE_INFRASTRUCTURE = eINSTANCE.getServiceInfrastructure();

		/**
		 * The meta object literal for the '<em><b>Description</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SERVICE_INFRASTRUCTURE__DESCRIPTION = eINSTANCE.getServiceInfrastructure_Description();

		/**
		 * The meta object literal for the '<em><b>Services</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SERVICE_INFRASTRUCTURE__SERVICES = eINSTANCE.getServiceInfrastructure_Services();

		/**
		 * The meta object literal for the '<em><b>Relations</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SERVICE_INFRASTRUCTURE__RELATIONS = eINSTANCE.getServiceInfrastructure_Relations();

		/**
		 * The meta object literal for the '<em><b>Routes</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SERVICE_INFRASTRUCTURE__ROUTES = eINSTANCE.getServiceInfrastructure_Routes();

		/**
		 * The meta object literal for the '<em><b>Changes</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SERVICE_INFRASTRUCTURE__CHANGES = eINSTANCE.getServiceInfrastructure_Changes();

		/**
		 * The meta object literal for the '<em><b>Maps</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SERVICE_INFRASTRUCTURE__MAPS = eINSTANCE.getServiceInfrastructure_Maps();

		/**
		 * The meta object literal for the '{@link org.fieldway.model.service.impl.ServiceImpl <em>Service</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.fieldway.model.service.impl.ServiceImpl
		 * @see org.fieldway.model.service.impl.ServicePackageImpl#getService()
		 * @generated
		 */
		EClass SERVICE = eINSTANCE.getService();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SERVICE__KIND = eINSTANCE.getService_Kind();

		/**
		 * The meta object literal for the '<em><b>Setting</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SERVICE__SETTING = eINSTANCE.getService_Setting();

		/**
		 * The meta object literal for the '<em><b>Access</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SERVICE__ACCESS = eINSTANCE.getService_Access();

		/**
		 * The meta object literal for the '<em><b>Open To</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SERVICE__OPEN_TO = eINSTANCE.getService_OpenTo();

		/**
		 * The meta object literal for the '<em><b>Cost</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SERVICE__COST = eINSTANCE.getService_Cost();

		/**
		 * The meta object literal for the '<em><b>Waiting</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SERVICE__WAITING = eINSTANCE.getService_Waiting();

		/**
		 * The meta object literal for the '<em><b>Capacity</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SERVICE__CAPACITY = eINSTANCE.getService_Capacity();

		/**
		 * The meta object literal for the '<em><b>Organisation</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SERVICE__ORGANISATION = eINSTANCE.getService_Organisation();

		/**
		 * The meta object literal for the '<em><b>Run Together With</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SERVICE__RUN_TOGETHER_WITH = eINSTANCE.getService_RunTogetherWith();

		/**
		 * The meta object literal for the '<em><b>Places</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SERVICE__PLACES = eINSTANCE.getService_Places();

		/**
		 * The meta object literal for the '<em><b>Serves</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SERVICE__SERVES = eINSTANCE.getService_Serves();

		/**
		 * The meta object literal for the '{@link org.fieldway.model.service.impl.RelationImpl <em>Relation</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.fieldway.model.service.impl.RelationImpl
		 * @see org.fieldway.model.service.impl.ServicePackageImpl#getRelation()
		 * @generated
		 */
		EClass RELATION = eINSTANCE.getRelation();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RELATION__KIND = eINSTANCE.getRelation_Kind();

		/**
		 * The meta object literal for the '<em><b>Label</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RELATION__LABEL = eINSTANCE.getRelation_Label();

		/**
		 * The meta object literal for the '<em><b>Via Role</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RELATION__VIA_ROLE = eINSTANCE.getRelation_ViaRole();

		/**
		 * The meta object literal for the '<em><b>Mutual</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RELATION__MUTUAL = eINSTANCE.getRelation_Mutual();

		/**
		 * The meta object literal for the '<em><b>Formality</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RELATION__FORMALITY = eINSTANCE.getRelation_Formality();

		/**
		 * The meta object literal for the '<em><b>Basis</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RELATION__BASIS = eINSTANCE.getRelation_Basis();

		/**
		 * The meta object literal for the '<em><b>Since</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RELATION__SINCE = eINSTANCE.getRelation_Since();

		/**
		 * The meta object literal for the '<em><b>Until</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RELATION__UNTIL = eINSTANCE.getRelation_Until();

		/**
		 * The meta object literal for the '<em><b>Strength</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RELATION__STRENGTH = eINSTANCE.getRelation_Strength();

		/**
		 * The meta object literal for the '<em><b>Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RELATION__NOTE = eINSTANCE.getRelation_Note();

		/**
		 * The meta object literal for the '<em><b>From</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RELATION__FROM = eINSTANCE.getRelation_From();

		/**
		 * The meta object literal for the '<em><b>To</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RELATION__TO = eINSTANCE.getRelation_To();

		/**
		 * The meta object literal for the '<em><b>Evidence</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RELATION__EVIDENCE = eINSTANCE.getRelation_Evidence();

		/**
		 * The meta object literal for the '{@link org.fieldway.model.service.impl.ReferralRouteImpl <em>Referral Route</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.fieldway.model.service.impl.ReferralRouteImpl
		 * @see org.fieldway.model.service.impl.ServicePackageImpl#getReferralRoute()
		 * @generated
		 */
		EClass REFERRAL_ROUTE = eINSTANCE.getReferralRoute();

		/**
		 * The meta object literal for the '<em><b>For Whom</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REFERRAL_ROUTE__FOR_WHOM = eINSTANCE.getReferralRoute_ForWhom();

		/**
		 * The meta object literal for the '<em><b>Self Referral</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REFERRAL_ROUTE__SELF_REFERRAL = eINSTANCE.getReferralRoute_SelfReferral();

		/**
		 * The meta object literal for the '<em><b>Basis</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REFERRAL_ROUTE__BASIS = eINSTANCE.getReferralRoute_Basis();

		/**
		 * The meta object literal for the '<em><b>Since</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REFERRAL_ROUTE__SINCE = eINSTANCE.getReferralRoute_Since();

		/**
		 * The meta object literal for the '<em><b>Until</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REFERRAL_ROUTE__UNTIL = eINSTANCE.getReferralRoute_Until();

		/**
		 * The meta object literal for the '<em><b>Steps</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference REFERRAL_ROUTE__STEPS = eINSTANCE.getReferralRoute_Steps();

		/**
		 * The meta object literal for the '<em><b>Evidence</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference REFERRAL_ROUTE__EVIDENCE = eINSTANCE.getReferralRoute_Evidence();

		/**
		 * The meta object literal for the '{@link org.fieldway.model.service.impl.RouteStepImpl <em>Route Step</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.fieldway.model.service.impl.RouteStepImpl
		 * @see org.fieldway.model.service.impl.ServicePackageImpl#getRouteStep()
		 * @generated
		 */
		EClass ROUTE_STEP = eINSTANCE.getRouteStep();

		/**
		 * The meta object literal for the '<em><b>What</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ROUTE_STEP__WHAT = eINSTANCE.getRouteStep_What();

		/**
		 * The meta object literal for the '<em><b>Via Role</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ROUTE_STEP__VIA_ROLE = eINSTANCE.getRouteStep_ViaRole();

		/**
		 * The meta object literal for the '<em><b>Waiting Days</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ROUTE_STEP__WAITING_DAYS = eINSTANCE.getRouteStep_WaitingDays();

		/**
		 * The meta object literal for the '<em><b>Actor</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ROUTE_STEP__ACTOR = eINSTANCE.getRouteStep_Actor();

		/**
		 * The meta object literal for the '{@link org.fieldway.model.service.impl.LandscapeChangeImpl <em>Landscape Change</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.fieldway.model.service.impl.LandscapeChangeImpl
		 * @see org.fieldway.model.service.impl.ServicePackageImpl#getLandscapeChange()
		 * @generated
		 */
		EClass LANDSCAPE_CHANGE = eINSTANCE.getLandscapeChange();

		/**
		 * The meta object literal for the '<em><b>Changed On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LANDSCAPE_CHANGE__CHANGED_ON = eINSTANCE.getLandscapeChange_ChangedOn();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LANDSCAPE_CHANGE__KIND = eINSTANCE.getLandscapeChange_Kind();

		/**
		 * The meta object literal for the '<em><b>Status</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LANDSCAPE_CHANGE__STATUS = eINSTANCE.getLandscapeChange_Status();

		/**
		 * The meta object literal for the '<em><b>Effect</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LANDSCAPE_CHANGE__EFFECT = eINSTANCE.getLandscapeChange_Effect();

		/**
		 * The meta object literal for the '<em><b>Citation</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LANDSCAPE_CHANGE__CITATION = eINSTANCE.getLandscapeChange_Citation();

		/**
		 * The meta object literal for the '<em><b>Affects</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference LANDSCAPE_CHANGE__AFFECTS = eINSTANCE.getLandscapeChange_Affects();

		/**
		 * The meta object literal for the '<em><b>Places</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference LANDSCAPE_CHANGE__PLACES = eINSTANCE.getLandscapeChange_Places();

		/**
		 * The meta object literal for the '<em><b>Evidence</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference LANDSCAPE_CHANGE__EVIDENCE = eINSTANCE.getLandscapeChange_Evidence();

		/**
		 * The meta object literal for the '{@link org.fieldway.model.service.impl.ServiceMapImpl <em>Map</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.fieldway.model.service.impl.ServiceMapImpl
		 * @see org.fieldway.model.service.impl.ServicePackageImpl#getServiceMap()
		 * @generated
		 */
		EClass SERVICE_MAP = eINSTANCE.getServiceMap();

		/**
		 * The meta object literal for the '<em><b>Time</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SERVICE_MAP__TIME = eINSTANCE.getServiceMap_Time();

		/**
		 * The meta object literal for the '<em><b>As Of</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SERVICE_MAP__AS_OF = eINSTANCE.getServiceMap_AsOf();

		/**
		 * The meta object literal for the '<em><b>Layout</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SERVICE_MAP__LAYOUT = eINSTANCE.getServiceMap_Layout();

		/**
		 * The meta object literal for the '<em><b>Group By</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SERVICE_MAP__GROUP_BY = eINSTANCE.getServiceMap_GroupBy();

		/**
		 * The meta object literal for the '<em><b>Sectors</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SERVICE_MAP__SECTORS = eINSTANCE.getServiceMap_Sectors();

		/**
		 * The meta object literal for the '<em><b>Relation Kinds</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SERVICE_MAP__RELATION_KINDS = eINSTANCE.getServiceMap_RelationKinds();

		/**
		 * The meta object literal for the '<em><b>Evidenced Only</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SERVICE_MAP__EVIDENCED_ONLY = eINSTANCE.getServiceMap_EvidencedOnly();

		/**
		 * The meta object literal for the '<em><b>Centre</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SERVICE_MAP__CENTRE = eINSTANCE.getServiceMap_Centre();

		/**
		 * The meta object literal for the '<em><b>Shown</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SERVICE_MAP__SHOWN = eINSTANCE.getServiceMap_Shown();

		/**
		 * The meta object literal for the '<em><b>Hidden</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SERVICE_MAP__HIDDEN = eINSTANCE.getServiceMap_Hidden();

		/**
		 * The meta object literal for the '<em><b>Co Creators</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SERVICE_MAP__CO_CREATORS = eINSTANCE.getServiceMap_CoCreators();

		/**
		 * The meta object literal for the '<em><b>Session</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SERVICE_MAP__SESSION = eINSTANCE.getServiceMap_Session();

		/**
		 * The meta object literal for the '<em><b>Placements</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SERVICE_MAP__PLACEMENTS = eINSTANCE.getServiceMap_Placements();

		/**
		 * The meta object literal for the '{@link org.fieldway.model.service.impl.NodePlacementImpl <em>Node Placement</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.fieldway.model.service.impl.NodePlacementImpl
		 * @see org.fieldway.model.service.impl.ServicePackageImpl#getNodePlacement()
		 * @generated
		 */
		EClass NODE_PLACEMENT = eINSTANCE.getNodePlacement();

		/**
		 * The meta object literal for the '<em><b>X</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NODE_PLACEMENT__X = eINSTANCE.getNodePlacement_X();

		/**
		 * The meta object literal for the '<em><b>Y</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NODE_PLACEMENT__Y = eINSTANCE.getNodePlacement_Y();

		/**
		 * The meta object literal for the '<em><b>Ring</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NODE_PLACEMENT__RING = eINSTANCE.getNodePlacement_Ring();

		/**
		 * The meta object literal for the '<em><b>Node</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference NODE_PLACEMENT__NODE = eINSTANCE.getNodePlacement_Node();

		/**
		 * The meta object literal for the '{@link org.fieldway.model.service.ServiceKind <em>Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.fieldway.model.service.ServiceKind
		 * @see org.fieldway.model.service.impl.ServicePackageImpl#getServiceKind()
		 * @generated
		 */
		EEnum SERVICE_KIND = eINSTANCE.getServiceKind();

		/**
		 * The meta object literal for the '{@link org.fieldway.model.service.ServiceSetting <em>Setting</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.fieldway.model.service.ServiceSetting
		 * @see org.fieldway.model.service.impl.ServicePackageImpl#getServiceSetting()
		 * @generated
		 */
		EEnum SERVICE_SETTING = eINSTANCE.getServiceSetting();

		/**
		 * The meta object literal for the '{@link org.fieldway.model.service.ServiceAccess <em>Access</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.fieldway.model.service.ServiceAccess
		 * @see org.fieldway.model.service.impl.ServicePackageImpl#getServiceAccess()
		 * @generated
		 */
		EEnum SERVICE_ACCESS = eINSTANCE.getServiceAccess();

		/**
		 * The meta object literal for the '{@link org.fieldway.model.service.RelationKind <em>Relation Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.fieldway.model.service.RelationKind
		 * @see org.fieldway.model.service.impl.ServicePackageImpl#getRelationKind()
		 * @generated
		 */
		EEnum RELATION_KIND = eINSTANCE.getRelationKind();

		/**
		 * The meta object literal for the '{@link org.fieldway.model.service.Formality <em>Formality</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.fieldway.model.service.Formality
		 * @see org.fieldway.model.service.impl.ServicePackageImpl#getFormality()
		 * @generated
		 */
		EEnum FORMALITY = eINSTANCE.getFormality();

		/**
		 * The meta object literal for the '{@link org.fieldway.model.service.ChangeKind <em>Change Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.fieldway.model.service.ChangeKind
		 * @see org.fieldway.model.service.impl.ServicePackageImpl#getChangeKind()
		 * @generated
		 */
		EEnum CHANGE_KIND = eINSTANCE.getChangeKind();

		/**
		 * The meta object literal for the '{@link org.fieldway.model.service.ChangeStatus <em>Change Status</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.fieldway.model.service.ChangeStatus
		 * @see org.fieldway.model.service.impl.ServicePackageImpl#getChangeStatus()
		 * @generated
		 */
		EEnum CHANGE_STATUS = eINSTANCE.getChangeStatus();

		/**
		 * The meta object literal for the '{@link org.fieldway.model.service.MapTime <em>Map Time</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.fieldway.model.service.MapTime
		 * @see org.fieldway.model.service.impl.ServicePackageImpl#getMapTime()
		 * @generated
		 */
		EEnum MAP_TIME = eINSTANCE.getMapTime();

		/**
		 * The meta object literal for the '{@link org.fieldway.model.service.ServiceLayout <em>Layout</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.fieldway.model.service.ServiceLayout
		 * @see org.fieldway.model.service.impl.ServicePackageImpl#getServiceLayout()
		 * @generated
		 */
		EEnum SERVICE_LAYOUT = eINSTANCE.getServiceLayout();

		/**
		 * The meta object literal for the '{@link org.fieldway.model.service.ServiceGrouping <em>Grouping</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.fieldway.model.service.ServiceGrouping
		 * @see org.fieldway.model.service.impl.ServicePackageImpl#getServiceGrouping()
		 * @generated
		 */
		EEnum SERVICE_GROUPING = eINSTANCE.getServiceGrouping();

	}

} //ServicePackage
