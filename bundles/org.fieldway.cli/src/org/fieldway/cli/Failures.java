/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.fieldway.core.FieldwayException;

import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Turns what went wrong into one sentence and an exit code. */
final class Failures {

    private Failures() { }

    /** Wrong usage: says what, and how to get help. */
    static int usage(ParameterException problem, String[] args) {
        CommandLine command = problem.getCommandLine();
        command.getErr().println(problem.getMessage());
        if (!UnmatchedArgumentException.printSuggestions(problem, command.getErr())) {
            command.getErr().println(NLS.bind(Messages.seeHelp, command.getCommandSpec().qualifiedName()));
        }
        return ExitCode.USAGE;
    }

    /** A command ended with an exception: the sentence of one that is meant for people, or the place of a log file. */
    static int failed(Exception problem, Console console) {
        if (problem instanceof FieldwayException) {
            console.say(problem.getMessage());
            return ExitCode.FAILED;
        }
        return unexpected(problem, console);
    }

    /** A fault of Fieldway itself. */
    static int unexpected(Throwable problem, Console console) {
        String name = problem.getClass().getSimpleName();
        console.say(log(problem).map(file -> NLS.bind(Messages.unexpectedWithLog, name, file))
                .orElseGet(() -> NLS.bind(Messages.unexpected, name)));
        return ExitCode.FAILED;
    }

    /** Types and places only: an exception's message may hold what somebody said. Empty where no file can be written. */
    private static Optional<Path> log(Throwable problem) {
        List<String> lines = new ArrayList<>(List.of(Instant.now() + " Fieldway " + Version.text()));
        for (Throwable cause = problem; cause != null && lines.size() < 2000; cause = cause.getCause()) {
            lines.add(cause.getClass().getName());
            for (StackTraceElement frame : cause.getStackTrace()) {
                lines.add("    at " + frame);
            }
        }
        try {
            return Optional.of(Files.write(Files.createTempFile("fieldway-", ".log"), lines));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
