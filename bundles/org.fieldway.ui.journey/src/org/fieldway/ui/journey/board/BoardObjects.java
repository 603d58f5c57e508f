/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.journey.board;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.fieldway.core.journey.Cells;
import org.fieldway.model.journey.Card;
import org.fieldway.model.journey.CardLink;
import org.fieldway.model.journey.JourneyMap;
import org.fieldway.model.journey.Lane;
import org.fieldway.model.journey.Stage;
import org.fieldway.model.journey.StageLink;
import org.fieldway.ui.journey.geometry.Place;

/** Finds the objects of the model behind the places of a board, and the other way round. */
public final class BoardObjects {

    private final Supplier<JourneyMap> map;

    /** Looks in the map that the supplier gives at the time. */
    public BoardObjects(Supplier<JourneyMap> map) {
        this.map = map;
    }

    /** The map. */
    public JourneyMap map() {
        return map.get();
    }

    /** The stage with this id. */
    public Optional<Stage> stage(String id) {
        return find(map().getStages(), id);
    }

    /** The lane with this id. */
    public Optional<Lane> lane(String id) {
        return find(map().getLanes(), id);
    }

    /** The card with this id. */
    public Optional<Card> card(String id) {
        return find(map().getCards(), id);
    }

    private <T extends EObject> Optional<T> find(List<? extends T> objects, String id) {
        return objects.stream().filter(o -> id.equals(EcoreUtil.getID(o))).findFirst().map(o -> o);
    }

    /** The arrow with this id, between cards or between stages. */
    public Optional<EObject> link(String id) {
        return this.<EObject>find(map().getCardLinks(), id).or(() -> find(map().getStageLinks(), id));
    }

    /** The cards of a cell from top to bottom. */
    public List<Card> cards(Place.Cell cell) {
        Optional<Stage> stage = stage(cell.stageId());
        Optional<Lane> lane = lane(cell.laneId());
        return stage.isEmpty() || lane.isEmpty() ? List.of() : Cells.cards(map(), stage.get(), lane.get());
    }

    /** What a place stands for: for a cell its first card with a feeling, or else its lane; for a new one the map. */
    public EObject object(Place place) {
        Optional<? extends EObject> found = switch (place) {
            case Place.Stage s -> stage(s.stageId());
            case Place.Lane l -> lane(l.laneId());
            case Place.Card c -> card(c.cardId());
            case Place.Cell c -> feeling(c).<EObject>map(f -> f).or(() -> lane(c.laneId()));
            case Place.Link l -> link(l.linkId());
            case Place.NewStage ignored -> Optional.of(map());
            case Place.NewLane ignored -> Optional.of(map());
            case Place.HiddenLanes ignored -> Optional.of(map());
        };
        return found.isPresent() ? found.get() : map();
    }

    /** The card that holds the feeling of a cell, if there is one. */
    public Optional<Card> feeling(Place.Cell cell) {
        return cards(cell).stream().filter(c -> c.getFeelingScore() != null).findFirst();
    }

    /** The place of an object, if it is something of the map. */
    public Optional<Place> place(EObject object) {
        return Optional.ofNullable(switch (object) {
            case Card card -> new Place.Card(EcoreUtil.getID(card));
            case Stage stage -> new Place.Stage(EcoreUtil.getID(stage));
            case Lane lane -> new Place.Lane(EcoreUtil.getID(lane));
            case CardLink link -> new Place.Link(EcoreUtil.getID(link));
            case StageLink link -> new Place.Link(EcoreUtil.getID(link));
            default -> object.eContainer() instanceof Card card ? new Place.Card(EcoreUtil.getID(card)) : null;
        });
    }

    /** The cell of a card. */
    public Optional<Place.Cell> cellOf(Card card) {
        return card.getStage() == null || card.getLane() == null ? Optional.empty()
                : Optional.of(new Place.Cell(EcoreUtil.getID(card.getStage()), EcoreUtil.getID(card.getLane())));
    }
}
