/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.properties;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** Puts a field behind its label, wherever fields are shown in a grid. */
final class FieldRow {

    private static final int TALL = 84;

    private FieldRow() {
    }

    /**
     * Makes the control of a field and lays out both.
     *
     * @param label the field's label, last in a grid of labels and fields
     * @param labelWidth in pixels
     * @param fieldWidth the least that the field asks for, in pixels
     */
    static Control create(PropertyField field, Label label, int labelWidth, int fieldWidth) {
        PropertyContext property = field.property();
        label.setToolTipText(property.explanation());
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, field.isTall() ? SWT.BEGINNING : SWT.CENTER)
                .hint(labelWidth, SWT.DEFAULT).applyTo(label);
        Control control = field.create(label.getParent());
        control.setToolTipText(property.explanation());
        name(control, property.label());
        GridDataFactory.fillDefaults().grab(true, false).hint(fieldWidth, field.isTall() ? TALL : SWT.DEFAULT)
                .align(SWT.FILL, SWT.CENTER).applyTo(control);
        return control;
    }

    /** A screen reader says the label of a field with it, inside a row of several controls too. */
    private static void name(Control control, String label) {
        control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = label;
            }
        });
        if (control instanceof Composite row && row.getChildren().length > 0) {
            name(row.getChildren()[0], label);
        }
    }
}
