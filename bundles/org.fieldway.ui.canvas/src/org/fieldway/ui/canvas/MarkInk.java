/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.canvas;

import org.fieldway.render.journey.Theme;
import org.fieldway.render.scene.Colour;

/**
 * The colours of what is painted on a canvas over its scene: rings, knobs, signs and what a gesture shows.
 *
 * @param accent what is selected or acted on
 * @param found what a search found
 * @param quiet signs and places for something new
 * @param paper inside knobs
 */
public record MarkInk(Colour accent, Colour found, Colour quiet, Colour paper) {

    private static final MarkInk LIGHT = new MarkInk(Colour.of("#1d4ed8"), Colour.of("#a15c00"), Colour.of("#5b6472"), Colour.of("#ffffff"));
    private static final MarkInk DARK = new MarkInk(Colour.of("#8ab4ff"), Colour.of("#ffc266"), Colour.of("#aeb6c2"), Colour.of("#14191f"));

    /** The colours that are seen well on a theme's ground. */
    public static MarkInk of(Theme theme) {
        return theme == Theme.DARK ? DARK : LIGHT;
    }
}
