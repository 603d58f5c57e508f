/**
 * Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0
 */
package org.fieldway.model.sources;

import org.eclipse.emf.ecore.EFactory;

/**
 * <!-- begin-user-doc -->
 * The <b>Factory</b> for the model.
 * It provides a create method for each non-abstract class of the model.
 * <!-- end-user-doc -->
 * @see org.fieldway.model.sources.SourcesPackage
 * @generated
 */
public interface SourcesFactory extends EFactory {
	/**
	 * The singleton instance of the factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	SourcesFactory eINSTANCE = org.fieldway.model.sources.impl.SourcesFactoryImpl.init();

	/**
	 * Returns a new object of class '<em>Revision</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Revision</em>'.
	 * @generated
	 */
	Revision createRevision();

	/**
	 * Returns a new object of class '<em>Text Source</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Text Source</em>'.
	 * @generated
	 */
	TextSource createTextSource();

	/**
	 * Returns a new object of class '<em>Transcript</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Transcript</em>'.
	 * @generated
	 */
	Transcript createTranscript();

	/**
	 * Returns a new object of class '<em>Turn</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Turn</em>'.
	 * @generated
	 */
	Turn createTurn();

	/**
	 * Returns a new object of class '<em>Speaker Mapping</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Speaker Mapping</em>'.
	 * @generated
	 */
	SpeakerMapping createSpeakerMapping();

	/**
	 * Returns a new object of class '<em>Sync Point</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Sync Point</em>'.
	 * @generated
	 */
	SyncPoint createSyncPoint();

	/**
	 * Returns a new object of class '<em>Media Source</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Media Source</em>'.
	 * @generated
	 */
	MediaSource createMediaSource();

	/**
	 * Returns a new object of class '<em>Source File</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Source File</em>'.
	 * @generated
	 */
	SourceFile createSourceFile();

	/**
	 * Returns a new object of class '<em>Media File</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Media File</em>'.
	 * @generated
	 */
	MediaFile createMediaFile();

	/**
	 * Returns a new object of class '<em>Pdf Source</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Pdf Source</em>'.
	 * @generated
	 */
	PdfSource createPdfSource();

	/**
	 * Returns a new object of class '<em>Image Source</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Image Source</em>'.
	 * @generated
	 */
	ImageSource createImageSource();

	/**
	 * Returns a new object of class '<em>Text Range</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Text Range</em>'.
	 * @generated
	 */
	TextRange createTextRange();

	/**
	 * Returns a new object of class '<em>Time Range</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Time Range</em>'.
	 * @generated
	 */
	TimeRange createTimeRange();

	/**
	 * Returns a new object of class '<em>Page Region</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Page Region</em>'.
	 * @generated
	 */
	PageRegion createPageRegion();

	/**
	 * Returns a new object of class '<em>Image Region</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Image Region</em>'.
	 * @generated
	 */
	ImageRegion createImageRegion();

	/**
	 * Returns the package supported by this factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the package supported by this factory.
	 * @generated
	 */
	SourcesPackage getSourcesPackage();

} //SourcesFactory
