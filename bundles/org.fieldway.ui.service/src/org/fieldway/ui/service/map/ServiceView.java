/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.service.map;

import java.util.Objects;
import java.util.Optional;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.fieldway.render.journey.Palette;
import org.fieldway.render.scene.Box;
import org.fieldway.render.scene.Scene;
import org.fieldway.render.scene.Shape;
import org.fieldway.render.scene.Stroke;
import org.fieldway.render.screen.ScenePainter;
import org.fieldway.ui.canvas.GcCanvas;
import org.fieldway.ui.canvas.Viewport;
import org.fieldway.ui.canvas.ZoomCanvas;

/** The canvas that shows the map. */
public final class ServiceView extends ZoomCanvas {

    /** A map opens as a whole, but not smaller than small print can be read. */
    private static final double LEAST_READABLE = 0.55;
    private static final int BESIDE = 24;

    private final ServiceBoard board;
    private final GcCanvas canvas;
    private final MapMarks marks;
    private Scene painted;
    private Overlay overlay = Overlay.NONE;
    private String hovered;
    private boolean typing;
    private boolean fitted;
    private double originX;
    private double originY;
    private String awaited;

    /** Shows the map. */
    public ServiceView(Composite parent, ServiceBoard board) {
        super(parent);
        this.board = board;
        canvas = new GcCanvas(fonts());
        marks = new MapMarks(board, canvas);
        board.onDrawn(this::drawn);
        board.onChange(this::boardChanged);
    }

    @Override
    protected void disposed() {
        board.close();
        canvas.clear();
    }

    /** What was at a point of the screen stays there, although the sheet may have grown on its left. */
    private void drawn() {
        if (isDisposed()) {
            return;
        }
        var drawing = board.drawn().orElseThrow().drawing();
        double dx = drawing.originX() - originX;
        double dy = drawing.originY() - originY;
        originX = drawing.originX();
        originY = drawing.originY();
        viewport().content(drawing.scene().width(), drawing.scene().height());
        if (!fitted) {
            fitFirst();
        } else {
            viewport().scrollTo(viewport().x() + dx, viewport().y() + dy);
        }
        if (awaited != null) {
            String id = awaited;
            awaited = null;
            reveal(id);
        }
        zoomed();
    }

    private void fitFirst() {
        Rectangle area = getClientArea();
        if (area.width > 0 && !board.scene().items().isEmpty()) {
            fitted = true;
            show(board.drawn().orElseThrow().mainPart(), LEAST_READABLE);
        }
    }

    /** Shows a part of the sheet in the middle of the canvas, as large as it fits but not smaller than the least zoom. */
    private void show(Box part, double least) {
        Rectangle area = getClientArea();
        Box wanted = part.grow(BESIDE);
        double whole = Math.min(area.width / wanted.width(), area.height / wanted.height());
        viewport().zoomTo(Math.clamp(whole, least, 1), 0, 0);
        viewport().scrollTo(wanted.x() + (wanted.width() - area.width / viewport().zoom()) / 2,
                wanted.y() + (wanted.height() - area.height / viewport().zoom()) / 2);
    }

    private void boardChanged() {
        if (!isDisposed()) {
            redraw();
        }
    }

    @Override
    protected void resized() {
        Rectangle area = getClientArea();
        viewport().view(area.width, area.height);
        if (!fitted) {
            fitFirst();
        }
        updateBars();
        tellMoved();
    }

    @Override
    protected void paint(GC gc) {
        Rectangle area = getClientArea();
        Scene scene = board.scene();
        if (painted != scene) {
            canvas.clear();
            painted = scene;
        }
        canvas.begin(gc, 1, 0, 0);
        canvas.rectangle(new Shape.Rectangle(new Box(0, 0, area.width, area.height), 0,
                Palette.of(board.theme()).background(), Stroke.NONE));
        canvas.offset(viewport().zoom(), viewport().x(), viewport().y());
        ScenePainter.paint(scene, canvas, viewport().visible());
        board.drawn().ifPresent(drawn -> marks.paint(drawn, overlay, hovered, isFocusControl() || typing));
        canvas.end();
    }

    /** Zooms by a number of steps around the middle. */
    public void zoomBy(int steps) {
        Rectangle area = getClientArea();
        zoomBy(steps, area.width / 2, area.height / 2);
    }

    /** Shows all boxes; what is listed beneath them is reached by scrolling. */
    public void fit() {
        board.drawn().ifPresent(drawn -> show(drawn.mainPart(), Viewport.MIN_ZOOM));
        zoomed();
    }

    /** Where something is seen, in the canvas' coordinates; empty where it is not drawn. */
    public Optional<Rectangle> screenBounds(String id) {
        return board.drawn().flatMap(drawn -> drawn.spot(id)).map(this::screenBounds);
    }

    /** Scrolls so that something is seen; where it is not drawn yet, as soon as it is. */
    public void reveal(String id) {
        Optional<Box> box = board.drawn().flatMap(drawn -> drawn.shown(id));
        if (box.isEmpty() || getClientArea().width == 0) {
            awaited = id;
            return;
        }
        viewport().reveal(box.get().grow(BESIDE), 0, 0);
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
    void hover(String id) {
        if (!Objects.equals(hovered, id)) {
            hovered = id;
            redraw();
        }
    }

    /** What the pointer is over; null for nothing. */
    String hovered() {
        return hovered;
    }

    /** Says whether text is being typed on the map. */
    void typing(boolean now) {
        typing = now;
        redraw();
    }
}
