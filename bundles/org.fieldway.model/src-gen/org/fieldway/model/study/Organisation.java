/**
 * Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0
 */
package org.fieldway.model.study;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Organisation</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An organisation that takes part in the study, or that appears in the landscape of services.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.fieldway.model.study.Organisation#getSector <em>Sector</em>}</li>
 *   <li>{@link org.fieldway.model.study.Organisation#getKind <em>Kind</em>}</li>
 *   <li>{@link org.fieldway.model.study.Organisation#getStudyRole <em>Study Role</em>}</li>
 *   <li>{@link org.fieldway.model.study.Organisation#getContribution <em>Contribution</em>}</li>
 *   <li>{@link org.fieldway.model.study.Organisation#getContact <em>Contact</em>}</li>
 *   <li>{@link org.fieldway.model.study.Organisation#getMemberOf <em>Member Of</em>}</li>
 *   <li>{@link org.fieldway.model.study.Organisation#getServes <em>Serves</em>}</li>
 *   <li>{@link org.fieldway.model.study.Organisation#getLocatedAt <em>Located At</em>}</li>
 * </ul>
 *
 * @see org.fieldway.model.study.StudyPackage#getOrganisation()
 * @model
 * @generated
 */
public interface Organisation extends Actor {
	/**
	 * Returns the value of the '<em><b>Sector</b></em>' attribute.
	 * The literals are from the enumeration {@link org.fieldway.model.study.Sector}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The sector to which the organisation belongs.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sector</em>' attribute.
	 * @see org.fieldway.model.study.Sector
	 * @see #setSector(Sector)
	 * @see org.fieldway.model.study.StudyPackage#getOrganisation_Sector()
	 * @model
	 * @generated
	 */
	Sector getSector();

	/**
	 * Sets the value of the '{@link org.fieldway.model.study.Organisation#getSector <em>Sector</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sector</em>' attribute.
	 * @see org.fieldway.model.study.Sector
	 * @see #getSector()
	 * @generated
	 */
	void setSector(Sector value);

	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.fieldway.model.study.OrganisationKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What sort of organisation it is.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.fieldway.model.study.OrganisationKind
	 * @see #setKind(OrganisationKind)
	 * @see org.fieldway.model.study.StudyPackage#getOrganisation_Kind()
	 * @model
	 * @generated
	 */
	OrganisationKind getKind();

	/**
	 * Sets the value of the '{@link org.fieldway.model.study.Organisation#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.fieldway.model.study.OrganisationKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(OrganisationKind value);

	/**
	 * Returns the value of the '<em><b>Study Role</b></em>' attribute.
	 * The literals are from the enumeration {@link org.fieldway.model.study.StudyRole}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the organisation does in the study.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Study Role</em>' attribute.
	 * @see org.fieldway.model.study.StudyRole
	 * @see #setStudyRole(StudyRole)
	 * @see org.fieldway.model.study.StudyPackage#getOrganisation_StudyRole()
	 * @model
	 * @generated
	 */
	StudyRole getStudyRole();

	/**
	 * Sets the value of the '{@link org.fieldway.model.study.Organisation#getStudyRole <em>Study Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Study Role</em>' attribute.
	 * @see org.fieldway.model.study.StudyRole
	 * @see #getStudyRole()
	 * @generated
	 */
	void setStudyRole(StudyRole value);

	/**
	 * Returns the value of the '<em><b>Contribution</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the organisation gives to the study and gets from it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Contribution</em>' attribute.
	 * @see #setContribution(String)
	 * @see org.fieldway.model.study.StudyPackage#getOrganisation_Contribution()
	 * @model
	 * @generated
	 */
	String getContribution();

	/**
	 * Sets the value of the '{@link org.fieldway.model.study.Organisation#getContribution <em>Contribution</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Contribution</em>' attribute.
	 * @see #getContribution()
	 * @generated
	 */
	void setContribution(String value);

	/**
	 * Returns the value of the '<em><b>Contact</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How the organisation is reached, without personal data of people who have not agreed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Contact</em>' attribute.
	 * @see #setContact(String)
	 * @see org.fieldway.model.study.StudyPackage#getOrganisation_Contact()
	 * @model
	 * @generated
	 */
	String getContact();

	/**
	 * Sets the value of the '{@link org.fieldway.model.study.Organisation#getContact <em>Contact</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Contact</em>' attribute.
	 * @see #getContact()
	 * @generated
	 */
	void setContact(String value);

	/**
	 * Returns the value of the '<em><b>Member Of</b></em>' reference list.
	 * The list contents are of type {@link org.fieldway.model.study.Organisation}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Larger organisations, boards or alliances to which it belongs.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Member Of</em>' reference list.
	 * @see org.fieldway.model.study.StudyPackage#getOrganisation_MemberOf()
	 * @model
	 * @generated
	 */
	EList<Organisation> getMemberOf();

	/**
	 * Returns the value of the '<em><b>Serves</b></em>' reference list.
	 * The list contents are of type {@link org.fieldway.model.study.Place}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The places whose people it serves.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Serves</em>' reference list.
	 * @see org.fieldway.model.study.StudyPackage#getOrganisation_Serves()
	 * @model
	 * @generated
	 */
	EList<Place> getServes();

	/**
	 * Returns the value of the '<em><b>Located At</b></em>' reference list.
	 * The list contents are of type {@link org.fieldway.model.study.Place}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where it has its sites.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Located At</em>' reference list.
	 * @see org.fieldway.model.study.StudyPackage#getOrganisation_LocatedAt()
	 * @model
	 * @generated
	 */
	EList<Place> getLocatedAt();

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the organisation's sector counts as public, third or private.
	 * <!-- end-model-doc -->
	 * @model
	 * @generated
	 */
	SectorGroup sectorGroup();

} // Organisation
