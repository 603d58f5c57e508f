/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.render.journey;

import java.util.ArrayList;
import java.util.List;
import org.fieldway.render.scene.Segment;

/**
 * The way of an arrow from one card to another, in upright and level pieces.
 *
 * @param points where it begins, turns and ends
 * @param leader from the way to its label where the label cannot lie on it; empty where it does
 * @param labelX the middle of the label
 * @param labelY the middle of the label
 */
record LinkRoute(List<Point> points, List<Point> leader, double labelX, double labelY) {

    private static final double CORNER = 5;
    private static final double HEAD = 6;

    record Point(double x, double y) { }

    Point end() {
        return points.getLast();
    }

    /** 1 where the arrow ends running to the right, −1 to the left. */
    double way() {
        return Math.signum(end().x() - points.get(points.size() - 2).x());
    }

    /** The line with rounded corners; ends within the arrow's head. */
    List<Segment> line() {
        List<Segment> line = new ArrayList<>();
        line.add(new Segment.Move(points.getFirst().x(), points.getFirst().y()));
        for (int i = 1; i < points.size() - 1; i++) {
            corner(points.get(i - 1), points.get(i), points.get(i + 1), line);
        }
        line.add(new Segment.To(end().x() - way() * HEAD, end().y()));
        return line;
    }

    private static void corner(Point before, Point at, Point after, List<Segment> line) {
        double radius = Math.min(CORNER, Math.min(distance(before, at), distance(at, after)) / 2);
        Point in = towards(at, before, radius);
        Point out = towards(at, after, radius);
        line.add(new Segment.To(in.x(), in.y()));
        line.add(new Segment.Curve((in.x() + 2 * at.x()) / 3, (in.y() + 2 * at.y()) / 3, (out.x() + 2 * at.x()) / 3,
                (out.y() + 2 * at.y()) / 3, out.x(), out.y()));
    }

    private static double distance(Point a, Point b) {
        return Math.abs(a.x() - b.x()) + Math.abs(a.y() - b.y());
    }

    private static Point towards(Point from, Point to, double by) {
        double length = distance(from, to);
        double part = length == 0 ? 0 : by / length;
        return new Point(from.x() + (to.x() - from.x()) * part, from.y() + (to.y() - from.y()) * part);
    }
}
