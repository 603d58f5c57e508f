/**
 * Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0
 */
package org.fieldway.model.codes;

import java.time.Instant;

import java.util.UUID;

import org.eclipse.emf.common.util.EList;

import org.fieldway.model.sources.Region;

import org.fieldway.model.study.Identified;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Coding</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * That a coder gave a code to a passage.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.fieldway.model.codes.Coding#getQuote <em>Quote</em>}</li>
 *   <li>{@link org.fieldway.model.codes.Coding#getContextBefore <em>Context Before</em>}</li>
 *   <li>{@link org.fieldway.model.codes.Coding#getContextAfter <em>Context After</em>}</li>
 *   <li>{@link org.fieldway.model.codes.Coding#getMemo <em>Memo</em>}</li>
 *   <li>{@link org.fieldway.model.codes.Coding#getWeight <em>Weight</em>}</li>
 *   <li>{@link org.fieldway.model.codes.Coding#getSelectionId <em>Selection Id</em>}</li>
 *   <li>{@link org.fieldway.model.codes.Coding#getCreated <em>Created</em>}</li>
 *   <li>{@link org.fieldway.model.codes.Coding#getModified <em>Modified</em>}</li>
 *   <li>{@link org.fieldway.model.codes.Coding#getCode <em>Code</em>}</li>
 *   <li>{@link org.fieldway.model.codes.Coding#getRegion <em>Region</em>}</li>
 *   <li>{@link org.fieldway.model.codes.Coding#getValues <em>Values</em>}</li>
 * </ul>
 *
 * @see org.fieldway.model.codes.CodesPackage#getCoding()
 * @model
 * @generated
 */
public interface Coding extends Identified {
	/**
	 * Returns the value of the '<em><b>Quote</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The words of the passage, to find it again if the text changes.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Quote</em>' attribute.
	 * @see #setQuote(String)
	 * @see org.fieldway.model.codes.CodesPackage#getCoding_Quote()
	 * @model
	 * @generated
	 */
	String getQuote();

	/**
	 * Sets the value of the '{@link org.fieldway.model.codes.Coding#getQuote <em>Quote</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Quote</em>' attribute.
	 * @see #getQuote()
	 * @generated
	 */
	void setQuote(String value);

	/**
	 * Returns the value of the '<em><b>Context Before</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The 32 characters before the passage.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Context Before</em>' attribute.
	 * @see #setContextBefore(String)
	 * @see org.fieldway.model.codes.CodesPackage#getCoding_ContextBefore()
	 * @model
	 * @generated
	 */
	String getContextBefore();

	/**
	 * Sets the value of the '{@link org.fieldway.model.codes.Coding#getContextBefore <em>Context Before</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Context Before</em>' attribute.
	 * @see #getContextBefore()
	 * @generated
	 */
	void setContextBefore(String value);

	/**
	 * Returns the value of the '<em><b>Context After</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The 32 characters after the passage.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Context After</em>' attribute.
	 * @see #setContextAfter(String)
	 * @see org.fieldway.model.codes.CodesPackage#getCoding_ContextAfter()
	 * @model
	 * @generated
	 */
	String getContextAfter();

	/**
	 * Sets the value of the '{@link org.fieldway.model.codes.Coding#getContextAfter <em>Context After</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Context After</em>' attribute.
	 * @see #getContextAfter()
	 * @generated
	 */
	void setContextAfter(String value);

	/**
	 * Returns the value of the '<em><b>Memo</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the coder thought about it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Memo</em>' attribute.
	 * @see #setMemo(String)
	 * @see org.fieldway.model.codes.CodesPackage#getCoding_Memo()
	 * @model
	 * @generated
	 */
	String getMemo();

	/**
	 * Sets the value of the '{@link org.fieldway.model.codes.Coding#getMemo <em>Memo</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Memo</em>' attribute.
	 * @see #getMemo()
	 * @generated
	 */
	void setMemo(String value);

	/**
	 * Returns the value of the '<em><b>Weight</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How strongly the code applies, 0 to 100, where a team uses weights.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Weight</em>' attribute.
	 * @see #setWeight(Integer)
	 * @see org.fieldway.model.codes.CodesPackage#getCoding_Weight()
	 * @model
	 * @generated
	 */
	Integer getWeight();

	/**
	 * Sets the value of the '{@link org.fieldway.model.codes.Coding#getWeight <em>Weight</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Weight</em>' attribute.
	 * @see #getWeight()
	 * @generated
	 */
	void setWeight(Integer value);

	/**
	 * Returns the value of the '<em><b>Selection Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The identity of the passage that several codings share, where they came from or go to other tools.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Selection Id</em>' attribute.
	 * @see #setSelectionId(UUID)
	 * @see org.fieldway.model.codes.CodesPackage#getCoding_SelectionId()
	 * @model dataType="org.fieldway.model.study.UUID"
	 * @generated
	 */
	UUID getSelectionId();

	/**
	 * Sets the value of the '{@link org.fieldway.model.codes.Coding#getSelectionId <em>Selection Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Selection Id</em>' attribute.
	 * @see #getSelectionId()
	 * @generated
	 */
	void setSelectionId(UUID value);

	/**
	 * Returns the value of the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The moment at which it was made.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Created</em>' attribute.
	 * @see #setCreated(Instant)
	 * @see org.fieldway.model.codes.CodesPackage#getCoding_Created()
	 * @model dataType="org.fieldway.model.study.Instant"
	 * @generated
	 */
	Instant getCreated();

	/**
	 * Sets the value of the '{@link org.fieldway.model.codes.Coding#getCreated <em>Created</em>}' attribute.
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
	 * @see org.fieldway.model.codes.CodesPackage#getCoding_Modified()
	 * @model dataType="org.fieldway.model.study.Instant"
	 * @generated
	 */
	Instant getModified();

	/**
	 * Sets the value of the '{@link org.fieldway.model.codes.Coding#getModified <em>Modified</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Modified</em>' attribute.
	 * @see #getModified()
	 * @generated
	 */
	void setModified(Instant value);

	/**
	 * Returns the value of the '<em><b>Code</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The code that was given.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Code</em>' reference.
	 * @see #setCode(Code)
	 * @see org.fieldway.model.codes.CodesPackage#getCoding_Code()
	 * @model
	 * @generated
	 */
	Code getCode();

	/**
	 * Sets the value of the '{@link org.fieldway.model.codes.Coding#getCode <em>Code</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Code</em>' reference.
	 * @see #getCode()
	 * @generated
	 */
	void setCode(Code value);

	/**
	 * Returns the value of the '<em><b>Region</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where in the source the passage is.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Region</em>' containment reference.
	 * @see #setRegion(Region)
	 * @see org.fieldway.model.codes.CodesPackage#getCoding_Region()
	 * @model containment="true"
	 * @generated
	 */
	Region getRegion();

	/**
	 * Sets the value of the '{@link org.fieldway.model.codes.Coding#getRegion <em>Region</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Region</em>' containment reference.
	 * @see #getRegion()
	 * @generated
	 */
	void setRegion(Region value);

	/**
	 * Returns the value of the '<em><b>Values</b></em>' containment reference list.
	 * The list contents are of type {@link org.fieldway.model.codes.ValueAttribution}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Which aspects of a service the passage values, misses or finds harmful.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Values</em>' containment reference list.
	 * @see org.fieldway.model.codes.CodesPackage#getCoding_Values()
	 * @model containment="true"
	 * @generated
	 */
	EList<ValueAttribution> getValues();

} // Coding
