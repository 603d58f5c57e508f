/**
 * Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0
 */
package org.fieldway.model.study.impl;

import java.time.LocalDate;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectResolvingEList;

import org.fieldway.model.study.Participant;
import org.fieldway.model.study.Participation;
import org.fieldway.model.study.ParticipationRole;
import org.fieldway.model.study.ParticipationStatus;
import org.fieldway.model.study.Session;
import org.fieldway.model.study.StudyPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Participation</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.fieldway.model.study.impl.ParticipationImpl#getRole <em>Role</em>}</li>
 *   <li>{@link org.fieldway.model.study.impl.ParticipationImpl#getStatus <em>Status</em>}</li>
 *   <li>{@link org.fieldway.model.study.impl.ParticipationImpl#getInvitedOn <em>Invited On</em>}</li>
 *   <li>{@link org.fieldway.model.study.impl.ParticipationImpl#getRepliedOn <em>Replied On</em>}</li>
 *   <li>{@link org.fieldway.model.study.impl.ParticipationImpl#getReason <em>Reason</em>}</li>
 *   <li>{@link org.fieldway.model.study.impl.ParticipationImpl#getParticipant <em>Participant</em>}</li>
 *   <li>{@link org.fieldway.model.study.impl.ParticipationImpl#getSessions <em>Sessions</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ParticipationImpl extends IdentifiedImpl implements Participation {
	/**
	 * The default value of the '{@link #getRole() <em>Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRole()
	 * @generated
	 * @ordered
	 */
	protected static final ParticipationRole ROLE_EDEFAULT = ParticipationRole.CONTRIBUTOR;

	/**
	 * The cached value of the '{@link #getRole() <em>Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRole()
	 * @generated
	 * @ordered
	 */
	protected ParticipationRole role = ROLE_EDEFAULT;

	/**
	 * The default value of the '{@link #getStatus() <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatus()
	 * @generated
	 * @ordered
	 */
	protected static final ParticipationStatus STATUS_EDEFAULT = ParticipationStatus.INVITED;

	/**
	 * The cached value of the '{@link #getStatus() <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatus()
	 * @generated
	 * @ordered
	 */
	protected ParticipationStatus status = STATUS_EDEFAULT;

	/**
	 * The default value of the '{@link #getInvitedOn() <em>Invited On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInvitedOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate INVITED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getInvitedOn() <em>Invited On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInvitedOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate invitedOn = INVITED_ON_EDEFAULT;

	/**
	 * The default value of the '{@link #getRepliedOn() <em>Replied On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRepliedOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate REPLIED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRepliedOn() <em>Replied On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRepliedOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate repliedOn = REPLIED_ON_EDEFAULT;

	/**
	 * The default value of the '{@link #getReason() <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReason()
	 * @generated
	 * @ordered
	 */
	protected static final String REASON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getReason() <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReason()
	 * @generated
	 * @ordered
	 */
	protected String reason = REASON_EDEFAULT;

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
	 * The cached value of the '{@link #getSessions() <em>Sessions</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSessions()
	 * @generated
	 * @ordered
	 */
	protected EList<Session> sessions;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ParticipationImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return StudyPackage.Literals.PARTICIPATION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ParticipationRole getRole() {
		return role;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRole(ParticipationRole newRole) {
		ParticipationRole oldRole = role;
		role = newRole == null ? ROLE_EDEFAULT : newRole;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.PARTICIPATION__ROLE, oldRole, role));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ParticipationStatus getStatus() {
		return status;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStatus(ParticipationStatus newStatus) {
		ParticipationStatus oldStatus = status;
		status = newStatus == null ? STATUS_EDEFAULT : newStatus;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.PARTICIPATION__STATUS, oldStatus, status));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getInvitedOn() {
		return invitedOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setInvitedOn(LocalDate newInvitedOn) {
		LocalDate oldInvitedOn = invitedOn;
		invitedOn = newInvitedOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.PARTICIPATION__INVITED_ON, oldInvitedOn, invitedOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getRepliedOn() {
		return repliedOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRepliedOn(LocalDate newRepliedOn) {
		LocalDate oldRepliedOn = repliedOn;
		repliedOn = newRepliedOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.PARTICIPATION__REPLIED_ON, oldRepliedOn, repliedOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getReason() {
		return reason;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReason(String newReason) {
		String oldReason = reason;
		reason = newReason;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.PARTICIPATION__REASON, oldReason, reason));
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
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, StudyPackage.PARTICIPATION__PARTICIPANT, oldParticipant, participant));
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
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.PARTICIPATION__PARTICIPANT, oldParticipant, participant));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Session> getSessions() {
		if (sessions == null) {
			sessions = new EObjectResolvingEList<Session>(Session.class, this, StudyPackage.PARTICIPATION__SESSIONS);
		}
		return sessions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case StudyPackage.PARTICIPATION__ROLE:
				return getRole();
			case StudyPackage.PARTICIPATION__STATUS:
				return getStatus();
			case StudyPackage.PARTICIPATION__INVITED_ON:
				return getInvitedOn();
			case StudyPackage.PARTICIPATION__REPLIED_ON:
				return getRepliedOn();
			case StudyPackage.PARTICIPATION__REASON:
				return getReason();
			case StudyPackage.PARTICIPATION__PARTICIPANT:
				if (resolve) return getParticipant();
				return basicGetParticipant();
			case StudyPackage.PARTICIPATION__SESSIONS:
				return getSessions();
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
			case StudyPackage.PARTICIPATION__ROLE:
				setRole((ParticipationRole)newValue);
				return;
			case StudyPackage.PARTICIPATION__STATUS:
				setStatus((ParticipationStatus)newValue);
				return;
			case StudyPackage.PARTICIPATION__INVITED_ON:
				setInvitedOn((LocalDate)newValue);
				return;
			case StudyPackage.PARTICIPATION__REPLIED_ON:
				setRepliedOn((LocalDate)newValue);
				return;
			case StudyPackage.PARTICIPATION__REASON:
				setReason((String)newValue);
				return;
			case StudyPackage.PARTICIPATION__PARTICIPANT:
				setParticipant((Participant)newValue);
				return;
			case StudyPackage.PARTICIPATION__SESSIONS:
				getSessions().clear();
				getSessions().addAll((Collection<? extends Session>)newValue);
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
			case StudyPackage.PARTICIPATION__ROLE:
				setRole(ROLE_EDEFAULT);
				return;
			case StudyPackage.PARTICIPATION__STATUS:
				setStatus(STATUS_EDEFAULT);
				return;
			case StudyPackage.PARTICIPATION__INVITED_ON:
				setInvitedOn(INVITED_ON_EDEFAULT);
				return;
			case StudyPackage.PARTICIPATION__REPLIED_ON:
				setRepliedOn(REPLIED_ON_EDEFAULT);
				return;
			case StudyPackage.PARTICIPATION__REASON:
				setReason(REASON_EDEFAULT);
				return;
			case StudyPackage.PARTICIPATION__PARTICIPANT:
				setParticipant((Participant)null);
				return;
			case StudyPackage.PARTICIPATION__SESSIONS:
				getSessions().clear();
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
			case StudyPackage.PARTICIPATION__ROLE:
				return role != ROLE_EDEFAULT;
			case StudyPackage.PARTICIPATION__STATUS:
				return status != STATUS_EDEFAULT;
			case StudyPackage.PARTICIPATION__INVITED_ON:
				return INVITED_ON_EDEFAULT == null ? invitedOn != null : !INVITED_ON_EDEFAULT.equals(invitedOn);
			case StudyPackage.PARTICIPATION__REPLIED_ON:
				return REPLIED_ON_EDEFAULT == null ? repliedOn != null : !REPLIED_ON_EDEFAULT.equals(repliedOn);
			case StudyPackage.PARTICIPATION__REASON:
				return REASON_EDEFAULT == null ? reason != null : !REASON_EDEFAULT.equals(reason);
			case StudyPackage.PARTICIPATION__PARTICIPANT:
				return participant != null;
			case StudyPackage.PARTICIPATION__SESSIONS:
				return sessions != null && !sessions.isEmpty();
		}
		return super.eIsSet(featureID);
	}

} //ParticipationImpl
