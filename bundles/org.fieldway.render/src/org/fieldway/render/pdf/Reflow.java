/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.render.pdf;

import java.util.ArrayList;
import java.util.List;
import org.fieldway.render.scene.Box;
import org.fieldway.render.scene.Item;
import org.fieldway.render.scene.Segment;
import org.fieldway.render.scene.Shape;
import org.fieldway.render.text.Direction;
import org.fieldway.render.text.FontMeasure;
import org.fieldway.render.text.LineBreaker;
import org.fieldway.render.text.TextLine;

/** Sets titles, legends and notes that are too wide anew, with the signs that stand before their texts. */
final class Reflow {

    private static final double LEADING = 1.35;
    private static final double BETWEEN = 30;

    /** Signs with the text that they stand before. */
    private record Entry(List<Shape> signs, Shape.Text first, StringBuilder text) { }

    private final double width;
    private final List<Item> items = new ArrayList<>();
    private double x;
    private double y;
    private double line;

    private Reflow(double width) {
        this.width = width;
    }

    /** The items one beneath the other, from the point (0, 0). */
    static Reflow of(List<Item> items, double width) {
        var flow = new Reflow(width);
        items.forEach(flow::add);
        return flow;
    }

    List<Item> items() {
        return items;
    }

    /** 0 where there is nothing. */
    double height() {
        return y;
    }

    private void add(Item item) {
        if (item.bounds().width() <= width) {
            items.add(item.moved(-item.bounds().x(), y - item.bounds().y()));
            y += item.bounds().height();
            return;
        }
        List<Shape> shapes = new ArrayList<>();
        double top = y;
        for (Entry entry : entries(item)) {
            place(entry, shapes);
        }
        newLine();
        y += 4;
        items.add(new Item(item.id(), item.role(), item.name(), new Box(0, top, width, y - top), shapes));
    }

    private static List<Entry> entries(Item item) {
        List<Entry> entries = new ArrayList<>();
        List<Shape> signs = new ArrayList<>();
        for (Shape shape : item.shapes()) {
            if (!(shape instanceof Shape.Text text)) {
                signs.add(shape);
            } else if (signs.isEmpty() && !entries.isEmpty() && continues(entries.getLast(), text)) {
                entries.getLast().text().append(' ').append(text.text());
            } else {
                entries.add(new Entry(List.copyOf(signs), text, new StringBuilder(text.text())));
                signs.clear();
            }
        }
        return entries;
    }

    private static boolean continues(Entry entry, Shape.Text text) {
        return entry.signs().isEmpty() && entry.first().face() == text.face() && entry.first().size() == text.size();
    }

    private void place(Entry entry, List<Shape> shapes) {
        Shape.Text style = entry.first();
        double signs = entry.signs().isEmpty() ? 0 : style.left() - left(entry.signs());
        double needed = signs + FontMeasure.INSTANCE.width(entry.text().toString(), style.face(), style.size());
        if (x > 0 && (entry.signs().isEmpty() || x + needed > width)) {
            newLine();
        }
        double leading = style.size() * LEADING;
        double baseline = y + leading * 0.8;
        for (Shape sign : entry.signs()) {
            shapes.add(sign.moved(x - left(entry.signs()), baseline - style.baseline()));
        }
        List<TextLine> lines = new LineBreaker(FontMeasure.INSTANCE, style.face(), style.size())
                .lines(entry.text().toString(), width - x - signs);
        for (int i = 0; i < lines.size(); i++) {
            shapes.add(text(lines.get(i), style, x + signs, baseline + i * leading));
        }
        y += leading * Math.max(0, lines.size() - 1);
        line = Math.max(line, leading + (entry.signs().isEmpty() ? 0 : 5));
        x += needed + BETWEEN;
    }

    private Shape text(TextLine text, Shape.Text style, double left, double baseline) {
        boolean rightToLeft = Direction.isRightToLeft(text.text());
        return new Shape.Text(text.text(), rightToLeft ? width : left, baseline, text.width(), style.face(), style.size(),
                style.colour(), rightToLeft ? Shape.Anchor.RIGHT : Shape.Anchor.LEFT, rightToLeft);
    }

    private void newLine() {
        x = 0;
        y += line;
        line = 0;
    }

    private static double left(List<Shape> signs) {
        return signs.stream().mapToDouble(sign -> switch (sign) {
            case Shape.Rectangle r -> r.box().x();
            case Shape.Circle c -> c.x() - c.radius();
            case Shape.Line l -> Math.min(l.x1(), l.x2());
            case Shape.Path p -> p.segments().stream().mapToDouble(Reflow::left).min().orElse(0);
            case Shape.Text t -> t.left();
        }).min().orElse(0);
    }

    private static double left(Segment segment) {
        return switch (segment) {
            case Segment.Move m -> m.x();
            case Segment.To t -> t.x();
            case Segment.Curve c -> Math.min(c.x(), Math.min(c.x1(), c.x2()));
            case Segment.Close c -> Double.POSITIVE_INFINITY;
        };
    }
}
