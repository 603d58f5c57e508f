/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.sirius.driver;

import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.fieldway.ui.study.OpenStudies;

/** How a script begins and ends: large windows; studies closed, so that no lock stays behind, and an exit code. */
final class Ending {

    private Ending() {
    }

    static Void enlargeWindows() {
        for (IWorkbenchWindow window : PlatformUI.getWorkbench().getWorkbenchWindows()) {
            window.getShell().setMaximized(true);
        }
        return null;
    }

    /** Ends without the questions about unsaved changes, which nobody would answer. */
    static void endWorkbench(UserInterface user, Output output, int code) {
        try {
            user.call("closing the studies", () -> {
                OpenStudies.get().all().forEach(OpenStudies.get()::close);
                return null;
            });
            ResourcesPlugin.getWorkspace().save(true, new NullProgressMonitor());
        } catch (RuntimeException | CoreException e) {
            output.line("closing failed: " + e);
        }
        Runtime.getRuntime().halt(code);
    }
}
