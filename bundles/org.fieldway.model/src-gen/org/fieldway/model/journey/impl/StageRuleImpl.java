/**
 * Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0
 */
package org.fieldway.model.journey.impl;

import org.eclipse.emf.ecore.EClass;

import org.fieldway.model.journey.JourneyPackage;
import org.fieldway.model.journey.StageRule;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Stage Rule</b></em>'.
 * <!-- end-user-doc -->
 *
 * @generated
 */
public class StageRuleImpl extends MapRuleImpl implements StageRule {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected StageRuleImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return JourneyPackage.Literals.STAGE_RULE;
	}

} //StageRuleImpl
