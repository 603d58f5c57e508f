/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.drafting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.fieldway.model.journey.Card;
import org.fieldway.model.journey.CardOrigin;
import org.fieldway.model.journey.JourneyMap;

/**
 * What was drafted before: so that quotes once chosen stay chosen, and those taken away are not made up for by others.
 *
 * @param quotes for each cell, as text, the codings whose words are on cards
 * @param dismissed the keys of cards that somebody deleted
 */
record Drafted(Map<String, List<UUID>> quotes, Set<String> dismissed) {

    static final Drafted NOTHING = new Drafted(Map.of(), Set.of());

    static Drafted of(JourneyMap map) {
        Map<String, List<UUID>> quotes = new HashMap<>();
        for (Card card : map.getCards()) {
            if (card.getOrigin() == CardOrigin.DRAFTED) {
                DraftedCard.key(card).ifPresent(key -> key.quoted().ifPresent(coding -> quotes
                        .computeIfAbsent(cell(key.stage(), key.lane()), fresh -> new ArrayList<>()).add(coding)));
            }
        }
        return new Drafted(quotes, new HashSet<>(map.getDismissedKeys()));
    }

    static String cell(UUID stage, UUID lane) {
        return stage + "/" + lane;
    }

    List<UUID> quotes(UUID stage, UUID lane) {
        return quotes.getOrDefault(cell(stage, lane), List.of());
    }

    /** How many quotes of a cell somebody deleted. */
    int dismissedQuotes(UUID stage, UUID lane) {
        String start = cell(stage, lane) + '/' + RuleKey.QUOTE;
        return (int) dismissed.stream().filter(key -> key.startsWith(start) && key.indexOf('#') < 0).count();
    }
}
