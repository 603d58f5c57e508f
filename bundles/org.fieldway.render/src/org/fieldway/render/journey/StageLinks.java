/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.render.journey;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.osgi.util.NLS;
import org.fieldway.core.release.ReleasedLink;
import org.fieldway.render.scene.Box;
import org.fieldway.render.scene.Colour;
import org.fieldway.render.scene.Item;
import org.fieldway.render.scene.Role;
import org.fieldway.render.scene.Segment;
import org.fieldway.render.scene.Shape;
import org.fieldway.render.scene.Stroke;

/**
 * Arrows between stages, in tracks between the stage headers and the first lane; each takes the uppermost track that is
 * free over its whole length. That a stage leads to the next is what the headers' form says and is not drawn again.
 */
final class StageLinks {

    private static final double TRACK = 22;
    private static final double CORNER = 7;

    /** A link with its ends and its track. */
    private record Routed(ReleasedLink link, int from, int to, double left, double right, int track) { }

    private final Sheet sheet;
    private final Map<String, Integer> stages = new HashMap<>();
    private final List<Routed> routed = new ArrayList<>();
    private int tracks;

    StageLinks(Sheet sheet) {
        this.sheet = sheet;
        for (int i = 0; i < sheet.map.stages().size(); i++) {
            stages.put(sheet.map.stages().get(i).id(), i);
        }
        List<Routed> wanted = sheet.map.links().stream().filter(this::isDrawn).map(this::measure)
                .sorted(Comparator.comparingDouble(Routed::left).thenComparing(r -> r.link().id())).toList();
        List<Double> ends = new ArrayList<>();
        for (Routed route : wanted) {
            int track = 0;
            while (track < ends.size() && ends.get(track) > route.left()) {
                track++;
            }
            if (track == ends.size()) {
                ends.add(0.0);
            }
            ends.set(track, route.right() + 10);
            routed.add(new Routed(route.link(), route.from(), route.to(), route.left(), route.right(), track));
        }
        tracks = ends.size();
    }

    private boolean isDrawn(ReleasedLink link) {
        Integer from = stages.get(link.fromId());
        Integer to = stages.get(link.toId());
        boolean leaves = link.kind().equals("leaves");
        if (from == null || to == null && !leaves) {
            return false;
        }
        return leaves || !link.kind().equals("leads-to") || to != from + 1 || !link.label().isBlank();
    }

    private Routed measure(ReleasedLink link) {
        int from = stages.get(link.fromId());
        int to = stages.getOrDefault(link.toId(), -1);
        double label = sheet.setter.width(label(link), sheet.tiny) + 12;
        if (to < 0) {
            double x = startX(from);
            return new Routed(link, from, to, x - 6, x + 14 + label, 0);
        }
        double a = startX(from);
        double b = endX(to);
        double length = Math.abs(a - b);
        double left = Math.min(a, b) - 4;
        double beside = length < label + 2 * CORNER ? label : 0;
        return new Routed(link, from, to, left, left + length + beside + 8, 0);
    }

    private double startX(int stage) {
        return sheet.stageCentre(stage) + 14;
    }

    private double endX(int stage) {
        return sheet.stageCentre(stage) - 14;
    }

    private static String label(ReleasedLink link) {
        String word = LinkLines.word(link.kind());
        if (link.label().isBlank()) {
            return word;
        }
        return link.kind().equals("leads-to") ? link.label().strip() : word + ": " + link.label().strip();
    }

    /** The room that the tracks need. */
    double height() {
        return tracks == 0 ? 0 : tracks * TRACK + 6;
    }

    /** The lowest track first, so that labels above lie over the lines that pass through them. */
    List<Item> items(double top) {
        return routed.stream().sorted(Comparator.comparingInt(Routed::track).reversed())
                .map(r -> r.to() < 0 ? leaving(r, top) : between(r, top))
                .toList();
    }

    private Item leaving(Routed route, double top) {
        double x = startX(route.from());
        double y = top + TRACK * (route.track() + 1) - 3;
        Colour colour = sheet.palette.link();
        List<Shape> shapes = List.of(new Shape.Line(x, top + 1, x, y - 5, Stroke.solid(colour, 1.4)),
                LinkLines.head(x, y, 0, 1, colour),
                new Shape.Line(x - 5, y + 1.5, x + 5, y + 1.5, Stroke.solid(colour, 1.4)),
                sheet.setter.at(label(route.link()), sheet.tiny, x + 10, y - 3, Shape.Anchor.LEFT));
        return item(route, top, y + 3, shapes);
    }

    private Item between(Routed route, double top) {
        double y = top + TRACK * (route.track() + 1) - 8;
        double from = startX(route.from());
        double to = endX(route.to());
        Colour colour = sheet.palette.link();
        boolean back = route.link().kind().equals("returns-to");
        Stroke stroke = back ? Stroke.dashed(colour, 1.4, 5, 4) : Stroke.solid(colour, 1.4);
        List<Shape> shapes = new ArrayList<>();
        shapes.add(new Shape.Path(around(from, to, top, y), Colour.NONE, stroke));
        shapes.add(LinkLines.head(to, top + 2, 0, -1, colour));
        shapes.addAll(label(label(route.link()), from, to, y));
        return item(route, top, y + 8, shapes);
    }

    private static List<Segment> around(double from, double to, double top, double y) {
        double way = Math.signum(to - from);
        double turn = Math.min(CORNER, Math.abs(to - from) / 2) * way;
        return List.of(new Segment.Move(from, top + 1), new Segment.To(from, y - CORNER),
                new Segment.Curve(from, y - 3, from + turn / 2, y, from + turn, y), new Segment.To(to - turn, y),
                new Segment.Curve(to - turn / 2, y, to, y - 3, to, y - CORNER), new Segment.To(to, top + 8));
    }

    /** The label on its line, where the ends of other arrows do not cross it if possible; beside a line that is short. */
    private List<Shape> label(String text, double from, double to, double y) {
        double half = sheet.setter.width(text, sheet.tiny) / 2 + 6;
        if (Math.abs(from - to) < 2 * half + 2 * CORNER) {
            var beside = sheet.setter.at(text, sheet.tiny, Math.max(from, to) + 8, y + 3.5, Shape.Anchor.LEFT);
            return List.of(beside);
        }
        var run = sheet.setter.at(text, sheet.tiny, clear(from, to, half), y + 3.5, Shape.Anchor.CENTRE);
        var ground = new Box(run.left() - 5, y - 7, run.width() + 10, 14);
        return List.of(new Shape.Rectangle(ground, 3, sheet.palette.background(), Stroke.NONE), run);
    }

    private double clear(double from, double to, double half) {
        for (double part : new double[] {0.5, 0.4, 0.6, 0.3, 0.7}) {
            double x = from + (to - from) * part;
            if (routed.stream().noneMatch(r -> Math.abs(startX(r.from()) - x) < half
                    || r.to() >= 0 && Math.abs(endX(r.to()) - x) < half)) {
                return x;
            }
        }
        return (from + to) / 2;
    }

    private Item item(Routed route, double top, double bottom, List<Shape> shapes) {
        String from = sheet.map.stages().get(route.from()).name();
        String to = route.to() < 0 ? "" : sheet.map.stages().get(route.to()).name();
        String name = NLS.bind(Messages.linkName, new Object[] {from, label(route.link()), to}).strip();
        var bounds = new Box(route.left(), top, route.right() - route.left(), bottom - top);
        return new Item(route.link().id(), Role.LINK, name, bounds, shapes);
    }
}
