/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.tests.support;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.fieldway.ui.study.StudySession;

/** Listens for changes of a study that no command makes. */
public final class WriteGuard extends EContentAdapter {

    private final StudySession session;
    private final List<String> violations = new ArrayList<>();

    public WriteGuard(StudySession session) {
        this.session = session;
        session.domain().getResourceSet().eAdapters().add(this);
    }

    @Override
    public void notifyChanged(Notification notification) {
        super.notifyChanged(notification);
        if (!notification.isTouch() && notification.getNotifier() instanceof EObject object && !session.openStudy().isChanging()) {
            String feature = notification.getFeature() instanceof EStructuralFeature named ? named.getName() : "?";
            violations.add(object.eClass().getName() + "." + feature);
        }
    }

    /** Fails if anything was written outside a command. */
    public void check() {
        assertEquals(List.of(), violations, "written outside a command");
    }
}
