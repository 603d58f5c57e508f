/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.sirius.ui.representations;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;
import org.fieldway.ui.study.OpenStudies;

/** Asks for a new diagram or table of the active study, makes it and opens it. */
public final class NewDiagramHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        OpenStudies.get().active().ifPresent(study -> NewDiagramDialog.ask(HandlerUtil.getActiveShell(event), study));
        return null;
    }
}
