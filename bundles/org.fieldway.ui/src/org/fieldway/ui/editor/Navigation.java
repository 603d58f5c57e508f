/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.editor;

import java.util.Optional;
import org.eclipse.core.runtime.ILog;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.fieldway.ui.study.StudySession;

/** Goes to an object of a study: in the editor that shows it, or else in the study explorer. */
public final class Navigation {

    private Navigation() {
    }

    /**
     * Shows an object where it is edited: first in the active editor if that shows it, else in the editor that its kind, or the
     * nearest object around it, is opened with.
     *
     * @param feature the field or list that is meant; null for the object as a whole
     * @return false if no editor and no view shows such an object
     */
    public static boolean reveal(StudySession session, EObject object, EStructuralFeature feature) {
        IWorkbenchPage page = page();
        if (page == null) {
            return false;
        }
        if (page.getActiveEditor() instanceof StudyEditor editor && editor.session() == session && editor.shows(object)
                && editor.reveal(object, feature)) {
            page.activate(editor);
            return true;
        }
        if (StudyParts.reveal(page.getActiveEditor(), session, object)) {
            page.activate(page.getActiveEditor());
            return true;
        }
        return open(session, object, feature).isPresent() || showInExplorer(page, session, object);
    }

    /** Opens the editor of an object and shows the object there; empty where no editor shows it. */
    public static Optional<IEditorPart> open(StudySession session, EObject object, EStructuralFeature feature) {
        return new EditorRegistry().editorFor(object).flatMap(found -> open(session, found, object, feature));
    }

    private static Optional<IEditorPart> open(StudySession session, EditorRegistry.Opened found, EObject target, EStructuralFeature feature) {
        var input = new StudyEditorInput(session.folder(), EcoreUtil.getID(found.object()));
        try {
            IEditorPart part = page().openEditor(input, found.editorId());
            if (part instanceof StudyEditor editor && (target != found.object() || feature != null)) {
                editor.reveal(target, feature);
            }
            return Optional.ofNullable(part);
        } catch (PartInitException e) {
            ILog.of(Navigation.class).error("The editor " + found.editorId() + " could not be opened.", e);
            return Optional.empty();
        }
    }

    private static boolean showInExplorer(IWorkbenchPage page, StudySession session, EObject object) {
        return page.findView(StudyTarget.EXPLORER) instanceof StudyTarget explorer && explorer.show(session, object);
    }

    private static IWorkbenchPage page() {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        return window == null ? null : window.getActivePage();
    }
}
