/**
 * Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0
 */
package org.fieldway.model.study.impl;

import java.time.LocalDate;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EDataTypeUniqueEList;
import org.eclipse.emf.ecore.util.EObjectResolvingEList;

import org.fieldway.model.study.Organisation;
import org.fieldway.model.study.Participant;
import org.fieldway.model.study.ParticipantGroup;
import org.fieldway.model.study.ParticipantRole;
import org.fieldway.model.study.PseudonymSource;
import org.fieldway.model.study.RecruitmentStatus;
import org.fieldway.model.study.StudyPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Participant</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.fieldway.model.study.impl.ParticipantImpl#getNumber <em>Number</em>}</li>
 *   <li>{@link org.fieldway.model.study.impl.ParticipantImpl#getChosenBy <em>Chosen By</em>}</li>
 *   <li>{@link org.fieldway.model.study.impl.ParticipantImpl#getRoles <em>Roles</em>}</li>
 *   <li>{@link org.fieldway.model.study.impl.ParticipantImpl#getAttribution <em>Attribution</em>}</li>
 *   <li>{@link org.fieldway.model.study.impl.ParticipantImpl#getStatus <em>Status</em>}</li>
 *   <li>{@link org.fieldway.model.study.impl.ParticipantImpl#getJoinedOn <em>Joined On</em>}</li>
 *   <li>{@link org.fieldway.model.study.impl.ParticipantImpl#isNamedByOwnChoice <em>Named By Own Choice</em>}</li>
 *   <li>{@link org.fieldway.model.study.impl.ParticipantImpl#getAccessNeeds <em>Access Needs</em>}</li>
 *   <li>{@link org.fieldway.model.study.impl.ParticipantImpl#getLanguage <em>Language</em>}</li>
 *   <li>{@link org.fieldway.model.study.impl.ParticipantImpl#getNotes <em>Notes</em>}</li>
 *   <li>{@link org.fieldway.model.study.impl.ParticipantImpl#getErasedOn <em>Erased On</em>}</li>
 *   <li>{@link org.fieldway.model.study.impl.ParticipantImpl#getOrganisation <em>Organisation</em>}</li>
 *   <li>{@link org.fieldway.model.study.impl.ParticipantImpl#getGroups <em>Groups</em>}</li>
 *   <li>{@link org.fieldway.model.study.impl.ParticipantImpl#getRecruitedThrough <em>Recruited Through</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ParticipantImpl extends ClassifiedImpl implements Participant {
	/**
	 * The default value of the '{@link #getNumber() <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNumber()
	 * @generated
	 * @ordered
	 */
	protected static final String NUMBER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNumber() <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNumber()
	 * @generated
	 * @ordered
	 */
	protected String number = NUMBER_EDEFAULT;

	/**
	 * The default value of the '{@link #getChosenBy() <em>Chosen By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChosenBy()
	 * @generated
	 * @ordered
	 */
	protected static final PseudonymSource CHOSEN_BY_EDEFAULT = PseudonymSource.PARTICIPANT;

	/**
	 * The cached value of the '{@link #getChosenBy() <em>Chosen By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChosenBy()
	 * @generated
	 * @ordered
	 */
	protected PseudonymSource chosenBy = CHOSEN_BY_EDEFAULT;

	/**
	 * The cached value of the '{@link #getRoles() <em>Roles</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRoles()
	 * @generated
	 * @ordered
	 */
	protected EList<ParticipantRole> roles;

	/**
	 * The default value of the '{@link #getAttribution() <em>Attribution</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAttribution()
	 * @generated
	 * @ordered
	 */
	protected static final String ATTRIBUTION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAttribution() <em>Attribution</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAttribution()
	 * @generated
	 * @ordered
	 */
	protected String attribution = ATTRIBUTION_EDEFAULT;

	/**
	 * The default value of the '{@link #getStatus() <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatus()
	 * @generated
	 * @ordered
	 */
	protected static final RecruitmentStatus STATUS_EDEFAULT = RecruitmentStatus.APPROACHED;

	/**
	 * The cached value of the '{@link #getStatus() <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatus()
	 * @generated
	 * @ordered
	 */
	protected RecruitmentStatus status = STATUS_EDEFAULT;

	/**
	 * The default value of the '{@link #getJoinedOn() <em>Joined On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getJoinedOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate JOINED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getJoinedOn() <em>Joined On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getJoinedOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate joinedOn = JOINED_ON_EDEFAULT;

	/**
	 * The default value of the '{@link #isNamedByOwnChoice() <em>Named By Own Choice</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isNamedByOwnChoice()
	 * @generated
	 * @ordered
	 */
	protected static final boolean NAMED_BY_OWN_CHOICE_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isNamedByOwnChoice() <em>Named By Own Choice</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isNamedByOwnChoice()
	 * @generated
	 * @ordered
	 */
	protected boolean namedByOwnChoice = NAMED_BY_OWN_CHOICE_EDEFAULT;

	/**
	 * The default value of the '{@link #getAccessNeeds() <em>Access Needs</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAccessNeeds()
	 * @generated
	 * @ordered
	 */
	protected static final String ACCESS_NEEDS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAccessNeeds() <em>Access Needs</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAccessNeeds()
	 * @generated
	 * @ordered
	 */
	protected String accessNeeds = ACCESS_NEEDS_EDEFAULT;

	/**
	 * The default value of the '{@link #getLanguage() <em>Language</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLanguage()
	 * @generated
	 * @ordered
	 */
	protected static final String LANGUAGE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLanguage() <em>Language</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLanguage()
	 * @generated
	 * @ordered
	 */
	protected String language = LANGUAGE_EDEFAULT;

	/**
	 * The default value of the '{@link #getNotes() <em>Notes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNotes()
	 * @generated
	 * @ordered
	 */
	protected static final String NOTES_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNotes() <em>Notes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNotes()
	 * @generated
	 * @ordered
	 */
	protected String notes = NOTES_EDEFAULT;

	/**
	 * The default value of the '{@link #getErasedOn() <em>Erased On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getErasedOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate ERASED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getErasedOn() <em>Erased On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getErasedOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate erasedOn = ERASED_ON_EDEFAULT;

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
	 * The cached value of the '{@link #getGroups() <em>Groups</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGroups()
	 * @generated
	 * @ordered
	 */
	protected EList<ParticipantGroup> groups;

	/**
	 * The cached value of the '{@link #getRecruitedThrough() <em>Recruited Through</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRecruitedThrough()
	 * @generated
	 * @ordered
	 */
	protected Organisation recruitedThrough;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ParticipantImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return StudyPackage.Literals.PARTICIPANT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getNumber() {
		return number;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNumber(String newNumber) {
		String oldNumber = number;
		number = newNumber;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.PARTICIPANT__NUMBER, oldNumber, number));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PseudonymSource getChosenBy() {
		return chosenBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setChosenBy(PseudonymSource newChosenBy) {
		PseudonymSource oldChosenBy = chosenBy;
		chosenBy = newChosenBy == null ? CHOSEN_BY_EDEFAULT : newChosenBy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.PARTICIPANT__CHOSEN_BY, oldChosenBy, chosenBy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ParticipantRole> getRoles() {
		if (roles == null) {
			roles = new EDataTypeUniqueEList<ParticipantRole>(ParticipantRole.class, this, StudyPackage.PARTICIPANT__ROLES);
		}
		return roles;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAttribution() {
		return attribution;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAttribution(String newAttribution) {
		String oldAttribution = attribution;
		attribution = newAttribution;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.PARTICIPANT__ATTRIBUTION, oldAttribution, attribution));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RecruitmentStatus getStatus() {
		return status;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStatus(RecruitmentStatus newStatus) {
		RecruitmentStatus oldStatus = status;
		status = newStatus == null ? STATUS_EDEFAULT : newStatus;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.PARTICIPANT__STATUS, oldStatus, status));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getJoinedOn() {
		return joinedOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setJoinedOn(LocalDate newJoinedOn) {
		LocalDate oldJoinedOn = joinedOn;
		joinedOn = newJoinedOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.PARTICIPANT__JOINED_ON, oldJoinedOn, joinedOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isNamedByOwnChoice() {
		return namedByOwnChoice;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNamedByOwnChoice(boolean newNamedByOwnChoice) {
		boolean oldNamedByOwnChoice = namedByOwnChoice;
		namedByOwnChoice = newNamedByOwnChoice;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.PARTICIPANT__NAMED_BY_OWN_CHOICE, oldNamedByOwnChoice, namedByOwnChoice));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAccessNeeds() {
		return accessNeeds;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAccessNeeds(String newAccessNeeds) {
		String oldAccessNeeds = accessNeeds;
		accessNeeds = newAccessNeeds;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.PARTICIPANT__ACCESS_NEEDS, oldAccessNeeds, accessNeeds));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLanguage() {
		return language;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLanguage(String newLanguage) {
		String oldLanguage = language;
		language = newLanguage;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.PARTICIPANT__LANGUAGE, oldLanguage, language));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getNotes() {
		return notes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNotes(String newNotes) {
		String oldNotes = notes;
		notes = newNotes;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.PARTICIPANT__NOTES, oldNotes, notes));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getErasedOn() {
		return erasedOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setErasedOn(LocalDate newErasedOn) {
		LocalDate oldErasedOn = erasedOn;
		erasedOn = newErasedOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.PARTICIPANT__ERASED_ON, oldErasedOn, erasedOn));
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
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, StudyPackage.PARTICIPANT__ORGANISATION, oldOrganisation, organisation));
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
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.PARTICIPANT__ORGANISATION, oldOrganisation, organisation));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ParticipantGroup> getGroups() {
		if (groups == null) {
			groups = new EObjectResolvingEList<ParticipantGroup>(ParticipantGroup.class, this, StudyPackage.PARTICIPANT__GROUPS);
		}
		return groups;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Organisation getRecruitedThrough() {
		if (recruitedThrough != null && recruitedThrough.eIsProxy()) {
			InternalEObject oldRecruitedThrough = (InternalEObject)recruitedThrough;
			recruitedThrough = (Organisation)eResolveProxy(oldRecruitedThrough);
			if (recruitedThrough != oldRecruitedThrough) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, StudyPackage.PARTICIPANT__RECRUITED_THROUGH, oldRecruitedThrough, recruitedThrough));
			}
		}
		return recruitedThrough;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Organisation basicGetRecruitedThrough() {
		return recruitedThrough;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRecruitedThrough(Organisation newRecruitedThrough) {
		Organisation oldRecruitedThrough = recruitedThrough;
		recruitedThrough = newRecruitedThrough;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.PARTICIPANT__RECRUITED_THROUGH, oldRecruitedThrough, recruitedThrough));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case StudyPackage.PARTICIPANT__NUMBER:
				return getNumber();
			case StudyPackage.PARTICIPANT__CHOSEN_BY:
				return getChosenBy();
			case StudyPackage.PARTICIPANT__ROLES:
				return getRoles();
			case StudyPackage.PARTICIPANT__ATTRIBUTION:
				return getAttribution();
			case StudyPackage.PARTICIPANT__STATUS:
				return getStatus();
			case StudyPackage.PARTICIPANT__JOINED_ON:
				return getJoinedOn();
			case StudyPackage.PARTICIPANT__NAMED_BY_OWN_CHOICE:
				return isNamedByOwnChoice();
			case StudyPackage.PARTICIPANT__ACCESS_NEEDS:
				return getAccessNeeds();
			case StudyPackage.PARTICIPANT__LANGUAGE:
				return getLanguage();
			case StudyPackage.PARTICIPANT__NOTES:
				return getNotes();
			case StudyPackage.PARTICIPANT__ERASED_ON:
				return getErasedOn();
			case StudyPackage.PARTICIPANT__ORGANISATION:
				if (resolve) return getOrganisation();
				return basicGetOrganisation();
			case StudyPackage.PARTICIPANT__GROUPS:
				return getGroups();
			case StudyPackage.PARTICIPANT__RECRUITED_THROUGH:
				if (resolve) return getRecruitedThrough();
				return basicGetRecruitedThrough();
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
			case StudyPackage.PARTICIPANT__NUMBER:
				setNumber((String)newValue);
				return;
			case StudyPackage.PARTICIPANT__CHOSEN_BY:
				setChosenBy((PseudonymSource)newValue);
				return;
			case StudyPackage.PARTICIPANT__ROLES:
				getRoles().clear();
				getRoles().addAll((Collection<? extends ParticipantRole>)newValue);
				return;
			case StudyPackage.PARTICIPANT__ATTRIBUTION:
				setAttribution((String)newValue);
				return;
			case StudyPackage.PARTICIPANT__STATUS:
				setStatus((RecruitmentStatus)newValue);
				return;
			case StudyPackage.PARTICIPANT__JOINED_ON:
				setJoinedOn((LocalDate)newValue);
				return;
			case StudyPackage.PARTICIPANT__NAMED_BY_OWN_CHOICE:
				setNamedByOwnChoice((Boolean)newValue);
				return;
			case StudyPackage.PARTICIPANT__ACCESS_NEEDS:
				setAccessNeeds((String)newValue);
				return;
			case StudyPackage.PARTICIPANT__LANGUAGE:
				setLanguage((String)newValue);
				return;
			case StudyPackage.PARTICIPANT__NOTES:
				setNotes((String)newValue);
				return;
			case StudyPackage.PARTICIPANT__ERASED_ON:
				setErasedOn((LocalDate)newValue);
				return;
			case StudyPackage.PARTICIPANT__ORGANISATION:
				setOrganisation((Organisation)newValue);
				return;
			case StudyPackage.PARTICIPANT__GROUPS:
				getGroups().clear();
				getGroups().addAll((Collection<? extends ParticipantGroup>)newValue);
				return;
			case StudyPackage.PARTICIPANT__RECRUITED_THROUGH:
				setRecruitedThrough((Organisation)newValue);
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
			case StudyPackage.PARTICIPANT__NUMBER:
				setNumber(NUMBER_EDEFAULT);
				return;
			case StudyPackage.PARTICIPANT__CHOSEN_BY:
				setChosenBy(CHOSEN_BY_EDEFAULT);
				return;
			case StudyPackage.PARTICIPANT__ROLES:
				getRoles().clear();
				return;
			case StudyPackage.PARTICIPANT__ATTRIBUTION:
				setAttribution(ATTRIBUTION_EDEFAULT);
				return;
			case StudyPackage.PARTICIPANT__STATUS:
				setStatus(STATUS_EDEFAULT);
				return;
			case StudyPackage.PARTICIPANT__JOINED_ON:
				setJoinedOn(JOINED_ON_EDEFAULT);
				return;
			case StudyPackage.PARTICIPANT__NAMED_BY_OWN_CHOICE:
				setNamedByOwnChoice(NAMED_BY_OWN_CHOICE_EDEFAULT);
				return;
			case StudyPackage.PARTICIPANT__ACCESS_NEEDS:
				setAccessNeeds(ACCESS_NEEDS_EDEFAULT);
				return;
			case StudyPackage.PARTICIPANT__LANGUAGE:
				setLanguage(LANGUAGE_EDEFAULT);
				return;
			case StudyPackage.PARTICIPANT__NOTES:
				setNotes(NOTES_EDEFAULT);
				return;
			case StudyPackage.PARTICIPANT__ERASED_ON:
				setErasedOn(ERASED_ON_EDEFAULT);
				return;
			case StudyPackage.PARTICIPANT__ORGANISATION:
				setOrganisation((Organisation)null);
				return;
			case StudyPackage.PARTICIPANT__GROUPS:
				getGroups().clear();
				return;
			case StudyPackage.PARTICIPANT__RECRUITED_THROUGH:
				setRecruitedThrough((Organisation)null);
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
			case StudyPackage.PARTICIPANT__NUMBER:
				return NUMBER_EDEFAULT == null ? number != null : !NUMBER_EDEFAULT.equals(number);
			case StudyPackage.PARTICIPANT__CHOSEN_BY:
				return chosenBy != CHOSEN_BY_EDEFAULT;
			case StudyPackage.PARTICIPANT__ROLES:
				return roles != null && !roles.isEmpty();
			case StudyPackage.PARTICIPANT__ATTRIBUTION:
				return ATTRIBUTION_EDEFAULT == null ? attribution != null : !ATTRIBUTION_EDEFAULT.equals(attribution);
			case StudyPackage.PARTICIPANT__STATUS:
				return status != STATUS_EDEFAULT;
			case StudyPackage.PARTICIPANT__JOINED_ON:
				return JOINED_ON_EDEFAULT == null ? joinedOn != null : !JOINED_ON_EDEFAULT.equals(joinedOn);
			case StudyPackage.PARTICIPANT__NAMED_BY_OWN_CHOICE:
				return namedByOwnChoice != NAMED_BY_OWN_CHOICE_EDEFAULT;
			case StudyPackage.PARTICIPANT__ACCESS_NEEDS:
				return ACCESS_NEEDS_EDEFAULT == null ? accessNeeds != null : !ACCESS_NEEDS_EDEFAULT.equals(accessNeeds);
			case StudyPackage.PARTICIPANT__LANGUAGE:
				return LANGUAGE_EDEFAULT == null ? language != null : !LANGUAGE_EDEFAULT.equals(language);
			case StudyPackage.PARTICIPANT__NOTES:
				return NOTES_EDEFAULT == null ? notes != null : !NOTES_EDEFAULT.equals(notes);
			case StudyPackage.PARTICIPANT__ERASED_ON:
				return ERASED_ON_EDEFAULT == null ? erasedOn != null : !ERASED_ON_EDEFAULT.equals(erasedOn);
			case StudyPackage.PARTICIPANT__ORGANISATION:
				return organisation != null;
			case StudyPackage.PARTICIPANT__GROUPS:
				return groups != null && !groups.isEmpty();
			case StudyPackage.PARTICIPANT__RECRUITED_THROUGH:
				return recruitedThrough != null;
		}
		return super.eIsSet(featureID);
	}

} //ParticipantImpl
