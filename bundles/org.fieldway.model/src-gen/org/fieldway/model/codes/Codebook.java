/**
 * Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0
 */
package org.fieldway.model.codes;

import org.eclipse.emf.common.util.EList;

import org.fieldway.model.study.Root;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Codebook</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * All codes of a study, with what they mean.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.fieldway.model.codes.Codebook#getVersion <em>Version</em>}</li>
 *   <li>{@link org.fieldway.model.codes.Codebook#getIntroduction <em>Introduction</em>}</li>
 *   <li>{@link org.fieldway.model.codes.Codebook#getCodes <em>Codes</em>}</li>
 *   <li>{@link org.fieldway.model.codes.Codebook#getSets <em>Sets</em>}</li>
 *   <li>{@link org.fieldway.model.codes.Codebook#getLinks <em>Links</em>}</li>
 *   <li>{@link org.fieldway.model.codes.Codebook#getAspects <em>Aspects</em>}</li>
 * </ul>
 *
 * @see org.fieldway.model.codes.CodesPackage#getCodebook()
 * @model
 * @generated
 */
public interface Codebook extends Root {
	/**
	 * Returns the value of the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The version of the codebook.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Version</em>' attribute.
	 * @see #setVersion(String)
	 * @see org.fieldway.model.codes.CodesPackage#getCodebook_Version()
	 * @model
	 * @generated
	 */
	String getVersion();

	/**
	 * Sets the value of the '{@link org.fieldway.model.codes.Codebook#getVersion <em>Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Version</em>' attribute.
	 * @see #getVersion()
	 * @generated
	 */
	void setVersion(String value);

	/**
	 * Returns the value of the '<em><b>Introduction</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How the codebook came about and how it is to be used.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Introduction</em>' attribute.
	 * @see #setIntroduction(String)
	 * @see org.fieldway.model.codes.CodesPackage#getCodebook_Introduction()
	 * @model
	 * @generated
	 */
	String getIntroduction();

	/**
	 * Sets the value of the '{@link org.fieldway.model.codes.Codebook#getIntroduction <em>Introduction</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Introduction</em>' attribute.
	 * @see #getIntroduction()
	 * @generated
	 */
	void setIntroduction(String value);

	/**
	 * Returns the value of the '<em><b>Codes</b></em>' containment reference list.
	 * The list contents are of type {@link org.fieldway.model.codes.Code}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The topmost codes, in order.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Codes</em>' containment reference list.
	 * @see org.fieldway.model.codes.CodesPackage#getCodebook_Codes()
	 * @model containment="true"
	 * @generated
	 */
	EList<Code> getCodes();

	/**
	 * Returns the value of the '<em><b>Sets</b></em>' containment reference list.
	 * The list contents are of type {@link org.fieldway.model.codes.CodeSet}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Codes put together under a name.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sets</em>' containment reference list.
	 * @see org.fieldway.model.codes.CodesPackage#getCodebook_Sets()
	 * @model containment="true"
	 * @generated
	 */
	EList<CodeSet> getSets();

	/**
	 * Returns the value of the '<em><b>Links</b></em>' containment reference list.
	 * The list contents are of type {@link org.fieldway.model.codes.CodeLink}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How codes are related.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Links</em>' containment reference list.
	 * @see org.fieldway.model.codes.CodesPackage#getCodebook_Links()
	 * @model containment="true"
	 * @generated
	 */
	EList<CodeLink> getLinks();

	/**
	 * Returns the value of the '<em><b>Aspects</b></em>' containment reference list.
	 * The list contents are of type {@link org.fieldway.model.codes.ServiceAspect}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What about services people can value or miss.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Aspects</em>' containment reference list.
	 * @see org.fieldway.model.codes.CodesPackage#getCodebook_Aspects()
	 * @model containment="true"
	 * @generated
	 */
	EList<ServiceAspect> getAspects();

} // Codebook
