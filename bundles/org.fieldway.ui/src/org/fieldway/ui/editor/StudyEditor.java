/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.editor;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.ui.IEditorPart;
import org.fieldway.ui.study.StudySession;

/** An editor of a part of an open study. */
public interface StudyEditor extends IEditorPart {

    /** The study that is edited. */
    StudySession session();

    /** The object that the editor was opened on: a journey map, the study. */
    EObject object();

    /** Whether this editor is asked first to show an object while it is in front: what is inside its own object, unless it says otherwise. */
    default boolean shows(EObject target) {
        return object() != null && EcoreUtil.isAncestor(object(), target);
    }

    /**
     * Shows and selects an object and gives it the focus.
     *
     * @param target an object that it {@linkplain #shows shows}, or one inside {@link #object()}
     * @param feature the field or the list of it that is meant; null for the object as a whole
     * @return false if this editor has no place where it shows it
     */
    boolean reveal(EObject target, EStructuralFeature feature);
}
