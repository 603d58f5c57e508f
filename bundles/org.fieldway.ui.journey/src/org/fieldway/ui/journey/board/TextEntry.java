/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.journey.board;

import java.util.function.BiConsumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.fieldway.render.journey.Palette;
import org.fieldway.render.scene.Box;
import org.fieldway.render.scene.Colour;
import org.fieldway.render.text.Face;

/** A text field laid over a place of the board. It ends by itself when it loses the focus; then the text counts. */
final class TextEntry {

    /** How typing ended. */
    enum End { STAY, NEXT_CARD, NEXT_STAGE, PREVIOUS_STAGE, CANCEL }

    private static final double TEXT_SIZE = 12.5;
    private static final int LEAST_HEIGHT = 26;
    private static final int CHANNEL = 255;

    private final BoardView view;
    private final Board board;
    private final Box box;
    private final BiConsumer<String, End> ended;
    private final Text text;
    private final Font font;
    private boolean open = true;

    /** @param box where on the board; the field grows downwards with its text */
    TextEntry(BoardView view, Board board, Box box, String initial, BiConsumer<String, End> ended) {
        this.view = view;
        this.board = board;
        this.box = box;
        this.ended = ended;
        text = new Text(view, SWT.MULTI | SWT.WRAP | SWT.BORDER);
        font = new Font(view.getDisplay(), Face.FAMILY, view.fonts().points(TEXT_SIZE * view.viewport().zoom()), SWT.NORMAL);
        text.setFont(font);
        text.setData("org.eclipse.e4.ui.css.disabled", true);
        colour();
        text.setText(initial);
        text.setSelection(initial.length());
        listen();
        place();
        text.setFocus();
    }

    private void colour() {
        Palette palette = Palette.of(board.theme());
        text.setBackground(colour(palette.background()));
        text.setForeground(colour(palette.text()));
    }

    private static Color colour(Colour colour) {
        return new Color(new RGB(colour.rgb() >> 16 & CHANNEL, colour.rgb() >> 8 & CHANNEL, colour.rgb() & CHANNEL));
    }

    private void listen() {
        text.addListener(SWT.Traverse, this::traversed);
        text.addListener(SWT.KeyDown, this::pressed);
        text.addListener(SWT.Modify, e -> place());
        text.addListener(SWT.FocusOut, e -> end(End.STAY));
        text.addListener(SWT.Dispose, e -> font.dispose());
    }

    /** The text with everything in it selected. */
    TextEntry selectAll() {
        text.selectAll();
        return this;
    }

    /** Puts the field where its place is seen now. */
    void place() {
        Rectangle seen = view.screenBounds(box);
        int height = text.computeSize(seen.width, SWT.DEFAULT).y;
        text.setBounds(seen.x, seen.y, Math.max(seen.width, LEAST_HEIGHT * 2), Math.max(LEAST_HEIGHT, Math.max(height, seen.height)));
    }

    private void traversed(Event e) {
        switch (e.detail) {
            case SWT.TRAVERSE_TAB_NEXT -> finish(e, End.NEXT_STAGE);
            case SWT.TRAVERSE_TAB_PREVIOUS -> finish(e, End.PREVIOUS_STAGE);
            case SWT.TRAVERSE_ESCAPE -> finish(e, End.CANCEL);
            default -> { }
        }
    }

    private void pressed(Event e) {
        boolean enter = e.keyCode == SWT.CR || e.keyCode == SWT.KEYPAD_CR;
        if (enter && (e.stateMask & (SWT.SHIFT | SWT.MOD1)) == 0) {
            finish(e, End.NEXT_CARD);
        } else if (e.keyCode == SWT.ESC) {
            finish(e, End.CANCEL);
        }
    }

    private void finish(Event e, End how) {
        e.doit = false;
        end(how);
    }

    /** Ends typing. */
    void end(End how) {
        if (!open) {
            return;
        }
        open = false;
        String typed = text.getText().strip();
        boolean hadFocus = text.isFocusControl();
        text.dispose();
        if (hadFocus) {
            view.setFocus();
        }
        ended.accept(typed, how);
    }
}
