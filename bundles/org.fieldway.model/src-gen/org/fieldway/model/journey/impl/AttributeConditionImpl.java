/**
 * Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0
 */
package org.fieldway.model.journey.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.fieldway.model.journey.AttributeCondition;
import org.fieldway.model.journey.Comparison;
import org.fieldway.model.journey.JourneyPackage;

import org.fieldway.model.study.AttributeChoice;
import org.fieldway.model.study.AttributeDefinition;

import org.fieldway.model.study.impl.IdentifiedImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Attribute Condition</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.fieldway.model.journey.impl.AttributeConditionImpl#getComparison <em>Comparison</em>}</li>
 *   <li>{@link org.fieldway.model.journey.impl.AttributeConditionImpl#getValue <em>Value</em>}</li>
 *   <li>{@link org.fieldway.model.journey.impl.AttributeConditionImpl#getDefinition <em>Definition</em>}</li>
 *   <li>{@link org.fieldway.model.journey.impl.AttributeConditionImpl#getChoice <em>Choice</em>}</li>
 * </ul>
 *
 * @generated
 */
public class AttributeConditionImpl extends IdentifiedImpl implements AttributeCondition {
	/**
	 * The default value of the '{@link #getComparison() <em>Comparison</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getComparison()
	 * @generated
	 * @ordered
	 */
	protected static final Comparison COMPARISON_EDEFAULT = Comparison.IS;

	/**
	 * The cached value of the '{@link #getComparison() <em>Comparison</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getComparison()
	 * @generated
	 * @ordered
	 */
	protected Comparison comparison = COMPARISON_EDEFAULT;

	/**
	 * The default value of the '{@link #getValue() <em>Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getValue()
	 * @generated
	 * @ordered
	 */
	protected static final String VALUE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getValue() <em>Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getValue()
	 * @generated
	 * @ordered
	 */
	protected String value = VALUE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getDefinition() <em>Definition</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDefinition()
	 * @generated
	 * @ordered
	 */
	protected AttributeDefinition definition;

	/**
	 * The cached value of the '{@link #getChoice() <em>Choice</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChoice()
	 * @generated
	 * @ordered
	 */
	protected AttributeChoice choice;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected AttributeConditionImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return JourneyPackage.Literals.ATTRIBUTE_CONDITION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Comparison getComparison() {
		return comparison;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setComparison(Comparison newComparison) {
		Comparison oldComparison = comparison;
		comparison = newComparison == null ? COMPARISON_EDEFAULT : newComparison;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, JourneyPackage.ATTRIBUTE_CONDITION__COMPARISON, oldComparison, comparison));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getValue() {
		return value;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setValue(String newValue) {
		String oldValue = value;
		value = newValue;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, JourneyPackage.ATTRIBUTE_CONDITION__VALUE, oldValue, value));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public AttributeDefinition getDefinition() {
		if (definition != null && definition.eIsProxy()) {
			InternalEObject oldDefinition = (InternalEObject)definition;
			definition = (AttributeDefinition)eResolveProxy(oldDefinition);
			if (definition != oldDefinition) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, JourneyPackage.ATTRIBUTE_CONDITION__DEFINITION, oldDefinition, definition));
			}
		}
		return definition;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public AttributeDefinition basicGetDefinition() {
		return definition;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDefinition(AttributeDefinition newDefinition) {
		AttributeDefinition oldDefinition = definition;
		definition = newDefinition;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, JourneyPackage.ATTRIBUTE_CONDITION__DEFINITION, oldDefinition, definition));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public AttributeChoice getChoice() {
		if (choice != null && choice.eIsProxy()) {
			InternalEObject oldChoice = (InternalEObject)choice;
			choice = (AttributeChoice)eResolveProxy(oldChoice);
			if (choice != oldChoice) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, JourneyPackage.ATTRIBUTE_CONDITION__CHOICE, oldChoice, choice));
			}
		}
		return choice;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public AttributeChoice basicGetChoice() {
		return choice;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setChoice(AttributeChoice newChoice) {
		AttributeChoice oldChoice = choice;
		choice = newChoice;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, JourneyPackage.ATTRIBUTE_CONDITION__CHOICE, oldChoice, choice));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case JourneyPackage.ATTRIBUTE_CONDITION__COMPARISON:
				return getComparison();
			case JourneyPackage.ATTRIBUTE_CONDITION__VALUE:
				return getValue();
			case JourneyPackage.ATTRIBUTE_CONDITION__DEFINITION:
				if (resolve) return getDefinition();
				return basicGetDefinition();
			case JourneyPackage.ATTRIBUTE_CONDITION__CHOICE:
				if (resolve) return getChoice();
				return basicGetChoice();
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
			case JourneyPackage.ATTRIBUTE_CONDITION__COMPARISON:
				setComparison((Comparison)newValue);
				return;
			case JourneyPackage.ATTRIBUTE_CONDITION__VALUE:
				setValue((String)newValue);
				return;
			case JourneyPackage.ATTRIBUTE_CONDITION__DEFINITION:
				setDefinition((AttributeDefinition)newValue);
				return;
			case JourneyPackage.ATTRIBUTE_CONDITION__CHOICE:
				setChoice((AttributeChoice)newValue);
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
			case JourneyPackage.ATTRIBUTE_CONDITION__COMPARISON:
				setComparison(COMPARISON_EDEFAULT);
				return;
			case JourneyPackage.ATTRIBUTE_CONDITION__VALUE:
				setValue(VALUE_EDEFAULT);
				return;
			case JourneyPackage.ATTRIBUTE_CONDITION__DEFINITION:
				setDefinition((AttributeDefinition)null);
				return;
			case JourneyPackage.ATTRIBUTE_CONDITION__CHOICE:
				setChoice((AttributeChoice)null);
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
			case JourneyPackage.ATTRIBUTE_CONDITION__COMPARISON:
				return comparison != COMPARISON_EDEFAULT;
			case JourneyPackage.ATTRIBUTE_CONDITION__VALUE:
				return VALUE_EDEFAULT == null ? value != null : !VALUE_EDEFAULT.equals(value);
			case JourneyPackage.ATTRIBUTE_CONDITION__DEFINITION:
				return definition != null;
			case JourneyPackage.ATTRIBUTE_CONDITION__CHOICE:
				return choice != null;
		}
		return super.eIsSet(featureID);
	}

} //AttributeConditionImpl
