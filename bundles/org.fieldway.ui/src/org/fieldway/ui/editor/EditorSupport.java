/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.editor;

import java.util.Set;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.PartInitException;
import org.fieldway.ui.study.StudyListener;
import org.fieldway.ui.study.StudySession;

/**
 * What every editor of a study does alike, for editors that cannot extend {@link StudyEditorPart} (a form editor with several pages):
 * it finds the study and the object, hears changes, closes the editor when its object is gone, and does undo, redo and save.
 */
public final class EditorSupport implements StudyListener {

    /** What differs between editors. */
    public interface Host extends StudyEditor {

        /** Shows the model anew. @param objects what changed */
        void refresh(Set<EObject> objects);

        /** The title of the editor's tab. */
        void showTitle(String title);

        /** The study has unsaved changes now, or none any more. */
        void dirtyChanged();

        /** Which files may be written changed: see {@link StudySession#isReadOnly}. */
        void noticesChanged();
    }

    private final Host host;
    private final StudyEditorInput input;
    private final StudySession session;

    private EditorSupport(Host host, StudyEditorInput input) {
        this.host = host;
        this.input = input;
        this.session = input.session();
    }

    /**
     * Called in the editor's {@code init} after site and input are set.
     *
     * @throws PartInitException if the input is of another kind, or its study or object is gone
     */
    public static EditorSupport connect(Host host, IEditorInput input) throws PartInitException {
        if (!(input instanceof StudyEditorInput study) || !study.exists() || study.session().find(study.objectId()).isEmpty()) {
            throw new PartInitException(Messages.objectGone);
        }
        var support = new EditorSupport(host, study);
        support.session.addListener(support);
        UndoActions.install(host.getEditorSite().getActionBars());
        host.showTitle(input.getName());
        return support;
    }

    public StudySession session() {
        return session;
    }

    /** The object that is edited; null once it was deleted, and then the editor is about to close. */
    public EObject object() {
        return session.find(input.objectId()).orElse(null);
    }

    /** Saves the whole study; what goes wrong is shown. */
    public void save(IProgressMonitor monitor) {
        if (!session.save()) {
            monitor.setCanceled(true);
        }
    }

    /** Called in the editor's {@code dispose}. */
    public void disconnect() {
        session.removeListener(this);
    }

    @Override
    public void changed(Set<EObject> objects) {
        if (object() == null) {
            closing();
            return;
        }
        host.showTitle(session.nameOf(object()));
        host.refresh(objects);
    }

    @Override
    public void dirtyChanged(boolean dirty) {
        host.dirtyChanged();
    }

    @Override
    public void noticesChanged() {
        host.noticesChanged();
    }

    @Override
    public void closing() {
        host.getSite().getPage().closeEditor(host, false);
    }
}
