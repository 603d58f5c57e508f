/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.journey.board;

import java.util.List;

import org.eclipse.core.runtime.ListenerList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;
import org.fieldway.ui.journey.geometry.Place;

/** Gives the workbench the selected objects of the model: the map itself where nothing else is selected. */
public final class BoardSelection implements ISelectionProvider {

    private final Board board;
    private final BoardObjects objects;
    private final ListenerList<ISelectionChangedListener> listeners = new ListenerList<>();
    private List<EObject> last = List.of();

    /** Follows the board's selection. */
    public BoardSelection(Board board, BoardObjects objects) {
        this.board = board;
        this.objects = objects;
        board.onChange(this::boardChanged);
    }

    private void boardChanged() {
        List<EObject> now = selected();
        if (!now.equals(last)) {
            last = now;
            var event = new SelectionChangedEvent(this, getSelection());
            listeners.forEach(l -> l.selectionChanged(event));
        }
    }

    private List<EObject> selected() {
        if (objects.map() == null) {
            return List.of();
        }
        List<EObject> found = board.selection().places().stream().map(objects::object).distinct().toList();
        return found.isEmpty() ? List.of(objects.map()) : found;
    }

    @Override
    public IStructuredSelection getSelection() {
        return new StructuredSelection(selected());
    }

    @Override
    public void setSelection(ISelection selection) {
        if (selection instanceof IStructuredSelection structured) {
            List<Place> places = structured.stream().filter(EObject.class::isInstance).map(EObject.class::cast)
                    .flatMap(o -> objects.place(o).stream()).toList();
            board.selection().selectAll(places);
            board.selection().keepTo(board.geometry());
            board.changed();
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
