/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.interchange.transcript;

import java.util.Objects;

/**
 * What one person says without being interrupted.
 *
 * @param speaker the label as it stands in the file, such as {@code P01}; "" where only a time stamp opens the turn
 * @param start of the spoken words, without label and stamp, in UTF-16 code units from the start of the text
 * @param end after the last of the words, exclusive
 * @param startMs when it begins, in milliseconds from the start of the recording; {@link #UNKNOWN} where not said
 * @param endMs when the next turn with a time begins; {@link #UNKNOWN} where not known
 */
public record DraftTurn(String speaker, int start, int end, long startMs, long endMs) {

    /** A time that the file does not tell. */
    public static final long UNKNOWN = -1;

    public DraftTurn {
        Objects.requireNonNull(speaker);
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("turn from " + start + " to " + end);
        }
    }

    public boolean hasStart() {
        return startMs != UNKNOWN;
    }
}
