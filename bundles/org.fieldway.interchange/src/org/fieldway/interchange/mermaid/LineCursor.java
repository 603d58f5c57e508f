/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.interchange.mermaid;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A piece of one line that knows where in the file it stands. */
record LineCursor(int line, String whole, int start, int end) {

    private static final Pattern CODE = Pattern.compile("#\\w+;");

    static LineCursor of(int line, String whole) {
        return new LineCursor(line, whole, 0, whole.length()).stripped();
    }

    String text() {
        return whole.substring(start, end);
    }

    boolean isEmpty() {
        return start == end;
    }

    /** Of its first character, counted in code points from 1. */
    int column() {
        return whole.codePointCount(0, start) + 1;
    }

    LineCursor stripped() {
        int from = start;
        int to = end;
        while (from < to && Character.isWhitespace(whole.charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(whole.charAt(to - 1))) {
            to--;
        }
        return new LineCursor(line, whole, from, to);
    }

    /** The rest from a place counted from the beginning of this piece. */
    LineCursor from(int offset) {
        return new LineCursor(line, whole, Math.min(start + offset, end), end);
    }

    LineCursor until(int offset) {
        return new LineCursor(line, whole, start, Math.min(start + offset, end));
    }

    /** Where the first of these characters stands that is no part of a character code; the length where there is none. */
    int find(String characters) {
        Matcher code = CODE.matcher(whole).region(start, end);
        for (int at = start; at < end; at++) {
            if (whole.charAt(at) == '#' && code.region(at, end).lookingAt()) {
                at = code.end() - 1;
            } else if (characters.indexOf(whole.charAt(at)) >= 0) {
                return at - start;
            }
        }
        return end - start;
    }

    /** The character at a place, or 0 behind the last one. */
    char at(int offset) {
        return start + offset < end ? whole.charAt(start + offset) : 0;
    }
}
