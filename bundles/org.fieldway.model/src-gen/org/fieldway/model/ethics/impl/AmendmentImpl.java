/**
 * Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0
 */
package org.fieldway.model.ethics.impl;

import java.time.LocalDate;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectResolvingEList;

import org.fieldway.model.ethics.Amendment;
import org.fieldway.model.ethics.AmendmentKind;
import org.fieldway.model.ethics.ApplicationStatus;
import org.fieldway.model.ethics.Approval;
import org.fieldway.model.ethics.Document;
import org.fieldway.model.ethics.EthicsPackage;

import org.fieldway.model.study.Activity;

import org.fieldway.model.study.impl.NamedImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Amendment</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.fieldway.model.ethics.impl.AmendmentImpl#getNumber <em>Number</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.impl.AmendmentImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.impl.AmendmentImpl#getStatus <em>Status</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.impl.AmendmentImpl#getWhat <em>What</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.impl.AmendmentImpl#getWhy <em>Why</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.impl.AmendmentImpl#getSubmittedOn <em>Submitted On</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.impl.AmendmentImpl#getInUseFrom <em>In Use From</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.impl.AmendmentImpl#getCovers <em>Covers</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.impl.AmendmentImpl#getDocuments <em>Documents</em>}</li>
 *   <li>{@link org.fieldway.model.ethics.impl.AmendmentImpl#getApproval <em>Approval</em>}</li>
 * </ul>
 *
 * @generated
 */
public class AmendmentImpl extends NamedImpl implements Amendment {
	/**
	 * The default value of the '{@link #getNumber() <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNumber()
	 * @generated
	 * @ordered
	 */
	protected static final Integer NUMBER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNumber() <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNumber()
	 * @generated
	 * @ordered
	 */
	protected Integer number = NUMBER_EDEFAULT;

	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final AmendmentKind KIND_EDEFAULT = AmendmentKind.MINOR;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected AmendmentKind kind = KIND_EDEFAULT;

	/**
	 * The default value of the '{@link #getStatus() <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatus()
	 * @generated
	 * @ordered
	 */
	protected static final ApplicationStatus STATUS_EDEFAULT = ApplicationStatus.DRAFT;

	/**
	 * The cached value of the '{@link #getStatus() <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatus()
	 * @generated
	 * @ordered
	 */
	protected ApplicationStatus status = STATUS_EDEFAULT;

	/**
	 * The default value of the '{@link #getWhat() <em>What</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWhat()
	 * @generated
	 * @ordered
	 */
	protected static final String WHAT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getWhat() <em>What</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWhat()
	 * @generated
	 * @ordered
	 */
	protected String what = WHAT_EDEFAULT;

	/**
	 * The default value of the '{@link #getWhy() <em>Why</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWhy()
	 * @generated
	 * @ordered
	 */
	protected static final String WHY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getWhy() <em>Why</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWhy()
	 * @generated
	 * @ordered
	 */
	protected String why = WHY_EDEFAULT;

	/**
	 * The default value of the '{@link #getSubmittedOn() <em>Submitted On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSubmittedOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate SUBMITTED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSubmittedOn() <em>Submitted On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSubmittedOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate submittedOn = SUBMITTED_ON_EDEFAULT;

	/**
	 * The default value of the '{@link #getInUseFrom() <em>In Use From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInUseFrom()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate IN_USE_FROM_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getInUseFrom() <em>In Use From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInUseFrom()
	 * @generated
	 * @ordered
	 */
	protected LocalDate inUseFrom = IN_USE_FROM_EDEFAULT;

	/**
	 * The cached value of the '{@link #getCovers() <em>Covers</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCovers()
	 * @generated
	 * @ordered
	 */
	protected EList<Activity> covers;

	/**
	 * The cached value of the '{@link #getDocuments() <em>Documents</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDocuments()
	 * @generated
	 * @ordered
	 */
	protected EList<Document> documents;

	/**
	 * The cached value of the '{@link #getApproval() <em>Approval</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getApproval()
	 * @generated
	 * @ordered
	 */
	protected Approval approval;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected AmendmentImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return EthicsPackage.Literals.AMENDMENT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getNumber() {
		return number;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNumber(Integer newNumber) {
		Integer oldNumber = number;
		number = newNumber;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EthicsPackage.AMENDMENT__NUMBER, oldNumber, number));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public AmendmentKind getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(AmendmentKind newKind) {
		AmendmentKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EthicsPackage.AMENDMENT__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ApplicationStatus getStatus() {
		return status;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStatus(ApplicationStatus newStatus) {
		ApplicationStatus oldStatus = status;
		status = newStatus == null ? STATUS_EDEFAULT : newStatus;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EthicsPackage.AMENDMENT__STATUS, oldStatus, status));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getWhat() {
		return what;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWhat(String newWhat) {
		String oldWhat = what;
		what = newWhat;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EthicsPackage.AMENDMENT__WHAT, oldWhat, what));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getWhy() {
		return why;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWhy(String newWhy) {
		String oldWhy = why;
		why = newWhy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EthicsPackage.AMENDMENT__WHY, oldWhy, why));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getSubmittedOn() {
		return submittedOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSubmittedOn(LocalDate newSubmittedOn) {
		LocalDate oldSubmittedOn = submittedOn;
		submittedOn = newSubmittedOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EthicsPackage.AMENDMENT__SUBMITTED_ON, oldSubmittedOn, submittedOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getInUseFrom() {
		return inUseFrom;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setInUseFrom(LocalDate newInUseFrom) {
		LocalDate oldInUseFrom = inUseFrom;
		inUseFrom = newInUseFrom;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EthicsPackage.AMENDMENT__IN_USE_FROM, oldInUseFrom, inUseFrom));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Activity> getCovers() {
		if (covers == null) {
			covers = new EObjectResolvingEList<Activity>(Activity.class, this, EthicsPackage.AMENDMENT__COVERS);
		}
		return covers;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Document> getDocuments() {
		if (documents == null) {
			documents = new EObjectResolvingEList<Document>(Document.class, this, EthicsPackage.AMENDMENT__DOCUMENTS);
		}
		return documents;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Approval getApproval() {
		return approval;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetApproval(Approval newApproval, NotificationChain msgs) {
		Approval oldApproval = approval;
		approval = newApproval;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, EthicsPackage.AMENDMENT__APPROVAL, oldApproval, newApproval);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setApproval(Approval newApproval) {
		if (newApproval != approval) {
			NotificationChain msgs = null;
			if (approval != null)
				msgs = ((InternalEObject)approval).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - EthicsPackage.AMENDMENT__APPROVAL, null, msgs);
			if (newApproval != null)
				msgs = ((InternalEObject)newApproval).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - EthicsPackage.AMENDMENT__APPROVAL, null, msgs);
			msgs = basicSetApproval(newApproval, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EthicsPackage.AMENDMENT__APPROVAL, newApproval, newApproval));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case EthicsPackage.AMENDMENT__APPROVAL:
				return basicSetApproval(null, msgs);
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
			case EthicsPackage.AMENDMENT__NUMBER:
				return getNumber();
			case EthicsPackage.AMENDMENT__KIND:
				return getKind();
			case EthicsPackage.AMENDMENT__STATUS:
				return getStatus();
			case EthicsPackage.AMENDMENT__WHAT:
				return getWhat();
			case EthicsPackage.AMENDMENT__WHY:
				return getWhy();
			case EthicsPackage.AMENDMENT__SUBMITTED_ON:
				return getSubmittedOn();
			case EthicsPackage.AMENDMENT__IN_USE_FROM:
				return getInUseFrom();
			case EthicsPackage.AMENDMENT__COVERS:
				return getCovers();
			case EthicsPackage.AMENDMENT__DOCUMENTS:
				return getDocuments();
			case EthicsPackage.AMENDMENT__APPROVAL:
				return getApproval();
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
			case EthicsPackage.AMENDMENT__NUMBER:
				setNumber((Integer)newValue);
				return;
			case EthicsPackage.AMENDMENT__KIND:
				setKind((AmendmentKind)newValue);
				return;
			case EthicsPackage.AMENDMENT__STATUS:
				setStatus((ApplicationStatus)newValue);
				return;
			case EthicsPackage.AMENDMENT__WHAT:
				setWhat((String)newValue);
				return;
			case EthicsPackage.AMENDMENT__WHY:
				setWhy((String)newValue);
				return;
			case EthicsPackage.AMENDMENT__SUBMITTED_ON:
				setSubmittedOn((LocalDate)newValue);
				return;
			case EthicsPackage.AMENDMENT__IN_USE_FROM:
				setInUseFrom((LocalDate)newValue);
				return;
			case EthicsPackage.AMENDMENT__COVERS:
				getCovers().clear();
				getCovers().addAll((Collection<? extends Activity>)newValue);
				return;
			case EthicsPackage.AMENDMENT__DOCUMENTS:
				getDocuments().clear();
				getDocuments().addAll((Collection<? extends Document>)newValue);
				return;
			case EthicsPackage.AMENDMENT__APPROVAL:
				setApproval((Approval)newValue);
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
			case EthicsPackage.AMENDMENT__NUMBER:
				setNumber(NUMBER_EDEFAULT);
				return;
			case EthicsPackage.AMENDMENT__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case EthicsPackage.AMENDMENT__STATUS:
				setStatus(STATUS_EDEFAULT);
				return;
			case EthicsPackage.AMENDMENT__WHAT:
				setWhat(WHAT_EDEFAULT);
				return;
			case EthicsPackage.AMENDMENT__WHY:
				setWhy(WHY_EDEFAULT);
				return;
			case EthicsPackage.AMENDMENT__SUBMITTED_ON:
				setSubmittedOn(SUBMITTED_ON_EDEFAULT);
				return;
			case EthicsPackage.AMENDMENT__IN_USE_FROM:
				setInUseFrom(IN_USE_FROM_EDEFAULT);
				return;
			case EthicsPackage.AMENDMENT__COVERS:
				getCovers().clear();
				return;
			case EthicsPackage.AMENDMENT__DOCUMENTS:
				getDocuments().clear();
				return;
			case EthicsPackage.AMENDMENT__APPROVAL:
				setApproval((Approval)null);
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
			case EthicsPackage.AMENDMENT__NUMBER:
				return NUMBER_EDEFAULT == null ? number != null : !NUMBER_EDEFAULT.equals(number);
			case EthicsPackage.AMENDMENT__KIND:
				return kind != KIND_EDEFAULT;
			case EthicsPackage.AMENDMENT__STATUS:
				return status != STATUS_EDEFAULT;
			case EthicsPackage.AMENDMENT__WHAT:
				return WHAT_EDEFAULT == null ? what != null : !WHAT_EDEFAULT.equals(what);
			case EthicsPackage.AMENDMENT__WHY:
				return WHY_EDEFAULT == null ? why != null : !WHY_EDEFAULT.equals(why);
			case EthicsPackage.AMENDMENT__SUBMITTED_ON:
				return SUBMITTED_ON_EDEFAULT == null ? submittedOn != null : !SUBMITTED_ON_EDEFAULT.equals(submittedOn);
			case EthicsPackage.AMENDMENT__IN_USE_FROM:
				return IN_USE_FROM_EDEFAULT == null ? inUseFrom != null : !IN_USE_FROM_EDEFAULT.equals(inUseFrom);
			case EthicsPackage.AMENDMENT__COVERS:
				return covers != null && !covers.isEmpty();
			case EthicsPackage.AMENDMENT__DOCUMENTS:
				return documents != null && !documents.isEmpty();
			case EthicsPackage.AMENDMENT__APPROVAL:
				return approval != null;
		}
		return super.eIsSet(featureID);
	}

} //AmendmentImpl
