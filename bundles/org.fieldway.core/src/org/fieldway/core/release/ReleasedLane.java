/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.release;

import java.util.Objects;

import org.fieldway.core.lanes.LaneKind;
import org.fieldway.core.lanes.LaneKinds;

/**
 * One row of a released map. Lanes that are hidden on the board, and their cards, are in no release.
 *
 * @param kind what its cards look like and may carry, so that nobody needs the study to draw it
 * @param colour {@code #rrggbb}, or "" for the lane kind's
 */
public record ReleasedLane(String id, String name, LaneKind kind, String colour, boolean collapsed) {

    public ReleasedLane {
        Objects.requireNonNull(kind);
    }

    /** @param kind id of an installed lane kind, such as {@code quotes} or {@code feelings} */
    public ReleasedLane(String id, String name, String kind, String colour, boolean collapsed) {
        this(id, name, LaneKinds.installed().of(kind), colour, collapsed);
    }
}
