/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.study;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.osgi.util.NLS;
import org.fieldway.core.FieldwayException;
import org.fieldway.ui.dialog.Dialogs;
import org.fieldway.ui.editor.StudyParts;
import org.fieldway.ui.recent.RecentStudies;
import org.fieldway.ui.recent.RecentStudy;

/** Opens studies for a person: with progress, with the editors that were open before, and with one sentence where it fails. */
public final class OpeningStudies {

    private OpeningStudies() {
    }

    /** Opens a study or comes back to it if it is open; what goes wrong is shown. */
    public static Optional<StudySession> open(Path folder) {
        try {
            return Optional.of(openOrFail(folder));
        } catch (FieldwayException e) {
            Dialogs.get().error(Messages.cannotOpenTitle, e.getMessage());
        } catch (OperationCanceledException e) {
            // the person wanted it
        }
        return Optional.empty();
    }

    /** As {@link #open}, for callers who show themselves what went wrong. */
    public static StudySession openOrFail(Path folder) throws FieldwayException {
        Optional<StudySession> there = OpenStudies.get().find(folder);
        StudySession session = there.isPresent() ? there.get() : OpenStudies.get().open(folder);
        OpenStudies.get().activate(session);
        List<String> editors = RecentStudies.get().find(session.folder()).map(RecentStudy::editors).orElse(List.of());
        RecentStudies.get().remember(new RecentStudy(session.folder(), session.title(), true, editors));
        if (there.isEmpty()) {
            reopenEditors(session, editors);
        }
        return session;
    }

    private static void reopenEditors(StudySession session, List<String> ids) {
        List<String> wanted = ids.isEmpty() ? List.of(session.studyId()) : ids;
        wanted.forEach(key -> StudyParts.open(session, key));
    }

    /** Opens a study from the list; offers to take it off where it is missing. */
    public static Optional<StudySession> openRecent(RecentStudy study) {
        if (study.isThere()) {
            return open(study.folder());
        }
        String question = NLS.bind(Messages.missing, study.title(), study.folder());
        if (Dialogs.get().confirm(Messages.missingTitle, question, Messages.missingRemove)) {
            RecentStudies.get().forget(study.folder());
        }
        return Optional.empty();
    }
}
