/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.journey.importing;

import java.util.List;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.fieldway.core.FieldwayException;
import org.fieldway.interchange.ImportPlan;
import org.fieldway.model.edit.labels.Labels;
import org.fieldway.model.journey.JourneyMap;
import org.fieldway.ui.dialog.Dialogs;

/** Asks where a map that was read is to go, and tells what it brings there. Nothing is changed before the person agrees. */
final class ImportDialog extends TitleAreaDialog {

    private final MapImport reading;
    private final JourneyMap shown;
    private final List<JourneyMap> targets;
    private Button asNew;
    private Button into;
    private Combo maps;
    private ReportTable report;
    private ImportPlan plan;
    private JourneyMap target;

    /** @param shown the map in front, which is proposed where the person wants it in one that is there; may be null */
    ImportDialog(Shell parent, MapImport reading, JourneyMap shown) {
        super(parent);
        this.reading = reading;
        this.shown = shown;
        this.targets = reading.targets();
        setHelpAvailable(false);
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
        var area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(16, 12).spacing(10, 8).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        asNew = radio(area, Messages.asNewMap, 2);
        into = radio(area, Messages.intoMap, 1);
        maps = new Combo(area, SWT.READ_ONLY | SWT.DROP_DOWN);
        targets.forEach(map -> maps.add(Labels.of(map)));
        maps.select(Math.max(0, targets.indexOf(shown)));
        maps.addListener(SWT.Selection, event -> {
            into.setSelection(true);
            asNew.setSelection(false);
            show();
        });
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(maps);
        into.setEnabled(!targets.isEmpty());
        maps.setEnabled(!targets.isEmpty());
        var heading = new Label(area, SWT.NONE);
        heading.setText(Messages.report);
        GridDataFactory.fillDefaults().span(2, 1).indent(0, 8).applyTo(heading);
        report = new ReportTable(area);
        setTitle(NLS.bind(Messages.heading, reading.path().getFileName()));
        asNew.setSelection(true);
        show();
        return area;
    }

    private Button radio(Composite area, String text, int columns) {
        var radio = new Button(area, SWT.RADIO);
        radio.setText(text);
        radio.addListener(SWT.Selection, event -> show());
        GridDataFactory.fillDefaults().span(columns, 1).align(SWT.BEGINNING, SWT.CENTER).applyTo(radio);
        return radio;
    }

    private void show() {
        try {
            target = into.getSelection() ? targets.get(maps.getSelectionIndex()) : null;
            plan = reading.plan(target);
            report.show(plan.files().get(0).notes());
            setErrorMessage(null);
            setMessage(plan.changesAnything() ? Messages.introduction : Messages.nothingNew);
        } catch (FieldwayException e) {
            plan = null;
            report.show(List.of());
            setErrorMessage(e.getMessage());
        }
        enable();
    }

    private void enable() {
        Button take = getButton(IDialogConstants.OK_ID);
        if (take != null) {
            take.setEnabled(plan != null && plan.changesAnything());
        }
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.take, true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
        enable();
    }

    /** Carries out what was agreed to, once the dialog is closed. */
    void take() throws FieldwayException {
        if (!reading.take(plan, target)) {
            Dialogs.get().error(Messages.title, Messages.notPossible);
        }
    }
}
