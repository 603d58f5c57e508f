/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.render.worksheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.eclipse.osgi.util.NLS;
import org.fieldway.core.lanes.CardShape;
import org.fieldway.core.release.FeelingPoint;
import org.fieldway.core.release.ReleasedCard;
import org.fieldway.core.release.ReleasedLane;
import org.fieldway.core.release.ReleasedMap;
import org.fieldway.core.release.ReleasedStage;
import org.fieldway.render.journey.LaneInk;
import org.fieldway.render.journey.Theme;
import org.fieldway.render.scene.Box;
import org.fieldway.render.scene.Colour;
import org.fieldway.render.scene.Item;
import org.fieldway.render.scene.Role;
import org.fieldway.render.scene.Shape;
import org.fieldway.render.scene.Stroke;
import org.fieldway.render.text.TextLine;

/** One lane of a worksheet: its name and question, what is printed in its cells, and the room beneath. */
final class Row {

    private static final double BAR = 6;

    private final Measures measures;
    private final ReleasedMap map;
    private final ReleasedLane lane;
    private final LaneInk ink;
    private final boolean cards;
    private final double column;
    private final List<TextLine> name;
    private final List<TextLine> prompt;

    Row(Measures measures, ReleasedMap map, ReleasedLane lane, boolean cards, double column) {
        this.measures = measures;
        this.map = map;
        this.lane = lane;
        this.ink = LaneInk.of(lane, Theme.LIGHT);
        this.cards = cards;
        this.column = column;
        double room = measures.titles - BAR - 2 * measures.gap;
        this.name = measures.setter.lines(lane.name(), measures.lane, room, 0);
        this.prompt = measures.setter.lines(Prompts.of(lane.kind()), measures.prompt, room, 0);
    }

    private boolean isCurve() {
        return lane.kind().shape() == CardShape.CURVE;
    }

    /** The least height: for the title, for what is printed, and for one note. */
    double height() {
        double title = 2 * measures.gap + measures.lane.leading() * name.size() + measures.prompt.leading() * prompt.size();
        double printed = map.stages().stream().mapToDouble(this::printed).max().orElse(0);
        double free = isCurve() ? 1.5 * measures.noteHeight : measures.noteHeight;
        return Math.max(title, printed + free + 2 * measures.gap);
    }

    private double printed(ReleasedStage stage) {
        return isCurve() ? 0 : cards(stage).stream().mapToDouble(card -> height(card) + measures.gap).sum();
    }

    private List<ReleasedCard> cards(ReleasedStage stage) {
        return map.cards().stream().filter(card -> cards && !card.withheld() && card.laneId().equals(lane.id())
                && card.stageId().equals(stage.id())).sorted(Comparator.comparingInt(ReleasedCard::order)).toList();
    }

    private double cardWidth() {
        return column - 2 * measures.gap;
    }

    private List<TextLine> lines(ReleasedCard card) {
        return measures.setter.lines(card.text(), measures.card, cardWidth() - 2 * measures.gap, 0);
    }

    private double height(ReleasedCard card) {
        return measures.card.leading() * Math.max(1, lines(card).size()) + 1.4 * measures.gap;
    }

    Item frame(double top, double height, double width) {
        var box = new Box(1, top, width - 2, height);
        var frame = new Shape.Rectangle(box, 0, Colour.NONE, Stroke.solid(measures.palette.headerBorder(), 1.5));
        return new Item(lane.id(), Role.LANE, lane.name(), box, List.of(frame));
    }

    Item title(double top, double height) {
        List<Shape> shapes = new ArrayList<>();
        shapes.add(new Shape.Rectangle(new Box(1, top, BAR, height), 0, ink.accent(), Stroke.NONE));
        double left = BAR + measures.gap + 4;
        double baseline = top + measures.gap + measures.lane.size();
        shapes.addAll(measures.setter.place(name, measures.lane, left, measures.titles - left, baseline));
        baseline += measures.lane.leading() * name.size();
        shapes.addAll(measures.setter.place(prompt, measures.prompt, left, measures.titles - left, baseline));
        return new Item(lane.id(), Role.LANE_TITLE, lane.name() + ". " + Prompts.of(lane.kind()),
                new Box(1, top, measures.titles - 6, height), shapes);
    }

    List<Item> cells(double top, double height) {
        List<Item> items = new ArrayList<>();
        if (isCurve()) {
            items.add(axis(top, height));
        }
        for (int i = 0; i < map.stages().size(); i++) {
            var cell = new Box(measures.titles + i * column, top, column, height);
            items.addAll(isCurve() ? feelings(map.stages().get(i), cell) : cell(map.stages().get(i), cell));
        }
        return items;
    }

    private List<Item> cell(ReleasedStage stage, Box cell) {
        List<Item> items = new ArrayList<>();
        double y = cell.y() + measures.gap;
        for (ReleasedCard card : cards(stage)) {
            var box = new Box(cell.x() + measures.gap, y, cardWidth(), height(card));
            List<Shape> shapes = new ArrayList<>();
            shapes.add(new Shape.Rectangle(box, 6, ink.tint(), Stroke.solid(ink.border(), 1.2)));
            shapes.addAll(measures.setter.place(lines(card), measures.card, box.x() + measures.gap,
                    box.width() - 2 * measures.gap, y + 0.5 * measures.gap + measures.card.size()));
            items.add(new Item(card.id(), Role.CARD, card.text() + ". " + lane.name() + ", " + stage.name(), box, shapes));
            y += box.height() + measures.gap;
        }
        var rest = new Box(cell.x() + measures.gap, y, cardWidth(), cell.bottom() - measures.gap - y);
        items.add(new Item(lane.id() + "/" + stage.id(), Role.HINT,
                NLS.bind(Messages.room, lane.name(), stage.name()), rest, Places.in(rest, measures)));
        return items;
    }

    /** The scale, from very good at the top to very bad at the bottom. */
    private Item axis(double top, double height) {
        List<Shape> shapes = new ArrayList<>();
        double right = measures.titles + map.stages().size() * column - measures.gap;
        String[] words = {Messages.good, Messages.middling, Messages.bad};
        for (int i = 0; i < words.length; i++) {
            double y = at(2 - 2 * i, top, height);
            shapes.add(new Shape.Line(measures.titles + measures.gap, y, right, y, i == 1 ? Stroke.solid(measures.palette.link(), 1)
                    : Stroke.dashed(measures.palette.link(), 1, 2, 6)));
            shapes.add(measures.setter.at(words[i], measures.prompt, measures.titles + measures.gap, y - 4, Shape.Anchor.LEFT));
        }
        return new Item(lane.id(), Role.FEELINGS, lane.name() + ". " + Messages.drawLine,
                new Box(measures.titles, top, right - measures.titles, height), shapes);
    }

    /** Of a score from −2 to +2; beneath the scale is room for a word. */
    private double at(double score, double top, double height) {
        double first = top + measures.gap + measures.prompt.size();
        double last = top + height - 2 * measures.gap - measures.prompt.leading() - measures.prompt.size();
        return first + (2 - score) / 4 * (last - first);
    }

    private List<Item> feelings(ReleasedStage stage, Box cell) {
        List<Shape> shapes = new ArrayList<>();
        double x = cell.x() + cell.width() / 2;
        var point = map.feelings().stream().filter(p -> cards && p.laneId().equals(lane.id())
                && p.stageId().equals(stage.id()) && Double.isFinite(p.median())).findFirst();
        point.ifPresent(p -> shapes.add(new Shape.Circle(x, at(p.median(), cell.y(), cell.height()), 8 * measures.size,
                measures.palette.background(), Stroke.solid(ink.accent(), 3 * measures.size))));
        String said = point.map(FeelingPoint::word).map(String::strip).orElse("");
        double baseline = cell.bottom() - measures.gap;
        double left = cell.x() + measures.gap;
        if (said.isEmpty()) {
            shapes.add(measures.setter.at(Messages.word, measures.prompt, left, baseline, Shape.Anchor.LEFT));
            double start = left + measures.setter.width(Messages.word, measures.prompt) + measures.gap;
            shapes.add(new Shape.Line(start, baseline + 3, cell.right() - measures.gap, baseline + 3,
                    Stroke.solid(measures.palette.link(), 1)));
        } else {
            shapes.add(measures.setter.at(measures.setter.shortened(said, measures.card, cardWidth()), measures.card, x,
                    baseline, Shape.Anchor.CENTRE));
        }
        return List.of(new Item(lane.id() + "/" + stage.id(), said.isEmpty() ? Role.HINT : Role.FEELING_POINT,
                said.isEmpty() ? NLS.bind(Messages.room, lane.name(), stage.name()) : stage.name() + ": " + said,
                new Box(cell.x() + 2, cell.y() + 2, cell.width() - 4, cell.height() - 4), shapes));
    }
}
