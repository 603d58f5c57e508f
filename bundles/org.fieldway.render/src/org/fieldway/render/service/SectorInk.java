/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.render.service;

import org.fieldway.render.journey.Palette;
import org.fieldway.render.journey.Theme;
import org.fieldway.render.scene.Colour;

/**
 * How a sector is told from others: by a colour and by a letter on it.
 *
 * @param accent of the badge; has a contrast of at least 4.5 to 1 to {@code onAccent}
 * @param onAccent of the letter
 * @param tint ground of boxes
 * @param border around boxes
 */
record SectorInk(Colour accent, Colour onAccent, Colour tint, Colour border, String letter) {

    private static final double TINT_STRENGTH = 0.07;
    private static final double BORDER_STRENGTH = 0.55;

    static SectorInk of(String sector, Theme theme) {
        Palette palette = Palette.of(theme);
        Colour accent = Colour.of(theme == Theme.DARK ? dark(sector) : light(sector));
        return new SectorInk(accent, palette.background(), accent.withOpacity(TINT_STRENGTH).over(palette.background()),
                accent.withOpacity(BORDER_STRENGTH).over(palette.background()), letter(sector));
    }

    private static String light(String sector) {
        return switch (sector) {
            case "nhs" -> "#1d5fa8";
            case "local-government" -> "#0f766e";
            case "vcse" -> "#9a3412";
            case "private" -> "#6b4fa0";
            case "academic" -> "#7a5c00";
            case "informal" -> "#a3325d";
            default -> "#56616e";
        };
    }

    private static String dark(String sector) {
        return switch (sector) {
            case "nhs" -> "#7db4ee";
            case "local-government" -> "#5cc9bd";
            case "vcse" -> "#f0a37e";
            case "private" -> "#b9a3e8";
            case "academic" -> "#e0c05a";
            case "informal" -> "#ec97b8";
            default -> "#b3bdc9";
        };
    }

    private static String letter(String sector) {
        return switch (sector) {
            case "nhs" -> Messages.letterNhs;
            case "local-government" -> Messages.letterLocalGovernment;
            case "vcse" -> Messages.letterVcse;
            case "private" -> Messages.letterPrivate;
            case "academic" -> Messages.letterAcademic;
            case "informal" -> Messages.letterInformal;
            default -> Messages.letterUnstated;
        };
    }
}
