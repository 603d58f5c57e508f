/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.tests.support;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;

/**
 * Presses keys. Where the window has the focus the key goes through the window system; where it has none, as without a window
 * manager, the event is given to the control, through the workbench's key bindings all the same.
 */
public final class Keys {

    private static final int PATIENCE = 50;

    private Keys() {
    }

    /** Presses and releases a key, such as {@link SWT#F2} or {@link SWT#DEL}, in a control. */
    public static void press(Control control, int key) {
        control.forceFocus();
        Ui.settle();
        if (!control.isFocusControl() || !posted(control, key)) {
            control.notifyListeners(SWT.KeyDown, event(SWT.KeyDown, key));
            control.notifyListeners(SWT.KeyUp, event(SWT.KeyUp, key));
        }
        Ui.settle();
    }

    private static boolean posted(Control control, int key) {
        boolean[] arrived = new boolean[1];
        Listener watch = event -> arrived[0] |= event.keyCode == key;
        control.getDisplay().addFilter(SWT.KeyUp, watch);
        try {
            boolean sent = control.getDisplay().post(event(SWT.KeyDown, key)) && control.getDisplay().post(event(SWT.KeyUp, key));
            for (int round = 0; sent && !arrived[0] && round < PATIENCE; round++) {
                pause(control);
            }
            return arrived[0];
        } finally {
            control.getDisplay().removeFilter(SWT.KeyUp, watch);
        }
    }

    private static void pause(Control control) {
        boolean[] over = new boolean[1];
        control.getDisplay().timerExec(20, () -> over[0] = true);
        Ui.await("a moment", () -> over[0]);
    }

    private static Event event(int type, int key) {
        var event = new Event();
        event.type = type;
        event.keyCode = key;
        event.character = key < SWT.KEYCODE_BIT ? (char) key : 0;
        return event;
    }
}
