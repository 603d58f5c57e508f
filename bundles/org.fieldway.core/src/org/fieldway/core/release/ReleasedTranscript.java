/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.release;

import java.util.List;
import java.util.UUID;

import org.fieldway.core.material.Passage;
import org.fieldway.core.material.SpokenTurn;

/**
 * The text of a source as an audience may read it. Words that are withheld are replaced one by one, so that everything
 * stays where it was coded.
 *
 * @param text as long as the source's own
 * @param turns who speaks where; empty where the source has no turns
 * @param passages where the text is coded, by start, then end; what is not in the text any more is left out
 * @param problem why the text cannot be read; "" where it can
 */
public record ReleasedTranscript(String text, List<SpokenTurn> turns, List<CodedPlace> passages, String problem) {

    /**
     * Where something is coded; never the words.
     *
     * @param coding id
     * @param code id; null where it has none
     * @param coder id of the researcher; null where that is not said
     * @param start first UTF-16 unit
     * @param end the unit behind the last one
     */
    public record CodedPlace(UUID coding, UUID code, UUID coder, int start, int end) {

        static CodedPlace of(Passage passage) {
            return new CodedPlace(passage.id(), passage.coded().code(), passage.coded().coder(), passage.start(),
                    passage.end());
        }
    }

    /** What stands for each letter of words that are withheld. */
    public static final char WITHHELD = '\u2591';

    public ReleasedTranscript {
        turns = List.copyOf(turns);
        passages = List.copyOf(passages);
    }
}
