/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.sirius.ui.workbench;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.osgi.framework.FrameworkUtil;

/** Fieldway's export of the diagram or table in front, wherever Sirius would have its own. */
final class ExportAction extends Action {

    static final String COMMAND = "org.fieldway.sirius.ui.export";

    ExportAction() {
        super(Messages.export);
        setId(COMMAND);
        setToolTipText(Messages.export);
        setImageDescriptor(ImageDescriptor.createFromURL(FrameworkUtil.getBundle(ExportAction.class).getEntry("icons/export.svg")));
    }

    @Override
    public void run() {
        try {
            PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(COMMAND, null);
        } catch (CommandException e) {
            ILog.of(ExportAction.class).error("The command for exporting a diagram could not be run.", e);
        }
    }
}
