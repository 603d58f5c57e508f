/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.validation.rules;

import java.time.LocalDate;

import org.fieldway.core.validation.Checked;
import org.fieldway.core.validation.Findings;
import org.fieldway.core.validation.Severity;
import org.fieldway.model.ethics.ConsentForm;
import org.fieldway.model.ethics.ConsentRecord;

/** A consent form that people signed although that version had not been approved, or not yet. */
public final class ConsentFormNotApproved extends OwnRule {

    public ConsentFormNotApproved() {
        super("consent-form-not-approved", Severity.ERROR);
    }

    @Override
    public void check(Checked study, Findings findings) {
        study.ethics().getDocuments().stream().filter(ConsentForm.class::isInstance).map(ConsentForm.class::cast)
                .forEach(form -> check(study, form, findings));
    }

    private void check(Checked study, ConsentForm form, Findings findings) {
        var records = study.consents().getRecords().stream().filter(record -> record.getForm() == form).toList();
        if (records.isEmpty()) {
            return;
        }
        if (!Approvals.isGiven(form.getApprovedBy())) {
            findings.add(form, say("unapproved", name(form), form.getVersion(), records.size()));
            return;
        }
        LocalDate from = Approvals.from(form.getApprovedBy());
        long early = records.stream().map(ConsentRecord::getGivenOn)
                .filter(day -> day != null && from != null && day.isBefore(from)).count();
        if (early > 0) {
            findings.add(form, say("early", name(form), form.getVersion(), early, from));
        }
    }
}
