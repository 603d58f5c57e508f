/**
 * Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0
 */
package org.fieldway.model.study;

import java.util.UUID;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Clip</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A piece of a recording that an output uses.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.fieldway.model.study.Clip#getSourceId <em>Source Id</em>}</li>
 *   <li>{@link org.fieldway.model.study.Clip#getMediaId <em>Media Id</em>}</li>
 *   <li>{@link org.fieldway.model.study.Clip#getStartMs <em>Start Ms</em>}</li>
 *   <li>{@link org.fieldway.model.study.Clip#getEndMs <em>End Ms</em>}</li>
 *   <li>{@link org.fieldway.model.study.Clip#getCaption <em>Caption</em>}</li>
 *   <li>{@link org.fieldway.model.study.Clip#getTreatment <em>Treatment</em>}</li>
 *   <li>{@link org.fieldway.model.study.Clip#getNote <em>Note</em>}</li>
 *   <li>{@link org.fieldway.model.study.Clip#getParticipants <em>Participants</em>}</li>
 * </ul>
 *
 * @see org.fieldway.model.study.StudyPackage#getClip()
 * @model
 * @generated
 */
public interface Clip extends Identified {
	/**
	 * Returns the value of the '<em><b>Source Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The id of the source's entry.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Source Id</em>' attribute.
	 * @see #setSourceId(UUID)
	 * @see org.fieldway.model.study.StudyPackage#getClip_SourceId()
	 * @model dataType="org.fieldway.model.study.UUID"
	 * @generated
	 */
	UUID getSourceId();

	/**
	 * Sets the value of the '{@link org.fieldway.model.study.Clip#getSourceId <em>Source Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source Id</em>' attribute.
	 * @see #getSourceId()
	 * @generated
	 */
	void setSourceId(UUID value);

	/**
	 * Returns the value of the '<em><b>Media Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The id of the media file within that source.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Media Id</em>' attribute.
	 * @see #setMediaId(UUID)
	 * @see org.fieldway.model.study.StudyPackage#getClip_MediaId()
	 * @model dataType="org.fieldway.model.study.UUID"
	 * @generated
	 */
	UUID getMediaId();

	/**
	 * Sets the value of the '{@link org.fieldway.model.study.Clip#getMediaId <em>Media Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Media Id</em>' attribute.
	 * @see #getMediaId()
	 * @generated
	 */
	void setMediaId(UUID value);

	/**
	 * Returns the value of the '<em><b>Start Ms</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where the clip starts, in milliseconds from the beginning of the recording.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Start Ms</em>' attribute.
	 * @see #setStartMs(long)
	 * @see org.fieldway.model.study.StudyPackage#getClip_StartMs()
	 * @model default="0"
	 * @generated
	 */
	long getStartMs();

	/**
	 * Sets the value of the '{@link org.fieldway.model.study.Clip#getStartMs <em>Start Ms</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Start Ms</em>' attribute.
	 * @see #getStartMs()
	 * @generated
	 */
	void setStartMs(long value);

	/**
	 * Returns the value of the '<em><b>End Ms</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where the clip ends, in milliseconds from the beginning of the recording.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>End Ms</em>' attribute.
	 * @see #setEndMs(long)
	 * @see org.fieldway.model.study.StudyPackage#getClip_EndMs()
	 * @model default="0"
	 * @generated
	 */
	long getEndMs();

	/**
	 * Sets the value of the '{@link org.fieldway.model.study.Clip#getEndMs <em>End Ms</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>End Ms</em>' attribute.
	 * @see #getEndMs()
	 * @generated
	 */
	void setEndMs(long value);

	/**
	 * Returns the value of the '<em><b>Caption</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is written below the clip.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Caption</em>' attribute.
	 * @see #setCaption(String)
	 * @see org.fieldway.model.study.StudyPackage#getClip_Caption()
	 * @model
	 * @generated
	 */
	String getCaption();

	/**
	 * Sets the value of the '{@link org.fieldway.model.study.Clip#getCaption <em>Caption</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Caption</em>' attribute.
	 * @see #getCaption()
	 * @generated
	 */
	void setCaption(String value);

	/**
	 * Returns the value of the '<em><b>Treatment</b></em>' attribute.
	 * The literals are from the enumeration {@link org.fieldway.model.study.ClipTreatment}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How faces and voices are shown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Treatment</em>' attribute.
	 * @see org.fieldway.model.study.ClipTreatment
	 * @see #setTreatment(ClipTreatment)
	 * @see org.fieldway.model.study.StudyPackage#getClip_Treatment()
	 * @model
	 * @generated
	 */
	ClipTreatment getTreatment();

	/**
	 * Sets the value of the '{@link org.fieldway.model.study.Clip#getTreatment <em>Treatment</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Treatment</em>' attribute.
	 * @see org.fieldway.model.study.ClipTreatment
	 * @see #getTreatment()
	 * @generated
	 */
	void setTreatment(ClipTreatment value);

	/**
	 * Returns the value of the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Why it was chosen.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Note</em>' attribute.
	 * @see #setNote(String)
	 * @see org.fieldway.model.study.StudyPackage#getClip_Note()
	 * @model
	 * @generated
	 */
	String getNote();

	/**
	 * Sets the value of the '{@link org.fieldway.model.study.Clip#getNote <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Note</em>' attribute.
	 * @see #getNote()
	 * @generated
	 */
	void setNote(String value);

	/**
	 * Returns the value of the '<em><b>Participants</b></em>' reference list.
	 * The list contents are of type {@link org.fieldway.model.study.Participant}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Participants who are seen or heard in it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Participants</em>' reference list.
	 * @see org.fieldway.model.study.StudyPackage#getClip_Participants()
	 * @model
	 * @generated
	 */
	EList<Participant> getParticipants();

} // Clip
