/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.validation.rules;

import java.time.LocalDate;

import org.fieldway.core.validation.Checked;
import org.fieldway.core.validation.Findings;
import org.fieldway.core.validation.Severity;
import org.fieldway.model.ethics.Amendment;
import org.fieldway.model.study.Activity;

/** An amendment that was put to use before it was approved, by its own date or by what it covers. */
public final class AmendmentBeforeApproval extends OwnRule {

    public AmendmentBeforeApproval() {
        super("amendment-before-approval", Severity.ERROR);
    }

    @Override
    public void check(Checked study, Findings findings) {
        study.ethics().getApplications().stream().flatMap(application -> application.getAmendments().stream())
                .forEach(amendment -> check(study, amendment, findings));
    }

    private void check(Checked study, Amendment amendment, Findings findings) {
        LocalDate used = firstUse(study, amendment);
        if (used == null || used.isAfter(study.today())) {
            return;
        }
        boolean given = Approvals.isGiven(amendment.getApproval());
        LocalDate approved = given ? Approvals.from(amendment.getApproval()) : null;
        if (!given) {
            findings.add(amendment, say("unapproved", label(amendment), used));
        } else if (approved != null && used.isBefore(approved)) {
            findings.add(amendment, say("early", label(amendment), used, approved));
        }
    }

    /** Its own date, or that of the first session of an activity that it alone covers; null where it is not in use. */
    private static LocalDate firstUse(Checked study, Amendment amendment) {
        LocalDate first = amendment.getInUseFrom();
        for (Activity activity : amendment.getCovers()) {
            boolean alone = study.ethics().getApplications().stream().noneMatch(one -> one.getCovers().contains(activity));
            LocalDate held = alone ? activity.getSessions().stream()
                    .filter(session -> Activities.isHeld(session) && session.getStartsAt() != null)
                    .map(session -> session.getStartsAt().toLocalDate()).min(LocalDate::compareTo).orElse(null) : null;
            first = first == null || held != null && held.isBefore(first) ? held : first;
        }
        return first;
    }

    private static String label(Amendment amendment) {
        return amendment.getNumber() == null ? name(amendment) : amendment.getNumber().toString();
    }
}
