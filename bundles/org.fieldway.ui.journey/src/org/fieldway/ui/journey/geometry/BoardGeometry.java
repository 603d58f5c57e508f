/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.journey.geometry;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.fieldway.render.scene.Box;
import org.fieldway.render.scene.Colour;
import org.fieldway.render.scene.Item;
import org.fieldway.render.scene.Scene;

/** Where the stages, lanes, cards and arrows of a map are drawn, in scene units. */
public final class BoardGeometry {

    private record CellKey(String stageId, String laneId) { }

    private final double width;
    private final double height;
    private final List<Column> stages;
    private final List<Row> lanes;
    private final List<Spot> cards;
    private final List<Arrow> links;
    private final Room room;
    private final Map<String, Column> stagesById;
    private final Map<String, Row> lanesById;
    private final Map<String, Spot> cardsById;
    private final Map<String, Arrow> linksById;
    private final Map<CellKey, List<Spot>> cells;

    /**
     * @param width of the whole board
     * @param height of the whole board
     * @param stages from first to last
     * @param lanes from top to bottom, hidden ones left out
     * @param cards those that are drawn as cards; in each cell from top to bottom
     * @param links the arrows that are drawn
     * @param room the areas around the cells
     */
    public BoardGeometry(double width, double height, List<Column> stages, List<Row> lanes, List<Spot> cards,
            List<Arrow> links, Room room) {
        this.width = width;
        this.height = height;
        this.stages = List.copyOf(stages);
        this.lanes = List.copyOf(lanes);
        this.cards = List.copyOf(cards);
        this.links = List.copyOf(links);
        this.room = room;
        stagesById = byId(stages, Column::stageId);
        lanesById = byId(lanes, Row::laneId);
        cardsById = byId(cards, Spot::cardId);
        linksById = byId(links, Arrow::linkId);
        cells = this.cards.stream().collect(Collectors.groupingBy(c -> new CellKey(c.stageId(), c.laneId())));
    }

    private static <T> Map<String, T> byId(List<T> things, Function<T, String> id) {
        Map<String, T> map = new HashMap<>();
        things.forEach(thing -> map.putIfAbsent(id.apply(thing), thing));
        return map;
    }

    /**
     * The areas around the cells.
     *
     * @param headers the area of all stage headers
     * @param titles the area of all lane titles
     * @param newStage where a further stage's name is typed; null where the board cannot be changed
     * @param newLane where a further lane's name is typed; null where the board cannot be changed
     * @param hiddenLanes where it is told that lanes are hidden; null where none are
     * @param shift how far what lies beneath the lanes is moved down, to make room for what is told and typed there
     */
    public record Room(Box headers, Box titles, Box newStage, Box newLane, Box hiddenLanes, double shift) { }

    /** A stage: its header, and the column below it with the gap to the next stage. */
    public record Column(String stageId, Box header, Box column) { }

    /** A lane: its title, its whole row, and the axis of its curve; null where it shows cards only. */
    public record Row(String laneId, Box title, Box row, Axis axis) {

        private static final double FOLD_BESIDE_AXIS = 22;
        private static final double FOLD_TOP = 11;
        private static final double FOLD_SIZE = 20;

        /** Where a click folds the lane up or unfolds it. */
        public Box fold() {
            double right = title.right() - (curve() ? FOLD_BESIDE_AXIS : 0);
            return new Box(right - FOLD_SIZE, title.y() + FOLD_TOP, FOLD_SIZE, FOLD_SIZE);
        }

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

    /** An arrow: where it begins and ends (ids of cards or of stages; "" where somebody leaves), and its drawing. */
    public record Arrow(String linkId, String fromId, String toId, Item item) {

        /** True where a click at the point means the arrow: on or beside its line. */
        boolean isNear(double x, double y) {
            return new Scene(0, 0, "", "", "", Colour.NONE, List.of(item)).at(x, y).isPresent();
        }
    }

    /** Width of the whole board. */
    public double width() {
        return width;
    }

    /** Height of the whole board. */
    public double height() {
        return height;
    }

    /** The stages from first to last. */
    public List<Column> stages() {
        return stages;
    }

    /** The lanes that are drawn, from top to bottom. */
    public List<Row> lanes() {
        return lanes;
    }

    /** What is drawn as cards; in each cell from top to bottom. */
    public List<Spot> cards() {
        return cards;
    }

    /** The arrows that are drawn. */
    public List<Arrow> links() {
        return links;
    }

    /** The areas around the cells. */
    public Room room() {
        return room;
    }

    /** The area of all stage headers. */
    public Box headers() {
        return room.headers();
    }

    /** The area of all lane titles. */
    public Box titles() {
        return room.titles();
    }

    /** Where a further stage's name is typed; null where the board cannot be changed. */
    public Box newStage() {
        return room.newStage();
    }

    /** Where a further lane's name is typed; null where the board cannot be changed. */
    public Box newLane() {
        return room.newLane();
    }

    /** True where a cell can exist: there is a stage and a lane. */
    public boolean hasCells() {
        return !stages.isEmpty() && !lanes.isEmpty();
    }

    /** The column of a stage, if it is on the board. */
    public Optional<Column> stage(String stageId) {
        return Optional.ofNullable(stagesById.get(stageId));
    }

    /** The row of a lane, if it is on the board. */
    public Optional<Row> lane(String laneId) {
        return Optional.ofNullable(lanesById.get(laneId));
    }

    /** Where a card is, if it is on the board. */
    public Optional<Spot> card(String cardId) {
        return Optional.ofNullable(cardsById.get(cardId));
    }

    /** Where an arrow is, if it is on the board. */
    public Optional<Arrow> link(String linkId) {
        return Optional.ofNullable(linksById.get(linkId));
    }

    /** The cards of a cell from top to bottom. */
    public List<Spot> cardsIn(String stageId, String laneId) {
        return cells.getOrDefault(new CellKey(stageId, laneId), List.of());
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
            case Place.Link l -> link(l.linkId()).map(a -> a.item().bounds());
            case Place.NewStage ignored -> Optional.ofNullable(newStage());
            case Place.NewLane ignored -> Optional.ofNullable(newLane());
            case Place.HiddenLanes ignored -> Optional.ofNullable(room.hiddenLanes());
        };
    }

    /** What lies at a point: a card before an arrow before the cell; empty where nothing can have the focus. */
    public Optional<Place> at(double x, double y) {
        Optional<Place> card = cellAt(x, y).flatMap(cell -> cardsIn(cell.stageId(), cell.laneId()).stream()
                .filter(c -> c.box().contains(x, y)).<Place>map(c -> new Place.Card(c.cardId())).findFirst());
        return card.or(() -> arrow(x, y)).or(() -> header(x, y)).or(() -> cellAt(x, y).map(c -> c));
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

    private Optional<Place> arrow(double x, double y) {
        return links.stream().filter(a -> a.isNear(x, y)).<Place>map(a -> new Place.Link(a.linkId())).findFirst();
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
        if (newStage() != null && newStage().contains(x, y)) {
            return Optional.of(new Place.NewStage());
        }
        if (newLane() != null && newLane().contains(x, y)) {
            return Optional.of(new Place.NewLane());
        }
        boolean told = room.hiddenLanes() != null && room.hiddenLanes().contains(x, y);
        return told ? Optional.of(new Place.HiddenLanes()) : Optional.empty();
    }

    private static Box cross(Column stage, Row lane) {
        return new Box(stage.column().x(), lane.row().y(), stage.column().width(), lane.row().height());
    }
}
