/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.validation.rules;

import org.fieldway.core.validation.Checked;
import org.fieldway.core.validation.Findings;
import org.fieldway.core.validation.Severity;
import org.fieldway.model.study.Activity;
import org.fieldway.model.study.Session;

/** An activity that nobody runs: neither for the whole nor for each of its sessions. */
public final class ActivityWithoutFacilitator extends OwnRule {

    public ActivityWithoutFacilitator() {
        super("activity-without-facilitator", Severity.WARNING);
    }

    @Override
    public void check(Checked study, Findings findings) {
        for (Activity activity : study.study().getActivities()) {
            if (Activities.isCancelled(activity) || !activity.getFacilitators().isEmpty()
                    || !activity.getCoFacilitators().isEmpty()) {
                continue;
            }
            long open = activity.getSessions().stream().filter(session -> !isRun(session)).count();
            if (activity.getSessions().isEmpty() || open == activity.getSessions().size()) {
                findings.add(activity, say("found", name(activity)));
            } else if (open > 0) {
                findings.add(activity, say("some", name(activity), open, activity.getSessions().size()));
            }
        }
    }

    private static boolean isRun(Session session) {
        return !session.getFacilitators().isEmpty();
    }
}
