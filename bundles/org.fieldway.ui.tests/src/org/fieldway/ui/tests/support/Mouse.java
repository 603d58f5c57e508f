/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.tests.support;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;

/** Moves the mouse over a control and presses its button; the control gets the events that the window system would send. */
public final class Mouse {

    private static final int STEPS = 5;

    private Mouse() {
    }

    /** The middle of an area. */
    public static Point middle(Rectangle area) {
        return new Point(area.x + area.width / 2, area.y + area.height / 2);
    }

    /** Clicks at a point of the control, with these keys held. */
    public static void click(Control control, Point at, int modifiers) {
        send(control, SWT.MouseDown, at, 1, modifiers);
        send(control, SWT.MouseUp, at, 1, modifiers);
        Ui.settle();
    }

    /** Drags from one point to another, over the way between. */
    public static void drag(Control control, Point from, Point to) {
        send(control, SWT.MouseDown, from, 1, 0);
        for (int step = 1; step <= STEPS; step++) {
            var at = new Point(from.x + (to.x - from.x) * step / STEPS, from.y + (to.y - from.y) * step / STEPS);
            send(control, SWT.MouseMove, at, 0, SWT.BUTTON1);
        }
        send(control, SWT.MouseUp, to, 1, SWT.BUTTON1);
        Ui.settle();
    }

    /** Turns the wheel with these keys held. */
    public static void wheel(Control control, Point at, int count, int modifiers) {
        Event event = event(at, 0, modifiers);
        event.count = count;
        control.notifyListeners(SWT.MouseVerticalWheel, event);
        Ui.settle();
    }

    private static void send(Control control, int type, Point at, int button, int modifiers) {
        control.notifyListeners(type, event(at, button, modifiers));
    }

    private static Event event(Point at, int button, int modifiers) {
        var event = new Event();
        event.x = at.x;
        event.y = at.y;
        event.button = button;
        event.stateMask = modifiers;
        event.doit = true;
        return event;
    }
}
