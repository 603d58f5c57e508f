/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.journey.workshop;

import java.time.LocalDate;
import java.util.List;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.StatusDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.fieldway.core.workshop.CheckNote;
import org.fieldway.model.journey.JourneyMap;
import org.fieldway.model.journey.MapStatus;
import org.fieldway.model.study.Session;
import org.fieldway.ui.study.StudySession;
import org.fieldway.ui.text.Dates;

/** Asks what is to be noted of a check with students. */
final class CheckForm extends StatusDialog {

    private static final int WIDTH = 420;
    private static final int LINES = 5;

    private final StudySession session;
    private final JourneyMap map;
    private final CheckNote start;
    private PeopleChoice people;
    private SessionChoice occasion;
    private Text day;
    private Text said;
    private Text changed;
    private Button agreed;
    private Button status;
    private CheckNote note;
    private boolean nowChecked;

    /** @param start null for a new check */
    CheckForm(Shell parent, StudySession session, JourneyMap map, CheckNote start) {
        super(parent);
        this.session = session;
        this.map = map;
        this.start = start != null ? start : new CheckNote(LocalDate.now(), List.of(), null, null, null, true);
        setTitle(start == null ? Messages.newCheck : Messages.check);
    }

    /** What was noted; after the form was closed with its button. */
    CheckNote note() {
        return note;
    }

    /** True where the map is to be marked as checked. */
    boolean nowChecked() {
        return nowChecked;
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        var area = (Composite) super.createDialogArea(parent);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(14, 12).spacing(12, 8).applyTo(area);
        day = labelled(area, Messages.day, new Text(area, SWT.BORDER), 1);
        day.setText(start.on() == null ? "" : Dates.shortDay(start.on()));
        day.addListener(SWT.Modify, event -> check());
        people = new PeopleChoice(area, session, start.with());
        occasion = new SessionChoice(area, session, start.session());
        said = text(area, Messages.said, start.said());
        changed = text(area, Messages.changed, start.changed());
        agreed = tick(area, Messages.agreed, start.agreed());
        status = tick(area, Messages.markChecked, start.agreed() && map.getStatus() == MapStatus.DRAFT);
        status.setEnabled(map.getStatus() == MapStatus.DRAFT);
        return area;
    }

    static <T extends Control> T labelled(Composite parent, String text, T control, int lines) {
        var label = new Label(parent, SWT.NONE);
        label.setText(text);
        label.moveAbove(control);
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, lines > 1 ? SWT.BEGINNING : SWT.CENTER).applyTo(label);
        GridDataFactory.fillDefaults().grab(true, lines > 1)
                .hint(WIDTH, lines > 1 && control instanceof Text tall ? lines * tall.getLineHeight() : SWT.DEFAULT).applyTo(control);
        return control;
    }

    private static Text text(Composite area, String label, String start) {
        var text = labelled(area, label, new Text(area, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL), LINES);
        text.setText(start == null ? "" : start);
        text.addListener(SWT.Traverse, CheckForm::leave);
        return text;
    }

    /** Tab goes on to the next field rather than into the text. */
    private static void leave(Event event) {
        if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
            event.doit = true;
        }
    }

    private static Button tick(Composite area, String label, boolean on) {
        var tick = new Button(area, SWT.CHECK);
        tick.setText(label);
        tick.setSelection(on);
        GridDataFactory.fillDefaults().span(2, 1).applyTo(tick);
        return tick;
    }

    private void check() {
        boolean fine = day.getText().isBlank() || Dates.read(day.getText()).isPresent();
        updateStatus(fine ? Status.OK_STATUS : new Status(IStatus.ERROR, CheckForm.class, Messages.sayDay));
    }

    @Override
    protected void okPressed() {
        Session chosen = occasion.value();
        note = new CheckNote(Dates.read(day.getText()).orElse(null), people.value(), chosen, said.getText(), changed.getText(),
                agreed.getSelection());
        nowChecked = status.getSelection();
        super.okPressed();
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.saveVerb, true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
    }
}
