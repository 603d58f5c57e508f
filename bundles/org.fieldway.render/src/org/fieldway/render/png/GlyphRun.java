/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.render.png;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.text.Bidi;
import java.util.ArrayDeque;
import org.fieldway.render.scene.Shape;
import org.fieldway.render.text.Clusters;
import org.fieldway.render.text.Face;
import org.fieldway.render.text.GlyphWalk;

/**
 * Makes the outline of a line of text from the shipped fonts, in visual order. A sign that all of them lack is an empty
 * box of the width that layout has reserved for it, so that readers see that there is something.
 */
final class GlyphRun {

    private final Face face;
    private final double size;
    private final double baseline;
    private final Path2D.Double outline = new Path2D.Double(Path2D.WIND_NON_ZERO);
    private double x;

    private GlyphRun(Shape.Text text) {
        face = text.face();
        size = text.size();
        baseline = text.baseline();
        x = text.left();
    }

    static Path2D outline(Shape.Text text) {
        var run = new GlyphRun(text);
        String composed = GlyphWalk.prepared(text.text());
        int base = text.rightToLeft() ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT;
        var bidi = new Bidi(composed, base);
        if (bidi.isLeftToRight()) {
            run.forwards(composed);
        } else {
            run.reordered(composed, bidi);
        }
        return run.outline;
    }

    private void reordered(String text, Bidi bidi) {
        int count = bidi.getRunCount();
        byte[] levels = new byte[count];
        Integer[] order = new Integer[count];
        for (int i = 0; i < count; i++) {
            levels[i] = (byte) bidi.getRunLevel(i);
            order[i] = i;
        }
        Bidi.reorderVisually(levels, 0, order, 0, count);
        for (int i : order) {
            String part = text.substring(bidi.getRunStart(i), bidi.getRunLimit(i));
            if (bidi.getRunLevel(i) % 2 == 0) {
                forwards(part);
            } else {
                backwards(part);
            }
        }
    }

    private void forwards(String text) {
        for (int start = 0; start < text.length();) {
            int end = Clusters.end(text, start);
            cluster(text, start, end, false);
            start = end;
        }
    }

    private void backwards(String text) {
        var ends = new ArrayDeque<int[]>();
        for (int start = 0; start < text.length();) {
            int end = Clusters.end(text, start);
            ends.push(new int[] {start, end});
            start = end;
        }
        ends.forEach(range -> cluster(text, range[0], range[1], true));
    }

    private void cluster(String text, int start, int end, boolean mirrored) {
        int[] signs = text.substring(start, end).codePoints().map(c -> mirrored ? Mirror.of(c) : c).toArray();
        for (GlyphWalk.Glyph glyph : GlyphWalk.glyphs(signs, face)) {
            if (glyph.typeface() == null) {
                box(glyph.ems());
            } else {
                draw(glyph);
            }
        }
    }

    private void draw(GlyphWalk.Glyph glyph) {
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
