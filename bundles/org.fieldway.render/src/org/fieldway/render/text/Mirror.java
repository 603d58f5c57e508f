/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.render.text;

/** The brackets that are turned round in right-to-left text (Bidi_Mirroring_Glyph of Unicode, the common ones). */
final class Mirror {

    private static final String PAIRS = "()[]{}<>«»‹›";

    private Mirror() { }

    static int of(int codePoint) {
        int at = PAIRS.indexOf(codePoint);
        return at < 0 ? codePoint : PAIRS.charAt(at % 2 == 0 ? at + 1 : at - 1);
    }
}
