/**
 * Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0
 */
package org.fieldway.model.sources.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.fieldway.model.sources.SourcesPackage;
import org.fieldway.model.sources.Turn;

import org.fieldway.model.study.impl.IdentifiedImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Turn</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.fieldway.model.sources.impl.TurnImpl#getSpeaker <em>Speaker</em>}</li>
 *   <li>{@link org.fieldway.model.sources.impl.TurnImpl#getStart <em>Start</em>}</li>
 *   <li>{@link org.fieldway.model.sources.impl.TurnImpl#getEnd <em>End</em>}</li>
 *   <li>{@link org.fieldway.model.sources.impl.TurnImpl#getStartMs <em>Start Ms</em>}</li>
 *   <li>{@link org.fieldway.model.sources.impl.TurnImpl#getEndMs <em>End Ms</em>}</li>
 * </ul>
 *
 * @generated
 */
public class TurnImpl extends IdentifiedImpl implements Turn {
	/**
	 * The default value of the '{@link #getSpeaker() <em>Speaker</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSpeaker()
	 * @generated
	 * @ordered
	 */
	protected static final String SPEAKER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSpeaker() <em>Speaker</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSpeaker()
	 * @generated
	 * @ordered
	 */
	protected String speaker = SPEAKER_EDEFAULT;

	/**
	 * The default value of the '{@link #getStart() <em>Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStart()
	 * @generated
	 * @ordered
	 */
	protected static final int START_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getStart() <em>Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStart()
	 * @generated
	 * @ordered
	 */
	protected int start = START_EDEFAULT;

	/**
	 * The default value of the '{@link #getEnd() <em>End</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEnd()
	 * @generated
	 * @ordered
	 */
	protected static final int END_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getEnd() <em>End</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEnd()
	 * @generated
	 * @ordered
	 */
	protected int end = END_EDEFAULT;

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
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected TurnImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return SourcesPackage.Literals.TURN;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSpeaker() {
		return speaker;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSpeaker(String newSpeaker) {
		String oldSpeaker = speaker;
		speaker = newSpeaker;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SourcesPackage.TURN__SPEAKER, oldSpeaker, speaker));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getStart() {
		return start;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStart(int newStart) {
		int oldStart = start;
		start = newStart;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SourcesPackage.TURN__START, oldStart, start));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getEnd() {
		return end;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEnd(int newEnd) {
		int oldEnd = end;
		end = newEnd;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SourcesPackage.TURN__END, oldEnd, end));
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
			eNotify(new ENotificationImpl(this, Notification.SET, SourcesPackage.TURN__START_MS, oldStartMs, startMs));
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
			eNotify(new ENotificationImpl(this, Notification.SET, SourcesPackage.TURN__END_MS, oldEndMs, endMs));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case SourcesPackage.TURN__SPEAKER:
				return getSpeaker();
			case SourcesPackage.TURN__START:
				return getStart();
			case SourcesPackage.TURN__END:
				return getEnd();
			case SourcesPackage.TURN__START_MS:
				return getStartMs();
			case SourcesPackage.TURN__END_MS:
				return getEndMs();
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
			case SourcesPackage.TURN__SPEAKER:
				setSpeaker((String)newValue);
				return;
			case SourcesPackage.TURN__START:
				setStart((Integer)newValue);
				return;
			case SourcesPackage.TURN__END:
				setEnd((Integer)newValue);
				return;
			case SourcesPackage.TURN__START_MS:
				setStartMs((Long)newValue);
				return;
			case SourcesPackage.TURN__END_MS:
				setEndMs((Long)newValue);
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
			case SourcesPackage.TURN__SPEAKER:
				setSpeaker(SPEAKER_EDEFAULT);
				return;
			case SourcesPackage.TURN__START:
				setStart(START_EDEFAULT);
				return;
			case SourcesPackage.TURN__END:
				setEnd(END_EDEFAULT);
				return;
			case SourcesPackage.TURN__START_MS:
				setStartMs(START_MS_EDEFAULT);
				return;
			case SourcesPackage.TURN__END_MS:
				setEndMs(END_MS_EDEFAULT);
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
			case SourcesPackage.TURN__SPEAKER:
				return SPEAKER_EDEFAULT == null ? speaker != null : !SPEAKER_EDEFAULT.equals(speaker);
			case SourcesPackage.TURN__START:
				return start != START_EDEFAULT;
			case SourcesPackage.TURN__END:
				return end != END_EDEFAULT;
			case SourcesPackage.TURN__START_MS:
				return START_MS_EDEFAULT == null ? startMs != null : !START_MS_EDEFAULT.equals(startMs);
			case SourcesPackage.TURN__END_MS:
				return END_MS_EDEFAULT == null ? endMs != null : !END_MS_EDEFAULT.equals(endMs);
		}
		return super.eIsSet(featureID);
	}

} //TurnImpl
