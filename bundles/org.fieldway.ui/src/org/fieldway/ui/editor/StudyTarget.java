/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.editor;

import org.eclipse.emf.ecore.EObject;
import org.fieldway.ui.study.StudySession;

/** A view that can show an object of a study. */
public interface StudyTarget {

    /** The id of the study explorer. */
    String EXPLORER = "org.fieldway.ui.explorer";

    /** Selects the object. @return false if the view has no place for it */
    boolean show(StudySession session, EObject object);
}
