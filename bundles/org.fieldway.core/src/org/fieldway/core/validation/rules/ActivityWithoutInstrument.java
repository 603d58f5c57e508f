/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.validation.rules;

import org.fieldway.core.validation.Checked;
import org.fieldway.core.validation.Findings;
import org.fieldway.core.validation.Severity;
import org.fieldway.model.study.Activity;
import org.fieldway.model.study.Instrument;

/** An interview, workshop or the like without a guide, plan or sheet, or with one that holds no prompt. */
public final class ActivityWithoutInstrument extends OwnRule {

    public ActivityWithoutInstrument() {
        super("activity-without-instrument", Severity.WARNING);
    }

    @Override
    public void check(Checked study, Findings findings) {
        for (Activity activity : study.study().getActivities()) {
            if (Activities.isCancelled(activity) || !Activities.needsInstrument(activity)) {
                continue;
            }
            if (!hasInstrument(activity)) {
                findings.add(activity, say("found", name(activity)));
            }
            activity.getInstruments().stream().filter(ActivityWithoutInstrument::isEmpty)
                    .forEach(instrument -> findings.add(instrument, say("empty", name(instrument), name(activity))));
        }
    }

    private static boolean hasInstrument(Activity activity) {
        return !activity.getInstruments().isEmpty() || !activity.getSessions().isEmpty()
                && activity.getSessions().stream().noneMatch(session -> session.getInstruments().isEmpty());
    }

    private static boolean isEmpty(Instrument instrument) {
        return instrument.getPrompts().stream().allMatch(prompt -> isBlank(prompt.getText()))
                && isBlank(instrument.getMaterials());
    }
}
