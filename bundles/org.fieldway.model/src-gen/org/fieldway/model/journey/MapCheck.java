/**
 * Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0
 */
package org.fieldway.model.journey;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

import org.fieldway.model.study.Identified;
import org.fieldway.model.study.Participant;
import org.fieldway.model.study.Session;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Map Check</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What participants said when a map was taken back to them.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.fieldway.model.journey.MapCheck#getCheckedOn <em>Checked On</em>}</li>
 *   <li>{@link org.fieldway.model.journey.MapCheck#getSaid <em>Said</em>}</li>
 *   <li>{@link org.fieldway.model.journey.MapCheck#getChanged <em>Changed</em>}</li>
 *   <li>{@link org.fieldway.model.journey.MapCheck#isAgreed <em>Agreed</em>}</li>
 *   <li>{@link org.fieldway.model.journey.MapCheck#getParticipants <em>Participants</em>}</li>
 *   <li>{@link org.fieldway.model.journey.MapCheck#getSession <em>Session</em>}</li>
 * </ul>
 *
 * @see org.fieldway.model.journey.JourneyPackage#getMapCheck()
 * @model
 * @generated
 */
public interface MapCheck extends Identified {
	/**
	 * Returns the value of the '<em><b>Checked On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The day.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Checked On</em>' attribute.
	 * @see #setCheckedOn(LocalDate)
	 * @see org.fieldway.model.journey.JourneyPackage#getMapCheck_CheckedOn()
	 * @model dataType="org.fieldway.model.study.LocalDate"
	 * @generated
	 */
	LocalDate getCheckedOn();

	/**
	 * Sets the value of the '{@link org.fieldway.model.journey.MapCheck#getCheckedOn <em>Checked On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Checked On</em>' attribute.
	 * @see #getCheckedOn()
	 * @generated
	 */
	void setCheckedOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Said</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What they said about the map.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Said</em>' attribute.
	 * @see #setSaid(String)
	 * @see org.fieldway.model.journey.JourneyPackage#getMapCheck_Said()
	 * @model
	 * @generated
	 */
	String getSaid();

	/**
	 * Sets the value of the '{@link org.fieldway.model.journey.MapCheck#getSaid <em>Said</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Said</em>' attribute.
	 * @see #getSaid()
	 * @generated
	 */
	void setSaid(String value);

	/**
	 * Returns the value of the '<em><b>Changed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What was changed because of it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Changed</em>' attribute.
	 * @see #setChanged(String)
	 * @see org.fieldway.model.journey.JourneyPackage#getMapCheck_Changed()
	 * @model
	 * @generated
	 */
	String getChanged();

	/**
	 * Sets the value of the '{@link org.fieldway.model.journey.MapCheck#getChanged <em>Changed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Changed</em>' attribute.
	 * @see #getChanged()
	 * @generated
	 */
	void setChanged(String value);

	/**
	 * Returns the value of the '<em><b>Agreed</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether they agree with the map as it is now.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Agreed</em>' attribute.
	 * @see #setAgreed(boolean)
	 * @see org.fieldway.model.journey.JourneyPackage#getMapCheck_Agreed()
	 * @model default="false"
	 * @generated
	 */
	boolean isAgreed();

	/**
	 * Sets the value of the '{@link org.fieldway.model.journey.MapCheck#isAgreed <em>Agreed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Agreed</em>' attribute.
	 * @see #isAgreed()
	 * @generated
	 */
	void setAgreed(boolean value);

	/**
	 * Returns the value of the '<em><b>Participants</b></em>' reference list.
	 * The list contents are of type {@link org.fieldway.model.study.Participant}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Participants who saw it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Participants</em>' reference list.
	 * @see org.fieldway.model.journey.JourneyPackage#getMapCheck_Participants()
	 * @model
	 * @generated
	 */
	EList<Participant> getParticipants();

	/**
	 * Returns the value of the '<em><b>Session</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The occasion.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Session</em>' reference.
	 * @see #setSession(Session)
	 * @see org.fieldway.model.journey.JourneyPackage#getMapCheck_Session()
	 * @model
	 * @generated
	 */
	Session getSession();

	/**
	 * Sets the value of the '{@link org.fieldway.model.journey.MapCheck#getSession <em>Session</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Session</em>' reference.
	 * @see #getSession()
	 * @generated
	 */
	void setSession(Session value);

} // MapCheck
