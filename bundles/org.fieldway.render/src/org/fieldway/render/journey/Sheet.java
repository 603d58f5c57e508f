/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.render.journey;

import org.fieldway.core.release.ReleasedMap;
import org.fieldway.render.text.Face;
import org.fieldway.render.text.TextMeasure;

/** What all parts of one layout share: the map, the options, colours, text styles and the columns. */
final class Sheet {

    /** From the edge of the drawing to the lanes. */
    static final double MARGIN = 24;
    /** From the edge of the drawing to titles within lanes. */
    static final double TEXT_LEFT = 44;
    /** Where the first stage begins. */
    static final double FIRST_STAGE = 212;

    private static final double LEAST_WIDTH = 760;

    final ReleasedMap map;
    final JourneyOptions options;
    final Palette palette;
    final Typesetter setter;
    final TextStyle heading;
    final TextStyle subtitle;
    final TextStyle stageName;
    final TextStyle laneName;
    final TextStyle body;
    final TextStyle word;
    final TextStyle small;
    final TextStyle tiny;
    final TextStyle withheld;

    Sheet(ReleasedMap map, JourneyOptions options, TextMeasure measure) {
        this.map = map;
        this.options = options;
        palette = Palette.of(options.theme());
        setter = new Typesetter(measure);
        heading = new TextStyle(Face.SEMIBOLD, 22, 28, palette.text());
        subtitle = new TextStyle(Face.REGULAR, 13, 19, palette.muted());
        stageName = new TextStyle(Face.SEMIBOLD, 14, 18, palette.text());
        laneName = new TextStyle(Face.SEMIBOLD, 13, 17, palette.text());
        body = new TextStyle(Face.REGULAR, 12.5, 16, palette.text());
        word = new TextStyle(Face.REGULAR, 12, 15, palette.text());
        small = new TextStyle(Face.REGULAR, 11, 15, palette.muted());
        tiny = new TextStyle(Face.REGULAR, 10.5, 14, palette.muted());
        withheld = new TextStyle(Face.ITALIC, 12, 16, palette.muted());
    }

    double stageLeft(int stage) {
        return FIRST_STAGE + stage * (options.columnWidth() + options.stageGap());
    }

    double stageCentre(int stage) {
        return stageLeft(stage) + options.columnWidth() / 2;
    }

    /** Of the whole drawing. */
    double width() {
        double stages = stageLeft(map.stages().size()) + 4 + MARGIN;
        return Math.max(LEAST_WIDTH, stages);
    }

    /** The right edge of lanes. */
    double right() {
        return width() - MARGIN;
    }
}
