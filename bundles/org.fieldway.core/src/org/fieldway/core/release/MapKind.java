/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.release;

/** Whose journey a released map tells. */
public enum MapKind {
    /** One person's journey. */
    INDIVIDUAL,
    /** What a group of people share. */
    GROUP,
    /** A journey that a workshop would like to see. */
    FUTURE
}
