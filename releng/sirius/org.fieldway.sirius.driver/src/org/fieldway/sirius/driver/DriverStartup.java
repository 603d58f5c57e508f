/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.sirius.driver;

import java.nio.file.Path;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.PlatformUI;

/**
 * Starts the driver where the system property {@code sirius.driver.script} names a script. Further properties:
 * {@code sirius.driver.out} (file of the output, else standard output), {@code .stay} (leave the workbench open at the end),
 * {@code .stopOnError}, {@code .timeout} (seconds that a line may keep the user-interface thread, 120 by default) and
 * {@code .ignore} (regular expression of messages in the log that are no errors).
 */
public final class DriverStartup implements IStartup {

    @Override
    public void earlyStartup() {
        String script = System.getProperty("sirius.driver.script");
        if (script == null) {
            return;
        }
        Path file = Path.of(script).toAbsolutePath();
        Output output = Output.of(System.getProperty("sirius.driver.out"));
        LogWatch log = LogWatch.start(output);
        var user = new UserInterface(PlatformUI.getWorkbench().getDisplay(), file.getParent());
        Thread thread = new Thread(() -> new ScriptRun(file, output, log, user).run(), "sirius-driver");
        thread.setDaemon(true);
        thread.start();
    }
}
