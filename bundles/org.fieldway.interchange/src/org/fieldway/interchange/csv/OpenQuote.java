/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.interchange.csv;

import java.util.Optional;

/**
 * A quotation mark that begins a cell and is never closed, so that the rest of the file would be one cell.
 *
 * @param line from 1
 * @param cell its place in the line, from 1
 */
record OpenQuote(int line, int cell) {

    static Optional<OpenQuote> in(String text, char separator) {
        int line = 1;
        int cell = 1;
        int closedAt = -2;
        boolean atBeginning = true;
        boolean isOpen = false;
        OpenQuote quote = null;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            boolean lineEnd = c == '\n' || c == '\r' && !text.startsWith("\n", at + 1);
            line += lineEnd ? 1 : 0;
            if (c == '"' && isOpen) {
                isOpen = false;
                closedAt = at;
            } else if (c == '"' && (atBeginning || closedAt == at - 1)) {
                // The second of two marks within a quoted cell opens again what the first seemed to close.
                quote = atBeginning ? new OpenQuote(line, cell) : quote;
                isOpen = true;
            } else if (!isOpen) {
                cell = lineEnd ? 1 : c == separator ? cell + 1 : cell;
            }
            atBeginning = !isOpen && (lineEnd || c == separator);
        }
        return isOpen ? Optional.of(quote) : Optional.empty();
    }
}
