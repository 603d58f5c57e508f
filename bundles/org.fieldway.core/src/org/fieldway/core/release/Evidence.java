/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.release;

import java.util.List;
import java.util.Objects;

/**
 * A coded excerpt, found by its reference.
 *
 * @param place names the passage, so that two coders' codings of the same words count as one excerpt
 * @param quote the words; never shown before consent is decided
 * @param participantIds who speaks in the passage
 * @param activityId the activity in which it was recorded; "" where that is not known
 * @param whose whether all who speak are known
 * @param valence −2 to +2 where the code is an emotion; else null
 */
public record Evidence(String codingId, String place, String quote, List<String> participantIds, String activityId,
        Whose whose, Integer valence) {

    public Evidence {
        Objects.requireNonNull(place);
        Objects.requireNonNull(quote);
        Objects.requireNonNull(whose);
        participantIds = List.copyOf(participantIds);
    }
}
