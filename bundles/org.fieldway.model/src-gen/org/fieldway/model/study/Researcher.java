/**
 * Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0
 */
package org.fieldway.model.study;

import java.time.LocalDate;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Researcher</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A person who does the research: staff of a university, a peer researcher, a transcriber.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.fieldway.model.study.Researcher#getInitials <em>Initials</em>}</li>
 *   <li>{@link org.fieldway.model.study.Researcher#getRole <em>Role</em>}</li>
 *   <li>{@link org.fieldway.model.study.Researcher#getPersonTitle <em>Person Title</em>}</li>
 *   <li>{@link org.fieldway.model.study.Researcher#getAffiliation <em>Affiliation</em>}</li>
 *   <li>{@link org.fieldway.model.study.Researcher#getOrganisation <em>Organisation</em>}</li>
 *   <li>{@link org.fieldway.model.study.Researcher#getEmail <em>Email</em>}</li>
 *   <li>{@link org.fieldway.model.study.Researcher#getOrcid <em>Orcid</em>}</li>
 *   <li>{@link org.fieldway.model.study.Researcher#getCredentials <em>Credentials</em>}</li>
 *   <li>{@link org.fieldway.model.study.Researcher#getOccupation <em>Occupation</em>}</li>
 *   <li>{@link org.fieldway.model.study.Researcher#getGender <em>Gender</em>}</li>
 *   <li>{@link org.fieldway.model.study.Researcher#getExperience <em>Experience</em>}</li>
 *   <li>{@link org.fieldway.model.study.Researcher#getRelationship <em>Relationship</em>}</li>
 *   <li>{@link org.fieldway.model.study.Researcher#getPositionality <em>Positionality</em>}</li>
 *   <li>{@link org.fieldway.model.study.Researcher#getColour <em>Colour</em>}</li>
 *   <li>{@link org.fieldway.model.study.Researcher#getParticipant <em>Participant</em>}</li>
 *   <li>{@link org.fieldway.model.study.Researcher#getActiveFrom <em>Active From</em>}</li>
 *   <li>{@link org.fieldway.model.study.Researcher#getActiveUntil <em>Active Until</em>}</li>
 * </ul>
 *
 * @see org.fieldway.model.study.StudyPackage#getResearcher()
 * @model
 * @generated
 */
public interface Researcher extends Named {
	/**
	 * Returns the value of the '<em><b>Initials</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Initials by which the person is shown beside codings and memos.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Initials</em>' attribute.
	 * @see #setInitials(String)
	 * @see org.fieldway.model.study.StudyPackage#getResearcher_Initials()
	 * @model
	 * @generated
	 */
	String getInitials();

	/**
	 * Sets the value of the '{@link org.fieldway.model.study.Researcher#getInitials <em>Initials</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Initials</em>' attribute.
	 * @see #getInitials()
	 * @generated
	 */
	void setInitials(String value);

	/**
	 * Returns the value of the '<em><b>Role</b></em>' attribute.
	 * The literals are from the enumeration {@link org.fieldway.model.study.ResearcherRole}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the person does in the study.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Role</em>' attribute.
	 * @see org.fieldway.model.study.ResearcherRole
	 * @see #setRole(ResearcherRole)
	 * @see org.fieldway.model.study.StudyPackage#getResearcher_Role()
	 * @model
	 * @generated
	 */
	ResearcherRole getRole();

	/**
	 * Sets the value of the '{@link org.fieldway.model.study.Researcher#getRole <em>Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Role</em>' attribute.
	 * @see org.fieldway.model.study.ResearcherRole
	 * @see #getRole()
	 * @generated
	 */
	void setRole(ResearcherRole value);

	/**
	 * Returns the value of the '<em><b>Person Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The title used before the name, for instance Dr.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Person Title</em>' attribute.
	 * @see #setPersonTitle(String)
	 * @see org.fieldway.model.study.StudyPackage#getResearcher_PersonTitle()
	 * @model
	 * @generated
	 */
	String getPersonTitle();

	/**
	 * Sets the value of the '{@link org.fieldway.model.study.Researcher#getPersonTitle <em>Person Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Person Title</em>' attribute.
	 * @see #getPersonTitle()
	 * @generated
	 */
	void setPersonTitle(String value);

	/**
	 * Returns the value of the '<em><b>Affiliation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The institution to which the person belongs, as it is to be printed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Affiliation</em>' attribute.
	 * @see #setAffiliation(String)
	 * @see org.fieldway.model.study.StudyPackage#getResearcher_Affiliation()
	 * @model
	 * @generated
	 */
	String getAffiliation();

	/**
	 * Sets the value of the '{@link org.fieldway.model.study.Researcher#getAffiliation <em>Affiliation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Affiliation</em>' attribute.
	 * @see #getAffiliation()
	 * @generated
	 */
	void setAffiliation(String value);

	/**
	 * Returns the value of the '<em><b>Organisation</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The organisation of this study to which the person belongs.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Organisation</em>' reference.
	 * @see #setOrganisation(Organisation)
	 * @see org.fieldway.model.study.StudyPackage#getResearcher_Organisation()
	 * @model
	 * @generated
	 */
	Organisation getOrganisation();

	/**
	 * Sets the value of the '{@link org.fieldway.model.study.Researcher#getOrganisation <em>Organisation</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Organisation</em>' reference.
	 * @see #getOrganisation()
	 * @generated
	 */
	void setOrganisation(Organisation value);

	/**
	 * Returns the value of the '<em><b>Email</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The address at which the person can be reached about the study.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Email</em>' attribute.
	 * @see #setEmail(String)
	 * @see org.fieldway.model.study.StudyPackage#getResearcher_Email()
	 * @model
	 * @generated
	 */
	String getEmail();

	/**
	 * Sets the value of the '{@link org.fieldway.model.study.Researcher#getEmail <em>Email</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Email</em>' attribute.
	 * @see #getEmail()
	 * @generated
	 */
	void setEmail(String value);

	/**
	 * Returns the value of the '<em><b>Orcid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The person's ORCID identifier.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Orcid</em>' attribute.
	 * @see #setOrcid(String)
	 * @see org.fieldway.model.study.StudyPackage#getResearcher_Orcid()
	 * @model
	 * @generated
	 */
	String getOrcid();

	/**
	 * Sets the value of the '{@link org.fieldway.model.study.Researcher#getOrcid <em>Orcid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Orcid</em>' attribute.
	 * @see #getOrcid()
	 * @generated
	 */
	void setOrcid(String value);

	/**
	 * Returns the value of the '<em><b>Credentials</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Degrees and qualifications.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Credentials</em>' attribute.
	 * @see #setCredentials(String)
	 * @see org.fieldway.model.study.StudyPackage#getResearcher_Credentials()
	 * @model
	 * @generated
	 */
	String getCredentials();

	/**
	 * Sets the value of the '{@link org.fieldway.model.study.Researcher#getCredentials <em>Credentials</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Credentials</em>' attribute.
	 * @see #getCredentials()
	 * @generated
	 */
	void setCredentials(String value);

	/**
	 * Returns the value of the '<em><b>Occupation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The person's occupation at the time of the study.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Occupation</em>' attribute.
	 * @see #setOccupation(String)
	 * @see org.fieldway.model.study.StudyPackage#getResearcher_Occupation()
	 * @model
	 * @generated
	 */
	String getOccupation();

	/**
	 * Sets the value of the '{@link org.fieldway.model.study.Researcher#getOccupation <em>Occupation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Occupation</em>' attribute.
	 * @see #getOccupation()
	 * @generated
	 */
	void setOccupation(String value);

	/**
	 * Returns the value of the '<em><b>Gender</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Gender as the person wishes it to be reported, or nothing.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Gender</em>' attribute.
	 * @see #setGender(String)
	 * @see org.fieldway.model.study.StudyPackage#getResearcher_Gender()
	 * @model
	 * @generated
	 */
	String getGender();

	/**
	 * Sets the value of the '{@link org.fieldway.model.study.Researcher#getGender <em>Gender</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Gender</em>' attribute.
	 * @see #getGender()
	 * @generated
	 */
	void setGender(String value);

	/**
	 * Returns the value of the '<em><b>Experience</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Training and experience in this kind of research.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Experience</em>' attribute.
	 * @see #setExperience(String)
	 * @see org.fieldway.model.study.StudyPackage#getResearcher_Experience()
	 * @model
	 * @generated
	 */
	String getExperience();

	/**
	 * Sets the value of the '{@link org.fieldway.model.study.Researcher#getExperience <em>Experience</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Experience</em>' attribute.
	 * @see #getExperience()
	 * @generated
	 */
	void setExperience(String value);

	/**
	 * Returns the value of the '<em><b>Relationship</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What participants and the person knew of each other beforehand.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Relationship</em>' attribute.
	 * @see #setRelationship(String)
	 * @see org.fieldway.model.study.StudyPackage#getResearcher_Relationship()
	 * @model
	 * @generated
	 */
	String getRelationship();

	/**
	 * Sets the value of the '{@link org.fieldway.model.study.Researcher#getRelationship <em>Relationship</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Relationship</em>' attribute.
	 * @see #getRelationship()
	 * @generated
	 */
	void setRelationship(String value);

	/**
	 * Returns the value of the '<em><b>Positionality</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where the person stands and how that may shape the research.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Positionality</em>' attribute.
	 * @see #setPositionality(String)
	 * @see org.fieldway.model.study.StudyPackage#getResearcher_Positionality()
	 * @model
	 * @generated
	 */
	String getPositionality();

	/**
	 * Sets the value of the '{@link org.fieldway.model.study.Researcher#getPositionality <em>Positionality</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Positionality</em>' attribute.
	 * @see #getPositionality()
	 * @generated
	 */
	void setPositionality(String value);

	/**
	 * Returns the value of the '<em><b>Colour</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The colour of the person as a coder, as #rrggbb.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Colour</em>' attribute.
	 * @see #setColour(String)
	 * @see org.fieldway.model.study.StudyPackage#getResearcher_Colour()
	 * @model
	 * @generated
	 */
	String getColour();

	/**
	 * Sets the value of the '{@link org.fieldway.model.study.Researcher#getColour <em>Colour</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Colour</em>' attribute.
	 * @see #getColour()
	 * @generated
	 */
	void setColour(String value);

	/**
	 * Returns the value of the '<em><b>Participant</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The participant that this person also is, for a peer researcher.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Participant</em>' reference.
	 * @see #setParticipant(Participant)
	 * @see org.fieldway.model.study.StudyPackage#getResearcher_Participant()
	 * @model
	 * @generated
	 */
	Participant getParticipant();

	/**
	 * Sets the value of the '{@link org.fieldway.model.study.Researcher#getParticipant <em>Participant</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Participant</em>' reference.
	 * @see #getParticipant()
	 * @generated
	 */
	void setParticipant(Participant value);

	/**
	 * Returns the value of the '<em><b>Active From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The day on which the person joined the team.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Active From</em>' attribute.
	 * @see #setActiveFrom(LocalDate)
	 * @see org.fieldway.model.study.StudyPackage#getResearcher_ActiveFrom()
	 * @model dataType="org.fieldway.model.study.LocalDate"
	 * @generated
	 */
	LocalDate getActiveFrom();

	/**
	 * Sets the value of the '{@link org.fieldway.model.study.Researcher#getActiveFrom <em>Active From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Active From</em>' attribute.
	 * @see #getActiveFrom()
	 * @generated
	 */
	void setActiveFrom(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Active Until</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The day on which the person left the team.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Active Until</em>' attribute.
	 * @see #setActiveUntil(LocalDate)
	 * @see org.fieldway.model.study.StudyPackage#getResearcher_ActiveUntil()
	 * @model dataType="org.fieldway.model.study.LocalDate"
	 * @generated
	 */
	LocalDate getActiveUntil();

	/**
	 * Sets the value of the '{@link org.fieldway.model.study.Researcher#getActiveUntil <em>Active Until</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Active Until</em>' attribute.
	 * @see #getActiveUntil()
	 * @generated
	 */
	void setActiveUntil(LocalDate value);

} // Researcher
