/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.release;

/**
 * Where a person put a box.
 *
 * @param x of its centre, in units of the drawing; on rings from the centre, else from the upper left corner. null where
 *        only the ring was chosen
 * @param y as {@code x}, downwards
 * @param ring from 1 at the centre; null as computed
 */
public record NodePlace(Double x, Double y, Integer ring) {

    public NodePlace {
        if ((x == null) != (y == null)) {
            throw new IllegalArgumentException("a place has both coordinates or none");
        }
    }

    /** True where it was put at a point, not only into a ring. */
    public boolean isFixed() {
        return x != null;
    }
}
