/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.selection;

import java.util.List;
import java.util.Optional;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;

/** The objects of a study that are selected, whatever shows them. */
public final class SelectedObjects {

    private SelectedObjects() {
    }

    /** In the order of the selection, each once. */
    public static List<EObject> in(ISelection selection) {
        return selection instanceof IStructuredSelection structured
                ? structured.stream().map(SelectedObjects::of).flatMap(Optional::stream).distinct().toList() : List.of();
    }

    /** What one element stands for; empty where that is no object of a study. */
    public static Optional<EObject> of(Object element) {
        if (element == null) {
            return Optional.empty();
        }
        StandsFor found = Adapters.adapt(element, StandsFor.class);
        return found != null ? Optional.of(found.object())
                : Optional.of(element).filter(EObject.class::isInstance).map(EObject.class::cast);
    }
}
