/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.material;

import java.util.UUID;

import org.fieldway.core.sources.Speakers;
import org.fieldway.model.sources.SpeakerKind;

/**
 * Who is behind a label of a transcript.
 *
 * @param participant id; null where it is none, or not said which
 * @param researcher id; null where it is none, or not said which
 */
public record MappedSpeaker(String label, SpeakerKind kind, UUID participant, UUID researcher) {

    /** False where this may be anybody. */
    public boolean isKnown() {
        return Speakers.isKnown(kind, participant != null || researcher != null);
    }

    /** True where somebody has said who this is, or that it is nobody who takes part. */
    public boolean isSettled() {
        return switch (kind) {
            case PARTICIPANT -> participant != null;
            case RESEARCHER, OTHER -> true;
            case UNKNOWN -> participant != null || researcher != null;
        };
    }
}
