/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.design;

import java.util.List;
import java.util.Set;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.forms.editor.FormEditor;
import org.fieldway.model.study.Study;
import org.fieldway.ui.design.page.ActivitiesPage;
import org.fieldway.ui.design.page.DesignPage;
import org.fieldway.ui.design.page.GeneralPage;
import org.fieldway.ui.design.page.PartnersPage;
import org.fieldway.ui.design.page.PeoplePage;
import org.fieldway.ui.design.page.QuestionsPage;
import org.fieldway.ui.editor.EditorSupport;
import org.fieldway.ui.editor.LockNotice;
import org.fieldway.ui.study.StudySession;

/** The form editor of a study's design. */
public final class DesignEditor extends FormEditor implements EditorSupport.Host {

    /** The id of the editor. */
    public static final String ID = "org.fieldway.ui.design.editor";

    private final FormSelection selection = new FormSelection();
    private EditorSupport support;
    private LockNotice notice;
    private List<DesignPage> pages = List.of();

    @Override
    public void init(IEditorSite site, IEditorInput input) throws PartInitException {
        setSite(site);
        setInput(input);
        support = EditorSupport.connect(this, input);
        site.setSelectionProvider(selection);
    }

    /** The notice of a locked file stands over all pages. */
    @Override
    protected Composite createPageContainer(Composite parent) {
        Composite outer = super.createPageContainer(parent);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(outer);
        notice = new LockNotice(outer, session(), this::object);
        var body = new Composite(outer, SWT.NONE);
        body.setLayout(new FillLayout());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(body);
        return body;
    }

    @Override
    protected void addPages() {
        pages = List.of(new GeneralPage(this), new QuestionsPage(this), new PeoplePage(this), new ActivitiesPage(this),
                new PartnersPage(this));
        try {
            for (DesignPage page : pages) {
                addPage(page);
            }
        } catch (PartInitException e) {
            ILog.of(DesignEditor.class).error("A page of the study design could not be made.", e);
        }
    }

    /** What the workbench hears of the selection on the pages. */
    public FormSelection selection() {
        return selection;
    }

    /** The study; null once it is closed. */
    public Study study() {
        return (Study) object();
    }

    @Override
    public StudySession session() {
        return support.session();
    }

    @Override
    public EObject object() {
        return support.object();
    }

    @Override
    public void refresh(Set<EObject> changed) {
        if (object() != null) {
            pages.forEach(DesignPage::refresh);
        }
    }

    @Override
    public boolean reveal(EObject target, EStructuralFeature feature) {
        for (DesignPage page : pages) {
            if (page.shows(target, feature)) {
                setActivePage(page.getId());
                return page.reveal(target, feature);
            }
        }
        return target == object();
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
        if (notice != null) {
            notice.update();
            refresh(Set.of());
        }
    }

    @Override
    public boolean isDirty() {
        return support != null && session().isDirty();
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
