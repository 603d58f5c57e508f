/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.render.service;

import java.util.ArrayList;
import java.util.List;
import org.fieldway.render.scene.Colour;
import org.fieldway.render.scene.Segment;
import org.fieldway.render.scene.Shape;
import org.fieldway.render.scene.Stroke;

/** What lines end in. */
final class Heads {

    private Heads() { }

    /** How far a line ends before its head's point, so that a broad line does not blunt it. */
    static double room(RelationInk ink) {
        return switch (ink.head()) {
            case ARROW -> length(ink) * 0.8;
            case DIAMOND -> length(ink);
            case OPEN_ARROW, DOT -> 1;
        };
    }

    private static double length(RelationInk ink) {
        return 6 + 1.6 * ink.width();
    }

    /** A head with its point at {@code tip}, for a line that comes from {@code before}. */
    static Shape at(RelationInk ink, double opacity, Point tip, Point before, Colour ground) {
        double distance = Math.max(0.001, before.distance(tip));
        double dx = (tip.x() - before.x()) / distance;
        double dy = (tip.y() - before.y()) / distance;
        double length = length(ink);
        double half = 2.5 + 1.1 * ink.width();
        Colour colour = ink.colour().withOpacity(opacity).over(ground);
        Point back = tip.plus(-dx * length, -dy * length);
        Point left = back.plus(-dy * half, dx * half);
        Point right = back.plus(dy * half, -dx * half);
        return switch (ink.head()) {
            case ARROW -> closed(colour, tip, left, right);
            case OPEN_ARROW -> new Shape.Path(List.of(move(left), to(tip), to(right)), Colour.NONE,
                    Stroke.solid(colour, 1.6));
            case DIAMOND -> {
                Point middle = tip.plus(-dx * length / 2, -dy * length / 2);
                yield closed(colour, tip, middle.plus(-dy * half, dx * half), back, middle.plus(dy * half, -dx * half));
            }
            case DOT -> new Shape.Circle(tip.x(), tip.y(), 3.2, colour, Stroke.NONE);
        };
    }

    private static Shape closed(Colour colour, Point... points) {
        var segments = new ArrayList<Segment>();
        segments.add(move(points[0]));
        for (int i = 1; i < points.length; i++) {
            segments.add(to(points[i]));
        }
        segments.add(new Segment.Close());
        return new Shape.Path(segments, colour, Stroke.NONE);
    }

    private static Segment move(Point point) {
        return new Segment.Move(point.x(), point.y());
    }

    private static Segment to(Point point) {
        return new Segment.To(point.x(), point.y());
    }
}
