/**
 * Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0
 */
package org.fieldway.model.study.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.fieldway.model.study.AttributeChoice;
import org.fieldway.model.study.AttributeDefinition;
import org.fieldway.model.study.AttributeType;
import org.fieldway.model.study.CaseKind;
import org.fieldway.model.study.StudyPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Attribute Definition</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.fieldway.model.study.impl.AttributeDefinitionImpl#getType <em>Type</em>}</li>
 *   <li>{@link org.fieldway.model.study.impl.AttributeDefinitionImpl#getAppliesTo <em>Applies To</em>}</li>
 *   <li>{@link org.fieldway.model.study.impl.AttributeDefinitionImpl#getUnit <em>Unit</em>}</li>
 *   <li>{@link org.fieldway.model.study.impl.AttributeDefinitionImpl#isIdentifying <em>Identifying</em>}</li>
 *   <li>{@link org.fieldway.model.study.impl.AttributeDefinitionImpl#getChoices <em>Choices</em>}</li>
 * </ul>
 *
 * @generated
 */
public class AttributeDefinitionImpl extends NamedImpl implements AttributeDefinition {
	/**
	 * The default value of the '{@link #getType() <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getType()
	 * @generated
	 * @ordered
	 */
	protected static final AttributeType TYPE_EDEFAULT = AttributeType.TEXT;

	/**
	 * The cached value of the '{@link #getType() <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getType()
	 * @generated
	 * @ordered
	 */
	protected AttributeType type = TYPE_EDEFAULT;

	/**
	 * The default value of the '{@link #getAppliesTo() <em>Applies To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAppliesTo()
	 * @generated
	 * @ordered
	 */
	protected static final CaseKind APPLIES_TO_EDEFAULT = CaseKind.PARTICIPANTS;

	/**
	 * The cached value of the '{@link #getAppliesTo() <em>Applies To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAppliesTo()
	 * @generated
	 * @ordered
	 */
	protected CaseKind appliesTo = APPLIES_TO_EDEFAULT;

	/**
	 * The default value of the '{@link #getUnit() <em>Unit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUnit()
	 * @generated
	 * @ordered
	 */
	protected static final String UNIT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getUnit() <em>Unit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUnit()
	 * @generated
	 * @ordered
	 */
	protected String unit = UNIT_EDEFAULT;

	/**
	 * The default value of the '{@link #isIdentifying() <em>Identifying</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isIdentifying()
	 * @generated
	 * @ordered
	 */
	protected static final boolean IDENTIFYING_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isIdentifying() <em>Identifying</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isIdentifying()
	 * @generated
	 * @ordered
	 */
	protected boolean identifying = IDENTIFYING_EDEFAULT;

	/**
	 * The cached value of the '{@link #getChoices() <em>Choices</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChoices()
	 * @generated
	 * @ordered
	 */
	protected EList<AttributeChoice> choices;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected AttributeDefinitionImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return StudyPackage.Literals.ATTRIBUTE_DEFINITION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public AttributeType getType() {
		return type;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setType(AttributeType newType) {
		AttributeType oldType = type;
		type = newType == null ? TYPE_EDEFAULT : newType;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.ATTRIBUTE_DEFINITION__TYPE, oldType, type));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CaseKind getAppliesTo() {
		return appliesTo;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAppliesTo(CaseKind newAppliesTo) {
		CaseKind oldAppliesTo = appliesTo;
		appliesTo = newAppliesTo == null ? APPLIES_TO_EDEFAULT : newAppliesTo;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.ATTRIBUTE_DEFINITION__APPLIES_TO, oldAppliesTo, appliesTo));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getUnit() {
		return unit;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUnit(String newUnit) {
		String oldUnit = unit;
		unit = newUnit;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.ATTRIBUTE_DEFINITION__UNIT, oldUnit, unit));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isIdentifying() {
		return identifying;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setIdentifying(boolean newIdentifying) {
		boolean oldIdentifying = identifying;
		identifying = newIdentifying;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.ATTRIBUTE_DEFINITION__IDENTIFYING, oldIdentifying, identifying));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<AttributeChoice> getChoices() {
		if (choices == null) {
			choices = new EObjectContainmentEList<AttributeChoice>(AttributeChoice.class, this, StudyPackage.ATTRIBUTE_DEFINITION__CHOICES);
		}
		return choices;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case StudyPackage.ATTRIBUTE_DEFINITION__CHOICES:
				return ((InternalEList<?>)getChoices()).basicRemove(otherEnd, msgs);
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
			case StudyPackage.ATTRIBUTE_DEFINITION__TYPE:
				return getType();
			case StudyPackage.ATTRIBUTE_DEFINITION__APPLIES_TO:
				return getAppliesTo();
			case StudyPackage.ATTRIBUTE_DEFINITION__UNIT:
				return getUnit();
			case StudyPackage.ATTRIBUTE_DEFINITION__IDENTIFYING:
				return isIdentifying();
			case StudyPackage.ATTRIBUTE_DEFINITION__CHOICES:
				return getChoices();
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
			case StudyPackage.ATTRIBUTE_DEFINITION__TYPE:
				setType((AttributeType)newValue);
				return;
			case StudyPackage.ATTRIBUTE_DEFINITION__APPLIES_TO:
				setAppliesTo((CaseKind)newValue);
				return;
			case StudyPackage.ATTRIBUTE_DEFINITION__UNIT:
				setUnit((String)newValue);
				return;
			case StudyPackage.ATTRIBUTE_DEFINITION__IDENTIFYING:
				setIdentifying((Boolean)newValue);
				return;
			case StudyPackage.ATTRIBUTE_DEFINITION__CHOICES:
				getChoices().clear();
				getChoices().addAll((Collection<? extends AttributeChoice>)newValue);
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
			case StudyPackage.ATTRIBUTE_DEFINITION__TYPE:
				setType(TYPE_EDEFAULT);
				return;
			case StudyPackage.ATTRIBUTE_DEFINITION__APPLIES_TO:
				setAppliesTo(APPLIES_TO_EDEFAULT);
				return;
			case StudyPackage.ATTRIBUTE_DEFINITION__UNIT:
				setUnit(UNIT_EDEFAULT);
				return;
			case StudyPackage.ATTRIBUTE_DEFINITION__IDENTIFYING:
				setIdentifying(IDENTIFYING_EDEFAULT);
				return;
			case StudyPackage.ATTRIBUTE_DEFINITION__CHOICES:
				getChoices().clear();
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
			case StudyPackage.ATTRIBUTE_DEFINITION__TYPE:
				return type != TYPE_EDEFAULT;
			case StudyPackage.ATTRIBUTE_DEFINITION__APPLIES_TO:
				return appliesTo != APPLIES_TO_EDEFAULT;
			case StudyPackage.ATTRIBUTE_DEFINITION__UNIT:
				return UNIT_EDEFAULT == null ? unit != null : !UNIT_EDEFAULT.equals(unit);
			case StudyPackage.ATTRIBUTE_DEFINITION__IDENTIFYING:
				return identifying != IDENTIFYING_EDEFAULT;
			case StudyPackage.ATTRIBUTE_DEFINITION__CHOICES:
				return choices != null && !choices.isEmpty();
		}
		return super.eIsSet(featureID);
	}

} //AttributeDefinitionImpl
