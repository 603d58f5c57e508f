/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.study;

/** Hears which studies are open in this workbench. All calls come in the user-interface thread. */
public interface OpenStudiesListener {

    default void opened(StudySession session) {
    }

    /** The study is closed: its session has told its own listeners already. */
    default void closed(StudySession session) {
    }

    /** Undo, save and the window's title now mean this study. @param session null when none is open */
    default void activated(StudySession session) {
    }

    /** What can be undone or redone in the study changed, or whether it has unsaved changes. */
    default void historyChanged(StudySession session) {
    }
}
