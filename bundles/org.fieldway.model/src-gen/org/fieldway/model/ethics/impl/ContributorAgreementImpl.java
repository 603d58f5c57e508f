/**
 * Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0
 */
package org.fieldway.model.ethics.impl;

import java.time.LocalDate;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EDataTypeUniqueEList;

import org.fieldway.model.ethics.ContributorAgreement;
import org.fieldway.model.ethics.Document;
import org.fieldway.model.ethics.EthicsPackage;
import org.fieldway.model.ethics.Film;

import org.fieldway.model.study.Organisation;
import org.fieldway.model.study.Participant;

import org.fieldway.model.study.impl.IdentifiedImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Contributor Agreement</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.fieldway.model.ethics.impl.ContributorAgreementImpl#getReference <em>Reference</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.impl.ContributorAgreementImpl#getSignedOn <em>Signed On</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.impl.ContributorAgreementImpl#getTerms <em>Terms</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.impl.ContributorAgreementImpl#getAudiences <em>Audiences</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.impl.ContributorAgreementImpl#getValidUntil <em>Valid Until</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.impl.ContributorAgreementImpl#isRevocable <em>Revocable</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.impl.ContributorAgreementImpl#getRevocableUntil <em>Revocable Until</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.impl.ContributorAgreementImpl#getRevokedOn <em>Revoked On</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.impl.ContributorAgreementImpl#getParticipant <em>Participant</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.impl.ContributorAgreementImpl#getOrganisation <em>Organisation</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.impl.ContributorAgreementImpl#getFilm <em>Film</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.impl.ContributorAgreementImpl#getDocument <em>Document</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ContributorAgreementImpl extends IdentifiedImpl implements ContributorAgreement {
	/**
	 * The default value of the '{@link #getReference() <em>Reference</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReference()
	 * @generated
	 * @ordered
	 */
	protected static final String REFERENCE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getReference() <em>Reference</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReference()
	 * @generated
	 * @ordered
	 */
	protected String reference = REFERENCE_EDEFAULT;

	/**
	 * The default value of the '{@link #getSignedOn() <em>Signed On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSignedOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate SIGNED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSignedOn() <em>Signed On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSignedOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate signedOn = SIGNED_ON_EDEFAULT;

	/**
	 * The default value of the '{@link #getTerms() <em>Terms</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTerms()
	 * @generated
	 * @ordered
	 */
	protected static final String TERMS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTerms() <em>Terms</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTerms()
	 * @generated
	 * @ordered
	 */
	protected String terms = TERMS_EDEFAULT;

	/**
	 * The cached value of the '{@link #getAudiences() <em>Audiences</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAudiences()
	 * @generated
	 * @ordered
	 */
	protected EList<String> audiences;

	/**
	 * The default value of the '{@link #getValidUntil() <em>Valid Until</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getValidUntil()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate VALID_UNTIL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getValidUntil() <em>Valid Until</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getValidUntil()
	 * @generated
	 * @ordered
	 */
	protected LocalDate validUntil = VALID_UNTIL_EDEFAULT;

	/**
	 * The default value of the '{@link #isRevocable() <em>Revocable</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isRevocable()
	 * @generated
	 * @ordered
	 */
	protected static final boolean REVOCABLE_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isRevocable() <em>Revocable</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isRevocable()
	 * @generated
	 * @ordered
	 */
	protected boolean revocable = REVOCABLE_EDEFAULT;

	/**
	 * The default value of the '{@link #getRevocableUntil() <em>Revocable Until</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRevocableUntil()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate REVOCABLE_UNTIL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRevocableUntil() <em>Revocable Until</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRevocableUntil()
	 * @generated
	 * @ordered
	 */
	protected LocalDate revocableUntil = REVOCABLE_UNTIL_EDEFAULT;

	/**
	 * The default value of the '{@link #getRevokedOn() <em>Revoked On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRevokedOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate REVOKED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRevokedOn() <em>Revoked On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRevokedOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate revokedOn = REVOKED_ON_EDEFAULT;

	/**
	 * The cached value of the '{@link #getParticipant() <em>Participant</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getParticipant()
	 * @generated
	 * @ordered
	 */
	protected Participant participant;

	/**
	 * The cached value of the '{@link #getOrganisation() <em>Organisation</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOrganisation()
	 * @generated
	 * @ordered
	 */
	protected Organisation organisation;

	/**
	 * The cached value of the '{@link #getFilm() <em>Film</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFilm()
	 * @generated
	 * @ordered
	 */
	protected Film film;

	/**
	 * The cached value of the '{@link #getDocument() <em>Document</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDocument()
	 * @generated
	 * @ordered
	 */
	protected Document document;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ContributorAgreementImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return EthicsPackage.Literals.CONTRIBUTOR_AGREEMENT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getReference() {
		return reference;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReference(String newReference) {
		String oldReference = reference;
		reference = newReference;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EthicsPackage.CONTRIBUTOR_AGREEMENT__REFERENCE, oldReference, reference));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getSignedOn() {
		return signedOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSignedOn(LocalDate newSignedOn) {
		LocalDate oldSignedOn = signedOn;
		signedOn = newSignedOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EthicsPackage.CONTRIBUTOR_AGREEMENT__SIGNED_ON, oldSignedOn, signedOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTerms() {
		return terms;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTerms(String newTerms) {
		String oldTerms = terms;
		terms = newTerms;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EthicsPackage.CONTRIBUTOR_AGREEMENT__TERMS, oldTerms, terms));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getAudiences() {
		if (audiences == null) {
			audiences = new EDataTypeUniqueEList<String>(String.class, this, EthicsPackage.CONTRIBUTOR_AGREEMENT__AUDIENCES);
		}
		return audiences;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getValidUntil() {
		return validUntil;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setValidUntil(LocalDate newValidUntil) {
		LocalDate oldValidUntil = validUntil;
		validUntil = newValidUntil;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EthicsPackage.CONTRIBUTOR_AGREEMENT__VALID_UNTIL, oldValidUntil, validUntil));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isRevocable() {
		return revocable;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRevocable(boolean newRevocable) {
		boolean oldRevocable = revocable;
		revocable = newRevocable;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EthicsPackage.CONTRIBUTOR_AGREEMENT__REVOCABLE, oldRevocable, revocable));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getRevocableUntil() {
		return revocableUntil;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRevocableUntil(LocalDate newRevocableUntil) {
		LocalDate oldRevocableUntil = revocableUntil;
		revocableUntil = newRevocableUntil;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EthicsPackage.CONTRIBUTOR_AGREEMENT__REVOCABLE_UNTIL, oldRevocableUntil, revocableUntil));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getRevokedOn() {
		return revokedOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRevokedOn(LocalDate newRevokedOn) {
		LocalDate oldRevokedOn = revokedOn;
		revokedOn = newRevokedOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EthicsPackage.CONTRIBUTOR_AGREEMENT__REVOKED_ON, oldRevokedOn, revokedOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Participant getParticipant() {
		if (participant != null && participant.eIsProxy()) {
			InternalEObject oldParticipant = (InternalEObject)participant;
			participant = (Participant)eResolveProxy(oldParticipant);
			if (participant != oldParticipant) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, EthicsPackage.CONTRIBUTOR_AGREEMENT__PARTICIPANT, oldParticipant, participant));
			}
		}
		return participant;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Participant basicGetParticipant() {
		return participant;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setParticipant(Participant newParticipant) {
		Participant oldParticipant = participant;
		participant = newParticipant;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EthicsPackage.CONTRIBUTOR_AGREEMENT__PARTICIPANT, oldParticipant, participant));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Organisation getOrganisation() {
		if (organisation != null && organisation.eIsProxy()) {
			InternalEObject oldOrganisation = (InternalEObject)organisation;
			organisation = (Organisation)eResolveProxy(oldOrganisation);
			if (organisation != oldOrganisation) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, EthicsPackage.CONTRIBUTOR_AGREEMENT__ORGANISATION, oldOrganisation, organisation));
			}
		}
		return organisation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Organisation basicGetOrganisation() {
		return organisation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOrganisation(Organisation newOrganisation) {
		Organisation oldOrganisation = organisation;
		organisation = newOrganisation;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EthicsPackage.CONTRIBUTOR_AGREEMENT__ORGANISATION, oldOrganisation, organisation));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Film getFilm() {
		if (film != null && film.eIsProxy()) {
			InternalEObject oldFilm = (InternalEObject)film;
			film = (Film)eResolveProxy(oldFilm);
			if (film != oldFilm) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, EthicsPackage.CONTRIBUTOR_AGREEMENT__FILM, oldFilm, film));
			}
		}
		return film;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Film basicGetFilm() {
		return film;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFilm(Film newFilm) {
		Film oldFilm = film;
		film = newFilm;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EthicsPackage.CONTRIBUTOR_AGREEMENT__FILM, oldFilm, film));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Document getDocument() {
		if (document != null && document.eIsProxy()) {
			InternalEObject oldDocument = (InternalEObject)document;
			document = (Document)eResolveProxy(oldDocument);
			if (document != oldDocument) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, EthicsPackage.CONTRIBUTOR_AGREEMENT__DOCUMENT, oldDocument, document));
			}
		}
		return document;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Document basicGetDocument() {
		return document;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDocument(Document newDocument) {
		Document oldDocument = document;
		document = newDocument;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EthicsPackage.CONTRIBUTOR_AGREEMENT__DOCUMENT, oldDocument, document));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case EthicsPackage.CONTRIBUTOR_AGREEMENT__REFERENCE:
				return getReference();
			case EthicsPackage.CONTRIBUTOR_AGREEMENT__SIGNED_ON:
				return getSignedOn();
			case EthicsPackage.CONTRIBUTOR_AGREEMENT__TERMS:
				return getTerms();
			case EthicsPackage.CONTRIBUTOR_AGREEMENT__AUDIENCES:
				return getAudiences();
			case EthicsPackage.CONTRIBUTOR_AGREEMENT__VALID_UNTIL:
				return getValidUntil();
			case EthicsPackage.CONTRIBUTOR_AGREEMENT__REVOCABLE:
				return isRevocable();
			case EthicsPackage.CONTRIBUTOR_AGREEMENT__REVOCABLE_UNTIL:
				return getRevocableUntil();
			case EthicsPackage.CONTRIBUTOR_AGREEMENT__REVOKED_ON:
				return getRevokedOn();
			case EthicsPackage.CONTRIBUTOR_AGREEMENT__PARTICIPANT:
				if (resolve) return getParticipant();
				return basicGetParticipant();
			case EthicsPackage.CONTRIBUTOR_AGREEMENT__ORGANISATION:
				if (resolve) return getOrganisation();
				return basicGetOrganisation();
			case EthicsPackage.CONTRIBUTOR_AGREEMENT__FILM:
				if (resolve) return getFilm();
				return basicGetFilm();
			case EthicsPackage.CONTRIBUTOR_AGREEMENT__DOCUMENT:
				if (resolve) return getDocument();
				return basicGetDocument();
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
			case EthicsPackage.CONTRIBUTOR_AGREEMENT__REFERENCE:
				setReference((String)newValue);
				return;
			case EthicsPackage.CONTRIBUTOR_AGREEMENT__SIGNED_ON:
				setSignedOn((LocalDate)newValue);
				return;
			case EthicsPackage.CONTRIBUTOR_AGREEMENT__TERMS:
				setTerms((String)newValue);
				return;
			case EthicsPackage.CONTRIBUTOR_AGREEMENT__AUDIENCES:
				getAudiences().clear();
				getAudiences().addAll((Collection<? extends String>)newValue);
				return;
			case EthicsPackage.CONTRIBUTOR_AGREEMENT__VALID_UNTIL:
				setValidUntil((LocalDate)newValue);
				return;
			case EthicsPackage.CONTRIBUTOR_AGREEMENT__REVOCABLE:
				setRevocable((Boolean)newValue);
				return;
			case EthicsPackage.CONTRIBUTOR_AGREEMENT__REVOCABLE_UNTIL:
				setRevocableUntil((LocalDate)newValue);
				return;
			case EthicsPackage.CONTRIBUTOR_AGREEMENT__REVOKED_ON:
				setRevokedOn((LocalDate)newValue);
				return;
			case EthicsPackage.CONTRIBUTOR_AGREEMENT__PARTICIPANT:
				setParticipant((Participant)newValue);
				return;
			case EthicsPackage.CONTRIBUTOR_AGREEMENT__ORGANISATION:
				setOrganisation((Organisation)newValue);
				return;
			case EthicsPackage.CONTRIBUTOR_AGREEMENT__FILM:
				setFilm((Film)newValue);
				return;
			case EthicsPackage.CONTRIBUTOR_AGREEMENT__DOCUMENT:
				setDocument((Document)newValue);
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
			case EthicsPackage.CONTRIBUTOR_AGREEMENT__REFERENCE:
				setReference(REFERENCE_EDEFAULT);
				return;
			case EthicsPackage.CONTRIBUTOR_AGREEMENT__SIGNED_ON:
				setSignedOn(SIGNED_ON_EDEFAULT);
				return;
			case EthicsPackage.CONTRIBUTOR_AGREEMENT__TERMS:
				setTerms(TERMS_EDEFAULT);
				return;
			case EthicsPackage.CONTRIBUTOR_AGREEMENT__AUDIENCES:
				getAudiences().clear();
				return;
			case EthicsPackage.CONTRIBUTOR_AGREEMENT__VALID_UNTIL:
				setValidUntil(VALID_UNTIL_EDEFAULT);
				return;
			case EthicsPackage.CONTRIBUTOR_AGREEMENT__REVOCABLE:
				setRevocable(REVOCABLE_EDEFAULT);
				return;
			case EthicsPackage.CONTRIBUTOR_AGREEMENT__REVOCABLE_UNTIL:
				setRevocableUntil(REVOCABLE_UNTIL_EDEFAULT);
				return;
			case EthicsPackage.CONTRIBUTOR_AGREEMENT__REVOKED_ON:
				setRevokedOn(REVOKED_ON_EDEFAULT);
				return;
			case EthicsPackage.CONTRIBUTOR_AGREEMENT__PARTICIPANT:
				setParticipant((Participant)null);
				return;
			case EthicsPackage.CONTRIBUTOR_AGREEMENT__ORGANISATION:
				setOrganisation((Organisation)null);
				return;
			case EthicsPackage.CONTRIBUTOR_AGREEMENT__FILM:
				setFilm((Film)null);
				return;
			case EthicsPackage.CONTRIBUTOR_AGREEMENT__DOCUMENT:
				setDocument((Document)null);
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
			case EthicsPackage.CONTRIBUTOR_AGREEMENT__REFERENCE:
				return REFERENCE_EDEFAULT == null ? reference != null : !REFERENCE_EDEFAULT.equals(reference);
			case EthicsPackage.CONTRIBUTOR_AGREEMENT__SIGNED_ON:
				return SIGNED_ON_EDEFAULT == null ? signedOn != null : !SIGNED_ON_EDEFAULT.equals(signedOn);
			case EthicsPackage.CONTRIBUTOR_AGREEMENT__TERMS:
				return TERMS_EDEFAULT == null ? terms != null : !TERMS_EDEFAULT.equals(terms);
			case EthicsPackage.CONTRIBUTOR_AGREEMENT__AUDIENCES:
				return audiences != null && !audiences.isEmpty();
			case EthicsPackage.CONTRIBUTOR_AGREEMENT__VALID_UNTIL:
				return VALID_UNTIL_EDEFAULT == null ? validUntil != null : !VALID_UNTIL_EDEFAULT.equals(validUntil);
			case EthicsPackage.CONTRIBUTOR_AGREEMENT__REVOCABLE:
				return revocable != REVOCABLE_EDEFAULT;
			case EthicsPackage.CONTRIBUTOR_AGREEMENT__REVOCABLE_UNTIL:
				return REVOCABLE_UNTIL_EDEFAULT == null ? revocableUntil != null : !REVOCABLE_UNTIL_EDEFAULT.equals(revocableUntil);
			case EthicsPackage.CONTRIBUTOR_AGREEMENT__REVOKED_ON:
				return REVOKED_ON_EDEFAULT == null ? revokedOn != null : !REVOKED_ON_EDEFAULT.equals(revokedOn);
			case EthicsPackage.CONTRIBUTOR_AGREEMENT__PARTICIPANT:
				return participant != null;
			case EthicsPackage.CONTRIBUTOR_AGREEMENT__ORGANISATION:
				return organisation != null;
			case EthicsPackage.CONTRIBUTOR_AGREEMENT__FILM:
				return film != null;
			case EthicsPackage.CONTRIBUTOR_AGREEMENT__DOCUMENT:
				return document != null;
		}
		return super.eIsSet(featureID);
	}

} //ContributorAgreementImpl
