/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.sirius.ui.actions;

import java.util.Collection;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.sirius.tools.api.ui.IExternalJavaAction;
import org.eclipse.swt.widgets.Display;
import org.fieldway.ui.editor.Navigation;
import org.fieldway.ui.study.OpenStudies;

/** Opens what was double-clicked where Fieldway edits it: a card on its board, an organisation on the service map, a question in the study. */
public final class OpenAction implements IExternalJavaAction {

    /** The id under which tools of the viewpoint call it. */
    public static final String ID = "org.fieldway.sirius.open";

    @Override
    public boolean canExecute(Collection<? extends EObject> selected) {
        return !SelectedInDiagram.of(selected).isEmpty();
    }

    /** Once the tool has ended: an editor that opens within its command would be part of it. */
    @Override
    public void execute(Collection<? extends EObject> selected, Map<String, Object> parameters) {
        SelectedInDiagram.of(selected).stream().findFirst().ifPresent(object -> Display.getDefault().asyncExec(() -> open(object)));
    }

    private static void open(EObject object) {
        OpenStudies.get().of(object).ifPresent(study -> {
            if (Navigation.open(study, object, null).isEmpty()) {
                Navigation.reveal(study, object, null);
            }
        });
    }
}
