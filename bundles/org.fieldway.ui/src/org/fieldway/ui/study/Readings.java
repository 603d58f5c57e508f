/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.study;

import java.util.HashSet;
import java.util.Set;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobFunction;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.fieldway.core.material.MaterialReading;

/** Sources that are being read beside the user-interface thread for one study. */
final class Readings {

    private final Set<Job> running = new HashSet<>();
    private boolean closed;

    void read(MaterialReading reading, Runnable then) {
        if (closed) {
            return;
        }
        if (!reading.isNeeded()) {
            then.run();
            return;
        }
        Display display = Display.getCurrent();
        Job[] own = new Job[1];
        IJobFunction work = monitor -> read(reading, monitor, display, () -> done(own[0], reading, then));
        own[0] = Job.create(Messages.readingSources, work);
        running.add(own[0]);
        own[0].schedule();
    }

    private static IStatus read(MaterialReading reading, IProgressMonitor monitor, Display display, Runnable done) {
        try {
            reading.read(monitor);
        } catch (OperationCanceledException e) {
            return Status.CANCEL_STATUS;
        }
        if (!display.isDisposed()) {
            display.asyncExec(done);
        }
        return Status.OK_STATUS;
    }

    private void done(Job job, MaterialReading reading, Runnable then) {
        running.remove(job);
        if (!closed) {
            reading.keep();
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
