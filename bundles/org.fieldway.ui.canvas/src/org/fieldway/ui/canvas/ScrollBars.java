/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.canvas;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.ScrollBar;

/** Keeps a canvas' scroll bars and its viewport in step. */
public final class ScrollBars {

    private static final int STEP = 40;

    private final Canvas canvas;
    private final Viewport viewport;
    private final Runnable moved;

    /** Keeps them in step. @param moved called when a bar was moved */
    public ScrollBars(Canvas canvas, Viewport viewport, Runnable moved) {
        this.canvas = canvas;
        this.viewport = viewport;
        this.moved = moved;
        canvas.getHorizontalBar().addListener(SWT.Selection, e -> scrolled());
        canvas.getVerticalBar().addListener(SWT.Selection, e -> scrolled());
    }

    private void scrolled() {
        viewport.scrollTo(canvas.getHorizontalBar().getSelection() / viewport.zoom(),
                canvas.getVerticalBar().getSelection() / viewport.zoom());
        moved.run();
    }

    /** Brings the bars to what the viewport shows. */
    public void update() {
        var area = canvas.getClientArea();
        update(canvas.getHorizontalBar(), viewport.x(), viewport.scaledWidth(), area.width);
        update(canvas.getVerticalBar(), viewport.y(), viewport.scaledHeight(), area.height);
    }

    private void update(ScrollBar bar, double offset, double whole, int seen) {
        int maximum = (int) Math.ceil(whole);
        int thumb = Math.max(1, Math.min(seen, maximum));
        bar.setValues((int) Math.round(offset * viewport.zoom()), 0, Math.max(1, maximum), thumb, STEP,
                Math.max(STEP, seen - STEP));
        bar.setEnabled(maximum > seen);
    }
}
