/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.app;

import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.fieldway.ui.study.OpenStudies;
import org.fieldway.ui.study.OpenStudiesListener;
import org.fieldway.ui.study.StudySession;

/** Keeps the title of the window: “Riverside recovery college — Fieldway”, with a star while there are unsaved changes. */
final class WindowTitle implements OpenStudiesListener {

    private final IWorkbenchWindowConfigurer window;

    WindowTitle(IWorkbenchWindowConfigurer window) {
        this.window = window;
        update();
    }

    @Override
    public void activated(StudySession session) {
        update();
    }

    @Override
    public void historyChanged(StudySession session) {
        update();
    }

    private void update() {
        window.setTitle(OpenStudies.get().active().map(WindowTitle::of).orElse(Messages.appName));
    }

    private static String of(StudySession session) {
        return NLS.bind(session.isDirty() ? Messages.titleUnsaved : Messages.title, session.title());
    }
}
