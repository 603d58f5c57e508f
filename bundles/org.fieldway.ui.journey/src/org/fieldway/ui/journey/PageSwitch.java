/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.journey;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.fieldway.ui.journey.table.ToggleHandler;

/** Two buttons over a map: as a board, as a table. */
final class PageSwitch {

    private final ToolItem board;
    private final ToolItem table;

    PageSwitch(Composite parent) {
        var bar = new ToolBar(parent, SWT.FLAT | SWT.RIGHT);
        board = item(bar, Messages.asBoard, Messages.asBoardTip);
        table = item(bar, Messages.asTable, Messages.asTableTip);
        board.setSelection(true);
    }

    private static ToolItem item(ToolBar bar, String text, String tip) {
        var item = new ToolItem(bar, SWT.RADIO);
        item.setText(text);
        item.setToolTipText(tip);
        return item;
    }

    void connect(MapPages pages) {
        board.addListener(SWT.Selection, event -> {
            if (board.getSelection()) {
                pages.show(false);
            }
        });
        table.addListener(SWT.Selection, event -> {
            if (table.getSelection()) {
                pages.show(true);
            }
        });
        pages.onChange(() -> update(pages));
    }

    private void update(MapPages pages) {
        board.setSelection(!pages.isTable());
        table.setSelection(pages.isTable());
        PlatformUI.getWorkbench().getService(ICommandService.class).refreshElements(ToggleHandler.COMMAND, null);
    }
}
