/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.properties;

import org.eclipse.jface.fieldassist.ControlDecoration;
import org.eclipse.jface.fieldassist.FieldDecorationRegistry;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** A field for what is written in a certain way: the model gets only what can be read, and the field says what it expects. */
abstract class CheckedField extends TextField {

    private final String expected;
    private ControlDecoration sign;

    CheckedField(PropertyContext property, String expected) {
        super(property);
        this.expected = expected;
    }

    /** Gives the value that was typed to {@code property}, or returns false if it cannot be read. */
    abstract boolean read(String typed);

    @Override
    Control create(Composite parent) {
        Control control = super.create(parent);
        sign = new ControlDecoration(control, SWT.TOP | SWT.LEFT);
        sign.setImage(FieldDecorationRegistry.getDefault().getFieldDecoration(FieldDecorationRegistry.DEC_ERROR).getImage());
        sign.setDescriptionText(expected);
        sign.hide();
        return control;
    }

    @Override
    final void write(String typed) {
        if (typed.isBlank()) {
            property().type(property().feature().getDefaultValue());
            sign.hide();
        } else if (read(typed.strip())) {
            sign.hide();
        } else {
            sign.show();
            sign.showHoverText(expected);
        }
    }

    @Override
    void left() {
        sign.hide();
        super.left();
    }

    /** Leaves what is being typed as it is written. */
    @Override
    void refresh() {
        if (!control().isFocusControl() || !control().getEditable()) {
            super.refresh();
        } else if (isUndone()) {
            super.refresh();
        }
    }

    /** True where the model's value is another than the one that the field holds and can be read. */
    private boolean isUndone() {
        return !sign.isVisible() && !sameAsModel(control().getText().strip());
    }

    abstract boolean sameAsModel(String typed);
}
