/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.service.map;

import java.util.Optional;

import org.fieldway.render.scene.Box;

/** What is taken hold of with the mouse: the knob from which a line is drawn, and the two ends of a line. */
final class Knobs {

    /** Radius of a knob in scene units. */
    static final double RADIUS = 6;
    private static final double REACH = 4;

    private Knobs() { }

    /** The square around the knob of an organisation or a service, on its right border. */
    static Optional<Box> of(Drawn drawn, String id) {
        return drawn.isActor(id) ? drawn.spot(id).map(box -> around(box.right(), box.y() + box.height() / 2))
                : Optional.empty();
    }

    static boolean isOn(Drawn drawn, String id, double x, double y) {
        return of(drawn, id).filter(box -> box.grow(REACH).contains(x, y)).isPresent();
    }

    /** 0 where the point is on the beginning of a line, 1 on its end; -1 elsewhere. */
    static int end(Drawn drawn, String relation, double x, double y) {
        return drawn.ends(relation).map(ends -> around(ends[0], ends[1]).grow(REACH).contains(x, y) ? 0
                : around(ends[2], ends[3]).grow(REACH).contains(x, y) ? 1 : -1).orElse(-1);
    }

    static Box around(double x, double y) {
        return new Box(x - RADIUS, y - RADIUS, 2 * RADIUS, 2 * RADIUS);
    }
}
