/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.properties;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.ColorDialog;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** A colour as #rrggbb, typed or chosen; empty for the colour that Fieldway gives. */
final class ColourField extends CheckedField {

    private static final String HEX = "#[0-9a-fA-F]{6}";

    private Button button;

    ColourField(PropertyContext property) {
        super(property, Messages.expectColour);
    }

    @Override
    Control create(Composite parent) {
        var row = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(4, 0).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(super.create(row));
        button = new Button(row, SWT.PUSH);
        button.setText(Messages.choose);
        button.addListener(SWT.Selection, event -> choose());
        return row;
    }

    private void choose() {
        var dialog = new ColorDialog(button.getShell(), SWT.SHEET);
        RGB chosen = dialog.open();
        if (chosen != null) {
            property().set(String.format("#%02x%02x%02x", chosen.red, chosen.green, chosen.blue));
        }
    }

    @Override
    boolean read(String typed) {
        if (!typed.matches(HEX)) {
            return false;
        }
        property().type(typed);
        return true;
    }

    @Override
    boolean sameAsModel(String typed) {
        return typed.equals(shown());
    }

    @Override
    void refresh() {
        super.refresh();
        button.setEnabled(!property().isReadOnly());
    }
}
