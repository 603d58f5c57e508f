/**
 * Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0
 */
package org.fieldway.model.codes.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.fieldway.model.codes.Code;
import org.fieldway.model.codes.CodeLink;
import org.fieldway.model.codes.CodeSet;
import org.fieldway.model.codes.Codebook;
import org.fieldway.model.codes.CodesPackage;
import org.fieldway.model.codes.ServiceAspect;

import org.fieldway.model.study.impl.RootImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Codebook</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.fieldway.model.codes.impl.CodebookImpl#getVersion <em>Version</em>}</li>
 *   <li>{@link org.fieldway.model.codes.impl.CodebookImpl#getIntroduction <em>Introduction</em>}</li>
 *   <li>{@link org.fieldway.model.codes.impl.CodebookImpl#getCodes <em>Codes</em>}</li>
 *   <li>{@link org.fieldway.model.codes.impl.CodebookImpl#getSets <em>Sets</em>}</li>
 *   <li>{@link org.fieldway.model.codes.impl.CodebookImpl#getLinks <em>Links</em>}</li>
 *   <li>{@link org.fieldway.model.codes.impl.CodebookImpl#getAspects <em>Aspects</em>}</li>
 * </ul>
 *
 * @generated
 */
public class CodebookImpl extends RootImpl implements Codebook {
	/**
	 * The default value of the '{@link #getVersion() <em>Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVersion()
	 * @generated
	 * @ordered
	 */
	protected static final String VERSION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getVersion() <em>Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVersion()
	 * @generated
	 * @ordered
	 */
	protected String version = VERSION_EDEFAULT;

	/**
	 * The default value of the '{@link #getIntroduction() <em>Introduction</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIntroduction()
	 * @generated
	 * @ordered
	 */
	protected static final String INTRODUCTION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getIntroduction() <em>Introduction</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIntroduction()
	 * @generated
	 * @ordered
	 */
	protected String introduction = INTRODUCTION_EDEFAULT;

	/**
	 * The cached value of the '{@link #getCodes() <em>Codes</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCodes()
	 * @generated
	 * @ordered
	 */
	protected EList<Code> codes;

	/**
	 * The cached value of the '{@link #getSets() <em>Sets</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSets()
	 * @generated
	 * @ordered
	 */
	protected EList<CodeSet> sets;

	/**
	 * The cached value of the '{@link #getLinks() <em>Links</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLinks()
	 * @generated
	 * @ordered
	 */
	protected EList<CodeLink> links;

	/**
	 * The cached value of the '{@link #getAspects() <em>Aspects</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAspects()
	 * @generated
	 * @ordered
	 */
	protected EList<ServiceAspect> aspects;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected CodebookImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CodesPackage.Literals.CODEBOOK;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getVersion() {
		return version;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setVersion(String newVersion) {
		String oldVersion = version;
		version = newVersion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CodesPackage.CODEBOOK__VERSION, oldVersion, version));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getIntroduction() {
		return introduction;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setIntroduction(String newIntroduction) {
		String oldIntroduction = introduction;
		introduction = newIntroduction;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CodesPackage.CODEBOOK__INTRODUCTION, oldIntroduction, introduction));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Code> getCodes() {
		if (codes == null) {
			codes = new EObjectContainmentEList<Code>(Code.class, this, CodesPackage.CODEBOOK__CODES);
		}
		return codes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<CodeSet> getSets() {
		if (sets == null) {
			sets = new EObjectContainmentEList<CodeSet>(CodeSet.class, this, CodesPackage.CODEBOOK__SETS);
		}
		return sets;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<CodeLink> getLinks() {
		if (links == null) {
			links = new EObjectContainmentEList<CodeLink>(CodeLink.class, this, CodesPackage.CODEBOOK__LINKS);
		}
		return links;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ServiceAspect> getAspects() {
		if (aspects == null) {
			aspects = new EObjectContainmentEList<ServiceAspect>(ServiceAspect.class, this, CodesPackage.CODEBOOK__ASPECTS);
		}
		return aspects;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case CodesPackage.CODEBOOK__CODES:
				return ((InternalEList<?>)getCodes()).basicRemove(otherEnd, msgs);
			case CodesPackage.CODEBOOK__SETS:
				return ((InternalEList<?>)getSets()).basicRemove(otherEnd, msgs);
			case CodesPackage.CODEBOOK__LINKS:
				return ((InternalEList<?>)getLinks()).basicRemove(otherEnd, msgs);
			case CodesPackage.CODEBOOK__ASPECTS:
				return ((InternalEList<?>)getAspects()).basicRemove(otherEnd, msgs);
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
			case CodesPackage.CODEBOOK__VERSION:
				return getVersion();
			case CodesPackage.CODEBOOK__INTRODUCTION:
				return getIntroduction();
			case CodesPackage.CODEBOOK__CODES:
				return getCodes();
			case CodesPackage.CODEBOOK__SETS:
				return getSets();
			case CodesPackage.CODEBOOK__LINKS:
				return getLinks();
			case CodesPackage.CODEBOOK__ASPECTS:
				return getAspects();
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
			case CodesPackage.CODEBOOK__VERSION:
				setVersion((String)newValue);
				return;
			case CodesPackage.CODEBOOK__INTRODUCTION:
				setIntroduction((String)newValue);
				return;
			case CodesPackage.CODEBOOK__CODES:
				getCodes().clear();
				getCodes().addAll((Collection<? extends Code>)newValue);
				return;
			case CodesPackage.CODEBOOK__SETS:
				getSets().clear();
				getSets().addAll((Collection<? extends CodeSet>)newValue);
				return;
			case CodesPackage.CODEBOOK__LINKS:
				getLinks().clear();
				getLinks().addAll((Collection<? extends CodeLink>)newValue);
				return;
			case CodesPackage.CODEBOOK__ASPECTS:
				getAspects().clear();
				getAspects().addAll((Collection<? extends ServiceAspect>)newValue);
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
			case CodesPackage.CODEBOOK__VERSION:
				setVersion(VERSION_EDEFAULT);
				return;
			case CodesPackage.CODEBOOK__INTRODUCTION:
				setIntroduction(INTRODUCTION_EDEFAULT);
				return;
			case CodesPackage.CODEBOOK__CODES:
				getCodes().clear();
				return;
			case CodesPackage.CODEBOOK__SETS:
				getSets().clear();
				return;
			case CodesPackage.CODEBOOK__LINKS:
				getLinks().clear();
				return;
			case CodesPackage.CODEBOOK__ASPECTS:
				getAspects().clear();
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
			case CodesPackage.CODEBOOK__VERSION:
				return VERSION_EDEFAULT == null ? version != null : !VERSION_EDEFAULT.equals(version);
			case CodesPackage.CODEBOOK__INTRODUCTION:
				return INTRODUCTION_EDEFAULT == null ? introduction != null : !INTRODUCTION_EDEFAULT.equals(introduction);
			case CodesPackage.CODEBOOK__CODES:
				return codes != null && !codes.isEmpty();
			case CodesPackage.CODEBOOK__SETS:
				return sets != null && !sets.isEmpty();
			case CodesPackage.CODEBOOK__LINKS:
				return links != null && !links.isEmpty();
			case CodesPackage.CODEBOOK__ASPECTS:
				return aspects != null && !aspects.isEmpty();
		}
		return super.eIsSet(featureID);
	}

} //CodebookImpl
