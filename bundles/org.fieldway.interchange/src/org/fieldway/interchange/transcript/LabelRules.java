/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.interchange.transcript;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Tells a speaker's label from other words before a colon ("There is one thing: ...", "Date: 12 March"). A label has at
 * most four words, and either each of them begins with a capital or a digit, or it comes more than once in the file.
 */
final class LabelRules {

    private static final int MOST_WORDS = 4;
    private static final String NEVER = "!";

    private final Set<String> headings = new HashSet<>();
    private final Set<String> never = new HashSet<>();

    LabelRules() {
        for (String line : DataLines.of("headings.txt")) {
            if (line.startsWith(NEVER)) {
                never.add(line.substring(NEVER.length()));
            } else {
                headings.add(line);
            }
        }
    }

    /** @param uses how often the file begins a line with each label */
    boolean isSpeaker(String label, Map<String, Long> uses) {
        String[] words = label.split(" +");
        if (words.length > MOST_WORDS || never.contains(key(label))) {
            return false;
        }
        return uses.getOrDefault(label, 0L) > 1 || allBeginLikeNames(words);
    }

    boolean isHeading(String label) {
        return headings.contains(key(label));
    }

    /** True where these labels, those of a whole first paragraph, are a heading: none twice, at least one known word. */
    boolean areHeading(List<String> labels) {
        return labels.stream().anyMatch(this::isHeading) && new HashSet<>(labels).size() == labels.size();
    }

    private static boolean allBeginLikeNames(String[] words) {
        for (String word : words) {
            int first = word.codePointAt(0) == '(' && word.length() > 1 ? word.codePointAt(1) : word.codePointAt(0);
            boolean caseless = Character.isLetter(first) && !Character.isLowerCase(first);
            if (!caseless && !Character.isDigit(first)) {
                return false;
            }
        }
        return true;
    }

    private static String key(String label) {
        return label.toLowerCase(Locale.ROOT);
    }
}
