/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.journey.geometry;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.fieldway.core.release.ReleasedCard;
import org.fieldway.core.release.ReleasedLink;
import org.fieldway.core.release.ReleasedMap;
import org.fieldway.render.journey.Journey;
import org.fieldway.render.journey.JourneyGrid;
import org.fieldway.render.scene.Box;
import org.fieldway.render.scene.Item;
import org.fieldway.render.scene.Role;
import org.fieldway.render.scene.Shape;
import org.fieldway.ui.journey.geometry.BoardGeometry.Arrow;
import org.fieldway.ui.journey.geometry.BoardGeometry.Axis;
import org.fieldway.ui.journey.geometry.BoardGeometry.Column;
import org.fieldway.ui.journey.geometry.BoardGeometry.Room;
import org.fieldway.ui.journey.geometry.BoardGeometry.Row;
import org.fieldway.ui.journey.geometry.BoardGeometry.Spot;

/** Reads from a laid out map where its parts are, and finds room for what can be added. */
public final class SceneGeometry {

    private static final double GAP = 8;
    private static final double NEW_STAGE_WIDTH = 170;
    private static final double NEW_LANE_HEIGHT = 40;
    private static final double HIDDEN_WIDTH = 420;
    private static final double HIDDEN_HEIGHT = 26;

    private final Journey journey;
    private final ReleasedMap map;
    private final int hidden;

    private SceneGeometry(Journey journey, ReleasedMap map, int hidden) {
        this.journey = journey;
        this.map = map;
        this.hidden = hidden;
    }

    /**
     * Where things are.
     *
     * @param editable true for a board that offers places for a further stage and a further lane
     * @param hidden how many lanes are hidden, which is told beneath the others
     */
    public static BoardGeometry of(Journey journey, ReleasedMap map, boolean editable, int hidden) {
        return new SceneGeometry(journey, map, hidden).read(editable);
    }

    private BoardGeometry read(boolean editable) {
        List<Row> rows = journey.grid().rows().stream().map(this::row).toList();
        Room room = room(rows, editable);
        double width = room.newStage() == null ? journey.scene().width()
                : Math.max(journey.scene().width(), room.newStage().right() + 24);
        return new BoardGeometry(width, journey.scene().height() + room.shift(), columns(rows), rows, spots(), arrows(), room);
    }

    private Room room(List<Row> rows, boolean editable) {
        Box newLane = editable ? newLane(rows) : null;
        Box told = hidden > 0 ? hiddenLanes(rows, newLane) : null;
        Box lowest = told == null ? newLane : told;
        double shift = lowest == null ? 0 : shift(rows, lowest);
        return new Room(journey.grid().headers(), journey.grid().titles(), editable ? newStage() : null, newLane, told, shift);
    }

    /** The words of an empty map stand beneath the places where its first stage and lane are typed. */
    private double shift(List<Row> rows, Box lowest) {
        return journey.scene().items(Role.HINT).stream().findFirst()
                .map(hint -> lowest.bottom() + 2 * GAP - hint.bounds().y())
                .orElseGet(() -> lowest.bottom() + GAP / 2 - (rows.isEmpty() ? lowest.y() : rows.getLast().row().bottom()));
    }

    private Box hiddenLanes(List<Row> rows, Box newLane) {
        Box titles = journey.grid().titles();
        double top = newLane != null ? newLane.bottom() + GAP : rows.isEmpty() ? titles.y() + GAP : rows.getLast().row().bottom() + GAP;
        return new Box(titles.x(), top, HIDDEN_WIDTH, HIDDEN_HEIGHT);
    }

    private Row row(JourneyGrid.Row row) {
        Box titles = journey.grid().titles();
        double right = journey.scene().item(Role.LANE, row.laneId()).map(i -> i.bounds().right())
                .orElse(journey.scene().width());
        return new Row(row.laneId(), new Box(titles.x(), row.y(), titles.width(), row.height()),
                new Box(titles.x(), row.y(), right - titles.x(), row.height()), axis(row.laneId()));
    }

    private Axis axis(String laneId) {
        return journey.scene().item(Role.FEELINGS, laneId).map(SceneGeometry::axis).orElse(null);
    }

    /** The axis is drawn as its first lines: the highest score's uppermost. */
    private static Axis axis(Item curve) {
        var heights = curve.shapes().stream().filter(Shape.Line.class::isInstance).map(Shape.Line.class::cast)
                .filter(l -> l.y1() == l.y2()).mapToDouble(Shape.Line::y1).summaryStatistics();
        return heights.getMax() > heights.getMin() ? new Axis(heights.getMin(), heights.getMax()) : null;
    }

    private List<Column> columns(List<Row> rows) {
        List<Column> columns = new ArrayList<>();
        List<JourneyGrid.Column> drawn = journey.grid().columns();
        Box headers = journey.grid().headers();
        double bottom = rows.isEmpty() ? headers.bottom() : rows.getLast().row().bottom();
        for (int i = 0; i < drawn.size(); i++) {
            JourneyGrid.Column column = drawn.get(i);
            double right = i + 1 < drawn.size() ? drawn.get(i + 1).x() : column.x() + column.width();
            columns.add(new Column(column.stageId(), new Box(column.x(), headers.y(), column.width(), headers.height()),
                    new Box(column.x(), headers.y(), right - column.x(), bottom - headers.y())));
        }
        return columns;
    }

    private List<Spot> spots() {
        Map<String, ReleasedCard> cards = map.cards().stream()
                .collect(Collectors.toMap(ReleasedCard::id, Function.identity(), (a, b) -> a, HashMap::new));
        return journey.scene().items(Role.CARD).stream().filter(i -> cards.containsKey(i.id()))
                .map(i -> spot(i, cards.get(i.id()))).sorted(Comparator.comparingDouble(s -> s.box().y())).toList();
    }

    private List<Arrow> arrows() {
        Map<String, ReleasedLink> links = map.links().stream()
                .collect(Collectors.toMap(ReleasedLink::id, Function.identity(), (a, b) -> a, HashMap::new));
        return journey.scene().items(Role.LINK).stream().filter(i -> links.containsKey(i.id()))
                .map(i -> new Arrow(i.id(), links.get(i.id()).fromId(), links.get(i.id()).toId(), i)).toList();
    }

    private static Spot spot(Item item, ReleasedCard card) {
        return new Spot(card.id(), card.stageId(), card.laneId(), item.bounds());
    }

    private Box newStage() {
        Box headers = journey.grid().headers();
        List<JourneyGrid.Column> columns = journey.grid().columns();
        double left = columns.isEmpty() ? headers.x() : columns.getLast().x() + columns.getLast().width() + GAP;
        return new Box(left, headers.y(), NEW_STAGE_WIDTH, Math.max(NEW_LANE_HEIGHT, headers.height()));
    }

    private Box newLane(List<Row> rows) {
        Box titles = journey.grid().titles();
        double first = titles.y() + GAP + (journey.grid().columns().isEmpty() ? NEW_LANE_HEIGHT : 0);
        double top = rows.isEmpty() ? first : rows.getLast().row().bottom() + GAP;
        return new Box(titles.x(), top, titles.width() - GAP, NEW_LANE_HEIGHT);
    }
}
