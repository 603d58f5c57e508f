/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.design.form;

import java.util.List;
import java.util.Objects;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.SharedScrolledComposite;
import org.fieldway.model.edit.labels.ModelNames;
import org.fieldway.ui.design.check.FieldChecks;
import org.fieldway.ui.properties.FieldForm;
import org.fieldway.ui.study.StudySession;
import org.fieldway.ui.text.NameFeature;
import org.fieldway.ui.theme.Palette;

/** All properties of what is selected in the list beside. */
public final class Details {

    private static final int WIDTH = 320;

    private final StudySession session;
    private final Label kind;
    private final FieldForm form;

    /** Makes an empty area. */
    public Details(Composite parent, FormToolkit toolkit, StudySession session) {
        this.session = session;
        Composite area = toolkit.createComposite(parent);
        GridLayoutFactory.fillDefaults().margins(4, 4).spacing(0, 6).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, SWT.DEFAULT).applyTo(area);
        kind = toolkit.createLabel(area, Messages.selectHint, SWT.WRAP);
        kind.setForeground(Palette.QUIET_TEXT.colour());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(kind);
        form = new FieldForm(area, session, FieldChecks::check);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(form.control());
    }

    /** Shows the single selected object, or what to do where there is none. */
    public void show(List<EObject> selected) {
        EObject object = selected.size() == 1 ? selected.get(0) : null;
        if (object != null && object != form.object()) {
            kind.setText(ModelNames.type(object.eClass()));
            kind.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
            form.show(object, features(object));
        } else if (object == null) {
            clear();
        }
        fit();
    }

    private void clear() {
        kind.setText(Messages.selectHint);
        kind.setFont(null);
        form.clear();
    }

    /** The page scrolls as far as the fields reach. */
    private void fit() {
        kind.getParent().requestLayout();
        for (Composite around = kind.getParent(); around != null; around = around.getParent()) {
            if (around instanceof SharedScrolledComposite page) {
                page.reflow(true);
                return;
            }
        }
    }

    private List<? extends EStructuralFeature> features(EObject object) {
        return session.labels().properties(object).stream().map(d -> d.getFeature(object))
                .map(f -> f instanceof EStructuralFeature feature ? feature : null).filter(Objects::nonNull).toList();
    }

    /** Shows the model's values anew. */
    public void refresh() {
        if (!kind.isDisposed() && form.object() != null) {
            if (form.object().eResource() == null) {
                clear();
            } else {
                form.refresh();
            }
        }
    }

    /** Gives the focus to the field in which the selected object's words are typed. */
    public void revealText() {
        EObject object = form.object();
        if (object != null) {
            NameFeature.of(object).ifPresent(form::reveal);
        }
    }

    /** Gives the focus to a property's field. */
    public void reveal(EStructuralFeature feature) {
        form.reveal(feature);
    }
}
