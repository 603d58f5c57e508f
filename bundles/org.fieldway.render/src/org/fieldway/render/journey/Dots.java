/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.render.journey;

import java.util.ArrayList;
import java.util.List;
import org.fieldway.render.scene.Colour;
import org.fieldway.render.scene.Shape;
import org.fieldway.render.scene.Stroke;

/** Three dots, some filled: how many people stand behind something. */
public final class Dots {

    private static final int COUNT = 3;
    private static final double STEP = 9;
    private static final double RADIUS = 3;

    private Dots() { }

    /** Dots whose first centre is at (x, y). */
    public static List<Shape> at(double x, double y, int filled, Colour colour) {
        List<Shape> dots = new ArrayList<>();
        for (int i = 0; i < COUNT; i++) {
            Colour fill = i < filled ? colour : Colour.NONE;
            dots.add(new Shape.Circle(x + i * STEP, y, RADIUS, fill, Stroke.solid(colour, 1)));
        }
        return dots;
    }

    /** A dot that is struck out: something that stood there is gone. */
    static List<Shape> gone(double x, double y, Colour colour) {
        Stroke line = Stroke.solid(colour, 1.2);
        return List.of(new Shape.Circle(x, y, RADIUS, Colour.NONE, line), new Shape.Line(x - 4, y + 4, x + 4, y - 4, line));
    }
}
