/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.journey.board;

import java.util.function.BiConsumer;

import org.fieldway.render.scene.Box;
import org.fieldway.ui.journey.board.BoardView.ScenePoint;
import org.fieldway.ui.journey.board.Overlay.Wire;
import org.fieldway.ui.journey.geometry.Handles;
import org.fieldway.ui.journey.geometry.Place;

/** Draws a link with the mouse, from the knob of a card or a stage to another one. */
final class LinkDrag implements Gesture {

    private final BoardView view;
    private final Board board;
    private final LinkEdits links;
    private final Place from;
    private final BiConsumer<Place, Place> connect;

    /** @param connect draws the link */
    LinkDrag(BoardView view, Board board, LinkEdits links, Place from, BiConsumer<Place, Place> connect) {
        this.view = view;
        this.board = board;
        this.links = links;
        this.from = from;
        this.connect = connect;
    }

    @Override
    public void to(int x, int y) {
        Handles.of(board.geometry(), from).map(knob -> wire(knob, x, y)).ifPresent(
                wire -> view.overlay(Overlay.wire(wire, target(x, y))));
    }

    private Wire wire(Box knob, int x, int y) {
        ScenePoint end = view.scenePoint(x, y);
        return new Wire(knob.x() + Handles.RADIUS, knob.y() + Handles.RADIUS, end.x(), end.y());
    }

    private Place target(int x, int y) {
        return view.placeAt(x, y).filter(place -> links.canLink(from, place)).orElse(null);
    }

    @Override
    public void drop(int x, int y) {
        Place target = target(x, y);
        cancel();
        if (target != null) {
            connect.accept(from, target);
        }
    }

    @Override
    public void cancel() {
        view.overlay(Overlay.NONE);
    }
}
