/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.editor;

import org.eclipse.emf.common.command.Command;
import org.eclipse.jface.action.Action;
import org.eclipse.osgi.util.NLS;
import org.fieldway.ui.command.NamedCommand;
import org.fieldway.ui.study.OpenStudies;
import org.fieldway.ui.study.StudySession;

/** A step back or forth in the history of the active study. */
abstract class HistoryAction extends Action {

    private final String plain;
    private final String named;

    HistoryAction(String plain, String named) {
        super(plain);
        this.plain = plain;
        this.named = named;
        setEnabled(false);
    }

    /** The command that comes next, or null. */
    abstract Command next(StudySession study);

    abstract void step(StudySession study);

    /** Brings name and state up to date with the history. */
    final void update() {
        Command next = OpenStudies.get().active().map(this::next).orElse(null);
        setText(next == null ? plain : NLS.bind(named, next.getLabel().replace("&", "&&")));
        setEnabled(next != null);
    }

    @Override
    public final void run() {
        OpenStudies.get().active().ifPresent(this::run);
    }

    private void run(StudySession study) {
        study.commitPending();
        study.endTyping();
        Command next = next(study);
        if (next == null) {
            return;
        }
        step(study);
        if (next instanceof NamedCommand change && change.revealed() != null) {
            Navigation.reveal(study, change.revealed(), null);
        }
    }
}
