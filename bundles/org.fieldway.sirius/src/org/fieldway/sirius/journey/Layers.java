/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.sirius.journey;

import java.util.Collection;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** The layers of the journey diagram that change what is written on cards, by their names in the specification. */
enum Layers {

    FEELINGS("Feelings"),
    EVIDENCE("Evidence");

    private static final String ACTIVE = "activatedLayers";
    private static final String NAME = "name";

    private final String layer;

    Layers(String layer) {
        this.layer = layer;
    }

    /** True where the layer is switched on. @param diagram a diagram of Sirius; anything else shows no layer */
    boolean isShown(EObject diagram) {
        return diagram != null && feature(diagram, ACTIVE) instanceof Collection<?> active
                && active.stream().anyMatch(each -> each instanceof EObject shown && layer.equals(feature(shown, NAME)));
    }

    private static Object feature(EObject object, String name) {
        EStructuralFeature feature = object.eClass().getEStructuralFeature(name);
        return feature == null ? null : object.eGet(feature);
    }
}
