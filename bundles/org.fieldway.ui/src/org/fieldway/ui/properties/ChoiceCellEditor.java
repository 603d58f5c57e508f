/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.properties;

import java.util.List;
import java.util.function.Function;

import org.eclipse.jface.viewers.ComboBoxCellEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

/** A choice in a cell. */
final class ChoiceCellEditor extends ComboBoxCellEditor {

    private final List<Object> choices;

    ChoiceCellEditor(Composite parent, List<Object> choices, Function<Object, String> label) {
        super(parent, choices.stream().map(c -> text(c, label)).toArray(String[]::new), SWT.READ_ONLY);
        this.choices = choices;
        setActivationStyle(DROP_DOWN_ON_KEY_ACTIVATION | DROP_DOWN_ON_MOUSE_ACTIVATION);
    }

    private static String text(Object choice, Function<Object, String> label) {
        return choice instanceof Boolean yes ? yes ? CellMessages.yes : CellMessages.no : label.apply(choice);
    }

    @Override
    protected void doSetValue(Object value) {
        super.doSetValue(Math.max(0, choices.indexOf(value)));
    }

    @Override
    protected Object doGetValue() {
        int index = (Integer) super.doGetValue();
        return index < 0 ? null : choices.get(index);
    }
}
