/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.sirius.ui.representations;

import org.eclipse.emf.ecore.EObject;

/**
 * A diagram or table that somebody wants.
 *
 * @param about what it is to show, an object of the study
 * @param name how it is called in the explorer and on its tab
 */
public record NewDiagram(Kind kind, EObject about, String name) {
}
