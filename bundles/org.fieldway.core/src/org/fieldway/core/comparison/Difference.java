/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.comparison;

/** In which of two maps a card is. */
public enum Difference {
    /** In the first map only. */
    ONLY_FIRST,
    /** In the second map only. */
    ONLY_SECOND,
    /** In both, and nothing tells them apart. */
    SAME,
    /** In both, with other words, another feeling or other counts. */
    DIFFERENT
}
