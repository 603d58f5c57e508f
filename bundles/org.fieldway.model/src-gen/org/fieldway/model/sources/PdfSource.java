/**
 * Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0
 */
package org.fieldway.model.sources;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Pdf Source</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A document with pages.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.fieldway.model.sources.PdfSource#getPages <em>Pages</em>}</li>
 *   <li>{@link org.fieldway.model.sources.PdfSource#getFile <em>File</em>}</li>
 * </ul>
 *
 * @see org.fieldway.model.sources.SourcesPackage#getPdfSource()
 * @model
 * @generated
 */
public interface PdfSource extends Source {
	/**
	 * Returns the value of the '<em><b>Pages</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The number of pages.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Pages</em>' attribute.
	 * @see #setPages(Integer)
	 * @see org.fieldway.model.sources.SourcesPackage#getPdfSource_Pages()
	 * @model
	 * @generated
	 */
	Integer getPages();

	/**
	 * Sets the value of the '{@link org.fieldway.model.sources.PdfSource#getPages <em>Pages</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Pages</em>' attribute.
	 * @see #getPages()
	 * @generated
	 */
	void setPages(Integer value);

	/**
	 * Returns the value of the '<em><b>File</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its file.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>File</em>' containment reference.
	 * @see #setFile(SourceFile)
	 * @see org.fieldway.model.sources.SourcesPackage#getPdfSource_File()
	 * @model containment="true"
	 * @generated
	 */
	SourceFile getFile();

	/**
	 * Sets the value of the '{@link org.fieldway.model.sources.PdfSource#getFile <em>File</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>File</em>' containment reference.
	 * @see #getFile()
	 * @generated
	 */
	void setFile(SourceFile value);

} // PdfSource
