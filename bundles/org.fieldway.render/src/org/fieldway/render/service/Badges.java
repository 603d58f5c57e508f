/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.render.service;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fieldway.core.release.ReleasedRoute;
import org.fieldway.render.scene.Box;
import org.fieldway.render.scene.Colour;
import org.fieldway.render.scene.Shape;
import org.fieldway.render.scene.Shape.Anchor;
import org.fieldway.render.scene.Stroke;

/** Small signs that say which steps of which referral routes happen at an organisation or service: "A2", "B1–2". */
final class Badges {

    static final double HEIGHT = 14;
    private static final double SPACE = 4;
    private static final int MOST = 4;

    private final Sheet sheet;
    private final Map<String, List<String>> texts = new HashMap<>();

    Badges(Sheet sheet) {
        this.sheet = sheet;
        if (sheet.options.routes()) {
            for (int i = 0; i < sheet.map.routes().size(); i++) {
                add(letter(i), sheet.map.routes().get(i));
            }
        }
    }

    /** A for the first route, B for the second; AA after Z. */
    static String letter(int route) {
        return route < 26 ? String.valueOf((char) ('A' + route)) : letter(route / 26 - 1) + letter(route % 26);
    }

    private void add(String letter, ReleasedRoute route) {
        List<ReleasedRoute.Step> steps = route.steps();
        int first = 0;
        while (first < steps.size()) {
            int last = first;
            String actor = steps.get(first).actorId();
            while (last + 1 < steps.size() && steps.get(last + 1).actorId().equals(actor)) {
                last++;
            }
            String numbers = first == last ? "" + (first + 1) : (first + 1) + "–" + (last + 1);
            if (!actor.isEmpty()) {
                texts.computeIfAbsent(actor, key -> new ArrayList<>()).add(letter + numbers);
            }
            first = last + 1;
        }
    }

    List<String> of(String actorId) {
        List<String> all = texts.getOrDefault(actorId, List.of());
        if (all.size() <= MOST) {
            return all;
        }
        List<String> some = new ArrayList<>(all.subList(0, MOST - 1));
        some.add("…");
        return some;
    }

    double width(String actorId) {
        return of(actorId).stream().mapToDouble(text -> width(sheet, text) + SPACE).sum();
    }

    private static double width(Sheet sheet, String text) {
        return sheet.setter.width(text, sheet.kind) + 8;
    }

    /** The signs of an actor from a left edge on, the middle of their height at y. */
    List<Shape> at(String actorId, double left, double y) {
        List<Shape> shapes = new ArrayList<>();
        double x = left;
        for (String text : of(actorId)) {
            shapes.addAll(sign(sheet, text, x, y));
            x += width(sheet, text) + SPACE;
        }
        return shapes;
    }

    static List<Shape> sign(Sheet sheet, String text, double x, double y) {
        Colour ink = sheet.palette.text();
        var box = new Box(x, y - HEIGHT / 2, width(sheet, text), HEIGHT);
        return List.of(new Shape.Rectangle(box, HEIGHT / 2, sheet.palette.background(), Stroke.solid(ink, 1)),
                sheet.setter.at(text, sheet.kind.in(ink), x + box.width() / 2, y + 3.8, Anchor.CENTRE));
    }
}
