/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.release;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.fieldway.model.journey.Card;
import org.fieldway.model.study.EvidenceRef;

/**
 * The material behind one card.
 *
 * @param found what is still in its source
 * @param lost how many references point to a quote that is no longer there
 */
record CardEvidence(List<Evidence> found, int lost) {

    CardEvidence {
        found = List.copyOf(found);
    }

    static CardEvidence of(Card card, EvidenceSource source) {
        List<Evidence> found = new ArrayList<>();
        int lost = 0;
        for (EvidenceRef reference : card.getEvidence()) {
            var evidence = source.find(reference);
            evidence.ifPresent(found::add);
            lost += evidence.isEmpty() ? 1 : 0;
        }
        return new CardEvidence(found, lost);
    }

    boolean isEmpty() {
        return found.isEmpty() && lost == 0;
    }

    /** The excerpts whose words the text is made of; all of them where it is made of none that can be recognised. */
    List<Evidence> spokenIn(String text) {
        QuotedWords words = QuotedWords.of(text);
        List<Evidence> spoken = found.stream().filter(excerpt -> {
            QuotedWords quote = QuotedWords.of(excerpt.quote());
            return words.repeat(quote, 1) || quote.contain(words);
        }).toList();
        return spoken.isEmpty() ? found : spoken;
    }

    static Set<String> people(Collection<Evidence> evidence) {
        Set<String> people = new LinkedHashSet<>();
        evidence.forEach(excerpt -> people.addAll(excerpt.participantIds()));
        return people;
    }

    static int excerpts(Collection<Evidence> evidence) {
        return (int) evidence.stream().map(Evidence::place).distinct().count();
    }
}
