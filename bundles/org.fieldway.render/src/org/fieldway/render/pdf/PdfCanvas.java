/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.render.pdf;

import java.util.List;
import org.fieldway.render.scene.Box;
import org.fieldway.render.scene.Colour;
import org.fieldway.render.scene.Decimal;
import org.fieldway.render.scene.Item;
import org.fieldway.render.scene.Segment;
import org.fieldway.render.scene.Shape;
import org.fieldway.render.scene.Stroke;
import org.fieldway.render.screen.Canvas;

/** Draws shapes with the operators of one page, each item as a piece of marked content. */
final class PdfCanvas implements Canvas {

    private final Operators out;
    private final TextWriter texts;
    private final Opacities opacities;
    private final PageTags tags;
    private Shape lastText;

    PdfCanvas(Operators out, PdfFonts fonts, Opacities opacities, PageTags tags) {
        this.out = out;
        this.texts = new TextWriter(out, fonts);
        this.opacities = opacities;
        this.tags = tags;
    }

    @Override
    public void begin(Item item) {
        out.raw(tags.begin(item));
        lastText = item.shapes().reversed().stream().filter(Shape.Text.class::isInstance).findFirst().orElse(null);
    }

    @Override
    public void end(Item item) {
        out.raw("EMC");
    }

    @Override
    public void rectangle(Shape.Rectangle r) {
        paint(r.fill(), r.stroke(), () -> out.rectangle(r.box(), r.radius()));
    }

    @Override
    public void path(Shape.Path path) {
        paint(path.fill(), path.stroke(), () -> out.path(path.segments()));
    }

    @Override
    public void line(Shape.Line l) {
        paint(Colour.NONE, l.stroke(), () -> out.path(List.of(new Segment.Move(l.x1(), l.y1()),
                new Segment.To(l.x2(), l.y2()))));
    }

    @Override
    public void circle(Shape.Circle c) {
        var box = new Box(c.x() - c.radius(), c.y() - c.radius(), 2 * c.radius(), 2 * c.radius());
        paint(c.fill(), c.stroke(), () -> out.rectangle(box, c.radius()));
    }

    @Override
    public void text(Shape.Text text) {
        if (text.colour().isVisible()) {
            fill(text.colour());
            texts.write(text, text != lastText);
        }
    }

    private void paint(Colour fill, Stroke stroke, Runnable outline) {
        if (fill.isVisible()) {
            shape(fill.opacity(), () -> {
                fill(fill);
                outline.run();
                out.raw("f");
            });
        }
        if (stroke.isVisible()) {
            shape(stroke.colour().opacity(), () -> {
                stroke(stroke);
                outline.run();
                out.raw("S");
            });
        }
    }

    private void shape(double opacity, Runnable drawing) {
        out.raw("q");
        if (opacity < 1) {
            out.raw("/" + opacities.name(opacity) + " gs");
        }
        drawing.run();
        out.raw("Q");
    }

    private void fill(Colour colour) {
        out.colour("rg", colour);
    }

    private void stroke(Stroke stroke) {
        out.colour("RG", stroke.colour());
        out.numbers("w", stroke.width());
        if (!stroke.dashes().isEmpty()) {
            var dashes = new StringBuilder("0 J [");
            stroke.dashes().forEach(dash -> dashes.append(' ').append(Decimal.of(dash)));
            out.raw(dashes.append(" ] 0 d").toString());
        }
    }
}
