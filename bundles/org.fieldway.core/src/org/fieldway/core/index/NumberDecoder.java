/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.index;

import org.codehaus.stax2.typed.TypedValueDecoder;

/** Reads a whole number from the parser's buffer. */
final class NumberDecoder extends TypedValueDecoder {

    private static final int MOST_DIGITS = 9;

    private int value;

    int value() {
        return value;
    }

    @Override
    public void decode(String text) {
        decode(text.toCharArray(), 0, text.length());
    }

    @Override
    public void decode(char[] buffer, int start, int end) {
        if (end - start > MOST_DIGITS) {
            value = Integer.parseInt(new String(buffer, start, end - start));
            return;
        }
        int number = 0;
        for (int at = start; at < end; at++) {
            int digit = buffer[at] - '0';
            if (digit < 0 || digit > 9) {
                throw new IllegalArgumentException();
            }
            number = number * 10 + digit;
        }
        value = number;
    }

    @Override
    public void handleEmptyValue() {
        value = 0;
    }
}
