/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.app;

import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.fieldway.core.FieldwayException;
import org.fieldway.ui.recent.RecentStudies;
import org.fieldway.ui.study.OpeningStudies;
import org.fieldway.ui.welcome.WelcomeEditor;

/** What happens once the window is there: the study of the command line is opened, else the last one, else the welcome page. */
final class StartUp {

    private final Arguments arguments;
    private boolean failed;

    StartUp(Arguments arguments) {
        this.arguments = arguments;
    }

    boolean hasFailed() {
        return failed;
    }

    void run() {
        IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
        Optional<Path> wanted = arguments.study().or(() -> RecentStudies.get().toReopen());
        if (arguments.exitAfterOpen()) {
            openAndExit(wanted);
        } else if (wanted.flatMap(OpeningStudies::open).isEmpty()) {
            WelcomeEditor.open(page);
        }
    }

    private void openAndExit(Optional<Path> wanted) {
        try {
            OpeningStudies.openOrFail(wanted.orElseThrow(() -> new FieldwayException(Messages.nothingToOpen)));
            exit();
        } catch (FieldwayException e) {
            fail(e.getMessage());
        }
    }

    private void fail(String sentence) {
        failed = true;
        System.err.println(sentence);
        exit();
    }

    /** Ends once everything that opening has set going in this thread is done. */
    private static void exit() {
        Display.getCurrent().timerExec(1000, () -> PlatformUI.getWorkbench().close());
    }
}
