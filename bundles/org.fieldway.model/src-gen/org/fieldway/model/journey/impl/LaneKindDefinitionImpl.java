/**
 * Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0
 */
package org.fieldway.model.journey.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EDataTypeUniqueEList;

import org.fieldway.model.journey.JourneyPackage;
import org.fieldway.model.journey.LaneContent;
import org.fieldway.model.journey.LaneKindDefinition;
import org.fieldway.model.journey.LaneShape;

import org.fieldway.model.study.impl.NamedImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Lane Kind Definition</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.fieldway.model.journey.impl.LaneKindDefinitionImpl#getKey <em>Key</em>}</li>
 *   <li>{@link org.fieldway.model.journey.impl.LaneKindDefinitionImpl#getColour <em>Colour</em>}</li>
 *   <li>{@link org.fieldway.model.journey.impl.LaneKindDefinitionImpl#getShape <em>Shape</em>}</li>
 *   <li>{@link org.fieldway.model.journey.impl.LaneKindDefinitionImpl#getIcon <em>Icon</em>}</li>
 *   <li>{@link org.fieldway.model.journey.impl.LaneKindDefinitionImpl#isBelowVisibility <em>Below Visibility</em>}</li>
 *   <li>{@link org.fieldway.model.journey.impl.LaneKindDefinitionImpl#getCarries <em>Carries</em>}</li>
 * </ul>
 *
 * @generated
 */
public class LaneKindDefinitionImpl extends NamedImpl implements LaneKindDefinition {
	/**
	 * The default value of the '{@link #getKey() <em>Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKey()
	 * @generated
	 * @ordered
	 */
	protected static final String KEY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getKey() <em>Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKey()
	 * @generated
	 * @ordered
	 */
	protected String key = KEY_EDEFAULT;

	/**
	 * The default value of the '{@link #getColour() <em>Colour</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getColour()
	 * @generated
	 * @ordered
	 */
	protected static final String COLOUR_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getColour() <em>Colour</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getColour()
	 * @generated
	 * @ordered
	 */
	protected String colour = COLOUR_EDEFAULT;

	/**
	 * The default value of the '{@link #getShape() <em>Shape</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getShape()
	 * @generated
	 * @ordered
	 */
	protected static final LaneShape SHAPE_EDEFAULT = LaneShape.CARD;

	/**
	 * The cached value of the '{@link #getShape() <em>Shape</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getShape()
	 * @generated
	 * @ordered
	 */
	protected LaneShape shape = SHAPE_EDEFAULT;

	/**
	 * The default value of the '{@link #getIcon() <em>Icon</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIcon()
	 * @generated
	 * @ordered
	 */
	protected static final String ICON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getIcon() <em>Icon</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIcon()
	 * @generated
	 * @ordered
	 */
	protected String icon = ICON_EDEFAULT;

	/**
	 * The default value of the '{@link #isBelowVisibility() <em>Below Visibility</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isBelowVisibility()
	 * @generated
	 * @ordered
	 */
	protected static final boolean BELOW_VISIBILITY_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isBelowVisibility() <em>Below Visibility</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isBelowVisibility()
	 * @generated
	 * @ordered
	 */
	protected boolean belowVisibility = BELOW_VISIBILITY_EDEFAULT;

	/**
	 * The cached value of the '{@link #getCarries() <em>Carries</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCarries()
	 * @generated
	 * @ordered
	 */
	protected EList<LaneContent> carries;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected LaneKindDefinitionImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return JourneyPackage.Literals.LANE_KIND_DEFINITION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getKey() {
		return key;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKey(String newKey) {
		String oldKey = key;
		key = newKey;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, JourneyPackage.LANE_KIND_DEFINITION__KEY, oldKey, key));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getColour() {
		return colour;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setColour(String newColour) {
		String oldColour = colour;
		colour = newColour;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, JourneyPackage.LANE_KIND_DEFINITION__COLOUR, oldColour, colour));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LaneShape getShape() {
		return shape;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setShape(LaneShape newShape) {
		LaneShape oldShape = shape;
		shape = newShape == null ? SHAPE_EDEFAULT : newShape;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, JourneyPackage.LANE_KIND_DEFINITION__SHAPE, oldShape, shape));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getIcon() {
		return icon;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setIcon(String newIcon) {
		String oldIcon = icon;
		icon = newIcon;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, JourneyPackage.LANE_KIND_DEFINITION__ICON, oldIcon, icon));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isBelowVisibility() {
		return belowVisibility;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBelowVisibility(boolean newBelowVisibility) {
		boolean oldBelowVisibility = belowVisibility;
		belowVisibility = newBelowVisibility;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, JourneyPackage.LANE_KIND_DEFINITION__BELOW_VISIBILITY, oldBelowVisibility, belowVisibility));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<LaneContent> getCarries() {
		if (carries == null) {
			carries = new EDataTypeUniqueEList<LaneContent>(LaneContent.class, this, JourneyPackage.LANE_KIND_DEFINITION__CARRIES);
		}
		return carries;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case JourneyPackage.LANE_KIND_DEFINITION__KEY:
				return getKey();
			case JourneyPackage.LANE_KIND_DEFINITION__COLOUR:
				return getColour();
			case JourneyPackage.LANE_KIND_DEFINITION__SHAPE:
				return getShape();
			case JourneyPackage.LANE_KIND_DEFINITION__ICON:
				return getIcon();
			case JourneyPackage.LANE_KIND_DEFINITION__BELOW_VISIBILITY:
				return isBelowVisibility();
			case JourneyPackage.LANE_KIND_DEFINITION__CARRIES:
				return getCarries();
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
			case JourneyPackage.LANE_KIND_DEFINITION__KEY:
				setKey((String)newValue);
				return;
			case JourneyPackage.LANE_KIND_DEFINITION__COLOUR:
				setColour((String)newValue);
				return;
			case JourneyPackage.LANE_KIND_DEFINITION__SHAPE:
				setShape((LaneShape)newValue);
				return;
			case JourneyPackage.LANE_KIND_DEFINITION__ICON:
				setIcon((String)newValue);
				return;
			case JourneyPackage.LANE_KIND_DEFINITION__BELOW_VISIBILITY:
				setBelowVisibility((Boolean)newValue);
				return;
			case JourneyPackage.LANE_KIND_DEFINITION__CARRIES:
				getCarries().clear();
				getCarries().addAll((Collection<? extends LaneContent>)newValue);
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
			case JourneyPackage.LANE_KIND_DEFINITION__KEY:
				setKey(KEY_EDEFAULT);
				return;
			case JourneyPackage.LANE_KIND_DEFINITION__COLOUR:
				setColour(COLOUR_EDEFAULT);
				return;
			case JourneyPackage.LANE_KIND_DEFINITION__SHAPE:
				setShape(SHAPE_EDEFAULT);
				return;
			case JourneyPackage.LANE_KIND_DEFINITION__ICON:
				setIcon(ICON_EDEFAULT);
				return;
			case JourneyPackage.LANE_KIND_DEFINITION__BELOW_VISIBILITY:
				setBelowVisibility(BELOW_VISIBILITY_EDEFAULT);
				return;
			case JourneyPackage.LANE_KIND_DEFINITION__CARRIES:
				getCarries().clear();
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
			case JourneyPackage.LANE_KIND_DEFINITION__KEY:
				return KEY_EDEFAULT == null ? key != null : !KEY_EDEFAULT.equals(key);
			case JourneyPackage.LANE_KIND_DEFINITION__COLOUR:
				return COLOUR_EDEFAULT == null ? colour != null : !COLOUR_EDEFAULT.equals(colour);
			case JourneyPackage.LANE_KIND_DEFINITION__SHAPE:
				return shape != SHAPE_EDEFAULT;
			case JourneyPackage.LANE_KIND_DEFINITION__ICON:
				return ICON_EDEFAULT == null ? icon != null : !ICON_EDEFAULT.equals(icon);
			case JourneyPackage.LANE_KIND_DEFINITION__BELOW_VISIBILITY:
				return belowVisibility != BELOW_VISIBILITY_EDEFAULT;
			case JourneyPackage.LANE_KIND_DEFINITION__CARRIES:
				return carries != null && !carries.isEmpty();
		}
		return super.eIsSet(featureID);
	}

} //LaneKindDefinitionImpl
