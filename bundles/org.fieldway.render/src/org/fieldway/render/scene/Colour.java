/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.render.scene;

import java.util.regex.Pattern;

/**
 * A colour in sRGB.
 *
 * @param rgb red, green, blue as 0xRRGGBB
 * @param opacity 0 (nothing is drawn) to 1
 */
public record Colour(int rgb, double opacity) {

    /** Nothing is drawn. */
    public static final Colour NONE = new Colour(0, 0);

    private static final Pattern HEX = Pattern.compile("#[0-9a-fA-F]{6}");

    /**
     * Reads {@code #rrggbb}.
     *
     * @throws IllegalArgumentException for any other text
     */
    public static Colour of(String hex) {
        if (!isHex(hex)) {
            throw new IllegalArgumentException("not a colour of the form #rrggbb");
        }
        return new Colour(Integer.parseInt(hex.substring(1), 16), 1);
    }

    /** True for a text of the form {@code #rrggbb}. */
    public static boolean isHex(String text) {
        return text != null && HEX.matcher(text).matches();
    }

    /** This colour as {@code #rrggbb}, without its opacity. */
    public String hex() {
        String digits = Integer.toHexString(0x1000000 | rgb & 0xffffff);
        return "#" + digits.substring(1);
    }

    public boolean isVisible() {
        return opacity > 0;
    }

    public Colour withOpacity(double newOpacity) {
        return new Colour(rgb, newOpacity);
    }

    /** The solid colour that is seen where this one is laid over the solid {@code ground}. */
    public Colour over(Colour ground) {
        int mixed = mix(ground, 16) | mix(ground, 8) | mix(ground, 0);
        return new Colour(mixed, 1);
    }

    private int mix(Colour ground, int shift) {
        double top = (rgb >> shift & 0xff) * opacity;
        double below = (ground.rgb >> shift & 0xff) * (1 - opacity);
        return (int) Math.round(top + below) << shift;
    }

    /** Contrast of two solid colours, 1 to 21, by WCAG 2.2 "contrast ratio". */
    public double contrastWith(Colour other) {
        double a = luminance();
        double b = other.luminance();
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    /** Relative luminance by WCAG 2.2, 0 (black) to 1 (white). */
    public double luminance() {
        return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8) + 0.0722 * linear(rgb);
    }

    private static double linear(int channel) {
        double c = (channel & 0xff) / 255.0;
        return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }
}
