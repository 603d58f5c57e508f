/**
 * Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0
 */
package org.fieldway.model.study;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Source Entry</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The entry of a source in the study: what one needs to know of it without opening it.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.fieldway.model.study.SourceEntry#getKind <em>Kind</em>}</li>
 *   <li>{@link org.fieldway.model.study.SourceEntry#getRecordedOn <em>Recorded On</em>}</li>
 *   <li>{@link org.fieldway.model.study.SourceEntry#getCharacters <em>Characters</em>}</li>
 *   <li>{@link org.fieldway.model.study.SourceEntry#getDurationMs <em>Duration Ms</em>}</li>
 *   <li>{@link org.fieldway.model.study.SourceEntry#getLanguage <em>Language</em>}</li>
 *   <li>{@link org.fieldway.model.study.SourceEntry#getAnonymisation <em>Anonymisation</em>}</li>
 *   <li>{@link org.fieldway.model.study.SourceEntry#isMissing <em>Missing</em>}</li>
 *   <li>{@link org.fieldway.model.study.SourceEntry#getNotes <em>Notes</em>}</li>
 *   <li>{@link org.fieldway.model.study.SourceEntry#getParticipants <em>Participants</em>}</li>
 *   <li>{@link org.fieldway.model.study.SourceEntry#getSession <em>Session</em>}</li>
 *   <li>{@link org.fieldway.model.study.SourceEntry#getPlace <em>Place</em>}</li>
 *   <li>{@link org.fieldway.model.study.SourceEntry#getRecordedBy <em>Recorded By</em>}</li>
 * </ul>
 *
 * @see org.fieldway.model.study.StudyPackage#getSourceEntry()
 * @model
 * @generated
 */
public interface SourceEntry extends Classified {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.fieldway.model.study.SourceKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What sort of source it is.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.fieldway.model.study.SourceKind
	 * @see #setKind(SourceKind)
	 * @see org.fieldway.model.study.StudyPackage#getSourceEntry_Kind()
	 * @model
	 * @generated
	 */
	SourceKind getKind();

	/**
	 * Sets the value of the '{@link org.fieldway.model.study.SourceEntry#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.fieldway.model.study.SourceKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(SourceKind value);

	/**
	 * Returns the value of the '<em><b>Recorded On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The day on which it was recorded, written or made.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Recorded On</em>' attribute.
	 * @see #setRecordedOn(LocalDate)
	 * @see org.fieldway.model.study.StudyPackage#getSourceEntry_RecordedOn()
	 * @model dataType="org.fieldway.model.study.LocalDate"
	 * @generated
	 */
	LocalDate getRecordedOn();

	/**
	 * Sets the value of the '{@link org.fieldway.model.study.SourceEntry#getRecordedOn <em>Recorded On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Recorded On</em>' attribute.
	 * @see #getRecordedOn()
	 * @generated
	 */
	void setRecordedOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Characters</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The length of its text in characters.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Characters</em>' attribute.
	 * @see #setCharacters(Integer)
	 * @see org.fieldway.model.study.StudyPackage#getSourceEntry_Characters()
	 * @model
	 * @generated
	 */
	Integer getCharacters();

	/**
	 * Sets the value of the '{@link org.fieldway.model.study.SourceEntry#getCharacters <em>Characters</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Characters</em>' attribute.
	 * @see #getCharacters()
	 * @generated
	 */
	void setCharacters(Integer value);

	/**
	 * Returns the value of the '<em><b>Duration Ms</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The length of its recording in milliseconds.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Duration Ms</em>' attribute.
	 * @see #setDurationMs(Long)
	 * @see org.fieldway.model.study.StudyPackage#getSourceEntry_DurationMs()
	 * @model
	 * @generated
	 */
	Long getDurationMs();

	/**
	 * Sets the value of the '{@link org.fieldway.model.study.SourceEntry#getDurationMs <em>Duration Ms</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Duration Ms</em>' attribute.
	 * @see #getDurationMs()
	 * @generated
	 */
	void setDurationMs(Long value);

	/**
	 * Returns the value of the '<em><b>Language</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its language as a language tag such as en-GB.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Language</em>' attribute.
	 * @see #setLanguage(String)
	 * @see org.fieldway.model.study.StudyPackage#getSourceEntry_Language()
	 * @model
	 * @generated
	 */
	String getLanguage();

	/**
	 * Sets the value of the '{@link org.fieldway.model.study.SourceEntry#getLanguage <em>Language</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Language</em>' attribute.
	 * @see #getLanguage()
	 * @generated
	 */
	void setLanguage(String value);

	/**
	 * Returns the value of the '<em><b>Anonymisation</b></em>' attribute.
	 * The literals are from the enumeration {@link org.fieldway.model.study.Anonymisation}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How far names and places were replaced in the text that is coded.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Anonymisation</em>' attribute.
	 * @see org.fieldway.model.study.Anonymisation
	 * @see #setAnonymisation(Anonymisation)
	 * @see org.fieldway.model.study.StudyPackage#getSourceEntry_Anonymisation()
	 * @model
	 * @generated
	 */
	Anonymisation getAnonymisation();

	/**
	 * Sets the value of the '{@link org.fieldway.model.study.SourceEntry#getAnonymisation <em>Anonymisation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Anonymisation</em>' attribute.
	 * @see org.fieldway.model.study.Anonymisation
	 * @see #getAnonymisation()
	 * @generated
	 */
	void setAnonymisation(Anonymisation value);

	/**
	 * Returns the value of the '<em><b>Missing</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether its file could not be found when it was imported or last looked for.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Missing</em>' attribute.
	 * @see #setMissing(boolean)
	 * @see org.fieldway.model.study.StudyPackage#getSourceEntry_Missing()
	 * @model default="false"
	 * @generated
	 */
	boolean isMissing();

	/**
	 * Sets the value of the '{@link org.fieldway.model.study.SourceEntry#isMissing <em>Missing</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Missing</em>' attribute.
	 * @see #isMissing()
	 * @generated
	 */
	void setMissing(boolean value);

	/**
	 * Returns the value of the '<em><b>Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the team should know of it; no real names here.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Notes</em>' attribute.
	 * @see #setNotes(String)
	 * @see org.fieldway.model.study.StudyPackage#getSourceEntry_Notes()
	 * @model
	 * @generated
	 */
	String getNotes();

	/**
	 * Sets the value of the '{@link org.fieldway.model.study.SourceEntry#getNotes <em>Notes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Notes</em>' attribute.
	 * @see #getNotes()
	 * @generated
	 */
	void setNotes(String value);

	/**
	 * Returns the value of the '<em><b>Participants</b></em>' reference list.
	 * The list contents are of type {@link org.fieldway.model.study.Participant}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Participants who speak or are shown in it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Participants</em>' reference list.
	 * @see org.fieldway.model.study.StudyPackage#getSourceEntry_Participants()
	 * @model
	 * @generated
	 */
	EList<Participant> getParticipants();

	/**
	 * Returns the value of the '<em><b>Session</b></em>' reference.
	 * It is bidirectional and its opposite is '{@link org.fieldway.model.study.Session#getProduces <em>Produces</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The occasion on which it was made.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Session</em>' reference.
	 * @see #setSession(Session)
	 * @see org.fieldway.model.study.StudyPackage#getSourceEntry_Session()
	 * @see org.fieldway.model.study.Session#getProduces
	 * @model opposite="produces"
	 * @generated
	 */
	Session getSession();

	/**
	 * Sets the value of the '{@link org.fieldway.model.study.SourceEntry#getSession <em>Session</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Session</em>' reference.
	 * @see #getSession()
	 * @generated
	 */
	void setSession(Session value);

	/**
	 * Returns the value of the '<em><b>Place</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where it was made.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Place</em>' reference.
	 * @see #setPlace(Place)
	 * @see org.fieldway.model.study.StudyPackage#getSourceEntry_Place()
	 * @model
	 * @generated
	 */
	Place getPlace();

	/**
	 * Sets the value of the '{@link org.fieldway.model.study.SourceEntry#getPlace <em>Place</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Place</em>' reference.
	 * @see #getPlace()
	 * @generated
	 */
	void setPlace(Place value);

	/**
	 * Returns the value of the '<em><b>Recorded By</b></em>' reference list.
	 * The list contents are of type {@link org.fieldway.model.study.Researcher}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who recorded or wrote it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Recorded By</em>' reference list.
	 * @see org.fieldway.model.study.StudyPackage#getSourceEntry_RecordedBy()
	 * @model
	 * @generated
	 */
	EList<Researcher> getRecordedBy();

} // SourceEntry
