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
    HINT,
    /** How close something is to the centre of a service map. */
    RING,
    /** Organisations that belong together. */
    GROUP,
    /** The box of an organisation, or of a service of none. */
    NODE,
    /** A service within the box of its organisation. */
    SERVICE,
    /** How two organisations or services are related. */
    RELATION,
    /** What is written beside such a line. */
    RELATION_LABEL,
    /** A way by which people come to a service. */
    ROUTE,
    /** The steps of such a way, in words. */
    ROUTE_STEPS,
    /** A change of the landscape of services. */
    CHANGE;

    /** True for what is a line to a click: it is hit on and beside the line alone, not within its bounds. */
    public boolean isLine() {
        return this == LINK || this == RELATION || this == ROUTE;
    }

    /** Lower case with hyphens, such as {@code feeling-point}. */
    public String token() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
