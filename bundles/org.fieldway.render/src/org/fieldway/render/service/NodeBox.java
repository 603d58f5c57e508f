/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.render.service;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fieldway.core.release.ReleasedNode;
import org.fieldway.core.release.ReleasedService;
import org.fieldway.core.release.Standing;
import org.fieldway.render.journey.TextStyle;
import org.fieldway.render.scene.Box;
import org.fieldway.render.scene.Colour;
import org.fieldway.render.scene.Item;
import org.fieldway.render.scene.Role;
import org.fieldway.render.scene.Shape;
import org.fieldway.render.scene.Shape.Anchor;
import org.fieldway.render.scene.Stroke;
import org.fieldway.render.text.TextLine;

/** The box of an organisation, measured; then drawn where the arrangement wants it. */
final class NodeBox {

    private static final double WIDTH = 178;
    private static final double CENTRE_WIDTH = 214;
    private static final double PAD = 10;
    private static final double TEXT_LEFT = 33;
    private static final int NAME_LINES = 4;
    private static final int SERVICE_LINES = 3;

    private final Sheet sheet;
    private final ReleasedNode node;
    private final boolean centre;
    private final Badges badges;
    private final ChangeMarks marks;
    private final List<TextLine> name;
    private final List<TextLine> kind;
    private final List<TextLine> words;
    private final Map<String, Row> rows = new LinkedHashMap<>();
    private final double header;
    private final double width;
    private double height;

    private record Row(ReleasedService service, List<TextLine> name, List<TextLine> words, double top, double height) { }

    NodeBox(Sheet sheet, ReleasedNode node, Badges badges, ChangeMarks marks) {
        this.sheet = sheet;
        this.node = node;
        this.badges = badges;
        this.marks = marks;
        centre = sheet.isRings() && node.id().equals(sheet.map.centreId());
        width = centre ? CENTRE_WIDTH : WIDTH;
        double room = width - TEXT_LEFT - PAD;
        name = sheet.setter.lines(node.name(), sheet.name, room, NAME_LINES);
        kind = sheet.setter.lines(node.kind(), sheet.kind, room, 1);
        words = sheet.setter.lines(NodeName.words(node.standing()), sheet.words, room, 2);
        header = 14 + sheet.name.leading() * Math.max(1, name.size()) + sheet.kind.leading() * (kind.size() + words.size())
                + (badges.of(node.id()).isEmpty() ? 0 : Badges.HEIGHT + 5);
        height = header + (node.services().isEmpty() ? 2 : 6);
        node.services().forEach(this::addRow);
        height += node.services().isEmpty() ? 0 : 4;
    }

    private void addRow(ReleasedService service) {
        double room = width - 24 - 8 - badges.width(service.id());
        var lines = sheet.setter.lines(service.name(), sheet.service, room, SERVICE_LINES);
        String standing = service.standing().equals(node.standing()) ? "" : NodeName.words(service.standing());
        var below = sheet.setter.lines(standing, sheet.words, room, 1);
        double rowHeight = 4 + sheet.service.leading() * Math.max(1, lines.size()) + sheet.words.leading() * below.size();
        rows.put(service.id(), new Row(service, lines, below, height, rowHeight));
        height += rowHeight;
    }

    String id() {
        return node.id();
    }

    ReleasedNode node() {
        return node;
    }

    double width() {
        return width;
    }

    double height() {
        return height;
    }

    /** The box around a centre. */
    Box around(Point at) {
        return new Box(at.x() - width / 2, at.y() - height / 2, width, height);
    }

    /** How far below the upper edge a line to an actor ends; negative where it may end anywhere on the border. */
    double portOf(String actorId) {
        Row row = rows.get(actorId);
        return row == null ? -1 : row.top() + row.height() / 2;
    }

    /** Where the part that stands for the organisation itself ends, below the upper edge. */
    double headerHeight() {
        return header;
    }

    List<Item> items(Point at, long relations) {
        Box box = around(at);
        List<Item> items = new ArrayList<>();
        List<Shape> shapes = new ArrayList<>();
        shapes.add(new Shape.Rectangle(box, 8, ground(), border()));
        shapes.addAll(head(box));
        if (!rows.isEmpty()) {
            double y = box.y() + header + 3;
            shapes.add(new Shape.Line(box.x() + PAD, y, box.right() - PAD, y, Stroke.solid(ink().border(), 0.7)));
        }
        shapes.addAll(marks.at(node.id(), box.right(), box.y()));
        items.add(new Item(node.id(), Role.NODE, NodeName.of(node, centre, relations, marks.of(node.id())), box, shapes));
        rows.values().forEach(row -> items.add(row(row, box)));
        return items;
    }

    private List<Shape> head(Box box) {
        List<Shape> shapes = new ArrayList<>();
        double dotX = box.x() + PAD + 8;
        shapes.add(new Shape.Circle(dotX, box.y() + 18, 8.5, isThere() ? ink().accent() : sheet.palette.background(),
                Stroke.solid(ink().accent(), 1)));
        TextStyle letter = sheet.strong.in(isThere() ? ink().onAccent() : ink().accent());
        shapes.add(sheet.setter.at(ink().letter(), letter, dotX, box.y() + 22, Anchor.CENTRE));
        double left = box.x() + TEXT_LEFT;
        double room = width - TEXT_LEFT - PAD;
        double y = box.y() + 22;
        shapes.addAll(sheet.setter.place(name, sheet.name.in(text()), left, room, y));
        y += sheet.name.leading() * Math.max(1, name.size()) - 1.5;
        shapes.addAll(sheet.setter.place(kind, sheet.kind, left, room, y));
        y += sheet.kind.leading() * kind.size();
        shapes.addAll(sheet.setter.place(words, sheet.words, left, room, y));
        y += sheet.words.leading() * words.size();
        shapes.addAll(badges.at(node.id(), left, y + 1));
        return shapes;
    }

    private Item row(Row row, Box box) {
        List<Shape> shapes = new ArrayList<>();
        double top = box.y() + row.top();
        double left = box.x() + 24;
        double badgesWidth = badges.width(row.service().id());
        double room = width - 24 - 8 - badgesWidth;
        shapes.add(new Shape.Circle(box.x() + PAD + 5, top + 9.5, 2.2, ink().accent(), Stroke.NONE));
        boolean there = row.service().standing().state() == Standing.State.EXISTING;
        shapes.addAll(sheet.setter.place(row.name(), sheet.service.in(there ? sheet.palette.text()
                : sheet.palette.muted()), left, room, top + 13.5));
        shapes.addAll(sheet.setter.place(row.words(), sheet.words, left, room,
                top + 12.5 + sheet.service.leading() * Math.max(1, row.name().size())));
        shapes.addAll(badges.at(row.service().id(), box.right() - 6 - badgesWidth, top + 9.5));
        return new Item(row.service().id(), Role.SERVICE, NodeName.of(row.service(), node),
                new Box(box.x() + 1, top, width - 2, row.height()), shapes);
    }

    private boolean isThere() {
        return node.standing().state() == Standing.State.EXISTING;
    }

    private Colour text() {
        return isThere() ? sheet.palette.text() : sheet.palette.muted();
    }

    private SectorInk ink() {
        return sheet.ink(node.sector());
    }

    private Colour ground() {
        return isThere() ? ink().tint() : sheet.palette.background();
    }

    private Stroke border() {
        return switch (node.standing().state()) {
            case EXISTING -> Stroke.solid(centre ? ink().accent() : ink().border(), centre ? 2.2 : 1.1);
            case ENDED -> Stroke.dashed(ink().border(), 1.1, 2, 4);
            case PLANNED -> Stroke.dashed(ink().border(), 1.3, 7, 4);
        };
    }
}
