/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.codegen;

import java.util.stream.Collectors;
import org.eclipse.emf.common.util.Diagnostic;

/** Turns EMF's trees of diagnostics into lines. */
final class Diagnostics {
    private Diagnostics() {
    }

    static String text(Diagnostic diagnostic) {
        String cause = diagnostic.getException() == null ? "" : " (" + diagnostic.getException() + ")";
        if (diagnostic.getChildren().isEmpty()) {
            return diagnostic.getMessage() + cause;
        }
        return diagnostic.getChildren().stream()
                .filter(child -> child.getSeverity() > Diagnostic.OK)
                .map(Diagnostics::text)
                .collect(Collectors.joining("\n"));
    }
}
