/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.journey.board;

import java.util.Objects;
import java.util.Optional;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.fieldway.render.scene.Box;
import org.fieldway.ui.canvas.ZoomCanvas;
import org.fieldway.ui.journey.geometry.Place;
import org.fieldway.ui.journey.geometry.Sticky;

/** The canvas that shows the board, with headers that stay in view. */
public final class BoardView extends ZoomCanvas {

    /** A board opens as wide as its editor, but not smaller than small print can be read. */
    private static final double LEAST_READABLE = 0.62;

    private final Board board;
    private final BoardPainter painter;
    private Overlay overlay = Overlay.NONE;
    private Place hovered;
    private boolean typing;
    private boolean fitted;

    /** Shows the board. */
    public BoardView(Composite parent, Board board) {
        super(parent);
        this.board = board;
        painter = new BoardPainter(board, fonts());
        board.onChange(this::boardChanged);
        boardChanged();
    }

    @Override
    protected void disposed() {
        painter.dispose();
    }

    private void boardChanged() {
        if (!isDisposed()) {
            viewport().content(board.geometry().width(), board.geometry().height());
            updateBars();
            redraw();
        }
    }

    @Override
    protected void resized() {
        Rectangle area = getClientArea();
        viewport().view(area.width, area.height);
        if (!fitted && area.width > 0) {
            fitted = true;
            fitWidth();
        }
        updateBars();
    }

    @Override
    protected void paint(GC gc) {
        Rectangle area = getClientArea();
        painter.paint(gc, area.width, area.height, viewport(), overlay, hovered, isFocusControl() || typing);
    }

    /** Shows the whole map. */
    public void fit() {
        viewport().fit();
        zoomed();
    }

    private void fitWidth() {
        double zoom = getClientArea().width / board.geometry().width();
        viewport().zoomTo(Math.clamp(zoom, LEAST_READABLE, 1), 0, 0);
        viewport().scrollTo(0, 0);
        zoomed();
    }

    /** Scrolls so that a point of the board lies in the upper left corner, as far as the board reaches. */
    public void scrollTo(double x, double y) {
        viewport().scrollTo(x, y);
        zoomed();
    }

    /** What a point of the canvas shows. */
    public Optional<Place> placeAt(int x, int y) {
        ScenePoint point = scenePoint(x, y);
        return board.geometry().at(point.x(), point.y());
    }

    /** A point of the board. */
    public record ScenePoint(double x, double y) { }

    /** The board's point under a point of the canvas, headers that stay in view put back to their own place. */
    public ScenePoint scenePoint(int x, int y) {
        Sticky sticky = Sticky.of(board.geometry(), viewport().visible());
        return new ScenePoint(sticky.unstuckX(board.geometry(), viewport().sceneX(x)),
                sticky.unstuckY(board.geometry(), viewport().sceneY(y)));
    }

    /** Where a place is seen, in the canvas' coordinates; empty where it is not on the board. */
    public Optional<Rectangle> screenBounds(Place place) {
        return board.geometry().box(place).map(box -> screenBounds(
                Sticky.of(board.geometry(), viewport().visible()).seen(place, box)));
    }

    /** Scrolls so that the place is seen. */
    public void reveal(Place place) {
        board.geometry().box(place).ifPresent(this::reveal);
    }

    /** Scrolls so that the box is seen beside the headers that stay in view. */
    public void reveal(Box box) {
        double zoom = viewport().zoom();
        viewport().reveal(box.grow(8), (board.geometry().titles().width() + 8) * zoom,
                (board.geometry().headers().height() + 14) * zoom);
        zoomed();
    }

    /** Draws what a gesture shows. */
    void overlay(Overlay newOverlay) {
        if (!overlay.equals(newOverlay)) {
            overlay = newOverlay;
            redraw();
        }
    }

    /** Says what the pointer is over; null for nothing. */
    void hover(Place place) {
        if (!Objects.equals(hovered, place)) {
            hovered = place;
            redraw();
        }
    }

    /** What the pointer is over; null for nothing. */
    Place hovered() {
        return hovered;
    }

    /** Says whether text is being typed on the board. */
    void typing(boolean now) {
        typing = now;
        redraw();
    }
}
