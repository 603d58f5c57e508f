/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.sirius.driver;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;

/** Counts the errors that the workbench logs while a script runs, and writes them into the output. */
public final class LogWatch {

    private static final int LINES_OF_A_TRACE = 6;

    private final Pattern ignored = Pattern.compile(System.getProperty("sirius.driver.ignore", "Could not acquire INavigatorContentService"));
    private final AtomicInteger errors = new AtomicInteger();
    private final Output output;

    private LogWatch(Output output) {
        this.output = output;
    }

    static LogWatch start(Output output) {
        var watch = new LogWatch(output);
        Platform.addLogListener((status, plugin) -> watch.logged(status));
        return watch;
    }

    /** How many errors were logged since the start, without those to be ignored. */
    public int errors() {
        return errors.get();
    }

    private void logged(IStatus status) {
        if (status.getSeverity() < IStatus.WARNING) {
            return;
        }
        boolean error = status.getSeverity() == IStatus.ERROR;
        boolean isIgnored = ignored.matcher(String.valueOf(status.getMessage())).find();
        if (error && !isIgnored) {
            errors.incrementAndGet();
        }
        String kind = (error ? "ERROR" : "WARNING") + (isIgnored ? " (ignored)" : "");
        output.line("LOG " + kind + " [" + status.getPlugin() + "] " + status.getMessage() + causes(status.getException()) + children(status));
    }

    private static String causes(Throwable exception) {
        var text = new StringBuilder();
        for (Throwable cause = exception; cause != null; cause = cause.getCause()) {
            text.append("\n      caused by ").append(cause);
            StackTraceElement[] trace = cause.getStackTrace();
            for (int i = 0; i < Math.min(LINES_OF_A_TRACE, trace.length); i++) {
                text.append("\n         at ").append(trace[i]);
            }
        }
        return text.toString();
    }

    private static String children(IStatus status) {
        var text = new StringBuilder();
        for (IStatus child : status.getChildren()) {
            text.append("\n      child ").append(child.getMessage());
        }
        return text.toString();
    }
}
