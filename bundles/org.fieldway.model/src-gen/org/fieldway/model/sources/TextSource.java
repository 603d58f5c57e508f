/**
 * Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0
 */
package org.fieldway.model.sources;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Text Source</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A text: a field note, a document, an artefact.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.fieldway.model.sources.TextSource#getKind <em>Kind</em>}</li>
 * </ul>
 *
 * @see org.fieldway.model.sources.SourcesPackage#getTextSource()
 * @model
 * @generated
 */
public interface TextSource extends Source {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.fieldway.model.sources.TextKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What sort of text it is.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.fieldway.model.sources.TextKind
	 * @see #setKind(TextKind)
	 * @see org.fieldway.model.sources.SourcesPackage#getTextSource_Kind()
	 * @model
	 * @generated
	 */
	TextKind getKind();

	/**
	 * Sets the value of the '{@link org.fieldway.model.sources.TextSource#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.fieldway.model.sources.TextKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(TextKind value);

} // TextSource
