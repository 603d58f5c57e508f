/**
 * Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0
 */
package org.fieldway.model.ethics;

import org.eclipse.emf.common.util.EList;

import org.fieldway.model.study.Root;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Consents</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The participants' own decisions: consents, withdrawals and releases of film.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.fieldway.model.ethics.Consents#getRecords <em>Records</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.Consents#getWithdrawals <em>Withdrawals</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.Consents#getFilmReleases <em>Film Releases</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.Consents#getContributorAgreements <em>Contributor Agreements</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.Consents#getErasures <em>Erasures</em>}</li>
 * </ul>
 *
 * @see org.fieldway.model.ethics.EthicsPackage#getConsents()
 * @model
 * @generated
 */
public interface Consents extends Root {
	/**
	 * Returns the value of the '<em><b>Records</b></em>' containment reference list.
	 * The list contents are of type {@link org.fieldway.model.ethics.ConsentRecord}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What participants have agreed to.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Records</em>' containment reference list.
	 * @see org.fieldway.model.ethics.EthicsPackage#getConsents_Records()
	 * @model containment="true"
	 * @generated
	 */
	EList<ConsentRecord> getRecords();

	/**
	 * Returns the value of the '<em><b>Withdrawals</b></em>' containment reference list.
	 * The list contents are of type {@link org.fieldway.model.ethics.Withdrawal}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What participants have taken back.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Withdrawals</em>' containment reference list.
	 * @see org.fieldway.model.ethics.EthicsPackage#getConsents_Withdrawals()
	 * @model containment="true"
	 * @generated
	 */
	EList<Withdrawal> getWithdrawals();

	/**
	 * Returns the value of the '<em><b>Film Releases</b></em>' containment reference list.
	 * The list contents are of type {@link org.fieldway.model.ethics.FilmRelease}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What participants decided after seeing a cut.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Film Releases</em>' containment reference list.
	 * @see org.fieldway.model.ethics.EthicsPackage#getConsents_FilmReleases()
	 * @model containment="true"
	 * @generated
	 */
	EList<FilmRelease> getFilmReleases();

	/**
	 * Returns the value of the '<em><b>Contributor Agreements</b></em>' containment reference list.
	 * The list contents are of type {@link org.fieldway.model.ethics.ContributorAgreement}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Agreements with people who appear in a film as contributors.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Contributor Agreements</em>' containment reference list.
	 * @see org.fieldway.model.ethics.EthicsPackage#getConsents_ContributorAgreements()
	 * @model containment="true"
	 * @generated
	 */
	EList<ContributorAgreement> getContributorAgreements();

	/**
	 * Returns the value of the '<em><b>Erasures</b></em>' containment reference list.
	 * The list contents are of type {@link org.fieldway.model.ethics.Erasure}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What has been erased, and when.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Erasures</em>' containment reference list.
	 * @see org.fieldway.model.ethics.EthicsPackage#getConsents_Erasures()
	 * @model containment="true"
	 * @generated
	 */
	EList<Erasure> getErasures();

} // Consents
