/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.render.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.fieldway.render.scene.Box;
import org.fieldway.render.scene.Item;
import org.fieldway.render.scene.Scene;

/**
 * Cuts a drawing without stages over pages: one that is no wider than a page between its items, any other one as the sheets
 * of a poster, which show a strip of their neighbours to be put together by.
 */
final class Flow {

    /** What neighbouring sheets of a poster share, in points. */
    private static final double OVERLAP = 24;

    private final Scene scene;
    private final PageArea area;
    private final double scale;

    Flow(Scene scene, PageArea area, double scale) {
        this.scene = scene;
        this.area = area;
        this.scale = scale;
    }

    List<Page> pages() {
        List<Page> pages = scene.width() * scale <= area.usedWidth() + 0.01 ? column() : poster();
        return Footers.on(pages, Collections.nCopies(pages.size(), ""), scene);
    }

    private List<Page> column() {
        double height = area.heightOfMany() / scale;
        List<Page> pages = new ArrayList<>();
        double left = (area.width() - scene.width() * scale) / 2;
        for (RowCuts.Row row : new RowCuts(scene.items(), List.of(), scene.height()).rows(0, height, height)) {
            var clip = new Box(0, row.top(), scene.width(), row.cut() - row.top());
            pages.add(page(new Page.Part(row.items(), clip, scale, left, PageArea.MARGIN, false)));
        }
        return pages;
    }

    private List<Page> poster() {
        double width = area.usedWidth() / scale;
        double height = area.heightOfMany() / scale;
        double overlap = OVERLAP / scale;
        List<Page> pages = new ArrayList<>();
        Set<Item> shown = Collections.newSetFromMap(new IdentityHashMap<>());
        for (double y = 0; y == 0 || y + overlap < scene.height(); y += height - overlap) {
            for (double x = 0; x == 0 || x + overlap < scene.width(); x += width - overlap) {
                var clip = new Box(x, y, Math.min(width, scene.width() - x), Math.min(height, scene.height() - y));
                List<Item> here = scene.items().stream().filter(item -> item.bounds().intersects(clip)).toList();
                pages.add(page(part(here.stream().filter(shown::contains).toList(), clip, true),
                        part(here.stream().filter(item -> !shown.contains(item)).toList(), clip, false)));
                shown.addAll(here);
            }
        }
        return pages;
    }

    private Page.Part part(List<Item> items, Box clip, boolean repeated) {
        return new Page.Part(items, clip, scale, PageArea.MARGIN, PageArea.MARGIN, repeated);
    }

    private Page page(Page.Part... parts) {
        return new Page(area.width(), area.height(), List.of(parts));
    }
}
