/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.sirius.parts;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Looks from an element of a diagram to what the diagram shows, without knowing the classes of diagrams. */
public final class Views {

    private static final String TARGET = "target";

    private Views() { }

    /**
     * The object of a type that the element or the innermost element around it stands for.
     *
     * @param view an element of a diagram or the diagram; may be null
     */
    public static <T extends EObject> Optional<T> shown(EObject view, Class<T> type) {
        for (EObject at = view; at != null; at = at.eContainer()) {
            EStructuralFeature target = at.eClass().getEStructuralFeature(TARGET);
            Object shown = target == null ? null : at.eGet(target);
            if (type.isInstance(shown)) {
                return Optional.of(type.cast(shown));
            }
        }
        return Optional.empty();
    }
}
