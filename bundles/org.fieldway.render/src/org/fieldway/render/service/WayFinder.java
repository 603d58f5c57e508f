/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.render.service;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fieldway.core.release.ReleasedRelation;
import org.fieldway.render.scene.Box;

/**
 * Finds ways of lines between boxes that go through as few other boxes as can be: straight where nothing is between, else
 * bent to one side or the other. Several lines between the same two boxes run beside each other.
 */
final class WayFinder {

    private static final double[] BENDS = {0, 30, -30, 65, -65, 110, -110, 170, -170, 250, -250};
    private static final double BESIDE = 18;
    private static final double MOST_ASIDE = 40;
    private static final double LOOP = 34;
    private static final double CLEAR = 5;

    private final Sheet sheet;
    private final Map<String, NodeBox> boxes;
    private final Map<String, Box> places;
    private final Map<String, List<Point>> arranged;
    private final Map<String, Integer> beside = new HashMap<>();
    private final Map<String, Integer> between = new HashMap<>();

    /** @param arranged ways that are known already, by relation */
    WayFinder(Sheet sheet, Map<String, NodeBox> boxes, Map<String, Box> places, Map<String, List<Point>> arranged) {
        this.sheet = sheet;
        this.boxes = boxes;
        this.places = places;
        this.arranged = arranged;
        sheet.map.relations().forEach(relation -> between.merge(pair(relation.fromId(), relation.toId()), 1, Integer::sum));
    }

    private String pair(String from, String to) {
        String a = sheet.box(from);
        String b = sheet.box(to);
        return a.compareTo(b) < 0 ? a + " " + b : b + " " + a;
    }

    Way way(ReleasedRelation relation, double headRoom, double tailRoom) {
        List<Point> known = arranged.get(relation.id());
        if (known != null) {
            return Way.bent(shortened(known, headRoom, tailRoom));
        }
        String pair = pair(relation.fromId(), relation.toId());
        int index = beside.merge(pair, 1, Integer::sum) - 1;
        double shift = (index - (between.get(pair) - 1) / 2.0) * BESIDE;
        boolean turned = sheet.box(relation.fromId()).compareTo(sheet.box(relation.toId())) > 0;
        return find(relation.fromId(), relation.toId(), turned ? -shift : shift, headRoom, tailRoom);
    }

    private static List<Point> shortened(List<Point> points, double headRoom, double tailRoom) {
        List<Point> shorter = new ArrayList<>(points);
        int last = shorter.size() - 1;
        shorter.set(0, closer(points.get(0), points.get(1), tailRoom));
        shorter.set(last, closer(points.get(last), points.get(last - 1), headRoom));
        return shorter;
    }

    private static Point closer(Point end, Point next, double by) {
        double length = end.distance(next);
        return length <= by ? end : end.towards(next, by / length);
    }

    /** A way between two actors; {@code shift} sets it beside others. */
    Way find(String from, String to, double shift, double headRoom, double tailRoom) {
        if (sheet.box(from).equals(sheet.box(to))) {
            return loop(from, to, shift);
        }
        Way best = null;
        double least = Double.MAX_VALUE;
        for (double bend : BENDS) {
            Way way = bent(from, to, shift, bend, headRoom, tailRoom);
            double cost = 100 * covered(way, from, to) + StrictMath.abs(bend) / 10;
            if (cost < least) {
                best = way;
                least = cost;
            }
            if (cost < 100) {
                break;
            }
        }
        return best;
    }

    /** Out of the box on its right and back into it. */
    private Way loop(String from, String to, double shift) {
        Box box = places.get(sheet.box(from));
        double right = box.right();
        double reach = right + LOOP + StrictMath.abs(shift);
        double y1 = box.y() + Math.max(18, port(from));
        double y2 = box.y() + Math.max(18, port(to));
        if (StrictMath.abs(y1 - y2) < 10) {
            y1 -= 8;
            y2 += 8;
        }
        return Way.curve(new Point(right, y1), new Point(reach, y1), new Point(reach, y2), new Point(right, y2));
    }

    private double port(String actor) {
        return boxes.get(sheet.box(actor)).portOf(actor);
    }

    private Way bent(String from, String to, double shift, double bend, double headRoom, double tailRoom) {
        Point a = middle(from);
        Point b = middle(to);
        double aside = Math.clamp(shift, -MOST_ASIDE, MOST_ASIDE);
        double length = Math.max(1, a.distance(b));
        double nx = -(b.y() - a.y()) / length;
        double ny = (b.x() - a.x()) / length;
        a = a.plus(nx * aside, ny * aside);
        b = b.plus(nx * aside, ny * aside);
        double side = bend + shift - aside;
        Point start = anchor(from, a, a.towards(b, 0.5).plus(nx * side, ny * side), b);
        Point end = anchor(to, b, a.towards(b, 0.5).plus(nx * side, ny * side), a);
        Point outOf = control(from, start, start.towards(end, 0.34).plus(nx * side, ny * side), length);
        Point into = control(to, end, end.towards(start, 0.34).plus(nx * side, ny * side), length);
        if (side == 0 && port(from) < 0 && port(to) < 0) {
            return Way.bent(List.of(closer(start, end, tailRoom), closer(end, start, headRoom)));
        }
        return Way.curve(closer(start, outOf, tailRoom), outOf, into, closer(end, into, headRoom));
    }

    private Point middle(String actor) {
        Box box = places.get(sheet.box(actor));
        double port = port(actor);
        return new Point(box.x() + box.width() / 2, port < 0 ? box.y() + box.height() / 2 : box.y() + port);
    }

    /** Where a line leaves a box: beside the row of its service, else where it crosses the border. */
    private Point anchor(String actor, Point inside, Point towards, Point other) {
        Box box = places.get(sheet.box(actor));
        double port = port(actor);
        if (port >= 0) {
            boolean right = other.x() >= box.x() + box.width() / 2;
            double y = Math.clamp(inside.y(), box.y() + port - 5, box.y() + port + 5);
            return new Point(right ? box.right() : box.x(), y);
        }
        double dx = towards.x() - inside.x();
        double dy = towards.y() - inside.y();
        double across = dx == 0 ? Double.MAX_VALUE : ((dx > 0 ? box.right() : box.x()) - inside.x()) / dx;
        double down = dy == 0 ? Double.MAX_VALUE : ((dy > 0 ? box.bottom() : box.y()) - inside.y()) / dy;
        double part = Math.max(0, Math.min(across, down));
        Point at = dx == 0 && dy == 0 ? inside : inside.plus(dx * part, dy * part);
        return new Point(Math.clamp(at.x(), box.x(), box.right()), Math.clamp(at.y(), box.y(), box.bottom()));
    }

    /** A line leaves the row of a service sideways. */
    private Point control(String actor, Point anchor, Point wanted, double length) {
        if (port(actor) < 0) {
            return wanted;
        }
        boolean right = anchor.x() > places.get(sheet.box(actor)).x() + 1;
        double out = Math.clamp(length * 0.3, 24, 160);
        return anchor.plus(right ? out : -out, (wanted.y() - anchor.y()) * 0.25);
    }

    private int covered(Way way, String from, String to) {
        Box bounds = way.bounds().grow(CLEAR);
        int covered = 0;
        for (Map.Entry<String, Box> place : places.entrySet()) {
            Box box = place.getValue().grow(CLEAR);
            boolean own = place.getKey().equals(sheet.box(from)) || place.getKey().equals(sheet.box(to));
            if (!own && bounds.intersects(box)) {
                covered += (int) way.samples().stream().filter(point -> box.contains(point.x(), point.y())).count();
            }
        }
        return covered;
    }
}
