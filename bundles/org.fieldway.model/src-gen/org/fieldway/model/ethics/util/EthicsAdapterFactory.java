/**
 * Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0
 */
package org.fieldway.model.ethics.util;

import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.Notifier;

import org.eclipse.emf.common.notify.impl.AdapterFactoryImpl;

import org.eclipse.emf.ecore.EObject;

import org.fieldway.model.ethics.*;

import org.fieldway.model.study.Identified;
import org.fieldway.model.study.Named;
import org.fieldway.model.study.Root;

/**
 * <!-- begin-user-doc -->
 * The <b>Adapter Factory</b> for the model.
 * It provides an adapter <code>createXXX</code> method for each class of the model.
 * <!-- end-user-doc -->
 * @see org.fieldway.model.ethics.EthicsPackage
 * @generated
 */
public class EthicsAdapterFactory extends AdapterFactoryImpl {
	/**
	 * The cached model package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected static EthicsPackage modelPackage;

	/**
	 * Creates an instance of the adapter factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public EthicsAdapterFactory() {
		if (modelPackage == null) {
			modelPackage = EthicsPackage.eINSTANCE;
		}
	}

	/**
	 * Returns whether this factory is applicable for the type of the object.
	 * <!-- begin-user-doc -->
	 * This implementation returns <code>true</code> if the object is either the model's package or is an instance object of the model.
	 * <!-- end-user-doc -->
	 * @return whether this factory is applicable for the type of the object.
	 * @generated
	 */
	@Override
	public boolean isFactoryForType(Object object) {
		if (object == modelPackage) {
			return true;
		}
		if (object instanceof EObject) {
			return ((EObject)object).eClass().getEPackage() == modelPackage;
		}
		return false;
	}

	/**
	 * The switch that delegates to the <code>createXXX</code> methods.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected EthicsSwitch<Adapter> modelSwitch =
		new EthicsSwitch<Adapter>() {
			@Override
			public Adapter caseEthics(Ethics object) {
				return createEthicsAdapter();
			}
			@Override
			public Adapter caseConsents(Consents object) {
				return createConsentsAdapter();
			}
			@Override
			public Adapter caseEthicsApplication(EthicsApplication object) {
				return createEthicsApplicationAdapter();
			}
			@Override
			public Adapter caseApplicationAnswer(ApplicationAnswer object) {
				return createApplicationAnswerAdapter();
			}
			@Override
			public Adapter caseApplicationVersion(ApplicationVersion object) {
				return createApplicationVersionAdapter();
			}
			@Override
			public Adapter caseApproval(Approval object) {
				return createApprovalAdapter();
			}
			@Override
			public Adapter caseCondition(Condition object) {
				return createConditionAdapter();
			}
			@Override
			public Adapter caseAmendment(Amendment object) {
				return createAmendmentAdapter();
			}
			@Override
			public Adapter caseDocument(Document object) {
				return createDocumentAdapter();
			}
			@Override
			public Adapter caseDocumentSection(DocumentSection object) {
				return createDocumentSectionAdapter();
			}
			@Override
			public Adapter caseInformationSheet(InformationSheet object) {
				return createInformationSheetAdapter();
			}
			@Override
			public Adapter caseConsentForm(ConsentForm object) {
				return createConsentFormAdapter();
			}
			@Override
			public Adapter caseConsentItem(ConsentItem object) {
				return createConsentItemAdapter();
			}
			@Override
			public Adapter caseDebriefSheet(DebriefSheet object) {
				return createDebriefSheetAdapter();
			}
			@Override
			public Adapter caseRecruitmentText(RecruitmentText object) {
				return createRecruitmentTextAdapter();
			}
			@Override
			public Adapter caseGatekeeperLetter(GatekeeperLetter object) {
				return createGatekeeperLetterAdapter();
			}
			@Override
			public Adapter caseDistressProtocol(DistressProtocol object) {
				return createDistressProtocolAdapter();
			}
			@Override
			public Adapter caseDataManagementPlan(DataManagementPlan object) {
				return createDataManagementPlanAdapter();
			}
			@Override
			public Adapter caseTopicGuide(TopicGuide object) {
				return createTopicGuideAdapter();
			}
			@Override
			public Adapter caseOtherDocument(OtherDocument object) {
				return createOtherDocumentAdapter();
			}
			@Override
			public Adapter caseContact(Contact object) {
				return createContactAdapter();
			}
			@Override
			public Adapter caseConsentRecord(ConsentRecord object) {
				return createConsentRecordAdapter();
			}
			@Override
			public Adapter caseConsentAnswer(ConsentAnswer object) {
				return createConsentAnswerAdapter();
			}
			@Override
			public Adapter caseWithdrawal(Withdrawal object) {
				return createWithdrawalAdapter();
			}
			@Override
			public Adapter caseErasure(Erasure object) {
				return createErasureAdapter();
			}
			@Override
			public Adapter caseFilm(Film object) {
				return createFilmAdapter();
			}
			@Override
			public Adapter caseCut(Cut object) {
				return createCutAdapter();
			}
			@Override
			public Adapter caseClipUse(ClipUse object) {
				return createClipUseAdapter();
			}
			@Override
			public Adapter caseFilmRelease(FilmRelease object) {
				return createFilmReleaseAdapter();
			}
			@Override
			public Adapter caseContributorAgreement(ContributorAgreement object) {
				return createContributorAgreementAdapter();
			}
			@Override
			public Adapter caseRisk(Risk object) {
				return createRiskAdapter();
			}
			@Override
			public Adapter caseDataAsset(DataAsset object) {
				return createDataAssetAdapter();
			}
			@Override
			public Adapter caseDataSharingAgreement(DataSharingAgreement object) {
				return createDataSharingAgreementAdapter();
			}
			@Override
			public Adapter caseDpia(Dpia object) {
				return createDpiaAdapter();
			}
			@Override
			public Adapter caseIncident(Incident object) {
				return createIncidentAdapter();
			}
			@Override
			public Adapter caseDeclaration(Declaration object) {
				return createDeclarationAdapter();
			}
			@Override
			public Adapter caseIdentified(Identified object) {
				return createIdentifiedAdapter();
			}
			@Override
			public Adapter caseRoot(Root object) {
				return createRootAdapter();
			}
			@Override
			public Adapter caseNamed(Named object) {
				return createNamedAdapter();
			}
			@Override
			public Adapter defaultCase(EObject object) {
				return createEObjectAdapter();
			}
		};

	/**
	 * Creates an adapter for the <code>target</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param target the object to adapt.
	 * @return the adapter for the <code>target</code>.
	 * @generated
	 */
	@Override
	public Adapter createAdapter(Notifier target) {
		return modelSwitch.doSwitch((EObject)target);
	}


	/**
	 * Creates a new adapter for an object of class '{@link org.fieldway.model.ethics.Ethics <em>Ethics</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.fieldway.model.ethics.Ethics
	 * @generated
	 */
	public Adapter createEthicsAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.fieldway.model.ethics.Consents <em>Consents</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.fieldway.model.ethics.Consents
	 * @generated
	 */
	public Adapter createConsentsAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.fieldway.model.ethics.EthicsApplication <em>Application</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.fieldway.model.ethics.EthicsApplication
	 * @generated
	 */
	public Adapter createEthicsApplicationAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.fieldway.model.ethics.ApplicationAnswer <em>Application Answer</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.fieldway.model.ethics.ApplicationAnswer
	 * @generated
	 */
	public Adapter createApplicationAnswerAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.fieldway.model.ethics.ApplicationVersion <em>Application Version</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.fieldway.model.ethics.ApplicationVersion
	 * @generated
	 */
	public Adapter createApplicationVersionAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.fieldway.model.ethics.Approval <em>Approval</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.fieldway.model.ethics.Approval
	 * @generated
	 */
	public Adapter createApprovalAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.fieldway.model.ethics.Condition <em>Condition</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.fieldway.model.ethics.Condition
	 * @generated
	 */
	public Adapter createConditionAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.fieldway.model.ethics.Amendment <em>Amendment</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.fieldway.model.ethics.Amendment
	 * @generated
	 */
	public Adapter createAmendmentAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.fieldway.model.ethics.Document <em>Document</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.fieldway.model.ethics.Document
	 * @generated
	 */
	public Adapter createDocumentAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.fieldway.model.ethics.DocumentSection <em>Document Section</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.fieldway.model.ethics.DocumentSection
	 * @generated
	 */
	public Adapter createDocumentSectionAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.fieldway.model.ethics.InformationSheet <em>Information Sheet</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.fieldway.model.ethics.InformationSheet
	 * @generated
	 */
	public Adapter createInformationSheetAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.fieldway.model.ethics.ConsentForm <em>Consent Form</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.fieldway.model.ethics.ConsentForm
	 * @generated
	 */
	public Adapter createConsentFormAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.fieldway.model.ethics.ConsentItem <em>Consent Item</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.fieldway.model.ethics.ConsentItem
	 * @generated
	 */
	public Adapter createConsentItemAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.fieldway.model.ethics.DebriefSheet <em>Debrief Sheet</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.fieldway.model.ethics.DebriefSheet
	 * @generated
	 */
	public Adapter createDebriefSheetAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.fieldway.model.ethics.RecruitmentText <em>Recruitment Text</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.fieldway.model.ethics.RecruitmentText
	 * @generated
	 */
	public Adapter createRecruitmentTextAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.fieldway.model.ethics.GatekeeperLetter <em>Gatekeeper Letter</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.fieldway.model.ethics.GatekeeperLetter
	 * @generated
	 */
	public Adapter createGatekeeperLetterAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.fieldway.model.ethics.DistressProtocol <em>Distress Protocol</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.fieldway.model.ethics.DistressProtocol
	 * @generated
	 */
	public Adapter createDistressProtocolAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.fieldway.model.ethics.DataManagementPlan <em>Data Management Plan</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.fieldway.model.ethics.DataManagementPlan
	 * @generated
	 */
	public Adapter createDataManagementPlanAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.fieldway.model.ethics.TopicGuide <em>Topic Guide</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.fieldway.model.ethics.TopicGuide
	 * @generated
	 */
	public Adapter createTopicGuideAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.fieldway.model.ethics.OtherDocument <em>Other Document</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.fieldway.model.ethics.OtherDocument
	 * @generated
	 */
	public Adapter createOtherDocumentAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.fieldway.model.ethics.Contact <em>Contact</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.fieldway.model.ethics.Contact
	 * @generated
	 */
	public Adapter createContactAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.fieldway.model.ethics.ConsentRecord <em>Consent Record</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.fieldway.model.ethics.ConsentRecord
	 * @generated
	 */
	public Adapter createConsentRecordAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.fieldway.model.ethics.ConsentAnswer <em>Consent Answer</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.fieldway.model.ethics.ConsentAnswer
	 * @generated
	 */
	public Adapter createConsentAnswerAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.fieldway.model.ethics.Withdrawal <em>Withdrawal</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.fieldway.model.ethics.Withdrawal
	 * @generated
	 */
	public Adapter createWithdrawalAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.fieldway.model.ethics.Erasure <em>Erasure</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.fieldway.model.ethics.Erasure
	 * @generated
	 */
	public Adapter createErasureAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.fieldway.model.ethics.Film <em>Film</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.fieldway.model.ethics.Film
	 * @generated
	 */
	public Adapter createFilmAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.fieldway.model.ethics.Cut <em>Cut</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.fieldway.model.ethics.Cut
	 * @generated
	 */
	public Adapter createCutAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.fieldway.model.ethics.ClipUse <em>Clip Use</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.fieldway.model.ethics.ClipUse
	 * @generated
	 */
	public Adapter createClipUseAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.fieldway.model.ethics.FilmRelease <em>Film Release</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.fieldway.model.ethics.FilmRelease
	 * @generated
	 */
	public Adapter createFilmReleaseAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.fieldway.model.ethics.ContributorAgreement <em>Contributor Agreement</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.fieldway.model.ethics.ContributorAgreement
	 * @generated
	 */
	public Adapter createContributorAgreementAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.fieldway.model.ethics.Risk <em>Risk</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.fieldway.model.ethics.Risk
	 * @generated
	 */
	public Adapter createRiskAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.fieldway.model.ethics.DataAsset <em>Data Asset</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.fieldway.model.ethics.DataAsset
	 * @generated
	 */
	public Adapter createDataAssetAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.fieldway.model.ethics.DataSharingAgreement <em>Data Sharing Agreement</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.fieldway.model.ethics.DataSharingAgreement
	 * @generated
	 */
	public Adapter createDataSharingAgreementAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.fieldway.model.ethics.Dpia <em>Dpia</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.fieldway.model.ethics.Dpia
	 * @generated
	 */
	public Adapter createDpiaAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.fieldway.model.ethics.Incident <em>Incident</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.fieldway.model.ethics.Incident
	 * @generated
	 */
	public Adapter createIncidentAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.fieldway.model.ethics.Declaration <em>Declaration</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.fieldway.model.ethics.Declaration
	 * @generated
	 */
	public Adapter createDeclarationAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.fieldway.model.study.Identified <em>Identified</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.fieldway.model.study.Identified
	 * @generated
	 */
	public Adapter createIdentifiedAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.fieldway.model.study.Root <em>Root</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.fieldway.model.study.Root
	 * @generated
	 */
	public Adapter createRootAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.fieldway.model.study.Named <em>Named</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.fieldway.model.study.Named
	 * @generated
	 */
	public Adapter createNamedAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for the default case.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @generated
	 */
	public Adapter createEObjectAdapter() {
		return null;
	}

} //EthicsAdapterFactory
