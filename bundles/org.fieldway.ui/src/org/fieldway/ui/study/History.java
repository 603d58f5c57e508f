/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.study;

import org.fieldway.core.store.OpenStudy;

/** Watches the command stack of a study and tells when what can be undone changes, and when there begin or end to be unsaved changes. */
final class History {

    private final OpenStudy open;
    private final StudyListeners listeners;
    private Runnable onChange = () -> { };
    private boolean dirty;

    History(OpenStudy open, StudyListeners listeners) {
        this.open = open;
        this.listeners = listeners;
        this.dirty = open.isDirty();
        open.domain().getCommandStack().addCommandStackListener(event -> update());
    }

    void onChange(Runnable listener) {
        onChange = listener;
    }

    boolean isDirty() {
        return dirty;
    }

    void update() {
        boolean now = open.isDirty();
        if (now != dirty) {
            dirty = now;
            listeners.tell(listener -> listener.dirtyChanged(now));
        }
        onChange.run();
    }
}
