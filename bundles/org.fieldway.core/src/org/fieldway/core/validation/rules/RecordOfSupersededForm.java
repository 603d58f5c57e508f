/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.validation.rules;

import java.time.LocalDate;
import java.util.Optional;

import org.fieldway.core.Ids;
import org.fieldway.core.consent.GivenConsent;
import org.fieldway.core.validation.Checked;
import org.fieldway.core.validation.Findings;
import org.fieldway.core.validation.Severity;
import org.fieldway.model.ethics.ConsentRecord;
import org.fieldway.model.ethics.Document;
import org.fieldway.model.study.Participant;
import org.fieldway.model.study.RecruitmentStatus;

/** Somebody whose consent in force was given on a form that has been replaced; graver where it already had been. */
public final class RecordOfSupersededForm extends OwnRule {

    public RecordOfSupersededForm() {
        super("record-of-superseded-form", Severity.INFO);
    }

    @Override
    public void check(Checked study, Findings findings) {
        for (Participant person : study.study().getParticipants()) {
            Optional<GivenConsent> inForce = study.policy().book().effective(Ids.of(person), "", study.today());
            if (person.getStatus() != RecruitmentStatus.WITHDRAWN) {
                inForce.filter(given -> given.form().superseded())
                        .ifPresent(given -> check(study, person, given, findings));
            }
        }
    }

    private void check(Checked study, Participant person, GivenConsent given, Findings findings) {
        Optional<ConsentRecord> record = study.consents().getRecords().stream()
                .filter(one -> Ids.of(one).equals(given.id())).findFirst();
        Optional<Document> successor = record.flatMap(one -> study.ethics().getDocuments().stream()
                .filter(document -> document.getSupersedes() == one.getForm()).findFirst());
        if (successor.isEmpty()) {
            return;
        }
        LocalDate since = successor.get().getInUseFrom() == null ? successor.get().getDate()
                : successor.get().getInUseFrom();
        boolean after = since != null && !given.givenOn().isBefore(since);
        findings.add(after ? Severity.WARNING : Severity.INFO, record.get(), say(after ? "after" : "found", name(person),
                given.form().version(), successor.get().getVersion()));
    }
}
