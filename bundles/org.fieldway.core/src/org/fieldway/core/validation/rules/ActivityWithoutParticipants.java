/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.validation.rules;

import org.fieldway.core.validation.Checked;
import org.fieldway.core.validation.Findings;
import org.fieldway.core.validation.Severity;
import org.fieldway.model.study.Activity;

/** An activity with people of which nobody knows who: once begun, persons; before that, at least a group or a number. */
public final class ActivityWithoutParticipants extends OwnRule {

    public ActivityWithoutParticipants() {
        super("activity-without-participants", Severity.WARNING);
    }

    @Override
    public void check(Checked study, Findings findings) {
        for (Activity activity : study.study().getActivities()) {
            if (Activities.isCancelled(activity) || !Activities.isWithPeople(activity)
                    || !Activities.people(activity).isEmpty()) {
                continue;
            }
            if (Activities.hasBegun(activity)) {
                findings.add(activity, say("begun", name(activity)));
            } else if (activity.getGroups().isEmpty() && activity.getTargetCount() == null) {
                findings.add(activity, say("planned", name(activity)));
            }
        }
    }
}
