/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.journey.board;

import java.util.Set;

import org.eclipse.swt.graphics.GC;
import org.fieldway.render.journey.Journey;
import org.fieldway.render.journey.Palette;
import org.fieldway.render.scene.Box;
import org.fieldway.render.scene.Item;
import org.fieldway.render.scene.Role;
import org.fieldway.render.scene.Shape;
import org.fieldway.render.scene.Stroke;
import org.fieldway.render.screen.ScenePainter;
import org.fieldway.ui.canvas.GcCanvas;
import org.fieldway.ui.canvas.ShippedFonts;
import org.fieldway.ui.canvas.Viewport;
import org.fieldway.ui.journey.geometry.BoardGeometry;
import org.fieldway.ui.journey.geometry.Place;
import org.fieldway.ui.journey.geometry.Sticky;

/** Paints what is seen of a board: the scene, places for something new, the selection, headers that stay in view. */
final class BoardPainter {

    private static final Set<Role> BENEATH = Set.of(Role.LEGEND, Role.NOTE, Role.HINT);
    private static final Set<Role> STAYING = Set.of(Role.STAGE, Role.LANE_TITLE);

    private final Board board;
    private final GcCanvas canvas;
    private final Marks marks;
    private Journey painted;

    BoardPainter(Board board, ShippedFonts fonts) {
        this.board = board;
        this.canvas = new GcCanvas(fonts);
        this.marks = new Marks(board, canvas);
    }

    void dispose() {
        canvas.clear();
    }

    void paint(GC gc, int width, int height, Viewport viewport, Overlay overlay, Place hovered, boolean focused) {
        if (painted != board.journey()) {
            canvas.clear();
            painted = board.journey();
        }
        canvas.begin(gc, 1, 0, 0);
        ground(new Box(0, 0, width, height));
        Box seen = viewport.visible();
        Sticky sticky = Sticky.of(board.geometry(), seen);
        move(viewport, 0, 0);
        ScenePainter.paint(painted.scene(), canvas, seen, i -> isInPlace(i, sticky));
        beneath(viewport, seen);
        marks.paintCells(seen, hovered, focused);
        staying(viewport, seen, sticky, hovered);
        marks.paintOverlay(overlay);
        canvas.end();
    }

    private boolean isInPlace(Item item, Sticky sticky) {
        return !BENEATH.contains(item.role()) && !(item.role() == Role.STAGE && sticky.dy() > 0);
    }

    private void move(Viewport viewport, double dx, double dy) {
        canvas.offset(viewport.zoom(), viewport.x() - dx, viewport.y() - dy);
    }

    private void ground(Box box) {
        canvas.rectangle(new Shape.Rectangle(box, 0, Palette.of(board.theme()).background(), Stroke.NONE));
    }

    /** What lies beneath the lanes makes room for the place of a new lane. */
    private void beneath(Viewport viewport, Box seen) {
        double shift = board.geometry().room().shift();
        move(viewport, 0, shift);
        Box area = new Box(seen.x(), seen.y() - shift, seen.width(), seen.height());
        ScenePainter.paint(painted.scene(), canvas, area, i -> BENEATH.contains(i.role()));
        move(viewport, 0, 0);
    }

    private void staying(Viewport viewport, Box seen, Sticky sticky, Place hovered) {
        BoardGeometry geometry = board.geometry();
        if (sticky.dx() > 0) {
            move(viewport, sticky.dx(), 0);
            Box titles = geometry.titles();
            double bottom = geometry.room().shift() == 0 ? titles.bottom() : titles.bottom() + geometry.room().shift();
            ground(new Box(titles.x() - 40, titles.y(), titles.width() + 38, bottom - titles.y()));
            paint(Role.LANE_TITLE, new Box(titles.x(), seen.y(), titles.width(), seen.height()));
        }
        marks.paintTitles(seen);
        if (sticky.dy() > 0) {
            move(viewport, 0, sticky.dy());
            Box headers = geometry.headers();
            ground(new Box(seen.x(), headers.y() - 8, seen.width(), headers.height() + 14));
            paint(Role.STAGE, new Box(seen.x(), headers.y(), seen.width(), headers.height()));
        } else {
            move(viewport, 0, 0);
        }
        marks.paintHeaders(hovered);
        corner(viewport, sticky);
        move(viewport, 0, 0);
    }

    /** Where both stay in view, nothing may shine through between them. */
    private void corner(Viewport viewport, Sticky sticky) {
        if (sticky.dx() > 0 && !board.geometry().stages().isEmpty()) {
            move(viewport, sticky.dx(), sticky.dy());
            Box headers = board.geometry().headers();
            Box titles = board.geometry().titles();
            ground(new Box(titles.x() - 40, headers.y() - 8, titles.width() + 38, headers.height() + 14));
        }
    }

    private void paint(Role role, Box area) {
        ScenePainter.paint(painted.scene(), canvas, area, i -> i.role() == role && STAYING.contains(i.role()));
    }
}
