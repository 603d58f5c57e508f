/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.render.scene;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A whole drawing.
 *
 * @param width in scene units
 * @param height in scene units
 * @param title plain text; names the drawing
 * @param description plain text; says what the drawing shows to those who cannot see it
 * @param language BCP 47 tag of the texts; "" where unknown
 * @param items in the order of painting, which is also an order of reading that makes sense
 */
public record Scene(double width, double height, String title, String description, String language, Colour background,
        List<Item> items) {

    /** How far from an arrow a click still counts, in scene units. */
    private static final double REACH = 5;

    public Scene {
        Objects.requireNonNull(title);
        Objects.requireNonNull(description);
        Objects.requireNonNull(language);
        Objects.requireNonNull(background);
        items = List.copyOf(items);
    }

    /** The whole area. */
    public Box bounds() {
        return new Box(0, 0, width, height);
    }

    /** The uppermost item at a point; an arrow counts only on and beside its line, anything else within its bounds. */
    public Optional<Item> at(double x, double y) {
        for (int i = items.size() - 1; i >= 0; i--) {
            Item item = items.get(i);
            if (item.bounds().contains(x, y) && (!item.role().isLine() || Nearness.isOnLine(item, x, y, REACH))) {
                return Optional.of(item);
            }
        }
        return Optional.empty();
    }

    /** The item that stands for a model object in a role. */
    public Optional<Item> item(Role role, String id) {
        return items.stream().filter(i -> i.role() == role && i.id().equals(id)).findFirst();
    }

    /** All items of a role, in the order of painting. */
    public List<Item> items(Role role) {
        return items.stream().filter(i -> i.role() == role).toList();
    }
}
