/**
 * Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0
 */
package org.fieldway.model.service.impl;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

import org.eclipse.emf.ecore.impl.EPackageImpl;

import org.fieldway.model.codes.CodesPackage;

import org.fieldway.model.codes.impl.CodesPackageImpl;

import org.fieldway.model.ethics.EthicsPackage;

import org.fieldway.model.ethics.impl.EthicsPackageImpl;

import org.fieldway.model.journey.JourneyPackage;

import org.fieldway.model.journey.impl.JourneyPackageImpl;

import org.fieldway.model.service.ChangeKind;
import org.fieldway.model.service.ChangeStatus;
import org.fieldway.model.service.Formality;
import org.fieldway.model.service.LandscapeChange;
import org.fieldway.model.service.MapTime;
import org.fieldway.model.service.NodePlacement;
import org.fieldway.model.service.ReferralRoute;
import org.fieldway.model.service.Relation;
import org.fieldway.model.service.RelationKind;
import org.fieldway.model.service.RouteStep;
import org.fieldway.model.service.Service;
import org.fieldway.model.service.ServiceAccess;
import org.fieldway.model.service.ServiceFactory;
import org.fieldway.model.service.ServiceGrouping;
import org.fieldway.model.service.ServiceInfrastructure;
import org.fieldway.model.service.ServiceKind;
import org.fieldway.model.service.ServiceLayout;
import org.fieldway.model.service.ServiceMap;
import org.fieldway.model.service.ServicePackage;
import org.fieldway.model.service.ServiceSetting;

import org.fieldway.model.sources.SourcesPackage;

import org.fieldway.model.sources.impl.SourcesPackageImpl;

import org.fieldway.model.study.StudyPackage;

import org.fieldway.model.study.impl.StudyPackageImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Package</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class ServicePackageImpl extends EPackageImpl implements ServicePackage {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass serviceInfrastructureEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass serviceEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass relationEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass referralRouteEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass routeStepEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass landscapeChangeEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass serviceMapEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass nodePlacementEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum serviceKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum serviceSettingEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum serviceAccessEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum relationKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum formalityEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum changeKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum changeStatusEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum mapTimeEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum serviceLayoutEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum serviceGroupingEEnum = null;

	/**
	 * Creates an instance of the model <b>Package</b>, registered with
	 * {@link org.eclipse.emf.ecore.EPackage.Registry EPackage.Registry} by the package
	 * package URI value.
	 * <p>Note: the correct way to create the package is via the static
	 * factory method {@link #init init()}, which also performs
	 * initialization of the package, or returns the registered package,
	 * if one already exists.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.eclipse.emf.ecore.EPackage.Registry
	 * @see org.fieldway.model.service.ServicePackage#eNS_URI
	 * @see #init()
	 * @generated
	 */
	private ServicePackageImpl() {
		super(eNS_URI, ServiceFactory.eINSTANCE);
	}
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static boolean isInited = false;

	/**
	 * Creates, registers, and initializes the <b>Package</b> for this model, and for any others upon which it depends.
	 *
	 * <p>This method is used to initialize {@link ServicePackage#eINSTANCE} when that field is accessed.
	 * Clients should not invoke it directly. Instead, they should simply access that field to obtain the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #eNS_URI
	 * @see #createPackageContents()
	 * @see #initializePackageContents()
	 * @generated
	 */
	public static ServicePackage init() {
		if (isInited) return (ServicePackage)EPackage.Registry.INSTANCE.getEPackage(ServicePackage.eNS_URI);

		// Obtain or create and register package
		Object registeredServicePackage = EPackage.Registry.INSTANCE.get(eNS_URI);
		ServicePackageImpl theServicePackage = registeredServicePackage instanceof ServicePackageImpl ? (ServicePackageImpl)registeredServicePackage : new ServicePackageImpl();

		isInited = true;

		// Obtain or create and register interdependencies
		Object registeredPackage = EPackage.Registry.INSTANCE.getEPackage(StudyPackage.eNS_URI);
		StudyPackageImpl theStudyPackage = (StudyPackageImpl)(registeredPackage instanceof StudyPackageImpl ? registeredPackage : StudyPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(EthicsPackage.eNS_URI);
		EthicsPackageImpl theEthicsPackage = (EthicsPackageImpl)(registeredPackage instanceof EthicsPackageImpl ? registeredPackage : EthicsPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(SourcesPackage.eNS_URI);
		SourcesPackageImpl theSourcesPackage = (SourcesPackageImpl)(registeredPackage instanceof SourcesPackageImpl ? registeredPackage : SourcesPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(CodesPackage.eNS_URI);
		CodesPackageImpl theCodesPackage = (CodesPackageImpl)(registeredPackage instanceof CodesPackageImpl ? registeredPackage : CodesPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(JourneyPackage.eNS_URI);
		JourneyPackageImpl theJourneyPackage = (JourneyPackageImpl)(registeredPackage instanceof JourneyPackageImpl ? registeredPackage : JourneyPackage.eINSTANCE);

		// Create package meta-data objects
		theServicePackage.createPackageContents();
		theStudyPackage.createPackageContents();
		theEthicsPackage.createPackageContents();
		theSourcesPackage.createPackageContents();
		theCodesPackage.createPackageContents();
		theJourneyPackage.createPackageContents();

		// Initialize created meta-data
		theServicePackage.initializePackageContents();
		theStudyPackage.initializePackageContents();
		theEthicsPackage.initializePackageContents();
		theSourcesPackage.initializePackageContents();
		theCodesPackage.initializePackageContents();
		theJourneyPackage.initializePackageContents();

		// Mark meta-data to indicate it can't be changed
		theServicePackage.freeze();

		// Update the registry and return the package
		EPackage.Registry.INSTANCE.put(ServicePackage.eNS_URI, theServicePackage);
		return theServicePackage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getServiceInfrastructure() {
		return serviceInfrastructureEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getServiceInfrastructure_Description() {
		return (EAttribute)serviceInfrastructureEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getServiceInfrastructure_Services() {
		return (EReference)serviceInfrastructureEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getServiceInfrastructure_Relations() {
		return (EReference)serviceInfrastructureEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getServiceInfrastructure_Routes() {
		return (EReference)serviceInfrastructureEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getServiceInfrastructure_Changes() {
		return (EReference)serviceInfrastructureEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getServiceInfrastructure_Maps() {
		return (EReference)serviceInfrastructureEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getService() {
		return serviceEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getService_Kind() {
		return (EAttribute)serviceEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getService_Setting() {
		return (EAttribute)serviceEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getService_Access() {
		return (EAttribute)serviceEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getService_OpenTo() {
		return (EAttribute)serviceEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getService_Cost() {
		return (EAttribute)serviceEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getService_Waiting() {
		return (EAttribute)serviceEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getService_Capacity() {
		return (EAttribute)serviceEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getService_Organisation() {
		return (EReference)serviceEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getService_RunTogetherWith() {
		return (EReference)serviceEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getService_Places() {
		return (EReference)serviceEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getService_Serves() {
		return (EReference)serviceEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getRelation() {
		return relationEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRelation_Kind() {
		return (EAttribute)relationEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRelation_Label() {
		return (EAttribute)relationEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRelation_ViaRole() {
		return (EAttribute)relationEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRelation_Mutual() {
		return (EAttribute)relationEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRelation_Formality() {
		return (EAttribute)relationEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRelation_Basis() {
		return (EAttribute)relationEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRelation_Since() {
		return (EAttribute)relationEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRelation_Until() {
		return (EAttribute)relationEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRelation_Strength() {
		return (EAttribute)relationEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRelation_Note() {
		return (EAttribute)relationEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRelation_From() {
		return (EReference)relationEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRelation_To() {
		return (EReference)relationEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRelation_Evidence() {
		return (EReference)relationEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getReferralRoute() {
		return referralRouteEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReferralRoute_ForWhom() {
		return (EAttribute)referralRouteEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReferralRoute_SelfReferral() {
		return (EAttribute)referralRouteEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReferralRoute_Basis() {
		return (EAttribute)referralRouteEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReferralRoute_Since() {
		return (EAttribute)referralRouteEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReferralRoute_Until() {
		return (EAttribute)referralRouteEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getReferralRoute_Steps() {
		return (EReference)referralRouteEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getReferralRoute_Evidence() {
		return (EReference)referralRouteEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getRouteStep() {
		return routeStepEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRouteStep_What() {
		return (EAttribute)routeStepEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRouteStep_ViaRole() {
		return (EAttribute)routeStepEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRouteStep_WaitingDays() {
		return (EAttribute)routeStepEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRouteStep_Actor() {
		return (EReference)routeStepEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getLandscapeChange() {
		return landscapeChangeEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLandscapeChange_ChangedOn() {
		return (EAttribute)landscapeChangeEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLandscapeChange_Kind() {
		return (EAttribute)landscapeChangeEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLandscapeChange_Status() {
		return (EAttribute)landscapeChangeEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLandscapeChange_Effect() {
		return (EAttribute)landscapeChangeEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLandscapeChange_Citation() {
		return (EAttribute)landscapeChangeEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getLandscapeChange_Affects() {
		return (EReference)landscapeChangeEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getLandscapeChange_Places() {
		return (EReference)landscapeChangeEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getLandscapeChange_Evidence() {
		return (EReference)landscapeChangeEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getServiceMap() {
		return serviceMapEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getServiceMap_Time() {
		return (EAttribute)serviceMapEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getServiceMap_AsOf() {
		return (EAttribute)serviceMapEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getServiceMap_Layout() {
		return (EAttribute)serviceMapEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getServiceMap_GroupBy() {
		return (EAttribute)serviceMapEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getServiceMap_Sectors() {
		return (EAttribute)serviceMapEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getServiceMap_RelationKinds() {
		return (EAttribute)serviceMapEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getServiceMap_EvidencedOnly() {
		return (EAttribute)serviceMapEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getServiceMap_Centre() {
		return (EReference)serviceMapEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getServiceMap_Shown() {
		return (EReference)serviceMapEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getServiceMap_Hidden() {
		return (EReference)serviceMapEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getServiceMap_CoCreators() {
		return (EReference)serviceMapEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getServiceMap_Session() {
		return (EReference)serviceMapEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getServiceMap_Placements() {
		return (EReference)serviceMapEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getNodePlacement() {
		return nodePlacementEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNodePlacement_X() {
		return (EAttribute)nodePlacementEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNodePlacement_Y() {
		return (EAttribute)nodePlacementEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNodePlacement_Ring() {
		return (EAttribute)nodePlacementEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getNodePlacement_Node() {
		return (EReference)nodePlacementEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getServiceKind() {
		return serviceKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getServiceSetting() {
		return serviceSettingEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getServiceAccess() {
		return serviceAccessEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getRelationKind() {
		return relationKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getFormality() {
		return formalityEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getChangeKind() {
		return changeKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getChangeStatus() {
		return changeStatusEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getMapTime() {
		return mapTimeEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getServiceLayout() {
		return serviceLayoutEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getServiceGrouping() {
		return serviceGroupingEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ServiceFactory getServiceFactory() {
		return (ServiceFactory)getEFactoryInstance();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private boolean isCreated = false;

	/**
	 * Creates the meta-model objects for the package.  This method is
	 * guarded to have no affect on any invocation but its first.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public void createPackageContents() {
		if (isCreated) return;
		isCreated = true;

		// Create classes and their features
		serviceInfrastructureEClass = createEClass(SERVICE_INFRASTRUCTURE);
		createEAttribute(serviceInfrastructureEClass, SERVICE_INFRASTRUCTURE__DESCRIPTION);
		createEReference(serviceInfrastructureEClass, SERVICE_INFRASTRUCTURE__SERVICES);
		createEReference(serviceInfrastructureEClass, SERVICE_INFRASTRUCTURE__RELATIONS);
		createEReference(serviceInfrastructureEClass, SERVICE_INFRASTRUCTURE__ROUTES);
		createEReference(serviceInfrastructureEClass, SERVICE_INFRASTRUCTURE__CHANGES);
		createEReference(serviceInfrastructureEClass, SERVICE_INFRASTRUCTURE__MAPS);

		serviceEClass = createEClass(SERVICE);
		createEAttribute(serviceEClass, SERVICE__KIND);
		createEAttribute(serviceEClass, SERVICE__SETTING);
		createEAttribute(serviceEClass, SERVICE__ACCESS);
		createEAttribute(serviceEClass, SERVICE__OPEN_TO);
		createEAttribute(serviceEClass, SERVICE__COST);
		createEAttribute(serviceEClass, SERVICE__WAITING);
		createEAttribute(serviceEClass, SERVICE__CAPACITY);
		createEReference(serviceEClass, SERVICE__ORGANISATION);
		createEReference(serviceEClass, SERVICE__RUN_TOGETHER_WITH);
		createEReference(serviceEClass, SERVICE__PLACES);
		createEReference(serviceEClass, SERVICE__SERVES);

		relationEClass = createEClass(RELATION);
		createEAttribute(relationEClass, RELATION__KIND);
		createEAttribute(relationEClass, RELATION__LABEL);
		createEAttribute(relationEClass, RELATION__VIA_ROLE);
		createEAttribute(relationEClass, RELATION__MUTUAL);
		createEAttribute(relationEClass, RELATION__FORMALITY);
		createEAttribute(relationEClass, RELATION__BASIS);
		createEAttribute(relationEClass, RELATION__SINCE);
		createEAttribute(relationEClass, RELATION__UNTIL);
		createEAttribute(relationEClass, RELATION__STRENGTH);
		createEAttribute(relationEClass, RELATION__NOTE);
		createEReference(relationEClass, RELATION__FROM);
		createEReference(relationEClass, RELATION__TO);
		createEReference(relationEClass, RELATION__EVIDENCE);

		referralRouteEClass = createEClass(REFERRAL_ROUTE);
		createEAttribute(referralRouteEClass, REFERRAL_ROUTE__FOR_WHOM);
		createEAttribute(referralRouteEClass, REFERRAL_ROUTE__SELF_REFERRAL);
		createEAttribute(referralRouteEClass, REFERRAL_ROUTE__BASIS);
		createEAttribute(referralRouteEClass, REFERRAL_ROUTE__SINCE);
		createEAttribute(referralRouteEClass, REFERRAL_ROUTE__UNTIL);
		createEReference(referralRouteEClass, REFERRAL_ROUTE__STEPS);
		createEReference(referralRouteEClass, REFERRAL_ROUTE__EVIDENCE);

		routeStepEClass = createEClass(ROUTE_STEP);
		createEAttribute(routeStepEClass, ROUTE_STEP__WHAT);
		createEAttribute(routeStepEClass, ROUTE_STEP__VIA_ROLE);
		createEAttribute(routeStepEClass, ROUTE_STEP__WAITING_DAYS);
		createEReference(routeStepEClass, ROUTE_STEP__ACTOR);

		landscapeChangeEClass = createEClass(LANDSCAPE_CHANGE);
		createEAttribute(landscapeChangeEClass, LANDSCAPE_CHANGE__CHANGED_ON);
		createEAttribute(landscapeChangeEClass, LANDSCAPE_CHANGE__KIND);
		createEAttribute(landscapeChangeEClass, LANDSCAPE_CHANGE__STATUS);
		createEAttribute(landscapeChangeEClass, LANDSCAPE_CHANGE__EFFECT);
		createEAttribute(landscapeChangeEClass, LANDSCAPE_CHANGE__CITATION);
		createEReference(landscapeChangeEClass, LANDSCAPE_CHANGE__AFFECTS);
		createEReference(landscapeChangeEClass, LANDSCAPE_CHANGE__PLACES);
		createEReference(landscapeChangeEClass, LANDSCAPE_CHANGE__EVIDENCE);

		serviceMapEClass = createEClass(SERVICE_MAP);
		createEAttribute(serviceMapEClass, SERVICE_MAP__TIME);
		createEAttribute(serviceMapEClass, SERVICE_MAP__AS_OF);
		createEAttribute(serviceMapEClass, SERVICE_MAP__LAYOUT);
		createEAttribute(serviceMapEClass, SERVICE_MAP__GROUP_BY);
		createEAttribute(serviceMapEClass, SERVICE_MAP__SECTORS);
		createEAttribute(serviceMapEClass, SERVICE_MAP__RELATION_KINDS);
		createEAttribute(serviceMapEClass, SERVICE_MAP__EVIDENCED_ONLY);
		createEReference(serviceMapEClass, SERVICE_MAP__CENTRE);
		createEReference(serviceMapEClass, SERVICE_MAP__SHOWN);
		createEReference(serviceMapEClass, SERVICE_MAP__HIDDEN);
		createEReference(serviceMapEClass, SERVICE_MAP__CO_CREATORS);
		createEReference(serviceMapEClass, SERVICE_MAP__SESSION);
		createEReference(serviceMapEClass, SERVICE_MAP__PLACEMENTS);

		nodePlacementEClass = createEClass(NODE_PLACEMENT);
		createEAttribute(nodePlacementEClass, NODE_PLACEMENT__X);
		createEAttribute(nodePlacementEClass, NODE_PLACEMENT__Y);
		createEAttribute(nodePlacementEClass, NODE_PLACEMENT__RING);
		createEReference(nodePlacementEClass, NODE_PLACEMENT__NODE);

		// Create enums
		serviceKindEEnum = createEEnum(SERVICE_KIND);
		serviceSettingEEnum = createEEnum(SERVICE_SETTING);
		serviceAccessEEnum = createEEnum(SERVICE_ACCESS);
		relationKindEEnum = createEEnum(RELATION_KIND);
		formalityEEnum = createEEnum(FORMALITY);
		changeKindEEnum = createEEnum(CHANGE_KIND);
		changeStatusEEnum = createEEnum(CHANGE_STATUS);
		mapTimeEEnum = createEEnum(MAP_TIME);
		serviceLayoutEEnum = createEEnum(SERVICE_LAYOUT);
		serviceGroupingEEnum = createEEnum(SERVICE_GROUPING);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private boolean isInitialized = false;

	/**
	 * Complete the initialization of the package and its meta-model.  This
	 * method is guarded to have no affect on any invocation but its first.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public void initializePackageContents() {
		if (isInitialized) return;
		isInitialized = true;

		// Initialize package
		setName(eNAME);
		setNsPrefix(eNS_PREFIX);
		setNsURI(eNS_URI);

		// Obtain other dependent packages
		StudyPackage theStudyPackage = (StudyPackage)EPackage.Registry.INSTANCE.getEPackage(StudyPackage.eNS_URI);

		// Create type parameters

		// Set bounds for type parameters

		// Add supertypes to classes
		serviceInfrastructureEClass.getESuperTypes().add(theStudyPackage.getRoot());
		serviceEClass.getESuperTypes().add(theStudyPackage.getActor());
		relationEClass.getESuperTypes().add(theStudyPackage.getIdentified());
		referralRouteEClass.getESuperTypes().add(theStudyPackage.getNamed());
		routeStepEClass.getESuperTypes().add(theStudyPackage.getIdentified());
		landscapeChangeEClass.getESuperTypes().add(theStudyPackage.getNamed());
		serviceMapEClass.getESuperTypes().add(theStudyPackage.getNamed());
		nodePlacementEClass.getESuperTypes().add(theStudyPackage.getIdentified());

		// Initialize classes, features, and operations; add parameters
		initEClass(serviceInfrastructureEClass, ServiceInfrastructure.class, "ServiceInfrastructure", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getServiceInfrastructure_Description(), ecorePackage.getEString(), "description", null, 0, 1, ServiceInfrastructure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getServiceInfrastructure_Services(), this.getService(), null, "services", null, 0, -1, ServiceInfrastructure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getServiceInfrastructure_Relations(), this.getRelation(), null, "relations", null, 0, -1, ServiceInfrastructure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getServiceInfrastructure_Routes(), this.getReferralRoute(), null, "routes", null, 0, -1, ServiceInfrastructure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getServiceInfrastructure_Changes(), this.getLandscapeChange(), null, "changes", null, 0, -1, ServiceInfrastructure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getServiceInfrastructure_Maps(), this.getServiceMap(), null, "maps", null, 0, -1, ServiceInfrastructure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(serviceEClass, Service.class, "Service", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getService_Kind(), this.getServiceKind(), "kind", null, 0, 1, Service.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getService_Setting(), this.getServiceSetting(), "setting", null, 0, 1, Service.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getService_Access(), this.getServiceAccess(), "access", null, 0, 1, Service.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getService_OpenTo(), ecorePackage.getEString(), "openTo", null, 0, 1, Service.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getService_Cost(), ecorePackage.getEString(), "cost", null, 0, 1, Service.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getService_Waiting(), ecorePackage.getEString(), "waiting", null, 0, 1, Service.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getService_Capacity(), ecorePackage.getEString(), "capacity", null, 0, 1, Service.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getService_Organisation(), theStudyPackage.getOrganisation(), null, "organisation", null, 0, 1, Service.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getService_RunTogetherWith(), theStudyPackage.getOrganisation(), null, "runTogetherWith", null, 0, -1, Service.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getService_Places(), theStudyPackage.getPlace(), null, "places", null, 0, -1, Service.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getService_Serves(), theStudyPackage.getPlace(), null, "serves", null, 0, -1, Service.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(relationEClass, Relation.class, "Relation", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getRelation_Kind(), this.getRelationKind(), "kind", null, 0, 1, Relation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRelation_Label(), ecorePackage.getEString(), "label", null, 0, 1, Relation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRelation_ViaRole(), ecorePackage.getEString(), "viaRole", null, 0, 1, Relation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRelation_Mutual(), ecorePackage.getEBoolean(), "mutual", "false", 0, 1, Relation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRelation_Formality(), this.getFormality(), "formality", null, 0, 1, Relation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRelation_Basis(), theStudyPackage.getBasis(), "basis", null, 0, 1, Relation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRelation_Since(), theStudyPackage.getLocalDate(), "since", null, 0, 1, Relation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRelation_Until(), theStudyPackage.getLocalDate(), "until", null, 0, 1, Relation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRelation_Strength(), ecorePackage.getEIntegerObject(), "strength", null, 0, 1, Relation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRelation_Note(), ecorePackage.getEString(), "note", null, 0, 1, Relation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRelation_From(), theStudyPackage.getActor(), null, "from", null, 0, 1, Relation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRelation_To(), theStudyPackage.getActor(), null, "to", null, 0, 1, Relation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRelation_Evidence(), theStudyPackage.getEvidenceRef(), null, "evidence", null, 0, -1, Relation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(referralRouteEClass, ReferralRoute.class, "ReferralRoute", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getReferralRoute_ForWhom(), ecorePackage.getEString(), "forWhom", null, 0, 1, ReferralRoute.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getReferralRoute_SelfReferral(), ecorePackage.getEBoolean(), "selfReferral", "false", 0, 1, ReferralRoute.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getReferralRoute_Basis(), theStudyPackage.getBasis(), "basis", null, 0, 1, ReferralRoute.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getReferralRoute_Since(), theStudyPackage.getLocalDate(), "since", null, 0, 1, ReferralRoute.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getReferralRoute_Until(), theStudyPackage.getLocalDate(), "until", null, 0, 1, ReferralRoute.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getReferralRoute_Steps(), this.getRouteStep(), null, "steps", null, 0, -1, ReferralRoute.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getReferralRoute_Evidence(), theStudyPackage.getEvidenceRef(), null, "evidence", null, 0, -1, ReferralRoute.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(routeStepEClass, RouteStep.class, "RouteStep", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getRouteStep_What(), ecorePackage.getEString(), "what", null, 0, 1, RouteStep.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRouteStep_ViaRole(), ecorePackage.getEString(), "viaRole", null, 0, 1, RouteStep.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRouteStep_WaitingDays(), ecorePackage.getEIntegerObject(), "waitingDays", null, 0, 1, RouteStep.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRouteStep_Actor(), theStudyPackage.getActor(), null, "actor", null, 0, 1, RouteStep.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(landscapeChangeEClass, LandscapeChange.class, "LandscapeChange", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getLandscapeChange_ChangedOn(), theStudyPackage.getLocalDate(), "changedOn", null, 0, 1, LandscapeChange.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLandscapeChange_Kind(), this.getChangeKind(), "kind", null, 0, 1, LandscapeChange.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLandscapeChange_Status(), this.getChangeStatus(), "status", null, 0, 1, LandscapeChange.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLandscapeChange_Effect(), ecorePackage.getEString(), "effect", null, 0, 1, LandscapeChange.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLandscapeChange_Citation(), ecorePackage.getEString(), "citation", null, 0, 1, LandscapeChange.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getLandscapeChange_Affects(), theStudyPackage.getActor(), null, "affects", null, 0, -1, LandscapeChange.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getLandscapeChange_Places(), theStudyPackage.getPlace(), null, "places", null, 0, -1, LandscapeChange.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getLandscapeChange_Evidence(), theStudyPackage.getEvidenceRef(), null, "evidence", null, 0, -1, LandscapeChange.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(serviceMapEClass, ServiceMap.class, "ServiceMap", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getServiceMap_Time(), this.getMapTime(), "time", null, 0, 1, ServiceMap.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getServiceMap_AsOf(), theStudyPackage.getLocalDate(), "asOf", null, 0, 1, ServiceMap.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getServiceMap_Layout(), this.getServiceLayout(), "layout", null, 0, 1, ServiceMap.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getServiceMap_GroupBy(), this.getServiceGrouping(), "groupBy", null, 0, 1, ServiceMap.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getServiceMap_Sectors(), theStudyPackage.getSector(), "sectors", null, 0, -1, ServiceMap.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getServiceMap_RelationKinds(), this.getRelationKind(), "relationKinds", null, 0, -1, ServiceMap.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getServiceMap_EvidencedOnly(), ecorePackage.getEBoolean(), "evidencedOnly", "false", 0, 1, ServiceMap.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getServiceMap_Centre(), theStudyPackage.getActor(), null, "centre", null, 0, 1, ServiceMap.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getServiceMap_Shown(), theStudyPackage.getActor(), null, "shown", null, 0, -1, ServiceMap.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getServiceMap_Hidden(), theStudyPackage.getActor(), null, "hidden", null, 0, -1, ServiceMap.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getServiceMap_CoCreators(), theStudyPackage.getParticipant(), null, "coCreators", null, 0, -1, ServiceMap.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getServiceMap_Session(), theStudyPackage.getSession(), null, "session", null, 0, 1, ServiceMap.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getServiceMap_Placements(), this.getNodePlacement(), null, "placements", null, 0, -1, ServiceMap.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(nodePlacementEClass, NodePlacement.class, "NodePlacement", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getNodePlacement_X(), ecorePackage.getEDouble(), "x", "0.0", 0, 1, NodePlacement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getNodePlacement_Y(), ecorePackage.getEDouble(), "y", "0.0", 0, 1, NodePlacement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getNodePlacement_Ring(), ecorePackage.getEIntegerObject(), "ring", null, 0, 1, NodePlacement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getNodePlacement_Node(), theStudyPackage.getActor(), null, "node", null, 0, 1, NodePlacement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		// Initialize enums and add enum literals
		initEEnum(serviceKindEEnum, ServiceKind.class, "ServiceKind");
		addEEnumLiteral(serviceKindEEnum, ServiceKind.UNSTATED);
		addEEnumLiteral(serviceKindEEnum, ServiceKind.COURSE);
		addEEnumLiteral(serviceKindEEnum, ServiceKind.PEER_SUPPORT);
		addEEnumLiteral(serviceKindEEnum, ServiceKind.SOCIAL_PRESCRIBING);
		addEEnumLiteral(serviceKindEEnum, ServiceKind.CLINICAL);
		addEEnumLiteral(serviceKindEEnum, ServiceKind.TALKING_THERAPY);
		addEEnumLiteral(serviceKindEEnum, ServiceKind.CRISIS);
		addEEnumLiteral(serviceKindEEnum, ServiceKind.ADVICE);
		addEEnumLiteral(serviceKindEEnum, ServiceKind.HOUSING);
		addEEnumLiteral(serviceKindEEnum, ServiceKind.EMPLOYMENT);
		addEEnumLiteral(serviceKindEEnum, ServiceKind.OUTREACH);
		addEEnumLiteral(serviceKindEEnum, ServiceKind.DRUG_AND_ALCOHOL);
		addEEnumLiteral(serviceKindEEnum, ServiceKind.ARTS);
		addEEnumLiteral(serviceKindEEnum, ServiceKind.TRANSPORT);
		addEEnumLiteral(serviceKindEEnum, ServiceKind.DRINK_OR_MEAL);
		addEEnumLiteral(serviceKindEEnum, ServiceKind.OTHER);

		initEEnum(serviceSettingEEnum, ServiceSetting.class, "ServiceSetting");
		addEEnumLiteral(serviceSettingEEnum, ServiceSetting.IN_PERSON);
		addEEnumLiteral(serviceSettingEEnum, ServiceSetting.ONLINE);
		addEEnumLiteral(serviceSettingEEnum, ServiceSetting.TELEPHONE);
		addEEnumLiteral(serviceSettingEEnum, ServiceSetting.MIXED);
		addEEnumLiteral(serviceSettingEEnum, ServiceSetting.AT_HOME);
		addEEnumLiteral(serviceSettingEEnum, ServiceSetting.OUTDOORS);

		initEEnum(serviceAccessEEnum, ServiceAccess.class, "ServiceAccess");
		addEEnumLiteral(serviceAccessEEnum, ServiceAccess.UNSTATED);
		addEEnumLiteral(serviceAccessEEnum, ServiceAccess.OPEN);
		addEEnumLiteral(serviceAccessEEnum, ServiceAccess.SELF_REFERRAL);
		addEEnumLiteral(serviceAccessEEnum, ServiceAccess.REFERRAL);
		addEEnumLiteral(serviceAccessEEnum, ServiceAccess.EITHER);
		addEEnumLiteral(serviceAccessEEnum, ServiceAccess.MEMBERSHIP);

		initEEnum(relationKindEEnum, RelationKind.class, "RelationKind");
		addEEnumLiteral(relationKindEEnum, RelationKind.REFERS);
		addEEnumLiteral(relationKindEEnum, RelationKind.SIGNPOSTS);
		addEEnumLiteral(relationKindEEnum, RelationKind.PRESCRIBES);
		addEEnumLiteral(relationKindEEnum, RelationKind.FUNDS);
		addEEnumLiteral(relationKindEEnum, RelationKind.COMMISSIONS);
		addEEnumLiteral(relationKindEEnum, RelationKind.SHARES_INFORMATION);
		addEEnumLiteral(relationKindEEnum, RelationKind.WORKS_WITH);

		initEEnum(formalityEEnum, Formality.class, "Formality");
		addEEnumLiteral(formalityEEnum, Formality.UNSTATED);
		addEEnumLiteral(formalityEEnum, Formality.FORMAL);
		addEEnumLiteral(formalityEEnum, Formality.INFORMAL);

		initEEnum(changeKindEEnum, ChangeKind.class, "ChangeKind");
		addEEnumLiteral(changeKindEEnum, ChangeKind.OPENED);
		addEEnumLiteral(changeKindEEnum, ChangeKind.CLOSED);
		addEEnumLiteral(changeKindEEnum, ChangeKind.MERGED);
		addEEnumLiteral(changeKindEEnum, ChangeKind.MOVED);
		addEEnumLiteral(changeKindEEnum, ChangeKind.FUNDING);
		addEEnumLiteral(changeKindEEnum, ChangeKind.POLICY);
		addEEnumLiteral(changeKindEEnum, ChangeKind.COMMISSIONING);
		addEEnumLiteral(changeKindEEnum, ChangeKind.STAFFING);
		addEEnumLiteral(changeKindEEnum, ChangeKind.RENAMED);
		addEEnumLiteral(changeKindEEnum, ChangeKind.ACCESS);
		addEEnumLiteral(changeKindEEnum, ChangeKind.OTHER);

		initEEnum(changeStatusEEnum, ChangeStatus.class, "ChangeStatus");
		addEEnumLiteral(changeStatusEEnum, ChangeStatus.HAPPENED);
		addEEnumLiteral(changeStatusEEnum, ChangeStatus.PLANNED);
		addEEnumLiteral(changeStatusEEnum, ChangeStatus.UNCERTAIN);

		initEEnum(mapTimeEEnum, MapTime.class, "MapTime");
		addEEnumLiteral(mapTimeEEnum, MapTime.CURRENT);
		addEEnumLiteral(mapTimeEEnum, MapTime.PAST);
		addEEnumLiteral(mapTimeEEnum, MapTime.FUTURE);

		initEEnum(serviceLayoutEEnum, ServiceLayout.class, "ServiceLayout");
		addEEnumLiteral(serviceLayoutEEnum, ServiceLayout.RINGS);
		addEEnumLiteral(serviceLayoutEEnum, ServiceLayout.NETWORK);

		initEEnum(serviceGroupingEEnum, ServiceGrouping.class, "ServiceGrouping");
		addEEnumLiteral(serviceGroupingEEnum, ServiceGrouping.NONE);
		addEEnumLiteral(serviceGroupingEEnum, ServiceGrouping.SECTOR);
		addEEnumLiteral(serviceGroupingEEnum, ServiceGrouping.PLACE);

		// Create resource
		createResource(eNS_URI);
	}

} //ServicePackageImpl
