/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.interchange.maps.importing;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.fieldway.model.journey.Card;
import org.fieldway.model.journey.JourneyMap;
import org.fieldway.model.journey.Lane;
import org.fieldway.model.journey.Stage;

/** The cards of a map by cell and words; each can be taken once. */
final class CellCards {

    private final Map<Words, Deque<Card>> cards = new HashMap<>();
    private final Map<Cell, Integer> next = new HashMap<>();

    private record Cell(Stage stage, Lane lane) { }

    private record Words(Cell cell, String text) { }

    CellCards(JourneyMap map) {
        for (Card card : map.getCards()) {
            Cell cell = new Cell(card.getStage(), card.getLane());
            String text = Objects.requireNonNullElse(card.getText(), "").strip();
            cards.computeIfAbsent(new Words(cell, text), words -> new ArrayDeque<>()).add(card);
            next.merge(cell, card.getOrder() + 1, Math::max);
        }
    }

    /** A card of these words in this cell that was not taken yet. */
    Optional<Card> take(Stage stage, Lane lane, String text) {
        Deque<Card> found = cards.get(new Words(new Cell(stage, lane), text.strip()));
        return found == null ? Optional.empty() : Optional.ofNullable(found.poll());
    }

    /** The order number of another card at the end of the cell. */
    int next(Stage stage, Lane lane) {
        return next.merge(new Cell(stage, lane), 1, Integer::sum) - 1;
    }
}
