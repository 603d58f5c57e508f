/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.journey.board;

import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.fieldway.render.scene.Box;
import org.fieldway.ui.journey.board.BoardView.ScenePoint;
import org.fieldway.ui.journey.geometry.BoardGeometry.Column;
import org.fieldway.ui.journey.geometry.BoardGeometry.Row;
import org.fieldway.ui.journey.geometry.BoardGeometry.Spot;
import org.fieldway.ui.journey.geometry.Drops;
import org.fieldway.ui.journey.geometry.Drops.Drop;
import org.fieldway.ui.journey.geometry.Place;

/** Dragging of cards to another cell or order, of stages and lanes to another position, of a curve's points up and down. */
final class BoardDrag implements Gesture {

    private final BoardView view;
    private final Board board;
    private final BoardEdits edits;
    private final CardsOutside outside;
    private Place dragged;
    private Drop drop;

    BoardDrag(BoardView view, Board board, BoardEdits edits, CardsOutside outside) {
        this.view = view;
        this.board = board;
        this.edits = edits;
        this.outside = outside;
    }

    /** True where the place can be dragged. */
    boolean canMove(Place place) {
        return place != null && board.isEditable() && isMovable(place);
    }

    /** Why a point of a curve cannot be dragged; "" where there is nothing to say. */
    String whyNot(Place place) {
        boolean computed = place instanceof Place.Cell cell && row(cell).filter(Row::curve).isPresent()
                && board.isEditable() && !edits.hasOwnFeeling(cell) && edits.hasFeeling(cell);
        return computed ? Messages.computedFeeling : "";
    }

    private boolean isMovable(Place place) {
        return switch (place) {
            case Place.Card ignored -> true;
            case Place.Stage ignored -> true;
            case Place.Lane ignored -> true;
            case Place.Cell cell -> row(cell).filter(Row::curve).isPresent() && edits.hasOwnFeeling(cell);
            default -> false;
        };
    }

    /** Takes hold of a place; false where it cannot be dragged. */
    boolean begin(Place place) {
        if (!canMove(place)) {
            return false;
        }
        dragged = place;
        view.setCursor(view.getDisplay().getSystemCursor(SWT.CURSOR_HAND));
        return true;
    }

    @Override
    public void to(int x, int y) {
        if (dragged != null) {
            drop = target(x, y).orElse(null);
            view.overlay(drop == null ? Overlay.NONE : Overlay.drop(drop.marker()));
        }
    }

    private Optional<Drop> target(int x, int y) {
        ScenePoint point = view.scenePoint(x, y);
        return switch (dragged) {
            case Place.Card ignored -> Drops.card(board.geometry(), point.x(), point.y());
            case Place.Stage ignored -> Drops.stage(board.geometry(), point.x());
            case Place.Lane ignored -> Drops.lane(board.geometry(), point.y());
            case Place.Cell cell -> row(cell).map(row -> feeling(cell, row, point.y()));
            default -> Optional.empty();
        };
    }

    private Drop feeling(Place.Cell cell, Row row, double y) {
        int score = row.axis().scoreAt(y);
        Box column = board.geometry().cell(cell.stageId(), cell.laneId()).orElseThrow();
        return new Drop(score, cell.stageId(), cell.laneId(),
                new Box(column.x() + 8, row.axis().heightOf(score) - 1.5, column.width() - 16, 3));
    }

    private Optional<Row> row(Place.Cell cell) {
        return board.geometry().lane(cell.laneId());
    }

    @Override
    public void drop(int x, int y) {
        to(x, y);
        Place what = dragged;
        Drop where = drop;
        cancel();
        if (what instanceof Place.Card card && outside.isOutside(x, y)) {
            outside.drop(ids(card), x, y);
            return;
        }
        if (where == null) {
            return;
        }
        switch (what) {
            case Place.Card card -> dropCards(card, where);
            case Place.Stage stage -> dropStage(stage, where);
            case Place.Lane lane -> dropLane(lane, where);
            case Place.Cell cell -> edits.setFeeling(cell, where.index());
            default -> { }
        }
    }

    /** The marker's position counts all cards of the cell; the command's only those that stay. */
    private void dropCards(Place.Card card, Drop where) {
        List<String> ids = ids(card);
        List<Spot> cell = board.geometry().cardsIn(where.stageId(), where.laneId());
        long moving = cell.stream().limit(where.index()).filter(s -> ids.contains(s.cardId())).count();
        edits.moveCards(ids, new Place.Cell(where.stageId(), where.laneId()), where.index() - (int) moving);
    }

    private List<String> ids(Place.Card card) {
        return board.selection().contains(card) ? board.selection().cardIds() : List.of(card.cardId());
    }

    private void dropStage(Place.Stage stage, Drop where) {
        int from = board.geometry().stages().stream().map(Column::stageId).toList().indexOf(stage.stageId());
        edits.reorder(stage, where.index() > from ? where.index() - 1 : where.index());
    }

    private void dropLane(Place.Lane lane, Drop where) {
        List<String> lanes = board.geometry().lanes().stream().map(Row::laneId).toList();
        edits.reorderAmong(lane, lanes, where.index() > lanes.indexOf(lane.laneId()) ? where.index() - 1 : where.index());
    }

    @Override
    public void cancel() {
        dragged = null;
        drop = null;
        view.overlay(Overlay.NONE);
        view.setCursor(null);
    }
}
