/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.study;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobFunction;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.fieldway.core.FieldwayException;
import org.fieldway.core.material.MaterialReading;
import org.fieldway.core.store.SourceLoading;

/** Sources that are being read beside the user-interface thread for one study. */
final class Readings {

    private final Set<Job> running = new HashSet<>();
    private boolean closed;

    /** @param then called in the user-interface thread once it was read, also where it was read before */
    void read(MaterialReading reading, Runnable then) {
        if (!reading.isNeeded()) {
            then.run();
            return;
        }
        start(reading::read, () -> {
            reading.keep();
            then.run();
        });
    }

    /** Reads the files of a source ahead; what goes wrong comes up again, with its reason, when {@code then} loads it. */
    void load(SourceLoading loading, Runnable then) {
        start(monitor -> read(loading), () -> {
            then.run();
            loading.end();
        });
    }

    private static void read(SourceLoading loading) {
        try {
            loading.read();
        } catch (FieldwayException e) {
            ILog.of(Readings.class).info("A source could not be read ahead.");
        }
    }

    private void start(Consumer<IProgressMonitor> work, Runnable then) {
        if (closed) {
            return;
        }
        Display display = Display.getCurrent();
        Job[] own = new Job[1];
        IJobFunction function = monitor -> run(work, monitor, display, () -> done(own[0], then));
        own[0] = Job.create(Messages.readingSources, function);
        running.add(own[0]);
        own[0].schedule();
    }

    private static IStatus run(Consumer<IProgressMonitor> work, IProgressMonitor monitor, Display display, Runnable done) {
        try {
            work.accept(monitor);
        } catch (OperationCanceledException e) {
            return Status.CANCEL_STATUS;
        }
        if (!display.isDisposed()) {
            display.asyncExec(done);
        }
        return Status.OK_STATUS;
    }

    private void done(Job job, Runnable then) {
        running.remove(job);
        if (!closed) {
            then.run();
        }
    }

    /** Stops what is being read; nobody is told any more. Waits until nothing of it runs. */
    void close() {
        closed = true;
        running.forEach(Job::cancel);
        for (Job job : running) {
            try {
                job.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
