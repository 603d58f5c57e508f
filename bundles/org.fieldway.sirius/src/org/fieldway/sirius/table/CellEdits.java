/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.sirius.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.fieldway.core.journey.AddCard;
import org.fieldway.core.journey.Cells;
import org.fieldway.core.journey.Delete;
import org.fieldway.core.journey.MoveCards;
import org.fieldway.core.journey.Rename;
import org.fieldway.model.journey.Card;
import org.fieldway.model.journey.CardOrigin;
import org.fieldway.model.journey.JourneyMap;
import org.fieldway.model.journey.Lane;
import org.fieldway.model.journey.Priority;
import org.fieldway.model.journey.Stage;
import org.fieldway.sirius.change.Changes;

/**
 * What typing into a cell changes. The typed text is split at its bars and laid beside the cards of the cell: a part that a
 * card says already is that card, wherever it was typed, so that quotes go with the words that they stand behind. Other
 * parts are the new texts of the other cards, one by one, and parts beyond them are new cards. A card for which no part is
 * left is deleted only where it says nothing beyond its text. One that stands on quotes, has a feeling, an arrow, a note,
 * votes or anything else stays and is shown again: nothing that a person gathered is lost by a slip of the keyboard.
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
        List<Card> rest = new ArrayList<>(Cells.cards(map, stage, lane));
        List<Card> cards = new ArrayList<>(parts.stream().map(part -> takeEqual(rest, part)).toList());
        for (int i = 0; i < parts.size(); i++) {
            if (cards.get(i) == null) {
                cards.set(i, rest.isEmpty() ? add(map, lane, stage, parts.get(i)) : rename(rest.removeFirst(), parts.get(i)));
            }
        }
        delete(map, rest.stream().filter(card -> isTextOnly(map, card)).toList());
        order(map, lane, stage, cards.stream().filter(Objects::nonNull).toList());
    }

    private static Card takeEqual(List<Card> rest, String part) {
        Optional<Card> equal = rest.stream().filter(card -> isShown(card, part)).findFirst();
        equal.ifPresent(rest::remove);
        return equal.orElse(null);
    }

    private static boolean isShown(Card card, String part) {
        return CellText.shown(card).equals(part);
    }

    private static Card rename(Card card, String text) {
        Changes.make(card, domain -> Rename.card(domain, card, text));
        return card;
    }

    /** @return null where the map cannot be written */
    private static Card add(JourneyMap map, Lane lane, Stage stage, String text) {
        return Changes.make(map, domain -> new AddCard(domain, map, stage, lane, Integer.MAX_VALUE, text))
                .map(AddCard::card).orElse(null);
    }

    /** What was typed first comes first; cards that stay without having been typed come after. */
    private static void order(JourneyMap map, Lane lane, Stage stage, List<Card> cards) {
        List<Card> present = Cells.cards(map, stage, lane);
        if (!present.subList(0, Math.min(present.size(), cards.size())).equals(cards)) {
            Changes.make(map, domain -> new MoveCards(domain, map, cards, stage, lane, 0));
        }
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
                && card.getPriority() == Priority.UNSTATED
                && card.eCrossReferences().stream()
                        .allMatch(other -> other == card.getStage() || other == card.getLane())
                && map.getCardLinks().stream().noneMatch(link -> link.getFrom() == card || link.getTo() == card);
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
