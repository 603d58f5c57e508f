/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.release;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.fieldway.core.consent.Decision;

/** The words behind a map that may not be quoted to an audience; looked for in every text that goes out. */
final class Refused {

    /** Fewer words in a row are everybody's. */
    private static final int WHOLE_ELSEWHERE = 4;
    private static final int WHOLE_OWN = 2;

    private final Gate gate;
    private final Map<String, Entry> byPlace = new HashMap<>();
    private final Set<Entry> entries = new LinkedHashSet<>();

    private record Entry(QuotedWords words, Decision decision) { }

    Refused(Gate gate, Collection<CardEvidence> cards) {
        this.gate = gate;
        cards.forEach(card -> entries.addAll(entries(card)));
    }

    private List<Entry> entries(CardEvidence card) {
        return card.found().stream().filter(excerpt -> !gate.allows(excerpt, Gate.QUOTE))
                .map(excerpt -> byPlace.computeIfAbsent(excerpt.place(), place ->
                        new Entry(QuotedWords.of(excerpt.quote()), gate.decide(excerpt, Gate.QUOTE)))).toList();
    }

    /** The decision that a text goes against by repeating words from anywhere behind the map; empty where it may go. */
    Optional<Decision> in(String text) {
        return in(text, entries, WHOLE_ELSEWHERE);
    }

    /** As {@link #in(String)}, for the text of a card and the card's own evidence, where two words are enough. */
    Optional<Decision> in(String text, CardEvidence own) {
        return in(text, entries(own), WHOLE_OWN).or(() -> in(text));
    }

    private static Optional<Decision> in(String text, Collection<Entry> entries, int whole) {
        QuotedWords words = QuotedWords.of(text);
        return entries.stream().filter(entry -> words.repeat(entry.words(), whole)).map(Entry::decision).findFirst();
    }
}
