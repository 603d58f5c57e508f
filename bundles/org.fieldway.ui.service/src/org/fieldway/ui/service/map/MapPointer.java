/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.service.map;

import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.fieldway.model.service.Relation;
import org.fieldway.render.scene.Box;

/** What the mouse does on the map: selects, edits, moves boxes, draws lines, pans. */
final class MapPointer {

    private static final int DRAG_DISTANCE = 5;

    private final ServiceWorkspace workspace;
    private final ServiceView view;
    private final ServiceBoard board;
    private Event down;
    private String grabbed;
    private String knob;
    private int end = -1;
    private Gesture gesture;
    private Event panning;

    MapPointer(ServiceWorkspace workspace) {
        this.workspace = workspace;
        this.view = workspace.view();
        this.board = workspace.board();
        view.addListener(SWT.MouseDown, this::pressed);
        view.addListener(SWT.MouseMove, this::moved);
        view.addListener(SWT.MouseUp, this::released);
        view.addListener(SWT.MouseExit, e -> view.hover(null));
        view.addListener(SWT.MouseDoubleClick, this::doubleClicked);
        view.addListener(SWT.KeyDown, this::escaped);
    }

    private double x(Event e) {
        return view.viewport().sceneX(e.x);
    }

    private double y(Event e) {
        return view.viewport().sceneY(e.y);
    }

    private Optional<String> at(Event e) {
        return board.drawn().flatMap(drawn -> drawn.at(x(e), y(e)));
    }

    private void pressed(Event e) {
        workspace.endTyping();
        view.setFocus();
        if (e.button == 2) {
            panning = e;
            return;
        }
        Optional<String> hit = at(e);
        if (workspace.targets().isActive()) {
            if (e.button == 1) {
                hit.ifPresent(workspace.targets()::choose);
            } else {
                workspace.targets().cancel();
            }
            return;
        }
        knob = knobAt(e).orElse(null);
        end = knob == null ? endAt(e) : -1;
        if (knob == null && end < 0 && (e.button == 1 || hit.isEmpty() || !board.selection().contains(hit.get()))) {
            select(hit.orElse(null), e);
        }
        grabbed = hit.orElse(null);
        down = e.button == 1 ? e : null;
    }

    /** The box whose knob is under the pointer: that which the pointer was over, or that with the focus. */
    private Optional<String> knobAt(Event e) {
        return board.isEditable() ? board.drawn().flatMap(drawn -> Optional.ofNullable(view.hovered()).or(board::focus)
                .filter(id -> Knobs.isOn(drawn, id, x(e), y(e)))
                .or(() -> board.focus().filter(id -> Knobs.isOn(drawn, id, x(e), y(e))))) : Optional.empty();
    }

    private int endAt(Event e) {
        return board.isEditable() ? board.drawn().flatMap(drawn -> board.focus()
                .map(id -> Knobs.end(drawn, id, x(e), y(e)))).orElse(-1) : -1;
    }

    private void select(String hit, Event e) {
        boolean more = (e.stateMask & (SWT.MOD1 | SWT.SHIFT)) != 0;
        if (more && hit != null) {
            board.toggle(hit);
        } else if (!more && (hit == null || !board.selection().contains(hit))) {
            board.select(hit);
        } else if (!more) {
            board.focusOn(hit);
        }
    }

    private void moved(Event e) {
        if (panning != null) {
            view.scrollBy(panning.x - e.x, panning.y - e.y);
            panning = e;
        } else if (gesture != null) {
            view.scrollAtBorder(e.x, e.y);
            gesture.to(x(e), y(e));
        } else if (down != null && Math.hypot(e.x - down.x, e.y - down.y) >= DRAG_DISTANCE) {
            gesture = begin();
            down = null;
            gesture.to(x(e), y(e));
        } else {
            hover(e);
        }
    }

    private Gesture begin() {
        Drawn drawn = board.drawn().orElse(null);
        if (drawn != null && knob != null) {
            Box from = Knobs.of(drawn, knob).orElseThrow();
            String start = knob;
            return new LineDrag(view, board, from.x() + Knobs.RADIUS, from.y() + Knobs.RADIUS, id -> !id.equals(start),
                    target -> workspace.lines().connect(start, target));
        }
        if (drawn != null && end >= 0) {
            return endDrag(drawn);
        }
        boolean more = (down.stateMask & (SWT.MOD1 | SWT.SHIFT)) != 0;
        if (!more && board.isEditable() && grabbed != null && drawn != null && drawn.isActor(grabbed)) {
            List<String> boxes = workspace.selectedBoxes();
            return new NodeDrag(workspace, boxes, x(down), y(down));
        }
        return new BandDrag(view, board, x(down), y(down), more);
    }

    private Gesture endDrag(Drawn drawn) {
        Relation relation = workspace.focused(Relation.class).orElseThrow();
        double[] ends = drawn.ends(board.focus().orElseThrow()).orElseThrow();
        boolean last = end == 1;
        return new LineDrag(view, board, last ? ends[0] : ends[2], last ? ends[1] : ends[3], id -> true,
                target -> workspace.lines().reconnect(relation, last, target));
    }

    private void hover(Event e) {
        Optional<String> onKnob = knobAt(e);
        String under = onKnob.or(() -> at(e)).orElse(null);
        view.hover(under);
        boolean onEnd = onKnob.isEmpty() && endAt(e) >= 0;
        boolean movable = board.isEditable() && under != null && board.drawn().filter(d -> d.isActor(under)).isPresent();
        int cursor = onKnob.isPresent() || onEnd ? SWT.CURSOR_CROSS : movable ? SWT.CURSOR_SIZEALL : SWT.CURSOR_ARROW;
        view.setCursor(view.getDisplay().getSystemCursor(cursor));
        String tip = onKnob.isPresent() ? Messages.knobTip : onEnd ? Messages.endTip
                : under != null && !movable ? workspace.spokenName(under) : "";
        if (!tip.equals(view.getToolTipText() == null ? "" : view.getToolTipText())) {
            view.setToolTipText(tip.isEmpty() ? null : tip.replace("&", "&&"));
        }
    }

    private void released(Event e) {
        boolean plainClick = down != null && (down.stateMask & (SWT.MOD1 | SWT.SHIFT)) == 0;
        down = null;
        panning = null;
        if (gesture != null) {
            Gesture done = gesture;
            gesture = null;
            done.drop(x(e), y(e));
        } else if (plainClick && knob == null && end < 0 && board.selection().ids().size() > 1) {
            board.select(grabbed);
        }
    }

    /** On a box its name is rewritten, on a line its quotes are shown, on the ground an organisation is added. */
    private void doubleClicked(Event e) {
        down = null;
        if (e.button == 1 && !workspace.targets().isActive()) {
            at(e).ifPresentOrElse(id -> workspace.open(), () -> workspace.typing().newOrganisation(x(e), y(e)));
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
