/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.service.map;

import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.IJobFunction;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.eclipse.swt.widgets.Display;
import org.fieldway.core.release.ReleasedServiceMap;
import org.fieldway.render.service.ServiceDrawing;
import org.fieldway.render.service.ServiceLayout;
import org.fieldway.render.service.ServiceOptions;

/** Lays maps out beside the user-interface thread, the latest order alone, and hands the drawing over in that thread. */
public final class MapDrawer {

    private record Order(ReleasedServiceMap map, ServiceOptions options) { }

    private final Display display = Display.getCurrent();
    private final Consumer<ServiceDrawing> done;
    private final Runnable stopped;
    private final Job job;
    private volatile Order order;
    private volatile boolean closed;
    private boolean working;

    /**
     * @param done gets each drawing that is still wanted
     * @param stopped called where there is none, since the work was cancelled or went wrong
     */
    public MapDrawer(Consumer<ServiceDrawing> done, Runnable stopped) {
        this.done = done;
        this.stopped = stopped;
        IJobFunction work = this::work;
        job = Job.create(Messages.layingOut, work);
        job.setSystem(true);
        job.addJobChangeListener(new JobChangeAdapter() {
            @Override
            public void done(IJobChangeEvent event) {
                later(MapDrawer.this::ended);
            }
        });
    }

    /** Lays this map out next; what was under way is of no interest any more. */
    public void draw(ReleasedServiceMap map, ServiceOptions options) {
        order = new Order(map, options);
        working = true;
        job.cancel();
        job.schedule();
    }

    private IStatus work(IProgressMonitor monitor) {
        Order wanted = order;
        try {
            ServiceDrawing drawing = ServiceLayout.arrange(wanted.map(), wanted.options(), monitor);
            later(() -> handOver(wanted, drawing));
            return Status.OK_STATUS;
        } catch (OperationCanceledException e) {
            return Status.CANCEL_STATUS;
        }
    }

    private void later(Runnable what) {
        if (!closed && !display.isDisposed()) {
            display.asyncExec(() -> {
                if (!closed) {
                    what.run();
                }
            });
        }
    }

    private void handOver(Order drawn, ServiceDrawing drawing) {
        if (drawn == order) {
            working = false;
            done.accept(drawing);
        }
    }

    private void ended() {
        if (working && job.getState() == Job.NONE) {
            working = false;
            stopped.run();
        }
    }

    /** True while a map is laid out. */
    public boolean isWorking() {
        return working;
    }

    /** Stops laying out; what was drawn before stays. */
    public void cancel() {
        job.cancel();
    }

    /** Stops for good. */
    public void close() {
        closed = true;
        job.cancel();
    }
}
