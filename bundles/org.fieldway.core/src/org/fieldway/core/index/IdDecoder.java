/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.index;

import java.util.UUID;
import org.codehaus.stax2.typed.TypedValueDecoder;

/** Reads the id at the end of an attribute from the parser's buffer: as a string it would be made 500,000 times. */
final class IdDecoder extends TypedValueDecoder {

    private static final int LENGTH = 36;
    private static final int HALF = 19;

    private UUID value;

    UUID value() {
        return value;
    }

    @Override
    public void decode(String text) {
        decode(text.toCharArray(), 0, text.length());
    }

    @Override
    public void decode(char[] buffer, int start, int end) {
        int from = end - LENGTH;
        if (from < start || from > start && buffer[from - 1] != '#') {
            throw new IllegalArgumentException();
        }
        value = new UUID(digits(buffer, from, from + HALF - 1), digits(buffer, from + HALF, end));
    }

    private static long digits(char[] buffer, int from, int to) {
        long bits = 0;
        for (int at = from; at < to; at++) {
            int digit = Character.digit(buffer[at], 16);
            if (digit >= 0) {
                bits = bits << 4 | digit;
            } else if (buffer[at] != '-') {
                throw new IllegalArgumentException();
            }
        }
        return bits;
    }

    @Override
    public void handleEmptyValue() {
        throw new IllegalArgumentException();
    }
}
