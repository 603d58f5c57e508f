/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.drafting;

import java.util.List;
import java.util.UUID;

import org.fieldway.model.codes.Polarity;
import org.fieldway.model.study.Basis;

/**
 * A card as the rules would make it.
 *
 * @param score of feelings, −2 to +2; else null
 * @param word for feelings; else null
 * @param polarity of what is valued; else null
 * @param codes ids of the codes behind it, the most frequent first
 * @param aspects ids of the aspects of the service that it tells of
 * @param excerpts what it stands on, in the order of the sources
 * @param participants how many people said it
 */
public record DraftCard(RuleKey key, String text, Integer score, String word, Basis basis, Polarity polarity,
        List<UUID> codes, List<UUID> aspects, List<Excerpt> excerpts, int participants) {

    /**
     * A coding behind a card.
     *
     * @param words that are coded, as far as they could be read; "" else
     */
    public record Excerpt(UUID source, UUID coding, String words) {

        /** Without the words, which belong into no log. */
        @Override
        public String toString() {
            return "Excerpt[" + source + ", " + coding + "]";
        }
    }

    public DraftCard {
        codes = List.copyOf(codes);
        aspects = List.copyOf(aspects);
        excerpts = List.copyOf(excerpts);
    }

    /** Without the words, which belong into no log. */
    @Override
    public String toString() {
        return "DraftCard[" + key + "]";
    }
}
