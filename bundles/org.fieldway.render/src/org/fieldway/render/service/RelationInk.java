/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.render.service;

import java.util.List;
import org.fieldway.render.journey.Theme;
import org.fieldway.render.scene.Colour;
import org.fieldway.render.scene.Stroke;

/**
 * How a kind of relation is drawn. Each kind differs from all others in dashes, width or head, not by colour alone.
 *
 * @param width in scene units
 * @param dashes as in {@link Stroke}
 */
record RelationInk(Colour colour, double width, List<Double> dashes, Head head) {

    /** What a line ends in. */
    enum Head { ARROW, OPEN_ARROW, DIAMOND, DOT }

    static RelationInk of(String kind, Theme theme) {
        boolean dark = theme == Theme.DARK;
        return switch (kind) {
            case "refers" -> new RelationInk(colour(dark, "#7db4ee", "#1d5fa8"), 2, List.of(), Head.ARROW);
            case "signposts" -> new RelationInk(colour(dark, "#6cc5dc", "#0b6b85"), 1.5, List.of(6.0, 5.0), Head.OPEN_ARROW);
            case "prescribes" -> new RelationInk(colour(dark, "#5cc9bd", "#0f766e"), 2, List.of(11.0, 5.0, 1.0, 5.0),
                    Head.ARROW);
            case "funds" -> new RelationInk(colour(dark, "#e0c05a", "#7a5c00"), 3.6, List.of(), Head.ARROW);
            case "commissions" -> new RelationInk(colour(dark, "#f0a37e", "#9a3412"), 3.2, List.of(12.0, 7.0), Head.DIAMOND);
            case "shares-information" -> new RelationInk(colour(dark, "#b9a3e8", "#6b4fa0"), 2.4, List.of(0.5, 5.0),
                    Head.OPEN_ARROW);
            default -> new RelationInk(colour(dark, "#b3bdc9", "#56616e"), 1.3, List.of(), Head.DOT);
        };
    }

    private static Colour colour(boolean dark, String onDark, String onLight) {
        return Colour.of(dark ? onDark : onLight);
    }

    Stroke stroke(double opacity) {
        return new Stroke(colour.withOpacity(opacity), width, dashes);
    }
}
