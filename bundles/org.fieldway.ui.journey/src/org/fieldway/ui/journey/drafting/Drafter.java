/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.journey.drafting;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobFunction;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.fieldway.core.FieldwayException;
import org.fieldway.core.drafting.CodingDetails;
import org.fieldway.core.drafting.Draft;
import org.fieldway.core.drafting.DraftQuestion;
import org.fieldway.core.drafting.Drafting;
import org.fieldway.core.index.CodingIndex;
import org.fieldway.core.material.StudyMaterial;
import org.fieldway.ui.dialog.Dialogs;
import org.fieldway.ui.study.LongWork;
import org.fieldway.ui.study.StudySession;

/**
 * Answers questions for drafts beside the user-interface thread: index, sources, then the draft. A new question takes
 * the place of one that is not answered yet. To be used in the user-interface thread.
 */
final class Drafter {

    private final StudySession session;
    private final Display display = Display.getCurrent();
    private int latest;

    Drafter(StudySession session) {
        this.session = session;
    }

    /** @param done takes the draft, unless another question came or {@link #close} was called meanwhile */
    void draft(Supplier<DraftQuestion> question, Consumer<Draft> done) {
        int own = ++latest;
        inJob(own, monitor -> {
            if (!session.openStudy().isIndexReady()) {
                session.openStudy().readIndex(monitor);
            }
            return Boolean.TRUE;
        }, ready -> collect(own, question.get(), done));
    }

    private void collect(int own, DraftQuestion question, Consumer<Draft> done) {
        try {
            CodingIndex index = session.openStudy().index();
            inJob(own, monitor -> Drafting.sources(question, index, monitor), sources -> read(own, sources,
                    () -> answer(own, question, index, sources, done)));
        } catch (FieldwayException e) {
            Dialogs.get().error(Messages.title, e.getMessage());
        }
    }

    private void read(int own, Set<UUID> sources, Runnable then) {
        var entries = session.study().getSources().stream().filter(entry -> sources.contains(entry.getId())).toList();
        session.afterReading(StudyMaterial.of(session.openStudy()).reading(entries), () -> {
            if (own == latest) {
                then.run();
            }
        });
    }

    private void answer(int own, DraftQuestion question, CodingIndex index, Collection<UUID> sources,
            Consumer<Draft> done) {
        CodingDetails details = CodingDetails.of(session.openStudy(), sources);
        inJob(own, monitor -> Drafting.draft(question, index, details, monitor), done);
    }

    private <T> void inJob(int own, LongWork.Task<T> task, Consumer<T> then) {
        IJobFunction work = monitor -> run(own, task, then, monitor);
        Job.create(Messages.drafting, work).schedule();
    }

    private <T> IStatus run(int own, LongWork.Task<T> task, Consumer<T> then, IProgressMonitor monitor) {
        try {
            T result = task.run(monitor);
            handOver(own, () -> then.accept(result));
        } catch (OperationCanceledException e) {
            return Status.CANCEL_STATUS;
        } catch (FieldwayException e) {
            handOver(own, () -> Dialogs.get().error(Messages.title, e.getMessage()));
        }
        return Status.OK_STATUS;
    }

    private void handOver(int own, Runnable what) {
        if (!display.isDisposed()) {
            display.asyncExec(() -> {
                if (own == latest) {
                    what.run();
                }
            });
        }
    }

    /** No answer comes any more. */
    void close() {
        latest++;
    }
}
