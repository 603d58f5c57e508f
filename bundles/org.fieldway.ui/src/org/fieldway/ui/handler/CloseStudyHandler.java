/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.handler;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.handlers.HandlerUtil;
import org.fieldway.ui.study.ClosingStudies;
import org.fieldway.ui.study.OpenStudies;

/** Closes the active study. */
public final class CloseStudyHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindow(event).getActivePage();
        OpenStudies.get().active().ifPresent(session -> ClosingStudies.close(page, session));
        return null;
    }
}
