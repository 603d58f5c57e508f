/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.journey.exporting;

import java.util.List;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.handlers.IHandlerService;
import org.fieldway.core.release.Releases;
import org.fieldway.model.journey.JourneyMap;
import org.fieldway.ui.journey.BoardEditor;

/** Exports the map in front, once the quotes behind it are read: before that, cards would be missing. */
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
        if (HandlerUtil.getActiveEditor(event) instanceof BoardEditor editor && editor.object() instanceof JourneyMap map) {
            editor.workspace().endTyping();
            Shell parent = HandlerUtil.getActiveShell(event);
            editor.session().afterReading(Releases.preparation(editor.session().openStudy(), List.of(map)), () -> ask(parent, editor));
        }
        return null;
    }

    private static void ask(Shell parent, BoardEditor editor) {
        if (!parent.isDisposed() && editor.object() != null) {
            MapExport.ask(parent, editor.source(), editor.board().audience());
        }
    }
}
