/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.release;

import org.fieldway.core.consent.Audience;
import org.fieldway.model.journey.JourneyMap;

/** Makes releases. Every output starts here, so that nothing can show more than its audience may see. */
public final class Releases {

    private Releases() { }

    /** A journey map for an audience. */
    public static Release<ReleasedMap> map(ReleaseSource source, JourneyMap map, Audience audience) {
        return new MapRelease(source, map, audience).make();
    }
}
