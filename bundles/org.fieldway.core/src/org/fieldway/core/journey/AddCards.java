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

/** Puts several new cards into a cell. */
public abstract class AddCards extends MapChange {

    private final Stage stage;
    private final Lane lane;
    private final int index;
    private final List<Card> cards;

    /** @param index where the first comes in the cell; at the end where there are fewer cards */
    AddCards(String label, EditingDomain domain, Stage stage, Lane lane, int index, List<Card> cards) {
        super(label, domain, (JourneyMap) lane.eContainer());
        this.stage = stage;
        this.lane = lane;
        this.index = index;
        this.cards = List.copyOf(cards);
    }

    /** The new cards. */
    public final List<Card> cards() {
        return cards;
    }

    @Override
    public final EObject subject() {
        return cards.isEmpty() ? lane : cards.get(0);
    }

    @Override
    protected final void plan() {
        List<Card> cell = new ArrayList<>(Cells.cards(map, stage, lane));
        cell.addAll(Math.clamp(index, 0, cell.size()), cards);
        number(cell);
        cards.forEach(card -> add(JourneyPackage.Literals.JOURNEY_MAP__CARDS, card, -1));
    }
}
