/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.tests.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;

/** Documentation is what people read as tooltips, so each element has a sentence of its own. */
class ModelDocumentationTest {

    @Test
    void everyElementHasSentenceThatEndsWithFullStop() {
        List<String> lacking = new ArrayList<>();
        for (ENamedElement element : elements()) {
            String text = EcoreUtil.getDocumentation(element);
            if (text == null || text.length() < 5 || !text.endsWith(".") || !Character.isUpperCase(text.charAt(0))) {
                lacking.add(EcoreUtil.getURI(element).fragment() + ": " + text);
            }
        }
        assertEquals(List.of(), lacking);
    }

    @Test
    void documentationSpeaksNoJargonOfProgrammers() {
        List<String> jargon = new ArrayList<>();
        for (ENamedElement element : elements()) {
            String text = EcoreUtil.getDocumentation(element);
            if (text.matches("(?s).*\\b(EObject|null|boolean|enum|EMF|XMI|Java|TODO|proxy)\\b.*")) {
                jargon.add(EcoreUtil.getURI(element).fragment() + ": " + text);
            }
        }
        assertEquals(List.of(), jargon);
    }

    /** Reads the files themselves: the generated packages leave documentation out. */
    private static List<ENamedElement> elements() {
        List<ENamedElement> elements = new ArrayList<>();
        for (EPackage loaded : EcoreFiles.load()) {
            elements.add(loaded);
            for (TreeIterator<EObject> all = loaded.eAllContents(); all.hasNext();) {
                if (all.next() instanceof ENamedElement element) {
                    elements.add(element);
                }
            }
        }
        return elements;
    }
}
