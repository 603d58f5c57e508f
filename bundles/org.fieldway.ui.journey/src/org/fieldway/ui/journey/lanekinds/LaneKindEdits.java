/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.journey.lanekinds;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.fieldway.core.lanes.LaneKind;
import org.fieldway.core.lanes.LaneKindChanges;
import org.fieldway.core.lanes.LaneKinds;
import org.fieldway.core.lanes.OwnLaneKinds;
import org.fieldway.model.journey.Lane;
import org.fieldway.model.journey.LaneKindDefinition;
import org.fieldway.ui.dialog.Dialogs;
import org.fieldway.ui.study.StudySession;

/** Adds, edits and deletes the lane kinds of a study. */
final class LaneKindEdits {

    private final StudySession session;
    private final Supplier<Shell> shell;

    LaneKindEdits(StudySession session, Supplier<Shell> shell) {
        this.session = session;
        this.shell = shell;
    }

    /** True where the study's file may be written. */
    boolean isPossible() {
        return !session.isReadOnly(session.study());
    }

    void add() {
        ask(Messages.addTitle, LaneKindForm.fresh()).ifPresent(kind -> session.execute(Messages.doAdd, session.study(),
                LaneKindChanges.add(session.domain(), session.study(), kind.withId(OwnLaneKinds.newId(session.study(), kind.name())))));
    }

    void edit(LaneKindDefinition own) {
        ask(Messages.editTitle, OwnLaneKinds.read(own)).ifPresent(kind -> session.execute(Messages.doEdit, session.study(),
                LaneKindChanges.change(session.domain(), own, kind)));
    }

    private Optional<LaneKind> ask(String title, LaneKind start) {
        var names = LaneKinds.of(session.study()).all().stream().filter(kind -> !kind.id().equals(start.id()))
                .map(LaneKind::name).toList();
        var form = new LaneKindForm(shell.get(), title, start, names);
        return form.open() == Window.OK ? Optional.of(form.kind()) : Optional.empty();
    }

    /** Asks first; where lanes are of this kind, for the kind that they get instead. */
    void delete(LaneKindDefinition own) {
        String name = OwnLaneKinds.read(own).name();
        List<Lane> lanes = LaneKindChanges.lanesOf(own, session.study(), session.maps());
        if (lanes.isEmpty()) {
            if (Dialogs.get().confirm(Messages.deleteTitle, NLS.bind(Messages.deleteUnused, name), Messages.deleteVerb)) {
                delete(own, lanes, null);
            }
            return;
        }
        LaneKinds kinds = LaneKinds.of(session.study());
        List<LaneKind> others = kinds.all().stream().filter(kind -> !kind.id().equals(own.getKey())).toList();
        Dialogs.get().pick(Messages.deleteTitle, NLS.bind(lanes.size() == 1 ? Messages.deleteUsedOnce : Messages.deleteUsed,
                name, lanes.size()), others, LaneKind::name, others.get(0)).ifPresent(kind -> delete(own, lanes, kind.id()));
    }

    private void delete(LaneKindDefinition own, List<Lane> lanes, String instead) {
        session.execute(Messages.doDelete, session.study(),
                LaneKindChanges.delete(session.domain(), own, lanes, instead));
    }
}
