/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.journey.workshop;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.handlers.HandlerUtil;
import org.fieldway.core.workshop.FutureMap;
import org.fieldway.model.journey.JourneyMap;
import org.fieldway.ui.dialog.Dialogs;
import org.fieldway.ui.editor.Navigation;
import org.fieldway.ui.journey.BoardEditor;
import org.fieldway.ui.study.StudySession;

/** Makes a map of the future from the map in front, and opens it beside. */
public final class FutureMapHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        if (HandlerUtil.getActiveEditor(event) instanceof BoardEditor editor && editor.object() instanceof JourneyMap present) {
            make(editor, present);
        }
        return null;
    }

    private static void make(BoardEditor editor, JourneyMap present) {
        StudySession session = editor.session();
        String name = NLS.bind(Messages.futureName, session.nameOf(present));
        Optional<String> wanted = Dialogs.get().askText(Messages.futureTitle, Messages.futureMessage, name,
                typed -> typed.isBlank() ? Messages.futureNameMissing : null);
        if (wanted.isEmpty()) {
            return;
        }
        int answer = Dialogs.get().choose(Messages.futureTitle, Messages.futureCards,
                List.of(Messages.futureWithCards, Messages.futureWithout, Messages.cancel));
        if (answer == 0 || answer == 1) {
            var future = new FutureMap(session.openStudy(), present, wanted.get().strip(), LocalDate.now());
            if (answer == 0) {
                future.withCards();
            }
            if (session.execute(Messages.doFuture, future.map(), session.study(), future.command())) {
                Optional<IEditorPart> opened = Navigation.open(session, future.map(), null);
                opened.ifPresent(beside -> SideBySide.place(editor, beside));
            }
        }
    }
}
