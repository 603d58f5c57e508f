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
import org.fieldway.model.journey.MapKind;
import org.fieldway.model.journey.Stage;
import org.fieldway.model.study.Basis;

/**
 * Puts a new card into a cell. It claims nothing: its basis is “assumed”, on a map of the future “proposed”, until
 * somebody says what it stands on.
 */
public final class AddCard extends MapChange {

    private static final int NEW_LAST = -1;

    private final Card card = JourneyFactory.eINSTANCE.createCard();
    private final Stage stage;
    private final Lane lane;
    private final int index;

    /** @param index position among the cell's cards; larger than their number for the end */
    public AddCard(EditingDomain domain, JourneyMap map, Stage stage, Lane lane, int index, String text) {
        super(Messages.addCard, domain, map);
        this.stage = stage;
        this.lane = lane;
        this.index = index;
        card.setText(text);
        card.setStage(stage);
        card.setLane(lane);
        card.setBasis(map.getKind() == MapKind.FUTURE ? Basis.PROPOSED : Basis.ASSUMED);
    }

    /** Gives the new card a feeling; called before the change is made. */
    public AddCard withFeeling(Integer score, String word) {
        card.setFeelingScore(score);
        card.setFeelingWord(word);
        return this;
    }

    /** The new card. */
    public Card card() {
        return card;
    }

    @Override
    public EObject subject() {
        return card;
    }

    @Override
    protected void plan() {
        List<Card> cell = new ArrayList<>(Cells.cards(map, stage, lane));
        cell.add(Math.clamp(index, 0, cell.size()), card);
        number(cell);
        add(JourneyPackage.Literals.JOURNEY_MAP__CARDS, card, NEW_LAST);
    }
}
