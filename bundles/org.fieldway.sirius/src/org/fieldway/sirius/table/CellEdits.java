/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.sirius.table;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.fieldway.core.journey.AddCard;
import org.fieldway.core.journey.Cells;
import org.fieldway.core.journey.Delete;
import org.fieldway.core.journey.Rename;
import org.fieldway.model.journey.Card;
import org.fieldway.model.journey.CardOrigin;
import org.fieldway.model.journey.JourneyMap;
import org.fieldway.model.journey.Lane;
import org.fieldway.model.journey.Stage;
import org.fieldway.sirius.change.Changes;

/**
 * What typing into a cell changes. The typed text is split at its bars and laid beside the cards of the cell: parts that
 * are equal at both ends are the cards that they were; what lies between is the text of the cards there, one by one; parts
 * beyond them are new cards. A card that lost its part is deleted only where it says nothing beyond its text. One that
 * stands on quotes, has a feeling, an arrow, a note, votes or anything else stays and is shown again: nothing that a
 * person gathered is lost by a slip of the keyboard.
 */
public final class CellEdits {

    /** Takes over what was typed into the cell of a card. */
    public Card editCell(Card head, String typed) {
        if (head.eContainer() instanceof JourneyMap map && head.getStage() != null && head.getLane() != null) {
            edit(map, head.getLane(), head.getStage(), CellText.parts(typed));
        }
        return head;
    }

    /** Makes cards of what was typed into an empty cell; nothing of nothing. */
    public Lane fillCell(Lane lane, EObject stage, String typed) {
        if (lane.eContainer() instanceof JourneyMap map && stage instanceof Stage column) {
            edit(map, lane, column, CellText.parts(typed));
        }
        return lane;
    }

    private static void edit(JourneyMap map, Lane lane, Stage stage, List<String> parts) {
        List<Card> cards = Cells.cards(map, stage, lane);
        int start = equalAtStart(cards, parts);
        int end = equalAtEnd(cards.subList(start, cards.size()), parts.subList(start, parts.size()));
        List<Card> changed = cards.subList(start, cards.size() - end);
        List<String> texts = parts.subList(start, parts.size() - end);
        int both = Math.min(changed.size(), texts.size());
        for (int i = 0; i < both; i++) {
            rename(changed.get(i), texts.get(i));
        }
        for (int i = both; i < texts.size(); i++) {
            add(map, lane, stage, start + i, texts.get(i));
        }
        delete(map, changed.subList(both, changed.size()).stream().filter(card -> isTextOnly(map, card)).toList());
    }

    private static int equalAtStart(List<Card> cards, List<String> parts) {
        int count = 0;
        while (count < Math.min(cards.size(), parts.size()) && isShown(cards.get(count), parts.get(count))) {
            count++;
        }
        return count;
    }

    private static int equalAtEnd(List<Card> cards, List<String> parts) {
        return equalAtStart(cards.reversed(), parts.reversed());
    }

    private static boolean isShown(Card card, String part) {
        return CellText.shown(card).equals(part);
    }

    private static void rename(Card card, String text) {
        if (!isShown(card, text)) {
            Changes.make(card, domain -> Rename.card(domain, card, text));
        }
    }

    private static void add(JourneyMap map, Lane lane, Stage stage, int index, String text) {
        Changes.make(map, domain -> new AddCard(domain, map, stage, lane, index, text));
    }

    private static void delete(JourneyMap map, List<Card> cards) {
        if (!cards.isEmpty()) {
            Changes.make(map, domain -> Delete.cards(domain, map, cards));
        }
    }

    /** True for a card that a person typed and that holds nothing else. */
    private static boolean isTextOnly(JourneyMap map, Card card) {
        return card.getOrigin() == CardOrigin.DRAWN && card.getEvidence().isEmpty() && card.getFeelingScore() == null
                && isBlank(card.getFeelingWord()) && isBlank(card.getNote()) && card.getVotes() == 0
                && card.eCrossReferences().stream()
                        .allMatch(other -> other == card.getStage() || other == card.getLane())
                && map.getCardLinks().stream().noneMatch(link -> link.getFrom() == card || link.getTo() == card);
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
