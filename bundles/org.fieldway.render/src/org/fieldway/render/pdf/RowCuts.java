/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.render.pdf;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.fieldway.render.scene.Item;
import org.fieldway.render.scene.Shape;

/**
 * Cuts a tall drawing into pages: between lanes where that wastes little, else so that cards stay whole (one that would be
 * cut comes on the next page), and a card that is taller than a page between two of its lines.
 */
final class RowCuts {

    private static final double LEAST_USE = 0.5;
    private static final double ABOVE = 4;

    /**
     * A page's share.
     *
     * @param items what is drawn here and nowhere else; of a very tall one, the lines that belong here
     */
    record Row(double top, double cut, List<Item> items) { }

    private final List<Item> waiting;
    private final List<Double> bounds;
    private final double bottom;
    private final Map<Item, Double> begun = new IdentityHashMap<>();

    /**
     * @param solids what should stay whole, in the order of reading
     * @param bounds where a cut hurts nothing, such as the ends of lanes
     */
    RowCuts(List<Item> solids, List<Double> bounds, double bottom) {
        this.waiting = new ArrayList<>(solids);
        this.bounds = bounds;
        this.bottom = bottom;
    }

    /**
     * The shares of all pages.
     *
     * @param top where the drawing begins
     * @param first the height of the first page
     * @param other the height of each further page
     */
    List<Row> rows(double top, double first, double other) {
        List<Row> rows = new ArrayList<>();
        double from = top;
        double height = first;
        while (true) {
            double cut = cut(from, height, other);
            boolean last = cut >= bottom - 0.01;
            List<Item> items = take(cut, other, last);
            rows.add(new Row(from, cut, items));
            if (last && waiting.isEmpty()) {
                return rows;
            }
            from = next(from, cut);
            height = other;
        }
    }

    private double cut(double from, double height, double other) {
        double limit = from + height;
        if (limit >= bottom) {
            return bottom;
        }
        double between = bounds.stream().filter(b -> b <= limit && b > from + LEAST_USE * height)
                .mapToDouble(Double::doubleValue).max().orElse(-1);
        if (between > 0) {
            return between;
        }
        double cut = limit;
        for (Item item : waiting) {
            if (crosses(item, limit) && item.bounds().height() > other) {
                cut = Math.min(cut, lastLine(item, limit, from));
            }
        }
        return cut;
    }

    private static boolean crosses(Item item, double y) {
        return item.bounds().y() < y && item.bounds().bottom() > y + 0.01;
    }

    /** The end of the last line of a text above a height; the height itself where no line ends there. */
    private static double lastLine(Item item, double limit, double from) {
        return item.shapes().stream().filter(Shape.Text.class::isInstance).mapToDouble(s -> end((Shape.Text) s))
                .filter(end -> end <= limit && end > from + 1).max().orElse(limit);
    }

    private static double end(Shape.Text line) {
        return line.box().bottom();
    }

    private List<Item> take(double cut, double other, boolean last) {
        List<Item> taken = new ArrayList<>();
        waiting.removeIf(item -> {
            boolean whole = last || item.bounds().bottom() <= cut + 0.01;
            boolean begins = !whole && crosses(item, cut) && item.bounds().height() > other;
            if (whole) {
                taken.add(begun.containsKey(item) ? lines(item, cut, true) : item);
            } else if (begins) {
                taken.add(lines(item, cut, false));
                begun.put(item, cut);
            }
            return whole;
        });
        return taken;
    }

    private Item lines(Item item, double cut, boolean all) {
        double drawn = begun.getOrDefault(item, Double.NEGATIVE_INFINITY);
        return item.with(item.shapes().stream().filter(s -> !(s instanceof Shape.Text line)
                || end(line) > drawn + 0.01 && (all || end(line) <= cut + 0.01)).toList());
    }

    /** Where the next page begins: at the cut, or above it at the first card that was not drawn. */
    private double next(double from, double cut) {
        double next = waiting.stream().filter(item -> crosses(item, cut) && !begun.containsKey(item))
                .mapToDouble(item -> item.bounds().y() - ABOVE).min().orElse(cut);
        return next > from + 1 ? Math.min(next, cut) : cut;
    }
}
