/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.properties;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;

/** A line of text, or several where the model says that it is a longer text. What is typed reaches the model at once. */
class TextField extends PropertyField {

    private Text text;
    private boolean refreshing;

    TextField(PropertyContext property) {
        super(property);
    }

    @Override
    boolean isTall() {
        return property().descriptor().isMultiLine(property().object())
                || property().feature() instanceof EAttribute attribute && attribute.getEAttributeType().getName().equals("Text");
    }

    @Override
    Control create(Composite parent) {
        text = new Text(parent, SWT.BORDER | (isTall() ? SWT.MULTI | SWT.WRAP | SWT.V_SCROLL : SWT.SINGLE));
        text.addModifyListener(event -> typed());
        text.addListener(SWT.FocusOut, event -> left());
        text.addListener(SWT.Traverse, event -> event.doit |= isTall() && (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS));
        return text;
    }

    final Text control() {
        return text;
    }

    private void typed() {
        if (!refreshing) {
            write(text.getText());
        }
    }

    void left() {
        property().session().endTyping();
        refresh();
    }

    /** Gives the model what is typed. An empty field means that nothing is stated. */
    void write(String typed) {
        property().type(typed.isEmpty() ? null : typed);
    }

    String shown() {
        Object value = property().value();
        return value == null ? "" : value.toString();
    }

    @Override
    void refresh() {
        text.setEditable(!property().isReadOnly());
        String wanted = shown();
        if (!text.getText().replace("\r\n", "\n").equals(wanted)) {
            refreshing = true;
            text.setText(wanted);
            refreshing = false;
        }
    }
}
