/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.sirius.driver;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Where the driver writes what it did. Lines come from two threads: the driver's own, and the log's. */
public final class Output {

    private final PrintStream stream;

    private Output(PrintStream stream) {
        this.stream = stream;
    }

    /** Writes to that file, or to standard output where it is null. */
    static Output of(String file) {
        try {
            return new Output(file == null ? System.out : new PrintStream(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    synchronized void line(String text) {
        stream.println(text);
        stream.flush();
    }
}
