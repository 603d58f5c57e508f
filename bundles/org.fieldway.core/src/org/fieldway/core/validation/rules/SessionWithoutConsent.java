/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.validation.rules;

import java.time.LocalDate;

import org.fieldway.core.Ids;
import org.fieldway.core.validation.Checked;
import org.fieldway.core.validation.Findings;
import org.fieldway.core.validation.Severity;
import org.fieldway.model.study.Activity;
import org.fieldway.model.study.Participant;
import org.fieldway.model.study.Session;

/** Somebody who took part in a session without a record of consent that covered it on that day. */
public final class SessionWithoutConsent extends OwnRule {

    public SessionWithoutConsent() {
        super("session-without-consent", Severity.ERROR);
    }

    @Override
    public void check(Checked study, Findings findings) {
        if (!study.study().isConsentManagedHere()) {
            return;
        }
        for (Activity activity : study.study().getActivities()) {
            activity.getSessions().stream().filter(Activities::isHeld)
                    .forEach(session -> check(study, activity, session, findings));
        }
    }

    private void check(Checked study, Activity activity, Session session, Findings findings) {
        LocalDate day = session.getStartsAt() == null ? study.today() : session.getStartsAt().toLocalDate();
        for (Participant person : Activities.people(session)) {
            var book = study.policy().book();
            if (book.effective(Ids.of(person), Ids.of(activity), day).isEmpty()) {
                boolean later = book.effective(Ids.of(person), Ids.of(activity), study.today()).isPresent();
                findings.add(session, say(later ? "later" : "found", name(person), name(session), name(activity), day));
            }
        }
    }
}
