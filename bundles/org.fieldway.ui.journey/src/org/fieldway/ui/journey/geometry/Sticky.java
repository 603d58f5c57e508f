/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.journey.geometry;

import org.fieldway.render.scene.Box;

/**
 * How far stage headers and lane titles are moved from their own place so that they stay in view.
 *
 * @param dx of the lane titles to the right, 0 where they are in view anyway
 * @param dy of the stage headers downwards, 0 where they are in view anyway
 */
public record Sticky(double dx, double dy) {

    private static final double MARGIN = 6;

    /** The moves for what is seen of a board. */
    public static Sticky of(BoardGeometry board, Box visible) {
        double dx = board.lanes().isEmpty() ? 0 : Math.max(0, visible.x() - board.titles().x());
        double dy = board.stages().isEmpty() ? 0 : Math.max(0, visible.y() + MARGIN - board.headers().y());
        return new Sticky(dx, dy);
    }

    /** The board's own x of what is seen at a point. */
    public double unstuckX(BoardGeometry board, double x) {
        return dx > 0 && x < board.titles().right() + dx ? x - dx : x;
    }

    /** The board's own y of what is seen at a point. */
    public double unstuckY(BoardGeometry board, double y) {
        return dy > 0 && y < board.headers().bottom() + dy ? y - dy : y;
    }

    /** Where a place is seen whose own box is this. */
    public Box seen(Place place, Box box) {
        return switch (place) {
            case Place.Stage ignored -> moved(box, 0, dy);
            case Place.NewStage ignored -> moved(box, 0, dy);
            case Place.Lane ignored -> moved(box, dx, 0);
            case Place.NewLane ignored -> moved(box, dx, 0);
            case Place.HiddenLanes ignored -> moved(box, dx, 0);
            case Place.Cell ignored -> box;
            case Place.Card ignored -> box;
            case Place.Link ignored -> box;
        };
    }

    private static Box moved(Box box, double dx, double dy) {
        return new Box(box.x() + dx, box.y() + dy, box.width(), box.height());
    }
}
