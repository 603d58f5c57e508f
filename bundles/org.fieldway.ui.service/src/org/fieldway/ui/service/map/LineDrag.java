/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.service.map;

import java.util.function.Consumer;
import java.util.function.Predicate;

import org.fieldway.ui.service.map.Overlay.Wire;

/** Draws a line with the mouse to an organisation or a service: a new one, or an end of one that is there. */
final class LineDrag implements Gesture {

    private final ServiceView view;
    private final ServiceBoard board;
    private final double fromX;
    private final double fromY;
    private final Predicate<String> allowed;
    private final Consumer<String> chosen;

    /** @param chosen gets what the line leads to */
    LineDrag(ServiceView view, ServiceBoard board, double fromX, double fromY, Predicate<String> allowed,
            Consumer<String> chosen) {
        this.view = view;
        this.board = board;
        this.fromX = fromX;
        this.fromY = fromY;
        this.allowed = allowed;
        this.chosen = chosen;
    }

    @Override
    public void to(double x, double y) {
        view.overlay(Overlay.wire(new Wire(fromX, fromY, x, y), target(x, y)));
    }

    private String target(double x, double y) {
        return board.drawn().flatMap(drawn -> drawn.actorAt(x, y)).filter(allowed).orElse(null);
    }

    @Override
    public void drop(double x, double y) {
        String target = target(x, y);
        cancel();
        if (target != null) {
            chosen.accept(target);
        }
    }

    @Override
    public void cancel() {
        view.overlay(Overlay.NONE);
    }
}
