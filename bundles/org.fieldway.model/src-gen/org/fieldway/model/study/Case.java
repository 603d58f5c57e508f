/**
 * Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0
 */
package org.fieldway.model.study;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Case</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A case that is not a single person: a site, a family, a course, an event.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.fieldway.model.study.Case#getParticipants <em>Participants</em>}</li>
 *   <li>{@link org.fieldway.model.study.Case#getOrganisations <em>Organisations</em>}</li>
 *   <li>{@link org.fieldway.model.study.Case#getPlaces <em>Places</em>}</li>
 *   <li>{@link org.fieldway.model.study.Case#getSources <em>Sources</em>}</li>
 * </ul>
 *
 * @see org.fieldway.model.study.StudyPackage#getCase()
 * @model
 * @generated
 */
public interface Case extends Classified {
	/**
	 * Returns the value of the '<em><b>Participants</b></em>' reference list.
	 * The list contents are of type {@link org.fieldway.model.study.Participant}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * People who belong to the case.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Participants</em>' reference list.
	 * @see org.fieldway.model.study.StudyPackage#getCase_Participants()
	 * @model
	 * @generated
	 */
	EList<Participant> getParticipants();

	/**
	 * Returns the value of the '<em><b>Organisations</b></em>' reference list.
	 * The list contents are of type {@link org.fieldway.model.study.Organisation}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Organisations that belong to the case.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Organisations</em>' reference list.
	 * @see org.fieldway.model.study.StudyPackage#getCase_Organisations()
	 * @model
	 * @generated
	 */
	EList<Organisation> getOrganisations();

	/**
	 * Returns the value of the '<em><b>Places</b></em>' reference list.
	 * The list contents are of type {@link org.fieldway.model.study.Place}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Places that belong to the case.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Places</em>' reference list.
	 * @see org.fieldway.model.study.StudyPackage#getCase_Places()
	 * @model
	 * @generated
	 */
	EList<Place> getPlaces();

	/**
	 * Returns the value of the '<em><b>Sources</b></em>' reference list.
	 * The list contents are of type {@link org.fieldway.model.study.SourceEntry}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Sources about the case.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sources</em>' reference list.
	 * @see org.fieldway.model.study.StudyPackage#getCase_Sources()
	 * @model
	 * @generated
	 */
	EList<SourceEntry> getSources();

} // Case
