/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.render.journey;

import java.util.ArrayList;
import java.util.List;
import org.fieldway.render.scene.Shape;
import org.fieldway.render.scene.Shape.Anchor;
import org.fieldway.render.text.Direction;
import org.fieldway.render.text.LineBreaker;
import org.fieldway.render.text.TextLine;
import org.fieldway.render.text.TextMeasure;

/** Breaks and places text in a {@link TextStyle}. */
public final class Typesetter {

    private final TextMeasure measure;

    public Typesetter(TextMeasure measure) {
        this.measure = measure;
    }

    /** At most {@code maxLines} lines, the last one ended by an ellipsis where text is left over; 0 for no limit. */
    public List<TextLine> lines(String text, TextStyle style, double width, int maxLines) {
        return new LineBreaker(measure, style.face(), style.size()).lines(text, width, maxLines);
    }

    /** The width on one line, in scene units. */
    public double width(String text, TextStyle style) {
        return measure.width(text, style.face(), style.size());
    }

    /** Places lines one beneath the other; right-to-left lines end at the right edge. */
    public List<Shape> place(List<TextLine> lines, TextStyle style, double x, double width, double firstBaseline) {
        List<Shape> shapes = new ArrayList<>(lines.size());
        double baseline = firstBaseline;
        for (TextLine line : lines) {
            if (!line.text().isEmpty()) {
                Anchor anchor = line.rightToLeft() ? Anchor.RIGHT : Anchor.LEFT;
                double at = line.rightToLeft() ? x + width : x;
                shapes.add(new Shape.Text(line.text(), at, baseline, line.width(), style.face(), style.size(),
                        style.colour(), anchor, line.rightToLeft()));
            }
            baseline += style.leading();
        }
        return shapes;
    }

    /** One line at a point. */
    public Shape.Text at(String text, TextStyle style, double x, double baseline, Anchor anchor) {
        return new Shape.Text(text, x, baseline, width(text, style), style.face(), style.size(), style.colour(), anchor,
                Direction.isRightToLeft(text));
    }

    /** One line, shortened with an ellipsis where it is wider than {@code width}. */
    public String shortened(String text, TextStyle style, double width) {
        List<TextLine> lines = lines(text.replaceAll("\\s+", " "), style, width, 1);
        return lines.isEmpty() ? "" : lines.getFirst().text();
    }
}
