/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.release;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.fieldway.core.release.Release;
import org.fieldway.core.release.Withheld;

/** Lists what a release withheld and why, for the team's eyes. */
public final class WithheldDialog extends Dialog {

    private static final int WHAT_WIDTH = 300;
    private static final int WHY_WIDTH = 420;
    private static final int HEIGHT = 260;

    private final Release<?> release;

    public WithheldDialog(Shell parent, Release<?> release) {
        super(parent);
        this.release = release;
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
        new Label(area, SWT.WRAP).setText(NLS.bind(Messages.from, release.audience().label()));
        var table = new Table(area, SWT.BORDER | SWT.FULL_SELECTION);
        GridDataFactory.fillDefaults().grab(true, true).hint(WHAT_WIDTH + WHY_WIDTH, HEIGHT).applyTo(table);
        table.setHeaderVisible(true);
        table.setLinesVisible(true);
        column(table, Messages.what, WHAT_WIDTH);
        column(table, Messages.why, WHY_WIDTH);
        for (Withheld withheld : release.withheld()) {
            new TableItem(table, SWT.NONE).setText(new String[] { withheld.what(), withheld.why() });
        }
        return area;
    }

    private static void column(Table table, String title, int width) {
        var column = new TableColumn(table, SWT.NONE);
        column.setText(title);
        column.setWidth(width);
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, IDialogConstants.CLOSE_LABEL, true);
    }
}
