/**
 * Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0
 */
package org.fieldway.model.ethics;

import org.eclipse.emf.ecore.EFactory;

/**
 * <!-- begin-user-doc -->
 * The <b>Factory</b> for the model.
 * It provides a create method for each non-abstract class of the model.
 * <!-- end-user-doc -->
 * @see org.fieldway.model.ethics.EthicsPackage
 * @generated
 */
public interface EthicsFactory extends EFactory {
	/**
	 * The singleton instance of the factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	EthicsFactory eINSTANCE = org.fieldway.model.ethics.impl.EthicsFactoryImpl.init();

	/**
	 * Returns a new object of class '<em>Ethics</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Ethics</em>'.
	 * @generated
	 */
	Ethics createEthics();

	/**
	 * Returns a new object of class '<em>Consents</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Consents</em>'.
	 * @generated
	 */
	Consents createConsents();

	/**
	 * Returns a new object of class '<em>Application</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Application</em>'.
	 * @generated
	 */
	EthicsApplication createEthicsApplication();

	/**
	 * Returns a new object of class '<em>Application Answer</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Application Answer</em>'.
	 * @generated
	 */
	ApplicationAnswer createApplicationAnswer();

	/**
	 * Returns a new object of class '<em>Application Version</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Application Version</em>'.
	 * @generated
	 */
	ApplicationVersion createApplicationVersion();

	/**
	 * Returns a new object of class '<em>Approval</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Approval</em>'.
	 * @generated
	 */
	Approval createApproval();

	/**
	 * Returns a new object of class '<em>Condition</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Condition</em>'.
	 * @generated
	 */
	Condition createCondition();

	/**
	 * Returns a new object of class '<em>Amendment</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Amendment</em>'.
	 * @generated
	 */
	Amendment createAmendment();

	/**
	 * Returns a new object of class '<em>Document Section</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Document Section</em>'.
	 * @generated
	 */
	DocumentSection createDocumentSection();

	/**
	 * Returns a new object of class '<em>Information Sheet</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Information Sheet</em>'.
	 * @generated
	 */
	InformationSheet createInformationSheet();

	/**
	 * Returns a new object of class '<em>Consent Form</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Consent Form</em>'.
	 * @generated
	 */
	ConsentForm createConsentForm();

	/**
	 * Returns a new object of class '<em>Consent Item</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Consent Item</em>'.
	 * @generated
	 */
	ConsentItem createConsentItem();

	/**
	 * Returns a new object of class '<em>Debrief Sheet</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Debrief Sheet</em>'.
	 * @generated
	 */
	DebriefSheet createDebriefSheet();

	/**
	 * Returns a new object of class '<em>Recruitment Text</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Recruitment Text</em>'.
	 * @generated
	 */
	RecruitmentText createRecruitmentText();

	/**
	 * Returns a new object of class '<em>Gatekeeper Letter</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Gatekeeper Letter</em>'.
	 * @generated
	 */
	GatekeeperLetter createGatekeeperLetter();

	/**
	 * Returns a new object of class '<em>Distress Protocol</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Distress Protocol</em>'.
	 * @generated
	 */
	DistressProtocol createDistressProtocol();

	/**
	 * Returns a new object of class '<em>Data Management Plan</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Data Management Plan</em>'.
	 * @generated
	 */
	DataManagementPlan createDataManagementPlan();

	/**
	 * Returns a new object of class '<em>Topic Guide</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Topic Guide</em>'.
	 * @generated
	 */
	TopicGuide createTopicGuide();

	/**
	 * Returns a new object of class '<em>Other Document</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Other Document</em>'.
	 * @generated
	 */
	OtherDocument createOtherDocument();

	/**
	 * Returns a new object of class '<em>Contact</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Contact</em>'.
	 * @generated
	 */
	Contact createContact();

	/**
	 * Returns a new object of class '<em>Consent Record</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Consent Record</em>'.
	 * @generated
	 */
	ConsentRecord createConsentRecord();

	/**
	 * Returns a new object of class '<em>Consent Answer</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Consent Answer</em>'.
	 * @generated
	 */
	ConsentAnswer createConsentAnswer();

	/**
	 * Returns a new object of class '<em>Withdrawal</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Withdrawal</em>'.
	 * @generated
	 */
	Withdrawal createWithdrawal();

	/**
	 * Returns a new object of class '<em>Erasure</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Erasure</em>'.
	 * @generated
	 */
	Erasure createErasure();

	/**
	 * Returns a new object of class '<em>Film</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Film</em>'.
	 * @generated
	 */
	Film createFilm();

	/**
	 * Returns a new object of class '<em>Cut</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Cut</em>'.
	 * @generated
	 */
	Cut createCut();

	/**
	 * Returns a new object of class '<em>Clip Use</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Clip Use</em>'.
	 * @generated
	 */
	ClipUse createClipUse();

	/**
	 * Returns a new object of class '<em>Film Release</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Film Release</em>'.
	 * @generated
	 */
	FilmRelease createFilmRelease();

	/**
	 * Returns a new object of class '<em>Contributor Agreement</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Contributor Agreement</em>'.
	 * @generated
	 */
	ContributorAgreement createContributorAgreement();

	/**
	 * Returns a new object of class '<em>Risk</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Risk</em>'.
	 * @generated
	 */
	Risk createRisk();

	/**
	 * Returns a new object of class '<em>Data Asset</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Data Asset</em>'.
	 * @generated
	 */
	DataAsset createDataAsset();

	/**
	 * Returns a new object of class '<em>Data Sharing Agreement</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Data Sharing Agreement</em>'.
	 * @generated
	 */
	DataSharingAgreement createDataSharingAgreement();

	/**
	 * Returns a new object of class '<em>Dpia</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Dpia</em>'.
	 * @generated
	 */
	Dpia createDpia();

	/**
	 * Returns a new object of class '<em>Incident</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Incident</em>'.
	 * @generated
	 */
	Incident createIncident();

	/**
	 * Returns a new object of class '<em>Declaration</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Declaration</em>'.
	 * @generated
	 */
	Declaration createDeclaration();

	/**
	 * Returns the package supported by this factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the package supported by this factory.
	 * @generated
	 */
	EthicsPackage getEthicsPackage();

} //EthicsFactory
