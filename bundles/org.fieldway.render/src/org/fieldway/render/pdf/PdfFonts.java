/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.render.pdf;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fieldway.render.text.Face;
import org.fieldway.render.text.Typeface;
import org.fieldway.render.text.VisualLine;

/** The fonts of a document, in the order of their first use. */
final class PdfFonts {

    private final Map<Typeface, PdfFont> fonts = new LinkedHashMap<>();

    /** The font that a sign is set in; for a sign without a glyph that of the line's face. */
    PdfFont of(VisualLine.Sign sign, Face face) {
        Typeface typeface = sign.typeface() == null ? Typeface.of(face) : sign.typeface();
        return fonts.computeIfAbsent(typeface, t -> new PdfFont(t, "F" + (fonts.size() + 1)));
    }

    List<PdfFont> all() {
        return new ArrayList<>(fonts.values());
    }
}
