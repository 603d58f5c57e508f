/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.journey.comparing;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.fieldway.render.scene.Box;
import org.fieldway.render.scene.Scene;
import org.fieldway.render.scene.Shape;
import org.fieldway.render.scene.Stroke;
import org.fieldway.render.screen.ScenePainter;
import org.fieldway.ui.canvas.GcCanvas;
import org.fieldway.ui.canvas.ZoomCanvas;

/**
 * A drawing to look at: scrolled by mouse, bars and arrow keys, zoomed by Ctrl and the wheel, plus and minus; Ctrl+0
 * shows all of it. Assistive technology is given its title and what it shows in words.
 */
final class SceneCanvas extends ZoomCanvas {

    private static final double LEAST_READABLE = 0.62;
    private static final double STEP = 60;

    private final GcCanvas painter = new GcCanvas(fonts());
    private Scene scene;

    SceneCanvas(Composite parent) {
        super(parent);
        addListener(SWT.KeyDown, this::key);
        addListener(SWT.MouseDown, event -> setFocus());
        getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = scene == null ? "" : scene.title();
            }

            @Override
            public void getDescription(AccessibleEvent event) {
                event.result = scene == null ? "" : scene.description();
            }
        });
    }

    /** Shows a drawing; what was seen of an earlier one stays in view. */
    void show(Scene shown) {
        boolean first = scene == null;
        scene = shown;
        painter.clear();
        viewport().content(shown.width(), shown.height());
        if (first) {
            resized();
            viewport().zoomTo(Math.clamp(getClientArea().width / shown.width(), LEAST_READABLE, 1), 0, 0);
            viewport().scrollTo(0, 0);
        }
        zoomed();
    }

    /** What is shown; null for nothing yet. */
    Scene scene() {
        return scene;
    }

    @Override
    protected void resized() {
        Rectangle area = getClientArea();
        viewport().view(area.width, area.height);
        updateBars();
    }

    @Override
    protected void disposed() {
        painter.clear();
    }

    @Override
    protected void paint(GC gc) {
        Rectangle area = getClientArea();
        painter.begin(gc, 1, 0, 0);
        Box all = new Box(0, 0, area.width, area.height);
        if (scene != null) {
            painter.rectangle(new Shape.Rectangle(all, 0, scene.background(), Stroke.NONE));
            painter.offset(viewport().zoom(), viewport().x(), viewport().y());
            ScenePainter.paint(scene, painter, viewport().visible());
        } else {
            gc.setBackground(getParent().getBackground());
            gc.fillRectangle(area);
            gc.drawText(Messages.reading, 24, 24, true);
        }
        painter.end();
    }

    private void key(Event event) {
        Rectangle area = getClientArea();
        boolean control = (event.stateMask & SWT.MOD1) != 0;
        switch (event.keyCode) {
            case SWT.ARROW_LEFT -> scrollBy(-STEP, 0);
            case SWT.ARROW_RIGHT -> scrollBy(STEP, 0);
            case SWT.ARROW_UP -> scrollBy(0, -STEP);
            case SWT.ARROW_DOWN -> scrollBy(0, STEP);
            case SWT.PAGE_UP -> scrollBy(0, -area.height);
            case SWT.PAGE_DOWN -> scrollBy(0, area.height);
            case SWT.HOME -> viewport().scrollTo(0, 0);
            case '0', SWT.KEYPAD_0 -> {
                if (control) {
                    viewport().fit();
                }
            }
            default -> zoom(event.character, area);
        }
        zoomed();
    }

    private void zoom(char sign, Rectangle area) {
        if (sign == '+' || sign == '-') {
            zoomBy(sign == '+' ? 1 : -1, area.width / 2, area.height / 2);
        }
    }
}
