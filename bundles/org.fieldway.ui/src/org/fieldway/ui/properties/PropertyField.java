/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.properties;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** The control for one property. */
abstract class PropertyField {

    private final PropertyContext property;

    PropertyField(PropertyContext property) {
        this.property = property;
    }

    final PropertyContext property() {
        return property;
    }

    /** Makes the control; its layout data is the caller's. */
    abstract Control create(Composite parent);

    /** Shows the model's value, and whether it may be changed; leaves alone what is just being typed. */
    abstract void refresh();

    /** True for a control that is taller than one line, so that its label stands at its top. */
    boolean isTall() {
        return false;
    }
}
