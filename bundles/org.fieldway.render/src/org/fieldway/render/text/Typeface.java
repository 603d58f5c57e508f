/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.render.text;

import java.awt.geom.GeneralPath;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** A font file read once: advance widths and outlines by code point. Safe to use from several threads. */
public final class Typeface {

    private static final Map<String, Typeface> LOADED = new ConcurrentHashMap<>();
    private static final int TABLED = 0x3000;

    /** Of the library that reads fonts; kept, so that it is not told on standard error which tables it has no use for. */
    private static final Logger READER = Logger.getLogger("org.apache.fontbox");

    private final String path;
    private final TrueTypeFont font;
    private final CmapLookup glyphs;
    private final double unitsPerEm;
    private final double[] advances = new double[TABLED];
    private final Map<Integer, GeneralPath> outlines = new ConcurrentHashMap<>();

    private Typeface(String path, TrueTypeFont font) throws IOException {
        this.path = path;
        this.font = font;
        this.glyphs = font.getUnicodeCmapLookup();
        this.unitsPerEm = font.getUnitsPerEm();
        Arrays.setAll(advances, this::readAdvance);
    }

    /** The face's typeface, read at first use. */
    public static Typeface of(Face face) {
        return LOADED.computeIfAbsent(face.path(), Typeface::read);
    }

    /** The typeface that draws a code point in a face: the face's own, or a shipped one for other scripts and emoji. */
    public static Optional<Typeface> covering(Face face, int codePoint) {
        Typeface own = of(face);
        if (own.has(codePoint)) {
            return Optional.of(own);
        }
        return Fallback.file(codePoint).map(file -> LOADED.computeIfAbsent(file, Typeface::read))
                .filter(other -> other.has(codePoint));
    }

    private static Typeface read(String path) {
        READER.setLevel(Level.SEVERE);
        try (InputStream in = Face.open(path)) {
            return new Typeface(path, new TTFParser().parse(new RandomAccessReadBuffer(in)));
        } catch (IOException e) {
            throw new UncheckedIOException("The installation is damaged: " + path + " cannot be read.", e);
        }
    }

    /** The bytes of the font file; the caller closes the stream. */
    public InputStream open() {
        return Face.open(path);
    }

    /** True where the font draws this code point itself. */
    public boolean has(int codePoint) {
        return advance(codePoint) >= 0;
    }

    /** The advance width in ems without kerning; −1 where the font has no such glyph. */
    public double advance(int codePoint) {
        return codePoint < TABLED ? advances[codePoint] : readAdvance(codePoint);
    }

    private double readAdvance(int codePoint) {
        int glyph = glyphs.getGlyphId(codePoint);
        if (glyph == 0) {
            return -1;
        }
        try {
            return font.getAdvanceWidth(glyph) / unitsPerEm;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** From the baseline to the top of a line, in ems. */
    public double ascent() {
        return header().ascender() / unitsPerEm;
    }

    /** From the baseline to the bottom of a line, in ems; positive. */
    public double descent() {
        return -header().descender() / unitsPerEm;
    }

    private record Header(double ascender, double descender) { }

    private Header header() {
        try {
            var table = font.getHorizontalHeader();
            return new Header(table.getAscender(), table.getDescender());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The glyph's outline in font units, y upwards; not to be changed by the caller. Empty for blanks. */
    public GeneralPath outline(int codePoint) {
        return outlines.computeIfAbsent(codePoint, this::readOutline);
    }

    private GeneralPath readOutline(int codePoint) {
        try {
            synchronized (font) {
                var glyph = font.getGlyph().getGlyph(glyphs.getGlyphId(codePoint));
                return glyph == null ? new GeneralPath() : glyph.getPath();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How many font units make one em. */
    public double unitsPerEm() {
        return unitsPerEm;
    }
}
