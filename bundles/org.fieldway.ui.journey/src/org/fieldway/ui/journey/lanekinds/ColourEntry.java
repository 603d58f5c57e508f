/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.journey.lanekinds;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.ColorDialog;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

/** A colour as #rrggbb, typed or chosen. */
final class ColourEntry {

    private final Text text;

    ColourEntry(Composite parent, String start, Runnable changed) {
        var row = LaneKindForm.labelled(parent, Messages.colour, new Composite(parent, SWT.NONE));
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(6, 0).applyTo(row);
        text = new Text(row, SWT.BORDER);
        text.setText(start);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(text);
        text.addListener(SWT.Modify, event -> changed.run());
        var choose = new Button(row, SWT.PUSH);
        choose.setText(Messages.chooseColour);
        choose.addListener(SWT.Selection, event -> choose(choose));
    }

    private void choose(Button button) {
        RGB chosen = new ColorDialog(button.getShell(), SWT.SHEET).open();
        if (chosen != null) {
            text.setText(String.format("#%02x%02x%02x", chosen.red, chosen.green, chosen.blue));
        }
    }

    String value() {
        return text.getText().strip();
    }
}
