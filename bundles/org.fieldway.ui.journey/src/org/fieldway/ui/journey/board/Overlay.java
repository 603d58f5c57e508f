/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.journey.board;

import org.fieldway.render.scene.Box;
import org.fieldway.ui.journey.geometry.Place;

/**
 * What a gesture that is under way draws over the board, in scene units; each part is null where it is not drawn.
 *
 * @param drop where something dragged would be put down
 * @param band what a rubber band surrounds
 * @param wire a link that is being drawn
 * @param target what the link would lead to
 */
record Overlay(Box drop, Box band, Wire wire, Place target) {

    /** A straight line. */
    record Wire(double x1, double y1, double x2, double y2) { }

    static final Overlay NONE = new Overlay(null, null, null, null);

    static Overlay drop(Box marker) {
        return new Overlay(marker, null, null, null);
    }

    static Overlay band(Box area) {
        return new Overlay(null, area, null, null);
    }

    static Overlay wire(Wire wire, Place target) {
        return new Overlay(null, null, wire, target);
    }
}
