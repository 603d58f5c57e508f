/**
 * Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0
 */
package org.fieldway.model.service;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

import org.fieldway.model.study.Actor;
import org.fieldway.model.study.EvidenceRef;
import org.fieldway.model.study.Named;
import org.fieldway.model.study.Place;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Landscape Change</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Something that has changed, or is going to change, in the landscape of services.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.fieldway.model.service.LandscapeChange#getChangedOn <em>Changed On</em>}</li>
 *   <li>{@link org.fieldway.model.service.LandscapeChange#getKind <em>Kind</em>}</li>
 *   <li>{@link org.fieldway.model.service.LandscapeChange#getStatus <em>Status</em>}</li>
 *   <li>{@link org.fieldway.model.service.LandscapeChange#getEffect <em>Effect</em>}</li>
 *   <li>{@link org.fieldway.model.service.LandscapeChange#getCitation <em>Citation</em>}</li>
 *   <li>{@link org.fieldway.model.service.LandscapeChange#getAffects <em>Affects</em>}</li>
 *   <li>{@link org.fieldway.model.service.LandscapeChange#getPlaces <em>Places</em>}</li>
 *   <li>{@link org.fieldway.model.service.LandscapeChange#getEvidence <em>Evidence</em>}</li>
 * </ul>
 *
 * @see org.fieldway.model.service.ServicePackage#getLandscapeChange()
 * @model
 * @generated
 */
public interface LandscapeChange extends Named {
	/**
	 * Returns the value of the '<em><b>Changed On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The day of the change.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Changed On</em>' attribute.
	 * @see #setChangedOn(LocalDate)
	 * @see org.fieldway.model.service.ServicePackage#getLandscapeChange_ChangedOn()
	 * @model dataType="org.fieldway.model.study.LocalDate"
	 * @generated
	 */
	LocalDate getChangedOn();

	/**
	 * Sets the value of the '{@link org.fieldway.model.service.LandscapeChange#getChangedOn <em>Changed On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Changed On</em>' attribute.
	 * @see #getChangedOn()
	 * @generated
	 */
	void setChangedOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.fieldway.model.service.ChangeKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What sort of change it is.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.fieldway.model.service.ChangeKind
	 * @see #setKind(ChangeKind)
	 * @see org.fieldway.model.service.ServicePackage#getLandscapeChange_Kind()
	 * @model
	 * @generated
	 */
	ChangeKind getKind();

	/**
	 * Sets the value of the '{@link org.fieldway.model.service.LandscapeChange#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.fieldway.model.service.ChangeKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(ChangeKind value);

	/**
	 * Returns the value of the '<em><b>Status</b></em>' attribute.
	 * The literals are from the enumeration {@link org.fieldway.model.service.ChangeStatus}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether it has happened or is to come.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Status</em>' attribute.
	 * @see org.fieldway.model.service.ChangeStatus
	 * @see #setStatus(ChangeStatus)
	 * @see org.fieldway.model.service.ServicePackage#getLandscapeChange_Status()
	 * @model
	 * @generated
	 */
	ChangeStatus getStatus();

	/**
	 * Sets the value of the '{@link org.fieldway.model.service.LandscapeChange#getStatus <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Status</em>' attribute.
	 * @see org.fieldway.model.service.ChangeStatus
	 * @see #getStatus()
	 * @generated
	 */
	void setStatus(ChangeStatus value);

	/**
	 * Returns the value of the '<em><b>Effect</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it means for people.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Effect</em>' attribute.
	 * @see #setEffect(String)
	 * @see org.fieldway.model.service.ServicePackage#getLandscapeChange_Effect()
	 * @model
	 * @generated
	 */
	String getEffect();

	/**
	 * Sets the value of the '{@link org.fieldway.model.service.LandscapeChange#getEffect <em>Effect</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Effect</em>' attribute.
	 * @see #getEffect()
	 * @generated
	 */
	void setEffect(String value);

	/**
	 * Returns the value of the '<em><b>Citation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A document or other place where it can be read.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Citation</em>' attribute.
	 * @see #setCitation(String)
	 * @see org.fieldway.model.service.ServicePackage#getLandscapeChange_Citation()
	 * @model
	 * @generated
	 */
	String getCitation();

	/**
	 * Sets the value of the '{@link org.fieldway.model.service.LandscapeChange#getCitation <em>Citation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Citation</em>' attribute.
	 * @see #getCitation()
	 * @generated
	 */
	void setCitation(String value);

	/**
	 * Returns the value of the '<em><b>Affects</b></em>' reference list.
	 * The list contents are of type {@link org.fieldway.model.study.Actor}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Organisations and services that it touches.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Affects</em>' reference list.
	 * @see org.fieldway.model.service.ServicePackage#getLandscapeChange_Affects()
	 * @model
	 * @generated
	 */
	EList<Actor> getAffects();

	/**
	 * Returns the value of the '<em><b>Places</b></em>' reference list.
	 * The list contents are of type {@link org.fieldway.model.study.Place}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Places that it touches.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Places</em>' reference list.
	 * @see org.fieldway.model.service.ServicePackage#getLandscapeChange_Places()
	 * @model
	 * @generated
	 */
	EList<Place> getPlaces();

	/**
	 * Returns the value of the '<em><b>Evidence</b></em>' containment reference list.
	 * The list contents are of type {@link org.fieldway.model.study.EvidenceRef}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Coded passages in which people speak of it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Evidence</em>' containment reference list.
	 * @see org.fieldway.model.service.ServicePackage#getLandscapeChange_Evidence()
	 * @model containment="true"
	 * @generated
	 */
	EList<EvidenceRef> getEvidence();

} // LandscapeChange
