/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.render.comparison;

import java.util.ArrayList;
import java.util.List;

import org.fieldway.render.journey.Palette;
import org.fieldway.render.journey.Theme;
import org.fieldway.render.scene.Box;
import org.fieldway.render.scene.Colour;
import org.fieldway.render.scene.Item;
import org.fieldway.render.scene.Role;
import org.fieldway.render.scene.Shape;
import org.fieldway.render.scene.Stroke;
import org.fieldway.render.text.Direction;
import org.fieldway.render.text.Face;
import org.fieldway.render.text.FontMeasure;

/** Explains the bars of cards and the two curves. */
final class ComparisonLegend {

    private static final double LEFT = 36;
    private static final double SIZE = 11;
    private static final double SIGN = 40;

    private final Inks inks;
    private final Palette palette;
    private final List<Shape> shapes = new ArrayList<>();
    private double x = LEFT;

    ComparisonLegend(Inks inks, Theme theme) {
        this.inks = inks;
        this.palette = Palette.of(theme);
    }

    Item item(String id, double top, double width, boolean feelings) {
        double middle = top + 12;
        card(middle, true, false, Messages.legendFirst);
        card(middle, false, true, Messages.legendSecond);
        card(middle, true, true, Messages.legendBoth);
        if (feelings) {
            curve(middle, true, Messages.legendCurveFirst);
            curve(middle, false, Messages.legendCurveSecond);
        }
        return new Item(id + "/comparison", Role.LEGEND, Messages.legend, new Box(20, top, width - 40, 24), shapes);
    }

    private void card(double middle, boolean first, boolean second, String text) {
        Box box = new Box(x, middle - 10, SIGN, 20);
        shapes.add(new Shape.Rectangle(box, 4, Colour.NONE, Stroke.solid(palette.headerBorder(), 1)));
        if (first) {
            shapes.addAll(inks.bar(x, box.y() - 4, box.height() + 8, true));
        }
        if (second) {
            shapes.addAll(inks.bar(box.right() - Inks.BAR, box.y() - 4, box.height() + 8, false));
        }
        text(middle, text);
    }

    private void curve(double middle, boolean first, String text) {
        Stroke stroke = first ? Stroke.solid(inks.first(), 2.5) : Stroke.dashed(inks.second(), 2.5, 8, 5);
        shapes.add(new Shape.Line(x, middle, x + SIGN, middle, stroke));
        shapes.add(TwoCurves.sign(x + SIGN / 2, middle, inks, palette, first));
        text(middle, text);
    }

    private void text(double middle, String text) {
        double width = FontMeasure.INSTANCE.width(text, Face.REGULAR, SIZE);
        shapes.add(new Shape.Text(text, x + SIGN + 8, middle + 4, width, Face.REGULAR, SIZE, palette.muted(),
                Shape.Anchor.LEFT, Direction.isRightToLeft(text)));
        x += SIGN + 8 + width + 28;
    }
}
