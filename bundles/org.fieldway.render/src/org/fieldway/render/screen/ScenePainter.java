/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.render.screen;

import java.util.function.Predicate;
import org.fieldway.render.scene.Box;
import org.fieldway.render.scene.Item;
import org.fieldway.render.scene.Scene;
import org.fieldway.render.scene.Shape;

/** Paints what is visible of a scene, in its order. */
public final class ScenePainter {

    /** Lines may reach this far beyond the bounds of their item, in scene units. */
    private static final double OVERHANG = 4;

    private ScenePainter() { }

    /** Paints everything. */
    public static void paint(Scene scene, Canvas canvas) {
        paint(scene, canvas, scene.bounds(), item -> true);
    }

    /** Paints the items that reach into {@code clip} (scene coordinates). */
    public static void paint(Scene scene, Canvas canvas, Box clip) {
        paint(scene, canvas, clip, item -> true);
    }

    /** Paints those of the items within {@code clip} that are wanted, such as the stage headers alone. */
    public static void paint(Scene scene, Canvas canvas, Box clip, Predicate<Item> wanted) {
        Box area = clip.grow(OVERHANG);
        for (Item item : scene.items()) {
            if (item.bounds().intersects(area) && wanted.test(item)) {
                paint(item, canvas);
            }
        }
    }

    /** Paints one item. */
    public static void paint(Item item, Canvas canvas) {
        canvas.begin(item);
        for (Shape shape : item.shapes()) {
            switch (shape) {
                case Shape.Rectangle rectangle -> canvas.rectangle(rectangle);
                case Shape.Path path -> canvas.path(path);
                case Shape.Line line -> canvas.line(line);
                case Shape.Circle circle -> canvas.circle(circle);
                case Shape.Text text -> canvas.text(text);
            }
        }
        canvas.end(item);
    }
}
