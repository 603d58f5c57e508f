/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.study;

import java.lang.reflect.InvocationTargetException;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.ui.PlatformUI;
import org.fieldway.core.FieldwayException;

/** Runs work on files beside the user-interface thread, which goes on painting and, if it takes long, shows progress. */
public final class LongWork {

    /** Work with a result. */
    public interface Task<T> {
        T run(IProgressMonitor monitor) throws FieldwayException;
    }

    private LongWork() {
    }

    /**
     * Runs the task in another thread and gives its result; no input reaches the workbench meanwhile, so the model stands still.
     *
     * @throws OperationCanceledException if the user cancelled it
     */
    public static <T> T run(boolean cancellable, Task<T> task) throws FieldwayException {
        var result = new AtomicReference<T>();
        try {
            PlatformUI.getWorkbench().getProgressService().run(true, cancellable, monitor -> result.set(call(task, monitor)));
        } catch (InvocationTargetException e) {
            throw unwrapped(e);
        } catch (InterruptedException e) {
            throw new OperationCanceledException();
        }
        return result.get();
    }

    private static <T> T call(Task<T> task, IProgressMonitor monitor) throws InvocationTargetException {
        try {
            return task.run(monitor);
        } catch (FieldwayException e) {
            throw new InvocationTargetException(e);
        }
    }

    private static FieldwayException unwrapped(InvocationTargetException failure) {
        Throwable cause = failure.getCause();
        return switch (cause) {
            case FieldwayException known -> known;
            case RuntimeException bug -> throw bug;
            case Error fatal -> throw fatal;
            default -> throw new IllegalStateException(cause);
        };
    }
}
