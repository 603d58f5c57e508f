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

import org.fieldway.model.ethics.Contact;
import org.fieldway.model.ethics.DataAsset;
import org.fieldway.model.ethics.DataSharingAgreement;
import org.fieldway.model.ethics.Declaration;
import org.fieldway.model.ethics.Document;
import org.fieldway.model.ethics.Dpia;
import org.fieldway.model.ethics.Ethics;
import org.fieldway.model.ethics.EthicsApplication;
import org.fieldway.model.ethics.EthicsPackage;
import org.fieldway.model.ethics.Film;
import org.fieldway.model.ethics.Incident;
import org.fieldway.model.ethics.Risk;

import org.fieldway.model.study.impl.RootImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Ethics</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.fieldway.model.ethics.impl.EthicsImpl#getApplications <em>Applications</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.impl.EthicsImpl#getDocuments <em>Documents</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.impl.EthicsImpl#getFilms <em>Films</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.impl.EthicsImpl#getRisks <em>Risks</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.impl.EthicsImpl#getDataAssets <em>Data Assets</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.impl.EthicsImpl#getDpias <em>Dpias</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.impl.EthicsImpl#getSharingAgreements <em>Sharing Agreements</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.impl.EthicsImpl#getIncidents <em>Incidents</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.impl.EthicsImpl#getDeclarations <em>Declarations</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.impl.EthicsImpl#getContacts <em>Contacts</em>}</li>
 * </ul>
 *
 * @generated
 */
public class EthicsImpl extends RootImpl implements Ethics {
	/**
	 * The cached value of the '{@link #getApplications() <em>Applications</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getApplications()
	 * @generated
	 * @ordered
	 */
	protected EList<EthicsApplication> applications;

	/**
	 * The cached value of the '{@link #getDocuments() <em>Documents</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDocuments()
	 * @generated
	 * @ordered
	 */
	protected EList<Document> documents;

	/**
	 * The cached value of the '{@link #getFilms() <em>Films</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFilms()
	 * @generated
	 * @ordered
	 */
	protected EList<Film> films;

	/**
	 * The cached value of the '{@link #getRisks() <em>Risks</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRisks()
	 * @generated
	 * @ordered
	 */
	protected EList<Risk> risks;

	/**
	 * The cached value of the '{@link #getDataAssets() <em>Data Assets</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDataAssets()
	 * @generated
	 * @ordered
	 */
	protected EList<DataAsset> dataAssets;

	/**
	 * The cached value of the '{@link #getDpias() <em>Dpias</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDpias()
	 * @generated
	 * @ordered
	 */
	protected EList<Dpia> dpias;

	/**
	 * The cached value of the '{@link #getSharingAgreements() <em>Sharing Agreements</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSharingAgreements()
	 * @generated
	 * @ordered
	 */
	protected EList<DataSharingAgreement> sharingAgreements;

	/**
	 * The cached value of the '{@link #getIncidents() <em>Incidents</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIncidents()
	 * @generated
	 * @ordered
	 */
	protected EList<Incident> incidents;

	/**
	 * The cached value of the '{@link #getDeclarations() <em>Declarations</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDeclarations()
	 * @generated
	 * @ordered
	 */
	protected EList<Declaration> declarations;

	/**
	 * The cached value of the '{@link #getContacts() <em>Contacts</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getContacts()
	 * @generated
	 * @ordered
	 */
	protected EList<Contact> contacts;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected EthicsImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return EthicsPackage.Literals.ETHICS;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<EthicsApplication> getApplications() {
		if (applications == null) {
			applications = new EObjectContainmentEList<EthicsApplication>(EthicsApplication.class, this, EthicsPackage.ETHICS__APPLICATIONS);
		}
		return applications;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Document> getDocuments() {
		if (documents == null) {
			documents = new EObjectContainmentEList<Document>(Document.class, this, EthicsPackage.ETHICS__DOCUMENTS);
		}
		return documents;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Film> getFilms() {
		if (films == null) {
			films = new EObjectContainmentEList<Film>(Film.class, this, EthicsPackage.ETHICS__FILMS);
		}
		return films;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Risk> getRisks() {
		if (risks == null) {
			risks = new EObjectContainmentEList<Risk>(Risk.class, this, EthicsPackage.ETHICS__RISKS);
		}
		return risks;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<DataAsset> getDataAssets() {
		if (dataAssets == null) {
			dataAssets = new EObjectContainmentEList<DataAsset>(DataAsset.class, this, EthicsPackage.ETHICS__DATA_ASSETS);
		}
		return dataAssets;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Dpia> getDpias() {
		if (dpias == null) {
			dpias = new EObjectContainmentEList<Dpia>(Dpia.class, this, EthicsPackage.ETHICS__DPIAS);
		}
		return dpias;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<DataSharingAgreement> getSharingAgreements() {
		if (sharingAgreements == null) {
			sharingAgreements = new EObjectContainmentEList<DataSharingAgreement>(DataSharingAgreement.class, this, EthicsPackage.ETHICS__SHARING_AGREEMENTS);
		}
		return sharingAgreements;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Incident> getIncidents() {
		if (incidents == null) {
			incidents = new EObjectContainmentEList<Incident>(Incident.class, this, EthicsPackage.ETHICS__INCIDENTS);
		}
		return incidents;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Declaration> getDeclarations() {
		if (declarations == null) {
			declarations = new EObjectContainmentEList<Declaration>(Declaration.class, this, EthicsPackage.ETHICS__DECLARATIONS);
		}
		return declarations;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Contact> getContacts() {
		if (contacts == null) {
			contacts = new EObjectContainmentEList<Contact>(Contact.class, this, EthicsPackage.ETHICS__CONTACTS);
		}
		return contacts;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case EthicsPackage.ETHICS__APPLICATIONS:
				return ((InternalEList<?>)getApplications()).basicRemove(otherEnd, msgs);
			case EthicsPackage.ETHICS__DOCUMENTS:
				return ((InternalEList<?>)getDocuments()).basicRemove(otherEnd, msgs);
			case EthicsPackage.ETHICS__FILMS:
				return ((InternalEList<?>)getFilms()).basicRemove(otherEnd, msgs);
			case EthicsPackage.ETHICS__RISKS:
				return ((InternalEList<?>)getRisks()).basicRemove(otherEnd, msgs);
			case EthicsPackage.ETHICS__DATA_ASSETS:
				return ((InternalEList<?>)getDataAssets()).basicRemove(otherEnd, msgs);
			case EthicsPackage.ETHICS__DPIAS:
				return ((InternalEList<?>)getDpias()).basicRemove(otherEnd, msgs);
			case EthicsPackage.ETHICS__SHARING_AGREEMENTS:
				return ((InternalEList<?>)getSharingAgreements()).basicRemove(otherEnd, msgs);
			case EthicsPackage.ETHICS__INCIDENTS:
				return ((InternalEList<?>)getIncidents()).basicRemove(otherEnd, msgs);
			case EthicsPackage.ETHICS__DECLARATIONS:
				return ((InternalEList<?>)getDeclarations()).basicRemove(otherEnd, msgs);
			case EthicsPackage.ETHICS__CONTACTS:
				return ((InternalEList<?>)getContacts()).basicRemove(otherEnd, msgs);
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
			case EthicsPackage.ETHICS__APPLICATIONS:
				return getApplications();
			case EthicsPackage.ETHICS__DOCUMENTS:
				return getDocuments();
			case EthicsPackage.ETHICS__FILMS:
				return getFilms();
			case EthicsPackage.ETHICS__RISKS:
				return getRisks();
			case EthicsPackage.ETHICS__DATA_ASSETS:
				return getDataAssets();
			case EthicsPackage.ETHICS__DPIAS:
				return getDpias();
			case EthicsPackage.ETHICS__SHARING_AGREEMENTS:
				return getSharingAgreements();
			case EthicsPackage.ETHICS__INCIDENTS:
				return getIncidents();
			case EthicsPackage.ETHICS__DECLARATIONS:
				return getDeclarations();
			case EthicsPackage.ETHICS__CONTACTS:
				return getContacts();
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
			case EthicsPackage.ETHICS__APPLICATIONS:
				getApplications().clear();
				getApplications().addAll((Collection<? extends EthicsApplication>)newValue);
				return;
			case EthicsPackage.ETHICS__DOCUMENTS:
				getDocuments().clear();
				getDocuments().addAll((Collection<? extends Document>)newValue);
				return;
			case EthicsPackage.ETHICS__FILMS:
				getFilms().clear();
				getFilms().addAll((Collection<? extends Film>)newValue);
				return;
			case EthicsPackage.ETHICS__RISKS:
				getRisks().clear();
				getRisks().addAll((Collection<? extends Risk>)newValue);
				return;
			case EthicsPackage.ETHICS__DATA_ASSETS:
				getDataAssets().clear();
				getDataAssets().addAll((Collection<? extends DataAsset>)newValue);
				return;
			case EthicsPackage.ETHICS__DPIAS:
				getDpias().clear();
				getDpias().addAll((Collection<? extends Dpia>)newValue);
				return;
			case EthicsPackage.ETHICS__SHARING_AGREEMENTS:
				getSharingAgreements().clear();
				getSharingAgreements().addAll((Collection<? extends DataSharingAgreement>)newValue);
				return;
			case EthicsPackage.ETHICS__INCIDENTS:
				getIncidents().clear();
				getIncidents().addAll((Collection<? extends Incident>)newValue);
				return;
			case EthicsPackage.ETHICS__DECLARATIONS:
				getDeclarations().clear();
				getDeclarations().addAll((Collection<? extends Declaration>)newValue);
				return;
			case EthicsPackage.ETHICS__CONTACTS:
				getContacts().clear();
				getContacts().addAll((Collection<? extends Contact>)newValue);
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
			case EthicsPackage.ETHICS__APPLICATIONS:
				getApplications().clear();
				return;
			case EthicsPackage.ETHICS__DOCUMENTS:
				getDocuments().clear();
				return;
			case EthicsPackage.ETHICS__FILMS:
				getFilms().clear();
				return;
			case EthicsPackage.ETHICS__RISKS:
				getRisks().clear();
				return;
			case EthicsPackage.ETHICS__DATA_ASSETS:
				getDataAssets().clear();
				return;
			case EthicsPackage.ETHICS__DPIAS:
				getDpias().clear();
				return;
			case EthicsPackage.ETHICS__SHARING_AGREEMENTS:
				getSharingAgreements().clear();
				return;
			case EthicsPackage.ETHICS__INCIDENTS:
				getIncidents().clear();
				return;
			case EthicsPackage.ETHICS__DECLARATIONS:
				getDeclarations().clear();
				return;
			case EthicsPackage.ETHICS__CONTACTS:
				getContacts().clear();
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
			case EthicsPackage.ETHICS__APPLICATIONS:
				return applications != null && !applications.isEmpty();
			case EthicsPackage.ETHICS__DOCUMENTS:
				return documents != null && !documents.isEmpty();
			case EthicsPackage.ETHICS__FILMS:
				return films != null && !films.isEmpty();
			case EthicsPackage.ETHICS__RISKS:
				return risks != null && !risks.isEmpty();
			case EthicsPackage.ETHICS__DATA_ASSETS:
				return dataAssets != null && !dataAssets.isEmpty();
			case EthicsPackage.ETHICS__DPIAS:
				return dpias != null && !dpias.isEmpty();
			case EthicsPackage.ETHICS__SHARING_AGREEMENTS:
				return sharingAgreements != null && !sharingAgreements.isEmpty();
			case EthicsPackage.ETHICS__INCIDENTS:
				return incidents != null && !incidents.isEmpty();
			case EthicsPackage.ETHICS__DECLARATIONS:
				return declarations != null && !declarations.isEmpty();
			case EthicsPackage.ETHICS__CONTACTS:
				return contacts != null && !contacts.isEmpty();
		}
		return super.eIsSet(featureID);
	}

} //EthicsImpl
