/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.editor;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.Platform;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

/** Which editor opens which kind of object, from the extension point {@code org.fieldway.ui.editors}. */
public final class EditorRegistry {

    private static final String POINT = "org.fieldway.ui.editors";

    /** An object that has an editor of its own, and that editor's id. */
    public record Opened(EObject object, String editorId) {
    }

    /** @param through name of a list of the object, the first one of which the editor opens; null for the object itself */
    private record Entry(String type, String editorId, String through) {

        boolean opens(EClass kind) {
            return isNamed(kind) || kind.getEAllSuperTypes().stream().anyMatch(this::isNamed);
        }

        private boolean isNamed(EClass kind) {
            return type.equals(kind.getInstanceClassName());
        }

        /** What the editor opens for an object of its kind; empty where the list has nothing in it. */
        Optional<Opened> opened(EObject object) {
            if (through == null) {
                return Optional.of(new Opened(object, editorId));
            }
            List<?> list = (List<?>) object.eGet(object.eClass().getEStructuralFeature(through));
            return list.isEmpty() ? Optional.empty() : Optional.of(new Opened((EObject) list.get(0), editorId));
        }
    }

    private final List<Entry> entries;

    public EditorRegistry() {
        entries = Arrays.stream(Platform.getExtensionRegistry().getConfigurationElementsFor(POINT)).map(EditorRegistry::read).toList();
    }

    private static Entry read(IConfigurationElement element) {
        return new Entry(element.getAttribute("type"), element.getAttribute("editor"), element.getAttribute("through"));
    }

    /** The object itself or the nearest one around it that has an editor. */
    public Optional<Opened> editorFor(EObject object) {
        for (EObject around = object; around != null; around = around.eContainer()) {
            EObject candidate = around;
            Optional<Entry> entry = entries.stream().filter(each -> each.opens(candidate.eClass())).findFirst();
            if (entry.isPresent()) {
                return entry.get().opened(candidate);
            }
        }
        return Optional.empty();
    }
}
