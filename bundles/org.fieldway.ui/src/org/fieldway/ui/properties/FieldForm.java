/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.properties;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.fieldway.ui.study.StudySession;
import org.fieldway.ui.theme.Palette;

/** Fields for chosen properties of one object, each with its label before it and, beneath, what is wrong with its value. */
public final class FieldForm {

    private static final int LABEL_WIDTH = 150;
    private static final int FIELD_WIDTH = 200;

    private record Row(PropertyField field, Control control, Label problem) { }

    private final Composite body;
    private final StudySession session;
    private final BiFunction<EObject, EStructuralFeature, Optional<String>> check;
    private final List<Row> rows = new ArrayList<>();
    private EObject object;

    /**
     * Makes an empty form.
     *
     * @param check a sentence on what is wrong with a value, if anything is
     */
    public FieldForm(Composite parent, StudySession session,
            BiFunction<EObject, EStructuralFeature, Optional<String>> check) {
        this.session = session;
        this.check = check;
        body = new Composite(parent, SWT.NONE);
        body.setBackground(parent.getBackground());
        GridLayoutFactory.fillDefaults().numColumns(2).margins(2, 4).spacing(12, 7).applyTo(body);
    }

    /** What holds the fields. */
    public Composite control() {
        return body;
    }

    /** Shows these properties of an object; those that have no field, such as ids, are left out. */
    public void show(EObject shown, List<? extends EStructuralFeature> features) {
        clear();
        object = shown;
        for (EStructuralFeature feature : features) {
            PropertyLookup.of(session, shown, feature).flatMap(FieldKinds::fieldFor).ifPresent(this::row);
        }
        refresh();
        body.requestLayout();
    }

    /** Shows nothing. */
    public void clear() {
        object = null;
        rows.clear();
        for (Control child : body.getChildren()) {
            child.dispose();
        }
    }

    private void row(PropertyField field) {
        Label label = label(field.property().label(), Palette.QUIET_TEXT);
        Control control = FieldRow.create(field, label, LABEL_WIDTH, FIELD_WIDTH);
        Label problem = label("", Palette.ERROR);
        GridDataFactory.fillDefaults().span(2, 1).indent(LABEL_WIDTH + 12, -4).hint(FIELD_WIDTH, SWT.DEFAULT)
                .grab(true, false).exclude(true).applyTo(problem);
        rows.add(new Row(field, control, problem));
    }

    private Label label(String text, Palette colour) {
        Label label = new Label(body, SWT.WRAP);
        label.setText(text.replace("&", "&&"));
        label.setForeground(colour.colour());
        label.setBackground(body.getBackground());
        return label;
    }

    /** Shows the model's values anew; leaves alone what is just being typed. */
    public void refresh() {
        if (!body.isDisposed() && object != null) {
            rows.forEach(this::refresh);
        }
    }

    private void refresh(Row row) {
        row.field().refresh();
        String wrong = check.apply(object, row.field().property().feature()).orElse("");
        if (!wrong.equals(row.problem().getText())) {
            row.problem().setText(wrong);
            row.problem().setVisible(!wrong.isEmpty());
            ((GridData) row.problem().getLayoutData()).exclude = wrong.isEmpty();
            body.requestLayout();
        }
    }

    /** Gives the focus to a property's field; false where there is none. */
    public boolean reveal(EStructuralFeature feature) {
        return rows.stream().filter(r -> r.field().property().feature() == feature).findFirst()
                .map(r -> r.control().setFocus()).orElse(false);
    }

    /** The object whose properties are shown; null for none. */
    public EObject object() {
        return object;
    }
}
