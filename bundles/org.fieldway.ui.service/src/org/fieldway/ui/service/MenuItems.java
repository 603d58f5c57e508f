/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.service;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;

/** Items of menus that run something. */
final class MenuItems {

    private MenuItems() { }

    static IAction push(String text, Runnable what) {
        return action(text, IAction.AS_PUSH_BUTTON, what);
    }

    static IAction check(String text, boolean checked, Runnable what) {
        IAction action = action(text, IAction.AS_CHECK_BOX, what);
        action.setChecked(checked);
        return action;
    }

    /** One of several, of which the chosen one runs nothing when it loses its mark to another. */
    static IAction radio(String text, boolean checked, Runnable what) {
        IAction[] own = new IAction[1];
        own[0] = action(text, IAction.AS_RADIO_BUTTON, () -> {
            if (own[0].isChecked()) {
                what.run();
            }
        });
        own[0].setChecked(checked);
        return own[0];
    }

    /** Adds an item where it makes sense now. */
    static void add(IMenuManager menu, boolean sensible, String text, Runnable what) {
        if (sensible) {
            menu.add(push(text, what));
        }
    }

    private static IAction action(String text, int style, Runnable what) {
        return new Action(text, style) {
            @Override
            public void run() {
                what.run();
            }
        };
    }
}
