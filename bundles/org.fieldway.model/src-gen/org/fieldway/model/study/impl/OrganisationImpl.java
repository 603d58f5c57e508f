/**
 * Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0
 */
package org.fieldway.model.study.impl;

import java.lang.reflect.InvocationTargetException;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectResolvingEList;

import org.fieldway.model.study.Organisation;
import org.fieldway.model.study.OrganisationKind;
import org.fieldway.model.study.Place;
import org.fieldway.model.study.Sector;
import org.fieldway.model.study.SectorGroup;
import org.fieldway.model.study.StudyPackage;
import org.fieldway.model.study.StudyRole;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Organisation</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.fieldway.model.study.impl.OrganisationImpl#getSector <em>Sector</em>}</li>
 *   <li>{@link org.fieldway.model.study.impl.OrganisationImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.fieldway.model.study.impl.OrganisationImpl#getStudyRole <em>Study Role</em>}</li>
 *   <li>{@link org.fieldway.model.study.impl.OrganisationImpl#getContribution <em>Contribution</em>}</li>
 *   <li>{@link org.fieldway.model.study.impl.OrganisationImpl#getContact <em>Contact</em>}</li>
 *   <li>{@link org.fieldway.model.study.impl.OrganisationImpl#getMemberOf <em>Member Of</em>}</li>
 *   <li>{@link org.fieldway.model.study.impl.OrganisationImpl#getServes <em>Serves</em>}</li>
 *   <li>{@link org.fieldway.model.study.impl.OrganisationImpl#getLocatedAt <em>Located At</em>}</li>
 * </ul>
 *
 * @generated
 */
public class OrganisationImpl extends ActorImpl implements Organisation {
	/**
	 * The default value of the '{@link #getSector() <em>Sector</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSector()
	 * @generated
	 * @ordered
	 */
	protected static final Sector SECTOR_EDEFAULT = Sector.UNSTATED;

	/**
	 * The cached value of the '{@link #getSector() <em>Sector</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSector()
	 * @generated
	 * @ordered
	 */
	protected Sector sector = SECTOR_EDEFAULT;

	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final OrganisationKind KIND_EDEFAULT = OrganisationKind.UNSTATED;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected OrganisationKind kind = KIND_EDEFAULT;

	/**
	 * The default value of the '{@link #getStudyRole() <em>Study Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStudyRole()
	 * @generated
	 * @ordered
	 */
	protected static final StudyRole STUDY_ROLE_EDEFAULT = StudyRole.NONE;

	/**
	 * The cached value of the '{@link #getStudyRole() <em>Study Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStudyRole()
	 * @generated
	 * @ordered
	 */
	protected StudyRole studyRole = STUDY_ROLE_EDEFAULT;

	/**
	 * The default value of the '{@link #getContribution() <em>Contribution</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getContribution()
	 * @generated
	 * @ordered
	 */
	protected static final String CONTRIBUTION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getContribution() <em>Contribution</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getContribution()
	 * @generated
	 * @ordered
	 */
	protected String contribution = CONTRIBUTION_EDEFAULT;

	/**
	 * The default value of the '{@link #getContact() <em>Contact</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getContact()
	 * @generated
	 * @ordered
	 */
	protected static final String CONTACT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getContact() <em>Contact</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getContact()
	 * @generated
	 * @ordered
	 */
	protected String contact = CONTACT_EDEFAULT;

	/**
	 * The cached value of the '{@link #getMemberOf() <em>Member Of</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMemberOf()
	 * @generated
	 * @ordered
	 */
	protected EList<Organisation> memberOf;

	/**
	 * The cached value of the '{@link #getServes() <em>Serves</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getServes()
	 * @generated
	 * @ordered
	 */
	protected EList<Place> serves;

	/**
	 * The cached value of the '{@link #getLocatedAt() <em>Located At</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLocatedAt()
	 * @generated
	 * @ordered
	 */
	protected EList<Place> locatedAt;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected OrganisationImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return StudyPackage.Literals.ORGANISATION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Sector getSector() {
		return sector;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSector(Sector newSector) {
		Sector oldSector = sector;
		sector = newSector == null ? SECTOR_EDEFAULT : newSector;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.ORGANISATION__SECTOR, oldSector, sector));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public OrganisationKind getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(OrganisationKind newKind) {
		OrganisationKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.ORGANISATION__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public StudyRole getStudyRole() {
		return studyRole;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStudyRole(StudyRole newStudyRole) {
		StudyRole oldStudyRole = studyRole;
		studyRole = newStudyRole == null ? STUDY_ROLE_EDEFAULT : newStudyRole;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.ORGANISATION__STUDY_ROLE, oldStudyRole, studyRole));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getContribution() {
		return contribution;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setContribution(String newContribution) {
		String oldContribution = contribution;
		contribution = newContribution;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.ORGANISATION__CONTRIBUTION, oldContribution, contribution));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getContact() {
		return contact;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setContact(String newContact) {
		String oldContact = contact;
		contact = newContact;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.ORGANISATION__CONTACT, oldContact, contact));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Organisation> getMemberOf() {
		if (memberOf == null) {
			memberOf = new EObjectResolvingEList<Organisation>(Organisation.class, this, StudyPackage.ORGANISATION__MEMBER_OF);
		}
		return memberOf;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Place> getServes() {
		if (serves == null) {
			serves = new EObjectResolvingEList<Place>(Place.class, this, StudyPackage.ORGANISATION__SERVES);
		}
		return serves;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Place> getLocatedAt() {
		if (locatedAt == null) {
			locatedAt = new EObjectResolvingEList<Place>(Place.class, this, StudyPackage.ORGANISATION__LOCATED_AT);
		}
		return locatedAt;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SectorGroup sectorGroup() {
		return switch (getSector()) { case NHS, LOCAL_GOVERNMENT, ACADEMIC -> SectorGroup.PUBLIC; case VCSE, INFORMAL -> SectorGroup.THIRD; case PRIVATE -> SectorGroup.PRIVATE; case UNSTATED -> SectorGroup.UNSTATED; };
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case StudyPackage.ORGANISATION__SECTOR:
				return getSector();
			case StudyPackage.ORGANISATION__KIND:
				return getKind();
			case StudyPackage.ORGANISATION__STUDY_ROLE:
				return getStudyRole();
			case StudyPackage.ORGANISATION__CONTRIBUTION:
				return getContribution();
			case StudyPackage.ORGANISATION__CONTACT:
				return getContact();
			case StudyPackage.ORGANISATION__MEMBER_OF:
				return getMemberOf();
			case StudyPackage.ORGANISATION__SERVES:
				return getServes();
			case StudyPackage.ORGANISATION__LOCATED_AT:
				return getLocatedAt();
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
			case StudyPackage.ORGANISATION__SECTOR:
				setSector((Sector)newValue);
				return;
			case StudyPackage.ORGANISATION__KIND:
				setKind((OrganisationKind)newValue);
				return;
			case StudyPackage.ORGANISATION__STUDY_ROLE:
				setStudyRole((StudyRole)newValue);
				return;
			case StudyPackage.ORGANISATION__CONTRIBUTION:
				setContribution((String)newValue);
				return;
			case StudyPackage.ORGANISATION__CONTACT:
				setContact((String)newValue);
				return;
			case StudyPackage.ORGANISATION__MEMBER_OF:
				getMemberOf().clear();
				getMemberOf().addAll((Collection<? extends Organisation>)newValue);
				return;
			case StudyPackage.ORGANISATION__SERVES:
				getServes().clear();
				getServes().addAll((Collection<? extends Place>)newValue);
				return;
			case StudyPackage.ORGANISATION__LOCATED_AT:
				getLocatedAt().clear();
				getLocatedAt().addAll((Collection<? extends Place>)newValue);
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
			case StudyPackage.ORGANISATION__SECTOR:
				setSector(SECTOR_EDEFAULT);
				return;
			case StudyPackage.ORGANISATION__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case StudyPackage.ORGANISATION__STUDY_ROLE:
				setStudyRole(STUDY_ROLE_EDEFAULT);
				return;
			case StudyPackage.ORGANISATION__CONTRIBUTION:
				setContribution(CONTRIBUTION_EDEFAULT);
				return;
			case StudyPackage.ORGANISATION__CONTACT:
				setContact(CONTACT_EDEFAULT);
				return;
			case StudyPackage.ORGANISATION__MEMBER_OF:
				getMemberOf().clear();
				return;
			case StudyPackage.ORGANISATION__SERVES:
				getServes().clear();
				return;
			case StudyPackage.ORGANISATION__LOCATED_AT:
				getLocatedAt().clear();
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
			case StudyPackage.ORGANISATION__SECTOR:
				return sector != SECTOR_EDEFAULT;
			case StudyPackage.ORGANISATION__KIND:
				return kind != KIND_EDEFAULT;
			case StudyPackage.ORGANISATION__STUDY_ROLE:
				return studyRole != STUDY_ROLE_EDEFAULT;
			case StudyPackage.ORGANISATION__CONTRIBUTION:
				return CONTRIBUTION_EDEFAULT == null ? contribution != null : !CONTRIBUTION_EDEFAULT.equals(contribution);
			case StudyPackage.ORGANISATION__CONTACT:
				return CONTACT_EDEFAULT == null ? contact != null : !CONTACT_EDEFAULT.equals(contact);
			case StudyPackage.ORGANISATION__MEMBER_OF:
				return memberOf != null && !memberOf.isEmpty();
			case StudyPackage.ORGANISATION__SERVES:
				return serves != null && !serves.isEmpty();
			case StudyPackage.ORGANISATION__LOCATED_AT:
				return locatedAt != null && !locatedAt.isEmpty();
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eInvoke(int operationID, EList<?> arguments) throws InvocationTargetException {
		switch (operationID) {
			case StudyPackage.ORGANISATION___SECTOR_GROUP:
				return sectorGroup();
		}
		return super.eInvoke(operationID, arguments);
	}

} //OrganisationImpl
