/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.text;

/** Where the words of a coding are in the text as it is now. */
public sealed interface Anchor {

    /**
     * The words are where the coding says.
     *
     * @param start first UTF-16 unit
     * @param end the unit behind the last one
     */
    record Kept(int start, int end) implements Anchor {
    }

    /**
     * The words have moved and were found again, beyond doubt.
     *
     * @param start first UTF-16 unit now
     * @param end the unit behind the last one now
     */
    record Moved(int start, int end) implements Anchor {
    }

    /**
     * The words cannot be shown: a coding is never shown at words that it does not mean.
     *
     * @param reason why
     */
    record Lost(Reason reason) implements Anchor {
    }

    /** Why words were not found again. */
    enum Reason {
        /** They are not in the text any more. */
        GONE,
        /** They are there several times, and what stands around them does not tell which is meant. */
        SEVERAL,
        /** The coding holds no words to look for. */
        NO_QUOTE
    }
}
