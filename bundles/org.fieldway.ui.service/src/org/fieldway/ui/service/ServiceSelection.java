/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.service;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.fieldway.ui.canvas.CanvasSelection;
import org.fieldway.ui.service.edit.Landscape;
import org.fieldway.ui.service.map.ServiceBoard;

/** Gives the workbench the selected objects of the model: the map itself where nothing else is selected. */
final class ServiceSelection {

    private final ServiceBoard board;
    private final Landscape landscape;

    private ServiceSelection(ServiceBoard board, Landscape landscape) {
        this.board = board;
        this.landscape = landscape;
    }

    /** Follows the map's selection. */
    static ISelectionProvider of(ServiceBoard board, Landscape landscape) {
        var model = new ServiceSelection(board, landscape);
        var selection = new CanvasSelection<>(EObject.class, model::selected, model::select);
        board.onChange(selection::update);
        return selection;
    }

    private List<EObject> selected() {
        if (landscape.map() == null) {
            return List.of();
        }
        List<EObject> found = landscape.find(board.selection().ids(), EObject.class);
        return found.isEmpty() ? List.of(landscape.map()) : found;
    }

    private void select(List<EObject> wanted) {
        board.selectAll(wanted.stream().filter(object -> object != landscape.map()).map(Landscape::id).toList());
    }
}
