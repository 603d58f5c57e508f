/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.journey.drafting;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;
import org.fieldway.core.drafting.NewMap;
import org.fieldway.ui.dialog.Dialogs;
import org.fieldway.ui.editor.Navigation;
import org.fieldway.ui.study.OpenStudies;
import org.fieldway.ui.study.StudySession;

/** Drafts a new map from codings, and opens it. */
public final class DraftHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        OpenStudies.get().active().ifPresent(session -> draft(event, session));
        return null;
    }

    private static void draft(ExecutionEvent event, StudySession session) {
        if (session.isReadOnly(session.study())) {
            Dialogs.get().inform(Messages.title, session.whyReadOnly(session.study()));
            return;
        }
        if (RuleSource.of(session).isEmpty()) {
            Dialogs.get().inform(Messages.title, Messages.noRules);
            return;
        }
        var dialog = new DraftDialog(HandlerUtil.getActiveShell(event), session);
        if (dialog.open() == DraftDialog.OK) {
            dialog.made().ifPresent(made -> add(session, made, dialog));
        }
    }

    private static void add(StudySession session, NewMap made, DraftDialog dialog) {
        if (session.execute(Messages.draftMap, made.map(), session.study(), made.command(dialog.draft()))) {
            Navigation.open(session, made.map(), null);
        }
    }
}
