/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.journey.geometry;

import java.util.List;
import java.util.Optional;

import org.fieldway.render.scene.Box;
import org.fieldway.ui.journey.geometry.BoardGeometry.Column;
import org.fieldway.ui.journey.geometry.BoardGeometry.Row;
import org.fieldway.ui.journey.geometry.BoardGeometry.Spot;

/** Where something that is dragged would be put down, and where the marker for that is drawn. */
public final class Drops {

    /**
     * A place to put something down.
     *
     * @param index position among the others: 0 is before the first
     * @param stageId the cell's stage for a card, else ""
     * @param laneId the cell's lane for a card, else ""
     * @param marker a thin box that shows the place
     */
    public record Drop(int index, String stageId, String laneId, Box marker) { }

    private static final double THICK = 3;

    private Drops() { }

    /** Where a card would go: its cell and the position among the cell's cards, itself counted where it is there. */
    public static Optional<Drop> card(BoardGeometry board, double x, double y) {
        return board.cellAt(x, y).map(cell -> card(board, cell, y));
    }

    private static Drop card(BoardGeometry board, Place.Cell cell, double y) {
        List<Spot> cards = board.cardsIn(cell.stageId(), cell.laneId());
        Box box = board.cell(cell.stageId(), cell.laneId()).orElseThrow();
        int index = 0;
        double at = box.y() + THICK;
        for (Spot spot : cards) {
            if (y < spot.box().y() + spot.box().height() / 2) {
                break;
            }
            index++;
            at = spot.box().bottom() + 1;
        }
        double left = cards.isEmpty() ? box.x() + 5 : cards.get(0).box().x();
        double width = cards.isEmpty() ? box.width() - 10 : cards.get(0).box().width();
        if (index == 0 && !cards.isEmpty()) {
            at = cards.get(0).box().y() - THICK - 1;
        }
        return new Drop(index, cell.stageId(), cell.laneId(), new Box(left, at, width, THICK));
    }

    /** Between which stages a stage would go. */
    public static Optional<Drop> stage(BoardGeometry board, double x) {
        if (board.stages().isEmpty()) {
            return Optional.empty();
        }
        int index = 0;
        for (Column stage : board.stages()) {
            if (x >= stage.header().x() + stage.header().width() / 2) {
                index++;
            }
        }
        Column near = board.stages().get(Math.max(0, index - 1));
        double at = index == 0 ? near.header().x() - THICK : near.header().right();
        double bottom = board.lanes().isEmpty() ? near.header().bottom() : board.lanes().getLast().row().bottom();
        return Optional.of(new Drop(index, "", "", new Box(at, near.header().y(), THICK, bottom - near.header().y())));
    }

    /** Between which lanes a lane would go. */
    public static Optional<Drop> lane(BoardGeometry board, double y) {
        if (board.lanes().isEmpty()) {
            return Optional.empty();
        }
        int index = 0;
        for (Row lane : board.lanes()) {
            if (y >= lane.row().y() + lane.row().height() / 2) {
                index++;
            }
        }
        Row near = board.lanes().get(Math.max(0, index - 1));
        double at = index == 0 ? near.row().y() - THICK : near.row().bottom();
        return Optional.of(new Drop(index, "", "", new Box(near.row().x(), at, near.row().width(), THICK)));
    }
}
