/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.journey.board;

import java.util.List;

import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.SetCommand;
import org.fieldway.core.lanes.LaneKind;
import org.fieldway.core.lanes.LaneKinds;
import org.fieldway.model.journey.JourneyPackage;
import org.fieldway.model.journey.Lane;
import org.fieldway.ui.study.StudySession;

/** How a lane is shown: its kind, folded up, hidden. */
public final class LaneEdits {

    private final StudySession session;
    private final Board board;
    private final BoardObjects objects;

    LaneEdits(StudySession session, Board board, BoardObjects objects) {
        this.session = session;
        this.board = board;
        this.objects = objects;
    }

    /** The kinds that a lane may have: those that come with Fieldway, then those of the study. */
    public List<LaneKind> kinds() {
        return LaneKinds.of(session.study()).all();
    }

    /** Makes it a lane of another kind. */
    public void kind(Lane lane, LaneKind kind) {
        set(Messages.changeKind, lane, JourneyPackage.Literals.LANE__KIND, kind.id());
    }

    /** Folds it up to one line, or unfolds it. */
    public void collapse(Lane lane, boolean collapsed) {
        set(collapsed ? Messages.collapse : Messages.expand, lane, JourneyPackage.Literals.LANE__COLLAPSED, collapsed);
    }

    /** Takes it off the drawing, or puts it back. */
    public void hide(Lane lane, boolean hidden) {
        set(hidden ? Messages.hide : Messages.showAgain, lane, JourneyPackage.Literals.LANE__HIDDEN, hidden);
    }

    /** Folds a lane up, or unfolds it where it is folded. */
    public void fold(String laneId) {
        objects.lane(laneId).ifPresent(lane -> collapse(lane, !lane.isCollapsed()));
    }

    /** Puts all hidden lanes back, in one step. */
    public void showAll() {
        List<Lane> lanes = hidden();
        if (!board.isEditable() || lanes.isEmpty()) {
            return;
        }
        var change = new CompoundCommand();
        lanes.forEach(lane -> change.append(SetCommand.create(session.domain(), lane, JourneyPackage.Literals.LANE__HIDDEN, false)));
        if (session.execute(lanes.size() == 1 ? Messages.showAgain : Messages.showAllAgain, lanes.get(0), change)) {
            board.refresh();
        }
    }

    private void set(String doing, Lane lane, EStructuralFeature feature, Object value) {
        if (board.isEditable() && session.set(doing, lane, feature, value)) {
            board.refresh();
        }
    }

    /** The lanes that are not drawn. */
    public List<Lane> hidden() {
        return objects.map().getLanes().stream().filter(Lane::isHidden).toList();
    }
}
