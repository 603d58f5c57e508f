/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.journey.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.fieldway.core.lanes.CardShape;
import org.fieldway.core.release.FeelingPoint;
import org.fieldway.core.release.ReleasedCard;
import org.fieldway.core.release.ReleasedLane;
import org.fieldway.core.release.ReleasedMap;
import org.fieldway.core.release.ReleasedStage;
import org.fieldway.ui.journey.geometry.Place;

/**
 * Which rows a released map has: one for the lanes with each of them beneath, then one for each stage with its cards beneath,
 * lane after lane. Where the map can be changed, an empty cell has a row too, and there are rows for something new.
 */
final class TableRows {

    /** A row with those beneath it. @param place null for the row over the lanes */
    record Group(Place place, List<Place> rows) { }

    /** One more row for a card that is being typed. @param position among the cards of the cell */
    record Fresh(Place.Cell cell, int position) { }

    private final ReleasedMap map;
    private final List<Group> groups = new ArrayList<>();
    private final Map<String, ReleasedStage> stages = new LinkedHashMap<>();
    private final Map<String, ReleasedLane> lanes = new LinkedHashMap<>();
    private final Map<String, ReleasedCard> cards = new HashMap<>();
    private final Map<Place.Cell, List<ReleasedCard>> cells = new HashMap<>();
    private final Map<Place.Cell, FeelingPoint> feelings = new HashMap<>();

    /** @param fresh null for none */
    TableRows(ReleasedMap map, boolean editable, Fresh fresh) {
        this.map = map;
        map.stages().forEach(stage -> stages.put(stage.id(), stage));
        map.lanes().forEach(lane -> lanes.put(lane.id(), lane));
        map.cards().forEach(card -> {
            cards.put(card.id(), card);
            cells.computeIfAbsent(cellOf(card), cell -> new ArrayList<>()).add(card);
        });
        map.feelings().forEach(point -> feelings.put(new Place.Cell(point.stageId(), point.laneId()), point));
        List<Place> laneRows = new ArrayList<>(map.lanes().stream().map(lane -> (Place) new Place.Lane(lane.id())).toList());
        if (editable) {
            laneRows.add(new Place.NewLane());
        }
        groups.add(new Group(null, laneRows));
        map.stages().forEach(stage -> groups.add(new Group(new Place.Stage(stage.id()), rows(stage, editable, fresh))));
        if (editable) {
            groups.add(new Group(new Place.NewStage(), List.of()));
        }
    }

    private List<Place> rows(ReleasedStage stage, boolean editable, Fresh fresh) {
        List<Place> rows = new ArrayList<>();
        for (ReleasedLane lane : map.lanes()) {
            Place.Cell cell = new Place.Cell(stage.id(), lane.id());
            List<ReleasedCard> inside = cards(cell);
            int first = rows.size();
            inside.forEach(card -> rows.add(new Place.Card(card.id())));
            if (inside.isEmpty() && (editable || feelings.containsKey(cell))) {
                rows.add(cell);
            } else if (fresh != null && cell.equals(fresh.cell())) {
                rows.add(first + Math.min(fresh.position(), inside.size()), cell);
            }
        }
        return rows;
    }

    static Place.Cell cellOf(ReleasedCard card) {
        return new Place.Cell(card.stageId(), card.laneId());
    }

    List<Group> groups() {
        return groups;
    }

    Optional<ReleasedStage> stage(String id) {
        return Optional.ofNullable(stages.get(id));
    }

    Optional<ReleasedLane> lane(String id) {
        return Optional.ofNullable(lanes.get(id));
    }

    Optional<ReleasedCard> card(String id) {
        return Optional.ofNullable(cards.get(id));
    }

    /** The cards of a cell from top to bottom. */
    List<ReleasedCard> cards(Place.Cell cell) {
        return cells.getOrDefault(cell, List.of()).stream()
                .sorted((one, other) -> Integer.compare(one.order(), other.order())).toList();
    }

    Optional<FeelingPoint> feeling(Place.Cell cell) {
        return Optional.ofNullable(feelings.get(cell));
    }

    ReleasedMap map() {
        return map;
    }

    /** The cell of a card or the place itself, where it is one. */
    Optional<Place.Cell> cellOf(Place place) {
        return switch (place) {
            case Place.Cell cell -> Optional.of(cell);
            case Place.Card card -> card(card.cardId()).map(TableRows::cellOf);
            case null, default -> Optional.empty();
        };
    }

    boolean isCurve(Place.Cell cell) {
        return lane(cell.laneId()).filter(lane -> lane.kind().shape() == CardShape.CURVE).isPresent();
    }
}
