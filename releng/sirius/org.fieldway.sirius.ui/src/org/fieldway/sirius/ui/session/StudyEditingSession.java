/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.sirius.ui.session;

import org.eclipse.sirius.business.api.session.Session;
import org.eclipse.sirius.ui.business.api.editor.ISiriusEditor;
import org.eclipse.sirius.ui.business.internal.session.EditingSession;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.ISaveablePart2;
import org.eclipse.ui.Saveable;

/** Closing a diagram is no end of work on the study: it asks nothing, saves nothing and takes nothing back. */
final class StudyEditingSession extends EditingSession {

    StudyEditingSession(Session session) {
        super(session);
    }

    @Override
    public boolean needToBeSavedOnClose(IEditorPart editor) {
        return false;
    }

    @Override
    public int promptToSaveOnClose() {
        return ISaveablePart2.NO;
    }

    @Override
    public void detachEditor(ISiriusEditor editor, boolean revertChanges) {
        detachEditor(editor);
    }

    /** The study is saved as a whole by Fieldway, so that there is nothing for the workbench to ask about. */
    @Override
    public Saveable[] getSaveables() {
        return new Saveable[0];
    }
}
