/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.coding.transcript;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.fieldway.core.material.SpokenTurn;
import org.fieldway.ui.text.Lengths;
import org.fieldway.ui.theme.Palette;

/** The margin in front of the text: who speaks and when, for texts that do not say it themselves. */
final class SpeakerMargin {

    private final Canvas canvas;
    private final StyledText text;
    private Transcript transcript;

    SpeakerMargin(Composite parent, StyledText text) {
        this.text = text;
        canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
        canvas.setBackground(Palette.SURFACE.colour());
        canvas.addPaintListener(event -> paint(event.gc));
        text.addPaintListener(event -> canvas.redraw());
    }

    Canvas control() {
        return canvas;
    }

    void show(Transcript shown) {
        transcript = shown;
        canvas.redraw();
    }

    private void paint(GC gc) {
        if (transcript == null || text.getCharCount() == 0) {
            return;
        }
        int height = canvas.getClientArea().height;
        int first = text.getOffsetAtLine(text.getLineIndex(0));
        int lastLine = text.getLineIndex(height);
        int last = text.getOffsetAtLine(lastLine) + text.getLine(lastLine).length();
        for (SpokenTurn turn : transcript.content().turns()) {
            if (turn.start() >= first && turn.start() <= Math.min(last, text.getCharCount())) {
                paint(gc, turn);
            }
        }
    }

    private void paint(GC gc, SpokenTurn turn) {
        int y = text.getLocationAtOffset(turn.start()).y;
        int lineHeight = gc.getFontMetrics().getHeight();
        gc.setForeground(Palette.TEXT.colour());
        gc.drawText(turn.speaker(), 10, y, true);
        if (turn.startMs() != null) {
            gc.setForeground(Palette.QUIET_TEXT.colour());
            gc.drawText(Lengths.of(turn.startMs()), 10, y + lineHeight, true);
        }
    }
}
