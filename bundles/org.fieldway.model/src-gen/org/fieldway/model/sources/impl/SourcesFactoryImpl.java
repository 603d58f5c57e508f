/**
 * Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0
 */
package org.fieldway.model.sources.impl;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;

import org.eclipse.emf.ecore.impl.EFactoryImpl;

import org.eclipse.emf.ecore.plugin.EcorePlugin;

import org.fieldway.model.sources.*;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Factory</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class SourcesFactoryImpl extends EFactoryImpl implements SourcesFactory {
	/**
	 * Creates the default factory implementation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static SourcesFactory init() {
		try {
			SourcesFactory theSourcesFactory = (SourcesFactory)EPackage.Registry.INSTANCE.getEFactory(SourcesPackage.eNS_URI);
			if (theSourcesFactory != null) {
				return theSourcesFactory;
			}
		}
		catch (Exception exception) {
			EcorePlugin.INSTANCE.log(exception);
		}
		return new SourcesFactoryImpl();
	}

	/**
	 * Creates an instance of the factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public SourcesFactoryImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EObject create(EClass eClass) {
		switch (eClass.getClassifierID()) {
			case SourcesPackage.REVISION: return createRevision();
			case SourcesPackage.TEXT_SOURCE: return createTextSource();
			case SourcesPackage.TRANSCRIPT: return createTranscript();
			case SourcesPackage.TURN: return createTurn();
			case SourcesPackage.SPEAKER_MAPPING: return createSpeakerMapping();
			case SourcesPackage.SYNC_POINT: return createSyncPoint();
			case SourcesPackage.MEDIA_SOURCE: return createMediaSource();
			case SourcesPackage.SOURCE_FILE: return createSourceFile();
			case SourcesPackage.MEDIA_FILE: return createMediaFile();
			case SourcesPackage.PDF_SOURCE: return createPdfSource();
			case SourcesPackage.IMAGE_SOURCE: return createImageSource();
			case SourcesPackage.TEXT_RANGE: return createTextRange();
			case SourcesPackage.TIME_RANGE: return createTimeRange();
			case SourcesPackage.PAGE_REGION: return createPageRegion();
			case SourcesPackage.IMAGE_REGION: return createImageRegion();
			default:
				throw new IllegalArgumentException("The class '" + eClass.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object createFromString(EDataType eDataType, String initialValue) {
		switch (eDataType.getClassifierID()) {
			case SourcesPackage.TEXT_KIND:
				return createTextKindFromString(eDataType, initialValue);
			case SourcesPackage.TRANSCRIPTION_STYLE:
				return createTranscriptionStyleFromString(eDataType, initialValue);
			case SourcesPackage.SPEAKER_KIND:
				return createSpeakerKindFromString(eDataType, initialValue);
			case SourcesPackage.MEDIA_KIND:
				return createMediaKindFromString(eDataType, initialValue);
			default:
				throw new IllegalArgumentException("The datatype '" + eDataType.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String convertToString(EDataType eDataType, Object instanceValue) {
		switch (eDataType.getClassifierID()) {
			case SourcesPackage.TEXT_KIND:
				return convertTextKindToString(eDataType, instanceValue);
			case SourcesPackage.TRANSCRIPTION_STYLE:
				return convertTranscriptionStyleToString(eDataType, instanceValue);
			case SourcesPackage.SPEAKER_KIND:
				return convertSpeakerKindToString(eDataType, instanceValue);
			case SourcesPackage.MEDIA_KIND:
				return convertMediaKindToString(eDataType, instanceValue);
			default:
				throw new IllegalArgumentException("The datatype '" + eDataType.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Revision createRevision() {
		RevisionImpl revision = new RevisionImpl();
		return revision;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public TextSource createTextSource() {
		TextSourceImpl textSource = new TextSourceImpl();
		return textSource;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Transcript createTranscript() {
		TranscriptImpl transcript = new TranscriptImpl();
		return transcript;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Turn createTurn() {
		TurnImpl turn = new TurnImpl();
		return turn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SpeakerMapping createSpeakerMapping() {
		SpeakerMappingImpl speakerMapping = new SpeakerMappingImpl();
		return speakerMapping;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SyncPoint createSyncPoint() {
		SyncPointImpl syncPoint = new SyncPointImpl();
		return syncPoint;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public MediaSource createMediaSource() {
		MediaSourceImpl mediaSource = new MediaSourceImpl();
		return mediaSource;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SourceFile createSourceFile() {
		SourceFileImpl sourceFile = new SourceFileImpl();
		return sourceFile;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public MediaFile createMediaFile() {
		MediaFileImpl mediaFile = new MediaFileImpl();
		return mediaFile;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PdfSource createPdfSource() {
		PdfSourceImpl pdfSource = new PdfSourceImpl();
		return pdfSource;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ImageSource createImageSource() {
		ImageSourceImpl imageSource = new ImageSourceImpl();
		return imageSource;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public TextRange createTextRange() {
		TextRangeImpl textRange = new TextRangeImpl();
		return textRange;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public TimeRange createTimeRange() {
		TimeRangeImpl timeRange = new TimeRangeImpl();
		return timeRange;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PageRegion createPageRegion() {
		PageRegionImpl pageRegion = new PageRegionImpl();
		return pageRegion;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ImageRegion createImageRegion() {
		ImageRegionImpl imageRegion = new ImageRegionImpl();
		return imageRegion;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public TextKind createTextKindFromString(EDataType eDataType, String initialValue) {
		TextKind result = TextKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertTextKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public TranscriptionStyle createTranscriptionStyleFromString(EDataType eDataType, String initialValue) {
		TranscriptionStyle result = TranscriptionStyle.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertTranscriptionStyleToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public SpeakerKind createSpeakerKindFromString(EDataType eDataType, String initialValue) {
		SpeakerKind result = SpeakerKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertSpeakerKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public MediaKind createMediaKindFromString(EDataType eDataType, String initialValue) {
		MediaKind result = MediaKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertMediaKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SourcesPackage getSourcesPackage() {
		return (SourcesPackage)getEPackage();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @deprecated
	 * @generated
	 */
	@Deprecated
	public static SourcesPackage getPackage() {
		return SourcesPackage.eINSTANCE;
	}

} //SourcesFactoryImpl
