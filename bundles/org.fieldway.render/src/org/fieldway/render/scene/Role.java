/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.render.scene;

import java.util.Locale;

/** What an item of a scene is, for hit tests, for ids in files and for assistive technology. */
public enum Role {
    /** Title and subtitle of the map. */
    TITLE,
    /** The header of a stage. */
    STAGE,
    /** The band of a lane, without its title. */
    LANE,
    /** The title of a lane at its left edge. */
    LANE_TITLE,
    /** A card. */
    CARD,
    /** The curve of a feelings lane with its band and axis. */
    FEELINGS,
    /** How people felt in one stage. */
    FEELING_POINT,
    /** An arrow between stages or cards. */
    LINK,
    /** The line between what people see of a service and what they do not. */
    LINE_OF_VISIBILITY,
    /** What the signs mean. */
    LEGEND,
    /** A sentence that must be shown with the map. */
    NOTE,
    /** What to do next where nothing is there yet. */
    HINT;

    /** Lower case with hyphens, such as {@code feeling-point}. */
    public String token() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
