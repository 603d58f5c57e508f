/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.index;

/** In what a coding's start and end are counted. */
public enum RegionKind {
    /** UTF-16 units of the text. */
    TEXT,
    /** Milliseconds of the recording. */
    TIME,
    /** Pages, from 0; the exact place is in the file. */
    PAGE,
    /** A part of a picture; start and end are 0. */
    IMAGE,
    /** The coding has no region. */
    NONE
}
