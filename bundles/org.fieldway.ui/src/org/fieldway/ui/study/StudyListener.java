/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.study;

import java.util.Set;
import org.eclipse.emf.ecore.EObject;

/** Hears what happens to an open study. All calls come in the user-interface thread. */
public interface StudyListener {

    /**
     * The model changed, by a command, its undo or redo. Changes that follow each other closely come as one call.
     *
     * @param objects the objects whose features changed, some of which may have left the study; none where only figures about the study changed
     */
    default void changed(Set<EObject> objects) {
    }

    /** There are unsaved changes now, or there are none any more. */
    default void dirtyChanged(boolean dirty) {
    }

    /** Which files this workbench may write changed, or another program changed the study's files. */
    default void noticesChanged() {
    }

    /** The study is about to be closed: let go of its objects. */
    default void closing() {
    }
}
