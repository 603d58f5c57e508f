/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.journey.board;

import java.util.ArrayList;
import java.util.List;

import org.fieldway.render.scene.Box;
import org.fieldway.ui.journey.geometry.Place;

/** A rubber band: selects the cards that it touches. */
final class BandDrag implements Gesture {

    private final BoardView view;
    private final Board board;
    private final List<Place> before;
    private final double startX;
    private final double startY;

    /** @param keep true where what is selected stays so */
    BandDrag(BoardView view, Board board, int x, int y, boolean keep) {
        this.view = view;
        this.board = board;
        startX = view.viewport().sceneX(x);
        startY = view.viewport().sceneY(y);
        before = keep ? board.selection().places().stream().filter(Place.Card.class::isInstance).toList() : List.of();
    }

    @Override
    public void to(int x, int y) {
        Box area = area(x, y);
        List<Place> touched = new ArrayList<>(before);
        board.geometry().cards().stream().filter(c -> c.box().intersects(area))
                .<Place>map(c -> new Place.Card(c.cardId())).filter(p -> !before.contains(p)).forEach(touched::add);
        view.overlay(Overlay.band(area));
        if (!touched.equals(board.selection().places())) {
            board.selection().selectAll(touched);
            board.changed();
        }
    }

    private Box area(int x, int y) {
        double endX = view.viewport().sceneX(x);
        double endY = view.viewport().sceneY(y);
        return new Box(Math.min(startX, endX), Math.min(startY, endY), Math.abs(endX - startX), Math.abs(endY - startY));
    }

    @Override
    public void drop(int x, int y) {
        to(x, y);
        view.overlay(Overlay.NONE);
    }

    @Override
    public void cancel() {
        board.selection().selectAll(before);
        board.changed();
        view.overlay(Overlay.NONE);
    }
}
