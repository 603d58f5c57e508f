/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.editor;

import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPart;
import org.fieldway.ui.study.StudySession;

/**
 * Editors of another tool that show parts of a study and so cannot be {@link StudyEditor}s. Contributed to the extension point
 * {@code org.fieldway.ui.foreignEditors}, so that such editors too follow the active study, show what was undone and are open
 * again when the study is.
 */
public interface ForeignEditors {

    /** The study that an editor of this tool shows; empty for all other parts. */
    Optional<StudySession> session(IWorkbenchPart part);

    /** Shows and selects an object in an editor of this tool. @return false if the editor does not show it */
    boolean reveal(IEditorPart editor, EObject object);

    /** What {@link #open} takes to open an editor of this tool again; empty where it cannot be opened again. */
    Optional<String> key(IEditorPart editor);

    /** Opens an editor of this tool. @return false where the key is another's, or what it named is gone */
    boolean open(StudySession session, String key);
}
