/**
 * Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0
 */
package org.fieldway.model.sources.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.fieldway.model.sources.MediaFile;
import org.fieldway.model.sources.SourcesPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Media File</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.fieldway.model.sources.impl.MediaFileImpl#getDurationMs <em>Duration Ms</em>}</li>
 *   <li>{@link org.fieldway.model.sources.impl.MediaFileImpl#getFrameRate <em>Frame Rate</em>}</li>
 *   <li>{@link org.fieldway.model.sources.impl.MediaFileImpl#getWidth <em>Width</em>}</li>
 *   <li>{@link org.fieldway.model.sources.impl.MediaFileImpl#getHeight <em>Height</em>}</li>
 *   <li>{@link org.fieldway.model.sources.impl.MediaFileImpl#getOffsetMs <em>Offset Ms</em>}</li>
 * </ul>
 *
 * @generated
 */
public class MediaFileImpl extends SourceFileImpl implements MediaFile {
	/**
	 * The default value of the '{@link #getDurationMs() <em>Duration Ms</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDurationMs()
	 * @generated
	 * @ordered
	 */
	protected static final Long DURATION_MS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDurationMs() <em>Duration Ms</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDurationMs()
	 * @generated
	 * @ordered
	 */
	protected Long durationMs = DURATION_MS_EDEFAULT;

	/**
	 * The default value of the '{@link #getFrameRate() <em>Frame Rate</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFrameRate()
	 * @generated
	 * @ordered
	 */
	protected static final Double FRAME_RATE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFrameRate() <em>Frame Rate</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFrameRate()
	 * @generated
	 * @ordered
	 */
	protected Double frameRate = FRAME_RATE_EDEFAULT;

	/**
	 * The default value of the '{@link #getWidth() <em>Width</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWidth()
	 * @generated
	 * @ordered
	 */
	protected static final Integer WIDTH_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getWidth() <em>Width</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWidth()
	 * @generated
	 * @ordered
	 */
	protected Integer width = WIDTH_EDEFAULT;

	/**
	 * The default value of the '{@link #getHeight() <em>Height</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHeight()
	 * @generated
	 * @ordered
	 */
	protected static final Integer HEIGHT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getHeight() <em>Height</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHeight()
	 * @generated
	 * @ordered
	 */
	protected Integer height = HEIGHT_EDEFAULT;

	/**
	 * The default value of the '{@link #getOffsetMs() <em>Offset Ms</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOffsetMs()
	 * @generated
	 * @ordered
	 */
	protected static final long OFFSET_MS_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getOffsetMs() <em>Offset Ms</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOffsetMs()
	 * @generated
	 * @ordered
	 */
	protected long offsetMs = OFFSET_MS_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected MediaFileImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return SourcesPackage.Literals.MEDIA_FILE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Long getDurationMs() {
		return durationMs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDurationMs(Long newDurationMs) {
		Long oldDurationMs = durationMs;
		durationMs = newDurationMs;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SourcesPackage.MEDIA_FILE__DURATION_MS, oldDurationMs, durationMs));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getFrameRate() {
		return frameRate;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFrameRate(Double newFrameRate) {
		Double oldFrameRate = frameRate;
		frameRate = newFrameRate;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SourcesPackage.MEDIA_FILE__FRAME_RATE, oldFrameRate, frameRate));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getWidth() {
		return width;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWidth(Integer newWidth) {
		Integer oldWidth = width;
		width = newWidth;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SourcesPackage.MEDIA_FILE__WIDTH, oldWidth, width));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getHeight() {
		return height;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHeight(Integer newHeight) {
		Integer oldHeight = height;
		height = newHeight;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SourcesPackage.MEDIA_FILE__HEIGHT, oldHeight, height));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getOffsetMs() {
		return offsetMs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOffsetMs(long newOffsetMs) {
		long oldOffsetMs = offsetMs;
		offsetMs = newOffsetMs;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SourcesPackage.MEDIA_FILE__OFFSET_MS, oldOffsetMs, offsetMs));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case SourcesPackage.MEDIA_FILE__DURATION_MS:
				return getDurationMs();
			case SourcesPackage.MEDIA_FILE__FRAME_RATE:
				return getFrameRate();
			case SourcesPackage.MEDIA_FILE__WIDTH:
				return getWidth();
			case SourcesPackage.MEDIA_FILE__HEIGHT:
				return getHeight();
			case SourcesPackage.MEDIA_FILE__OFFSET_MS:
				return getOffsetMs();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case SourcesPackage.MEDIA_FILE__DURATION_MS:
				setDurationMs((Long)newValue);
				return;
			case SourcesPackage.MEDIA_FILE__FRAME_RATE:
				setFrameRate((Double)newValue);
				return;
			case SourcesPackage.MEDIA_FILE__WIDTH:
				setWidth((Integer)newValue);
				return;
			case SourcesPackage.MEDIA_FILE__HEIGHT:
				setHeight((Integer)newValue);
				return;
			case SourcesPackage.MEDIA_FILE__OFFSET_MS:
				setOffsetMs((Long)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case SourcesPackage.MEDIA_FILE__DURATION_MS:
				setDurationMs(DURATION_MS_EDEFAULT);
				return;
			case SourcesPackage.MEDIA_FILE__FRAME_RATE:
				setFrameRate(FRAME_RATE_EDEFAULT);
				return;
			case SourcesPackage.MEDIA_FILE__WIDTH:
				setWidth(WIDTH_EDEFAULT);
				return;
			case SourcesPackage.MEDIA_FILE__HEIGHT:
				setHeight(HEIGHT_EDEFAULT);
				return;
			case SourcesPackage.MEDIA_FILE__OFFSET_MS:
				setOffsetMs(OFFSET_MS_EDEFAULT);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case SourcesPackage.MEDIA_FILE__DURATION_MS:
				return DURATION_MS_EDEFAULT == null ? durationMs != null : !DURATION_MS_EDEFAULT.equals(durationMs);
			case SourcesPackage.MEDIA_FILE__FRAME_RATE:
				return FRAME_RATE_EDEFAULT == null ? frameRate != null : !FRAME_RATE_EDEFAULT.equals(frameRate);
			case SourcesPackage.MEDIA_FILE__WIDTH:
				return WIDTH_EDEFAULT == null ? width != null : !WIDTH_EDEFAULT.equals(width);
			case SourcesPackage.MEDIA_FILE__HEIGHT:
				return HEIGHT_EDEFAULT == null ? height != null : !HEIGHT_EDEFAULT.equals(height);
			case SourcesPackage.MEDIA_FILE__OFFSET_MS:
				return offsetMs != OFFSET_MS_EDEFAULT;
		}
		return super.eIsSet(featureID);
	}

} //MediaFileImpl
