/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.journey.board;

import java.util.List;
import java.util.Optional;

import org.fieldway.model.journey.Card;
import org.fieldway.ui.journey.geometry.BoardGeometry;
import org.fieldway.ui.journey.geometry.BoardGeometry.Column;
import org.fieldway.ui.journey.geometry.BoardGeometry.Row;
import org.fieldway.ui.journey.geometry.Place;
import org.fieldway.ui.journey.geometry.Selection;
import org.fieldway.ui.journey.geometry.Walk.Direction;

/** Moves what is selected by one step with the keyboard. */
final class BoardMoves {

    private final Board board;
    private final BoardObjects objects;
    private final BoardEdits edits;

    BoardMoves(Board board, BoardObjects objects, BoardEdits edits) {
        this.board = board;
        this.objects = objects;
        this.edits = edits;
    }

    /** Moves the stage or lane with the focus along its row, or the selected cards within their cell or to the next one. */
    void move(Direction direction) {
        Place place = board.focus().orElse(null);
        switch (place) {
            case Place.Stage stage when horizontal(direction) -> edits.reorder(stage, column(stage.stageId()) + by(direction));
            case Place.Lane lane when !horizontal(direction) -> edits.reorderAmong(lane,
                    board.geometry().lanes().stream().map(Row::laneId).toList(), row(lane.laneId()) + by(direction));
            case Place.Card card -> move(card, direction);
            case null, default -> { }
        }
    }

    private void move(Place.Card card, Direction direction) {
        Place.Cell cell = Selection.cellOf(card, board.geometry()).orElseThrow();
        if (horizontal(direction)) {
            neighbour(cell, direction).ifPresent(next -> edits.moveCards(cardIds(card), next, Integer.MAX_VALUE));
            return;
        }
        List<Card> cards = objects.cards(cell);
        int target = objects.card(card.cardId()).map(cards::indexOf).orElse(0) + by(direction);
        if (target >= 0 && target < cards.size()) {
            edits.moveCards(List.of(card.cardId()), cell, target);
        } else {
            int position = direction == Direction.UP ? Integer.MAX_VALUE : 0;
            neighbour(cell, direction).ifPresent(next -> edits.moveCards(cardIds(card), next, position));
        }
    }

    private List<String> cardIds(Place.Card card) {
        List<String> selected = board.selection().cardIds();
        return selected.contains(card.cardId()) ? selected : List.of(card.cardId());
    }

    private Optional<Place.Cell> neighbour(Place.Cell cell, Direction direction) {
        BoardGeometry geometry = board.geometry();
        int column = column(cell.stageId()) + (horizontal(direction) ? by(direction) : 0);
        int row = row(cell.laneId()) + (horizontal(direction) ? 0 : by(direction));
        boolean there = column >= 0 && column < geometry.stages().size() && row >= 0 && row < geometry.lanes().size();
        return there ? Optional.of(new Place.Cell(geometry.stages().get(column).stageId(),
                geometry.lanes().get(row).laneId())) : Optional.empty();
    }

    private int column(String stageId) {
        return board.geometry().stages().stream().map(Column::stageId).toList().indexOf(stageId);
    }

    private int row(String laneId) {
        return board.geometry().lanes().stream().map(Row::laneId).toList().indexOf(laneId);
    }

    private static boolean horizontal(Direction direction) {
        return direction == Direction.LEFT || direction == Direction.RIGHT;
    }

    private static int by(Direction direction) {
        return direction == Direction.LEFT || direction == Direction.UP ? -1 : 1;
    }
}
