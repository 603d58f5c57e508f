/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.render.journey;

import org.fieldway.core.lanes.CardShape;
import org.fieldway.core.lanes.LaneKind;
import org.fieldway.core.release.ReleasedLane;
import org.fieldway.render.scene.Colour;

/**
 * The colours of one lane.
 *
 * @param accent bar, curve and dots
 * @param tint ground of cards
 * @param border around cards
 */
public record LaneInk(Colour accent, Colour tint, Colour border) {

    private static final double BORDER_STRENGTH = 0.5;
    private static final double LEAST_CONTRAST = 3;

    /** The kind's colours, or those mixed from a colour that the lane was given. */
    public static LaneInk of(ReleasedLane lane, LaneKind kind, Theme theme) {
        Palette palette = Palette.of(theme);
        LaneKind.Colours colours = theme == Theme.DARK ? kind.dark() : kind.light();
        Colour tint = Colour.of(colours.tint());
        if (!Colour.isHex(lane.colour())) {
            return of(Colour.of(colours.accent()), tint, palette);
        }
        Colour accent = seen(Colour.of(lane.colour()), palette);
        return of(accent, kind.shape() == CardShape.QUOTE ? tint : palette.tint(accent), palette);
    }

    /** The colour, moved towards that of text as far as is needed to be told from the paper (3 to 1, WCAG 2.2 1.4.11). */
    private static Colour seen(Colour wanted, Palette palette) {
        Colour colour = wanted;
        for (int tenths = 9; colour.contrastWith(palette.background()) < LEAST_CONTRAST; tenths--) {
            colour = wanted.withOpacity(tenths / 10.0).over(palette.text());
        }
        return colour;
    }

    private static LaneInk of(Colour accent, Colour tint, Palette palette) {
        return new LaneInk(accent, tint, accent.withOpacity(BORDER_STRENGTH).over(palette.background()));
    }
}
