/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.journey.geometry;

import java.util.List;
import java.util.Optional;

import org.fieldway.ui.journey.geometry.BoardGeometry.Spot;

/**
 * Where an arrow key leads. The board is a table: its first row are the stages, its first column the lanes' titles;
 * within a cell, up and down go from card to card.
 */
public final class Walk {

    /** An arrow key. */
    public enum Direction { LEFT, RIGHT, UP, DOWN }

    /** Row and column of a place; −1 is the row of stages or the column of lane titles; {@code card} −1 for none. */
    private record Coordinate(int column, int row, int card) { }

    private final BoardGeometry board;

    /** Walks over this board. */
    public Walk(BoardGeometry board) {
        this.board = board;
    }

    /** Where the walk begins: the first cell or its first card, else what can be typed into first. */
    public Optional<Place> start() {
        if (board.hasCells()) {
            return Optional.of(cell(0, 0, 0));
        }
        return first(!board.stages().isEmpty() ? newLane() : newStage(),
                board.stages().isEmpty() ? Optional.empty() : Optional.of(stage(0)),
                board.lanes().isEmpty() ? Optional.empty() : Optional.of(lane(0)));
    }

    /** The place that the key leads to, or the same one at the border or where it is not on the board any more. */
    public Place next(Place from, Direction direction) {
        Coordinate at = locate(from);
        return at == null ? start().orElse(from) : step(at, direction).orElse(from);
    }

    /** The cell of the next ({@code by} 1) or previous (−1) stage in the same lane; empty past the border. */
    public Optional<Place> nextStage(Place from, int by) {
        Coordinate at = locate(from);
        if (at == null || at.column() + by < 0 || at.column() + by >= board.stages().size()) {
            return Optional.empty();
        }
        int column = at.column() + by;
        return Optional.of(at.row() < 0 || at.row() >= board.lanes().size() ? stage(column) : cell(column, at.row(), 0));
    }

    private Optional<Place> step(Coordinate at, Direction direction) {
        return switch (direction) {
            case LEFT -> at(at.column() - 1, at.row(), Math.max(0, at.card()));
            case RIGHT -> at(at.column() + 1, at.row(), Math.max(0, at.card()));
            case UP -> at.card() > 0 ? at(at.column(), at.row(), at.card() - 1)
                    : at(at.column(), at.row() - 1, Integer.MAX_VALUE);
            case DOWN -> at.card() + 1 < count(at) ? at(at.column(), at.row(), at.card() + 1)
                    : at(at.column(), at.row() + 1, 0);
        };
    }

    private Optional<Place> at(int column, int row, int card) {
        int columns = board.stages().size();
        int rows = board.lanes().size();
        if (row < 0) {
            return row < -1 || column < 0 ? Optional.empty() : column < columns ? Optional.of(stage(column)) : newStage();
        }
        if (row >= rows) {
            return beneath(row - rows);
        }
        if (column < 0) {
            return column < -1 ? Optional.empty() : Optional.of(lane(row));
        }
        return column < columns ? Optional.of(cell(column, row, card)) : newStage();
    }

    /** The place of a new lane, then what tells of hidden ones; where one of them is missing, the other takes its place. */
    private Optional<Place> beneath(int step) {
        return step == 0 ? newLane().or(this::hiddenLanes) : hiddenLanes();
    }

    private Optional<Place> hiddenLanes() {
        return board.room().hiddenLanes() == null ? Optional.empty() : Optional.of(new Place.HiddenLanes());
    }

    private int count(Coordinate at) {
        boolean cell = at.column() >= 0 && at.column() < board.stages().size()
                && at.row() >= 0 && at.row() < board.lanes().size();
        return cell ? cards(at.column(), at.row()).size() : 0;
    }

    private Coordinate locate(Place place) {
        return switch (place) {
            case Place.Stage s -> known(column(s.stageId()), -1, -1);
            case Place.Lane l -> known(-1, row(l.laneId()), -1);
            case Place.Cell c -> column(c.stageId()) < 0 ? null : known(column(c.stageId()), row(c.laneId()), -1);
            case Place.Card c -> board.card(c.cardId()).map(this::locate).orElse(null);
            case Place.Link l -> board.link(l.linkId()).map(a -> locate(end(a.fromId()))).orElse(null);
            case Place.NewStage ignored -> new Coordinate(board.stages().size(), -1, -1);
            case Place.NewLane ignored -> new Coordinate(-1, board.lanes().size(), -1);
            case Place.HiddenLanes ignored -> new Coordinate(-1, board.lanes().size() + (newLane().isPresent() ? 1 : 0), -1);
        };
    }

    /** The stage or card with this id, where an arrow ends. */
    public Place end(String id) {
        return board.stage(id).isPresent() ? new Place.Stage(id) : new Place.Card(id);
    }

    private static Coordinate known(int column, int row, int card) {
        return column < 0 && row < 0 ? null : new Coordinate(column, row, card);
    }

    private Coordinate locate(Spot spot) {
        int column = column(spot.stageId());
        int row = row(spot.laneId());
        return column < 0 || row < 0 ? null : new Coordinate(column, row, cards(column, row).indexOf(spot));
    }

    private int column(String stageId) {
        for (int i = 0; i < board.stages().size(); i++) {
            if (board.stages().get(i).stageId().equals(stageId)) {
                return i;
            }
        }
        return -1;
    }

    private int row(String laneId) {
        for (int i = 0; i < board.lanes().size(); i++) {
            if (board.lanes().get(i).laneId().equals(laneId)) {
                return i;
            }
        }
        return -1;
    }

    private Place stage(int column) {
        return new Place.Stage(board.stages().get(column).stageId());
    }

    private Place lane(int row) {
        return new Place.Lane(board.lanes().get(row).laneId());
    }

    private Place cell(int column, int row, int card) {
        List<Spot> cards = cards(column, row);
        if (!cards.isEmpty()) {
            return new Place.Card(cards.get(Math.min(card, cards.size() - 1)).cardId());
        }
        return new Place.Cell(board.stages().get(column).stageId(), board.lanes().get(row).laneId());
    }

    private List<Spot> cards(int column, int row) {
        return board.cardsIn(board.stages().get(column).stageId(), board.lanes().get(row).laneId());
    }

    private Optional<Place> newStage() {
        return board.newStage() == null ? Optional.empty() : Optional.of(new Place.NewStage());
    }

    private Optional<Place> newLane() {
        return board.newLane() == null ? Optional.empty() : Optional.of(new Place.NewLane());
    }

    @SafeVarargs
    private static Optional<Place> first(Optional<Place>... candidates) {
        for (Optional<Place> candidate : candidates) {
            if (candidate.isPresent()) {
                return candidate;
            }
        }
        return Optional.empty();
    }
}
