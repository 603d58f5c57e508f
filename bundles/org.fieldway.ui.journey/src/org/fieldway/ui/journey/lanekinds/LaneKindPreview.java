/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.journey.lanekinds;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.fieldway.core.lanes.LaneKind;
import org.fieldway.core.release.ReleasedLane;
import org.fieldway.render.journey.LaneInk;
import org.fieldway.render.journey.Palette;
import org.fieldway.render.journey.Theme;
import org.fieldway.render.scene.Colour;

/** A card of the kind as it looks on white paper and on a dark ground. */
final class LaneKindPreview {

    private static final int HEIGHT = 76;
    private static final int GAP = 12;
    private static final int BAR = 5;
    private static final int CHANNEL = 0xff;

    private final Canvas canvas;
    private ReleasedLane lane;

    LaneKindPreview(Composite parent) {
        canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(SWT.DEFAULT, HEIGHT).applyTo(canvas);
        canvas.addListener(SWT.Paint, event -> paint(event.gc));
    }

    void show(String name, LaneKind kind) {
        lane = new ReleasedLane("", name.isEmpty() ? Messages.sample : name, kind, "", false);
        canvas.redraw();
    }

    private void paint(GC gc) {
        if (lane != null) {
            gc.setAntialias(SWT.ON);
            Rectangle area = canvas.getClientArea();
            int half = area.width / 2;
            paint(gc, Theme.LIGHT, new Rectangle(0, 0, half, area.height));
            paint(gc, Theme.DARK, new Rectangle(half, 0, area.width - half, area.height));
        }
    }

    private void paint(GC gc, Theme theme, Rectangle area) {
        Palette palette = Palette.of(theme);
        LaneInk ink = LaneInk.of(lane, theme);
        gc.setBackground(colour(palette.background()));
        gc.fillRectangle(area);
        gc.setBackground(colour(ink.accent()));
        gc.fillRectangle(area.x, area.y, BAR, area.height);
        var card = new Rectangle(area.x + BAR + GAP, area.y + GAP, area.width - BAR - 2 * GAP, area.height - 2 * GAP);
        gc.setBackground(colour(ink.tint()));
        gc.fillRoundRectangle(card.x, card.y, card.width, card.height, GAP, GAP);
        gc.setForeground(colour(ink.border()));
        gc.drawRoundRectangle(card.x, card.y, card.width, card.height, GAP, GAP);
        gc.setForeground(colour(palette.text()));
        gc.setClipping(card);
        gc.drawText(lane.name(), card.x + GAP, card.y + (card.height - gc.getFontMetrics().getHeight()) / 2, true);
        gc.setClipping((Rectangle) null);
    }

    private static Color colour(Colour colour) {
        return new Color(new RGB(colour.rgb() >> 16 & CHANNEL, colour.rgb() >> 8 & CHANNEL, colour.rgb() & CHANNEL));
    }
}
