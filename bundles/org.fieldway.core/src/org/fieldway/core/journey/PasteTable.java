/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.journey;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.fieldway.core.lanes.CardShape;
import org.fieldway.core.lanes.LaneKinds;
import org.fieldway.model.journey.Card;
import org.fieldway.model.journey.JourneyFactory;
import org.fieldway.model.journey.JourneyMap;
import org.fieldway.model.journey.JourneyPackage;
import org.fieldway.model.journey.Lane;
import org.fieldway.model.journey.MapKind;
import org.fieldway.model.journey.Stage;
import org.fieldway.model.study.Basis;

/** Puts the texts of a table onto a map: each of its columns into a stage, each of its rows into a lane, each text a card. */
public final class PasteTable extends MapChange {

    private record Cell(Stage stage, Lane lane) { }

    private final LaneKinds kinds;
    private final List<Stage> newStages = new ArrayList<>();
    private final List<Lane> newLanes = new ArrayList<>();
    private final Map<Cell, List<Card>> cards = new LinkedHashMap<>();

    /**
     * Begins with an empty table.
     *
     * @param kinds the lane kinds of the study
     */
    public PasteTable(EditingDomain domain, JourneyMap map, LaneKinds kinds) {
        super(Messages.pasteTable, domain, map);
        this.kinds = kinds;
    }

    /** A further stage at the end of the map; for {@link #text}. */
    public Stage stage(String name) {
        Stage stage = JourneyFactory.eINSTANCE.createStage();
        stage.setName(name);
        newStages.add(stage);
        return stage;
    }

    /** A further lane at the end of the map; for {@link #text}. @param kind id of a lane kind */
    public Lane lane(String name, String kind) {
        Lane lane = JourneyFactory.eINSTANCE.createLane();
        lane.setName(name);
        lane.setKind(kind);
        newLanes.add(lane);
        return lane;
    }

    /** A further card at the end of a cell. On a feelings lane a whole number from −2 to 2 is a feeling. */
    public Card text(Stage stage, Lane lane, String text) {
        boolean score = lane.getKind() != null && kinds.of(lane.getKind()).shape() == CardShape.CURVE
                && text.strip().matches("[+\u2212-]?[0-2]");
        Card card = card(stage, lane, score ? "" : text);
        if (score) {
            card.setFeelingScore(Integer.valueOf(text.strip().replace('\u2212', '-').replace("+", "")));
        }
        return card;
    }

    /** A copy of a card at the end of a cell: drawn by hand, no rule knows it. */
    public Card copy(Stage stage, Lane lane, Card original) {
        Card copy = EcoreUtil.copy(original);
        PasteCards.settle(copy, stage, lane);
        put(copy);
        return copy;
    }

    private void put(Card card) {
        cards.computeIfAbsent(new Cell(card.getStage(), card.getLane()), cell -> new ArrayList<>()).add(card);
    }

    /** A further card at the end of a cell. It claims nothing: see {@link AddCard}. */
    private Card card(Stage stage, Lane lane, String text) {
        Card card = JourneyFactory.eINSTANCE.createCard();
        card.setText(text);
        card.setStage(stage);
        card.setLane(lane);
        card.setBasis(map.getKind() == MapKind.FUTURE ? Basis.PROPOSED : Basis.ASSUMED);
        put(card);
        return card;
    }

    /** The new cards in the order in which they were asked for, cell by cell. */
    public List<Card> cards() {
        return cards.values().stream().flatMap(List::stream).toList();
    }

    @Override
    public EObject subject() {
        return cards.isEmpty() ? map : cards().get(0);
    }

    @Override
    protected void plan() {
        newStages.forEach(stage -> add(JourneyPackage.Literals.JOURNEY_MAP__STAGES, stage, -1));
        newLanes.forEach(lane -> add(JourneyPackage.Literals.JOURNEY_MAP__LANES, lane, -1));
        cards.forEach((cell, added) -> {
            List<Card> all = new ArrayList<>(Cells.cards(map, cell.stage(), cell.lane()));
            all.addAll(added);
            number(all);
            added.forEach(card -> add(JourneyPackage.Literals.JOURNEY_MAP__CARDS, card, -1));
        });
    }
}
