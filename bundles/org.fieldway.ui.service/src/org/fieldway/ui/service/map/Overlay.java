/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.service.map;

import java.util.List;

import org.fieldway.render.scene.Box;

/**
 * What a gesture that is under way draws over the map, in scene units.
 *
 * @param ghosts where dragged boxes would lie
 * @param band what a rubber band surrounds; null for none
 * @param wire a line that is being drawn; null for none
 * @param target id of what the line would lead to; null for none
 */
record Overlay(List<Box> ghosts, Box band, Wire wire, String target) {

    static final Overlay NONE = new Overlay(List.of(), null, null, null);

    /** A straight line. */
    record Wire(double x1, double y1, double x2, double y2) { }

    static Overlay ghosts(List<Box> boxes) {
        return new Overlay(List.copyOf(boxes), null, null, null);
    }

    static Overlay band(Box area) {
        return new Overlay(List.of(), area, null, null);
    }

    static Overlay wire(Wire wire, String target) {
        return new Overlay(List.of(), null, wire, target);
    }
}
