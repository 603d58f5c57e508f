/**
 * Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0
 */
package org.fieldway.model.ethics.impl;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

import org.eclipse.emf.ecore.impl.EPackageImpl;

import org.fieldway.model.codes.CodesPackage;

import org.fieldway.model.codes.impl.CodesPackageImpl;

import org.fieldway.model.ethics.Amendment;
import org.fieldway.model.ethics.AmendmentKind;
import org.fieldway.model.ethics.Answer;
import org.fieldway.model.ethics.ApplicationAnswer;
import org.fieldway.model.ethics.ApplicationStatus;
import org.fieldway.model.ethics.ApplicationVersion;
import org.fieldway.model.ethics.Approval;
import org.fieldway.model.ethics.ApprovalDecision;
import org.fieldway.model.ethics.ClipUse;
import org.fieldway.model.ethics.Condition;
import org.fieldway.model.ethics.ConsentAnswer;
import org.fieldway.model.ethics.ConsentForm;
import org.fieldway.model.ethics.ConsentItem;
import org.fieldway.model.ethics.ConsentMode;
import org.fieldway.model.ethics.ConsentRecord;
import org.fieldway.model.ethics.Consents;
import org.fieldway.model.ethics.Contact;
import org.fieldway.model.ethics.ContactKind;
import org.fieldway.model.ethics.ContributorAgreement;
import org.fieldway.model.ethics.Cut;
import org.fieldway.model.ethics.DataAsset;
import org.fieldway.model.ethics.DataManagementPlan;
import org.fieldway.model.ethics.DataSharingAgreement;
import org.fieldway.model.ethics.DebriefSheet;
import org.fieldway.model.ethics.Declaration;
import org.fieldway.model.ethics.DeclarationKind;
import org.fieldway.model.ethics.DistressProtocol;
import org.fieldway.model.ethics.Document;
import org.fieldway.model.ethics.DocumentSection;
import org.fieldway.model.ethics.DocumentVariant;
import org.fieldway.model.ethics.Dpia;
import org.fieldway.model.ethics.Erasure;
import org.fieldway.model.ethics.ErasureReason;
import org.fieldway.model.ethics.Ethics;
import org.fieldway.model.ethics.EthicsApplication;
import org.fieldway.model.ethics.EthicsFactory;
import org.fieldway.model.ethics.EthicsPackage;
import org.fieldway.model.ethics.Film;
import org.fieldway.model.ethics.FilmRelease;
import org.fieldway.model.ethics.GatekeeperLetter;
import org.fieldway.model.ethics.Incident;
import org.fieldway.model.ethics.IncidentKind;
import org.fieldway.model.ethics.InformationSheet;
import org.fieldway.model.ethics.LawfulBasis;
import org.fieldway.model.ethics.Likelihood;
import org.fieldway.model.ethics.OtherDocument;
import org.fieldway.model.ethics.RecruitmentText;
import org.fieldway.model.ethics.ReleaseDecision;
import org.fieldway.model.ethics.Risk;
import org.fieldway.model.ethics.RiskCategory;
import org.fieldway.model.ethics.RiskSubject;
import org.fieldway.model.ethics.Severity;
import org.fieldway.model.ethics.SpecialCondition;
import org.fieldway.model.ethics.TopicGuide;
import org.fieldway.model.ethics.Withdrawal;

import org.fieldway.model.journey.JourneyPackage;

import org.fieldway.model.journey.impl.JourneyPackageImpl;

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
public class EthicsPackageImpl extends EPackageImpl implements EthicsPackage {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass ethicsEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass consentsEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass ethicsApplicationEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass applicationAnswerEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass applicationVersionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass approvalEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass conditionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass amendmentEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass documentEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass documentSectionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass informationSheetEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass consentFormEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass consentItemEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass debriefSheetEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass recruitmentTextEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass gatekeeperLetterEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass distressProtocolEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass dataManagementPlanEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass topicGuideEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass otherDocumentEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass contactEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass consentRecordEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass consentAnswerEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass withdrawalEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass erasureEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass filmEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass cutEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass clipUseEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass filmReleaseEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass contributorAgreementEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass riskEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass dataAssetEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass dataSharingAgreementEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass dpiaEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass incidentEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass declarationEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum applicationStatusEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum riskCategoryEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum approvalDecisionEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum amendmentKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum documentVariantEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum contactKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum consentModeEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum answerEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum erasureReasonEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum releaseDecisionEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum riskSubjectEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum likelihoodEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum severityEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum lawfulBasisEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum specialConditionEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum incidentKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum declarationKindEEnum = null;

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
	 * @see org.fieldway.model.ethics.EthicsPackage#eNS_URI
	 * @see #init()
	 * @generated
	 */
	private EthicsPackageImpl() {
		super(eNS_URI, EthicsFactory.eINSTANCE);
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
	 * <p>This method is used to initialize {@link EthicsPackage#eINSTANCE} when that field is accessed.
	 * Clients should not invoke it directly. Instead, they should simply access that field to obtain the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #eNS_URI
	 * @see #createPackageContents()
	 * @see #initializePackageContents()
	 * @generated
	 */
	public static EthicsPackage init() {
		if (isInited) return (EthicsPackage)EPackage.Registry.INSTANCE.getEPackage(EthicsPackage.eNS_URI);

		// Obtain or create and register package
		Object registeredEthicsPackage = EPackage.Registry.INSTANCE.get(eNS_URI);
		EthicsPackageImpl theEthicsPackage = registeredEthicsPackage instanceof EthicsPackageImpl ? (EthicsPackageImpl)registeredEthicsPackage : new EthicsPackageImpl();

		isInited = true;

		// Obtain or create and register interdependencies
		Object registeredPackage = EPackage.Registry.INSTANCE.getEPackage(StudyPackage.eNS_URI);
		StudyPackageImpl theStudyPackage = (StudyPackageImpl)(registeredPackage instanceof StudyPackageImpl ? registeredPackage : StudyPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(SourcesPackage.eNS_URI);
		SourcesPackageImpl theSourcesPackage = (SourcesPackageImpl)(registeredPackage instanceof SourcesPackageImpl ? registeredPackage : SourcesPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(CodesPackage.eNS_URI);
		CodesPackageImpl theCodesPackage = (CodesPackageImpl)(registeredPackage instanceof CodesPackageImpl ? registeredPackage : CodesPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(JourneyPackage.eNS_URI);
		JourneyPackageImpl theJourneyPackage = (JourneyPackageImpl)(registeredPackage instanceof JourneyPackageImpl ? registeredPackage : JourneyPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(ServicePackage.eNS_URI);
		ServicePackageImpl theServicePackage = (ServicePackageImpl)(registeredPackage instanceof ServicePackageImpl ? registeredPackage : ServicePackage.eINSTANCE);

		// Create package meta-data objects
		theEthicsPackage.createPackageContents();
		theStudyPackage.createPackageContents();
		theSourcesPackage.createPackageContents();
		theCodesPackage.createPackageContents();
		theJourneyPackage.createPackageContents();
		theServicePackage.createPackageContents();

		// Initialize created meta-data
		theEthicsPackage.initializePackageContents();
		theStudyPackage.initializePackageContents();
		theSourcesPackage.initializePackageContents();
		theCodesPackage.initializePackageContents();
		theJourneyPackage.initializePackageContents();
		theServicePackage.initializePackageContents();

		// Mark meta-data to indicate it can't be changed
		theEthicsPackage.freeze();

		// Update the registry and return the package
		EPackage.Registry.INSTANCE.put(EthicsPackage.eNS_URI, theEthicsPackage);
		return theEthicsPackage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getEthics() {
		return ethicsEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getEthics_Applications() {
		return (EReference)ethicsEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getEthics_Documents() {
		return (EReference)ethicsEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getEthics_Films() {
		return (EReference)ethicsEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getEthics_Risks() {
		return (EReference)ethicsEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getEthics_DataAssets() {
		return (EReference)ethicsEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getEthics_Dpias() {
		return (EReference)ethicsEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getEthics_SharingAgreements() {
		return (EReference)ethicsEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getEthics_Incidents() {
		return (EReference)ethicsEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getEthics_Declarations() {
		return (EReference)ethicsEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getEthics_Contacts() {
		return (EReference)ethicsEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getConsents() {
		return consentsEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getConsents_Records() {
		return (EReference)consentsEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getConsents_Withdrawals() {
		return (EReference)consentsEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getConsents_FilmReleases() {
		return (EReference)consentsEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getConsents_ContributorAgreements() {
		return (EReference)consentsEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getConsents_Erasures() {
		return (EReference)consentsEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getEthicsApplication() {
		return ethicsApplicationEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEthicsApplication_Reference() {
		return (EAttribute)ethicsApplicationEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEthicsApplication_Version() {
		return (EAttribute)ethicsApplicationEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEthicsApplication_Status() {
		return (EAttribute)ethicsApplicationEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEthicsApplication_Committee() {
		return (EAttribute)ethicsApplicationEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEthicsApplication_Faculty() {
		return (EAttribute)ethicsApplicationEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEthicsApplication_RiskCategory() {
		return (EAttribute)ethicsApplicationEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEthicsApplication_ReviewPath() {
		return (EAttribute)ethicsApplicationEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEthicsApplication_SubmittedOn() {
		return (EAttribute)ethicsApplicationEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEthicsApplication_StartsOn() {
		return (EAttribute)ethicsApplicationEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEthicsApplication_EndsOn() {
		return (EAttribute)ethicsApplicationEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEthicsApplication_ReportDueOn() {
		return (EAttribute)ethicsApplicationEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEthicsApplication_ReportedOn() {
		return (EAttribute)ethicsApplicationEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getEthicsApplication_Applicant() {
		return (EReference)ethicsApplicationEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getEthicsApplication_PrincipalInvestigator() {
		return (EReference)ethicsApplicationEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getEthicsApplication_CoResearchers() {
		return (EReference)ethicsApplicationEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getEthicsApplication_Covers() {
		return (EReference)ethicsApplicationEClass.getEStructuralFeatures().get(15);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getEthicsApplication_Documents() {
		return (EReference)ethicsApplicationEClass.getEStructuralFeatures().get(16);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getEthicsApplication_Answers() {
		return (EReference)ethicsApplicationEClass.getEStructuralFeatures().get(17);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getEthicsApplication_Versions() {
		return (EReference)ethicsApplicationEClass.getEStructuralFeatures().get(18);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getEthicsApplication_Approvals() {
		return (EReference)ethicsApplicationEClass.getEStructuralFeatures().get(19);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getEthicsApplication_Amendments() {
		return (EReference)ethicsApplicationEClass.getEStructuralFeatures().get(20);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getApplicationAnswer() {
		return applicationAnswerEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getApplicationAnswer_QuestionId() {
		return (EAttribute)applicationAnswerEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getApplicationAnswer_Text() {
		return (EAttribute)applicationAnswerEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getApplicationAnswer_NotApplicable() {
		return (EAttribute)applicationAnswerEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getApplicationAnswer_Reason() {
		return (EAttribute)applicationAnswerEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getApplicationAnswer_ChangedOn() {
		return (EAttribute)applicationAnswerEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getApplicationVersion() {
		return applicationVersionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getApplicationVersion_Version() {
		return (EAttribute)applicationVersionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getApplicationVersion_SubmittedOn() {
		return (EAttribute)applicationVersionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getApplicationVersion_Outcome() {
		return (EAttribute)applicationVersionEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getApplicationVersion_DecidedOn() {
		return (EAttribute)applicationVersionEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getApplicationVersion_Feedback() {
		return (EAttribute)applicationVersionEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getApplicationVersion_Response() {
		return (EAttribute)applicationVersionEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getApplicationVersion_Documents() {
		return (EReference)applicationVersionEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getApproval() {
		return approvalEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getApproval_Body() {
		return (EAttribute)approvalEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getApproval_Reference() {
		return (EAttribute)approvalEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getApproval_Decision() {
		return (EAttribute)approvalEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getApproval_DecidedOn() {
		return (EAttribute)approvalEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getApproval_ValidFrom() {
		return (EAttribute)approvalEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getApproval_Expires() {
		return (EAttribute)approvalEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getApproval_Note() {
		return (EAttribute)approvalEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getApproval_Conditions() {
		return (EReference)approvalEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCondition() {
		return conditionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCondition_Text() {
		return (EAttribute)conditionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCondition_DueOn() {
		return (EAttribute)conditionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCondition_MetOn() {
		return (EAttribute)conditionEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCondition_How() {
		return (EAttribute)conditionEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCondition_Blocking() {
		return (EAttribute)conditionEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getAmendment() {
		return amendmentEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAmendment_Number() {
		return (EAttribute)amendmentEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAmendment_Kind() {
		return (EAttribute)amendmentEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAmendment_Status() {
		return (EAttribute)amendmentEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAmendment_What() {
		return (EAttribute)amendmentEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAmendment_Why() {
		return (EAttribute)amendmentEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAmendment_SubmittedOn() {
		return (EAttribute)amendmentEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAmendment_InUseFrom() {
		return (EAttribute)amendmentEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAmendment_Covers() {
		return (EReference)amendmentEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAmendment_Documents() {
		return (EReference)amendmentEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAmendment_Approval() {
		return (EReference)amendmentEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getDocument() {
		return documentEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDocument_Version() {
		return (EAttribute)documentEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDocument_Date() {
		return (EAttribute)documentEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDocument_Language() {
		return (EAttribute)documentEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDocument_Variant() {
		return (EAttribute)documentEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDocument_Template() {
		return (EAttribute)documentEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDocument_File() {
		return (EAttribute)documentEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDocument_InUseFrom() {
		return (EAttribute)documentEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDocument_InUseUntil() {
		return (EAttribute)documentEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDocument_ApprovedBy() {
		return (EReference)documentEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDocument_Supersedes() {
		return (EReference)documentEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDocument_Activities() {
		return (EReference)documentEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDocument_Sections() {
		return (EReference)documentEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getDocumentSection() {
		return documentSectionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDocumentSection_SectionId() {
		return (EAttribute)documentSectionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDocumentSection_Heading() {
		return (EAttribute)documentSectionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDocumentSection_Text() {
		return (EAttribute)documentSectionEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getInformationSheet() {
		return informationSheetEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInformationSheet_ReadingEase() {
		return (EAttribute)informationSheetEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getInformationSheet_Contacts() {
		return (EReference)informationSheetEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getConsentForm() {
		return consentFormEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getConsentForm_WithdrawalDeadline() {
		return (EAttribute)consentFormEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getConsentForm_WithdrawalDays() {
		return (EAttribute)consentFormEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getConsentForm_InformationSheet() {
		return (EReference)consentFormEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getConsentForm_Groups() {
		return (EReference)consentFormEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getConsentForm_Items() {
		return (EReference)consentFormEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getConsentItem() {
		return consentItemEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getConsentItem_Number() {
		return (EAttribute)consentItemEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getConsentItem_Statement() {
		return (EAttribute)consentItemEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getConsentItem_Permission() {
		return (EAttribute)consentItemEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getConsentItem_Audiences() {
		return (EAttribute)consentItemEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getConsentItem_Mandatory() {
		return (EAttribute)consentItemEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getDebriefSheet() {
		return debriefSheetEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDebriefSheet_Contacts() {
		return (EReference)debriefSheetEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getRecruitmentText() {
		return recruitmentTextEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRecruitmentText_Channel() {
		return (EAttribute)recruitmentTextEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getGatekeeperLetter() {
		return gatekeeperLetterEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getGatekeeperLetter_Organisation() {
		return (EReference)gatekeeperLetterEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGatekeeperLetter_GrantedOn() {
		return (EAttribute)gatekeeperLetterEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGatekeeperLetter_ValidUntil() {
		return (EAttribute)gatekeeperLetterEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getDistressProtocol() {
		return distressProtocolEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDistressProtocol_ForWhom() {
		return (EAttribute)distressProtocolEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDistressProtocol_Signs() {
		return (EAttribute)distressProtocolEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDistressProtocol_StageOneResponse() {
		return (EAttribute)distressProtocolEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDistressProtocol_Review() {
		return (EAttribute)distressProtocolEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDistressProtocol_StageTwoResponse() {
		return (EAttribute)distressProtocolEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDistressProtocol_FollowUp() {
		return (EAttribute)distressProtocolEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDistressProtocol_Contacts() {
		return (EReference)distressProtocolEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getDataManagementPlan() {
		return dataManagementPlanEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDataManagementPlan_Assets() {
		return (EReference)dataManagementPlanEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getTopicGuide() {
		return topicGuideEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getTopicGuide_Instrument() {
		return (EReference)topicGuideEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getOtherDocument() {
		return otherDocumentEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOtherDocument_Kind() {
		return (EAttribute)otherDocumentEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getContact() {
		return contactEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getContact_Kind() {
		return (EAttribute)contactEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getContact_Affiliation() {
		return (EAttribute)contactEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getContact_Email() {
		return (EAttribute)contactEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getContact_Phone() {
		return (EAttribute)contactEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getContact_Website() {
		return (EAttribute)contactEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getContact_Hours() {
		return (EAttribute)contactEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getConsentRecord() {
		return consentRecordEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getConsentRecord_GivenOn() {
		return (EAttribute)consentRecordEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getConsentRecord_How() {
		return (EAttribute)consentRecordEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getConsentRecord_Signed() {
		return (EAttribute)consentRecordEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getConsentRecord_CopyGiven() {
		return (EAttribute)consentRecordEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getConsentRecord_WithdrawalDeadline() {
		return (EAttribute)consentRecordEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getConsentRecord_InvalidSince() {
		return (EAttribute)consentRecordEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getConsentRecord_InvalidBecause() {
		return (EAttribute)consentRecordEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getConsentRecord_Note() {
		return (EAttribute)consentRecordEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getConsentRecord_Participant() {
		return (EReference)consentRecordEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getConsentRecord_Form() {
		return (EReference)consentRecordEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getConsentRecord_Activities() {
		return (EReference)consentRecordEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getConsentRecord_TakenBy() {
		return (EReference)consentRecordEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getConsentRecord_Answers() {
		return (EReference)consentRecordEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getConsentAnswer() {
		return consentAnswerEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getConsentAnswer_Answer() {
		return (EAttribute)consentAnswerEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getConsentAnswer_Note() {
		return (EAttribute)consentAnswerEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getConsentAnswer_Item() {
		return (EReference)consentAnswerEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getWithdrawal() {
		return withdrawalEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWithdrawal_WithdrawnOn() {
		return (EAttribute)withdrawalEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWithdrawal_Everything() {
		return (EAttribute)withdrawalEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWithdrawal_Permissions() {
		return (EAttribute)withdrawalEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWithdrawal_Audiences() {
		return (EAttribute)withdrawalEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWithdrawal_DeadlineKept() {
		return (EAttribute)withdrawalEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWithdrawal_KeepInAnalysis() {
		return (EAttribute)withdrawalEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWithdrawal_Erase() {
		return (EAttribute)withdrawalEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWithdrawal_Done() {
		return (EAttribute)withdrawalEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWithdrawal_CompletedOn() {
		return (EAttribute)withdrawalEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWithdrawal_Note() {
		return (EAttribute)withdrawalEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getWithdrawal_Participant() {
		return (EReference)withdrawalEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getWithdrawal_Activities() {
		return (EReference)withdrawalEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getWithdrawal_ReceivedBy() {
		return (EReference)withdrawalEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getErasure() {
		return erasureEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getErasure_RequestedOn() {
		return (EAttribute)erasureEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getErasure_ErasedOn() {
		return (EAttribute)erasureEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getErasure_Reason() {
		return (EAttribute)erasureEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getErasure_Removed() {
		return (EAttribute)erasureEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getErasure_NotReached() {
		return (EAttribute)erasureEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getErasure_Participant() {
		return (EReference)erasureEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getErasure_PerformedBy() {
		return (EReference)erasureEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getFilm() {
		return filmEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFilm_Audience() {
		return (EAttribute)filmEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getFilm_Output() {
		return (EReference)filmEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getFilm_Cuts() {
		return (EReference)filmEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCut() {
		return cutEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCut_Version() {
		return (EAttribute)cutEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCut_Date() {
		return (EAttribute)cutEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCut_DurationMs() {
		return (EAttribute)cutEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCut_Locked() {
		return (EAttribute)cutEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCut_Uses() {
		return (EReference)cutEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getClipUse() {
		return clipUseEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getClipUse_StartMs() {
		return (EAttribute)clipUseEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getClipUse_EndMs() {
		return (EAttribute)clipUseEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getClipUse_Treatment() {
		return (EAttribute)clipUseEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getClipUse_Clip() {
		return (EReference)clipUseEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getFilmRelease() {
		return filmReleaseEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFilmRelease_SeenOn() {
		return (EAttribute)filmReleaseEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFilmRelease_Decision() {
		return (EAttribute)filmReleaseEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFilmRelease_DecidedOn() {
		return (EAttribute)filmReleaseEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFilmRelease_Audiences() {
		return (EAttribute)filmReleaseEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFilmRelease_Recognisable() {
		return (EAttribute)filmReleaseEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFilmRelease_RequestedChanges() {
		return (EAttribute)filmReleaseEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFilmRelease_Note() {
		return (EAttribute)filmReleaseEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getFilmRelease_Participant() {
		return (EReference)filmReleaseEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getFilmRelease_Cut() {
		return (EReference)filmReleaseEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getFilmRelease_Uses() {
		return (EReference)filmReleaseEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getFilmRelease_TakenBy() {
		return (EReference)filmReleaseEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getContributorAgreement() {
		return contributorAgreementEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getContributorAgreement_Reference() {
		return (EAttribute)contributorAgreementEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getContributorAgreement_SignedOn() {
		return (EAttribute)contributorAgreementEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getContributorAgreement_Terms() {
		return (EAttribute)contributorAgreementEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getContributorAgreement_Audiences() {
		return (EAttribute)contributorAgreementEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getContributorAgreement_ValidUntil() {
		return (EAttribute)contributorAgreementEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getContributorAgreement_Revocable() {
		return (EAttribute)contributorAgreementEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getContributorAgreement_RevocableUntil() {
		return (EAttribute)contributorAgreementEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getContributorAgreement_RevokedOn() {
		return (EAttribute)contributorAgreementEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getContributorAgreement_Participant() {
		return (EReference)contributorAgreementEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getContributorAgreement_Organisation() {
		return (EReference)contributorAgreementEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getContributorAgreement_Film() {
		return (EReference)contributorAgreementEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getContributorAgreement_Document() {
		return (EReference)contributorAgreementEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getRisk() {
		return riskEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRisk_Subject() {
		return (EAttribute)riskEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRisk_Likelihood() {
		return (EAttribute)riskEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRisk_Severity() {
		return (EAttribute)riskEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRisk_Mitigation() {
		return (EAttribute)riskEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRisk_ResidualLikelihood() {
		return (EAttribute)riskEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRisk_ResidualSeverity() {
		return (EAttribute)riskEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRisk_ReviewOn() {
		return (EAttribute)riskEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRisk_Closed() {
		return (EAttribute)riskEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRisk_Owner() {
		return (EReference)riskEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRisk_Activities() {
		return (EReference)riskEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getDataAsset() {
		return dataAssetEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDataAsset_Personal() {
		return (EAttribute)dataAssetEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDataAsset_SpecialCategory() {
		return (EAttribute)dataAssetEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDataAsset_LawfulBasis() {
		return (EAttribute)dataAssetEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDataAsset_SpecialCondition() {
		return (EAttribute)dataAssetEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDataAsset_Kinds() {
		return (EAttribute)dataAssetEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDataAsset_Contents() {
		return (EAttribute)dataAssetEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDataAsset_Storage() {
		return (EAttribute)dataAssetEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDataAsset_AccessNote() {
		return (EAttribute)dataAssetEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDataAsset_Transfer() {
		return (EAttribute)dataAssetEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDataAsset_Backup() {
		return (EAttribute)dataAssetEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDataAsset_RetainUntil() {
		return (EAttribute)dataAssetEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDataAsset_RetentionReason() {
		return (EAttribute)dataAssetEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDataAsset_Disposal() {
		return (EAttribute)dataAssetEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDataAsset_DisposedOn() {
		return (EAttribute)dataAssetEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDataAsset_Archive() {
		return (EAttribute)dataAssetEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDataAsset_Controller() {
		return (EReference)dataAssetEClass.getEStructuralFeatures().get(15);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDataAsset_Processors() {
		return (EReference)dataAssetEClass.getEStructuralFeatures().get(16);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDataAsset_Access() {
		return (EReference)dataAssetEClass.getEStructuralFeatures().get(17);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDataAsset_Activities() {
		return (EReference)dataAssetEClass.getEStructuralFeatures().get(18);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getDataSharingAgreement() {
		return dataSharingAgreementEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDataSharingAgreement_Reference() {
		return (EAttribute)dataSharingAgreementEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDataSharingAgreement_Purpose() {
		return (EAttribute)dataSharingAgreementEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDataSharingAgreement_Safeguards() {
		return (EAttribute)dataSharingAgreementEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDataSharingAgreement_SignedOn() {
		return (EAttribute)dataSharingAgreementEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDataSharingAgreement_Expires() {
		return (EAttribute)dataSharingAgreementEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDataSharingAgreement_Parties() {
		return (EReference)dataSharingAgreementEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDataSharingAgreement_Assets() {
		return (EReference)dataSharingAgreementEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getDpia() {
		return dpiaEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDpia_Reference() {
		return (EAttribute)dpiaEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDpia_CompletedOn() {
		return (EAttribute)dpiaEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDpia_ReviewOn() {
		return (EAttribute)dpiaEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDpia_ReviewedBy() {
		return (EAttribute)dpiaEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDpia_Necessity() {
		return (EAttribute)dpiaEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDpia_Consultation() {
		return (EAttribute)dpiaEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDpia_Outcome() {
		return (EAttribute)dpiaEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDpia_Risks() {
		return (EReference)dpiaEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDpia_Assets() {
		return (EReference)dpiaEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getIncident() {
		return incidentEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIncident_Kind() {
		return (EAttribute)incidentEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIncident_Severity() {
		return (EAttribute)incidentEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIncident_OccurredOn() {
		return (EAttribute)incidentEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIncident_ReportedOn() {
		return (EAttribute)incidentEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIncident_ReportedTo() {
		return (EAttribute)incidentEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIncident_Action() {
		return (EAttribute)incidentEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIncident_Learning() {
		return (EAttribute)incidentEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIncident_ClosedOn() {
		return (EAttribute)incidentEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getIncident_Participants() {
		return (EReference)incidentEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getIncident_Activity() {
		return (EReference)incidentEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getIncident_Risk() {
		return (EReference)incidentEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getIncident_Amendment() {
		return (EReference)incidentEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getDeclaration() {
		return declarationEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDeclaration_Kind() {
		return (EAttribute)declarationEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDeclaration_Text() {
		return (EAttribute)declarationEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDeclaration_DeclaredOn() {
		return (EAttribute)declarationEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDeclaration_ValidUntil() {
		return (EAttribute)declarationEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDeclaration_Reference() {
		return (EAttribute)declarationEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDeclaration_Researcher() {
		return (EReference)declarationEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getApplicationStatus() {
		return applicationStatusEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getRiskCategory() {
		return riskCategoryEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getApprovalDecision() {
		return approvalDecisionEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getAmendmentKind() {
		return amendmentKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getDocumentVariant() {
		return documentVariantEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getContactKind() {
		return contactKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getConsentMode() {
		return consentModeEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getAnswer() {
		return answerEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getErasureReason() {
		return erasureReasonEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getReleaseDecision() {
		return releaseDecisionEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getRiskSubject() {
		return riskSubjectEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getLikelihood() {
		return likelihoodEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getSeverity() {
		return severityEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getLawfulBasis() {
		return lawfulBasisEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getSpecialCondition() {
		return specialConditionEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getIncidentKind() {
		return incidentKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getDeclarationKind() {
		return declarationKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EthicsFactory getEthicsFactory() {
		return (EthicsFactory)getEFactoryInstance();
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
		ethicsEClass = createEClass(ETHICS);
		createEReference(ethicsEClass, ETHICS__APPLICATIONS);
		createEReference(ethicsEClass, ETHICS__DOCUMENTS);
		createEReference(ethicsEClass, ETHICS__FILMS);
		createEReference(ethicsEClass, ETHICS__RISKS);
		createEReference(ethicsEClass, ETHICS__DATA_ASSETS);
		createEReference(ethicsEClass, ETHICS__DPIAS);
		createEReference(ethicsEClass, ETHICS__SHARING_AGREEMENTS);
		createEReference(ethicsEClass, ETHICS__INCIDENTS);
		createEReference(ethicsEClass, ETHICS__DECLARATIONS);
		createEReference(ethicsEClass, ETHICS__CONTACTS);

		consentsEClass = createEClass(CONSENTS);
		createEReference(consentsEClass, CONSENTS__RECORDS);
		createEReference(consentsEClass, CONSENTS__WITHDRAWALS);
		createEReference(consentsEClass, CONSENTS__FILM_RELEASES);
		createEReference(consentsEClass, CONSENTS__CONTRIBUTOR_AGREEMENTS);
		createEReference(consentsEClass, CONSENTS__ERASURES);

		ethicsApplicationEClass = createEClass(ETHICS_APPLICATION);
		createEAttribute(ethicsApplicationEClass, ETHICS_APPLICATION__REFERENCE);
		createEAttribute(ethicsApplicationEClass, ETHICS_APPLICATION__VERSION);
		createEAttribute(ethicsApplicationEClass, ETHICS_APPLICATION__STATUS);
		createEAttribute(ethicsApplicationEClass, ETHICS_APPLICATION__COMMITTEE);
		createEAttribute(ethicsApplicationEClass, ETHICS_APPLICATION__FACULTY);
		createEAttribute(ethicsApplicationEClass, ETHICS_APPLICATION__RISK_CATEGORY);
		createEAttribute(ethicsApplicationEClass, ETHICS_APPLICATION__REVIEW_PATH);
		createEAttribute(ethicsApplicationEClass, ETHICS_APPLICATION__SUBMITTED_ON);
		createEAttribute(ethicsApplicationEClass, ETHICS_APPLICATION__STARTS_ON);
		createEAttribute(ethicsApplicationEClass, ETHICS_APPLICATION__ENDS_ON);
		createEAttribute(ethicsApplicationEClass, ETHICS_APPLICATION__REPORT_DUE_ON);
		createEAttribute(ethicsApplicationEClass, ETHICS_APPLICATION__REPORTED_ON);
		createEReference(ethicsApplicationEClass, ETHICS_APPLICATION__APPLICANT);
		createEReference(ethicsApplicationEClass, ETHICS_APPLICATION__PRINCIPAL_INVESTIGATOR);
		createEReference(ethicsApplicationEClass, ETHICS_APPLICATION__CO_RESEARCHERS);
		createEReference(ethicsApplicationEClass, ETHICS_APPLICATION__COVERS);
		createEReference(ethicsApplicationEClass, ETHICS_APPLICATION__DOCUMENTS);
		createEReference(ethicsApplicationEClass, ETHICS_APPLICATION__ANSWERS);
		createEReference(ethicsApplicationEClass, ETHICS_APPLICATION__VERSIONS);
		createEReference(ethicsApplicationEClass, ETHICS_APPLICATION__APPROVALS);
		createEReference(ethicsApplicationEClass, ETHICS_APPLICATION__AMENDMENTS);

		applicationAnswerEClass = createEClass(APPLICATION_ANSWER);
		createEAttribute(applicationAnswerEClass, APPLICATION_ANSWER__QUESTION_ID);
		createEAttribute(applicationAnswerEClass, APPLICATION_ANSWER__TEXT);
		createEAttribute(applicationAnswerEClass, APPLICATION_ANSWER__NOT_APPLICABLE);
		createEAttribute(applicationAnswerEClass, APPLICATION_ANSWER__REASON);
		createEAttribute(applicationAnswerEClass, APPLICATION_ANSWER__CHANGED_ON);

		applicationVersionEClass = createEClass(APPLICATION_VERSION);
		createEAttribute(applicationVersionEClass, APPLICATION_VERSION__VERSION);
		createEAttribute(applicationVersionEClass, APPLICATION_VERSION__SUBMITTED_ON);
		createEAttribute(applicationVersionEClass, APPLICATION_VERSION__OUTCOME);
		createEAttribute(applicationVersionEClass, APPLICATION_VERSION__DECIDED_ON);
		createEAttribute(applicationVersionEClass, APPLICATION_VERSION__FEEDBACK);
		createEAttribute(applicationVersionEClass, APPLICATION_VERSION__RESPONSE);
		createEReference(applicationVersionEClass, APPLICATION_VERSION__DOCUMENTS);

		approvalEClass = createEClass(APPROVAL);
		createEAttribute(approvalEClass, APPROVAL__BODY);
		createEAttribute(approvalEClass, APPROVAL__REFERENCE);
		createEAttribute(approvalEClass, APPROVAL__DECISION);
		createEAttribute(approvalEClass, APPROVAL__DECIDED_ON);
		createEAttribute(approvalEClass, APPROVAL__VALID_FROM);
		createEAttribute(approvalEClass, APPROVAL__EXPIRES);
		createEAttribute(approvalEClass, APPROVAL__NOTE);
		createEReference(approvalEClass, APPROVAL__CONDITIONS);

		conditionEClass = createEClass(CONDITION);
		createEAttribute(conditionEClass, CONDITION__TEXT);
		createEAttribute(conditionEClass, CONDITION__DUE_ON);
		createEAttribute(conditionEClass, CONDITION__MET_ON);
		createEAttribute(conditionEClass, CONDITION__HOW);
		createEAttribute(conditionEClass, CONDITION__BLOCKING);

		amendmentEClass = createEClass(AMENDMENT);
		createEAttribute(amendmentEClass, AMENDMENT__NUMBER);
		createEAttribute(amendmentEClass, AMENDMENT__KIND);
		createEAttribute(amendmentEClass, AMENDMENT__STATUS);
		createEAttribute(amendmentEClass, AMENDMENT__WHAT);
		createEAttribute(amendmentEClass, AMENDMENT__WHY);
		createEAttribute(amendmentEClass, AMENDMENT__SUBMITTED_ON);
		createEAttribute(amendmentEClass, AMENDMENT__IN_USE_FROM);
		createEReference(amendmentEClass, AMENDMENT__COVERS);
		createEReference(amendmentEClass, AMENDMENT__DOCUMENTS);
		createEReference(amendmentEClass, AMENDMENT__APPROVAL);

		documentEClass = createEClass(DOCUMENT);
		createEAttribute(documentEClass, DOCUMENT__VERSION);
		createEAttribute(documentEClass, DOCUMENT__DATE);
		createEAttribute(documentEClass, DOCUMENT__LANGUAGE);
		createEAttribute(documentEClass, DOCUMENT__VARIANT);
		createEAttribute(documentEClass, DOCUMENT__TEMPLATE);
		createEAttribute(documentEClass, DOCUMENT__FILE);
		createEAttribute(documentEClass, DOCUMENT__IN_USE_FROM);
		createEAttribute(documentEClass, DOCUMENT__IN_USE_UNTIL);
		createEReference(documentEClass, DOCUMENT__APPROVED_BY);
		createEReference(documentEClass, DOCUMENT__SUPERSEDES);
		createEReference(documentEClass, DOCUMENT__ACTIVITIES);
		createEReference(documentEClass, DOCUMENT__SECTIONS);

		documentSectionEClass = createEClass(DOCUMENT_SECTION);
		createEAttribute(documentSectionEClass, DOCUMENT_SECTION__SECTION_ID);
		createEAttribute(documentSectionEClass, DOCUMENT_SECTION__HEADING);
		createEAttribute(documentSectionEClass, DOCUMENT_SECTION__TEXT);

		informationSheetEClass = createEClass(INFORMATION_SHEET);
		createEAttribute(informationSheetEClass, INFORMATION_SHEET__READING_EASE);
		createEReference(informationSheetEClass, INFORMATION_SHEET__CONTACTS);

		consentFormEClass = createEClass(CONSENT_FORM);
		createEAttribute(consentFormEClass, CONSENT_FORM__WITHDRAWAL_DEADLINE);
		createEAttribute(consentFormEClass, CONSENT_FORM__WITHDRAWAL_DAYS);
		createEReference(consentFormEClass, CONSENT_FORM__INFORMATION_SHEET);
		createEReference(consentFormEClass, CONSENT_FORM__GROUPS);
		createEReference(consentFormEClass, CONSENT_FORM__ITEMS);

		consentItemEClass = createEClass(CONSENT_ITEM);
		createEAttribute(consentItemEClass, CONSENT_ITEM__NUMBER);
		createEAttribute(consentItemEClass, CONSENT_ITEM__STATEMENT);
		createEAttribute(consentItemEClass, CONSENT_ITEM__PERMISSION);
		createEAttribute(consentItemEClass, CONSENT_ITEM__AUDIENCES);
		createEAttribute(consentItemEClass, CONSENT_ITEM__MANDATORY);

		debriefSheetEClass = createEClass(DEBRIEF_SHEET);
		createEReference(debriefSheetEClass, DEBRIEF_SHEET__CONTACTS);

		recruitmentTextEClass = createEClass(RECRUITMENT_TEXT);
		createEAttribute(recruitmentTextEClass, RECRUITMENT_TEXT__CHANNEL);

		gatekeeperLetterEClass = createEClass(GATEKEEPER_LETTER);
		createEReference(gatekeeperLetterEClass, GATEKEEPER_LETTER__ORGANISATION);
		createEAttribute(gatekeeperLetterEClass, GATEKEEPER_LETTER__GRANTED_ON);
		createEAttribute(gatekeeperLetterEClass, GATEKEEPER_LETTER__VALID_UNTIL);

		distressProtocolEClass = createEClass(DISTRESS_PROTOCOL);
		createEAttribute(distressProtocolEClass, DISTRESS_PROTOCOL__FOR_WHOM);
		createEAttribute(distressProtocolEClass, DISTRESS_PROTOCOL__SIGNS);
		createEAttribute(distressProtocolEClass, DISTRESS_PROTOCOL__STAGE_ONE_RESPONSE);
		createEAttribute(distressProtocolEClass, DISTRESS_PROTOCOL__REVIEW);
		createEAttribute(distressProtocolEClass, DISTRESS_PROTOCOL__STAGE_TWO_RESPONSE);
		createEAttribute(distressProtocolEClass, DISTRESS_PROTOCOL__FOLLOW_UP);
		createEReference(distressProtocolEClass, DISTRESS_PROTOCOL__CONTACTS);

		dataManagementPlanEClass = createEClass(DATA_MANAGEMENT_PLAN);
		createEReference(dataManagementPlanEClass, DATA_MANAGEMENT_PLAN__ASSETS);

		topicGuideEClass = createEClass(TOPIC_GUIDE);
		createEReference(topicGuideEClass, TOPIC_GUIDE__INSTRUMENT);

		otherDocumentEClass = createEClass(OTHER_DOCUMENT);
		createEAttribute(otherDocumentEClass, OTHER_DOCUMENT__KIND);

		contactEClass = createEClass(CONTACT);
		createEAttribute(contactEClass, CONTACT__KIND);
		createEAttribute(contactEClass, CONTACT__AFFILIATION);
		createEAttribute(contactEClass, CONTACT__EMAIL);
		createEAttribute(contactEClass, CONTACT__PHONE);
		createEAttribute(contactEClass, CONTACT__WEBSITE);
		createEAttribute(contactEClass, CONTACT__HOURS);

		consentRecordEClass = createEClass(CONSENT_RECORD);
		createEAttribute(consentRecordEClass, CONSENT_RECORD__GIVEN_ON);
		createEAttribute(consentRecordEClass, CONSENT_RECORD__HOW);
		createEAttribute(consentRecordEClass, CONSENT_RECORD__SIGNED);
		createEAttribute(consentRecordEClass, CONSENT_RECORD__COPY_GIVEN);
		createEAttribute(consentRecordEClass, CONSENT_RECORD__WITHDRAWAL_DEADLINE);
		createEAttribute(consentRecordEClass, CONSENT_RECORD__INVALID_SINCE);
		createEAttribute(consentRecordEClass, CONSENT_RECORD__INVALID_BECAUSE);
		createEAttribute(consentRecordEClass, CONSENT_RECORD__NOTE);
		createEReference(consentRecordEClass, CONSENT_RECORD__PARTICIPANT);
		createEReference(consentRecordEClass, CONSENT_RECORD__FORM);
		createEReference(consentRecordEClass, CONSENT_RECORD__ACTIVITIES);
		createEReference(consentRecordEClass, CONSENT_RECORD__TAKEN_BY);
		createEReference(consentRecordEClass, CONSENT_RECORD__ANSWERS);

		consentAnswerEClass = createEClass(CONSENT_ANSWER);
		createEAttribute(consentAnswerEClass, CONSENT_ANSWER__ANSWER);
		createEAttribute(consentAnswerEClass, CONSENT_ANSWER__NOTE);
		createEReference(consentAnswerEClass, CONSENT_ANSWER__ITEM);

		withdrawalEClass = createEClass(WITHDRAWAL);
		createEAttribute(withdrawalEClass, WITHDRAWAL__WITHDRAWN_ON);
		createEAttribute(withdrawalEClass, WITHDRAWAL__EVERYTHING);
		createEAttribute(withdrawalEClass, WITHDRAWAL__PERMISSIONS);
		createEAttribute(withdrawalEClass, WITHDRAWAL__AUDIENCES);
		createEAttribute(withdrawalEClass, WITHDRAWAL__DEADLINE_KEPT);
		createEAttribute(withdrawalEClass, WITHDRAWAL__KEEP_IN_ANALYSIS);
		createEAttribute(withdrawalEClass, WITHDRAWAL__ERASE);
		createEAttribute(withdrawalEClass, WITHDRAWAL__DONE);
		createEAttribute(withdrawalEClass, WITHDRAWAL__COMPLETED_ON);
		createEAttribute(withdrawalEClass, WITHDRAWAL__NOTE);
		createEReference(withdrawalEClass, WITHDRAWAL__PARTICIPANT);
		createEReference(withdrawalEClass, WITHDRAWAL__ACTIVITIES);
		createEReference(withdrawalEClass, WITHDRAWAL__RECEIVED_BY);

		erasureEClass = createEClass(ERASURE);
		createEAttribute(erasureEClass, ERASURE__REQUESTED_ON);
		createEAttribute(erasureEClass, ERASURE__ERASED_ON);
		createEAttribute(erasureEClass, ERASURE__REASON);
		createEAttribute(erasureEClass, ERASURE__REMOVED);
		createEAttribute(erasureEClass, ERASURE__NOT_REACHED);
		createEReference(erasureEClass, ERASURE__PARTICIPANT);
		createEReference(erasureEClass, ERASURE__PERFORMED_BY);

		filmEClass = createEClass(FILM);
		createEAttribute(filmEClass, FILM__AUDIENCE);
		createEReference(filmEClass, FILM__OUTPUT);
		createEReference(filmEClass, FILM__CUTS);

		cutEClass = createEClass(CUT);
		createEAttribute(cutEClass, CUT__VERSION);
		createEAttribute(cutEClass, CUT__DATE);
		createEAttribute(cutEClass, CUT__DURATION_MS);
		createEAttribute(cutEClass, CUT__LOCKED);
		createEReference(cutEClass, CUT__USES);

		clipUseEClass = createEClass(CLIP_USE);
		createEAttribute(clipUseEClass, CLIP_USE__START_MS);
		createEAttribute(clipUseEClass, CLIP_USE__END_MS);
		createEAttribute(clipUseEClass, CLIP_USE__TREATMENT);
		createEReference(clipUseEClass, CLIP_USE__CLIP);

		filmReleaseEClass = createEClass(FILM_RELEASE);
		createEAttribute(filmReleaseEClass, FILM_RELEASE__SEEN_ON);
		createEAttribute(filmReleaseEClass, FILM_RELEASE__DECISION);
		createEAttribute(filmReleaseEClass, FILM_RELEASE__DECIDED_ON);
		createEAttribute(filmReleaseEClass, FILM_RELEASE__AUDIENCES);
		createEAttribute(filmReleaseEClass, FILM_RELEASE__RECOGNISABLE);
		createEAttribute(filmReleaseEClass, FILM_RELEASE__REQUESTED_CHANGES);
		createEAttribute(filmReleaseEClass, FILM_RELEASE__NOTE);
		createEReference(filmReleaseEClass, FILM_RELEASE__PARTICIPANT);
		createEReference(filmReleaseEClass, FILM_RELEASE__CUT);
		createEReference(filmReleaseEClass, FILM_RELEASE__USES);
		createEReference(filmReleaseEClass, FILM_RELEASE__TAKEN_BY);

		contributorAgreementEClass = createEClass(CONTRIBUTOR_AGREEMENT);
		createEAttribute(contributorAgreementEClass, CONTRIBUTOR_AGREEMENT__REFERENCE);
		createEAttribute(contributorAgreementEClass, CONTRIBUTOR_AGREEMENT__SIGNED_ON);
		createEAttribute(contributorAgreementEClass, CONTRIBUTOR_AGREEMENT__TERMS);
		createEAttribute(contributorAgreementEClass, CONTRIBUTOR_AGREEMENT__AUDIENCES);
		createEAttribute(contributorAgreementEClass, CONTRIBUTOR_AGREEMENT__VALID_UNTIL);
		createEAttribute(contributorAgreementEClass, CONTRIBUTOR_AGREEMENT__REVOCABLE);
		createEAttribute(contributorAgreementEClass, CONTRIBUTOR_AGREEMENT__REVOCABLE_UNTIL);
		createEAttribute(contributorAgreementEClass, CONTRIBUTOR_AGREEMENT__REVOKED_ON);
		createEReference(contributorAgreementEClass, CONTRIBUTOR_AGREEMENT__PARTICIPANT);
		createEReference(contributorAgreementEClass, CONTRIBUTOR_AGREEMENT__ORGANISATION);
		createEReference(contributorAgreementEClass, CONTRIBUTOR_AGREEMENT__FILM);
		createEReference(contributorAgreementEClass, CONTRIBUTOR_AGREEMENT__DOCUMENT);

		riskEClass = createEClass(RISK);
		createEAttribute(riskEClass, RISK__SUBJECT);
		createEAttribute(riskEClass, RISK__LIKELIHOOD);
		createEAttribute(riskEClass, RISK__SEVERITY);
		createEAttribute(riskEClass, RISK__MITIGATION);
		createEAttribute(riskEClass, RISK__RESIDUAL_LIKELIHOOD);
		createEAttribute(riskEClass, RISK__RESIDUAL_SEVERITY);
		createEAttribute(riskEClass, RISK__REVIEW_ON);
		createEAttribute(riskEClass, RISK__CLOSED);
		createEReference(riskEClass, RISK__OWNER);
		createEReference(riskEClass, RISK__ACTIVITIES);

		dataAssetEClass = createEClass(DATA_ASSET);
		createEAttribute(dataAssetEClass, DATA_ASSET__PERSONAL);
		createEAttribute(dataAssetEClass, DATA_ASSET__SPECIAL_CATEGORY);
		createEAttribute(dataAssetEClass, DATA_ASSET__LAWFUL_BASIS);
		createEAttribute(dataAssetEClass, DATA_ASSET__SPECIAL_CONDITION);
		createEAttribute(dataAssetEClass, DATA_ASSET__KINDS);
		createEAttribute(dataAssetEClass, DATA_ASSET__CONTENTS);
		createEAttribute(dataAssetEClass, DATA_ASSET__STORAGE);
		createEAttribute(dataAssetEClass, DATA_ASSET__ACCESS_NOTE);
		createEAttribute(dataAssetEClass, DATA_ASSET__TRANSFER);
		createEAttribute(dataAssetEClass, DATA_ASSET__BACKUP);
		createEAttribute(dataAssetEClass, DATA_ASSET__RETAIN_UNTIL);
		createEAttribute(dataAssetEClass, DATA_ASSET__RETENTION_REASON);
		createEAttribute(dataAssetEClass, DATA_ASSET__DISPOSAL);
		createEAttribute(dataAssetEClass, DATA_ASSET__DISPOSED_ON);
		createEAttribute(dataAssetEClass, DATA_ASSET__ARCHIVE);
		createEReference(dataAssetEClass, DATA_ASSET__CONTROLLER);
		createEReference(dataAssetEClass, DATA_ASSET__PROCESSORS);
		createEReference(dataAssetEClass, DATA_ASSET__ACCESS);
		createEReference(dataAssetEClass, DATA_ASSET__ACTIVITIES);

		dataSharingAgreementEClass = createEClass(DATA_SHARING_AGREEMENT);
		createEAttribute(dataSharingAgreementEClass, DATA_SHARING_AGREEMENT__REFERENCE);
		createEAttribute(dataSharingAgreementEClass, DATA_SHARING_AGREEMENT__PURPOSE);
		createEAttribute(dataSharingAgreementEClass, DATA_SHARING_AGREEMENT__SAFEGUARDS);
		createEAttribute(dataSharingAgreementEClass, DATA_SHARING_AGREEMENT__SIGNED_ON);
		createEAttribute(dataSharingAgreementEClass, DATA_SHARING_AGREEMENT__EXPIRES);
		createEReference(dataSharingAgreementEClass, DATA_SHARING_AGREEMENT__PARTIES);
		createEReference(dataSharingAgreementEClass, DATA_SHARING_AGREEMENT__ASSETS);

		dpiaEClass = createEClass(DPIA);
		createEAttribute(dpiaEClass, DPIA__REFERENCE);
		createEAttribute(dpiaEClass, DPIA__COMPLETED_ON);
		createEAttribute(dpiaEClass, DPIA__REVIEW_ON);
		createEAttribute(dpiaEClass, DPIA__REVIEWED_BY);
		createEAttribute(dpiaEClass, DPIA__NECESSITY);
		createEAttribute(dpiaEClass, DPIA__CONSULTATION);
		createEAttribute(dpiaEClass, DPIA__OUTCOME);
		createEReference(dpiaEClass, DPIA__RISKS);
		createEReference(dpiaEClass, DPIA__ASSETS);

		incidentEClass = createEClass(INCIDENT);
		createEAttribute(incidentEClass, INCIDENT__KIND);
		createEAttribute(incidentEClass, INCIDENT__SEVERITY);
		createEAttribute(incidentEClass, INCIDENT__OCCURRED_ON);
		createEAttribute(incidentEClass, INCIDENT__REPORTED_ON);
		createEAttribute(incidentEClass, INCIDENT__REPORTED_TO);
		createEAttribute(incidentEClass, INCIDENT__ACTION);
		createEAttribute(incidentEClass, INCIDENT__LEARNING);
		createEAttribute(incidentEClass, INCIDENT__CLOSED_ON);
		createEReference(incidentEClass, INCIDENT__PARTICIPANTS);
		createEReference(incidentEClass, INCIDENT__ACTIVITY);
		createEReference(incidentEClass, INCIDENT__RISK);
		createEReference(incidentEClass, INCIDENT__AMENDMENT);

		declarationEClass = createEClass(DECLARATION);
		createEAttribute(declarationEClass, DECLARATION__KIND);
		createEAttribute(declarationEClass, DECLARATION__TEXT);
		createEAttribute(declarationEClass, DECLARATION__DECLARED_ON);
		createEAttribute(declarationEClass, DECLARATION__VALID_UNTIL);
		createEAttribute(declarationEClass, DECLARATION__REFERENCE);
		createEReference(declarationEClass, DECLARATION__RESEARCHER);

		// Create enums
		applicationStatusEEnum = createEEnum(APPLICATION_STATUS);
		riskCategoryEEnum = createEEnum(RISK_CATEGORY);
		approvalDecisionEEnum = createEEnum(APPROVAL_DECISION);
		amendmentKindEEnum = createEEnum(AMENDMENT_KIND);
		documentVariantEEnum = createEEnum(DOCUMENT_VARIANT);
		contactKindEEnum = createEEnum(CONTACT_KIND);
		consentModeEEnum = createEEnum(CONSENT_MODE);
		answerEEnum = createEEnum(ANSWER);
		erasureReasonEEnum = createEEnum(ERASURE_REASON);
		releaseDecisionEEnum = createEEnum(RELEASE_DECISION);
		riskSubjectEEnum = createEEnum(RISK_SUBJECT);
		likelihoodEEnum = createEEnum(LIKELIHOOD);
		severityEEnum = createEEnum(SEVERITY);
		lawfulBasisEEnum = createEEnum(LAWFUL_BASIS);
		specialConditionEEnum = createEEnum(SPECIAL_CONDITION);
		incidentKindEEnum = createEEnum(INCIDENT_KIND);
		declarationKindEEnum = createEEnum(DECLARATION_KIND);
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
		ethicsEClass.getESuperTypes().add(theStudyPackage.getRoot());
		consentsEClass.getESuperTypes().add(theStudyPackage.getRoot());
		ethicsApplicationEClass.getESuperTypes().add(theStudyPackage.getNamed());
		applicationAnswerEClass.getESuperTypes().add(theStudyPackage.getIdentified());
		applicationVersionEClass.getESuperTypes().add(theStudyPackage.getIdentified());
		approvalEClass.getESuperTypes().add(theStudyPackage.getIdentified());
		conditionEClass.getESuperTypes().add(theStudyPackage.getIdentified());
		amendmentEClass.getESuperTypes().add(theStudyPackage.getNamed());
		documentEClass.getESuperTypes().add(theStudyPackage.getNamed());
		documentSectionEClass.getESuperTypes().add(theStudyPackage.getIdentified());
		informationSheetEClass.getESuperTypes().add(this.getDocument());
		consentFormEClass.getESuperTypes().add(this.getDocument());
		consentItemEClass.getESuperTypes().add(theStudyPackage.getIdentified());
		debriefSheetEClass.getESuperTypes().add(this.getDocument());
		recruitmentTextEClass.getESuperTypes().add(this.getDocument());
		gatekeeperLetterEClass.getESuperTypes().add(this.getDocument());
		distressProtocolEClass.getESuperTypes().add(this.getDocument());
		dataManagementPlanEClass.getESuperTypes().add(this.getDocument());
		topicGuideEClass.getESuperTypes().add(this.getDocument());
		otherDocumentEClass.getESuperTypes().add(this.getDocument());
		contactEClass.getESuperTypes().add(theStudyPackage.getNamed());
		consentRecordEClass.getESuperTypes().add(theStudyPackage.getIdentified());
		consentAnswerEClass.getESuperTypes().add(theStudyPackage.getIdentified());
		withdrawalEClass.getESuperTypes().add(theStudyPackage.getIdentified());
		erasureEClass.getESuperTypes().add(theStudyPackage.getIdentified());
		filmEClass.getESuperTypes().add(theStudyPackage.getNamed());
		cutEClass.getESuperTypes().add(theStudyPackage.getNamed());
		clipUseEClass.getESuperTypes().add(theStudyPackage.getIdentified());
		filmReleaseEClass.getESuperTypes().add(theStudyPackage.getIdentified());
		contributorAgreementEClass.getESuperTypes().add(theStudyPackage.getIdentified());
		riskEClass.getESuperTypes().add(theStudyPackage.getNamed());
		dataAssetEClass.getESuperTypes().add(theStudyPackage.getNamed());
		dataSharingAgreementEClass.getESuperTypes().add(theStudyPackage.getNamed());
		dpiaEClass.getESuperTypes().add(theStudyPackage.getNamed());
		incidentEClass.getESuperTypes().add(theStudyPackage.getNamed());
		declarationEClass.getESuperTypes().add(theStudyPackage.getIdentified());

		// Initialize classes, features, and operations; add parameters
		initEClass(ethicsEClass, Ethics.class, "Ethics", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getEthics_Applications(), this.getEthicsApplication(), null, "applications", null, 0, -1, Ethics.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getEthics_Documents(), this.getDocument(), null, "documents", null, 0, -1, Ethics.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getEthics_Films(), this.getFilm(), null, "films", null, 0, -1, Ethics.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getEthics_Risks(), this.getRisk(), null, "risks", null, 0, -1, Ethics.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getEthics_DataAssets(), this.getDataAsset(), null, "dataAssets", null, 0, -1, Ethics.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getEthics_Dpias(), this.getDpia(), null, "dpias", null, 0, -1, Ethics.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getEthics_SharingAgreements(), this.getDataSharingAgreement(), null, "sharingAgreements", null, 0, -1, Ethics.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getEthics_Incidents(), this.getIncident(), null, "incidents", null, 0, -1, Ethics.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getEthics_Declarations(), this.getDeclaration(), null, "declarations", null, 0, -1, Ethics.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getEthics_Contacts(), this.getContact(), null, "contacts", null, 0, -1, Ethics.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(consentsEClass, Consents.class, "Consents", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getConsents_Records(), this.getConsentRecord(), null, "records", null, 0, -1, Consents.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getConsents_Withdrawals(), this.getWithdrawal(), null, "withdrawals", null, 0, -1, Consents.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getConsents_FilmReleases(), this.getFilmRelease(), null, "filmReleases", null, 0, -1, Consents.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getConsents_ContributorAgreements(), this.getContributorAgreement(), null, "contributorAgreements", null, 0, -1, Consents.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getConsents_Erasures(), this.getErasure(), null, "erasures", null, 0, -1, Consents.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(ethicsApplicationEClass, EthicsApplication.class, "EthicsApplication", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getEthicsApplication_Reference(), ecorePackage.getEString(), "reference", null, 0, 1, EthicsApplication.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEthicsApplication_Version(), ecorePackage.getEString(), "version", null, 0, 1, EthicsApplication.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEthicsApplication_Status(), this.getApplicationStatus(), "status", null, 0, 1, EthicsApplication.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEthicsApplication_Committee(), ecorePackage.getEString(), "committee", null, 0, 1, EthicsApplication.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEthicsApplication_Faculty(), ecorePackage.getEString(), "faculty", null, 0, 1, EthicsApplication.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEthicsApplication_RiskCategory(), this.getRiskCategory(), "riskCategory", null, 0, 1, EthicsApplication.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEthicsApplication_ReviewPath(), ecorePackage.getEString(), "reviewPath", null, 0, 1, EthicsApplication.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEthicsApplication_SubmittedOn(), theStudyPackage.getLocalDate(), "submittedOn", null, 0, 1, EthicsApplication.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEthicsApplication_StartsOn(), theStudyPackage.getLocalDate(), "startsOn", null, 0, 1, EthicsApplication.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEthicsApplication_EndsOn(), theStudyPackage.getLocalDate(), "endsOn", null, 0, 1, EthicsApplication.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEthicsApplication_ReportDueOn(), theStudyPackage.getLocalDate(), "reportDueOn", null, 0, 1, EthicsApplication.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEthicsApplication_ReportedOn(), theStudyPackage.getLocalDate(), "reportedOn", null, 0, 1, EthicsApplication.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getEthicsApplication_Applicant(), theStudyPackage.getResearcher(), null, "applicant", null, 0, 1, EthicsApplication.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getEthicsApplication_PrincipalInvestigator(), theStudyPackage.getResearcher(), null, "principalInvestigator", null, 0, 1, EthicsApplication.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getEthicsApplication_CoResearchers(), theStudyPackage.getResearcher(), null, "coResearchers", null, 0, -1, EthicsApplication.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getEthicsApplication_Covers(), theStudyPackage.getActivity(), null, "covers", null, 0, -1, EthicsApplication.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getEthicsApplication_Documents(), this.getDocument(), null, "documents", null, 0, -1, EthicsApplication.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getEthicsApplication_Answers(), this.getApplicationAnswer(), null, "answers", null, 0, -1, EthicsApplication.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getEthicsApplication_Versions(), this.getApplicationVersion(), null, "versions", null, 0, -1, EthicsApplication.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getEthicsApplication_Approvals(), this.getApproval(), null, "approvals", null, 0, -1, EthicsApplication.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getEthicsApplication_Amendments(), this.getAmendment(), null, "amendments", null, 0, -1, EthicsApplication.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(applicationAnswerEClass, ApplicationAnswer.class, "ApplicationAnswer", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getApplicationAnswer_QuestionId(), ecorePackage.getEString(), "questionId", null, 0, 1, ApplicationAnswer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getApplicationAnswer_Text(), ecorePackage.getEString(), "text", null, 0, 1, ApplicationAnswer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getApplicationAnswer_NotApplicable(), ecorePackage.getEBoolean(), "notApplicable", "false", 0, 1, ApplicationAnswer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getApplicationAnswer_Reason(), ecorePackage.getEString(), "reason", null, 0, 1, ApplicationAnswer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getApplicationAnswer_ChangedOn(), theStudyPackage.getLocalDate(), "changedOn", null, 0, 1, ApplicationAnswer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(applicationVersionEClass, ApplicationVersion.class, "ApplicationVersion", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getApplicationVersion_Version(), ecorePackage.getEString(), "version", null, 0, 1, ApplicationVersion.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getApplicationVersion_SubmittedOn(), theStudyPackage.getLocalDate(), "submittedOn", null, 0, 1, ApplicationVersion.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getApplicationVersion_Outcome(), this.getApplicationStatus(), "outcome", null, 0, 1, ApplicationVersion.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getApplicationVersion_DecidedOn(), theStudyPackage.getLocalDate(), "decidedOn", null, 0, 1, ApplicationVersion.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getApplicationVersion_Feedback(), ecorePackage.getEString(), "feedback", null, 0, 1, ApplicationVersion.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getApplicationVersion_Response(), ecorePackage.getEString(), "response", null, 0, 1, ApplicationVersion.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getApplicationVersion_Documents(), this.getDocument(), null, "documents", null, 0, -1, ApplicationVersion.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(approvalEClass, Approval.class, "Approval", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getApproval_Body(), ecorePackage.getEString(), "body", null, 0, 1, Approval.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getApproval_Reference(), ecorePackage.getEString(), "reference", null, 0, 1, Approval.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getApproval_Decision(), this.getApprovalDecision(), "decision", null, 0, 1, Approval.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getApproval_DecidedOn(), theStudyPackage.getLocalDate(), "decidedOn", null, 0, 1, Approval.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getApproval_ValidFrom(), theStudyPackage.getLocalDate(), "validFrom", null, 0, 1, Approval.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getApproval_Expires(), theStudyPackage.getLocalDate(), "expires", null, 0, 1, Approval.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getApproval_Note(), ecorePackage.getEString(), "note", null, 0, 1, Approval.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getApproval_Conditions(), this.getCondition(), null, "conditions", null, 0, -1, Approval.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(conditionEClass, Condition.class, "Condition", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getCondition_Text(), ecorePackage.getEString(), "text", null, 0, 1, Condition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCondition_DueOn(), theStudyPackage.getLocalDate(), "dueOn", null, 0, 1, Condition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCondition_MetOn(), theStudyPackage.getLocalDate(), "metOn", null, 0, 1, Condition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCondition_How(), ecorePackage.getEString(), "how", null, 0, 1, Condition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCondition_Blocking(), ecorePackage.getEBoolean(), "blocking", "true", 0, 1, Condition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(amendmentEClass, Amendment.class, "Amendment", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getAmendment_Number(), ecorePackage.getEIntegerObject(), "number", null, 0, 1, Amendment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAmendment_Kind(), this.getAmendmentKind(), "kind", null, 0, 1, Amendment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAmendment_Status(), this.getApplicationStatus(), "status", null, 0, 1, Amendment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAmendment_What(), ecorePackage.getEString(), "what", null, 0, 1, Amendment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAmendment_Why(), ecorePackage.getEString(), "why", null, 0, 1, Amendment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAmendment_SubmittedOn(), theStudyPackage.getLocalDate(), "submittedOn", null, 0, 1, Amendment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAmendment_InUseFrom(), theStudyPackage.getLocalDate(), "inUseFrom", null, 0, 1, Amendment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getAmendment_Covers(), theStudyPackage.getActivity(), null, "covers", null, 0, -1, Amendment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getAmendment_Documents(), this.getDocument(), null, "documents", null, 0, -1, Amendment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getAmendment_Approval(), this.getApproval(), null, "approval", null, 0, 1, Amendment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(documentEClass, Document.class, "Document", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getDocument_Version(), ecorePackage.getEString(), "version", null, 0, 1, Document.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDocument_Date(), theStudyPackage.getLocalDate(), "date", null, 0, 1, Document.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDocument_Language(), ecorePackage.getEString(), "language", null, 0, 1, Document.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDocument_Variant(), this.getDocumentVariant(), "variant", null, 0, 1, Document.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDocument_Template(), ecorePackage.getEString(), "template", null, 0, 1, Document.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDocument_File(), ecorePackage.getEString(), "file", null, 0, 1, Document.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDocument_InUseFrom(), theStudyPackage.getLocalDate(), "inUseFrom", null, 0, 1, Document.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDocument_InUseUntil(), theStudyPackage.getLocalDate(), "inUseUntil", null, 0, 1, Document.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDocument_ApprovedBy(), this.getApproval(), null, "approvedBy", null, 0, 1, Document.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDocument_Supersedes(), this.getDocument(), null, "supersedes", null, 0, 1, Document.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDocument_Activities(), theStudyPackage.getActivity(), null, "activities", null, 0, -1, Document.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDocument_Sections(), this.getDocumentSection(), null, "sections", null, 0, -1, Document.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(documentSectionEClass, DocumentSection.class, "DocumentSection", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getDocumentSection_SectionId(), ecorePackage.getEString(), "sectionId", null, 0, 1, DocumentSection.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDocumentSection_Heading(), ecorePackage.getEString(), "heading", null, 0, 1, DocumentSection.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDocumentSection_Text(), ecorePackage.getEString(), "text", null, 0, 1, DocumentSection.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(informationSheetEClass, InformationSheet.class, "InformationSheet", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getInformationSheet_ReadingEase(), ecorePackage.getEDoubleObject(), "readingEase", null, 0, 1, InformationSheet.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getInformationSheet_Contacts(), this.getContact(), null, "contacts", null, 0, -1, InformationSheet.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(consentFormEClass, ConsentForm.class, "ConsentForm", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getConsentForm_WithdrawalDeadline(), theStudyPackage.getLocalDate(), "withdrawalDeadline", null, 0, 1, ConsentForm.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getConsentForm_WithdrawalDays(), ecorePackage.getEIntegerObject(), "withdrawalDays", null, 0, 1, ConsentForm.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getConsentForm_InformationSheet(), this.getInformationSheet(), null, "informationSheet", null, 0, 1, ConsentForm.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getConsentForm_Groups(), theStudyPackage.getParticipantGroup(), null, "groups", null, 0, -1, ConsentForm.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getConsentForm_Items(), this.getConsentItem(), null, "items", null, 0, -1, ConsentForm.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(consentItemEClass, ConsentItem.class, "ConsentItem", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getConsentItem_Number(), ecorePackage.getEString(), "number", null, 0, 1, ConsentItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getConsentItem_Statement(), ecorePackage.getEString(), "statement", null, 0, 1, ConsentItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getConsentItem_Permission(), ecorePackage.getEString(), "permission", null, 0, 1, ConsentItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getConsentItem_Audiences(), ecorePackage.getEString(), "audiences", null, 0, -1, ConsentItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getConsentItem_Mandatory(), ecorePackage.getEBoolean(), "mandatory", "false", 0, 1, ConsentItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(debriefSheetEClass, DebriefSheet.class, "DebriefSheet", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getDebriefSheet_Contacts(), this.getContact(), null, "contacts", null, 0, -1, DebriefSheet.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(recruitmentTextEClass, RecruitmentText.class, "RecruitmentText", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getRecruitmentText_Channel(), ecorePackage.getEString(), "channel", null, 0, 1, RecruitmentText.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(gatekeeperLetterEClass, GatekeeperLetter.class, "GatekeeperLetter", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getGatekeeperLetter_Organisation(), theStudyPackage.getOrganisation(), null, "organisation", null, 0, 1, GatekeeperLetter.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGatekeeperLetter_GrantedOn(), theStudyPackage.getLocalDate(), "grantedOn", null, 0, 1, GatekeeperLetter.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGatekeeperLetter_ValidUntil(), theStudyPackage.getLocalDate(), "validUntil", null, 0, 1, GatekeeperLetter.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(distressProtocolEClass, DistressProtocol.class, "DistressProtocol", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getDistressProtocol_ForWhom(), this.getRiskSubject(), "forWhom", null, 0, -1, DistressProtocol.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDistressProtocol_Signs(), ecorePackage.getEString(), "signs", null, 0, 1, DistressProtocol.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDistressProtocol_StageOneResponse(), ecorePackage.getEString(), "stageOneResponse", null, 0, 1, DistressProtocol.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDistressProtocol_Review(), ecorePackage.getEString(), "review", null, 0, 1, DistressProtocol.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDistressProtocol_StageTwoResponse(), ecorePackage.getEString(), "stageTwoResponse", null, 0, 1, DistressProtocol.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDistressProtocol_FollowUp(), ecorePackage.getEString(), "followUp", null, 0, 1, DistressProtocol.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDistressProtocol_Contacts(), this.getContact(), null, "contacts", null, 0, -1, DistressProtocol.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(dataManagementPlanEClass, DataManagementPlan.class, "DataManagementPlan", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getDataManagementPlan_Assets(), this.getDataAsset(), null, "assets", null, 0, -1, DataManagementPlan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(topicGuideEClass, TopicGuide.class, "TopicGuide", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getTopicGuide_Instrument(), theStudyPackage.getInstrument(), null, "instrument", null, 0, 1, TopicGuide.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(otherDocumentEClass, OtherDocument.class, "OtherDocument", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getOtherDocument_Kind(), ecorePackage.getEString(), "kind", null, 0, 1, OtherDocument.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(contactEClass, Contact.class, "Contact", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getContact_Kind(), this.getContactKind(), "kind", null, 0, 1, Contact.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getContact_Affiliation(), ecorePackage.getEString(), "affiliation", null, 0, 1, Contact.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getContact_Email(), ecorePackage.getEString(), "email", null, 0, 1, Contact.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getContact_Phone(), ecorePackage.getEString(), "phone", null, 0, 1, Contact.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getContact_Website(), ecorePackage.getEString(), "website", null, 0, 1, Contact.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getContact_Hours(), ecorePackage.getEString(), "hours", null, 0, 1, Contact.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(consentRecordEClass, ConsentRecord.class, "ConsentRecord", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getConsentRecord_GivenOn(), theStudyPackage.getLocalDate(), "givenOn", null, 0, 1, ConsentRecord.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getConsentRecord_How(), this.getConsentMode(), "how", null, 0, 1, ConsentRecord.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getConsentRecord_Signed(), ecorePackage.getEBoolean(), "signed", "false", 0, 1, ConsentRecord.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getConsentRecord_CopyGiven(), ecorePackage.getEBoolean(), "copyGiven", "false", 0, 1, ConsentRecord.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getConsentRecord_WithdrawalDeadline(), theStudyPackage.getLocalDate(), "withdrawalDeadline", null, 0, 1, ConsentRecord.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getConsentRecord_InvalidSince(), theStudyPackage.getLocalDate(), "invalidSince", null, 0, 1, ConsentRecord.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getConsentRecord_InvalidBecause(), ecorePackage.getEString(), "invalidBecause", null, 0, 1, ConsentRecord.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getConsentRecord_Note(), ecorePackage.getEString(), "note", null, 0, 1, ConsentRecord.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getConsentRecord_Participant(), theStudyPackage.getParticipant(), null, "participant", null, 0, 1, ConsentRecord.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getConsentRecord_Form(), this.getConsentForm(), null, "form", null, 0, 1, ConsentRecord.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getConsentRecord_Activities(), theStudyPackage.getActivity(), null, "activities", null, 0, -1, ConsentRecord.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getConsentRecord_TakenBy(), theStudyPackage.getResearcher(), null, "takenBy", null, 0, 1, ConsentRecord.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getConsentRecord_Answers(), this.getConsentAnswer(), null, "answers", null, 0, -1, ConsentRecord.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(consentAnswerEClass, ConsentAnswer.class, "ConsentAnswer", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getConsentAnswer_Answer(), this.getAnswer(), "answer", null, 0, 1, ConsentAnswer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getConsentAnswer_Note(), ecorePackage.getEString(), "note", null, 0, 1, ConsentAnswer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getConsentAnswer_Item(), this.getConsentItem(), null, "item", null, 0, 1, ConsentAnswer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(withdrawalEClass, Withdrawal.class, "Withdrawal", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getWithdrawal_WithdrawnOn(), theStudyPackage.getLocalDate(), "withdrawnOn", null, 0, 1, Withdrawal.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getWithdrawal_Everything(), ecorePackage.getEBoolean(), "everything", "true", 0, 1, Withdrawal.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getWithdrawal_Permissions(), ecorePackage.getEString(), "permissions", null, 0, -1, Withdrawal.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getWithdrawal_Audiences(), ecorePackage.getEString(), "audiences", null, 0, -1, Withdrawal.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getWithdrawal_DeadlineKept(), ecorePackage.getEBoolean(), "deadlineKept", "true", 0, 1, Withdrawal.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getWithdrawal_KeepInAnalysis(), ecorePackage.getEBoolean(), "keepInAnalysis", "false", 0, 1, Withdrawal.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getWithdrawal_Erase(), ecorePackage.getEBoolean(), "erase", "false", 0, 1, Withdrawal.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getWithdrawal_Done(), ecorePackage.getEString(), "done", null, 0, 1, Withdrawal.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getWithdrawal_CompletedOn(), theStudyPackage.getLocalDate(), "completedOn", null, 0, 1, Withdrawal.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getWithdrawal_Note(), ecorePackage.getEString(), "note", null, 0, 1, Withdrawal.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getWithdrawal_Participant(), theStudyPackage.getParticipant(), null, "participant", null, 0, 1, Withdrawal.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getWithdrawal_Activities(), theStudyPackage.getActivity(), null, "activities", null, 0, -1, Withdrawal.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getWithdrawal_ReceivedBy(), theStudyPackage.getResearcher(), null, "receivedBy", null, 0, 1, Withdrawal.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(erasureEClass, Erasure.class, "Erasure", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getErasure_RequestedOn(), theStudyPackage.getLocalDate(), "requestedOn", null, 0, 1, Erasure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getErasure_ErasedOn(), theStudyPackage.getLocalDate(), "erasedOn", null, 0, 1, Erasure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getErasure_Reason(), this.getErasureReason(), "reason", null, 0, 1, Erasure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getErasure_Removed(), ecorePackage.getEString(), "removed", null, 0, -1, Erasure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getErasure_NotReached(), ecorePackage.getEString(), "notReached", null, 0, -1, Erasure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getErasure_Participant(), theStudyPackage.getParticipant(), null, "participant", null, 0, 1, Erasure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getErasure_PerformedBy(), theStudyPackage.getResearcher(), null, "performedBy", null, 0, 1, Erasure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(filmEClass, Film.class, "Film", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getFilm_Audience(), ecorePackage.getEString(), "audience", null, 0, 1, Film.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getFilm_Output(), theStudyPackage.getOutput(), null, "output", null, 0, 1, Film.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getFilm_Cuts(), this.getCut(), null, "cuts", null, 0, -1, Film.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(cutEClass, Cut.class, "Cut", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getCut_Version(), ecorePackage.getEString(), "version", null, 0, 1, Cut.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCut_Date(), theStudyPackage.getLocalDate(), "date", null, 0, 1, Cut.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCut_DurationMs(), ecorePackage.getELongObject(), "durationMs", null, 0, 1, Cut.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCut_Locked(), ecorePackage.getEBoolean(), "locked", "false", 0, 1, Cut.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCut_Uses(), this.getClipUse(), null, "uses", null, 0, -1, Cut.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(clipUseEClass, ClipUse.class, "ClipUse", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getClipUse_StartMs(), ecorePackage.getELongObject(), "startMs", null, 0, 1, ClipUse.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getClipUse_EndMs(), ecorePackage.getELongObject(), "endMs", null, 0, 1, ClipUse.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getClipUse_Treatment(), theStudyPackage.getClipTreatment(), "treatment", null, 0, 1, ClipUse.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getClipUse_Clip(), theStudyPackage.getClip(), null, "clip", null, 0, 1, ClipUse.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(filmReleaseEClass, FilmRelease.class, "FilmRelease", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getFilmRelease_SeenOn(), theStudyPackage.getLocalDate(), "seenOn", null, 0, 1, FilmRelease.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFilmRelease_Decision(), this.getReleaseDecision(), "decision", null, 0, 1, FilmRelease.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFilmRelease_DecidedOn(), theStudyPackage.getLocalDate(), "decidedOn", null, 0, 1, FilmRelease.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFilmRelease_Audiences(), ecorePackage.getEString(), "audiences", null, 0, -1, FilmRelease.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFilmRelease_Recognisable(), ecorePackage.getEBoolean(), "recognisable", "false", 0, 1, FilmRelease.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFilmRelease_RequestedChanges(), ecorePackage.getEString(), "requestedChanges", null, 0, 1, FilmRelease.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFilmRelease_Note(), ecorePackage.getEString(), "note", null, 0, 1, FilmRelease.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getFilmRelease_Participant(), theStudyPackage.getParticipant(), null, "participant", null, 0, 1, FilmRelease.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getFilmRelease_Cut(), this.getCut(), null, "cut", null, 0, 1, FilmRelease.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getFilmRelease_Uses(), this.getClipUse(), null, "uses", null, 0, -1, FilmRelease.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getFilmRelease_TakenBy(), theStudyPackage.getResearcher(), null, "takenBy", null, 0, 1, FilmRelease.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(contributorAgreementEClass, ContributorAgreement.class, "ContributorAgreement", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getContributorAgreement_Reference(), ecorePackage.getEString(), "reference", null, 0, 1, ContributorAgreement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getContributorAgreement_SignedOn(), theStudyPackage.getLocalDate(), "signedOn", null, 0, 1, ContributorAgreement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getContributorAgreement_Terms(), ecorePackage.getEString(), "terms", null, 0, 1, ContributorAgreement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getContributorAgreement_Audiences(), ecorePackage.getEString(), "audiences", null, 0, -1, ContributorAgreement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getContributorAgreement_ValidUntil(), theStudyPackage.getLocalDate(), "validUntil", null, 0, 1, ContributorAgreement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getContributorAgreement_Revocable(), ecorePackage.getEBoolean(), "revocable", "false", 0, 1, ContributorAgreement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getContributorAgreement_RevocableUntil(), theStudyPackage.getLocalDate(), "revocableUntil", null, 0, 1, ContributorAgreement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getContributorAgreement_RevokedOn(), theStudyPackage.getLocalDate(), "revokedOn", null, 0, 1, ContributorAgreement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getContributorAgreement_Participant(), theStudyPackage.getParticipant(), null, "participant", null, 0, 1, ContributorAgreement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getContributorAgreement_Organisation(), theStudyPackage.getOrganisation(), null, "organisation", null, 0, 1, ContributorAgreement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getContributorAgreement_Film(), this.getFilm(), null, "film", null, 0, 1, ContributorAgreement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getContributorAgreement_Document(), this.getDocument(), null, "document", null, 0, 1, ContributorAgreement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(riskEClass, Risk.class, "Risk", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getRisk_Subject(), this.getRiskSubject(), "subject", null, 0, -1, Risk.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRisk_Likelihood(), this.getLikelihood(), "likelihood", null, 0, 1, Risk.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRisk_Severity(), this.getSeverity(), "severity", null, 0, 1, Risk.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRisk_Mitigation(), ecorePackage.getEString(), "mitigation", null, 0, 1, Risk.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRisk_ResidualLikelihood(), this.getLikelihood(), "residualLikelihood", null, 0, 1, Risk.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRisk_ResidualSeverity(), this.getSeverity(), "residualSeverity", null, 0, 1, Risk.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRisk_ReviewOn(), theStudyPackage.getLocalDate(), "reviewOn", null, 0, 1, Risk.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRisk_Closed(), ecorePackage.getEBoolean(), "closed", "false", 0, 1, Risk.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRisk_Owner(), theStudyPackage.getResearcher(), null, "owner", null, 0, 1, Risk.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRisk_Activities(), theStudyPackage.getActivity(), null, "activities", null, 0, -1, Risk.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(dataAssetEClass, DataAsset.class, "DataAsset", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getDataAsset_Personal(), ecorePackage.getEBoolean(), "personal", "true", 0, 1, DataAsset.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDataAsset_SpecialCategory(), ecorePackage.getEBoolean(), "specialCategory", "false", 0, 1, DataAsset.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDataAsset_LawfulBasis(), this.getLawfulBasis(), "lawfulBasis", null, 0, 1, DataAsset.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDataAsset_SpecialCondition(), this.getSpecialCondition(), "specialCondition", null, 0, 1, DataAsset.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDataAsset_Kinds(), theStudyPackage.getSourceKind(), "kinds", null, 0, -1, DataAsset.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDataAsset_Contents(), ecorePackage.getEString(), "contents", null, 0, 1, DataAsset.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDataAsset_Storage(), ecorePackage.getEString(), "storage", null, 0, 1, DataAsset.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDataAsset_AccessNote(), ecorePackage.getEString(), "accessNote", null, 0, 1, DataAsset.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDataAsset_Transfer(), ecorePackage.getEString(), "transfer", null, 0, 1, DataAsset.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDataAsset_Backup(), ecorePackage.getEString(), "backup", null, 0, 1, DataAsset.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDataAsset_RetainUntil(), theStudyPackage.getLocalDate(), "retainUntil", null, 0, 1, DataAsset.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDataAsset_RetentionReason(), ecorePackage.getEString(), "retentionReason", null, 0, 1, DataAsset.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDataAsset_Disposal(), ecorePackage.getEString(), "disposal", null, 0, 1, DataAsset.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDataAsset_DisposedOn(), theStudyPackage.getLocalDate(), "disposedOn", null, 0, 1, DataAsset.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDataAsset_Archive(), ecorePackage.getEString(), "archive", null, 0, 1, DataAsset.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDataAsset_Controller(), theStudyPackage.getOrganisation(), null, "controller", null, 0, 1, DataAsset.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDataAsset_Processors(), theStudyPackage.getOrganisation(), null, "processors", null, 0, -1, DataAsset.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDataAsset_Access(), theStudyPackage.getResearcher(), null, "access", null, 0, -1, DataAsset.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDataAsset_Activities(), theStudyPackage.getActivity(), null, "activities", null, 0, -1, DataAsset.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(dataSharingAgreementEClass, DataSharingAgreement.class, "DataSharingAgreement", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getDataSharingAgreement_Reference(), ecorePackage.getEString(), "reference", null, 0, 1, DataSharingAgreement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDataSharingAgreement_Purpose(), ecorePackage.getEString(), "purpose", null, 0, 1, DataSharingAgreement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDataSharingAgreement_Safeguards(), ecorePackage.getEString(), "safeguards", null, 0, 1, DataSharingAgreement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDataSharingAgreement_SignedOn(), theStudyPackage.getLocalDate(), "signedOn", null, 0, 1, DataSharingAgreement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDataSharingAgreement_Expires(), theStudyPackage.getLocalDate(), "expires", null, 0, 1, DataSharingAgreement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDataSharingAgreement_Parties(), theStudyPackage.getOrganisation(), null, "parties", null, 0, -1, DataSharingAgreement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDataSharingAgreement_Assets(), this.getDataAsset(), null, "assets", null, 0, -1, DataSharingAgreement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(dpiaEClass, Dpia.class, "Dpia", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getDpia_Reference(), ecorePackage.getEString(), "reference", null, 0, 1, Dpia.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDpia_CompletedOn(), theStudyPackage.getLocalDate(), "completedOn", null, 0, 1, Dpia.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDpia_ReviewOn(), theStudyPackage.getLocalDate(), "reviewOn", null, 0, 1, Dpia.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDpia_ReviewedBy(), ecorePackage.getEString(), "reviewedBy", null, 0, 1, Dpia.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDpia_Necessity(), ecorePackage.getEString(), "necessity", null, 0, 1, Dpia.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDpia_Consultation(), ecorePackage.getEString(), "consultation", null, 0, 1, Dpia.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDpia_Outcome(), ecorePackage.getEString(), "outcome", null, 0, 1, Dpia.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDpia_Risks(), this.getRisk(), null, "risks", null, 0, -1, Dpia.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDpia_Assets(), this.getDataAsset(), null, "assets", null, 0, -1, Dpia.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(incidentEClass, Incident.class, "Incident", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getIncident_Kind(), this.getIncidentKind(), "kind", null, 0, 1, Incident.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getIncident_Severity(), this.getSeverity(), "severity", null, 0, 1, Incident.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getIncident_OccurredOn(), theStudyPackage.getLocalDate(), "occurredOn", null, 0, 1, Incident.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getIncident_ReportedOn(), theStudyPackage.getLocalDate(), "reportedOn", null, 0, 1, Incident.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getIncident_ReportedTo(), ecorePackage.getEString(), "reportedTo", null, 0, 1, Incident.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getIncident_Action(), ecorePackage.getEString(), "action", null, 0, 1, Incident.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getIncident_Learning(), ecorePackage.getEString(), "learning", null, 0, 1, Incident.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getIncident_ClosedOn(), theStudyPackage.getLocalDate(), "closedOn", null, 0, 1, Incident.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getIncident_Participants(), theStudyPackage.getParticipant(), null, "participants", null, 0, -1, Incident.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getIncident_Activity(), theStudyPackage.getActivity(), null, "activity", null, 0, 1, Incident.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getIncident_Risk(), this.getRisk(), null, "risk", null, 0, 1, Incident.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getIncident_Amendment(), this.getAmendment(), null, "amendment", null, 0, 1, Incident.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(declarationEClass, Declaration.class, "Declaration", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getDeclaration_Kind(), this.getDeclarationKind(), "kind", null, 0, 1, Declaration.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDeclaration_Text(), ecorePackage.getEString(), "text", null, 0, 1, Declaration.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDeclaration_DeclaredOn(), theStudyPackage.getLocalDate(), "declaredOn", null, 0, 1, Declaration.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDeclaration_ValidUntil(), theStudyPackage.getLocalDate(), "validUntil", null, 0, 1, Declaration.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDeclaration_Reference(), ecorePackage.getEString(), "reference", null, 0, 1, Declaration.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDeclaration_Researcher(), theStudyPackage.getResearcher(), null, "researcher", null, 0, 1, Declaration.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		// Initialize enums and add enum literals
		initEEnum(applicationStatusEEnum, ApplicationStatus.class, "ApplicationStatus");
		addEEnumLiteral(applicationStatusEEnum, ApplicationStatus.DRAFT);
		addEEnumLiteral(applicationStatusEEnum, ApplicationStatus.SUBMITTED);
		addEEnumLiteral(applicationStatusEEnum, ApplicationStatus.RETURNED);
		addEEnumLiteral(applicationStatusEEnum, ApplicationStatus.APPROVED);
		addEEnumLiteral(applicationStatusEEnum, ApplicationStatus.REJECTED);
		addEEnumLiteral(applicationStatusEEnum, ApplicationStatus.LAPSED);

		initEEnum(riskCategoryEEnum, RiskCategory.class, "RiskCategory");
		addEEnumLiteral(riskCategoryEEnum, RiskCategory.UNSTATED);
		addEEnumLiteral(riskCategoryEEnum, RiskCategory.MINIMAL);
		addEEnumLiteral(riskCategoryEEnum, RiskCategory.LOW);
		addEEnumLiteral(riskCategoryEEnum, RiskCategory.MEDIUM);
		addEEnumLiteral(riskCategoryEEnum, RiskCategory.HIGH);

		initEEnum(approvalDecisionEEnum, ApprovalDecision.class, "ApprovalDecision");
		addEEnumLiteral(approvalDecisionEEnum, ApprovalDecision.PENDING);
		addEEnumLiteral(approvalDecisionEEnum, ApprovalDecision.APPROVED);
		addEEnumLiteral(approvalDecisionEEnum, ApprovalDecision.CONDITIONAL);
		addEEnumLiteral(approvalDecisionEEnum, ApprovalDecision.REJECTED);
		addEEnumLiteral(approvalDecisionEEnum, ApprovalDecision.REVOKED);

		initEEnum(amendmentKindEEnum, AmendmentKind.class, "AmendmentKind");
		addEEnumLiteral(amendmentKindEEnum, AmendmentKind.MINOR);
		addEEnumLiteral(amendmentKindEEnum, AmendmentKind.SUBSTANTIAL);

		initEEnum(documentVariantEEnum, DocumentVariant.class, "DocumentVariant");
		addEEnumLiteral(documentVariantEEnum, DocumentVariant.STANDARD);
		addEEnumLiteral(documentVariantEEnum, DocumentVariant.EASY_READ);
		addEEnumLiteral(documentVariantEEnum, DocumentVariant.LARGE_PRINT);
		addEEnumLiteral(documentVariantEEnum, DocumentVariant.TRANSLATION);

		initEEnum(contactKindEEnum, ContactKind.class, "ContactKind");
		addEEnumLiteral(contactKindEEnum, ContactKind.RESEARCH);
		addEEnumLiteral(contactKindEEnum, ContactKind.COMPLAINTS);
		addEEnumLiteral(contactKindEEnum, ContactKind.DATA_PROTECTION);
		addEEnumLiteral(contactKindEEnum, ContactKind.SUPPORT);
		addEEnumLiteral(contactKindEEnum, ContactKind.SAFEGUARDING);

		initEEnum(consentModeEEnum, ConsentMode.class, "ConsentMode");
		addEEnumLiteral(consentModeEEnum, ConsentMode.WRITTEN);
		addEEnumLiteral(consentModeEEnum, ConsentMode.ONLINE);
		addEEnumLiteral(consentModeEEnum, ConsentMode.RECORDED);
		addEEnumLiteral(consentModeEEnum, ConsentMode.WITNESSED);
		addEEnumLiteral(consentModeEEnum, ConsentMode.BY_CONSULTEE);

		initEEnum(answerEEnum, Answer.class, "Answer");
		addEEnumLiteral(answerEEnum, Answer.UNANSWERED);
		addEEnumLiteral(answerEEnum, Answer.YES);
		addEEnumLiteral(answerEEnum, Answer.NO);

		initEEnum(erasureReasonEEnum, ErasureReason.class, "ErasureReason");
		addEEnumLiteral(erasureReasonEEnum, ErasureReason.WITHDRAWAL);
		addEEnumLiteral(erasureReasonEEnum, ErasureReason.RETENTION_ENDED);
		addEEnumLiteral(erasureReasonEEnum, ErasureReason.MISTAKE);
		addEEnumLiteral(erasureReasonEEnum, ErasureReason.REQUEST);

		initEEnum(releaseDecisionEEnum, ReleaseDecision.class, "ReleaseDecision");
		addEEnumLiteral(releaseDecisionEEnum, ReleaseDecision.NOT_ASKED);
		addEEnumLiteral(releaseDecisionEEnum, ReleaseDecision.RELEASED);
		addEEnumLiteral(releaseDecisionEEnum, ReleaseDecision.CHANGES_ASKED);
		addEEnumLiteral(releaseDecisionEEnum, ReleaseDecision.REFUSED);

		initEEnum(riskSubjectEEnum, RiskSubject.class, "RiskSubject");
		addEEnumLiteral(riskSubjectEEnum, RiskSubject.PARTICIPANTS);
		addEEnumLiteral(riskSubjectEEnum, RiskSubject.RESEARCHERS);
		addEEnumLiteral(riskSubjectEEnum, RiskSubject.ORGANISATIONS);
		addEEnumLiteral(riskSubjectEEnum, RiskSubject.OTHERS);

		initEEnum(likelihoodEEnum, Likelihood.class, "Likelihood");
		addEEnumLiteral(likelihoodEEnum, Likelihood.UNSTATED);
		addEEnumLiteral(likelihoodEEnum, Likelihood.RARE);
		addEEnumLiteral(likelihoodEEnum, Likelihood.UNLIKELY);
		addEEnumLiteral(likelihoodEEnum, Likelihood.POSSIBLE);
		addEEnumLiteral(likelihoodEEnum, Likelihood.LIKELY);
		addEEnumLiteral(likelihoodEEnum, Likelihood.ALMOST_CERTAIN);

		initEEnum(severityEEnum, Severity.class, "Severity");
		addEEnumLiteral(severityEEnum, Severity.UNSTATED);
		addEEnumLiteral(severityEEnum, Severity.NEGLIGIBLE);
		addEEnumLiteral(severityEEnum, Severity.MINOR);
		addEEnumLiteral(severityEEnum, Severity.MODERATE);
		addEEnumLiteral(severityEEnum, Severity.MAJOR);
		addEEnumLiteral(severityEEnum, Severity.SEVERE);

		initEEnum(lawfulBasisEEnum, LawfulBasis.class, "LawfulBasis");
		addEEnumLiteral(lawfulBasisEEnum, LawfulBasis.UNSTATED);
		addEEnumLiteral(lawfulBasisEEnum, LawfulBasis.CONSENT);
		addEEnumLiteral(lawfulBasisEEnum, LawfulBasis.CONTRACT);
		addEEnumLiteral(lawfulBasisEEnum, LawfulBasis.LEGAL_OBLIGATION);
		addEEnumLiteral(lawfulBasisEEnum, LawfulBasis.VITAL_INTERESTS);
		addEEnumLiteral(lawfulBasisEEnum, LawfulBasis.PUBLIC_TASK);
		addEEnumLiteral(lawfulBasisEEnum, LawfulBasis.LEGITIMATE_INTERESTS);

		initEEnum(specialConditionEEnum, SpecialCondition.class, "SpecialCondition");
		addEEnumLiteral(specialConditionEEnum, SpecialCondition.UNSTATED);
		addEEnumLiteral(specialConditionEEnum, SpecialCondition.EXPLICIT_CONSENT);
		addEEnumLiteral(specialConditionEEnum, SpecialCondition.VITAL_INTERESTS);
		addEEnumLiteral(specialConditionEEnum, SpecialCondition.NOT_FOR_PROFIT);
		addEEnumLiteral(specialConditionEEnum, SpecialCondition.MADE_PUBLIC);
		addEEnumLiteral(specialConditionEEnum, SpecialCondition.PUBLIC_INTEREST);
		addEEnumLiteral(specialConditionEEnum, SpecialCondition.HEALTH_CARE);
		addEEnumLiteral(specialConditionEEnum, SpecialCondition.PUBLIC_HEALTH);
		addEEnumLiteral(specialConditionEEnum, SpecialCondition.RESEARCH);

		initEEnum(incidentKindEEnum, IncidentKind.class, "IncidentKind");
		addEEnumLiteral(incidentKindEEnum, IncidentKind.DISTRESS);
		addEEnumLiteral(incidentKindEEnum, IncidentKind.DISCLOSURE);
		addEEnumLiteral(incidentKindEEnum, IncidentKind.SAFEGUARDING);
		addEEnumLiteral(incidentKindEEnum, IncidentKind.DATA_BREACH);
		addEEnumLiteral(incidentKindEEnum, IncidentKind.PROTOCOL_DEVIATION);
		addEEnumLiteral(incidentKindEEnum, IncidentKind.COMPLAINT);
		addEEnumLiteral(incidentKindEEnum, IncidentKind.OTHER);

		initEEnum(declarationKindEEnum, DeclarationKind.class, "DeclarationKind");
		addEEnumLiteral(declarationKindEEnum, DeclarationKind.CONFLICT_OF_INTEREST);
		addEEnumLiteral(declarationKindEEnum, DeclarationKind.INSURANCE);
		addEEnumLiteral(declarationKindEEnum, DeclarationKind.DBS);
		addEEnumLiteral(declarationKindEEnum, DeclarationKind.APPLICANT);
		addEEnumLiteral(declarationKindEEnum, DeclarationKind.SUPERVISOR);
		addEEnumLiteral(declarationKindEEnum, DeclarationKind.TRAINING);
		addEEnumLiteral(declarationKindEEnum, DeclarationKind.OTHER);

		// Create resource
		createResource(eNS_URI);
	}

} //EthicsPackageImpl
