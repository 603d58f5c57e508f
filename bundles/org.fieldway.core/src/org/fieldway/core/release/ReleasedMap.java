/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.release;

import java.util.List;
import java.util.Objects;

import org.fieldway.core.consent.Audience;

/**
 * A journey map as one audience may see it.
 *
 * @param subtitle one line on what the map was drawn from and what was withheld
 * @param language BCP 47 tag of the texts, such as {@code en-GB}
 * @param participants how many people stand behind the map; 0 where the number may not be told or nobody does
 * @param notes sentences that an output must show, such as that consent is not managed in this study
 */
public record ReleasedMap(String id, String title, String subtitle, MapKind kind, Audience audience, String language,
        List<ReleasedStage> stages, List<ReleasedLane> lanes, List<ReleasedCard> cards, List<ReleasedLink> links,
        List<FeelingPoint> feelings, int participants, List<String> notes) {

    public ReleasedMap {
        Objects.requireNonNull(id);
        Objects.requireNonNull(title);
        Objects.requireNonNull(subtitle);
        Objects.requireNonNull(kind);
        Objects.requireNonNull(audience);
        stages = List.copyOf(stages);
        lanes = List.copyOf(lanes);
        cards = List.copyOf(cards);
        links = List.copyOf(links);
        feelings = List.copyOf(feelings);
        notes = List.copyOf(notes);
    }
}
