/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.interchange.maps;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.fieldway.core.release.FeelingPoint;
import org.fieldway.core.release.ReleasedCard;
import org.fieldway.core.release.ReleasedLane;
import org.fieldway.core.release.ReleasedMap;
import org.fieldway.core.release.ReleasedStage;

/** The cells of a released map as formats write them. */
public final class MapCells {

    private final Map<Cell, List<ReleasedCard>> cards = new HashMap<>();
    private final Map<Cell, FeelingPoint> points = new HashMap<>();

    private record Cell(String stage, String lane) { }

    public MapCells(ReleasedMap map) {
        map.cards().stream().sorted(Comparator.comparingInt(ReleasedCard::order)).forEach(card ->
                cards.computeIfAbsent(new Cell(card.stageId(), card.laneId()), cell -> new ArrayList<>()).add(card));
        map.feelings().forEach(point -> points.put(new Cell(point.stageId(), point.laneId()), point));
    }

    /** From top to bottom, withheld ones among them. */
    public List<ReleasedCard> cards(ReleasedStage stage, ReleasedLane lane) {
        return List.copyOf(cards.getOrDefault(new Cell(stage.id(), lane.id()), List.of()));
    }

    /** The feelings of a cell that were computed from material: none of its cards has a score of its own. */
    public Optional<FeelingPoint> computed(ReleasedStage stage, ReleasedLane lane) {
        boolean own = cards(stage, lane).stream().anyMatch(card -> card.feelingScore() != null);
        return own ? Optional.empty() : Optional.ofNullable(points.get(new Cell(stage.id(), lane.id())));
    }
}
