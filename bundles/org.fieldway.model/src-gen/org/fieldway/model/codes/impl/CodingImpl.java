/**
 * Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0
 */
package org.fieldway.model.codes.impl;

import java.time.Instant;

import java.util.Collection;
import java.util.UUID;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.fieldway.model.codes.Code;
import org.fieldway.model.codes.CodesPackage;
import org.fieldway.model.codes.Coding;
import org.fieldway.model.codes.ValueAttribution;

import org.fieldway.model.sources.Region;

import org.fieldway.model.study.impl.IdentifiedImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Coding</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.fieldway.model.codes.impl.CodingImpl#getQuote <em>Quote</em>}</li>
 *   <li>{@link org.fieldway.model.codes.impl.CodingImpl#getContextBefore <em>Context Before</em>}</li>
 *   <li>{@link org.fieldway.model.codes.impl.CodingImpl#getContextAfter <em>Context After</em>}</li>
 *   <li>{@link org.fieldway.model.codes.impl.CodingImpl#getMemo <em>Memo</em>}</li>
 *   <li>{@link org.fieldway.model.codes.impl.CodingImpl#getWeight <em>Weight</em>}</li>
 *   <li>{@link org.fieldway.model.codes.impl.CodingImpl#getSelectionId <em>Selection Id</em>}</li>
 *   <li>{@link org.fieldway.model.codes.impl.CodingImpl#getCreated <em>Created</em>}</li>
 *   <li>{@link org.fieldway.model.codes.impl.CodingImpl#getModified <em>Modified</em>}</li>
 *   <li>{@link org.fieldway.model.codes.impl.CodingImpl#getCode <em>Code</em>}</li>
 *   <li>{@link org.fieldway.model.codes.impl.CodingImpl#getRegion <em>Region</em>}</li>
 *   <li>{@link org.fieldway.model.codes.impl.CodingImpl#getValues <em>Values</em>}</li>
 * </ul>
 *
 * @generated
 */
public class CodingImpl extends IdentifiedImpl implements Coding {
	/**
	 * The default value of the '{@link #getQuote() <em>Quote</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getQuote()
	 * @generated
	 * @ordered
	 */
	protected static final String QUOTE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getQuote() <em>Quote</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getQuote()
	 * @generated
	 * @ordered
	 */
	protected String quote = QUOTE_EDEFAULT;

	/**
	 * The default value of the '{@link #getContextBefore() <em>Context Before</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getContextBefore()
	 * @generated
	 * @ordered
	 */
	protected static final String CONTEXT_BEFORE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getContextBefore() <em>Context Before</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getContextBefore()
	 * @generated
	 * @ordered
	 */
	protected String contextBefore = CONTEXT_BEFORE_EDEFAULT;

	/**
	 * The default value of the '{@link #getContextAfter() <em>Context After</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getContextAfter()
	 * @generated
	 * @ordered
	 */
	protected static final String CONTEXT_AFTER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getContextAfter() <em>Context After</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getContextAfter()
	 * @generated
	 * @ordered
	 */
	protected String contextAfter = CONTEXT_AFTER_EDEFAULT;

	/**
	 * The default value of the '{@link #getMemo() <em>Memo</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMemo()
	 * @generated
	 * @ordered
	 */
	protected static final String MEMO_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMemo() <em>Memo</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMemo()
	 * @generated
	 * @ordered
	 */
	protected String memo = MEMO_EDEFAULT;

	/**
	 * The default value of the '{@link #getWeight() <em>Weight</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWeight()
	 * @generated
	 * @ordered
	 */
	protected static final Integer WEIGHT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getWeight() <em>Weight</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWeight()
	 * @generated
	 * @ordered
	 */
	protected Integer weight = WEIGHT_EDEFAULT;

	/**
	 * The default value of the '{@link #getSelectionId() <em>Selection Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSelectionId()
	 * @generated
	 * @ordered
	 */
	protected static final UUID SELECTION_ID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSelectionId() <em>Selection Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSelectionId()
	 * @generated
	 * @ordered
	 */
	protected UUID selectionId = SELECTION_ID_EDEFAULT;

	/**
	 * The default value of the '{@link #getCreated() <em>Created</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCreated()
	 * @generated
	 * @ordered
	 */
	protected static final Instant CREATED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCreated() <em>Created</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCreated()
	 * @generated
	 * @ordered
	 */
	protected Instant created = CREATED_EDEFAULT;

	/**
	 * The default value of the '{@link #getModified() <em>Modified</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getModified()
	 * @generated
	 * @ordered
	 */
	protected static final Instant MODIFIED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getModified() <em>Modified</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getModified()
	 * @generated
	 * @ordered
	 */
	protected Instant modified = MODIFIED_EDEFAULT;

	/**
	 * The cached value of the '{@link #getCode() <em>Code</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCode()
	 * @generated
	 * @ordered
	 */
	protected Code code;

	/**
	 * The cached value of the '{@link #getRegion() <em>Region</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRegion()
	 * @generated
	 * @ordered
	 */
	protected Region region;

	/**
	 * The cached value of the '{@link #getValues() <em>Values</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getValues()
	 * @generated
	 * @ordered
	 */
	protected EList<ValueAttribution> values;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected CodingImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CodesPackage.Literals.CODING;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getQuote() {
		return quote;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setQuote(String newQuote) {
		String oldQuote = quote;
		quote = newQuote;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CodesPackage.CODING__QUOTE, oldQuote, quote));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getContextBefore() {
		return contextBefore;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setContextBefore(String newContextBefore) {
		String oldContextBefore = contextBefore;
		contextBefore = newContextBefore;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CodesPackage.CODING__CONTEXT_BEFORE, oldContextBefore, contextBefore));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getContextAfter() {
		return contextAfter;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setContextAfter(String newContextAfter) {
		String oldContextAfter = contextAfter;
		contextAfter = newContextAfter;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CodesPackage.CODING__CONTEXT_AFTER, oldContextAfter, contextAfter));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getMemo() {
		return memo;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMemo(String newMemo) {
		String oldMemo = memo;
		memo = newMemo;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CodesPackage.CODING__MEMO, oldMemo, memo));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getWeight() {
		return weight;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWeight(Integer newWeight) {
		Integer oldWeight = weight;
		weight = newWeight;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CodesPackage.CODING__WEIGHT, oldWeight, weight));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public UUID getSelectionId() {
		return selectionId;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSelectionId(UUID newSelectionId) {
		UUID oldSelectionId = selectionId;
		selectionId = newSelectionId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CodesPackage.CODING__SELECTION_ID, oldSelectionId, selectionId));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getCreated() {
		return created;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCreated(Instant newCreated) {
		Instant oldCreated = created;
		created = newCreated;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CodesPackage.CODING__CREATED, oldCreated, created));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getModified() {
		return modified;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setModified(Instant newModified) {
		Instant oldModified = modified;
		modified = newModified;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CodesPackage.CODING__MODIFIED, oldModified, modified));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Code getCode() {
		if (code != null && code.eIsProxy()) {
			InternalEObject oldCode = (InternalEObject)code;
			code = (Code)eResolveProxy(oldCode);
			if (code != oldCode) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, CodesPackage.CODING__CODE, oldCode, code));
			}
		}
		return code;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Code basicGetCode() {
		return code;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCode(Code newCode) {
		Code oldCode = code;
		code = newCode;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CodesPackage.CODING__CODE, oldCode, code));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Region getRegion() {
		return region;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetRegion(Region newRegion, NotificationChain msgs) {
		Region oldRegion = region;
		region = newRegion;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, CodesPackage.CODING__REGION, oldRegion, newRegion);
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
	public void setRegion(Region newRegion) {
		if (newRegion != region) {
			NotificationChain msgs = null;
			if (region != null)
				msgs = ((InternalEObject)region).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - CodesPackage.CODING__REGION, null, msgs);
			if (newRegion != null)
				msgs = ((InternalEObject)newRegion).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - CodesPackage.CODING__REGION, null, msgs);
			msgs = basicSetRegion(newRegion, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CodesPackage.CODING__REGION, newRegion, newRegion));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ValueAttribution> getValues() {
		if (values == null) {
			values = new EObjectContainmentEList<ValueAttribution>(ValueAttribution.class, this, CodesPackage.CODING__VALUES);
		}
		return values;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case CodesPackage.CODING__REGION:
				return basicSetRegion(null, msgs);
			case CodesPackage.CODING__VALUES:
				return ((InternalEList<?>)getValues()).basicRemove(otherEnd, msgs);
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
			case CodesPackage.CODING__QUOTE:
				return getQuote();
			case CodesPackage.CODING__CONTEXT_BEFORE:
				return getContextBefore();
			case CodesPackage.CODING__CONTEXT_AFTER:
				return getContextAfter();
			case CodesPackage.CODING__MEMO:
				return getMemo();
			case CodesPackage.CODING__WEIGHT:
				return getWeight();
			case CodesPackage.CODING__SELECTION_ID:
				return getSelectionId();
			case CodesPackage.CODING__CREATED:
				return getCreated();
			case CodesPackage.CODING__MODIFIED:
				return getModified();
			case CodesPackage.CODING__CODE:
				if (resolve) return getCode();
				return basicGetCode();
			case CodesPackage.CODING__REGION:
				return getRegion();
			case CodesPackage.CODING__VALUES:
				return getValues();
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
			case CodesPackage.CODING__QUOTE:
				setQuote((String)newValue);
				return;
			case CodesPackage.CODING__CONTEXT_BEFORE:
				setContextBefore((String)newValue);
				return;
			case CodesPackage.CODING__CONTEXT_AFTER:
				setContextAfter((String)newValue);
				return;
			case CodesPackage.CODING__MEMO:
				setMemo((String)newValue);
				return;
			case CodesPackage.CODING__WEIGHT:
				setWeight((Integer)newValue);
				return;
			case CodesPackage.CODING__SELECTION_ID:
				setSelectionId((UUID)newValue);
				return;
			case CodesPackage.CODING__CREATED:
				setCreated((Instant)newValue);
				return;
			case CodesPackage.CODING__MODIFIED:
				setModified((Instant)newValue);
				return;
			case CodesPackage.CODING__CODE:
				setCode((Code)newValue);
				return;
			case CodesPackage.CODING__REGION:
				setRegion((Region)newValue);
				return;
			case CodesPackage.CODING__VALUES:
				getValues().clear();
				getValues().addAll((Collection<? extends ValueAttribution>)newValue);
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
			case CodesPackage.CODING__QUOTE:
				setQuote(QUOTE_EDEFAULT);
				return;
			case CodesPackage.CODING__CONTEXT_BEFORE:
				setContextBefore(CONTEXT_BEFORE_EDEFAULT);
				return;
			case CodesPackage.CODING__CONTEXT_AFTER:
				setContextAfter(CONTEXT_AFTER_EDEFAULT);
				return;
			case CodesPackage.CODING__MEMO:
				setMemo(MEMO_EDEFAULT);
				return;
			case CodesPackage.CODING__WEIGHT:
				setWeight(WEIGHT_EDEFAULT);
				return;
			case CodesPackage.CODING__SELECTION_ID:
				setSelectionId(SELECTION_ID_EDEFAULT);
				return;
			case CodesPackage.CODING__CREATED:
				setCreated(CREATED_EDEFAULT);
				return;
			case CodesPackage.CODING__MODIFIED:
				setModified(MODIFIED_EDEFAULT);
				return;
			case CodesPackage.CODING__CODE:
				setCode((Code)null);
				return;
			case CodesPackage.CODING__REGION:
				setRegion((Region)null);
				return;
			case CodesPackage.CODING__VALUES:
				getValues().clear();
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
			case CodesPackage.CODING__QUOTE:
				return QUOTE_EDEFAULT == null ? quote != null : !QUOTE_EDEFAULT.equals(quote);
			case CodesPackage.CODING__CONTEXT_BEFORE:
				return CONTEXT_BEFORE_EDEFAULT == null ? contextBefore != null : !CONTEXT_BEFORE_EDEFAULT.equals(contextBefore);
			case CodesPackage.CODING__CONTEXT_AFTER:
				return CONTEXT_AFTER_EDEFAULT == null ? contextAfter != null : !CONTEXT_AFTER_EDEFAULT.equals(contextAfter);
			case CodesPackage.CODING__MEMO:
				return MEMO_EDEFAULT == null ? memo != null : !MEMO_EDEFAULT.equals(memo);
			case CodesPackage.CODING__WEIGHT:
				return WEIGHT_EDEFAULT == null ? weight != null : !WEIGHT_EDEFAULT.equals(weight);
			case CodesPackage.CODING__SELECTION_ID:
				return SELECTION_ID_EDEFAULT == null ? selectionId != null : !SELECTION_ID_EDEFAULT.equals(selectionId);
			case CodesPackage.CODING__CREATED:
				return CREATED_EDEFAULT == null ? created != null : !CREATED_EDEFAULT.equals(created);
			case CodesPackage.CODING__MODIFIED:
				return MODIFIED_EDEFAULT == null ? modified != null : !MODIFIED_EDEFAULT.equals(modified);
			case CodesPackage.CODING__CODE:
				return code != null;
			case CodesPackage.CODING__REGION:
				return region != null;
			case CodesPackage.CODING__VALUES:
				return values != null && !values.isEmpty();
		}
		return super.eIsSet(featureID);
	}

} //CodingImpl
