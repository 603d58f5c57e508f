/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.app;

import java.util.List;

import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.fieldway.ui.dialog.Dialogs;
import org.fieldway.ui.study.OpenStudies;

/** Tells the workbench which perspective it opens with, what it remembers, and what happens at start and end. */
final class FieldwayWorkbenchAdvisor extends WorkbenchAdvisor {

    private final Splash splash;
    private final StartUp startUp;

    FieldwayWorkbenchAdvisor(Arguments arguments, Splash splash) {
        this.splash = splash;
        this.startUp = new StartUp(arguments);
    }

    /** True if the command line asked for something that could not be done. */
    boolean hasFailed() {
        return startUp.hasFailed();
    }

    @Override
    public void initialize(IWorkbenchConfigurer configurer) {
        configurer.setSaveAndRestore(true);
    }

    @Override
    public String getInitialWindowPerspectiveId() {
        return StudyPerspective.ID;
    }

    @Override
    public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
        return new FieldwayWindowAdvisor(configurer);
    }

    @Override
    public void postStartup() {
        splash.close();
        startUp.run();
    }

    /** The windows have asked about unsaved changes already; what is left is to give back the studies' locks. */
    @Override
    public void postShutdown() {
        List.copyOf(OpenStudies.get().all()).forEach(OpenStudies.get()::close);
    }

    /** The log gets the kind of failure and where it happened in the program: a message could quote a participant. */
    @Override
    public void eventLoopException(Throwable exception) {
        ILog.of(FieldwayWorkbenchAdvisor.class).error("Unexpected " + LogEntry.of(exception));
        Dialogs.get().error(Messages.unexpectedTitle, Messages.unexpected);
    }
}
