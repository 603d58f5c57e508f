/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.design.page;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.IManagedForm;
import org.eclipse.ui.forms.editor.FormPage;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.fieldway.model.study.Study;
import org.fieldway.ui.design.DesignEditor;
import org.fieldway.ui.study.StudySession;
import org.fieldway.ui.theme.Palette;

/** A page of the form: lists of the study, each in a section of its own. */
public abstract class DesignPage extends FormPage {

    private final DesignEditor editor;
    private final List<Runnable> refreshers = new ArrayList<>();
    private FormToolkit toolkit;
    private Composite body;

    DesignPage(DesignEditor editor, String id, String title) {
        super(editor, id, title);
        this.editor = editor;
    }

    @Override
    protected final void createFormContent(IManagedForm form) {
        toolkit = form.getToolkit();
        form.getForm().setText(getTitle());
        body = form.getForm().getBody();
        GridLayoutFactory.fillDefaults().numColumns(columns()).equalWidth(true).margins(14, 12).spacing(20, 16).applyTo(body);
        build();
        refresh();
    }

    /** How many sections stand beside each other. */
    int columns() {
        return 1;
    }

    /** Fills the page by {@link #section}. */
    abstract void build();

    /** True where the page shows such an object, or this list of it. */
    public abstract boolean shows(EObject target, EStructuralFeature feature);

    /** Selects the object and gives the focus to its field or list; called for what the page shows. */
    public abstract boolean reveal(EObject target, EStructuralFeature feature);

    /** A titled area with a layout of so many columns. */
    final Composite section(String title, int columns, boolean tall) {
        Composite section = toolkit.createComposite(body);
        GridLayoutFactory.fillDefaults().spacing(0, 6).applyTo(section);
        GridDataFactory.fillDefaults().grab(true, tall).applyTo(section);
        Label heading = toolkit.createLabel(section, title);
        heading.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        heading.setForeground(Palette.TEXT.colour());
        Label line = toolkit.createLabel(section, "");
        line.setBackground(Palette.LINE.colour());
        line.setData("org.eclipse.e4.ui.css.disabled", true);
        GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, 1).applyTo(line);
        Composite client = toolkit.createComposite(section);
        GridLayoutFactory.fillDefaults().numColumns(columns).spacing(16, 4).applyTo(client);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(client);
        return client;
    }

    /** Calls this whenever the model changed. */
    final void onRefresh(Runnable refresher) {
        refreshers.add(refresher);
    }

    /** Shows the model's values anew. */
    public final void refresh() {
        if (body != null && !body.isDisposed()) {
            refreshers.forEach(Runnable::run);
        }
    }

    final FormToolkit toolkit() {
        return toolkit;
    }

    final StudySession session() {
        return editor.session();
    }

    final Study study() {
        return editor.study();
    }

    /** Tells the workbench what is selected. */
    final void selected(List<? extends EObject> objects) {
        editor.selection().select(objects.isEmpty() ? List.of(study()) : objects);
    }

    /** True where the object is in this list of the study, or the list itself is meant. */
    final boolean isIn(EReference list, EObject target, EStructuralFeature feature) {
        if (target == study()) {
            return feature == list;
        }
        for (EObject object = target; object != null; object = object.eContainer()) {
            if (object.eContainer() == study() && object.eContainmentFeature() == list) {
                return true;
            }
        }
        return false;
    }

    /** The object of the study's own list that holds the target. */
    final EObject topmost(EObject target) {
        EObject object = target;
        while (object != study() && object.eContainer() != null && object.eContainer() != study()) {
            object = object.eContainer();
        }
        return object;
    }
}
