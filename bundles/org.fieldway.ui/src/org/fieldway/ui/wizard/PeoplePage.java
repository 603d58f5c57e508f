/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.wizard;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

/** Who does the study, and whether participants' consent is kept in it. */
final class PeoplePage extends AnswersPage {

    private final NewStudyAnswers answers;

    PeoplePage(NewStudyAnswers answers) {
        super("people", Messages.peopleTitle, Messages.peopleDescription, answers::problemOfPeople);
        this.answers = answers;
    }

    @Override
    void questions(Composite area) {
        label(area, Messages.researcher);
        text(area, SWT.NONE, 2, answers.researcher, value -> answers.researcher = value);
        label(area, Messages.consent);
        Button here = choice(area, Messages.consentHere, true);
        label(area, "");
        Button elsewhere = choice(area, Messages.consentElsewhere, false);
        hint(area, Messages.consentHint);
        label(area, Messages.reason);
        Text reason = text(area, SWT.NONE, 2, answers.reason, value -> answers.reason = value);
        reason.setMessage(Messages.reasonExample);
        reason.setEnabled(false);
        here.addListener(SWT.Selection, event -> choose(here.getSelection(), reason));
        elsewhere.addListener(SWT.Selection, event -> choose(here.getSelection(), reason));
    }

    private Button choice(Composite area, String text, boolean selected) {
        var button = new Button(area, SWT.RADIO);
        button.setText(text);
        button.setSelection(selected);
        GridDataFactory.fillDefaults().span(2, 1).applyTo(button);
        return button;
    }

    private void choose(boolean here, Text reason) {
        answers.consentManagedHere = here;
        reason.setEnabled(!here);
        answered();
    }
}
