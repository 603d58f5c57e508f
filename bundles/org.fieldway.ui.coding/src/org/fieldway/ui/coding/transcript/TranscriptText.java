/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.coding.transcript;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.custom.LineStyleEvent;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Composite;
import org.fieldway.core.material.SpokenTurn;
import org.fieldway.core.release.ReleasedTranscript.CodedPlace;
import org.fieldway.ui.coding.CodeSwatches;
import org.fieldway.ui.theme.Palette;

/** The text itself, to be read and walked through; what is coded is tinted, line by line as it comes into sight. */
final class TranscriptText {

    private static final int MARGIN = 14;
    private static final double LIGHT_TINT = 0.14;
    private static final double DARK_TINT = 0.30;

    private final StyledText text;
    private Transcript transcript;
    private CodedPlace chosen;

    TranscriptText(Composite parent) {
        text = new StyledText(parent, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL);
        text.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
        text.setLineSpacing(3);
        text.setBackground(Palette.SURFACE.colour());
        text.setForeground(Palette.TEXT.colour());
        text.addLineStyleListener(this::style);
        text.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = Messages.transcriptName;
            }
        });
    }

    StyledText control() {
        return text;
    }

    void show(Transcript shown) {
        int top = text.getTopPixel();
        int caret = text.getCaretOffset();
        boolean same = transcript != null && transcript.text().equals(shown.text());
        transcript = shown;
        chosen = chosen == null ? null : shown.place(chosen.coding()).orElse(null);
        if (!same) {
            text.setText(shown.text());
            text.setCaretOffset(Math.min(caret, text.getCharCount()));
            text.setTopPixel(top);
        }
        text.redraw();
    }

    /** Marks a passage and brings it into sight. */
    void choose(CodedPlace place) {
        chosen = place;
        if (place != null) {
            text.setSelection(place.start());
            reveal(place);
        }
        text.redraw();
    }

    /** Marks a passage, or none, where the cursor already is. */
    void mark(CodedPlace place) {
        chosen = place;
        text.redraw();
    }

    /** A third from the top, so that what leads to it can be read too. */
    private void reveal(CodedPlace place) {
        int line = text.getLineAtOffset(place.start());
        int y = text.getLinePixel(line);
        int height = text.getClientArea().height;
        if (y < MARGIN || text.getLinePixel(text.getLineAtOffset(place.end())) > height - 2 * text.getLineHeight()) {
            text.setTopPixel(Math.max(0, text.getTopPixel() + y - height / 3));
        }
    }

    Optional<CodedPlace> chosen() {
        return Optional.ofNullable(chosen);
    }

    private void style(LineStyleEvent event) {
        if (transcript == null) {
            return;
        }
        int start = event.lineOffset;
        int end = start + event.lineText.length();
        List<StyleRange> styles = new ArrayList<>();
        List<CodedPlace> coded = transcript.at(start, end);
        int at = start;
        while (at < end) {
            int next = boundary(coded, at, end);
            style(coded, at, next, styles);
            at = next;
        }
        event.styles = styles.toArray(StyleRange[]::new);
    }

    private int boundary(List<CodedPlace> coded, int from, int end) {
        int next = end;
        for (CodedPlace place : coded) {
            next = place.start() > from ? Math.min(next, place.start()) : next;
            next = place.end() > from ? Math.min(next, place.end()) : next;
        }
        for (SpokenTurn turn : transcript.content().turns()) {
            next = turn.start() > from ? Math.min(next, turn.start()) : next;
            next = turn.end() > from ? Math.min(next, turn.end()) : next;
        }
        return next;
    }

    private void style(List<CodedPlace> coded, int from, int to, List<StyleRange> styles) {
        StyleRange style = new StyleRange();
        style.start = from;
        style.length = to - from;
        Optional<CodedPlace> first = coded.stream().filter(place -> place.start() <= from && to <= place.end()).findFirst();
        if (chosen != null && chosen.start() <= from && to <= chosen.end()) {
            style.background = Palette.NOTICE.colour();
            style.foreground = Palette.NOTICE_TEXT.colour();
        } else if (first.isPresent()) {
            style.background = tint(CodeSwatches.colour(transcript.code(first.get())));
        } else if (isBetweenTurns(from)) {
            style.foreground = Palette.QUIET_TEXT.colour();
        } else {
            return;
        }
        styles.add(style);
    }

    private boolean isBetweenTurns(int offset) {
        List<SpokenTurn> turns = transcript.content().turns();
        return !turns.isEmpty() && turns.stream().noneMatch(turn -> turn.start() <= offset && offset < turn.end());
    }

    private static Color tint(RGB colour) {
        RGB ground = Palette.SURFACE.colour().getRGB();
        double part = ground.red > 128 ? LIGHT_TINT : DARK_TINT;
        return new Color((int) (ground.red + (colour.red - ground.red) * part), (int) (ground.green + (colour.green - ground.green) * part),
                (int) (ground.blue + (colour.blue - ground.blue) * part));
    }
}
