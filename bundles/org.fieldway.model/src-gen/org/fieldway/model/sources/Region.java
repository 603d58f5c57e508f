/**
 * Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0
 */
package org.fieldway.model.sources;

import org.fieldway.model.study.Identified;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Region</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A place within a source.
 * <!-- end-model-doc -->
 *
 *
 * @see org.fieldway.model.sources.SourcesPackage#getRegion()
 * @model abstract="true"
 * @generated
 */
public interface Region extends Identified {
} // Region
