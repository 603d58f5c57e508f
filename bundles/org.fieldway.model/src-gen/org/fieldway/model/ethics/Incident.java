/**
 * Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0
 */
package org.fieldway.model.ethics;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

import org.fieldway.model.study.Activity;
import org.fieldway.model.study.Named;
import org.fieldway.model.study.Participant;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Incident</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Something that went wrong; the name says what.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.fieldway.model.ethics.Incident#getKind <em>Kind</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.Incident#getSeverity <em>Severity</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.Incident#getOccurredOn <em>Occurred On</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.Incident#getReportedOn <em>Reported On</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.Incident#getReportedTo <em>Reported To</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.Incident#getAction <em>Action</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.Incident#getLearning <em>Learning</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.Incident#getClosedOn <em>Closed On</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.Incident#getParticipants <em>Participants</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.Incident#getActivity <em>Activity</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.Incident#getRisk <em>Risk</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.Incident#getAmendment <em>Amendment</em>}</li>
 * </ul>
 *
 * @see org.fieldway.model.ethics.EthicsPackage#getIncident()
 * @model
 * @generated
 */
public interface Incident extends Named {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.fieldway.model.ethics.IncidentKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What sort of incident it is.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.fieldway.model.ethics.IncidentKind
	 * @see #setKind(IncidentKind)
	 * @see org.fieldway.model.ethics.EthicsPackage#getIncident_Kind()
	 * @model
	 * @generated
	 */
	IncidentKind getKind();

	/**
	 * Sets the value of the '{@link org.fieldway.model.ethics.Incident#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.fieldway.model.ethics.IncidentKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(IncidentKind value);

	/**
	 * Returns the value of the '<em><b>Severity</b></em>' attribute.
	 * The literals are from the enumeration {@link org.fieldway.model.ethics.Severity}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How bad it was.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Severity</em>' attribute.
	 * @see org.fieldway.model.ethics.Severity
	 * @see #setSeverity(Severity)
	 * @see org.fieldway.model.ethics.EthicsPackage#getIncident_Severity()
	 * @model
	 * @generated
	 */
	Severity getSeverity();

	/**
	 * Sets the value of the '{@link org.fieldway.model.ethics.Incident#getSeverity <em>Severity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Severity</em>' attribute.
	 * @see org.fieldway.model.ethics.Severity
	 * @see #getSeverity()
	 * @generated
	 */
	void setSeverity(Severity value);

	/**
	 * Returns the value of the '<em><b>Occurred On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The day on which it happened.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Occurred On</em>' attribute.
	 * @see #setOccurredOn(LocalDate)
	 * @see org.fieldway.model.ethics.EthicsPackage#getIncident_OccurredOn()
	 * @model dataType="org.fieldway.model.study.LocalDate"
	 * @generated
	 */
	LocalDate getOccurredOn();

	/**
	 * Sets the value of the '{@link org.fieldway.model.ethics.Incident#getOccurredOn <em>Occurred On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Occurred On</em>' attribute.
	 * @see #getOccurredOn()
	 * @generated
	 */
	void setOccurredOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Reported On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The day on which it was reported.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reported On</em>' attribute.
	 * @see #setReportedOn(LocalDate)
	 * @see org.fieldway.model.ethics.EthicsPackage#getIncident_ReportedOn()
	 * @model dataType="org.fieldway.model.study.LocalDate"
	 * @generated
	 */
	LocalDate getReportedOn();

	/**
	 * Sets the value of the '{@link org.fieldway.model.ethics.Incident#getReportedOn <em>Reported On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reported On</em>' attribute.
	 * @see #getReportedOn()
	 * @generated
	 */
	void setReportedOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Reported To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * To whom it was reported.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reported To</em>' attribute.
	 * @see #setReportedTo(String)
	 * @see org.fieldway.model.ethics.EthicsPackage#getIncident_ReportedTo()
	 * @model
	 * @generated
	 */
	String getReportedTo();

	/**
	 * Sets the value of the '{@link org.fieldway.model.ethics.Incident#getReportedTo <em>Reported To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reported To</em>' attribute.
	 * @see #getReportedTo()
	 * @generated
	 */
	void setReportedTo(String value);

	/**
	 * Returns the value of the '<em><b>Action</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What was done about it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Action</em>' attribute.
	 * @see #setAction(String)
	 * @see org.fieldway.model.ethics.EthicsPackage#getIncident_Action()
	 * @model
	 * @generated
	 */
	String getAction();

	/**
	 * Sets the value of the '{@link org.fieldway.model.ethics.Incident#getAction <em>Action</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Action</em>' attribute.
	 * @see #getAction()
	 * @generated
	 */
	void setAction(String value);

	/**
	 * Returns the value of the '<em><b>Learning</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the team does differently since.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Learning</em>' attribute.
	 * @see #setLearning(String)
	 * @see org.fieldway.model.ethics.EthicsPackage#getIncident_Learning()
	 * @model
	 * @generated
	 */
	String getLearning();

	/**
	 * Sets the value of the '{@link org.fieldway.model.ethics.Incident#getLearning <em>Learning</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Learning</em>' attribute.
	 * @see #getLearning()
	 * @generated
	 */
	void setLearning(String value);

	/**
	 * Returns the value of the '<em><b>Closed On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The day on which it was settled.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Closed On</em>' attribute.
	 * @see #setClosedOn(LocalDate)
	 * @see org.fieldway.model.ethics.EthicsPackage#getIncident_ClosedOn()
	 * @model dataType="org.fieldway.model.study.LocalDate"
	 * @generated
	 */
	LocalDate getClosedOn();

	/**
	 * Sets the value of the '{@link org.fieldway.model.ethics.Incident#getClosedOn <em>Closed On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Closed On</em>' attribute.
	 * @see #getClosedOn()
	 * @generated
	 */
	void setClosedOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Participants</b></em>' reference list.
	 * The list contents are of type {@link org.fieldway.model.study.Participant}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Participants whom it concerns.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Participants</em>' reference list.
	 * @see org.fieldway.model.ethics.EthicsPackage#getIncident_Participants()
	 * @model
	 * @generated
	 */
	EList<Participant> getParticipants();

	/**
	 * Returns the value of the '<em><b>Activity</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The activity in which it happened.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Activity</em>' reference.
	 * @see #setActivity(Activity)
	 * @see org.fieldway.model.ethics.EthicsPackage#getIncident_Activity()
	 * @model
	 * @generated
	 */
	Activity getActivity();

	/**
	 * Sets the value of the '{@link org.fieldway.model.ethics.Incident#getActivity <em>Activity</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Activity</em>' reference.
	 * @see #getActivity()
	 * @generated
	 */
	void setActivity(Activity value);

	/**
	 * Returns the value of the '<em><b>Risk</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The risk that came true.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Risk</em>' reference.
	 * @see #setRisk(Risk)
	 * @see org.fieldway.model.ethics.EthicsPackage#getIncident_Risk()
	 * @model
	 * @generated
	 */
	Risk getRisk();

	/**
	 * Sets the value of the '{@link org.fieldway.model.ethics.Incident#getRisk <em>Risk</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Risk</em>' reference.
	 * @see #getRisk()
	 * @generated
	 */
	void setRisk(Risk value);

	/**
	 * Returns the value of the '<em><b>Amendment</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The amendment to which it led.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Amendment</em>' reference.
	 * @see #setAmendment(Amendment)
	 * @see org.fieldway.model.ethics.EthicsPackage#getIncident_Amendment()
	 * @model
	 * @generated
	 */
	Amendment getAmendment();

	/**
	 * Sets the value of the '{@link org.fieldway.model.ethics.Incident#getAmendment <em>Amendment</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Amendment</em>' reference.
	 * @see #getAmendment()
	 * @generated
	 */
	void setAmendment(Amendment value);

} // Incident
