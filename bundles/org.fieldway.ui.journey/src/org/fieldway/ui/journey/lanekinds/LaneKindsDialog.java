/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.journey.lanekinds;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TrayDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.fieldway.ui.study.StudySession;

/** All lane kinds of a study; those of its own can be added, edited and deleted. */
public final class LaneKindsDialog extends TrayDialog {

    private static final int WIDTH = 840;
    private static final int HEIGHT = 360;

    private final StudySession session;
    private final LaneKindEdits edits;
    private LaneKindsTable table;
    private Button edit;
    private Button delete;

    /** @param session of the study whose kinds are shown */
    public LaneKindsDialog(Shell parent, StudySession session) {
        super(parent);
        this.session = session;
        this.edits = new LaneKindEdits(session, this::getShell);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.title);
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        var area = (Composite) super.createDialogArea(parent);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 12).spacing(10, 8).applyTo(area);
        var introduction = new Label(area, SWT.WRAP);
        introduction.setText(Messages.introduction);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(introduction);
        table = new LaneKindsTable(area, session);
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(table.control());
        var buttons = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(buttons);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(buttons);
        button(buttons, Messages.add, () -> edits.add()).setEnabled(edits.isPossible());
        edit = button(buttons, Messages.edit, () -> table.selectedOwn().ifPresent(edits::edit));
        delete = button(buttons, Messages.delete, () -> table.selectedOwn().ifPresent(edits::delete));
        table.onSelection(this::enable);
        table.onOpen(() -> table.selectedOwn().filter(own -> edits.isPossible()).ifPresent(edits::edit));
        table.refresh();
        enable();
        return area;
    }

    private Button button(Composite parent, String text, Runnable what) {
        var button = new Button(parent, SWT.PUSH);
        button.setText(text);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(button);
        button.addListener(SWT.Selection, event -> {
            what.run();
            table.refresh();
            enable();
        });
        return button;
    }

    private void enable() {
        boolean possible = edits.isPossible() && table.selectedOwn().isPresent();
        edit.setEnabled(possible);
        delete.setEnabled(possible);
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.CLOSE_ID, IDialogConstants.CLOSE_LABEL, true);
    }

    @Override
    protected void buttonPressed(int id) {
        close();
    }
}
