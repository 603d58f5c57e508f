/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.editor;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.ui.IEditorPart;
import org.fieldway.ui.study.StudySession;

/** An editor of a part of an open study. */
public interface StudyEditor extends IEditorPart {

    /** The study that is edited. */
    StudySession session();

    /** The object that the editor was opened on: a journey map, the study. */
    EObject object();

    /**
     * Shows and selects an object and gives it the focus.
     *
     * @param target an object inside {@link #object()}, or that object itself
     * @param feature the field or the list of it that is meant; null for the object as a whole
     * @return false if this editor has no place where it shows it
     */
    boolean reveal(EObject target, EStructuralFeature feature);
}
