/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.explorer;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.fieldway.ui.study.StudySession;

/** A heading in the tree of one study; equal to itself when the tree is made anew, so that it stays open. */
public record Group(StudySession session, GroupKind kind) {

    List<?> children() {
        return kind.children(session);
    }

    String summary() {
        return kind.summary(session);
    }

    EObject home() {
        return kind.home(session);
    }
}
