/**
 * Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0
 */
package org.fieldway.model.study.impl;

import org.eclipse.emf.ecore.EClass;

import org.fieldway.model.study.AttributeChoice;
import org.fieldway.model.study.StudyPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Attribute Choice</b></em>'.
 * <!-- end-user-doc -->
 *
 * @generated
 */
public class AttributeChoiceImpl extends NamedImpl implements AttributeChoice {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected AttributeChoiceImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return StudyPackage.Literals.ATTRIBUTE_CHOICE;
	}

} //AttributeChoiceImpl
