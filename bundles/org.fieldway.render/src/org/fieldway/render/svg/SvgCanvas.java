/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.render.svg;

import java.util.stream.Collectors;
import org.fieldway.render.scene.Colour;
import org.fieldway.render.scene.Decimal;
import org.fieldway.render.scene.Item;
import org.fieldway.render.scene.PathData;
import org.fieldway.render.scene.Role;
import org.fieldway.render.scene.Shape;
import org.fieldway.render.scene.Stroke;
import org.fieldway.render.screen.Canvas;
import org.fieldway.render.text.Face;

/** Writes each shape as an SVG element, each item as a group. */
final class SvgCanvas implements Canvas {

    private final SvgDocument svg;

    SvgCanvas(SvgDocument svg) {
        this.svg = svg;
    }

    @Override
    public void begin(Item item) {
        svg.open("g");
        svg.attribute("id", XmlText.name(item.role().token(), item.id()));
        svg.attribute("class", item.role().token());
        if (item.role() == Role.LANE) {
            svg.attribute("aria-hidden", "true");
            return;
        }
        svg.attribute("role", item.role() == Role.CARD || item.role() == Role.FEELING_POINT ? "graphics-symbol"
                : "graphics-object");
        svg.attribute("aria-label", item.name());
    }

    @Override
    public void end(Item item) {
        svg.closeGroup();
    }

    @Override
    public void rectangle(Shape.Rectangle r) {
        svg.open("rect");
        svg.number("x", r.box().x());
        svg.number("y", r.box().y());
        svg.number("width", r.box().width());
        svg.number("height", r.box().height());
        if (r.radius() > 0) {
            svg.number("rx", r.radius());
        }
        inked(r.fill(), r.stroke());
        svg.close();
    }

    @Override
    public void path(Shape.Path p) {
        svg.open("path");
        svg.attribute("d", PathData.of(p.segments()));
        inked(p.fill(), p.stroke());
        svg.close();
    }

    @Override
    public void line(Shape.Line l) {
        svg.open("line");
        svg.number("x1", l.x1());
        svg.number("y1", l.y1());
        svg.number("x2", l.x2());
        svg.number("y2", l.y2());
        stroke(l.stroke());
        svg.close();
    }

    @Override
    public void circle(Shape.Circle c) {
        svg.open("circle");
        svg.number("cx", c.x());
        svg.number("cy", c.y());
        svg.number("r", c.radius());
        inked(c.fill(), c.stroke());
        svg.close();
    }

    @Override
    public void text(Shape.Text t) {
        svg.open("text");
        svg.number("x", t.x());
        svg.number("y", t.baseline());
        svg.number("font-size", t.size());
        face(t.face());
        if (t.rightToLeft()) {
            svg.attribute("direction", "rtl");
        }
        anchor(t);
        svg.ink("fill", t.colour());
        svg.text(t.text());
        svg.close();
    }

    private void face(Face face) {
        if (face.weight() != 400) {
            svg.attribute("font-weight", String.valueOf(face.weight()));
        }
        if (face.isItalic()) {
            svg.attribute("font-style", "italic");
        }
    }

    /** In right-to-left text, SVG's start is the right edge. */
    private void anchor(Shape.Text t) {
        boolean end = t.anchor() == (t.rightToLeft() ? Shape.Anchor.LEFT : Shape.Anchor.RIGHT);
        if (t.anchor() == Shape.Anchor.CENTRE) {
            svg.attribute("text-anchor", "middle");
        } else if (end) {
            svg.attribute("text-anchor", "end");
        }
    }

    private void inked(Colour fill, Stroke stroke) {
        svg.ink("fill", fill);
        stroke(stroke);
    }

    private void stroke(Stroke stroke) {
        if (!stroke.isVisible()) {
            return;
        }
        svg.ink("stroke", stroke.colour());
        if (stroke.width() != 1) {
            svg.number("stroke-width", stroke.width());
        }
        if (!stroke.dashes().isEmpty()) {
            svg.attribute("stroke-dasharray", stroke.dashes().stream().map(Decimal::of).collect(Collectors.joining(" ")));
            svg.attribute("stroke-linecap", "butt");
        }
    }
}
