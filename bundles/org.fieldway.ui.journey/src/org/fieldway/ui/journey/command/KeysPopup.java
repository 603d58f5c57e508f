/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.journey.command;

import java.util.List;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.fieldway.ui.journey.BoardEditor;

/** Lists the keys of the board. */
final class KeysPopup extends Dialog {

    private static final int KEY_WIDTH = 250;
    private static final int WHAT_WIDTH = 540;
    private static final int HEIGHT = 520;

    private KeysPopup(Shell parent) {
        super(parent);
    }

    static void open(BoardEditor editor) {
        new KeysPopup(editor.getSite().getShell()).open();
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.keysTitle);
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        var area = (Composite) super.createDialogArea(parent);
        var table = new Table(area, SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL);
        GridDataFactory.fillDefaults().grab(true, true).hint(KEY_WIDTH + WHAT_WIDTH, HEIGHT).applyTo(table);
        table.setHeaderVisible(true);
        column(table, Messages.keysColumn, KEY_WIDTH);
        column(table, Messages.whatColumn, WHAT_WIDTH);
        for (String line : List.of(Messages.keysList.split("\n"))) {
            new TableItem(table, SWT.NONE).setText(line.split("\\|", 2));
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
