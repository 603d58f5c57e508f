/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.sirius.driver;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.stream.Collectors;
import org.eclipse.core.runtime.CoreException;
import org.fieldway.sirius.driver.commands.Groups;

/** Goes through a script line by line, writes what came of each, and ends the workbench. */
final class ScriptRun implements Runnable {

    private static final int LINES_OF_A_TRACE = 25;

    private final Path script;
    private final Output output;
    private final LogWatch log;
    private final UserInterface user;
    private final Vocabulary vocabulary = new Vocabulary();
    private int done;
    private int failures;
    private boolean ended;

    ScriptRun(Path script, Output output, LogWatch log, UserInterface user) {
        this.script = script;
        this.output = output;
        this.log = log;
        this.user = user;
        Groups.register(vocabulary, new Driven(script.getParent(), user, log));
        vocabulary.beside("quit", arguments -> {
            ended = true;
            return null;
        });
    }

    @Override
    public void run() {
        try {
            List<String> lines = Files.readAllLines(script);
            user.call("enlarging the window", Ending::enlargeWindows);
            for (int i = 0; i < lines.size() && !ended; i++) {
                String line = lines.get(i).strip();
                if (!line.isEmpty() && !line.startsWith("#")) {
                    line(i + 1, line);
                }
            }
        } catch (IOException e) {
            failures++;
            output.line("FAIL the script cannot be read: " + e);
        }
        output.line("RESULT ok=" + done + " failures=" + failures + " logErrors=" + log.errors());
        if (!Boolean.getBoolean("sirius.driver.stay")) {
            Ending.endWorkbench(user, output, failures == 0 ? 0 : 1);
        }
    }

    private void line(int number, String line) {
        long start = System.nanoTime();
        try {
            String said = execute(Arguments.of(line));
            done++;
            long millis = (System.nanoTime() - start) / 1_000_000;
            output.line("OK   " + number + ": " + line + (said == null || said.isEmpty() ? "" : " -> " + said) + "  (" + millis + " ms)");
        } catch (RuntimeException | CoreException | IOException e) {
            failed(number, line, e);
        } catch (InterruptedException e) {
            ended = true;
            Thread.currentThread().interrupt();
        }
    }

    private String execute(Arguments arguments) throws CoreException, IOException, InterruptedException {
        Vocabulary.Entry entry = vocabulary.find(arguments.command());
        return entry.onScreen() ? user.call(arguments.command(), () -> entry.command().run(arguments)) : entry.command().run(arguments);
    }

    private void failed(int number, String line, Exception exception) {
        Throwable cause = exception;
        while (cause instanceof CompletionException && cause.getCause() != null) {
            cause = cause.getCause();
        }
        failures++;
        output.line("FAIL " + number + ": " + line + " -> " + (cause instanceof Failure ? cause.getMessage() : trace(cause)));
        ended |= Boolean.getBoolean("sirius.driver.stopOnError");
    }

    private static String trace(Throwable cause) {
        var text = new StringWriter();
        cause.printStackTrace(new PrintWriter(text));
        return text.toString().lines().limit(LINES_OF_A_TRACE).collect(Collectors.joining("\n"));
    }
}
