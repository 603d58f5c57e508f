/**
 * Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0
 */
package org.fieldway.model.journey.impl;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;

import org.eclipse.emf.ecore.impl.EFactoryImpl;

import org.eclipse.emf.ecore.plugin.EcorePlugin;

import org.fieldway.model.journey.*;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Factory</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class JourneyFactoryImpl extends EFactoryImpl implements JourneyFactory {
	/**
	 * Creates the default factory implementation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static JourneyFactory init() {
		try {
			JourneyFactory theJourneyFactory = (JourneyFactory)EPackage.Registry.INSTANCE.getEFactory(JourneyPackage.eNS_URI);
			if (theJourneyFactory != null) {
				return theJourneyFactory;
			}
		}
		catch (Exception exception) {
			EcorePlugin.INSTANCE.log(exception);
		}
		return new JourneyFactoryImpl();
	}

	/**
	 * Creates an instance of the factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public JourneyFactoryImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EObject create(EClass eClass) {
		switch (eClass.getClassifierID()) {
			case JourneyPackage.JOURNEY_MAP: return createJourneyMap();
			case JourneyPackage.MAP_CHECK: return createMapCheck();
			case JourneyPackage.STAGE: return createStage();
			case JourneyPackage.STAGE_LINK: return createStageLink();
			case JourneyPackage.LANE: return createLane();
			case JourneyPackage.CARD: return createCard();
			case JourneyPackage.CARD_LINK: return createCardLink();
			case JourneyPackage.LANE_RULE: return createLaneRule();
			case JourneyPackage.STAGE_RULE: return createStageRule();
			case JourneyPackage.ATTRIBUTE_CONDITION: return createAttributeCondition();
			case JourneyPackage.MAP_TEMPLATE: return createMapTemplate();
			case JourneyPackage.LANE_KIND_DEFINITION: return createLaneKindDefinition();
			default:
				throw new IllegalArgumentException("The class '" + eClass.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object createFromString(EDataType eDataType, String initialValue) {
		switch (eDataType.getClassifierID()) {
			case JourneyPackage.MAP_KIND:
				return createMapKindFromString(eDataType, initialValue);
			case JourneyPackage.MAP_STATUS:
				return createMapStatusFromString(eDataType, initialValue);
			case JourneyPackage.STAGE_LINK_KIND:
				return createStageLinkKindFromString(eDataType, initialValue);
			case JourneyPackage.CARD_ORIGIN:
				return createCardOriginFromString(eDataType, initialValue);
			case JourneyPackage.PRIORITY:
				return createPriorityFromString(eDataType, initialValue);
			case JourneyPackage.CARD_LINK_KIND:
				return createCardLinkKindFromString(eDataType, initialValue);
			case JourneyPackage.CARD_WORDING:
				return createCardWordingFromString(eDataType, initialValue);
			case JourneyPackage.COMPARISON:
				return createComparisonFromString(eDataType, initialValue);
			case JourneyPackage.LANE_SHAPE:
				return createLaneShapeFromString(eDataType, initialValue);
			case JourneyPackage.LANE_CONTENT:
				return createLaneContentFromString(eDataType, initialValue);
			default:
				throw new IllegalArgumentException("The datatype '" + eDataType.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String convertToString(EDataType eDataType, Object instanceValue) {
		switch (eDataType.getClassifierID()) {
			case JourneyPackage.MAP_KIND:
				return convertMapKindToString(eDataType, instanceValue);
			case JourneyPackage.MAP_STATUS:
				return convertMapStatusToString(eDataType, instanceValue);
			case JourneyPackage.STAGE_LINK_KIND:
				return convertStageLinkKindToString(eDataType, instanceValue);
			case JourneyPackage.CARD_ORIGIN:
				return convertCardOriginToString(eDataType, instanceValue);
			case JourneyPackage.PRIORITY:
				return convertPriorityToString(eDataType, instanceValue);
			case JourneyPackage.CARD_LINK_KIND:
				return convertCardLinkKindToString(eDataType, instanceValue);
			case JourneyPackage.CARD_WORDING:
				return convertCardWordingToString(eDataType, instanceValue);
			case JourneyPackage.COMPARISON:
				return convertComparisonToString(eDataType, instanceValue);
			case JourneyPackage.LANE_SHAPE:
				return convertLaneShapeToString(eDataType, instanceValue);
			case JourneyPackage.LANE_CONTENT:
				return convertLaneContentToString(eDataType, instanceValue);
			default:
				throw new IllegalArgumentException("The datatype '" + eDataType.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public JourneyMap createJourneyMap() {
		JourneyMapImpl journeyMap = new JourneyMapImpl();
		return journeyMap;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public MapCheck createMapCheck() {
		MapCheckImpl mapCheck = new MapCheckImpl();
		return mapCheck;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Stage createStage() {
		StageImpl stage = new StageImpl();
		return stage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public StageLink createStageLink() {
		StageLinkImpl stageLink = new StageLinkImpl();
		return stageLink;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Lane createLane() {
		LaneImpl lane = new LaneImpl();
		return lane;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Card createCard() {
		CardImpl card = new CardImpl();
		return card;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CardLink createCardLink() {
		CardLinkImpl cardLink = new CardLinkImpl();
		return cardLink;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LaneRule createLaneRule() {
		LaneRuleImpl laneRule = new LaneRuleImpl();
		return laneRule;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public StageRule createStageRule() {
		StageRuleImpl stageRule = new StageRuleImpl();
		return stageRule;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public AttributeCondition createAttributeCondition() {
		AttributeConditionImpl attributeCondition = new AttributeConditionImpl();
		return attributeCondition;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public MapTemplate createMapTemplate() {
		MapTemplateImpl mapTemplate = new MapTemplateImpl();
		return mapTemplate;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LaneKindDefinition createLaneKindDefinition() {
		LaneKindDefinitionImpl laneKindDefinition = new LaneKindDefinitionImpl();
		return laneKindDefinition;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public MapKind createMapKindFromString(EDataType eDataType, String initialValue) {
		MapKind result = MapKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertMapKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public MapStatus createMapStatusFromString(EDataType eDataType, String initialValue) {
		MapStatus result = MapStatus.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertMapStatusToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public StageLinkKind createStageLinkKindFromString(EDataType eDataType, String initialValue) {
		StageLinkKind result = StageLinkKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertStageLinkKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public CardOrigin createCardOriginFromString(EDataType eDataType, String initialValue) {
		CardOrigin result = CardOrigin.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertCardOriginToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Priority createPriorityFromString(EDataType eDataType, String initialValue) {
		Priority result = Priority.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertPriorityToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public CardLinkKind createCardLinkKindFromString(EDataType eDataType, String initialValue) {
		CardLinkKind result = CardLinkKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertCardLinkKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public CardWording createCardWordingFromString(EDataType eDataType, String initialValue) {
		CardWording result = CardWording.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertCardWordingToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Comparison createComparisonFromString(EDataType eDataType, String initialValue) {
		Comparison result = Comparison.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertComparisonToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public LaneShape createLaneShapeFromString(EDataType eDataType, String initialValue) {
		LaneShape result = LaneShape.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertLaneShapeToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public LaneContent createLaneContentFromString(EDataType eDataType, String initialValue) {
		LaneContent result = LaneContent.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertLaneContentToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public JourneyPackage getJourneyPackage() {
		return (JourneyPackage)getEPackage();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @deprecated
	 * @generated
	 */
	@Deprecated
	public static JourneyPackage getPackage() {
		return JourneyPackage.eINSTANCE;
	}

} //JourneyFactoryImpl
