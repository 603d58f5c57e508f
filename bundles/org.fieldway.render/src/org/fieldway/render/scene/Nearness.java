/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.render.scene;

import java.util.List;

/** Whether a point lies on a drawn line, near enough for a click. */
final class Nearness {

    private static final int PIECES = 16;

    private Nearness() { }

    /** True where one of the item's paths or lines passes within {@code distance} of the point. */
    static boolean isOnLine(Item item, double x, double y, double distance) {
        for (Shape shape : item.shapes()) {
            boolean near = switch (shape) {
                case Shape.Path path -> isOn(path.segments(), x, y, distance);
                case Shape.Line l -> toPiece(x, y, l.x1(), l.y1(), l.x2(), l.y2()) <= distance;
                case Shape.Text t -> t.box().contains(x, y);
                default -> false;
            };
            if (near) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOn(List<Segment> segments, double x, double y, double distance) {
        double atX = 0;
        double atY = 0;
        for (Segment segment : segments) {
            switch (segment) {
                case Segment.Move m -> {
                    atX = m.x();
                    atY = m.y();
                }
                case Segment.To t -> {
                    if (toPiece(x, y, atX, atY, t.x(), t.y()) <= distance) {
                        return true;
                    }
                    atX = t.x();
                    atY = t.y();
                }
                case Segment.Curve c -> {
                    if (isOn(c, atX, atY, x, y, distance)) {
                        return true;
                    }
                    atX = c.x();
                    atY = c.y();
                }
                case Segment.Close c -> { }
            }
        }
        return false;
    }

    private static boolean isOn(Segment.Curve c, double fromX, double fromY, double x, double y, double distance) {
        double atX = fromX;
        double atY = fromY;
        for (int i = 1; i <= PIECES; i++) {
            double t = (double) i / PIECES;
            double nextX = bezier(fromX, c.x1(), c.x2(), c.x(), t);
            double nextY = bezier(fromY, c.y1(), c.y2(), c.y(), t);
            if (toPiece(x, y, atX, atY, nextX, nextY) <= distance) {
                return true;
            }
            atX = nextX;
            atY = nextY;
        }
        return false;
    }

    private static double bezier(double a, double b, double c, double d, double t) {
        double s = 1 - t;
        return a * s * s * s + 3 * b * s * s * t + 3 * c * s * t * t + d * t * t * t;
    }

    private static double toPiece(double x, double y, double x1, double y1, double x2, double y2) {
        double dx = x2 - x1;
        double dy = y2 - y1;
        double length = dx * dx + dy * dy;
        double along = length == 0 ? 0 : Math.clamp(((x - x1) * dx + (y - y1) * dy) / length, 0, 1);
        return Math.hypot(x - x1 - along * dx, y - y1 - along * dy);
    }
}
