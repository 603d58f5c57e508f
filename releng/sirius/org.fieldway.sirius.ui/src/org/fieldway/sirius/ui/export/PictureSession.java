/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.sirius.ui.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.UUID;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.eclipse.emf.transaction.RecordingCommand;
import org.eclipse.emf.transaction.TransactionalEditingDomain;
import org.eclipse.sirius.business.api.dialect.DialectManager;
import org.eclipse.sirius.business.api.session.Session;
import org.eclipse.sirius.business.api.session.factory.SessionFactory;
import org.eclipse.sirius.tools.api.command.semantic.AddSemanticResourceCommand;
import org.eclipse.sirius.ui.business.api.dialect.DialectUIManager;
import org.eclipse.sirius.ui.business.api.dialect.ExportFormat;
import org.eclipse.sirius.ui.business.api.viewpoint.ViewpointSelectionCallback;
import org.eclipse.sirius.ui.business.internal.commands.ChangeViewpointSelectionCommand;
import org.eclipse.sirius.viewpoint.DRepresentation;
import org.eclipse.sirius.viewpoint.description.RepresentationDescription;
import org.eclipse.sirius.viewpoint.description.Viewpoint;

/**
 * A session of Sirius in memory that holds what is released and nothing else, and pictures it in the same way as a diagram or table of
 * the study. To be used in the user-interface thread, and closed.
 */
final class PictureSession implements AutoCloseable {

    private final ReleasedPicture picture;
    private final Session session;
    private final Resource model;

    /** @throws CoreException where Sirius cannot make a session */
    PictureSession(ReleasedPicture picture, Viewpoint viewpoint) throws CoreException {
        this.picture = picture;
        String name = "memory:/fieldway/" + UUID.randomUUID();
        session = SessionFactory.INSTANCE.createSession(URI.createURI(name + ".aird"), new NullProgressMonitor());
        session.open(new NullProgressMonitor());
        model = new Copied(URI.createURI(name + ".xmi"));
        change(() -> {
            model.getContents().addAll(picture.roots());
            domain().getResourceSet().getResources().add(model);
        });
        domain().getCommandStack().execute(new AddSemanticResourceCommand(session, model.getURI(), new NullProgressMonitor()));
        domain().getCommandStack().execute(new ChangeViewpointSelectionCommand(session, new ViewpointSelectionCallback(), Set.of(viewpoint),
                Set.of(), new NullProgressMonitor()));
    }

    /** Ids are those of the study, so that what is drawn where is found again. */
    private static final class Copied extends XMIResourceImpl {

        Copied(URI uri) {
            super(uri);
            setLoaded(true);
        }

        @Override
        protected boolean useUUIDs() {
            return false;
        }
    }

    TransactionalEditingDomain domain() {
        return session.getTransactionalEditingDomain();
    }

    Session session() {
        return session;
    }

    void change(Runnable work) {
        domain().getCommandStack().execute(new RecordingCommand(domain()) {
            @Override
            protected void doExecute() {
                work.run();
            }
        });
    }

    /**
     * Makes the picture: with the same layers, and everything at the same place, as in the study's own.
     *
     * @param kind name of the original's description, of which the session has its own
     */
    DRepresentation represent(String kind, DRepresentation original) {
        RepresentationDescription description = session.getSelectedViewpoints(false).stream()
                .flatMap(viewpoint -> viewpoint.getOwnedRepresentations().stream()).filter(each -> kind.equals(each.getName())).findFirst()
                .orElseThrow(() -> new IllegalStateException("this kind of diagram is not in the session: " + kind));
        var made = new DRepresentation[1];
        change(() -> made[0] = DialectManager.INSTANCE.createRepresentation(picture.title(), picture.about(), description, session,
                new NullProgressMonitor()));
        new SameLook(original, made[0]).apply(this);
        return made[0];
    }

    /**
     * What Sirius writes of it.
     *
     * @throws IOException where the temporary file cannot be written or read; it is deleted in any case
     * @throws CoreException where the picture is too large
     */
    byte[] write(DRepresentation made, ExportFormat format, String ending, IProgressMonitor monitor) throws IOException, CoreException {
        Path folder = Files.createTempDirectory("fieldway-export");
        Path file = folder.resolve("picture." + ending);
        try {
            DialectUIManager.INSTANCE.export(made, session, org.eclipse.core.runtime.Path.fromOSString(file.toString()), format, monitor, false);
            return Files.readAllBytes(file);
        } finally {
            Files.deleteIfExists(file);
            Files.deleteIfExists(folder);
        }
    }

    @Override
    public void close() {
        session.close(new NullProgressMonitor());
    }
}
