/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.journey.geometry;

import java.util.List;
import java.util.Optional;

import org.fieldway.render.scene.Box;

/**
 * Where the stages, lanes and cards of a map are drawn, in scene units.
 *
 * @param width of the whole board
 * @param height of the whole board
 * @param stages from first to last
 * @param lanes from top to bottom, hidden ones left out
 * @param cards those that are drawn as cards; in each cell from top to bottom
 * @param newStage where a further stage's name is typed; null where the board cannot be changed
 * @param headers the area of all stage headers
 * @param titles the area of all lane titles
 * @param newStage where a further stage's name is typed; null where the board cannot be changed
 * @param newLane where a further lane's name is typed; null where the board cannot be changed
 * @param shift how far what lies beneath the lanes is moved down, to make room for a further lane
 */
public record BoardGeometry(double width, double height, List<Column> stages, List<Row> lanes, List<Spot> cards,
        Box headers, Box titles, Box newStage, Box newLane, double shift) {

    /** A stage: its header, and the column below it with the gap to the next stage. */
    public record Column(String stageId, Box header, Box column) { }

    /** A lane: its title, its whole row, and the axis of its curve; null where it shows cards only. */
    public record Row(String laneId, Box title, Box row, Axis axis) {

        /** True where a cell of the lane is a point of a curve. */
        public boolean curve() {
            return axis != null;
        }
    }

    /** The axis of a curve: where +2 and −2 lie. */
    public record Axis(double top, double bottom) {

        private static final int SPAN = 4;

        /** The whole score, −2 to +2, that lies nearest to a height. */
        public int scoreAt(double y) {
            return (int) Math.round(Math.clamp(2 - (y - top) / (bottom - top) * SPAN, -2, 2));
        }

        /** The height of a score. */
        public double heightOf(double score) {
            return top + (2 - score) / SPAN * (bottom - top);
        }
    }

    /** A card and the cell that it lies in. */
    public record Spot(String cardId, String stageId, String laneId, Box box) { }

    public BoardGeometry {
        stages = List.copyOf(stages);
        lanes = List.copyOf(lanes);
        cards = List.copyOf(cards);
    }

    /** True where a cell can exist: there is a stage and a lane. */
    public boolean hasCells() {
        return !stages.isEmpty() && !lanes.isEmpty();
    }

    /** The column of a stage, if it is on the board. */
    public Optional<Column> stage(String stageId) {
        return stages.stream().filter(s -> s.stageId().equals(stageId)).findFirst();
    }

    /** The row of a lane, if it is on the board. */
    public Optional<Row> lane(String laneId) {
        return lanes.stream().filter(l -> l.laneId().equals(laneId)).findFirst();
    }

    /** Where a card is, if it is on the board. */
    public Optional<Spot> card(String cardId) {
        return cards.stream().filter(c -> c.cardId().equals(cardId)).findFirst();
    }

    /** The cards of a cell from top to bottom. */
    public List<Spot> cardsIn(String stageId, String laneId) {
        return cards.stream().filter(c -> c.stageId().equals(stageId) && c.laneId().equals(laneId)).toList();
    }

    /** The box of a cell, if its stage and lane are on the board. */
    public Optional<Box> cell(String stageId, String laneId) {
        return stage(stageId).flatMap(s -> lane(laneId).map(l -> cross(s, l)));
    }

    /** Where a place is drawn, if it is on the board. */
    public Optional<Box> box(Place place) {
        return switch (place) {
            case Place.Stage s -> stage(s.stageId()).map(Column::header);
            case Place.Lane l -> lane(l.laneId()).map(Row::title);
            case Place.Cell c -> cell(c.stageId(), c.laneId());
            case Place.Card c -> card(c.cardId()).map(Spot::box);
            case Place.NewStage ignored -> Optional.ofNullable(newStage);
            case Place.NewLane ignored -> Optional.ofNullable(newLane);
        };
    }

    /** What lies at a point: a card before its cell; empty where nothing can have the focus. */
    public Optional<Place> at(double x, double y) {
        Optional<Place> card = cards.stream().filter(c -> c.box().contains(x, y))
                .<Place>map(c -> new Place.Card(c.cardId())).findFirst();
        return card.or(() -> header(x, y)).or(() -> cellAt(x, y).map(c -> c));
    }

    /** The cell at a point, whether or not a card covers it. */
    public Optional<Place.Cell> cellAt(double x, double y) {
        for (Column stage : stages) {
            if (x >= stage.column().x() && x < stage.column().right()) {
                return rowAt(y).map(row -> new Place.Cell(stage.stageId(), row.laneId()));
            }
        }
        return Optional.empty();
    }

    private Optional<Row> rowAt(double y) {
        return lanes.stream().filter(l -> y >= l.row().y() && y < l.row().bottom()).findFirst();
    }

    private Optional<Place> header(double x, double y) {
        for (Column stage : stages) {
            if (stage.header().contains(x, y)) {
                return Optional.of(new Place.Stage(stage.stageId()));
            }
        }
        for (Row lane : lanes) {
            if (lane.title().contains(x, y)) {
                return Optional.of(new Place.Lane(lane.laneId()));
            }
        }
        return fresh(x, y);
    }

    private Optional<Place> fresh(double x, double y) {
        if (newStage != null && newStage.contains(x, y)) {
            return Optional.of(new Place.NewStage());
        }
        return newLane != null && newLane.contains(x, y) ? Optional.of(new Place.NewLane()) : Optional.empty();
    }

    private static Box cross(Column stage, Row lane) {
        return new Box(stage.column().x(), lane.row().y(), stage.column().width(), lane.row().height());
    }
}
