/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.render.pdf;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.osgi.util.NLS;
import org.fieldway.render.scene.Box;
import org.fieldway.render.scene.Colour;
import org.fieldway.render.scene.Item;
import org.fieldway.render.scene.Role;
import org.fieldway.render.scene.Scene;
import org.fieldway.render.scene.Shape;
import org.fieldway.render.text.Direction;
import org.fieldway.render.text.Face;
import org.fieldway.render.text.FontMeasure;
import org.fieldway.render.text.LineBreaker;

/** The line at the foot of each of several pages: what it is a page of, which part, and its number. */
final class Footers {

    private static final double SIZE = 8;
    private static final Colour INK = Colour.of("#56616e");
    private static final Colour ON_DARK = Colour.of("#b3bdc9");

    private Footers() { }

    /** Which stages a page shows, counted from 1. */
    static String stages(int from, int to, int all) {
        return to - from == 1 ? NLS.bind(Messages.oneStage, to, all)
                : NLS.bind(Messages.stages, new Object[] {from + 1, to, all});
    }

    /**
     * The pages with their foot lines.
     *
     * @param places what each page shows; "" for nothing to say
     */
    static List<Page> on(List<Page> pages, List<String> places, Scene scene) {
        if (pages.size() < 2) {
            return pages;
        }
        List<Page> footed = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            String number = NLS.bind(Messages.page, i + 1, pages.size());
            String right = places.get(i).isEmpty() ? number : places.get(i) + " · " + number;
            List<Page.Part> parts = new ArrayList<>(pages.get(i).parts());
            parts.add(line(scene, pages.get(i), right));
            footed.add(new Page(pages.get(i).width(), pages.get(i).height(), parts));
        }
        return footed;
    }

    private static Page.Part line(Scene scene, Page page, String right) {
        double width = page.width() - 2 * PageArea.MARGIN;
        Colour ink = scene.background().luminance() < 0.2 ? ON_DARK : INK;
        double taken = FontMeasure.INSTANCE.width(right, Face.REGULAR, SIZE);
        var title = new LineBreaker(FontMeasure.INSTANCE, Face.REGULAR, SIZE).lines(scene.title(), width - taken - 20, 1);
        List<Shape> shapes = new ArrayList<>();
        title.forEach(t -> shapes.add(text(t.text(), 0, t.width(), Shape.Anchor.LEFT, ink)));
        shapes.add(text(right, width, taken, Shape.Anchor.RIGHT, ink));
        var box = new Box(0, 0, width, 14);
        return new Page.Part(List.of(new Item("footer", Role.NOTE, right, box, shapes)), box, 1, PageArea.MARGIN,
                page.height() - PageArea.MARGIN - 12, true);
    }

    private static Shape.Text text(String text, double x, double width, Shape.Anchor anchor, Colour ink) {
        return new Shape.Text(text, x, 10, width, Face.REGULAR, SIZE, ink, anchor, Direction.isRightToLeft(text));
    }
}
