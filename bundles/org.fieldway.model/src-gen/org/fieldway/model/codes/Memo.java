/**
 * Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0
 */
package org.fieldway.model.codes;

import java.time.Instant;
import java.time.LocalDate;

import java.util.UUID;

import org.eclipse.emf.common.util.EList;

import org.fieldway.model.sources.Region;

import org.fieldway.model.study.Named;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Memo</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Something a researcher noted while working; the name is its title.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.fieldway.model.codes.Memo#getKind <em>Kind</em>}</li>
 *   <li>{@link org.fieldway.model.codes.Memo#getText <em>Text</em>}</li>
 *   <li>{@link org.fieldway.model.codes.Memo#getDate <em>Date</em>}</li>
 *   <li>{@link org.fieldway.model.codes.Memo#getAboutIds <em>About Ids</em>}</li>
 *   <li>{@link org.fieldway.model.codes.Memo#getSourceId <em>Source Id</em>}</li>
 *   <li>{@link org.fieldway.model.codes.Memo#getCreated <em>Created</em>}</li>
 *   <li>{@link org.fieldway.model.codes.Memo#getModified <em>Modified</em>}</li>
 *   <li>{@link org.fieldway.model.codes.Memo#getCodes <em>Codes</em>}</li>
 *   <li>{@link org.fieldway.model.codes.Memo#getRegion <em>Region</em>}</li>
 * </ul>
 *
 * @see org.fieldway.model.codes.CodesPackage#getMemo()
 * @model
 * @generated
 */
public interface Memo extends Named {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.fieldway.model.codes.MemoKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What sort of memo it is.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.fieldway.model.codes.MemoKind
	 * @see #setKind(MemoKind)
	 * @see org.fieldway.model.codes.CodesPackage#getMemo_Kind()
	 * @model
	 * @generated
	 */
	MemoKind getKind();

	/**
	 * Sets the value of the '{@link org.fieldway.model.codes.Memo#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.fieldway.model.codes.MemoKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(MemoKind value);

	/**
	 * Returns the value of the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The memo.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(String)
	 * @see org.fieldway.model.codes.CodesPackage#getMemo_Text()
	 * @model
	 * @generated
	 */
	String getText();

	/**
	 * Sets the value of the '{@link org.fieldway.model.codes.Memo#getText <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' attribute.
	 * @see #getText()
	 * @generated
	 */
	void setText(String value);

	/**
	 * Returns the value of the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The day to which it belongs.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Date</em>' attribute.
	 * @see #setDate(LocalDate)
	 * @see org.fieldway.model.codes.CodesPackage#getMemo_Date()
	 * @model dataType="org.fieldway.model.study.LocalDate"
	 * @generated
	 */
	LocalDate getDate();

	/**
	 * Sets the value of the '{@link org.fieldway.model.codes.Memo#getDate <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Date</em>' attribute.
	 * @see #getDate()
	 * @generated
	 */
	void setDate(LocalDate value);

	/**
	 * Returns the value of the '<em><b>About Ids</b></em>' attribute list.
	 * The list contents are of type {@link java.util.UUID}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The ids of what it is about: codes, participants, sources, codings, maps, anything.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>About Ids</em>' attribute list.
	 * @see org.fieldway.model.codes.CodesPackage#getMemo_AboutIds()
	 * @model dataType="org.fieldway.model.study.UUID"
	 * @generated
	 */
	EList<UUID> getAboutIds();

	/**
	 * Returns the value of the '<em><b>Source Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The id of the entry of the source to which its passage belongs.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Source Id</em>' attribute.
	 * @see #setSourceId(UUID)
	 * @see org.fieldway.model.codes.CodesPackage#getMemo_SourceId()
	 * @model dataType="org.fieldway.model.study.UUID"
	 * @generated
	 */
	UUID getSourceId();

	/**
	 * Sets the value of the '{@link org.fieldway.model.codes.Memo#getSourceId <em>Source Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source Id</em>' attribute.
	 * @see #getSourceId()
	 * @generated
	 */
	void setSourceId(UUID value);

	/**
	 * Returns the value of the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The moment at which it was made.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Created</em>' attribute.
	 * @see #setCreated(Instant)
	 * @see org.fieldway.model.codes.CodesPackage#getMemo_Created()
	 * @model dataType="org.fieldway.model.study.Instant"
	 * @generated
	 */
	Instant getCreated();

	/**
	 * Sets the value of the '{@link org.fieldway.model.codes.Memo#getCreated <em>Created</em>}' attribute.
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
	 * @see org.fieldway.model.codes.CodesPackage#getMemo_Modified()
	 * @model dataType="org.fieldway.model.study.Instant"
	 * @generated
	 */
	Instant getModified();

	/**
	 * Sets the value of the '{@link org.fieldway.model.codes.Memo#getModified <em>Modified</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Modified</em>' attribute.
	 * @see #getModified()
	 * @generated
	 */
	void setModified(Instant value);

	/**
	 * Returns the value of the '<em><b>Codes</b></em>' reference list.
	 * The list contents are of type {@link org.fieldway.model.codes.Code}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Codes that the memo itself was given.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Codes</em>' reference list.
	 * @see org.fieldway.model.codes.CodesPackage#getMemo_Codes()
	 * @model
	 * @generated
	 */
	EList<Code> getCodes();

	/**
	 * Returns the value of the '<em><b>Region</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The passage of the source that it comments on.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Region</em>' containment reference.
	 * @see #setRegion(Region)
	 * @see org.fieldway.model.codes.CodesPackage#getMemo_Region()
	 * @model containment="true"
	 * @generated
	 */
	Region getRegion();

	/**
	 * Sets the value of the '{@link org.fieldway.model.codes.Memo#getRegion <em>Region</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Region</em>' containment reference.
	 * @see #getRegion()
	 * @generated
	 */
	void setRegion(Region value);

} // Memo
