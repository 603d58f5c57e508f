/**
 * Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0
 */
package org.fieldway.model.ethics.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.fieldway.model.ethics.ConsentRecord;
import org.fieldway.model.ethics.Consents;
import org.fieldway.model.ethics.ContributorAgreement;
import org.fieldway.model.ethics.Erasure;
import org.fieldway.model.ethics.EthicsPackage;
import org.fieldway.model.ethics.FilmRelease;
import org.fieldway.model.ethics.Withdrawal;

import org.fieldway.model.study.impl.RootImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Consents</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.fieldway.model.ethics.impl.ConsentsImpl#getRecords <em>Records</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.impl.ConsentsImpl#getWithdrawals <em>Withdrawals</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.impl.ConsentsImpl#getFilmReleases <em>Film Releases</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.impl.ConsentsImpl#getContributorAgreements <em>Contributor Agreements</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.impl.ConsentsImpl#getErasures <em>Erasures</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ConsentsImpl extends RootImpl implements Consents {
	/**
	 * The cached value of the '{@link #getRecords() <em>Records</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRecords()
	 * @generated
	 * @ordered
	 */
	protected EList<ConsentRecord> records;

	/**
	 * The cached value of the '{@link #getWithdrawals() <em>Withdrawals</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWithdrawals()
	 * @generated
	 * @ordered
	 */
	protected EList<Withdrawal> withdrawals;

	/**
	 * The cached value of the '{@link #getFilmReleases() <em>Film Releases</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFilmReleases()
	 * @generated
	 * @ordered
	 */
	protected EList<FilmRelease> filmReleases;

	/**
	 * The cached value of the '{@link #getContributorAgreements() <em>Contributor Agreements</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getContributorAgreements()
	 * @generated
	 * @ordered
	 */
	protected EList<ContributorAgreement> contributorAgreements;

	/**
	 * The cached value of the '{@link #getErasures() <em>Erasures</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getErasures()
	 * @generated
	 * @ordered
	 */
	protected EList<Erasure> erasures;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ConsentsImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return EthicsPackage.Literals.CONSENTS;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ConsentRecord> getRecords() {
		if (records == null) {
			records = new EObjectContainmentEList<ConsentRecord>(ConsentRecord.class, this, EthicsPackage.CONSENTS__RECORDS);
		}
		return records;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Withdrawal> getWithdrawals() {
		if (withdrawals == null) {
			withdrawals = new EObjectContainmentEList<Withdrawal>(Withdrawal.class, this, EthicsPackage.CONSENTS__WITHDRAWALS);
		}
		return withdrawals;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<FilmRelease> getFilmReleases() {
		if (filmReleases == null) {
			filmReleases = new EObjectContainmentEList<FilmRelease>(FilmRelease.class, this, EthicsPackage.CONSENTS__FILM_RELEASES);
		}
		return filmReleases;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ContributorAgreement> getContributorAgreements() {
		if (contributorAgreements == null) {
			contributorAgreements = new EObjectContainmentEList<ContributorAgreement>(ContributorAgreement.class, this, EthicsPackage.CONSENTS__CONTRIBUTOR_AGREEMENTS);
		}
		return contributorAgreements;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Erasure> getErasures() {
		if (erasures == null) {
			erasures = new EObjectContainmentEList<Erasure>(Erasure.class, this, EthicsPackage.CONSENTS__ERASURES);
		}
		return erasures;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case EthicsPackage.CONSENTS__RECORDS:
				return ((InternalEList<?>)getRecords()).basicRemove(otherEnd, msgs);
			case EthicsPackage.CONSENTS__WITHDRAWALS:
				return ((InternalEList<?>)getWithdrawals()).basicRemove(otherEnd, msgs);
			case EthicsPackage.CONSENTS__FILM_RELEASES:
				return ((InternalEList<?>)getFilmReleases()).basicRemove(otherEnd, msgs);
			case EthicsPackage.CONSENTS__CONTRIBUTOR_AGREEMENTS:
				return ((InternalEList<?>)getContributorAgreements()).basicRemove(otherEnd, msgs);
			case EthicsPackage.CONSENTS__ERASURES:
				return ((InternalEList<?>)getErasures()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case EthicsPackage.CONSENTS__RECORDS:
				return getRecords();
			case EthicsPackage.CONSENTS__WITHDRAWALS:
				return getWithdrawals();
			case EthicsPackage.CONSENTS__FILM_RELEASES:
				return getFilmReleases();
			case EthicsPackage.CONSENTS__CONTRIBUTOR_AGREEMENTS:
				return getContributorAgreements();
			case EthicsPackage.CONSENTS__ERASURES:
				return getErasures();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case EthicsPackage.CONSENTS__RECORDS:
				getRecords().clear();
				getRecords().addAll((Collection<? extends ConsentRecord>)newValue);
				return;
			case EthicsPackage.CONSENTS__WITHDRAWALS:
				getWithdrawals().clear();
				getWithdrawals().addAll((Collection<? extends Withdrawal>)newValue);
				return;
			case EthicsPackage.CONSENTS__FILM_RELEASES:
				getFilmReleases().clear();
				getFilmReleases().addAll((Collection<? extends FilmRelease>)newValue);
				return;
			case EthicsPackage.CONSENTS__CONTRIBUTOR_AGREEMENTS:
				getContributorAgreements().clear();
				getContributorAgreements().addAll((Collection<? extends ContributorAgreement>)newValue);
				return;
			case EthicsPackage.CONSENTS__ERASURES:
				getErasures().clear();
				getErasures().addAll((Collection<? extends Erasure>)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case EthicsPackage.CONSENTS__RECORDS:
				getRecords().clear();
				return;
			case EthicsPackage.CONSENTS__WITHDRAWALS:
				getWithdrawals().clear();
				return;
			case EthicsPackage.CONSENTS__FILM_RELEASES:
				getFilmReleases().clear();
				return;
			case EthicsPackage.CONSENTS__CONTRIBUTOR_AGREEMENTS:
				getContributorAgreements().clear();
				return;
			case EthicsPackage.CONSENTS__ERASURES:
				getErasures().clear();
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case EthicsPackage.CONSENTS__RECORDS:
				return records != null && !records.isEmpty();
			case EthicsPackage.CONSENTS__WITHDRAWALS:
				return withdrawals != null && !withdrawals.isEmpty();
			case EthicsPackage.CONSENTS__FILM_RELEASES:
				return filmReleases != null && !filmReleases.isEmpty();
			case EthicsPackage.CONSENTS__CONTRIBUTOR_AGREEMENTS:
				return contributorAgreements != null && !contributorAgreements.isEmpty();
			case EthicsPackage.CONSENTS__ERASURES:
				return erasures != null && !erasures.isEmpty();
		}
		return super.eIsSet(featureID);
	}

} //ConsentsImpl
