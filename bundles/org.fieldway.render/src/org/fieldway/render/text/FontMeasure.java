/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.render.text;

import java.text.Normalizer;

/** Measures with the shipped fonts; signs they lack get the estimate of {@link Fallback}. */
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
                return clusterEms(text, typeface) * size;
            }
            ems += advance;
        }
        return ems * size;
    }

    private static double clusterEms(String text, Typeface typeface) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        double ems = 0;
        for (int start = 0; start < composed.length();) {
            int end = Clusters.end(composed, start);
            ems += clusterEms(composed, start, end, typeface);
            start = end;
        }
        return ems;
    }

    /** A cluster that the font cannot draw counts once, as one sign, however many code points it has. */
    static double clusterEms(String text, int start, int end, Typeface typeface) {
        double ems = 0;
        for (int i = start; i < end;) {
            int codePoint = text.codePointAt(i);
            double advance = typeface.advance(codePoint);
            if (advance < 0 && i == start) {
                return Fallback.ems(codePoint);
            }
            ems += Math.max(0, advance);
            i += Character.charCount(codePoint);
        }
        return ems;
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
