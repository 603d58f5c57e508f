/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.app;

import org.eclipse.ui.IWorkbenchPage;
import org.fieldway.ui.study.OpenStudies;
import org.fieldway.ui.study.OpenStudiesListener;
import org.fieldway.ui.study.StudySession;
import org.fieldway.ui.welcome.WelcomeEditor;

/** The welcome page gives way to the first study, and is there again when the last one was closed. */
final class WelcomeWhileEmpty implements OpenStudiesListener {

    private final IWorkbenchPage page;

    WelcomeWhileEmpty(IWorkbenchPage page) {
        this.page = page;
    }

    @Override
    public void opened(StudySession session) {
        WelcomeEditor.close(page);
    }

    @Override
    public void closed(StudySession session) {
        if (OpenStudies.get().all().isEmpty()) {
            WelcomeEditor.open(page);
        }
    }
}
