/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.study;

import java.util.List;
import org.eclipse.core.runtime.ILog;
import org.fieldway.core.FieldwayException;
import org.fieldway.core.store.Notice;
import org.fieldway.core.store.OpenStudy;

/** What was noticed about the files of a study, and who is told when that changes. */
final class Notices {

    private final OpenStudy open;
    private final StudyListeners listeners;
    private List<Notice> last;

    Notices(OpenStudy open, StudyListeners listeners) {
        this.open = open;
        this.listeners = listeners;
        this.last = open.notices();
    }

    List<Notice> all() {
        return last;
    }

    void refresh() {
        try {
            List<Notice> now = open.refreshNotices();
            if (!now.equals(last)) {
                last = now;
                listeners.tell(StudyListener::noticesChanged);
            }
        } catch (FieldwayException e) {
            ILog.of(Notices.class).warn("The files of a study could not be looked at again.");
        }
    }
}
