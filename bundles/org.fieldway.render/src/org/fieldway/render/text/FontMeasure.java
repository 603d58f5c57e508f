/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.render.text;

/** Measures with the shipped fonts; signs that all of them lack get the estimate of {@link Fallback}. */
public final class FontMeasure implements TextMeasure {

    /** The only one needed: it keeps no state. */
    public static final FontMeasure INSTANCE = new FontMeasure();

    private FontMeasure() { }

    @Override
    public double width(String text, Face face, double size) {
        Typeface typeface = Typeface.of(face);
        double ems = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            double advance = c < 0x300 ? typeface.advance(c) : -1;
            if (advance < 0) {
                return GlyphWalk.width(text, face) * size;
            }
            ems += advance;
        }
        return ems * size;
    }

    @Override
    public double ascent(Face face, double size) {
        return Typeface.of(face).ascent() * size;
    }

    @Override
    public double descent(Face face, double size) {
        return Typeface.of(face).descent() * size;
    }
}
