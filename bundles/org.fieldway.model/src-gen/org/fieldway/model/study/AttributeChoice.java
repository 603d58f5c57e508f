/**
 * Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0
 */
package org.fieldway.model.study;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Attribute Choice</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One of the values from which one is chosen.
 * <!-- end-model-doc -->
 *
 *
 * @see org.fieldway.model.study.StudyPackage#getAttributeChoice()
 * @model
 * @generated
 */
public interface AttributeChoice extends Named {
} // AttributeChoice
