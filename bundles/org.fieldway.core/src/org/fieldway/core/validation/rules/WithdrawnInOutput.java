/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.validation.rules;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.fieldway.core.Ids;
import org.fieldway.core.consent.Audience;
import org.fieldway.core.consent.Audiences;
import org.fieldway.core.consent.ConsentTerms;
import org.fieldway.core.consent.Decision;
import org.fieldway.core.consent.Ground;
import org.fieldway.core.consent.Material;
import org.fieldway.core.consent.Reason;
import org.fieldway.core.release.Evidence;
import org.fieldway.core.validation.Checked;
import org.fieldway.core.validation.Findings;
import org.fieldway.core.validation.Severity;
import org.fieldway.model.study.Clip;
import org.fieldway.model.study.EvidenceRef;
import org.fieldway.model.study.Excerpt;
import org.fieldway.model.study.Identified;
import org.fieldway.model.study.Output;
import org.fieldway.model.study.StudyFactory;

/** An output that uses words or film of somebody who has taken that back. */
public final class WithdrawnInOutput extends OwnRule {

    private static final Set<Ground> WITHDRAWN = EnumSet.of(Ground.WITHDRAWN, Ground.WITHDRAWN_LATE);

    public WithdrawnInOutput() {
        super("withdrawn-in-output", Severity.ERROR);
    }

    @Override
    public void check(Checked study, Findings findings) {
        for (Output output : study.study().getOutputs()) {
            output.getExcerpts().forEach(excerpt -> check(study, output, excerpt, findings));
            output.getClips().forEach(clip -> check(study, output, clip, findings));
        }
    }

    private void check(Checked study, Output output, Excerpt excerpt, Findings findings) {
        Optional<Evidence> evidence = study.evidence().find(reference(excerpt));
        Collection<String> people = evidence.map(Evidence::participantIds)
                .orElseGet(() -> study.source(excerpt.getSourceId()).map(entry -> Ids.of(entry.getParticipants()))
                        .orElse(List.of()));
        report(study, output, excerpt, "excerpt", people, "quote", findings);
    }

    private void check(Checked study, Output output, Clip clip, Findings findings) {
        Collection<String> people = clip.getParticipants().isEmpty() ? study.source(clip.getSourceId())
                .map(entry -> Ids.of(entry.getParticipants())).orElse(List.of()) : Ids.of(clip.getParticipants());
        report(study, output, clip, "clip", people, "clip", findings);
    }

    private void report(Checked study, Output output, Identified used, String key, Collection<String> people,
            String purpose, Findings findings) {
        Decision decision = study.policy().decide(people, ConsentTerms.shipped().require(purpose), audience(output),
                study.today(), Material.ANY);
        decision.reasons().stream().filter(reason -> WITHDRAWN.contains(reason.ground())).map(Reason::participantId)
                .distinct().forEach(person -> findings.add(used,
                        say(key, name(output), study.policy().book().nameOf(person))));
    }

    /** Where an output names no audience it is taken to be for everybody. */
    private static Audience audience(Output output) {
        return output.getAudience() == null ? Audiences.everyone()
                : Audiences.find(output.getAudience()).orElseGet(Audiences::everyone);
    }

    private static EvidenceRef reference(Excerpt excerpt) {
        EvidenceRef reference = StudyFactory.eINSTANCE.createEvidenceRef();
        reference.setSourceId(excerpt.getSourceId());
        reference.setCodingId(excerpt.getCodingId());
        reference.setQuoteHash(excerpt.getQuoteHash());
        return reference;
    }
}
