/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.render.pdf;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.fieldway.render.scene.Box;
import org.fieldway.render.scene.Item;
import org.fieldway.render.scene.Role;
import org.fieldway.render.scene.Scene;
import org.fieldway.render.scene.Shape;

/**
 * Cuts a map over pages between its stages and its lanes. Each page repeats the headers of its stages and the titles of its
 * lanes; title and legend are set anew for the width of the page.
 */
final class Tiles {

    private static final double GAP = 6;
    /** What goes on over the bounds of stages. */
    private static final Set<Role> WIDE = EnumSet.of(Role.LANE, Role.FEELINGS, Role.LINK, Role.LINE_OF_VISIBILITY);
    private static final Set<Role> APART = EnumSet.of(Role.TITLE, Role.STAGE, Role.LANE_TITLE, Role.LEGEND, Role.NOTE);

    private final Scene scene;
    private final Grid grid;
    private final PageArea area;
    private final double scale;
    private final double width;
    private final double height;
    private final List<Page> pages = new ArrayList<>();
    private final List<String> places = new ArrayList<>();
    private final Set<String> named = new HashSet<>();
    private List<Page.Part> parts;
    private double used;

    Tiles(Scene scene, Grid grid, PageArea area, double scale) {
        this.scene = scene;
        this.grid = grid;
        this.area = area;
        this.scale = scale;
        this.width = area.usedWidth() / scale;
        this.height = area.heightOfMany() / scale;
    }

    List<Page> pages() {
        double room = width - grid.titles();
        int bands = 0;
        for (int i = 0; i < grid.stages().size(); i += grid.fitting(i, room)) {
            bands++;
        }
        int each = Math.ceilDiv(grid.stages().size(), bands);
        for (int from = 0; from < grid.stages().size();) {
            int to = from + Math.min(grid.fitting(from, room), each);
            band(from, to);
            from = to;
        }
        legend();
        return Footers.on(pages, places, scene);
    }

    private void band(int from, int to) {
        Reflow title = Reflow.of(from == 0 ? scene.items(Role.TITLE) : List.of(), width);
        double headers = grid.headers().height();
        double above = title.height() > 0 ? title.height() + 2 * GAP : 0;
        double left = grid.edges().get(from);
        double right = grid.edges().get(to);
        List<RowCuts.Row> rows = new RowCuts(solids(left, right), laneEnds(), grid.bottom())
                .rows(grid.headers().bottom(), height - above - headers, height - headers - GAP);
        for (RowCuts.Row row : rows) {
            boolean first = row == rows.getFirst();
            begin();
            if (first && above > 0) {
                part(title.items(), new Box(0, 0, width, above), 0, 0, false);
                used = above;
            }
            var head = new Box(left, grid.headers().y(), right - left, headers);
            part(grid.stages().subList(from, to), head, grid.titles(), used, !first);
            used += headers + (first ? 0 : GAP);
            row(row, left, right, from > 0);
            end(Footers.stages(from, to, grid.stages().size()));
        }
    }

    private List<Item> solids(double left, double right) {
        return scene.items().stream().filter(item -> !APART.contains(item.role()) && item.role() != Role.LANE
                && item.role() != Role.LINK)
                .filter(item -> item.bounds().x() < right && item.bounds().right() > left).toList();
    }

    private List<Double> laneEnds() {
        return grid.lanes().stream().map(lane -> lane.bounds().bottom() + 2).toList();
    }

    private void row(RowCuts.Row row, double left, double right, boolean again) {
        double tall = row.cut() - row.top();
        var titles = new Box(grid.left(), row.top(), grid.titles(), tall);
        part(wide(titles, row), titles, 0, used, true);
        var whole = new Box(grid.left(), row.top(), grid.titles() + right - left, tall);
        List<Item> names = titles(whole);
        part(names, whole, 0, used, again || names.stream().allMatch(item -> named.contains(item.id())));
        names.forEach(item -> named.add(item.id()));
        var window = new Box(left, row.top(), right - left, tall);
        List<Item> content = new ArrayList<>(wide(window, row));
        row.items().stream().filter(item -> !WIDE.contains(item.role())).forEach(content::add);
        part(content, window, grid.titles(), used, false);
        used += tall;
    }

    /** Frames, curves and arrows as far as they are seen here, with the texts that are seen whole. */
    private List<Item> wide(Box window, RowCuts.Row row) {
        Set<String> here = new HashSet<>();
        row.items().forEach(item -> here.add(item.role() + item.id()));
        return scene.items().stream().filter(item -> WIDE.contains(item.role()) && item.bounds().intersects(window))
                .filter(item -> item.role() == Role.LANE || item.role() == Role.LINK || here.contains(item.role() + item.id()))
                .map(item -> seen(item, window)).toList();
    }

    /** Without the texts that would be cut; the label of an arrow comes into the window instead. */
    private static Item seen(Item item, Box window) {
        double aside = item.role() == Role.LINK ? aside(item, window) : 0;
        return item.with(item.shapes().stream()
                .map(s -> s instanceof Shape.Text || s instanceof Shape.Rectangle ? s.moved(aside, 0) : s)
                .filter(s -> !(s instanceof Shape.Text text) || window.contains(text.box())).toList());
    }

    private static double aside(Item link, Box window) {
        return link.shapes().stream().filter(Shape.Text.class::isInstance).map(s -> ((Shape.Text) s).box().grow(GAP))
                .findFirst().map(box -> box.x() < window.x() ? window.x() - box.x()
                        : Math.min(0, window.right() - box.right())).orElse(0.0);
    }

    /** The titles of the lanes that are seen; of a lane that began on an earlier page, beside its upper end here. */
    private List<Item> titles(Box window) {
        return scene.items(Role.LANE_TITLE).stream().filter(item -> item.bounds().intersects(window)).map(item -> {
            double down = Math.max(0, window.y() - item.bounds().y());
            return item.with(item.shapes().stream().map(s -> s instanceof Shape.Text ? s.moved(0, down) : s).toList());
        }).toList();
    }

    /** Beneath the last lane, or on a page of its own where there is no room. */
    private void legend() {
        List<Item> items = scene.items().stream().filter(i -> i.role() == Role.LEGEND || i.role() == Role.NOTE).toList();
        Reflow legend = Reflow.of(items, width);
        if (legend.height() == 0) {
            return;
        }
        if (used + 2 * GAP + legend.height() <= height) {
            Page last = pages.removeLast();
            parts = new ArrayList<>(last.parts());
            used += 2 * GAP;
            part(legend.items(), new Box(0, 0, width, legend.height()), 0, used, false);
            end(places.removeLast());
        } else {
            begin();
            part(legend.items(), new Box(0, 0, width, legend.height()), 0, 0, false);
            end("");
        }
    }

    private void begin() {
        parts = new ArrayList<>();
        used = 0;
    }

    private void part(List<Item> items, Box clip, double x, double y, boolean repeated) {
        parts.add(new Page.Part(items, clip, scale, PageArea.MARGIN + x * scale, PageArea.MARGIN + y * scale, repeated));
    }

    private void end(String place) {
        pages.add(new Page(area.width(), area.height(), parts));
        places.add(place);
    }
}
