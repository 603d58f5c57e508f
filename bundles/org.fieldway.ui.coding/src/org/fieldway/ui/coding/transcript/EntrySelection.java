/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.coding.transcript;

import java.util.function.Supplier;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.fieldway.model.study.SourceEntry;

/** The source itself is always what is selected in its viewer, so that its properties are shown. */
record EntrySelection(Supplier<SourceEntry> entry) implements ISelectionProvider {

    @Override
    public ISelection getSelection() {
        SourceEntry source = entry.get();
        return source == null ? StructuredSelection.EMPTY : new StructuredSelection(source);
    }

    @Override
    public void setSelection(ISelection selection) {
        // There is nothing else to be selected.
    }

    @Override
    public void addSelectionChangedListener(ISelectionChangedListener listener) {
        // The selection never changes.
    }

    @Override
    public void removeSelectionChangedListener(ISelectionChangedListener listener) {
        // Nobody was added.
    }
}
