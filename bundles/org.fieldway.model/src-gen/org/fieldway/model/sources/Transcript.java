/**
 * Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0
 */
package org.fieldway.model.sources;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Transcript</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What was said, written down turn by turn.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.fieldway.model.sources.Transcript#getConvention <em>Convention</em>}</li>
 *   <li>{@link org.fieldway.model.sources.Transcript#getTurns <em>Turns</em>}</li>
 *   <li>{@link org.fieldway.model.sources.Transcript#getSpeakers <em>Speakers</em>}</li>
 *   <li>{@link org.fieldway.model.sources.Transcript#getMedia <em>Media</em>}</li>
 *   <li>{@link org.fieldway.model.sources.Transcript#getSyncPoints <em>Sync Points</em>}</li>
 * </ul>
 *
 * @see org.fieldway.model.sources.SourcesPackage#getTranscript()
 * @model
 * @generated
 */
public interface Transcript extends TextSource {
	/**
	 * Returns the value of the '<em><b>Convention</b></em>' attribute.
	 * The literals are from the enumeration {@link org.fieldway.model.sources.TranscriptionStyle}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How closely the transcript follows what was said.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Convention</em>' attribute.
	 * @see org.fieldway.model.sources.TranscriptionStyle
	 * @see #setConvention(TranscriptionStyle)
	 * @see org.fieldway.model.sources.SourcesPackage#getTranscript_Convention()
	 * @model
	 * @generated
	 */
	TranscriptionStyle getConvention();

	/**
	 * Sets the value of the '{@link org.fieldway.model.sources.Transcript#getConvention <em>Convention</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Convention</em>' attribute.
	 * @see org.fieldway.model.sources.TranscriptionStyle
	 * @see #getConvention()
	 * @generated
	 */
	void setConvention(TranscriptionStyle value);

	/**
	 * Returns the value of the '<em><b>Turns</b></em>' containment reference list.
	 * The list contents are of type {@link org.fieldway.model.sources.Turn}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who speaks from where to where, in order.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Turns</em>' containment reference list.
	 * @see org.fieldway.model.sources.SourcesPackage#getTranscript_Turns()
	 * @model containment="true"
	 * @generated
	 */
	EList<Turn> getTurns();

	/**
	 * Returns the value of the '<em><b>Speakers</b></em>' containment reference list.
	 * The list contents are of type {@link org.fieldway.model.sources.SpeakerMapping}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who the speakers are.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Speakers</em>' containment reference list.
	 * @see org.fieldway.model.sources.SourcesPackage#getTranscript_Speakers()
	 * @model containment="true"
	 * @generated
	 */
	EList<SpeakerMapping> getSpeakers();

	/**
	 * Returns the value of the '<em><b>Media</b></em>' containment reference list.
	 * The list contents are of type {@link org.fieldway.model.sources.MediaFile}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The recordings that were transcribed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Media</em>' containment reference list.
	 * @see org.fieldway.model.sources.SourcesPackage#getTranscript_Media()
	 * @model containment="true"
	 * @generated
	 */
	EList<MediaFile> getMedia();

	/**
	 * Returns the value of the '<em><b>Sync Points</b></em>' containment reference list.
	 * The list contents are of type {@link org.fieldway.model.sources.SyncPoint}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Points at which text and recording are tied together.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sync Points</em>' containment reference list.
	 * @see org.fieldway.model.sources.SourcesPackage#getTranscript_SyncPoints()
	 * @model containment="true"
	 * @generated
	 */
	EList<SyncPoint> getSyncPoints();

} // Transcript
