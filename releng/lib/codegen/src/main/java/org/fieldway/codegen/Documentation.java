/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.codegen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.eclipse.emf.codegen.ecore.genmodel.GenModel;
import org.eclipse.emf.codegen.ecore.genmodel.GenPackage;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Adds the documentation of classes and choices to the generated texts; EMF itself takes that of features only. */
final class Documentation {
    private final StringBuilder text = new StringBuilder();

    private Documentation() {
    }

    static void append(GenModel model, Path properties) throws IOException {
        Documentation documentation = new Documentation();
        for (GenPackage genPackage : model.getGenPackages()) {
            for (EClassifier type : genPackage.getEcorePackage().getEClassifiers()) {
                documentation.add(type.getName(), type);
                if (type instanceof EEnum choices) {
                    for (EEnumLiteral choice : choices.getELiterals()) {
                        documentation.add(type.getName() + "_" + choice.getName(), choice);
                    }
                }
            }
        }
        Files.writeString(properties, documentation.text, StandardOpenOption.APPEND);
    }

    private void add(String key, ENamedElement element) {
        String value = EcoreUtil.getDocumentation(element);
        if (value != null) {
            text.append("_UI_").append(key).append("_documentation = ").append(escape(value)).append('\n');
        }
    }

    private static String escape(String value) {
        StringBuilder ascii = new StringBuilder();
        for (char c : value.toCharArray()) {
            ascii.append(c < 127 ? String.valueOf(c) : String.format("\\u%04x", (int) c));
        }
        return ascii.toString();
    }
}
