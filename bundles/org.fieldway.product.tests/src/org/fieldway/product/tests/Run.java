/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.product.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Another process: prepared, started, awaited. */
final class Run {

    private static final int MOST_SECONDS = 180;

    private final ProcessBuilder builder;

    private Run(List<String> command) {
        builder = new ProcessBuilder(command);
    }

    /** What a process left behind. */
    record Result(List<String> command, int code, String out, String err) {

        Result orFail() {
            if (code != 0) {
                throw new AssertionError(this);
            }
            return this;
        }

        @Override
        public String toString() {
            return String.join(" ", command) + "\nended with " + code + "\nout: " + out + "\nerr: " + err;
        }
    }

    static Run command(String... command) {
        return new Run(new ArrayList<>(Arrays.asList(command)));
    }

    static Run command(List<String> command) {
        return new Run(new ArrayList<>(command));
    }

    /** Whether a program of this name can be started here. */
    static boolean has(String program) {
        return Arrays.stream(System.getenv("PATH").split(":")).map(Path::of)
                .anyMatch(folder -> Files.isExecutable(folder.resolve(program)));
    }

    Run in(Path folder) {
        builder.directory(folder.toFile());
        return this;
    }

    Run with(String name, String value) {
        builder.environment().put(name, value);
        return this;
    }

    Run without(String... names) {
        builder.environment().keySet().removeAll(List.of(names));
        return this;
    }

    /** Begins, and does not wait. */
    Running begin() {
        try {
            Path out = Files.createTempFile("out", ".txt");
            Path err = Files.createTempFile("err", ".txt");
            builder.redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()));
            Process process = builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start();
            return new Running(builder.command(), process, out, err);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Runs to the end. */
    Result start() {
        return begin().await();
    }

    /** A process under way, its output going to files. */
    record Running(List<String> command, Process process, Path out, Path err) {

        Result await() {
            try {
                if (!process.waitFor(MOST_SECONDS, TimeUnit.SECONDS)) {
                    process.descendants().forEach(ProcessHandle::destroyForcibly);
                    process.destroyForcibly();
                    throw new AssertionError(String.join(" ", command) + " did not end within " + MOST_SECONDS + " s; "
                            + Files.readString(err, StandardCharsets.UTF_8));
                }
                Result result = new Result(command, process.exitValue(), Files.readString(out, StandardCharsets.UTF_8),
                        Files.readString(err, StandardCharsets.UTF_8));
                Files.delete(out);
                Files.delete(err);
                return result;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new AssertionError(e);
            }
        }
    }
}
