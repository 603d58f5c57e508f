/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.render.text;

/** Measures text; layout knows fonts only through this. */
public interface TextMeasure {

    /**
     * The width of a text on one line, without kerning and ligatures.
     *
     * @param size of the em in scene units
     * @return scene units
     */
    double width(String text, Face face, double size);

    /** From the baseline to the top of a line, in scene units. */
    double ascent(Face face, double size);

    /** From the baseline to the bottom of a line, in scene units. */
    double descent(Face face, double size);
}
