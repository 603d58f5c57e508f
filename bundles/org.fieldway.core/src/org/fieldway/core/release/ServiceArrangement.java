/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.release;

/** How the organisations of a service map are arranged. */
public enum ServiceArrangement {
    /** Around one of them, the closer the more it has to do with it. */
    RINGS,
    /** By who leads to whom. */
    NETWORK
}
