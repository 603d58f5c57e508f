/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.validation.rules;

import java.util.EnumSet;
import java.util.Set;

import org.fieldway.core.Ids;
import org.fieldway.core.validation.Checked;
import org.fieldway.core.validation.Findings;
import org.fieldway.core.validation.Severity;
import org.fieldway.model.study.SourceEntry;
import org.fieldway.model.study.SourceKind;

/** A recording or transcript of which it is not said who is in it, or names somebody who was not at its session. */
public final class SourceWithoutParticipant extends OwnRule {

    private static final Set<SourceKind> OF_PEOPLE = EnumSet.of(SourceKind.TRANSCRIPT, SourceKind.AUDIO, SourceKind.VIDEO);

    public SourceWithoutParticipant() {
        super("source-without-participant", Severity.WARNING);
    }

    @Override
    public void check(Checked study, Findings findings) {
        for (SourceEntry entry : study.study().getSources()) {
            if (OF_PEOPLE.contains(entry.getKind()) && entry.getParticipants().isEmpty()) {
                findings.add(entry, say("found", name(entry)));
            } else if (entry.getSession() != null && !entry.getSession().getParticipants().isEmpty()) {
                checkSession(entry, findings);
            }
        }
    }

    private void checkSession(SourceEntry entry, Findings findings) {
        var present = Ids.of(Activities.people(entry.getSession()));
        entry.getParticipants().stream().filter(person -> !present.contains(Ids.of(person)))
                .forEach(person -> findings.add(entry, say("absent", name(person), name(entry), name(entry.getSession()))));
    }
}
