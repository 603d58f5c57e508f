/**
 * Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0
 */
package org.fieldway.model.sources;

import java.time.Instant;
import java.time.LocalDate;

import java.util.UUID;

import org.eclipse.emf.common.util.EList;

import org.fieldway.model.study.Anonymisation;
import org.fieldway.model.study.Researcher;
import org.fieldway.model.study.Root;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Source</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What was recorded or collected, with the text that is coded.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.fieldway.model.sources.Source#getSourceId <em>Source Id</em>}</li>
 *   <li>{@link org.fieldway.model.sources.Source#getLanguage <em>Language</em>}</li>
 *   <li>{@link org.fieldway.model.sources.Source#getMemo <em>Memo</em>}</li>
 *   <li>{@link org.fieldway.model.sources.Source#getRevision <em>Revision</em>}</li>
 *   <li>{@link org.fieldway.model.sources.Source#getTextHash <em>Text Hash</em>}</li>
 *   <li>{@link org.fieldway.model.sources.Source#getAnonymisation <em>Anonymisation</em>}</li>
 *   <li>{@link org.fieldway.model.sources.Source#getImportedFrom <em>Imported From</em>}</li>
 *   <li>{@link org.fieldway.model.sources.Source#getImported <em>Imported</em>}</li>
 *   <li>{@link org.fieldway.model.sources.Source#getTranscriber <em>Transcriber</em>}</li>
 *   <li>{@link org.fieldway.model.sources.Source#getCheckedOn <em>Checked On</em>}</li>
 *   <li>{@link org.fieldway.model.sources.Source#getCreated <em>Created</em>}</li>
 *   <li>{@link org.fieldway.model.sources.Source#getModified <em>Modified</em>}</li>
 *   <li>{@link org.fieldway.model.sources.Source#getTranscribedBy <em>Transcribed By</em>}</li>
 *   <li>{@link org.fieldway.model.sources.Source#getCreatedBy <em>Created By</em>}</li>
 *   <li>{@link org.fieldway.model.sources.Source#getEarlierRevisions <em>Earlier Revisions</em>}</li>
 * </ul>
 *
 * @see org.fieldway.model.sources.SourcesPackage#getSource()
 * @model abstract="true"
 * @generated
 */
public interface Source extends Root {
	/**
	 * Returns the value of the '<em><b>Source Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The id of the entry by which the study lists this source.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Source Id</em>' attribute.
	 * @see #setSourceId(UUID)
	 * @see org.fieldway.model.sources.SourcesPackage#getSource_SourceId()
	 * @model dataType="org.fieldway.model.study.UUID"
	 * @generated
	 */
	UUID getSourceId();

	/**
	 * Sets the value of the '{@link org.fieldway.model.sources.Source#getSourceId <em>Source Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source Id</em>' attribute.
	 * @see #getSourceId()
	 * @generated
	 */
	void setSourceId(UUID value);

	/**
	 * Returns the value of the '<em><b>Language</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its language as a language tag such as en-GB.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Language</em>' attribute.
	 * @see #setLanguage(String)
	 * @see org.fieldway.model.sources.SourcesPackage#getSource_Language()
	 * @model
	 * @generated
	 */
	String getLanguage();

	/**
	 * Sets the value of the '{@link org.fieldway.model.sources.Source#getLanguage <em>Language</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Language</em>' attribute.
	 * @see #getLanguage()
	 * @generated
	 */
	void setLanguage(String value);

	/**
	 * Returns the value of the '<em><b>Memo</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Remarks about the source as a whole.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Memo</em>' attribute.
	 * @see #setMemo(String)
	 * @see org.fieldway.model.sources.SourcesPackage#getSource_Memo()
	 * @model
	 * @generated
	 */
	String getMemo();

	/**
	 * Sets the value of the '{@link org.fieldway.model.sources.Source#getMemo <em>Memo</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Memo</em>' attribute.
	 * @see #getMemo()
	 * @generated
	 */
	void setMemo(String value);

	/**
	 * Returns the value of the '<em><b>Revision</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The number of the revision that is coded, counting from 1.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Revision</em>' attribute.
	 * @see #setRevision(int)
	 * @see org.fieldway.model.sources.SourcesPackage#getSource_Revision()
	 * @model default="1"
	 * @generated
	 */
	int getRevision();

	/**
	 * Sets the value of the '{@link org.fieldway.model.sources.Source#getRevision <em>Revision</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Revision</em>' attribute.
	 * @see #getRevision()
	 * @generated
	 */
	void setRevision(int value);

	/**
	 * Returns the value of the '<em><b>Text Hash</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * SHA-256 of the bytes of the text that is coded, in hexadecimal; empty if there is no text.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Text Hash</em>' attribute.
	 * @see #setTextHash(String)
	 * @see org.fieldway.model.sources.SourcesPackage#getSource_TextHash()
	 * @model
	 * @generated
	 */
	String getTextHash();

	/**
	 * Sets the value of the '{@link org.fieldway.model.sources.Source#getTextHash <em>Text Hash</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text Hash</em>' attribute.
	 * @see #getTextHash()
	 * @generated
	 */
	void setTextHash(String value);

	/**
	 * Returns the value of the '<em><b>Anonymisation</b></em>' attribute.
	 * The literals are from the enumeration {@link org.fieldway.model.study.Anonymisation}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How far names and places were replaced in the revision that is coded.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Anonymisation</em>' attribute.
	 * @see org.fieldway.model.study.Anonymisation
	 * @see #setAnonymisation(Anonymisation)
	 * @see org.fieldway.model.sources.SourcesPackage#getSource_Anonymisation()
	 * @model
	 * @generated
	 */
	Anonymisation getAnonymisation();

	/**
	 * Sets the value of the '{@link org.fieldway.model.sources.Source#getAnonymisation <em>Anonymisation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Anonymisation</em>' attribute.
	 * @see org.fieldway.model.study.Anonymisation
	 * @see #getAnonymisation()
	 * @generated
	 */
	void setAnonymisation(Anonymisation value);

	/**
	 * Returns the value of the '<em><b>Imported From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The name of the file from which it came.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Imported From</em>' attribute.
	 * @see #setImportedFrom(String)
	 * @see org.fieldway.model.sources.SourcesPackage#getSource_ImportedFrom()
	 * @model
	 * @generated
	 */
	String getImportedFrom();

	/**
	 * Sets the value of the '{@link org.fieldway.model.sources.Source#getImportedFrom <em>Imported From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Imported From</em>' attribute.
	 * @see #getImportedFrom()
	 * @generated
	 */
	void setImportedFrom(String value);

	/**
	 * Returns the value of the '<em><b>Imported</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The moment of import.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Imported</em>' attribute.
	 * @see #setImported(Instant)
	 * @see org.fieldway.model.sources.SourcesPackage#getSource_Imported()
	 * @model dataType="org.fieldway.model.study.Instant"
	 * @generated
	 */
	Instant getImported();

	/**
	 * Sets the value of the '{@link org.fieldway.model.sources.Source#getImported <em>Imported</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Imported</em>' attribute.
	 * @see #getImported()
	 * @generated
	 */
	void setImported(Instant value);

	/**
	 * Returns the value of the '<em><b>Transcriber</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who transcribed it, if nobody of the team did.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Transcriber</em>' attribute.
	 * @see #setTranscriber(String)
	 * @see org.fieldway.model.sources.SourcesPackage#getSource_Transcriber()
	 * @model
	 * @generated
	 */
	String getTranscriber();

	/**
	 * Sets the value of the '{@link org.fieldway.model.sources.Source#getTranscriber <em>Transcriber</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Transcriber</em>' attribute.
	 * @see #getTranscriber()
	 * @generated
	 */
	void setTranscriber(String value);

	/**
	 * Returns the value of the '<em><b>Checked On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The day on which the participant, or a second person, checked it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Checked On</em>' attribute.
	 * @see #setCheckedOn(LocalDate)
	 * @see org.fieldway.model.sources.SourcesPackage#getSource_CheckedOn()
	 * @model dataType="org.fieldway.model.study.LocalDate"
	 * @generated
	 */
	LocalDate getCheckedOn();

	/**
	 * Sets the value of the '{@link org.fieldway.model.sources.Source#getCheckedOn <em>Checked On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Checked On</em>' attribute.
	 * @see #getCheckedOn()
	 * @generated
	 */
	void setCheckedOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The moment at which it was made.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Created</em>' attribute.
	 * @see #setCreated(Instant)
	 * @see org.fieldway.model.sources.SourcesPackage#getSource_Created()
	 * @model dataType="org.fieldway.model.study.Instant"
	 * @generated
	 */
	Instant getCreated();

	/**
	 * Sets the value of the '{@link org.fieldway.model.sources.Source#getCreated <em>Created</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Created</em>' attribute.
	 * @see #getCreated()
	 * @generated
	 */
	void setCreated(Instant value);

	/**
	 * Returns the value of the '<em><b>Modified</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The moment of the last change.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Modified</em>' attribute.
	 * @see #setModified(Instant)
	 * @see org.fieldway.model.sources.SourcesPackage#getSource_Modified()
	 * @model dataType="org.fieldway.model.study.Instant"
	 * @generated
	 */
	Instant getModified();

	/**
	 * Sets the value of the '{@link org.fieldway.model.sources.Source#getModified <em>Modified</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Modified</em>' attribute.
	 * @see #getModified()
	 * @generated
	 */
	void setModified(Instant value);

	/**
	 * Returns the value of the '<em><b>Transcribed By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who of the team transcribed it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Transcribed By</em>' reference.
	 * @see #setTranscribedBy(Researcher)
	 * @see org.fieldway.model.sources.SourcesPackage#getSource_TranscribedBy()
	 * @model
	 * @generated
	 */
	Researcher getTranscribedBy();

	/**
	 * Sets the value of the '{@link org.fieldway.model.sources.Source#getTranscribedBy <em>Transcribed By</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Transcribed By</em>' reference.
	 * @see #getTranscribedBy()
	 * @generated
	 */
	void setTranscribedBy(Researcher value);

	/**
	 * Returns the value of the '<em><b>Created By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The person who added it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Created By</em>' reference.
	 * @see #setCreatedBy(Researcher)
	 * @see org.fieldway.model.sources.SourcesPackage#getSource_CreatedBy()
	 * @model
	 * @generated
	 */
	Researcher getCreatedBy();

	/**
	 * Sets the value of the '{@link org.fieldway.model.sources.Source#getCreatedBy <em>Created By</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Created By</em>' reference.
	 * @see #getCreatedBy()
	 * @generated
	 */
	void setCreatedBy(Researcher value);

	/**
	 * Returns the value of the '<em><b>Earlier Revisions</b></em>' containment reference list.
	 * The list contents are of type {@link org.fieldway.model.sources.Revision}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Revisions that are no longer coded, oldest first.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Earlier Revisions</em>' containment reference list.
	 * @see org.fieldway.model.sources.SourcesPackage#getSource_EarlierRevisions()
	 * @model containment="true"
	 * @generated
	 */
	EList<Revision> getEarlierRevisions();

} // Source
