/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.render.journey;

import java.util.ArrayList;
import java.util.List;
import org.fieldway.core.release.FeelingPoint;
import org.fieldway.core.release.MapKind;
import org.fieldway.core.release.ReleasedCard;
import org.fieldway.core.release.ReleasedLane;
import org.fieldway.render.scene.Box;
import org.fieldway.render.scene.Colour;
import org.fieldway.render.scene.Item;
import org.fieldway.render.scene.Role;
import org.fieldway.render.scene.Shape;
import org.fieldway.render.scene.Stroke;

/** Explains the signs that occur on the map, and no others; beneath them what must be said with the map. */
final class Legend {

    private static final double LEFT = 36;
    private static final double LINE = 24;
    private static final double BETWEEN = 36;

    /** Draws a sign around a height and says how wide it is. */
    private record Entry(List<Shape> sign, double signWidth, String text) { }

    private final Sheet sheet;
    private final List<Entry> entries = new ArrayList<>();

    Legend(Sheet sheet) {
        this.sheet = sheet;
        if (sheet.options.legend()) {
            addCards();
            addFeelings();
        }
    }

    private void addCards() {
        Colour ink = sheet.palette.muted();
        var shown = sheet.map.lanes().stream().filter(l -> !l.collapsed()).map(ReleasedLane::id).toList();
        List<ReleasedCard> cards = sheet.map.cards().stream().filter(c -> shown.contains(c.laneId())).toList();
        if (sheet.options.evidence() && cards.stream().anyMatch(c -> !c.withheld() && c.grounds().dots() > 0)) {
            boolean individual = sheet.map.kind() == MapKind.INDIVIDUAL;
            entries.add(new Entry(Dots.at(3, 0, individual ? 3 : 2, ink), 24,
                    individual ? Messages.legendDotsIndividual : Messages.legendDots));
        }
        if (cards.stream().anyMatch(CardName::isConjecture)) {
            entries.add(card(Stroke.dashed(ink, 1.2, 4, 3), Messages.legendConjecture));
        }
        if (sheet.options.evidence() && cards.stream().anyMatch(c -> !c.withheld() && c.grounds().gone() > 0)) {
            entries.add(new Entry(Dots.gone(4, 0, sheet.palette.warning()), 8, Messages.legendGone));
        }
        if (cards.stream().anyMatch(ReleasedCard::withheld)) {
            entries.add(card(Stroke.dashed(ink, 1, 2, 3), Messages.legendWithheld));
        }
    }

    private static Entry card(Stroke stroke, String text) {
        return new Entry(List.of(new Shape.Rectangle(new Box(0, -8, 26, 16), 4, Colour.NONE, stroke)), 26, text);
    }

    private void addFeelings() {
        for (ReleasedLane lane : sheet.map.lanes()) {
            List<FeelingPoint> points = sheet.map.feelings().stream().filter(p -> p.laneId().equals(lane.id())).toList();
            if (lane.collapsed() || points.isEmpty()) {
                continue;
            }
            Colour accent = LaneInk.of(lane, sheet.options.theme()).accent();
            if (points.stream().anyMatch(p -> p.q1() != p.q3())) {
                entries.add(band(accent));
            }
            if (points.stream().anyMatch(p -> p.singles().size() > 1)) {
                entries.add(new Entry(List.of(new Shape.Circle(4, 0, 2.5, accent, Stroke.NONE)), 8,
                        Messages.legendSingles));
            }
            return;
        }
    }

    private static Entry band(Colour accent) {
        var ground = new Shape.Rectangle(new Box(0, -8, 26, 16), 0, accent.withOpacity(0.16), Stroke.NONE);
        var line = new Shape.Line(0, 0, 26, 0, Stroke.solid(accent, 2.5));
        return new Entry(List.of(ground, line), 26, Messages.legendBand);
    }

    /** Legend and notes from {@code top} on. */
    List<Item> items(double top) {
        List<Item> items = new ArrayList<>();
        double y = top;
        if (!entries.isEmpty()) {
            Item legend = legend(y + LINE / 2);
            items.add(legend);
            y = legend.bounds().bottom();
        }
        for (String note : sheet.map.notes()) {
            Item item = note(note, y, items.size());
            items.add(item);
            y = item.bounds().bottom();
        }
        return items;
    }

    private Item legend(double firstLine) {
        List<Shape> shapes = new ArrayList<>();
        double x = LEFT;
        double y = firstLine;
        for (Entry entry : entries) {
            double width = entry.signWidth() + 8 + sheet.setter.width(entry.text(), sheet.small);
            if (x > LEFT && x + width > sheet.right()) {
                x = LEFT;
                y += LINE;
            }
            for (Shape part : entry.sign()) {
                shapes.add(part.moved(x, y));
            }
            shapes.add(sheet.setter.at(entry.text(), sheet.small, x + entry.signWidth() + 8, y + 4, Shape.Anchor.LEFT));
            x += width + BETWEEN;
        }
        var box = new Box(Sheet.MARGIN, firstLine - LINE / 2, sheet.right() - Sheet.MARGIN, y - firstLine + LINE);
        return new Item(sheet.map.id(), Role.LEGEND, Messages.legend, box, shapes);
    }

    private Item note(String text, double top, int index) {
        double room = sheet.right() - LEFT;
        var lines = sheet.setter.lines(text, sheet.small, room, 0);
        double height = 6 + sheet.small.leading() * Math.max(1, lines.size());
        return new Item(sheet.map.id() + "/" + index, Role.NOTE, text, new Box(Sheet.MARGIN, top,
                sheet.right() - Sheet.MARGIN, height), sheet.setter.place(lines, sheet.small, LEFT, room, top + 15));
    }
}
