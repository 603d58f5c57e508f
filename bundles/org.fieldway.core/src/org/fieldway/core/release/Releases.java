/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.release;

import java.time.LocalDate;

import org.fieldway.core.consent.Audience;
import org.fieldway.core.store.OpenStudy;
import org.fieldway.model.journey.JourneyMap;

/** Makes releases. Every output starts here, so that nothing can show more than its audience may see. */
public final class Releases {

    private Releases() { }

    /**
     * A journey map of an open study, for an audience. To be called on the thread of the model; loads the codings of
     * the sources that the map stands on.
     *
     * @param today consent given or taken back later does not count
     */
    public static Release<ReleasedMap> map(OpenStudy study, JourneyMap map, Audience audience, LocalDate today) {
        return map(ReleaseSource.of(study, today), map, audience);
    }

    /** A journey map for an audience, from wherever its evidence is found. */
    public static Release<ReleasedMap> map(ReleaseSource source, JourneyMap map, Audience audience) {
        return new MapRelease(source, map, audience).make();
    }
}
