/**
 * Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0
 */
package org.fieldway.model.ethics.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EDataTypeUniqueEList;
import org.eclipse.emf.ecore.util.EObjectResolvingEList;

import org.fieldway.model.ethics.Contact;
import org.fieldway.model.ethics.DistressProtocol;
import org.fieldway.model.ethics.EthicsPackage;
import org.fieldway.model.ethics.RiskSubject;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Distress Protocol</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.fieldway.model.ethics.impl.DistressProtocolImpl#getForWhom <em>For Whom</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.impl.DistressProtocolImpl#getSigns <em>Signs</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.impl.DistressProtocolImpl#getStageOneResponse <em>Stage One Response</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.impl.DistressProtocolImpl#getReview <em>Review</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.impl.DistressProtocolImpl#getStageTwoResponse <em>Stage Two Response</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.impl.DistressProtocolImpl#getFollowUp <em>Follow Up</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.impl.DistressProtocolImpl#getContacts <em>Contacts</em>}</li>
 * </ul>
 *
 * @generated
 */
public class DistressProtocolImpl extends DocumentImpl implements DistressProtocol {
	/**
	 * The cached value of the '{@link #getForWhom() <em>For Whom</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getForWhom()
	 * @generated
	 * @ordered
	 */
	protected EList<RiskSubject> forWhom;

	/**
	 * The default value of the '{@link #getSigns() <em>Signs</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSigns()
	 * @generated
	 * @ordered
	 */
	protected static final String SIGNS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSigns() <em>Signs</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSigns()
	 * @generated
	 * @ordered
	 */
	protected String signs = SIGNS_EDEFAULT;

	/**
	 * The default value of the '{@link #getStageOneResponse() <em>Stage One Response</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStageOneResponse()
	 * @generated
	 * @ordered
	 */
	protected static final String STAGE_ONE_RESPONSE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getStageOneResponse() <em>Stage One Response</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStageOneResponse()
	 * @generated
	 * @ordered
	 */
	protected String stageOneResponse = STAGE_ONE_RESPONSE_EDEFAULT;

	/**
	 * The default value of the '{@link #getReview() <em>Review</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReview()
	 * @generated
	 * @ordered
	 */
	protected static final String REVIEW_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getReview() <em>Review</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReview()
	 * @generated
	 * @ordered
	 */
	protected String review = REVIEW_EDEFAULT;

	/**
	 * The default value of the '{@link #getStageTwoResponse() <em>Stage Two Response</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStageTwoResponse()
	 * @generated
	 * @ordered
	 */
	protected static final String STAGE_TWO_RESPONSE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getStageTwoResponse() <em>Stage Two Response</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStageTwoResponse()
	 * @generated
	 * @ordered
	 */
	protected String stageTwoResponse = STAGE_TWO_RESPONSE_EDEFAULT;

	/**
	 * The default value of the '{@link #getFollowUp() <em>Follow Up</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFollowUp()
	 * @generated
	 * @ordered
	 */
	protected static final String FOLLOW_UP_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFollowUp() <em>Follow Up</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFollowUp()
	 * @generated
	 * @ordered
	 */
	protected String followUp = FOLLOW_UP_EDEFAULT;

	/**
	 * The cached value of the '{@link #getContacts() <em>Contacts</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getContacts()
	 * @generated
	 * @ordered
	 */
	protected EList<Contact> contacts;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected DistressProtocolImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return EthicsPackage.Literals.DISTRESS_PROTOCOL;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<RiskSubject> getForWhom() {
		if (forWhom == null) {
			forWhom = new EDataTypeUniqueEList<RiskSubject>(RiskSubject.class, this, EthicsPackage.DISTRESS_PROTOCOL__FOR_WHOM);
		}
		return forWhom;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSigns() {
		return signs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSigns(String newSigns) {
		String oldSigns = signs;
		signs = newSigns;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EthicsPackage.DISTRESS_PROTOCOL__SIGNS, oldSigns, signs));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getStageOneResponse() {
		return stageOneResponse;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStageOneResponse(String newStageOneResponse) {
		String oldStageOneResponse = stageOneResponse;
		stageOneResponse = newStageOneResponse;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EthicsPackage.DISTRESS_PROTOCOL__STAGE_ONE_RESPONSE, oldStageOneResponse, stageOneResponse));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getReview() {
		return review;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReview(String newReview) {
		String oldReview = review;
		review = newReview;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EthicsPackage.DISTRESS_PROTOCOL__REVIEW, oldReview, review));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getStageTwoResponse() {
		return stageTwoResponse;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStageTwoResponse(String newStageTwoResponse) {
		String oldStageTwoResponse = stageTwoResponse;
		stageTwoResponse = newStageTwoResponse;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EthicsPackage.DISTRESS_PROTOCOL__STAGE_TWO_RESPONSE, oldStageTwoResponse, stageTwoResponse));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFollowUp() {
		return followUp;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFollowUp(String newFollowUp) {
		String oldFollowUp = followUp;
		followUp = newFollowUp;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EthicsPackage.DISTRESS_PROTOCOL__FOLLOW_UP, oldFollowUp, followUp));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Contact> getContacts() {
		if (contacts == null) {
			contacts = new EObjectResolvingEList<Contact>(Contact.class, this, EthicsPackage.DISTRESS_PROTOCOL__CONTACTS);
		}
		return contacts;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case EthicsPackage.DISTRESS_PROTOCOL__FOR_WHOM:
				return getForWhom();
			case EthicsPackage.DISTRESS_PROTOCOL__SIGNS:
				return getSigns();
			case EthicsPackage.DISTRESS_PROTOCOL__STAGE_ONE_RESPONSE:
				return getStageOneResponse();
			case EthicsPackage.DISTRESS_PROTOCOL__REVIEW:
				return getReview();
			case EthicsPackage.DISTRESS_PROTOCOL__STAGE_TWO_RESPONSE:
				return getStageTwoResponse();
			case EthicsPackage.DISTRESS_PROTOCOL__FOLLOW_UP:
				return getFollowUp();
			case EthicsPackage.DISTRESS_PROTOCOL__CONTACTS:
				return getContacts();
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
			case EthicsPackage.DISTRESS_PROTOCOL__FOR_WHOM:
				getForWhom().clear();
				getForWhom().addAll((Collection<? extends RiskSubject>)newValue);
				return;
			case EthicsPackage.DISTRESS_PROTOCOL__SIGNS:
				setSigns((String)newValue);
				return;
			case EthicsPackage.DISTRESS_PROTOCOL__STAGE_ONE_RESPONSE:
				setStageOneResponse((String)newValue);
				return;
			case EthicsPackage.DISTRESS_PROTOCOL__REVIEW:
				setReview((String)newValue);
				return;
			case EthicsPackage.DISTRESS_PROTOCOL__STAGE_TWO_RESPONSE:
				setStageTwoResponse((String)newValue);
				return;
			case EthicsPackage.DISTRESS_PROTOCOL__FOLLOW_UP:
				setFollowUp((String)newValue);
				return;
			case EthicsPackage.DISTRESS_PROTOCOL__CONTACTS:
				getContacts().clear();
				getContacts().addAll((Collection<? extends Contact>)newValue);
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
			case EthicsPackage.DISTRESS_PROTOCOL__FOR_WHOM:
				getForWhom().clear();
				return;
			case EthicsPackage.DISTRESS_PROTOCOL__SIGNS:
				setSigns(SIGNS_EDEFAULT);
				return;
			case EthicsPackage.DISTRESS_PROTOCOL__STAGE_ONE_RESPONSE:
				setStageOneResponse(STAGE_ONE_RESPONSE_EDEFAULT);
				return;
			case EthicsPackage.DISTRESS_PROTOCOL__REVIEW:
				setReview(REVIEW_EDEFAULT);
				return;
			case EthicsPackage.DISTRESS_PROTOCOL__STAGE_TWO_RESPONSE:
				setStageTwoResponse(STAGE_TWO_RESPONSE_EDEFAULT);
				return;
			case EthicsPackage.DISTRESS_PROTOCOL__FOLLOW_UP:
				setFollowUp(FOLLOW_UP_EDEFAULT);
				return;
			case EthicsPackage.DISTRESS_PROTOCOL__CONTACTS:
				getContacts().clear();
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
			case EthicsPackage.DISTRESS_PROTOCOL__FOR_WHOM:
				return forWhom != null && !forWhom.isEmpty();
			case EthicsPackage.DISTRESS_PROTOCOL__SIGNS:
				return SIGNS_EDEFAULT == null ? signs != null : !SIGNS_EDEFAULT.equals(signs);
			case EthicsPackage.DISTRESS_PROTOCOL__STAGE_ONE_RESPONSE:
				return STAGE_ONE_RESPONSE_EDEFAULT == null ? stageOneResponse != null : !STAGE_ONE_RESPONSE_EDEFAULT.equals(stageOneResponse);
			case EthicsPackage.DISTRESS_PROTOCOL__REVIEW:
				return REVIEW_EDEFAULT == null ? review != null : !REVIEW_EDEFAULT.equals(review);
			case EthicsPackage.DISTRESS_PROTOCOL__STAGE_TWO_RESPONSE:
				return STAGE_TWO_RESPONSE_EDEFAULT == null ? stageTwoResponse != null : !STAGE_TWO_RESPONSE_EDEFAULT.equals(stageTwoResponse);
			case EthicsPackage.DISTRESS_PROTOCOL__FOLLOW_UP:
				return FOLLOW_UP_EDEFAULT == null ? followUp != null : !FOLLOW_UP_EDEFAULT.equals(followUp);
			case EthicsPackage.DISTRESS_PROTOCOL__CONTACTS:
				return contacts != null && !contacts.isEmpty();
		}
		return super.eIsSet(featureID);
	}

} //DistressProtocolImpl
