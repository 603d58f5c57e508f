/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.render.png;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import org.fieldway.render.scene.Box;
import org.fieldway.render.scene.Colour;
import org.fieldway.render.scene.Segment;
import org.fieldway.render.scene.Shape;
import org.fieldway.render.scene.Stroke;
import org.fieldway.render.screen.Canvas;

/** Draws shapes with Java2D. */
final class PictureCanvas implements Canvas {

    private final Graphics2D graphics;

    PictureCanvas(Graphics2D graphics) {
        this.graphics = graphics;
    }

    @Override
    public void rectangle(Shape.Rectangle r) {
        Box box = r.box();
        draw(new RoundRectangle2D.Double(box.x(), box.y(), box.width(), box.height(), 2 * r.radius(), 2 * r.radius()),
                r.fill(), r.stroke());
    }

    @Override
    public void path(Shape.Path path) {
        var outline = new Path2D.Double(Path2D.WIND_NON_ZERO);
        for (Segment segment : path.segments()) {
            switch (segment) {
                case Segment.Move m -> outline.moveTo(m.x(), m.y());
                case Segment.To t -> outline.lineTo(t.x(), t.y());
                case Segment.Curve c -> outline.curveTo(c.x1(), c.y1(), c.x2(), c.y2(), c.x(), c.y());
                case Segment.Close c -> outline.closePath();
            }
        }
        draw(outline, path.fill(), path.stroke());
    }

    @Override
    public void line(Shape.Line l) {
        draw(new Line2D.Double(l.x1(), l.y1(), l.x2(), l.y2()), Colour.NONE, l.stroke());
    }

    @Override
    public void circle(Shape.Circle c) {
        double size = 2 * c.radius();
        draw(new Ellipse2D.Double(c.x() - c.radius(), c.y() - c.radius(), size, size), c.fill(), c.stroke());
    }

    @Override
    public void text(Shape.Text text) {
        graphics.setColor(color(text.colour()));
        graphics.fill(GlyphRun.outline(text));
    }

    private void draw(java.awt.Shape shape, Colour fill, Stroke stroke) {
        if (fill.isVisible()) {
            graphics.setColor(color(fill));
            graphics.fill(shape);
        }
        if (stroke.isVisible()) {
            graphics.setColor(color(stroke.colour()));
            graphics.setStroke(stroke(stroke));
            graphics.draw(shape);
        }
    }

    private static BasicStroke stroke(Stroke stroke) {
        float width = (float) stroke.width();
        if (stroke.dashes().isEmpty()) {
            return new BasicStroke(width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
        }
        float[] dashes = new float[stroke.dashes().size()];
        for (int i = 0; i < dashes.length; i++) {
            dashes[i] = stroke.dashes().get(i).floatValue();
        }
        return new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, dashes, 0);
    }

    private static Color color(Colour colour) {
        return new Color(colour.rgb() >> 16 & 0xff, colour.rgb() >> 8 & 0xff, colour.rgb() & 0xff,
                (int) Math.round(colour.opacity() * 255));
    }
}
