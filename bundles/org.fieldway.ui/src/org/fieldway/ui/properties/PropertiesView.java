/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.properties;

import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.part.ViewPart;
import org.fieldway.ui.editor.UndoActions;
import org.fieldway.ui.explorer.Group;
import org.fieldway.ui.selection.SelectedObjects;
import org.fieldway.ui.study.OpenStudies;
import org.fieldway.ui.study.StudyListener;
import org.fieldway.ui.study.StudySession;

/** Shows and changes the properties of what is selected, wherever it is selected. */
public final class PropertiesView extends ViewPart implements ISelectionListener, StudyListener {

    /** The id of the view. */
    public static final String ID = "org.fieldway.ui.properties";

    private PropertiesPage page;
    private StudySession session;
    private EObject shown;

    @Override
    public void createPartControl(Composite parent) {
        page = new PropertiesPage(parent);
        getSite().getPage().addSelectionListener(this);
        UndoActions.install(getViewSite().getActionBars());
        selectionChanged(null, getSite().getPage().getSelection());
    }

    @Override
    public void selectionChanged(IWorkbenchPart part, ISelection selection) {
        if (part != this && selection instanceof IStructuredSelection structured) {
            object(structured.getFirstElement()).ifPresent(this::show);
        }
    }

    /** What a line of a view or editor stands for. */
    private static Optional<EObject> object(Object element) {
        return switch (element) {
            case StudySession study -> Optional.of(study.study());
            case Group group when group.kind().list() == null -> Optional.ofNullable(group.kind().home(group.session()));
            case null, default -> SelectedObjects.of(element);
        };
    }

    private void show(EObject object) {
        if (object == shown) {
            return;
        }
        Optional<StudySession> of = OpenStudies.get().of(object);
        of.ifPresent(study -> {
            listenTo(study);
            shown = object;
            page.show(study, object);
        });
    }

    private void listenTo(StudySession study) {
        if (study == session) {
            return;
        }
        if (session != null) {
            session.removeListener(this);
        }
        session = study;
        if (study != null) {
            study.addListener(this);
        }
    }

    private void showNothing() {
        shown = null;
        page.showNothing();
    }

    @Override
    public void changed(Set<EObject> objects) {
        if (shown != null && shown.eResource() == null) {
            showNothing();
        } else {
            page.refresh();
        }
    }

    @Override
    public void noticesChanged() {
        page.refresh();
    }

    @Override
    public void closing() {
        listenTo(null);
        showNothing();
    }

    /** The object that is shown; null for none. */
    public EObject shown() {
        return shown;
    }

    @Override
    public void setFocus() {
        page.setFocus();
    }

    @Override
    public void dispose() {
        getSite().getPage().removeSelectionListener(this);
        listenTo(null);
        super.dispose();
    }
}
