/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.journey.board;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.fieldway.ui.canvas.CanvasSelection;

/** Gives the workbench the selected objects of the model: the map itself where nothing else is selected. */
public final class BoardSelection {

    private final Board board;
    private final BoardObjects objects;

    private BoardSelection(Board board, BoardObjects objects) {
        this.board = board;
        this.objects = objects;
    }

    /** Follows the board's selection. */
    public static ISelectionProvider of(Board board, BoardObjects objects) {
        var model = new BoardSelection(board, objects);
        var selection = new CanvasSelection<>(EObject.class, model::selected, model::select);
        board.onChange(selection::update);
        return selection;
    }

    private List<EObject> selected() {
        if (objects.map() == null) {
            return List.of();
        }
        List<EObject> found = board.selection().places().stream().map(objects::object).distinct().toList();
        return found.isEmpty() ? List.of(objects.map()) : found;
    }

    private void select(List<EObject> wanted) {
        board.selection().selectAll(wanted.stream().flatMap(object -> objects.place(object).stream()).toList());
        board.selection().keepTo(board.geometry());
        board.changed();
    }
}
