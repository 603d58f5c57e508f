/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.sirius.journey;

/** Text in lines of a readable length: items of a list in a diagram are as wide as their longest line. */
final class Wrapped {

    private static final int WIDTH = 40;

    private Wrapped() { }

    /** The text with line breaks between words, so that no line but one of a single long word is longer than 40 characters. */
    static String of(String text) {
        StringBuilder lines = new StringBuilder();
        int start = 0;
        for (String word : text.strip().split("\\s+")) {
            boolean full = lines.length() - start + 1 + word.length() > WIDTH;
            if (!lines.isEmpty()) {
                lines.append(full ? '\n' : ' ');
            }
            start = full ? lines.length() : start;
            lines.append(word);
        }
        return lines.toString();
    }
}
