/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.properties;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;

/** What was chosen, as text, beside a button that opens the choice. */
abstract class ChosenField extends PropertyField {

    private Text text;
    private Button button;

    ChosenField(PropertyContext property) {
        super(property);
    }

    @Override
    final Control create(Composite parent) {
        var row = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(4, 0).applyTo(row);
        text = new Text(row, SWT.BORDER | SWT.READ_ONLY | (isTall() ? SWT.MULTI | SWT.WRAP | SWT.V_SCROLL : SWT.SINGLE));
        GridDataFactory.fillDefaults().grab(true, true).hint(80, SWT.DEFAULT).align(SWT.FILL, isTall() ? SWT.FILL : SWT.CENTER).applyTo(text);
        button = new Button(row, SWT.PUSH);
        button.setText(Messages.choose);
        button.setToolTipText(NLS.bind(Messages.chooseWhat, property().label()));
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(button);
        button.addListener(SWT.Selection, event -> choose());
        return row;
    }

    /** Asks what to take and sets it. */
    abstract void choose();

    abstract String shown();

    @Override
    final void refresh() {
        text.setText(shown());
        button.setEnabled(!property().isReadOnly());
    }
}
