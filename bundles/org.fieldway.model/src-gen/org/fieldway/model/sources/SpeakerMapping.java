/**
 * Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0
 */
package org.fieldway.model.sources;

import org.fieldway.model.study.Identified;
import org.fieldway.model.study.Participant;
import org.fieldway.model.study.Researcher;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Speaker Mapping</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Who stands behind a speaker's label in a transcript.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.fieldway.model.sources.SpeakerMapping#getLabel <em>Label</em>}</li>
 *   <li>{@link org.fieldway.model.sources.SpeakerMapping#getKind <em>Kind</em>}</li>
 *   <li>{@link org.fieldway.model.sources.SpeakerMapping#getNote <em>Note</em>}</li>
 *   <li>{@link org.fieldway.model.sources.SpeakerMapping#getParticipant <em>Participant</em>}</li>
 *   <li>{@link org.fieldway.model.sources.SpeakerMapping#getResearcher <em>Researcher</em>}</li>
 * </ul>
 *
 * @see org.fieldway.model.sources.SourcesPackage#getSpeakerMapping()
 * @model
 * @generated
 */
public interface SpeakerMapping extends Identified {
	/**
	 * Returns the value of the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The label as it stands in the transcript.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Label</em>' attribute.
	 * @see #setLabel(String)
	 * @see org.fieldway.model.sources.SourcesPackage#getSpeakerMapping_Label()
	 * @model
	 * @generated
	 */
	String getLabel();

	/**
	 * Sets the value of the '{@link org.fieldway.model.sources.SpeakerMapping#getLabel <em>Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Label</em>' attribute.
	 * @see #getLabel()
	 * @generated
	 */
	void setLabel(String value);

	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.fieldway.model.sources.SpeakerKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What sort of speaker it is.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.fieldway.model.sources.SpeakerKind
	 * @see #setKind(SpeakerKind)
	 * @see org.fieldway.model.sources.SourcesPackage#getSpeakerMapping_Kind()
	 * @model
	 * @generated
	 */
	SpeakerKind getKind();

	/**
	 * Sets the value of the '{@link org.fieldway.model.sources.SpeakerMapping#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.fieldway.model.sources.SpeakerKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(SpeakerKind value);

	/**
	 * Returns the value of the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is known of a speaker who is neither participant nor researcher; no real names here.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Note</em>' attribute.
	 * @see #setNote(String)
	 * @see org.fieldway.model.sources.SourcesPackage#getSpeakerMapping_Note()
	 * @model
	 * @generated
	 */
	String getNote();

	/**
	 * Sets the value of the '{@link org.fieldway.model.sources.SpeakerMapping#getNote <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Note</em>' attribute.
	 * @see #getNote()
	 * @generated
	 */
	void setNote(String value);

	/**
	 * Returns the value of the '<em><b>Participant</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The participant who speaks.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Participant</em>' reference.
	 * @see #setParticipant(Participant)
	 * @see org.fieldway.model.sources.SourcesPackage#getSpeakerMapping_Participant()
	 * @model
	 * @generated
	 */
	Participant getParticipant();

	/**
	 * Sets the value of the '{@link org.fieldway.model.sources.SpeakerMapping#getParticipant <em>Participant</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Participant</em>' reference.
	 * @see #getParticipant()
	 * @generated
	 */
	void setParticipant(Participant value);

	/**
	 * Returns the value of the '<em><b>Researcher</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The researcher who speaks.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Researcher</em>' reference.
	 * @see #setResearcher(Researcher)
	 * @see org.fieldway.model.sources.SourcesPackage#getSpeakerMapping_Researcher()
	 * @model
	 * @generated
	 */
	Researcher getResearcher();

	/**
	 * Sets the value of the '{@link org.fieldway.model.sources.SpeakerMapping#getResearcher <em>Researcher</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Researcher</em>' reference.
	 * @see #getResearcher()
	 * @generated
	 */
	void setResearcher(Researcher value);

} // SpeakerMapping
