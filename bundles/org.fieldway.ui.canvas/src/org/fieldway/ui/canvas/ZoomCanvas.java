/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.canvas;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.fieldway.render.scene.Box;

/** A canvas that shows the part of a scene that its viewport says, with scroll bars, and converts between the two. */
public abstract class ZoomCanvas extends Canvas {

    private static final int BORDER = 24;
    private static final double WHEEL_STEP = 40;

    private final Viewport viewport = new Viewport();
    private final ShippedFonts fonts;
    private final ScrollBars bars;
    private final List<Runnable> moveListeners = new ArrayList<>();

    /** Shows nothing yet. */
    protected ZoomCanvas(Composite parent) {
        super(parent, SWT.H_SCROLL | SWT.V_SCROLL | SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
        fonts = new ShippedFonts(getDisplay());
        bars = new ScrollBars(this, viewport, this::moved);
        setData("org.eclipse.e4.ui.css.disabled", true);
        addListener(SWT.Paint, e -> paint(e.gc));
        addListener(SWT.Resize, e -> resized());
        addListener(SWT.FocusIn, e -> redraw());
        addListener(SWT.FocusOut, e -> redraw());
        addListener(SWT.MouseVerticalWheel, this::turned);
        addListener(SWT.MouseHorizontalWheel, this::turned);
        addListener(SWT.Dispose, e -> {
            disposed();
            fonts.dispose();
        });
    }

    /** Paints the part that is seen, ground included. */
    protected abstract void paint(GC gc);

    /** Fits the viewport to the canvas, which has another size now. */
    protected abstract void resized();

    /** Lets go of what the canvas holds; the fonts are still there. */
    protected abstract void disposed();

    /** Sets the scroll bars to the viewport. */
    protected final void updateBars() {
        bars.update();
    }

    /** Shows what the viewport says now, and tells the listeners. */
    protected final void moved() {
        redraw();
        tellMoved();
    }

    /** Tells the listeners that another part is seen. */
    protected final void tellMoved() {
        moveListeners.forEach(Runnable::run);
    }

    /** Shows what the viewport says now, with the scroll bars set to it. */
    protected final void zoomed() {
        bars.update();
        moved();
    }

    /** Calls the listener whenever another part is seen. */
    public final void onMove(Runnable listener) {
        moveListeners.add(listener);
    }

    /** What part is seen. */
    public final Viewport viewport() {
        return viewport;
    }

    /** The fonts that the scene is drawn with. */
    public final ShippedFonts fonts() {
        return fonts;
    }

    /** Zooms by a number of steps, nearer where positive, around a point of the canvas. */
    public final void zoomBy(int steps, int x, int y) {
        viewport.zoomBy(steps, x, y);
        zoomed();
    }

    /** Zooms to a scale around the middle of the canvas. */
    public final void zoomTo(double zoom) {
        Rectangle area = getClientArea();
        viewport.zoomTo(zoom, area.width / 2.0, area.height / 2.0);
        zoomed();
    }

    /** Scrolls by a distance on the screen. */
    public final void scrollBy(double dx, double dy) {
        viewport.scrollTo(viewport.x() + dx / viewport.zoom(), viewport.y() + dy / viewport.zoom());
        zoomed();
    }

    /** Scrolls a little where a point of the canvas lies at its border or beyond, as something is dragged there. */
    public final void scrollAtBorder(int x, int y) {
        Rectangle area = getClientArea();
        int dx = x < BORDER ? -BORDER : x > area.width - BORDER ? BORDER : 0;
        int dy = y < BORDER ? -BORDER : y > area.height - BORDER ? BORDER : 0;
        if (dx != 0 || dy != 0) {
            scrollBy(dx, dy);
        }
    }

    /** The wheel zooms with Ctrl (Command) and goes sideways with Shift; alone it turns the scroll bars. */
    private void turned(Event e) {
        if ((e.stateMask & SWT.MOD1) != 0) {
            zoomBy(e.count > 0 ? 1 : -1, e.x, e.y);
            e.doit = false;
        } else if ((e.stateMask & SWT.SHIFT) != 0 && e.type == SWT.MouseVerticalWheel) {
            scrollBy(-e.count * WHEEL_STEP, 0);
            e.doit = false;
        }
    }

    /** A box of the scene in the canvas' coordinates. */
    public final Rectangle screenBounds(Box box) {
        Box seen = viewport.toScreen(box);
        int x = (int) Math.round(seen.x());
        int y = (int) Math.round(seen.y());
        return new Rectangle(x, y, (int) Math.round(seen.right()) - x, (int) Math.round(seen.bottom()) - y);
    }
}
