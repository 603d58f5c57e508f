/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.render.screen;

import org.fieldway.render.scene.Item;
import org.fieldway.render.scene.Shape;

/** Something to paint on, in scene coordinates; scrolling and zooming are the canvas' own business. */
public interface Canvas {

    /** Called before an item's shapes. */
    default void begin(Item item) { }

    /** Called after an item's shapes. */
    default void end(Item item) { }

    void rectangle(Shape.Rectangle rectangle);

    void path(Shape.Path path);

    void line(Shape.Line line);

    void circle(Shape.Circle circle);

    void text(Shape.Text text);
}
