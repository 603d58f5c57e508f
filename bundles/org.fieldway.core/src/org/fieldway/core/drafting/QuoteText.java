/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.drafting;

/** The words of a quote as a card shows them: on one line, and cut after a sentence where they are long. */
final class QuoteText {

    private static final int LONGEST = 240;
    private static final int SHORTEST = 60;

    private QuoteText() { }

    static String of(String words) {
        String text = words.strip().replaceAll("\\s+", " ");
        if (text.length() <= LONGEST) {
            return text;
        }
        String start = text.substring(0, Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST);
        int sentence = Math.max(start.lastIndexOf(". "), Math.max(start.lastIndexOf("? "), start.lastIndexOf("! ")));
        if (sentence >= SHORTEST) {
            return start.substring(0, sentence + 1);
        }
        int word = start.lastIndexOf(' ');
        return (word >= SHORTEST ? start.substring(0, word) : start) + "\u2026";
    }
}
