/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.study;

import java.util.List;
import org.fieldway.core.store.Notice;
import org.fieldway.core.store.OpenStudy;

/** What was noticed about the files of a study, and who is told when that changes. */
final class Notices {

    /** Later than a save that has just given the window back its focus. */
    private static final int AFTER_A_SAVE = 500;

    private final StudyListeners listeners;
    private final BackgroundWork<List<Notice>> work;
    private List<Notice> last;

    Notices(OpenStudy open, StudyListeners listeners) {
        this.listeners = listeners;
        this.last = open.notices();
        this.work = new BackgroundWork<>(Messages.lookingAtFiles, monitor -> open.refreshNotices(), this::show);
    }

    List<Notice> all() {
        return last;
    }

    void refresh() {
        work.schedule(AFTER_A_SAVE);
    }

    private void show(List<Notice> now) {
        if (!now.equals(last)) {
            last = now;
            listeners.tell(StudyListener::noticesChanged);
        }
    }

    void close() {
        work.close();
    }
}
