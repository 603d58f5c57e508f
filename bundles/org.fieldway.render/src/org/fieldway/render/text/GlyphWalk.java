/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.render.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which glyphs a text is drawn with; measuring and painting both ask here, so that they agree. */
public final class GlyphWalk {

    private static final int FIRST_SKIN_TONE = 0x1F3FB;
    private static final int LAST_SKIN_TONE = 0x1F3FF;

    private GlyphWalk() { }

    /**
     * One glyph.
     *
     * @param typeface null where no shipped font has the sign
     * @param ems its advance width
     * @param at which sign of its cluster it is drawn for, from 0
     */
    public record Glyph(Typeface typeface, int codePoint, double ems, int at) { }

    /** The text with letters and marks put together and Arabic letters joined; in logical order. */
    public static String prepared(String text) {
        return ArabicForms.joined(Normalizer.normalize(text, Normalizer.Form.NFC));
    }

    /**
     * The glyphs of one cluster of a prepared text. What takes no room, such as the sign that joins emoji, is left out; a
     * cluster whose first sign no font has counts once, however many code points it has.
     */
    public static List<Glyph> glyphs(int[] cluster, Face face) {
        List<Glyph> glyphs = new ArrayList<>(1);
        for (int i = 0; i < cluster.length; i++) {
            int codePoint = cluster[i];
            Optional<Typeface> typeface = isLeftOut(codePoint, i) ? Optional.empty() : Typeface.covering(face, codePoint);
            if (typeface.isPresent()) {
                glyphs.add(new Glyph(typeface.get(), codePoint, typeface.get().advance(codePoint), i));
            } else if (i == 0) {
                return List.of(new Glyph(null, codePoint, Fallback.ems(codePoint), 0));
            }
        }
        return glyphs;
    }

    private static boolean isLeftOut(int codePoint, int index) {
        boolean skinTone = codePoint >= FIRST_SKIN_TONE && codePoint <= LAST_SKIN_TONE;
        boolean selector = codePoint >= 0xFE00 && codePoint <= 0xFE0F;
        return index > 0 && (skinTone || selector || Character.getType(codePoint) == Character.FORMAT)
                || Character.isISOControl(codePoint);
    }

    /** The width of a text in ems. */
    static double width(String text, Face face) {
        String prepared = prepared(text);
        double ems = 0;
        for (int start = 0; start < prepared.length();) {
            int end = Clusters.end(prepared, start);
            for (Glyph glyph : glyphs(prepared.substring(start, end).codePoints().toArray(), face)) {
                ems += glyph.ems();
            }
            start = end;
        }
        return ems;
    }
}
