/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.render.journey;

import org.fieldway.render.scene.Box;

/** Where scores of feelings lie in the plot of a feelings lane. */
public final class FeelingsAxis {

    static final double MIDDLE = 100;
    static final double UNIT = 35;
    static final double INSET = 4;

    private FeelingsAxis() { }

    /** The top of a lane from the bounds of its plot. */
    public static double top(Box plot) {
        return plot.y() - INSET;
    }

    /** @param score −2 to +2; what is beyond lies at the end of the axis */
    public static double y(double top, double score) {
        return top + MIDDLE - UNIT * Math.clamp(score, -2, 2);
    }
}
