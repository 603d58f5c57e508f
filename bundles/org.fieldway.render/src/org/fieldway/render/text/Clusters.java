/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.render.text;

/**
 * Finds what readers see as one sign: a letter with its marks, an emoji joined of several, a flag. A short form of the
 * extended grapheme clusters of Unicode Standard Annex 29, written here because the JDK's own change with its version and
 * line breaks must not.
 */
public final class Clusters {

    private static final int JOINER = 0x200D;

    private Clusters() { }

    /** Where the cluster that begins at {@code start} ends; always after {@code start} and never within a pair. */
    public static int end(String text, int start) {
        int first = text.codePointAt(start);
        int at = start + Character.charCount(first);
        boolean joined = false;
        boolean flag = isRegional(first);
        while (at < text.length()) {
            int next = text.codePointAt(at);
            boolean secondOfFlag = flag && isRegional(next);
            if (!joined && !extendsCluster(next) && !secondOfFlag && !isCarriageReturnLineFeed(text, at)) {
                break;
            }
            flag = flag && !secondOfFlag && !isRegional(next);
            joined = next == JOINER && Fallback.isPictograph(first);
            at += Character.charCount(next);
        }
        return at;
    }

    private static boolean isCarriageReturnLineFeed(String text, int at) {
        return text.charAt(at) == '\n' && text.charAt(at - 1) == '\r';
    }

    private static boolean extendsCluster(int codePoint) {
        if (codePoint < 0x300) {
            return false;
        }
        int type = Character.getType(codePoint);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK
                || type == Character.COMBINING_SPACING_MARK || codePoint == JOINER || codePoint == 0x200C
                || codePoint >= 0x1F3FB && codePoint <= 0x1F3FF || codePoint >= 0xE0020 && codePoint <= 0xE007F
                || codePoint >= 0x1160 && codePoint <= 0x11FF;
    }

    private static boolean isRegional(int codePoint) {
        return codePoint >= 0x1F1E6 && codePoint <= 0x1F1FF;
    }
}
