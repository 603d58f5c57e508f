/**
 * Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0
 */
package org.fieldway.model.ethics.impl;

import java.time.LocalDate;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EDataTypeEList;

import org.fieldway.model.ethics.Erasure;
import org.fieldway.model.ethics.ErasureReason;
import org.fieldway.model.ethics.EthicsPackage;

import org.fieldway.model.study.Participant;
import org.fieldway.model.study.Researcher;

import org.fieldway.model.study.impl.IdentifiedImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Erasure</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.fieldway.model.ethics.impl.ErasureImpl#getRequestedOn <em>Requested On</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.impl.ErasureImpl#getErasedOn <em>Erased On</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.impl.ErasureImpl#getReason <em>Reason</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.impl.ErasureImpl#getRemoved <em>Removed</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.impl.ErasureImpl#getNotReached <em>Not Reached</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.impl.ErasureImpl#getParticipant <em>Participant</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.impl.ErasureImpl#getPerformedBy <em>Performed By</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ErasureImpl extends IdentifiedImpl implements Erasure {
	/**
	 * The default value of the '{@link #getRequestedOn() <em>Requested On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRequestedOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate REQUESTED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRequestedOn() <em>Requested On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRequestedOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate requestedOn = REQUESTED_ON_EDEFAULT;

	/**
	 * The default value of the '{@link #getErasedOn() <em>Erased On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getErasedOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate ERASED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getErasedOn() <em>Erased On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getErasedOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate erasedOn = ERASED_ON_EDEFAULT;

	/**
	 * The default value of the '{@link #getReason() <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReason()
	 * @generated
	 * @ordered
	 */
	protected static final ErasureReason REASON_EDEFAULT = ErasureReason.WITHDRAWAL;

	/**
	 * The cached value of the '{@link #getReason() <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReason()
	 * @generated
	 * @ordered
	 */
	protected ErasureReason reason = REASON_EDEFAULT;

	/**
	 * The cached value of the '{@link #getRemoved() <em>Removed</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRemoved()
	 * @generated
	 * @ordered
	 */
	protected EList<String> removed;

	/**
	 * The cached value of the '{@link #getNotReached() <em>Not Reached</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNotReached()
	 * @generated
	 * @ordered
	 */
	protected EList<String> notReached;

	/**
	 * The cached value of the '{@link #getParticipant() <em>Participant</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getParticipant()
	 * @generated
	 * @ordered
	 */
	protected Participant participant;

	/**
	 * The cached value of the '{@link #getPerformedBy() <em>Performed By</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPerformedBy()
	 * @generated
	 * @ordered
	 */
	protected Researcher performedBy;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ErasureImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return EthicsPackage.Literals.ERASURE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getRequestedOn() {
		return requestedOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRequestedOn(LocalDate newRequestedOn) {
		LocalDate oldRequestedOn = requestedOn;
		requestedOn = newRequestedOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EthicsPackage.ERASURE__REQUESTED_ON, oldRequestedOn, requestedOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getErasedOn() {
		return erasedOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setErasedOn(LocalDate newErasedOn) {
		LocalDate oldErasedOn = erasedOn;
		erasedOn = newErasedOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EthicsPackage.ERASURE__ERASED_ON, oldErasedOn, erasedOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ErasureReason getReason() {
		return reason;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReason(ErasureReason newReason) {
		ErasureReason oldReason = reason;
		reason = newReason == null ? REASON_EDEFAULT : newReason;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EthicsPackage.ERASURE__REASON, oldReason, reason));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getRemoved() {
		if (removed == null) {
			removed = new EDataTypeEList<String>(String.class, this, EthicsPackage.ERASURE__REMOVED);
		}
		return removed;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getNotReached() {
		if (notReached == null) {
			notReached = new EDataTypeEList<String>(String.class, this, EthicsPackage.ERASURE__NOT_REACHED);
		}
		return notReached;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Participant getParticipant() {
		if (participant != null && participant.eIsProxy()) {
			InternalEObject oldParticipant = (InternalEObject)participant;
			participant = (Participant)eResolveProxy(oldParticipant);
			if (participant != oldParticipant) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, EthicsPackage.ERASURE__PARTICIPANT, oldParticipant, participant));
			}
		}
		return participant;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Participant basicGetParticipant() {
		return participant;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setParticipant(Participant newParticipant) {
		Participant oldParticipant = participant;
		participant = newParticipant;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EthicsPackage.ERASURE__PARTICIPANT, oldParticipant, participant));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Researcher getPerformedBy() {
		if (performedBy != null && performedBy.eIsProxy()) {
			InternalEObject oldPerformedBy = (InternalEObject)performedBy;
			performedBy = (Researcher)eResolveProxy(oldPerformedBy);
			if (performedBy != oldPerformedBy) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, EthicsPackage.ERASURE__PERFORMED_BY, oldPerformedBy, performedBy));
			}
		}
		return performedBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Researcher basicGetPerformedBy() {
		return performedBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPerformedBy(Researcher newPerformedBy) {
		Researcher oldPerformedBy = performedBy;
		performedBy = newPerformedBy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EthicsPackage.ERASURE__PERFORMED_BY, oldPerformedBy, performedBy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case EthicsPackage.ERASURE__REQUESTED_ON:
				return getRequestedOn();
			case EthicsPackage.ERASURE__ERASED_ON:
				return getErasedOn();
			case EthicsPackage.ERASURE__REASON:
				return getReason();
			case EthicsPackage.ERASURE__REMOVED:
				return getRemoved();
			case EthicsPackage.ERASURE__NOT_REACHED:
				return getNotReached();
			case EthicsPackage.ERASURE__PARTICIPANT:
				if (resolve) return getParticipant();
				return basicGetParticipant();
			case EthicsPackage.ERASURE__PERFORMED_BY:
				if (resolve) return getPerformedBy();
				return basicGetPerformedBy();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case EthicsPackage.ERASURE__REQUESTED_ON:
				setRequestedOn((LocalDate)newValue);
				return;
			case EthicsPackage.ERASURE__ERASED_ON:
				setErasedOn((LocalDate)newValue);
				return;
			case EthicsPackage.ERASURE__REASON:
				setReason((ErasureReason)newValue);
				return;
			case EthicsPackage.ERASURE__REMOVED:
				getRemoved().clear();
				getRemoved().addAll((Collection<? extends String>)newValue);
				return;
			case EthicsPackage.ERASURE__NOT_REACHED:
				getNotReached().clear();
				getNotReached().addAll((Collection<? extends String>)newValue);
				return;
			case EthicsPackage.ERASURE__PARTICIPANT:
				setParticipant((Participant)newValue);
				return;
			case EthicsPackage.ERASURE__PERFORMED_BY:
				setPerformedBy((Researcher)newValue);
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
			case EthicsPackage.ERASURE__REQUESTED_ON:
				setRequestedOn(REQUESTED_ON_EDEFAULT);
				return;
			case EthicsPackage.ERASURE__ERASED_ON:
				setErasedOn(ERASED_ON_EDEFAULT);
				return;
			case EthicsPackage.ERASURE__REASON:
				setReason(REASON_EDEFAULT);
				return;
			case EthicsPackage.ERASURE__REMOVED:
				getRemoved().clear();
				return;
			case EthicsPackage.ERASURE__NOT_REACHED:
				getNotReached().clear();
				return;
			case EthicsPackage.ERASURE__PARTICIPANT:
				setParticipant((Participant)null);
				return;
			case EthicsPackage.ERASURE__PERFORMED_BY:
				setPerformedBy((Researcher)null);
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
			case EthicsPackage.ERASURE__REQUESTED_ON:
				return REQUESTED_ON_EDEFAULT == null ? requestedOn != null : !REQUESTED_ON_EDEFAULT.equals(requestedOn);
			case EthicsPackage.ERASURE__ERASED_ON:
				return ERASED_ON_EDEFAULT == null ? erasedOn != null : !ERASED_ON_EDEFAULT.equals(erasedOn);
			case EthicsPackage.ERASURE__REASON:
				return reason != REASON_EDEFAULT;
			case EthicsPackage.ERASURE__REMOVED:
				return removed != null && !removed.isEmpty();
			case EthicsPackage.ERASURE__NOT_REACHED:
				return notReached != null && !notReached.isEmpty();
			case EthicsPackage.ERASURE__PARTICIPANT:
				return participant != null;
			case EthicsPackage.ERASURE__PERFORMED_BY:
				return performedBy != null;
		}
		return super.eIsSet(featureID);
	}

} //ErasureImpl
