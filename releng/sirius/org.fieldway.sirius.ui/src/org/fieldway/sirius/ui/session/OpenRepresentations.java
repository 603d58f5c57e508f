/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.sirius.ui.session;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.sirius.business.api.dialect.command.RefreshRepresentationsCommand;
import org.eclipse.sirius.business.api.query.DRepresentationQuery;
import org.eclipse.sirius.ui.business.api.dialect.DialectEditor;
import org.eclipse.sirius.ui.business.api.session.IEditingSession;
import org.eclipse.sirius.ui.business.api.session.SessionUIManager;
import org.eclipse.sirius.viewpoint.DRepresentation;
import org.eclipse.swt.widgets.Display;
import org.fieldway.ui.study.StudyListener;
import org.fieldway.ui.study.StudySession;

/**
 * Keeps what is open in diagram editors in step with the study where Sirius does not: after a step was undone that was made while the
 * diagram was closed, and when the codings have been counted.
 */
final class OpenRepresentations implements StudyListener {

    private static final String COUNTED = "Codes by participant";

    private final StudySession study;
    private final DiagramSession session;
    private final StudyCommandStack stack;
    private boolean waiting;
    private boolean closed;

    OpenRepresentations(StudySession study, DiagramSession session) {
        this.study = study;
        this.session = session;
        this.stack = (StudyCommandStack) study.domain().getCommandStack();
        study.addListener(this);
        stack.afterUndo(this::refreshSoon);
    }

    /** Codings were counted anew: then nothing is named that has changed. */
    @Override
    public void changed(Set<EObject> objects) {
        if (objects.isEmpty()) {
            refresh(OpenRepresentations::isCounted);
        }
    }

    private static boolean isCounted(DRepresentation representation) {
        var descriptor = new DRepresentationQuery(representation).getRepresentationDescriptor();
        return descriptor != null && COUNTED.equals(new Diagram(descriptor).kind());
    }

    private void refreshSoon() {
        if (!waiting) {
            waiting = true;
            Display.getDefault().asyncExec(() -> {
                waiting = false;
                refresh(any -> true);
            });
        }
    }

    private void refresh(Predicate<DRepresentation> wanted) {
        IEditingSession shown = closed ? null : SessionUIManager.INSTANCE.getUISession(session);
        if (shown == null) {
            return;
        }
        List<DRepresentation> representations = shown.getEditors().stream().map(DialectEditor::getRepresentation)
                .filter(representation -> representation != null && representation.eResource() != null).filter(wanted).toList();
        if (!representations.isEmpty()) {
            var domain = session.getTransactionalEditingDomain();
            stack.unrecorded(() -> stack.execute(new RefreshRepresentationsCommand(domain, new NullProgressMonitor(), representations)));
        }
    }

    void close() {
        closed = true;
        study.removeListener(this);
        stack.afterUndo(() -> { });
    }
}
