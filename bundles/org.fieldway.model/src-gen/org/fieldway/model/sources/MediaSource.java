/**
 * Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0
 */
package org.fieldway.model.sources;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Media Source</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A sound or film recording that is coded by itself.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.fieldway.model.sources.MediaSource#getKind <em>Kind</em>}</li>
 *   <li>{@link org.fieldway.model.sources.MediaSource#getFiles <em>Files</em>}</li>
 * </ul>
 *
 * @see org.fieldway.model.sources.SourcesPackage#getMediaSource()
 * @model
 * @generated
 */
public interface MediaSource extends Source {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.fieldway.model.sources.MediaKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether it is sound or film.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.fieldway.model.sources.MediaKind
	 * @see #setKind(MediaKind)
	 * @see org.fieldway.model.sources.SourcesPackage#getMediaSource_Kind()
	 * @model
	 * @generated
	 */
	MediaKind getKind();

	/**
	 * Sets the value of the '{@link org.fieldway.model.sources.MediaSource#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.fieldway.model.sources.MediaKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(MediaKind value);

	/**
	 * Returns the value of the '<em><b>Files</b></em>' containment reference list.
	 * The list contents are of type {@link org.fieldway.model.sources.MediaFile}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its files, the first one being the one that is coded.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Files</em>' containment reference list.
	 * @see org.fieldway.model.sources.SourcesPackage#getMediaSource_Files()
	 * @model containment="true"
	 * @generated
	 */
	EList<MediaFile> getFiles();

} // MediaSource
