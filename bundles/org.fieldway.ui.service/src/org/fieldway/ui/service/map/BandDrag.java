/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.service.map;

import java.util.ArrayList;
import java.util.List;

import org.fieldway.render.scene.Box;
import org.fieldway.render.scene.Item;
import org.fieldway.render.scene.Role;

/** A rubber band: selects the boxes that it touches. */
final class BandDrag implements Gesture {

    private final ServiceView view;
    private final ServiceBoard board;
    private final List<String> before;
    private final double startX;
    private final double startY;

    /** @param keep true where what is selected stays so */
    BandDrag(ServiceView view, ServiceBoard board, double x, double y, boolean keep) {
        this.view = view;
        this.board = board;
        startX = x;
        startY = y;
        before = keep ? board.selection().ids() : List.of();
    }

    @Override
    public void to(double x, double y) {
        Box area = new Box(Math.min(startX, x), Math.min(startY, y), Math.abs(startX - x), Math.abs(startY - y));
        List<String> touched = new ArrayList<>(before);
        board.scene().items(Role.NODE).stream().filter(item -> item.bounds().intersects(area)).map(Item::id)
                .filter(id -> !before.contains(id)).forEach(touched::add);
        view.overlay(Overlay.band(area));
        if (!touched.equals(board.selection().ids())) {
            board.selectAll(touched);
        }
    }

    @Override
    public void drop(double x, double y) {
        to(x, y);
        view.overlay(Overlay.NONE);
    }

    @Override
    public void cancel() {
        board.selectAll(before);
        view.overlay(Overlay.NONE);
    }
}
