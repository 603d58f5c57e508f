/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.coding.handler;

import java.util.List;
import java.util.Optional;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.emf.ecore.EObject;
import org.fieldway.ui.coding.SelectedCards;
import org.fieldway.ui.study.OpenStudies;

/** Shows the quotes behind what is selected in the editor in front. */
public final class ShowEvidenceHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        Optional<List<EObject>> selected = OpenStudies.get().active().map(SelectedCards::objects);
        EvidenceViews.open(event).show(selected.orElse(List.of()));
        return null;
    }
}
