/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.journey.colour;

import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;

/**
 * Colours for stages and lanes that people with any kind of colour vision can tell apart: those of P. Tol's “bright” and “muted”
 * schemes (Colour schemes, SRON/EPS/TN/09-002, 2021), darkened where that is needed for a contrast of 4.5 to 1 on white.
 */
public enum MapColour {

    BLUE("#2f67a8", Messages.blue),
    CYAN("#177c98", Messages.cyan),
    TEAL("#2a7d72", Messages.teal),
    GREEN("#17742f", Messages.green),
    OLIVE("#77741f", Messages.olive),
    SAND("#8a6d1c", Messages.sand),
    ORANGE("#b85c00", Messages.orange),
    ROSE("#c4485c", Messages.rose),
    WINE("#882255", Messages.wine),
    PURPLE("#8b3a86", Messages.purple),
    INDIGO("#332288", Messages.indigo),
    GREY("#667080", Messages.grey);

    private static final int SIZE = 16;
    private static final int BORDER = 2;

    private final String hex;
    private final String label;

    MapColour(String hex, String label) {
        this.hex = hex;
        this.label = label;
    }

    /** The colour as {@code #rrggbb}. */
    public String hex() {
        return hex;
    }

    /** Its name. */
    public String label() {
        return label;
    }

    /** A small square of the colour. @param zoom in percent */
    ImageData swatch(int zoom) {
        int size = SIZE * zoom / 100;
        var data = new ImageData(size, size, 24, new PaletteData(0xff0000, 0xff00, 0xff));
        data.alphaData = new byte[size * size];
        int rgb = Integer.parseInt(hex.substring(1), 16);
        int border = BORDER * zoom / 100;
        for (int y = border; y < size - border; y++) {
            for (int x = border; x < size - border; x++) {
                data.setPixel(x, y, rgb);
                data.setAlpha(x, y, 255);
            }
        }
        return data;
    }
}
