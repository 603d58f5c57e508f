/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.journey.table;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.fieldway.core.release.ReleasedCard;
import org.fieldway.ui.journey.board.Board;
import org.fieldway.ui.journey.board.BoardWorkspace;
import org.fieldway.ui.journey.geometry.Place;

/** Keeps the selected rows and the board's selection the same. A feeling's card is a point of its cell on the board. */
final class TableSelection {

    private final TableView view;
    private final Board board;
    private final BoardWorkspace workspace;
    private List<Place> told = List.of();
    private boolean pushing;

    TableSelection(TableView view, Board board, BoardWorkspace workspace) {
        this.view = view;
        this.board = board;
        this.workspace = workspace;
        view.tree().addListener(SWT.Selection, event -> push());
    }

    /** Tells the board what is selected here. */
    void push() {
        List<Place> places = view.rows().selected().stream().map(workspace::shown).distinct().toList();
        view.read();
        if (!places.isEmpty()) {
            pushing = true;
            board.selection().selectAll(places);
            told = places;
            board.changed();
            pushing = false;
        }
    }

    /** Selects here what is selected on the board, where that changed since it was last told. */
    void follow() {
        List<Place> places = board.selection().places();
        if (pushing || places.equals(told) && !view.rows().selected().isEmpty()) {
            return;
        }
        told = places;
        view.rows().select(places.stream().flatMap(this::rows).toList());
    }

    /** Selects these rows again, or those of the board's selection where one of them is gone. */
    void restore(List<Place> places) {
        boolean there = !places.isEmpty() && places.stream().allMatch(place -> view.rows().item(place).isPresent());
        if (there) {
            view.rows().select(places);
        } else {
            told = board.selection().places();
            view.rows().select(told.stream().flatMap(this::rows).toList());
        }
    }

    /** Selects a place's row. */
    void show(Place place) {
        view.rows().select(rows(place).toList());
        push();
    }

    private Stream<Place> rows(Place place) {
        boolean ofCards = place instanceof Place.Cell && view.rows().item(place).isEmpty();
        if (!ofCards) {
            return Stream.of(place);
        }
        List<ReleasedCard> cards = view.rows().rows().cards((Place.Cell) place);
        return Stream.concat(cards.stream().filter(card -> card.feelingScore() != null), cards.stream()).limit(1)
                .map(card -> new Place.Card(card.id()));
    }
}
