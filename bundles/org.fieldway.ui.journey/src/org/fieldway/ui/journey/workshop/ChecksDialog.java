/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.journey.workshop;

import java.util.Optional;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TrayDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.fieldway.core.workshop.CheckNote;
import org.fieldway.core.workshop.MapChecks;
import org.fieldway.model.journey.JourneyMap;
import org.fieldway.model.journey.MapCheck;
import org.fieldway.ui.dialog.Dialogs;
import org.fieldway.ui.study.StudySession;
import org.fieldway.ui.text.Dates;

/** All checks of a map with students, to add to, edit and delete; each change is one step of undo. */
public final class ChecksDialog extends TrayDialog {

    private static final int WIDTH = 700;
    private static final int HEIGHT = 240;

    private final StudySession session;
    private final JourneyMap map;
    private Table table;
    private Button edit;
    private Button delete;

    /** What students said about this map. */
    public ChecksDialog(Shell parent, StudySession session, JourneyMap map) {
        super(parent);
        this.session = session;
        this.map = map;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.checksTitle);
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
        introduction.setText(NLS.bind(Messages.checksIntroduction, session.nameOf(map)));
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(introduction);
        table = new Table(area, SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE);
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(table);
        table.setHeaderVisible(true);
        table.setLinesVisible(true);
        column(Messages.columnDay, 110);
        column(Messages.columnWith, 180);
        column(Messages.columnAgreed, 80);
        column(Messages.columnSaid, 320);
        table.addListener(SWT.Selection, event -> enable());
        table.addListener(SWT.DefaultSelection, event -> edit());
        createButtons(area);
        refresh();
        return area;
    }

    private void column(String title, int width) {
        var column = new TableColumn(table, SWT.NONE);
        column.setText(title);
        column.setWidth(width);
    }

    private void createButtons(Composite area) {
        var buttons = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(buttons);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(buttons);
        button(buttons, Messages.add, this::add).setEnabled(!session.isReadOnly(map));
        edit = button(buttons, Messages.edit, this::edit);
        delete = button(buttons, Messages.delete, this::delete);
    }

    private static Button button(Composite parent, String text, Runnable what) {
        var button = new Button(parent, SWT.PUSH);
        button.setText(text);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(button);
        button.addListener(SWT.Selection, event -> what.run());
        return button;
    }

    private Optional<MapCheck> selected() {
        return table.getSelectionCount() == 1 ? Optional.of((MapCheck) table.getSelection()[0].getData()) : Optional.empty();
    }

    private void add() {
        var form = new CheckForm(getShell(), session, map, null);
        if (form.open() == Window.OK) {
            session.execute(Messages.doAdd, map, MapChecks.add(session.domain(), map, form.note(), form.nowChecked()));
        }
        refresh();
    }

    private void edit() {
        selected().filter(check -> !session.isReadOnly(map)).ifPresent(check -> {
            var form = new CheckForm(getShell(), session, map, CheckNote.of(check));
            if (form.open() == Window.OK) {
                session.execute(Messages.doEdit, map, MapChecks.change(session.domain(), check, form.note(), form.nowChecked()));
            }
            refresh();
        });
    }

    private void delete() {
        selected().filter(check -> Dialogs.get().confirm(Messages.checksTitle, Messages.deleteQuestion, Messages.deleteVerb))
                .ifPresent(check -> session.execute(Messages.doDelete, map, MapChecks.delete(session.domain(), check)));
        refresh();
    }

    private void refresh() {
        int selected = table.getSelectionIndex();
        table.removeAll();
        map.getChecks().forEach(this::line);
        table.select(Math.min(selected, table.getItemCount() - 1));
        enable();
    }

    private void line(MapCheck check) {
        var item = new TableItem(table, SWT.NONE);
        item.setData(check);
        String said = check.getSaid() == null ? "" : check.getSaid().lines().reduce((one, next) -> one + " " + next).orElse("");
        item.setText(new String[] { check.getCheckedOn() == null ? "" : Dates.shortDay(check.getCheckedOn()),
            CheckedWith.names(session, check.getParticipants()), check.isAgreed() ? Messages.yes : Messages.no, said });
    }

    private void enable() {
        boolean possible = selected().isPresent() && !session.isReadOnly(map);
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
