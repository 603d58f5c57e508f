/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.canvas;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.LineAttributes;
import org.eclipse.swt.graphics.Path;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Transform;
import org.fieldway.render.scene.Colour;
import org.fieldway.render.scene.Item;
import org.fieldway.render.scene.Segment;
import org.fieldway.render.scene.Shape;
import org.fieldway.render.scene.Stroke;
import org.fieldway.render.screen.Canvas;

/** Draws shapes with a graphics context. One object serves many paints of a scene and keeps the outlines in between. */
public final class GcCanvas implements Canvas {

    /** Text smaller than this many pixels cannot be read and is drawn as a bar. */
    private static final double READABLE = 3;
    /** What is smaller than this many pixels cannot be seen and is left out, so that a very large map is drawn quickly. */
    private static final double VISIBLE = 1.4;
    private static final int OPAQUE = 255;
    private static final int TEXT_FLAGS = SWT.DRAW_TRANSPARENT;

    private final ShippedFonts fonts;
    private final Map<Shape, Path> outlines = new IdentityHashMap<>();
    private final Map<Integer, Color> colours = new HashMap<>();
    private GC gc;
    private Transform transform;
    private double zoom;
    private double left;
    private double top;
    private boolean keeping;

    /** Draws text with these fonts. */
    public GcCanvas(ShippedFonts fonts) {
        this.fonts = fonts;
    }

    /** Begins a paint; each point of the scene is drawn at {@code (point - offset) * zoom}. */
    public void begin(GC target, double newZoom, double offsetX, double offsetY) {
        gc = target;
        gc.setAntialias(SWT.ON);
        gc.setTextAntialias(SWT.ON);
        gc.setFillRule(SWT.FILL_WINDING);
        transform = new Transform(gc.getDevice());
        offset(newZoom, offsetX, offsetY);
    }

    /** Goes on with another offset, such as for headers that stay in view. */
    public void offset(double newZoom, double offsetX, double offsetY) {
        zoom = newZoom;
        left = offsetX;
        top = offsetY;
        apply();
    }

    /** Ends a paint. */
    public void end() {
        gc.setTransform(null);
        gc.setAlpha(OPAQUE);
        transform.dispose();
        gc = null;
    }

    /** Forgets the outlines of the last scene. */
    public void clear() {
        outlines.values().forEach(Path::dispose);
        outlines.clear();
    }

    @Override
    public void begin(Item item) {
        keeping = true;
    }

    @Override
    public void end(Item item) {
        keeping = false;
    }

    private void apply() {
        transform.setElements((float) zoom, 0, 0, (float) zoom, (float) (-left * zoom), (float) (-top * zoom));
        gc.setTransform(transform);
    }

    @Override
    public void rectangle(Shape.Rectangle r) {
        if (r.radius() == 0 && !r.stroke().isVisible()) {
            fillBox(r);
            return;
        }
        fillAndDraw(r, () -> Outlines.rectangle(gc.getDevice(), r), r.fill(), r.stroke());
    }

    private void fillBox(Shape.Rectangle r) {
        if (r.fill().isVisible()) {
            ink(r.fill(), true);
            int x = (int) Math.round(r.box().x());
            int y = (int) Math.round(r.box().y());
            gc.fillRectangle(x, y, (int) Math.round(r.box().right()) - x, (int) Math.round(r.box().bottom()) - y);
        }
    }

    @Override
    public void path(Shape.Path p) {
        fillAndDraw(p, () -> outline(p), p.fill(), p.stroke());
    }

    private Path outline(Shape.Path shape) {
        Path path = new Path(gc.getDevice());
        for (Segment segment : shape.segments()) {
            switch (segment) {
                case Segment.Move m -> path.moveTo((float) m.x(), (float) m.y());
                case Segment.To t -> path.lineTo((float) t.x(), (float) t.y());
                case Segment.Curve c -> path.cubicTo((float) c.x1(), (float) c.y1(), (float) c.x2(), (float) c.y2(),
                        (float) c.x(), (float) c.y());
                case Segment.Close ignored -> path.close();
            }
        }
        return path;
    }

    @Override
    public void line(Shape.Line line) {
        fillAndDraw(line, () -> Outlines.line(gc.getDevice(), line), Colour.NONE, line.stroke());
    }

    @Override
    public void circle(Shape.Circle circle) {
        if (2 * circle.radius() * zoom < VISIBLE) {
            return;
        }
        fillAndDraw(circle, () -> Outlines.circle(gc.getDevice(), circle), circle.fill(), circle.stroke());
    }

    /** The outlines of a scene's items are kept for the next paint; all others are freed. */
    private void fillAndDraw(Shape shape, Supplier<Path> outline, Colour fill, Stroke stroke) {
        if (keeping) {
            fillAndDraw(outlines.computeIfAbsent(shape, s -> outline.get()), fill, stroke);
            return;
        }
        Path path = outline.get();
        fillAndDraw(path, fill, stroke);
        path.dispose();
    }

    private void fillAndDraw(Path path, Colour fill, Stroke stroke) {
        if (fill.isVisible()) {
            ink(fill, true);
            gc.fillPath(path);
        }
        if (stroke.isVisible()) {
            ink(stroke.colour(), false);
            gc.setLineAttributes(attributes(stroke));
            gc.drawPath(path);
        }
    }

    private static LineAttributes attributes(Stroke stroke) {
        if (stroke.dashes().isEmpty()) {
            return new LineAttributes((float) stroke.width(), SWT.CAP_ROUND, SWT.JOIN_ROUND);
        }
        float[] dashes = new float[stroke.dashes().size()];
        for (int i = 0; i < dashes.length; i++) {
            dashes[i] = stroke.dashes().get(i).floatValue();
        }
        return new LineAttributes((float) stroke.width(), SWT.CAP_FLAT, SWT.JOIN_ROUND, SWT.LINE_CUSTOM, dashes, 0, 10);
    }

    @Override
    public void text(Shape.Text text) {
        if (text.text().isEmpty() || !text.colour().isVisible() || text.size() * zoom < VISIBLE) {
            return;
        }
        ink(text.colour(), false);
        if (text.size() * zoom < READABLE) {
            bar(text);
            return;
        }
        gc.setFont(fonts.font(text.face()));
        double scale = fonts.scale(text.size()) * zoom;
        double narrow = fonts.isLoaded() ? 1 : Math.min(1, text.width() * zoom / (gc.textExtent(text.text()).x * scale));
        transform.setElements((float) (scale * narrow), 0, 0, (float) scale, (float) ((text.left() - left) * zoom),
                (float) ((text.baseline() - top) * zoom));
        gc.setTransform(transform);
        gc.drawText(text.text(), 0, -gc.getFontMetrics().getAscent(), TEXT_FLAGS);
        apply();
    }

    private void bar(Shape.Text text) {
        ink(text.colour().withOpacity(text.colour().opacity() / 3), true);
        gc.fillRectangle((int) text.left(), (int) (text.baseline() - text.size() / 2), (int) text.width(),
                (int) Math.max(1, text.size() / 3));
    }

    private void ink(Colour colour, boolean fill) {
        Color ink = colour(colour);
        gc.setAlpha((int) Math.round(colour.opacity() * OPAQUE));
        if (fill) {
            gc.setBackground(ink);
        } else {
            gc.setForeground(ink);
        }
    }

    private Color colour(Colour colour) {
        return colours.computeIfAbsent(colour.rgb(),
                rgb -> new Color(new RGB(rgb >> 16 & OPAQUE, rgb >> 8 & OPAQUE, rgb & OPAQUE)));
    }
}
