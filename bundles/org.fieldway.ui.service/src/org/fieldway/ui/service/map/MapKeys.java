/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.service.map;

import java.util.Locale;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.fieldway.model.study.Actor;

/** What keys do on the map while no text is being typed. */
final class MapKeys {

    private static final int STEP = 30;

    private final ServiceWorkspace workspace;
    private final ServiceView view;
    private final ServiceBoard board;

    MapKeys(ServiceWorkspace workspace) {
        this.workspace = workspace;
        this.view = workspace.view();
        this.board = workspace.board();
        view.addListener(SWT.KeyDown, this::pressed);
        view.addListener(SWT.Traverse, this::traversed);
        view.addListener(SWT.FocusIn, e -> begin());
    }

    /** Whoever comes by keyboard finds the focus somewhere. */
    private void begin() {
        if (board.focus().isEmpty() && !workspace.typing().isTyping()) {
            board.drawn().flatMap(drawn -> new Walk(drawn).start()).ifPresent(board::select);
        }
    }

    /** Tab leaves the map; all other keys are the map's own. */
    private void traversed(Event e) {
        e.doit = e.detail == SWT.TRAVERSE_TAB_NEXT || e.detail == SWT.TRAVERSE_TAB_PREVIOUS;
    }

    private void pressed(Event e) {
        int modifiers = e.stateMask & SWT.MODIFIER_MASK;
        boolean alone = (modifiers & (SWT.ALT | SWT.MOD1)) == 0;
        boolean handled;
        if (workspace.targets().isActive() && alone) {
            workspace.targets().pressed(e);
            handled = true;
        } else if ((modifiers & SWT.ALT) != 0 && (modifiers & SWT.MOD1) == 0) {
            handled = moved(e);
        } else if (modifiers == SWT.MOD1) {
            handled = alongLine(e) || commanded(e);
        } else {
            handled = alone && (walked(e) || edited(e) || lettered(e));
        }
        e.doit &= !handled;
    }

    private boolean moved(Event e) {
        Optional<Walk.Direction> direction = Walk.Direction.of(e.keyCode);
        direction.ifPresent(to -> workspace.moveBy(to.dx() * STEP, to.dy() * STEP));
        return direction.isPresent();
    }

    private boolean alongLine(Event e) {
        boolean onwards = e.keyCode == SWT.ARROW_RIGHT;
        if (!onwards && e.keyCode != SWT.ARROW_LEFT) {
            return false;
        }
        board.focus().flatMap(id -> board.drawn().flatMap(drawn -> new Walk(drawn).along(id, onwards)))
                .ifPresent(workspace::go);
        return true;
    }

    private boolean commanded(Event e) {
        switch (e.keyCode) {
            case '+', '=', SWT.KEYPAD_ADD -> view.zoomBy(1);
            case '-', SWT.KEYPAD_SUBTRACT -> view.zoomBy(-1);
            case '0', SWT.KEYPAD_0 -> view.fit();
            case '1', SWT.KEYPAD_1 -> view.zoomTo(1);
            case SWT.HOME -> board.drawn().flatMap(drawn -> new Walk(drawn).start()).ifPresent(workspace::go);
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean walked(Event e) {
        Optional<Walk.Direction> direction = Walk.Direction.of(e.keyCode);
        direction.ifPresent(to -> board.drawn().ifPresent(drawn -> walk(drawn, to, (e.stateMask & SWT.SHIFT) != 0)));
        return direction.isPresent();
    }

    private void walk(Drawn drawn, Walk.Direction direction, boolean extend) {
        Walk walk = new Walk(drawn);
        String from = board.focus().orElse(null);
        if (from != null && drawn.relation(from).isPresent()) {
            boolean across = direction == Walk.Direction.LEFT || direction == Walk.Direction.RIGHT;
            Optional<String> to = across ? walk.along(from, direction == Walk.Direction.RIGHT)
                    : Optional.of(walk.beside(from, direction == Walk.Direction.DOWN ? 1 : -1));
            to.ifPresent(workspace::go);
            return;
        }
        Optional<String> to = from == null ? walk.start() : walk.next(from, direction, id -> true);
        to.ifPresent(id -> {
            if (extend && !board.selection().contains(id)) {
                board.toggle(id);
            } else if (extend) {
                board.focusOn(id);
            } else {
                board.select(id);
            }
            view.reveal(id);
        });
    }

    private boolean edited(Event e) {
        switch (e.keyCode) {
            case SWT.F2 -> workspace.rename();
            case SWT.CR, SWT.KEYPAD_CR -> entered();
            case SWT.DEL, SWT.BS -> workspace.delete();
            case SWT.INSERT -> workspace.newOrganisation();
            case SWT.ESC -> board.select(null);
            default -> {
                return false;
            }
        }
        return true;
    }

    /** On a box the next service, on a line its quotes, on an empty map the first organisation. */
    private void entered() {
        if (board.focus().isEmpty()) {
            workspace.newOrganisation();
        } else if (workspace.focused(Actor.class).isPresent()) {
            workspace.newService();
        } else {
            workspace.open();
        }
    }

    private boolean lettered(Event e) {
        switch (String.valueOf(e.character).toLowerCase(Locale.ROOT)) {
            case "o" -> workspace.newOrganisation();
            case "s" -> workspace.newService();
            case "c" -> workspace.connect();
            case "k" -> workspace.askKind();
            case "h" -> workspace.hide();
            case "u" -> workspace.unpin();
            case "q" -> workspace.open();
            default -> {
                return false;
            }
        }
        return true;
    }
}
