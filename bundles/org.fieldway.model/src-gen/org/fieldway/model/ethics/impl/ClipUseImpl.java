/**
 * Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0
 */
package org.fieldway.model.ethics.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.fieldway.model.ethics.ClipUse;
import org.fieldway.model.ethics.EthicsPackage;

import org.fieldway.model.study.Clip;
import org.fieldway.model.study.ClipTreatment;

import org.fieldway.model.study.impl.IdentifiedImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Clip Use</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.fieldway.model.ethics.impl.ClipUseImpl#getStartMs <em>Start Ms</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.impl.ClipUseImpl#getEndMs <em>End Ms</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.impl.ClipUseImpl#getTreatment <em>Treatment</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.impl.ClipUseImpl#getClip <em>Clip</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ClipUseImpl extends IdentifiedImpl implements ClipUse {
	/**
	 * The default value of the '{@link #getStartMs() <em>Start Ms</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStartMs()
	 * @generated
	 * @ordered
	 */
	protected static final Long START_MS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getStartMs() <em>Start Ms</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStartMs()
	 * @generated
	 * @ordered
	 */
	protected Long startMs = START_MS_EDEFAULT;

	/**
	 * The default value of the '{@link #getEndMs() <em>End Ms</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEndMs()
	 * @generated
	 * @ordered
	 */
	protected static final Long END_MS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getEndMs() <em>End Ms</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEndMs()
	 * @generated
	 * @ordered
	 */
	protected Long endMs = END_MS_EDEFAULT;

	/**
	 * The default value of the '{@link #getTreatment() <em>Treatment</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTreatment()
	 * @generated
	 * @ordered
	 */
	protected static final ClipTreatment TREATMENT_EDEFAULT = ClipTreatment.RECOGNISABLE;

	/**
	 * The cached value of the '{@link #getTreatment() <em>Treatment</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTreatment()
	 * @generated
	 * @ordered
	 */
	protected ClipTreatment treatment = TREATMENT_EDEFAULT;

	/**
	 * The cached value of the '{@link #getClip() <em>Clip</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getClip()
	 * @generated
	 * @ordered
	 */
	protected Clip clip;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ClipUseImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return EthicsPackage.Literals.CLIP_USE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Long getStartMs() {
		return startMs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStartMs(Long newStartMs) {
		Long oldStartMs = startMs;
		startMs = newStartMs;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EthicsPackage.CLIP_USE__START_MS, oldStartMs, startMs));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Long getEndMs() {
		return endMs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEndMs(Long newEndMs) {
		Long oldEndMs = endMs;
		endMs = newEndMs;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EthicsPackage.CLIP_USE__END_MS, oldEndMs, endMs));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ClipTreatment getTreatment() {
		return treatment;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTreatment(ClipTreatment newTreatment) {
		ClipTreatment oldTreatment = treatment;
		treatment = newTreatment == null ? TREATMENT_EDEFAULT : newTreatment;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EthicsPackage.CLIP_USE__TREATMENT, oldTreatment, treatment));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Clip getClip() {
		if (clip != null && clip.eIsProxy()) {
			InternalEObject oldClip = (InternalEObject)clip;
			clip = (Clip)eResolveProxy(oldClip);
			if (clip != oldClip) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, EthicsPackage.CLIP_USE__CLIP, oldClip, clip));
			}
		}
		return clip;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Clip basicGetClip() {
		return clip;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setClip(Clip newClip) {
		Clip oldClip = clip;
		clip = newClip;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EthicsPackage.CLIP_USE__CLIP, oldClip, clip));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case EthicsPackage.CLIP_USE__START_MS:
				return getStartMs();
			case EthicsPackage.CLIP_USE__END_MS:
				return getEndMs();
			case EthicsPackage.CLIP_USE__TREATMENT:
				return getTreatment();
			case EthicsPackage.CLIP_USE__CLIP:
				if (resolve) return getClip();
				return basicGetClip();
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
			case EthicsPackage.CLIP_USE__START_MS:
				setStartMs((Long)newValue);
				return;
			case EthicsPackage.CLIP_USE__END_MS:
				setEndMs((Long)newValue);
				return;
			case EthicsPackage.CLIP_USE__TREATMENT:
				setTreatment((ClipTreatment)newValue);
				return;
			case EthicsPackage.CLIP_USE__CLIP:
				setClip((Clip)newValue);
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
			case EthicsPackage.CLIP_USE__START_MS:
				setStartMs(START_MS_EDEFAULT);
				return;
			case EthicsPackage.CLIP_USE__END_MS:
				setEndMs(END_MS_EDEFAULT);
				return;
			case EthicsPackage.CLIP_USE__TREATMENT:
				setTreatment(TREATMENT_EDEFAULT);
				return;
			case EthicsPackage.CLIP_USE__CLIP:
				setClip((Clip)null);
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
			case EthicsPackage.CLIP_USE__START_MS:
				return START_MS_EDEFAULT == null ? startMs != null : !START_MS_EDEFAULT.equals(startMs);
			case EthicsPackage.CLIP_USE__END_MS:
				return END_MS_EDEFAULT == null ? endMs != null : !END_MS_EDEFAULT.equals(endMs);
			case EthicsPackage.CLIP_USE__TREATMENT:
				return treatment != TREATMENT_EDEFAULT;
			case EthicsPackage.CLIP_USE__CLIP:
				return clip != null;
		}
		return super.eIsSet(featureID);
	}

} //ClipUseImpl
