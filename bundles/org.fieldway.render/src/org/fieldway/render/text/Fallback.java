/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.render.text;

import java.lang.Character.UnicodeScript;
import java.util.Optional;

/**
 * What to do with signs that Inter lacks: the shipped font for Hebrew, Arabic and emoji, and for all else an estimated
 * width, on the generous side of what Noto Sans needs, so that text in another font stays within its card.
 */
public final class Fallback {

    private static final double EMOJI = 1.3;

    private Fallback() { }

    /** The font file that should have this code point, by its path within the bundle. */
    static Optional<String> file(int codePoint) {
        if (isPictograph(codePoint)) {
            return Optional.of("fonts/NotoEmoji_400Regular.ttf");
        }
        return switch (UnicodeScript.of(codePoint)) {
            case HEBREW -> Optional.of("fonts/NotoSansHebrew_400Regular.ttf");
            case ARABIC -> Optional.of("fonts/NotoSansArabic_400Regular.ttf");
            default -> codePoint >= 0x600 && codePoint <= 0x6FF ? Optional.of("fonts/NotoSansArabic_400Regular.ttf")
                    : Optional.empty();
        };
    }

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
