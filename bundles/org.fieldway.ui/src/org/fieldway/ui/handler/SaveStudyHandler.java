/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.handler;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.fieldway.ui.study.OpenStudies;
import org.fieldway.ui.study.StudySession;

/** Saves the active study, all of it or nothing. */
public final class SaveStudyHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        OpenStudies.get().active().ifPresent(StudySession::save);
        return null;
    }
}
