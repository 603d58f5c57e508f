/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.render.service;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.fieldway.core.release.ReleasedRoute;
import org.fieldway.render.journey.Theme;
import org.fieldway.render.scene.Box;
import org.fieldway.render.scene.Colour;
import org.fieldway.render.scene.Item;
import org.fieldway.render.scene.Role;
import org.fieldway.render.scene.Shape;
import org.fieldway.render.scene.Stroke;

/** Draws referral routes as broad soft bands from step to step, each with its letter. */
final class RouteLines {

    private static final double BESIDE = 11;
    private static final String[] LIGHT = {"#c2410c", "#0369a1", "#4d7c0f", "#7e22ce", "#a16207", "#be185d"};
    private static final String[] DARK = {"#fdba74", "#7dd3fc", "#bef264", "#d8b4fe", "#fde047", "#f9a8d4"};

    private final Sheet sheet;
    private final WayFinder finder;
    private final List<Box> signs = new ArrayList<>();

    RouteLines(Sheet sheet, WayFinder finder) {
        this.sheet = sheet;
        this.finder = finder;
    }

    List<Item> items() {
        List<Item> items = new ArrayList<>();
        if (sheet.options.routes()) {
            for (int i = 0; i < sheet.map.routes().size(); i++) {
                Item item = item(sheet.map.routes().get(i), i);
                if (item != null) {
                    items.add(item);
                }
            }
        }
        return items;
    }

    /** Where the letters of routes stand, once {@link #items} has placed them. */
    List<Box> signs() {
        return signs;
    }

    private Item item(ReleasedRoute route, int index) {
        List<String> actors = route.steps().stream().map(ReleasedRoute.Step::actorId)
                .filter(id -> sheet.box(id) != null).toList();
        List<Shape> shapes = new ArrayList<>();
        List<Way> ways = new ArrayList<>();
        for (int i = 1; i < actors.size(); i++) {
            if (!Objects.equals(sheet.box(actors.get(i - 1)), sheet.box(actors.get(i)))) {
                ways.add(finder.find(actors.get(i - 1), actors.get(i), (index + 1) * BESIDE, 0, 0));
            }
        }
        if (ways.isEmpty()) {
            return null;
        }
        Colour colour = colour(index);
        Box bounds = ways.getFirst().bounds();
        for (Way way : ways) {
            shapes.add(new Shape.Path(way.segments(), Colour.NONE, Stroke.solid(colour.withOpacity(0.2), 8)));
            shapes.add(new Shape.Path(way.segments(), Colour.NONE, Stroke.dashed(colour.withOpacity(0.7), 1, 2, 4)));
            shapes.add(Heads.at(new RelationInk(colour, 2.5, List.of(), RelationInk.Head.ARROW), 0.75, way.end(),
                    way.beforeEnd(), sheet.palette.background()));
            bounds = bounds.union(way.bounds());
        }
        ways.forEach(way -> shapes.addAll(letter(index, way, colour)));
        return new Item(route.id(), Role.ROUTE, Routes.name(route, index), bounds.grow(12), shapes);
    }

    private Colour colour(int index) {
        String[] colours = sheet.options.theme() == Theme.DARK ? DARK : LIGHT;
        return Colour.of(colours[index % colours.length]);
    }

    private List<Shape> letter(int index, Way way, Colour colour) {
        Point at = way.at(0.3);
        signs.add(new Box(at.x() - 9, at.y() - 9, 18, 18));
        String letter = Badges.letter(index);
        return List.of(new Shape.Circle(at.x(), at.y(), 8, sheet.palette.background(), Stroke.solid(colour, 1.2)),
                new Shape.Text(letter, at.x(), at.y() + 3.8, sheet.setter.width(letter, sheet.strong), sheet.strong.face(),
                        sheet.strong.size(), sheet.palette.text(), Shape.Anchor.CENTRE, false));
    }
}
