/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.render.scene;

import java.util.List;
import org.fieldway.render.text.Face;

/** Something to draw; coordinates are in scene units from the scene's upper left corner. */
public sealed interface Shape {

    /** A rectangle whose corners are rounded by {@code radius}. */
    record Rectangle(Box box, double radius, Colour fill, Stroke stroke) implements Shape { }

    /** Straight and curved pieces, filled by the non-zero rule. */
    record Path(List<Segment> segments, Colour fill, Stroke stroke) implements Shape {
        public Path {
            segments = List.copyOf(segments);
        }
    }

    /** A straight line. */
    record Line(double x1, double y1, double x2, double y2, Stroke stroke) implements Shape { }

    /** A circle around a centre. */
    record Circle(double x, double y, double radius, Colour fill, Stroke stroke) implements Shape { }

    /**
     * One line of text.
     *
     * @param text whole and in logical order; painters put right-to-left text into visual order
     * @param x of the point that {@code anchor} names
     * @param baseline y of the baseline
     * @param width as measured from the shipped font
     * @param size of the font's em in scene units
     * @param rightToLeft true where the paragraph runs from right to left
     */
    record Text(String text, double x, double baseline, double width, Face face, double size, Colour colour,
            Anchor anchor, boolean rightToLeft) implements Shape {

        /** Where its letters may reach: a little more than from the tallest to the lowest. */
        public Box box() {
            return new Box(left(), baseline - size, width, size * 1.3);
        }

        /** The left edge of the text. */
        public double left() {
            return switch (anchor) {
                case LEFT -> x;
                case CENTRE -> x - width / 2;
                case RIGHT -> x - width;
            };
        }
    }

    /** This shape at another place. */
    default Shape moved(double dx, double dy) {
        return switch (this) {
            case Rectangle r -> new Rectangle(r.box().moved(dx, dy), r.radius(), r.fill(), r.stroke());
            case Path p -> new Path(p.segments().stream().map(s -> s.moved(dx, dy)).toList(), p.fill(), p.stroke());
            case Line l -> new Line(l.x1() + dx, l.y1() + dy, l.x2() + dx, l.y2() + dy, l.stroke());
            case Circle c -> new Circle(c.x() + dx, c.y() + dy, c.radius(), c.fill(), c.stroke());
            case Text t -> new Text(t.text(), t.x() + dx, t.baseline() + dy, t.width(), t.face(), t.size(), t.colour(),
                    t.anchor(), t.rightToLeft());
        };
    }

    /** Which point of a line of text its x stands for, as seen on the drawing. */
    enum Anchor { LEFT, CENTRE, RIGHT }
}
