/**
 * Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0
 */
package org.fieldway.model.study;

import java.time.LocalDateTime;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Session</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A single occasion of an activity: one interview, one workshop day.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.fieldway.model.study.Session#getStatus <em>Status</em>}</li>
 *   <li>{@link org.fieldway.model.study.Session#getStartsAt <em>Starts At</em>}</li>
 *   <li>{@link org.fieldway.model.study.Session#getEndsAt <em>Ends At</em>}</li>
 *   <li>{@link org.fieldway.model.study.Session#getOthersPresent <em>Others Present</em>}</li>
 *   <li>{@link org.fieldway.model.study.Session#getNotes <em>Notes</em>}</li>
 *   <li>{@link org.fieldway.model.study.Session#getPlace <em>Place</em>}</li>
 *   <li>{@link org.fieldway.model.study.Session#getFacilitators <em>Facilitators</em>}</li>
 *   <li>{@link org.fieldway.model.study.Session#getParticipants <em>Participants</em>}</li>
 *   <li>{@link org.fieldway.model.study.Session#getInstruments <em>Instruments</em>}</li>
 *   <li>{@link org.fieldway.model.study.Session#getRepeats <em>Repeats</em>}</li>
 *   <li>{@link org.fieldway.model.study.Session#getRecordings <em>Recordings</em>}</li>
 *   <li>{@link org.fieldway.model.study.Session#getProduces <em>Produces</em>}</li>
 * </ul>
 *
 * @see org.fieldway.model.study.StudyPackage#getSession()
 * @model
 * @generated
 */
public interface Session extends Named {
	/**
	 * Returns the value of the '<em><b>Status</b></em>' attribute.
	 * The literals are from the enumeration {@link org.fieldway.model.study.SessionStatus}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether it is planned, was held or was cancelled.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Status</em>' attribute.
	 * @see org.fieldway.model.study.SessionStatus
	 * @see #setStatus(SessionStatus)
	 * @see org.fieldway.model.study.StudyPackage#getSession_Status()
	 * @model
	 * @generated
	 */
	SessionStatus getStatus();

	/**
	 * Sets the value of the '{@link org.fieldway.model.study.Session#getStatus <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Status</em>' attribute.
	 * @see org.fieldway.model.study.SessionStatus
	 * @see #getStatus()
	 * @generated
	 */
	void setStatus(SessionStatus value);

	/**
	 * Returns the value of the '<em><b>Starts At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Day and time at which it starts.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Starts At</em>' attribute.
	 * @see #setStartsAt(LocalDateTime)
	 * @see org.fieldway.model.study.StudyPackage#getSession_StartsAt()
	 * @model dataType="org.fieldway.model.study.LocalDateTime"
	 * @generated
	 */
	LocalDateTime getStartsAt();

	/**
	 * Sets the value of the '{@link org.fieldway.model.study.Session#getStartsAt <em>Starts At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Starts At</em>' attribute.
	 * @see #getStartsAt()
	 * @generated
	 */
	void setStartsAt(LocalDateTime value);

	/**
	 * Returns the value of the '<em><b>Ends At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Day and time at which it ends.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Ends At</em>' attribute.
	 * @see #setEndsAt(LocalDateTime)
	 * @see org.fieldway.model.study.StudyPackage#getSession_EndsAt()
	 * @model dataType="org.fieldway.model.study.LocalDateTime"
	 * @generated
	 */
	LocalDateTime getEndsAt();

	/**
	 * Sets the value of the '{@link org.fieldway.model.study.Session#getEndsAt <em>Ends At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Ends At</em>' attribute.
	 * @see #getEndsAt()
	 * @generated
	 */
	void setEndsAt(LocalDateTime value);

	/**
	 * Returns the value of the '<em><b>Others Present</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who else was there; no real names here.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Others Present</em>' attribute.
	 * @see #setOthersPresent(String)
	 * @see org.fieldway.model.study.StudyPackage#getSession_OthersPresent()
	 * @model
	 * @generated
	 */
	String getOthersPresent();

	/**
	 * Sets the value of the '{@link org.fieldway.model.study.Session#getOthersPresent <em>Others Present</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Others Present</em>' attribute.
	 * @see #getOthersPresent()
	 * @generated
	 */
	void setOthersPresent(String value);

	/**
	 * Returns the value of the '<em><b>Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the team should remember of the occasion.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Notes</em>' attribute.
	 * @see #setNotes(String)
	 * @see org.fieldway.model.study.StudyPackage#getSession_Notes()
	 * @model
	 * @generated
	 */
	String getNotes();

	/**
	 * Sets the value of the '{@link org.fieldway.model.study.Session#getNotes <em>Notes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Notes</em>' attribute.
	 * @see #getNotes()
	 * @generated
	 */
	void setNotes(String value);

	/**
	 * Returns the value of the '<em><b>Place</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where it takes place.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Place</em>' reference.
	 * @see #setPlace(Place)
	 * @see org.fieldway.model.study.StudyPackage#getSession_Place()
	 * @model
	 * @generated
	 */
	Place getPlace();

	/**
	 * Sets the value of the '{@link org.fieldway.model.study.Session#getPlace <em>Place</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Place</em>' reference.
	 * @see #getPlace()
	 * @generated
	 */
	void setPlace(Place value);

	/**
	 * Returns the value of the '<em><b>Facilitators</b></em>' reference list.
	 * The list contents are of type {@link org.fieldway.model.study.Researcher}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Researchers who lead it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Facilitators</em>' reference list.
	 * @see org.fieldway.model.study.StudyPackage#getSession_Facilitators()
	 * @model
	 * @generated
	 */
	EList<Researcher> getFacilitators();

	/**
	 * Returns the value of the '<em><b>Participants</b></em>' reference list.
	 * The list contents are of type {@link org.fieldway.model.study.Participant}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Participants who were there.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Participants</em>' reference list.
	 * @see org.fieldway.model.study.StudyPackage#getSession_Participants()
	 * @model
	 * @generated
	 */
	EList<Participant> getParticipants();

	/**
	 * Returns the value of the '<em><b>Instruments</b></em>' reference list.
	 * The list contents are of type {@link org.fieldway.model.study.Instrument}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Topic guides and plans used on this occasion, where they differ from the activity's.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Instruments</em>' reference list.
	 * @see org.fieldway.model.study.StudyPackage#getSession_Instruments()
	 * @model
	 * @generated
	 */
	EList<Instrument> getInstruments();

	/**
	 * Returns the value of the '<em><b>Repeats</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * An earlier occasion with the same people that this one repeats.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Repeats</em>' reference.
	 * @see #setRepeats(Session)
	 * @see org.fieldway.model.study.StudyPackage#getSession_Repeats()
	 * @model
	 * @generated
	 */
	Session getRepeats();

	/**
	 * Sets the value of the '{@link org.fieldway.model.study.Session#getRepeats <em>Repeats</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Repeats</em>' reference.
	 * @see #getRepeats()
	 * @generated
	 */
	void setRepeats(Session value);

	/**
	 * Returns the value of the '<em><b>Recordings</b></em>' containment reference list.
	 * The list contents are of type {@link org.fieldway.model.study.Recording}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Recordings made.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Recordings</em>' containment reference list.
	 * @see org.fieldway.model.study.StudyPackage#getSession_Recordings()
	 * @model containment="true"
	 * @generated
	 */
	EList<Recording> getRecordings();

	/**
	 * Returns the value of the '<em><b>Produces</b></em>' reference list.
	 * The list contents are of type {@link org.fieldway.model.study.SourceEntry}.
	 * It is bidirectional and its opposite is '{@link org.fieldway.model.study.SourceEntry#getSession <em>Session</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Sources that came out of it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Produces</em>' reference list.
	 * @see org.fieldway.model.study.StudyPackage#getSession_Produces()
	 * @see org.fieldway.model.study.SourceEntry#getSession
	 * @model opposite="session"
	 * @generated
	 */
	EList<SourceEntry> getProduces();

} // Session
