/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.render.service;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.osgi.util.NLS;
import org.fieldway.core.release.ReleasedGroup;
import org.fieldway.render.scene.Box;
import org.fieldway.render.scene.Colour;
import org.fieldway.render.scene.Item;
import org.fieldway.render.scene.Role;
import org.fieldway.render.scene.Segment;
import org.fieldway.render.scene.Shape;
import org.fieldway.render.scene.Stroke;
import org.fieldway.render.text.TextLine;

/** What lies behind the boxes: rings with their names, sectors, frames of groups. */
final class Backdrop {

    /** Control points of a quarter of an ellipse made of one curve. */
    private static final double QUARTER = 0.5522847498;
    private static final double LABEL_WIDTH = 170;
    private static final double BADGE = 22;

    private final Sheet sheet;
    private final Placed placed;

    Backdrop(Sheet sheet, Placed placed) {
        this.sheet = sheet;
        this.placed = placed;
    }

    List<Item> items() {
        List<Item> items = new ArrayList<>();
        placed.rings().reversed().forEach(ring -> items.add(ring(ring)));
        placed.sectors().forEach(sector -> items.add(sector(sector)));
        placed.groups().forEach(frame -> items.add(frame(frame)));
        return items;
    }

    /** Where names of rings, sectors and groups stand. */
    List<Box> labels() {
        List<Box> labels = new ArrayList<>();
        placed.rings().forEach(ring -> labels.add(labelBox(ring)));
        placed.sectors().forEach(sector -> labels.add(labelBox(sector, lines(sector.groupId()))));
        placed.groups().forEach(frame -> labels.add(new Box(frame.box().x(), frame.box().y(), frame.box().width() / 2, 30)));
        return labels;
    }

    private Box labelBox(Placed.Ring ring) {
        double width = sheet.setter.width(name(ring.number()), sheet.kind) + 16;
        return new Box(ring.centre().x() - width / 2, ring.centre().y() - ring.inner() - 18, width, 16);
    }

    private List<TextLine> lines(String groupId) {
        return sheet.setter.lines(nameOf(groupId), sheet.strong, LABEL_WIDTH, 3);
    }

    private Item ring(Placed.Ring ring) {
        Point c = ring.centre();
        double strength = Math.max(0, 0.85 - 0.22 * (ring.number() - 1));
        Colour ground = sheet.palette.header().withOpacity(strength).over(sheet.palette.background());
        String name = name(ring.number());
        Box label = labelBox(ring);
        List<Shape> shapes = new ArrayList<>();
        shapes.add(new Shape.Path(ellipse(c, ring.a(), ring.b()), ground, Stroke.solid(sheet.palette.headerBorder(), 1)));
        shapes.add(new Shape.Rectangle(label, 8, ground, Stroke.NONE));
        shapes.add(sheet.setter.at(name, sheet.kind, c.x(), label.y() + 11.8, Shape.Anchor.CENTRE));
        return new Item("ring-" + ring.number(), Role.RING, NLS.bind(Messages.ring, ring.number(), name),
                new Box(c.x() - ring.a(), c.y() - ring.b(), 2 * ring.a(), 2 * ring.b()), shapes);
    }

    private static String name(int ring) {
        return switch (ring) {
            case 1 -> Messages.ringClosest;
            case 2 -> Messages.ringClose;
            case Closeness.LAST -> Messages.ringFurther;
            default -> Messages.ringUnconnected;
        };
    }

    private static List<Segment> ellipse(Point c, double a, double b) {
        double h = a * QUARTER;
        double v = b * QUARTER;
        return List.of(new Segment.Move(c.x() + a, c.y()),
                new Segment.Curve(c.x() + a, c.y() + v, c.x() + h, c.y() + b, c.x(), c.y() + b),
                new Segment.Curve(c.x() - h, c.y() + b, c.x() - a, c.y() + v, c.x() - a, c.y()),
                new Segment.Curve(c.x() - a, c.y() - v, c.x() - h, c.y() - b, c.x(), c.y() - b),
                new Segment.Curve(c.x() + h, c.y() - b, c.x() + a, c.y() - v, c.x() + a, c.y()),
                new Segment.Close());
    }

    private Item sector(Placed.Sector sector) {
        List<Shape> shapes = new ArrayList<>();
        if (placed.sectors().size() > 1) {
            Point inner = Arc.at(sector.centre(), RingLayout.RATIO, sector.inner(), sector.from());
            Point outer = Arc.at(sector.centre(), RingLayout.RATIO, sector.b(), sector.from());
            shapes.add(new Shape.Line(inner.x(), inner.y(), outer.x(), outer.y(),
                    Stroke.solid(sheet.palette.headerBorder(), 1)));
        }
        String name = nameOf(sector.groupId());
        List<TextLine> lines = lines(sector.groupId());
        Box box = labelBox(sector, lines);
        shapes.addAll(label(sector.groupId(), lines, box));
        return new Item(sector.groupId(), Role.GROUP, NLS.bind(Messages.group, name), box, shapes);
    }

    /** Outside the rings, where the middle of the sector is. */
    private Box labelBox(Placed.Sector sector, List<TextLine> lines) {
        double middle = (sector.from() + sector.to()) / 2;
        double width = BADGE + lines.stream().mapToDouble(TextLine::width).max().orElse(0);
        double height = sheet.strong.leading() * Math.max(1, lines.size()) + 4;
        double cos = StrictMath.cos(middle);
        double sin = StrictMath.sin(middle);
        double x = sector.centre().x() + (sector.a() + 18) * cos - width / 2 * (1 - cos);
        double y = sector.centre().y() + (sector.b() + 14) * sin - height / 2 * (1 - sin);
        return new Box(x, y, width, height);
    }

    private List<Shape> label(String groupId, List<TextLine> lines, Box box) {
        List<Shape> shapes = new ArrayList<>();
        boolean sector = sheet.map.nodes().stream().anyMatch(node -> node.sector().equals(groupId));
        double left = box.x();
        if (sector) {
            SectorInk ink = sheet.ink(groupId);
            shapes.add(new Shape.Circle(left + 8, box.y() + 9, 8.5, ink.accent(), Stroke.NONE));
            shapes.add(sheet.setter.at(ink.letter(), sheet.strong.in(ink.onAccent()), left + 8, box.y() + 13,
                    Shape.Anchor.CENTRE));
            left += BADGE;
        }
        shapes.addAll(sheet.setter.place(lines, sheet.strong, left, box.right() - left, box.y() + 13));
        return shapes;
    }

    private Item frame(Placed.Frame frame) {
        String name = nameOf(frame.groupId());
        List<Shape> shapes = new ArrayList<>();
        shapes.add(new Shape.Rectangle(frame.box(), 12, sheet.palette.header().withOpacity(0.6)
                .over(sheet.palette.background()), Stroke.solid(sheet.palette.headerBorder(), 1)));
        double room = frame.box().width() - 28 - BADGE;
        shapes.addAll(label(frame.groupId(), sheet.setter.lines(name, sheet.strong, room, 1),
                new Box(frame.box().x() + 14, frame.box().y() + 8, room + BADGE, 18)));
        return new Item(frame.groupId(), Role.GROUP, NLS.bind(Messages.group, name), frame.box(), shapes);
    }

    private String nameOf(String groupId) {
        return sheet.map.groups().stream().filter(group -> group.id().equals(groupId)).map(ReleasedGroup::name)
                .findFirst().orElse("");
    }
}
