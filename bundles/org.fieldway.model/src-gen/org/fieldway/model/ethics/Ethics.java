/**
 * Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0
 */
package org.fieldway.model.ethics;

import org.eclipse.emf.common.util.EList;

import org.fieldway.model.study.Root;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Ethics</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Everything about the ethics of a study apart from the participants' own consents.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.fieldway.model.ethics.Ethics#getApplications <em>Applications</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.Ethics#getDocuments <em>Documents</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.Ethics#getFilms <em>Films</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.Ethics#getRisks <em>Risks</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.Ethics#getDataAssets <em>Data Assets</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.Ethics#getDpias <em>Dpias</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.Ethics#getSharingAgreements <em>Sharing Agreements</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.Ethics#getIncidents <em>Incidents</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.Ethics#getDeclarations <em>Declarations</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.Ethics#getContacts <em>Contacts</em>}</li>
 * </ul>
 *
 * @see org.fieldway.model.ethics.EthicsPackage#getEthics()
 * @model
 * @generated
 */
public interface Ethics extends Root {
	/**
	 * Returns the value of the '<em><b>Applications</b></em>' containment reference list.
	 * The list contents are of type {@link org.fieldway.model.ethics.EthicsApplication}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Applications to ethics committees.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Applications</em>' containment reference list.
	 * @see org.fieldway.model.ethics.EthicsPackage#getEthics_Applications()
	 * @model containment="true"
	 * @generated
	 */
	EList<EthicsApplication> getApplications();

	/**
	 * Returns the value of the '<em><b>Documents</b></em>' containment reference list.
	 * The list contents are of type {@link org.fieldway.model.ethics.Document}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Information sheets, consent forms and other papers, every version of them.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Documents</em>' containment reference list.
	 * @see org.fieldway.model.ethics.EthicsPackage#getEthics_Documents()
	 * @model containment="true"
	 * @generated
	 */
	EList<Document> getDocuments();

	/**
	 * Returns the value of the '<em><b>Films</b></em>' containment reference list.
	 * The list contents are of type {@link org.fieldway.model.ethics.Film}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Films made in the study, with their cuts.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Films</em>' containment reference list.
	 * @see org.fieldway.model.ethics.EthicsPackage#getEthics_Films()
	 * @model containment="true"
	 * @generated
	 */
	EList<Film> getFilms();

	/**
	 * Returns the value of the '<em><b>Risks</b></em>' containment reference list.
	 * The list contents are of type {@link org.fieldway.model.ethics.Risk}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What could go wrong, and what is done about it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Risks</em>' containment reference list.
	 * @see org.fieldway.model.ethics.EthicsPackage#getEthics_Risks()
	 * @model containment="true"
	 * @generated
	 */
	EList<Risk> getRisks();

	/**
	 * Returns the value of the '<em><b>Data Assets</b></em>' containment reference list.
	 * The list contents are of type {@link org.fieldway.model.ethics.DataAsset}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What data are held, why, where and until when.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Data Assets</em>' containment reference list.
	 * @see org.fieldway.model.ethics.EthicsPackage#getEthics_DataAssets()
	 * @model containment="true"
	 * @generated
	 */
	EList<DataAsset> getDataAssets();

	/**
	 * Returns the value of the '<em><b>Dpias</b></em>' containment reference list.
	 * The list contents are of type {@link org.fieldway.model.ethics.Dpia}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Assessments of what data use could mean for people.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Dpias</em>' containment reference list.
	 * @see org.fieldway.model.ethics.EthicsPackage#getEthics_Dpias()
	 * @model containment="true"
	 * @generated
	 */
	EList<Dpia> getDpias();

	/**
	 * Returns the value of the '<em><b>Sharing Agreements</b></em>' containment reference list.
	 * The list contents are of type {@link org.fieldway.model.ethics.DataSharingAgreement}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Agreements on giving data to others.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sharing Agreements</em>' containment reference list.
	 * @see org.fieldway.model.ethics.EthicsPackage#getEthics_SharingAgreements()
	 * @model containment="true"
	 * @generated
	 */
	EList<DataSharingAgreement> getSharingAgreements();

	/**
	 * Returns the value of the '<em><b>Incidents</b></em>' containment reference list.
	 * The list contents are of type {@link org.fieldway.model.ethics.Incident}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What went wrong, and what was done.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Incidents</em>' containment reference list.
	 * @see org.fieldway.model.ethics.EthicsPackage#getEthics_Incidents()
	 * @model containment="true"
	 * @generated
	 */
	EList<Incident> getIncidents();

	/**
	 * Returns the value of the '<em><b>Declarations</b></em>' containment reference list.
	 * The list contents are of type {@link org.fieldway.model.ethics.Declaration}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What members of the team have declared.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Declarations</em>' containment reference list.
	 * @see org.fieldway.model.ethics.EthicsPackage#getEthics_Declarations()
	 * @model containment="true"
	 * @generated
	 */
	EList<Declaration> getDeclarations();

	/**
	 * Returns the value of the '<em><b>Contacts</b></em>' containment reference list.
	 * The list contents are of type {@link org.fieldway.model.ethics.Contact}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whom participants can turn to.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Contacts</em>' containment reference list.
	 * @see org.fieldway.model.ethics.EthicsPackage#getEthics_Contacts()
	 * @model containment="true"
	 * @generated
	 */
	EList<Contact> getContacts();

} // Ethics
