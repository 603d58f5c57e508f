/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.properties;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.fieldway.ui.study.StudySession;

/** Finds the model's words and choices for a feature of an object. */
final class PropertyLookup {

    private PropertyLookup() {
    }

    /** The property; empty where people have nothing to do with the feature. */
    static Optional<PropertyContext> of(StudySession session, EObject object, EStructuralFeature feature) {
        return session.labels().properties(object).stream().filter(d -> d.getFeature(object) == feature).findFirst()
                .map(descriptor -> new PropertyContext(session, object, descriptor, feature));
    }
}
