/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.explorer.groups;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.fieldway.ui.explorer.GroupKind;
import org.fieldway.ui.study.StudySession;

/**
 * A heading for one list of one of a study's files.
 *
 * @param root the class of the file's root object
 * @param one and many what the list counts, with {0} for the number
 */
record ListGroup(String label, String icon, Class<? extends EObject> root, EReference list, String one, String many) implements GroupKind {

    @Override
    public String summary(StudySession session) {
        return Counted.of(children(session).size(), one, many);
    }

    @Override
    @SuppressWarnings("unchecked")
    public List<EObject> children(StudySession session) {
        EObject home = home(session);
        return home == null ? List.of() : (List<EObject>) home.eGet(list);
    }

    @Override
    public EObject home(StudySession session) {
        return session.root(root).orElse(null);
    }
}
