/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.welcome;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.part.EditorPart;
import org.fieldway.ui.editor.UndoActions;
import org.fieldway.ui.recent.RecentStudies;

/** The welcome page in the place of the editors, so that it gives way to work. */
public final class WelcomeEditor extends EditorPart {

    /** The id of the editor. */
    public static final String ID = "org.fieldway.ui.welcome";

    private final Runnable refresh = this::showRecent;
    private FormToolkit toolkit;
    private WelcomePage page;

    /** Shows the welcome page. */
    public static void open(IWorkbenchPage page) {
        try {
            page.openEditor(WelcomeInput.WELCOME, ID);
        } catch (PartInitException e) {
            ILog.of(WelcomeEditor.class).error("The welcome page could not be shown.", e);
        }
    }

    /** Takes the welcome page away, since a study is there to work on. */
    public static void close(IWorkbenchPage page) {
        var editor = page.findEditor(WelcomeInput.WELCOME);
        if (editor != null) {
            page.closeEditor(editor, false);
        }
    }

    @Override
    public void init(IEditorSite site, IEditorInput input) {
        setSite(site);
        setInput(input);
        setPartName(input.getName());
        UndoActions.install(site.getActionBars());
    }

    @Override
    public void createPartControl(Composite parent) {
        toolkit = new FormToolkit(parent.getDisplay());
        page = new WelcomePage(toolkit, parent, getSite());
        RecentStudies.get().addListener(refresh);
    }

    private void showRecent() {
        page.showRecent();
    }

    @Override
    public void setFocus() {
        page.setFocus();
    }

    @Override
    public void dispose() {
        RecentStudies.get().removeListener(refresh);
        if (toolkit != null) {
            toolkit.dispose();
        }
        super.dispose();
    }

    @Override
    public boolean isDirty() {
        return false;
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        // the page has nothing to save
    }

    @Override
    public void doSaveAs() {
        // the page has nothing to save
    }

    @Override
    public boolean isSaveAsAllowed() {
        return false;
    }
}
