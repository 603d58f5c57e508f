/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.study;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.eclipse.swt.widgets.Display;
import org.fieldway.core.store.xml.StudyResource;

/**
 * Collects the objects that change and reports them together once the thread is free again.
 * What comes from a file that is just being read is no change. An adapter hears undo and redo whichever way they are made; a listener on the command stack does not.
 */
final class ModelWatcher extends EContentAdapter {

    private final Consumer<Set<EObject>> report;
    private final Set<EObject> changed = new LinkedHashSet<>();

    ModelWatcher(Consumer<Set<EObject>> report) {
        this.report = report;
    }

    @Override
    public void notifyChanged(Notification notification) {
        super.notifyChanged(notification);
        if (notification.isTouch()) {
            return;
        }
        if (notification.getNotifier() instanceof EObject object && !isLoading(object.eResource())) {
            collect(object);
        } else if (notification.getNotifier() instanceof Resource resource && !isLoading(resource)) {
            collectRoot(notification.getOldValue());
            collectRoot(notification.getNewValue());
        }
    }

    private static boolean isLoading(Resource resource) {
        return resource instanceof Resource.Internal file && file.isLoading();
    }

    /** A map that comes or goes with its file. */
    private void collectRoot(Object value) {
        if (value instanceof EObject root) {
            collect(root);
        }
    }

    /** What another editor keeps beside the model, and what comes with a bundle, is no part of the study. */
    @Override
    protected void addAdapter(Notifier notifier) {
        if (!(notifier instanceof Resource) || notifier instanceof StudyResource) {
            super.addAdapter(notifier);
        }
    }

    @Override
    protected boolean resolve() {
        return false;
    }

    private void collect(EObject object) {
        if (changed.isEmpty()) {
            Display.getDefault().asyncExec(this::flush);
        }
        changed.add(object);
    }

    private void flush() {
        Set<EObject> now = new LinkedHashSet<>(changed);
        changed.clear();
        report.accept(now);
    }
}
