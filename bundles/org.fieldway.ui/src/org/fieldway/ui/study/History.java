/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.study;

import org.eclipse.emf.common.command.CommandStack;

/** Watches the command stack of a study and tells when it becomes dirty, clean, or what can be undone changes. */
final class History {

    private final CommandStack stack;
    private final StudyListeners listeners;
    private Runnable onChange = () -> { };
    private boolean dirty;

    History(CommandStack stack, StudyListeners listeners) {
        this.stack = stack;
        this.listeners = listeners;
        stack.addCommandStackListener(event -> update());
    }

    void onChange(Runnable listener) {
        onChange = listener;
    }

    boolean isDirty() {
        return dirty;
    }

    void update() {
        onChange.run();
    }
}
