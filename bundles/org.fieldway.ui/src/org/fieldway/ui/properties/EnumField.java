/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.properties;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** One of a fixed set of words. */
final class EnumField extends PropertyField {

    private final List<Object> choices;
    private Combo combo;

    EnumField(PropertyContext property) {
        super(property);
        choices = property.choices();
    }

    @Override
    Control create(Composite parent) {
        combo = new Combo(parent, SWT.READ_ONLY);
        choices.forEach(choice -> combo.add(property().labelOf(choice)));
        combo.addListener(SWT.Selection, event -> property().set(choices.get(combo.getSelectionIndex())));
        return combo;
    }

    @Override
    void refresh() {
        combo.select(choices.indexOf(property().value()));
        combo.setEnabled(!property().isReadOnly());
    }
}
