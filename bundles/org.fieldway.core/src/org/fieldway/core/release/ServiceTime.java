/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.release;

/** Which time of a changing landscape is drawn. */
public enum ServiceTime {
    /** As it was. */
    PAST,
    /** As it is, with what has ended and what is planned. */
    CURRENT,
    /** As it is going to be. */
    FUTURE
}
