/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.service.lists;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;

/** A column of buttons, each of which can be pressed while it makes sense. */
final class Buttons {

    private record Entry(Button button, BooleanSupplier sensible) { }

    private final Composite column;
    private final List<Entry> entries = new ArrayList<>();

    Buttons(Composite parent) {
        column = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(column);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(column);
    }

    Buttons add(String text, BooleanSupplier sensible, Runnable what) {
        var button = new Button(column, SWT.PUSH);
        button.setText(text);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(button);
        button.addListener(SWT.Selection, e -> what.run());
        entries.add(new Entry(button, sensible));
        return this;
    }

    void update() {
        entries.forEach(entry -> entry.button().setEnabled(entry.sensible().getAsBoolean()));
    }
}
