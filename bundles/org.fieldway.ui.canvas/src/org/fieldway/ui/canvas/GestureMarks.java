/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.canvas;

import org.fieldway.render.scene.Box;
import org.fieldway.render.scene.Shape;
import org.fieldway.render.scene.Stroke;

/** Paints what gestures show that are the same on each canvas, in scene units. */
public final class GestureMarks {

    private GestureMarks() { }

    /** A rubber band around an area. */
    public static void band(GcCanvas canvas, MarkInk ink, Box area) {
        canvas.rectangle(new Shape.Rectangle(area, 2, ink.accent().withOpacity(0.08), Stroke.dashed(ink.accent(), 1.2, 4, 3)));
    }

    /** A line that is being drawn, with a dot at the end that follows the pointer. */
    public static void wire(GcCanvas canvas, MarkInk ink, double x1, double y1, double x2, double y2) {
        canvas.line(new Shape.Line(x1, y1, x2, y2, Stroke.dashed(ink.accent(), 2, 6, 4)));
        canvas.circle(new Shape.Circle(x2, y2, 4, ink.accent(), Stroke.NONE));
    }
}
