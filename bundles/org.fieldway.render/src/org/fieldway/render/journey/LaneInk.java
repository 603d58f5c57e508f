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

    /** The kind's colours, or those mixed from a colour that the lane, or its kind by the team, was given. */
    public static LaneInk of(ReleasedLane lane, Theme theme) {
        Palette palette = Palette.of(theme);
        LaneKind.Colours colours = theme == Theme.DARK ? lane.kind().dark() : lane.kind().light();
        if (!Colour.isHex(lane.colour()) && !colours.isMixed()) {
            return of(Colour.of(colours.accent()), Colour.of(colours.tint()), palette);
        }
        Colour accent = seen(Colour.of(Colour.isHex(lane.colour()) ? lane.colour() : colours.accent()), palette);
        return of(accent, lane.kind().shape() == CardShape.QUOTE ? words(colours, palette) : palette.tint(accent), palette);
    }

    /** Words of people are on the paper itself, or nearly. */
    private static Colour words(LaneKind.Colours colours, Palette palette) {
        return colours.isMixed() ? palette.background() : Colour.of(colours.tint());
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
