/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.render.journey;

import org.fieldway.render.scene.Colour;
import org.fieldway.render.text.Face;

/**
 * How a text is set.
 *
 * @param size of the em in scene units
 * @param leading from one baseline to the next, in scene units
 */
public record TextStyle(Face face, double size, double leading, Colour colour) {

    /** The same in another colour. */
    public TextStyle in(Colour other) {
        return new TextStyle(face, size, leading, other);
    }
}
