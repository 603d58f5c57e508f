/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.design.form;

import java.util.List;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.widgets.FormToolkit;

/** The buttons beneath a list: adding, removing, moving up and down. */
final class ListButtons {

    private static final int LEAST_WIDTH = 200;
    private static final int GAP = 6;

    private final FormToolkit toolkit;
    private final Composite bar;
    private final ListEdits edits;
    private final Supplier<List<EObject>> selected;
    private Button remove;
    private Button up;
    private Button down;

    ListButtons(Composite parent, FormToolkit toolkit, ListEdits edits, Supplier<List<EObject>> selected) {
        this.toolkit = toolkit;
        this.edits = edits;
        this.selected = selected;
        bar = toolkit.createComposite(parent);
        bar.setLayout(rows());
        GridDataFactory.fillDefaults().grab(true, false).hint(LEAST_WIDTH, SWT.DEFAULT).applyTo(bar);
    }

    /** In a narrow window the buttons take several rows. */
    private static RowLayout rows() {
        var rows = new RowLayout(SWT.HORIZONTAL);
        rows.marginLeft = 0;
        rows.marginTop = 0;
        rows.spacing = GAP;
        return rows;
    }

    /** A button that adds something. */
    Button add(String text, Runnable what) {
        return button(text, what);
    }

    /** Ends the row with the buttons for what is selected. */
    void finish(Runnable removed) {
        remove = button(Messages.removeButton, removed);
        up = button(Messages.up, () -> move(-1));
        down = button(Messages.down, () -> move(1));
        update();
    }

    private Button button(String text, Runnable what) {
        Button button = toolkit.createButton(bar, text, SWT.PUSH);
        button.addListener(SWT.Selection, e -> what.run());
        return button;
    }

    private void move(int by) {
        if (selected.get().size() == 1) {
            edits.move(selected.get().get(0), by);
        }
    }

    /** Enables what can be done with what is selected. */
    void update() {
        EObject single = selected.get().size() == 1 ? selected.get().get(0) : null;
        remove.setEnabled(!selected.get().isEmpty());
        up.setEnabled(edits.canMove(single, -1));
        down.setEnabled(edits.canMove(single, 1));
    }
}
