/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.journey.drafting;

import java.time.LocalDate;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;
import org.fieldway.core.drafting.Draft;
import org.fieldway.core.drafting.DraftQuestion;
import org.fieldway.core.drafting.MapRules;
import org.fieldway.core.drafting.MapUpdate;
import org.fieldway.core.drafting.Update;
import org.fieldway.model.journey.JourneyMap;
import org.fieldway.ui.dialog.Dialogs;
import org.fieldway.ui.journey.BoardEditor;
import org.fieldway.ui.study.StudySession;

/** Brings the map in front up to date with the codings: tells what would change, then changes it in one step. */
public final class UpdateHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        if (HandlerUtil.getActiveEditor(event) instanceof BoardEditor editor) {
            update(editor.session(), (JourneyMap) editor.object());
        }
        return null;
    }

    private static void update(StudySession session, JourneyMap map) {
        if (session.isReadOnly(map)) {
            Dialogs.get().inform(Messages.updateTitle, session.whyReadOnly(map));
        } else if (!MapRules.in(map)) {
            Dialogs.get().inform(Messages.updateTitle, Messages.mapWithoutRules);
        } else {
            new Drafter(session).draft(() -> DraftQuestion.of(session.openStudy(), map, LocalDate.now()),
                    draft -> tell(session, map, draft));
        }
    }

    private static void tell(StudySession session, JourneyMap map, Draft draft) {
        if (map.eResource() == null) {
            return;
        }
        session.commitPending();
        Update update = MapUpdate.of(session.openStudy(), map, draft);
        String report = DraftText.of(update, draft);
        if (!update.changesAnything()) {
            Dialogs.get().inform(Messages.updateTitle, report);
        } else if (Dialogs.get().confirm(Messages.updateTitle, report, Messages.updateVerb)) {
            session.execute(Messages.updateMap, map, update.command());
        }
    }
}
