/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.coding.handler;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.fieldway.ui.coding.evidence.EvidenceView;

/** Finds the evidence view for a command. */
final class EvidenceViews {

    private EvidenceViews() {
    }

    /** The view, opened and in front. */
    static EvidenceView open(ExecutionEvent event) throws ExecutionException {
        try {
            return (EvidenceView) HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage().showView(EvidenceView.ID);
        } catch (PartInitException e) {
            throw new ExecutionException("The evidence view could not be opened.", e);
        }
    }
}
