/**
 * Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0
 */
package org.fieldway.model.study;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Activity</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Something the study does: interviews, vox pops, a workshop, filming, analysis.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.fieldway.model.study.Activity#getKind <em>Kind</em>}</li>
 *   <li>{@link org.fieldway.model.study.Activity#getStatus <em>Status</em>}</li>
 *   <li>{@link org.fieldway.model.study.Activity#getStartsOn <em>Starts On</em>}</li>
 *   <li>{@link org.fieldway.model.study.Activity#getEndsOn <em>Ends On</em>}</li>
 *   <li>{@link org.fieldway.model.study.Activity#getProcedure <em>Procedure</em>}</li>
 *   <li>{@link org.fieldway.model.study.Activity#getRecruitment <em>Recruitment</em>}</li>
 *   <li>{@link org.fieldway.model.study.Activity#getSetting <em>Setting</em>}</li>
 *   <li>{@link org.fieldway.model.study.Activity#getTargetCount <em>Target Count</em>}</li>
 *   <li>{@link org.fieldway.model.study.Activity#getRecordings <em>Recordings</em>}</li>
 *   <li>{@link org.fieldway.model.study.Activity#getThanks <em>Thanks</em>}</li>
 *   <li>{@link org.fieldway.model.study.Activity#getPlaces <em>Places</em>}</li>
 *   <li>{@link org.fieldway.model.study.Activity#getHosts <em>Hosts</em>}</li>
 *   <li>{@link org.fieldway.model.study.Activity#getFacilitators <em>Facilitators</em>}</li>
 *   <li>{@link org.fieldway.model.study.Activity#getCoFacilitators <em>Co Facilitators</em>}</li>
 *   <li>{@link org.fieldway.model.study.Activity#getInstruments <em>Instruments</em>}</li>
 *   <li>{@link org.fieldway.model.study.Activity#getGroups <em>Groups</em>}</li>
 *   <li>{@link org.fieldway.model.study.Activity#getSessions <em>Sessions</em>}</li>
 *   <li>{@link org.fieldway.model.study.Activity#getParticipations <em>Participations</em>}</li>
 * </ul>
 *
 * @see org.fieldway.model.study.StudyPackage#getActivity()
 * @model
 * @generated
 */
public interface Activity extends Named {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.fieldway.model.study.ActivityKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What sort of activity it is.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.fieldway.model.study.ActivityKind
	 * @see #setKind(ActivityKind)
	 * @see org.fieldway.model.study.StudyPackage#getActivity_Kind()
	 * @model
	 * @generated
	 */
	ActivityKind getKind();

	/**
	 * Sets the value of the '{@link org.fieldway.model.study.Activity#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.fieldway.model.study.ActivityKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(ActivityKind value);

	/**
	 * Returns the value of the '<em><b>Status</b></em>' attribute.
	 * The literals are from the enumeration {@link org.fieldway.model.study.ActivityStatus}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether it is planned, under way or done.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Status</em>' attribute.
	 * @see org.fieldway.model.study.ActivityStatus
	 * @see #setStatus(ActivityStatus)
	 * @see org.fieldway.model.study.StudyPackage#getActivity_Status()
	 * @model
	 * @generated
	 */
	ActivityStatus getStatus();

	/**
	 * Sets the value of the '{@link org.fieldway.model.study.Activity#getStatus <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Status</em>' attribute.
	 * @see org.fieldway.model.study.ActivityStatus
	 * @see #getStatus()
	 * @generated
	 */
	void setStatus(ActivityStatus value);

	/**
	 * Returns the value of the '<em><b>Starts On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The first day.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Starts On</em>' attribute.
	 * @see #setStartsOn(LocalDate)
	 * @see org.fieldway.model.study.StudyPackage#getActivity_StartsOn()
	 * @model dataType="org.fieldway.model.study.LocalDate"
	 * @generated
	 */
	LocalDate getStartsOn();

	/**
	 * Sets the value of the '{@link org.fieldway.model.study.Activity#getStartsOn <em>Starts On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Starts On</em>' attribute.
	 * @see #getStartsOn()
	 * @generated
	 */
	void setStartsOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Ends On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The last day.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Ends On</em>' attribute.
	 * @see #setEndsOn(LocalDate)
	 * @see org.fieldway.model.study.StudyPackage#getActivity_EndsOn()
	 * @model dataType="org.fieldway.model.study.LocalDate"
	 * @generated
	 */
	LocalDate getEndsOn();

	/**
	 * Sets the value of the '{@link org.fieldway.model.study.Activity#getEndsOn <em>Ends On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Ends On</em>' attribute.
	 * @see #getEndsOn()
	 * @generated
	 */
	void setEndsOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Procedure</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What people who take part will do, step by step.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Procedure</em>' attribute.
	 * @see #setProcedure(String)
	 * @see org.fieldway.model.study.StudyPackage#getActivity_Procedure()
	 * @model
	 * @generated
	 */
	String getProcedure();

	/**
	 * Sets the value of the '{@link org.fieldway.model.study.Activity#getProcedure <em>Procedure</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Procedure</em>' attribute.
	 * @see #getProcedure()
	 * @generated
	 */
	void setProcedure(String value);

	/**
	 * Returns the value of the '<em><b>Recruitment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How people are approached.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Recruitment</em>' attribute.
	 * @see #setRecruitment(String)
	 * @see org.fieldway.model.study.StudyPackage#getActivity_Recruitment()
	 * @model
	 * @generated
	 */
	String getRecruitment();

	/**
	 * Sets the value of the '{@link org.fieldway.model.study.Activity#getRecruitment <em>Recruitment</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Recruitment</em>' attribute.
	 * @see #getRecruitment()
	 * @generated
	 */
	void setRecruitment(String value);

	/**
	 * Returns the value of the '<em><b>Setting</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * In what surroundings it takes place.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Setting</em>' attribute.
	 * @see #setSetting(String)
	 * @see org.fieldway.model.study.StudyPackage#getActivity_Setting()
	 * @model
	 * @generated
	 */
	String getSetting();

	/**
	 * Sets the value of the '{@link org.fieldway.model.study.Activity#getSetting <em>Setting</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Setting</em>' attribute.
	 * @see #getSetting()
	 * @generated
	 */
	void setSetting(String value);

	/**
	 * Returns the value of the '<em><b>Target Count</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How many interviews, films or participants are aimed at.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Target Count</em>' attribute.
	 * @see #setTargetCount(Integer)
	 * @see org.fieldway.model.study.StudyPackage#getActivity_TargetCount()
	 * @model
	 * @generated
	 */
	Integer getTargetCount();

	/**
	 * Sets the value of the '{@link org.fieldway.model.study.Activity#getTargetCount <em>Target Count</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Target Count</em>' attribute.
	 * @see #getTargetCount()
	 * @generated
	 */
	void setTargetCount(Integer value);

	/**
	 * Returns the value of the '<em><b>Recordings</b></em>' attribute list.
	 * The list contents are of type {@link org.fieldway.model.study.RecordingKind}.
	 * The literals are from the enumeration {@link org.fieldway.model.study.RecordingKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How it is recorded.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Recordings</em>' attribute list.
	 * @see org.fieldway.model.study.RecordingKind
	 * @see org.fieldway.model.study.StudyPackage#getActivity_Recordings()
	 * @model
	 * @generated
	 */
	EList<RecordingKind> getRecordings();

	/**
	 * Returns the value of the '<em><b>Thanks</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What people get for their time and expenses.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Thanks</em>' attribute.
	 * @see #setThanks(String)
	 * @see org.fieldway.model.study.StudyPackage#getActivity_Thanks()
	 * @model
	 * @generated
	 */
	String getThanks();

	/**
	 * Sets the value of the '{@link org.fieldway.model.study.Activity#getThanks <em>Thanks</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Thanks</em>' attribute.
	 * @see #getThanks()
	 * @generated
	 */
	void setThanks(String value);

	/**
	 * Returns the value of the '<em><b>Places</b></em>' reference list.
	 * The list contents are of type {@link org.fieldway.model.study.Place}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where it takes place.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Places</em>' reference list.
	 * @see org.fieldway.model.study.StudyPackage#getActivity_Places()
	 * @model
	 * @generated
	 */
	EList<Place> getPlaces();

	/**
	 * Returns the value of the '<em><b>Hosts</b></em>' reference list.
	 * The list contents are of type {@link org.fieldway.model.study.Organisation}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Organisations where, or with whose help, it takes place.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Hosts</em>' reference list.
	 * @see org.fieldway.model.study.StudyPackage#getActivity_Hosts()
	 * @model
	 * @generated
	 */
	EList<Organisation> getHosts();

	/**
	 * Returns the value of the '<em><b>Facilitators</b></em>' reference list.
	 * The list contents are of type {@link org.fieldway.model.study.Researcher}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Researchers who lead it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Facilitators</em>' reference list.
	 * @see org.fieldway.model.study.StudyPackage#getActivity_Facilitators()
	 * @model
	 * @generated
	 */
	EList<Researcher> getFacilitators();

	/**
	 * Returns the value of the '<em><b>Co Facilitators</b></em>' reference list.
	 * The list contents are of type {@link org.fieldway.model.study.Participant}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Participants who help to lead it, for instance peer tutors.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Co Facilitators</em>' reference list.
	 * @see org.fieldway.model.study.StudyPackage#getActivity_CoFacilitators()
	 * @model
	 * @generated
	 */
	EList<Participant> getCoFacilitators();

	/**
	 * Returns the value of the '<em><b>Instruments</b></em>' reference list.
	 * The list contents are of type {@link org.fieldway.model.study.Instrument}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Topic guides and plans that are used.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Instruments</em>' reference list.
	 * @see org.fieldway.model.study.StudyPackage#getActivity_Instruments()
	 * @model
	 * @generated
	 */
	EList<Instrument> getInstruments();

	/**
	 * Returns the value of the '<em><b>Groups</b></em>' reference list.
	 * The list contents are of type {@link org.fieldway.model.study.ParticipantGroup}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Groups of people whom it is for.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Groups</em>' reference list.
	 * @see org.fieldway.model.study.StudyPackage#getActivity_Groups()
	 * @model
	 * @generated
	 */
	EList<ParticipantGroup> getGroups();

	/**
	 * Returns the value of the '<em><b>Sessions</b></em>' containment reference list.
	 * The list contents are of type {@link org.fieldway.model.study.Session}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The single occasions.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sessions</em>' containment reference list.
	 * @see org.fieldway.model.study.StudyPackage#getActivity_Sessions()
	 * @model containment="true"
	 * @generated
	 */
	EList<Session> getSessions();

	/**
	 * Returns the value of the '<em><b>Participations</b></em>' containment reference list.
	 * The list contents are of type {@link org.fieldway.model.study.Participation}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who was invited, and who came.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Participations</em>' containment reference list.
	 * @see org.fieldway.model.study.StudyPackage#getActivity_Participations()
	 * @model containment="true"
	 * @generated
	 */
	EList<Participation> getParticipations();

} // Activity
