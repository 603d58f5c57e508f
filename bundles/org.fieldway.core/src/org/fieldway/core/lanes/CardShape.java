/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.lanes;

/** How the cards of a lane are drawn. */
public enum CardShape {
    /** A tinted card with its evidence beneath. */
    CARD,
    /** Words of a person on white, with who said them beneath. */
    QUOTE,
    /** A point of a curve from −2 to +2. */
    CURVE,
    /** A sheet without evidence, for remarks. */
    NOTE
}
