/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.sirius.table;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.fieldway.model.journey.Card;

/**
 * The text of a cell, which a table shows and edits in one line: its cards in their order, with a bar between two. A line
 * break or a bar within a card's own text is shown as another sign, so that what stands between two bars is one card.
 */
final class CellText {

    private static final String BETWEEN = " | ";
    private static final char BAR = '|';
    private static final char BROKEN_BAR = '\u00a6';

    private CellText() { }

    static String of(List<Card> cards) {
        return cards.stream().map(CellText::shown).collect(Collectors.joining(BETWEEN));
    }

    /** A card's text as a cell shows it. */
    static String shown(Card card) {
        String text = card.getText() == null ? "" : card.getText();
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).collect(Collectors.joining(" "))
                .replace(BAR, BROKEN_BAR);
    }

    /** What was typed, card by card; without those that say nothing. @param text may be null */
    static List<String> parts(String text) {
        return text == null ? List.of() : Stream.of(text.split("[|\\n\\r]")).map(String::strip)
                .filter(part -> !part.isEmpty()).toList();
    }
}
