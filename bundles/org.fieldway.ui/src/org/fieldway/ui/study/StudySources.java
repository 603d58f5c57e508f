/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.study;

import java.util.Map;
import org.eclipse.ui.AbstractSourceProvider;
import org.eclipse.ui.ISources;

/**
 * Tells commands whether a study is open, and whether the active one has unsaved changes. The priority is above the platform's own
 * handlers, so that Save means the study and not the editor.
 */
public final class StudySources extends AbstractSourceProvider implements OpenStudiesListener {

    private static final String OPEN = "org.fieldway.ui.open";
    private static final String UNSAVED = "org.fieldway.ui.unsaved";

    public StudySources() {
        OpenStudies.get().addListener(this);
    }

    @Override
    public Map<String, Boolean> getCurrentState() {
        boolean unsaved = OpenStudies.get().active().filter(StudySession::isDirty).isPresent();
        return Map.of(OPEN, OpenStudies.get().active().isPresent(), UNSAVED, unsaved);
    }

    @Override
    public String[] getProvidedSourceNames() {
        return new String[] {OPEN, UNSAVED};
    }

    @Override
    public void activated(StudySession session) {
        fireSourceChanged(ISources.ACTIVE_WORKBENCH_WINDOW, getCurrentState());
    }

    @Override
    public void historyChanged(StudySession session) {
        fireSourceChanged(ISources.ACTIVE_WORKBENCH_WINDOW, getCurrentState());
    }

    @Override
    public void dispose() {
        OpenStudies.get().removeListener(this);
    }
}
