/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.problems;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Display;
import org.fieldway.core.FieldwayException;
import org.fieldway.core.release.ReleaseSource;
import org.fieldway.core.release.Releases;
import org.fieldway.core.store.OpenOptions;
import org.fieldway.core.store.OpenStudy;
import org.fieldway.core.store.StudyStore;
import org.fieldway.core.validation.Checked;
import org.fieldway.core.validation.MaterialFacts;
import org.fieldway.core.validation.Rules;
import org.fieldway.core.validation.Validator;
import org.fieldway.ui.study.BackgroundWork;
import org.fieldway.ui.study.StudyListener;
import org.fieldway.ui.study.StudySession;

/**
 * Holds a study against the rules again after each change. What the rules need of sources is read from the disk in the background,
 * once when the study is opened and after each save; the rules themselves look at the model as it is now, in its own thread.
 */
final class Checking implements StudyListener {

    private static final int PAUSE = 400;

    private final StudySession session;
    private final Consumer<List<Problem>> show;
    private final BackgroundWork<MaterialFacts> material;
    private final Runnable check = this::check;
    private MaterialFacts facts;
    private boolean closed;

    Checking(StudySession session, Consumer<List<Problem>> show) {
        this.session = session;
        this.show = show;
        this.material = new BackgroundWork<>(Messages.checking, this::read, read -> {
            facts = read;
            check();
        });
        session.addListener(this);
        material.schedule(0);
    }

    private MaterialFacts read(IProgressMonitor monitor) throws FieldwayException {
        try (OpenStudy onDisk = StudyStore.open(session.folder(), OpenOptions.toRead())) {
            return Checked.of(onDisk, LocalDate.now(), monitor).facts();
        }
    }

    /** The quotes behind the maps are read beside the user-interface thread first. */
    private void check() {
        if (facts != null) {
            session.afterReading(Releases.preparation(session.openStudy(), session.maps()), this::checkNow);
        }
    }

    private void checkNow() {
        if (closed) {
            return;
        }
        OpenStudy open = session.openStudy();
        LocalDate today = LocalDate.now();
        ReleaseSource source = ReleaseSource.of(open, today);
        var checked = new Checked(open.study(), open.codebook(), open.services(), open.ethics(), open.consents(), open.maps(),
                source.policy(), source.evidence(), facts, today);
        List<Problem> problems = new ArrayList<>();
        session.notices().stream().map(Problem::of).forEach(problems::add);
        new Validator(Rules.installed()).run(checked, new NullProgressMonitor()).stream().map(Problem::of).forEach(problems::add);
        show.accept(problems);
    }

    @Override
    public void changed(Set<EObject> objects) {
        if (!objects.isEmpty()) {
            Display.getCurrent().timerExec(PAUSE, check);
        }
    }

    @Override
    public void noticesChanged() {
        check();
    }

    @Override
    public void dirtyChanged(boolean dirty) {
        if (!dirty) {
            material.schedule(PAUSE);
        }
    }

    void close() {
        closed = true;
        session.removeListener(this);
        Display.getCurrent().timerExec(-1, check);
        material.close();
    }
}
