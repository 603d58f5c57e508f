/**
 * Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0
 */
package org.fieldway.model.journey.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.fieldway.model.journey.CardWording;
import org.fieldway.model.journey.JourneyPackage;
import org.fieldway.model.journey.LaneRule;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Lane Rule</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.fieldway.model.journey.impl.LaneRuleImpl#getWording <em>Wording</em>}</li>
 *   <li>{@link org.fieldway.model.journey.impl.LaneRuleImpl#getMinimumParticipants <em>Minimum Participants</em>}</li>
 * </ul>
 *
 * @generated
 */
public class LaneRuleImpl extends MapRuleImpl implements LaneRule {
	/**
	 * The default value of the '{@link #getWording() <em>Wording</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWording()
	 * @generated
	 * @ordered
	 */
	protected static final CardWording WORDING_EDEFAULT = CardWording.CODE_NAME;

	/**
	 * The cached value of the '{@link #getWording() <em>Wording</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWording()
	 * @generated
	 * @ordered
	 */
	protected CardWording wording = WORDING_EDEFAULT;

	/**
	 * The default value of the '{@link #getMinimumParticipants() <em>Minimum Participants</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMinimumParticipants()
	 * @generated
	 * @ordered
	 */
	protected static final int MINIMUM_PARTICIPANTS_EDEFAULT = 1;

	/**
	 * The cached value of the '{@link #getMinimumParticipants() <em>Minimum Participants</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMinimumParticipants()
	 * @generated
	 * @ordered
	 */
	protected int minimumParticipants = MINIMUM_PARTICIPANTS_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected LaneRuleImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return JourneyPackage.Literals.LANE_RULE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CardWording getWording() {
		return wording;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWording(CardWording newWording) {
		CardWording oldWording = wording;
		wording = newWording == null ? WORDING_EDEFAULT : newWording;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, JourneyPackage.LANE_RULE__WORDING, oldWording, wording));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getMinimumParticipants() {
		return minimumParticipants;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMinimumParticipants(int newMinimumParticipants) {
		int oldMinimumParticipants = minimumParticipants;
		minimumParticipants = newMinimumParticipants;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, JourneyPackage.LANE_RULE__MINIMUM_PARTICIPANTS, oldMinimumParticipants, minimumParticipants));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case JourneyPackage.LANE_RULE__WORDING:
				return getWording();
			case JourneyPackage.LANE_RULE__MINIMUM_PARTICIPANTS:
				return getMinimumParticipants();
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
			case JourneyPackage.LANE_RULE__WORDING:
				setWording((CardWording)newValue);
				return;
			case JourneyPackage.LANE_RULE__MINIMUM_PARTICIPANTS:
				setMinimumParticipants((Integer)newValue);
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
			case JourneyPackage.LANE_RULE__WORDING:
				setWording(WORDING_EDEFAULT);
				return;
			case JourneyPackage.LANE_RULE__MINIMUM_PARTICIPANTS:
				setMinimumParticipants(MINIMUM_PARTICIPANTS_EDEFAULT);
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
			case JourneyPackage.LANE_RULE__WORDING:
				return wording != WORDING_EDEFAULT;
			case JourneyPackage.LANE_RULE__MINIMUM_PARTICIPANTS:
				return minimumParticipants != MINIMUM_PARTICIPANTS_EDEFAULT;
		}
		return super.eIsSet(featureID);
	}

} //LaneRuleImpl
