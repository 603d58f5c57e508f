/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.sirius.ui.actions;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.eclipse.core.runtime.ILog;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.sirius.tools.api.ui.IExternalJavaAction;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.fieldway.ui.coding.evidence.EvidenceView;

/** Shows the quotes behind what was chosen in a diagram or table. */
public final class EvidenceAction implements IExternalJavaAction {

    /** The id under which tools of the viewpoint call it. */
    public static final String ID = "org.fieldway.sirius.evidence";

    @Override
    public boolean canExecute(Collection<? extends EObject> selected) {
        return !SelectedInDiagram.of(selected).isEmpty();
    }

    @Override
    public void execute(Collection<? extends EObject> selected, Map<String, Object> parameters) {
        List<EObject> objects = SelectedInDiagram.of(selected);
        if (!objects.isEmpty()) {
            Display.getDefault().asyncExec(() -> show(objects));
        }
    }

    /** Opens the evidence view on these objects. */
    public static void show(List<EObject> objects) {
        try {
            var page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
            if (page.showView(EvidenceView.ID) instanceof EvidenceView view) {
                view.show(objects);
            }
        } catch (PartInitException e) {
            ILog.of(EvidenceAction.class).error("The evidence view could not be opened.", e);
        }
    }
}
