/**
 * Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0
 */
package org.fieldway.model.sources;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Page Region</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An area of a page.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.fieldway.model.sources.PageRegion#getPage <em>Page</em>}</li>
 *   <li>{@link org.fieldway.model.sources.PageRegion#getLeft <em>Left</em>}</li>
 *   <li>{@link org.fieldway.model.sources.PageRegion#getBottom <em>Bottom</em>}</li>
 *   <li>{@link org.fieldway.model.sources.PageRegion#getWidth <em>Width</em>}</li>
 *   <li>{@link org.fieldway.model.sources.PageRegion#getHeight <em>Height</em>}</li>
 *   <li>{@link org.fieldway.model.sources.PageRegion#getText <em>Text</em>}</li>
 * </ul>
 *
 * @see org.fieldway.model.sources.SourcesPackage#getPageRegion()
 * @model
 * @generated
 */
public interface PageRegion extends Region {
	/**
	 * Returns the value of the '<em><b>Page</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The page, counted from 0.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Page</em>' attribute.
	 * @see #setPage(int)
	 * @see org.fieldway.model.sources.SourcesPackage#getPageRegion_Page()
	 * @model default="0"
	 * @generated
	 */
	int getPage();

	/**
	 * Sets the value of the '{@link org.fieldway.model.sources.PageRegion#getPage <em>Page</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Page</em>' attribute.
	 * @see #getPage()
	 * @generated
	 */
	void setPage(int value);

	/**
	 * Returns the value of the '<em><b>Left</b></em>' attribute.
	 * The default value is <code>"0.0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The left edge, in points from the left of the page.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Left</em>' attribute.
	 * @see #setLeft(double)
	 * @see org.fieldway.model.sources.SourcesPackage#getPageRegion_Left()
	 * @model default="0.0"
	 * @generated
	 */
	double getLeft();

	/**
	 * Sets the value of the '{@link org.fieldway.model.sources.PageRegion#getLeft <em>Left</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Left</em>' attribute.
	 * @see #getLeft()
	 * @generated
	 */
	void setLeft(double value);

	/**
	 * Returns the value of the '<em><b>Bottom</b></em>' attribute.
	 * The default value is <code>"0.0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The lower edge, in points from the bottom of the page.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Bottom</em>' attribute.
	 * @see #setBottom(double)
	 * @see org.fieldway.model.sources.SourcesPackage#getPageRegion_Bottom()
	 * @model default="0.0"
	 * @generated
	 */
	double getBottom();

	/**
	 * Sets the value of the '{@link org.fieldway.model.sources.PageRegion#getBottom <em>Bottom</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Bottom</em>' attribute.
	 * @see #getBottom()
	 * @generated
	 */
	void setBottom(double value);

	/**
	 * Returns the value of the '<em><b>Width</b></em>' attribute.
	 * The default value is <code>"0.0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The width in points.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Width</em>' attribute.
	 * @see #setWidth(double)
	 * @see org.fieldway.model.sources.SourcesPackage#getPageRegion_Width()
	 * @model default="0.0"
	 * @generated
	 */
	double getWidth();

	/**
	 * Sets the value of the '{@link org.fieldway.model.sources.PageRegion#getWidth <em>Width</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Width</em>' attribute.
	 * @see #getWidth()
	 * @generated
	 */
	void setWidth(double value);

	/**
	 * Returns the value of the '<em><b>Height</b></em>' attribute.
	 * The default value is <code>"0.0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The height in points.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Height</em>' attribute.
	 * @see #setHeight(double)
	 * @see org.fieldway.model.sources.SourcesPackage#getPageRegion_Height()
	 * @model default="0.0"
	 * @generated
	 */
	double getHeight();

	/**
	 * Sets the value of the '{@link org.fieldway.model.sources.PageRegion#getHeight <em>Height</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Height</em>' attribute.
	 * @see #getHeight()
	 * @generated
	 */
	void setHeight(double value);

	/**
	 * Returns the value of the '<em><b>Text</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The same passage in the text of the document, if it is known.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Text</em>' containment reference.
	 * @see #setText(TextRange)
	 * @see org.fieldway.model.sources.SourcesPackage#getPageRegion_Text()
	 * @model containment="true"
	 * @generated
	 */
	TextRange getText();

	/**
	 * Sets the value of the '{@link org.fieldway.model.sources.PageRegion#getText <em>Text</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' containment reference.
	 * @see #getText()
	 * @generated
	 */
	void setText(TextRange value);

} // PageRegion
