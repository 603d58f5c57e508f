/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.canvas;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.core.runtime.ListenerList;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;

/**
 * Gives the workbench the objects that are selected on a canvas, and selects there what is asked for.
 *
 * @param <T> the kind of all objects that can be selected
 */
public final class CanvasSelection<T> implements ISelectionProvider {

    private final Class<T> kind;
    private final Supplier<List<T>> selected;
    private final Consumer<List<T>> select;
    private final ListenerList<ISelectionChangedListener> listeners = new ListenerList<>();
    private List<T> last = List.of();

    /**
     * Nothing was selected before.
     *
     * @param selected the objects selected now
     * @param select selects these objects, leaving out what is not on the canvas
     */
    public CanvasSelection(Class<T> kind, Supplier<List<T>> selected, Consumer<List<T>> select) {
        this.kind = kind;
        this.selected = selected;
        this.select = select;
    }

    /** Tells the workbench where other objects are selected than it knows. */
    public void update() {
        List<T> now = selected.get();
        if (!now.equals(last)) {
            last = now;
            var event = new SelectionChangedEvent(this, getSelection());
            listeners.forEach(listener -> listener.selectionChanged(event));
        }
    }

    @Override
    public IStructuredSelection getSelection() {
        return new StructuredSelection(selected.get());
    }

    @Override
    public void setSelection(ISelection selection) {
        if (selection instanceof IStructuredSelection structured) {
            select.accept(structured.stream().filter(kind::isInstance).map(kind::cast).toList());
        }
    }

    @Override
    public void addSelectionChangedListener(ISelectionChangedListener listener) {
        listeners.add(listener);
    }

    @Override
    public void removeSelectionChangedListener(ISelectionChangedListener listener) {
        listeners.remove(listener);
    }
}
