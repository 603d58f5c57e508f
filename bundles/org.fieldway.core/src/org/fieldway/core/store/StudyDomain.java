/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.store;

import java.util.function.BooleanSupplier;
import org.eclipse.emf.edit.domain.EditingDomain;

/**
 * The editing domain of an open study.
 *
 * @param domain with its command stack and resource set
 * @param changing true while a command of the stack is being executed, undone or redone
 */
public record StudyDomain(EditingDomain domain, BooleanSupplier changing) {
}
