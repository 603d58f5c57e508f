/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.render.text;

import java.text.Bidi;
import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** The signs of a line of text in visual order, from left to right: what every painter that draws glyphs itself draws. */
public final class VisualLine {

    private final Face face;
    private final List<Sign> signs = new ArrayList<>();

    private VisualLine(Face face) {
        this.face = face;
    }

    /**
     * One sign.
     *
     * @param typeface null where no shipped font has the sign: then a box stands for it
     * @param codePoint of the glyph, such as a joined form of an Arabic letter
     * @param ems its advance width
     * @param text what it says, in visual order, so that the texts of all signs together are the line as it is seen;
     *        "" for no sign
     */
    public record Sign(Typeface typeface, int codePoint, double ems, String text) { }

    /**
     * Puts a line into visual order (Unicode Standard Annex 9).
     *
     * @param text in logical order
     * @param rightToLeft true where its paragraph runs from right to left
     */
    public static List<Sign> of(String text, Face face, boolean rightToLeft) {
        var line = new VisualLine(face);
        String prepared = GlyphWalk.prepared(text);
        var bidi = new Bidi(prepared, rightToLeft ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
        if (bidi.isLeftToRight()) {
            line.forwards(prepared);
        } else {
            line.reordered(prepared, bidi);
        }
        return line.signs;
    }

    private void reordered(String text, Bidi bidi) {
        int count = bidi.getRunCount();
        byte[] levels = new byte[count];
        Integer[] order = new Integer[count];
        for (int i = 0; i < count; i++) {
            levels[i] = (byte) bidi.getRunLevel(i);
            order[i] = i;
        }
        Bidi.reorderVisually(levels, 0, order, 0, count);
        for (int i : order) {
            String part = text.substring(bidi.getRunStart(i), bidi.getRunLimit(i));
            if (bidi.getRunLevel(i) % 2 == 0) {
                forwards(part);
            } else {
                backwards(part);
            }
        }
    }

    private void forwards(String text) {
        for (int start = 0; start < text.length();) {
            int end = Clusters.end(text, start);
            cluster(text.substring(start, end), false);
            start = end;
        }
    }

    private void backwards(String text) {
        Deque<String> clusters = new ArrayDeque<>();
        for (int start = 0; start < text.length();) {
            int end = Clusters.end(text, start);
            clusters.push(text.substring(start, end));
            start = end;
        }
        clusters.forEach(cluster -> cluster(cluster, true));
    }

    private void cluster(String text, boolean mirrored) {
        int[] codes = text.codePoints().map(c -> mirrored ? Mirror.of(c) : c).toArray();
        List<GlyphWalk.Glyph> glyphs = GlyphWalk.glyphs(codes, face);
        for (int i = 0; i < glyphs.size(); i++) {
            if (mirrored) {
                backwards(glyphs.get(i), said(codes, glyphs, glyphs.size() - 1 - i));
            } else {
                signs.add(sign(glyphs.get(i), said(codes, glyphs, i)));
            }
        }
    }

    private static Sign sign(GlyphWalk.Glyph glyph, String said) {
        return new Sign(glyph.typeface(), glyph.codePoint(), glyph.ems(), said);
    }

    /**
     * The letters of one glyph, such as alef and lam, as signs that share its width: programs that read a line turn signs
     * round, not the letters of one. The first bears the glyph, the others are blank.
     */
    private void backwards(GlyphWalk.Glyph glyph, String said) {
        int[] letters = new StringBuilder(said).reverse().codePoints().toArray();
        if (letters.length < 2 || glyph.typeface() == null) {
            signs.add(sign(glyph, said));
            return;
        }
        double share = glyph.ems() / letters.length;
        for (int i = 0; i < letters.length; i++) {
            signs.add(new Sign(glyph.typeface(), i == 0 ? glyph.codePoint() : ' ', share, Character.toString(letters[i])));
        }
    }

    /** What a glyph stands for: its own letters, and what follows without a glyph of its own. */
    private static String said(int[] codes, List<GlyphWalk.Glyph> glyphs, int index) {
        int from = index == 0 ? 0 : glyphs.get(index).at();
        int to = index + 1 < glyphs.size() ? glyphs.get(index + 1).at() : codes.length;
        String letters = new String(codes, from, to - from);
        return letters.chars().anyMatch(VisualLine::isPresentationForm)
                ? Normalizer.normalize(letters, Normalizer.Form.NFKC).strip() : letters;
    }

    private static boolean isPresentationForm(int c) {
        return c >= 0xFB50 && c <= 0xFDFF || c >= 0xFE70 && c <= 0xFEFC;
    }
}
