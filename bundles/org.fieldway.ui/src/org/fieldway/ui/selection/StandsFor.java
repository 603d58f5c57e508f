/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.selection;

import org.eclipse.emf.ecore.EObject;

/**
 * What a shape, a row or a line that can be selected stands for. Whoever shows a study in shapes of another tool registers an
 * {@link org.eclipse.core.runtime.IAdapterFactory adapter} from these to this.
 *
 * @param object of an open study
 */
public record StandsFor(EObject object) {
}
