/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.handler;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.fieldway.ui.explorer.StudyExplorer;

/** Puts the cursor into the explorer's field that narrows the tree. */
public final class FindHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        try {
            var part = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage().showView(StudyExplorer.ID);
            ((StudyExplorer) part).find();
            return null;
        } catch (PartInitException e) {
            throw new ExecutionException("the study explorer cannot be shown", e);
        }
    }
}
