/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.render.pdf;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.fieldway.render.scene.Box;
import org.fieldway.render.scene.Shape;
import org.fieldway.render.text.VisualLine;

/** Writes lines of text as glyphs at their places, one piece for each font. */
final class TextWriter {

    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private final Operators out;
    private final PdfFonts fonts;

    TextWriter(Operators out, PdfFonts fonts) {
        this.out = out;
        this.fonts = fonts;
    }

    /**
     * Writes a line.
     *
     * @param more true where another line of the same item follows: then a blank keeps their words apart
     */
    void write(Shape.Text text, boolean more) {
        List<VisualLine.Sign> signs = VisualLine.of(text.text(), text.face(), text.rightToLeft());
        List<VisualLine.Sign> blank = more ? VisualLine.of(" ", text.face(), false) : List.of();
        if (text.rightToLeft()) {
            glyphs(joined(blank, signs), text, text.left() - width(blank, text));
        } else {
            glyphs(joined(signs, blank), text, text.left());
        }
        boxes(signs, text);
    }

    private static List<VisualLine.Sign> joined(List<VisualLine.Sign> first, List<VisualLine.Sign> then) {
        List<VisualLine.Sign> all = new ArrayList<>(first);
        all.addAll(then);
        return all;
    }

    private static double width(List<VisualLine.Sign> signs, Shape.Text text) {
        return signs.stream().mapToDouble(VisualLine.Sign::ems).sum() * text.size();
    }

    private void glyphs(List<VisualLine.Sign> signs, Shape.Text text, double left) {
        double x = left;
        PdfFont current = null;
        out.raw("BT");
        var run = new StringBuilder();
        for (VisualLine.Sign sign : signs) {
            PdfFont font = fonts.of(sign, text.face());
            if (font != current) {
                show(run);
                current = font;
                out.numbers("Tf", "/" + font.name(), text.size());
                out.numbers("Tm", 1, 0, 0, -1, x, text.baseline());
            }
            run.append(HEX.toHexDigits((char) font.number(sign)));
            x += sign.ems() * text.size();
        }
        show(run);
        out.raw("ET");
    }

    private void show(StringBuilder run) {
        if (!run.isEmpty()) {
            out.raw("<" + run + "> Tj");
            run.setLength(0);
        }
    }

    /** A frame as high as capital letters for each sign that no font has, as in pictures. */
    private void boxes(List<VisualLine.Sign> signs, Shape.Text text) {
        double x = text.left();
        for (VisualLine.Sign sign : signs) {
            double width = sign.ems() * text.size();
            if (sign.typeface() == null && width > 0) {
                frame(new Box(x + text.size() * 0.08, text.baseline() - text.size() * 0.72, width - text.size() * 0.16,
                        text.size() * 0.72), text.size() * 0.07);
            }
            x += width;
        }
    }

    private void frame(Box box, double line) {
        out.rectangle(box, 0);
        out.rectangle(box.grow(-line), 0);
        out.raw("f*");
    }
}
