/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.render.scene;

import java.util.List;

/**
 * How a line is drawn; ends and corners are round.
 *
 * @param width in scene units; 0 for no line
 * @param dashes lengths of dash and gap in turn; empty for a solid line
 */
public record Stroke(Colour colour, double width, List<Double> dashes) {

    /** No line. */
    public static final Stroke NONE = new Stroke(Colour.NONE, 0, List.of());

    public Stroke {
        dashes = List.copyOf(dashes);
    }

    public static Stroke solid(Colour colour, double width) {
        return new Stroke(colour, width, List.of());
    }

    public static Stroke dashed(Colour colour, double width, double dash, double gap) {
        return new Stroke(colour, width, List.of(dash, gap));
    }

    public boolean isVisible() {
        return width > 0 && colour.isVisible();
    }
}
