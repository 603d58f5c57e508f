/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.journey;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.fieldway.model.journey.Card;
import org.fieldway.model.journey.JourneyFactory;
import org.fieldway.model.journey.JourneyMap;
import org.fieldway.model.journey.JourneyPackage;
import org.fieldway.model.journey.Lane;
import org.fieldway.model.journey.Stage;
import org.fieldway.model.study.Basis;

/** Puts sticky notes onto a map, each a proposed card at the end of a cell. */
public final class AddStickies extends MapChange {

    private final Stage stage;
    private final Lane lane;
    private final List<Card> cards;

    /** All into one cell. */
    public AddStickies(EditingDomain domain, Stage stage, Lane lane, List<Sticky> stickies) {
        super(stickies.size() == 1 ? Messages.addSticky : Messages.addStickies, domain, (JourneyMap) lane.eContainer());
        this.stage = stage;
        this.lane = lane;
        this.cards = stickies.stream().map(this::card).toList();
    }

    private Card card(Sticky sticky) {
        Card card = JourneyFactory.eINSTANCE.createCard();
        card.setText(sticky.text());
        card.setStage(stage);
        card.setLane(lane);
        card.setBasis(Basis.PROPOSED);
        card.setPriority(sticky.priority());
        card.setVotes(sticky.votes());
        card.getProposedBy().addAll(sticky.proposedBy());
        return card;
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
        cell.addAll(cards);
        number(cell);
        cards.forEach(card -> add(JourneyPackage.Literals.JOURNEY_MAP__CARDS, card, -1));
    }
}
