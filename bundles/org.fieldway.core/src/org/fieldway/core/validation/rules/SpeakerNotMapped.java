/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.validation.rules;

import org.fieldway.core.validation.Checked;
import org.fieldway.core.validation.Findings;
import org.fieldway.core.validation.MaterialFacts.UnmappedSpeaker;
import org.fieldway.core.validation.Severity;

/** A speaker of a transcript of whom nobody has said who it is, so that nothing of theirs can leave the team. */
public final class SpeakerNotMapped extends OwnRule {

    public SpeakerNotMapped() {
        super("speaker-not-mapped", Severity.WARNING);
    }

    @Override
    public void check(Checked study, Findings findings) {
        for (UnmappedSpeaker speaker : study.facts().unmapped()) {
            study.source(speaker.source()).ifPresent(entry ->
                    findings.add(entry, say("found", speaker.label(), name(entry))));
        }
    }
}
