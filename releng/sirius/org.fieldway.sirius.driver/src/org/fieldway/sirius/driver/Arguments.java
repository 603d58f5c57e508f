/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.sirius.driver;

import java.util.ArrayList;
import java.util.List;

/**
 * The words of one line of a script: the command first, then what it works on.
 *
 * @param words at least one
 */
public record Arguments(List<String> words) {

    /**
     * Splits a line at blanks. Words in double quotes may hold blanks; {@code \"} and {@code \\} stand for a quote and a backslash.
     */
    static Arguments of(String line) {
        var splitter = new Splitter();
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            boolean escaped = c == '\\' && i + 1 < line.length() && (line.charAt(i + 1) == '"' || line.charAt(i + 1) == '\\');
            splitter.add(escaped ? line.charAt(++i) : c, escaped);
        }
        return new Arguments(splitter.end());
    }

    public String command() {
        return words.get(0);
    }

    /** The word at that place; 1 is the first behind the command. */
    public String at(int place) {
        if (!has(place)) {
            throw new Failure("this line needs " + place + (place == 1 ? " word" : " words") + " behind " + command());
        }
        return words.get(place);
    }

    public boolean has(int place) {
        return words.size() > place;
    }

    /** All words from that place on. */
    public List<String> from(int place) {
        return words.subList(Math.min(place, words.size()), words.size());
    }

    private static final class Splitter {

        private final List<String> found = new ArrayList<>();
        private final StringBuilder current = new StringBuilder();
        private boolean quoted;
        private boolean any;

        void add(char c, boolean escaped) {
            if (!escaped && c == '"') {
                quoted = !quoted;
                any = true;
            } else if (!escaped && !quoted && Character.isWhitespace(c)) {
                finish();
            } else {
                current.append(c);
                any = true;
            }
        }

        List<String> end() {
            finish();
            return List.copyOf(found);
        }

        private void finish() {
            if (any) {
                found.add(current.toString());
                current.setLength(0);
                any = false;
            }
        }
    }
}
