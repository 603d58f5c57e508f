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

/** Puts cards that stand on quotes into a cell; {@link QuoteCards} makes it. */
public final class AddQuoteCards extends MapChange {

    private final List<Card> cards;
    private final Stage stage;
    private final Lane lane;
    private final int index;

    AddQuoteCards(EditingDomain domain, Stage stage, Lane lane, int index, List<Card> cards) {
        super(cards.size() == 1 ? Messages.addQuoteCard : Messages.addQuoteCards, domain, (JourneyMap) lane.eContainer());
        this.cards = List.copyOf(cards);
        this.stage = stage;
        this.lane = lane;
        this.index = index;
    }

    /** The new cards. */
    public List<Card> cards() {
        return cards;
    }

    @Override
    public EObject subject() {
        return cards.isEmpty() ? lane : cards.get(0);
    }

    @Override
    protected void plan() {
        List<Card> cell = new ArrayList<>(Cells.cards(map, stage, lane));
        cell.addAll(Math.clamp(index, 0, cell.size()), cards);
        number(cell);
        cards.forEach(card -> add(JourneyPackage.Literals.JOURNEY_MAP__CARDS, card, -1));
    }
}
