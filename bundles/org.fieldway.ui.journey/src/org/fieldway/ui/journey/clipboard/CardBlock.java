/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.journey.clipboard;

import java.util.List;

import org.fieldway.model.journey.Card;

/**
 * Copied cards with their places to each other.
 *
 * @param text what the clipboard held when they were copied; while it still does, they are what is pasted
 */
record CardBlock(List<Placed> cards, String text) {

    /**
     * A card and its place.
     *
     * @param column how many stages to the right of the first one it lies
     * @param row how many lanes under the first one it lies
     */
    record Placed(Card card, int column, int row) { }

    CardBlock {
        cards = List.copyOf(cards);
    }

    int width() {
        return cards.stream().mapToInt(Placed::column).max().orElse(-1) + 1;
    }

    int height() {
        return cards.stream().mapToInt(Placed::row).max().orElse(-1) + 1;
    }

    boolean isOneCell() {
        return width() == 1 && height() == 1;
    }
}
