/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.validation.rules;

import java.util.List;

import org.fieldway.core.validation.Checked;
import org.fieldway.core.validation.Findings;
import org.fieldway.core.validation.Severity;
import org.fieldway.model.study.Activity;
import org.fieldway.model.study.ActivityStatus;
import org.fieldway.model.study.ResearchQuestion;

/** A question that nothing in the design will answer: no activity, no prompt, and none for its parts either. */
public final class QuestionWithoutActivity extends OwnRule {

    public QuestionWithoutActivity() {
        super("question-without-activity", Severity.WARNING);
    }

    @Override
    public void check(Checked study, Findings findings) {
        study.study().getQuestions().forEach(question -> check(question, study.study().getActivities(), findings));
    }

    private void check(ResearchQuestion question, List<Activity> activities, Findings findings) {
        if (!isInformed(question, activities)) {
            findings.add(question, say("found", isBlank(question.getShortText()) ? question.getText()
                    : question.getShortText()));
        }
        question.getChildren().forEach(child -> check(child, activities, findings));
    }

    private static boolean isInformed(ResearchQuestion question, List<Activity> activities) {
        return question.getInformedBy().stream().anyMatch(QuestionWithoutActivity::counts)
                || activities.stream().anyMatch(activity -> counts(activity) && asks(activity, question))
                || question.getChildren().stream().anyMatch(child -> isInformed(child, activities));
    }

    private static boolean counts(Activity activity) {
        return activity.getStatus() != ActivityStatus.CANCELLED;
    }

    private static boolean asks(Activity activity, ResearchQuestion question) {
        return activity.getInstruments().stream().flatMap(instrument -> instrument.getPrompts().stream())
                .anyMatch(prompt -> prompt.getServes().contains(question));
    }
}
