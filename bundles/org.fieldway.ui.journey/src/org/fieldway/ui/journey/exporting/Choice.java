/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.journey.exporting;

import java.util.List;
import java.util.function.Function;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** A label and a list to choose from, in a grid of three columns. */
final class Choice<T> {

    private final List<T> values;
    private final Label label;
    private final Combo combo;

    Choice(Composite area, String title, List<T> values, Function<T, String> text, Runnable changed) {
        this.values = List.copyOf(values);
        label = label(area, title);
        combo = new Combo(area, SWT.READ_ONLY | SWT.DROP_DOWN);
        values.forEach(value -> combo.add(text.apply(value)));
        combo.select(0);
        combo.addListener(SWT.Selection, event -> changed.run());
        GridDataFactory.fillDefaults().span(2, 1).align(SWT.BEGINNING, SWT.CENTER).applyTo(combo);
    }

    /** A label at the beginning of a row; names the control behind it for assistive technology. */
    static Label label(Composite area, String title) {
        var label = new Label(area, SWT.NONE);
        label.setText(title);
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(label);
        return label;
    }

    T chosen() {
        return values.get(combo.getSelectionIndex());
    }

    void choose(T value) {
        combo.select(Math.max(0, values.indexOf(value)));
    }

    void show(boolean shown) {
        for (Control control : new Control[] { label, combo }) {
            ((GridData) control.getLayoutData()).exclude = !shown;
            control.setVisible(shown);
        }
        combo.getParent().layout(true);
    }
}
