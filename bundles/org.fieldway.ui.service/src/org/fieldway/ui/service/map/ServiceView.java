/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.service.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.fieldway.render.journey.Palette;
import org.fieldway.render.scene.Box;
import org.fieldway.render.scene.Scene;
import org.fieldway.render.scene.Shape;
import org.fieldway.render.scene.Stroke;
import org.fieldway.render.screen.ScenePainter;
import org.fieldway.ui.canvas.GcCanvas;
import org.fieldway.ui.canvas.ScrollBars;
import org.fieldway.ui.canvas.ShippedFonts;
import org.fieldway.ui.canvas.Viewport;

/** The canvas: shows the part of the map that its viewport says, with scroll bars, and converts between the two. */
public final class ServiceView extends Canvas {

    /** A map opens as a whole, but not smaller than small print can be read. */
    private static final double LEAST_READABLE = 0.55;
    private static final int BESIDE = 24;

    private final ServiceBoard board;
    private final Viewport viewport = new Viewport();
    private final ShippedFonts fonts;
    private final GcCanvas canvas;
    private final MapMarks marks;
    private final ScrollBars bars;
    private final List<Runnable> moveListeners = new ArrayList<>();
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
        super(parent, SWT.H_SCROLL | SWT.V_SCROLL | SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
        this.board = board;
        fonts = new ShippedFonts(getDisplay());
        canvas = new GcCanvas(fonts);
        marks = new MapMarks(board, canvas);
        bars = new ScrollBars(this, viewport, this::moved);
        setData("org.eclipse.e4.ui.css.disabled", true);
        board.onDrawn(this::drawn);
        board.onChange(this::boardChanged);
        addListener(SWT.Paint, e -> paint(e.gc));
        addListener(SWT.Resize, e -> resized());
        addListener(SWT.FocusIn, e -> redraw());
        addListener(SWT.FocusOut, e -> redraw());
        addListener(SWT.Dispose, e -> disposed());
    }

    private void disposed() {
        board.close();
        canvas.clear();
        fonts.dispose();
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
        viewport.content(drawing.scene().width(), drawing.scene().height());
        if (!fitted) {
            fitFirst();
        } else {
            viewport.scrollTo(viewport.x() + dx, viewport.y() + dy);
        }
        if (awaited != null) {
            String id = awaited;
            awaited = null;
            reveal(id);
        }
        bars.update();
        moved();
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
        viewport.zoomTo(Math.clamp(whole, least, 1), 0, 0);
        viewport.scrollTo(wanted.x() + (wanted.width() - area.width / viewport.zoom()) / 2,
                wanted.y() + (wanted.height() - area.height / viewport.zoom()) / 2);
    }

    private void boardChanged() {
        if (!isDisposed()) {
            redraw();
        }
    }

    private void resized() {
        Rectangle area = getClientArea();
        viewport.view(area.width, area.height);
        if (!fitted) {
            fitFirst();
        }
        bars.update();
        moveListeners.forEach(Runnable::run);
    }

    private void moved() {
        redraw();
        moveListeners.forEach(Runnable::run);
    }

    /** Calls the listener whenever another part is seen. */
    public void onMove(Runnable listener) {
        moveListeners.add(listener);
    }

    private void paint(GC gc) {
        Rectangle area = getClientArea();
        Scene scene = board.scene();
        if (painted != scene) {
            canvas.clear();
            painted = scene;
        }
        canvas.begin(gc, 1, 0, 0);
        canvas.rectangle(new Shape.Rectangle(new Box(0, 0, area.width, area.height), 0,
                Palette.of(board.theme()).background(), Stroke.NONE));
        canvas.offset(viewport.zoom(), viewport.x(), viewport.y());
        ScenePainter.paint(scene, canvas, viewport.visible());
        board.drawn().ifPresent(drawn -> marks.paint(drawn, overlay, hovered, isFocusControl() || typing));
        canvas.end();
    }

    /** What part is seen. */
    public Viewport viewport() {
        return viewport;
    }

    /** The fonts that the map is drawn with. */
    public ShippedFonts fonts() {
        return fonts;
    }

    /** One step nearer or farther around a point of the canvas. */
    public void zoomBy(int steps, int x, int y) {
        viewport.zoomBy(steps, x, y);
        zoomed();
    }

    /** Zooms by a number of steps around the middle. */
    public void zoomBy(int steps) {
        Rectangle area = getClientArea();
        zoomBy(steps, area.width / 2, area.height / 2);
    }

    /** Zooms to a scale around the middle of the canvas. */
    public void zoomTo(double zoom) {
        Rectangle area = getClientArea();
        viewport.zoomTo(zoom, area.width / 2.0, area.height / 2.0);
        zoomed();
    }

    /** Shows all boxes; what is listed beneath them is reached by scrolling. */
    public void fit() {
        board.drawn().ifPresent(drawn -> show(drawn.mainPart(), Viewport.MIN_ZOOM));
        zoomed();
    }

    private void zoomed() {
        bars.update();
        moved();
    }

    /** Scrolls by a distance on the screen. */
    public void scrollBy(double dx, double dy) {
        viewport.scrollTo(viewport.x() + dx / viewport.zoom(), viewport.y() + dy / viewport.zoom());
        zoomed();
    }

    /** A box of the map in the canvas' coordinates. */
    public Rectangle screenBounds(Box box) {
        Box seen = viewport.toScreen(box);
        int x = (int) Math.round(seen.x());
        int y = (int) Math.round(seen.y());
        return new Rectangle(x, y, (int) Math.round(seen.right()) - x, (int) Math.round(seen.bottom()) - y);
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
        viewport.reveal(box.get().grow(BESIDE), 0, 0);
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
