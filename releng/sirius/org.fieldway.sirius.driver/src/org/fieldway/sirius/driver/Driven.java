/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.sirius.driver;

import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.transaction.RecordingCommand;
import org.eclipse.emf.transaction.TransactionalEditingDomain;
import org.eclipse.sirius.business.api.dialect.DialectManager;
import org.eclipse.sirius.business.api.session.Session;
import org.eclipse.sirius.viewpoint.DRepresentation;
import org.eclipse.sirius.viewpoint.DRepresentationDescriptor;
import org.eclipse.sirius.diagram.DDiagram;

/** What a script works on: the Sirius session, the folder of the script, and the workbench. */
public final class Driven {

    private final Path folder;
    private final UserInterface user;
    private final LogWatch log;
    private Session session;

    Driven(Path folder, UserInterface user, LogWatch log) {
        this.folder = folder;
        this.user = user;
        this.log = log;
    }

    public UserInterface user() {
        return user;
    }

    public LogWatch log() {
        return log;
    }

    /** A file beside the script. */
    public Path path(String name) {
        return folder.resolve(name);
    }

    public IProgressMonitor monitor() {
        return new NullProgressMonitor();
    }

    public void use(Session used) {
        session = used;
    }

    public Session session() {
        return Optional.ofNullable(session).orElseThrow(() -> new Failure("no session: begin with study, session or modelingproject"));
    }

    public TransactionalEditingDomain domain() {
        return session().getTransactionalEditingDomain();
    }

    /** Runs a command on the one stack and gives its name. */
    public String execute(Command command) {
        if (!command.canExecute()) {
            throw new Failure("the command cannot be executed: " + command.getLabel());
        }
        domain().getCommandStack().execute(command);
        return command.getLabel();
    }

    /** Runs code as one command. */
    public void record(Runnable change) {
        execute(new RecordingCommand(domain(), "Driver") {
            @Override
            protected void doExecute() {
                change.run();
            }
        });
    }

    public DRepresentationDescriptor descriptor(String name) {
        return DialectManager.INSTANCE.getAllRepresentationDescriptors(session()).stream()
                .filter(descriptor -> name.equals(descriptor.getName())).findFirst()
                .orElseThrow(() -> new Failure("no representation " + name));
    }

    public DRepresentation representation(String name) {
        return descriptor(name).getRepresentation();
    }

    public DDiagram diagram(String name) {
        return representation(name) instanceof DDiagram diagram ? diagram : fail(name + " is no diagram");
    }

    private static <T> T fail(String message) {
        throw new Failure(message);
    }
}
