/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchPage;
import org.fieldway.ui.dialog.Dialogs;
import org.fieldway.ui.editor.StudyParts;
import org.fieldway.ui.recent.RecentStudies;
import org.fieldway.ui.recent.RecentStudy;

/** Closes studies for a person: asks about unsaved changes and remembers which editors were open. */
public final class ClosingStudies {

    private ClosingStudies() {
    }

    /** Closes all studies at the end. @return false if the person would rather go on working; then none was closed */
    public static boolean closeAll(IWorkbenchPage page) {
        List<StudySession> all = OpenStudies.get().all();
        if (!all.stream().allMatch(ClosingStudies::settle)) {
            return false;
        }
        all.forEach(session -> {
            remember(page, session, true);
            OpenStudies.get().close(session);
        });
        return true;
    }

    /** Closes one study. @return false if the person would rather go on working */
    public static boolean close(IWorkbenchPage page, StudySession session) {
        if (!settle(session)) {
            return false;
        }
        remember(page, session, false);
        OpenStudies.get().close(session);
        return true;
    }

    private static boolean settle(StudySession session) {
        session.commitPending();
        if (!session.isDirty()) {
            return true;
        }
        String question = NLS.bind(Messages.unsaved, session.title());
        List<String> buttons = List.of(Messages.unsavedSave, Messages.unsavedDiscard, Messages.unsavedCancel);
        return switch (Dialogs.get().choose(Messages.unsavedTitle, question, buttons)) {
            case 0 -> session.save();
            case 1 -> true;
            default -> false;
        };
    }

    private static void remember(IWorkbenchPage page, StudySession session, boolean open) {
        List<String> editors = new ArrayList<>();
        for (IEditorReference reference : page.getEditorReferences()) {
            idIn(session, reference.getEditor(false)).ifPresent(editors::add);
        }
        idIn(session, page.getActiveEditor()).ifPresent(active -> {
            editors.remove(active);
            editors.add(active);
        });
        RecentStudies.get().remember(new RecentStudy(session.folder(), session.title(), open, editors));
    }

    private static Optional<String> idIn(StudySession session, IEditorPart part) {
        return StudyParts.session(part).filter(session::equals).flatMap(same -> StudyParts.key(part));
    }
}
