/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.sirius.ui.actions;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.fieldway.ui.selection.SelectedObjects;
import org.fieldway.ui.study.OpenStudies;

/** What a tool of a diagram was used on, as objects of an open study. */
final class SelectedInDiagram {

    private SelectedInDiagram() {
    }

    static List<EObject> of(Collection<? extends EObject> selected) {
        return selected.stream().map(SelectedObjects::of).flatMap(Optional::stream)
                .filter(object -> OpenStudies.get().of(object).isPresent()).distinct().toList();
    }
}
