/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.journey.workshop;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.fieldway.model.study.Participant;
import org.fieldway.ui.dialog.Dialogs;
import org.fieldway.ui.study.StudySession;

/** The people with whom a map was checked, and a button to choose them. */
final class PeopleChoice {

    private final StudySession session;
    private final Text shown;
    private List<Participant> chosen;

    PeopleChoice(Composite parent, StudySession session, List<Participant> start) {
        this.session = session;
        this.chosen = List.copyOf(start);
        var row = CheckForm.labelled(parent, Messages.with, new Composite(parent, SWT.NONE), 1);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(6, 0).applyTo(row);
        shown = new Text(row, SWT.BORDER | SWT.READ_ONLY);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(shown);
        var choose = new Button(row, SWT.PUSH);
        choose.setText(Messages.choose);
        choose.addListener(SWT.Selection, event -> ask());
        show();
    }

    private void ask() {
        Dialogs.get().pickSeveral(Messages.withTitle, Messages.withMessage, List.copyOf(session.study().getParticipants()),
                session::nameOf, chosen).ifPresent(people -> {
                    chosen = List.copyOf(people);
                    show();
                });
    }

    private void show() {
        shown.setText(CheckedWith.names(session, chosen));
    }

    List<Participant> value() {
        return chosen;
    }
}
