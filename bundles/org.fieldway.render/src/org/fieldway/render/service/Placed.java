/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.render.service;

import java.util.List;
import java.util.Map;
import org.fieldway.render.scene.Box;

/**
 * Where everything is, in units from the origin that places of boxes are counted from.
 *
 * @param centres of boxes by id
 * @param rings from the innermost to the outermost; empty for a network
 * @param sectors of the rings; empty for a network
 * @param groups frames of a network; empty for rings
 * @param lines ways of relations that were found with the places; others are found later
 */
record Placed(Map<String, Point> centres, List<Ring> rings, List<Sector> sectors, List<Frame> groups,
        Map<String, List<Point>> lines) {

    /** An ellipse with its name. */
    record Ring(int number, Point centre, double a, double b, double inner) { }

    /** A part of the rings: from one angle to another, in radians clockwise from the right. */
    record Sector(String groupId, Point centre, double from, double to, double inner, double a, double b) { }

    /** A rectangle around boxes. */
    record Frame(String groupId, Box box) { }
}
