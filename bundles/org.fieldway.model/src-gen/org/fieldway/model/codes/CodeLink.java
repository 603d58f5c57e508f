/**
 * Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0
 */
package org.fieldway.model.codes;

import org.eclipse.emf.common.util.EList;

import org.fieldway.model.study.EvidenceRef;
import org.fieldway.model.study.Identified;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Code Link</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * How two codes are related.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.fieldway.model.codes.CodeLink#getKind <em>Kind</em>}</li>
 *   <li>{@link org.fieldway.model.codes.CodeLink#getLabel <em>Label</em>}</li>
 *   <li>{@link org.fieldway.model.codes.CodeLink#getNote <em>Note</em>}</li>
 *   <li>{@link org.fieldway.model.codes.CodeLink#getFrom <em>From</em>}</li>
 *   <li>{@link org.fieldway.model.codes.CodeLink#getTo <em>To</em>}</li>
 *   <li>{@link org.fieldway.model.codes.CodeLink#getEvidence <em>Evidence</em>}</li>
 * </ul>
 *
 * @see org.fieldway.model.codes.CodesPackage#getCodeLink()
 * @model
 * @generated
 */
public interface CodeLink extends Identified {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.fieldway.model.codes.CodeLinkKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What sort of relation it is.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.fieldway.model.codes.CodeLinkKind
	 * @see #setKind(CodeLinkKind)
	 * @see org.fieldway.model.codes.CodesPackage#getCodeLink_Kind()
	 * @model
	 * @generated
	 */
	CodeLinkKind getKind();

	/**
	 * Sets the value of the '{@link org.fieldway.model.codes.CodeLink#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.fieldway.model.codes.CodeLinkKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(CodeLinkKind value);

	/**
	 * Returns the value of the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The relation in the team's own words.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Label</em>' attribute.
	 * @see #setLabel(String)
	 * @see org.fieldway.model.codes.CodesPackage#getCodeLink_Label()
	 * @model
	 * @generated
	 */
	String getLabel();

	/**
	 * Sets the value of the '{@link org.fieldway.model.codes.CodeLink#getLabel <em>Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Label</em>' attribute.
	 * @see #getLabel()
	 * @generated
	 */
	void setLabel(String value);

	/**
	 * Returns the value of the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Why it is thought to hold.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Note</em>' attribute.
	 * @see #setNote(String)
	 * @see org.fieldway.model.codes.CodesPackage#getCodeLink_Note()
	 * @model
	 * @generated
	 */
	String getNote();

	/**
	 * Sets the value of the '{@link org.fieldway.model.codes.CodeLink#getNote <em>Note</em>}' attribute.
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
	 * The code from which it goes.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>From</em>' reference.
	 * @see #setFrom(Code)
	 * @see org.fieldway.model.codes.CodesPackage#getCodeLink_From()
	 * @model
	 * @generated
	 */
	Code getFrom();

	/**
	 * Sets the value of the '{@link org.fieldway.model.codes.CodeLink#getFrom <em>From</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>From</em>' reference.
	 * @see #getFrom()
	 * @generated
	 */
	void setFrom(Code value);

	/**
	 * Returns the value of the '<em><b>To</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The code to which it goes.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>To</em>' reference.
	 * @see #setTo(Code)
	 * @see org.fieldway.model.codes.CodesPackage#getCodeLink_To()
	 * @model
	 * @generated
	 */
	Code getTo();

	/**
	 * Sets the value of the '{@link org.fieldway.model.codes.CodeLink#getTo <em>To</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>To</em>' reference.
	 * @see #getTo()
	 * @generated
	 */
	void setTo(Code value);

	/**
	 * Returns the value of the '<em><b>Evidence</b></em>' containment reference list.
	 * The list contents are of type {@link org.fieldway.model.study.EvidenceRef}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Coded passages on which it rests.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Evidence</em>' containment reference list.
	 * @see org.fieldway.model.codes.CodesPackage#getCodeLink_Evidence()
	 * @model containment="true"
	 * @generated
	 */
	EList<EvidenceRef> getEvidence();

} // CodeLink
