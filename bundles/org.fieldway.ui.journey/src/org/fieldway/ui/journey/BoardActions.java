/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.journey;

import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.actions.ActionFactory;
import org.fieldway.ui.journey.board.BoardWorkspace;

/** The workbench's delete, select all, cut, copy, paste and rename for the board; off while text is being typed in it. */
final class BoardActions {

    private final Map<String, IAction> actions = new LinkedHashMap<>();
    private final BoardWorkspace workspace;

    BoardActions(BoardWorkspace workspace) {
        this.workspace = workspace;
        add(ActionFactory.DELETE, workspace::delete);
        add(ActionFactory.SELECT_ALL, workspace::selectAll);
        add(ActionFactory.CUT, workspace::cut);
        add(ActionFactory.COPY, workspace::copy);
        add(ActionFactory.PASTE, workspace::paste);
        add(ActionFactory.RENAME, workspace::edit);
    }

    private void add(ActionFactory factory, Runnable what) {
        actions.put(factory.getId(), new Action() {
            @Override
            public void run() {
                what.run();
            }
        });
    }

    void install(IActionBars bars) {
        actions.forEach(bars::setGlobalActionHandler);
        bars.updateActionBars();
        workspace.onTyping(typing -> {
            actions.forEach((id, action) -> bars.setGlobalActionHandler(id, typing ? null : action));
            bars.updateActionBars();
        });
    }
}
