/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.text;

/**
 * Words of a text with what stands around them: enough to find them again when the text has changed.
 *
 * @param text the words themselves
 * @param before up to {@value #CONTEXT} UTF-16 units in front of them
 * @param after up to {@value #CONTEXT} UTF-16 units behind them
 */
public record Quote(String text, String before, String after) {

    /** UTF-16 units kept on each side; one less where a pair of surrogates would be cut. */
    public static final int CONTEXT = 32;

    /**
     * @param start first UTF-16 unit of the words
     * @param end the unit behind the last one
     * @throws IndexOutOfBoundsException where the range is not inside the text
     */
    public static Quote of(String text, int start, int end) {
        int from = Math.max(0, start - CONTEXT);
        int to = Math.min(text.length(), end + CONTEXT);
        if (from > 0 && Character.isLowSurrogate(text.charAt(from))) {
            from++;
        }
        if (to < text.length() && Character.isLowSurrogate(text.charAt(to))) {
            to--;
        }
        return new Quote(text.substring(start, end), text.substring(Math.min(from, start), start),
                text.substring(end, Math.max(to, end)));
    }

    /** @return what an evidence reference holds of the words: their SHA-256 */
    public String hash() {
        return Sha256.of(text);
    }
}
