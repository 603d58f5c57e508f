/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.study;

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

/**
 * Work that is done again whenever its result may be out of date: beside the user-interface thread, once at a time, with the result
 * handed over in that thread.
 *
 * @param <T> the kind of result
 */
public final class BackgroundWork<T> {

    private final Job job;
    private volatile boolean closed;

    /** @param name what the progress view calls it */
    public BackgroundWork(String name, LongWork.Task<T> task, Consumer<T> done) {
        Display display = Display.getCurrent();
        IJobFunction work = monitor -> run(task, done, display, monitor);
        job = Job.create(name, work);
        job.setSystem(true);
    }

    private IStatus run(LongWork.Task<T> task, Consumer<T> done, Display display, IProgressMonitor monitor) {
        try {
            T result = task.run(monitor);
            if (!closed && !display.isDisposed()) {
                display.asyncExec(() -> handOver(done, result));
            }
            return Status.OK_STATUS;
        } catch (OperationCanceledException e) {
            return Status.CANCEL_STATUS;
        } catch (FieldwayException e) {
            ILog.of(BackgroundWork.class).warn("Not done in the background: " + job.getName());
            return Status.OK_STATUS;
        }
    }

    private void handOver(Consumer<T> done, T result) {
        if (!closed) {
            done.accept(result);
        }
    }

    /** Does the work once more, a moment from now; calls within that moment count once. */
    public void schedule(int milliseconds) {
        if (!closed) {
            job.cancel();
            job.schedule(milliseconds);
        }
    }

    /** Stops the work; no result is handed over any more. Waits until nothing of it runs. */
    public void close() {
        closed = true;
        job.cancel();
        try {
            job.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
