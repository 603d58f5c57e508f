/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.render.service;

import java.util.ArrayList;
import java.util.List;
import org.fieldway.render.scene.Box;
import org.fieldway.render.scene.Segment;

/**
 * The course of a line.
 *
 * @param segments to draw
 * @param samples points along it, the first and the last one included
 */
record Way(List<Segment> segments, List<Point> samples) {

    private static final int PIECES = 24;
    private static final double CORNER = 7;
    private static final double SAMPLE = 12;

    /** A curve from a to b with two control points. */
    static Way curve(Point a, Point c, Point d, Point b) {
        List<Point> samples = new ArrayList<>();
        for (int i = 0; i <= PIECES; i++) {
            double t = (double) i / PIECES;
            samples.add(new Point(bezier(a.x(), c.x(), d.x(), b.x(), t), bezier(a.y(), c.y(), d.y(), b.y(), t)));
        }
        return new Way(List.of(new Segment.Move(a.x(), a.y()),
                new Segment.Curve(c.x(), c.y(), d.x(), d.y(), b.x(), b.y())), samples);
    }

    private static double bezier(double a, double b, double c, double d, double t) {
        double s = 1 - t;
        return a * s * s * s + 3 * b * s * s * t + 3 * c * s * t * t + d * t * t * t;
    }

    /** Straight pieces with rounded corners. */
    static Way bent(List<Point> points) {
        List<Segment> segments = new ArrayList<>();
        Point first = points.getFirst();
        segments.add(new Segment.Move(first.x(), first.y()));
        for (int i = 1; i < points.size() - 1; i++) {
            Point corner = points.get(i);
            Point before = near(corner, points.get(i - 1));
            Point after = near(corner, points.get(i + 1));
            Point in = before.towards(corner, 0.55);
            Point out = after.towards(corner, 0.55);
            segments.add(new Segment.To(before.x(), before.y()));
            segments.add(new Segment.Curve(in.x(), in.y(), out.x(), out.y(), after.x(), after.y()));
        }
        segments.add(new Segment.To(points.getLast().x(), points.getLast().y()));
        return new Way(segments, samples(points));
    }

    /** A point beside a corner, no farther than half the way to the next one. */
    private static Point near(Point corner, Point next) {
        double length = corner.distance(next);
        return length == 0 ? corner : corner.towards(next, Math.min(CORNER, length / 2) / length);
    }

    private static List<Point> samples(List<Point> points) {
        List<Point> samples = new ArrayList<>(List.of(points.getFirst()));
        for (int i = 1; i < points.size(); i++) {
            int pieces = Math.max(1, (int) (points.get(i - 1).distance(points.get(i)) / SAMPLE));
            for (int piece = 1; piece <= pieces; piece++) {
                samples.add(points.get(i - 1).towards(points.get(i), (double) piece / pieces));
            }
        }
        return samples;
    }

    Point start() {
        return samples.getFirst();
    }

    Point end() {
        return samples.getLast();
    }

    /** The point at a part of the way, 0 to 1. */
    Point at(double part) {
        return samples.get((int) Math.round(part * (samples.size() - 1)));
    }

    /** From where the line comes to its end. */
    Point beforeEnd() {
        return before(samples, end());
    }

    /** Where the line goes from its start. */
    Point afterStart() {
        return before(samples.reversed(), start());
    }

    private static Point before(List<Point> samples, Point end) {
        for (int i = samples.size() - 2; i >= 0; i--) {
            if (samples.get(i).distance(end) > 1) {
                return samples.get(i);
            }
        }
        return end.plus(-1, 0);
    }

    Box bounds() {
        double left = samples.stream().mapToDouble(Point::x).min().orElse(0);
        double right = samples.stream().mapToDouble(Point::x).max().orElse(0);
        double top = samples.stream().mapToDouble(Point::y).min().orElse(0);
        double bottom = samples.stream().mapToDouble(Point::y).max().orElse(0);
        return new Box(left, top, right - left, bottom - top);
    }
}
