/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.canvas;

import org.fieldway.render.scene.Box;

/**
 * What part of the scene is seen and how large. Scene units are pixels at a zoom of 1; screen units are the
 * widget's own. The offset never shows more than the scene where the scene is larger than the view.
 */
public final class Viewport {

    /** Smallest zoom. */
    public static final double MIN_ZOOM = 0.1;
    /** Largest zoom. */
    public static final double MAX_ZOOM = 4;
    private static final double STEP = 1.2;

    private double contentWidth;
    private double contentHeight;
    private double viewWidth;
    private double viewHeight;
    private double zoom = 1;
    private double x;
    private double y;

    /** Sets the size of the scene. */
    public void content(double width, double height) {
        contentWidth = width;
        contentHeight = height;
        clamp();
    }

    /** Sets the size of the widget, in screen units. */
    public void view(double width, double height) {
        viewWidth = width;
        viewHeight = height;
        clamp();
    }

    /** Screen units for one scene unit. */
    public double zoom() {
        return zoom;
    }

    /** Left border of what is seen, in scene units. */
    public double x() {
        return x;
    }

    /** Upper border of what is seen, in scene units. */
    public double y() {
        return y;
    }

    /** Width of the whole scene on screen. */
    public double scaledWidth() {
        return contentWidth * zoom;
    }

    /** Height of the whole scene on screen. */
    public double scaledHeight() {
        return contentHeight * zoom;
    }

    /** What is seen, in scene units. */
    public Box visible() {
        return new Box(x, y, viewWidth / zoom, viewHeight / zoom);
    }

    /** Scrolls so that the scene's point lies in the view's left upper corner, as far as the scene reaches. */
    public void scrollTo(double sceneX, double sceneY) {
        x = sceneX;
        y = sceneY;
        clamp();
    }

    /** Zooms so that the point of the scene under a point of the screen stays there. */
    public void zoomTo(double wanted, double screenX, double screenY) {
        double sceneX = sceneX(screenX);
        double sceneY = sceneY(screenY);
        zoom = Math.clamp(wanted, MIN_ZOOM, MAX_ZOOM);
        scrollTo(sceneX - screenX / zoom, sceneY - screenY / zoom);
    }

    /** One step nearer ({@code steps > 0}) or farther around a point of the screen. */
    public void zoomBy(int steps, double screenX, double screenY) {
        zoomTo(zoom * Math.pow(STEP, steps), screenX, screenY);
    }

    /** Zooms so that the whole scene is seen, at most at its own size. */
    public void fit() {
        if (contentWidth <= 0 || contentHeight <= 0 || viewWidth <= 0 || viewHeight <= 0) {
            return;
        }
        zoom = Math.clamp(Math.min(viewWidth / contentWidth, viewHeight / contentHeight), MIN_ZOOM, 1);
        scrollTo(0, 0);
    }

    /**
     * Scrolls as little as shows the box.
     *
     * @param left width on the screen that something covers on the left, such as titles that stay
     * @param top height on the screen that something covers at the top
     */
    public void reveal(Box box, double left, double top) {
        x = revealed(x, viewWidth / zoom, left / zoom, box.x(), box.right());
        y = revealed(y, viewHeight / zoom, top / zoom, box.y(), box.bottom());
        clamp();
    }

    private static double revealed(double offset, double seen, double covered, double from, double to) {
        double result = offset;
        if (to > result + seen) {
            result = to - seen;
        }
        return from < result + covered ? from - covered : result;
    }

    /** A point of the screen in scene units. */
    public double sceneX(double screenX) {
        return x + screenX / zoom;
    }

    /** A point of the screen in scene units. */
    public double sceneY(double screenY) {
        return y + screenY / zoom;
    }

    /** A box of the scene in screen units. */
    public Box toScreen(Box box) {
        return new Box((box.x() - x) * zoom, (box.y() - y) * zoom, box.width() * zoom, box.height() * zoom);
    }

    private void clamp() {
        x = Math.max(0, Math.min(x, contentWidth - viewWidth / zoom));
        y = Math.max(0, Math.min(y, contentHeight - viewHeight / zoom));
    }
}
