/**
 * Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0
 */
package org.fieldway.model.ethics.impl;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;

import org.eclipse.emf.ecore.impl.EFactoryImpl;

import org.eclipse.emf.ecore.plugin.EcorePlugin;

import org.fieldway.model.ethics.*;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Factory</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class EthicsFactoryImpl extends EFactoryImpl implements EthicsFactory {
	/**
	 * Creates the default factory implementation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static EthicsFactory init() {
		try {
			EthicsFactory theEthicsFactory = (EthicsFactory)EPackage.Registry.INSTANCE.getEFactory(EthicsPackage.eNS_URI);
			if (theEthicsFactory != null) {
				return theEthicsFactory;
			}
		}
		catch (Exception exception) {
			EcorePlugin.INSTANCE.log(exception);
		}
		return new EthicsFactoryImpl();
	}

	/**
	 * Creates an instance of the factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public EthicsFactoryImpl() {
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
			case EthicsPackage.ETHICS: return createEthics();
			case EthicsPackage.CONSENTS: return createConsents();
			case EthicsPackage.ETHICS_APPLICATION: return createEthicsApplication();
			case EthicsPackage.APPLICATION_ANSWER: return createApplicationAnswer();
			case EthicsPackage.APPLICATION_VERSION: return createApplicationVersion();
			case EthicsPackage.APPROVAL: return createApproval();
			case EthicsPackage.CONDITION: return createCondition();
			case EthicsPackage.AMENDMENT: return createAmendment();
			case EthicsPackage.DOCUMENT_SECTION: return createDocumentSection();
			case EthicsPackage.INFORMATION_SHEET: return createInformationSheet();
			case EthicsPackage.CONSENT_FORM: return createConsentForm();
			case EthicsPackage.CONSENT_ITEM: return createConsentItem();
			case EthicsPackage.DEBRIEF_SHEET: return createDebriefSheet();
			case EthicsPackage.RECRUITMENT_TEXT: return createRecruitmentText();
			case EthicsPackage.GATEKEEPER_LETTER: return createGatekeeperLetter();
			case EthicsPackage.DISTRESS_PROTOCOL: return createDistressProtocol();
			case EthicsPackage.DATA_MANAGEMENT_PLAN: return createDataManagementPlan();
			case EthicsPackage.TOPIC_GUIDE: return createTopicGuide();
			case EthicsPackage.OTHER_DOCUMENT: return createOtherDocument();
			case EthicsPackage.CONTACT: return createContact();
			case EthicsPackage.CONSENT_RECORD: return createConsentRecord();
			case EthicsPackage.CONSENT_ANSWER: return createConsentAnswer();
			case EthicsPackage.WITHDRAWAL: return createWithdrawal();
			case EthicsPackage.ERASURE: return createErasure();
			case EthicsPackage.FILM: return createFilm();
			case EthicsPackage.CUT: return createCut();
			case EthicsPackage.CLIP_USE: return createClipUse();
			case EthicsPackage.FILM_RELEASE: return createFilmRelease();
			case EthicsPackage.CONTRIBUTOR_AGREEMENT: return createContributorAgreement();
			case EthicsPackage.RISK: return createRisk();
			case EthicsPackage.DATA_ASSET: return createDataAsset();
			case EthicsPackage.DATA_SHARING_AGREEMENT: return createDataSharingAgreement();
			case EthicsPackage.DPIA: return createDpia();
			case EthicsPackage.INCIDENT: return createIncident();
			case EthicsPackage.DECLARATION: return createDeclaration();
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
			case EthicsPackage.APPLICATION_STATUS:
				return createApplicationStatusFromString(eDataType, initialValue);
			case EthicsPackage.RISK_CATEGORY:
				return createRiskCategoryFromString(eDataType, initialValue);
			case EthicsPackage.APPROVAL_DECISION:
				return createApprovalDecisionFromString(eDataType, initialValue);
			case EthicsPackage.AMENDMENT_KIND:
				return createAmendmentKindFromString(eDataType, initialValue);
			case EthicsPackage.DOCUMENT_VARIANT:
				return createDocumentVariantFromString(eDataType, initialValue);
			case EthicsPackage.CONTACT_KIND:
				return createContactKindFromString(eDataType, initialValue);
			case EthicsPackage.CONSENT_MODE:
				return createConsentModeFromString(eDataType, initialValue);
			case EthicsPackage.ANSWER:
				return createAnswerFromString(eDataType, initialValue);
			case EthicsPackage.ERASURE_REASON:
				return createErasureReasonFromString(eDataType, initialValue);
			case EthicsPackage.RELEASE_DECISION:
				return createReleaseDecisionFromString(eDataType, initialValue);
			case EthicsPackage.RISK_SUBJECT:
				return createRiskSubjectFromString(eDataType, initialValue);
			case EthicsPackage.LIKELIHOOD:
				return createLikelihoodFromString(eDataType, initialValue);
			case EthicsPackage.SEVERITY:
				return createSeverityFromString(eDataType, initialValue);
			case EthicsPackage.LAWFUL_BASIS:
				return createLawfulBasisFromString(eDataType, initialValue);
			case EthicsPackage.SPECIAL_CONDITION:
				return createSpecialConditionFromString(eDataType, initialValue);
			case EthicsPackage.INCIDENT_KIND:
				return createIncidentKindFromString(eDataType, initialValue);
			case EthicsPackage.DECLARATION_KIND:
				return createDeclarationKindFromString(eDataType, initialValue);
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
			case EthicsPackage.APPLICATION_STATUS:
				return convertApplicationStatusToString(eDataType, instanceValue);
			case EthicsPackage.RISK_CATEGORY:
				return convertRiskCategoryToString(eDataType, instanceValue);
			case EthicsPackage.APPROVAL_DECISION:
				return convertApprovalDecisionToString(eDataType, instanceValue);
			case EthicsPackage.AMENDMENT_KIND:
				return convertAmendmentKindToString(eDataType, instanceValue);
			case EthicsPackage.DOCUMENT_VARIANT:
				return convertDocumentVariantToString(eDataType, instanceValue);
			case EthicsPackage.CONTACT_KIND:
				return convertContactKindToString(eDataType, instanceValue);
			case EthicsPackage.CONSENT_MODE:
				return convertConsentModeToString(eDataType, instanceValue);
			case EthicsPackage.ANSWER:
				return convertAnswerToString(eDataType, instanceValue);
			case EthicsPackage.ERASURE_REASON:
				return convertErasureReasonToString(eDataType, instanceValue);
			case EthicsPackage.RELEASE_DECISION:
				return convertReleaseDecisionToString(eDataType, instanceValue);
			case EthicsPackage.RISK_SUBJECT:
				return convertRiskSubjectToString(eDataType, instanceValue);
			case EthicsPackage.LIKELIHOOD:
				return convertLikelihoodToString(eDataType, instanceValue);
			case EthicsPackage.SEVERITY:
				return convertSeverityToString(eDataType, instanceValue);
			case EthicsPackage.LAWFUL_BASIS:
				return convertLawfulBasisToString(eDataType, instanceValue);
			case EthicsPackage.SPECIAL_CONDITION:
				return convertSpecialConditionToString(eDataType, instanceValue);
			case EthicsPackage.INCIDENT_KIND:
				return convertIncidentKindToString(eDataType, instanceValue);
			case EthicsPackage.DECLARATION_KIND:
				return convertDeclarationKindToString(eDataType, instanceValue);
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
	public Ethics createEthics() {
		EthicsImpl ethics = new EthicsImpl();
		return ethics;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Consents createConsents() {
		ConsentsImpl consents = new ConsentsImpl();
		return consents;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EthicsApplication createEthicsApplication() {
		EthicsApplicationImpl ethicsApplication = new EthicsApplicationImpl();
		return ethicsApplication;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ApplicationAnswer createApplicationAnswer() {
		ApplicationAnswerImpl applicationAnswer = new ApplicationAnswerImpl();
		return applicationAnswer;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ApplicationVersion createApplicationVersion() {
		ApplicationVersionImpl applicationVersion = new ApplicationVersionImpl();
		return applicationVersion;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Approval createApproval() {
		ApprovalImpl approval = new ApprovalImpl();
		return approval;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Condition createCondition() {
		ConditionImpl condition = new ConditionImpl();
		return condition;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Amendment createAmendment() {
		AmendmentImpl amendment = new AmendmentImpl();
		return amendment;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DocumentSection createDocumentSection() {
		DocumentSectionImpl documentSection = new DocumentSectionImpl();
		return documentSection;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public InformationSheet createInformationSheet() {
		InformationSheetImpl informationSheet = new InformationSheetImpl();
		return informationSheet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ConsentForm createConsentForm() {
		ConsentFormImpl consentForm = new ConsentFormImpl();
		return consentForm;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ConsentItem createConsentItem() {
		ConsentItemImpl consentItem = new ConsentItemImpl();
		return consentItem;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DebriefSheet createDebriefSheet() {
		DebriefSheetImpl debriefSheet = new DebriefSheetImpl();
		return debriefSheet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RecruitmentText createRecruitmentText() {
		RecruitmentTextImpl recruitmentText = new RecruitmentTextImpl();
		return recruitmentText;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public GatekeeperLetter createGatekeeperLetter() {
		GatekeeperLetterImpl gatekeeperLetter = new GatekeeperLetterImpl();
		return gatekeeperLetter;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DistressProtocol createDistressProtocol() {
		DistressProtocolImpl distressProtocol = new DistressProtocolImpl();
		return distressProtocol;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DataManagementPlan createDataManagementPlan() {
		DataManagementPlanImpl dataManagementPlan = new DataManagementPlanImpl();
		return dataManagementPlan;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public TopicGuide createTopicGuide() {
		TopicGuideImpl topicGuide = new TopicGuideImpl();
		return topicGuide;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public OtherDocument createOtherDocument() {
		OtherDocumentImpl otherDocument = new OtherDocumentImpl();
		return otherDocument;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Contact createContact() {
		ContactImpl contact = new ContactImpl();
		return contact;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ConsentRecord createConsentRecord() {
		ConsentRecordImpl consentRecord = new ConsentRecordImpl();
		return consentRecord;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ConsentAnswer createConsentAnswer() {
		ConsentAnswerImpl consentAnswer = new ConsentAnswerImpl();
		return consentAnswer;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Withdrawal createWithdrawal() {
		WithdrawalImpl withdrawal = new WithdrawalImpl();
		return withdrawal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Erasure createErasure() {
		ErasureImpl erasure = new ErasureImpl();
		return erasure;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Film createFilm() {
		FilmImpl film = new FilmImpl();
		return film;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Cut createCut() {
		CutImpl cut = new CutImpl();
		return cut;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ClipUse createClipUse() {
		ClipUseImpl clipUse = new ClipUseImpl();
		return clipUse;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FilmRelease createFilmRelease() {
		FilmReleaseImpl filmRelease = new FilmReleaseImpl();
		return filmRelease;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ContributorAgreement createContributorAgreement() {
		ContributorAgreementImpl contributorAgreement = new ContributorAgreementImpl();
		return contributorAgreement;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Risk createRisk() {
		RiskImpl risk = new RiskImpl();
		return risk;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DataAsset createDataAsset() {
		DataAssetImpl dataAsset = new DataAssetImpl();
		return dataAsset;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DataSharingAgreement createDataSharingAgreement() {
		DataSharingAgreementImpl dataSharingAgreement = new DataSharingAgreementImpl();
		return dataSharingAgreement;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Dpia createDpia() {
		DpiaImpl dpia = new DpiaImpl();
		return dpia;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Incident createIncident() {
		IncidentImpl incident = new IncidentImpl();
		return incident;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Declaration createDeclaration() {
		DeclarationImpl declaration = new DeclarationImpl();
		return declaration;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ApplicationStatus createApplicationStatusFromString(EDataType eDataType, String initialValue) {
		ApplicationStatus result = ApplicationStatus.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertApplicationStatusToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public RiskCategory createRiskCategoryFromString(EDataType eDataType, String initialValue) {
		RiskCategory result = RiskCategory.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertRiskCategoryToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ApprovalDecision createApprovalDecisionFromString(EDataType eDataType, String initialValue) {
		ApprovalDecision result = ApprovalDecision.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertApprovalDecisionToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public AmendmentKind createAmendmentKindFromString(EDataType eDataType, String initialValue) {
		AmendmentKind result = AmendmentKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertAmendmentKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public DocumentVariant createDocumentVariantFromString(EDataType eDataType, String initialValue) {
		DocumentVariant result = DocumentVariant.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertDocumentVariantToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ContactKind createContactKindFromString(EDataType eDataType, String initialValue) {
		ContactKind result = ContactKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertContactKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ConsentMode createConsentModeFromString(EDataType eDataType, String initialValue) {
		ConsentMode result = ConsentMode.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertConsentModeToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Answer createAnswerFromString(EDataType eDataType, String initialValue) {
		Answer result = Answer.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertAnswerToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ErasureReason createErasureReasonFromString(EDataType eDataType, String initialValue) {
		ErasureReason result = ErasureReason.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertErasureReasonToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ReleaseDecision createReleaseDecisionFromString(EDataType eDataType, String initialValue) {
		ReleaseDecision result = ReleaseDecision.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertReleaseDecisionToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public RiskSubject createRiskSubjectFromString(EDataType eDataType, String initialValue) {
		RiskSubject result = RiskSubject.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertRiskSubjectToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Likelihood createLikelihoodFromString(EDataType eDataType, String initialValue) {
		Likelihood result = Likelihood.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertLikelihoodToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Severity createSeverityFromString(EDataType eDataType, String initialValue) {
		Severity result = Severity.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertSeverityToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public LawfulBasis createLawfulBasisFromString(EDataType eDataType, String initialValue) {
		LawfulBasis result = LawfulBasis.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertLawfulBasisToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public SpecialCondition createSpecialConditionFromString(EDataType eDataType, String initialValue) {
		SpecialCondition result = SpecialCondition.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertSpecialConditionToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public IncidentKind createIncidentKindFromString(EDataType eDataType, String initialValue) {
		IncidentKind result = IncidentKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertIncidentKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public DeclarationKind createDeclarationKindFromString(EDataType eDataType, String initialValue) {
		DeclarationKind result = DeclarationKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertDeclarationKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EthicsPackage getEthicsPackage() {
		return (EthicsPackage)getEPackage();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @deprecated
	 * @generated
	 */
	@Deprecated
	public static EthicsPackage getPackage() {
		return EthicsPackage.eINSTANCE;
	}

} //EthicsFactoryImpl
