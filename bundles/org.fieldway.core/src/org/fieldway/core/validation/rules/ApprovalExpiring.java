/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.validation.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import org.fieldway.core.validation.Checked;
import org.fieldway.core.validation.Findings;
import org.fieldway.core.validation.Severity;
import org.fieldway.model.ethics.Approval;
import org.fieldway.model.study.Activity;
import org.fieldway.model.study.ActivityStatus;

/** An approval that has run out, or will within thirty days, while something that it covers is not finished. */
public final class ApprovalExpiring extends OwnRule {

    private static final int DAYS_AHEAD = 30;

    public ApprovalExpiring() {
        super("approval-expiring", Severity.WARNING);
    }

    @Override
    public void check(Checked study, Findings findings) {
        for (Activity activity : study.study().getActivities()) {
            boolean open = activity.getStatus() == ActivityStatus.UNDER_WAY
                    || activity.getStatus() == ActivityStatus.PLANNED;
            List<Approval> approvals = Approvals.covering(study, activity);
            boolean endless = approvals.stream().anyMatch(approval -> approval.getExpires() == null);
            if (open && Activities.isWithPeople(activity) && !endless) {
                approvals.stream().map(Approval::getExpires).filter(Objects::nonNull).max(LocalDate::compareTo)
                        .ifPresent(last -> check(activity, last, study.today(), findings));
            }
        }
    }

    private void check(Activity activity, LocalDate last, LocalDate today, Findings findings) {
        if (last.isBefore(today)) {
            Severity severity = activity.getStatus() == ActivityStatus.UNDER_WAY ? Severity.ERROR : Severity.WARNING;
            findings.add(severity, activity, say("expired", name(activity), last));
        } else if (last.isBefore(today.plusDays(DAYS_AHEAD))) {
            findings.add(activity, say("expiring", name(activity), last));
        } else if (activity.getEndsOn() != null && activity.getEndsOn().isAfter(last)) {
            findings.add(Severity.INFO, activity, say("tooShort", name(activity), last, activity.getEndsOn()));
        }
    }
}
