/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.service.lists;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;

/** A row of buttons over a table, each of which can be pressed while it makes sense; it wraps where it is narrow. */
final class Buttons {

    private record Entry(Button button, BooleanSupplier sensible) { }

    private final Composite row;
    private final List<Entry> entries = new ArrayList<>();

    Buttons(Composite parent) {
        row = new Composite(parent, SWT.NONE);
        RowLayoutFactory.fillDefaults().wrap(true).margins(0, 0).spacing(4).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
    }

    Buttons add(String text, BooleanSupplier sensible, Runnable what) {
        var button = new Button(row, SWT.PUSH);
        button.setText(text);
        button.addListener(SWT.Selection, e -> what.run());
        entries.add(new Entry(button, sensible));
        return this;
    }

    void update() {
        entries.forEach(entry -> entry.button().setEnabled(entry.sensible().getAsBoolean()));
    }
}
