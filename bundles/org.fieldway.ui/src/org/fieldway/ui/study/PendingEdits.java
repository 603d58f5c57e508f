/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.study;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Fields whose last keystrokes have not reached the model yet. */
public final class PendingEdits {

    private final Set<Runnable> edits = new LinkedHashSet<>();

    /** Registers a field; the same object registered twice counts once. */
    public void add(Runnable commit) {
        edits.add(commit);
    }

    public void remove(Runnable commit) {
        edits.remove(commit);
    }

    void commit() {
        List<Runnable> now = List.copyOf(edits);
        edits.clear();
        now.forEach(Runnable::run);
    }
}
