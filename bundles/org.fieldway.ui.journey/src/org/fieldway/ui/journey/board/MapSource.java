/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.journey.board;

import org.fieldway.core.consent.Audience;
import org.fieldway.core.release.Release;
import org.fieldway.core.release.ReleasedMap;

/** Where a board gets its map from. */
public interface MapSource {

    /** The map as the audience may see it; while {@link #isReading}, without its cards. Reads no file. */
    Release<ReleasedMap> release(Audience audience);

    /** True while the evidence behind the map is not known yet; the board is told to refresh when it is. */
    boolean isReading();

    /** How many lanes the team has hidden. */
    int hiddenLanes();
}
