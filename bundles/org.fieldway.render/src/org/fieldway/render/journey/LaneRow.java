/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.render.journey;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.osgi.util.NLS;
import org.fieldway.core.lanes.CardShape;
import org.fieldway.core.lanes.LaneKind;
import org.fieldway.core.release.FeelingPoint;
import org.fieldway.core.release.ReleasedCard;
import org.fieldway.core.release.ReleasedLane;
import org.fieldway.core.release.ReleasedStage;
import org.fieldway.render.scene.Box;
import org.fieldway.render.scene.Colour;
import org.fieldway.render.scene.Item;
import org.fieldway.render.scene.Role;
import org.fieldway.render.scene.Shape;
import org.fieldway.render.scene.Stroke;
import org.fieldway.render.text.TextLine;

/** One lane, measured: its title, its cards one beneath the other in each cell, its curve where it is a feelings lane. */
final class LaneRow {

    private static final double BAR = 5;
    private static final double TITLE_ROOM = 150;
    private static final double CURVE_TITLE_ROOM = 132;
    private static final double COLLAPSED_ROOM = 440;
    private static final double LEAST_HEIGHT = 86;
    private static final double COLLAPSED_HEIGHT = 38;
    private static final double PAD_TOP = 10;
    private static final double PAD_BOTTOM = 14;
    private static final double CARD_GAP = 8;

    private final Sheet sheet;
    private final ReleasedLane lane;
    private final LaneKind kind;
    private final LaneInk ink;
    private final int cardCount;
    private final List<List<CardBox>> cells = new ArrayList<>();
    private final FeelingsPlot plot;
    private final List<TextLine> title;
    private final List<TextLine> remark;

    LaneRow(Sheet sheet, ReleasedLane lane, Map<String, List<ReleasedCard>> byStage, List<FeelingPoint> points) {
        this.sheet = sheet;
        this.lane = lane;
        this.kind = lane.kind();
        this.ink = LaneInk.of(lane, sheet.options.theme());
        this.cardCount = byStage.values().stream().mapToInt(List::size).sum();
        boolean curve = kind.shape() == CardShape.CURVE && !lane.collapsed();
        this.plot = curve ? new FeelingsPlot(sheet, lane, ink, points, byStage) : null;
        double room = curve ? CURVE_TITLE_ROOM : TITLE_ROOM;
        this.title = sheet.setter.lines(lane.name(), sheet.laneName, lane.collapsed() ? COLLAPSED_ROOM : room,
                lane.collapsed() ? 1 : 0);
        this.remark = sheet.setter.lines(remarkText(), sheet.small, room, 0);
        if (!lane.collapsed()) {
            sheet.map.stages().forEach(stage -> cells.add(boxes(stage, byStage.getOrDefault(stage.id(), List.of()))));
        }
    }

    private String remarkText() {
        if (lane.collapsed()) {
            return NLS.bind(Messages.laneCollapsed, cardCount);
        }
        return plot == null ? "" : plot.remark();
    }

    private List<CardBox> boxes(ReleasedStage stage, List<ReleasedCard> cards) {
        String place = NLS.bind(Messages.cardPlace, lane.name(), stage.name());
        return cards.stream().filter(card -> plot == null || !plot.standsFor(card))
                .map(card -> new CardBox(sheet, card, kind, ink, place)).toList();
    }

    ReleasedLane lane() {
        return lane;
    }

    boolean isBelowVisibility() {
        return kind.belowVisibility();
    }

    double height() {
        if (lane.collapsed()) {
            return COLLAPSED_HEIGHT;
        }
        double titles = 18 + sheet.laneName.leading() * title.size() + sheet.small.leading() * remark.size() + 12;
        double tallest = cells.stream().mapToDouble(LaneRow::stack).max().orElse(0);
        double cards = tallest == 0 ? 0 : PAD_TOP + tallest + PAD_BOTTOM;
        return Math.max(Math.max(LEAST_HEIGHT, titles), plotHeight() + cards);
    }

    private double plotHeight() {
        return plot == null ? 0 : FeelingsPlot.HEIGHT;
    }

    private static double stack(List<CardBox> cell) {
        return cell.stream().mapToDouble(CardBox::height).sum() + CARD_GAP * Math.max(0, cell.size() - 1);
    }

    /** The frame of the lane. */
    Item band(double top) {
        var box = new Box(Sheet.MARGIN, top, sheet.right() - Sheet.MARGIN, height());
        var frame = new Shape.Rectangle(box, 0, Colour.NONE, Stroke.solid(sheet.palette.frame(), 1));
        return new Item(lane.id(), Role.LANE, NLS.bind(Messages.laneName, lane.name()), box, List.of(frame));
    }

    Item titleItem(double top) {
        List<Shape> shapes = new ArrayList<>();
        var bar = new Box(Sheet.MARGIN, top, BAR, height());
        shapes.add(new Shape.Rectangle(bar, 0, ink.accent(), Stroke.NONE));
        double baseline = top + (lane.collapsed() ? 24 : 26);
        double room = lane.collapsed() ? title.stream().mapToDouble(TextLine::width).sum() : TITLE_ROOM;
        shapes.addAll(sheet.setter.place(title, sheet.laneName, Sheet.TEXT_LEFT, room, baseline));
        if (lane.collapsed()) {
            shapes.addAll(sheet.setter.place(remark, sheet.small, Sheet.TEXT_LEFT + room + 12, 300, baseline));
        } else {
            baseline += sheet.laneName.leading() * title.size() + 1;
            shapes.addAll(sheet.setter.place(remark, sheet.small, Sheet.TEXT_LEFT, TITLE_ROOM, baseline));
        }
        double width = lane.collapsed() ? sheet.right() - Sheet.MARGIN : Sheet.FIRST_STAGE - Sheet.MARGIN - 4;
        return new Item(lane.id(), Role.LANE_TITLE, NLS.bind(Messages.laneName, lane.name()),
                new Box(Sheet.MARGIN, top, width, height()), shapes);
    }

    /** The curve, if any, and all cards. */
    List<Item> content(double top) {
        List<Item> items = new ArrayList<>();
        if (plot != null) {
            items.addAll(plot.items(top));
        }
        for (int stage = 0; stage < cells.size(); stage++) {
            double y = top + plotHeight() + PAD_TOP;
            for (CardBox card : cells.get(stage)) {
                items.add(card.at(sheet.stageLeft(stage) + 6, y));
                y += card.height() + CARD_GAP;
            }
        }
        return items;
    }
}
