/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.render.svg;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.text.Normalizer;
import java.util.Base64;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.fieldway.render.scene.Item;
import org.fieldway.render.scene.Scene;
import org.fieldway.render.scene.Shape;
import org.fieldway.render.text.Face;
import org.fieldway.render.text.Typeface;

/** Makes the style sheet that carries the glyphs a scene uses, and no others, within the SVG file. */
final class EmbeddedFonts {

    /** What browsers need to draw glyphs; features such as ligatures are left out, as layout does not use them. */
    private static final List<String> TABLES = List.of("head", "hhea", "maxp", "OS/2", "name", "post", "cmap", "loca",
            "glyf", "hmtx", "cvt ", "fpgm", "prep");

    private EmbeddedFonts() { }

    static String css(Scene scene) throws IOException {
        var css = new StringBuilder();
        for (Map.Entry<Face, SortedSet<Integer>> used : signs(scene).entrySet()) {
            css.append("\n@font-face{font-family:").append(Face.FAMILY)
                    .append(";font-weight:").append(used.getKey().weight())
                    .append(";font-style:").append(used.getKey().isItalic() ? "italic" : "normal")
                    .append(";src:url(data:font/ttf;base64,").append(subset(used.getKey(), used.getValue()))
                    .append(")}");
        }
        return css.toString();
    }

    private static Map<Face, SortedSet<Integer>> signs(Scene scene) {
        Map<Face, SortedSet<Integer>> signs = new EnumMap<>(Face.class);
        for (Item item : scene.items()) {
            for (Shape shape : item.shapes()) {
                if (shape instanceof Shape.Text text) {
                    add(text, signs.computeIfAbsent(text.face(), face -> new TreeSet<>()));
                }
            }
        }
        return signs;
    }

    private static void add(Shape.Text text, SortedSet<Integer> signs) {
        Typeface typeface = Typeface.of(text.face());
        for (String form : new String[] {text.text(), Normalizer.normalize(text.text(), Normalizer.Form.NFC)}) {
            form.codePoints().filter(typeface::has).forEach(signs::add);
        }
    }

    private static String subset(Face face, SortedSet<Integer> signs) throws IOException {
        try (InputStream in = face.open(); var font = new TTFParser().parse(new RandomAccessReadBuffer(in))) {
            var subsetter = new TTFSubsetter(font, TABLES);
            signs.forEach(subsetter::add);
            var out = new ByteArrayOutputStream();
            subsetter.writeToStream(out);
            return Base64.getEncoder().encodeToString(out.toByteArray());
        }
    }
}
