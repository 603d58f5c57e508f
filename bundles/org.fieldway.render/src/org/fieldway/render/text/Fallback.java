/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.render.text;

import java.lang.Character.UnicodeScript;

/**
 * Widths of signs that the shipped fonts lack. They are on the generous side of what Noto Sans and Noto Emoji need, so that
 * text in another font stays within its card.
 */
public final class Fallback {

    private static final double EMOJI = 1.3;

    private Fallback() { }

    /** The estimated width in ems of a sign that begins with this code point; 0 for signs that take no room. */
    public static double ems(int codePoint) {
        int type = Character.getType(codePoint);
        if (type == Character.CONTROL || type == Character.FORMAT || type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK || type == Character.SURROGATE) {
            return 0;
        }
        return isPictograph(codePoint) ? EMOJI : scriptEms(codePoint);
    }

    private static double scriptEms(int codePoint) {
        return switch (UnicodeScript.of(codePoint)) {
            case HAN, HIRAGANA, KATAKANA, HANGUL, BOPOMOFO, YI -> 1;
            case ARABIC -> 0.62;
            case HEBREW -> 0.62;
            case COMMON, INHERITED -> 0.8;
            default -> 0.75;
        };
    }

    /** True for emoji and other pictures, by the blocks where Unicode keeps them. */
    public static boolean isPictograph(int codePoint) {
        return codePoint >= 0x1F000 && codePoint <= 0x1FAFF || codePoint >= 0x2600 && codePoint <= 0x27BF
                || codePoint >= 0x2B00 && codePoint <= 0x2BFF;
    }
}
