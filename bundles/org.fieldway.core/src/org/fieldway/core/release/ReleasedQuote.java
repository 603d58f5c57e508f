/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.release;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import org.fieldway.core.evidence.QuoteState;

/**
 * A quote as an audience may see it. Beyond those who may tell participants apart, it holds no ids, no name of a source
 * and no time.
 *
 * @param codingId "" where it may not be told
 * @param sourceId "" where it may not be told
 * @param words what was said; "" where it is withheld or gone
 * @param why why there are no words, in plain language; "" where there are
 * @param withheld true where somebody does not allow it
 * @param who "P12 Kestrel", "a student, first year", "speaker not known"
 * @param participantIds who speaks; empty where that may not be told
 * @param where the source, or only the activity
 * @param on the day; null where it is not known or may not be told
 * @param startMs where it begins in the recording, in milliseconds; null where not known or not to be told
 * @param code name of the code; "" for none
 * @param coder who coded it; "" where it may not be told
 */
public record ReleasedQuote(String codingId, String sourceId, QuoteState state, String words, String why,
        boolean withheld, String who, List<String> participantIds, String where, LocalDate on, Long startMs,
        String code, String coder) {

    public ReleasedQuote {
        Objects.requireNonNull(state);
        Objects.requireNonNull(words);
        Objects.requireNonNull(why);
        participantIds = List.copyOf(participantIds);
    }

    /** True where the words are there to be read. */
    public boolean isShown() {
        return !withheld && state.isFound();
    }
}
