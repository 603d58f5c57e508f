/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.coding.transcript;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.fieldway.core.release.ReleasedTranscript.CodedPlace;
import org.fieldway.ui.coding.CodeSwatches;
import org.fieldway.ui.coding.transcript.StripeLanes.Stripe;
import org.fieldway.ui.theme.Palette;

/** The margin beside the text: a stripe for each coded passage in sight, in the colour of its code, with the code's name. */
final class CodingStripes {

    private static final int LANE = 9;
    private static final int WIDTH = 4;
    private static final int GAP = 6;
    private static final int DOT = 8;
    private static final int MOST_LANES = 8;

    /** What is painted, for the mouse. */
    private record Painted(Rectangle bounds, CodedPlace place) { }

    private final Canvas canvas;
    private final StyledText text;
    private final List<Painted> painted = new ArrayList<>();
    private Transcript transcript;
    private List<Stripe> stripes = List.of();
    private CodedPlace chosen;
    private int bottomOfNames;

    CodingStripes(Composite parent, StyledText text, Consumer<CodedPlace> choose) {
        this.text = text;
        canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
        canvas.setBackground(Palette.SURFACE.colour());
        canvas.addPaintListener(event -> paint(event.gc));
        text.addPaintListener(event -> canvas.redraw());
        canvas.addListener(SWT.MouseDown, event -> at(event).ifPresent(choose));
        canvas.addListener(SWT.MouseMove, event -> canvas.setToolTipText(at(event).map(this::described).orElse(null)));
        canvas.addListener(SWT.MouseVerticalWheel, event -> text.setTopPixel(text.getTopPixel() - event.count * text.getLineHeight()));
    }

    Canvas control() {
        return canvas;
    }

    void show(Transcript shown) {
        transcript = shown;
        stripes = StripeLanes.of(shown.places());
        canvas.redraw();
    }

    void choose(CodedPlace place) {
        chosen = place;
        canvas.redraw();
    }

    private Optional<CodedPlace> at(Event event) {
        return painted.reversed().stream().filter(one -> one.bounds().contains(event.x, event.y)).map(Painted::place).findFirst();
    }

    /** The passage under a place in the margin. */
    Optional<CodedPlace> at(int x, int y) {
        return painted.reversed().stream().filter(one -> one.bounds().contains(x, y)).map(Painted::place).findFirst();
    }

    private String described(CodedPlace place) {
        String coder = transcript.coderName(place);
        String name = transcript.codeName(place);
        return coder.isEmpty() ? name : NLS.bind(Messages.codeByCoder, name, coder);
    }

    private void paint(GC gc) {
        painted.clear();
        bottomOfNames = Integer.MIN_VALUE;
        if (transcript == null || text.getCharCount() == 0) {
            return;
        }
        gc.setAdvanced(true);
        int height = canvas.getClientArea().height;
        int first = text.getOffsetAtLine(text.getLineIndex(0));
        int lastLine = text.getLineIndex(height);
        int last = text.getOffsetAtLine(lastLine) + text.getLine(lastLine).length();
        int lanes = 1 + Math.min(MOST_LANES - 1, stripes.stream().mapToInt(Stripe::lane).max().orElse(0));
        for (Stripe stripe : stripes) {
            if (stripe.place().start() <= last && stripe.place().end() >= first) {
                paint(gc, stripe, lanes);
            }
        }
    }

    private void paint(GC gc, Stripe stripe, int lanes) {
        CodedPlace place = stripe.place();
        int length = text.getCharCount();
        int top = text.getLocationAtOffset(Math.min(place.start(), length)).y;
        int end = text.getLocationAtOffset(Math.min(Math.max(place.start(), place.end() - 1), length)).y + text.getLineHeight();
        int x = 2 + Math.min(stripe.lane(), MOST_LANES - 1) * LANE;
        boolean isChosen = place.equals(chosen);
        Color colour = CodeSwatches.swt(transcript.code(place));
        gc.setBackground(colour);
        gc.fillRoundRectangle(x, top + 1, isChosen ? WIDTH + 3 : WIDTH, Math.max(4, end - top - 2), WIDTH, WIDTH);
        painted.add(new Painted(new Rectangle(x - 2, top, LANE, end - top), place));
        paintName(gc, place, 2 + lanes * LANE + GAP, top, isChosen);
    }

    /** Names that would lie over each other go down, as far as their passage's neighbours leave room. */
    private void paintName(GC gc, CodedPlace place, int x, int top, boolean isChosen) {
        int lineHeight = gc.getFontMetrics().getHeight();
        int y = Math.max(Math.max(top, 0), bottomOfNames);
        bottomOfNames = y + lineHeight;
        gc.fillRoundRectangle(x, y + (lineHeight - DOT) / 2, DOT, DOT, 3, 3);
        gc.setForeground(isChosen ? Palette.ACCENT.colour() : Palette.TEXT.colour());
        int left = x + DOT + GAP;
        String name = shortened(gc, transcript.codeName(place), canvas.getClientArea().width - left - 4);
        gc.drawText(name, left, y, true);
        if (isChosen) {
            gc.drawLine(left, y + lineHeight - 1, left + gc.textExtent(name).x, y + lineHeight - 1);
        }
        painted.add(new Painted(new Rectangle(x, y, DOT + GAP + gc.textExtent(name).x, lineHeight), place));
    }

    private static String shortened(GC gc, String name, int width) {
        String shown = name;
        while (shown.length() > 1 && gc.textExtent(shown).x > width) {
            shown = shown.substring(0, shown.length() - (shown.endsWith("\u2026") ? 2 : 1)) + '\u2026';
        }
        return shown;
    }
}
