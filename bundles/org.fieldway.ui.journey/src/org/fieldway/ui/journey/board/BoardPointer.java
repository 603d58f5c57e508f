/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.journey.board;

import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.fieldway.ui.journey.board.BoardView.ScenePoint;
import org.fieldway.ui.journey.board.TextEntry.End;
import org.fieldway.ui.journey.geometry.BoardGeometry.Row;
import org.fieldway.ui.journey.geometry.Handles;
import org.fieldway.ui.journey.geometry.Place;

/** What the mouse does on the board: selects, edits, drags, draws links, folds lanes, pans. */
final class BoardPointer {

    private static final int DRAG_DISTANCE = 5;

    private final BoardWorkspace workspace;
    private final BoardView view;
    private final Board board;
    private final BoardTyping typing;
    private final BoardDrag drag;
    private Event down;
    private Place grabbed;
    private boolean handle;
    private Gesture gesture;
    private Event panning;

    BoardPointer(BoardWorkspace workspace, BoardTyping typing, BoardDrag drag) {
        this.workspace = workspace;
        this.view = workspace.view();
        this.board = workspace.board();
        this.typing = typing;
        this.drag = drag;
        view.addListener(SWT.MouseDown, this::pressed);
        view.addListener(SWT.MouseMove, this::moved);
        view.addListener(SWT.MouseUp, this::released);
        view.addListener(SWT.MouseExit, e -> view.hover(null));
        view.addListener(SWT.MouseDoubleClick, this::doubleClicked);
        view.addListener(SWT.KeyDown, this::escaped);
    }

    private void pressed(Event e) {
        typing.end(End.STAY);
        view.setFocus();
        if (e.button == 2) {
            panning = e;
            return;
        }
        Place knob = knob(e).orElse(null);
        Place place = knob != null ? knob : view.placeAt(e.x, e.y).orElse(null);
        if (e.button == 1 && acted(e, place)) {
            return;
        }
        boolean more = (e.stateMask & (SWT.MOD1 | SWT.SHIFT)) != 0;
        if (e.button == 1 || place == null || !board.selection().contains(place)) {
            select(place, e, more);
        }
        down = e.button == 1 ? e : null;
        grabbed = place;
        handle = knob != null;
    }

    /** The card or stage whose knob is under the pointer: that with the focus, or that which the pointer was over. */
    private Optional<Place> knob(Event e) {
        ScenePoint point = view.scenePoint(e.x, e.y);
        return Optional.ofNullable(board.isEditable() ? view.hovered() : null).or(board::focus)
                .filter(place -> board.isEditable() && Handles.isOn(board.geometry(), place, point.x(), point.y()));
    }

    /** True where the press has done something already: folded a lane up, or shown the hidden ones. */
    private boolean acted(Event e, Place place) {
        if (place instanceof Place.HiddenLanes) {
            workspace.lanes().showAll();
            return true;
        }
        ScenePoint point = view.scenePoint(e.x, e.y);
        Optional<Row> folded = place instanceof Place.Lane lane && board.isEditable()
                ? board.geometry().lane(lane.laneId()).filter(row -> row.fold().contains(point.x(), point.y()))
                : Optional.empty();
        folded.ifPresent(row -> workspace.lanes().fold(row.laneId()));
        return folded.isPresent();
    }

    private void select(Place place, Event e, boolean more) {
        if (more && place != null && (e.stateMask & SWT.MOD1) != 0) {
            board.selection().toggle(place);
        } else if (more && place != null) {
            board.selection().extendTo(place, board.geometry());
        } else if (more) {
            return;
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
        } else if (gesture != null) {
            scrollAtBorder(e);
            gesture.to(e.x, e.y);
        } else if (down != null && Math.hypot(e.x - down.x, e.y - down.y) >= DRAG_DISTANCE) {
            gesture = begin();
            down = null;
            gesture.to(e.x, e.y);
        } else {
            hover(e);
        }
    }

    private Gesture begin() {
        boolean more = (down.stateMask & (SWT.MOD1 | SWT.SHIFT)) != 0;
        if (handle) {
            return workspace.linkDrag(grabbed);
        }
        return !more && drag.begin(grabbed) ? drag : new BandDrag(view, board, down.x, down.y, more);
    }

    private void hover(Event e) {
        Place under = knob(e).or(() -> view.placeAt(e.x, e.y)).orElse(null);
        view.hover(under);
        boolean onKnob = knob(e).isPresent();
        int cursor = onKnob ? SWT.CURSOR_CROSS : drag.canMove(under) ? SWT.CURSOR_SIZEALL
                : under instanceof Place.HiddenLanes ? SWT.CURSOR_HAND : SWT.CURSOR_ARROW;
        view.setCursor(view.getDisplay().getSystemCursor(cursor));
        String tip = onKnob ? Messages.drawLinkTip : drag.whyNot(under);
        if (!tip.equals(view.getToolTipText() == null ? "" : view.getToolTipText())) {
            view.setToolTipText(tip.isEmpty() ? null : tip);
        }
    }

    /** Not beyond the border: somebody may be on the way to another part of the workbench. */
    private void scrollAtBorder(Event e) {
        if (view.getClientArea().contains(e.x, e.y)) {
            view.scrollAtBorder(e.x, e.y);
        }
    }

    private void released(Event e) {
        boolean plainClick = down != null && (down.stateMask & (SWT.MOD1 | SWT.SHIFT)) == 0;
        down = null;
        panning = null;
        if (gesture != null) {
            Gesture done = gesture;
            gesture = null;
            done.drop(e.x, e.y);
        } else if (plainClick) {
            clicked();
        }
    }

    private void clicked() {
        if (board.selection().places().size() > 1) {
            board.select(grabbed);
        }
        String why = drag.whyNot(grabbed);
        if (!why.isEmpty()) {
            workspace.hints().say(why);
        }
    }

    private void doubleClicked(Event e) {
        down = null;
        if (e.button == 1) {
            view.placeAt(e.x, e.y).ifPresent(workspace::open);
        }
    }

    private void escaped(Event e) {
        if (e.keyCode == SWT.ESC && gesture != null) {
            gesture.cancel();
            gesture = null;
            e.doit = false;
        }
    }
}
