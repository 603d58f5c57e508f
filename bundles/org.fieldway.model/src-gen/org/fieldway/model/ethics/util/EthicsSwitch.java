/**
 * Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0
 */
package org.fieldway.model.ethics.util;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;

import org.eclipse.emf.ecore.util.Switch;

import org.fieldway.model.ethics.*;

import org.fieldway.model.study.Identified;
import org.fieldway.model.study.Named;
import org.fieldway.model.study.Root;

/**
 * <!-- begin-user-doc -->
 * The <b>Switch</b> for the model's inheritance hierarchy.
 * It supports the call {@link #doSwitch(EObject) doSwitch(object)}
 * to invoke the <code>caseXXX</code> method for each class of the model,
 * starting with the actual class of the object
 * and proceeding up the inheritance hierarchy
 * until a non-null result is returned,
 * which is the result of the switch.
 * <!-- end-user-doc -->
 * @see org.fieldway.model.ethics.EthicsPackage
 * @generated
 */
public class EthicsSwitch<T> extends Switch<T> {
	/**
	 * The cached model package
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected static EthicsPackage modelPackage;

	/**
	 * Creates an instance of the switch.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public EthicsSwitch() {
		if (modelPackage == null) {
			modelPackage = EthicsPackage.eINSTANCE;
		}
	}

	/**
	 * Checks whether this is a switch for the given package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param ePackage the package in question.
	 * @return whether this is a switch for the given package.
	 * @generated
	 */
	@Override
	protected boolean isSwitchFor(EPackage ePackage) {
		return ePackage == modelPackage;
	}

	/**
	 * Calls <code>caseXXX</code> for each class of the model until one returns a non null result; it yields that result.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the first non-null result returned by a <code>caseXXX</code> call.
	 * @generated
	 */
	@Override
	protected T doSwitch(int classifierID, EObject theEObject) {
		switch (classifierID) {
			case EthicsPackage.ETHICS: {
				Ethics ethics = (Ethics)theEObject;
				T result = caseEthics(ethics);
				if (result == null) result = caseRoot(ethics);
				if (result == null) result = caseIdentified(ethics);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case EthicsPackage.CONSENTS: {
				Consents consents = (Consents)theEObject;
				T result = caseConsents(consents);
				if (result == null) result = caseRoot(consents);
				if (result == null) result = caseIdentified(consents);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case EthicsPackage.ETHICS_APPLICATION: {
				EthicsApplication ethicsApplication = (EthicsApplication)theEObject;
				T result = caseEthicsApplication(ethicsApplication);
				if (result == null) result = caseNamed(ethicsApplication);
				if (result == null) result = caseIdentified(ethicsApplication);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case EthicsPackage.APPLICATION_ANSWER: {
				ApplicationAnswer applicationAnswer = (ApplicationAnswer)theEObject;
				T result = caseApplicationAnswer(applicationAnswer);
				if (result == null) result = caseIdentified(applicationAnswer);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case EthicsPackage.APPLICATION_VERSION: {
				ApplicationVersion applicationVersion = (ApplicationVersion)theEObject;
				T result = caseApplicationVersion(applicationVersion);
				if (result == null) result = caseIdentified(applicationVersion);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case EthicsPackage.APPROVAL: {
				Approval approval = (Approval)theEObject;
				T result = caseApproval(approval);
				if (result == null) result = caseIdentified(approval);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case EthicsPackage.CONDITION: {
				Condition condition = (Condition)theEObject;
				T result = caseCondition(condition);
				if (result == null) result = caseIdentified(condition);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case EthicsPackage.AMENDMENT: {
				Amendment amendment = (Amendment)theEObject;
				T result = caseAmendment(amendment);
				if (result == null) result = caseNamed(amendment);
				if (result == null) result = caseIdentified(amendment);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case EthicsPackage.DOCUMENT: {
				Document document = (Document)theEObject;
				T result = caseDocument(document);
				if (result == null) result = caseNamed(document);
				if (result == null) result = caseIdentified(document);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case EthicsPackage.DOCUMENT_SECTION: {
				DocumentSection documentSection = (DocumentSection)theEObject;
				T result = caseDocumentSection(documentSection);
				if (result == null) result = caseIdentified(documentSection);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case EthicsPackage.INFORMATION_SHEET: {
				InformationSheet informationSheet = (InformationSheet)theEObject;
				T result = caseInformationSheet(informationSheet);
				if (result == null) result = caseDocument(informationSheet);
				if (result == null) result = caseNamed(informationSheet);
				if (result == null) result = caseIdentified(informationSheet);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case EthicsPackage.CONSENT_FORM: {
				ConsentForm consentForm = (ConsentForm)theEObject;
				T result = caseConsentForm(consentForm);
				if (result == null) result = caseDocument(consentForm);
				if (result == null) result = caseNamed(consentForm);
				if (result == null) result = caseIdentified(consentForm);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case EthicsPackage.CONSENT_ITEM: {
				ConsentItem consentItem = (ConsentItem)theEObject;
				T result = caseConsentItem(consentItem);
				if (result == null) result = caseIdentified(consentItem);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case EthicsPackage.DEBRIEF_SHEET: {
				DebriefSheet debriefSheet = (DebriefSheet)theEObject;
				T result = caseDebriefSheet(debriefSheet);
				if (result == null) result = caseDocument(debriefSheet);
				if (result == null) result = caseNamed(debriefSheet);
				if (result == null) result = caseIdentified(debriefSheet);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case EthicsPackage.RECRUITMENT_TEXT: {
				RecruitmentText recruitmentText = (RecruitmentText)theEObject;
				T result = caseRecruitmentText(recruitmentText);
				if (result == null) result = caseDocument(recruitmentText);
				if (result == null) result = caseNamed(recruitmentText);
				if (result == null) result = caseIdentified(recruitmentText);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case EthicsPackage.GATEKEEPER_LETTER: {
				GatekeeperLetter gatekeeperLetter = (GatekeeperLetter)theEObject;
				T result = caseGatekeeperLetter(gatekeeperLetter);
				if (result == null) result = caseDocument(gatekeeperLetter);
				if (result == null) result = caseNamed(gatekeeperLetter);
				if (result == null) result = caseIdentified(gatekeeperLetter);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case EthicsPackage.DISTRESS_PROTOCOL: {
				DistressProtocol distressProtocol = (DistressProtocol)theEObject;
				T result = caseDistressProtocol(distressProtocol);
				if (result == null) result = caseDocument(distressProtocol);
				if (result == null) result = caseNamed(distressProtocol);
				if (result == null) result = caseIdentified(distressProtocol);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case EthicsPackage.DATA_MANAGEMENT_PLAN: {
				DataManagementPlan dataManagementPlan = (DataManagementPlan)theEObject;
				T result = caseDataManagementPlan(dataManagementPlan);
				if (result == null) result = caseDocument(dataManagementPlan);
				if (result == null) result = caseNamed(dataManagementPlan);
				if (result == null) result = caseIdentified(dataManagementPlan);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case EthicsPackage.TOPIC_GUIDE: {
				TopicGuide topicGuide = (TopicGuide)theEObject;
				T result = caseTopicGuide(topicGuide);
				if (result == null) result = caseDocument(topicGuide);
				if (result == null) result = caseNamed(topicGuide);
				if (result == null) result = caseIdentified(topicGuide);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case EthicsPackage.OTHER_DOCUMENT: {
				OtherDocument otherDocument = (OtherDocument)theEObject;
				T result = caseOtherDocument(otherDocument);
				if (result == null) result = caseDocument(otherDocument);
				if (result == null) result = caseNamed(otherDocument);
				if (result == null) result = caseIdentified(otherDocument);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case EthicsPackage.CONTACT: {
				Contact contact = (Contact)theEObject;
				T result = caseContact(contact);
				if (result == null) result = caseNamed(contact);
				if (result == null) result = caseIdentified(contact);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case EthicsPackage.CONSENT_RECORD: {
				ConsentRecord consentRecord = (ConsentRecord)theEObject;
				T result = caseConsentRecord(consentRecord);
				if (result == null) result = caseIdentified(consentRecord);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case EthicsPackage.CONSENT_ANSWER: {
				ConsentAnswer consentAnswer = (ConsentAnswer)theEObject;
				T result = caseConsentAnswer(consentAnswer);
				if (result == null) result = caseIdentified(consentAnswer);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case EthicsPackage.WITHDRAWAL: {
				Withdrawal withdrawal = (Withdrawal)theEObject;
				T result = caseWithdrawal(withdrawal);
				if (result == null) result = caseIdentified(withdrawal);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case EthicsPackage.ERASURE: {
				Erasure erasure = (Erasure)theEObject;
				T result = caseErasure(erasure);
				if (result == null) result = caseIdentified(erasure);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case EthicsPackage.FILM: {
				Film film = (Film)theEObject;
				T result = caseFilm(film);
				if (result == null) result = caseNamed(film);
				if (result == null) result = caseIdentified(film);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case EthicsPackage.CUT: {
				Cut cut = (Cut)theEObject;
				T result = caseCut(cut);
				if (result == null) result = caseNamed(cut);
				if (result == null) result = caseIdentified(cut);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case EthicsPackage.CLIP_USE: {
				ClipUse clipUse = (ClipUse)theEObject;
				T result = caseClipUse(clipUse);
				if (result == null) result = caseIdentified(clipUse);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case EthicsPackage.FILM_RELEASE: {
				FilmRelease filmRelease = (FilmRelease)theEObject;
				T result = caseFilmRelease(filmRelease);
				if (result == null) result = caseIdentified(filmRelease);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case EthicsPackage.CONTRIBUTOR_AGREEMENT: {
				ContributorAgreement contributorAgreement = (ContributorAgreement)theEObject;
				T result = caseContributorAgreement(contributorAgreement);
				if (result == null) result = caseIdentified(contributorAgreement);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case EthicsPackage.RISK: {
				Risk risk = (Risk)theEObject;
				T result = caseRisk(risk);
				if (result == null) result = caseNamed(risk);
				if (result == null) result = caseIdentified(risk);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case EthicsPackage.DATA_ASSET: {
				DataAsset dataAsset = (DataAsset)theEObject;
				T result = caseDataAsset(dataAsset);
				if (result == null) result = caseNamed(dataAsset);
				if (result == null) result = caseIdentified(dataAsset);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case EthicsPackage.DATA_SHARING_AGREEMENT: {
				DataSharingAgreement dataSharingAgreement = (DataSharingAgreement)theEObject;
				T result = caseDataSharingAgreement(dataSharingAgreement);
				if (result == null) result = caseNamed(dataSharingAgreement);
				if (result == null) result = caseIdentified(dataSharingAgreement);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case EthicsPackage.DPIA: {
				Dpia dpia = (Dpia)theEObject;
				T result = caseDpia(dpia);
				if (result == null) result = caseNamed(dpia);
				if (result == null) result = caseIdentified(dpia);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case EthicsPackage.INCIDENT: {
				Incident incident = (Incident)theEObject;
				T result = caseIncident(incident);
				if (result == null) result = caseNamed(incident);
				if (result == null) result = caseIdentified(incident);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case EthicsPackage.DECLARATION: {
				Declaration declaration = (Declaration)theEObject;
				T result = caseDeclaration(declaration);
				if (result == null) result = caseIdentified(declaration);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			default: return defaultCase(theEObject);
		}
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Ethics</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Ethics</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseEthics(Ethics object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Consents</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Consents</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseConsents(Consents object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Application</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Application</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseEthicsApplication(EthicsApplication object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Application Answer</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Application Answer</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseApplicationAnswer(ApplicationAnswer object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Application Version</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Application Version</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseApplicationVersion(ApplicationVersion object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Approval</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Approval</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseApproval(Approval object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Condition</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Condition</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseCondition(Condition object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Amendment</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Amendment</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseAmendment(Amendment object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Document</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Document</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseDocument(Document object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Document Section</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Document Section</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseDocumentSection(DocumentSection object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Information Sheet</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Information Sheet</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseInformationSheet(InformationSheet object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Consent Form</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Consent Form</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseConsentForm(ConsentForm object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Consent Item</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Consent Item</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseConsentItem(ConsentItem object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Debrief Sheet</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Debrief Sheet</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseDebriefSheet(DebriefSheet object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Recruitment Text</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Recruitment Text</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseRecruitmentText(RecruitmentText object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Gatekeeper Letter</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Gatekeeper Letter</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseGatekeeperLetter(GatekeeperLetter object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Distress Protocol</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Distress Protocol</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseDistressProtocol(DistressProtocol object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Data Management Plan</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Data Management Plan</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseDataManagementPlan(DataManagementPlan object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Topic Guide</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Topic Guide</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseTopicGuide(TopicGuide object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Other Document</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Other Document</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseOtherDocument(OtherDocument object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Contact</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Contact</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseContact(Contact object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Consent Record</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Consent Record</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseConsentRecord(ConsentRecord object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Consent Answer</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Consent Answer</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseConsentAnswer(ConsentAnswer object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Withdrawal</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Withdrawal</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseWithdrawal(Withdrawal object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Erasure</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Erasure</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseErasure(Erasure object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Film</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Film</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseFilm(Film object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Cut</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Cut</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseCut(Cut object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Clip Use</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Clip Use</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseClipUse(ClipUse object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Film Release</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Film Release</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseFilmRelease(FilmRelease object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Contributor Agreement</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Contributor Agreement</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseContributorAgreement(ContributorAgreement object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Risk</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Risk</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseRisk(Risk object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Data Asset</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Data Asset</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseDataAsset(DataAsset object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Data Sharing Agreement</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Data Sharing Agreement</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseDataSharingAgreement(DataSharingAgreement object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Dpia</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Dpia</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseDpia(Dpia object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Incident</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Incident</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseIncident(Incident object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Declaration</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Declaration</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseDeclaration(Declaration object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Identified</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Identified</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseIdentified(Identified object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Root</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Root</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseRoot(Root object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Named</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Named</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseNamed(Named object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>EObject</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch, but this is the last case anyway.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>EObject</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject)
	 * @generated
	 */
	@Override
	public T defaultCase(EObject object) {
		return null;
	}

} //EthicsSwitch
