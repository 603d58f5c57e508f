/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.properties;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** Yes or no. */
final class BooleanField extends PropertyField {

    private Button box;

    BooleanField(PropertyContext property) {
        super(property);
    }

    @Override
    Control create(Composite parent) {
        box = new Button(parent, SWT.CHECK);
        box.setText(Messages.yes);
        box.addListener(SWT.Selection, event -> property().set(box.getSelection()));
        return box;
    }

    @Override
    void refresh() {
        box.setSelection(Boolean.TRUE.equals(property().value()));
        box.setEnabled(!property().isReadOnly());
    }
}
