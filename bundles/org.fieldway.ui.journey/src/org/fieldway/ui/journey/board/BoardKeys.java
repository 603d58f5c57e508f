/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.journey.board;

import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.fieldway.ui.journey.geometry.BoardGeometry.Row;
import org.fieldway.ui.journey.geometry.Place;
import org.fieldway.ui.journey.geometry.Selection;
import org.fieldway.ui.journey.geometry.Walk.Direction;

/** What keys do on the board while no text is being typed. */
final class BoardKeys {

    private static final int MODIFIERS = SWT.MODIFIER_MASK;
    private static final int NEUTRAL_DIGIT = '3';

    private final BoardView view;
    private final Board board;
    private final BoardTyping typing;
    private final BoardEdits edits;
    private final BoardMoves moves;
    private final LinkMode linking;
    private final BoardWorkspace workspace;

    BoardKeys(BoardWorkspace workspace, BoardTyping typing, BoardEdits edits, BoardMoves moves, LinkMode linking) {
        this.workspace = workspace;
        this.view = workspace.view();
        this.board = workspace.board();
        this.typing = typing;
        this.edits = edits;
        this.moves = moves;
        this.linking = linking;
        view.addListener(SWT.KeyDown, this::pressed);
        view.addListener(SWT.Traverse, this::traversed);
        view.addListener(SWT.FocusIn, e -> begin());
    }

    /** Whoever comes by keyboard finds the focus somewhere. */
    private void begin() {
        if (board.focus().isEmpty()) {
            board.walk().start().ifPresent(board::select);
        }
    }

    /** Tab goes on to the next stage and leaves the board after the last one. */
    private void traversed(Event e) {
        e.doit = switch (e.detail) {
            case SWT.TRAVERSE_TAB_NEXT -> (e.stateMask & SWT.MOD1) != 0 || nextStage(1).isEmpty();
            case SWT.TRAVERSE_TAB_PREVIOUS -> (e.stateMask & SWT.MOD1) != 0 || nextStage(-1).isEmpty();
            default -> false;
        };
    }

    private Optional<Place> nextStage(int by) {
        return board.focus().flatMap(place -> board.walk().nextStage(place, by));
    }

    private void pressed(Event e) {
        int modifiers = e.stateMask & MODIFIERS;
        boolean handled = linking.isActive() && modifiers == 0 ? linked(e)
                : modifiers == (SWT.ALT | SWT.SHIFT) ? moved(e)
                : modifiers == SWT.MOD1 ? alongLink(e) || commanded(e)
                : (modifiers & (SWT.ALT | SWT.MOD1)) == 0 && (walked(e) || edited(e) || typed(e));
        if (handled) {
            e.doit = false;
        }
    }

    /** While a link is drawn, keys only choose where it leads. */
    private boolean linked(Event e) {
        switch (e.keyCode) {
            case SWT.ESC -> linking.cancel();
            case SWT.CR, SWT.KEYPAD_CR -> linking.finish();
            default -> walked(e);
        }
        return true;
    }

    /** To the link that leaves here, or that comes here; on a link, to its end or its beginning. */
    private boolean alongLink(Event e) {
        boolean onwards = e.keyCode == SWT.ARROW_RIGHT;
        if (!onwards && e.keyCode != SWT.ARROW_LEFT) {
            return false;
        }
        board.focus().flatMap(place -> Links.along(place, onwards, board.geometry(), workspace::shown)).ifPresent(this::go);
        return true;
    }

    private boolean moved(Event e) {
        Optional<Direction> direction = direction(e.keyCode);
        direction.ifPresent(moves::move);
        return direction.isPresent();
    }

    private boolean commanded(Event e) {
        switch (e.keyCode) {
            case '+', '=', SWT.KEYPAD_ADD -> view.zoomBy(1, view.getSize().x / 2, view.getSize().y / 2);
            case '-', SWT.KEYPAD_SUBTRACT -> view.zoomBy(-1, view.getSize().x / 2, view.getSize().y / 2);
            case '0', SWT.KEYPAD_0 -> view.fit();
            case '1', SWT.KEYPAD_1 -> view.zoomTo(1);
            case SWT.HOME -> board.walk().start().ifPresent(this::go);
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean walked(Event e) {
        Optional<Direction> direction = direction(e.keyCode);
        if (direction.isPresent() && board.focus().orElse(null) instanceof Place.Link link) {
            go(Links.beside(link, direction.get(), board.geometry(), workspace::shown));
            return true;
        }
        if (direction.isPresent()) {
            Place from = board.focus().orElse(null);
            Optional<Place> to = from == null ? board.walk().start() : Optional.of(board.walk().next(from, direction.get()));
            to.ifPresent(place -> go(place, (e.stateMask & SWT.SHIFT) != 0));
            return true;
        }
        if (e.keyCode == SWT.TAB) {
            nextStage((e.stateMask & SWT.SHIFT) != 0 ? -1 : 1).ifPresent(this::go);
            return true;
        }
        return false;
    }

    private void go(Place place) {
        go(place, false);
    }

    private void go(Place place, boolean extend) {
        if (extend) {
            board.selection().extendTo(place, board.geometry());
            board.changed();
        } else {
            board.select(place);
        }
        view.reveal(place);
    }

    private boolean edited(Event e) {
        switch (e.keyCode) {
            case SWT.F2 -> board.focus().ifPresent(typing::edit);
            case SWT.CR, SWT.KEYPAD_CR -> entered();
            case ' ' -> {
                return spaced();
            }
            case SWT.DEL, SWT.BS -> edits.delete();
            case SWT.INSERT -> typing.next();
            default -> {
                return false;
            }
        }
        return true;
    }

    private void entered() {
        if (board.focus().orElse(null) instanceof Place.HiddenLanes) {
            workspace.lanes().showAll();
        } else {
            typing.next();
        }
    }

    /** The blank folds a lane up, and does what Enter does on what looks like a button. */
    private boolean spaced() {
        switch (board.focus().orElse(null)) {
            case Place.Lane lane -> workspace.lanes().fold(lane.laneId());
            case Place.HiddenLanes ignored -> workspace.lanes().showAll();
            case null, default -> {
                return false;
            }
        }
        return true;
    }

    private boolean typed(Event e) {
        if (board.focus().orElse(null) instanceof Place.HiddenLanes || Character.isISOControl(e.character) || Character.isWhitespace(e.character)) {
            return false;
        }
        Optional<Place.Cell> cell = board.focus().flatMap(p -> Selection.cellOf(p, board.geometry()));
        Optional<Row> row = cell.flatMap(c -> board.geometry().lane(c.laneId())).filter(Row::curve);
        if (row.isEmpty() || !felt(cell.get(), e.character)) {
            typing.type(String.valueOf(e.character));
        }
        return true;
    }

    /** On a curve, 1 to 5 set the feeling from very bad to very good, plus and minus change it by one. */
    private boolean felt(Place.Cell cell, char key) {
        if (key >= '1' && key <= '5') {
            edits.setFeeling(cell, key - NEUTRAL_DIGIT);
            return true;
        }
        if (key == '+' || key == '-') {
            edits.changeFeeling(cell, key == '+' ? 1 : -1);
            return true;
        }
        return false;
    }

    private static Optional<Direction> direction(int key) {
        return switch (key) {
            case SWT.ARROW_LEFT -> Optional.of(Direction.LEFT);
            case SWT.ARROW_RIGHT -> Optional.of(Direction.RIGHT);
            case SWT.ARROW_UP -> Optional.of(Direction.UP);
            case SWT.ARROW_DOWN -> Optional.of(Direction.DOWN);
            default -> Optional.empty();
        };
    }
}
