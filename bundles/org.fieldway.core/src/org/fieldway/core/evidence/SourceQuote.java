/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.evidence;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.fieldway.core.material.Passage;
import org.fieldway.core.material.SourceMaterial;
import org.fieldway.core.material.SpokenTurn;
import org.fieldway.model.study.EvidenceRef;
import org.fieldway.model.study.SourceEntry;

/**
 * A quote in its source, before consent is decided: nothing to be shown as it is. Releases make of it what an audience,
 * the team included, may see.
 *
 * @param reference by which something stands on it; null where nothing was asked about
 * @param codingId id of the coding that it was or is
 * @param entry null where the source is not part of the study any more
 * @param material null where there is no entry
 * @param passage null where there is no coding for it any more
 */
public record SourceQuote(EvidenceRef reference, UUID codingId, QuoteState state, SourceEntry entry,
        SourceMaterial material, Passage passage) {

    /** A coded passage that nobody asked about through a reference. */
    static SourceQuote coded(SourceEntry entry, SourceMaterial material, Passage passage) {
        return new SourceQuote(null, passage.id(), QuoteState.of(passage), entry, material, passage);
    }

    /** Id of the source's entry, whether it still is there or not. */
    public UUID sourceId() {
        return reference == null ? entry.getId() : reference.getSourceId();
    }

    /** The words now; "" where they are not known. */
    public String words() {
        return state.isFound() && passage != null ? passage.words() : "";
    }

    /** Where the passage begins in the recording, in milliseconds; empty where no turn says it. */
    public Optional<Long> startMs() {
        if (passage == null || !state.isFound()) {
            return Optional.empty();
        }
        return switch (passage.coded().kind()) {
            case TIME -> Optional.of((long) passage.start());
            case TEXT -> material.speech().turns(passage.start(), passage.end()).stream().map(SpokenTurn::startMs)
                    .filter(Objects::nonNull).findFirst();
            default -> Optional.empty();
        };
    }
}
