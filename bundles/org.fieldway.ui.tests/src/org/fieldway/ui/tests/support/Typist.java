/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.tests.support;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Text;

/**
 * Types into whatever has the focus, by real key events. Where the window system does not deliver them, as without a window
 * manager, the events are given to the control with the focus.
 */
public final class Typist {

    private static final int PATIENCE = 200;
    private static final int MOMENT = 10;

    private final Display display = Display.getCurrent();
    private int handed;

    /** Types small letters, digits and blanks. */
    public Typist type(String text) {
        text.chars().forEach(c -> key(c, c, 0));
        return this;
    }

    /** Presses a key, such as {@link SWT#ARROW_DOWN} or {@link SWT#CR}. */
    public Typist press(int key) {
        return press(0, key);
    }

    /** Presses a key together with others: {@code SWT.MOD1}, {@code SWT.ALT | SWT.SHIFT}. */
    public Typist press(int modifiers, int key) {
        return key(key, (key & SWT.KEYCODE_BIT) == 0 ? key : 0, modifiers);
    }

    /** How many of the keys did not come through the window system but were handed to the control with the focus. */
    public int handed() {
        return handed;
    }

    private Typist key(int keyCode, int character, int modifiers) {
        if (!posted(keyCode, character, modifiers)) {
            handed++;
            given(keyCode, character, modifiers);
        }
        Ui.settle();
        return this;
    }

    private boolean posted(int keyCode, int character, int modifiers) {
        boolean[] arrived = new boolean[1];
        // a key that a command is bound to is seen by nobody else, but its release is
        Listener watch = e -> arrived[0] |= e.keyCode == keyCode;
        display.addFilter(SWT.KeyDown, watch);
        display.addFilter(SWT.KeyUp, watch);
        display.addFilter(SWT.Traverse, watch);
        try {
            modifiers(modifiers, SWT.KeyDown);
            boolean sent = display.post(event(SWT.KeyDown, keyCode, character))
                    && display.post(event(SWT.KeyUp, keyCode, character));
            modifiers(modifiers, SWT.KeyUp);
            for (int round = 0; sent && !arrived[0] && round < PATIENCE; round++) {
                pause();
            }
            return arrived[0];
        } finally {
            display.removeFilter(SWT.KeyDown, watch);
            display.removeFilter(SWT.KeyUp, watch);
            display.removeFilter(SWT.Traverse, watch);
        }
    }

    private void modifiers(int modifiers, int type) {
        for (int modifier : new int[] { SWT.CTRL, SWT.ALT, SWT.SHIFT }) {
            if ((modifiers & modifier) != 0) {
                display.post(event(type, modifier, 0));
            }
        }
    }

    private void pause() {
        boolean[] over = new boolean[1];
        display.timerExec(MOMENT, () -> over[0] = true);
        Ui.await("a moment", () -> over[0]);
    }

    private void given(int keyCode, int character, int modifiers) {
        Control focus = display.getFocusControl();
        Event event = event(SWT.KeyDown, keyCode, character);
        event.stateMask = modifiers;
        event.doit = true;
        if (keyCode == SWT.TAB || keyCode == SWT.ESC) {
            event.detail = keyCode == SWT.ESC ? SWT.TRAVERSE_ESCAPE : SWT.TRAVERSE_TAB_NEXT;
            focus.notifyListeners(SWT.Traverse, event);
        }
        if (!focus.isDisposed()) {
            focus.notifyListeners(SWT.KeyDown, event);
        }
        if (event.doit && focus instanceof Text text && !text.isDisposed() && !Character.isISOControl(character)) {
            text.insert(String.valueOf((char) character));
        }
    }

    private static Event event(int type, int keyCode, int character) {
        var event = new Event();
        event.type = type;
        event.keyCode = keyCode;
        event.character = (char) character;
        return event;
    }
}
