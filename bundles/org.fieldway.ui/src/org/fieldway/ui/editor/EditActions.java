/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.editor;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.actions.ActionFactory;

/** What the workbench's own actions, such as delete and paste, do in an editor; off while text is being typed in it. */
public final class EditActions {

    private final Map<String, IAction> actions = new LinkedHashMap<>();

    /** Lets an action of the workbench do this. */
    public EditActions on(ActionFactory factory, Runnable what) {
        actions.put(factory.getId(), new Action() {
            @Override
            public void run() {
                what.run();
            }
        });
        return this;
    }

    /** @param onTyping takes what is to be told when typing begins, with true, and when it has ended */
    public void install(IActionBars bars, Consumer<Consumer<Boolean>> onTyping) {
        set(bars, true);
        onTyping.accept(typing -> set(bars, !typing));
    }

    private void set(IActionBars bars, boolean on) {
        actions.forEach((id, action) -> bars.setGlobalActionHandler(id, on ? action : null));
        bars.updateActionBars();
    }
}
