/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.render.service;

import java.util.ArrayList;
import java.util.List;

/**
 * A piece of an ellipse that boxes are lined up on. Boxes are wider than high, so that they need more of it where it runs
 * across than where it runs upwards; they are spread evenly by what they need.
 */
final class Arc {

    private static final int PIECES = 360;

    private final Point centre;
    private final double ratio;
    private final double scale;
    private final double from;
    private final double to;
    private final double[] needed = new double[PIECES + 1];

    /**
     * @param ratio of the horizontal to the vertical half axis
     * @param scale the vertical half axis
     * @param from angle in radians, clockwise from the right
     */
    Arc(Point centre, double ratio, double scale, double from, double to, double width, double height) {
        this.centre = centre;
        this.ratio = ratio;
        this.scale = scale;
        this.from = from;
        this.to = to;
        for (int i = 0; i < PIECES; i++) {
            needed[i + 1] = needed[i] + piece(angle(i + 0.5), width + Sheet.GAP, height + Sheet.GAP);
        }
    }

    /** How many boxes the piece around an angle has room for. */
    private double piece(double angle, double width, double height) {
        double dx = ratio * scale * StrictMath.sin(angle);
        double dy = scale * StrictMath.cos(angle);
        double step = (to - from) / PIECES;
        return Math.max(StrictMath.abs(dx * step) / width, StrictMath.abs(dy * step) / height);
    }

    private double angle(double piece) {
        return from + (to - from) * piece / PIECES;
    }

    /** How many boxes fit, roughly. */
    int room() {
        return (int) needed[PIECES];
    }

    /** The centres of so many boxes. */
    List<Point> spread(int count) {
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            points.add(at(needed[PIECES] * (i + 0.5) / count));
        }
        return points;
    }

    private Point at(double wanted) {
        int piece = 1;
        while (piece < PIECES && needed[piece] < wanted) {
            piece++;
        }
        double within = needed[piece] - needed[piece - 1];
        double part = within == 0 ? 0.5 : (wanted - needed[piece - 1]) / within;
        return at(centre, ratio, scale, angle(piece - 1 + part));
    }

    static Point at(Point centre, double ratio, double scale, double angle) {
        return new Point(centre.x() + ratio * scale * StrictMath.cos(angle), centre.y() + scale * StrictMath.sin(angle));
    }
}
