/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.service;

import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.actions.ActionFactory;
import org.fieldway.ui.service.map.ServiceWorkspace;

/** The workbench's delete, select all, paste of quotes and rename for the map; off while text is being typed in it. */
final class ServiceActions {

    private final Map<String, IAction> actions = new LinkedHashMap<>();
    private final ServiceWorkspace workspace;

    ServiceActions(ServiceWorkspace workspace) {
        this.workspace = workspace;
        add(ActionFactory.DELETE, workspace::delete);
        add(ActionFactory.SELECT_ALL, workspace::selectAll);
        add(ActionFactory.PASTE, workspace::paste);
        add(ActionFactory.RENAME, workspace::rename);
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
