/**
 * Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0
 */
package org.fieldway.model.journey.impl;

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

import org.fieldway.model.journey.AttributeCondition;
import org.fieldway.model.journey.Card;
import org.fieldway.model.journey.CardLink;
import org.fieldway.model.journey.CardLinkKind;
import org.fieldway.model.journey.CardOrigin;
import org.fieldway.model.journey.CardWording;
import org.fieldway.model.journey.Comparison;
import org.fieldway.model.journey.JourneyFactory;
import org.fieldway.model.journey.JourneyMap;
import org.fieldway.model.journey.JourneyPackage;
import org.fieldway.model.journey.Lane;
import org.fieldway.model.journey.LaneContent;
import org.fieldway.model.journey.LaneKindDefinition;
import org.fieldway.model.journey.LaneRule;
import org.fieldway.model.journey.LaneShape;
import org.fieldway.model.journey.MapCheck;
import org.fieldway.model.journey.MapKind;
import org.fieldway.model.journey.MapRule;
import org.fieldway.model.journey.MapStatus;
import org.fieldway.model.journey.MapTemplate;
import org.fieldway.model.journey.Priority;
import org.fieldway.model.journey.Stage;
import org.fieldway.model.journey.StageLink;
import org.fieldway.model.journey.StageLinkKind;
import org.fieldway.model.journey.StageRule;

import org.fieldway.model.service.ServicePackage;

import org.fieldway.model.service.impl.ServicePackageImpl;

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
public class JourneyPackageImpl extends EPackageImpl implements JourneyPackage {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass journeyMapEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass mapCheckEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass stageEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass stageLinkEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass laneEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass cardEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass cardLinkEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass mapRuleEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass laneRuleEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass stageRuleEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass attributeConditionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass mapTemplateEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass laneKindDefinitionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum mapKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum mapStatusEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum stageLinkKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum cardOriginEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum priorityEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum cardLinkKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum cardWordingEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum comparisonEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum laneShapeEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum laneContentEEnum = null;

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
	 * @see org.fieldway.model.journey.JourneyPackage#eNS_URI
	 * @see #init()
	 * @generated
	 */
	private JourneyPackageImpl() {
		super(eNS_URI, JourneyFactory.eINSTANCE);
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
	 * <p>This method is used to initialize {@link JourneyPackage#eINSTANCE} when that field is accessed.
	 * Clients should not invoke it directly. Instead, they should simply access that field to obtain the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #eNS_URI
	 * @see #createPackageContents()
	 * @see #initializePackageContents()
	 * @generated
	 */
	public static JourneyPackage init() {
		if (isInited) return (JourneyPackage)EPackage.Registry.INSTANCE.getEPackage(JourneyPackage.eNS_URI);

		// Obtain or create and register package
		Object registeredJourneyPackage = EPackage.Registry.INSTANCE.get(eNS_URI);
		JourneyPackageImpl theJourneyPackage = registeredJourneyPackage instanceof JourneyPackageImpl ? (JourneyPackageImpl)registeredJourneyPackage : new JourneyPackageImpl();

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
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(ServicePackage.eNS_URI);
		ServicePackageImpl theServicePackage = (ServicePackageImpl)(registeredPackage instanceof ServicePackageImpl ? registeredPackage : ServicePackage.eINSTANCE);

		// Create package meta-data objects
		theJourneyPackage.createPackageContents();
		theStudyPackage.createPackageContents();
		theEthicsPackage.createPackageContents();
		theSourcesPackage.createPackageContents();
		theCodesPackage.createPackageContents();
		theServicePackage.createPackageContents();

		// Initialize created meta-data
		theJourneyPackage.initializePackageContents();
		theStudyPackage.initializePackageContents();
		theEthicsPackage.initializePackageContents();
		theSourcesPackage.initializePackageContents();
		theCodesPackage.initializePackageContents();
		theServicePackage.initializePackageContents();

		// Mark meta-data to indicate it can't be changed
		theJourneyPackage.freeze();

		// Update the registry and return the package
		EPackage.Registry.INSTANCE.put(JourneyPackage.eNS_URI, theJourneyPackage);
		return theJourneyPackage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getJourneyMap() {
		return journeyMapEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getJourneyMap_Kind() {
		return (EAttribute)journeyMapEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getJourneyMap_Status() {
		return (EAttribute)journeyMapEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getJourneyMap_Scenario() {
		return (EAttribute)journeyMapEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getJourneyMap_AsOf() {
		return (EAttribute)journeyMapEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getJourneyMap_Language() {
		return (EAttribute)journeyMapEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getJourneyMap_DismissedKeys() {
		return (EAttribute)journeyMapEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getJourneyMap_Drafted() {
		return (EAttribute)journeyMapEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getJourneyMap_Participants() {
		return (EReference)journeyMapEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getJourneyMap_Groups() {
		return (EReference)journeyMapEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getJourneyMap_CoCreators() {
		return (EReference)journeyMapEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getJourneyMap_Facilitators() {
		return (EReference)journeyMapEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getJourneyMap_Session() {
		return (EReference)journeyMapEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getJourneyMap_BasedOn() {
		return (EReference)journeyMapEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getJourneyMap_Template() {
		return (EReference)journeyMapEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getJourneyMap_Questions() {
		return (EReference)journeyMapEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getJourneyMap_Stages() {
		return (EReference)journeyMapEClass.getEStructuralFeatures().get(15);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getJourneyMap_Lanes() {
		return (EReference)journeyMapEClass.getEStructuralFeatures().get(16);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getJourneyMap_Cards() {
		return (EReference)journeyMapEClass.getEStructuralFeatures().get(17);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getJourneyMap_StageLinks() {
		return (EReference)journeyMapEClass.getEStructuralFeatures().get(18);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getJourneyMap_CardLinks() {
		return (EReference)journeyMapEClass.getEStructuralFeatures().get(19);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getJourneyMap_Checks() {
		return (EReference)journeyMapEClass.getEStructuralFeatures().get(20);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getMapCheck() {
		return mapCheckEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMapCheck_CheckedOn() {
		return (EAttribute)mapCheckEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMapCheck_Said() {
		return (EAttribute)mapCheckEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMapCheck_Changed() {
		return (EAttribute)mapCheckEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMapCheck_Agreed() {
		return (EAttribute)mapCheckEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMapCheck_Participants() {
		return (EReference)mapCheckEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMapCheck_Session() {
		return (EReference)mapCheckEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getStage() {
		return stageEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStage_Colour() {
		return (EAttribute)stageEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getStage_Rules() {
		return (EReference)stageEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getStageLink() {
		return stageLinkEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStageLink_Kind() {
		return (EAttribute)stageLinkEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStageLink_Label() {
		return (EAttribute)stageLinkEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getStageLink_From() {
		return (EReference)stageLinkEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getStageLink_To() {
		return (EReference)stageLinkEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getLane() {
		return laneEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLane_Kind() {
		return (EAttribute)laneEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLane_Colour() {
		return (EAttribute)laneEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLane_Hidden() {
		return (EAttribute)laneEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLane_Collapsed() {
		return (EAttribute)laneEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getLane_Rules() {
		return (EReference)laneEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCard() {
		return cardEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCard_Text() {
		return (EAttribute)cardEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCard_Order() {
		return (EAttribute)cardEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCard_FeelingScore() {
		return (EAttribute)cardEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCard_FeelingWord() {
		return (EAttribute)cardEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCard_Basis() {
		return (EAttribute)cardEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCard_Polarity() {
		return (EAttribute)cardEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCard_Colour() {
		return (EAttribute)cardEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCard_Note() {
		return (EAttribute)cardEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCard_Origin() {
		return (EAttribute)cardEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCard_RuleKey() {
		return (EAttribute)cardEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCard_EditedFeatures() {
		return (EAttribute)cardEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCard_Priority() {
		return (EAttribute)cardEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCard_Votes() {
		return (EAttribute)cardEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCard_Stage() {
		return (EReference)cardEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCard_Lane() {
		return (EReference)cardEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCard_Touches() {
		return (EReference)cardEClass.getEStructuralFeatures().get(15);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCard_Organisations() {
		return (EReference)cardEClass.getEStructuralFeatures().get(16);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCard_Answers() {
		return (EReference)cardEClass.getEStructuralFeatures().get(17);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCard_Values() {
		return (EReference)cardEClass.getEStructuralFeatures().get(18);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCard_Codes() {
		return (EReference)cardEClass.getEStructuralFeatures().get(19);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCard_ProposedBy() {
		return (EReference)cardEClass.getEStructuralFeatures().get(20);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCard_Evidence() {
		return (EReference)cardEClass.getEStructuralFeatures().get(21);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCardLink() {
		return cardLinkEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCardLink_Kind() {
		return (EAttribute)cardLinkEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCardLink_Label() {
		return (EAttribute)cardLinkEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCardLink_From() {
		return (EReference)cardLinkEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCardLink_To() {
		return (EReference)cardLinkEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getMapRule() {
		return mapRuleEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMapRule_IncludeSubcodes() {
		return (EAttribute)mapRuleEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMapRule_Codes() {
		return (EReference)mapRuleEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMapRule_CodeSets() {
		return (EReference)mapRuleEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMapRule_Conditions() {
		return (EReference)mapRuleEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getLaneRule() {
		return laneRuleEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLaneRule_Wording() {
		return (EAttribute)laneRuleEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLaneRule_MinimumParticipants() {
		return (EAttribute)laneRuleEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getStageRule() {
		return stageRuleEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getAttributeCondition() {
		return attributeConditionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAttributeCondition_Comparison() {
		return (EAttribute)attributeConditionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAttributeCondition_Value() {
		return (EAttribute)attributeConditionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAttributeCondition_Definition() {
		return (EReference)attributeConditionEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAttributeCondition_Choice() {
		return (EReference)attributeConditionEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getMapTemplate() {
		return mapTemplateEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMapTemplate_Kind() {
		return (EAttribute)mapTemplateEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMapTemplate_Stages() {
		return (EReference)mapTemplateEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMapTemplate_Lanes() {
		return (EReference)mapTemplateEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getLaneKindDefinition() {
		return laneKindDefinitionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLaneKindDefinition_Key() {
		return (EAttribute)laneKindDefinitionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLaneKindDefinition_Colour() {
		return (EAttribute)laneKindDefinitionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLaneKindDefinition_Shape() {
		return (EAttribute)laneKindDefinitionEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLaneKindDefinition_Icon() {
		return (EAttribute)laneKindDefinitionEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLaneKindDefinition_BelowVisibility() {
		return (EAttribute)laneKindDefinitionEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLaneKindDefinition_Carries() {
		return (EAttribute)laneKindDefinitionEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getMapKind() {
		return mapKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getMapStatus() {
		return mapStatusEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getStageLinkKind() {
		return stageLinkKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getCardOrigin() {
		return cardOriginEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getPriority() {
		return priorityEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getCardLinkKind() {
		return cardLinkKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getCardWording() {
		return cardWordingEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getComparison() {
		return comparisonEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getLaneShape() {
		return laneShapeEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getLaneContent() {
		return laneContentEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public JourneyFactory getJourneyFactory() {
		return (JourneyFactory)getEFactoryInstance();
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
		journeyMapEClass = createEClass(JOURNEY_MAP);
		createEAttribute(journeyMapEClass, JOURNEY_MAP__KIND);
		createEAttribute(journeyMapEClass, JOURNEY_MAP__STATUS);
		createEAttribute(journeyMapEClass, JOURNEY_MAP__SCENARIO);
		createEAttribute(journeyMapEClass, JOURNEY_MAP__AS_OF);
		createEAttribute(journeyMapEClass, JOURNEY_MAP__LANGUAGE);
		createEAttribute(journeyMapEClass, JOURNEY_MAP__DISMISSED_KEYS);
		createEAttribute(journeyMapEClass, JOURNEY_MAP__DRAFTED);
		createEReference(journeyMapEClass, JOURNEY_MAP__PARTICIPANTS);
		createEReference(journeyMapEClass, JOURNEY_MAP__GROUPS);
		createEReference(journeyMapEClass, JOURNEY_MAP__CO_CREATORS);
		createEReference(journeyMapEClass, JOURNEY_MAP__FACILITATORS);
		createEReference(journeyMapEClass, JOURNEY_MAP__SESSION);
		createEReference(journeyMapEClass, JOURNEY_MAP__BASED_ON);
		createEReference(journeyMapEClass, JOURNEY_MAP__TEMPLATE);
		createEReference(journeyMapEClass, JOURNEY_MAP__QUESTIONS);
		createEReference(journeyMapEClass, JOURNEY_MAP__STAGES);
		createEReference(journeyMapEClass, JOURNEY_MAP__LANES);
		createEReference(journeyMapEClass, JOURNEY_MAP__CARDS);
		createEReference(journeyMapEClass, JOURNEY_MAP__STAGE_LINKS);
		createEReference(journeyMapEClass, JOURNEY_MAP__CARD_LINKS);
		createEReference(journeyMapEClass, JOURNEY_MAP__CHECKS);

		mapCheckEClass = createEClass(MAP_CHECK);
		createEAttribute(mapCheckEClass, MAP_CHECK__CHECKED_ON);
		createEAttribute(mapCheckEClass, MAP_CHECK__SAID);
		createEAttribute(mapCheckEClass, MAP_CHECK__CHANGED);
		createEAttribute(mapCheckEClass, MAP_CHECK__AGREED);
		createEReference(mapCheckEClass, MAP_CHECK__PARTICIPANTS);
		createEReference(mapCheckEClass, MAP_CHECK__SESSION);

		stageEClass = createEClass(STAGE);
		createEAttribute(stageEClass, STAGE__COLOUR);
		createEReference(stageEClass, STAGE__RULES);

		stageLinkEClass = createEClass(STAGE_LINK);
		createEAttribute(stageLinkEClass, STAGE_LINK__KIND);
		createEAttribute(stageLinkEClass, STAGE_LINK__LABEL);
		createEReference(stageLinkEClass, STAGE_LINK__FROM);
		createEReference(stageLinkEClass, STAGE_LINK__TO);

		laneEClass = createEClass(LANE);
		createEAttribute(laneEClass, LANE__KIND);
		createEAttribute(laneEClass, LANE__COLOUR);
		createEAttribute(laneEClass, LANE__HIDDEN);
		createEAttribute(laneEClass, LANE__COLLAPSED);
		createEReference(laneEClass, LANE__RULES);

		cardEClass = createEClass(CARD);
		createEAttribute(cardEClass, CARD__TEXT);
		createEAttribute(cardEClass, CARD__ORDER);
		createEAttribute(cardEClass, CARD__FEELING_SCORE);
		createEAttribute(cardEClass, CARD__FEELING_WORD);
		createEAttribute(cardEClass, CARD__BASIS);
		createEAttribute(cardEClass, CARD__POLARITY);
		createEAttribute(cardEClass, CARD__COLOUR);
		createEAttribute(cardEClass, CARD__NOTE);
		createEAttribute(cardEClass, CARD__ORIGIN);
		createEAttribute(cardEClass, CARD__RULE_KEY);
		createEAttribute(cardEClass, CARD__EDITED_FEATURES);
		createEAttribute(cardEClass, CARD__PRIORITY);
		createEAttribute(cardEClass, CARD__VOTES);
		createEReference(cardEClass, CARD__STAGE);
		createEReference(cardEClass, CARD__LANE);
		createEReference(cardEClass, CARD__TOUCHES);
		createEReference(cardEClass, CARD__ORGANISATIONS);
		createEReference(cardEClass, CARD__ANSWERS);
		createEReference(cardEClass, CARD__VALUES);
		createEReference(cardEClass, CARD__CODES);
		createEReference(cardEClass, CARD__PROPOSED_BY);
		createEReference(cardEClass, CARD__EVIDENCE);

		cardLinkEClass = createEClass(CARD_LINK);
		createEAttribute(cardLinkEClass, CARD_LINK__KIND);
		createEAttribute(cardLinkEClass, CARD_LINK__LABEL);
		createEReference(cardLinkEClass, CARD_LINK__FROM);
		createEReference(cardLinkEClass, CARD_LINK__TO);

		mapRuleEClass = createEClass(MAP_RULE);
		createEAttribute(mapRuleEClass, MAP_RULE__INCLUDE_SUBCODES);
		createEReference(mapRuleEClass, MAP_RULE__CODES);
		createEReference(mapRuleEClass, MAP_RULE__CODE_SETS);
		createEReference(mapRuleEClass, MAP_RULE__CONDITIONS);

		laneRuleEClass = createEClass(LANE_RULE);
		createEAttribute(laneRuleEClass, LANE_RULE__WORDING);
		createEAttribute(laneRuleEClass, LANE_RULE__MINIMUM_PARTICIPANTS);

		stageRuleEClass = createEClass(STAGE_RULE);

		attributeConditionEClass = createEClass(ATTRIBUTE_CONDITION);
		createEAttribute(attributeConditionEClass, ATTRIBUTE_CONDITION__COMPARISON);
		createEAttribute(attributeConditionEClass, ATTRIBUTE_CONDITION__VALUE);
		createEReference(attributeConditionEClass, ATTRIBUTE_CONDITION__DEFINITION);
		createEReference(attributeConditionEClass, ATTRIBUTE_CONDITION__CHOICE);

		mapTemplateEClass = createEClass(MAP_TEMPLATE);
		createEAttribute(mapTemplateEClass, MAP_TEMPLATE__KIND);
		createEReference(mapTemplateEClass, MAP_TEMPLATE__STAGES);
		createEReference(mapTemplateEClass, MAP_TEMPLATE__LANES);

		laneKindDefinitionEClass = createEClass(LANE_KIND_DEFINITION);
		createEAttribute(laneKindDefinitionEClass, LANE_KIND_DEFINITION__KEY);
		createEAttribute(laneKindDefinitionEClass, LANE_KIND_DEFINITION__COLOUR);
		createEAttribute(laneKindDefinitionEClass, LANE_KIND_DEFINITION__SHAPE);
		createEAttribute(laneKindDefinitionEClass, LANE_KIND_DEFINITION__ICON);
		createEAttribute(laneKindDefinitionEClass, LANE_KIND_DEFINITION__BELOW_VISIBILITY);
		createEAttribute(laneKindDefinitionEClass, LANE_KIND_DEFINITION__CARRIES);

		// Create enums
		mapKindEEnum = createEEnum(MAP_KIND);
		mapStatusEEnum = createEEnum(MAP_STATUS);
		stageLinkKindEEnum = createEEnum(STAGE_LINK_KIND);
		cardOriginEEnum = createEEnum(CARD_ORIGIN);
		priorityEEnum = createEEnum(PRIORITY);
		cardLinkKindEEnum = createEEnum(CARD_LINK_KIND);
		cardWordingEEnum = createEEnum(CARD_WORDING);
		comparisonEEnum = createEEnum(COMPARISON);
		laneShapeEEnum = createEEnum(LANE_SHAPE);
		laneContentEEnum = createEEnum(LANE_CONTENT);
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
		CodesPackage theCodesPackage = (CodesPackage)EPackage.Registry.INSTANCE.getEPackage(CodesPackage.eNS_URI);
		ServicePackage theServicePackage = (ServicePackage)EPackage.Registry.INSTANCE.getEPackage(ServicePackage.eNS_URI);

		// Create type parameters

		// Set bounds for type parameters

		// Add supertypes to classes
		journeyMapEClass.getESuperTypes().add(theStudyPackage.getRoot());
		journeyMapEClass.getESuperTypes().add(theStudyPackage.getNamed());
		mapCheckEClass.getESuperTypes().add(theStudyPackage.getIdentified());
		stageEClass.getESuperTypes().add(theStudyPackage.getNamed());
		stageLinkEClass.getESuperTypes().add(theStudyPackage.getIdentified());
		laneEClass.getESuperTypes().add(theStudyPackage.getNamed());
		cardEClass.getESuperTypes().add(theStudyPackage.getIdentified());
		cardLinkEClass.getESuperTypes().add(theStudyPackage.getIdentified());
		mapRuleEClass.getESuperTypes().add(theStudyPackage.getIdentified());
		laneRuleEClass.getESuperTypes().add(this.getMapRule());
		stageRuleEClass.getESuperTypes().add(this.getMapRule());
		attributeConditionEClass.getESuperTypes().add(theStudyPackage.getIdentified());
		mapTemplateEClass.getESuperTypes().add(theStudyPackage.getNamed());
		laneKindDefinitionEClass.getESuperTypes().add(theStudyPackage.getNamed());

		// Initialize classes, features, and operations; add parameters
		initEClass(journeyMapEClass, JourneyMap.class, "JourneyMap", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getJourneyMap_Kind(), this.getMapKind(), "kind", null, 0, 1, JourneyMap.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getJourneyMap_Status(), this.getMapStatus(), "status", null, 0, 1, JourneyMap.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getJourneyMap_Scenario(), ecorePackage.getEString(), "scenario", null, 0, 1, JourneyMap.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getJourneyMap_AsOf(), theStudyPackage.getLocalDate(), "asOf", null, 0, 1, JourneyMap.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getJourneyMap_Language(), ecorePackage.getEString(), "language", null, 0, 1, JourneyMap.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getJourneyMap_DismissedKeys(), ecorePackage.getEString(), "dismissedKeys", null, 0, -1, JourneyMap.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getJourneyMap_Drafted(), theStudyPackage.getInstant(), "drafted", null, 0, 1, JourneyMap.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getJourneyMap_Participants(), theStudyPackage.getParticipant(), null, "participants", null, 0, -1, JourneyMap.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getJourneyMap_Groups(), theStudyPackage.getParticipantGroup(), null, "groups", null, 0, -1, JourneyMap.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getJourneyMap_CoCreators(), theStudyPackage.getParticipant(), null, "coCreators", null, 0, -1, JourneyMap.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getJourneyMap_Facilitators(), theStudyPackage.getResearcher(), null, "facilitators", null, 0, -1, JourneyMap.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getJourneyMap_Session(), theStudyPackage.getSession(), null, "session", null, 0, 1, JourneyMap.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getJourneyMap_BasedOn(), this.getJourneyMap(), null, "basedOn", null, 0, -1, JourneyMap.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getJourneyMap_Template(), this.getMapTemplate(), null, "template", null, 0, 1, JourneyMap.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getJourneyMap_Questions(), theStudyPackage.getResearchQuestion(), null, "questions", null, 0, -1, JourneyMap.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getJourneyMap_Stages(), this.getStage(), null, "stages", null, 0, -1, JourneyMap.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getJourneyMap_Lanes(), this.getLane(), null, "lanes", null, 0, -1, JourneyMap.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getJourneyMap_Cards(), this.getCard(), null, "cards", null, 0, -1, JourneyMap.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getJourneyMap_StageLinks(), this.getStageLink(), null, "stageLinks", null, 0, -1, JourneyMap.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getJourneyMap_CardLinks(), this.getCardLink(), null, "cardLinks", null, 0, -1, JourneyMap.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getJourneyMap_Checks(), this.getMapCheck(), null, "checks", null, 0, -1, JourneyMap.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(mapCheckEClass, MapCheck.class, "MapCheck", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getMapCheck_CheckedOn(), theStudyPackage.getLocalDate(), "checkedOn", null, 0, 1, MapCheck.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMapCheck_Said(), ecorePackage.getEString(), "said", null, 0, 1, MapCheck.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMapCheck_Changed(), ecorePackage.getEString(), "changed", null, 0, 1, MapCheck.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMapCheck_Agreed(), ecorePackage.getEBoolean(), "agreed", "false", 0, 1, MapCheck.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMapCheck_Participants(), theStudyPackage.getParticipant(), null, "participants", null, 0, -1, MapCheck.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMapCheck_Session(), theStudyPackage.getSession(), null, "session", null, 0, 1, MapCheck.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(stageEClass, Stage.class, "Stage", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getStage_Colour(), ecorePackage.getEString(), "colour", null, 0, 1, Stage.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getStage_Rules(), this.getStageRule(), null, "rules", null, 0, -1, Stage.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(stageLinkEClass, StageLink.class, "StageLink", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getStageLink_Kind(), this.getStageLinkKind(), "kind", null, 0, 1, StageLink.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStageLink_Label(), ecorePackage.getEString(), "label", null, 0, 1, StageLink.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getStageLink_From(), this.getStage(), null, "from", null, 0, 1, StageLink.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getStageLink_To(), this.getStage(), null, "to", null, 0, 1, StageLink.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(laneEClass, Lane.class, "Lane", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getLane_Kind(), ecorePackage.getEString(), "kind", null, 0, 1, Lane.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLane_Colour(), ecorePackage.getEString(), "colour", null, 0, 1, Lane.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLane_Hidden(), ecorePackage.getEBoolean(), "hidden", "false", 0, 1, Lane.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLane_Collapsed(), ecorePackage.getEBoolean(), "collapsed", "false", 0, 1, Lane.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getLane_Rules(), this.getLaneRule(), null, "rules", null, 0, -1, Lane.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(cardEClass, Card.class, "Card", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getCard_Text(), ecorePackage.getEString(), "text", null, 0, 1, Card.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCard_Order(), ecorePackage.getEInt(), "order", "0", 0, 1, Card.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCard_FeelingScore(), ecorePackage.getEIntegerObject(), "feelingScore", null, 0, 1, Card.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCard_FeelingWord(), ecorePackage.getEString(), "feelingWord", null, 0, 1, Card.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCard_Basis(), theStudyPackage.getBasis(), "basis", null, 0, 1, Card.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCard_Polarity(), theCodesPackage.getPolarity(), "polarity", null, 0, 1, Card.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCard_Colour(), ecorePackage.getEString(), "colour", null, 0, 1, Card.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCard_Note(), ecorePackage.getEString(), "note", null, 0, 1, Card.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCard_Origin(), this.getCardOrigin(), "origin", null, 0, 1, Card.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCard_RuleKey(), ecorePackage.getEString(), "ruleKey", null, 0, 1, Card.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCard_EditedFeatures(), ecorePackage.getEString(), "editedFeatures", null, 0, -1, Card.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCard_Priority(), this.getPriority(), "priority", null, 0, 1, Card.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCard_Votes(), ecorePackage.getEInt(), "votes", "0", 0, 1, Card.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCard_Stage(), this.getStage(), null, "stage", null, 0, 1, Card.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCard_Lane(), this.getLane(), null, "lane", null, 0, 1, Card.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCard_Touches(), theServicePackage.getService(), null, "touches", null, 0, -1, Card.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCard_Organisations(), theStudyPackage.getOrganisation(), null, "organisations", null, 0, -1, Card.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCard_Answers(), theStudyPackage.getResearchQuestion(), null, "answers", null, 0, -1, Card.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCard_Values(), theCodesPackage.getServiceAspect(), null, "values", null, 0, -1, Card.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCard_Codes(), theCodesPackage.getCode(), null, "codes", null, 0, -1, Card.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCard_ProposedBy(), theStudyPackage.getParticipant(), null, "proposedBy", null, 0, -1, Card.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCard_Evidence(), theStudyPackage.getEvidenceRef(), null, "evidence", null, 0, -1, Card.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(cardLinkEClass, CardLink.class, "CardLink", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getCardLink_Kind(), this.getCardLinkKind(), "kind", null, 0, 1, CardLink.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCardLink_Label(), ecorePackage.getEString(), "label", null, 0, 1, CardLink.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCardLink_From(), this.getCard(), null, "from", null, 0, 1, CardLink.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCardLink_To(), this.getCard(), null, "to", null, 0, 1, CardLink.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(mapRuleEClass, MapRule.class, "MapRule", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getMapRule_IncludeSubcodes(), ecorePackage.getEBoolean(), "includeSubcodes", "true", 0, 1, MapRule.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMapRule_Codes(), theCodesPackage.getCode(), null, "codes", null, 0, -1, MapRule.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMapRule_CodeSets(), theCodesPackage.getCodeSet(), null, "codeSets", null, 0, -1, MapRule.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMapRule_Conditions(), this.getAttributeCondition(), null, "conditions", null, 0, -1, MapRule.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(laneRuleEClass, LaneRule.class, "LaneRule", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getLaneRule_Wording(), this.getCardWording(), "wording", null, 0, 1, LaneRule.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLaneRule_MinimumParticipants(), ecorePackage.getEInt(), "minimumParticipants", "1", 0, 1, LaneRule.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(stageRuleEClass, StageRule.class, "StageRule", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);

		initEClass(attributeConditionEClass, AttributeCondition.class, "AttributeCondition", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getAttributeCondition_Comparison(), this.getComparison(), "comparison", null, 0, 1, AttributeCondition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAttributeCondition_Value(), ecorePackage.getEString(), "value", null, 0, 1, AttributeCondition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getAttributeCondition_Definition(), theStudyPackage.getAttributeDefinition(), null, "definition", null, 0, 1, AttributeCondition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getAttributeCondition_Choice(), theStudyPackage.getAttributeChoice(), null, "choice", null, 0, 1, AttributeCondition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(mapTemplateEClass, MapTemplate.class, "MapTemplate", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getMapTemplate_Kind(), this.getMapKind(), "kind", null, 0, 1, MapTemplate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMapTemplate_Stages(), this.getStage(), null, "stages", null, 0, -1, MapTemplate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMapTemplate_Lanes(), this.getLane(), null, "lanes", null, 0, -1, MapTemplate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(laneKindDefinitionEClass, LaneKindDefinition.class, "LaneKindDefinition", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getLaneKindDefinition_Key(), ecorePackage.getEString(), "key", null, 0, 1, LaneKindDefinition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLaneKindDefinition_Colour(), ecorePackage.getEString(), "colour", null, 0, 1, LaneKindDefinition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLaneKindDefinition_Shape(), this.getLaneShape(), "shape", null, 0, 1, LaneKindDefinition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLaneKindDefinition_Icon(), ecorePackage.getEString(), "icon", null, 0, 1, LaneKindDefinition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLaneKindDefinition_BelowVisibility(), ecorePackage.getEBoolean(), "belowVisibility", "false", 0, 1, LaneKindDefinition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLaneKindDefinition_Carries(), this.getLaneContent(), "carries", null, 0, -1, LaneKindDefinition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		// Initialize enums and add enum literals
		initEEnum(mapKindEEnum, MapKind.class, "MapKind");
		addEEnumLiteral(mapKindEEnum, MapKind.INDIVIDUAL);
		addEEnumLiteral(mapKindEEnum, MapKind.GROUP);
		addEEnumLiteral(mapKindEEnum, MapKind.FUTURE);

		initEEnum(mapStatusEEnum, MapStatus.class, "MapStatus");
		addEEnumLiteral(mapStatusEEnum, MapStatus.DRAFT);
		addEEnumLiteral(mapStatusEEnum, MapStatus.CHECKED);
		addEEnumLiteral(mapStatusEEnum, MapStatus.FINAL);

		initEEnum(stageLinkKindEEnum, StageLinkKind.class, "StageLinkKind");
		addEEnumLiteral(stageLinkKindEEnum, StageLinkKind.LEADS_TO);
		addEEnumLiteral(stageLinkKindEEnum, StageLinkKind.RETURNS_TO);
		addEEnumLiteral(stageLinkKindEEnum, StageLinkKind.LEAVES);

		initEEnum(cardOriginEEnum, CardOrigin.class, "CardOrigin");
		addEEnumLiteral(cardOriginEEnum, CardOrigin.DRAWN);
		addEEnumLiteral(cardOriginEEnum, CardOrigin.DRAFTED);

		initEEnum(priorityEEnum, Priority.class, "Priority");
		addEEnumLiteral(priorityEEnum, Priority.UNSTATED);
		addEEnumLiteral(priorityEEnum, Priority.LOW);
		addEEnumLiteral(priorityEEnum, Priority.MEDIUM);
		addEEnumLiteral(priorityEEnum, Priority.HIGH);

		initEEnum(cardLinkKindEEnum, CardLinkKind.class, "CardLinkKind");
		addEEnumLiteral(cardLinkKindEEnum, CardLinkKind.LEADS_TO);
		addEEnumLiteral(cardLinkKindEEnum, CardLinkKind.EXPLAINS);
		addEEnumLiteral(cardLinkKindEEnum, CardLinkKind.ANSWERS);
		addEEnumLiteral(cardLinkKindEEnum, CardLinkKind.CONTRADICTS);

		initEEnum(cardWordingEEnum, CardWording.class, "CardWording");
		addEEnumLiteral(cardWordingEEnum, CardWording.CODE_NAME);
		addEEnumLiteral(cardWordingEEnum, CardWording.QUOTE);
		addEEnumLiteral(cardWordingEEnum, CardWording.ASPECT);

		initEEnum(comparisonEEnum, Comparison.class, "Comparison");
		addEEnumLiteral(comparisonEEnum, Comparison.IS);
		addEEnumLiteral(comparisonEEnum, Comparison.IS_NOT);
		addEEnumLiteral(comparisonEEnum, Comparison.AT_LEAST);
		addEEnumLiteral(comparisonEEnum, Comparison.AT_MOST);
		addEEnumLiteral(comparisonEEnum, Comparison.CONTAINS);
		addEEnumLiteral(comparisonEEnum, Comparison.IS_SET);

		initEEnum(laneShapeEEnum, LaneShape.class, "LaneShape");
		addEEnumLiteral(laneShapeEEnum, LaneShape.CARD);
		addEEnumLiteral(laneShapeEEnum, LaneShape.QUOTE);
		addEEnumLiteral(laneShapeEEnum, LaneShape.CURVE);
		addEEnumLiteral(laneShapeEEnum, LaneShape.NOTE);

		initEEnum(laneContentEEnum, LaneContent.class, "LaneContent");
		addEEnumLiteral(laneContentEEnum, LaneContent.EVIDENCE);
		addEEnumLiteral(laneContentEEnum, LaneContent.FEELING);
		addEEnumLiteral(laneContentEEnum, LaneContent.VALUE);
		addEEnumLiteral(laneContentEEnum, LaneContent.SERVICES);
		addEEnumLiteral(laneContentEEnum, LaneContent.PROPOSAL);

		// Create resource
		createResource(eNS_URI);
	}

} //JourneyPackageImpl
