/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.tests.coding;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.fieldway.ui.tests.support.Ui;

/** Drags from one control to another by events of the window system, as a hand with a mouse does. */
final class RealDrag {

    private static final int STEPS = 12;
    private static final int MOMENT = 40;

    private final Display display;
    private final Point from;

    private RealDrag(Display display, Point from) {
        this.display = display;
        this.from = from;
    }

    static RealDrag from(Control control, Point at) {
        return new RealDrag(control.getDisplay(), control.toDisplay(at));
    }

    void to(Control control, Point at) {
        Point to = control.toDisplay(at);
        move(from);
        button(SWT.MouseDown);
        for (int step = 1; step <= STEPS; step++) {
            move(new Point(from.x + (to.x - from.x) * step / STEPS, from.y + (to.y - from.y) * step / STEPS));
        }
        move(new Point(to.x + 1, to.y + 1));
        button(SWT.MouseUp);
    }

    private void move(Point at) {
        var event = new Event();
        event.type = SWT.MouseMove;
        event.x = at.x;
        event.y = at.y;
        post(event);
    }

    private void button(int type) {
        var event = new Event();
        event.type = type;
        event.button = 1;
        post(event);
    }

    private void post(Event event) {
        display.post(event);
        boolean[] over = new boolean[1];
        display.timerExec(MOMENT, () -> over[0] = true);
        Ui.await("a moment", () -> over[0]);
    }
}
