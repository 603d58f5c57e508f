/**
 * Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0
 */
package org.fieldway.model.journey;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Stage Rule</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Says which coded passages belong to a stage when cards are drafted.
 * <!-- end-model-doc -->
 *
 *
 * @see org.fieldway.model.journey.JourneyPackage#getStageRule()
 * @model
 * @generated
 */
public interface StageRule extends MapRule {
} // StageRule
