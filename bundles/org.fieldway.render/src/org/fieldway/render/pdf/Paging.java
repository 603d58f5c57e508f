/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.render.pdf;

import java.util.List;
import java.util.Optional;
import org.fieldway.render.scene.Scene;
import org.fieldway.render.scene.Shape;

/** Decides what comes on which page, and how large. */
final class Paging {

    /** Points per scene unit where nothing has to fit: 96 units to the inch. */
    static final double NATURAL = 0.75;
    /** The smallest print in points: smaller letters are hard to read on paper. */
    static final double SMALLEST_PRINT = 7;

    /** What was laid out in large type stays large: no more is taken off than this part of its size. */
    private static final double LEAST = 0.55;
    private static final int STEPS = 4;

    private final Scene scene;
    private final Paper paper;
    private final double least;

    private Paging(Scene scene, Paper paper) {
        this.scene = scene;
        this.paper = paper;
        this.least = Math.min(NATURAL, Math.max(LEAST, SMALLEST_PRINT / smallestText(scene)));
    }

    /** The pages of a scene, as few as can be read. */
    static List<Page> pages(Scene scene, Paper paper) {
        if (paper == Paper.ONE_SHEET) {
            return List.of(oneSheet(scene));
        }
        return new Paging(scene, paper).pages();
    }

    private static double smallestText(Scene scene) {
        return scene.items().stream().flatMap(item -> item.shapes().stream()).filter(Shape.Text.class::isInstance)
                .mapToDouble(s -> ((Shape.Text) s).size()).min().orElse(12);
    }

    private static Page oneSheet(Scene scene) {
        return new Page(scene.width() * NATURAL, scene.height() * NATURAL,
                List.of(new Page.Part(scene.items(), scene.bounds(), NATURAL, 0, 0, false)));
    }

    private List<Page> pages() {
        PageArea upright = PageArea.portrait(paper);
        PageArea across = PageArea.landscape(paper);
        PageArea better = fit(across) > fit(upright) ? across : upright;
        if (fit(better) >= least) {
            return List.of(whole(better));
        }
        List<Page> first = largest(upright);
        List<Page> second = largest(across);
        return second.size() <= first.size() ? second : first;
    }

    private double fit(PageArea area) {
        return Math.min(area.usedWidth() / scene.width(), area.usedHeight() / scene.height());
    }

    private Page whole(PageArea area) {
        double scale = fit(area);
        double left = (area.width() - scene.width() * scale) / 2;
        return new Page(area.width(), area.height(),
                List.of(new Page.Part(scene.items(), scene.bounds(), scale, left, PageArea.MARGIN, false)));
    }

    /** As large as possible on as few pages as the smallest print needs. */
    private List<Page> largest(PageArea area) {
        Optional<Grid> grid = Grid.of(scene);
        double most = Math.min(NATURAL, grid.map(g -> area.usedWidth() / (g.titles() + g.widestStage()))
                .orElse(Math.max(least, area.usedWidth() / scene.width())));
        if (grid.isEmpty() && scene.width() * NATURAL <= area.usedWidth() + 0.01) {
            return cut(grid, area, NATURAL);
        }
        double smallest = Math.min(least, most);
        List<Page> fewest = cut(grid, area, smallest);
        for (int step = STEPS; step > 0; step--) {
            List<Page> larger = cut(grid, area, smallest + (most - smallest) * step / STEPS);
            if (larger.size() <= fewest.size()) {
                return larger;
            }
        }
        return fewest;
    }

    private List<Page> cut(Optional<Grid> grid, PageArea area, double scale) {
        return grid.map(g -> new Tiles(scene, g, area, scale).pages()).orElseGet(() -> new Flow(scene, area, scale).pages());
    }
}
