/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.render.journey;

import java.util.List;
import org.fieldway.render.scene.Colour;
import org.fieldway.render.scene.Segment;
import org.fieldway.render.scene.Shape;
import org.fieldway.render.scene.Stroke;

/** What arrows are made of. */
final class LinkLines {

    private static final double LENGTH = 7;
    private static final double HALF = 3.5;

    private LinkLines() { }

    /** An arrow head with its point at (x, y) that looks into the direction (dx, dy), which has length 1. */
    static Shape head(double x, double y, double dx, double dy, Colour colour) {
        double backX = x - dx * LENGTH;
        double backY = y - dy * LENGTH;
        return new Shape.Path(List.of(new Segment.Move(x, y), new Segment.To(backX - dy * HALF, backY + dx * HALF),
                new Segment.To(backX + dy * HALF, backY - dx * HALF), new Segment.Close()), colour, Stroke.NONE);
    }

    /** What a kind of link is called. */
    static String word(String kind) {
        return switch (kind) {
            case "returns-to" -> Messages.linkReturnsTo;
            case "leaves" -> Messages.linkLeaves;
            default -> Messages.linkLeadsTo;
        };
    }
}
