/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.validation.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.fieldway.core.validation.Checked;
import org.fieldway.core.validation.Findings;
import org.fieldway.core.validation.Severity;
import org.fieldway.model.ethics.Approval;
import org.fieldway.model.study.Activity;
import org.fieldway.model.study.Session;

/** An activity with people that has begun without an approval that covered it on that day. */
public final class ActivityWithoutApproval extends OwnRule {

    public ActivityWithoutApproval() {
        super("activity-without-approval", Severity.ERROR);
    }

    @Override
    public void check(Checked study, Findings findings) {
        for (Activity activity : study.study().getActivities()) {
            if (Activities.isWithPeople(activity) && !Activities.isCancelled(activity) && Activities.hasBegun(activity)) {
                check(study, activity, findings);
            }
        }
    }

    private void check(Checked study, Activity activity, Findings findings) {
        List<Approval> approvals = Approvals.covering(study, activity);
        if (approvals.isEmpty()) {
            findings.add(activity, say("none", name(activity)));
            return;
        }
        days(study, activity).stream().filter(day -> approvals.stream().noneMatch(one -> Approvals.holds(one, day)))
                .findFirst().ifPresent(day -> findings.add(activity, say("notThen", name(activity), day)));
    }

    /** The days of the sessions held; where none is dated, the day on which the activity began. */
    private static List<LocalDate> days(Checked study, Activity activity) {
        List<LocalDate> days = new ArrayList<>();
        for (Session session : activity.getSessions()) {
            if (Activities.isHeld(session) && session.getStartsAt() != null) {
                days.add(session.getStartsAt().toLocalDate());
            }
        }
        if (days.isEmpty()) {
            days.add(activity.getStartsOn() == null ? study.today() : activity.getStartsOn());
        }
        return days.stream().sorted().toList();
    }
}
