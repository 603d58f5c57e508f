/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.editor;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;

/** Shows the quotes behind what is selected, where a part of the workbench offers that. */
public final class QuotesOpener {

    private static final String COMMAND = "org.fieldway.ui.coding.showEvidence";

    private QuotesOpener() { }

    /** Shows them; false where nothing can. */
    public static boolean open() {
        var command = PlatformUI.getWorkbench().getService(ICommandService.class).getCommand(COMMAND);
        if (!command.isDefined() || !command.isEnabled()) {
            return false;
        }
        try {
            PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(COMMAND, null);
            return true;
        } catch (CommandException e) {
            return false;
        }
    }
}
