/**
 * Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0
 */
package org.fieldway.model.journey.impl;

import java.time.LocalDate;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectResolvingEList;

import org.fieldway.model.journey.JourneyPackage;
import org.fieldway.model.journey.MapCheck;

import org.fieldway.model.study.Participant;
import org.fieldway.model.study.Session;

import org.fieldway.model.study.impl.IdentifiedImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Map Check</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.fieldway.model.journey.impl.MapCheckImpl#getCheckedOn <em>Checked On</em>}</li>
 *   <li>{@link org.fieldway.model.journey.impl.MapCheckImpl#getSaid <em>Said</em>}</li>
 *   <li>{@link org.fieldway.model.journey.impl.MapCheckImpl#getChanged <em>Changed</em>}</li>
 *   <li>{@link org.fieldway.model.journey.impl.MapCheckImpl#isAgreed <em>Agreed</em>}</li>
 *   <li>{@link org.fieldway.model.journey.impl.MapCheckImpl#getParticipants <em>Participants</em>}</li>
 *   <li>{@link org.fieldway.model.journey.impl.MapCheckImpl#getSession <em>Session</em>}</li>
 * </ul>
 *
 * @generated
 */
public class MapCheckImpl extends IdentifiedImpl implements MapCheck {
	/**
	 * The default value of the '{@link #getCheckedOn() <em>Checked On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCheckedOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate CHECKED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCheckedOn() <em>Checked On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCheckedOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate checkedOn = CHECKED_ON_EDEFAULT;

	/**
	 * The default value of the '{@link #getSaid() <em>Said</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSaid()
	 * @generated
	 * @ordered
	 */
	protected static final String SAID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSaid() <em>Said</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSaid()
	 * @generated
	 * @ordered
	 */
	protected String said = SAID_EDEFAULT;

	/**
	 * The default value of the '{@link #getChanged() <em>Changed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChanged()
	 * @generated
	 * @ordered
	 */
	protected static final String CHANGED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getChanged() <em>Changed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChanged()
	 * @generated
	 * @ordered
	 */
	protected String changed = CHANGED_EDEFAULT;

	/**
	 * The default value of the '{@link #isAgreed() <em>Agreed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isAgreed()
	 * @generated
	 * @ordered
	 */
	protected static final boolean AGREED_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isAgreed() <em>Agreed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isAgreed()
	 * @generated
	 * @ordered
	 */
	protected boolean agreed = AGREED_EDEFAULT;

	/**
	 * The cached value of the '{@link #getParticipants() <em>Participants</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getParticipants()
	 * @generated
	 * @ordered
	 */
	protected EList<Participant> participants;

	/**
	 * The cached value of the '{@link #getSession() <em>Session</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSession()
	 * @generated
	 * @ordered
	 */
	protected Session session;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected MapCheckImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return JourneyPackage.Literals.MAP_CHECK;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getCheckedOn() {
		return checkedOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCheckedOn(LocalDate newCheckedOn) {
		LocalDate oldCheckedOn = checkedOn;
		checkedOn = newCheckedOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, JourneyPackage.MAP_CHECK__CHECKED_ON, oldCheckedOn, checkedOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSaid() {
		return said;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSaid(String newSaid) {
		String oldSaid = said;
		said = newSaid;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, JourneyPackage.MAP_CHECK__SAID, oldSaid, said));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getChanged() {
		return changed;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setChanged(String newChanged) {
		String oldChanged = changed;
		changed = newChanged;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, JourneyPackage.MAP_CHECK__CHANGED, oldChanged, changed));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isAgreed() {
		return agreed;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAgreed(boolean newAgreed) {
		boolean oldAgreed = agreed;
		agreed = newAgreed;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, JourneyPackage.MAP_CHECK__AGREED, oldAgreed, agreed));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Participant> getParticipants() {
		if (participants == null) {
			participants = new EObjectResolvingEList<Participant>(Participant.class, this, JourneyPackage.MAP_CHECK__PARTICIPANTS);
		}
		return participants;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Session getSession() {
		if (session != null && session.eIsProxy()) {
			InternalEObject oldSession = (InternalEObject)session;
			session = (Session)eResolveProxy(oldSession);
			if (session != oldSession) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, JourneyPackage.MAP_CHECK__SESSION, oldSession, session));
			}
		}
		return session;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Session basicGetSession() {
		return session;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSession(Session newSession) {
		Session oldSession = session;
		session = newSession;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, JourneyPackage.MAP_CHECK__SESSION, oldSession, session));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case JourneyPackage.MAP_CHECK__CHECKED_ON:
				return getCheckedOn();
			case JourneyPackage.MAP_CHECK__SAID:
				return getSaid();
			case JourneyPackage.MAP_CHECK__CHANGED:
				return getChanged();
			case JourneyPackage.MAP_CHECK__AGREED:
				return isAgreed();
			case JourneyPackage.MAP_CHECK__PARTICIPANTS:
				return getParticipants();
			case JourneyPackage.MAP_CHECK__SESSION:
				if (resolve) return getSession();
				return basicGetSession();
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
			case JourneyPackage.MAP_CHECK__CHECKED_ON:
				setCheckedOn((LocalDate)newValue);
				return;
			case JourneyPackage.MAP_CHECK__SAID:
				setSaid((String)newValue);
				return;
			case JourneyPackage.MAP_CHECK__CHANGED:
				setChanged((String)newValue);
				return;
			case JourneyPackage.MAP_CHECK__AGREED:
				setAgreed((Boolean)newValue);
				return;
			case JourneyPackage.MAP_CHECK__PARTICIPANTS:
				getParticipants().clear();
				getParticipants().addAll((Collection<? extends Participant>)newValue);
				return;
			case JourneyPackage.MAP_CHECK__SESSION:
				setSession((Session)newValue);
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
			case JourneyPackage.MAP_CHECK__CHECKED_ON:
				setCheckedOn(CHECKED_ON_EDEFAULT);
				return;
			case JourneyPackage.MAP_CHECK__SAID:
				setSaid(SAID_EDEFAULT);
				return;
			case JourneyPackage.MAP_CHECK__CHANGED:
				setChanged(CHANGED_EDEFAULT);
				return;
			case JourneyPackage.MAP_CHECK__AGREED:
				setAgreed(AGREED_EDEFAULT);
				return;
			case JourneyPackage.MAP_CHECK__PARTICIPANTS:
				getParticipants().clear();
				return;
			case JourneyPackage.MAP_CHECK__SESSION:
				setSession((Session)null);
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
			case JourneyPackage.MAP_CHECK__CHECKED_ON:
				return CHECKED_ON_EDEFAULT == null ? checkedOn != null : !CHECKED_ON_EDEFAULT.equals(checkedOn);
			case JourneyPackage.MAP_CHECK__SAID:
				return SAID_EDEFAULT == null ? said != null : !SAID_EDEFAULT.equals(said);
			case JourneyPackage.MAP_CHECK__CHANGED:
				return CHANGED_EDEFAULT == null ? changed != null : !CHANGED_EDEFAULT.equals(changed);
			case JourneyPackage.MAP_CHECK__AGREED:
				return agreed != AGREED_EDEFAULT;
			case JourneyPackage.MAP_CHECK__PARTICIPANTS:
				return participants != null && !participants.isEmpty();
			case JourneyPackage.MAP_CHECK__SESSION:
				return session != null;
		}
		return super.eIsSet(featureID);
	}

} //MapCheckImpl
