/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.render.comparison;

import java.util.ArrayList;
import java.util.List;

import org.fieldway.render.journey.Theme;
import org.fieldway.render.scene.Box;
import org.fieldway.render.scene.Colour;
import org.fieldway.render.scene.Shape;
import org.fieldway.render.scene.Stroke;

/**
 * The colours of the two maps, which those who are colour-blind can tell apart (Okabe and Ito, Color Universal Design,
 * 2008: blue and vermilion, darkened for contrast), and the bars in them.
 */
record Inks(Colour first, Colour second) {

    static final double BAR = 5;

    private static final double INSET = 7;
    private static final double DASH = 5;
    private static final double SPACE = 3;

    static Inks of(Theme theme) {
        return theme == Theme.DARK ? new Inks(Colour.of("#6cb6ff"), Colour.of("#ff9d5c"))
                : new Inks(Colour.of("#0b5cad"), Colour.of("#b8430a"));
    }

    Colour of(boolean isFirst) {
        return isFirst ? first : second;
    }

    /** A whole bar for the first map, a broken one for the second. */
    List<Shape> bar(double x, double top, double height, boolean isFirst) {
        List<Shape> shapes = new ArrayList<>();
        double from = top + INSET;
        double to = top + height - INSET;
        if (isFirst) {
            shapes.add(new Shape.Rectangle(new Box(x, from, BAR, to - from), 2, first, Stroke.NONE));
            return shapes;
        }
        for (double y = from; y < to; y += DASH + SPACE) {
            shapes.add(new Shape.Rectangle(new Box(x, y, BAR, Math.min(DASH, to - y)), 1, second, Stroke.NONE));
        }
        return shapes;
    }
}
