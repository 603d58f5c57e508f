/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.store.xml;

import org.eclipse.emf.common.util.URI;

/**
 * A reference to another file that was not resolved while reading.
 *
 * @param target address of the object
 * @param line where the reference stands
 */
record Link(URI target, int line) {
}
