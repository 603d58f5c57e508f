/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.service;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.fieldway.core.service.AddServiceMap;
import org.fieldway.model.service.ServiceLayout;
import org.fieldway.ui.dialog.Dialogs;
import org.fieldway.ui.editor.Navigation;
import org.fieldway.ui.study.OpenStudies;
import org.fieldway.ui.study.StudySession;

/** Makes a service map of the study that the menus mean, and opens it. */
public final class NewServiceMapHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        OpenStudies.get().active().ifPresent(session -> Dialogs.get().askText(Messages.newMapTitle, Messages.newMapMessage,
                Messages.newMapName, text -> text.isBlank() ? Messages.nameNeeded : null)
                .ifPresent(name -> make(session, name.strip())));
        return null;
    }

    private static void make(StudySession session, String name) {
        var change = new AddServiceMap(session.domain(), session.openStudy().services(), name, ServiceLayout.RINGS);
        if (session.execute(change.getLabel(), change.subject(), change.place(), change)) {
            Navigation.open(session, change.map(), null);
        } else {
            Dialogs.get().inform(Messages.newMapTitle, session.whyReadOnly(session.openStudy().services()));
        }
    }
}
