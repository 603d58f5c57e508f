/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.journey.templates;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.window.Window;
import org.eclipse.ui.handlers.HandlerUtil;
import org.fieldway.ui.editor.Navigation;
import org.fieldway.ui.study.OpenStudies;

/** Asks what a new map is about and what it begins with, and opens it. */
public final class NewMapHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        OpenStudies.get().active().ifPresent(session -> {
            var dialog = new NewMapDialog(HandlerUtil.getActiveShell(event), session);
            if (dialog.open() == Window.OK) {
                Navigation.open(session, dialog.answer().make(session), null);
            }
        });
        return null;
    }
}
