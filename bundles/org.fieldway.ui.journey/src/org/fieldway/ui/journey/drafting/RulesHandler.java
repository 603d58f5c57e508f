/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.journey.drafting;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jface.window.Window;
import org.eclipse.ui.handlers.HandlerUtil;
import org.fieldway.core.FieldwayException;
import org.fieldway.model.journey.JourneyMap;
import org.fieldway.ui.dialog.Dialogs;
import org.fieldway.ui.journey.BoardEditor;
import org.fieldway.ui.study.LongWork;
import org.fieldway.ui.study.StudySession;

/** Edits the rules of the map in front, in one step of undo. */
public final class RulesHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        if (HandlerUtil.getActiveEditor(event) instanceof BoardEditor editor) {
            edit(event, editor.session(), (JourneyMap) editor.object());
        }
        return null;
    }

    private static void edit(ExecutionEvent event, StudySession session, JourneyMap map) {
        if (session.isReadOnly(map)) {
            Dialogs.get().inform(Messages.rulesTitle, session.whyReadOnly(map));
            return;
        }
        try {
            readIndex(session);
        } catch (OperationCanceledException e) {
            return;
        } catch (FieldwayException e) {
            Dialogs.get().error(Messages.rulesTitle, e.getMessage());
            return;
        }
        var dialog = new RulesDialog(HandlerUtil.getActiveShell(event), session, map);
        if (dialog.open() == Window.OK) {
            session.execute(Messages.editRules, map, dialog.command());
        }
    }

    private static void readIndex(StudySession session) throws FieldwayException {
        if (!session.openStudy().isIndexReady()) {
            LongWork.run(true, monitor -> {
                session.openStudy().readIndex(monitor);
                return null;
            });
        }
    }
}
