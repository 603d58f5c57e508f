/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.render.scene;

import java.util.List;
import java.util.Objects;

/**
 * A group of shapes that stands for one object.
 *
 * @param id of the model object; unique among the items of one role
 * @param name what assistive technology says: the whole text, also where the drawing cuts it short
 * @param bounds holds all shapes; where a click counts as one on this item
 * @param shapes in the order of painting
 */
public record Item(String id, Role role, String name, Box bounds, List<Shape> shapes) {

    public Item {
        Objects.requireNonNull(id);
        Objects.requireNonNull(role);
        Objects.requireNonNull(name);
        Objects.requireNonNull(bounds);
        shapes = List.copyOf(shapes);
    }

    /** The same item with other shapes. */
    public Item with(List<Shape> otherShapes) {
        return new Item(id, role, name, bounds, otherShapes);
    }

    /** The same item at another place. */
    public Item moved(double dx, double dy) {
        return new Item(id, role, name, bounds.moved(dx, dy), shapes.stream().map(s -> s.moved(dx, dy)).toList());
    }

    /** The texts drawn, one per line, in the order of reading. */
    public List<String> texts() {
        return shapes.stream().filter(Shape.Text.class::isInstance).map(s -> ((Shape.Text) s).text()).toList();
    }
}
