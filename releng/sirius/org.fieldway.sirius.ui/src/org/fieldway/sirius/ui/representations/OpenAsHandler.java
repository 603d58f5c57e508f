/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.sirius.ui.representations;

import java.util.Optional;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.emf.ecore.EObject;
import org.fieldway.ui.study.OpenStudies;

/** Opens a map as a diagram or table: the one there is, else a new one. The kind is a parameter of the command. */
public final class OpenAsHandler extends AbstractHandler {

    private static final String KIND = "org.fieldway.sirius.ui.kind";

    @Override
    public Object execute(ExecutionEvent event) {
        Optional<Kind> kind = Kind.named(event.getParameter(KIND));
        kind.flatMap(wanted -> Subject.of(event, wanted)).ifPresent(about -> open(kind.get(), about));
        return null;
    }

    private static void open(Kind kind, EObject about) {
        OpenStudies.get().of(about).ifPresent(study -> Representations.of(study, kind, about)
                .or(() -> Representations.create(study, new NewDiagram(kind, about, Representations.proposedName(study, kind, about))))
                .ifPresent(found -> Representations.open(study, found)));
    }
}
