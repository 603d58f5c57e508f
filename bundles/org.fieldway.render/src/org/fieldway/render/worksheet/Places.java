/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.render.worksheet;

import java.util.ArrayList;
import java.util.List;
import org.fieldway.render.scene.Box;
import org.fieldway.render.scene.Colour;
import org.fieldway.render.scene.Shape;
import org.fieldway.render.scene.Stroke;

/** Fills an area with places at least as large as sticky notes, with lines to write on where notes are not likely. */
final class Places {

    private static final double RULING = 30;

    private Places() { }

    static List<Shape> in(Box area, Measures measures) {
        List<Shape> shapes = new ArrayList<>();
        int across = Math.max(1, (int) ((area.width() + measures.gap) / (measures.noteWidth + measures.gap)));
        int down = Math.max(1, (int) ((area.height() + measures.gap) / (measures.noteHeight + measures.gap)));
        double width = (area.width() - (across - 1) * measures.gap) / across;
        double height = (area.height() - (down - 1) * measures.gap) / down;
        for (int row = 0; row < down; row++) {
            for (int column = 0; column < across; column++) {
                place(new Box(area.x() + column * (width + measures.gap), area.y() + row * (height + measures.gap), width,
                        height), measures, shapes);
            }
        }
        return shapes;
    }

    private static void place(Box box, Measures measures, List<Shape> shapes) {
        Colour ink = measures.palette.headerBorder();
        shapes.add(new Shape.Rectangle(box, 6 * measures.size, Colour.NONE, Stroke.dashed(ink, 1.2 * measures.size, 5, 5)));
        if (measures.size > 1.3) {
            return;
        }
        double step = RULING * measures.size;
        for (double y = box.y() + step * 1.1; y < box.bottom() - step * 0.2; y += step) {
            shapes.add(new Shape.Line(box.x() + 10, y, box.right() - 10, y, Stroke.solid(ink.withOpacity(0.8), 0.8)));
        }
    }
}
