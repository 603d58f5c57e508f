/**
 * Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0
 */
package org.fieldway.model.sources;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Media File</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A sound or film file.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.fieldway.model.sources.MediaFile#getDurationMs <em>Duration Ms</em>}</li>
 *   <li>{@link org.fieldway.model.sources.MediaFile#getFrameRate <em>Frame Rate</em>}</li>
 *   <li>{@link org.fieldway.model.sources.MediaFile#getWidth <em>Width</em>}</li>
 *   <li>{@link org.fieldway.model.sources.MediaFile#getHeight <em>Height</em>}</li>
 *   <li>{@link org.fieldway.model.sources.MediaFile#getOffsetMs <em>Offset Ms</em>}</li>
 * </ul>
 *
 * @see org.fieldway.model.sources.SourcesPackage#getMediaFile()
 * @model
 * @generated
 */
public interface MediaFile extends SourceFile {
	/**
	 * Returns the value of the '<em><b>Duration Ms</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The length in milliseconds.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Duration Ms</em>' attribute.
	 * @see #setDurationMs(Long)
	 * @see org.fieldway.model.sources.SourcesPackage#getMediaFile_DurationMs()
	 * @model
	 * @generated
	 */
	Long getDurationMs();

	/**
	 * Sets the value of the '{@link org.fieldway.model.sources.MediaFile#getDurationMs <em>Duration Ms</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Duration Ms</em>' attribute.
	 * @see #getDurationMs()
	 * @generated
	 */
	void setDurationMs(Long value);

	/**
	 * Returns the value of the '<em><b>Frame Rate</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The number of pictures per second, of film.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Frame Rate</em>' attribute.
	 * @see #setFrameRate(Double)
	 * @see org.fieldway.model.sources.SourcesPackage#getMediaFile_FrameRate()
	 * @model
	 * @generated
	 */
	Double getFrameRate();

	/**
	 * Sets the value of the '{@link org.fieldway.model.sources.MediaFile#getFrameRate <em>Frame Rate</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Frame Rate</em>' attribute.
	 * @see #getFrameRate()
	 * @generated
	 */
	void setFrameRate(Double value);

	/**
	 * Returns the value of the '<em><b>Width</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The width of the picture, of film.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Width</em>' attribute.
	 * @see #setWidth(Integer)
	 * @see org.fieldway.model.sources.SourcesPackage#getMediaFile_Width()
	 * @model
	 * @generated
	 */
	Integer getWidth();

	/**
	 * Sets the value of the '{@link org.fieldway.model.sources.MediaFile#getWidth <em>Width</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Width</em>' attribute.
	 * @see #getWidth()
	 * @generated
	 */
	void setWidth(Integer value);

	/**
	 * Returns the value of the '<em><b>Height</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The height of the picture, of film.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Height</em>' attribute.
	 * @see #setHeight(Integer)
	 * @see org.fieldway.model.sources.SourcesPackage#getMediaFile_Height()
	 * @model
	 * @generated
	 */
	Integer getHeight();

	/**
	 * Sets the value of the '{@link org.fieldway.model.sources.MediaFile#getHeight <em>Height</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Height</em>' attribute.
	 * @see #getHeight()
	 * @generated
	 */
	void setHeight(Integer value);

	/**
	 * Returns the value of the '<em><b>Offset Ms</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where the file starts on the time line of the source, in milliseconds.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Offset Ms</em>' attribute.
	 * @see #setOffsetMs(long)
	 * @see org.fieldway.model.sources.SourcesPackage#getMediaFile_OffsetMs()
	 * @model default="0"
	 * @generated
	 */
	long getOffsetMs();

	/**
	 * Sets the value of the '{@link org.fieldway.model.sources.MediaFile#getOffsetMs <em>Offset Ms</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Offset Ms</em>' attribute.
	 * @see #getOffsetMs()
	 * @generated
	 */
	void setOffsetMs(long value);

} // MediaFile
