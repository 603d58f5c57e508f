/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.render.text;

import java.lang.Character.UnicodeScript;

/** Where a line may end: the everyday part of Unicode Standard Annex 14. */
final class BreakPoints {

    private BreakPoints() { }

    /** The next place after {@code from} where a line may break; blanks belong to the word before them. */
    static int next(String text, int from) {
        int at = from;
        while (at < text.length()) {
            int end = Clusters.end(text, at);
            if (end >= text.length() || mayBreak(text, at, end)) {
                return end;
            }
            at = end;
        }
        return at;
    }

    private static boolean mayBreak(String text, int at, int end) {
        int before = text.codePointAt(at);
        int after = text.codePointAt(end);
        if (isBlank(after)) {
            return false;
        }
        if (isBlank(before) || before == 0x200B) {
            return true;
        }
        if (isHyphen(before)) {
            return at > 0 && Character.isLetter(text.codePointBefore(at)) && Character.isLetter(after);
        }
        return isIdeograph(before) && Character.isLetter(after) || isIdeograph(after) && Character.isLetter(before);
    }

    private static boolean isBlank(int codePoint) {
        return Character.isWhitespace(codePoint) || codePoint == '\t';
    }

    private static boolean isHyphen(int codePoint) {
        return codePoint == '-' || codePoint == 0x2010 || codePoint == 0x2013 || codePoint == 0x2014
                || codePoint == '/' || codePoint == 0xAD;
    }

    private static boolean isIdeograph(int codePoint) {
        return codePoint >= 0x2E80 && switch (UnicodeScript.of(codePoint)) {
            case HAN, HIRAGANA, KATAKANA -> true;
            default -> false;
        };
    }
}
