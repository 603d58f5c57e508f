/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.render.journey;

import java.util.Objects;

/**
 * What may differ between drawings of the same map.
 *
 * @param columnWidth of a stage in scene units, at least {@value #NARROWEST}
 * @param stageGap between stages in scene units, 0 or more
 * @param theme light or dark
 * @param legend true to explain the signs beneath the map
 * @param evidence true to show on each card how much stands behind it
 * @param maxCardLines longer cards are cut short with an ellipsis; 0 for no limit
 */
public record JourneyOptions(double columnWidth, double stageGap, Theme theme, boolean legend, boolean evidence,
        int maxCardLines) {

    /** The smallest width of a stage in scene units. */
    public static final double NARROWEST = 140;

    public JourneyOptions {
        Objects.requireNonNull(theme);
        if (!(columnWidth >= NARROWEST) || !(stageGap >= 0) || maxCardLines < 0) {
            throw new IllegalArgumentException("stage width, gap or number of lines out of range");
        }
    }

    /** White paper, everything shown whole. */
    public static JourneyOptions defaults() {
        return new JourneyOptions(280, 8, Theme.LIGHT, true, true, 0);
    }

    public JourneyOptions withTheme(Theme newTheme) {
        return new JourneyOptions(columnWidth, stageGap, newTheme, legend, evidence, maxCardLines);
    }

    public JourneyOptions withColumnWidth(double newWidth) {
        return new JourneyOptions(newWidth, stageGap, theme, legend, evidence, maxCardLines);
    }

    public JourneyOptions withLegend(boolean shown) {
        return new JourneyOptions(columnWidth, stageGap, theme, shown, evidence, maxCardLines);
    }

    public JourneyOptions withEvidence(boolean shown) {
        return new JourneyOptions(columnWidth, stageGap, theme, legend, shown, maxCardLines);
    }

    public JourneyOptions withMaxCardLines(int lines) {
        return new JourneyOptions(columnWidth, stageGap, theme, legend, evidence, lines);
    }
}
