/**
 * Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0
 */
package org.fieldway.model.study.impl;

import java.util.Collection;
import java.util.UUID;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.util.EDataTypeUniqueEList;
import org.eclipse.emf.ecore.util.EObjectResolvingEList;

import org.fieldway.model.study.SourceEntry;
import org.fieldway.model.study.SourceSet;
import org.fieldway.model.study.StudyPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Source Set</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.fieldway.model.study.impl.SourceSetImpl#getSources <em>Sources</em>}</li>
 *   <li>{@link org.fieldway.model.study.impl.SourceSetImpl#getMemoIds <em>Memo Ids</em>}</li>
 * </ul>
 *
 * @generated
 */
public class SourceSetImpl extends NamedImpl implements SourceSet {
	/**
	 * The cached value of the '{@link #getSources() <em>Sources</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSources()
	 * @generated
	 * @ordered
	 */
	protected EList<SourceEntry> sources;

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
	protected SourceSetImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return StudyPackage.Literals.SOURCE_SET;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<SourceEntry> getSources() {
		if (sources == null) {
			sources = new EObjectResolvingEList<SourceEntry>(SourceEntry.class, this, StudyPackage.SOURCE_SET__SOURCES);
		}
		return sources;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<UUID> getMemoIds() {
		if (memoIds == null) {
			memoIds = new EDataTypeUniqueEList<UUID>(UUID.class, this, StudyPackage.SOURCE_SET__MEMO_IDS);
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
			case StudyPackage.SOURCE_SET__SOURCES:
				return getSources();
			case StudyPackage.SOURCE_SET__MEMO_IDS:
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
			case StudyPackage.SOURCE_SET__SOURCES:
				getSources().clear();
				getSources().addAll((Collection<? extends SourceEntry>)newValue);
				return;
			case StudyPackage.SOURCE_SET__MEMO_IDS:
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
			case StudyPackage.SOURCE_SET__SOURCES:
				getSources().clear();
				return;
			case StudyPackage.SOURCE_SET__MEMO_IDS:
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
			case StudyPackage.SOURCE_SET__SOURCES:
				return sources != null && !sources.isEmpty();
			case StudyPackage.SOURCE_SET__MEMO_IDS:
				return memoIds != null && !memoIds.isEmpty();
		}
		return super.eIsSet(featureID);
	}

} //SourceSetImpl
