/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.render.png;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import org.fieldway.render.scene.Shape;
import org.fieldway.render.text.VisualLine;

/**
 * Makes the outline of a line of text from the shipped fonts, in visual order. A sign that all of them lack is an empty
 * box of the width that layout has reserved for it, so that readers see that there is something.
 */
final class GlyphRun {

    private final double size;
    private final double baseline;
    private final Path2D.Double outline = new Path2D.Double(Path2D.WIND_NON_ZERO);
    private double x;

    private GlyphRun(Shape.Text text) {
        size = text.size();
        baseline = text.baseline();
        x = text.left();
    }

    static Path2D outline(Shape.Text text) {
        var run = new GlyphRun(text);
        VisualLine.of(text.text(), text.face(), text.rightToLeft()).forEach(run::add);
        return run.outline;
    }

    private void add(VisualLine.Sign sign) {
        if (sign.typeface() == null) {
            box(sign.ems());
        } else {
            draw(sign);
        }
    }

    private void draw(VisualLine.Sign glyph) {
        double scale = size / glyph.typeface().unitsPerEm();
        var place = new AffineTransform(scale, 0, 0, -scale, x, baseline);
        outline.append(glyph.typeface().outline(glyph.codePoint()).getPathIterator(place), false);
        x += glyph.ems() * size;
    }

    /** A frame as high as capital letters; nothing for signs without width. */
    private void box(double ems) {
        double width = ems * size;
        if (width > 0) {
            double inset = size * 0.08;
            frame(x + inset, baseline - size * 0.72, x + width - inset, baseline, size * 0.07);
        }
        x += width;
    }

    private void frame(double left, double top, double right, double bottom, double line) {
        outline.append(new Rectangle2D.Double(left, top, right - left, line), false);
        outline.append(new Rectangle2D.Double(left, bottom - line, right - left, line), false);
        outline.append(new Rectangle2D.Double(left, top, line, bottom - top), false);
        outline.append(new Rectangle2D.Double(right - line, top, line, bottom - top), false);
    }
}
