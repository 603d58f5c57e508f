/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.coding;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.fieldway.model.journey.Card;
import org.fieldway.ui.editor.StudyParts;
import org.fieldway.ui.selection.SelectedObjects;
import org.fieldway.ui.study.StudySession;

/** The cards that are selected in the editor in front. */
public final class SelectedCards {

    private SelectedCards() {
    }

    /** Those of this study; none where the editor in front shows no cards. */
    public static List<Card> of(StudySession session) {
        return objects(session).stream().filter(Card.class::isInstance).map(Card.class::cast).toList();
    }

    /** Everything of this study that is selected in the editor in front. */
    public static List<EObject> objects(StudySession session) {
        IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow() == null ? null
                : PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
        IEditorPart editor = page == null ? null : page.getActiveEditor();
        if (StudyParts.session(editor).filter(session::equals).isEmpty()) {
            return List.of();
        }
        ISelectionProvider provider = editor.getSite().getSelectionProvider();
        return provider == null ? List.of() : SelectedObjects.in(provider.getSelection());
    }
}
