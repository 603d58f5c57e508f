/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.render.scene;

/** A piece of a path. */
public sealed interface Segment {

    /** Begins a new piece without drawing. */
    record Move(double x, double y) implements Segment { }

    /** A straight line to a point. */
    record To(double x, double y) implements Segment { }

    /** A cubic Bézier curve to (x, y) with two control points. */
    record Curve(double x1, double y1, double x2, double y2, double x, double y) implements Segment { }

    /** A straight line back to where the piece began. */
    record Close() implements Segment { }

    /** This piece at another place. */
    default Segment moved(double dx, double dy) {
        return switch (this) {
            case Move m -> new Move(m.x() + dx, m.y() + dy);
            case To t -> new To(t.x() + dx, t.y() + dy);
            case Curve c -> new Curve(c.x1() + dx, c.y1() + dy, c.x2() + dx, c.y2() + dy, c.x() + dx, c.y() + dy);
            case Close c -> c;
        };
    }
}
