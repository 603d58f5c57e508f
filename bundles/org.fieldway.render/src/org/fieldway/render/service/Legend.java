/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.render.service;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fieldway.core.release.ReleasedChange;
import org.fieldway.core.release.ReleasedNode;
import org.fieldway.core.release.ReleasedRelation;
import org.fieldway.core.release.Standing;
import org.fieldway.render.journey.Dots;
import org.fieldway.render.scene.Box;
import org.fieldway.render.scene.Colour;
import org.fieldway.render.scene.Item;
import org.fieldway.render.scene.Role;
import org.fieldway.render.scene.Segment;
import org.fieldway.render.scene.Shape;
import org.fieldway.render.scene.Stroke;

/** Explains the signs that occur on a map, and no others. */
final class Legend {

    private static final double LINE = 24;
    private static final double BETWEEN = 30;
    private static final double LINE_SIGN = 44;

    /** Draws a sign whose left end and middle height are at a point. */
    private interface Sign {
        List<Shape> at(double x, double y);
    }

    private record Entry(Sign sign, double signWidth, String text) { }

    private final Sheet sheet;
    private final List<Entry> entries = new ArrayList<>();

    Legend(Sheet sheet) {
        this.sheet = sheet;
        if (sheet.options.legend()) {
            addSectors();
            addKinds();
            addStates();
            addEvidence();
            addMarks();
        }
    }

    private void addSectors() {
        Map<String, String> sectors = new LinkedHashMap<>();
        sheet.map.nodes().stream().filter(node -> !node.service())
                .forEach(node -> sectors.putIfAbsent(node.sector(), node.sectorName()));
        sectors.forEach((id, name) -> {
            SectorInk ink = sheet.ink(id);
            entries.add(new Entry((x, y) -> List.of(new Shape.Circle(x + 8, y, 8.5, ink.accent(), Stroke.NONE),
                    sheet.setter.at(ink.letter(), sheet.strong.in(ink.onAccent()), x + 8, y + 4, Shape.Anchor.CENTRE)),
                    17, name));
        });
    }

    private void addKinds() {
        Map<String, ReleasedRelation> kinds = new LinkedHashMap<>();
        sheet.map.relations().forEach(relation -> kinds.putIfAbsent(relation.kind(), relation));
        kinds.forEach((kind, relation) -> {
            RelationInk ink = RelationInk.of(kind, sheet.options.theme());
            entries.add(new Entry((x, y) -> line(ink, x, y), LINE_SIGN, relation.kindName()));
        });
    }

    private List<Shape> line(RelationInk ink, double x, double y) {
        Point tip = new Point(x + LINE_SIGN - 2, y);
        double end = tip.x() - Heads.room(ink);
        return List.of(new Shape.Path(List.of(new Segment.Move(x, y), new Segment.To(end, y)), Colour.NONE, ink.stroke(1)),
                Heads.at(ink, 1, tip, new Point(x, y), sheet.palette.background()));
    }

    private void addStates() {
        if (anyIs(Standing.State.ENDED)) {
            entries.add(box(Stroke.dashed(sheet.palette.muted(), 1.1, 2, 4), Messages.legendEnded));
        }
        if (anyIs(Standing.State.PLANNED)) {
            entries.add(box(Stroke.dashed(sheet.palette.muted(), 1.3, 7, 4), Messages.legendPlanned));
        }
    }

    private boolean anyIs(Standing.State state) {
        return sheet.map.nodes().stream().map(ReleasedNode::standing).anyMatch(standing -> standing.state() == state);
    }

    private static Entry box(Stroke stroke, String text) {
        return new Entry((x, y) -> List.of(new Shape.Rectangle(new Box(x, y - 8, 26, 16), 4, Colour.NONE, stroke)), 26, text);
    }

    private void addEvidence() {
        if (sheet.options.evidence() && sheet.map.relations().stream().anyMatch(line -> line.grounds().dots() > 0)) {
            entries.add(new Entry((x, y) -> Dots.at(x + 3, y, 2, sheet.palette.muted()), 24, Messages.legendDots));
        }
        if (sheet.map.relations().stream().anyMatch(RelationName::isConjecture)) {
            entries.add(pale(RelationLines.CONJECTURE, Messages.legendConjecture));
        }
        if (sheet.map.relations().stream().anyMatch(line -> line.standing().state() != Standing.State.EXISTING)) {
            entries.add(pale(RelationLines.NOT_THERE, Messages.legendNotThere));
        }
    }

    private Entry pale(double opacity, String text) {
        Stroke stroke = Stroke.solid(sheet.palette.muted().withOpacity(opacity), 1.6);
        return new Entry((x, y) -> List.of(new Shape.Line(x, y, x + 30, y, stroke)), 30, text);
    }

    private void addMarks() {
        if (sheet.options.routes() && !sheet.map.routes().isEmpty()) {
            entries.add(new Entry((x, y) -> Badges.sign(sheet, "A1", x, y), 26, Messages.legendRoute));
        }
        if (sheet.options.changes()) {
            addChange("happened", Messages.legendHappened);
            addChange("planned", Messages.legendChangePlanned);
            addChange("uncertain", Messages.legendUncertain);
        }
    }

    private void addChange(String status, String text) {
        sheet.map.changes().stream().filter(change -> change.status().equals(status)).findFirst().ifPresent((
                ReleasedChange change) -> entries.add(new Entry((x, y) ->
                        ChangeMarks.mark(sheet, change, x + ChangeMarks.REACH, y), 2 * ChangeMarks.REACH, text)));
    }

    /** The legend from {@code top} on; empty where there is nothing to explain. */
    List<Item> items(double top, double right) {
        if (entries.isEmpty()) {
            return List.of();
        }
        List<Shape> shapes = new ArrayList<>();
        double x = Sheet.MARGIN;
        double y = top + LINE / 2;
        for (Entry entry : entries) {
            double width = entry.signWidth() + 8 + sheet.setter.width(entry.text(), sheet.small);
            if (x > Sheet.MARGIN && x + width > right) {
                x = Sheet.MARGIN;
                y += LINE;
            }
            shapes.addAll(entry.sign().at(x, y));
            shapes.add(sheet.setter.at(entry.text(), sheet.small, x + entry.signWidth() + 8, y + 4, Shape.Anchor.LEFT));
            x += width + BETWEEN;
        }
        return List.of(new Item(sheet.map.id(), Role.LEGEND, Messages.legend,
                new Box(Sheet.MARGIN - 8, top, right - Sheet.MARGIN + 16, y - top + LINE / 2), shapes));
    }
}
