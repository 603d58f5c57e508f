/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.consent;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;

/**
 * The second stage of consent to a film: what one participant decided after seeing a cut.
 *
 * @param cut id of the cut that was seen; another cut of the same film needs a decision of its own
 * @param clips ids of the clips in the cut that it is about; empty for all
 * @param released true where the participant released it; false where it was refused or changes were asked for
 * @param audiences ids of those who may see it
 * @param recognisable true where face and voice may be recognised
 * @param on the day of the decision; a later decision on the same takes its place
 */
public record FilmDecision(String id, String participant, String cut, Set<String> clips, boolean released,
        Set<String> audiences, boolean recognisable, LocalDate on) {

    public FilmDecision {
        Objects.requireNonNull(cut);
        Objects.requireNonNull(on);
        clips = Set.copyOf(clips);
        audiences = Set.copyOf(audiences);
    }

    boolean isAbout(Material material) {
        return cut.equals(material.cut()) && (clips.isEmpty() || clips.contains(material.clip()));
    }

    boolean allows(Audience audience, boolean asRecognisable) {
        return released && audiences.contains(audience.id()) && (recognisable || !asRecognisable);
    }
}
