/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.sirius.driver;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

/** Runs things in the user-interface thread, and the programs that send real events and take pictures. */
public final class UserInterface {

    private static final int DEFAULT_LIMIT = 120;

    private final Display display;
    private final Path pictures;

    UserInterface(Display display, Path pictures) {
        this.display = display;
        this.pictures = pictures;
    }

    public Display display() {
        return display;
    }

    public IWorkbenchPage page() {
        IWorkbenchWindow active = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        return (active == null ? PlatformUI.getWorkbench().getWorkbenchWindows()[0] : active).getActivePage();
    }

    /** Runs it in the user-interface thread and waits for it; where it takes too long, fails with what that thread is at. */
    public <T> T call(String what, Callable<T> task) {
        var result = new CompletableFuture<T>();
        display.asyncExec(() -> result.completeAsync(() -> outcome(task), Runnable::run));
        try {
            return result.get(Long.getLong("sirius.driver.timeout", DEFAULT_LIMIT), TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof CompletionException wrapped ? wrapped : new CompletionException(e.getCause());
        } catch (TimeoutException e) {
            throw new Failure("timeout in " + what + "; the user-interface thread is at" + whereScreenIs());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CompletionException(e);
        }
    }

    private static <T> T outcome(Callable<T> task) {
        try {
            return task.call();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) { // whatever a command of the script may throw is told in the output
            throw new CompletionException(e);
        }
    }

    private String whereScreenIs() {
        try {
            picture("timeout.png");
        } catch (IOException | InterruptedException e) {
            return " (no picture: " + e.getMessage() + ")";
        }
        return Arrays.stream(display.getThread().getStackTrace()).map(element -> "\n   at " + element).collect(Collectors.joining());
    }

    /** Takes a picture of the whole screen. */
    public void picture(String file) throws IOException, InterruptedException {
        program("import", "-window", "root", pictures.resolve(file).toString());
    }

    /** Runs a program and gives what it printed; fails where it ends with an error. */
    public static String program(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String printed = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8).strip();
        int code = process.waitFor();
        if (code != 0) {
            throw new Failure(command[0] + " ended with " + code + ": " + printed);
        }
        return printed;
    }
}
