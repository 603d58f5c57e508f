/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.journey.comparing;

import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.fieldway.model.journey.JourneyMap;
import org.fieldway.ui.dialog.Dialogs;
import org.fieldway.ui.journey.BoardEditor;
import org.fieldway.ui.study.StudySession;

/** Asks with which map the one in front is to be compared, and shows both over each other. */
public final class CompareHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        if (HandlerUtil.getActiveEditor(event) instanceof BoardEditor editor) {
            StudySession session = editor.session();
            JourneyMap first = (JourneyMap) editor.object();
            List<JourneyMap> others = session.maps().stream().filter(map -> map != first).toList();
            if (others.isEmpty()) {
                Dialogs.get().inform(Messages.title, Messages.onlyOneMap);
                return null;
            }
            var chosen = Dialogs.get().pick(Messages.title, Messages.withWhich, others, session::nameOf, others.getFirst());
            if (chosen.isPresent()) {
                open(event, ComparisonInput.of(session, first, chosen.get()));
            }
        }
        return null;
    }

    private static void open(ExecutionEvent event, ComparisonInput input) throws ExecutionException {
        try {
            HandlerUtil.getActiveWorkbenchWindow(event).getActivePage().openEditor(input, ComparisonEditor.ID);
        } catch (PartInitException e) {
            throw new ExecutionException("the comparison cannot be shown", e);
        }
    }
}
