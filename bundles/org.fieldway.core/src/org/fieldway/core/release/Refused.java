/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.release;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.fieldway.core.consent.Decision;

/**
 * The words behind a map that may not be quoted to an audience; looked for in every text that goes out. Runs of words
 * are looked up rather than compared one by one, so that large maps stay quick.
 */
final class Refused {

    /** Fewer words in a row are everybody's. */
    private static final int WHOLE_ELSEWHERE = 4;
    private static final int WHOLE_OWN = 2;

    private final Gate gate;
    private final Map<String, Entry> byPlace = new LinkedHashMap<>();
    private final Map<List<String>, Entry> byRun = new HashMap<>();

    private record Entry(QuotedWords words, Decision decision) { }

    Refused(Gate gate, Collection<CardEvidence> cards) {
        this.gate = gate;
        cards.forEach(this::entries);
        byPlace.values().forEach(entry -> runs(entry.words()).forEach(run -> byRun.putIfAbsent(run, entry)));
    }

    private List<Entry> entries(CardEvidence card) {
        return card.found().stream().filter(excerpt -> !gate.allows(excerpt, Gate.QUOTE))
                .map(excerpt -> byPlace.computeIfAbsent(excerpt.place(), place ->
                        new Entry(QuotedWords.of(excerpt.quote()), gate.decide(excerpt, Gate.QUOTE)))).toList();
    }

    /** What gives a quote away: any long run of its words; of a short quote all of it. */
    private static Stream<List<String>> runs(QuotedWords quote) {
        int length = Math.min(quote.words().size(), QuotedWords.RUN);
        return length < WHOLE_ELSEWHERE ? Stream.empty() : quote.runs(length);
    }

    /** The decision that a text goes against by repeating words from anywhere behind the map; empty where it may go. */
    Optional<Decision> in(String text) {
        QuotedWords words = QuotedWords.of(text);
        return IntStream.rangeClosed(WHOLE_ELSEWHERE, QuotedWords.RUN).boxed().flatMap(words::runs).map(byRun::get)
                .filter(Objects::nonNull).map(Entry::decision).findFirst();
    }

    /** As {@link #in(String)}, for the text of a card and the card's own evidence, where two words are enough. */
    Optional<Decision> in(String text, CardEvidence own) {
        QuotedWords words = QuotedWords.of(text);
        return entries(own).stream().filter(entry -> words.repeat(entry.words(), WHOLE_OWN)).map(Entry::decision)
                .findFirst().or(() -> in(text));
    }
}
