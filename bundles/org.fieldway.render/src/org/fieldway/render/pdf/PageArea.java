/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.render.pdf;

/**
 * A page of paper and the area that printers reach.
 *
 * @param width of the page in points
 * @param height of the page in points
 */
record PageArea(double width, double height) {

    /** Around the drawing, in points: 10 mm. */
    static final double MARGIN = 720 / 25.4;
    /** Beneath the drawing, for the line that counts the pages. */
    static final double FOOTER = 20;

    static PageArea portrait(Paper paper) {
        return new PageArea(paper.shortSide(), paper.longSide());
    }

    static PageArea landscape(Paper paper) {
        return new PageArea(paper.longSide(), paper.shortSide());
    }

    double usedWidth() {
        return width - 2 * MARGIN;
    }

    double usedHeight() {
        return height - 2 * MARGIN;
    }

    /** The height beside which a line that counts pages has room. */
    double heightOfMany() {
        return usedHeight() - FOOTER;
    }
}
