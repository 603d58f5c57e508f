/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.sirius.ui.session;

import java.io.IOException;
import java.util.Optional;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.common.util.WrappedException;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.transaction.RecordingCommand;
import org.eclipse.osgi.util.NLS;
import org.eclipse.sirius.business.api.componentization.ViewpointRegistry;
import org.eclipse.sirius.business.api.session.SessionManager;
import org.eclipse.sirius.business.api.session.ViewpointSelector;
import org.eclipse.sirius.business.api.migration.AirdResourceVersionMismatchException;
import org.eclipse.sirius.viewpoint.DAnalysis;
import org.eclipse.sirius.viewpoint.ViewpointFactory;
import org.eclipse.sirius.viewpoint.description.Viewpoint;
import org.fieldway.core.FieldwayException;
import org.fieldway.ui.study.StudySession;

/** Makes the session of Sirius for a study that is open: nothing of it is a step of the history or a change to be saved. */
final class SessionOpening {

    /** The name of the one viewpoint in the specification of {@code org.fieldway.sirius}. */
    static final String VIEWPOINT = "Student journeys";

    private final StudySession study;
    private final StudyEditingDomain domain;
    private final StudyCommandStack stack;

    SessionOpening(StudySession study) {
        this.study = study;
        this.domain = (StudyEditingDomain) study.domain();
        this.stack = (StudyCommandStack) domain.getCommandStack();
    }

    /** @throws FieldwayException where the file of diagrams cannot be read; the study is as it was, and the file is left alone */
    DiagramSession open() throws FieldwayException {
        Optional<byte[]> content = study.openStudy().companions().take(DiagramFile.NAME);
        if (content.isPresent()) {
            SafeDiagrams.require(DiagramFile.NAME, content.get());
        }
        Resource file = prepare(content);
        try {
            if (content.isPresent()) {
                file.load(domain.getResourceSet().getLoadOptions());
            } else {
                change(() -> file.getContents().add(ViewpointFactory.eINSTANCE.createDAnalysis()));
            }
            DiagramSession session = open(file);
            file.setModified(false);
            return session;
        } catch (IOException | WrappedException | AirdResourceVersionMismatchException e) {
            domain.getResourceSet().getResources().remove(file);
            ILog.get().warn(DiagramFile.NAME + " was not read: " + e.getClass().getName());
            throw unreadable();
        }
    }

    private Resource prepare(Optional<byte[]> content) {
        ResourceSet resources = domain.getResourceSet();
        URI address = DiagramFile.address(study.openStudy());
        resources.getURIConverter().getURIHandlers().add(0, new ShippedFiles());
        content.ifPresent(bytes -> resources.getURIConverter().getURIHandlers().add(0, new DiagramBytes(address, bytes)));
        return resources.createResource(address);
    }

    private DiagramSession open(Resource file) throws FieldwayException {
        if (!file.getErrors().isEmpty() || file.getContents().isEmpty() || !(file.getContents().getFirst() instanceof DAnalysis analysis)) {
            domain.getResourceSet().getResources().remove(file);
            throw unreadable();
        }
        Viewpoint viewpoint = viewpoint();
        DiagramSession session = new DiagramSession(analysis, study);
        boolean opened = false;
        try {
            stack.unrecorded(() -> session.open(new NullProgressMonitor()));
            opened = true;
        } finally {
            if (!opened) {
                SessionManager.INSTANCE.remove(session);
            }
        }
        change(() -> new ViewpointSelector(session).selectViewpoint(viewpoint, false, new NullProgressMonitor()));
        return session;
    }

    private void change(Runnable work) {
        stack.unrecorded(() -> stack.execute(new RecordingCommand(domain) {
            @Override
            protected void doExecute() {
                work.run();
            }
        }));
    }

    private static Viewpoint viewpoint() throws FieldwayException {
        return ViewpointRegistry.getInstance().getViewpoints().stream().filter(each -> VIEWPOINT.equals(each.getName())).findFirst()
                .orElseThrow(() -> new FieldwayException(Messages.noViewpoint));
    }

    private static FieldwayException unreadable() {
        return new FieldwayException(NLS.bind(Messages.unreadable, DiagramFile.NAME));
    }
}
