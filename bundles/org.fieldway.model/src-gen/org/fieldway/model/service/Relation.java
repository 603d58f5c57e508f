/**
 * Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0
 */
package org.fieldway.model.service;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

import org.fieldway.model.study.Actor;
import org.fieldway.model.study.Basis;
import org.fieldway.model.study.EvidenceRef;
import org.fieldway.model.study.Identified;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Relation</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * How two organisations or services are related.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.fieldway.model.service.Relation#getKind <em>Kind</em>}</li>
 *   <li>{@link org.fieldway.model.service.Relation#getLabel <em>Label</em>}</li>
 *   <li>{@link org.fieldway.model.service.Relation#getViaRole <em>Via Role</em>}</li>
 *   <li>{@link org.fieldway.model.service.Relation#isMutual <em>Mutual</em>}</li>
 *   <li>{@link org.fieldway.model.service.Relation#getFormality <em>Formality</em>}</li>
 *   <li>{@link org.fieldway.model.service.Relation#getBasis <em>Basis</em>}</li>
 *   <li>{@link org.fieldway.model.service.Relation#getSince <em>Since</em>}</li>
 *   <li>{@link org.fieldway.model.service.Relation#getUntil <em>Until</em>}</li>
 *   <li>{@link org.fieldway.model.service.Relation#getStrength <em>Strength</em>}</li>
 *   <li>{@link org.fieldway.model.service.Relation#getNote <em>Note</em>}</li>
 *   <li>{@link org.fieldway.model.service.Relation#getFrom <em>From</em>}</li>
 *   <li>{@link org.fieldway.model.service.Relation#getTo <em>To</em>}</li>
 *   <li>{@link org.fieldway.model.service.Relation#getEvidence <em>Evidence</em>}</li>
 * </ul>
 *
 * @see org.fieldway.model.service.ServicePackage#getRelation()
 * @model
 * @generated
 */
public interface Relation extends Identified {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.fieldway.model.service.RelationKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What one does for the other.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.fieldway.model.service.RelationKind
	 * @see #setKind(RelationKind)
	 * @see org.fieldway.model.service.ServicePackage#getRelation_Kind()
	 * @model
	 * @generated
	 */
	RelationKind getKind();

	/**
	 * Sets the value of the '{@link org.fieldway.model.service.Relation#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.fieldway.model.service.RelationKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(RelationKind value);

	/**
	 * Returns the value of the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The relation in people's own words.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Label</em>' attribute.
	 * @see #setLabel(String)
	 * @see org.fieldway.model.service.ServicePackage#getRelation_Label()
	 * @model
	 * @generated
	 */
	String getLabel();

	/**
	 * Sets the value of the '{@link org.fieldway.model.service.Relation#getLabel <em>Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Label</em>' attribute.
	 * @see #getLabel()
	 * @generated
	 */
	void setLabel(String value);

	/**
	 * Returns the value of the '<em><b>Via Role</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The role through which it works, for instance a link worker.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Via Role</em>' attribute.
	 * @see #setViaRole(String)
	 * @see org.fieldway.model.service.ServicePackage#getRelation_ViaRole()
	 * @model
	 * @generated
	 */
	String getViaRole();

	/**
	 * Sets the value of the '{@link org.fieldway.model.service.Relation#getViaRole <em>Via Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Via Role</em>' attribute.
	 * @see #getViaRole()
	 * @generated
	 */
	void setViaRole(String value);

	/**
	 * Returns the value of the '<em><b>Mutual</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether it holds in both directions.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Mutual</em>' attribute.
	 * @see #setMutual(boolean)
	 * @see org.fieldway.model.service.ServicePackage#getRelation_Mutual()
	 * @model default="false"
	 * @generated
	 */
	boolean isMutual();

	/**
	 * Sets the value of the '{@link org.fieldway.model.service.Relation#isMutual <em>Mutual</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Mutual</em>' attribute.
	 * @see #isMutual()
	 * @generated
	 */
	void setMutual(boolean value);

	/**
	 * Returns the value of the '<em><b>Formality</b></em>' attribute.
	 * The literals are from the enumeration {@link org.fieldway.model.service.Formality}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether it is agreed in writing.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Formality</em>' attribute.
	 * @see org.fieldway.model.service.Formality
	 * @see #setFormality(Formality)
	 * @see org.fieldway.model.service.ServicePackage#getRelation_Formality()
	 * @model
	 * @generated
	 */
	Formality getFormality();

	/**
	 * Sets the value of the '{@link org.fieldway.model.service.Relation#getFormality <em>Formality</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Formality</em>' attribute.
	 * @see org.fieldway.model.service.Formality
	 * @see #getFormality()
	 * @generated
	 */
	void setFormality(Formality value);

	/**
	 * Returns the value of the '<em><b>Basis</b></em>' attribute.
	 * The literals are from the enumeration {@link org.fieldway.model.study.Basis}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * On what the knowledge of it rests.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Basis</em>' attribute.
	 * @see org.fieldway.model.study.Basis
	 * @see #setBasis(Basis)
	 * @see org.fieldway.model.service.ServicePackage#getRelation_Basis()
	 * @model
	 * @generated
	 */
	Basis getBasis();

	/**
	 * Sets the value of the '{@link org.fieldway.model.service.Relation#getBasis <em>Basis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Basis</em>' attribute.
	 * @see org.fieldway.model.study.Basis
	 * @see #getBasis()
	 * @generated
	 */
	void setBasis(Basis value);

	/**
	 * Returns the value of the '<em><b>Since</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The day from which it holds; empty if it has always been so.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Since</em>' attribute.
	 * @see #setSince(LocalDate)
	 * @see org.fieldway.model.service.ServicePackage#getRelation_Since()
	 * @model dataType="org.fieldway.model.study.LocalDate"
	 * @generated
	 */
	LocalDate getSince();

	/**
	 * Sets the value of the '{@link org.fieldway.model.service.Relation#getSince <em>Since</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Since</em>' attribute.
	 * @see #getSince()
	 * @generated
	 */
	void setSince(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Until</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The last day on which it holds; empty while it goes on.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Until</em>' attribute.
	 * @see #setUntil(LocalDate)
	 * @see org.fieldway.model.service.ServicePackage#getRelation_Until()
	 * @model dataType="org.fieldway.model.study.LocalDate"
	 * @generated
	 */
	LocalDate getUntil();

	/**
	 * Sets the value of the '{@link org.fieldway.model.service.Relation#getUntil <em>Until</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Until</em>' attribute.
	 * @see #getUntil()
	 * @generated
	 */
	void setUntil(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Strength</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How much it is used, 1 rarely to 3 every week; empty if it is not known.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Strength</em>' attribute.
	 * @see #setStrength(Integer)
	 * @see org.fieldway.model.service.ServicePackage#getRelation_Strength()
	 * @model
	 * @generated
	 */
	Integer getStrength();

	/**
	 * Sets the value of the '{@link org.fieldway.model.service.Relation#getStrength <em>Strength</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Strength</em>' attribute.
	 * @see #getStrength()
	 * @generated
	 */
	void setStrength(Integer value);

	/**
	 * Returns the value of the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Anything else.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Note</em>' attribute.
	 * @see #setNote(String)
	 * @see org.fieldway.model.service.ServicePackage#getRelation_Note()
	 * @model
	 * @generated
	 */
	String getNote();

	/**
	 * Sets the value of the '{@link org.fieldway.model.service.Relation#getNote <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Note</em>' attribute.
	 * @see #getNote()
	 * @generated
	 */
	void setNote(String value);

	/**
	 * Returns the value of the '<em><b>From</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The organisation or service from which it goes.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>From</em>' reference.
	 * @see #setFrom(Actor)
	 * @see org.fieldway.model.service.ServicePackage#getRelation_From()
	 * @model
	 * @generated
	 */
	Actor getFrom();

	/**
	 * Sets the value of the '{@link org.fieldway.model.service.Relation#getFrom <em>From</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>From</em>' reference.
	 * @see #getFrom()
	 * @generated
	 */
	void setFrom(Actor value);

	/**
	 * Returns the value of the '<em><b>To</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The organisation or service to which it goes.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>To</em>' reference.
	 * @see #setTo(Actor)
	 * @see org.fieldway.model.service.ServicePackage#getRelation_To()
	 * @model
	 * @generated
	 */
	Actor getTo();

	/**
	 * Sets the value of the '{@link org.fieldway.model.service.Relation#getTo <em>To</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>To</em>' reference.
	 * @see #getTo()
	 * @generated
	 */
	void setTo(Actor value);

	/**
	 * Returns the value of the '<em><b>Evidence</b></em>' containment reference list.
	 * The list contents are of type {@link org.fieldway.model.study.EvidenceRef}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Coded passages on which it rests.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Evidence</em>' containment reference list.
	 * @see org.fieldway.model.service.ServicePackage#getRelation_Evidence()
	 * @model containment="true"
	 * @generated
	 */
	EList<EvidenceRef> getEvidence();

} // Relation
