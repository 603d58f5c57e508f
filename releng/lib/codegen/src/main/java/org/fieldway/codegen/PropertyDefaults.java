/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.codegen;

import java.util.Set;
import org.eclipse.emf.codegen.ecore.genmodel.GenFeature;
import org.eclipse.emf.codegen.ecore.genmodel.GenModel;
import org.eclipse.emf.codegen.ecore.genmodel.GenPackage;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Gives each feature the description and the category of its property, where the generator model has none. */
final class PropertyDefaults {
    private static final Set<String> TIME = Set.of("LocalDate", "LocalDateTime", "Instant");
    private static final Set<String> BASIC =
            Set.of("name", "title", "text", "shortText", "number", "kind", "status", "description");

    private PropertyDefaults() {
    }

    static void apply(GenModel model) {
        for (GenPackage genPackage : model.getGenPackages()) {
            genPackage.getGenClasses().forEach(genClass -> genClass.getGenFeatures().forEach(PropertyDefaults::apply));
        }
    }

    private static void apply(GenFeature feature) {
        EStructuralFeature ecore = feature.getEcoreFeature();
        if (isEmpty(feature.getPropertyDescription())) {
            feature.setPropertyDescription(EcoreUtil.getDocumentation(ecore));
        }
        if (isEmpty(feature.getPropertyCategory())) {
            feature.setPropertyCategory(category(feature));
        }
    }

    private static String category(GenFeature feature) {
        EStructuralFeature ecore = feature.getEcoreFeature();
        if (BASIC.contains(ecore.getName())) {
            return "Basics";
        }
        if (feature.isReferenceType()) {
            return "Links";
        }
        return TIME.contains(ecore.getEType().getName()) ? "Dates" : "Details";
    }

    private static boolean isEmpty(String text) {
        return text == null || text.isEmpty();
    }
}
