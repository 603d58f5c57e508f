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

        /** The left edge of the text. */
        public double left() {
            return switch (anchor) {
                case LEFT -> x;
                case CENTRE -> x - width / 2;
                case RIGHT -> x - width;
            };
        }
    }

    /** Which point of a line of text its x stands for, as seen on the drawing. */
    enum Anchor { LEFT, CENTRE, RIGHT }
}
