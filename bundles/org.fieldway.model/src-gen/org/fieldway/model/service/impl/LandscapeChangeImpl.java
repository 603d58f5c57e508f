/**
 * Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0
 */
package org.fieldway.model.service.impl;

import java.time.LocalDate;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.EObjectResolvingEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.fieldway.model.service.ChangeKind;
import org.fieldway.model.service.ChangeStatus;
import org.fieldway.model.service.LandscapeChange;
import org.fieldway.model.service.ServicePackage;

import org.fieldway.model.study.Actor;
import org.fieldway.model.study.EvidenceRef;
import org.fieldway.model.study.Place;

import org.fieldway.model.study.impl.NamedImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Landscape Change</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.fieldway.model.service.impl.LandscapeChangeImpl#getChangedOn <em>Changed On</em>}</li>
 *   <li>{@link org.fieldway.model.service.impl.LandscapeChangeImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.fieldway.model.service.impl.LandscapeChangeImpl#getStatus <em>Status</em>}</li>
 *   <li>{@link org.fieldway.model.service.impl.LandscapeChangeImpl#getEffect <em>Effect</em>}</li>
 *   <li>{@link org.fieldway.model.service.impl.LandscapeChangeImpl#getCitation <em>Citation</em>}</li>
 *   <li>{@link org.fieldway.model.service.impl.LandscapeChangeImpl#getAffects <em>Affects</em>}</li>
 *   <li>{@link org.fieldway.model.service.impl.LandscapeChangeImpl#getPlaces <em>Places</em>}</li>
 *   <li>{@link org.fieldway.model.service.impl.LandscapeChangeImpl#getEvidence <em>Evidence</em>}</li>
 * </ul>
 *
 * @generated
 */
public class LandscapeChangeImpl extends NamedImpl implements LandscapeChange {
	/**
	 * The default value of the '{@link #getChangedOn() <em>Changed On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChangedOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate CHANGED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getChangedOn() <em>Changed On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChangedOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate changedOn = CHANGED_ON_EDEFAULT;

	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final ChangeKind KIND_EDEFAULT = ChangeKind.OPENED;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected ChangeKind kind = KIND_EDEFAULT;

	/**
	 * The default value of the '{@link #getStatus() <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatus()
	 * @generated
	 * @ordered
	 */
	protected static final ChangeStatus STATUS_EDEFAULT = ChangeStatus.HAPPENED;

	/**
	 * The cached value of the '{@link #getStatus() <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatus()
	 * @generated
	 * @ordered
	 */
	protected ChangeStatus status = STATUS_EDEFAULT;

	/**
	 * The default value of the '{@link #getEffect() <em>Effect</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEffect()
	 * @generated
	 * @ordered
	 */
	protected static final String EFFECT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getEffect() <em>Effect</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEffect()
	 * @generated
	 * @ordered
	 */
	protected String effect = EFFECT_EDEFAULT;

	/**
	 * The default value of the '{@link #getCitation() <em>Citation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCitation()
	 * @generated
	 * @ordered
	 */
	protected static final String CITATION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCitation() <em>Citation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCitation()
	 * @generated
	 * @ordered
	 */
	protected String citation = CITATION_EDEFAULT;

	/**
	 * The cached value of the '{@link #getAffects() <em>Affects</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAffects()
	 * @generated
	 * @ordered
	 */
	protected EList<Actor> affects;

	/**
	 * The cached value of the '{@link #getPlaces() <em>Places</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPlaces()
	 * @generated
	 * @ordered
	 */
	protected EList<Place> places;

	/**
	 * The cached value of the '{@link #getEvidence() <em>Evidence</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEvidence()
	 * @generated
	 * @ordered
	 */
	protected EList<EvidenceRef> evidence;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected LandscapeChangeImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ServicePackage.Literals.LANDSCAPE_CHANGE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getChangedOn() {
		return changedOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setChangedOn(LocalDate newChangedOn) {
		LocalDate oldChangedOn = changedOn;
		changedOn = newChangedOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ServicePackage.LANDSCAPE_CHANGE__CHANGED_ON, oldChangedOn, changedOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ChangeKind getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(ChangeKind newKind) {
		ChangeKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ServicePackage.LANDSCAPE_CHANGE__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ChangeStatus getStatus() {
		return status;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStatus(ChangeStatus newStatus) {
		ChangeStatus oldStatus = status;
		status = newStatus == null ? STATUS_EDEFAULT : newStatus;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ServicePackage.LANDSCAPE_CHANGE__STATUS, oldStatus, status));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getEffect() {
		return effect;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEffect(String newEffect) {
		String oldEffect = effect;
		effect = newEffect;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ServicePackage.LANDSCAPE_CHANGE__EFFECT, oldEffect, effect));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCitation() {
		return citation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCitation(String newCitation) {
		String oldCitation = citation;
		citation = newCitation;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ServicePackage.LANDSCAPE_CHANGE__CITATION, oldCitation, citation));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Actor> getAffects() {
		if (affects == null) {
			affects = new EObjectResolvingEList<Actor>(Actor.class, this, ServicePackage.LANDSCAPE_CHANGE__AFFECTS);
		}
		return affects;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Place> getPlaces() {
		if (places == null) {
			places = new EObjectResolvingEList<Place>(Place.class, this, ServicePackage.LANDSCAPE_CHANGE__PLACES);
		}
		return places;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<EvidenceRef> getEvidence() {
		if (evidence == null) {
			evidence = new EObjectContainmentEList<EvidenceRef>(EvidenceRef.class, this, ServicePackage.LANDSCAPE_CHANGE__EVIDENCE);
		}
		return evidence;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ServicePackage.LANDSCAPE_CHANGE__EVIDENCE:
				return ((InternalEList<?>)getEvidence()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ServicePackage.LANDSCAPE_CHANGE__CHANGED_ON:
				return getChangedOn();
			case ServicePackage.LANDSCAPE_CHANGE__KIND:
				return getKind();
			case ServicePackage.LANDSCAPE_CHANGE__STATUS:
				return getStatus();
			case ServicePackage.LANDSCAPE_CHANGE__EFFECT:
				return getEffect();
			case ServicePackage.LANDSCAPE_CHANGE__CITATION:
				return getCitation();
			case ServicePackage.LANDSCAPE_CHANGE__AFFECTS:
				return getAffects();
			case ServicePackage.LANDSCAPE_CHANGE__PLACES:
				return getPlaces();
			case ServicePackage.LANDSCAPE_CHANGE__EVIDENCE:
				return getEvidence();
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
			case ServicePackage.LANDSCAPE_CHANGE__CHANGED_ON:
				setChangedOn((LocalDate)newValue);
				return;
			case ServicePackage.LANDSCAPE_CHANGE__KIND:
				setKind((ChangeKind)newValue);
				return;
			case ServicePackage.LANDSCAPE_CHANGE__STATUS:
				setStatus((ChangeStatus)newValue);
				return;
			case ServicePackage.LANDSCAPE_CHANGE__EFFECT:
				setEffect((String)newValue);
				return;
			case ServicePackage.LANDSCAPE_CHANGE__CITATION:
				setCitation((String)newValue);
				return;
			case ServicePackage.LANDSCAPE_CHANGE__AFFECTS:
				getAffects().clear();
				getAffects().addAll((Collection<? extends Actor>)newValue);
				return;
			case ServicePackage.LANDSCAPE_CHANGE__PLACES:
				getPlaces().clear();
				getPlaces().addAll((Collection<? extends Place>)newValue);
				return;
			case ServicePackage.LANDSCAPE_CHANGE__EVIDENCE:
				getEvidence().clear();
				getEvidence().addAll((Collection<? extends EvidenceRef>)newValue);
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
			case ServicePackage.LANDSCAPE_CHANGE__CHANGED_ON:
				setChangedOn(CHANGED_ON_EDEFAULT);
				return;
			case ServicePackage.LANDSCAPE_CHANGE__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case ServicePackage.LANDSCAPE_CHANGE__STATUS:
				setStatus(STATUS_EDEFAULT);
				return;
			case ServicePackage.LANDSCAPE_CHANGE__EFFECT:
				setEffect(EFFECT_EDEFAULT);
				return;
			case ServicePackage.LANDSCAPE_CHANGE__CITATION:
				setCitation(CITATION_EDEFAULT);
				return;
			case ServicePackage.LANDSCAPE_CHANGE__AFFECTS:
				getAffects().clear();
				return;
			case ServicePackage.LANDSCAPE_CHANGE__PLACES:
				getPlaces().clear();
				return;
			case ServicePackage.LANDSCAPE_CHANGE__EVIDENCE:
				getEvidence().clear();
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
			case ServicePackage.LANDSCAPE_CHANGE__CHANGED_ON:
				return CHANGED_ON_EDEFAULT == null ? changedOn != null : !CHANGED_ON_EDEFAULT.equals(changedOn);
			case ServicePackage.LANDSCAPE_CHANGE__KIND:
				return kind != KIND_EDEFAULT;
			case ServicePackage.LANDSCAPE_CHANGE__STATUS:
				return status != STATUS_EDEFAULT;
			case ServicePackage.LANDSCAPE_CHANGE__EFFECT:
				return EFFECT_EDEFAULT == null ? effect != null : !EFFECT_EDEFAULT.equals(effect);
			case ServicePackage.LANDSCAPE_CHANGE__CITATION:
				return CITATION_EDEFAULT == null ? citation != null : !CITATION_EDEFAULT.equals(citation);
			case ServicePackage.LANDSCAPE_CHANGE__AFFECTS:
				return affects != null && !affects.isEmpty();
			case ServicePackage.LANDSCAPE_CHANGE__PLACES:
				return places != null && !places.isEmpty();
			case ServicePackage.LANDSCAPE_CHANGE__EVIDENCE:
				return evidence != null && !evidence.isEmpty();
		}
		return super.eIsSet(featureID);
	}

} //LandscapeChangeImpl
