/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.editor;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.EditorPart;
import org.fieldway.ui.study.StudySession;

/** An editor of one object of a study: undo, redo, save, title, closing and the notice of a locked file are done here. */
public abstract class StudyEditorPart extends EditorPart implements EditorSupport.Host {

    private EditorSupport support;
    private LockNotice notice;

    @Override
    public void init(IEditorSite site, IEditorInput input) throws PartInitException {
        setSite(site);
        setInput(input);
        support = EditorSupport.connect(this, input);
    }

    @Override
    public final void createPartControl(Composite parent) {
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
        notice = new LockNotice(parent, session(), this::object);
        var body = new Composite(parent, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(body);
        createBody(body);
    }

    /** Fills the editor; {@code body} has no layout yet. */
    protected abstract void createBody(Composite body);

    @Override
    public StudySession session() {
        return support.session();
    }

    @Override
    public EObject object() {
        return support.object();
    }

    @Override
    public void showTitle(String title) {
        setPartName(title);
    }

    @Override
    public void dirtyChanged() {
        firePropertyChange(PROP_DIRTY);
    }

    @Override
    public void noticesChanged() {
        notice.update();
    }

    @Override
    public boolean isDirty() {
        return session().isDirty();
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        support.save(monitor);
    }

    @Override
    public void doSaveAs() {
        throw new UnsupportedOperationException("a study is saved as a whole");
    }

    @Override
    public boolean isSaveAsAllowed() {
        return false;
    }

    @Override
    public void dispose() {
        if (support != null) {
            support.disconnect();
        }
        super.dispose();
    }
}
