/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.tests.coding;

import java.lang.reflect.Constructor;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSource;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.fieldway.ui.tests.support.Ui;

/**
 * Drags from one control to another: source and target get the events that the window system would send. A window system
 * without a screen starts no drag by itself, and the class of these events is not public.
 */
final class DragEvents {

    private DragEvents() {
    }

    /** What is being dragged from a control; null where it does not let itself be dragged. */
    static Object take(Control control) {
        var source = (DragSource) control.getData(DND.DRAG_SOURCE_KEY);
        Event start = event(new Point(0, 0));
        source.notifyListeners(DND.DragStart, start);
        if (!start.doit) {
            return null;
        }
        Event data = event(new Point(0, 0));
        source.notifyListeners(DND.DragSetData, data);
        return data.data;
    }

    /** Drops at a point of the control. @return what the target makes of it, such as {@link DND#DROP_COPY} */
    static int drop(Control control, Point at, Object dragged) {
        var target = (DropTarget) control.getData(DND.DROP_TARGET_KEY);
        Event over = event(control.toDisplay(at));
        target.notifyListeners(DND.DragOver, over);
        if (over.detail != DND.DROP_NONE) {
            Event drop = event(control.toDisplay(at));
            drop.detail = over.detail;
            drop.data = dragged;
            target.notifyListeners(DND.Drop, drop);
            Ui.settle();
            return drop.detail;
        }
        return DND.DROP_NONE;
    }

    private static Event event(Point at) {
        try {
            Class<?> kind = Class.forName("org.eclipse.swt.dnd.DNDEvent", true, DropTarget.class.getClassLoader());
            Constructor<?> constructor = kind.getDeclaredConstructor();
            constructor.setAccessible(true);
            Event event = (Event) constructor.newInstance();
            event.x = at.x;
            event.y = at.y;
            event.detail = DND.DROP_COPY;
            event.doit = true;
            var operations = kind.getDeclaredField("operations");
            operations.setAccessible(true);
            operations.setInt(event, DND.DROP_COPY | DND.DROP_LINK);
            return event;
        } catch (ReflectiveOperationException e) {
            throw new AssertionError("SWT's event of drag and drop has changed", e);
        }
    }
}
