/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.render.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** Writes a font with the glyphs that are used and no others, as a composite font (ISO 32000-1, 9.7). */
final class FontWriter {

    private static final List<String> TABLES = List.of("head", "hhea", "maxp", "loca", "glyf", "hmtx", "cvt ", "fpgm",
            "prep", "gasp");
    private static final int SYMBOLIC = 4;
    private static final int ITALIC = 64;

    private final PdfObjects objects;

    FontWriter(PdfObjects objects) {
        this.objects = objects;
    }

    COSDictionary write(PdfFont font) throws IOException {
        try (InputStream in = font.typeface().open(); var file = new TTFParser().parse(new RandomAccessReadBuffer(in))) {
            var subsetter = new TTFSubsetter(file, TABLES);
            font.signs().forEach(sign -> subsetter.add(sign.codePoint()));
            Map<Integer, Integer> glyphs = new HashMap<>();
            subsetter.getGIDMap().forEach((now, before) -> glyphs.put(before, now));
            var bytes = new ByteArrayOutputStream();
            subsetter.writeToStream(bytes);
            String name = tag(bytes.toByteArray()) + "+" + file.getName();
            COSDictionary descendant = descendant(font, file, name, glyphs);
            descendant.setItem(COSName.FONT_DESC, descriptor(file, name, bytes.toByteArray()));
            return composite(font, name, descendant);
        }
    }

    private COSDictionary composite(PdfFont font, String name, COSDictionary descendant) throws IOException {
        var composite = new COSDictionary();
        composite.setItem(COSName.TYPE, COSName.FONT);
        composite.setItem(COSName.SUBTYPE, COSName.TYPE0);
        composite.setName(COSName.BASE_FONT, name);
        composite.setItem(COSName.ENCODING, COSName.IDENTITY_H);
        var descendants = new COSArray();
        descendants.add(descendant);
        composite.setItem(COSName.DESCENDANT_FONTS, descendants);
        composite.setItem(COSName.TO_UNICODE, objects.stream(ToUnicode.write(font.signs())));
        return composite;
    }

    private COSDictionary descendant(PdfFont font, TrueTypeFont file, String name, Map<Integer, Integer> glyphs)
            throws IOException {
        var descendant = new COSDictionary();
        descendant.setItem(COSName.TYPE, COSName.FONT);
        descendant.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE2);
        descendant.setName(COSName.BASE_FONT, name);
        var system = new COSDictionary();
        system.setString(COSName.REGISTRY, "Adobe");
        system.setString(COSName.ORDERING, "Identity");
        system.setInt(COSName.SUPPLEMENT, 0);
        descendant.setItem(COSName.CIDSYSTEMINFO, system);
        descendant.setItem(COSName.W, widths(font.signs()));
        descendant.setItem(COSName.CID_TO_GID_MAP, objects.stream(glyphIds(font.signs(), file, glyphs)));
        return descendant;
    }

    private static COSArray widths(List<PdfFont.Sign> signs) {
        var each = new COSArray();
        signs.forEach(sign -> each.add(new COSFloat((float) (Math.round(sign.width() * 100) / 100.0))));
        var widths = new COSArray();
        widths.add(COSInteger.get(1));
        widths.add(each);
        return widths;
    }

    private static byte[] glyphIds(List<PdfFont.Sign> signs, TrueTypeFont file, Map<Integer, Integer> glyphs)
            throws IOException {
        CmapLookup lookup = file.getUnicodeCmapLookup();
        byte[] ids = new byte[2 * (signs.size() + 1)];
        for (int i = 0; i < signs.size(); i++) {
            int glyph = glyphs.getOrDefault(lookup.getGlyphId(signs.get(i).codePoint()), 0);
            ids[2 * i + 2] = (byte) (glyph >> 8);
            ids[2 * i + 3] = (byte) glyph;
        }
        return ids;
    }

    private COSDictionary descriptor(TrueTypeFont file, String name, byte[] subset) throws IOException {
        double perEm = 1000.0 / file.getUnitsPerEm();
        var descriptor = new COSDictionary();
        descriptor.setItem(COSName.TYPE, COSName.FONT_DESC);
        descriptor.setName(COSName.FONT_NAME, name);
        double angle = file.getPostScript() == null ? 0 : file.getPostScript().getItalicAngle();
        descriptor.setInt(COSName.FLAGS, SYMBOLIC | (angle == 0 ? 0 : ITALIC));
        descriptor.setFloat(COSName.ITALIC_ANGLE, (float) angle);
        var box = file.getFontBBox();
        descriptor.setItem(COSName.FONT_BBOX, new PDRectangle(box.getLowerLeftX(), box.getLowerLeftY(), box.getWidth(),
                box.getHeight()).getCOSArray());
        descriptor.setInt(COSName.ASCENT, (int) Math.round(file.getHorizontalHeader().getAscender() * perEm));
        descriptor.setInt(COSName.DESCENT, (int) Math.round(file.getHorizontalHeader().getDescender() * perEm));
        descriptor.setInt(COSName.CAP_HEIGHT, 730);
        descriptor.setInt(COSName.STEM_V, 80);
        var stream = objects.stream(subset);
        stream.setInt(COSName.LENGTH1, subset.length);
        descriptor.setItem(COSName.FONT_FILE2, stream);
        return descriptor;
    }

    /** Six letters that tell subsets of the same font apart. */
    private static String tag(byte[] subset) {
        var checksum = new CRC32();
        checksum.update(subset);
        long rest = checksum.getValue();
        var tag = new StringBuilder();
        for (int i = 0; i < 6; i++) {
            tag.append((char) ('A' + rest % 26));
            rest /= 26;
        }
        return tag.toString();
    }
}
