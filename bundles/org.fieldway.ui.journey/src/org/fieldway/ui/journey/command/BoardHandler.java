/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.journey.command;

import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.fieldway.ui.journey.BoardEditor;
import org.fieldway.ui.journey.command.BoardCommands.BoardCommand;

/** Runs a command of the board on the map in front; {@code plugin.xml} says which, after the name of this class and a colon. */
public final class BoardHandler extends AbstractHandler implements IExecutableExtension {

    private BoardCommand command;

    @Override
    public void setInitializationData(IConfigurationElement element, String property, Object data) {
        command = BoardCommands.of(String.valueOf(data));
    }

    @Override
    public Object execute(ExecutionEvent event) {
        board().filter(command.when()).ifPresent(command.what());
        return null;
    }

    @Override
    public void setEnabled(Object context) {
        setBaseEnabled(board().filter(command.when()).isPresent());
    }

    @Override
    public boolean isEnabled() {
        return board().filter(command.when()).isPresent();
    }

    private static Optional<BoardEditor> board() {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        return Optional.ofNullable(window).map(IWorkbenchWindow::getActivePage).map(page -> page.getActiveEditor())
                .filter(BoardEditor.class::isInstance).map(BoardEditor.class::cast).filter(editor -> editor.workspace() != null);
    }
}
