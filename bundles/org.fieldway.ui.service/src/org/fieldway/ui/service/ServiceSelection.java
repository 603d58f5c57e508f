/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.service;

import java.util.List;

import org.eclipse.core.runtime.ListenerList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;
import org.fieldway.ui.service.edit.Landscape;
import org.fieldway.ui.service.map.ServiceBoard;

/** Gives the workbench the selected objects of the model: the map itself where nothing else is selected. */
public final class ServiceSelection implements ISelectionProvider {

    private final ServiceBoard board;
    private final Landscape landscape;
    private final ListenerList<ISelectionChangedListener> listeners = new ListenerList<>();
    private List<EObject> last = List.of();

    /** Follows the map's selection. */
    public ServiceSelection(ServiceBoard board, Landscape landscape) {
        this.board = board;
        this.landscape = landscape;
        board.onChange(this::boardChanged);
    }

    private void boardChanged() {
        List<EObject> now = selected();
        if (!now.equals(last)) {
            last = now;
            var event = new SelectionChangedEvent(this, getSelection());
            listeners.forEach(listener -> listener.selectionChanged(event));
        }
    }

    private List<EObject> selected() {
        if (landscape.map() == null) {
            return List.of();
        }
        List<EObject> found = landscape.find(board.selection().ids(), EObject.class);
        return found.isEmpty() ? List.of(landscape.map()) : found;
    }

    @Override
    public IStructuredSelection getSelection() {
        return new StructuredSelection(selected());
    }

    @Override
    public void setSelection(ISelection selection) {
        if (selection instanceof IStructuredSelection structured) {
            board.selectAll(structured.stream().filter(EObject.class::isInstance).map(EObject.class::cast)
                    .filter(object -> object != landscape.map()).map(Landscape::id).toList());
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
