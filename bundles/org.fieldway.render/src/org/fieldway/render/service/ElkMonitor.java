/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.render.service;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.elk.core.util.BasicProgressMonitor;

/** Lets ELK see that a person has cancelled. */
final class ElkMonitor extends BasicProgressMonitor {

    private final IProgressMonitor monitor;

    ElkMonitor(IProgressMonitor monitor) {
        this.monitor = monitor;
    }

    @Override
    public boolean isCanceled() {
        return monitor.isCanceled();
    }

    @Override
    protected BasicProgressMonitor doSubTask(float work, int maxHierarchyLevels) {
        return new ElkMonitor(monitor);
    }
}
