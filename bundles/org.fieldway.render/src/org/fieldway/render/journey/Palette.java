/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.render.journey;

import org.fieldway.render.scene.Colour;

/**
 * The colours of a map beside those of its lanes. Each text colour has a contrast of at least 4.5 to 1 on every ground that
 * it is drawn on.
 *
 * @param background the paper
 * @param text what people read first
 * @param muted small print
 * @param frame around lanes, grid lines
 * @param header ground of stage headers
 * @param headerBorder around stage headers
 * @param withheld ground of cards whose words may not be shown
 * @param warning small print on what needs attention; always with a sign and words
 * @param link arrows and the line of visibility
 * @param tintStrength how much of a chosen colour goes into the ground of cards, 0 to 1
 */
public record Palette(Colour background, Colour text, Colour muted, Colour frame, Colour header, Colour headerBorder,
        Colour withheld, Colour warning, Colour link, double tintStrength) {

    private static final Palette LIGHT = new Palette(Colour.of("#ffffff"), Colour.of("#1f2933"), Colour.of("#56616e"),
            Colour.of("#e1e5ea"), Colour.of("#f1f5f9"), Colour.of("#d3dce6"), Colour.of("#fafafa"),
            Colour.of("#9a3412"), Colour.of("#7b8794"), 0.10);
    private static final Palette DARK = new Palette(Colour.of("#14191f"), Colour.of("#eef2f6"), Colour.of("#b3bdc9"),
            Colour.of("#303944"), Colour.of("#222a33"), Colour.of("#3c4753"), Colour.of("#1a2027"),
            Colour.of("#fdba74"), Colour.of("#8694a3"), 0.14);

    public static Palette of(Theme theme) {
        return theme == Theme.DARK ? DARK : LIGHT;
    }

    /** The ground of something that has been given a colour of its own. */
    public Colour tint(Colour accent) {
        return accent.withOpacity(tintStrength).over(background);
    }
}
