/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.journey.workshop;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.fieldway.model.study.Session;
import org.fieldway.ui.study.StudySession;

/** The occasion on which a map was checked: a session of one of the study's activities, or none. */
final class SessionChoice {

    private final List<Session> sessions;
    private final Combo combo;

    SessionChoice(Composite parent, StudySession session, Session start) {
        sessions = session.study().getActivities().stream().flatMap(activity -> activity.getSessions().stream()).toList();
        combo = CheckForm.labelled(parent, Messages.occasion, new Combo(parent, SWT.READ_ONLY), 1);
        combo.add(Messages.noOccasion);
        sessions.forEach(one -> combo.add(session.nameOf(one.eContainer()) + ": " + session.nameOf(one)));
        combo.select(1 + sessions.indexOf(start));
    }

    /** Null for none. */
    Session value() {
        return combo.getSelectionIndex() < 1 ? null : sessions.get(combo.getSelectionIndex() - 1);
    }
}
