/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.service.map;

import org.fieldway.core.consent.Audience;
import org.fieldway.core.release.Release;
import org.fieldway.core.release.ReleasedServiceMap;

/** Where a canvas has its map from. */
public interface MapSource {

    /** The map as the audience may see it; asked for only while nothing is being read. */
    Release<ReleasedServiceMap> release(Audience audience);

    /** True while the quotes behind the lines are still being read. */
    boolean isReading();

    /** True where an object with that id is in the study. */
    boolean exists(String id);
}
