/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.journey;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.fieldway.model.journey.Card;
import org.fieldway.model.journey.JourneyMap;
import org.fieldway.model.journey.JourneyPackage;
import org.fieldway.model.journey.Lane;
import org.fieldway.model.journey.Stage;

/** Moves cards into a cell, or to another position in their own. Several cards keep their order among each other. */
public final class MoveCards extends MapChange {

    private final List<Card> cards;
    private final Stage stage;
    private final Lane lane;
    private final int index;

    /** @param index position among those cards of the cell that do not move; larger than their number for the end */
    public MoveCards(EditingDomain domain, JourneyMap map, List<Card> cards, Stage stage, Lane lane, int index) {
        super(cards.size() == 1 ? Messages.moveCard : Messages.moveCards, domain, map);
        this.cards = List.copyOf(cards);
        this.stage = stage;
        this.lane = lane;
        this.index = index;
    }

    @Override
    public EObject subject() {
        return cards.isEmpty() ? map : cards.get(0);
    }

    @Override
    protected void plan() {
        List<Card> cell = new ArrayList<>(Cells.cards(map, stage, lane));
        cell.removeAll(cards);
        cell.addAll(Math.clamp(index, 0, cell.size()), cards);
        cards.forEach(this::place);
        number(cell);
    }

    private void place(Card card) {
        if (card.getStage() != stage) {
            set(card, JourneyPackage.Literals.CARD__STAGE, stage);
            keepFromDrafting(card, JourneyPackage.Literals.CARD__STAGE);
        }
        if (card.getLane() != lane) {
            set(card, JourneyPackage.Literals.CARD__LANE, lane);
            keepFromDrafting(card, JourneyPackage.Literals.CARD__LANE);
        }
    }
}
