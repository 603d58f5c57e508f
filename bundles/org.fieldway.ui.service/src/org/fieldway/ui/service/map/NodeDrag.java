/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.service.map;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.osgi.util.NLS;
import org.fieldway.core.service.MoveNodes;
import org.fieldway.model.study.Actor;
import org.fieldway.render.scene.Box;
import org.fieldway.ui.canvas.Hints;
import org.fieldway.ui.service.edit.Landscape;
import org.fieldway.ui.service.edit.NodeEdits;

/** Moves boxes with the mouse or by keys; they stay where they are put, and in the ring that they are put into. */
final class NodeDrag implements Gesture {

    private final ServiceView view;
    private final ServiceBoard board;
    private final Landscape landscape;
    private final NodeEdits edits;
    private final Hints hints;
    private final List<String> boxes;
    private final double startX;
    private final double startY;

    /** @param boxes ids of the boxes that are moved together */
    NodeDrag(ServiceWorkspace workspace, List<String> boxes, double startX, double startY) {
        this.view = workspace.view();
        this.board = workspace.board();
        this.landscape = workspace.landscape();
        this.edits = workspace.nodes();
        this.hints = workspace.hints();
        this.boxes = List.copyOf(boxes);
        this.startX = startX;
        this.startY = startY;
    }

    @Override
    public void to(double x, double y) {
        List<Box> ghosts = new ArrayList<>();
        board.drawn().ifPresent(drawn -> boxes.forEach(id -> drawn.bounds(id)
                .map(box -> box.moved(x - startX, y - startY)).ifPresent(ghosts::add)));
        view.overlay(Overlay.ghosts(ghosts));
        board.drawn().map(drawn -> ring(drawn, ghosts)).ifPresent(hints::say);
    }

    private static String ring(Drawn drawn, List<Box> ghosts) {
        Integer ring = ghosts.isEmpty() ? null : drawn.ringAt(middleX(ghosts.getFirst()), middleY(ghosts.getFirst()));
        return ring == null ? "" : drawn.ringName(ring);
    }

    @Override
    public void drop(double x, double y) {
        cancel();
        board.drawn().ifPresent(drawn -> move(drawn, x - startX, y - startY));
    }

    private void move(Drawn drawn, double dx, double dy) {
        Map<Actor, MoveNodes.Point> points = new LinkedHashMap<>();
        String told = "";
        for (String id : boxes) {
            Box box = drawn.bounds(id).orElse(null);
            Actor actor = landscape.find(id, Actor.class).orElse(null);
            if (box != null && actor != null) {
                double x = middleX(box) + dx;
                double y = middleY(box) + dy;
                Integer ring = drawn.ringAt(x, y);
                Integer before = drawn.ringAt(middleX(box), middleY(box));
                points.put(actor, new MoveNodes.Point(Math.round(drawn.drawing().placeX(x)),
                        Math.round(drawn.drawing().placeY(y)), ring));
                told = ring == null || ring.equals(before) ? told
                        : NLS.bind(Messages.nowInRing, landscape.nameOf(actor), drawn.ringName(ring));
            }
        }
        if (!points.isEmpty() && edits.move(points)) {
            hints.say(told);
        }
    }

    @Override
    public void cancel() {
        view.overlay(Overlay.NONE);
        hints.clear();
    }

    private static double middleX(Box box) {
        return box.x() + box.width() / 2;
    }

    private static double middleY(Box box) {
        return box.y() + box.height() / 2;
    }
}
