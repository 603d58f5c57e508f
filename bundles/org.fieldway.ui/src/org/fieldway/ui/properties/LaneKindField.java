/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.properties;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.fieldway.core.lanes.LaneKind;
import org.fieldway.core.lanes.LaneKinds;

/** The kind of a lane, by its name: an installed one or one of the study's own. */
final class LaneKindField extends PropertyField {

    private List<LaneKind> choices = List.of();
    private Combo combo;

    LaneKindField(PropertyContext property) {
        super(property);
    }

    @Override
    Control create(Composite parent) {
        combo = new Combo(parent, SWT.READ_ONLY);
        combo.addListener(SWT.Selection, event -> property().set(choices.get(combo.getSelectionIndex()).id()));
        return combo;
    }

    /** A kind that is not known here is shown by its id, and cannot be chosen anew. */
    @Override
    void refresh() {
        LaneKinds kinds = LaneKinds.of(property().session().study());
        List<LaneKind> all = kinds.all();
        if (!all.equals(choices) || combo.getItemCount() == 0) {
            choices = all;
            combo.setItems(all.stream().map(LaneKind::name).toArray(String[]::new));
        }
        String now = (String) property().value();
        combo.select(all.indexOf(kinds.of(now)));
        combo.setToolTipText(now == null || kinds.has(now) ? property().explanation() : now);
        combo.setEnabled(!property().isReadOnly());
    }
}
