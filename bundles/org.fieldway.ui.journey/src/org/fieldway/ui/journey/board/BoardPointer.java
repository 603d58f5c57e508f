/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.journey.board;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.fieldway.ui.journey.board.TextEntry.End;
import org.fieldway.ui.journey.geometry.Place;

/** What the mouse does on the board: selects, edits, drags, scrolls and zooms. */
final class BoardPointer {

    private static final int DRAG_DISTANCE = 5;

    private final BoardView view;
    private final Board board;
    private final BoardTyping typing;
    private final BoardDrag drag;
    private Event down;
    private Place grabbed;
    private Event panning;

    BoardPointer(BoardView view, Board board, BoardTyping typing, BoardDrag drag) {
        this.view = view;
        this.board = board;
        this.typing = typing;
        this.drag = drag;
        view.addListener(SWT.MouseDown, this::pressed);
        view.addListener(SWT.MouseMove, this::moved);
        view.addListener(SWT.MouseUp, this::released);
        view.addListener(SWT.MouseDoubleClick, this::doubleClicked);
        view.addListener(SWT.MouseVerticalWheel, this::turned);
        view.addListener(SWT.MouseHorizontalWheel, this::turned);
        view.addListener(SWT.KeyDown, this::escaped);
    }

    private void pressed(Event e) {
        typing.end(End.STAY);
        view.setFocus();
        if (e.button == 2) {
            panning = e;
            return;
        }
        Place place = view.placeAt(e.x, e.y).orElse(null);
        boolean more = (e.stateMask & (SWT.MOD1 | SWT.SHIFT)) != 0;
        if (e.button == 1 || place == null || !board.selection().contains(place)) {
            select(place, e, more);
        }
        down = e.button == 1 && !more ? e : null;
        grabbed = place;
    }

    private void select(Place place, Event e, boolean more) {
        if (more && place != null && (e.stateMask & SWT.MOD1) != 0) {
            board.selection().toggle(place);
        } else if (more && place != null) {
            board.selection().extendTo(place, board.geometry());
        } else if (place == null || !board.selection().contains(place)) {
            board.selection().select(place);
        } else {
            board.selection().focusOn(place);
        }
        board.selection().keepTo(board.geometry());
        board.changed();
    }

    private void moved(Event e) {
        if (panning != null) {
            view.scrollBy(panning.x - e.x, panning.y - e.y);
            panning = e;
        } else if (drag.isActive()) {
            scrollAtBorder(e);
            drag.to(e.x, e.y);
        } else if (down != null && Math.hypot(e.x - down.x, e.y - down.y) >= DRAG_DISTANCE) {
            drag.begin(grabbed, down.x, down.y);
            down = null;
            drag.to(e.x, e.y);
        } else {
            view.setCursor(drag.canBegin(e.x, e.y) ? view.getDisplay().getSystemCursor(SWT.CURSOR_SIZEALL) : null);
        }
    }

    private void scrollAtBorder(Event e) {
        int border = 24;
        int dx = e.x < border ? -border : e.x > view.getClientArea().width - border ? border : 0;
        int dy = e.y < border ? -border : e.y > view.getClientArea().height - border ? border : 0;
        if (dx != 0 || dy != 0) {
            view.scrollBy(dx, dy);
        }
    }

    private void released(Event e) {
        boolean plainClick = down != null;
        down = null;
        panning = null;
        if (drag.isActive()) {
            drag.drop(e.x, e.y);
        } else if (plainClick && board.selection().places().size() > 1) {
            board.select(grabbed);
        }
    }

    private void doubleClicked(Event e) {
        down = null;
        if (e.button == 1) {
            view.placeAt(e.x, e.y).ifPresent(typing::edit);
        }
    }

    private void turned(Event e) {
        if ((e.stateMask & SWT.MOD1) != 0) {
            view.zoomBy(e.count > 0 ? 1 : -1, e.x, e.y);
            e.doit = false;
        }
    }

    private void escaped(Event e) {
        if (e.keyCode == SWT.ESC && drag.isActive()) {
            drag.cancel();
            e.doit = false;
        }
    }
}
