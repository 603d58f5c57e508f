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

    private record Entry(String type, String editorId) {

        boolean opens(EClass kind) {
            return isNamed(kind) || kind.getEAllSuperTypes().stream().anyMatch(this::isNamed);
        }

        private boolean isNamed(EClass kind) {
            return type.equals(kind.getInstanceClassName());
        }
    }

    private final List<Entry> entries;

    public EditorRegistry() {
        entries = Arrays.stream(Platform.getExtensionRegistry().getConfigurationElementsFor(POINT)).map(EditorRegistry::read).toList();
    }

    private static Entry read(IConfigurationElement element) {
        return new Entry(element.getAttribute("type"), element.getAttribute("editor"));
    }

    /** The object itself or the nearest one around it that has an editor. */
    public Optional<Opened> editorFor(EObject object) {
        for (EObject around = object; around != null; around = around.eContainer()) {
            EObject candidate = around;
            Optional<Entry> entry = entries.stream().filter(each -> each.opens(candidate.eClass())).findFirst();
            if (entry.isPresent()) {
                return Optional.of(new Opened(candidate, entry.get().editorId()));
            }
        }
        return Optional.empty();
    }
}
