/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.canvas;

import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.Path;
import org.fieldway.render.scene.Shape;

/** Outlines of plain shapes as SWT paths; thin upright and level lines are put onto the middle of pixels. */
final class Outlines {

    private static final float HALF = 0.5f;

    private Outlines() { }

    static Path rectangle(Device device, Shape.Rectangle r) {
        float shift = shift(r.stroke().width());
        float x = (float) r.box().x() + shift;
        float y = (float) r.box().y() + shift;
        float width = (float) r.box().width() - 2 * shift;
        float height = (float) r.box().height() - 2 * shift;
        Path path = new Path(device);
        if (r.radius() == 0) {
            path.addRectangle(x, y, width, height);
            return path;
        }
        round(path, x, y, width, height, (float) Math.min(r.radius(), Math.min(width, height) / 2));
        return path;
    }

    private static void round(Path path, float x, float y, float width, float height, float radius) {
        float size = 2 * radius;
        path.moveTo(x + radius, y);
        path.addArc(x + width - size, y, size, size, 90, -90);
        path.addArc(x + width - size, y + height - size, size, size, 0, -90);
        path.addArc(x, y + height - size, size, size, -90, -90);
        path.addArc(x, y, size, size, 180, -90);
        path.close();
    }

    static Path line(Device device, Shape.Line line) {
        float shift = shift(line.stroke().width());
        float dx = line.x1() == line.x2() ? shift : 0;
        float dy = line.y1() == line.y2() ? shift : 0;
        Path path = new Path(device);
        path.moveTo((float) line.x1() + dx, (float) line.y1() + dy);
        path.lineTo((float) line.x2() + dx, (float) line.y2() + dy);
        return path;
    }

    static Path circle(Device device, Shape.Circle circle) {
        float radius = (float) circle.radius();
        Path path = new Path(device);
        path.addArc((float) circle.x() - radius, (float) circle.y() - radius, 2 * radius, 2 * radius, 0, 360);
        path.close();
        return path;
    }

    private static float shift(double width) {
        return width > 0 && width < 2 ? HALF : 0;
    }
}
