/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.journey.table;

import java.util.Map;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.menus.UIElement;
import org.fieldway.ui.journey.BoardEditor;

/** Shows the map in front as a table, or as a board again. */
public final class ToggleHandler extends AbstractHandler implements IElementUpdater {

    /** The id of the command. */
    public static final String COMMAND = "org.fieldway.ui.journey.asTable";

    @Override
    public Object execute(ExecutionEvent event) {
        if (HandlerUtil.getActiveEditor(event) instanceof BoardEditor editor) {
            editor.pages().show(!editor.pages().isTable());
        }
        return null;
    }

    @Override
    @SuppressWarnings("rawtypes")
    public void updateElement(UIElement element, Map parameters) {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        IWorkbenchPage page = window == null ? null : window.getActivePage();
        element.setChecked(page != null && page.getActiveEditor() instanceof BoardEditor editor && editor.pages() != null
                && editor.pages().isTable());
    }
}
