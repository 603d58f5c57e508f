/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.sirius.ui.representations;

import java.util.Optional;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.ui.handlers.HandlerUtil;
import org.fieldway.ui.editor.StudyEditor;
import org.fieldway.ui.selection.SelectedObjects;

/** What a command is about: what is selected in the explorer, else what the editor in front shows. */
final class Subject {

    private Subject() {
    }

    /** An object that a kind can show. */
    static Optional<EObject> of(ExecutionEvent event, Kind kind) {
        Optional<EObject> selected = SelectedObjects.in(HandlerUtil.getCurrentSelection(event)).stream().findFirst().filter(kind::canShow);
        return selected.or(() -> Optional.ofNullable(HandlerUtil.getActiveEditor(event)).filter(StudyEditor.class::isInstance)
                .map(editor -> ((StudyEditor) editor).object()).filter(kind::canShow));
    }
}
