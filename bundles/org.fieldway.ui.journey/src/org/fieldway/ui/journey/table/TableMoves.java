/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.journey.table;

import java.util.List;

import org.fieldway.core.release.ReleasedCard;
import org.fieldway.core.release.ReleasedLane;
import org.fieldway.core.release.ReleasedStage;
import org.fieldway.ui.journey.board.BoardEdits;
import org.fieldway.ui.journey.board.BoardWorkspace;
import org.fieldway.ui.journey.geometry.Place;
import org.fieldway.ui.journey.geometry.Walk.Direction;

/** Moves what a row stands for by one step, as on the board: up and down among lanes and cards, left and right among stages. */
final class TableMoves {

    private final BoardEdits edits;
    private final TableTree tree;

    TableMoves(BoardWorkspace workspace, TableTree tree) {
        this.edits = workspace.edits();
        this.tree = tree;
    }

    void move(Place place, Direction direction) {
        int by = direction == Direction.LEFT || direction == Direction.UP ? -1 : 1;
        boolean across = direction == Direction.LEFT || direction == Direction.RIGHT;
        List<String> stages = tree.rows().map().stages().stream().map(ReleasedStage::id).toList();
        List<String> lanes = tree.rows().map().lanes().stream().map(ReleasedLane::id).toList();
        switch (place) {
            case Place.Stage stage -> edits.reorder(stage, stages.indexOf(stage.stageId()) + by);
            case Place.Lane lane when !across -> edits.reorderAmong(lane, lanes, lanes.indexOf(lane.laneId()) + by);
            case Place.Card card -> tree.rows().card(card.cardId()).ifPresent(c -> {
                if (across) {
                    beside(c, stages, by);
                } else {
                    within(c, lanes, by);
                }
            });
            default -> { }
        }
    }

    private void beside(ReleasedCard card, List<String> stages, int by) {
        int stage = stages.indexOf(card.stageId()) + by;
        if (stage >= 0 && stage < stages.size()) {
            edits.moveCards(selected(card), new Place.Cell(stages.get(stage), card.laneId()), Integer.MAX_VALUE);
        }
    }

    /** Within the cell, and from its border into the lane above or below. */
    private void within(ReleasedCard card, List<String> lanes, int by) {
        Place.Cell cell = TableRows.cellOf(card);
        List<String> ids = tree.rows().cards(cell).stream().map(ReleasedCard::id).toList();
        int target = ids.indexOf(card.id()) + by;
        int lane = lanes.indexOf(card.laneId()) + by;
        if (target >= 0 && target < ids.size()) {
            edits.moveCards(List.of(card.id()), cell, target);
        } else if (lane >= 0 && lane < lanes.size()) {
            edits.moveCards(selected(card), new Place.Cell(card.stageId(), lanes.get(lane)), by < 0 ? Integer.MAX_VALUE : 0);
        }
    }

    private List<String> selected(ReleasedCard card) {
        List<String> selected = tree.selected().stream().filter(Place.Card.class::isInstance)
                .map(place -> ((Place.Card) place).cardId()).toList();
        return selected.contains(card.id()) ? selected : List.of(card.id());
    }
}
