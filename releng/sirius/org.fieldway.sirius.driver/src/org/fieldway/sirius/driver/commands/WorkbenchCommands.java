/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.sirius.driver.commands;

import java.io.IOException;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.WorkbenchException;
import org.eclipse.ui.handlers.IHandlerService;
import org.fieldway.sirius.driver.Arguments;
import org.fieldway.sirius.driver.Driven;
import org.fieldway.sirius.driver.Failure;
import org.fieldway.sirius.driver.UserInterface;
import org.fieldway.sirius.driver.Vocabulary;
import org.osgi.framework.Bundle;

/** The workbench around the diagrams: its commands, views, windows, pictures, and waiting. */
final class WorkbenchCommands {

    private static final long PATIENCE = 60_000;
    private static final long LOOK_AGAIN = 200;
    private static final int IDLE_IN_A_ROW = 3;
    private static final long UNTIL_PAINTED = 500;

    private final Driven driven;

    WorkbenchCommands(Driven driven) {
        this.driven = driven;
    }

    void register(Vocabulary vocabulary) {
        vocabulary.beside("wait", arguments -> pause(Long.parseLong(arguments.at(1))));
        vocabulary.beside("waitjobs", arguments -> waitForJobs());
        vocabulary.beside("shot", this::picture);
        vocabulary.beside("sh", arguments -> UserInterface.program("bash", "-c", String.join(" ", arguments.from(1))));
        vocabulary.onScreen("command", this::runCommand);
        vocabulary.onScreen("run", WorkbenchCommands::runClass);
        vocabulary.onScreen("perspective", this::perspective);
        vocabulary.onScreen("view", arguments -> {
            driven.user().page().showView(arguments.at(1));
            return null;
        });
        vocabulary.onScreen("maximize", arguments -> {
            driven.user().page().toggleZoom(driven.user().page().getActivePartReference());
            return null;
        });
        vocabulary.onScreen("shells", arguments -> Arrays.stream(driven.user().display().getShells()).filter(Shell::isVisible)
                .map(shell -> "\n    " + shell.getText() + " " + shell.getBounds()).collect(Collectors.joining()));
        vocabulary.onScreen("bundle", this::bundle);
        vocabulary.onScreen("nologerrors", this::noErrors);
    }

    private static String pause(long millis) throws InterruptedException {
        Thread.sleep(millis);
        return null;
    }

    private static String waitForJobs() throws InterruptedException {
        long end = System.currentTimeMillis() + PATIENCE;
        int idle = 0;
        while (System.currentTimeMillis() < end && idle < IDLE_IN_A_ROW) {
            idle = Job.getJobManager().isIdle() ? idle + 1 : 0;
            Thread.sleep(LOOK_AGAIN);
        }
        return null;
    }

    private String picture(Arguments arguments) throws IOException, InterruptedException {
        Thread.sleep(UNTIL_PAINTED);
        driven.user().picture(arguments.at(1));
        return null;
    }

    private String runCommand(Arguments arguments) {
        try {
            PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(arguments.at(1), null);
            return null;
        } catch (CommandException e) {
            throw new Failure(arguments.at(1) + " cannot be run: " + e);
        }
    }

    private static String runClass(Arguments arguments) {
        try {
            Class<?> type = Platform.getBundle(arguments.at(1)).loadClass(arguments.at(2));
            ((Runnable) type.getDeclaredConstructor().newInstance()).run();
            return null;
        } catch (ReflectiveOperationException e) {
            throw new Failure(arguments.at(2) + " cannot be run: " + e);
        }
    }

    private String perspective(Arguments arguments) throws CoreException {
        try {
            PlatformUI.getWorkbench().showPerspective(arguments.at(1), driven.user().page().getWorkbenchWindow());
            return null;
        } catch (WorkbenchException e) {
            throw new CoreException(e.getStatus());
        }
    }

    private String bundle(Arguments arguments) {
        Bundle bundle = Platform.getBundle(arguments.at(1));
        if (bundle == null) {
            throw new Failure("not installed");
        }
        return bundle + " state " + bundle.getState() + " (4 resolved, 8 waits to be used, 32 active)";
    }

    private String noErrors(Arguments arguments) {
        if (driven.log().errors() > 0) {
            throw new Failure(driven.log().errors() + " errors in the log");
        }
        return null;
    }
}
