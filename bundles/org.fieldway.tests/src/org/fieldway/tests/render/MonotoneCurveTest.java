/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.tests.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.fieldway.render.journey.MonotoneCurve;
import org.fieldway.render.scene.Segment;
import org.junit.jupiter.api.Test;

class MonotoneCurveTest {

    private static double bezier(double a, double b, double c, double d, double t) {
        double s = 1 - t;
        return a * s * s * s + 3 * b * s * s * t + 3 * c * s * t * t + d * t * t * t;
    }

    @Test
    void pieceNeverLeavesTheRangeOfItsEnds() {
        var random = new Random(20260);
        for (int round = 0; round < 500; round++) {
            int points = 2 + random.nextInt(12);
            double[] x = new double[points];
            double[] y = new double[points];
            for (int i = 0; i < points; i++) {
                x[i] = i == 0 ? 0 : x[i - 1] + 1 + random.nextDouble() * 300;
                y[i] = random.nextInt(4) == 0 && i > 0 ? y[i - 1] : random.nextDouble() * 140;
            }
            assertWithinEnds(new MonotoneCurve(x, y), x, y);
        }
    }

    private static void assertWithinEnds(MonotoneCurve curve, double[] x, double[] y) {
        for (int i = 0; i < curve.pieces(); i++) {
            double low = Math.min(y[i], y[i + 1]) - 1e-9;
            double high = Math.max(y[i], y[i + 1]) + 1e-9;
            Segment.Curve piece = curve.piece(i);
            for (double t = 0; t <= 1; t += 1.0 / 64) {
                double drawn = bezier(y[i], piece.y1(), piece.y2(), piece.y(), t);
                double computed = curve.valueAt(bezier(x[i], piece.x1(), piece.x2(), piece.x(), t));
                assertTrue(drawn >= low && drawn <= high, "the curve leaves the range of piece " + i);
                assertEquals(drawn, computed, 1e-6);
            }
        }
    }

    @Test
    void curvePassesThroughItsPointsAndIsLevelAtAPeak() {
        var curve = new MonotoneCurve(new double[] {0, 10, 20}, new double[] {0, 5, 0});
        assertEquals(5, curve.valueAt(10), 1e-12);
        assertEquals(5, curve.piece(0).y2(), 1e-12);
        assertEquals(5, curve.piece(1).y1(), 1e-12);
        assertEquals(0, curve.valueAt(-3), 1e-12);
        assertEquals(0, curve.valueAt(99), 1e-12);
    }

    @Test
    void pieceBackIsTheSameLineTheOtherWayRound() {
        var curve = new MonotoneCurve(new double[] {0, 10, 30}, new double[] {0, 4, 5});
        Segment.Curve there = curve.piece(1);
        assertEquals(new Segment.Curve(there.x2(), there.y2(), there.x1(), there.y1(), 10, 4), curve.pieceBack(1));
    }
}
