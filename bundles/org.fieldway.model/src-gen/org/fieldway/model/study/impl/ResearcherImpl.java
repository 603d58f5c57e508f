/**
 * Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0
 */
package org.fieldway.model.study.impl;

import java.time.LocalDate;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.fieldway.model.study.Organisation;
import org.fieldway.model.study.Participant;
import org.fieldway.model.study.Researcher;
import org.fieldway.model.study.ResearcherRole;
import org.fieldway.model.study.StudyPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Researcher</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.fieldway.model.study.impl.ResearcherImpl#getInitials <em>Initials</em>}</li>
 *   <li>{@link org.fieldway.model.study.impl.ResearcherImpl#getRole <em>Role</em>}</li>
 *   <li>{@link org.fieldway.model.study.impl.ResearcherImpl#getPersonTitle <em>Person Title</em>}</li>
 *   <li>{@link org.fieldway.model.study.impl.ResearcherImpl#getAffiliation <em>Affiliation</em>}</li>
 *   <li>{@link org.fieldway.model.study.impl.ResearcherImpl#getOrganisation <em>Organisation</em>}</li>
 *   <li>{@link org.fieldway.model.study.impl.ResearcherImpl#getEmail <em>Email</em>}</li>
 *   <li>{@link org.fieldway.model.study.impl.ResearcherImpl#getOrcid <em>Orcid</em>}</li>
 *   <li>{@link org.fieldway.model.study.impl.ResearcherImpl#getCredentials <em>Credentials</em>}</li>
 *   <li>{@link org.fieldway.model.study.impl.ResearcherImpl#getOccupation <em>Occupation</em>}</li>
 *   <li>{@link org.fieldway.model.study.impl.ResearcherImpl#getGender <em>Gender</em>}</li>
 *   <li>{@link org.fieldway.model.study.impl.ResearcherImpl#getExperience <em>Experience</em>}</li>
 *   <li>{@link org.fieldway.model.study.impl.ResearcherImpl#getRelationship <em>Relationship</em>}</li>
 *   <li>{@link org.fieldway.model.study.impl.ResearcherImpl#getPositionality <em>Positionality</em>}</li>
 *   <li>{@link org.fieldway.model.study.impl.ResearcherImpl#getColour <em>Colour</em>}</li>
 *   <li>{@link org.fieldway.model.study.impl.ResearcherImpl#getParticipant <em>Participant</em>}</li>
 *   <li>{@link org.fieldway.model.study.impl.ResearcherImpl#getActiveFrom <em>Active From</em>}</li>
 *   <li>{@link org.fieldway.model.study.impl.ResearcherImpl#getActiveUntil <em>Active Until</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ResearcherImpl extends NamedImpl implements Researcher {
	/**
	 * The default value of the '{@link #getInitials() <em>Initials</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInitials()
	 * @generated
	 * @ordered
	 */
	protected static final String INITIALS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getInitials() <em>Initials</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInitials()
	 * @generated
	 * @ordered
	 */
	protected String initials = INITIALS_EDEFAULT;

	/**
	 * The default value of the '{@link #getRole() <em>Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRole()
	 * @generated
	 * @ordered
	 */
	protected static final ResearcherRole ROLE_EDEFAULT = ResearcherRole.RESEARCHER;

	/**
	 * The cached value of the '{@link #getRole() <em>Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRole()
	 * @generated
	 * @ordered
	 */
	protected ResearcherRole role = ROLE_EDEFAULT;

	/**
	 * The default value of the '{@link #getPersonTitle() <em>Person Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPersonTitle()
	 * @generated
	 * @ordered
	 */
	protected static final String PERSON_TITLE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPersonTitle() <em>Person Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPersonTitle()
	 * @generated
	 * @ordered
	 */
	protected String personTitle = PERSON_TITLE_EDEFAULT;

	/**
	 * The default value of the '{@link #getAffiliation() <em>Affiliation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAffiliation()
	 * @generated
	 * @ordered
	 */
	protected static final String AFFILIATION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAffiliation() <em>Affiliation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAffiliation()
	 * @generated
	 * @ordered
	 */
	protected String affiliation = AFFILIATION_EDEFAULT;

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
	 * The default value of the '{@link #getEmail() <em>Email</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEmail()
	 * @generated
	 * @ordered
	 */
	protected static final String EMAIL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getEmail() <em>Email</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEmail()
	 * @generated
	 * @ordered
	 */
	protected String email = EMAIL_EDEFAULT;

	/**
	 * The default value of the '{@link #getOrcid() <em>Orcid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOrcid()
	 * @generated
	 * @ordered
	 */
	protected static final String ORCID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getOrcid() <em>Orcid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOrcid()
	 * @generated
	 * @ordered
	 */
	protected String orcid = ORCID_EDEFAULT;

	/**
	 * The default value of the '{@link #getCredentials() <em>Credentials</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCredentials()
	 * @generated
	 * @ordered
	 */
	protected static final String CREDENTIALS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCredentials() <em>Credentials</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCredentials()
	 * @generated
	 * @ordered
	 */
	protected String credentials = CREDENTIALS_EDEFAULT;

	/**
	 * The default value of the '{@link #getOccupation() <em>Occupation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOccupation()
	 * @generated
	 * @ordered
	 */
	protected static final String OCCUPATION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getOccupation() <em>Occupation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOccupation()
	 * @generated
	 * @ordered
	 */
	protected String occupation = OCCUPATION_EDEFAULT;

	/**
	 * The default value of the '{@link #getGender() <em>Gender</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGender()
	 * @generated
	 * @ordered
	 */
	protected static final String GENDER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getGender() <em>Gender</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGender()
	 * @generated
	 * @ordered
	 */
	protected String gender = GENDER_EDEFAULT;

	/**
	 * The default value of the '{@link #getExperience() <em>Experience</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExperience()
	 * @generated
	 * @ordered
	 */
	protected static final String EXPERIENCE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getExperience() <em>Experience</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExperience()
	 * @generated
	 * @ordered
	 */
	protected String experience = EXPERIENCE_EDEFAULT;

	/**
	 * The default value of the '{@link #getRelationship() <em>Relationship</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRelationship()
	 * @generated
	 * @ordered
	 */
	protected static final String RELATIONSHIP_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRelationship() <em>Relationship</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRelationship()
	 * @generated
	 * @ordered
	 */
	protected String relationship = RELATIONSHIP_EDEFAULT;

	/**
	 * The default value of the '{@link #getPositionality() <em>Positionality</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPositionality()
	 * @generated
	 * @ordered
	 */
	protected static final String POSITIONALITY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPositionality() <em>Positionality</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPositionality()
	 * @generated
	 * @ordered
	 */
	protected String positionality = POSITIONALITY_EDEFAULT;

	/**
	 * The default value of the '{@link #getColour() <em>Colour</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getColour()
	 * @generated
	 * @ordered
	 */
	protected static final String COLOUR_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getColour() <em>Colour</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getColour()
	 * @generated
	 * @ordered
	 */
	protected String colour = COLOUR_EDEFAULT;

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
	 * The default value of the '{@link #getActiveFrom() <em>Active From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getActiveFrom()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate ACTIVE_FROM_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getActiveFrom() <em>Active From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getActiveFrom()
	 * @generated
	 * @ordered
	 */
	protected LocalDate activeFrom = ACTIVE_FROM_EDEFAULT;

	/**
	 * The default value of the '{@link #getActiveUntil() <em>Active Until</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getActiveUntil()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate ACTIVE_UNTIL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getActiveUntil() <em>Active Until</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getActiveUntil()
	 * @generated
	 * @ordered
	 */
	protected LocalDate activeUntil = ACTIVE_UNTIL_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ResearcherImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return StudyPackage.Literals.RESEARCHER;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getInitials() {
		return initials;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setInitials(String newInitials) {
		String oldInitials = initials;
		initials = newInitials;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.RESEARCHER__INITIALS, oldInitials, initials));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ResearcherRole getRole() {
		return role;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRole(ResearcherRole newRole) {
		ResearcherRole oldRole = role;
		role = newRole == null ? ROLE_EDEFAULT : newRole;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.RESEARCHER__ROLE, oldRole, role));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPersonTitle() {
		return personTitle;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPersonTitle(String newPersonTitle) {
		String oldPersonTitle = personTitle;
		personTitle = newPersonTitle;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.RESEARCHER__PERSON_TITLE, oldPersonTitle, personTitle));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAffiliation() {
		return affiliation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAffiliation(String newAffiliation) {
		String oldAffiliation = affiliation;
		affiliation = newAffiliation;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.RESEARCHER__AFFILIATION, oldAffiliation, affiliation));
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
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, StudyPackage.RESEARCHER__ORGANISATION, oldOrganisation, organisation));
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
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.RESEARCHER__ORGANISATION, oldOrganisation, organisation));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getEmail() {
		return email;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEmail(String newEmail) {
		String oldEmail = email;
		email = newEmail;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.RESEARCHER__EMAIL, oldEmail, email));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getOrcid() {
		return orcid;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOrcid(String newOrcid) {
		String oldOrcid = orcid;
		orcid = newOrcid;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.RESEARCHER__ORCID, oldOrcid, orcid));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCredentials() {
		return credentials;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCredentials(String newCredentials) {
		String oldCredentials = credentials;
		credentials = newCredentials;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.RESEARCHER__CREDENTIALS, oldCredentials, credentials));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getOccupation() {
		return occupation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOccupation(String newOccupation) {
		String oldOccupation = occupation;
		occupation = newOccupation;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.RESEARCHER__OCCUPATION, oldOccupation, occupation));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getGender() {
		return gender;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGender(String newGender) {
		String oldGender = gender;
		gender = newGender;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.RESEARCHER__GENDER, oldGender, gender));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getExperience() {
		return experience;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setExperience(String newExperience) {
		String oldExperience = experience;
		experience = newExperience;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.RESEARCHER__EXPERIENCE, oldExperience, experience));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRelationship() {
		return relationship;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRelationship(String newRelationship) {
		String oldRelationship = relationship;
		relationship = newRelationship;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.RESEARCHER__RELATIONSHIP, oldRelationship, relationship));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPositionality() {
		return positionality;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPositionality(String newPositionality) {
		String oldPositionality = positionality;
		positionality = newPositionality;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.RESEARCHER__POSITIONALITY, oldPositionality, positionality));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getColour() {
		return colour;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setColour(String newColour) {
		String oldColour = colour;
		colour = newColour;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.RESEARCHER__COLOUR, oldColour, colour));
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
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, StudyPackage.RESEARCHER__PARTICIPANT, oldParticipant, participant));
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
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.RESEARCHER__PARTICIPANT, oldParticipant, participant));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getActiveFrom() {
		return activeFrom;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setActiveFrom(LocalDate newActiveFrom) {
		LocalDate oldActiveFrom = activeFrom;
		activeFrom = newActiveFrom;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.RESEARCHER__ACTIVE_FROM, oldActiveFrom, activeFrom));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getActiveUntil() {
		return activeUntil;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setActiveUntil(LocalDate newActiveUntil) {
		LocalDate oldActiveUntil = activeUntil;
		activeUntil = newActiveUntil;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.RESEARCHER__ACTIVE_UNTIL, oldActiveUntil, activeUntil));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case StudyPackage.RESEARCHER__INITIALS:
				return getInitials();
			case StudyPackage.RESEARCHER__ROLE:
				return getRole();
			case StudyPackage.RESEARCHER__PERSON_TITLE:
				return getPersonTitle();
			case StudyPackage.RESEARCHER__AFFILIATION:
				return getAffiliation();
			case StudyPackage.RESEARCHER__ORGANISATION:
				if (resolve) return getOrganisation();
				return basicGetOrganisation();
			case StudyPackage.RESEARCHER__EMAIL:
				return getEmail();
			case StudyPackage.RESEARCHER__ORCID:
				return getOrcid();
			case StudyPackage.RESEARCHER__CREDENTIALS:
				return getCredentials();
			case StudyPackage.RESEARCHER__OCCUPATION:
				return getOccupation();
			case StudyPackage.RESEARCHER__GENDER:
				return getGender();
			case StudyPackage.RESEARCHER__EXPERIENCE:
				return getExperience();
			case StudyPackage.RESEARCHER__RELATIONSHIP:
				return getRelationship();
			case StudyPackage.RESEARCHER__POSITIONALITY:
				return getPositionality();
			case StudyPackage.RESEARCHER__COLOUR:
				return getColour();
			case StudyPackage.RESEARCHER__PARTICIPANT:
				if (resolve) return getParticipant();
				return basicGetParticipant();
			case StudyPackage.RESEARCHER__ACTIVE_FROM:
				return getActiveFrom();
			case StudyPackage.RESEARCHER__ACTIVE_UNTIL:
				return getActiveUntil();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case StudyPackage.RESEARCHER__INITIALS:
				setInitials((String)newValue);
				return;
			case StudyPackage.RESEARCHER__ROLE:
				setRole((ResearcherRole)newValue);
				return;
			case StudyPackage.RESEARCHER__PERSON_TITLE:
				setPersonTitle((String)newValue);
				return;
			case StudyPackage.RESEARCHER__AFFILIATION:
				setAffiliation((String)newValue);
				return;
			case StudyPackage.RESEARCHER__ORGANISATION:
				setOrganisation((Organisation)newValue);
				return;
			case StudyPackage.RESEARCHER__EMAIL:
				setEmail((String)newValue);
				return;
			case StudyPackage.RESEARCHER__ORCID:
				setOrcid((String)newValue);
				return;
			case StudyPackage.RESEARCHER__CREDENTIALS:
				setCredentials((String)newValue);
				return;
			case StudyPackage.RESEARCHER__OCCUPATION:
				setOccupation((String)newValue);
				return;
			case StudyPackage.RESEARCHER__GENDER:
				setGender((String)newValue);
				return;
			case StudyPackage.RESEARCHER__EXPERIENCE:
				setExperience((String)newValue);
				return;
			case StudyPackage.RESEARCHER__RELATIONSHIP:
				setRelationship((String)newValue);
				return;
			case StudyPackage.RESEARCHER__POSITIONALITY:
				setPositionality((String)newValue);
				return;
			case StudyPackage.RESEARCHER__COLOUR:
				setColour((String)newValue);
				return;
			case StudyPackage.RESEARCHER__PARTICIPANT:
				setParticipant((Participant)newValue);
				return;
			case StudyPackage.RESEARCHER__ACTIVE_FROM:
				setActiveFrom((LocalDate)newValue);
				return;
			case StudyPackage.RESEARCHER__ACTIVE_UNTIL:
				setActiveUntil((LocalDate)newValue);
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
			case StudyPackage.RESEARCHER__INITIALS:
				setInitials(INITIALS_EDEFAULT);
				return;
			case StudyPackage.RESEARCHER__ROLE:
				setRole(ROLE_EDEFAULT);
				return;
			case StudyPackage.RESEARCHER__PERSON_TITLE:
				setPersonTitle(PERSON_TITLE_EDEFAULT);
				return;
			case StudyPackage.RESEARCHER__AFFILIATION:
				setAffiliation(AFFILIATION_EDEFAULT);
				return;
			case StudyPackage.RESEARCHER__ORGANISATION:
				setOrganisation((Organisation)null);
				return;
			case StudyPackage.RESEARCHER__EMAIL:
				setEmail(EMAIL_EDEFAULT);
				return;
			case StudyPackage.RESEARCHER__ORCID:
				setOrcid(ORCID_EDEFAULT);
				return;
			case StudyPackage.RESEARCHER__CREDENTIALS:
				setCredentials(CREDENTIALS_EDEFAULT);
				return;
			case StudyPackage.RESEARCHER__OCCUPATION:
				setOccupation(OCCUPATION_EDEFAULT);
				return;
			case StudyPackage.RESEARCHER__GENDER:
				setGender(GENDER_EDEFAULT);
				return;
			case StudyPackage.RESEARCHER__EXPERIENCE:
				setExperience(EXPERIENCE_EDEFAULT);
				return;
			case StudyPackage.RESEARCHER__RELATIONSHIP:
				setRelationship(RELATIONSHIP_EDEFAULT);
				return;
			case StudyPackage.RESEARCHER__POSITIONALITY:
				setPositionality(POSITIONALITY_EDEFAULT);
				return;
			case StudyPackage.RESEARCHER__COLOUR:
				setColour(COLOUR_EDEFAULT);
				return;
			case StudyPackage.RESEARCHER__PARTICIPANT:
				setParticipant((Participant)null);
				return;
			case StudyPackage.RESEARCHER__ACTIVE_FROM:
				setActiveFrom(ACTIVE_FROM_EDEFAULT);
				return;
			case StudyPackage.RESEARCHER__ACTIVE_UNTIL:
				setActiveUntil(ACTIVE_UNTIL_EDEFAULT);
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
			case StudyPackage.RESEARCHER__INITIALS:
				return INITIALS_EDEFAULT == null ? initials != null : !INITIALS_EDEFAULT.equals(initials);
			case StudyPackage.RESEARCHER__ROLE:
				return role != ROLE_EDEFAULT;
			case StudyPackage.RESEARCHER__PERSON_TITLE:
				return PERSON_TITLE_EDEFAULT == null ? personTitle != null : !PERSON_TITLE_EDEFAULT.equals(personTitle);
			case StudyPackage.RESEARCHER__AFFILIATION:
				return AFFILIATION_EDEFAULT == null ? affiliation != null : !AFFILIATION_EDEFAULT.equals(affiliation);
			case StudyPackage.RESEARCHER__ORGANISATION:
				return organisation != null;
			case StudyPackage.RESEARCHER__EMAIL:
				return EMAIL_EDEFAULT == null ? email != null : !EMAIL_EDEFAULT.equals(email);
			case StudyPackage.RESEARCHER__ORCID:
				return ORCID_EDEFAULT == null ? orcid != null : !ORCID_EDEFAULT.equals(orcid);
			case StudyPackage.RESEARCHER__CREDENTIALS:
				return CREDENTIALS_EDEFAULT == null ? credentials != null : !CREDENTIALS_EDEFAULT.equals(credentials);
			case StudyPackage.RESEARCHER__OCCUPATION:
				return OCCUPATION_EDEFAULT == null ? occupation != null : !OCCUPATION_EDEFAULT.equals(occupation);
			case StudyPackage.RESEARCHER__GENDER:
				return GENDER_EDEFAULT == null ? gender != null : !GENDER_EDEFAULT.equals(gender);
			case StudyPackage.RESEARCHER__EXPERIENCE:
				return EXPERIENCE_EDEFAULT == null ? experience != null : !EXPERIENCE_EDEFAULT.equals(experience);
			case StudyPackage.RESEARCHER__RELATIONSHIP:
				return RELATIONSHIP_EDEFAULT == null ? relationship != null : !RELATIONSHIP_EDEFAULT.equals(relationship);
			case StudyPackage.RESEARCHER__POSITIONALITY:
				return POSITIONALITY_EDEFAULT == null ? positionality != null : !POSITIONALITY_EDEFAULT.equals(positionality);
			case StudyPackage.RESEARCHER__COLOUR:
				return COLOUR_EDEFAULT == null ? colour != null : !COLOUR_EDEFAULT.equals(colour);
			case StudyPackage.RESEARCHER__PARTICIPANT:
				return participant != null;
			case StudyPackage.RESEARCHER__ACTIVE_FROM:
				return ACTIVE_FROM_EDEFAULT == null ? activeFrom != null : !ACTIVE_FROM_EDEFAULT.equals(activeFrom);
			case StudyPackage.RESEARCHER__ACTIVE_UNTIL:
				return ACTIVE_UNTIL_EDEFAULT == null ? activeUntil != null : !ACTIVE_UNTIL_EDEFAULT.equals(activeUntil);
		}
		return super.eIsSet(featureID);
	}

} //ResearcherImpl
