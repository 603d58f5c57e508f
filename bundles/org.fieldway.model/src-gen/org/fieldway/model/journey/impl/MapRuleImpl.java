/**
 * Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0
 */
package org.fieldway.model.journey.impl;

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

import org.fieldway.model.codes.Code;
import org.fieldway.model.codes.CodeSet;

import org.fieldway.model.journey.AttributeCondition;
import org.fieldway.model.journey.JourneyPackage;
import org.fieldway.model.journey.MapRule;

import org.fieldway.model.study.impl.IdentifiedImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Map Rule</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.fieldway.model.journey.impl.MapRuleImpl#isIncludeSubcodes <em>Include Subcodes</em>}</li>
 *   <li>{@link org.fieldway.model.journey.impl.MapRuleImpl#getCodes <em>Codes</em>}</li>
 *   <li>{@link org.fieldway.model.journey.impl.MapRuleImpl#getCodeSets <em>Code Sets</em>}</li>
 *   <li>{@link org.fieldway.model.journey.impl.MapRuleImpl#getConditions <em>Conditions</em>}</li>
 * </ul>
 *
 * @generated
 */
public abstract class MapRuleImpl extends IdentifiedImpl implements MapRule {
	/**
	 * The default value of the '{@link #isIncludeSubcodes() <em>Include Subcodes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isIncludeSubcodes()
	 * @generated
	 * @ordered
	 */
	protected static final boolean INCLUDE_SUBCODES_EDEFAULT = true;

	/**
	 * The cached value of the '{@link #isIncludeSubcodes() <em>Include Subcodes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isIncludeSubcodes()
	 * @generated
	 * @ordered
	 */
	protected boolean includeSubcodes = INCLUDE_SUBCODES_EDEFAULT;

	/**
	 * The cached value of the '{@link #getCodes() <em>Codes</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCodes()
	 * @generated
	 * @ordered
	 */
	protected EList<Code> codes;

	/**
	 * The cached value of the '{@link #getCodeSets() <em>Code Sets</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCodeSets()
	 * @generated
	 * @ordered
	 */
	protected EList<CodeSet> codeSets;

	/**
	 * The cached value of the '{@link #getConditions() <em>Conditions</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConditions()
	 * @generated
	 * @ordered
	 */
	protected EList<AttributeCondition> conditions;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected MapRuleImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return JourneyPackage.Literals.MAP_RULE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isIncludeSubcodes() {
		return includeSubcodes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setIncludeSubcodes(boolean newIncludeSubcodes) {
		boolean oldIncludeSubcodes = includeSubcodes;
		includeSubcodes = newIncludeSubcodes;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, JourneyPackage.MAP_RULE__INCLUDE_SUBCODES, oldIncludeSubcodes, includeSubcodes));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Code> getCodes() {
		if (codes == null) {
			codes = new EObjectResolvingEList<Code>(Code.class, this, JourneyPackage.MAP_RULE__CODES);
		}
		return codes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<CodeSet> getCodeSets() {
		if (codeSets == null) {
			codeSets = new EObjectResolvingEList<CodeSet>(CodeSet.class, this, JourneyPackage.MAP_RULE__CODE_SETS);
		}
		return codeSets;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<AttributeCondition> getConditions() {
		if (conditions == null) {
			conditions = new EObjectContainmentEList<AttributeCondition>(AttributeCondition.class, this, JourneyPackage.MAP_RULE__CONDITIONS);
		}
		return conditions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case JourneyPackage.MAP_RULE__CONDITIONS:
				return ((InternalEList<?>)getConditions()).basicRemove(otherEnd, msgs);
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
			case JourneyPackage.MAP_RULE__INCLUDE_SUBCODES:
				return isIncludeSubcodes();
			case JourneyPackage.MAP_RULE__CODES:
				return getCodes();
			case JourneyPackage.MAP_RULE__CODE_SETS:
				return getCodeSets();
			case JourneyPackage.MAP_RULE__CONDITIONS:
				return getConditions();
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
			case JourneyPackage.MAP_RULE__INCLUDE_SUBCODES:
				setIncludeSubcodes((Boolean)newValue);
				return;
			case JourneyPackage.MAP_RULE__CODES:
				getCodes().clear();
				getCodes().addAll((Collection<? extends Code>)newValue);
				return;
			case JourneyPackage.MAP_RULE__CODE_SETS:
				getCodeSets().clear();
				getCodeSets().addAll((Collection<? extends CodeSet>)newValue);
				return;
			case JourneyPackage.MAP_RULE__CONDITIONS:
				getConditions().clear();
				getConditions().addAll((Collection<? extends AttributeCondition>)newValue);
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
			case JourneyPackage.MAP_RULE__INCLUDE_SUBCODES:
				setIncludeSubcodes(INCLUDE_SUBCODES_EDEFAULT);
				return;
			case JourneyPackage.MAP_RULE__CODES:
				getCodes().clear();
				return;
			case JourneyPackage.MAP_RULE__CODE_SETS:
				getCodeSets().clear();
				return;
			case JourneyPackage.MAP_RULE__CONDITIONS:
				getConditions().clear();
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
			case JourneyPackage.MAP_RULE__INCLUDE_SUBCODES:
				return includeSubcodes != INCLUDE_SUBCODES_EDEFAULT;
			case JourneyPackage.MAP_RULE__CODES:
				return codes != null && !codes.isEmpty();
			case JourneyPackage.MAP_RULE__CODE_SETS:
				return codeSets != null && !codeSets.isEmpty();
			case JourneyPackage.MAP_RULE__CONDITIONS:
				return conditions != null && !conditions.isEmpty();
		}
		return super.eIsSet(featureID);
	}

} //MapRuleImpl
