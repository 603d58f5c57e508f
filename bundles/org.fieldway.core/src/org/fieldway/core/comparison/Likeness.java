/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.comparison;

import java.util.Locale;

import org.apache.commons.text.similarity.LevenshteinDistance;

/** How alike two texts are: one minus their edit distance as a share of the longer one, without regard to case. */
final class Likeness {

    /** From here on two names are held to name the same. */
    static final double OF_NAMES = 0.8;
    /** From here on two cards are held to say the same. */
    static final double OF_CARDS = 0.7;

    private static final int LONGEST = 400;

    private Likeness() { }

    /** 0 for nothing in common, 1 for equal texts; blank texts are like nothing. */
    static double of(String one, String other) {
        String left = plain(one);
        String right = plain(other);
        int longer = Math.max(left.length(), right.length());
        if (left.isEmpty() || right.isEmpty() || Math.min(left.length(), right.length()) < longer * OF_CARDS / 2) {
            return 0;
        }
        return 1 - LevenshteinDistance.getDefaultInstance().apply(left, right) / (double) longer;
    }

    static boolean equal(String one, String other) {
        return !plain(one).isEmpty() && plain(one).equals(plain(other));
    }

    private static String plain(String text) {
        String letters = text == null ? "" : text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
        return letters.length() > LONGEST ? letters.substring(0, LONGEST) : letters;
    }
}
