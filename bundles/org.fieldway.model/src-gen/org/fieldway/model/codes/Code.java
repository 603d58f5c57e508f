/**
 * Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0
 */
package org.fieldway.model.codes;

import org.eclipse.emf.common.util.EList;

import org.fieldway.model.study.Authored;
import org.fieldway.model.study.EvidenceRef;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Code</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A name for something that matters in the material, with a definition.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.fieldway.model.codes.Code#getColour <em>Colour</em>}</li>
 *   <li>{@link org.fieldway.model.codes.Code#getDefinition <em>Definition</em>}</li>
 *   <li>{@link org.fieldway.model.codes.Code#getIncludeWhen <em>Include When</em>}</li>
 *   <li>{@link org.fieldway.model.codes.Code#getExcludeWhen <em>Exclude When</em>}</li>
 *   <li>{@link org.fieldway.model.codes.Code#getExamples <em>Examples</em>}</li>
 *   <li>{@link org.fieldway.model.codes.Code#getKind <em>Kind</em>}</li>
 *   <li>{@link org.fieldway.model.codes.Code#getOrigin <em>Origin</em>}</li>
 *   <li>{@link org.fieldway.model.codes.Code#getStatus <em>Status</em>}</li>
 *   <li>{@link org.fieldway.model.codes.Code#getValence <em>Valence</em>}</li>
 *   <li>{@link org.fieldway.model.codes.Code#isCodable <em>Codable</em>}</li>
 *   <li>{@link org.fieldway.model.codes.Code#getShortcut <em>Shortcut</em>}</li>
 *   <li>{@link org.fieldway.model.codes.Code#getReplacedBy <em>Replaced By</em>}</li>
 *   <li>{@link org.fieldway.model.codes.Code#getChildren <em>Children</em>}</li>
 *   <li>{@link org.fieldway.model.codes.Code#getExampleEvidence <em>Example Evidence</em>}</li>
 * </ul>
 *
 * @see org.fieldway.model.codes.CodesPackage#getCode()
 * @model
 * @generated
 */
public interface Code extends Authored {
	/**
	 * Returns the value of the '<em><b>Colour</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its colour, as #rrggbb.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Colour</em>' attribute.
	 * @see #setColour(String)
	 * @see org.fieldway.model.codes.CodesPackage#getCode_Colour()
	 * @model
	 * @generated
	 */
	String getColour();

	/**
	 * Sets the value of the '{@link org.fieldway.model.codes.Code#getColour <em>Colour</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Colour</em>' attribute.
	 * @see #getColour()
	 * @generated
	 */
	void setColour(String value);

	/**
	 * Returns the value of the '<em><b>Definition</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the code means.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Definition</em>' attribute.
	 * @see #setDefinition(String)
	 * @see org.fieldway.model.codes.CodesPackage#getCode_Definition()
	 * @model
	 * @generated
	 */
	String getDefinition();

	/**
	 * Sets the value of the '{@link org.fieldway.model.codes.Code#getDefinition <em>Definition</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Definition</em>' attribute.
	 * @see #getDefinition()
	 * @generated
	 */
	void setDefinition(String value);

	/**
	 * Returns the value of the '<em><b>Include When</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When to use it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Include When</em>' attribute.
	 * @see #setIncludeWhen(String)
	 * @see org.fieldway.model.codes.CodesPackage#getCode_IncludeWhen()
	 * @model
	 * @generated
	 */
	String getIncludeWhen();

	/**
	 * Sets the value of the '{@link org.fieldway.model.codes.Code#getIncludeWhen <em>Include When</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Include When</em>' attribute.
	 * @see #getIncludeWhen()
	 * @generated
	 */
	void setIncludeWhen(String value);

	/**
	 * Returns the value of the '<em><b>Exclude When</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When not to use it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Exclude When</em>' attribute.
	 * @see #setExcludeWhen(String)
	 * @see org.fieldway.model.codes.CodesPackage#getCode_ExcludeWhen()
	 * @model
	 * @generated
	 */
	String getExcludeWhen();

	/**
	 * Sets the value of the '{@link org.fieldway.model.codes.Code#getExcludeWhen <em>Exclude When</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Exclude When</em>' attribute.
	 * @see #getExcludeWhen()
	 * @generated
	 */
	void setExcludeWhen(String value);

	/**
	 * Returns the value of the '<em><b>Examples</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Typical examples, in the team's own words.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Examples</em>' attribute list.
	 * @see org.fieldway.model.codes.CodesPackage#getCode_Examples()
	 * @model unique="false"
	 * @generated
	 */
	EList<String> getExamples();

	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.fieldway.model.codes.CodeKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What sort of code it is.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.fieldway.model.codes.CodeKind
	 * @see #setKind(CodeKind)
	 * @see org.fieldway.model.codes.CodesPackage#getCode_Kind()
	 * @model
	 * @generated
	 */
	CodeKind getKind();

	/**
	 * Sets the value of the '{@link org.fieldway.model.codes.Code#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.fieldway.model.codes.CodeKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(CodeKind value);

	/**
	 * Returns the value of the '<em><b>Origin</b></em>' attribute.
	 * The literals are from the enumeration {@link org.fieldway.model.codes.CodeOrigin}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where the code came from.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Origin</em>' attribute.
	 * @see org.fieldway.model.codes.CodeOrigin
	 * @see #setOrigin(CodeOrigin)
	 * @see org.fieldway.model.codes.CodesPackage#getCode_Origin()
	 * @model
	 * @generated
	 */
	CodeOrigin getOrigin();

	/**
	 * Sets the value of the '{@link org.fieldway.model.codes.Code#getOrigin <em>Origin</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Origin</em>' attribute.
	 * @see org.fieldway.model.codes.CodeOrigin
	 * @see #getOrigin()
	 * @generated
	 */
	void setOrigin(CodeOrigin value);

	/**
	 * Returns the value of the '<em><b>Status</b></em>' attribute.
	 * The literals are from the enumeration {@link org.fieldway.model.codes.CodeStatus}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the team has agreed on it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Status</em>' attribute.
	 * @see org.fieldway.model.codes.CodeStatus
	 * @see #setStatus(CodeStatus)
	 * @see org.fieldway.model.codes.CodesPackage#getCode_Status()
	 * @model
	 * @generated
	 */
	CodeStatus getStatus();

	/**
	 * Sets the value of the '{@link org.fieldway.model.codes.Code#getStatus <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Status</em>' attribute.
	 * @see org.fieldway.model.codes.CodeStatus
	 * @see #getStatus()
	 * @generated
	 */
	void setStatus(CodeStatus value);

	/**
	 * Returns the value of the '<em><b>Valence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How pleasant a feeling is, from -2 very unpleasant to +2 very pleasant; empty for anything but feelings.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Valence</em>' attribute.
	 * @see #setValence(Integer)
	 * @see org.fieldway.model.codes.CodesPackage#getCode_Valence()
	 * @model
	 * @generated
	 */
	Integer getValence();

	/**
	 * Sets the value of the '{@link org.fieldway.model.codes.Code#getValence <em>Valence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Valence</em>' attribute.
	 * @see #getValence()
	 * @generated
	 */
	void setValence(Integer value);

	/**
	 * Returns the value of the '<em><b>Codable</b></em>' attribute.
	 * The default value is <code>"true"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether passages can be coded with it; if not, it only holds other codes together.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Codable</em>' attribute.
	 * @see #setCodable(boolean)
	 * @see org.fieldway.model.codes.CodesPackage#getCode_Codable()
	 * @model default="true"
	 * @generated
	 */
	boolean isCodable();

	/**
	 * Sets the value of the '{@link org.fieldway.model.codes.Code#isCodable <em>Codable</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Codable</em>' attribute.
	 * @see #isCodable()
	 * @generated
	 */
	void setCodable(boolean value);

	/**
	 * Returns the value of the '<em><b>Shortcut</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A key that codes with it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Shortcut</em>' attribute.
	 * @see #setShortcut(String)
	 * @see org.fieldway.model.codes.CodesPackage#getCode_Shortcut()
	 * @model
	 * @generated
	 */
	String getShortcut();

	/**
	 * Sets the value of the '{@link org.fieldway.model.codes.Code#getShortcut <em>Shortcut</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Shortcut</em>' attribute.
	 * @see #getShortcut()
	 * @generated
	 */
	void setShortcut(String value);

	/**
	 * Returns the value of the '<em><b>Replaced By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The code to use instead, when it is retired.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Replaced By</em>' reference.
	 * @see #setReplacedBy(Code)
	 * @see org.fieldway.model.codes.CodesPackage#getCode_ReplacedBy()
	 * @model
	 * @generated
	 */
	Code getReplacedBy();

	/**
	 * Sets the value of the '{@link org.fieldway.model.codes.Code#getReplacedBy <em>Replaced By</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Replaced By</em>' reference.
	 * @see #getReplacedBy()
	 * @generated
	 */
	void setReplacedBy(Code value);

	/**
	 * Returns the value of the '<em><b>Children</b></em>' containment reference list.
	 * The list contents are of type {@link org.fieldway.model.codes.Code}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Narrower codes, in order.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Children</em>' containment reference list.
	 * @see org.fieldway.model.codes.CodesPackage#getCode_Children()
	 * @model containment="true"
	 * @generated
	 */
	EList<Code> getChildren();

	/**
	 * Returns the value of the '<em><b>Example Evidence</b></em>' containment reference list.
	 * The list contents are of type {@link org.fieldway.model.study.EvidenceRef}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Coded passages that show well what is meant.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Example Evidence</em>' containment reference list.
	 * @see org.fieldway.model.codes.CodesPackage#getCode_ExampleEvidence()
	 * @model containment="true"
	 * @generated
	 */
	EList<EvidenceRef> getExampleEvidence();

} // Code
