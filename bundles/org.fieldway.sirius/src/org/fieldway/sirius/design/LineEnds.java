/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.sirius.design;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.fieldway.sirius.parts.Views;

/** The parts between which an element of a diagram draws a line, found without knowing the classes of diagrams. */
record LineEnds(EObject from, EObject to) {

    static Optional<LineEnds> of(EObject line) {
        Optional<EObject> from = end(line, "sourceNode");
        Optional<EObject> to = end(line, "targetNode");
        return from.isPresent() && to.isPresent() ? Optional.of(new LineEnds(from.get(), to.get())) : Optional.empty();
    }

    private static Optional<EObject> end(EObject line, String name) {
        EStructuralFeature feature = line == null ? null : line.eClass().getEStructuralFeature(name);
        return feature != null && line.eGet(feature) instanceof EObject node ? Views.shown(node, EObject.class)
                : Optional.empty();
    }
}
