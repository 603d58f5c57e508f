/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.render.scene;

import java.util.Iterator;
import java.util.Locale;

/**
 * Writes a scene as JSON (RFC 8259), one item per line: the same scene always gives the same text, on any machine. Meant
 * for comparing scenes; numbers have at most two decimals.
 */
public final class SceneJson {

    private final StringBuilder out = new StringBuilder(1 << 16);

    private SceneJson() { }

    /** The scene as JSON text that ends in a line feed. */
    public static String write(Scene scene) {
        var json = new SceneJson();
        json.scene(scene);
        return json.out.toString();
    }

    private void scene(Scene scene) {
        out.append('{');
        first("title").string(scene.title());
        next("description").string(scene.description());
        next("language").string(scene.language());
        next("width").number(scene.width());
        next("height").number(scene.height());
        next("background").colour(scene.background());
        next("items").out.append("[");
        for (Iterator<Item> items = scene.items().iterator(); items.hasNext();) {
            out.append('\n');
            item(items.next());
            out.append(items.hasNext() ? "," : "");
        }
        out.append("\n]}\n");
    }

    private void item(Item item) {
        out.append('{');
        first("role").string(item.role().token());
        next("id").string(item.id());
        next("name").string(item.name());
        next("bounds").box(item.bounds());
        next("shapes").out.append('[');
        for (Iterator<Shape> shapes = item.shapes().iterator(); shapes.hasNext();) {
            shape(shapes.next());
            out.append(shapes.hasNext() ? "," : "");
        }
        out.append("]}");
    }

    private void shape(Shape shape) {
        out.append('{');
        first("shape").string(shape.getClass().getSimpleName().toLowerCase(Locale.ROOT));
        switch (shape) {
            case Shape.Rectangle r -> {
                next("box").box(r.box());
                next("radius").number(r.radius());
                inked(r.fill(), r.stroke());
            }
            case Shape.Path p -> {
                next("path").string(PathData.of(p.segments()));
                inked(p.fill(), p.stroke());
            }
            case Shape.Line l -> {
                next("from").numbers(l.x1(), l.y1());
                next("to").numbers(l.x2(), l.y2());
                next("stroke").stroke(l.stroke());
            }
            case Shape.Circle c -> {
                next("centre").numbers(c.x(), c.y());
                next("radius").number(c.radius());
                inked(c.fill(), c.stroke());
            }
            case Shape.Text t -> text(t);
        }
        out.append('}');
    }

    private void text(Shape.Text t) {
        next("text").string(t.text());
        next("at").numbers(t.x(), t.baseline());
        next("width").number(t.width());
        next("anchor").string(t.anchor().name().toLowerCase(Locale.ROOT));
        next("face").string(t.face().name().toLowerCase(Locale.ROOT));
        next("size").number(t.size());
        next("colour").colour(t.colour());
        if (t.rightToLeft()) {
            next("direction").string("rtl");
        }
    }

    private void inked(Colour fill, Stroke stroke) {
        next("fill").colour(fill);
        next("stroke").stroke(stroke);
    }

    private void stroke(Stroke stroke) {
        out.append('{');
        first("colour").colour(stroke.colour());
        next("width").number(stroke.width());
        next("dashes").numbers(stroke.dashes().stream().mapToDouble(Double::doubleValue).toArray());
        out.append('}');
    }

    private void colour(Colour colour) {
        if (!colour.isVisible()) {
            string("none");
        } else if (colour.opacity() == 1) {
            string(colour.hex());
        } else {
            string(colour.hex() + " " + Decimal.of(colour.opacity()));
        }
    }

    private void box(Box box) {
        numbers(box.x(), box.y(), box.width(), box.height());
    }

    private void numbers(double... values) {
        out.append('[');
        for (int i = 0; i < values.length; i++) {
            out.append(i == 0 ? "" : ",");
            number(values[i]);
        }
        out.append(']');
    }

    private void number(double value) {
        out.append(Decimal.of(value));
    }

    private SceneJson first(String key) {
        string(key);
        out.append(':');
        return this;
    }

    private SceneJson next(String key) {
        out.append(',');
        return first(key);
    }

    private void string(String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            character(text.charAt(i));
        }
        out.append('"');
    }

    private void character(char c) {
        if (c == '"' || c == '\\') {
            out.append('\\').append(c);
        } else if (c < 0x20 || Character.isSurrogate(c) || c == 0x7f) {
            out.append("\\u").append(Integer.toHexString(0x10000 | c), 1, 5);
        } else {
            out.append(c);
        }
    }
}
