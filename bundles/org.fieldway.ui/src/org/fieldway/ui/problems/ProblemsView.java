/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.problems;

import java.util.List;
import java.util.Optional;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;
import org.fieldway.ui.editor.Navigation;
import org.fieldway.ui.editor.UndoActions;
import org.fieldway.ui.study.OpenStudies;
import org.fieldway.ui.study.OpenStudiesListener;
import org.fieldway.ui.study.StudySession;

/** What goes against the rules in the active study. */
public final class ProblemsView extends ViewPart implements OpenStudiesListener {

    /** The id of the view. */
    public static final String ID = "org.fieldway.ui.problems";

    private ProblemsTable table;
    private StudySession session;
    private Checking checking;

    @Override
    public void createPartControl(Composite parent) {
        var area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(6, 6).spacing(0, 6).applyTo(area);
        table = new ProblemsTable(area, this::goTo);
        UndoActions.install(getViewSite().getActionBars());
        OpenStudies.get().addListener(this);
        activated(OpenStudies.get().active().orElse(null));
    }

    @Override
    public void activated(StudySession active) {
        stop();
        session = active;
        if (active == null) {
            table.say(Messages.noStudy);
        } else {
            table.say(Messages.checkingNow);
            checking = new Checking(active, table::show);
        }
    }

    /** Stops before the study's files are let go of. */
    @Override
    public void closed(StudySession closed) {
        if (closed == session) {
            activated(null);
        }
    }

    private void stop() {
        if (checking != null) {
            checking.close();
            checking = null;
        }
    }

    private void goTo(Problem problem) {
        Optional.ofNullable(problem.target()).flatMap(id -> session.find(id.toString()))
                .ifPresent(object -> Navigation.reveal(session, object, null));
    }

    /** The problems shown now, the gravest first. */
    public List<Problem> problems() {
        return table.shown();
    }

    @Override
    public void setFocus() {
        table.setFocus();
    }

    @Override
    public void dispose() {
        OpenStudies.get().removeListener(this);
        stop();
        super.dispose();
    }
}
