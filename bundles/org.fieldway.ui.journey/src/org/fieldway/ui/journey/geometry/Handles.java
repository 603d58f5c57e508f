/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.journey.geometry;

import java.util.Optional;

import org.fieldway.render.scene.Box;

/** The knob of a card or a stage from which a link is drawn with the mouse. */
public final class Handles {

    /** Radius of a knob in scene units. */
    public static final double RADIUS = 6;
    private static final double REACH = 9;

    private Handles() { }

    /** The square around the knob; empty for what cannot have links. */
    public static Optional<Box> of(BoardGeometry board, Place place) {
        return switch (place) {
            case Place.Card c -> board.box(c).map(b -> around(b.right() - 1, b.y() + b.height() / 2));
            case Place.Stage s -> board.box(s).map(b -> around(b.x() + b.width() / 2, b.bottom() - 2));
            case null, default -> Optional.empty();
        };
    }

    private static Box around(double x, double y) {
        return new Box(x - RADIUS, y - RADIUS, 2 * RADIUS, 2 * RADIUS);
    }

    /** True where a press at the point takes hold of the knob. */
    public static boolean isOn(BoardGeometry board, Place place, double x, double y) {
        return of(board, place).map(b -> b.grow(REACH - RADIUS)).filter(b -> b.contains(x, y)).isPresent();
    }
}
