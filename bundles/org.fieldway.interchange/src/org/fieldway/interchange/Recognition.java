/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.interchange;

/** How well the content of a file fits a format. The order is from nothing to certainty. */
public enum Recognition {
    /** It is something else, or cannot be read. */
    NO,
    /** It can be read so, as many texts can. */
    PERHAPS,
    /** It bears the signs of this format and of no other. */
    SURELY
}
