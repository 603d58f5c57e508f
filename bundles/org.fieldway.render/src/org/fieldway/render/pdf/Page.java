/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.render.pdf;

import java.util.List;
import org.fieldway.render.scene.Box;
import org.fieldway.render.scene.Item;

/**
 * What is drawn on one page.
 *
 * @param width in points
 * @param height in points
 */
record Page(double width, double height, List<Part> parts) {

    Page {
        parts = List.copyOf(parts);
    }

    /**
     * A window into a scene.
     *
     * @param clip what is seen of it, in scene units
     * @param scale points per scene unit
     * @param left where the window's left edge comes to lie, in points from the left edge of the page
     * @param top as {@code left}, from the upper edge of the page
     * @param repeated true where an earlier page shows the same already
     */
    record Part(List<Item> items, Box clip, double scale, double left, double top, boolean repeated) {

        Part {
            items = List.copyOf(items);
        }
    }
}
