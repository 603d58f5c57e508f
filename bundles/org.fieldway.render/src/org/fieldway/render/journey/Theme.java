/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.render.journey;

/** The ground that a map is drawn on. */
public enum Theme {
    /** White paper. */
    LIGHT,
    /** A dark screen. */
    DARK
}
