/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.properties;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.jface.viewers.DialogCellEditor;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.fieldway.ui.dialog.Dialogs;

/** Several choices in a cell. */
final class SeveralCellEditor extends DialogCellEditor {

    private final PropertyContext property;

    SeveralCellEditor(Composite parent, PropertyContext property) {
        super(parent);
        this.property = property;
    }

    @Override
    protected void updateContents(Object value) {
        getDefaultLabel().setText(value instanceof List<?> values
                ? values.stream().map(property::labelOf).collect(Collectors.joining(", ")) : "");
    }

    /** What was chosen before keeps its order, what is new comes after it; null for no change. */
    @Override
    protected Object openDialogBox(Control cell) {
        List<Object> before = List.copyOf((List<?>) property.value());
        return Dialogs.get().pickSeveral(property.label(), property.explanation(), property.choices(), property::labelOf,
                before).map(picked -> merged(before, picked)).orElse(null);
    }

    private static List<Object> merged(List<Object> before, List<Object> picked) {
        List<Object> kept = before.stream().filter(picked::contains).collect(Collectors.toCollection(ArrayList::new));
        picked.stream().filter(choice -> !kept.contains(choice)).forEach(kept::add);
        return kept;
    }
}
