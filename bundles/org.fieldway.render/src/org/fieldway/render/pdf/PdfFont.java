/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.render.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fieldway.render.text.Typeface;
import org.fieldway.render.text.VisualLine;

/**
 * The signs of one font that a document uses. Each pair of a glyph and what it says has a number of its own, so that the
 * text that is copied or searched is the text that was written, whatever glyphs it was drawn with.
 */
final class PdfFont {

    /** A glyph, what it says, and its width in thousandths of an em. */
    record Sign(int codePoint, String text, double width) { }

    private final Typeface typeface;
    private final String name;
    private final Map<Sign, Integer> numbers = new HashMap<>();
    private final List<Sign> signs = new ArrayList<>();

    PdfFont(Typeface typeface, String name) {
        this.typeface = typeface;
        this.name = name;
    }

    /** The number of a sign; a sign without a glyph is a blank of its width, for which the canvas draws a box. */
    int number(VisualLine.Sign sign) {
        int codePoint = sign.typeface() == null ? ' ' : sign.codePoint();
        return numbers.computeIfAbsent(new Sign(codePoint, sign.text(), sign.ems() * 1000), this::add);
    }

    private int add(Sign sign) {
        signs.add(sign);
        return signs.size();
    }

    /** By their numbers less 1. */
    List<Sign> signs() {
        return signs;
    }

    Typeface typeface() {
        return typeface;
    }

    /** Within the resources of a page. */
    String name() {
        return name;
    }
}
