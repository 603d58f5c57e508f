/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.app;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.fieldway.core.FieldwayException;
import org.fieldway.ui.canvas.ShippedFonts;
import org.fieldway.ui.dialog.Dialogs;

/** Starts the workbench and ends with it. */
public final class FieldwayApplication implements IApplication {

    /** The exit code where the workbench could not do what the command line asked. */
    private static final Integer FAILED = 1;

    @Override
    public Object start(IApplicationContext context) {
        var arguments = Arguments.parse((String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS));
        Display.setAppName(Messages.appName);
        ShippedFonts.prepare();
        Display display = PlatformUI.createDisplay();
        try {
            Workspace.claim();
            var splash = new Splash(display);
            var advisor = new FieldwayWorkbenchAdvisor(arguments, splash);
            int code = PlatformUI.createAndRunWorkbench(display, advisor);
            return code == PlatformUI.RETURN_RESTART ? EXIT_RESTART : advisor.hasFailed() ? FAILED : EXIT_OK;
        } catch (FieldwayException e) {
            tell(e.getMessage(), arguments);
            return FAILED;
        } finally {
            Workspace.release();
            display.dispose();
        }
    }

    private static void tell(String sentence, Arguments arguments) {
        System.err.println(sentence);
        if (!arguments.exitAfterOpen()) {
            Dialogs.get().error(Messages.cannotStart, sentence);
        }
    }

    @Override
    public void stop() {
        if (PlatformUI.isWorkbenchRunning()) {
            Display display = PlatformUI.getWorkbench().getDisplay();
            display.syncExec(() -> PlatformUI.getWorkbench().close());
        }
    }
}
