/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.render.journey;

import java.util.List;
import org.fieldway.render.scene.Box;
import org.fieldway.render.scene.Segment;

/**
 * The way of an arrow from one card to another.
 *
 * @param line ends just before the point of the arrow
 * @param x of the point of the arrow
 * @param y of the point of the arrow
 * @param dx direction of the arrow, with {@code dy} of length 1
 */
record LinkRoute(List<Segment> line, double x, double y, double dx, double dy, Box bounds) {

    private static final double HEAD = 6;
    private static final double CORNER = 6;

    /** Between cards of one stage around their right side, {@code aside} from it; else from side to side. */
    static LinkRoute between(Box from, Box to, double aside) {
        if (to.x() >= from.right()) {
            return sideways(from.right(), middle(from), to.x(), middle(to), 1);
        }
        if (to.right() <= from.x()) {
            return sideways(from.x(), middle(from), to.right(), middle(to), -1);
        }
        return around(from.right(), middle(from), middle(to), Math.max(from.right(), to.right()) + aside);
    }

    private static double middle(Box box) {
        return box.y() + box.height() / 2;
    }

    private static LinkRoute sideways(double x, double y, double endX, double endY, double way) {
        double stop = endX - way * HEAD;
        double bend = way * Math.max(24, Math.abs(stop - x) / 2);
        double left = Math.min(Math.min(x, endX), Math.min(x + bend, stop - bend));
        double right = Math.max(Math.max(x, endX), Math.max(x + bend, stop - bend));
        return new LinkRoute(List.of(new Segment.Move(x, y),
                new Segment.Curve(x + bend, y, stop - bend, endY, stop, endY)), endX - way, endY, way, 0,
                new Box(left, Math.min(y, endY), right - left, Math.abs(endY - y)));
    }

    private static LinkRoute around(double x, double y, double endY, double turn) {
        double way = Math.signum(endY - y);
        List<Segment> line = List.of(new Segment.Move(x, y), new Segment.To(turn - CORNER, y),
                new Segment.Curve(turn - 2, y, turn, y + way * 2, turn, y + way * CORNER),
                new Segment.To(turn, endY - way * CORNER),
                new Segment.Curve(turn, endY - way * 2, turn - 2, endY, turn - CORNER, endY),
                new Segment.To(x + HEAD, endY));
        return new LinkRoute(line, x + 1, endY, -1, 0, new Box(x, Math.min(y, endY), turn - x, Math.abs(endY - y)));
    }
}
