/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.journey;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.fieldway.model.journey.Card;
import org.fieldway.model.journey.CardOrigin;
import org.fieldway.model.journey.JourneyFactory;
import org.fieldway.model.journey.JourneyMap;
import org.fieldway.model.journey.JourneyPackage;
import org.fieldway.model.journey.Lane;
import org.fieldway.model.journey.MapKind;
import org.fieldway.model.journey.Stage;
import org.fieldway.model.study.Basis;

/** Puts copies of cards, of this map or another one, into a cell. The copies are drawn by hand: no rule knows them. */
public final class PasteCards extends MapChange {

    private final List<Card> copies;
    private final Stage stage;
    private final Lane lane;
    private final int index;

    private PasteCards(EditingDomain domain, Lane lane, Stage stage, int index, Collection<Card> copies) {
        super(Messages.pasteCards, domain, (JourneyMap) lane.eContainer());
        this.copies = List.copyOf(copies);
        this.stage = stage;
        this.lane = lane;
        this.index = index;
        this.copies.forEach(copy -> settle(copy, stage, lane));
    }

    /** @param index position among the cell's cards; larger than their number for the end */
    public static PasteCards of(EditingDomain domain, Stage stage, Lane lane, int index, Collection<Card> cards) {
        return new PasteCards(domain, lane, stage, index, EcoreUtil.copyAll(cards));
    }

    /** A card for each of the texts. */
    public static PasteCards ofTexts(EditingDomain domain, Stage stage, Lane lane, int index, List<String> texts) {
        boolean future = ((JourneyMap) lane.eContainer()).getKind() == MapKind.FUTURE;
        return new PasteCards(domain, lane, stage, index, texts.stream()
                .map(text -> card(text, future ? Basis.PROPOSED : Basis.ASSUMED)).toList());
    }

    private static Card card(String text, Basis basis) {
        Card card = JourneyFactory.eINSTANCE.createCard();
        card.setText(text);
        card.setBasis(basis);
        return card;
    }

    /** Makes a copy a card of a cell, drawn by hand. */
    static void settle(Card copy, Stage stage, Lane lane) {
        copy.setId(null);
        copy.getEvidence().forEach(e -> e.setId(null));
        copy.setStage(stage);
        copy.setLane(lane);
        copy.setOrigin(CardOrigin.DRAWN);
        copy.setRuleKey(null);
        copy.getEditedFeatures().clear();
    }

    /** The new cards. */
    public List<Card> copies() {
        return copies;
    }

    @Override
    public EObject subject() {
        return copies.isEmpty() ? lane : copies.get(0);
    }

    @Override
    protected void plan() {
        List<Card> cell = new ArrayList<>(Cells.cards(map, stage, lane));
        cell.addAll(Math.clamp(index, 0, cell.size()), copies);
        number(cell);
        copies.forEach(copy -> add(JourneyPackage.Literals.JOURNEY_MAP__CARDS, copy, -1));
    }
}
