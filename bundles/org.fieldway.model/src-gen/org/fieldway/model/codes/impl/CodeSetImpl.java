/**
 * Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0
 */
package org.fieldway.model.codes.impl;

import java.util.Collection;
import java.util.UUID;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.util.EDataTypeUniqueEList;
import org.eclipse.emf.ecore.util.EObjectResolvingEList;

import org.fieldway.model.codes.Code;
import org.fieldway.model.codes.CodeSet;
import org.fieldway.model.codes.CodesPackage;

import org.fieldway.model.study.impl.NamedImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Code Set</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.fieldway.model.codes.impl.CodeSetImpl#getCodes <em>Codes</em>}</li>
 *   <li>{@link org.fieldway.model.codes.impl.CodeSetImpl#getMemoIds <em>Memo Ids</em>}</li>
 * </ul>
 *
 * @generated
 */
public class CodeSetImpl extends NamedImpl implements CodeSet {
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
	 * The cached value of the '{@link #getMemoIds() <em>Memo Ids</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMemoIds()
	 * @generated
	 * @ordered
	 */
	protected EList<UUID> memoIds;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected CodeSetImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CodesPackage.Literals.CODE_SET;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Code> getCodes() {
		if (codes == null) {
			codes = new EObjectResolvingEList<Code>(Code.class, this, CodesPackage.CODE_SET__CODES);
		}
		return codes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<UUID> getMemoIds() {
		if (memoIds == null) {
			memoIds = new EDataTypeUniqueEList<UUID>(UUID.class, this, CodesPackage.CODE_SET__MEMO_IDS);
		}
		return memoIds;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case CodesPackage.CODE_SET__CODES:
				return getCodes();
			case CodesPackage.CODE_SET__MEMO_IDS:
				return getMemoIds();
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
			case CodesPackage.CODE_SET__CODES:
				getCodes().clear();
				getCodes().addAll((Collection<? extends Code>)newValue);
				return;
			case CodesPackage.CODE_SET__MEMO_IDS:
				getMemoIds().clear();
				getMemoIds().addAll((Collection<? extends UUID>)newValue);
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
			case CodesPackage.CODE_SET__CODES:
				getCodes().clear();
				return;
			case CodesPackage.CODE_SET__MEMO_IDS:
				getMemoIds().clear();
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
			case CodesPackage.CODE_SET__CODES:
				return codes != null && !codes.isEmpty();
			case CodesPackage.CODE_SET__MEMO_IDS:
				return memoIds != null && !memoIds.isEmpty();
		}
		return super.eIsSet(featureID);
	}

} //CodeSetImpl
