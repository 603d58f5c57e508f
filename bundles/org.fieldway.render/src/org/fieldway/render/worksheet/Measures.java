/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.render.worksheet;

import org.fieldway.render.journey.Palette;
import org.fieldway.render.journey.TextStyle;
import org.fieldway.render.journey.Theme;
import org.fieldway.render.journey.Typesetter;
import org.fieldway.render.scene.Colour;
import org.fieldway.render.text.Face;
import org.fieldway.render.text.FontMeasure;

/** Sizes and styles of a worksheet, in scene units of 1/96 inch. */
final class Measures {

    private static final double PER_POINT = 96 / 72.0;
    private static final double PER_MM = 96 / 25.4;
    /** That printers do not reach, on each side. */
    private static final double EDGE_MM = 10;
    /** The common sticky note is 76 mm square; what is written by hand without one needs less. */
    private static final double LARGE_NOTE = 76 * PER_MM;
    private static final double SMALL_NOTE_WIDTH = 50 * PER_MM;
    private static final double SMALL_NOTE_HEIGHT = 28 * PER_MM;

    final Palette palette = Palette.of(Theme.LIGHT);
    final Typesetter setter = new Typesetter(FontMeasure.INSTANCE);
    final double size;
    /** Of the sheet as far as printers reach. */
    final double width;
    final double height;
    final double titles;
    final double noteWidth;
    final double noteHeight;
    final double gap;
    final TextStyle title;
    final TextStyle stage;
    final TextStyle lane;
    final TextStyle card;
    final TextStyle prompt;

    Measures(WorksheetOptions options) {
        size = options.size();
        width = options.paper().longSide() * PER_POINT - 2 * EDGE_MM * PER_MM;
        // one unit less, so that rounding never asks for a second page
        height = options.paper().shortSide() * PER_POINT - 2 * EDGE_MM * PER_MM - 1;
        titles = 170 * size;
        noteWidth = options.isForNotes() ? LARGE_NOTE : SMALL_NOTE_WIDTH;
        noteHeight = options.isForNotes() ? LARGE_NOTE : SMALL_NOTE_HEIGHT;
        gap = 9 * size;
        title = style(Face.SEMIBOLD, 26, palette.text());
        stage = style(Face.SEMIBOLD, 19, palette.text());
        lane = style(Face.SEMIBOLD, 18, palette.text());
        card = style(Face.REGULAR, 16, palette.text());
        prompt = style(Face.REGULAR, 15, palette.muted());
    }

    private TextStyle style(Face face, double points, Colour colour) {
        return new TextStyle(face, points * size, points * size * 1.3, colour);
    }

    /** How wide each of some stages is: as many as can be written in share a sheet, and fill it. */
    double columnWidth(int stages) {
        double room = width - titles - 8;
        int together = Math.clamp((int) (room / (noteWidth + 2 * gap)), 1, Math.max(1, stages));
        int sheets = Math.ceilDiv(Math.max(1, stages), together);
        return room / Math.ceilDiv(Math.max(1, stages), sheets);
    }
}
