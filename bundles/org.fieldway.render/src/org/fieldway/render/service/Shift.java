/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.render.service;

import java.util.List;
import org.fieldway.render.scene.Box;
import org.fieldway.render.scene.Item;
import org.fieldway.render.scene.Segment;
import org.fieldway.render.scene.Shape;

/** Moves what was drawn from the origin of places to where the scene has it. */
final class Shift {

    private Shift() { }

    static Item by(Item item, double dx, double dy) {
        List<Shape> shapes = item.shapes().stream().map(shape -> by(shape, dx, dy)).toList();
        return new Item(item.id(), item.role(), item.name(), by(item.bounds(), dx, dy), shapes);
    }

    private static Box by(Box box, double dx, double dy) {
        return new Box(box.x() + dx, box.y() + dy, box.width(), box.height());
    }

    private static Shape by(Shape shape, double dx, double dy) {
        return switch (shape) {
            case Shape.Rectangle r -> new Shape.Rectangle(by(r.box(), dx, dy), r.radius(), r.fill(), r.stroke());
            case Shape.Path p -> new Shape.Path(p.segments().stream().map(segment -> by(segment, dx, dy)).toList(),
                    p.fill(), p.stroke());
            case Shape.Line l -> new Shape.Line(l.x1() + dx, l.y1() + dy, l.x2() + dx, l.y2() + dy, l.stroke());
            case Shape.Circle c -> new Shape.Circle(c.x() + dx, c.y() + dy, c.radius(), c.fill(), c.stroke());
            case Shape.Text t -> new Shape.Text(t.text(), t.x() + dx, t.baseline() + dy, t.width(), t.face(), t.size(),
                    t.colour(), t.anchor(), t.rightToLeft());
        };
    }

    private static Segment by(Segment segment, double dx, double dy) {
        return switch (segment) {
            case Segment.Move m -> new Segment.Move(m.x() + dx, m.y() + dy);
            case Segment.To t -> new Segment.To(t.x() + dx, t.y() + dy);
            case Segment.Curve c -> new Segment.Curve(c.x1() + dx, c.y1() + dy, c.x2() + dx, c.y2() + dy, c.x() + dx,
                    c.y() + dy);
            case Segment.Close c -> c;
        };
    }
}
