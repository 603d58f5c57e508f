/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.tests.support;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import java.util.TreeSet;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.fieldway.ui.study.StudySession;

/** Listens for changes of a study that no command makes. */
public final class WriteGuard extends EContentAdapter {

    private final StudySession session;
    private final Set<String> violations = new TreeSet<>();

    public WriteGuard(StudySession session) {
        this.session = session;
        session.domain().getResourceSet().eAdapters().add(this);
    }

    @Override
    public void notifyChanged(Notification notification) {
        super.notifyChanged(notification);
        if (!notification.isTouch() && notification.getNotifier() instanceof EObject object && !isLoading(object) && !session.openStudy().isChanging()) {
            String feature = notification.getFeature() instanceof EStructuralFeature named ? named.getName() : "?";
            violations.add(object.eClass().getName() + "." + feature);
        }
    }

    private static boolean isLoading(EObject object) {
        return object.eResource() instanceof Resource.Internal resource && resource.isLoading();
    }

    /** Fails if anything was written outside a command. */
    public void check() {
        assertEquals(Set.of(), violations, "written outside a command");
    }
}
