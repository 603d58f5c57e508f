/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.render.journey;

import java.util.ArrayList;
import java.util.List;
import org.fieldway.render.scene.Segment;

/**
 * A smooth curve through points that never leaves the range of two neighbouring points: piecewise cubic Hermite
 * interpolation with the slopes of Fritsch and Butland (SIAM J. Sci. Stat. Comput. 5, 1984), known as PCHIP. A curve that
 * overshot would show feelings that nobody had.
 */
public final class MonotoneCurve {

    private final double[] x;
    private final double[] y;
    private final double[] slopes;

    /**
     * A curve through points; it begins and ends level.
     *
     * @param x at least one, strictly increasing
     * @param y as many as {@code x}
     */
    public MonotoneCurve(double[] x, double[] y) {
        this.x = x.clone();
        this.y = y.clone();
        this.slopes = new double[x.length];
        for (int i = 1; i < x.length - 1; i++) {
            slopes[i] = innerSlope(secant(i - 1), secant(i), x[i] - x[i - 1], x[i + 1] - x[i]);
        }
    }

    private double secant(int i) {
        return (y[i + 1] - y[i]) / (x[i + 1] - x[i]);
    }

    private static double innerSlope(double before, double after, double widthBefore, double widthAfter) {
        if (before * after <= 0) {
            return 0;
        }
        double w1 = 2 * widthAfter + widthBefore;
        double w2 = widthAfter + 2 * widthBefore;
        return (w1 + w2) / (w1 / before + w2 / after);
    }

    /** How many pieces there are: one fewer than points. */
    public int pieces() {
        return x.length - 1;
    }

    /** The piece from point {@code i} to the next one. */
    public Segment.Curve piece(int i) {
        double third = (x[i + 1] - x[i]) / 3;
        return new Segment.Curve(x[i] + third, y[i] + slopes[i] * third, x[i + 1] - third,
                y[i + 1] - slopes[i + 1] * third, x[i + 1], y[i + 1]);
    }

    /** The piece from point {@code i + 1} back to point {@code i}. */
    public Segment.Curve pieceBack(int i) {
        Segment.Curve there = piece(i);
        return new Segment.Curve(there.x2(), there.y2(), there.x1(), there.y1(), x[i], y[i]);
    }

    /** The pieces from point {@code from} to point {@code to}, after a move to the first. */
    public List<Segment> stretch(int from, int to) {
        List<Segment> segments = new ArrayList<>();
        segments.add(new Segment.Move(x[from], y[from]));
        for (int i = from; i < to; i++) {
            segments.add(piece(i));
        }
        return segments;
    }

    /** The height at {@code at}; beyond the ends, that of the end. */
    public double valueAt(double at) {
        if (x.length == 1 || at <= x[0]) {
            return y[0];
        }
        int i = 0;
        while (i < pieces() - 1 && at > x[i + 1]) {
            i++;
        }
        return at >= x[i + 1] ? y[i + 1] : hermite(i, (at - x[i]) / (x[i + 1] - x[i]));
    }

    private double hermite(int i, double t) {
        double h = x[i + 1] - x[i];
        double s = 1 - t;
        return y[i] * s * s * (1 + 2 * t) + slopes[i] * h * t * s * s + y[i + 1] * t * t * (3 - 2 * t)
                - slopes[i + 1] * h * t * t * s;
    }
}
