/**
 * Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0
 */
package org.fieldway.model.sources;

import java.time.Instant;

import org.fieldway.model.study.Anonymisation;
import org.fieldway.model.study.Identified;
import org.fieldway.model.study.Researcher;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Revision</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An earlier state of a source's text.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.fieldway.model.sources.Revision#getNumber <em>Number</em>}</li>
 *   <li>{@link org.fieldway.model.sources.Revision#getAnonymisation <em>Anonymisation</em>}</li>
 *   <li>{@link org.fieldway.model.sources.Revision#getTextHash <em>Text Hash</em>}</li>
 *   <li>{@link org.fieldway.model.sources.Revision#getMade <em>Made</em>}</li>
 *   <li>{@link org.fieldway.model.sources.Revision#getReason <em>Reason</em>}</li>
 *   <li>{@link org.fieldway.model.sources.Revision#getFile <em>File</em>}</li>
 *   <li>{@link org.fieldway.model.sources.Revision#getMadeBy <em>Made By</em>}</li>
 * </ul>
 *
 * @see org.fieldway.model.sources.SourcesPackage#getRevision()
 * @model
 * @generated
 */
public interface Revision extends Identified {
	/**
	 * Returns the value of the '<em><b>Number</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The number of the revision, counting from 1.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Number</em>' attribute.
	 * @see #setNumber(int)
	 * @see org.fieldway.model.sources.SourcesPackage#getRevision_Number()
	 * @model default="1"
	 * @generated
	 */
	int getNumber();

	/**
	 * Sets the value of the '{@link org.fieldway.model.sources.Revision#getNumber <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Number</em>' attribute.
	 * @see #getNumber()
	 * @generated
	 */
	void setNumber(int value);

	/**
	 * Returns the value of the '<em><b>Anonymisation</b></em>' attribute.
	 * The literals are from the enumeration {@link org.fieldway.model.study.Anonymisation}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How far names and places were replaced in it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Anonymisation</em>' attribute.
	 * @see org.fieldway.model.study.Anonymisation
	 * @see #setAnonymisation(Anonymisation)
	 * @see org.fieldway.model.sources.SourcesPackage#getRevision_Anonymisation()
	 * @model
	 * @generated
	 */
	Anonymisation getAnonymisation();

	/**
	 * Sets the value of the '{@link org.fieldway.model.sources.Revision#getAnonymisation <em>Anonymisation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Anonymisation</em>' attribute.
	 * @see org.fieldway.model.study.Anonymisation
	 * @see #getAnonymisation()
	 * @generated
	 */
	void setAnonymisation(Anonymisation value);

	/**
	 * Returns the value of the '<em><b>Text Hash</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * SHA-256 of the bytes of its text, in hexadecimal.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Text Hash</em>' attribute.
	 * @see #setTextHash(String)
	 * @see org.fieldway.model.sources.SourcesPackage#getRevision_TextHash()
	 * @model
	 * @generated
	 */
	String getTextHash();

	/**
	 * Sets the value of the '{@link org.fieldway.model.sources.Revision#getTextHash <em>Text Hash</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text Hash</em>' attribute.
	 * @see #getTextHash()
	 * @generated
	 */
	void setTextHash(String value);

	/**
	 * Returns the value of the '<em><b>Made</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The moment at which it was made.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Made</em>' attribute.
	 * @see #setMade(Instant)
	 * @see org.fieldway.model.sources.SourcesPackage#getRevision_Made()
	 * @model dataType="org.fieldway.model.study.Instant"
	 * @generated
	 */
	Instant getMade();

	/**
	 * Sets the value of the '{@link org.fieldway.model.sources.Revision#getMade <em>Made</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Made</em>' attribute.
	 * @see #getMade()
	 * @generated
	 */
	void setMade(Instant value);

	/**
	 * Returns the value of the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Why it was replaced by the next.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reason</em>' attribute.
	 * @see #setReason(String)
	 * @see org.fieldway.model.sources.SourcesPackage#getRevision_Reason()
	 * @model
	 * @generated
	 */
	String getReason();

	/**
	 * Sets the value of the '{@link org.fieldway.model.sources.Revision#getReason <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reason</em>' attribute.
	 * @see #getReason()
	 * @generated
	 */
	void setReason(String value);

	/**
	 * Returns the value of the '<em><b>File</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The path of its text, if it is kept; a raw text is usually kept elsewhere.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>File</em>' attribute.
	 * @see #setFile(String)
	 * @see org.fieldway.model.sources.SourcesPackage#getRevision_File()
	 * @model
	 * @generated
	 */
	String getFile();

	/**
	 * Sets the value of the '{@link org.fieldway.model.sources.Revision#getFile <em>File</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>File</em>' attribute.
	 * @see #getFile()
	 * @generated
	 */
	void setFile(String value);

	/**
	 * Returns the value of the '<em><b>Made By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who made it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Made By</em>' reference.
	 * @see #setMadeBy(Researcher)
	 * @see org.fieldway.model.sources.SourcesPackage#getRevision_MadeBy()
	 * @model
	 * @generated
	 */
	Researcher getMadeBy();

	/**
	 * Sets the value of the '{@link org.fieldway.model.sources.Revision#getMadeBy <em>Made By</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Made By</em>' reference.
	 * @see #getMadeBy()
	 * @generated
	 */
	void setMadeBy(Researcher value);

} // Revision
