/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.editor;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPart;
import org.fieldway.core.extension.Contributions;
import org.fieldway.ui.study.OpenStudies;
import org.fieldway.ui.study.StudySession;

/** Everything that shows a study: Fieldway's own editors, and the {@link ForeignEditors} of this installation. */
public final class StudyParts {

    private static final String POINT = "org.fieldway.ui.foreignEditors";
    private static final List<ForeignEditors> FOREIGN = Contributions.installed().create(POINT, "class", ForeignEditors.class);

    private StudyParts() {
    }

    /** The open study that a part shows; empty where it shows none, or several. */
    public static Optional<StudySession> session(IWorkbenchPart part) {
        Optional<StudySession> found = part instanceof StudyEditor editor ? Optional.of(editor.session())
                : FOREIGN.stream().map(each -> each.session(part)).flatMap(Optional::stream).findFirst();
        return found.filter(OpenStudies.get().all()::contains);
    }

    /** Shows an object in an editor that is open, without opening another. @return false if the editor does not show it */
    public static boolean reveal(IEditorPart part, StudySession session, EObject object) {
        return session(part).filter(session::equals).isPresent()
                && FOREIGN.stream().filter(each -> each.session(part).isPresent()).anyMatch(each -> each.reveal(part, object));
    }

    /** What opens the editor again after its study was closed and opened. */
    public static Optional<String> key(IEditorPart part) {
        return part instanceof StudyEditor ? Optional.of(part.getEditorInput()).filter(StudyEditorInput.class::isInstance)
                .map(input -> ((StudyEditorInput) input).objectId())
                : FOREIGN.stream().map(each -> each.key(part)).flatMap(Optional::stream).findFirst();
    }

    /** Opens an editor again by its {@link #key}; nothing happens where what it named is gone. */
    public static void open(StudySession session, String key) {
        session.find(key).ifPresentOrElse(object -> Navigation.open(session, object, null),
                () -> FOREIGN.stream().anyMatch(each -> each.open(session, key)));
    }
}
