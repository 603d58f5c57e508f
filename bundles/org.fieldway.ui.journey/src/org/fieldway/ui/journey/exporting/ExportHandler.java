/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.journey.exporting;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.handlers.IHandlerService;
import org.fieldway.ui.journey.BoardEditor;

/** Exports the map in front. */
public final class ExportHandler extends AbstractHandler {

    private static final String COMMAND = "org.fieldway.ui.journey.exportMap";

    /** Runs the command as its menu item does. */
    public static void run() {
        try {
            PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(COMMAND, null);
        } catch (CommandException e) {
            throw new IllegalStateException("the command for exporting cannot be run", e);
        }
    }

    @Override
    public Object execute(ExecutionEvent event) {
        if (HandlerUtil.getActiveEditor(event) instanceof BoardEditor editor) {
            editor.workspace().endTyping();
            MapExport.ask(HandlerUtil.getActiveShell(event), editor.source(), editor.board().audience());
        }
        return null;
    }
}
